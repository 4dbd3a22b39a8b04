import type { Quote } from "./quotes.ts";
import type { Token } from "./tokens.ts";

/** A sentence or a line: tokens `first` up to `after`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly after: number;
}

const ENDS = new Set([".", "!", "?", "。", "！", "？", "…", "•", "|"]);
const ABBREVIATIONS = new Set(["e", "g", "i", "eg", "ie", "vs", "no", "nr", "st", "mr", "mrs", "dr", "approx", "ca", "int", "ext", "max", "min", "z", "b", "sec", "seg", "sek", "inc", "feat", "ft"]);

/** Cuts the tokens into sentences: at a full stop, at a line break, at a bullet; never inside quotes. */
export function cutSentences(text: string, tokens: readonly Token[], quotes: readonly Quote[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let quoteAt = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    while (quoteAt < quotes.length && (quotes[quoteAt]?.outerEnd ?? 0) <= token.start) quoteAt++;
    const quote = quotes[quoteAt];
    const isQuoted = quote !== undefined && token.start > quote.outerStart && token.end < quote.outerEnd;
    if (next !== undefined && !(endsSentence(tokens, at) && !isQuoted) && !hasLineBreak(text, token, next)) continue;
    const begin = tokens[first] as Token;
    sentences.push({ start: begin.start, end: token.end, first, after: at + 1 });
    first = at + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !ENDS.has(token.key)) return false;
  if (token.key !== ".") return !(ENDS.has(next.key) && next.start === token.end);
  const before = tokens[at - 1];
  if (next.start === token.end && next.kind === "word") return false;
  const isAbbreviation = before !== undefined && before.end === token.start && ABBREVIATIONS.has(before.key);
  return !isAbbreviation || (next.capitalised && before.key.length > 2);
}

function hasLineBreak(text: string, token: Token, next: Token): boolean {
  for (let at = token.end; at < next.start; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) return true;
  }
  return false;
}
