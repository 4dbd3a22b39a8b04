import type { Page } from "./page.ts";
import { everyMatch } from "./sieve.ts";

const SHAPE = "(?:\\d{1,2}:\\d{1,2}|vertical|landscape|square|portrait|horizontal|widescreen)";
const UNIT = "(?:[ -]?(?:s|secs?|seconds?))?";
const NUMBERED = new RegExp(
  `(?<![\\w.:])(?:the|an?|one) (\\d{1,3})${UNIT}(?=(?:(?:,| and|, and|,? plus) (?:the|an?|one) \\d{1,3}${UNIT}){0,4} (?:(?:is |goes |should be |to be )?(?:in|as) )${SHAPE}(?![\\w]))`,
  "g",
);
const SHORTEST_FILM_SECONDS = 3;

/** "The 30 in 16:9, the 15 and the 6 in 9:16": numbers that a shape of the frame makes films of so many seconds. */
export function numberedFilms(page: Page): { start: number; end: number; low: number; high: number }[] {
  return everyMatch(page, NUMBERED).flatMap((match) => {
    const digits = match[1] ?? "";
    const seconds = Number(digits);
    const start = match.index + match[0].indexOf(digits);
    return seconds < SHORTEST_FILM_SECONDS
      ? []
      : [{ start, end: match.index + match[0].length, low: seconds, high: seconds }];
  });
}
