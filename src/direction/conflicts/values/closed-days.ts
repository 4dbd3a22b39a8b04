import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt } from "./value.ts";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const SHORT: Readonly<Record<string, string>> = {
  mon: "monday",
  tue: "tuesday",
  wed: "wednesday",
  thu: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
};
const DAY = `(?:${DAYS.join("|")}|${Object.keys(SHORT).join("|")})s?`;

/** "Around the clock". */
const ALWAYS =
  /\b(?:around the clock|round the clock|24\s?\/\s?7|24 hours(?: a day)?|day and night|never closes?|always open)\b/giu;
/** "Seven days a week". */
const EVERY_DAY =
  /\b(?:(?:seven|7) days a week|every (?:single )?day(?: of the (?:week|year))?|365 days(?: a year)?|open daily)\b/giu;
const CLOSES =
  /\b(?:we close|closes?|closing time(?: is)?|open (?:until|till|from)|open \w+ (?:until|till))(?: daily)?(?: at| is)? \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|uhr|o['’]clock)?\b/giu;
const STAYS_CLOSED = new RegExp(
  `\\b(?:closed|shut) (?:on |at |over |every |all )?(?:(?:the )?weekends?|(?:public |bank )?holidays|${DAY})\\b|\\b(?:weekdays|weekends) only\\b`,
  "giu",
);
/** What is always there beside a house that closes. */
const ANOTHER_DOOR =
  /\b(?:online|order|website|app|hotline|machine|emergenc\w+|locker|self-?service|e-?mail|phone)\b/iu;

/** An hour or a day at which a house closes that is always open, and the words that say so; null for none. */
export function hoursWhenClosed(
  reading: BriefReading,
): { readonly hours: string; readonly come: string } | null {
  const always = atTheHouse(reading, ALWAYS);
  const daily = always ?? atTheHouse(reading, EVERY_DAY);
  if (daily === undefined) return null;
  const closes =
    atTheHouse(reading, STAYS_CLOSED) ?? (always === undefined ? undefined : atTheHouse(reading, CLOSES));
  return closes === undefined ? null : { hours: daily[0], come: closes[0] };
}

function atTheHouse(reading: BriefReading, pattern: RegExp): RegExpExecArray | undefined {
  return saidMatches(reading, pattern).find(
    ({ index }) => !ANOTHER_DOOR.test(sentenceAt(reading.text, index)),
  );
}

/** The days on which a house says it is open: "open Monday to Friday only", "weekdays only". */
const OPEN = new RegExp(
  `\\b(?:open|opening hours:?|hours:?|available|delivers?|delivery)\\b[^.;!?\\n]{0,16}?\\b(${DAY}) ?(?:to|till|until|through|-|–) ?(${DAY})\\b|\\b(weekdays|weekends?) only\\b|\\bonly (?:open )?(?:on )?(weekdays|weekends?)\\b`,
  "giu",
);
/** "Closed on Mondays". */
const CLOSED = new RegExp(`\\bclosed (?:on |every )?(${DAY})\\b`, "giu");
/** A day to come on: "visit us on Sunday", "every Monday", "open this Sunday". */
const COME = new RegExp(
  `\\b(?:visit|come|see you|join us|drop by|stop by|open|brunch|breakfast|lunch|dinner|fresh|tasting|live|offers?)\\b[^.;!?\\n]{0,28}?\\b(?:on|every|this|next|each)? ?(${DAY}|weekends?)\\b`,
  "giu",
);

/** A day on which a house is closed, as the brief says it, and the words that ask to come on it; null for none. */
export function dayWhenClosed(
  reading: BriefReading,
): { readonly hours: string; readonly come: string } | null {
  const told = [...saidMatches(reading, OPEN), ...saidMatches(reading, CLOSED)];
  for (const match of told) {
    const closed = closedBy(match);
    const sentence = sentenceAt(reading.text, match.index);
    const come = saidMatches(reading, COME).find(
      (other) =>
        sentenceAt(reading.text, other.index) !== sentence &&
        !NOT_OPEN.test(sentenceAt(reading.text, other.index)) &&
        closed.has(dayOf(other[1] ?? "")),
    );
    if (come !== undefined) return { hours: match[0].trim(), come: come[0].trim() };
  }
  return null;
}

const NOT_OPEN = /\b(?:closed|not|no|except|extra|special|exceptionally|online|from (?:now|\w+ on))\b/i;

function closedBy([words, from, to, only, onlyOn]: RegExpExecArray): ReadonlySet<string> {
  if (/^closed/i.test(words)) return new Set([dayOf(from ?? "")]);
  const all: readonly string[] = [...DAYS, "weekend"];
  const span = (only ?? onlyOn)?.toLowerCase();
  if (span !== undefined)
    return new Set(span === "weekdays" ? ["saturday", "sunday", "weekend"] : DAYS.slice(0, 5));
  const [first, last] = [all.indexOf(dayOf(from ?? "")), all.indexOf(dayOf(to ?? ""))];
  if (first > last) return new Set();
  return new Set(all.filter((day, at) => (at < first || at > last) && (day !== "weekend" || last < 5)));
}

/** A day by its full name. */
function dayOf(said: string): string {
  const day = said.toLowerCase().replace(/s$/, "");
  return SHORT[day] ?? day;
}
