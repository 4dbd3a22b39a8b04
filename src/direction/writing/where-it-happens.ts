import { ONE_TO_TEN } from "../reading/numbers.ts";
import { verbOf } from "../reading/verbs.ts";
import { remembered } from "../remembered.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { isNounForSomebody } from "./who-acts.ts";

/** Words after which a happening names its own place. */
const PLACE_PHRASE =
  /(?:^|\s)((?:in|at|on|through|across|along|inside|outside|under|beside|behind|above|near|by(?=\s(?:the|a|an)\s(?:[a-z]+\s)?(?:river|lake|sea|ocean|canal|harbou?r|waterfront|pool|fireplace|campfire|fence|gate|well|road|roadside|track|bus stop|lighthouse)\b))\s+(?:(?:the|a|an|his|her|their|our|its|some|two|three|many|empty|wet|dark|old|crowded|busy|rainy|sunny|snowy|foggy)\b|[A-Z])(?:[^,.;]|(?<=\b[SM]t)\.(?= [A-Z]))*)/;
/** "Up six flights of stairs", "past the market": ways that are places only where the noun says so. */
const WAY_PHRASE =
  /\s(?:up|down|past|over|into|onto|out of|around|towards?|off)\s((?:the|an?|his|her|their|two|three|four|five|six|seven|eight|nine|ten)\s(?:[\p{L}'-]+\s){0,3}?[\p{L}'-]+)(?=$|[.,;]|\s(?:at|in|on|of|with|and|as|while|to|where|until|by|before|after|from|behind|under|beside|near|during|again|alone|together)\s|\s(?:alone|again|together)$)(\sof\s(?:stairs|steps))?/iu;
/** "Carries it to the kiln behind the house", "steals a diamond from a museum": where whoever goes or takes arrives or is. */
const GOES_TO =
  /^.*?\b(?:walk|go|goe|run|drive|return|come|ride|row|swim|climb|bring|carrie|carry|travel|fly|flie|sail|hurrie|hurry|race|escape|arrive|get|steal|take|rob)(?:s|ing)?\b.*?\s(?:to|from|at) ((?:the|an?|his|her|their) (?:[\p{Ll}'-]+ ){0,3}?[\p{Ll}'-]+(?: (?:in|of|behind|by|beside) (?:the \p{Ll}+|\p{Lu}[\p{L}-]+))?)(?=$|[.,;]|\s(?:at|in|on|with|and|as|while|where|until|before|after|during)\s)/u;
const A_WAY_OF_STAIRS = /\bflights?$/;

function wayIn(told: string): string | null {
  const way = WAY_PHRASE.exec(told);
  const [, place = "", stairs = ""] = way ?? [];
  if (way !== null && (isPlace(place) || (A_WAY_OF_STAIRS.test(place) && stairs !== "")))
    return `${place}${stairs}`;
  const goal = GOES_TO.exec(told)?.[1] ?? null;
  return goal !== null && isPlace(goal.replace(/ (?:in|of|behind|by|beside) .*$/, "")) ? goal : null;
}

function isPlace(phrase: string): boolean {
  const kind = kindOfNoun(phrase.replace(/^(?:an?|the|his|her|their) /, ""));
  return (
    kind?.group === "place" &&
    !/\b(?:wall|walls|fence|floor|window|door|gate|roof tile|ceiling|step|hole)$/.test(phrase)
  );
}

/** "In a red coat" is no place, nor is "at the top". */
const WORN =
  /\b(?:coat|dress|suit|hat|shirt|jacket|gown|uniform|costume|apron|mask|scarf|hoodie|jeans|sweater|boots|shoes|heels|glasses|silence|sunlight|daylight|moonlight|candlelight|firelight|lamplight|half-light|shade|frame|lens|camera|rain|snow|storm|fog|wind|sun|reflections|profile|slow motion|love|time|(?:the|its) (?:very )?(?:top|end|bottom|side|back|front|centre|center|middle|edge|moment|start|first|last|go|move|run|way)$|the middle of|^on (?:the|an?) (?:window|glass|pane)s?$|(?:a|the) sound$|^(?:on|across|over) the floor$|(?:his|her|their|the|an?|one) (?:\p{Ll}+ )?(?:wrists?|fingers?|palms?|necks?|cheeks?|foreheads?|legs?|chests?|hips?|skin|lips)\b|(?:his|her|their) (?:name|hands?|mouths?|teeth|ears?|hair|face|head|back|knees|arms?|shoulders?|feet|lap|eyes)|(?:his|her|their) (?:early |mid-?|late )?(?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies)|it$|^on the (?:lights?|lamps?|heating|kettle|television|tv|radio|music|tap|oven|engine)\b|(?:the|this|that) (?:very )?(?:last|first|next|other|same)? ?one)\b/iu;

/** "A message in a bottle", "a photo in his wallet": what holds things is no place for people. */
const HOLDS_THINGS =
  /^(?:in|inside|on|under|behind) (?:the|an?|his|her|their|its|some|two|three)? ?(?:[\p{L}-]+ ){0,2}(?:(?:motor|electric |kick |vintage )?scooters?|bikes?|bicycles?|motorbikes?|motorcycles?|skateboards?|surfboards?|blankets?|duvets?|covers|umbrellas?|air|(?<!\b(?:front|back|first|last) )rows?|(?<!\b(?:production|assembly|factory|bottling|packing|start|starting|finish|finishing|front) )lines?|circles?|heaps?|piles?|(?:video |phone )?calls?|tarpaulins?|tarps?|sheets?|cloths?|dust sheets?|wrapping|bottles?|roasters?|grinders?|ovens?|kettles?|(?:wet )?cobblestones|sofas?|couch|armchair|back seats?|box(?:es)?|shoebox|envelopes?|drawers?|pockets?|wallet|purse|bags?|suitcases?|backpack|jars?|tins?|cups?|mugs?|glass|bowls?|plates?|pots?|pans?|frames?|locket|album|(?:log)?books?|diary|ledger|notebook|tablet|laptop|computer|monitor|dashboard|newspaper|magazine|page|pages|paper|letters?|napkin|notes?|map|maps|photograph|photo|painting|portrait|vase|picture|pictures|mirror|phone|screen|radio|tape|cassette|record|cage|crate|bucket|basket|nest|tree trunk|language|voice|dream|dreams|memory|memories|mind|hand|hands|arms|tears|flames|pieces|trouble|secret|search|return|exchange|particular|old age|his sleep|her sleep)\b(?!\s(?:shop|store|factory|hall|room|mill|yard|office|box|club))/iu;

/** "In the morning", "at three" and "in the distance" say when and how far. */
const WHEN =
  /^(?:in|at|on|through|under|near) (?:the |a |an )?(?:\w+ )?(?:(?:morning|evening|afternoon|night)(?! (?:train|bus|ferry|boat|flight|market|tram|school|club|garden|bakery|street|beach))|noon|midnight|dawn|dusk|(?:summer|winter|spring|autumn)(?! \p{L})|weekend|(?:very )?(?:(?:first|last|next|same|hottest|coldest|longest|shortest|second|final) )?days?(?! (?:care|nursery|spa|centre|center|room|bed|boat|ferry|school|hospital|clinic))|meantime|background|foreground|distance|beginning|end|first time|same time|last (?:second|moment|chorus|beat)|chorus|verse|\w+day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:christmas|new year'?s) eve|dark(?! \p{L}))\b/iu;
const HOUR = new RegExp(
  `^at (?:half past |(?:a )?quarter (?:past|to) )?(?:${ONE_TO_TEN}|eleven|twelve)(?: (?:sharp|o'clock))?$`,
  "i",
);

/** "Through an autumn park" plays in an autumn park; "under a tent" is no tent. */
const LEADS_IN = /^(?:through|across|along|in|at|on|inside)\s(?=(?:the|a|an|his|her|their|our|its)\s)/;
/** What is no more of the place: "a market while everyone else walks forwards". */
const NEXT_CLAUSE =
  /\s(?:towards?|with|without|while|as|and|until|where|when|who|that|then|before|after|during|(?:not|never) (?=\p{Ll}+ing\s)|(?<=\p{L}\s)on (?=(?:an? |the |his |her |their |two )?(?:\p{Ll}+ ){0,2}(?:bikes?|bicycles?|scooters?|motorbikes?|skateboards?|horses?|horseback|foot|skis|skates|mopeds?)\b)|to (?=\p{Ll}+ (?:an?|the|his|her|their|its|him|them|it|us)(?:\s|$)))\b\s?.*$/u;

/** "Laughs at the cloud", "waves at the train": whom or what a deed is meant for. */
const MEANT_FOR =
  /\b(?:laugh|look|star|gaz|glanc|smil|grin|shout|wav|point|nod|wink|bark|peer|yell|scream|frown|aim|throw|knock|sneer|swear)(?:e?s|ing|e)? at\s(?!two\b|three\b|four\b)/i;
/** "A taxi driver in Glasgow finds a ring": the ring is not found all over Glasgow. */
const TOWN_OF_THE_DOER =
  /^((?:an?|the|one|two|three)\s(?:[\p{Ll}'-]+\s){0,3}[\p{Ll}'-]+) (?:in|on|from|of) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?= \p{Ll})/u;
/** "Cleans while they play in the garden": the garden is theirs. */
const WHILE_OTHERS = /(?<=\p{L}) while (?:they|the|an?|everyone|everybody|others|people|kids|we) .*$/u;
/** "Orders coffee in Italian" */
const IN_A_LANGUAGE =
  /\sin (?:broken |fluent |perfect )?(?:English|Italian|Spanish|French|German|Portuguese|Dutch|Korean|Japanese|Chinese|Mandarin|Arabic|Hindi|Russian|Turkish|Polish|Greek|Swedish|Norwegian|Danish|Finnish)\b(?! \p{L})/gu;
/** "Hears a child humming outside her window": the child is there. */
const SEEN_ELSEWHERE = /(\b(?:hears?|sees?|watch(?:es)?|notices?|spots?) .*?)\soutside\b.*$/u;
/** "Crosses an empty parking garage" */
const CROSSED =
  /\b(?:cross(?:es|ing)?|enter(?:s|ing)?|reach(?:es|ing)?|leav(?:es?|ing)|explor(?:es?|ing)) ((?:an?|the|his|her|their) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)(?=$|[.,]|\s(?:in|at|with|and|as|on|by|to)\s)/u;

/** "The chaos of a crowded subway" */
const BUSTLE_OF =
  /^(?:the )?(?:chaos|noise|bustle|rush|din|hum|roar|calm|silence|stillness|quiet|peace|buzz) (?:of|in|on) ((?:an?|the) [\p{Ll} -]+)$/u;

/** "Rides the subway" */
const RIDDEN =
  /\b(?:rid(?:es?|ing)|tak(?:es?|ing)|catch(?:es|ing)|on) the (subway|metro|tube|underground|tram|bus|train)\b(?! (?:station|stop|driver|line))/u;

function crossedIn(subject: string): string | null {
  const ridden = RIDDEN.exec(subject)?.[1];
  if (ridden !== undefined)
    return `a ${/^(?:metro|tube|underground)$/.test(ridden) ? "subway" : ridden} carriage`.replace(
      "bus carriage",
      "bus",
    );
  const busy = BUSTLE_OF.exec(subject)?.[1];
  if (busy !== undefined) return busy;
  const place = CROSSED.exec(subject)?.[1] ?? null;
  return place !== null && kindOfNoun(place)?.group === "place" ? place : null;
}
/** "Runs through Antwerp in a perfect suit" */
const IN_CLOTHES =
  /\s(?:in|with|wearing) (?:an?|the|his|her|their|a pair of)? ?(?:\p{Ll}+ ){0,3}(?:coat|dress|suit|hat|shirt|jacket|gown|uniform|costume|apron|mask|scarf|hoodie|jeans|sweater|boots|shoes|heels|glasses|coats|dresses|suits|gowns|robes?|jumpers?|cardigan|pullover|sweatshirt|tracksuit|pyjamas|bathrobe|kilt|scrubs|vest|trousers|skirt|socks|gloves|swimsuit|wetsuit|anorak|parka)\b/u;
/** "Straps on her blade", "puts in the hearing aids" */
const PUT_ON =
  /\b(?:(?:straps?|strapping|puts?|putting|tries|trying|pulls?|pulling|slips?|slipping|switch(?:es)?|turns?|buttons|zips?|throws|has|gets) on|(?:puts?|putting|plugs?|plugging|pops?|popping|slips?|slipping|clips?|clipping) in) (?:an?|the|his|her|their) (?:\p{Ll}+ ?){1,3}/u;
/** "Walk through the snow till morning": out of doors, wherever they were before. */
const IN_WEATHER = /\s(?:through|across|in) (the (?:\p{Ll}+ )?(?:snow|rain|storm|fog))\b/u;
/** "Walks out into the sunrise": in front of the door behind them. */
const GOES_OUT =
  /\bout (?:in)?to the (?:\p{Ll}+ )?(sunrise|sunset|sun|sunshine|sunlight|daylight|light|morning|evening|night|dawn|dusk|dark|cold|air)\b/u;

function outsideIn(subject: string): string | null {
  const out = GOES_OUT.exec(subject)?.[1];
  return out === undefined
    ? null
    : `the street outside${/^(?:sunrise|sunset|dawn|dusk|night)$/.test(out) ? ` at ${out}` : ""}`;
}

/** "On the doorstep at 6 a.m." */
const AT_AN_HOUR = /\sat (?:about )?\d{1,2}(?:[:.]\d\d)?(?: ?(?:[ap]\.?m\b\.?|o'clock))?/giu;
/** "In a quiet moment at the machine" */
const IN_A_PAUSE = /\sin an? (?:\p{Ll}+ )?(?:moment|hurry|rush|conversation|chat)\b/gu;
/** "Spills coffee on the young woman" */
const ON_SOMEBODY =
  /\s(?:on|at|over|behind|beside|under|near) (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,2}?(\p{Ll}+)(?=$|[.,]|\s(?:on|in|at|with|and|as|while|through)\s)/giu;
/** "On a bench outside a supermarket judge everyone": what is done there is no more of the place. */
const DEED_TO_SOMEBODY =
  /\s\p{Ll}+\s(?:everyone|everybody|him|her|them|it|each other|one another|nobody|nothing)\b.*$/u;

/** The pictures of the tables come again from film to film. */
const SUBJECTS_KEPT = 1_000;

/** The place that a happening names itself ("across an empty hall"), null where it names none. */
export const placeNamedIn: (subject: string) => string | null = remembered(findPlace, SUBJECTS_KEPT);

/** "Drives from the city to the mountains" */
const FROM_TO =
  /(?<=\b(?:driv|rid|travel|cycl|hik)\p{Ll}* .{0,120}?|\b(?:driv|rid|travel|cycl|hik)\p{Ll}*)\sfrom ((?:the|an?) \p{Ll}+) to ((?:the|an?) \p{Ll}+)(?=$|[,.]|\s(?:at|in|on|by|with|before|after)\s)/u;

function findPlace(subject: string): string | null {
  const [, start, goal] = FROM_TO.exec(subject) ?? [];
  if (start !== undefined) return `a road from ${start} to ${goal}`;
  const staged = subject
    .replace(TOWN_OF_THE_DOER, "$1")
    .replace(IN_CLOTHES, "")
    .replace(PUT_ON, "")
    .replace(MEANT_FOR, "")
    .replace(WHILE_OTHERS, "")
    .replace(IN_A_LANGUAGE, "")
    .replace(IN_A_PAUSE, "")
    .replace(AT_AN_HOUR, "")
    .replace(SEEN_ELSEWHERE, "$1")
    .replace(ON_SOMEBODY, (words, who: string) => (isNounForSomebody(who.toLowerCase()) ? "" : words));
  const taken = TAKEN_FROM.exec(staged)?.[1];
  if (taken !== undefined && isPlace(taken.replace(/ in .*$/, ""))) return taken;
  const phrase = placePhraseIn(staged);
  if (phrase === null)
    return (
      crossedIn(staged) ??
      wayIn(staged) ??
      IN_WEATHER.exec(staged)?.[1]?.replace(/^/, "out in ") ??
      outsideIn(staged)
    );
  return withoutDeed(
    withoutDeed(phrase)
      .replace(ALL_THE_TIME, "")
      .replace(LEADS_IN, "")
      .replace(NEXT_ACTOR, "")
      .replace(/^the (?:very )?same\s/, "the "),
  );
}

/** "Steal a diamond from a museum in Vienna" */
const TAKEN_FROM =
  /\bsteal(?:s|ing)? .*? from ((?:an?|the) (?:\p{Ll}+ ){0,2}?\p{Ll}+(?: in \p{Lu}[\p{L}-]+)?)/u;

/** The first phrase of place that is one: "in December to read by the window" is read by the window. */
function placePhraseIn(told: string): string | null {
  let rest = told;
  for (let round = 0; round < MOST_PHRASES; round += 1) {
    const match = PLACE_PHRASE.exec(rest);
    if (match === null) return null;
    const whole = match[1] ?? "";
    const phrase = whole
      .trim()
      .replace(NEXT_CLAUSE, "")
      .replace(IN_THE_AIR, "$1")
      .replace(DEED_TO_SOMEBODY, "");
    const isNone =
      [HOLDS_THINGS, WORN, WHEN, HOUR].some((words) => words.test(phrase)) ||
      isWorkedOn(withoutDeed(phrase)) ||
      isWornIn(withoutDeed(phrase)) ||
      isCastOn(phrase, told);
    if (!isNone) return phrase;
    rest = rest.slice(rest.indexOf(whole, match.index) + (/^\S+/.exec(whole)?.[0].length ?? 1));
  }
  return null;
}

const MOST_PHRASES = 3;
/** "At the bus stop in the rain" */
const IN_THE_AIR =
  /^(\p{Ll}+ (?:an?|the|his|her|their) .+?)\s(?:in|through) (?:the |an? )?(?:\p{Ll}+ )?(?:rain|snow|storm|fog|wind|sun)$/u;

/** "On the wheel", "on an anvil", "on a taco": a thing that is worked on or eaten; a table or a raft holds people as well. */
function isWorkedOn(phrase: string): boolean {
  const on = /^on (?:an?|the|his|her|their) ((?:\p{Ll}+ )?\p{Ll}+(?: of \p{Ll}+)?)$/u.exec(phrase)?.[1];
  if (on === undefined) return false;
  const kind = kindOfNoun(on);
  if (kind?.group === "edible") return true;
  return kind?.group === "thing" && !HOLDS_PEOPLE.has(kind.name);
}

/** "In her bathrobe", "in a wheelchair": what somebody has on or sits in. */
function isWornIn(phrase: string): boolean {
  const on =
    /^in (?:an?|the|his|her|their|its) ((?:\p{Ll}+ ){0,3}?\p{Ll}+?)(?=$|\s(?:with|of|and|that)\s|\s\p{Ll}+(?:s|ing)\s)/u.exec(
      phrase,
    )?.[1];
  return on !== undefined && (WORN_KINDS.has(kindOfNoun(on)?.name ?? "") || /\bwheelchairs?$/.test(on));
}

const WORN_KINDS: ReadonlySet<string> = new Set(["garment", "footwear", "headwear", "jewellery"]);

/** "Makes a shadow on the wall": where something is seen is not yet where it plays. */
function isCastOn(phrase: string, told: string): boolean {
  return A_SURFACE.test(phrase) && !IS_ON_IT.test(told);
}

const A_SURFACE =
  /^(?:on|against|along|across) (?:an?|the|his|her|their) (?:\p{Ll}+ ){0,2}?(?:walls?|ceiling)$/u;
const IS_ON_IT =
  /\b(?:sit|stand|walk|climb|lean|balance|jump|perch|wait|sleep|run|lie|hide|kick|bounce|skate)(?:s|es|ing)?\b/;

const HOLDS_PEOPLE: ReadonlySet<string> = new Set([
  "furniture",
  "vehicle",
  "boat",
  "aircraft",
  "stone",
  "material",
]);

/** "Under the blanket all night" */
const ALL_THE_TIME =
  /\s(?:for (?:\S+ ){1,3}(?:years|months|weeks|days|hours|decades)|since \S+|all (?:night|day|morning|summer|winter|year)|every \w+|one last time|again|together|alone|for hours|at (?:dawn|dusk|night|noon))\b.*$/;
/** "in an old clock hall a girl" (winds the clocks): who acts there is no more of the place. */
const NEXT_ACTOR =
  /(?<=^(?:an?|the|his|her|their|our|its)\s.{3,}?)(?<!\s(?:outside|in|of|by|near|behind|under|above|beside|before|opposite|on|at|with|from|to|over))\s(?:an?|the|two|three|his|her|their|he|she|they|both|each|never|always|finally)\s.*$/;

const SHORTEST_PLACE_WORDS = 2;

/** What ends a place as often as it is a deed. */
const NOUNS_TOO =
  /^(?:stairs|steps|lights|woods|stands|banks|falls|springs|works|stops|gates|tracks|bars|tops|waves|docks|rocks|walls|sides)$/;

/** "a family dinner nods at everything": who was there goes on to do something. */
function withoutDeed(place: string): string {
  const words = place.split(/\s+/);
  const verb = words.findIndex(
    (word, index) =>
      index >= SHORTEST_PLACE_WORDS &&
      (verbOf(word)?.form === "third" || isDoneByMany(word, words[index + 1] ?? "")) &&
      !NOUNS_TOO.test(word) &&
      // "His bed of leaves"
      words[index - 1] !== "of",
  );
  return verb < 0 ? place : words.slice(0, verb).join(" ");
}

/** "The same street share one oven": several who are there go on to do something. */
function isDoneByMany(word: string, next: string): boolean {
  return verbOf(word)?.form === "base" && /^(?:an?|the|one|two|three|his|her|their|each)$/.test(next);
}
