import type { Page } from "./page.ts";
import { everyMatch } from "./sieve.ts";

interface Seconds {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const SECONDS_PER_MINUTE = 60;
const HALF =
  /\b(?:(half a|half-a|a half|(?:a|one|1) (?:full|whole|complete)|a quarter of a|three quarters of a|one and a half|a|one|1)[ -](minute|min)(s?)( and a half| and a quarter)?|(half[ -]minute)|(?:une |a )?(demi-minute)|(eine halbe minute)|(anderthalb minuten|eineinhalb minuten)|(une minute et demie)|(une minute)|(un minuto y medio|un minuto e mezzo|um minuto e meio)|(medio minuto|mezzo minuto|meio minuto)|(un minuto|um minuto|eine minute|einer minute|einminutig\w{0,3})|(couple of minutes))(?![a-z])/g;
/** Seconds of the groups behind the English ones; null for what is no group. */
const HALF_MINUTE_SECONDS: readonly (number | null)[] = [null, 30, 30, 30, 90, 90, 60, 90, 30, 60, 120];

/** "Half a minute", "anderthalb Minuten", "a couple of minutes": lengths in words, in seconds. */
export function* halfMinutes(page: Page): Generator<Seconds> {
  for (const match of everyMatch(page, HALF)) {
    const seconds = match[1] === undefined ? otherHalf(match) : englishHalf(match[1], match[4]);
    yield { start: match.index, end: match.index + match[0].length, low: seconds, high: seconds };
  }
}

function englishHalf(lead: string, tail: string | undefined): number {
  if (lead.includes("and a half")) return 90;
  if (lead.includes("three")) return 45;
  if (lead.includes("quarter")) return 15;
  if (lead.includes("half")) return 30;
  if (tail === undefined) return SECONDS_PER_MINUTE;
  return tail.includes("half") ? 90 : 75;
}

const FIRST_OTHER_GROUP = 5;

function otherHalf(match: RegExpMatchArray): number {
  const seconds = HALF_MINUTE_SECONDS.find(
    (_, at) => at > 0 && match[FIRST_OTHER_GROUP + at - 1] !== undefined,
  );
  return seconds ?? SECONDS_PER_MINUTE;
}
