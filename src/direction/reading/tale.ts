import { capital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { isOfKind } from "../words/mentions.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { ownStory } from "./first-person.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, AskedProduct, BriefReading, Finding, Tale } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";
import { EVENTS_OF_A_STORY, storyByItsOpening, storyWithoutAName } from "./story-unnamed.ts";
import { toldDeeds } from "./tale-deeds.ts";
import { type About, eventsOfTale, type Telling } from "./tale-events.ts";
import { A_FEAST, plainSubject, titleOfTale, WORK } from "./tale-title.ts";

/** Films that sell nothing. */
const IS_A_TALE =
  /\b(?:short film|short story|micro-?film|fiction film|narrative film|(?:one|two|three|\d+)[- ]min(?:ute)? (?:drama|short|film)|(?:micro|mini|melo|one-minute)[- ]?drama|drama(?= (?:about|called|film|short)|[.,:])|fable|fairy ?tale|trailers?|(?:thriller|horror|film|movie|series|game|book|novel|mystery|sci-?fi|comedy|drama) teaser|^teaser (?=\d+ ?s[^.]*")|teaser for (?:a|an|the|our|my) (?:[a-z-]+ ){0,3}(?:novel|film|movie|series|thriller|book|game|play|show|musical|opera|podcast)|documentary|docu|portrait (?:film|documentary|video)|portrait of|(?:mood|beauty|fashion) (?:film|piece)|film poem|poem film|tone poem|visual poem|love story|ghost story|coming[- ]of[- ]age|dance (?:film|piece|short)|(?:time-?lapse|hyperlapse) (?:film|video|of|through)|(?:nature|wildlife|underwater|abstract|art) (?:film|short|piece)|mood reel|bedtime (?:story|tale)|(?:animated|children's|kids'?|christmas) (?:story|tale)|(?:story|tale) for (?:kids|children|toddlers|small children|bedtime))\b/;
/** "Thriller, 30 secs: a babysitter hears …" */
const OPENS_WITH_A_GENRE =
  /^(?:an? )?(?:[a-z-]+ ){0,2}(?:thriller|horror|comedy|drama|sci-?fi|noir|western|romance|tragedy|romcom|mystery|satire|fantasy|ghost story|love story|surreal|absurd|dreamlike|slapstick|poetic|experimental)\b[^.:;]{0,24}[:.;]/;
/** "Make a 45-second western. A widow …" */
const ASKS_FOR_A_GENRE =
  /^(?:hi|hello|hey)?[,!]? ?(?:please )?(?:make|create|write|produce|shoot|film|direct|we (?:want|need)|i (?:want|need)|give me) (?:me |us )?(?:an? )?(?:[\w-]+ ){0,3}(?:western|thriller|romance|noir|heist|horror|space opera|sci-?fi|ghost story|fairy ?tale)\b(?! (?:ads?|advert|commercial|look|style|themed|aesthetic))/;
const IS_A_TRAILER = /\btrailers?\b|\bteaser\b/;
/** "A film about two brothers", "30 s about the captain's last crossing" */
const IS_ABOUT =
  /\b(?:film|movie|short|piece|video|clip|story|documentary|doc|docu|portrait|drama|series|trailer|teaser|novel|book|game|play|show|musical|podcast|comedy|thriller|min(?:ute)?s?|sec(?:ond)?s?|s|\d+s)\b[^.:;\n]{0,40}? (?:about|on how) (?=[a-z])|\bportrait(?: film| video)?(?:,[^.:;]{0,24},| \([^)]*\))? of (?=[a-z])|\b(?:film|documentary|docu|doc|portrait) following (?=(?:an?|one|two|three|four|five|the) [a-z])|\bmood (?:film|piece|video) (?:for|of) (?=(?:an?|the) [a-z])|\b(?:time-?lapse|hyperlapse)(?: film| video)? (?:of|through|over|from) (?=[a-z])|^about (?=[a-z])/;
const SELLS =
  /\b(?:ads?|adverts?|advertis\w+|commercials?|promos?|promot\w+|campaign|brands?|launch\w*|buy|shop now|sale|products?|the client|our (?!hero|main character|protagonist|film opens|film ends)|we(?! (?:then |also |first )?(?:see|watch|follow|meet|hear|join|open|end|start|begin|cut|find|observe|witness|stay|return|go|move)\b)|my (?:shop|company|business|brand|app)|charity|explain\w*|explainer|tutorial|how[- ]to|training)\b/g;
/** "Wedding film for Anna and Tomasz", and no company that makes them. */
const OF_A_FAMILY = new RegExp(
  String.raw`\b(?:wedding|birthday|anniversary|christening|engagement|memorial|elopement|retirement|farewell|leaving) (?:film|video|montage|highlights?|clip|movie|recap|teaser|trailer)\b(?! (?:makers?|company|service|studio|business|production))|\b(?:montage|film|video|clip|movie) for (?:my|our) (?:mum|mom|dad|parents|grandparents|grandmother|grandfather|wife|husband|sister|brother|best friend|colleague|boss|teacher|coach|neighbou?r|caretaker|trainer)\b|\b(?:my|our) (?:parents|grandparents|wedding)\b|\b(?:wedding|engagement|birthday|anniversary|christening|baptism|housewarming|retirement|baby) (?:party|reception|shower|celebration|anniversary)? ?(?:of|for) \p{Ll}+ (?:and|&) \p{Ll}+|\b(?:my|our) (?:\w+ )?(?:mum|mom|dad|grandad|granddad|grandpa|grandfather|grandma|nan|granny|grandmother|wife|husband|sister|brother|son|daughter|aunt|uncle|best friend)['’]?s (?:\d+(?:th|st|nd|rd)|birthday|retirement|christening|wedding|baby shower|engagement|farewell|party)\b|\b(?:${A_FEAST}) (?:party )?(?:video )?invit(?:e|ation)s?\b(?! (?:cards?|templates?|apps?|makers?|designs?|shop|company|service|studio))|\binvit(?:e|ation)s? (?:(?:video|film|clip|reel) )?(?:to|for) (?:(?!for\b|to\b)[\p{L}\d'’]+ ){1,3}(?:${A_FEAST})(?! \p{L}*(?:cards?|templates?|shops?|planners?|service|company))\b|\bsave[- ]the[- ]date\b(?=[^.]*\b\p{Ll}+ (?:and|&) \p{Ll}+)|\bwedding (?:video )?invit(?:e|ation)s? (?:video|film|clip|reel)\b|\bwedding invit(?:e|ation) (?:for|of) \p{Ll}+ (?:and|&|\+) \p{Ll}+|\b(?:we are|we['’]re) getting married\b|^(?:a |an |our |short )*(?:christmas|xmas|new year['’]?s?|easter|diwali|eid|hanukkah|thanksgiving|season['’]?s|seasonal|holiday) (?:greetings?|wishes|message)(?: (?:video|film|clip))?\b(?! (?:cards?|shop|company|sets?|packs?))|\bsurprise (?:for )?(?:my|our) (?:wife|husband|parents|mum|mom|dad|girlfriend|boyfriend|fianc\w+|partner|sister|brother)\b`,
  "u",
);
const LONGEST_ABOUT_CHARACTERS = 160;
const CONFIDENCE = 0.7;
type Told = Partial<Pick<BriefReading, "tale" | "product" | "category" | "events" | "mustAvoid">>;

/** A film that tells of somebody or something and sells nothing: its title, what it is about, and what happens in it. */
export function readTale(page: Page, soFar: BriefReading): Told {
  const family = firstMatch(page, OF_A_FAMILY);
  if (isOfAnotherKind(page, family === null ? soFar : { ...soFar, cta: null })) return {};
  const form =
    family ??
    calledATale(page, soFar) ??
    firstMatch(page, OPENS_WITH_A_GENRE) ??
    firstMatch(page, ASKS_FOR_A_GENRE) ??
    tersely(page, soFar) ??
    storyWithoutAName(page, soFar) ??
    storyByItsOpening(page, soFar);
  const about =
    aboutOf(page) ??
    (form === null ? null : moodOf(page, form.index)) ??
    (form !== null && isTerse(page) && family === null ? allOf(page) : null);
  const isTrailer = firstMatch(page, IS_A_TRAILER) !== null;
  if (form === null && (about === null || (isOfGoods(soFar, about) && !tellsOfSomebody(page, soFar, about))))
    return {};
  if (family === null && !(isTrailer && form !== null) && sells(page)) return {};
  return toldAs({ page, soFar, form, about, kind: kindOf(family !== null, isTrailer) });
}

/** "Noir detective, rain, 20 s": a genre and a few words for it, and nothing that is sold. */
function tersely(page: Page, { product }: BriefReading): RegExpExecArray | null {
  return isTerse(page) && (product === null || (product.value.brand === null && product.value.noun === null))
    ? firstMatch(page, A_GENRE)
    : null;
}

function isTerse({ text }: Page): boolean {
  return text.length <= MOST_CHARACTERS_OF_A_FEW_WORDS && !/[.!?:]\s+\S/.test(text.trim());
}

/** All that a brief of a few words says, without how long it is: "noir detective, rain". */
function allOf(page: Page): About | null {
  const words = /^[^\d.]{3,}?(?=,? ?(?:\d|$|[.]))/.exec(page.text.trim())?.[0] ?? "";
  return words === "" ? null : { words, start: 0, end: words.length };
}

const MOST_CHARACTERS_OF_A_FEW_WORDS = 110;
const A_GENRE =
  /\b(?:film noir|noir|western|sci-?fi|thriller|horror|heist|romance|spy film|fantasy|post-?apocalyptic|dystopia\w*|ghost|haunted|cyberpunk|astronauts?|space (?:film|short|odyssey))\b(?! (?:style|look|vibes?|aesthetic|themed|inspired|night|party|ad|commercial|burger|boots|restaurant))/;

/** "Fern & Fable tea" calls its goods so, and no film. */
function calledATale(page: Page, { product }: BriefReading): RegExpExecArray | null {
  const form = firstMatch(page, IS_A_TALE);
  // "2 minute film for Norra bikes" sells bikes.
  const isOfGoodsByLength =
    form !== null &&
    /^(?:\d+|one|two|three)[- ]min(?:ute)? film$/.test(form[0]) &&
    product?.value.brand != null &&
    isNounOf(product.value.noun ?? "", "thing", "edible");
  if (isOfGoodsByLength) return null;
  const isInName =
    form !== null &&
    product !== null &&
    product.value.noun !== null &&
    product.value.brand !== null &&
    form.index > product.start &&
    form.index < product.end;
  return isInName ? null : form;
}

/** "A film about insomnia. A woman counts everything, …" */
function tellsOfSomebody(page: Page, { product, characters }: BriefReading, about: About): boolean {
  return (
    product?.value.brand == null &&
    characters.length > 0 &&
    toldDeeds(page, about).length >= EVENTS_OF_A_STORY
  );
}

/** "A video about Nimbus, a weather app", "about electric bikes": goods want an advertisement, whoever is not told of beside them. */
function isOfGoods({ product, category }: BriefReading, { words }: About): boolean {
  const isOfPeople = words
    .split(/[\s,]+/)
    .some((word) => isSomebodysNoun(word.replace(/['’]s?$/, "").toLowerCase()));
  if (product === null || isOfPeople) return false;
  return product.value.brand !== null || (category !== null && !NO_GOODS.has(category.value));
}

/** People, and animals that a brief gives a name: "a small hedgehog named Pim". */
function isSomebodysNoun(word: string): boolean {
  return isOfKind(word, "people") || isNounOf(word, "person", "animal");
}

const NO_GOODS: ReadonlySet<string> = new Set(["general", "wedding", "event", "kids", "pets", "music"]);

function kindOf(isFamily: boolean, isTrailer: boolean): Tale["kind"] {
  if (isFamily) return "family";
  return isTrailer ? "trailer" : "story";
}

const NO_GOODS_SAID = /\bno (?:products?|brands?|goods)\b/;

function toldAs({ page, soFar, form, about, kind }: Telling): Told {
  const title = titleOfTale(page, soFar, kind === "family");
  const own = kind === "family" ? ownStory(page) : [];
  const events = eventsOfTale({ page, soFar, form, about, kind }, own, title?.end ?? 0);
  // A trailer that tells nothing of its story is shown as what it is for.
  if (events.length === 0 && about === null && kind === "trailer") return {};
  const isOfNoGoods = firstMatch(page, NO_GOODS_SAID) !== null;
  const start = form?.index ?? about?.start ?? 0;
  const tale: Tale = { title: title?.value.name ?? null, about: about?.words ?? null, kind };
  const told: Told = isTheWork(soFar.product, title)
    ? bare(soFar.product)
    : titled(page, soFar, title, about);
  const isUnnamed = (told.product === undefined ? soFar.product : told.product) === null && !isOfNoGoods;
  return {
    tale: finding(page, tale, start, start + (form?.[0].length ?? 1), CONFIDENCE),
    events,
    mustAvoid: soFar.mustAvoid.filter(
      ({ end, words }) => !isToldMissing(page, events, end) && !/^nobody \p{Ll}+s$/iu.test(words.trim()),
    ),
    ...told,
    ...(isUnnamed && form !== null ? { product: nameless(page, form, events) } : {}),
    ...(isOfNoGoods && title === null && about === null ? { product: null, category: null } : {}),
    // A wedding is one, whoever's names stand on its card.
    ...(kind === "family" && own.length === 0 ? { category: ofAFeast(page, soFar.category, form) } : {}),
    ...(own.length > 0 && soFar.product !== null
      ? { product: { ...soFar.product, value: plainSubject(soFar.product.value.name) }, category: null }
      : {}),
  };
}

/** What happens in a book is no feature of it. */
function bare(product: BriefReading["product"]): Told {
  return product === null
    ? {}
    : { product: { ...product, value: { ...product.value, description: null, features: [] } } };
}

/** A mother on a bicycle is no sport: a family's film is of a feast, and so is whatever it invites to. */
function ofAFeast(
  page: Page,
  category: BriefReading["category"],
  form: RegExpExecArray | null,
): BriefReading["category"] {
  if (form !== null && /\b(?:wedding|married)\b/.test(form[0]))
    return finding(page, "wedding", form.index, form.index + form[0].length, CONFIDENCE);
  if (form !== null && /\binvit/.test(form[0]))
    return finding(page, "event", form.index, form.index + form[0].length, CONFIDENCE);
  if (category === null || OF_FEASTS.has(category.value)) return category;
  return { ...category, value: "event" };
}

const OF_FEASTS: ReadonlySet<string> = new Set(["wedding", "event", "kids", "pets"]);

/** A film that nobody gave a name is called after whoever acts in it, else after what it is: "Travel film". */
function nameless(
  page: Page,
  form: RegExpExecArray,
  events: readonly Finding<AskedEvent>[],
): Finding<AskedProduct> {
  const [first] = events;
  const actor = first === undefined ? null : WHO_ACTS.exec(first.value.action)?.[0];
  if (first !== undefined && actor)
    return finding(page, plainSubject(actor), first.start, first.end, CONFIDENCE);
  const end = form.index + form[0].replace(/[.:;,\s]+$/, "").length;
  const name = capital(page.text.slice(form.index, end));
  return finding(page, plainSubject(name), form.index, end, CONFIDENCE);
}

const WHO_ACTS = /^\p{Lu}\p{Ll}+(?= the \p{Ll})/u;

/** A script, an explanation, a song, a film that asks its viewers for something; words that we cannot take apart. */
function isOfAnotherKind({ language }: Page, { script, filmKind, cta, lesson }: BriefReading): boolean {
  const kind = filmKind?.value;
  const isOther = kind === "explainer" || kind === "music_video";
  return !readsAsEnglish(language) || isOther || script !== null || cta !== null || lesson !== null;
}

/** "A house that has no baby": what a story's people do without is no ban. */
function isToldMissing(page: Page, events: readonly Finding<AskedEvent>[], end: number): boolean {
  return events.some(
    (event) =>
      event.start < end && end <= event.end && DOES_WITHOUT.test(page.folded.slice(event.start, end)),
  );
}

const DOES_WITHOUT =
  /\b(?:has|have|had|there is|there are|is|are|finds?|sees?|hears?|knows?|with) (?:no|nobody|nothing)\b[^,]*$/;

/** "Hollow Lake", an indie game: what the trailer is for has been read already. */
function isTheWork(product: BriefReading["product"], title: Finding<AskedProduct> | null): boolean {
  if (product === null || title === null || product.value.brand === null) return false;
  return WORK.test(product.value.noun ?? "") && sameName(product.value.name, title.value.name);
}

function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/^the /, ""));
  return a === b;
}

function titled(
  page: Page,
  soFar: BriefReading,
  title: Finding<AskedProduct> | null,
  about: About | null,
): Told {
  return title === null ? subjectFrom(page, soFar, about) : { product: title, category: null };
}

/** "Mood film, no product" says itself that it sells nothing. */
export function sells(page: Page): boolean {
  return everyMatch(page, SELLS).some(
    ({ index }) => !/\b(?:no|not an?|without|isn't an?)\s$/.test(page.folded.slice(0, index)),
  );
}

/** "about the captain's last crossing": up to the end of the clause; lengths and tones behind a comma are none of it. */
function aboutOf(page: Page): About | null {
  const match = firstMatch(page, IS_ABOUT);
  if (match === null) return null;
  const start = match.index + match[0].length;
  const rest = page.text.slice(start, start + LONGEST_ABOUT_CHARACTERS);
  const words = (ABOUT_ENDS.exec(rest)?.[0] ?? rest).replace(/[\s,–—-]+$/, "");
  const isGroup = /^my\s/i.test(words) && !OF_MINE.test(words);
  return words === "" || isGroup ? null : { words, start, end: start + words.length };
}

/** "Mood film, no product, 20s: the first warm evening in a big city" */
function moodOf(page: Page, at: number): About | null {
  const colon = page.text.indexOf(": ", at);
  if (!/^mood|poem/.test(page.folded.slice(at)) || colon < 0) return null;
  const start = colon + ": ".length;
  const words = (ABOUT_ENDS.exec(page.text.slice(start, start + LONGEST_ABOUT_CHARACTERS))?.[0] ?? "").trim();
  return words === "" ? null : { words, start, end: start + words.length };
}

/** "My grandmother's hands", "my street"; "my running club" wants members. */
const OF_MINE =
  /['’]s?\s|\b(?:\w*(?:mother|father|mum|mom|dad|granny|nan|sister|brother|aunt|uncle|cousin|son|daughter|wife|husband|friend|neighbour|neighbor)s?|town|village|street|city|childhood|home|house|garden|dog|cat|life|first|last|hands|body|name|language)\b/i;
const ABOUT_ENDS =
  /^(?:\b(?:Mr|Mrs|Ms|Dr|St)\.|\d[.,]\d|[^.;:,\n(]|,\s(?=(?:who|whose|which|and|then|as|while|until|the|a|an|his|her|their|where|(?:aged )?\d{2,3}(?=,)|(?:the )?(?:oldest|youngest|last|first|only))\b))+/;

/** What a film is about has no goods: "Mr. Okonkwo, who repairs umbrellas" is a man and no umbrella. */
function subjectFrom(page: Page, { product, events }: BriefReading, about: About | null): Told {
  const isOfEvents = product !== null && events.some((event) => overlap(event, product));
  // "A little cloud called Nimbo" is no brand.
  const isCalled =
    product?.value.brand != null &&
    page.text.search(new RegExp(`(?<!\\b(?:is|are|was) )\\b(?:called|named) ${product.value.brand}\\b`)) >= 0;
  if (about === null && product?.value.brand != null && (isOfEvents || isCalled))
    return { product: { ...product, value: plainSubject(product.value.brand) }, category: null };
  if (about === null) {
    // "Short film, 40s": the kind of film is no name.
    return product !== null && !isOfEvents && product.value.brand === null
      ? { product: null, category: null }
      : {};
  }
  const name = about.words
    .replace(
      /\s(?:who|whose|that|which|(?!evening|morning)[a-z]+ing (?:an?|the|his|her|their|two|in|on|at|for|to|with|alone))\s.*$/,
      "",
    )
    .replace(/,.*$/, "")
    .replace(/^(?:an?|my)\s/i, "the ");
  const named = plainSubject(capital(name));
  return { product: finding(page, named, about.start, about.end, CONFIDENCE), category: null };
}
