import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { type Hit, scan } from "./lexicon.ts";
import { KNOWN_BRAND_LEXICON, productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt, isGivenName } from "./product-people.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { FILM_WORDS, PREPOSITIONS } from "./words/grammar.ts";
import { ADVERTISING_COLON, MAKING_VERBS, TIMED_COLON } from "./words/product-cues.ts";

/** "YouTube bumper: Zest mints", "Explainer: compound interest for teenagers", "20 seconds: Barkley's dog food". */
export function* afterColon(page: Page): Generator<Candidate> {
  for (const [cue, takesAny] of [
    [ADVERTISING_COLON, true],
    [TIMED_COLON, false],
  ] as const) {
    for (const match of everyMatch(page, cue)) {
      const offset = match.index + match[0].length;
      if (isQuoted(page, match.index) || isForbidden(page, offset)) continue;
      const name = readName(page, tokenIndexAt(page, offset), page.tokens.length);
      if (name === null || !endsThere(page, name) || hasVerb(page, name)) continue;
      if (takesAny || isNamedOrSold(page, name)) yield { name, brand: null, confidence: 0.85 };
    }
  }
}

const MAX_LEAD_WORDS = 4;
/** The subject stands among the first items of a list; later items are pictures. */
const LEAD_REACH = 16;

/** A list item that begins with a name of its own and ends in plain nouns: "Quillo pens, three nib sizes". */
export function* leadItems(page: Page): Generator<Candidate> {
  for (let at = 0; at < page.tokens.length; at++) {
    if (!opensItem(page, at) || !isOwnName(page, at)) continue;
    let last = at;
    while (last - at < MAX_LEAD_WORDS && isPlainNoun(page, last + 1)) last++;
    const name = phrase(page, at, last);
    if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) continue;
    if (last > at && at < LEAD_REACH && closesItem(page, last) && isGoods(page, at, last))
      yield { name, brand: phrase(page, at, at), confidence: 0.7 };
    const whole = phrase(page, at, endOfName(page, at));
    if (whole !== null && isFollowedBySold(page, whole.last))
      yield { name: whole, brand: whole, confidence: 0.7 };
  }
}

/** "Bakkerud bakes 1,200 loaves a day": who makes something is whom the film is for. */
export function* makers(page: Page): Generator<Candidate> {
  for (let at = 1; at < page.tokens.length; at++) {
    if (!MAKING_VERBS.has(page.tokens[at]?.key ?? "") || !isOwnName(page, at - 1)) continue;
    let first = at - 1;
    while (isProper(page, first - 1)) first--;
    const name = phrase(page, first, at - 1);
    const goods = productNouns(page, at + 1, Math.min(page.tokens.length, at + 6));
    if (name !== null && goods.length > 0 && !isQuoted(page, name.start))
      yield { name, brand: name, confidence: 0.65 };
  }
}

/** A name known the world over, with the model after it: "Tesla Model 3", "coca cola ad". */
export function* knownBrands(page: Page): Generator<Candidate> {
  for (const hit of scan(page.tokens, KNOWN_BRAND_LEXICON)) {
    if (isForbidden(page, hit.start) || isQuoted(page, hit.start) || isComparison(page, hit)) continue;
    let last = hit.last;
    while (isModelWord(page, last + 1)) last++;
    const name = phrase(page, hit.first, last);
    const brand = phrase(page, hit.first, hit.last);
    if (name !== null) yield { name, brand, confidence: 0.6 };
  }
}

function isComparison(page: Page, hit: Hit<unknown>): boolean {
  return /\b(?:like|unlike|vs\.?|versus|no|than|a|on|of|in|from|via|platform:?)\s$/.test(
    page.folded.slice(Math.max(0, hit.start - 12), hit.start),
  );
}

function isModelWord(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const previous = page.tokens[at - 1];
  if (token === undefined || previous === undefined || token.start - previous.end !== 1) return false;
  if (FILM_WORDS.has(token.key) || /^\d+s$/.test(token.key)) return false;
  return token.kind === "word" && (token.capitalised || /^\d{1,4}$/.test(token.key)) && !page.isShouted;
}

function isOwnName(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token !== undefined &&
    isProper(page, at) &&
    !token.possessive &&
    !isCommonWord(token.key) &&
    !isCityAt(page, at) &&
    !isGivenName(page, at)
  );
}

/** "Savonnerie du Port": capitals, and the small word between them. */
function endOfName(page: Page, at: number): number {
  let last = at;
  while (last - at < MAX_LEAD_WORDS) {
    if (page.tokens[last + 1]?.kind !== "word") break;
    const isOf = /^(?:du|de|des|della|del|di|von|of|da|do)$/.test(page.tokens[last + 1]?.key ?? "");
    if (isOf && isProper(page, last + 2)) last += 2;
    else if (isProper(page, last + 1)) last++;
    else break;
  }
  return last;
}

function opensItem(page: Page, at: number): boolean {
  const previous = page.tokens[at - 1];
  return previous === undefined || (previous.kind === "mark" && /^[,.:;!?•*-]$/.test(previous.key));
}

/** "Quillo pens": one name, then goods in a list of English; elsewhere too many words pass for names. */
function isGoods(page: Page, at: number, last: number): boolean {
  const isKnown = productNouns(page, at + 1, last + 1).some((hit) => hit.last === last);
  const isEnglish = readsAsEnglish(page.language);
  const key = page.tokens[last]?.key ?? "";
  const isPlural = isEnglish && /[a-z]{2}[^s]s$/.test(key) && verbOf(key) === null;
  return (isKnown || isPlural) && !/[^s]s$/.test(page.tokens[at]?.key ?? "");
}

function closesItem(page: Page, last: number): boolean {
  const next = page.tokens[last + 1];
  return next === undefined || next.kind === "mark" || /^(?:for|with|in|by)$/.test(next.key);
}

function isPlainNoun(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const previous = page.tokens[at - 1];
  if (token === undefined || previous === undefined || token.kind !== "word") return false;
  if (token.start - previous.end !== 1 || token.capitalised || /\d/.test(token.key)) return false;
  return !PREPOSITIONS.has(token.key) && !FILM_WORDS.has(token.key) && !isDeed(token.key);
}

const SMALL =
  /^(?:and|or|is|are|was|has|have|had|the|an?|to|who|that|which|it|und|et|y|e|said|says|wants|asked|likes|will|can|ist|est|es|comes|goes)$|ly$/;

function isDeed(key: string): boolean {
  return SMALL.test(key) || verbOf(key)?.form === "past" || verbOf(key)?.form === "third";
}

/** "Tuinvreugd, bloembollen aan huis": a name alone, then what it sells. */
function isFollowedBySold(page: Page, at: number): boolean {
  const comma = page.tokens[at + 1];
  const hit = productNouns(page, at + 2, Math.min(page.tokens.length, at + 5))[0];
  return comma?.key === "," && hit !== undefined && hit.first <= at + 3 && !hasVerb(page, hit);
}

function endsThere(page: Page, name: Phrase): boolean {
  const next = page.tokens[name.last + 1];
  return (
    next === undefined ||
    next.kind === "mark" ||
    /^(?:for|with|in|by|at|aimed|to|explained|under)$/.test(next.key) ||
    /\n/.test(page.text.slice(name.end, next.start))
  );
}

function hasVerb(page: Page, name: { first: number; last: number }): boolean {
  return page.tokens
    .slice(name.first + 1, name.last + 1)
    .some((token) => !token.capitalised && isDeed(token.key) && !/^(?:and|the|an?)$/.test(token.key));
}

function isNamedOrSold(page: Page, name: Phrase): boolean {
  for (let at = name.first; at <= name.last; at++) if (isProper(page, at)) return true;
  return productNouns(page, name.first, name.last + 1).some((hit) => hit.last === name.last);
}
