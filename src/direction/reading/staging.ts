import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { verbAt } from "./clauses.ts";
import { isForeignHappening } from "./foreign-happening.ts";
import { scan } from "./lexicon.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { areThingsOf } from "./things-of.ts";
import { verbOf } from "./verbs.ts";
import { NOT_STAGED } from "./words/directions.ts";
import { DETERMINERS, PREPOSITIONS } from "./words/grammar.ts";
import { wordsIn } from "./words-between.ts";

/** How a clause stands in its sentence. */
export interface Standing {
  /** Words before it announce a picture: "open on", "a shot of". */
  readonly announced: boolean;
  /** The clause before it was staged. */
  readonly told: boolean;
  /** Several did what it told. */
  readonly manyDo?: boolean;
}

const NOT_A_PICTURE =
  /^(?:(?:aimed|targeted|directed|geared|intended) (?:at|towards|for)\b|(?:the |our )?(?:app|product|logo|website|name) (?:only|alone)(?: (?:at|in|near|towards?) the (?:very )?(?:end|close|last \w+))?$|(?:the |our |a |an |its |brand |product |company |client |das |dem |le |el |il |o |[a-z]+ )?(?:logo|texto|texte|testo|schriftzug|eslogan|boton|bouton|cta|call to action|tagline|slogan|text|title|end ?card|end ?frame|url|hashtag|button|website|brand name|name|question|bang|words?|line|music|beat|voice-?over|vo|jingle|message|price)\b(?! (?:glows?|lights? up|shines?|flickers?|blinks?|pulses?|burns?|turns? [a-z]+)\b)|(?:[a-z-]+,? ){0,3}takes?$|(?:[a-z-]+,? ){0,3}(?:dolly|camera|crane|drone|gimbal|steadicam|tracking|handheld) (?:moves?|movements?|shots?|work)\b|(?:[a-z-]+,? ){0,4}(?:voice|narrator|announcer|voice-?over) (?:says?|tells?|asks?|whispers?|speaks?|reads?|explains?)\b|["“'«„「]|(?:the |our )?(?:overall |general |whole |visual )*(?:look|feel|feeling|style|aesthetics?|atmosphere|vibe|pace|pacing|cutting|editing|grading|colou?r grade)(?: and (?:look|feel|mood|tone|style))? (?:is|are|should|must|will|stays?|remains?|feels?)\b|\d|(?:within|by|before|after|during|until|in|at|for|under) (?:the )?(?:(?:first|last|next|opening|final) )?(?:\d|one\b|two\b|three\b|four\b|five\b|second\b|seconds\b)|more\b|less\b|chaos$|(?:all|every) (?:day|night|week|weekend|year)(?: (?:long|round))?$|(?:only |nearly |almost |about |over )?(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b|until\b|till\b|daily\b|energy|how\b|why\b|that\b|it$|this$|them$|something (?:fun|cool|funny|fresh|new|different|like|simple|nice|special)\b|fun$|us\b|you\b|benefits?|features|the benefits|what\b)/;
/** A button that somebody presses is a thing. */
const PRESSES = /\b(?:press|push|touch|hit|tap)(?:es|s|ing)?\b/;
const WORDS_FOR_A_PICTURE = 2;
const SUBJECT_WORDS = 4;

/** Whether tokens `first` to `last` can be staged: announced as a picture, or someone or something that does what can be seen. */
export function canBeStaged(page: Page, first: number, last: number, standing: Standing): boolean {
  const words = page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end).replace(BECAUSE, "");
  if (
    NOT_A_PICTURE.test(words) ||
    isAllQuoted(page, first) ||
    (/^(?:[\w']+ ){0,5}(?:button|cta|logo)[.!]?$/.test(words) && !PRESSES.test(words))
  ) {
    return false;
  }
  if (standing.announced) return isPicture(page, first, last, words);
  if (standing.told && isToldState(words)) return true;
  if (isStateOfSomebody(page, first, last, words)) return true;
  if (DONE_TO_IT.test(words) && !NOT_STAGED.test(words)) return true;
  const isGoingOn = standing.told && goesOn(page, first, last, standing.manyDo === true);
  if (isGoingOn && !NOT_STAGED.test(words.replace(SOFT, "it"))) return true;
  if (NOT_STAGED.test(words) && !isDeedOfSomebody(page, first, last, words)) return false;
  const isForeign = !readsAsEnglish(page.language);
  if (isForeign && isForeignHappening(page, first, last)) return true;
  return isHappening(page, first, last, standing.told);
}

/** "The team decorates a fern because we forgot the tree": why is said to whoever makes the film. */
const BECAUSE = /\s(?:because|since|so that) (?:we|i|you)\b.*$/;

/** "and the train she should have taken is forgotten": how things end up in a told story. */
function isToldState(words: string): boolean {
  const bare = words.replace(/\b(?:should|would|could|might) have\b/g, "had");
  return TOLD_STATE.test(bare) && !NOT_STAGED.test(bare);
}

const TOLD_STATE =
  /^(?:and |but |until |so )?(?:the|his|her|their|an?|everyone|nobody|everything|they|he|she) (?:\S+ ){0,7}(?:is|are) (?:already |still |now |finally |all )?(?:[a-z]{3,}(?:ed|en)|gone|left|lost|found|full|empty|alone|asleep|awake|late|back|home|there|open|shut|closed|silent|quiet|dark)\b/;
/** "A boy is afraid of the coat on the chair": how the story finds somebody. */
const STATE =
  /\b(?:is|are) (?:so |too |all |still )?(?:afraid|scared|terrified|alone|lonely|lost|late|asleep|awake|nervous|bored|tired|ill|sick|stuck|trapped|home alone|in love|heartbroken|homesick|locked out)\b/;

function isStateOfSomebody(page: Page, first: number, last: number, words: string): boolean {
  if (!STATE.test(words) || NOT_STAGED.test(words)) return false;
  const [being] = scan(page.tokens, CHARACTER_LEXICON, first, last + 1);
  return being !== undefined && words.search(STATE) > being.start - (page.tokens[first]?.start ?? 0);
}

/** "He is given a small key", "a letter is pushed under a door": what hands do, told of whom or what they do it to. */
const DONE_TO_IT =
  /^(?:and |then )?(?:an?|the|his|her|their|he|she|they|two|three|one) (?:[\w'-]+ ){0,5}(?:is|are) (?:being |slowly |carefully |gently |finally )*(?:given|handed|passed|pushed|pulled|lifted|carried|poured|placed|laid|put|thrown|dropped|rolled|wrapped|unwrapped|tied|untied|folded|unfolded|torn|cut|lit|hung|pinned|stamped|signed|planted|packed|unpacked|unloaded|loaded|collected|delivered|hugged|led|wheeled|helped|shown|tucked|posted|opened|unlocked) (?!for (?:free|years)|on the market)/;

/** How a deed is done, before its verb: "then slowly opens it", "doesn't hear the joke". */
const MANNER =
  /^(?:and|but|\w+ly|then|just|even|still|almost|never|always|also|first|doesn't|don't|does|do|not)$/;
const MOST_MANNERS = 2;

/** Where the verb of a clause stands that goes on with what was told before it ("collapses laughing at the top"); -1 where it begins anew. */
export function verbThatGoesOn(page: Page, first: number, last: number, manyDo: boolean): number {
  let at = first;
  let isDenied = false;
  while (at < last && at - first < MOST_MANNERS && isManner(page.tokens[at]?.key ?? "")) {
    isDenied ||= /^(?:doesn't|don't|does|do)$/.test(page.tokens[at]?.key ?? "");
    at++;
  }
  if (IN_THE_AIR.test(page.tokens[at]?.key ?? "")) return -1;
  const form = verbOf(page.tokens[at]?.key ?? "")?.form;
  if (areThingsOf(page.tokens[at]?.key ?? "", page.tokens[at + 1]?.key ?? "")) return -1;
  if (form === "third") return at;
  return form === "base" && (isDenied || manyDo) ? at : -1;
}

/** "Slowly"; "fly it to the beach" begins with what is done. */
function isManner(key: string): boolean {
  return MANNER.test(key) && (verbOf(key) === null || !key.endsWith("ly"));
}

/** "Wind in the fabric", "light on the water": what is there, and nothing that anybody does. */
const IN_THE_AIR = /^(?:wind|light|water|rain|snow|smoke|steam|dust|fire|fog|music)$/;

function goesOn(page: Page, first: number, last: number, manyDo: boolean): boolean {
  return verbThatGoesOn(page, first, last, manyDo) >= 0;
}

/** Words of film craft that a story may use too: a boy hums a song. */
const SOFT =
  /\b(?:if|music|soundtrack|song|track|beat|sound|text|edit|price|colou?rs?|lighting|cuts|style|energy|video|film|clip|shots?|target|system|should have|would have|could have|tone|font|ad|your|you|customers?|audience|viewers?|brief|launch)\b/g;

/** A being and what it does, told with a word of film craft behind its verb. */
function isDeedOfSomebody(page: Page, first: number, last: number, words: string): boolean {
  const verb = verbAt(page, first, last + 1);
  if (verb < 0 || verbOf(page.tokens[verb]?.key ?? "")?.form !== "third") return false;
  const isBeing =
    scan(page.tokens, CHARACTER_LEXICON, first, verb).length > 0 ||
    /^(?:he|she|they)$/.test(page.tokens[verb - 1]?.key ?? "");
  const before = page.folded.slice(page.tokens[first]?.start, page.tokens[verb]?.start);
  return isBeing && !NOT_STAGED.test(before) && !NOT_STAGED.test(words.replace(SOFT, "it"));
}

function isPicture(page: Page, first: number, last: number, words: string): boolean {
  const opening = words.split(" ", SUBJECT_WORDS).join(" ");
  const isGeneric = /^(?:the|a|our) (?:product|brand)$/.test(words);
  if (isPersonName(page, first, last)) return false;
  return (
    wordsIn(page, first, last) >= WORDS_FOR_A_PICTURE &&
    !NOT_STAGED.test(opening.replace(WRITING_AS_A_THING, "")) &&
    !isGeneric
  );
}

/** "a wall of text" is a thing to be filmed. */
const WRITING_AS_A_THING =
  /\b(?:walls?|lines?|pages?|columns?|blocks?|streams?|floods?|screens?|sheets?|rows?) of (?:text|code|songs?|music|type|fonts?|prices?)\b/;

/** "Daniela Krause" under a letter. */
function isPersonName(page: Page, first: number, last: number): boolean {
  const words = page.text.slice(page.tokens[first]?.start, page.tokens[last]?.end);
  return page.language === "en" && !page.isShouted && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\W*$/u.test(words);
}

const OWN = /^(?:our|my|its|your|we)$/;
const SUBJECTS = /^(?:a|an|the|two|three|four|five|one|he|she|they|his|her|every|someone|some|hands?)$/;

const RELATIVE =
  /^(?:dad|daddy|mum|mom|mother|father|grand(?:ma|pa|mother|father|son|daughter|parents)|granny|grandad|granddad|sisters?|brothers?|sons?|daughters?|wife|husband|aunt|uncle|cousins?|friends?|kids?|children|parents|neighbou?rs?|boss|team)$/;

/** "my dad picking apples", "our donkey Biscuit walks in": a relative or an animal and at once what they do; "my kids running club" is a name for a thing. */
function isRelativeActing(page: Page, first: number, last: number): boolean {
  const who = page.tokens[first + 1]?.key ?? "";
  const at = page.tokens[first + 2]?.capitalised === true ? first + 3 : first + 2;
  const deed = page.tokens[at]?.key ?? "";
  if (!(RELATIVE.test(who) || isNounOf(who, "animal")) || at > last) return false;
  if (isGerund(deed)) return isActing(page, at, last);
  return verbAt(page, first, last + 1) === at;
}

/** "Our pupils plant 200 trees", "our 5th graders paint the wall": several who are no customers, and what they do it to. */
function areOurPeopleAtIt(page: Page, first: number, last: number): boolean {
  const keys = [1, 2, 3, 4].map((step) => page.tokens[first + step]?.key ?? "");
  const at = OUR_PEOPLE.test(keys[0] ?? "") ? 1 : 2;
  const isFar = first + at + 1 > last || !OUR_PEOPLE.test(keys[at - 1] ?? "");
  return !isFar && verbOf(keys[at] ?? "")?.form === "base" && WHAT_IS_DONE.test(keys[at + 1] ?? "");
}

const OUR_PEOPLE =
  /^(?:pupils|students|graders|volunteers|members|scouts|cadets|apprentices|residents|neighbou?rs|villagers|players|singers|dancers|children|kids|girls|boys|grandchildren)$/;
const WHAT_IS_DONE =
  /^(?:an?|the|their|two|three|four|five|six|seven|eight|nine|ten|\d+|[a-z]+s|in|on|at|through|behind)$/;

const TRADE =
  /^(?:services?|class(?:es)?|lessons?|courses?|clubs?|shops?|business|biz|school|company|app|studio|team|gear|shoes|group)$/;

/** "Misty forest, river crossing, summit": a bare thing and a gerund at the end name one thing; "steam rising" from something happens. */
function isCompound(page: Page, gerund: number, last: number): boolean {
  const [before, opening] = [page.tokens[gerund - 1]?.key ?? "", page.tokens[gerund - 2]];
  const isBare = opening === undefined || opening.kind === "mark";
  const key = page.tokens[gerund]?.key ?? "";
  if (gerund !== lastWord(page, last) || !isBare) return false;
  return (CROSSED.test(key) && isNounOf(before, "place", "thing")) || isActivity(before, key);
}

/** "Wild swimming", "paid training", "horse riding": what people go in for, not what somebody does. */
function isActivity(before: string, gerund: string): boolean {
  const kind = kindOfNoun(gerund);
  if (kind?.group !== "happening" && kind?.name !== "work") return false;
  return /^(?:riding|racing|jumping|watching)$/.test(gerund) || !isNounOf(before, "person", "animal");
}

const CROSSED =
  /^(?:crossing|landing|opening|closing|clearing|building|painting|drawing|setting|gathering|meeting|tasting|fitting|viewing|unboxing|styling|pairing|sighting|crossings)$/;

function isActing(page: Page, gerund: number, last: number): boolean {
  const next = page.tokens[gerund + 1]?.key ?? "";
  return gerund === lastWord(page, last) || !TRADE.test(next);
}

/** A verb a camera sees, with a being or thing before it that is not the product's name. */
function isHappening(page: Page, first: number, last: number, isTold: boolean): boolean {
  const key = page.tokens[first]?.key ?? "";
  const verb = verbAt(page, first, last + 1);
  const gerund = gerundAfterSubject(page, first, last);
  if (OWN.test(key) && areOurPeopleAtIt(page, first, last)) return true;
  const isInName =
    verb >= 0 && productNouns(page, first, last + 1).some((hit) => hit.first < verb && hit.last >= verb);
  if (isInName || (verb < 0 && gerund < 0) || (OWN.test(key) && !isRelativeActing(page, first, last)))
    return false;
  if (isTold || (gerund === first + 1 && verb < 0 && closesGerund(page, gerund, last))) return true;
  const isShort = verb > first && verb === lastWord(page, last) && verb - first < 2 && !isProper(page, first);
  const isOfThing =
    verbOf(page.tokens[verb]?.key ?? "")?.form === "third" && thingsIn(page, first, verb - 1).length > 0;
  if (isShort) return isOfThing || isPluralHappening(page, first, verb) || /^(?:he|she|they)$/.test(key);
  const hasBeing = scan(page.tokens, CHARACTER_LEXICON, first, last + 1).length > 0;
  return (
    hasBeing || SUBJECTS.test(key) || (verb > first && verbOf(page.tokens[verb]?.key ?? "")?.form === "third")
  );
}

const MIN_WORDS_OF_A_STATE = 5;

/** A verb, or a being in some state: "a stressed chef buried in paper". */
export function hasHappening(page: Page, first: number, last: number): boolean {
  if (verbAt(page, first, last + 1) >= 0 || gerundAfterSubject(page, first, last) >= 0) return true;
  if (/\bbeing\b/.test(page.folded.slice(page.tokens[first]?.start, page.tokens[last]?.end))) return true;
  return (
    scan(page.tokens, CHARACTER_LEXICON, first, last + 1).length > 0 &&
    wordsIn(page, first, last) >= MIN_WORDS_OF_A_STATE
  );
}

function isAllQuoted(page: Page, first: number): boolean {
  const start = page.tokens[first]?.start ?? 0;
  return page.quotes.some((quote) => start >= quote.outerStart && start < quote.outerEnd);
}

/** "a runner lacing her shoes": a gerund that follows a noun. */
const NO_GERUNDS = new Set(
  "morning evening something nothing anything everything ceiling building wedding spring string lighting clothing ending opening meeting painting feeling during king ring wing thing being editing pricing packaging branding setting".split(
    " ",
  ),
);
/** Trades and services: "free shipping" happens to nobody. */
const SERVICES = new Set(
  "shipping banking shopping styling marketing streaming gaming coaching hosting booking parking catering housing plumbing heating bedding seating".split(
    " ",
  ),
);
const MIN_GERUND_CHARACTERS = 6;

function isGerund(key: string): boolean {
  if (SERVICES.has(key)) return false;
  if (verbOf(key)?.form === "gerund") return true;
  return key.length >= MIN_GERUND_CHARACTERS && key.endsWith("ing") && !NO_GERUNDS.has(key);
}

function gerundAfterSubject(page: Page, first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    const isDeed = page.tokens[at - 1]?.kind === "word" && isGerund(page.tokens[at]?.key ?? "");
    if (isDeed && !isCompound(page, at, last)) return at;
  }
  return -1;
}

/** "cans floating through clouds": what follows the gerund shows that it is no part of a name. */
function closesGerund(page: Page, gerund: number, last: number): boolean {
  const next = page.tokens[gerund + 1];
  const isEnd = next === undefined || gerund + 1 > last || next.kind === "mark";
  return (
    isEnd ||
    PREPOSITIONS.has(next.key) ||
    DETERMINERS.has(next.key) ||
    /ly$/.test(next.key) ||
    /^(?:together|alone|home|away|slowly|fast|upside)$/.test(next.key) ||
    (verbOf(page.tokens[gerund]?.key ?? "") !== null && /s$/.test(next.key))
  );
}

function lastWord(page: Page, last: number): number {
  let at = last;
  while (at > 0 && page.tokens[at]?.kind === "mark") at--;
  return at;
}

/** "signs flicker" happens; "northern lights" does not. */
function isPluralHappening(page: Page, first: number, verb: number): boolean {
  return (
    verbOf(page.tokens[verb]?.key ?? "")?.form === "base" &&
    /[^s]s$/.test(page.tokens[verb - 1]?.key ?? "") &&
    verb > first
  );
}
