import { isMostlyNoun, isNounOf } from "../words/kind-of-noun.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";
import { FILM_NOUNS } from "./words/durations.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Range extends Span {
  readonly low: number;
  readonly high: number;
}

const PLACEMENT_OR_FILM = new RegExp(
  `\\b(?:tiktok|instagram|insta|ig|reels?|story|stories|youtube|yt|shorts?|facebook|fb|linkedin|snapchat|pinterest|tv|cinema|meta|x|\\d{1,2}[:x]\\d{1,2}|square|vertical|horizontal|landscape|portrait|length|duration|total|${FILM_NOUNS})\\s?\\(\\s?$`,
);
const BRACKETED =
  /\(\s?(?:ca\.? |~)?\d{1,2}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,2})?\s?(?:s|sec|secs|seconds|sek|"|″)\s?\)/g;
const LEAST_BRACKETED = 2;
/** "speaks to camera for at most 20 sec", "over 25s only in the cast" */
const OF_A_DEED =
  /\b(?:(?:speaks?|speaking|talks?|talking|appears?|waits?|sits?|stands?|to camera|on screen|interview|speech)\b[^.;,]{0,24}\bfor|on[- ]screen|legible|readable),? (?:at most |at least |max(?:imum)? |min(?:\.|imum)? |about |exactly |only |just |up to )?$/;
/** "Device visible once, 2 seconds" */
const OF_A_SIGHT =
  /\b(?:(?:visible|shown|seen|appears?|on screen|once|held|holds?|pause|silence)\b[^.;:]{0,16}|black(?: screen| frames?)?),? $/;
/** "a woman in her 70s" */
const IN_AN_AGE = /\bin (?:his|her|their|your|my) (?:early |mid |late )?$/;
/** "Voice: woman, 50s, low" */
const OF_A_PERSON =
  /\b(?:wom[ae]n|m[ae]n|male|female|lady|guy|actor|actress|narrator|voice|presenter|couple|person|mother|father|grandmother|grandfather|grandma|grandpa|gran|granny|nan|mum|mom|dad|girl|boy|aunt|uncle|sister|brother|teacher|nurse|doctor|farmer|chef|baker|host|talent|model|customer|employee|neighbour|neighbor|frau|mann|femme|homme|mujer|hombre|donna|uomo|mulher|homem|vrouw)s?,? (?:in (?:the |their )?|aged )?(?:early |mid |late )?(?:[2-9]0s(?: ?[,/&-] ?| (?:and|to|or) ))?$/;
const AGES = /\b(?:over|under|above|below)[ -]$/;
const AGES_AFTER = /^\s?(?:only\b|in the cast|cast\b|who\b|audience|crowd|market|women|men|please)/;

/** "Video for all employees, 60s": whom it is for, and no age of theirs. */
const FOR_WHOM = /\b(?:videos?|films?|clips?|reels?|spots?|ads?)\b[^.;,]*\b(?:for|to) [^,.;]*, $/;

/** "corridor at 5am (3s)" among others, "Text 1 (0-3 s)": how long a part lasts, or when it comes. */
export function isOfAPart(page: Page, length: Range, ahead: string, behind: string): boolean {
  const words = page.folded.slice(length.start, length.end);
  if (
    IN_AN_AGE.test(ahead) ||
    (/^[2-9]0s$/.test(words) &&
      !FOR_WHOM.test(ahead) &&
      (OF_A_PERSON.test(ahead) || isAgeBehind(page, length.start))) ||
    OF_A_DEED.test(ahead) ||
    (AGES.test(ahead) && /^\d{2}s$/.test(words) && AGES_AFTER.test(behind))
  )
    return true;
  if (isDoneIn(ahead)) return true;
  const isBracketed = /\(\s?$/.test(ahead) && /^\s?\)/.test(behind);
  // "Before the skip (5s): …"
  if (isBracketed && /^\s?\)\s?:/.test(behind) && !PLACEMENT_OR_FILM.test(ahead)) return true;
  if (OF_A_SIGHT.test(ahead)) return true;
  if (isBracketed && length.low === 0 && length.high > 0) return true;
  if (!isBracketed || PLACEMENT_OR_FILM.test(ahead)) return false;
  return (page.folded.match(BRACKETED)?.length ?? 0) >= LEAST_BRACKETED;
}

/** "Detects breaches in 4 minutes": how fast the product is; "tells its story in 30 seconds" is the film. */
function isDoneIn(ahead: string): boolean {
  const deed = DONE_IN.exec(ahead)?.[1] ?? "";
  const isVerb = verbOf(deed)?.form === "third" || (deed !== "" && !isMostlyNoun(deed));
  return isVerb && !DONE_BY_A_FILM.test(deed);
}

const DONE_IN =
  /(?<![\w-])([a-z]{3,}s) (?:[a-z'-]+ ){0,4}in (?:just |only |under |about |less than |as little as )?$/;
const DONE_BY_A_FILM =
  /^(?:tells|shows|explains|covers|fits|says|works|runs|lasts|comes|plays|happens|wants|needs|gets|sells|does|makes|introduces|presents|ends|starts|opens|sums|films|videos|spots|clips)$/;

/** "a stall owner, 60s, unfazed": somebody stands before the comma. */
function isAgeBehind(page: Page, at: number): boolean {
  const clause =
    /([^.,;:!?\n()]{3,40})(?:, | \()$/.exec(page.folded.slice(Math.max(0, at - AGE_WINDOW), at))?.[1] ?? "";
  const behind = clause.split(/ (?:of|for|in|at|to|with|from|by|on) /).at(-1) ?? "";
  const head = behind.split(" ").at(-1) ?? "";
  // "Romantic, 20s", "western teaser, 20s": a mood and a film may be people too, and are of no age.
  return isMostlyNoun(head) && !A_FILM.test(head) && isNounOf(behind, "person");
}

const A_FILM = new RegExp(`^(?:${FILM_NOUNS})$`);

const AGE_WINDOW = 44;

/** "logo sting at 5s": a moment; "keep it at 40 seconds": a length. */
const IS_MOMENT = /(?:\bat|@|[a-z] around) (?:the |about |around )?$/;
const KEPT_AT =
  /\b(?:be|is|something|anything|somewhere|wants?|needs?|give|make|do|about|lasts?|takes?|keep|kept|cap|capped|clocks?|clocking|land|lands|come|comes|stay|stays|set|max|limit|limited|top|tops|starts?|runs?|length|duration|total|video|film|spot|ad)\b[^.;,]{0,16}$/;
const LATEST_MINUTE = 6;

/** "12:00" of a day: films of many minutes are written in words or with a label. */
function isTimeOfDay(words: string, ahead: string): boolean {
  const clock = /^(\d{1,2}):\d{2}$/.exec(words);
  if (clock === null) return false;
  return (
    Number(clock[1]) > LATEST_MINUTE ||
    /\b(?:alarm|clock|o.clock|until|till|from|since|opens?|closes?|thursday|friday|monday|tuesday|wednesday|saturday|sunday|um|uhr)\b[^.;]{0,12}$/.test(
      ahead,
    )
  );
}

/** A point in the film or in the day, and no length. */
export function isMoment(page: Page, length: Span, ahead: string): boolean {
  if (IS_MOMENT.test(ahead) && !KEPT_AT.test(ahead)) return true;
  return isTimeOfDay(page.folded.slice(length.start, length.end), ahead);
}
