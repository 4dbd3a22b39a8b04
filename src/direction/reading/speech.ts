import { oncePer } from "../once-per.ts";
import { after, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Quote } from "./quotes.ts";
import type { AskedSpeech, Finding } from "./reading.ts";
import { isSaidAndShown } from "./said-and-shown.ts";
import { saysToSomebody } from "./said-to-somebody.ts";
import { everyMatch, firstMatch, isMatched } from "./sieve.ts";
import { SAYS_WHOSE, VOICE_ONLY, voiceOf } from "./voices.ts";
import { SPEAKING, SPEECH_WORDS } from "./words/spoken.ts";

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
    const value = {
      wanted: true,
      lines: lines.map((line) => line.text),
      voice: voice?.value ?? null,
      ...(isClosing(page, last) ? { closes: true as const } : {}),
    };
    const isBefore = voice !== null && voice.end <= first.start && first.start - voice.end < CUE_WINDOW;
    return finding(page, value, isBefore ? voice.start : first.start, last.end, 1);
  }
  const none = page.fields.find(
    (field) => field.slot === "speech" && SAYS_NONE.test(page.folded.slice(field.start, field.end)),
  );
  if (none !== undefined)
    return finding(page, { wanted: false, lines: [], voice: null }, none.start, none.end, 0.95);
  const unwanted = page.prohibitions.find((one) =>
    one.items.some(
      (item) =>
        isSpeech(page.folded.slice(item.start, item.end)) && !isTheirSilence(page, one.start, item.start),
    ),
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
  const silent = firstMatch(page, NOBODY_SPEAKS);
  if (silent !== null && !isQuoted(page, silent.index)) {
    const end = silent.index + silent[0].length;
    return finding(page, { wanted: false, lines: [], voice: null }, silent.index, end, 0.9);
  }
  return mentioned(page, voice);
}

/** "End line VO: …", "voice at the end: …", "…, he says at the very end". */
function isClosing(page: Page, last: Line): boolean {
  const ahead = page.folded.slice(Math.max(0, last.start - CUE_WINDOW), last.start);
  const lead = ahead.slice(
    Math.max(...[".", "!", "?", "\n", "”"].map((stop) => ahead.lastIndexOf(`${stop} `))) + 1,
  );
  return CLOSES.test(lead) || CLOSES_BEHIND.test(page.folded.slice(last.end, last.end + CUE_WINDOW));
}

const CLOSES =
  /\b(?:(?:over|under|on|in|during|with) the (?:very )?(?:last|final|closing) (?:shot|scene|image|frame|picture|seconds?)|(?:at|in|for|by) (?:the )?(?:very )?(?:end|close)|(?:end|ending|last|closing|final|sign-?off|pay-?off) (?:line|words?|vo|voice-?over|voice)|(?:ends?|closes?|finish(?:es)?|signs? off) (?:with|on)|finally|am (?:ende|schluss)|zum schluss|a la fin|pour finir|al final|alla fine|infine|no (?:fim|final)|por fim|aan het (?:eind|einde)|tot slot|na koncu|op het einde)\b/;
const CLOSES_BEHIND =
  /^["”»“'’.!?)\s]{0,4}(?:[a-z]+ ){0,4}(?:(?:at|in) the (?:very )?end|(?:over|under|on|in|during) the (?:very )?(?:last|final|closing) (?:shot|scene|image|frame|picture|seconds?))\b/;

/** "two strangers playing without speaking": how somebody acts, and no word on voices. */
function isTheirSilence(page: Page, start: number, itemStart: number): boolean {
  return (
    /^without $/.test(page.folded.slice(start, itemStart)) &&
    /^(?:speaking|talking)/.test(page.folded.slice(itemStart, itemStart + 8)) &&
    /[a-z]+(?:ing|s|ed) $/.test(page.folded.slice(Math.max(0, start - 14), start))
  );
}

const SAYS_NONE =
  /^\s*(?:none|no|n\/a|nil|-|keine?r?|aucune?|ninguna?|nessuna?|nenhuma?|geen|brak|yok|нет|なし|无|없음)\s*(?:[.!]?\s*$|[,;(–—-])/;

const NOBODY_SPEAKS =
  /\b(?:vo|v\.o\.|voice-?over|voice over|narration|dialogue|speech)(?: is| =| -|:)? ?(?:none|nil|not needed|not required)\b|\b(?:nobody|no one|no-one) (?:speaks|talks|says (?:a word|anything))\b(?! (?:on|in front of the) camera)|\bnot (?:a|one) (?:single )?word (?:is |gets )?(?:spoken|said)\b|\bkein(?: einziges| gesprochenes)? wort\b[^.!?\n]{0,20}\b(?:gesprochen|gesagt)\b|\bniemand (?:spricht|redet|sagt)\b|\baucun mot\b[^.!?\n]{0,16}\b(?:prononce|dit)\b|\bpersonne ne (?:parle|dit)\b|\bnadie (?:habla|dice)\b|\bnessuno (?:parla|dice)\b|\bninguem (?:fala|diz)\b|\bniemand (?:praat|spreekt|zegt)\b/;

/** Quoted or labelled words that are spoken. */
export const spokenLines = oncePer((page: Page): readonly Line[] => {
  const quoted = spokenQuotes(page).map((quote) => line(page, quote.start, quote.end));
  const fields = page.fields
    .filter((field) => field.slot === "speech" && (field.label !== "copy" || asksForVoice(page)))
    .flatMap((field) => fieldLines(page, field.start, field.end));
  const all = [...quoted, ...fields].sort((a, b) => a.start - b.start);
  return all.filter((one, order) => !all.slice(0, order).some((other) => one.start < other.end));
});

/** Quotes with a speaker's cue, and those that only an "and" or a comma joins to one. */
function spokenQuotes(page: Page): Quote[] {
  const spoken: Quote[] = [];
  for (const quote of page.quotes) {
    const last = spoken.at(-1);
    const isNext =
      last !== undefined &&
      JOINED_LINE.test(page.folded.slice(last.outerEnd, quote.outerStart)) &&
      !ON_SCREEN_AFTER.test(after(page, quote.outerEnd, CUE_WINDOW));
    const isLine = isNext || isSpoken(page, quote.outerStart) || isSaidAndShown(page, quote.outerEnd);
    if (isLine && !isForbidden(page, quote.start)) spoken.push(quote);
  }
  return spoken;
}

const JOINED_LINE = /^,? (?:and|then|und|et|y|e|en|dann|puis|luego|poi)(?: then)? $|^ ?[,/+&|] ?$/;
const ON_SCREEN_AFTER =
  /^,? (?:appears?|comes up|on screen|as (?:a |the )?(?:super|text|title|card|tagline))\b/;

const CUE_WINDOW = 60;
const SAID_AT_THE_END =
  /^(?:vo|v\.o\.?|voice-?over|voice over|voice|narrator|narration)(?: only| just| says| speaks| whispers)? (?:(?:at|in|for) the (?:very )?end|(?:over|under|on|in|during) the (?:very )?(?:last|final|closing) (?:shot|scene|image|frame|picture))(?=\W)/;

/** "The voice speaks only in the last 5 seconds: “…”": a time between who speaks and what is said. */
const WHEN_SPOKEN =
  /(?<=\b(?:voice|over|vo|narrator|speaker)) [^"“„«.;:!?\n]{0,40}\b\d{1,2} ?(?:s|secs?|seconds?)(?: before the end)?:(?=\s?$)/;

/** A speaker's cue before the quote, also in the sentence before; "no voice-over" is no cue. */
function isSpoken(page: Page, quoteStart: number): boolean {
  const from = Math.max(0, quoteStart - CUE_WINDOW);
  // "VO, a daughter's: …": an apostrophe inside a word opens no quotation.
  const cued = page.folded.slice(from, quoteStart).replace(/(?<=[a-z])['’](?=[a-z])/g, "x");
  const match = SPEAKING.exec(cued) ?? SPEAKING.exec(cued.replace(WHEN_SPOKEN, ":"));
  if (
    !TITLE_BEFORE.test(page.folded.slice(from, quoteStart)) &&
    SPOKEN_AFTER.test(
      after(
        page,
        page.quotes.find((one) => one.outerStart === quoteStart)?.outerEnd ?? quoteStart,
        CUE_WINDOW,
      ),
    )
  )
    return true;
  const ahead = page.folded.slice(from, quoteStart);
  if (saysToSomebody(ahead) && !CALLS.test(ahead) && !isForbidden(page, quoteStart)) return true;
  if (match === null || CALLS.test(ahead) || ENDS_WITH_WORDS.test(ahead) || SAID_TO_US.test(ahead))
    return false;
  const quoteEnd = page.quotes.find((one) => one.outerStart === quoteStart)?.outerEnd ?? quoteStart;
  if (SHOWN_BEHIND.test(after(page, quoteEnd, CUE_WINDOW))) return false;
  const told = page.folded.slice(
    Math.max(0, from + match.index - CUE_WINDOW),
    from + match.index + CUE_WINDOW,
  );
  if (NOBODYS_LINE.test(told) && !HAS_SPEAKER.test(told) && !asksForVoice(page)) return false;
  const isNegated = page.prohibitions.some((one) =>
    one.items.some((item) => from + match.index >= item.start && from + match.index < item.end),
  );
  const between = page.folded.slice(from + match.index, quoteStart).replace(SAID_AT_THE_END, "");
  const lead = page.folded.slice(Math.max(0, from + match.index - CUE_WINDOW), from + match.index);
  if (isReadNotHeard(match[0], lead)) return false;
  const isVoice = /^(?:vo|v\.o|voice-?over|voice over|narrat|spoken)\b/.test(match[0]);
  const elsewhere = isVoice
    ? /[.;\n] ?(?:\w+ )?(?:ende?s?|final|schluss|fin|(?:last|closing|first|opening) (?:frame|shot|card|picture|image|words?|line))\b|\b(?:cta|logo|super|then|button)\b/
    : /\b(?:ende?s?|final|schluss|fin|cta|logo|super|then|button)\b/;
  if (elsewhere.test(between)) return false;
  return (
    !isNegated &&
    !/\b(?:text|super|overlay|caption|title|tagline|card|sign|banner|cta|button)\b/.test(match[0])
  );
}

/** `Ask people to "Foster one"`: a call to action. */
const CALLS =
  /\b(?:ask|tell|invite|urge|encourage|get) (?:people|viewers?|them|everyone|the audience|customers) to $/;
/** `Say "No more calls" on screen` */
const SHOWN_BEHIND =
  /^,? (?:on|across|over) (?:the )?(?:screen|picture|image|end ?card)\b|^,? as (?:a )?(?:text|title|super|caption)\b/;

/** "Close with the line …", "it has to say …": words that nobody in particular says. */
const NOBODYS_LINE = /\bline\b|\b(?:it|film|video|ad|spot|clip|reel) (?:\w+ ){0,3}(?:says?|saying)\b/;
/** "Her line:", "Mia's last line", "a line of dialogue" */
const HAS_SPEAKER =
  /\b(?:his|her|their|\p{L}+'s) (?:\w+ )?line\b|\b(?:whispered|spoken|murmured|shouted|sung) line\b|\bline (?:of dialogue|is (?:spoken|said|heard)|spoken|read|delivered|whispered)\b|\b(?:speaks?|says|whispers?|spoken|hear|heard|voiced?) (?:\w+ ){0,3}line\b/u;

/** A voice is wanted somewhere in the film; where none is, a line is read. */
const asksForVoice = oncePer((page: Page): boolean => {
  if (isMatched(page, SOUNDLESS)) return false;
  const speaks = everyMatch(page, SPEECH_WORDS).some((match) => !isForbidden(page, match.index));
  return speaks || voiceOf(page) !== null;
});

/** "no text until the end, where it says …", "the logo with the line …": words on screen. */
function isReadNotHeard(cue: string, lead: string): boolean {
  if (/^(?:says?|saying)\b/.test(cue) && READ_BEFORE.test(lead)) return true;
  if (
    /^line\b/.test(cue) &&
    /\b(?:date|responsibly|responsible|warning|disclaimer|head|strap|closing|opening|legal|bottom|small|text|sub|tag|donation|donate|price|offer|deadline|safety|campaign|dead) $/.test(
      lead,
    )
  )
    return true;
  return (
    /^line\b/.test(cue) &&
    /\b(?:logo|frame|card|screen|shot|pack ?shot|carry|carries|bear|bears)\b[^.;\n]*$/.test(lead)
  );
}

const READ_BEFORE =
  /\b(?:card|screen|sign|text|frame|logo|banner|sticker|label|box|poster|caption|title|super|t-?shirt|button)s? (?:that |which )?$|\b(?:text|caption|card|screen|frame)\b[^.;\n]*\b(?:it|that|which) $/;

/** `the audiobook "The Tide Ledger" read by …`: a title. */
/** `End with the line "…"`: read at the end. */
const ENDS_WITH_WORDS =
  /\b(?:end|ends|ending|close|closes|closing|finish|finishes|finishing)(?: it)? (?:with|on) (?:the|a|our) (?:final |last |closing )?(?:lines?|words?) ?["“„«'‘]?$/;
/** `Client says: "make it less corporate"`: said to whoever makes the film. */
const SAID_TO_US =
  /\b(?:client|clients|customer's boss|boss|md|ceo|cmo|marketing|legal|(?:our|my|the) (?:manager|director|agency|team|investors?)) (?:just |always |also )?(?:says?|said|wants?|asked|told us|keeps saying)\b[^.!?\n]{0,16}["“„«'‘]?$/;

const TITLE_BEFORE =
  /\b(?:audio ?book|book|novel|memoir|stor(?:y|ies)|poem|poems|podcast|series|play)(?: called| titled)? $/;

/** Where nothing is heard, a "line" is read. */
const SOUNDLESS = /\bno sound\b|\bsound[- ]off\b|\bmuted?\b|\bno (?:voice|vo\b|voice-?over|speech|dialogue)/;

/** "'Back us' as last words, spoken by the founder" */
const SPOKEN_AFTER =
  /^,?\s(?:(?:in|as) an? (?:\w+ )?(?:whisper|voice|shout|murmur)|as (?:the |his |her |their )?last words|(?:is |are )?(?:spoken|said|whispered|sung|shouted|read out|read) (?:by|in|aloud)\b)/;

const DESCRIBES_VOICE =
  /^(?:yes|no|none|n\/a|female|male|warm|calm|deep|soft|a |an |young|friendly|energetic|british|english|german|french|spanish|italian|us |weiblich|mannlich|ruhig|feminine|masculine|optional|tbd|in |keine?|sin|sem|sans|senza|aucune?|professional|soothing|authoritative|confident|conversational)\b/;

function fieldLines(page: Page, start: number, end: number): Line[] {
  const quotes = page.quotes.filter((quote) => quote.start >= start && quote.end <= end);
  if (quotes.length > 0) return quotes.map((quote) => line(page, quote.start, quote.end));
  const words = page.folded.slice(start, end);
  if (VOICE_ONLY.test(words) || SAYS_WHOSE.test(words)) return [];
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
  if (
    /\b(?:footage|bubbles?|recordings?|therapy|recognition|contests?|actors?|actress(?:es)?|talents?|artists?|assistants?|coach(?:es)?|choirs?)$/.test(
      words,
    )
  )
    return false;
  return (
    SPEECH_WORDS.test(words) ||
    /^(?:off-?text|off-?sprecher|off|voce|voz|parola|palabras|speech|talking|spoken|speaking|voices?|dialogue|narration|dialoge?|gesprochen|voix|voz|voci|parole|stem)\b/.test(
      words,
    )
  );
}

function mentioned(page: Page, voice: ReturnType<typeof voiceOf>): Finding<AskedSpeech> | null {
  for (const match of everyMatch(page, SPEECH_WORDS)) {
    const written = page.text.slice(match.index, match.index + match[0].length);
    // "Pão da Vó" is grandma's.
    if (isForbidden(page, match.index) || (match[0].startsWith("vo") && /^v[óôò]/i.test(written))) continue;
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
