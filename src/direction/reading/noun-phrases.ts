import type { Page } from "./page.ts";
import type { Token } from "./tokens.ts";
import { DETERMINERS, FILM_WORDS, NAME_STOPS, PASSING_ADJECTIVES } from "./words/grammar.ts";

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
  while (last >= first && DETERMINERS.has(page.tokens[last]?.key ?? "") && !isCapitalised(page.tokens[last])) last--;
  return phrase(page, first, last);
}

export function phrase(page: Page, first: number, last: number): Phrase | null {
  const begin = page.tokens[first];
  const end = page.tokens[last];
  if (begin === undefined || end === undefined || last < first) return null;
  return { first, last, start: begin.start, end: end.end };
}

export function tokenIndexAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.capitalised === true;
}

const QUOTE_MARKS = new Set(['"', "“", "„", "«", "'", "‘", "「", "*", "_", ":", "”"]);

function skipsBeforeName(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return QUOTE_MARKS.has(token.key);
  if (PASSING_ADJECTIVES.has(token.key) && !(token.capitalised && isCapitalised(page.tokens[at + 1]))) return true;
  return DETERMINERS.has(token.key) && !(token.capitalised && isCapitalised(page.tokens[at + 1]) && at > 0);
}

const INNER_MARKS = new Set(["&", "+", "'", "’", "."]);

function endsName(page: Page, at: number, first: number): boolean {
  const token = page.tokens[at] as Token;
  const next = page.tokens[at + 1];
  if (token.kind === "mark") return !isInnerMark(page, at, first);
  if (token.capitalised && at > first && isCapitalised(page.tokens[at - 1])) return false;
  if (at > first && (token.key === "and" || token.key === "y" || token.key === "et") && joinsNames(page, at)) return false;
  if (token.key === "of" || token.key === "de" || token.key === "del" || token.key === "di" || token.key === "d" || token.key === "von" || token.key === "do" || token.key === "da") return at === first;
  if (token.key === "in" && at > first) return !isCapitalised(next) || FILM_WORDS.has(next?.key ?? "");
  if (NAME_STOPS.has(token.key)) return !(token.capitalised && at > first);
  return at > first && FILM_WORDS.has(token.key);
}

function isInnerMark(page: Page, at: number, first: number): boolean {
  const token = page.tokens[at] as Token;
  const next = page.tokens[at + 1];
  const previous = page.tokens[at - 1];
  if (at === first || next === undefined || !INNER_MARKS.has(token.key)) return false;
  const touches = previous?.end === token.start && next.start === token.end;
  return touches || (token.key === "&" && next.kind === "word");
}

/** "Salt and Straw", "Marks and Spencer": both sides are capitals. */
function joinsNames(page: Page, at: number): boolean {
  return isCapitalised(page.tokens[at - 1]) && isCapitalised(page.tokens[at + 1]) && !isCapitalised(page.tokens[at]);
}
