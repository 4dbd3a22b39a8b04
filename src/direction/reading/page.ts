import { findAsides, withBlanks } from "./asides.ts";
import { craftSaid } from "./craft-said.ts";
import { type Field, findFields } from "./fields.ts";
import { fold } from "./fold.ts";
import { introductions } from "./introductions.ts";
import { detectLanguage } from "./language.ts";
import { type Hit, type Lexicon, scan } from "./lexicon.ts";
import { parts } from "./presence-parts.ts";
import type { Prohibition } from "./prohibition.ts";
import { findProhibitions } from "./prohibitions.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import type { Finding } from "./reading.ts";
import { REPORTED_DEMAND, withReportedDemands } from "./reported-demands.ts";
import type { SaidOfBeing } from "./said-of-being.ts";
import { saidOfBeings } from "./said-of-beings.ts";
import { cutSentences, type Sentence } from "./sentences.ts";
import { type Sieve, sift } from "./sieve.ts";
import { withSpecTables } from "./spec-tables.ts";
import { type Token, tokenIndexAt, tokenize } from "./tokens.ts";
import type { Language } from "./words/languages.ts";

/** A brief laid out for reading: once cut into words, sentences and quotes, for all recognisers. */
export interface Page {
  /** As it was given, but for asides, which are blanks of the same length. */
  readonly text: string;
  /** Lower case, no accents, same offsets as `text`. */
  readonly folded: string;
  /** Tells which patterns may match the text or the folded text. */
  readonly sieve: Sieve;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly language: Language;
  /** The English of a brief in another language, word for word. */
  readonly isTranslation: boolean;
  /** Written in capitals throughout: they make no names. */
  readonly isShouted: boolean;
  /** "no X", "avoid X": who mentions X here does not want it. */
  readonly prohibitions: readonly Prohibition[];
  /** Labelled values: "Tone: playful". */
  readonly fields: readonly Field[];
  /** One sign per character of the text: 1 where it is forbidden. */
  readonly forbidden: Uint8Array;
  /** The same for quoted words. */
  readonly quoted: Uint8Array;
  /** "He's seventy-three": who somebody is, of which blanks stand in the text. */
  readonly saidOfBeings: readonly SaidOfBeing[];
}

/** Marks of direction and of no width, colours of a terminal: nobody sees them, and blanks stand in their place. */
const UNSEEN_SIGNS =
  /[^\P{Cc}\s]\[[\d;]{0,12}m|[^\P{Cc}\s]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text as it is seen: same length, blanks for signs that nobody sees. */
export function asSeen(given: string): string {
  return given.replace(UNSEEN_SIGNS, (sign) => " ".repeat(sign.length));
}

/** Lays a brief out; `knownLanguage` where its language is known and need not be told by its words. */
export function openPage(given: string, knownLanguage?: Language): Page {
  const lined = withSpecTables(asSeen(given));
  const letters = fold(lined);
  const foldedOf = (words: string) => (words === lined ? letters : fold(words));
  const { sieve } = sift(letters);
  const tabled = sieve.lets(REPORTED_DEMAND) ? withReportedDemands(lined) : lined;
  const written = sieve.lets(MARKUP) ? tabled.replace(MARKUP, (tag) => " ".repeat(tag.length)) : tabled;
  const said = [...saidOfBeings({ folded: letters, sieve }), ...introductions(written)];
  const asides = [...findAsides(written), ...craftSaid(given)];
  const text = withBlanks(tabled, asides);
  const plain = withBlanks(written, asides);
  const folded = foldedOf(plain);
  const tokens = tokenize(plain, folded);
  const quotes = findQuotes(text);
  const sentences = cutSentences(text, tokens, quotes);
  const language = knownLanguage ?? detectLanguage(text, tokens);
  const fields = findFields(text, tokens, sentences, quotes);
  const bare = {
    saidOfBeings: said,
    text,
    folded,
    sieve,
    tokens,
    sentences,
    quotes,
    language,
    fields,
    isShouted: isShouted(text),
    isTranslation: knownLanguage !== undefined,
  };
  const prohibitions = [
    ...findProhibitions(bare).filter((one) => !isInLabel(fields, one.start)),
    ...prohibitedInFields(bare),
  ];
  const forbidden = mask(text.length, [
    ...prohibitions.flatMap((one) => one.items),
    ...fields.filter(({ slot }) => slot === "avoid"),
  ]);
  return { ...bare, prohibitions, forbidden, quoted: mask(text.length, quotes) };
}

/** "Please never put in: …": the "never" is part of a label. */
function isInLabel(fields: readonly Field[], offset: number): boolean {
  return fields.some(
    ({ slot, labelStart, start }) => slot === "avoid" && offset >= labelStart && offset < start,
  );
}

/** "Avoid: music, faces": each item of a labelled line is forbidden as if a "no" stood before it. */
function prohibitedInFields(bare: Pick<Page, "text" | "folded" | "tokens" | "fields">): Prohibition[] {
  return bare.fields
    .filter(({ slot }) => slot === "avoid")
    .map((field) => ({
      start: field.start,
      kind: "thing" as const,
      items: parts(bare, field.start, field.end).map(({ start, end }) => {
        const first = tokenIndexAt(bare, start);
        return { start, end, first, last: Math.max(first, tokenIndexAt(bare, end) - 1) };
      }),
    }));
}

/** Tags of a pasted page: seen as blanks, so that "<b>Glint</b> lip gloss" is one name. */
export const MARKUP = /<\/?(?:b|i|u|p|em|strong|span|div|br|li|ul|ol|h[1-6])(?:\s[^<>]{0,80})?\/?>/gi;

function mask(
  length: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const marks = new Uint8Array(length + 1);
  for (const span of spans) marks.fill(1, span.start, span.end);
  return marks;
}

const SHOUTED_SHARE = 0.6;

function isShouted(text: string): boolean {
  const capitals = lettersIn(text, CAPITALS, CAPITAL_A, CAPITAL_Z);
  return capitals > (capitals + lettersIn(text, SMALL, SMALL_A, SMALL_Z)) * SHOUTED_SHARE;
}

/** Runs of letters: fewer matches than letters. */
const CAPITALS = /[^\P{Lu}A-Z]+/gu;
const SMALL = /[^\P{Ll}a-z]+/gu;
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [0x41, 0x5a, 0x61, 0x7a] as const;

/** Plain letters are counted one by one, and only where a text has others are these looked for. */
function lettersIn(text: string, others: RegExp, first: number, last: number): number {
  let [count, isPlain] = [0, true];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= first && code <= last) count++;
    else if (code > LAST_ASCII) isPlain = false;
  }
  return isPlain ? count : (text.match(others) ?? []).reduce((sum, run) => sum + run.length, count);
}

const LAST_ASCII = 0x7f;

/** A finding that keeps the brief's own words between two offsets. */
export function finding<T>(page: Page, value: T, start: number, end: number, confidence: number): Finding<T> {
  return { value, words: page.text.slice(start, end), start, end, confidence };
}

/** Whether a value of a reading is something found in the text. */
export function isFinding(value: unknown): value is Finding<unknown> {
  return (
    typeof value === "object" && value !== null && "words" in value && "start" in value && "end" in value
  );
}

/** Whether a prohibition of the brief covers the offset. */
export function isForbidden(page: Page, start: number): boolean {
  return page.forbidden[start] === 1;
}

/** Whether the offset is within quotation marks. */
export function isQuoted(page: Page, start: number): boolean {
  return page.quoted[start] === 1;
}

/** The phrases of a lexicon that the brief asks for: not forbidden, not inside quoted words. */
export function wantedHits<T>(page: Page, lexicon: Lexicon<T>): Hit<T>[] {
  const hits = scan(page.tokens, lexicon);
  if (hits.length === 0) return hits;
  return hits.filter((hit) => !isForbidden(page, hit.start) && !isQuoted(page, hit.start));
}

/** The sentence that holds the offset; null between sentences. */
export function sentenceAt(page: Page, offset: number): Sentence | null {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = page.sentences[low];
  return sentence !== undefined && sentence.start <= offset ? sentence : null;
}

/** The folded words before an offset, within the sentence and a window. */
export function before(page: Page, offset: number, window = 48): string {
  const from = Math.max(sentenceAt(page, offset)?.start ?? 0, offset - window);
  return page.folded.slice(from, offset);
}

/** Whether a pattern matches the words before an offset. */
export function isBefore(page: Page, pattern: RegExp, offset: number, window?: number): boolean {
  return page.sieve.lets(pattern) && pattern.test(before(page, offset, window));
}

/** Whether a pattern matches the words after an offset. */
export function isAfter(page: Page, pattern: RegExp, offset: number, window?: number): boolean {
  return page.sieve.lets(pattern) && pattern.test(after(page, offset, window));
}

/** The folded words after an offset, within the sentence and a window. */
export function after(page: Page, offset: number, window = 48): string {
  const to = Math.min(sentenceAt(page, offset - 1)?.end ?? page.text.length, offset + window);
  return page.folded.slice(offset, to);
}
