import { oncePer } from "../../once-per.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december".split(
  "|",
);
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAYS = "sunday|monday|tuesday|wednesday|thursday|friday|saturday".split("|");
const WEEKDAY = `(?:(${WEEKDAYS.join("|")}|sun|mon|tues?|wed|thur?s?|fri|sat)\\.?,?\\s+(?:the )?)?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,?\\s+(20\\d\\d))?";
const DATES: readonly RegExp[] = [
  new RegExp(`\\b${WEEKDAY}${DAY} (?:of )?${MONTH}(?![\\p{L}])${YEAR}`, "giu"),
  new RegExp(`\\b${WEEKDAY}${MONTH} ${DAY}(?![\\d:.%])${YEAR}`, "giu"),
  new RegExp(`\\b${WEEKDAY}(\\d{1,2})[./](\\d{1,2})[./](20\\d\\d)?`, "giu"),
];

/** A day of the calendar that a brief names; no year where none is given. */
interface NamedDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly weekday: number | null;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Every day that the brief names, in order. */
export const daysNamed = oncePer((reading: BriefReading): readonly NamedDay[] => {
  const found = DATES.flatMap((pattern, form) =>
    saidMatches(reading, pattern).flatMap((match) => dayOf(match, form)),
  );
  return found
    .sort((one, other) => one.start - other.start)
    .filter((one, at, all) => at === 0 || (all[at - 1]?.end ?? 0) <= one.start);
});

const MONTH_FIRST = 1;
const IN_FIGURES = 2;

function dayOf(match: RegExpExecArray, form: number): NamedDay[] {
  const [words, weekday, first = "", second = "", year] = match;
  const [named, month] = form === MONTH_FIRST ? [second, first] : [first, second];
  const day = Number(named);
  const monthAt = form === IN_FIGURES ? Number(month) - 1 : monthNamed(month);
  if (day < 1 || day > 31 || monthAt < 0 || monthAt > 11) return [];
  return [
    {
      day,
      month: monthAt,
      year: year === undefined ? null : Number(year),
      weekday:
        weekday === undefined
          ? null
          : WEEKDAYS.findIndex((one) => one.startsWith(weekday.toLowerCase().slice(0, 3))),
      words: words.trim().replace(/\.$/, ""),
      start: match.index,
      end: match.index + words.length,
    },
  ];
}

const monthNamed = (said: string) =>
  MONTHS.findIndex((one) => one.startsWith(said.toLowerCase().slice(0, 3)));

/** A day that the calendar does not have: "Sunday, 14 March 2026" is a Saturday, June has no 31st. Null where all are right. */
export function dayAmiss(days: readonly NamedDay[]): { readonly words: string; readonly is: string } | null {
  for (const { day, month, year, weekday, words } of days) {
    const leapYear = 2024;
    const date = new Date(Date.UTC(year ?? leapYear, month, day));
    if (date.getUTCDate() !== day) return { words, is: `no day of ${capital(MONTHS[month])}` };
    const is = date.getUTCDay();
    if (year !== null && weekday !== null && weekday !== is)
      return { words, is: `a ${capital(WEEKDAYS[is])}` };
  }
  return null;
}

const capital = (name = "") => name.charAt(0).toUpperCase() + name.slice(1);

/** What takes place on the day: of deadlines, deliveries and other days there may be many. */
const EVENT =
  /\b(?:open(?:s|ing)?|launch\w*|festival|fest|concert|party|fair|market|premieres?|gala|race|marathon|match|show|exhibition|join us|save the date|see you|be there|come|don['’]t miss|tickets|starts?|sale|on sale|event|release[sd]?|out on|in stores|in shops|arrives?|drops?|available|conference|webinar|day|(?:end|final|last|closing) card|on screen|captions?|overlay)\b|hafenfest|fest\b/i;
const OTHER_DAYS =
  /\b(?:deadline|deliver\w*|shoot\w*|due|draft|feedback|until|till|through|to|from|between|and|or|both|tour|dates|early bird|register by|pre-?order|airs?|first|second|second film|version|rain date|postponed|moved|born|birthday|anniversary|since)\b|\d\s?(?:-|–)\s?\d/i;

const ENDS =
  /\b(?:until|till|through|ends?(?: on)?|ending(?: on)?|valid (?:until|till|through)|last day(?: is)?:?|bis(?: zum)?|jusqu['’]au|hasta el|fino al)\s(?:the |midnight (?:on )?)?$/i;
const OTHER_ENDS =
  /\b(?:deliver\w*|shipping|early bird|register|registration|apply|feedback|deadline|exhibition|tour|shoot|first|second|or|in stores|online)\b/i;

/** The last day of what is offered, wherever the brief names it. */
export function lastDays(reading: BriefReading, days: readonly NamedDay[]): Value[] {
  return days.flatMap(({ day, month, words, start }) => {
    const sentence = sentenceAt(reading.text, start);
    if (!ENDS.test(reading.text.slice(Math.max(0, start - 32), start)) || OTHER_ENDS.test(sentence))
      return [];
    return [{ key: "last day", value: `${day}/${month}`, words, start, sentence }];
  });
}

/** The day of the event, and its weekday, wherever nothing says that there are several. */
export function eventDays(reading: BriefReading, days: readonly NamedDay[]): Value[] {
  return days.flatMap(({ day, month, weekday, words, start }) => {
    const sentence = sentenceAt(reading.text, start);
    if (!EVENT.test(sentence) || OTHER_DAYS.test(sentence)) return [];
    const value = { words, start, sentence };
    const ofWeek =
      weekday === null ? [] : [{ ...value, key: `weekday of ${day}/${month}`, value: String(weekday) }];
    return [{ ...value, key: "day of the event", value: `${day}/${month}` }, ...ofWeek];
  });
}
