import { readFileSync } from "node:fs";
import { remembered } from "../remembered.ts";
import { NOUN_KINDS, type NounKind, type NounKindName } from "./noun-kinds.ts";

/** What the data file tells of a word. */
export interface NounEntry {
  readonly kind: NounKind;
  /** It is another part of speech far oftener: "run", "blue". */
  readonly isSeldomNoun: boolean;
  /** Few people use it: "lumen", "clarin". A capital makes a name of it. */
  readonly isRare: boolean;
}

const DATA_FILE = new URL("./noun-kinds.txt", import.meta.url);
const BETWEEN = "\t";
const SELDOM_MARK = "~";
const RARE_MARK = "?";
/** Kinds are numbered in two digits of this base. */
const BASE = 36;
/** Kinds with and without their marks. */
const CODES_KEPT = 1_000;

/** One line of the data file. */
export function nounLine(
  word: string,
  kind: NounKindName,
  { isSeldomNoun, isRare }: Pick<NounEntry, "isSeldomNoun" | "isRare">,
): string {
  const number = NOUN_KINDS.findIndex(({ name }) => name === kind);
  return `${word}${BETWEEN}${number.toString(BASE)}${isSeldomNoun ? SELDOM_MARK : ""}${isRare ? RARE_MARK : ""}`;
}

let lines: string | null = null;

/** The entry of a word or compound in lower case with single spaces; null for what the file lacks. The file is read on first use. */
export function nounEntry(word: string): NounEntry | null {
  lines ??= readFileSync(DATA_FILE, "latin1");
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const line = startOfLine(lines, (low + high) >> 1, low);
    const order = compare(lines, line, word);
    if (order === 0) return entryAt(lines, line + word.length + 1);
    if (order < 0) low = lines.indexOf("\n", line) + 1;
    else high = line;
  }
  return null;
}

const LINE_END = 10;
const TAB = 9;

function startOfLine(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== LINE_END) start--;
  return start;
}

/** Below 0 where the word of the line at `start` comes before `word`, 0 where it is the same. A map of all words would take 20 times the memory. */
function compare(text: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const difference = text.charCodeAt(start + at) - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return text.charCodeAt(start + word.length) === TAB ? 0 : 1;
}

function entryAt(text: string, start: number): NounEntry | null {
  return entryOf(text.slice(start, text.indexOf("\n", start)));
}

const entryOf = remembered((code: string): NounEntry | null => {
  const kind = NOUN_KINDS[Number.parseInt(code, BASE)];
  return kind === undefined
    ? null
    : { kind, isSeldomNoun: code.includes(SELDOM_MARK), isRare: code.endsWith(RARE_MARK) };
}, CODES_KEPT);
