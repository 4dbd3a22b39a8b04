import { figureOf } from "./numbers.ts";
/** A length told at the head of a shot, and how many characters tell it. */
export interface ToldLength {
  readonly seconds: number;
  readonly length: number;
}

const SECONDS = String.raw`(?:s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|secondi|seg|"|”|″|秒|초)\.?`;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2}){0,2}(?:[.,]\d{1,2})?|\d{1,3}(?:[.,]\d)?\s?(?:${SECONDS})?`;
const RANGE = new RegExp(
  String.raw`^[\[(]?\s?(?:from |at |von |de )?(${TIME})\s?(?:-|–|—|to|~|→|bis|a|à)\s?(${TIME})(?![\p{L}\d])\s?[\])]?\s?[:.|\-–—]?\s*`,
  "iu",
);
const UNIT = /[:s"”″秒초]/i;
const START = /^[[(]?\s?(\d{1,2}:\d{2})\s?[\])]?\s?[:.|\-–—]?\s+(?=\p{L})/u;
const ABOUT = String.raw`(?:~|ca\.? ?|approx\.? ?|about )?`;
const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
/** "(4s)", "[5 Sek.]", ", 4 s", "– 3s –" */
const LENGTH = new RegExp(
  String.raw`[\[(]\s?${ABOUT}${NUMBER}\s?-?${SECONDS}(?:\s?[\])]|(?=,\s))|(?:[,;/.!?"”»)]|\s[–—-]|^)\s?${ABOUT}${NUMBER}\s?${SECONDS}(?=\s*(?:[:.,;/|)\]–—-]|$))`,
  "iu",
);
const BARE_LENGTH = new RegExp(String.raw`^${ABOUT}${NUMBER}\s?(?:${SECONDS})?$`, "iu");
const UNITED_LENGTH = new RegExp(String.raw`^${ABOUT}${NUMBER}\s?${SECONDS}$`, "iu");

/** "0:03", "00:00:03", "3s", "2,5 Sek." in seconds. */
export function secondsOf(time: string): number {
  const clock = time.trim().replace(",", ".").split(":").map(Number);
  // "00:00:04:12" ends on frames of a second.
  const frames = clock.length > HOURS_MINUTES_SECONDS ? (clock.pop() ?? 0) : 0;
  if (frames > 0) return clock.reduce((all, part) => all * 60 + part, 0) + frames / FRAMES_A_SECOND;
  if (clock.length > 1) return clock.reduce((all, part) => all * 60 + part, 0);
  return figureOf(/[\d.,]+/.exec(time)?.[0] ?? "0");
}

const HOURS_MINUTES_SECONDS = 3;
/** What a timecode is counted in where nobody says. */
const FRAMES_A_SECOND = 25;

/** The range of times a text begins with ("0:00-0:03", "[3-6s]"); bare numbers count where a column says that they are times. */
export function rangeAt(text: string, isTimeColumn = false): ToldLength | null {
  const match = RANGE.exec(text);
  if (match === null || !(isTimeColumn || UNIT.test(match[0]))) return null;
  const seconds = secondsOf(match[2] ?? "") - secondsOf(match[1] ?? "");
  return seconds > 0 ? { seconds: Math.round(seconds * 100) / 100, length: match[0].length } : null;
}

/** The clock time a line begins with: "[00:05] …". */
export function startAt(text: string): ToldLength | null {
  const match = START.exec(text);
  return match === null ? null : { seconds: secondsOf(match[1] ?? ""), length: match[0].length };
}

/** A length set apart inside a line: "(4s)", ", 4 s", "– 3s –". */
export function lengthIn(text: string): number | null {
  const match = LENGTH.exec(text);
  return match === null ? null : figureOf(match[1] ?? match[2] ?? "0");
}

const RANGE_WITHIN = /[([]\s?(\d{1,3})\s?[-–]\s?(\d{1,3})\s?(?:s|secs?|seconds?)?\s?[)\]]/iu;

/** "(4-7)": from which second to which a shot lasts, set apart in its words. */
export function rangeIn(
  text: string,
): { readonly from: number; readonly to: number; readonly words: string } | null {
  const match = RANGE_WITHIN.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && to > from ? { from, to, words: match[0] } : null;
}

/** The line without the length set apart in it. */
export function withoutLength(text: string): string {
  return text.replace(LENGTH, "");
}

const LENGTH_FIELD = new RegExp(
  String.raw`(?<=^|[\n.;,|][^\S\n]*)(?:duration|length|time|timing|dauer|länge|zeit|dur\.?|durée|temps|duración|tiempo)\s?[:=]\s?${NUMBER}\s?(?:${SECONDS}(?!\p{L}))?[.;,|]?\s*`,
  "iu",
);

/** "Size: wide. Duration: 5s. Action: …": the length in a field of its own, and the text without it. */
export function lengthField(text: string): { readonly seconds: number; readonly rest: string } | null {
  const match = LENGTH_FIELD.exec(text);
  return match === null ? null : { seconds: figureOf(match[1] ?? "0"), rest: text.replace(match[0], "") };
}

/** A cell that is nothing but a length. */
export function lengthOfCell(cell: string, isTimeColumn: boolean): number | null {
  const match = (isTimeColumn ? BARE_LENGTH : UNITED_LENGTH).exec(cell.trim());
  return match === null ? null : figureOf(match[1] ?? "0");
}

/** Seconds each begins at, told as how long each lasts; the last lasts until an end nobody told. */
export function lengthsBetween(starts: readonly (number | null)[]): (number | null)[] {
  return starts.map((now, order) => {
    const next = starts[order + 1] ?? null;
    return now === null || next === null || next <= now ? null : next - now;
  });
}
