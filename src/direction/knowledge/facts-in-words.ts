import { MONTH } from "../words/month.ts";

const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2}(?:st|nd|rd|th)?)?";

/** Facts that a film tells in words, by what people call them, and how each is written. */
export const FACTS_IN_WORDS: readonly (readonly [called: string, written: RegExp])[] = [
  [
    "dates?|day|deadline|closing date|opening date|launch(?: date)?|release date",
    new RegExp(
      `\\b(?:${WEEKDAY},? )?(?:the )?(?:${DAY} (?:of )?${MONTH}|${MONTH} ${DAY})\\b(?:,? \\d{4}\\b)?`,
      "giu",
    ),
  ],
  [
    "price|cost|amount",
    /[$€£¥]\s?\d[\d.,]*\d|[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:€|dollars|euros|pounds)(?!\p{L})/giu,
  ],
  ["discount|percentage|offer", /\b\d{1,3}\s?(?:%|percent)(?: off\b)?/giu],
  ["(?:start |opening )?(?:time|hours?)", /\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b/giu],
  ["year", /\b(?:19|20)\d\d\b/gu],
  ["url|website|web address|address|link|domain", /\b(?:[\w-]+\.)+[a-z]{2,}(?:\/[\w-]+)*\b/giu],
  ["(?:phone |telephone )?number", /\+?\d[\d ()-]{5,}\d/gu],
];

/** How the fact that is called so is written; null for what nobody calls a fact. Pure. */
export function factCalled(name: string): RegExp | null {
  return FACTS_IN_WORDS.find(([called]) => new RegExp(`^(?:${called})$`, "iu").test(name))?.[1] ?? null;
}
