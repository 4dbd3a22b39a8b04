import { after, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedSpeech, Finding } from "./reading.ts";
import { SPEAKING, SPEECH_WORDS, VOICE } from "./words/spoken.ts";

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether there is a voice-over, its lines word for word, and the voice. */
export function readSpeech(page: Page): Finding<AskedSpeech> | null {
  const lines = spokenLines(page);
  const voice = voiceOf(page);
  const first = lines[0];
  const last = lines.at(-1);
  if (first !== undefined && last !== undefined) {
    const value = { wanted: true, lines: lines.map((line) => line.text), voice: voice?.value ?? null };
    return finding(page, value, first.start, last.end, 1);
  }
  const unwanted = page.prohibitions.find((one) =>
    one.items.some((item) => isSpeech(page.folded.slice(item.start, item.end))),
  );
  if (unwanted !== undefined) {
    return finding(
      page,
      { wanted: false, lines: [], voice: null },
      unwanted.start,
      unwanted.items.at(-1)?.end ?? unwanted.start,
      0.95,
    );
  }
  const silent = NOBODY_SPEAKS.exec(page.folded);
  if (silent !== null && !isQuoted(page, silent.index)) {
    const end = silent.index + silent[0].length;
    return finding(page, { wanted: false, lines: [], voice: null }, silent.index, end, 0.9);
  }
  return mentioned(page, voice);
}

const NOBODY_SPEAKS = /\b(?:nobody|no one|no-one) (?:speaks|talks|says (?:a word|anything))\b/;

/** Quoted or labelled words that are spoken. */
export function spokenLines(page: Page): Line[] {
  const quoted = page.quotes
    .filter((quote) => isSpoken(page, quote.outerStart) && !isForbidden(page, quote.start))
    .map((quote) => line(page, quote.start, quote.end));
  const fields = page.fields
    .filter((field) => field.slot === "speech")
    .flatMap((field) => fieldLines(page, field.start, field.end));
  const all = [...quoted, ...fields].sort((a, b) => a.start - b.start);
  return all.filter((one, order) => !all.slice(0, order).some((other) => one.start < other.end));
}

const CUE_WINDOW = 60;
const SAID_AT_THE_END =
  /^(?:vo|v\.o\.?|voice-?over|voice over|narrator|narration) (?:at|in|for) the (?:very )?end(?=\W)/;

/** A speaker's cue before the quote, also in the sentence before; "no voice-over" is no cue. */
function isSpoken(page: Page, quoteStart: number): boolean {
  const from = Math.max(0, quoteStart - CUE_WINDOW);
  const match = SPEAKING.exec(page.folded.slice(from, quoteStart));
  if (match === null) return false;
  const isNegated = page.prohibitions.some((one) =>
    one.items.some((item) => from + match.index >= item.start && from + match.index < item.end),
  );
  const between = page.folded.slice(from + match.index, quoteStart).replace(SAID_AT_THE_END, "");
  if (/\b(?:ende?s?|final|schluss|fin|cta|logo|super|then|button)\b/.test(between)) return false;
  return (
    !isNegated &&
    !/\b(?:text|super|overlay|caption|title|tagline|card|sign|banner|cta|button)\b/.test(match[0])
  );
}

const DESCRIBES_VOICE =
  /^(?:yes|no|none|n\/a|female|male|warm|calm|deep|soft|a |an |young|friendly|energetic|british|english|german|french|spanish|italian|us |weiblich|mannlich|ruhig|feminine|masculine|optional|tbd|in |keine?|sin|sem|sans|senza|aucune?|professional|soothing|authoritative|confident|conversational)\b/;

function fieldLines(page: Page, start: number, end: number): Line[] {
  const quotes = page.quotes.filter((quote) => quote.start >= start && quote.end <= end);
  if (quotes.length > 0) return quotes.map((quote) => line(page, quote.start, quote.end));
  const words = page.folded.slice(start, end);
  const isDescription = DESCRIBES_VOICE.test(words) && !/[.!?]$/.test(words.trim()) && words.length < 60;
  return isDescription || (words.trim().split(/\s+/).length < 2 && !/[぀-ヿ一-鿿가-힣]/.test(words))
    ? []
    : [line(page, start, end)];
}

function line(page: Page, start: number, end: number): Line {
  return { text: page.text.slice(start, end).replace(/\s+/g, " ").trim(), start, end };
}

function isSpeech(words: string): boolean {
  SPEECH_WORDS.lastIndex = 0;
  return (
    SPEECH_WORDS.test(words) ||
    /^(?:voce|voz|parola|palabras|speech|talking|spoken|speaking|voices?|dialogue|narration|dialoge?|gesprochen|voix|voz|voci|parole|stem)\b/.test(
      words,
    )
  );
}

function voiceOf(page: Page): { value: string; start: number; end: number } | null {
  const match = VOICE.exec(page.folded);
  if (match === null || match[1] === undefined || isForbidden(page, match.index)) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const end = start + match[1].length;
  return { value: page.text.slice(start, end), start, end };
}

function mentioned(page: Page, voice: ReturnType<typeof voiceOf>): Finding<AskedSpeech> | null {
  for (const match of page.folded.matchAll(SPEECH_WORDS)) {
    if (isForbidden(page, match.index)) continue;
    const isOptional = /\b(?:optional|if needed|maybe|no need)\b/.test(
      after(page, match.index + match[0].length, 24),
    );
    const start =
      voice !== null && voice.start <= match.index && voice.end >= match.index ? voice.start : match.index;
    const end = Math.max(match.index + match[0].length, start === voice?.start ? voice.end : 0);
    return finding(
      page,
      { wanted: true, lines: [], voice: voice?.value ?? null },
      start,
      end,
      isOptional ? 0.5 : 0.9,
    );
  }
  if (voice === null) return null;
  return finding(page, { wanted: true, lines: [], voice: voice.value }, voice.start, voice.end, 0.8);
}
