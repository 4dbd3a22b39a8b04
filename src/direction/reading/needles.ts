import { fold } from "./fold.ts";

/**
 * Letters and signs, folded, of which one at least stands in every text that `pattern` matches; null when none can be told.
 * Found in the pattern's source: what it may do without, classes of signs and negative looks tell nothing. No needle holds a blank
 * or a semicolon: these may come to stand in place of words that are not to be read.
 */
export function needlesOf(pattern: RegExp): readonly string[] | null {
  const needles = ofAlternatives({ source: pattern.source, at: 0 });
  return needles === null ? null : [...new Set(needles)];
}

type Needles = readonly string[] | null;

/** Where in the source we are; it moves on with each part that is read. */
interface Reader {
  readonly source: string;
  at: number;
}

/** Any of the alternatives may match: each must need something. Reads up to the closing bracket or the end. */
function ofAlternatives(reader: Reader): Needles {
  const all: string[] = [];
  let isFree = false;
  for (;;) {
    const needles = ofSequence(reader);
    if (needles === null) isFree = true;
    else all.push(...needles);
    if (reader.source[reader.at] !== "|") return isFree ? null : all;
    reader.at++;
  }
}

/** All parts of a sequence must match: the one that tells most stands for it. */
function ofSequence(reader: Reader): Needles {
  let best: Needles = null;
  let run = "";
  while (!endsSequence(reader)) {
    const part = partAt(reader);
    const repeats = repeatsAt(reader);
    if (part.letters !== null && repeats === "once") {
      run += part.letters;
      continue;
    }
    const [isNeeded, letters] = [repeats !== "optional", part.letters];
    best = moreTelling(best, wordOf(isNeeded && letters !== null ? run + letters : run));
    if (isNeeded) best = moreTelling(best, part.needles);
    run = "";
  }
  return moreTelling(best, wordOf(run));
}

function endsSequence({ source, at }: Reader): boolean {
  return at >= source.length || source[at] === "|" || source[at] === ")";
}

function wordOf(run: string): Needles {
  return run === "" ? null : [fold(run)];
}

/** Long needles are rare in texts, and few of them quickly looked for. */
function moreTelling(one: Needles, other: Needles): Needles {
  if (one === null || other === null) return one ?? other;
  const lead = shortest(other) - shortest(one);
  return lead > 0 || (lead === 0 && other.length < one.length) ? other : one;
}

function shortest(needles: readonly string[]): number {
  return needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
}

/** One part of a pattern: letters as they are, or what it needs. */
interface Part {
  readonly letters: string | null;
  readonly needles: Needles;
}

const TELLS_NOTHING: Part = { letters: null, needles: null };

function partAt(reader: Reader): Part {
  const { source, at } = reader;
  if (source[at] === "(") return groupAt(reader);
  if (source[at] === "[") return classAt(reader);
  if (source[at] === "\\") return escapeAt(reader);
  const letters = String.fromCodePoint(source.codePointAt(at) ?? 0);
  reader.at += letters.length;
  return /[\s^$.;]/.test(letters) ? TELLS_NOTHING : { letters, needles: null };
}

const GROUP = /\((?:\?(?:(<?!)|<?=|:|<\w+>))?/y;

function groupAt(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const [opening = "", negation] = GROUP.exec(reader.source) ?? [];
  reader.at += opening.length;
  const needles = ofAlternatives(reader);
  reader.at++;
  return negation === undefined ? { letters: null, needles } : TELLS_NOTHING;
}

const CLASS = /\[(?:\\.|[^\]\\])*\]/y;

function classAt(reader: Reader): Part {
  CLASS.lastIndex = reader.at;
  reader.at += CLASS.exec(reader.source)?.[0].length ?? 1;
  return TELLS_NOTHING;
}

const ESCAPE = /\\(?:u([\da-f]{4})|u\{([\da-f]+)\}|x([\da-f]{2})|[pP]\{[^}]*\}|k<\w+>|\d+|[a-z]|(.))/iy;

function escapeAt(reader: Reader): Part {
  ESCAPE.lastIndex = reader.at;
  const [whole = "\\", four, braced, two, sign] = ESCAPE.exec(reader.source) ?? [];
  reader.at += whole.length;
  const code = four ?? braced ?? two;
  const letters = code === undefined ? (sign ?? null) : String.fromCodePoint(Number.parseInt(code, 16));
  return letters === null || /[\s;]/.test(letters) ? TELLS_NOTHING : { letters, needles: null };
}

const REPEATS = /(?:([?*]|\{0)|\+|\{[1-9])[\d,}]*\??/y;

function repeatsAt(reader: Reader): "once" | "optional" | "often" {
  REPEATS.lastIndex = reader.at;
  const match = REPEATS.exec(reader.source);
  if (match === null) return "once";
  reader.at += match[0].length;
  return match[1] === undefined ? "often" : "optional";
}
