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
/** Before a full stop these end no sentence; the first kind only before a number. */
const NUMBER_ABBREVIATIONS = new Set("no nr max min approx ca sec seg sek".split(" "));
const ABBREVIATIONS = new Set("e g i eg ie vs st mr mrs dr int ext inc feat ft".split(" "));

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
    const ends = isQuoted
      ? false
      : endsSentence(tokens, at) ||
        closesQuotedSentence(text, token, next, quote) ||
        closesLabelled(text, token);
    if (next !== undefined && !ends && !hasLineBreak(text, token, next)) continue;
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
  if (before === undefined || before.end !== token.start) return true;
  if (NUMBER_ABBREVIATIONS.has(before.key)) return !/^\d/.test(next.key);
  // "At 3 a.m., runs": a comma goes on with the sentence.
  if (next.key === ",") return false;
  return !ABBREVIATIONS.has(before.key);
}

const RULES = new Set(["/", "-", "–", "—", "·"]);
const LABEL_WINDOW = 32;

/** "12s // 4:5 // text: …", "CLIENT: Omi — PIECE: a loop": a rule between blanks parts what stands beside it. */
function closesLabelled(text: string, token: Token): boolean {
  if (!RULES.has(token.key) || text.charAt(token.end) !== " ") return false;
  if (token.key === "/") return text.slice(token.start - 2, token.end) === " //";
  return (
    text.charAt(token.start - 1) === " " &&
    /^ \p{Lu}[\p{Lu} &/]{2,24}:/u.test(text.slice(token.end, token.end + LABEL_WINDOW))
  );
}

/** `VO: "It works." Show …`: the full stop stands inside the closing quote. */
function closesQuotedSentence(
  text: string,
  token: Token,
  next: Token | undefined,
  quote: Quote | undefined,
): boolean {
  if (quote === undefined || next === undefined || token.end !== quote.outerEnd) return false;
  return /[.!?。！？]/.test(text.charAt(quote.end - 1)) && (next.capitalised || /\p{Lo}/u.test(next.key));
}

function hasLineBreak(text: string, token: Token, next: Token): boolean {
  for (let at = token.end; at < next.start; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) return true;
  }
  return false;
}
