import { isMostlyNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { areCoolingFans } from "./cooling-fans.ts";
import { lengthsOf } from "./durations.ts";
import { lexiconFrom, scan } from "./lexicon.ts";
import { goodsNamed } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase } from "./noun-phrases.ts";
import { isForbidden, type Page } from "./page.ts";
import { isMatched } from "./sieve.ts";
import { FORMATS } from "./words/formats.ts";
import { FILM_WORDS } from "./words/grammar.ts";
import { AUDIENCE_NOUNS } from "./words/people.ts";

const PLATFORM_LEXICON = lexiconFrom(() =>
  Object.values(FORMATS).flatMap((phrases) => phrases.split(",").map((phrase) => [phrase, true] as const)),
);
const AUDIENCE_LEXICON = lexiconFrom(() => AUDIENCE_NOUNS.split(",").map((noun) => [noun, true] as const));

/** Heads that follow "for" or "our" but are no product. */
const NOT_PRODUCTS = new Set(
  (
    "demo recrutement presentation promotion prevention sensibilisation recruitment reunion discussion nothing vibes generation production rendering steam ps5 xbox switch netflix spotify brand line campaign launch season summer winter spring autumn fall christmas holidays holiday halloween easter sale audience viewers viewer customers clients client team company brand page account website site channel feed socials social media followers " +
    "attention awareness mood tone vibe feel feeling story style music voice voiceover text logo colors colours palette budget deadline monday tuesday wednesday thursday saturday sunday friday today tomorrow week month year me us you them it everything something anything time world people life city day night morning home free fun example reference sound effect screen mobile phones first second seconds minutes end ending start opening beginning hook scene shot camera light lighting background packaging instructions instruction prompt system message rules previous guidelines tagline slogan cta product item " +
    "maximum max impact engagement conversions sales reach silent viewing viewers viewer paid organic everyone q1 q2 q3 q4 valentine's mother's father's birthday anniversary relaunch rebrand opening presentation pitch approval review values mission vision promise benefits features quality goal goals idea concept ideas brief ask request need needs lot lots couple moment moments way reason reasons part kind sort type rest thing things guys hi hello dear thanks regards cheers best please"
  ).split(" "),
);
/** Heads that are a product once a name in quotes follows: "our account 'Sprout'". */
const SOLD_BY_NAME = new Set("account page brand line service item product".split(" "));
/** Rounds of money, places to sell and bare colours. */
const NO_SUBJECT =
  /^(?:series [a-e]|seed round|(?:etsy|online|amazon|web|ebay|shopify) (?:store|shop)|web ?shop|(?:(?:dark|light|pale|deep|bright) )?(?:black|white|red|blue|green|yellow|orange|pink|purple|grey|gray|silver))$/;
/** "Shot 1. Wide.": how a shot is framed, and words that only ask. */
const SHOT_WORDS =
  /^(?:wide|close|medium|tight|pan|tilt|zoom|insert|aerial|overhead|macro|pov|tracking|static|handheld|why|how|what)$/;
const GREETINGS = new Set(
  "ta cheers xx tnx pls plz instead internal confidential urgent fwd fw draft hi hiya heya howdy yo greetings morning hello hey dear thanks thank cheers regards best sincerely please note ok okay so also yes".split(
    " ",
  ),
);
const MAX_NAME_CHARACTERS = 90;

/** "Avoid statistics.": a sentence that begins by forbidding names nothing; "Never Mind" is a name. */
function forbids(page: Page, { first, last, start }: Phrase): boolean {
  const opens = page.tokens[first - 1]?.kind !== "word";
  const isName = first === last || page.tokens[first + 1]?.capitalised === true;
  return opens && !isName && page.prohibitions.some((one) => one.start === start);
}

/** Whether a phrase can be what a film is about: no platform, audience, occasion or film word. */
export function isProductName(page: Page, name: Phrase): boolean {
  const first = page.tokens[name.first]?.key ?? "";
  if (name.end - name.start > MAX_NAME_CHARACTERS || isForbidden(page, name.start) || GREETINGS.has(first))
    return false;
  if (forbids(page, name) || /^(?:we|i|they|you)(?:'|$)/.test(first)) return false;
  if (lengthsOf(page).some((length) => overlap(length, name)) || /^\d/.test(first)) return false;
  if (
    page.folded.slice(name.start, name.end).includes("http") ||
    /^\d{1,2}(?:\.\d+)?:\d/.test(page.folded.slice(name.start, name.end + 3))
  )
    return false;
  if (FILM_WORDS.has(first) && !isOfAName(page, name)) return false;
  if (name.first === name.last && SHOT_WORDS.test(first)) return false;
  if (isNoSubject(page, name) || isRelative(page, name)) return false;
  if (isOnly(page, name, PLATFORM_LEXICON) || isAudience(page, name) || isOfFilmAlone(page, name))
    return false;
  return isSoldOrNamed(page, name);
}

/** "Second-hand rackets", "our platform Grantly", "Short Story Books": a word of films that a name begins with. */
function isOfAName(page: Page, { first }: Phrase): boolean {
  const [token, next] = [page.tokens[first], page.tokens[first + 1]];
  if (token === undefined || token.capitalised || /^(?:short|story)$/.test(token.key)) return true;
  return next?.joined === true || (token.key === "platform" && next?.capitalised === true);
}

function isOfFilmAlone(page: Page, { first, last }: Phrase): boolean {
  return page.tokens
    .slice(first, last + 1)
    .every((token) => FILM_WORDS.has(token.key) || NOT_PRODUCTS.has(token.key));
}

const SOLD_WITH_A_NAME = /^(?:cameras?|lens|lenses|screens?|monitors?|microphones?|tripods?|gimbals?)$/;

/** Its head is sold, is named by a quote after it, or is at least no word of the trade. */
function isSoldOrNamed(page: Page, name: Phrase): boolean {
  const head = page.tokens[name.last]?.key ?? "";
  const isSold = goodsNamed(page, name.first, name.last + 1).some(
    (hit) => hit.last === name.last && hit.first < hit.last,
  );
  // "The Lumen X1 camera" is sold; "the camera" films.
  const before = page.tokens.slice(name.first, name.last);
  if (SOLD_WITH_A_NAME.test(head) && before.some(({ capitalised }) => capitalised)) return true;
  const isSale = head === "sale" && isMostlyNoun(page.tokens[name.last - 1]?.key ?? "");
  if (isSold || isSale || (head === "platform" && name.last - name.first > 1)) return true;
  const isNamed = page.quotes.some(
    (quote) => quote.outerStart > name.end && quote.outerStart - name.end <= 2,
  );
  const isFirm = page.tokens[name.last - 1]?.key === "&" && page.tokens[name.last]?.capitalised === true;
  if (isFirm || (isNamed && SOLD_BY_NAME.has(head)) || isHouse(page, name)) return true;
  return (
    !NOT_PRODUCTS.has(head) && !FILM_WORDS.has(head) && /\p{L}/u.test(page.text.slice(name.start, name.end))
  );
}

/** "Museum of Small Things": what it is stands first, whatever its last word is. */
function isHouse(page: Page, name: Phrase): boolean {
  const hit = productNouns(page, name.first, name.last + 1).find(({ first }) => first === name.first);
  return (
    hit !== undefined &&
    hit.last < name.last - 1 &&
    page.tokens[name.last]?.capitalised === true &&
    /^(?:of|for|de|du|des|della|di|der|fur)$/.test(page.tokens[hit.last + 1]?.key ?? "")
  );
}

/** "my husband makes bagpipes": one of the family is told of, and not sold. */
function isRelative(page: Page, { first, last, start, end }: Phrase): boolean {
  // "BoltBuddy" is a name, whatever a buddy is.
  const isNamed = page.tokens
    .slice(first, last + 1)
    .some(({ capitalised }, at) => capitalised && (at > 0 || isProper(page, first)));
  return last - first < 2 && !isNamed && kindOfNoun(page.folded.slice(start, end))?.name === "relative";
}

/** One sign, or words that name a place to sell and nothing sold. */
function isNoSubject(page: Page, name: Phrase): boolean {
  const words = page.folded.slice(name.start, name.end);
  const first = page.tokens[name.first]?.key ?? "";
  return (name.first === name.last && (first === "x" || first.length < 2)) || NO_SUBJECT.test(words);
}

function isOnly(page: Page, name: Phrase, lexicon: typeof PLATFORM_LEXICON): boolean {
  const hit = scan(page.tokens, lexicon, name.first, name.last + 1)[0];
  const isBroadcast =
    hit !== undefined &&
    /^(?:tv|tele)/.test(page.tokens[hit.first]?.key ?? "") &&
    hit.first === name.first &&
    page.tokens[name.last]?.capitalised !== true;
  if (isBroadcast) return true;
  const isPlacement =
    hit !== undefined &&
    hit.first === name.first &&
    /^(?:trade|expo|landing|homepage|website|kickstarter|billboard)/.test(page.tokens[hit.first]?.key ?? "");
  if (isPlacement) return true;
  return (
    hit !== undefined &&
    hit.first === name.first &&
    (hit.last === name.last || FILM_WORDS.has(page.tokens[hit.last + 1]?.key ?? ""))
  );
}

const OF_AIR = /\b(?:cool(?:s|ing)?|breezes?|air|airflow|ventilat\w+|ceiling|heat(?:wave)?|curtains)\b/;

/** "Zephyr fans, 15s": a brief that opens with a name of its own and "fans", or speaks of air, sells what moves it. */
function isMachine(page: Page, name: Phrase): boolean {
  const opening = page.tokens[name.first];
  return (
    (name.first === 0 || isMatched(page, OF_AIR)) &&
    name.last === name.first + 1 &&
    opening?.capitalised === true &&
    page.tokens[name.last]?.key === "fans"
  );
}

/** The head is a kind of people, and the phrase no name in capitals. */
function isAudience(page: Page, name: Phrase): boolean {
  if (isMachine(page, name) || areCoolingFans(page.folded.slice(name.start, name.end))) return false;
  const hits = scan(page.tokens, AUDIENCE_LEXICON, name.first, name.last + 1);
  return (
    hits.some((hit) => hit.last === name.last) &&
    !(name.first < name.last && page.tokens[name.last]?.capitalised === true)
  );
}
