import { overlap } from "../words/spans.ts";
import { halfMinutes } from "./half-minutes.ts";
import { type LengthUse, useOfLength } from "./length-use.ts";
import { numberedFilms } from "./numbered-films.ts";
import { NUMBER, numberOf } from "./numbers.ts";
import { finding, type Page } from "./page.ts";
import type { AskedDuration, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { MINUTE_UNITS, SECOND_UNITS } from "./words/durations.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A length of time the brief mentions, and what it measures. */
export interface Length {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly use: LengthUse;
}

/** Lengths of the whole film, in the order written. */
export function readDurations(page: Page, script: readonly Span[]): Finding<AskedDuration>[] {
  const lengths = lengthsOf(page);
  const isOfFilm = (length: Length) =>
    length.use === "film" && length.high <= LONGEST_SHORT_SECONDS && !isDecade(page, length);
  const hasShort = lengths.some(isOfFilm);
  const hasFilmsLength = lengths.some(({ use, high }) => use === "film" && high <= LONGEST_SHORT_SECONDS);
  return (
    lengths
      // Beside "60s", "under running water for 20 minutes" is no length of the film.
      .filter(
        ({ start, high }) =>
          !hasFilmsLength ||
          high <= MOST_BESIDE_A_SHORT_SECONDS ||
          !LASTS.test(page.folded.slice(Math.max(0, start - 5), start)),
      )
      .filter(
        (length) =>
          length.use === "film" &&
          !script.some((shot) => length.start >= shot.start && length.end <= shot.end),
      )
      // "15s ad: loud, glittery, 80s": beside a length, a decade is a look.
      .filter((length) => !hasShort || !isDecade(page, length))
      .map((length) => asked(page, length))
  );
}

/** "Fifty seconds, no longer." */
const NO_LONGER = /^,? (?:and )?(?:no|not) (?:longer|more|a second (?:more|longer|over))\b/;
/** "Set in the 1920s": years, and no seconds. */
const YEARS = /^(?:1[5-9]|20)\d0s$/;
const DECADE = /^[789]0s$/;

/** "A walking club for over 60s": people, and no minute. */
function isAnAge(page: Page, { start, end }: Pick<Length, "start" | "end">): boolean {
  return (
    /^[3-9]0s$/.test(page.folded.slice(start, end)) &&
    /\b(?:for|of|with|by|to|the) (?:the |all )?(?:over|under)[- ]$/.test(page.folded.slice(0, start))
  );
}

const LISTED_LOOK =
  /\b[a-z]{3,}, $|\b(?:look|style|vibe|feel|mood|aesthetic|era)s?: ?$|\b(?:a bit|bit of|a little|very|quite|slightly|sort of|kind of|kinda|pure|proper|total|full) (?:of (?:the )?)?$/;

function isDecade(page: Page, { start, end }: Length): boolean {
  return DECADE.test(page.folded.slice(start, end)) && LISTED_LOOK.test(page.folded.slice(start - 16, start));
}

const LONGEST_SHORT_SECONDS = 300;
const MOST_BESIDE_A_SHORT_SECONDS = 480;
const LASTS = /\bfor $/;

/** Every length of time in the text with its use: film, hook, product, ending, each shot, or none of the film's. */
export function lengthsOf(page: Page): Length[] {
  const known = remembered.get(page);
  if (known !== undefined) return known;
  const measured = findLengths(page).filter(
    (one) => !YEARS.test(page.folded.slice(one.start, one.end)) && !isAnAge(page, one),
  );
  const shaped = numberedFilms(page);
  const others = measured.filter((one) => !shaped.some((other) => overlap(one, other)));
  const lengths: Length[] = [
    ...others.map((raw) => ({ ...raw, use: useOfLength(page, raw) })),
    ...shaped.map((raw) => ({ ...raw, use: "film" as const })),
  ].sort((one, other) => one.start - other.start);
  const told = withFilmsOwn(page, lengths);
  remembered.set(page, told);
  return told;
}

/** "Ends on the logo, 15s": where no other length is told, it is the film's. */
function withFilmsOwn(page: Page, lengths: Length[]): Length[] {
  if (lengths.some(({ use }) => use === "film")) return lengths;
  return lengths.map((one) => {
    const isLast = (one.use === "part" || one.use === "ending") && page.folded.endsWith(", ", one.start);
    return isLast && one.high >= SHORTEST_FILM_SECONDS ? { ...one, use: "film" } : one;
  });
}

const SHORTEST_FILM_SECONDS = 6;

const remembered = new WeakMap<Page, Length[]>();

interface RawLength {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const MAX_LENGTHS = 64;
const SECONDS_PER_MINUTE = 60;
const LONGEST_FILM_SECONDS = 3_600;
const EDGE = "(?![a-z0-9äöüß])";
const UNIT = `(?:((?:${SECOND_UNITS})${EDGE}|秒钟|秒間|秒|초)|((?:${MINUTE_UNITS})${EDGE}|分钟|分間|分|분)|(")(?!\\w))`;
const JOIN = "(?:-?ish)?[ -]{0,2}(?:(?:full|whole) )?";
const PATTERNS = {
  range: new RegExp(
    `(?<![\\w.:/])(?<!\\d,)(${NUMBER})${JOIN}(?:${UNIT})?\\s{0,2}(?:-|~|to|or|bis|a|until|through|y|and|et|oder|ou|o)\\s{0,2}(${NUMBER})${JOIN}${UNIT}`,
    "g",
  ),
  mixed: new RegExp(
    `(?<![\\w.:/])(?<!\\d,)(\\d{1,2}) ?(?:m|min|mins|minutes?|'|minuten?|分|분)[ ,]?(?:and )?(\\d{1,2})(?: ?(?:${SECOND_UNITS}|")|(?![\\d:a-z%]|\\.\\d))`,
    "g",
  ),
  plain: new RegExp(
    `(?<![\\w.:/$€£])(?<!\\d,)(${NUMBER})(?: ?\\(\\d{1,3}\\))?${JOIN}${UNIT}(\\s(?:and a half|und eine halbe|et demie?|y medio|e meio|e mezzo))?`,
    "g",
  ),
  clock: /(?<![\w:.,/$-])(\d{1,2}):([0-5]\d)(?![\d:]|\s?(?:am|pm|uhr|o'clock)\b|\s?-\s?\d)/g,
  colon: /(?<![\w:.,/$)])(?::)(\d{2})(?:s|sec)?(?![\d:])/g,
} as const;

function findLengths(page: Page): RawLength[] {
  const taken: RawLength[] = [];
  for (const found of [
    ...hours(page),
    ...ranges(page),
    ...mixed(page),
    ...halfMinutes(page),
    ...plain(page),
    ...clocks(page),
  ]) {
    const overlaps = taken.some((other) => overlap(found, other));
    if (!overlaps && (found.high > 0 || isZero(page, found))) taken.push(found);
    if (taken.length >= MAX_LENGTHS) break;
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** "0s": a length that nobody can want, yet it is written. */
function isZero(page: Page, { start }: RawLength): boolean {
  return page.folded.charAt(start) === "0";
}

const HOURS = new RegExp(
  `(?<![\\w.:/$€£])(${NUMBER}|an|half an|one and a half)[ -]?(?:hours?|hrs?|stunden?|stundig(?:e[rsnm]?)?|heures?|horas?|ore|uur)(?![a-z])`,
  "g",
);
const SECONDS_PER_HOUR = 3_600;
const HOURS_IN_WORDS: Readonly<Record<string, number>> = { an: 1, "half an": 1 / 2, "one and a half": 3 / 2 };

/** Hours, so that a film asked to last them is not lost without a word. */
function* hours(page: Page): Generator<RawLength> {
  for (const match of everyMatch(page, HOURS)) {
    const words = match[1] ?? "";
    const value = HOURS_IN_WORDS[words] ?? numberOf(words);
    if (value === null) continue;
    const seconds = value * SECONDS_PER_HOUR;
    yield { start: match.index, end: match.index + match[0].length, low: seconds, high: seconds };
  }
}

function* ranges(page: Page): Generator<RawLength> {
  for (const match of everyMatch(page, PATTERNS.range)) {
    const [words, first, firstSeconds, firstMinutes, , second, , minutes] = match;
    const high = numberOf(second ?? "");
    const low = numberOf(first ?? "");
    if (high === null || low === null || low > high * SECONDS_PER_MINUTE) continue;
    const isAnd =
      /\b(?:and|y|et)\b/.test(words) &&
      !/between|zwischen|entre|tra /.test(page.folded.slice(Math.max(0, match.index - 9), match.index));
    if (isAnd || (firstSeconds === undefined && firstMinutes === undefined && low >= high)) continue;
    const factor = minutes === undefined ? 1 : SECONDS_PER_MINUTE;
    const ownFactor = firstMinutes === undefined ? factor : SECONDS_PER_MINUTE;
    const lowFactor = firstSeconds === undefined ? ownFactor : 1;
    yield { start: match.index, end: match.index + words.length, low: low * lowFactor, high: high * factor };
  }
}

function* mixed(page: Page): Generator<RawLength> {
  for (const match of everyMatch(page, PATTERNS.mixed)) {
    const seconds = Number(match[1]) * SECONDS_PER_MINUTE + Number(match[2]);
    yield { start: match.index, end: match.index + match[0].length, low: seconds, high: seconds };
  }
}

function* plain(page: Page): Generator<RawLength> {
  for (const match of everyMatch(page, PATTERNS.plain)) {
    const [words, number, , minutes, inch, half] = match;
    const value = numberOf(number ?? "");
    if (isGluedWord(words, number ?? "")) continue;
    if (value === null || (inch !== undefined && isInches(page, match.index, words.length))) continue;
    const factor = minutes === undefined ? 1 : SECONDS_PER_MINUTE;
    const seconds = (value + (half === undefined ? 0 : 1 / 2)) * factor;
    yield { start: match.index, end: match.index + words.length, low: seconds, high: seconds };
  }
}

/** "unos" is no "uno" with an s of seconds. */
function isGluedWord(words: string, number: string): boolean {
  return /[a-z]$/.test(number) && /^[a-z]/.test(words.slice(number.length));
}

function isInches(page: Page, start: number, length: number): boolean {
  const around = page.folded.slice(start + length, start + length + 12);
  return (
    /^ ?(?:screen|display|laptop|tv(?!\s?(?:[+&/|]|and\b|plus\b|spot|ad\b|version))|pizza|wheel|x\s?\d|vinyl)/.test(
      around,
    ) || page.quotes.some((quote) => quote.outerEnd === start + length)
  );
}

function* clocks(page: Page): Generator<RawLength> {
  for (const match of everyMatch(page, PATTERNS.clock)) {
    const seconds = Number(match[1]) * SECONDS_PER_MINUTE + Number(match[2]);
    const isAspect = match[0] === "9:16" || match[0] === "16:10" || match[0] === "4:50";
    if (!isAspect && seconds <= LONGEST_FILM_SECONDS) {
      yield { start: match.index, end: match.index + match[0].length, low: seconds, high: seconds };
    }
  }
  for (const match of everyMatch(page, PATTERNS.colon)) {
    const seconds = Number(match[1]);
    if (/[\w)]$/.test(page.folded.slice(0, match.index))) continue;
    yield { start: match.index, end: match.index + match[0].length, low: seconds, high: seconds };
  }
}

const AT_MOST =
  /(?:no longer than|not longer than|no more than|not more than|at most|max(?:imum)?(?: of| length| duration)?[ .:]{0,2}|up to|under|less than|below|shorter than|within|not exceed|never exceed|exceeds?|not over|keep it (?:to|under|below)|tops|hochstens|maximal|nicht langer als|unter|au maximum|pas plus de|moins de|max de|como maximo|maximo|no mas de|menos de|hasta|no maximo|nao mais de|ate|al massimo|massimo|non piu di|meno di|hoogstens|maximaal|capped at|cap it at|以内で|不超过|最长|最大)\s*(?:about |of |de |di )?$/;
const AT_MOST_AFTER =
  /^\s*(?:max\b|maximum|tops|or less|or under|or shorter|at most|at the most|and not a second|以内|以下|之内|이내|이하|maximal|au maximum|maximo|massimo|o menos|ou moins|oder weniger|o meno|limit|cap\b|hard limit|,? (?:no more|not more|no longer|not a second|not one second)\b)/;
const AT_LEAST =
  /(?:at least|no (?:shorter|less) than|minimum(?: of)?|min\.?|not less than|over|more than|longer than|mindestens|au moins|plus de|al menos|minimo|mas de|pelo menos|almeno|minstens|至少|最短)\s*$/;
const AT_LEAST_AFTER = /^\s*(?:min\b|minimum|or more|or longer|at least|以上)/;
const ABOUT =
  /(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|~|some|or so|near|close to|etwa|ungefahr|rund|environ|autour de|unos|alrededor de|aproximadamente|cerca de|circa|ongeveer|约|大约|約|약)\s*$/;
const ABOUT_WORDS = /ish\b/;
const ABOUT_AFTER = /^[ -]*(?:ish|or so|or thereabouts|approx|roughly|左右|程度|정도)/;
const EXACT =
  /(?:exactly|precisely|must be|strictly|exact|dead on|bang on|to the frame|on the dot|genau|exakt|exactement|precisement|exactamente|exatamente|esattamente|precies|正好|ちょうど|정확히)\s*(?:the |be )?$/;
const EXACT_AFTER =
  /^\s*(?:exactly|sharp|on the dot|precisely|flat|to the frame|dead|exact|genau|exactement|pile|exactos|ちょうど|ぴったり)/;
const TOLERANCE = 0.1;

function asked(page: Page, length: Length): Finding<AskedDuration> {
  const ahead = page.folded.slice(Math.max(0, length.start - 40), length.start);
  const behind = page.folded.slice(length.end, length.end + 24);
  const { low, high, start, end } = length;
  const exact = EXACT.test(ahead) || EXACT_AFTER.test(behind);
  if (low !== high)
    return finding(page, { seconds: high, min: low, max: high, exact: false }, start, end, 0.95);
  if (AT_MOST.test(ahead) || AT_MOST_AFTER.test(behind)) {
    const tail = NO_LONGER.exec(behind)?.[0].length ?? 0;
    return finding(page, { seconds: high, min: 0, max: high, exact: false }, start, end + tail, 0.95);
  }
  if (AT_LEAST.test(ahead) || AT_LEAST_AFTER.test(behind)) {
    return finding(
      page,
      { seconds: high, min: high, max: LONGEST_FILM_SECONDS, exact: false },
      start,
      end,
      0.95,
    );
  }
  if (ABOUT.test(ahead) || ABOUT_AFTER.test(behind) || ABOUT_WORDS.test(page.folded.slice(start, end))) {
    const slack = high * TOLERANCE;
    return finding(
      page,
      { seconds: high, min: high - slack, max: high + slack, exact: false },
      start,
      end,
      0.9,
    );
  }
  return finding(page, { seconds: high, min: high, max: high, exact }, start, end, 1);
}
