import { oncePer } from "../once-per.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { isDeedInName, isOwningHouse } from "./name-edges.ts";
import type { Page } from "./page.ts";
import { type Token, tokenIndexAt } from "./tokens.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  FILM_WORDS,
  NAME_STOPS,
  PASSING_ADJECTIVES,
  PRONOUNS,
} from "./words/grammar.ts";

/** A noun phrase: tokens `first` to `last`, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const MAX_NAME_WORDS = 9;

/** The phrase that names something from token `from` on, without its articles; null where none begins. */
export function readName(page: Page, from: number, to: number): Phrase | null {
  let first = from;
  while (first < to && skipsBeforeName(page, first)) first++;
  let last = first - 1;
  for (let at = first; at < to && at - first < MAX_NAME_WORDS; at++) {
    const token = page.tokens[at];
    if (token === undefined || endsName(page, at, first)) break;
    last = at;
  }
  while (last >= first && endsBadly(page.tokens[last])) last--;
  return phrase(page, first, last);
}

/** The phrase of the tokens that begin in [start, end). */
export function phraseBetween(page: Page, start: number, end: number): Phrase | null {
  return phrase(page, tokenIndexAt(page, start), tokenIndexAt(page, end) - 1);
}

/** The phrase from its first token to its last; null where there is none. */
export function phrase(page: Page, first: number, last: number): Phrase | null {
  const begin = page.tokens[first];
  const end = page.tokens[last];
  if (begin === undefined || end === undefined || last < first) return null;
  return { first, last, start: begin.start, end: end.end };
}

/** "B/W" names a look. */
const BLACK_AND_WHITE = /\bb[/&]w\b/;

/** Whether a token is part of a proper name: a capital that the sentence's start does not explain. */
export function isProper(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || !token.capitalised || token.kind === "mark" || page.isShouted) return false;
  if (BLACK_AND_WHITE.test(page.folded.slice(token.start - 2, token.end + 2))) return false;
  if (token.key === "no")
    return (
      page.tokens[at + 1]?.capitalised === true && !page.prohibitions.some((one) => one.start === token.start)
    );
  const previous = page.tokens[at - 1];
  const continues =
    previous?.capitalised === true && previous.kind === "word" && token.start - previous.end === 1;
  if (CALENDAR.test(token.key) && page.tokens[at + 1]?.capitalised !== true) return continues;
  if (PRONOUNS.has(token.key) || AUXILIARIES.has(token.key) || PROMOTING.has(token.key)) return continues;
  const next = page.tokens[at + 1];
  // "Bookbinding kit": what is done opens a sentence, and no name.
  const isDoing = /[a-z]{4}ing$/.test(token.key) && next?.kind === "word" && !next.capitalised;
  if (isDoing && page.language === "en" && opensSentence(page, at)) return false;
  if (next?.joined === true && /^(?:like|style|inspired|esque|type)$/.test(next.key)) return false;
  const raw = page.text.slice(token.start, token.end);
  if (/\p{Ll}\p{Lu}|\d/u.test(raw)) return true;
  if (raw.length > 1 && raw === raw.toUpperCase() && isCommonWord(token.key)) return false;
  if (page.language === "de") return !isCommonWord(token.key);
  return !opensSentence(page, at) || !isCommonWord(token.key) || leadsCapitals(page, at);
}

/** Days and months have capitals, and name nothing that is sold. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|halloween|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/** "Coastline Surf Co": a common word before another capital opens a name. */
function leadsCapitals(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const next = page.tokens[at + 1];
  if (token !== undefined && next?.key === "&" && page.tokens[at + 2]?.capitalised === true) return true;
  if (
    token === undefined ||
    next?.capitalised !== true ||
    next.kind !== "word" ||
    next.start - token.end !== 1
  )
    return false;
  const isSmall =
    DETERMINERS.has(token.key) ||
    NAME_STOPS.has(token.key) ||
    FILM_WORDS.has(token.key) ||
    PASSING_ADJECTIVES.has(token.key);
  return (
    !isSmall &&
    !FILM_WORDS.has(next.key) &&
    !/^(?:luxury|premium|organic|kids|family|high|vertical|square)$/.test(token.key)
  );
}

function opensSentence(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const previous = page.tokens[at - 1];
  if (token === undefined || previous === undefined || /[.!?:;"“•*\-|)]/.test(previous.key)) return true;
  return sentenceStarts(page).has(at);
}

const sentenceStarts = oncePer((page: Page) => new Set(page.sentences.map(({ first }) => first)));

function isCapitalised(token: Token | undefined): boolean {
  return token?.capitalised === true;
}

const PROMOTING = new Set(
  "promuovere promocionar promover promouvoir bewerben presentare presentar presenter lanzar lancer lancar lanciare anunciar annoncer pubblicizzare publicitar promote advertise launch introduce announce".split(
    " ",
  ),
);
const QUOTE_MARKS = new Set(['"', "“", "„", "«", "'", "‘", "「", "『", "《", "*", "_", ":", "”", "@", "#"]);

/** "Nova headphones": in English a name, whatever the word says in Portuguese. */
function isNewElsewhere(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    readsAsEnglish(page.language) &&
    token?.capitalised === true &&
    MEANS_NEW.test(token.key) &&
    !opensSentence(page, at)
  );
}

const MEANS_NEW = /^(?:nov[oa]|nuev[oa]|nuov[oa]|nouvelle|neue)$/;

function skipsBeforeName(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return QUOTE_MARKS.has(token.key);
  if (token.capitalised && page.tokens[at + 1]?.key === "&" && isCapitalised(page.tokens[at + 2]))
    return false;
  if (isNewElsewhere(page, at)) return false;
  if (PROMOTING.has(token.key) || isPartOfAnAge(page, at) || isOwningHouse(page, at)) return true;
  if (WORN.test(token.key) && !token.capitalised && isProper(page, at + 1)) return true;
  const leadsName = token.capitalised && isCapitalised(page.tokens[at + 1]) && at > 0 && !page.isShouted;
  // "a two-person studio": the number is a part of the word.
  const next = page.tokens[at + 1];
  // "Second-hand furniture" is no hand furniture.
  const isJoined =
    next?.joined === true && (!PASSING_ADJECTIVES.has(token.key) || /^(?:hand|life|best)$/.test(next.key));
  return (PASSING_ADJECTIVES.has(token.key) || DETERMINERS.has(token.key)) && !leadsName && !isJoined;
}

/** "my old Saab 900": how much it was used is no part of its name. */
const WORN = /^(?:old|used|trusty|beloved|ageing|aging|rusty|faithful)$/;

/** "A 120 year old workshop": how old a house is, is no part of its name. */
function isPartOfAnAge(page: Page, at: number): boolean {
  const key = (offset: number) => page.tokens[at + offset]?.key ?? "";
  const isYear = (offset: number) => /^years?$/.test(key(offset));
  return (
    (isYear(0) && key(1) === "old") ||
    (key(0) === "old" && isYear(-1)) ||
    (/^\d+$/.test(key(0)) && isYear(1) && key(2) === "old")
  );
}

const INNER_MARKS = new Set(["&", "+", "'", "’", "."]);
const OF_WORDS = new Set("of de del di d von do da van".split(" "));
const AND_WORDS = new Set("and y et e und & en".split(" "));

function endsName(page: Page, at: number, first: number): boolean {
  const token = page.tokens[at] as Token;
  const next = page.tokens[at + 1];
  const isLater = at > first;
  if (token.kind === "mark") return !isInnerMark(page, at, first);
  if (isLater && (breaksLine(page, at) || isAmount(page, token))) return true;
  if (isLater && token.capitalised && isCapitalised(page.tokens[at - 1]) && !page.isShouted) {
    return FILM_WORDS.has(token.key) && !isCapitalised(next);
  }
  const joint = jointOf(page, at, first);
  if (joint !== null) return joint;
  if (token.joined ? isLater : next?.joined === true) return false;
  if (token.key.endsWith("ing") && !isLater) return false;
  if (isLater && DOING.test(token.key) && isCapitalised(page.tokens[at - 1])) return true;
  if (isLater && isDeedInName(page, at)) return true;
  if (NAME_STOPS.has(token.key)) return !(isCapitalised(token) && isLater && !page.isShouted);
  return isLater && FILM_WORDS.has(token.key);
}

/** "sneakers 40% off", "earbuds 49 €", "shoes 15s" */
function isAmount({ text }: Page, { key, end }: Token): boolean {
  return /^\d+(?:s|sec|secs|min)$/.test(key) || (/^\d+$/.test(key) && UNIT.test(text.slice(end, end + 2)));
}

const UNIT = /^ ?[%€£]/;

/** "Northwind Hospital seeking ICU nurses": what it does, behind its name. */
const DOING =
  /^(?:seeking|looking|hiring|recruiting|offering|targeting|serving|selling|making|needing|wanting|opening|launching|celebrating|featuring|showing|aiming)$/;

/** For "and", "of" and "in": whether the name ends there; null for other words. Where something is, is no part of its name. */
function jointOf(page: Page, at: number, first: number): boolean | null {
  const key = page.tokens[at]?.key ?? "";
  if (at > first && AND_WORDS.has(key) && joinsNames(page, at)) return false;
  if (OF_WORDS.has(key) && !isVehicle(page, at)) return at === first || !joinsThing(page, at);
  // "Glow-in-the-dark socks" are of one word.
  const isInWord = page.tokens[at]?.joined === true;
  return isInWord ? null : IN_WORDS.has(key) || null;
}

/** "taco van": English has no such preposition. */
function isVehicle(page: Page, at: number): boolean {
  const isEnglish = readsAsEnglish(page.language);
  return isEnglish && page.tokens[at]?.key === "van" && page.tokens[at - 1]?.capitalised !== true;
}

const IN_WORDS = new Set(["in", "en", "em", "a"]);

function breaksLine(page: Page, at: number): boolean {
  return /\n/.test(page.text.slice(page.tokens[at - 1]?.end ?? 0, page.tokens[at]?.start ?? 0));
}

/** "bottle of juice", "Savon de Marseille": a noun follows, no article or number. */
function joinsThing(page: Page, at: number): boolean {
  const next = page.tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === "word" &&
    !/^\d/.test(next.key) &&
    !(DETERMINERS.has(next.key) && next.key !== "la" && next.key !== "the") &&
    !PRONOUNS.has(next.key)
  );
}

function isInnerMark(page: Page, at: number, first: number): boolean {
  const token = page.tokens[at] as Token;
  const next = page.tokens[at + 1];
  const previous = page.tokens[at - 1];
  if (at === first || next === undefined || !INNER_MARKS.has(token.key)) return false;
  if (token.key === "." && ABBREVIATED.test(previous?.key ?? ""))
    return next.capitalised || (previous?.key === "no" && /^\d/.test(next.key));
  const touches = previous?.end === token.start && next.start === token.end;
  return touches || (token.key === "&" && next.kind === "word");
}

/** "St. Columba's", "Dr. Ohm": the dot ends no name. */
export const ABBREVIATED = /^(?:st|ste|dr|mr|mrs|ms|mt|no|prof)$/;

/** "Salt and Straw", "Marks and Spencer": both sides are capitals. */
function joinsNames(page: Page, at: number): boolean {
  return isProper(page, at - 1) && isProper(page, at + 1) && !isCapitalised(page.tokens[at]);
}

const BAD_ENDS = new Set(
  "and or of the a an our my & with for by in on at to y e et und o de from der die das later first".split(
    " ",
  ),
);

function endsBadly(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || (BAD_ENDS.has(token.key) && !token.capitalised);
}
