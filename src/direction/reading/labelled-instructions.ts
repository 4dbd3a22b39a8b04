import type { OrderClause } from "./instruction-clauses.ts";
import { isQuoted, type Page } from "./page.ts";
import { parts } from "./presence-parts.ts";
import type { BriefReading } from "./reading.ts";
import type { ToldTokens } from "./told-tokens.ts";
import type { Slot } from "./words/fields.ts";
import { FILM_WORDS } from "./words/grammar.ts";
import { IDLE_LABELS, ORDERS, TALK } from "./words/orders.ts";

/** Labels whose value is a demand on the film. */
const DEMANDING: ReadonlySet<Slot> = new Set<Slot>([
  "style",
  "tone",
  "music",
  "sound",
  "speech",
  "setting",
  "colors",
  "include",
  "avoid",
  "language",
  "font",
  "logo",
  "camera",
  "pace",
  "lighting",
  "characters",
  "platform",
  "aspect",
  "duration",
  "deliverables",
]);
/** Labels of taste: what they hold is a wish. */
const TASTE: ReadonlySet<Slot> = new Set<Slot>(["style", "tone", "lighting", "pace", "colors", "sound"]);
/** Labels whose value is a list of things, each a demand of its own. */
const LISTING: ReadonlySet<Slot> = new Set<Slot>([
  "include",
  "avoid",
  "colors",
  "setting",
  "characters",
  "style",
  "tone",
]);
const NOTHING =
  /^(?:none|no|n\/a|tbc|tbd|any|open|your choice|up to you|flexible|unknown|yes|ja|oui|si|sim|see .*|not .*|as .*|same .*|standard|default|free|free choice)$/;

/** Labelled values that no finding covers: those of a known label, item by item, and whole lines under an unknown one. */
export function labelledInstructions(page: Page, soFar: BriefReading, told: ToldTokens): OrderClause[] {
  const { script } = soFar;
  return [...known(page, soFar, told), ...(script === null ? unknown(page, told) : [])].filter(
    ({ open, end }) =>
      !NOTHING.test(page.folded.slice(open, end)) && !TALK.test(page.folded.slice(open, end)),
  );
}

function* known(page: Page, { speech }: BriefReading, told: ToldTokens): Generator<OrderClause> {
  for (const field of page.fields) {
    if (!DEMANDING.has(field.slot)) continue;
    const isVoice =
      speech?.value.voice != null && page.text.slice(field.start, field.end).includes(speech.value.voice);
    if (isVoice) continue;
    const isList = LISTING.has(field.slot);
    const items = isList ? parts(page, field.start, field.end) : [field];
    const open = items.filter(({ start, end }) => told.lacksAll(start, end) && !isQuoted(page, start));
    const hard = !TASTE.has(field.slot) && !isWish(page, field.labelStart, field.end);
    const isWhole = open.length > 0 && open.length === items.length && field.end - field.start <= MAX_VALUE;
    if (isWhole)
      yield {
        start: field.labelStart,
        open: field.start,
        end: field.end,
        hard,
        predicate: null,
        order: field.start,
      };
    else if (isList)
      for (const { start, end } of open)
        yield { start, open: start, end, hard, predicate: null, order: start };
  }
}

function isWish(page: Page, start: number, end: number): boolean {
  return (ORDERS[page.language] ?? ORDERS["en"])?.wishes.test(page.folded.slice(start, end)) === true;
}

const LABEL = /^[\s*_•·#>\-–—]*(?:\d{1,2}[.)] )?[*_]*([\p{L}][\p{L} /&'-]{1,28}?)[*_]* ?: *[*_]*(?=[^\s/])/u;
const MAX_LABEL_WORDS = 3;
const MAX_VALUE = 120;
/** A value that tells a deed, quotes somebody or gives a time of day is no specification. */
const TELLS =
  /^["“„«']|^\d{2}\b|\b(?:is|are|was|were|has|had|she|he|they|we|i|our|my|ist|sind|wir|est|sont|nous|es una?|son|somos|siamo|e una?|zijn)\b/;

/** "Listing video: …", "Night campaign: …", and the first line, say what the film is about. */
function isAboutFilm(label: string): boolean {
  return label.split(/[^\p{L}]+/u).some((word) => FILM_WORDS.has(word));
}

function* unknown(page: Page, told: ToldTokens): Generator<OrderClause> {
  for (const { start, end } of page.sentences.slice(1)) {
    if (page.fields.some((field) => field.labelStart < end && start < field.end)) continue;
    const line = page.folded.slice(start, end);
    const match = LABEL.exec(line);
    const label = match?.[1]?.trim() ?? "";
    if (
      match === null ||
      IDLE_LABELS.test(label) ||
      isAboutFilm(label) ||
      label.split(/\s+/).length > MAX_LABEL_WORDS
    )
      continue;
    const open = start + match[0].length;
    const value = line.slice(match[0].length).replace(/[\s.!]+$/, "");
    if (
      value === "" ||
      value.length > MAX_VALUE ||
      TELLS.test(value) ||
      !(opensLine(page, start) || isTerse(page, start, value))
    )
      continue;
    if (told.lacks(open, open + value.length))
      yield {
        start,
        open,
        end: open + value.length,
        hard: !isWish(page, start, end),
        predicate: null,
        order: open,
      };
  }
}

const MAX_TERSE_WORDS = 5;

/** "Grain: heavy.": in running text a capital, a colon and a few words. */
function isTerse(page: Page, start: number, value: string): boolean {
  return /\p{Lu}/u.test(page.text.charAt(start)) && value.split(/\s+/).length <= MAX_TERSE_WORDS;
}

function opensLine(page: Page, start: number): boolean {
  return /(?:^|\n)[\s*•·\-–—#>]*$/.test(page.text.slice(Math.max(0, start - 8), start));
}
