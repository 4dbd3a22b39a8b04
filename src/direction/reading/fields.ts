import { endOfLine, endOfList, type Label, trimmedEnd } from "./end-of-field.ts";
import { guessedSlot } from "./guessed-labels.ts";
import { type Hit, type Lexicon, lexiconFrom, matchAt } from "./lexicon.ts";
import type { Quote } from "./quotes.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { LABELS, type Slot } from "./words/fields.ts";

/** A labelled value: "Tone: playful". Offsets are those of the value, without its label. */
export interface Field {
  readonly slot: Slot;
  readonly label: string;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
}

const LABEL_LEXICON: Lexicon<Slot> = lexiconFrom(() =>
  Object.entries(LABELS).flatMap(([slot, labels]) =>
    labels.split(",").map((label) => [label, slot as Slot] as const),
  ),
);
const SEPARATORS = new Set([":", "：", "=", "→"]);
const LINE_SEPARATORS = new Set(["-", "|"]);
/** Words that a dash follows in plain speech too. */
const DASHED_SENTENCES = new Set("no never do don't time end start open people world off ton".split(" "));
const DECORATION = new Set([
  "*",
  "_",
  "#",
  "-",
  "•",
  "·",
  "`",
  "|",
  ">",
  "►",
  "✅",
  "▪",
  "–",
  ")",
  "(",
  "【",
  "】",
  "[",
  "]",
  "✔",
  "❌",
  "🎯",
  "📱",
]);

/** All labelled values, in order. A label must open its line or clause, and a colon must follow it. */
export function findFields(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): Field[] {
  const labels = sentences
    .slice(0, MAX_SENTENCES)
    .filter((sentence) => !isTableCell(text, sentence))
    .flatMap(
      (sentence, order, all) =>
        headingOf(text, tokens, sentence) ??
        questionOf(text, tokens, sentence, all[order + 1]) ??
        labelsOf(text, tokens, sentence),
    )
    .filter(({ first }) => !isInAName(tokens[first]?.start ?? 0, quotes));
  return labels.flatMap((label, order) => {
    const next = labels[order + 1];
    const field = fieldOf(text, tokens, sentences, label, next);
    return field === null ? [] : [field];
  });
}

/** "Salt and Light: Norwegian photographers": a colon in a quoted name labels nothing. */
function isInAName(at: number, quotes: readonly Quote[]): boolean {
  return quotes.some(({ start, end }) => start < at && at < end && end - start <= MAX_CHARACTERS_OF_A_NAME);
}

const MAX_CHARACTERS_OF_A_NAME = 80;
const MAX_SENTENCES = 400;
const MAX_PIPES_OF_A_PAIR = 3;

/** A cell of a table with more than two columns: its neighbour is no value. */
function isTableCell(text: string, sentence: Sentence): boolean {
  const from = text.lastIndexOf("\n", sentence.start) + 1;
  const end = text.indexOf("\n", sentence.start);
  const line = text.slice(from, Math.min(end < 0 ? text.length : end, from + 400));
  return line.split("|").length - 1 > MAX_PIPES_OF_A_PAIR;
}

function labelsOf(text: string, tokens: readonly Token[], sentence: Sentence): Label[] {
  const labels: Label[] = [];
  const opening = firstWord(tokens, sentence);
  for (let at = sentence.first; at < sentence.after; at++) {
    if (at !== opening && !opensClause(tokens, sentence, at)) continue;
    const hit = matchAt(tokens, LABEL_LEXICON, at, sentence.after);
    const separator = hit === null ? null : separatorAfter(tokens, sentence, hit.last + 1, at === opening);
    const label =
      hit === null || separator === null
        ? (capitalLabel(text, sentence, at === opening ? hit : null) ??
          guessedLabel(tokens, sentence, at, opening))
        : { slot: hit.value, first: at, last: hit.last, separator, sentence };
    if (label === null) continue;
    labels.push(label);
    at = label.separator;
  }
  return labels;
}

/** "MUST SHOW an eye test, a baby": capitals at the head of a line, and then none. */
function capitalLabel(text: string, sentence: Sentence, hit: Hit<Slot> | null): Label | null {
  if (hit === null || hit.end - hit.start < 3 || hit.last + 1 >= sentence.after) return null;
  const label = text.slice(hit.start, hit.end);
  const opensLine = /^$|\n\s*$/.test(text.slice(Math.max(0, hit.start - 3), hit.start));
  const next = text.slice(hit.end, hit.end + 12);
  const isApart = label === label.toUpperCase() && /^ +(?!\p{Lu}{2})[\p{L}\p{N}"“#]/u.test(next);
  return opensLine && isApart
    ? { slot: hit.value, first: hit.first, last: hit.last, separator: hit.last, sentence }
    : null;
}

const MAX_LABEL_WORDS = 9;
/** Languages without blanks write a label in more tokens. */
const MAX_LABEL_SIGNS = 14;

/** "Things that really must be in it: …": a label that no table holds, told by its words. */
function guessedLabel(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  opening: number,
): Label | null {
  if (first !== opening && ![".", "!", "?", ";", "·"].includes(tokens[first - 1]?.key ?? "")) return null;
  for (let at = first + 1; at < sentence.after && at - first <= MAX_LABEL_SIGNS; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === "word") continue;
    if (!SEPARATORS.has(token.key) || /\d/.test(tokens[at - 1]?.key ?? "")) return null;
    const slot = guessedSlot(tokens.slice(first, at).map(({ key }) => key));
    return slot === null ? null : { slot, first, last: at - 1, separator: at, sentence };
  }
  return null;
}

/** "Don'ts" alone on its line above bullets, "> anything to avoid?" above its answer: a label without a colon. */
function headingOf(text: string, tokens: readonly Token[], sentence: Sentence): Label[] | null {
  const opening = firstWord(tokens, sentence);
  const isAnswered = tokens[sentence.first]?.key === ">";
  if (!isAnswered && !BULLET_BELOW.test(text.slice(sentence.end, sentence.end + BULLET_WINDOW))) return null;
  let last = sentence.after - 1;
  while (last > opening && tokens[last]?.kind === "mark") last--;
  if (last - opening >= MAX_LABEL_WORDS) return null;
  const hit = matchAt(tokens, LABEL_LEXICON, opening, sentence.after);
  const words = tokens.slice(opening, last + 1);
  if (words.some(({ kind }) => kind === "mark")) return null;
  const slot = hit?.last === last ? hit.value : guessedSlot(words.map(({ key }) => key));
  return slot === null ? null : [{ slot, first: opening, last, separator: sentence.after - 1, sentence }];
}

/** "Q: anything we can't have? A: politics, alcohol": a question that asks for demands is the label of its answer. */
function questionOf(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  answer: Sentence | undefined,
): Label[] | null {
  const last = sentence.after - 1;
  if (answer === undefined || tokens[last]?.key !== "?") return null;
  let first = sentence.first;
  if (/^(?:q|f|p)$/.test(tokens[first]?.key ?? "") && tokens[first + 1]?.key === ":") first += 2;
  let separator = answer.first - 1;
  if (/^(?:a|r)$/.test(tokens[answer.first]?.key ?? "") && tokens[answer.first + 1]?.key === ":") {
    separator = answer.first + 1;
  }
  const words = tokens.slice(first, last);
  if (words.length > MAX_LABEL_WORDS || words.some(({ kind }) => kind === "mark")) return null;
  const slot = guessedSlot(words.map(({ key }) => key));
  if (slot === null || /\n\s*\n/.test(text.slice(sentence.end, answer.start))) return null;
  return [{ slot, first, last: last - 1, separator, sentence: answer }];
}

const BULLET_WINDOW = 8;
const BULLET_BELOW = /^[ \t]*\n[ \t]*(?:[-*•–—·▪☐✗✘✓✔❌✅]|\d{1,2}[.)])\s?/u;

function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let at = sentence.first;
  while (at < sentence.after && (DECORATION.has(tokens[at]?.key ?? "") || isListNumber(tokens, at))) at++;
  return at;
}

function isListNumber(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]?.key ?? "") && [".", ")"].includes(tokens[at + 1]?.key ?? "");
}

const CLAUSE_MARKS = new Set([",", ";", ".", "/", "!", "?", "。", "、", "，", "·", "(", "+"]);

function opensClause(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (at === sentence.first) return true;
  const previous = tokens[at - 1];
  const isPhraseStart =
    previous !== undefined && (DECORATION.has(previous.key) || CLAUSE_MARKS.has(previous.key));
  return isPhraseStart || previous?.key === "and" || previous?.key === "with" || previous?.key === "the";
}

/** "Text at the end: …", "CTA on the last frame: …" */
const PLACES_OF_WORDS: Lexicon<true> = lexiconFrom(() =>
  [
    "at the end",
    "at end",
    "in the end",
    "at the very end",
    "at the start",
    "at the beginning",
    "on the last frame",
    "on last frame",
    "on the final frame",
    "on the end card",
    "on end card",
    "on screen",
    "to finish",
    "to close",
    "am ende",
    "zum schluss",
    "a la fin",
    "al final",
    "no final",
    "alla fine",
    "na koncu",
    "в конце",
  ].map((phrase) => [phrase, true] as const),
);

/** The token index of the colon after a label, over a bracketed aside: "Tone (voice): calm". */
function separatorAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  opensLine: boolean,
): number | null {
  let at = (matchAt(tokens, PLACES_OF_WORDS, from, sentence.after)?.last ?? from - 1) + 1;
  while (at < sentence.after && (tokens[at]?.key === "*" || tokens[at]?.key === "_")) at++;
  if (tokens[at]?.key === "(") {
    const close = tokens.findIndex((token, index) => index > at && index < at + 8 && token.key === ")");
    if (close > 0) at = close + 1;
  }
  const key = tokens[at]?.key ?? "";
  if (at < sentence.after && SEPARATORS.has(key)) return at;
  const isLineLabel = opensLine && at < sentence.after && LINE_SEPARATORS.has(key);
  const isApart = (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
  return isLineLabel && isApart && !DASHED_SENTENCES.has(tokens[from - 1]?.key ?? "") ? at : null;
}

function fieldOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  label: Label,
  next: Label | undefined,
): Field | null {
  let first = label.separator + 1;
  while (first < label.sentence.after && ["*", "_", ":"].includes(tokens[first]?.key ?? "")) first++;
  const isEmpty = first >= label.sentence.after;
  const end = isEmpty ? endOfList(text, sentences, label, next) : endOfLine(text, label, next, tokens);
  const start = isEmpty ? (tokens[label.sentence.after]?.start ?? end) : (tokens[first]?.start ?? end);
  if (end <= start) return null;
  const name = text.slice(tokens[label.first]?.start, tokens[label.last]?.end).toLowerCase().trimEnd();
  return {
    slot: slotFor(name, text.slice(start, end)) ?? label.slot,
    label: name,
    labelStart: tokens[label.first]?.start ?? start,
    start,
    end: trimmedEnd(text, start, end),
  };
}

/** "Shots: laces pulled tight, wet asphalt" lists what is seen, "shots: wide, close-up" how it is seen. */
function slotFor(label: string, value: string): Slot | null {
  return /^shots?$/.test(label) && value.includes(",") && !HOW_IT_IS_SHOT.test(value) ? "include" : null;
}

const HOW_IT_IS_SHOT =
  /\b(?:wides?|close|close-?ups?|mediums?|macros?|handheld|drone|static|pans?|tilts?|dolly|tracking|lens|\d+ ?mm|aerials?|overhead|pov|gimbal|steady|locked|angles?|camera|zooms?|slow|per|each|maximum|max)\b/i;
