import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const HOUR = /\b(?:at |from )?(\d{1,2})(?:[:.](\d\d))?\s?(am|pm|a\.m|p\.m|uhr|o['’]clock)\b\.?/gi;
/** What begins at the hour. */
const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
  ["doors", /\bdoors?\b/i],
  ["opening", /\b(?:we open|(?<!doors? )opens?|open from|opening)\b/i],
  ["closing", /\b(?:we close|closes?|closing time)\b/i],
  ["kick-off", /\bkick-?off\b/i],
  ["start", /\b(?:starts?|begins?|start time|showtime|curtain)\b/i],
  ["show", /\b(?:show|concert|band|film|match|party|dinner|service|brunch|lunch|tour|talk)\b/i],
  ["happy hour", /\bhappy hour\b/i],
];
const SEVERAL =
  /\b(?:weekdays?|weekends?|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*|satur\w*|sun\w*|then|later|until|till|to|and|first|second|summer|winter|members|film|spot|video|shot|scene)\b|\d\s?(?:-|–)\s?\d/i;
const NOON = 12;

/** At what hour something begins, wherever it begins once. */
export function hoursTold(reading: BriefReading): Value[] {
  return saidMatches(reading, HOUR).flatMap((match) => {
    const sentence = sentenceAt(reading.text, match.index);
    const key = beginningBefore(reading.text.slice(0, match.index), sentence);
    if (key === undefined || SEVERAL.test(sentence)) return [];
    const hour = (Number(match[1]) % NOON) + (/^p/i.test(match[3] ?? "") ? NOON : 0);
    const value = `${/^[uo]/i.test(match[3] ?? "") ? Number(match[1]) : hour}:${match[2] ?? "00"}`;
    return [{ key, value, words: match[0].trim(), start: match.index, sentence }];
  });
}

const RANGE =
  /\b(?:open|opening hours|hours|geöffnet|ouvert|abierto|aperto)(?::|\s)\s?(?:daily\s|every day\s|täglich\s)?(?:from\s|von\s|de\s)?(\d{1,2}(?:[:.]\d\d)?)\s?(?:am|pm|uhr|h)?\s?(?:to|till|until|-|–|bis|à|a)\s?(\d{1,2}(?:[:.]\d\d)?)\b/gi;
const OF_A_DAY =
  /\b(?:weekdays?|weekends?|mon\w*|tues?\w*|wednes\w*|thurs?\w*|fri(?:day)?s?|satur\w*|sun(?:day)?s?|mo|di|mi|do|fr|sa|so|summer|winter|holidays?)\b/i;

/** From when to when a house is open, where no day is named. */
export function rangesOfHours(reading: BriefReading): Value[] {
  return saidMatches(reading, RANGE).flatMap((match) => {
    const sentence = sentenceAt(reading.text, match.index);
    const [words, from, to] = match;
    return OF_A_DAY.test(sentence)
      ? []
      : [{ key: "open", value: `${from}-${to}`, words, start: match.index, sentence }];
  });
}

/** What the words before an hour say of it, the nearest last. */
function beginningBefore(before: string, sentence: string): string | undefined {
  const near = before.slice(Math.max(0, before.length - sentence.length));
  const found = BEGINNINGS.flatMap(([key, pattern]) => {
    const at = near.search(pattern);
    return at < 0 ? [] : [{ key, at }];
  });
  return found.sort((one, other) => other.at - one.at)[0]?.key;
}

const OPENS_AT =
  /\b(?:we )?open(?:s|ing)?(?: (?:daily|every day|only))?,? (?:from|at) (\d{1,2})(?:[:.]\d\d)?\s?(am|pm|uhr|h|o['’]clock)?(?! ?(?:s|sec)\b)/gi;
const SERVED_AT =
  /\b(?:breakfast|brunch|lunch|coffee|bread|rolls|served|serving|first \w+|classes?|training|tours?|happy hour)\b[^.;!?\n]{0,24}\b(?:from|at) (\d{1,2})(?:[:.]\d\d)?\s?(am|pm|uhr|h|o['’]clock)/gi;

/** What is served at an hour at which the house is not open yet; null for none. */
export function servedBeforeOpening(
  reading: BriefReading,
): { readonly hours: string; readonly come: string } | null {
  const isOfEveryDay = ({ index }: RegExpExecArray) => !OF_A_DAY.test(sentenceAt(reading.text, index));
  const opens = saidMatches(reading, OPENS_AT).find(isOfEveryDay);
  if (opens === undefined) return null;
  const served = saidMatches(reading, SERVED_AT).find(
    (match) => isOfEveryDay(match) && hourOf(match) < hourOf(opens),
  );
  return served === undefined ? null : { hours: opens[0], come: served[0] };
}

function hourOf([, hour = "", half = ""]: RegExpExecArray): number {
  return /^[ap]/i.test(half) ? (Number(hour) % NOON) + (/^p/i.test(half) ? NOON : 0) : Number(hour);
}
