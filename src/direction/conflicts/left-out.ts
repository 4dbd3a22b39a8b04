import type { BriefReading, Finding } from "../reading/reading.ts";
import { overlap, type Span } from "../words/spans.ts";
import { QUOTED } from "./facts/quoted.ts";

/** Words of a brief that a choice goes against: the film is written as if the brief did not say them. */
export interface LeftOut extends Span {
  /** What goes with them: the clause that tells of them, no more than where and how ("in the midday sun"), or nothing. */
  readonly takes: "clause" | "phrase" | "words";
}

/** The text of a brief with blanks for what is left out; every other word stands where it stood. */
export function textWithout(reading: BriefReading, leftOut: readonly LeftOut[]): string {
  const needed = sayWhatTheFilmIs(reading);
  return leftOut
    .filter((one) => !needed.some((other) => overlap(one, other)))
    .map((one) => stretchAround(reading, one))
    .reduce(
      (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
      reading.text,
    );
}

/** Every place where the brief says `words`, or where what it says was read as them. */
export function placesOf(
  reading: BriefReading,
  words: string,
  takes: LeftOut["takes"] = "clause",
): LeftOut[] {
  const read = [...reading.characters, ...reading.settings, ...reading.mustInclude, ...reading.events]
    .filter((one) => saidBy(one) === words)
    .map(({ start, end }) => ({ start, end, takes }));
  if (read.length > 0) return read;
  const [text, sought] = [reading.text.toLowerCase(), words.trim().toLowerCase()];
  const found: LeftOut[] = [];
  if (sought === "") return found;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    found.push({ start: at, end: at + sought.length, takes });
  return found;
}

function saidBy({ value }: Finding<unknown>): unknown {
  if (typeof value === "string") return value;
  const { subject, action }: { subject?: unknown; action?: unknown } = Object(value);
  return subject ?? action;
}

/** What is blanked for some words: a line with its quotes, the clause, or a phrase of it where the clause says what the film is. */
function stretchAround(reading: BriefReading, { start, end, takes }: LeftOut): Span {
  if (takes === "words") return { start, end };
  const line = linesIn(reading.text).find((quoted) => overlap(quoted, { start, end }));
  const span = line === undefined ? { start, end } : withItsLabel(reading.text, line);
  const phrase = phraseAround(reading.text, span);
  if (takes === "phrase" && phrase !== null) return phrase;
  const clause = clauseAround(reading.text, span);
  const lines = linesIn(reading.text).filter(
    (said) => !FOLLOWS_AT_ONCE.test(reading.text.slice(end, said.start)),
  );
  const isNeeded = [...sayWhatTheFilmIs(reading), ...lines, ...reading.mustAvoid].some(
    (one) => overlap(one, clause) && !overlap(one, span),
  );
  return isNeeded ? (phrase ?? span) : clause;
}

/** 'Tagline: "…" 16:9': without its words the label would take what comes next. */
function withItsLabel(text: string, line: Span): Span {
  const label = LABEL.exec(text.slice(0, line.start))?.[1] ?? "";
  return { start: line.start - label.length, end: line.end };
}

const LABEL = /(?:^|[.;!?\n,][^\S\n]*)([\p{L}-]+(?: [\p{L}-]+){0,3}:\s*)$/u;

/** "Title reads 'Where to next?'": the line belongs to the words before it. */
const FOLLOWS_AT_ONCE = /^[\s:,]*$/;

/** Below this the product is guessed from a thing in the story. */
const SURE = 0.7;

/** Findings without which nobody knows what film is meant. */
function sayWhatTheFilmIs(reading: BriefReading): readonly Span[] {
  const { durations, formats, aspectRatios, resolution, tale } = reading;
  // Whom a tale is of is one of its people: without them it is another tale.
  const product = tale === null ? reading.product : null;
  const named = [product, resolution].filter((one) => one !== null).filter((one) => one.confidence >= SURE);
  return [...durations, ...formats, ...aspectRatios, ...named];
}

const BOUND = /[,;:!?\n()—–]|\.(?!\d)| - /g;

function clauseAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const { index, 0: mark } of text.slice(0, start).matchAll(BOUND)) from = index + mark.length;
  const after = text.slice(end).search(BOUND);
  const to = after < 0 ? text.length : end + after;
  const line = linesIn(text).find((quoted) => quoted.start < to && to < quoted.end);
  return { start: from, end: line?.end ?? to };
}

function linesIn(text: string): readonly Span[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
}

/** "In the midday sun": a preposition, what stands before the words, the words, and a noun that they belong to. */
function phraseAround(text: string, { start, end }: Span): Span | null {
  const of = OF_SOMETHING.exec(text.slice(end));
  const opening = STARTS_A_CLAUSE.exec(text.slice(0, start));
  if (of !== null && opening !== null)
    return { start: start - (opening[1]?.length ?? 0), end: end + of[0].length };
  const ahead = PREPOSITION_AHEAD.exec(text.slice(0, start));
  const own = PREPOSITION.test(text.slice(start, end));
  const behind = REST_OF_PHRASE.exec(text.slice(end))?.[0].length;
  if ((ahead === null && !own) || behind === undefined) return null;
  const also = ANOTHER_COLOR.exec(text.slice(end + behind))?.[0].length ?? 0;
  return { start: ahead?.index ?? start, end: end + behind + also };
}

/** "Real footage of the kids": the kids stay. */
const OF_SOMETHING = /^ (?:of|showing|with) (?=\p{L})/u;
const STARTS_A_CLAUSE = /(?:^|[.;:!?\n,])\s*((?:a|an|the|some|only)\s)?$/i;

/** "In neon green and electric blue". */
const ANOTHER_COLOR =
  /^(?:,? and (?:(?:light|dark|deep|bright|electric|neon|hot|pale|acid|flaming)[ -])?(?:red|orange|yellow|green|blue|pink|purple|violet|turquoise|gold|golden|magenta))+\b/i;

const PREPOSITION =
  /^(?:in|on|at|under|by|with|through|during|over|against|among|amid|without|inside|outside)\b/i;
const PREPOSITION_AHEAD =
  /\b(?:in|on|at|under|by|with|through|during|over|against|among|amid|inside|outside)\s(?:(?!and\b|or\b)[\p{L}-]+\s){0,3}$/iu;
const REST_OF_PHRASE =
  /^(?:[ -]\p{L}+){0,2}?(?=\s*(?:$|[.,;:!?\n)—–]|\s(?:and|or|as|while|when|where|in|on|at|under|by|with|through|of|to|from|for)\b))/iu;
