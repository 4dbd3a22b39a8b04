import { kindOfNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { type Hit, lexiconOf } from "./lexicon.ts";
import { isDeedWithin } from "./name-edges.ts";
import { goodsNamed } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { brandAfter, givenName } from "./product-given.ts";
import { loneName, lowerName, quotedAlone } from "./product-lone-name.ts";
import { verbOf } from "./verbs.ts";
import {
  AUXILIARIES,
  FILM_WORDS,
  JOINING_WORDS,
  NAME_STOPS,
  PREPOSITIONS,
  PRONOUNS,
} from "./words/grammar.ts";
import { TONES } from "./words/moods.ts";

const MOST_WORDS = 6;
/** Heads of what is sold with a thing: "coffee subscription", "scooter sharing". */
const SOLD_WITH =
  /^(?:subscriptions?|sharing|rental|hire|delivery|weekends?|retreats?|lessons?|classes|kits?|boxes|range|line|company|firm|service|services|shop|store|brand|collection|club|team|crew)$/;
const NO_PART = [PRONOUNS, AUXILIARIES, FILM_WORDS];

/** A brief that begins with the plain name of its goods: "Inventory software for breweries, 20 s", "Real estate: penthouse in Valencia". */
export function* openers(page: Page): Generator<Candidate> {
  for (const first of starts(page)) {
    const name = goodsFrom(page, first) ?? namedOpener(page, first);
    if (name !== null && !isOfTheCraft(page, name))
      yield { name, brand: brandAfter(page, name.last + 1, page.tokens.length), confidence: 0.8 };
  }
}

/** "Slow motion only.", "Handheld camera.": how it is filmed, and nothing that is sold to somebody. */
function isOfTheCraft(page: Page, { last, start, end }: Phrase): boolean {
  return page.tokens[last + 1]?.key !== "for" && OF_THE_CRAFT.test(page.folded.slice(start, end));
}

const OF_THE_CRAFT =
  /^(?:slow[- ]?motion|time[- ]?lapse|stop[- ]?motion|(?:hand[- ]?held|static|fixed|moving|steady|locked) camera(?: ?work)?|natural light|daylight|close-?ups?|(?:wide|tracking|drone|aerial) shots?|jump cuts?|split screen|voice-?over|tripod)$/;

/** "Cargo airships for investors. “Nimbar”": goods that no table knows, told by whom they are for or by the name that stands apart. */
function namedOpener(page: Page, first: number): Phrase | null {
  let after = first;
  while (after < page.tokens.length && !endsGoods(page, after, first)) after++;
  const goods =
    after - first > 0 && after - first <= MOST_NAMELESS_WORDS ? phrase(page, first, after - 1) : null;
  if (goods === null || !isPlainEnglish(page, goods)) return null;
  const isForSomeone = page.tokens[after]?.key === "for" && after - first > 1;
  const isNamed =
    (givenName(page) ?? quotedAlone(page, goods) ?? loneName(page, goods) ?? lowerName(page, goods)) !== null;
  return isForSomeone || isNamed ? goods : null;
}

const MOST_NAMELESS_WORDS = 4;

/** Words in small letters, none of them of the film, of how it feels or of what somebody does. */
function isPlainEnglish(page: Page, { first, last, start }: Phrase): boolean {
  if (!readsAsEnglish(page.language) || isQuoted(page, start) || isForbidden(page, start)) return false;
  const head = page.tokens[last]?.key ?? "";
  return (
    /[a-z]{3}$/.test(head) &&
    (page.tokens[last + 1]?.key === "for" || !head.endsWith("ing")) &&
    !/(?:ed|ly|ful|ous|ive|less)$/.test(head) &&
    page.tokens
      .slice(first, last + 1)
      .every(
        (token, index) =>
          token.kind === "word" &&
          (index === 0 || !token.capitalised) &&
          !/\d/.test(token.key) &&
          !JOINING_WORDS.has(token.key) &&
          !NAME_STOPS.has(token.key) &&
          verbOf(token.key) === null &&
          !SPEECH.test(token.key) &&
          !isToneWord(token.key),
      )
  );
}

const SPEECH =
  /^(?:pls|plz|please|hey|hi|hello|yo|ok|okay|quick|so|well|right|morning|evening|thanks|team|guys|folks|brief|request|re|fwd|idea|test)$/;
const TONE_WORDS = lexiconOf(TONES.en ?? {});

function isToneWord(key: string): boolean {
  return TONE_WORDS.byFirstWord.has(key);
}

const MOST_LABEL_WORDS = 3;

/** The first word behind a short label ("B2B: …"), and the first word of all. */
function starts(page: Page): number[] {
  const first = afterArticle(page, 0);
  const colon = page.tokens.slice(0, MOST_LABEL_WORDS + 1).findIndex(({ key }) => key === ":");
  if (colon === 1 && OF_THE_LETTER.test(page.tokens[0]?.key ?? "")) return [afterArticle(page, 2)];
  return colon > 0 ? [afterArticle(page, colon + 1), first] : [first];
}

function afterArticle(page: Page, at: number): number {
  return /^(?:an?|the|our|new|my|selling|promoting|advertising|eine?|une?|una?|uma?|een)$/.test(
    page.tokens[at]?.key ?? "",
  )
    ? afterArticle(page, at + 1)
    : at;
}

/** "Kettle & Fern", "Kettle, a tiny tea shop": the goods were a name. */
const OWN_NAME = /^(?: ?& ?|, (?:an?|the|our) )/;

/** The goods that begin here and end at a mark or a preposition; null where a name, a word of the film or a verb stands among them. */
function goodsFrom(page: Page, first: number): Phrase | null {
  let after = first;
  while (after < page.tokens.length && !endsGoods(page, after, first)) after++;
  if (
    after === first ||
    after - first > MOST_WORDS ||
    OWN_NAME.test(page.folded.slice(page.tokens[after - 1]?.end))
  )
    return null;
  const words = page.tokens.slice(first, after);
  if (isFilmOfSomebody(page, after) || isOrder(page, first)) return null;
  const isName = words.some((_, index) => index > 0 && isProper(page, first + index));
  // "Anna bakes bread" tells a deed.
  const isTold = words.slice(0, -1).some(({ key }) => verbOf(key)?.form === "third");
  const goods = goodsNamed(page, first, after);
  // "bike trailer": a word of films inside a kind of goods is none.
  const isOfGoods = (at: number) =>
    goods.some((hit) => hit.first < hit.last && hit.first <= at && at <= hit.last);
  const isOther = words.some(
    ({ key }, index) =>
      /\d/.test(key) || (isNoPart(key, index === words.length - 1) && !isOfGoods(first + index)),
  );
  if (isName || isTold || isOther) return null;
  const start = page.tokens[first]?.start ?? 0;
  const end = (page.tokens[after - 1]?.end ?? 1) - 1;
  if (isQuoted(page, start) || isForbidden(page, start) || isForbidden(page, end)) return null;
  const isGoods = isSoldAtEnd(page, first, after, goods);
  return isGoods ? phrase(page, first, withWhose(page, after - 1)) : null;
}

/** "Job: social cut for Brasa", "Subject: launch film". */
const OF_THE_LETTER = /^(?:job|subject|re|project|task|request|title|order|ref|date|client|item|brief|what)$/;

/** "Advertise my mum's samosa delivery": what is to be done. */
function isOrder(page: Page, first: number): boolean {
  const isVerb = verbOf(page.tokens[first]?.key ?? "")?.form === "base";
  return isVerb && /^(?:my|our|the|an?|this|your|their)$/.test(page.tokens[first + 1]?.key ?? "");
}

/** "Wedding film for Mara and Joel": a film of theirs, and no goods. */
function isFilmOfSomebody(page: Page, after: number): boolean {
  return (
    FILM_WORDS.has(page.tokens[after - 1]?.key ?? "") &&
    /^(?:for|of)$/.test(page.tokens[after]?.key ?? "") &&
    isProper(page, after + 1)
  );
}

/** Whether the last word of the stretch, but for words of the trade, is what is sold. */
function isSoldAtEnd(page: Page, first: number, after: number, goods: readonly Hit<unknown>[]): boolean {
  let head = after - 1;
  while (head > first && SOLD_WITH.test(page.tokens[head]?.key ?? "")) head--;
  // "Hospital radio needs volunteers": whose deed is a house's is one.
  const isHouse = HOUSE_DEEDS.test(page.tokens[after]?.key ?? "") || isProper(page, after);
  const known = goods.at(-1)?.last ?? head;
  // "Charity abseil": in English the last word is the head, whether a table knows it or not.
  const isUnknownHead =
    known === head - 1 && isPlainHead(page.tokens[head]?.key ?? "") && page.language === "en";
  const isTrade = isProper(page, after) && kindOfNoun(page.tokens[head]?.key ?? "")?.name === "worker";
  if (isTrade) return true;
  return goods.some(({ last }) => last >= head) || (goods.length > 0 && (isHouse || isUnknownHead));
}

function isPlainHead(key: string): boolean {
  return (
    /[a-z]{3}[^s]$/.test(key) &&
    !/(?:ing|ed|ly)$/.test(key) &&
    verbOf(key) === null &&
    !JOINING_WORDS.has(key)
  );
}

/** "Gowns cut from old lace": how they are made is no part of what they are. */
function isMadeFrom(page: Page, at: number): boolean {
  const next = page.tokens[at + 1]?.key ?? "";
  return /^(?:from|by|out|with)$/.test(next) && MADE.test(page.tokens[at]?.key ?? "");
}

const MADE =
  /^(?:made|cut|sewn|knit|knitted|woven|carved|built|cast|cooked|baked|brewed|grown|rebuilt|[a-z]{3,}(?:ed|wn))$/;

/** "brand" is a word of the trade, and in "gin brand" the end of a name. */
function isNoPart(key: string, isLast: boolean): boolean {
  return !(isLast && SOLD_WITH.test(key)) && NO_PART.some((part) => part.has(key));
}

/** "Tourism board of the Faroe Islands", "long night of the sciences": what the goods are of. */
function withWhose(page: Page, last: number): number {
  if (page.tokens[last + 1]?.key !== "of") return last;
  const from = page.tokens[last + 2]?.key === "the" ? last + 3 : last + 2;
  let end = from;
  while (isProper(page, end)) end++;
  if (end > from) return end - 1;
  while (end - from < MOST_OF_WORDS && isPlainWord(page, end)) end++;
  const stops = page.tokens[end];
  const ends = stops === undefined || stops.kind === "mark" || PREPOSITIONS.has(stops.key);
  return end > from && ends ? end - 1 : last;
}

const MOST_OF_WORDS = 3;

function isPlainWord(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token?.kind === "word" &&
    !FILM_WORDS.has(token.key) &&
    !JOINING_WORDS.has(token.key) &&
    !/\d/.test(token.key)
  );
}

/** What a house does, where other verbs tell a picture: "Community radio station turns 30". */
const HOUSE_DEEDS =
  /^(?:turns|opens|reopens|celebrates|moves|launches|expands|wants|needs|offers|sells|does|seeks)$/;

function endsGoods(page: Page, at: number, first: number): boolean {
  const token = page.tokens[at];
  const isSaidOfIt = at > first && token !== undefined && NAME_STOPS.has(token.key) && !token.joined;
  if (isSaidOfIt && !token.capitalised && !/^(?:box|like|set|over|under|not|no|free)$/.test(token.key))
    return true;
  const isNameOfGoods =
    at > first &&
    isProper(page, at) &&
    (productNouns(page, first, at).length > 0 ||
      kindOfNoun(page.tokens[at - 1]?.key ?? "")?.name === "worker");
  if (at > first && (isDeedWithin(page, at) || isMadeFrom(page, at))) return true;
  if (isNameOfGoods || (at > first && HOUSE_DEEDS.test(token?.key ?? ""))) return true;
  return (
    token === undefined ||
    token.kind === "mark" ||
    (PREPOSITIONS.has(token.key) && !token.joined) ||
    token.key === "that" ||
    (page.language === "de" && /^(?:uber|gegen|bei|aus|von|vom|zum|zur|am|beim|ins)$/.test(token.key))
  );
}
