import type { Page } from "./page.ts";
import type { AskedDuration, AskedFormat, BriefReading, Finding } from "./reading.ts";
import { isMatched } from "./sieve.ts";

/** How far apart what is said of one film may stand, in characters. */
export const NEAR_CHARACTERS = 48;

/** One item of a list of films: what stands together between two separators. */
export interface FilmItem {
  readonly start: number;
  readonly end: number;
  readonly length: Finding<AskedDuration> | null;
  readonly format: Finding<AskedFormat> | null;
  readonly aspects: readonly Finding<string>[];
}

/** What stands between two films of a list. */
export const SEPARATOR = /[,;\n.+&|/]|\b(?:and|plus|as well as|then|und|sowie|et|y|e|i|och|en|ou|or)\b/;

const LIST_WORDS =
  /\b(?:cut ?downs?|cut-downs?|versions?|deliverables?|hero|master|edits|assets|bumpers|bumper\s?(?:and\b|plus\b|[+&,;])|(?:\b(?:and|plus)|[+&,;])\s?(?:an? )?(?:\d+ ?-?(?:s|secs?|seconds?) )?bumper|variants?|spots|videos|ads|films|formats?|lengths|versionen|fassungen|versiones|versioni|versoes|versies|declinaisons)\b|\d\s?(?:s|secs?|seconds?|"|-second)\s(?:\w+\s)?cuts?\b|\bcuts? (?:of|in) \d|\b(?:also|additionally|plus|as well)\b[^.;!?\n]{0,30}\b(?:edit|cut|version|variant|teaser|trailer)\b/;

/** Lengths in a list, each an item with its own word ("30s hero, 15s and 6s cutdowns"), are films; scattered ones contradict. */
export function isList(page: Page, timed: readonly FilmItem[], { formats }: BriefReading): boolean {
  if (timed.some(({ length }, order) => order > 0 && length !== null && isCutDown(page, length))) return true;
  const haveShapes = timed.every(({ aspects }) => aspects.length > 0);
  if (!isMatched(page, LIST_WORDS) && formats.length < 2 && !haveShapes && !areJoined(page, timed))
    return false;
  return timed.some((one, order) => {
    const next = timed[order + 1];
    return (
      next !== undefined &&
      next.start - one.end <= NEAR_CHARACTERS * 2 &&
      SEPARATOR.test(page.folded.slice(one.end, next.start))
    );
  });
}

const CUT_BEHIND =
  /^[ -](?:[a-z0-9:]+ ){0,2}(?:cut ?-?downs?|cut-downs?|edits?|versions?|variants?|teasers?|bumpers?|social cuts?|cuts?)\b(?! (?:to|of the|in half))/;
const ADDED_BEFORE =
  /\b(?:plus|and|also|with|as well as|including|need|deliver|\+|&|,) ?(?:an? |one |the )?(?:separate |short |additional |second )?$/;
const ADDED_WINDOW = 24;

/** "…, plus a 30-second cutdown in 9:16": said to be another film however far behind the first. */
function isCutDown(page: Page, { start, end }: Finding<AskedDuration>): boolean {
  return (
    CUT_BEHIND.test(page.folded.slice(end, end + ADDED_WINDOW * 2)) &&
    ADDED_BEFORE.test(page.folded.slice(Math.max(0, start - ADDED_WINDOW), start))
  );
}

const JOINED =
  /^(?:\s(?:tv|cinema|online|social|youtube|spot|film)\b)?(?:\.(?=\s?[+/&]|\s(?:und|and|et|y|e)\s))?\s?(?:\+|\/|&|,|·|\||and|und|et|y|e|plus|en|i|и)\s?(?:an?\s|the\s|eine?n?\s|une?\s)?$/;

/** "A 45-second film and a six-second bumper": a word for a film after each. */
const FILM =
  "(?:film|video|spot|ad|version|cut|cut-?down|master|clip|reel|commercial|trailer|bumper|teaser|story|short)";
const AND_ANOTHER = new RegExp(`^[ -](?:[a-z]+ ){0,2}${FILM}(?:,? (?:and|plus)|,| \\+| &) (?:an?|one) $`);
const A_FILM = new RegExp(`^[ -](?:[a-z]+ ){0,2}${FILM}\\b`);

/** "The 15 and the 6 in 9:16": a shape told behind films that nothing parts is the shape of each; films told twice are told by their shapes. */
export function withSharedShapes(page: Page, timed: readonly FilmItem[]): FilmItem[] {
  const shaped: FilmItem[] = [];
  for (const one of timed.toReversed()) {
    const next = shaped[0];
    const isBare = one.aspects.length === 0 && one.format === null;
    const isToldAgain = shaped.some(
      ({ length, aspects }) => aspects.length > 0 && length?.value.seconds === one.length?.value.seconds,
    );
    if (isBare && isToldAgain) continue;
    const [from, to] = [one.length, next?.length];
    const isShared =
      isBare && next?.format === null && from && to && JOINED.test(page.folded.slice(from.end, to.start));
    shaped.unshift(isShared ? { ...one, aspects: next.aspects } : one);
  }
  return shaped;
}

/** "60s + 30s + 15s", "20s und 6s": lengths with nothing but a joint between them. */
function areJoined(page: Page, timed: readonly FilmItem[]): boolean {
  return timed.some((one, order) => {
    const next = timed[order + 1];
    const [from, to] = [one.length, next?.length];
    if (!from || !to) return false;
    const between = page.folded.slice(from.end, to.start);
    return JOINED.test(between) || (AND_ANOTHER.test(between) && A_FILM.test(page.folded.slice(to.end)));
  });
}

const SHAPE_LIST =
  /^\s?(?:,|;|\/|&|\+|and|und|et|y|e|i|och|en|plus|as well as|,? ?and(?: also)?(?: in)?|\n[-*•]?)\s?(?:an?\s)?(?:in\s)?$/;
const SHAPE_WORDS =
  /\b(?:formats?|versions?|ratios?|aspect ratios|each|deliverables?|crops?|formate|formatos|formati)\b/;

/** "in 16:9, 1:1 and 9:16": shapes one after the other in a list; two that stand apart contradict each other. */
export function areListedShapes(page: Page, { aspectRatios }: BriefReading): boolean {
  const shapes = [...aspectRatios].sort((one, two) => one.start - two.start);
  const listed = shapes.filter((one, order) => {
    const next = shapes[order + 1];
    return (
      next !== undefined &&
      next.value !== one.value &&
      !isSizeOf(one, next) &&
      SHAPE_LIST.test(page.folded.slice(one.end, next.start))
    );
  }).length;
  const isJoined = shapes.some((one, order) => {
    const next = shapes[order + 1];
    return (
      next !== undefined &&
      /^\s?(?:(?:master|hero|main|film|cut|video|version|as (?:the )?(?:master|main))\s?)?,?\s?(?:and|\+|&|plus|with|und|et|y|e|en)\s(?:also )?(?:an?\s|eine?\s|une?\s)?(?:version|declinaison|fassung|cut|crop|versione|variante|vertical|social)?\s?$/.test(
        page.folded.slice(one.end, next.start),
      )
    );
  });
  return (
    listed > 1 ||
    isJoined ||
    (listed === 1 && (SHAPE_WORDS.test(page.folded) || /\d/.test(shapes[0]?.words ?? "")))
  );
}

/** "Portrait format, 1920x1080": a size that is told of the shape before it is no shape of its own. */
function isSizeOf(shape: Finding<string>, size: Finding<string>): boolean {
  return !/\d/.test(shape.words) && /\d{3,4}\s?[x×*]\s?\d{3,4}/i.test(size.words);
}
