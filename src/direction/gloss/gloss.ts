import { capital } from "../words/capital.ts";
import { type Glossary, glossaryOf, TABLES, type Tables, WORD } from "./glossary.ts";
import type { GlossedLanguage } from "./languages.ts";

/** A text word for word in English, as far as the tables know its words, and where each word comes from. */
export interface Gloss {
  readonly text: string;
  /** The offset in the gloss of an offset in the original. */
  readonly to: (offset: number) => number;
  /** The words of the original that `words` of the gloss stand for; `words` themselves where they are nowhere in it. */
  readonly originalOf: (words: string) => string;
  /** How many of its words the tables know, and for how many they have another in English. */
  readonly known: number;
  readonly changed: number;
}

interface Piece {
  readonly from: number;
  readonly end: number;
  readonly glossFrom: number;
  readonly glossEnd: number;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand between the words of one phrase. */
const WITHIN = /^[\s'’%-]*$/;

/** The gloss of a text in one of the languages of the tables. */
export function gloss(original: string, language: GlossedLanguage, tables: Tables = TABLES): Gloss {
  const glossary = glossaryOf(language, tables);
  const words = wordsOf(original);
  const keys = words.map(({ word }) => word.toLowerCase());
  const pieces: Piece[] = [];
  let text = "";
  let done = 0;
  let known = 0;
  let changed = 0;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] as Word;
    const found = phraseAt(original, glossary, words, keys, at);
    const last = words[at + (found?.length ?? 1) - 1] as Word;
    text += spaced(original.slice(done, first.start), text);
    const glossFrom = text.length;
    const isOpening = /(?:^|[.!?:\n][^\S\n]*)$/.test(text);
    text += found ? cased(beforeNothing(found.english, original.slice(last.end)), isOpening) : first.word;
    pieces.push({ from: first.start, end: last.end, glossFrom, glossEnd: text.length });
    done = last.end;
    known += found?.length ?? 0;
    if (found && found.english !== keys[at]) changed += found.length;
    at += (found?.length ?? 1) - 1;
  }
  text += original.slice(done);
  return {
    text,
    to: (offset) => glossOffset(pieces, offset),
    originalOf: (said) => originalOf(original, text, pieces, said),
    known,
    changed,
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function phraseAt(
  original: string,
  glossary: Glossary,
  words: readonly Word[],
  keys: readonly string[],
  at: number,
): { english: string; length: number } | null {
  // A phrase ends where its clause does.
  let reach = at + 1;
  while (reach < words.length && WITHIN.test(original.slice(words[reach - 1]?.end, words[reach]?.start)))
    reach += 1;
  return glossary.entryAt(keys.slice(at, Math.min(reach, at + LONGEST_PHRASE)), 0);
}

const LONGEST_PHRASE = 8;

/** "Musik: keine." */
function beforeNothing(english: string, after: string): string {
  return english === "no" && /^\s*(?:[.;,!?\n]|$)/.test(after) ? "none" : english;
}

function cased(english: string, isOpening: boolean): string {
  return isOpening ? capital(english) : english;
}

/** "L'eau" is two words in English. */
function spaced(between: string, before: string): string {
  return /^['’]$/.test(between) && before !== "" ? " " : between;
}

function glossOffset(pieces: readonly Piece[], offset: number): number {
  let shift = 0;
  for (const { from, end, glossFrom, glossEnd } of pieces) {
    if (offset < from) break;
    if (offset < end) return glossFrom;
    shift = glossEnd - end;
  }
  return offset + shift;
}

function originalOf(original: string, text: string, pieces: readonly Piece[], said: string): string {
  const at = text.toLowerCase().indexOf(said.toLowerCase());
  if (at < 0 || said === "") return said;
  const end = at + said.length;
  const touched = pieces.filter(({ glossFrom, glossEnd }) => glossFrom < end && glossEnd > at);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? original.slice(first.from, last.end) : said;
}
