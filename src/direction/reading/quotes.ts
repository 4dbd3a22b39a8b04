/** Words in quotation marks; `start` and `end` are those of the words inside. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
}

const MAX_QUOTE_CHARACTERS = 300;
const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  "《": "》",
  '"': '"”',
  "‘": "’",
  "'": "'’",
};

const OPENER = new RegExp(`[${Object.keys(CLOSERS).join("")}]`);

const LEAST_SENTENCES = 3;
const SPEAKER_WINDOW = 48;
const FROM_THE_CLIENT =
  /\b(?:verbatim|(?:client|boss|director|marketing|legal|team)\b[^"“.\n]{0,30}|feedback|wrote|e-?mail(?:ed|s)?)[^"“.\n]{0,24}$/i;

/** `From the client, verbatim: "Make the goat bigger. I hate the banjo. …"`: orders that are handed on, and no words of the film. */
function isOrderOfOthers(text: string, open: number, close: number): boolean {
  const sentences = text.slice(open + 1, close).match(/[.!?](?=\s|$)/g)?.length ?? 0;
  return (
    sentences >= LEAST_SENTENCES && FROM_THE_CLIENT.test(text.slice(Math.max(0, open - SPEAKER_WINDOW), open))
  );
}

/** Finds quoted words in one pass; an inch or second sign after a digit and an apostrophe are no quotes. */
export function findQuotes(text: string): Quote[] {
  if (!OPENER.test(text)) return [];
  const quotes: Quote[] = [];
  const unclosedUntil = new Map<string, number>();
  let at = 0;
  while (at < text.length) {
    const closers = CLOSERS[text.charAt(at)];
    const isHopeless = closers !== undefined && at < (unclosedUntil.get(closers) ?? 0);
    const opens = closers !== undefined && !isHopeless && canOpen(text, at);
    const close = opens ? findCloser(text, at, closers) : -1;
    if (close < 0 && opens) unclosedUntil.set(closers, Math.min(text.length, at + MAX_QUOTE_CHARACTERS / 2));
    if (close > at + 1 && isOrderOfOthers(text, at, close)) {
      at = close + 1;
      continue;
    }
    if (close > at + 1) {
      quotes.push({ ...trimmed(text, at + 1, close), outerStart: at, outerEnd: close + 1 });
      at = close;
    }
    at++;
  }
  return quotes.filter((quote) => quote.end > quote.start);
}

function canOpen(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/\s/.test(after)) return sign === "«" || sign === "„";
  if (sign === '"')
    return !/[\p{L}\p{N}]/u.test(before) || /\p{Script=Han}|\p{Script=Hiragana}/u.test(before);
  if (sign === "'" || sign === "‘") return !/[\p{L}\p{N}]/u.test(before);
  return true;
}

function findCloser(text: string, open: number, closers: string): number {
  const isSingle = closers.includes("’");
  const limit = Math.min(text.length, open + MAX_QUOTE_CHARACTERS);
  for (let at = open + 1; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === "\n") return -1;
    if (!closers.includes(sign)) continue;
    const isApostrophe = isSingle && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
    if (!isApostrophe) return at;
  }
  return -1;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
