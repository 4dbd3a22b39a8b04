import { oncePer } from "../once-per.ts";
import { fold } from "./fold.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Phrases of one or more words and what each means, found by walking the tokens once. */
export interface Lexicon<T> {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry<T>[]>;
  /** Its number among the lexicons in use. */
  readonly number: number;
}

interface Entry<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** One phrase of a lexicon in a text: tokens `first` to `last`, both included. */
export interface Hit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A lexicon of a table from meaning to its phrases, separated by commas: `{ playful: "playful, cheeky" }`. */
export function lexiconOf<T extends string>(table: Readonly<Partial<Record<T, string>>>): Lexicon<T> {
  return lexiconFrom(() => {
    const entries: [string, T][] = [];
    for (const value in table) {
      for (const phrase of (table[value] ?? "").split(",")) entries.push([phrase, value]);
    }
    return entries;
  });
}

/** The index is built when the lexicon is first used, so that loading the reader costs nothing. */
export function lexiconFrom<T>(
  entries: Iterable<readonly [string, T]> | (() => Iterable<readonly [string, T]>),
): Lexicon<T> {
  let built: Lexicon<T> | null = null;
  const build = () => {
    built ??= numbered(indexOf(typeof entries === "function" ? entries() : entries));
    return built;
  };
  return {
    get byFirstWord() {
      return (built ?? build()).byFirstWord;
    },
    get number() {
      return (built ?? build()).number;
    },
  };
}

/** The numbers of the lexicons that know a word as a first one. */
const lexiconsByWord = new Map<string, number[]>();
let lexiconCount = 0;

function numbered<T>(byFirstWord: Lexicon<T>["byFirstWord"]): Lexicon<T> {
  const number = lexiconCount++;
  for (const word of byFirstWord.keys()) {
    const known = lexiconsByWord.get(word);
    if (known === undefined) lexiconsByWord.set(word, [number]);
    else known.push(number);
  }
  return { byFirstWord, number };
}

/**
 * Where the phrases of each lexicon can begin, by its number. Most words begin no phrase of any: each word is looked up once
 * for all lexicons, not once for each.
 */
const beginningsIn = oncePer((tokens: readonly Token[]): readonly (readonly number[])[] => {
  const beginnings = new Array<number[]>(lexiconCount).fill(NOWHERE);
  for (let at = 0; at < tokens.length; at++) {
    for (const number of lexiconsByWord.get(tokens[at]?.key ?? "") ?? NOWHERE) {
      const known = beginnings[number];
      if (known === undefined || known === NOWHERE) beginnings[number] = [at];
      else known.push(at);
    }
  }
  return beginnings;
});

const NOWHERE: number[] = [];

function indexOf<T>(entries: Iterable<readonly [string, T]>): Map<string, Entry<T>[]> {
  const byFirstWord = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const [first, ...rest] = keysOf(phrase);
    if (first === undefined) continue;
    const bucket = byFirstWord.get(first) ?? [];
    bucket.push({ rest, value });
    byFirstWord.set(first, bucket);
  }
  for (const bucket of byFirstWord.values())
    if (bucket.length > 1) bucket.sort((a, b) => b.rest.length - a.rest.length);
  return byFirstWord;
}

/** Every phrase of the lexicon in the tokens, the longest first at each place, none overlapping. */
export function scan<T>(
  tokens: readonly Token[],
  lexicon: Lexicon<T>,
  from = 0,
  to = tokens.length,
): Hit<T>[] {
  const { byFirstWord, number } = lexicon;
  const hits: Hit<T>[] = [];
  // A lexicon built after the tokens were looked up begins anywhere.
  const beginnings = beginningsIn(tokens)[number] ?? [...tokens.keys()];
  if (beginnings.length === 0) return hits;
  let next = from;
  for (const at of beginnings) {
    if (at < next) continue;
    if (at >= to) break;
    const hit = longestAt(byFirstWord.get(tokens[at]?.key ?? "") ?? [], tokens, at, to);
    if (hit === null) continue;
    hits.push(hit);
    next = hit.last + 1;
  }
  return hits;
}

/** The longest phrase of the lexicon that begins at token `at`. */
export function matchAt<T>(
  tokens: readonly Token[],
  lexicon: Lexicon<T>,
  at: number,
  to = tokens.length,
): Hit<T> | null {
  const entries = lexicon.byFirstWord.get(tokens[at]?.key ?? "");
  return entries === undefined ? null : longestAt(entries, tokens, at, to);
}

function longestAt<T>(
  entries: readonly Entry<T>[],
  tokens: readonly Token[],
  at: number,
  to: number,
): Hit<T> | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const entry of entries) {
    const last = at + entry.rest.length;
    const lastToken = tokens[last];
    if (lastToken === undefined || last >= to) continue;
    if (isWritten(entry.rest, tokens, at + 1))
      return { value: entry.value, first: at, last, start: first.start, end: lastToken.end };
  }
  return null;
}

function isWritten(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (tokens[at + offset]?.key !== words[offset]) return false;
  return true;
}

const PLAIN_WORD = /^[a-z0-9]+$/;
const PLAIN_PHRASE = /^[a-z0-9 -]+$/;

function keysOf(phrase: string): string[] {
  const trimmed = phrase.trim();
  if (PLAIN_WORD.test(trimmed)) return [trimmed];
  if (PLAIN_PHRASE.test(trimmed)) return trimmed.split(/[ -]+/);
  return tokenize(trimmed, fold(trimmed)).map((token) => token.key);
}

/** A lexicon per language, built when the language is first met. */
export function perLanguage<T>(build: (language: string) => Lexicon<T>): (language: string) => Lexicon<T> {
  const built = new Map<string, Lexicon<T>>();
  return (language) => {
    const known = built.get(language);
    if (known !== undefined) return known;
    const lexicon = build(language);
    built.set(language, lexicon);
    return lexicon;
  };
}
