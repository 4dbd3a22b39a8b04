import { capital } from "../words/capital.ts";
import { overlap } from "../words/spans.ts";
import { callInWords } from "./call-in-words.ts";
import { after, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedCta, AskedOverlay, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const PHONE = "\\(?\\+?\\d[\\d ().-]{5,18}\\d";
/** "Agent: Mona Reyes, 760-555-0142": who is to be asked, behind a label. */
const WHOM_TO_ASK =
  /\b(?:(?:listing |estate |letting |booking |your )?agents?|realtor|broker|box office|bookings|reservations|enquiries|inquiries)\s?:\s(?=[a-z+(\d])((?:[^.!?\n]|\.(?=\S)){3,70})/g;
/** "Contact Dan Ortiz at (312) 555-0187 to book a showing": the call itself, and what it is for. */
const CALL_BY_PHONE = new RegExp(
  `\\b((?:contact|call|ring|phone|text|reach|speak to|talk to|ask for|whatsapp) (?:(?!(?:me|us|numbers?|no|is)\\b)[a-z][a-z'’-]* ){0,3}?(?:at |on )?(?:\\d{3} )?${PHONE})(?!\\w)( (?:to|for|if) [^.,;!?\\n]{2,40})?`,
  "g",
);
const MIN_PHONE_DIGITS = 7;

const DAY_NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?";
const DAYS = `(?:${DAY_NAME}(?:\\s?(?:-|–|—|to|through|till|until|and|&|\\+|,)\\s?${DAY_NAME})*|daily|every day|everyday|(?:7|seven) days(?: a week)?|weekdays|weekends)`;
const CLOCK = "(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|h\\b)?|noon|midnight|late)";
const FROM_TO = `(?:from )?${CLOCK}\\s?(?:-|–|—|to|till?|until)\\s?${CLOCK}`;
const AT_DAYS = `${DAYS}(?:[,:]?\\s${FROM_TO}|[,:]? (?:until|till?) ${CLOCK})?`;
const STRETCH = `(?:${AT_DAYS}|${FROM_TO}(?:[,:]? (?:on )?${DAYS})?)`;
/** "Open Tue–Sun, 8 am to 6 pm", "Hours: Mon-Fri 8-5, Sat 9-1", "open 24 hours". */
const OPENING_HOURS = new RegExp(
  `(?:\\b(?:we(?:'|’)?re |we are )?(open(?: from)? |doors(?: open)?(?: at| from)? )|\\b(?:opening |business |visiting )?(?:hours|times)(?: are)?:?\\s)(${STRETCH}(?:(?:,| and|;) ${STRETCH})*|24 hours(?: a day)?|24/7)(?![\\w-])`,
  "g",
);

/** "sat+sun 10-5": days and hours that stand alone. */
const DAYS_AND_HOURS = new RegExp(
  `(?<=^|[.,;:(\\n|] ?)(${DAY_NAME}(?:\\s?(?:-|–|—|to|and|&|\\+)\\s?${DAY_NAME})*,? ${FROM_TO})(?=[.,;:)\\n|]|$)`,
  "g",
);

const STREET =
  /(?<![\d£$€-])\d{1,4}[a-c]? (?:\p{Lu}[\p{L}'’.]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Way|Square|Place|Quay|Row|Boulevard|Blvd|Court|Terrace|Parade|Wharf|Yard|Mews|Alley|Highway)\b(?:, \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,2}(?=[.,;!\n]|$))?/gu;
/** "Find us at": the address is the call. */
const FINDS_US = /\b(?:find|visit|see|meet|join) us (?:at|on|in) $/i;
const CALL_WINDOW = 20;

/** Said to whoever makes the film. */
const TO_THE_MAKER =
  /^,? (?:if|for (?:any )?questions|with (?:any )?questions|when you|any ?time|to discuss|once)\b/;
const WINDOW = 30;
const CONFIDENCE = 0.85;

/** How those who sell are reached: whom to ask, where they are, when they are open. The first stands on the last card, unless the call says such a thing itself. */
export function contactLines(page: Page, cta: Finding<AskedCta> | null): Finding<AskedOverlay>[] {
  const lines = [...whomToAsk(page), ...streets(page), ...openingHours(page)].filter(
    ({ start, end }) => cta === null || cta.end <= start || end <= cta.start,
  );
  const isReached = cta !== null && SAYS_HOW.test(cta.value.text);
  return lines.map((line, index) =>
    index === 0 && !isReached ? line : { ...line, value: { ...line.value, where: "anywhere" } },
  );
}

/** A number or a web address. */
const SAYS_HOW = /\d{2}|\p{L}\.\p{L}{2,}/u;

/** "Call Dan Ortiz at (312) 555-0187", "Find us at 12 King Street, Bristol": a call that says how. */
export function contactCall(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, CALL_BY_PHONE)) {
    const words = (match[1] ?? "").trimEnd();
    const isPhone = digitsIn(words) >= MIN_PHONE_DIGITS;
    if (!isPhone || !isSaidToViewers(page, match.index, match.index + words.length)) continue;
    const text = capital(page.text.slice(match.index, match.index + words.length));
    const purpose = match[2] ?? "";
    return finding(
      page,
      { text, action: "custom" },
      match.index,
      match.index + words.length + purpose.length,
      CONFIDENCE,
    );
  }
  for (const { index, 0: street } of everyMatch(page, STREET, page.text)) {
    const lead = FINDS_US.exec(page.text.slice(Math.max(0, index - CALL_WINDOW), index))?.[0];
    if (lead === undefined || isForbidden(page, index) || isQuoted(page, index)) continue;
    const start = index - lead.length;
    const end = index + street.length;
    return finding(
      page,
      { text: capital(page.text.slice(start, end)), action: "visit" },
      start,
      end,
      CONFIDENCE,
    );
  }
  return null;
}

function whomToAsk(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, WHOM_TO_ASK).flatMap((match) => {
    const said = (match[1] ?? "").trimEnd();
    const start = match.index + match[0].lastIndexOf(match[1] ?? "");
    const text = page.text.slice(start, start + said.length);
    // "Agent: a tired man in a raincoat" is somebody in the film.
    const isReached =
      digitsIn(text) >= MIN_PHONE_DIGITS || /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(text);
    return isReached && isSaidToViewers(page, start, start + said.length)
      ? [closing(page, text, match.index, start + said.length)]
      : [];
  });
}

function openingHours(page: Page): Finding<AskedOverlay>[] {
  const alone = everyMatch(page, DAYS_AND_HOURS)
    .filter(({ index }) => !isForbidden(page, index) && !isQuoted(page, index))
    .map(({ index, 0: hours }) =>
      closing(page, capital(page.text.slice(index, index + hours.length)), index, index + hours.length),
    );
  const open = hoursOpen(page);
  return [...open, ...alone.filter((one) => !open.some((other) => overlap(one, other)))];
}

function hoursOpen(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, OPENING_HOURS).flatMap((match) => {
    const isNamed = match[1] === undefined;
    const hours = match[2] ?? "";
    // "Open 9 to 5" may be a film's first picture: days or a half of the day make hours of it.
    if (!isNamed && !SAYS_WHEN.test(hours)) return [];
    const end = match.index + match[0].length;
    const start = isNamed ? end - hours.length : end - hours.length - (match[1]?.length ?? 0);
    return isForbidden(page, start) || isQuoted(page, start)
      ? []
      : [atItsTime(closing(page, capital(page.text.slice(start, end)), match.index, end))];
  });
}

/** "Doors 20:00" is read while the evening is shown, and closes no film. */
function atItsTime(line: Finding<AskedOverlay>): Finding<AskedOverlay> {
  return line.value.text.startsWith("Doors ")
    ? { ...line, value: { text: line.value.text, where: "anywhere" } }
    : line;
}

const SAYS_WHEN = /[ap]\.?m|day|daily|week|24|\b(?:mon|tue|wed|thu|fri|sat|sun)|noon|midnight|\d\d[.:]\d\d/;

function streets(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, STREET, page.text).flatMap(({ index, 0: street }) =>
    isForbidden(page, index) || isQuoted(page, index)
      ? []
      : [closing(page, street, index, index + street.length)],
  );
}

function closing(page: Page, text: string, from: number, end: number): Finding<AskedOverlay> {
  return finding(
    page,
    { text: callInWords(text), where: "ending" as const, reaches: true as const },
    from,
    end,
    CONFIDENCE,
  );
}

function isSaidToViewers(page: Page, start: number, end: number): boolean {
  return !isForbidden(page, start) && !isQuoted(page, start) && !TO_THE_MAKER.test(after(page, end, WINDOW));
}

function digitsIn(words: string): number {
  return words.replace(/\D/g, "").length;
}
