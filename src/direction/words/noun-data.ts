import { readFileSync } from "node:fs";
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
    const start = lines.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const line = Math.max(start, low);
    const split = lines.indexOf(BETWEEN, line);
    const found = lines.slice(line, split);
    if (found === word) return entryAt(lines, split + 1);
    if (found < word) low = lines.indexOf("\n", split) + 1;
    else high = line;
  }
  return null;
}

function entryAt(text: string, start: number): NounEntry | null {
  const code = text.slice(start, text.indexOf("\n", start));
  const kind = NOUN_KINDS[Number.parseInt(code, BASE)];
  return kind === undefined
    ? null
    : { kind, isSeldomNoun: code.includes(SELDOM_MARK), isRare: code.endsWith(RARE_MARK) };
}
