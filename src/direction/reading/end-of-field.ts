import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { Slot } from "./words/fields.ts";

/** A label of a brief: what it names, its first and last token, the token that parts it from its value, and the sentence it opens. */
export interface Label {
  readonly slot: Slot;
  readonly first: number;
  readonly last: number;
  readonly separator: number;
  readonly sentence: Sentence;
}

/** Where a value ends that stands behind its label: with the sentence, at the next label, or at the next slash. */
export function endOfLine(
  text: string,
  label: Label,
  next: Label | undefined,
  tokens: readonly Token[],
): number {
  const slash = slashAfter(text, label, tokens);
  if (slash !== null) return slash;
  const bracket = bracketAfter(text, label, tokens);
  if (bracket !== null) return bracket;
  const isSameSentence = next !== undefined && next.sentence === label.sentence;
  return isSameSentence ? (tokens[next.first]?.start ?? label.sentence.end) : label.sentence.end;
}

/** "Our truffles (brand: Amorette), 20 sec": a value inside brackets ends with them. */
function bracketAfter(text: string, label: Label, tokens: readonly Token[]): number | null {
  const first = tokens[label.first]?.start ?? 0;
  const open = text.lastIndexOf("(", first);
  if (open < label.sentence.start || text.slice(open, first).includes(")")) return null;
  const close = text.indexOf(")", tokens[label.separator]?.end ?? first);
  return close >= 0 && close < label.sentence.end ? close : null;
}

const LEAST_SLASHES = 3;

/** "… / 30 s / 16:9 / pictures: dust, a pendulum / music made of ticking": in a brief parted by slashes a value ends at the next. */
function slashAfter(text: string, label: Label, tokens: readonly Token[]): number | null {
  const { start, end } = label.sentence;
  const slashes = text.slice(start, end).split(" / ").length - 1;
  const from = tokens[label.separator]?.end ?? start;
  const at = text.indexOf(" / ", from);
  return slashes >= LEAST_SLASHES && at >= 0 && at < end ? at : null;
}

/** A label alone on its line takes the lines below it, up to a blank line or the next label. */
export function endOfList(
  text: string,
  sentences: readonly Sentence[],
  label: Label,
  next: Label | undefined,
): number {
  let end = label.sentence.end;
  for (const sentence of sentences) {
    if (sentence.start < label.sentence.end) continue;
    if (next !== undefined && sentence.end > (next.sentence.start ?? 0)) break;
    if (/\n\s*\n/.test(text.slice(end, sentence.start)) && end > label.sentence.end) break;
    end = sentence.end;
  }
  return end;
}

/** The end of a value without the blanks and marks behind it. */
export function trimmedEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && /[\s.,;·|(*+/]/.test(text.charAt(end - 1))) end--;
  return end;
}
