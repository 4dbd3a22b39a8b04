import { remembered } from "../remembered.ts";
import { needlesOf } from "./needles.ts";

/**
 * Tells at one glance which patterns cannot match a text. A brief meets hundreds of patterns and holds words for a few: the
 * needles of all patterns are looked for together, once a text, and a pattern none of whose needles is there is not run.
 */
export interface Sieve {
  /** false: the pattern matches no part of the text, nor of the text with blanks in place of some of it. */
  lets(pattern: RegExp): boolean;
  /** The rows of a table, a constant, whose pattern is let through, or one of whose patterns; a row of none is. */
  among<Row>(table: readonly Row[], patternOf: PatternOf<Row>): Row[];
}

type PatternOf<Row> = (row: Row) => RegExp | readonly RegExp[];

/** A folded text and its sieve. */
export interface Sifted {
  readonly folded: string;
  readonly sieve: Sieve;
}

/** Texts whose sieve is kept: the one that is read, asked again when it is judged, and a few beside it. */
const TEXTS_KEPT = 16;

/** The sieve of a folded text. Patterns must be constants: what is learnt of one is kept. */
export const sift = remembered(siftOnce, TEXTS_KEPT);

/** The same for a phrase that a table is asked about once: it takes no brief's place among those that are kept. */
export function siftOnce(folded: string): Sifted {
  let known: Uint8Array | null = null;
  const opened = () => {
    known ??= openGates(folded);
    return known;
  };
  const lets: Sieve["lets"] = (pattern) => {
    const gate = gateOf(pattern);
    return isOpen(gate, opened());
  };
  const among: Sieve["among"] = (table, patternOf) => {
    const numbers = gatesOf.get(table) ?? learnTable(table, patternOf);
    const open = opened();
    const rows: (typeof table)[number][] = [];
    for (let index = 0; index < table.length; index++)
      if (isOpen(numbers[index] as number, open)) rows.push(table[index] as (typeof table)[number]);
    return rows;
  };
  return { folded, sieve: { lets, among } };
}

/** A pattern first met after the text was looked through is run. */
function isOpen(gate: number, open: Uint8Array): boolean {
  return gate === NEEDS_NOTHING || gate >= open.length || open[gate] === 1;
}

/** Every match of a global pattern in `words`, which are the page's or a part of them. */
export function everyMatch(
  { folded, sieve }: Sifted,
  pattern: RegExp,
  words = folded,
): readonly RegExpExecArray[] {
  if (!sieve.lets(pattern)) return NO_MATCH;
  // Without the flag the first match would be found for ever.
  if (!pattern.global) throw new TypeError(`${pattern} has no flag g.`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}

/** The first match of a pattern in `words`, which are the page's or a part of them. */
export function firstMatch(
  { folded, sieve }: Sifted,
  pattern: RegExp,
  words = folded,
): RegExpExecArray | null {
  return sieve.lets(pattern) ? pattern.exec(words) : null;
}

/** Whether a pattern matches `words`, which are the page's or a part of them. */
export function isMatched({ folded, sieve }: Sifted, pattern: RegExp, words = folded): boolean {
  return sieve.lets(pattern) && pattern.test(words);
}

const NO_MATCH: readonly RegExpExecArray[] = [];

/** How many patterns the sieve knows: it must not grow with the briefs. */
export function knownPatterns(): number {
  return gates.size;
}

/** The number of each pattern that has been met. */
const gates = new Map<RegExp, number>();
const NEEDS_NOTHING = -1;
let gateCount = 0;

interface Needle {
  readonly letters: string;
  /** The patterns that it lets through. */
  readonly gates: number[];
  /** The last look that has found it. */
  look: number;
}

const needleOf = new Map<string, Needle>();
const SHORTEST_WORD = 2;

function gateOf(pattern: RegExp): number {
  return gates.get(pattern) ?? learn(pattern);
}

/** The gates of the rows of a table: looked up together, they need not be looked for one by one. */
const gatesOf = new WeakMap<readonly unknown[], Int32Array>();

function learnTable<Row>(table: readonly Row[], patternOf: PatternOf<Row>): Int32Array {
  const numbers = Int32Array.from(table, (row) => {
    const own = patternOf(row);
    return own instanceof RegExp ? gateOf(own) : gateFor(own.map(tellingNeedles));
  });
  gatesOf.set(table, numbers);
  return numbers;
}

function learn(pattern: RegExp): number {
  const gate = gateFor([tellingNeedles(pattern)]);
  gates.set(pattern, gate);
  return gate;
}

/** A pattern's needles; null where they would tell nothing: a single letter is in every text. */
function tellingNeedles(pattern: RegExp): readonly string[] | null {
  const needles = needlesOf(pattern);
  const areTelling = needles?.every((one) => one.length >= SHORTEST_WORD || !/[a-z]/.test(one)) === true;
  return areTelling ? needles : null;
}

/** A gate that any of the needles opens: those of a pattern, or of several of which one must match. */
function gateFor(needles: readonly (readonly string[] | null)[]): number {
  if (needles.length === 0 || needles.includes(null)) return NEEDS_NOTHING;
  const gate = gateCount++;
  for (const letters of new Set(needles.flatMap((some) => some ?? []))) needleFor(letters).gates.push(gate);
  return gate;
}

function needleFor(letters: string): Needle {
  const known = needleOf.get(letters);
  if (known !== undefined) return known;
  const needle = { letters, gates: [], look: 0 };
  needleOf.set(letters, needle);
  const head = headOf(letters.charCodeAt(0), letters.charCodeAt(1) || 0, letters.charCodeAt(2) || 0);
  const number = bucketOf[head] || buckets.push({ nexts: [], needles: [] }) - 1;
  bucketOf[head] = number;
  const bucket = buckets[number];
  bucket?.nexts.push(nextOf(letters.charCodeAt(3) || 0, letters.charCodeAt(4) || 0));
  bucket?.needles.push(needle);
  return needle;
}

/** Needles whose first three letters have the same head. */
interface Bucket {
  /** The two letters after those of each needle: most needles are told apart by them, without a look at the needle. */
  readonly nexts: number[];
  readonly needles: Needle[];
}

const buckets: Bucket[] = [{ nexts: [], needles: [] }];
const HEADS = 1 << 15;
/** The number of the bucket of each head; 0 for none. */
const bucketOf = new Uint16Array(HEADS);

/** Three letters as one number; what falls together is told apart by the letters themselves. */
function headOf(first: number, second: number, third: number): number {
  return (((first & 31) << 10) | ((second & 31) << 5) | (third & 31)) & (HEADS - 1);
}

/** Two letters as one number; 0 for a letter that a needle does not have. */
function nextOf(fourth: number, fifth: number): number {
  return ((fourth & 0x7fff) << 16) | fifth;
}

/** Texts that were looked through so far. */
let looks = 0;

/** Looks for all needles at every place: those of three letters or more, of two, of one. */
function openGates(folded: string): Uint8Array {
  looks += 1;
  const open = new Uint8Array(gateCount);
  let [first, second] = [folded.charCodeAt(0), folded.charCodeAt(1)];
  for (let at = 0; at < folded.length; at++) {
    const third = folded.charCodeAt(at + 2);
    const long = bucketOf[headOf(first, second, third)] ?? 0;
    const two = bucketOf[headOf(first, second, 0)] ?? 0;
    const one = bucketOf[headOf(first, 0, 0)] ?? 0;
    if (long > 0) openFrom(long, folded, at, open);
    if (two > 0) openFrom(two, folded, at, open);
    if (one > 0) openFrom(one, folded, at, open);
    first = second;
    second = third;
  }
  return open;
}

function openFrom(bucket: number, folded: string, at: number, open: Uint8Array): void {
  const { nexts, needles } = buckets[bucket] as Bucket;
  const four = nextOf(folded.charCodeAt(at + 3) || 0, 0);
  const five = four | (folded.charCodeAt(at + 4) || 0);
  for (let index = 0; index < nexts.length; index++) {
    const next = nexts[index];
    if (next !== five && next !== four && next !== 0) continue;
    const needle = needles[index] as Needle;
    // What a text says again opens nothing more.
    if (needle.look === looks || !standsAt(folded, at, needle.letters)) continue;
    needle.look = looks;
    for (const gate of needle.gates) open[gate] = 1;
  }
}

/** `startsWith`, which calls out of compiled code and costs more than the few letters it looks at. */
function standsAt(folded: string, at: number, letters: string): boolean {
  for (let offset = 0; offset < letters.length; offset++)
    if (folded.charCodeAt(at + offset) !== letters.charCodeAt(offset)) return false;
  return true;
}
