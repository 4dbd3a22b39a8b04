import { figureOf } from "../reading/numbers.ts";
import { readBrief } from "../reading/read-brief.ts";

/** Lengths that spots are sold in, for "shorter" and "longer" without a number. */
const USUAL_SECONDS = [6, 10, 15, 20, 30, 45, 60, 90, 120, 180];
/** "4 s", "12-second". */
export const SECONDS =
  /(?<![\d:.]|\bthe |\blate |\bearly )(\d+(?:[.,]\d+)?)[\s-]*(?:s\b|secs?\b|seconds?\b|″|")/iu;
const MINUTES = /(?<![\d:.])(\d+(?:[.,]\d+)?|an?|one|two|half an?|half a)[\s-]*(?:min\b|mins\b|minutes?\b)/iu;
/** "A :30". */
const SHORT_CLOCK = /(?<![\d\p{L}])[:’'](\d{2})(?![\d:\p{L}])/iu;
const CLOCK = /\b(\d{1,2}):([0-5]\d)\b(?!\s*(?:aspect|ratio|format))/u;
/** "2 seconds longer", "shorten it by 3 s". */
export const BY =
  /\b(shorter|longer|(?:cut|trim|shorten|reduce|extend|lengthen|take off|add)\b[^.]*?)\s*(?:by)?\s*(\d+(?:[.,]\d+)?)\s*(?:s\b|secs?\b|seconds?\b)(?:\s+off\b)?|(\d+(?:[.,]\d+)?)\s*(?:s|secs?|seconds?)\s+(shorter|longer|more|less)\b/iu;
/** "Half as long". */
export const SHARE =
  /\b(half|twice|double|a third|two thirds|three times)\s+(?:as long|the length|the duration|its length)|\b(halve|double)\s+(?:the\s+)?(?:length|duration|it|film|video)/iu;
/** "the 80s" is a look, no length. */
const DECADE = /\b(?:the\s+|19|20)[0-9]0s\b/iu;
const PERCENT =
  /(\d{1,2})\s*(?:%|per ?cent)\s+(shorter|longer)|\b(shorten|cut|trim|reduce|extend|lengthen)\b[^.]*?\bby\s+(\d{1,2})\s*(?:%|per ?cent)/iu;
const SHORTER =
  /\b(?:too long|shorter|shorten(?: it)?|trim it(?: down)?|tighten it|cut it down|less long)\b/iu;
const LONGER = /\b(?:too short|longer|lengthen(?: it)?|extend it|stretch it)\b/iu;

interface AskedSeconds {
  readonly seconds: number;
  readonly used: string;
}

/** The length in seconds that is asked of something that now lasts `current` seconds, and the words that ask; null where none is. */
export function askedSeconds(text: string, current: number): AskedSeconds | null {
  return changeOfLength(text, current) ?? wholeLength(text) ?? relative(text, current);
}

/** "5 seconds shorter", "by 10 %", "half as long". */
function changeOfLength(text: string, current: number): AskedSeconds | null {
  const by = /\b(?:to|down to|at)\s+\d/iu.test(text) ? null : BY.exec(text);
  if (by && /\b(?:by|shorter|longer|off|more|less)\b/iu.test(by[0])) {
    const amount = figureOf(by[2] ?? by[3] ?? "0");
    const isLess = /short|cut|trim|reduce|take off|less/iu.test(`${by[1] ?? ""} ${by[4] ?? ""}`);
    return { seconds: isLess ? current - amount : current + amount, used: by[0] };
  }
  const percent = PERCENT.exec(text);
  if (percent) return { seconds: current * percentOf(percent), used: percent[0] };
  const share = SHARE.exec(text);
  return share ? { seconds: current * shareOf(share[0]), used: share[0] } : null;
}

/** "15 seconds", "half a minute", "1:30", and whatever a brief may say. */
function wholeLength(text: string): AskedSeconds | null {
  const seconds = SECONDS.exec(text);
  if (seconds) return { seconds: figureOf(seconds[1] ?? "0"), used: seconds[0] };
  const minutes = MINUTES.exec(text);
  if (minutes) return { seconds: SECONDS_PER_MINUTE * minutesOf(minutes[1] ?? "1"), used: minutes[0] };
  const short = SHORT_CLOCK.exec(text);
  if (short) return { seconds: Number(short[1]), used: short[0] };
  const clock = ABOUT_SHAPE.test(text) ? null : CLOCK.exec(text);
  if (clock) return { seconds: Number(clock[1]) * SECONDS_PER_MINUTE + Number(clock[2]), used: clock[0] };
  const read = NUMBERED.test(text) && !DECADE.test(text) ? readBrief(text).durations[0] : undefined;
  return read ? { seconds: read.value.seconds, used: read.words } : null;
}

const SECONDS_PER_MINUTE = 60;
/** Only a clause with a number or a unit is worth a whole reading. */
const NUMBERED = /\d|\b(?:sec|min|half|quarter|sekunde|seconde|segund|minut)/iu;
/** "make it 4:50" may be a length, "the aspect ratio 9:16" is none. */
const ABOUT_SHAPE = /\b(?:aspect|ratio|format|frame|crop|reframe)\b|\b(?:9:16|16:9)\b/iu;

function relative(text: string, current: number): { seconds: number; used: string } | null {
  if (
    /\b(?:music|cta|overlay|text|title|line|voice|hold|show|display|keep|linger|stays?|button|logo|card)\b/iu.test(
      text,
    )
  )
    return null;
  const shorter = SHORTER.exec(text);
  const longerByABit = LONGER.exec(text);
  if (SMALL.test(text) && (shorter ?? longerByABit)) {
    const factor = shorter ? 1 - SMALL_SHARE : 1 + SMALL_SHARE;
    return { seconds: Math.round(current * factor), used: (shorter ?? longerByABit)?.[0] ?? "" };
  }
  if (shorter)
    return { seconds: USUAL_SECONDS.findLast((usual) => usual < current) ?? current / 2, used: shorter[0] };
  const longer = LONGER.exec(text);
  return longer
    ? { seconds: USUAL_SECONDS.find((usual) => usual > current) ?? current * 1.5, used: longer[0] }
    : null;
}

/** "A touch longer". */
export const SMALL =
  /\b(?:a (?:bit|touch|little|tad|hair|smidge|fraction|beat|moment)|slightly|somewhat|marginally)\b/iu;
/** How much "a touch" is, of a length. */
export const SMALL_SHARE = 0.15;

/** "2 seconds longer", "shorter by 1 s". */
export function secondsMore(text: string): number {
  const by = /\b(?:to|down to|at)\s+\d/iu.test(text) ? null : BY.exec(text);
  if (!by || !/\b(?:by|shorter|longer|off|more|less)\b/iu.test(by[0])) return 0;
  const amount = figureOf(by[2] ?? by[3] ?? "0");
  return /short|cut|trim|reduce|take off|less/iu.test(`${by[1] ?? ""} ${by[4] ?? ""}`) ? -amount : amount;
}

function percentOf(match: RegExpExecArray): number {
  const share = Number(match[1] ?? match[4] ?? 0) / 100;
  return /long|extend/iu.test(match[2] ?? match[3] ?? "") ? 1 + share : 1 - share;
}

/** "Half as long" as 0.5. */
export function shareOf(words: string): number {
  if (/half|halve/iu.test(words)) return 0.5;
  if (/two thirds/iu.test(words)) return 2 / 3;
  if (/a third/iu.test(words)) return 1 / 3;
  return /three/iu.test(words) ? 3 : 2;
}

function minutesOf(words: string): number {
  if (/^half/iu.test(words)) return 0.5;
  if (/^(?:an?|one)$/iu.test(words)) return 1;
  return /^two$/iu.test(words) ? 2 : figureOf(words);
}
