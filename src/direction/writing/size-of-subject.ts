import type { ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { isMostlyNoun } from "../words/kind-of-noun.ts";
import { positiveMentions } from "../words/mentions.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";

/** A shot size that a brief asks for, and of what. */
export interface AskedSize {
  readonly size: ShotType;
  readonly start: number;
  readonly end: number;
  /** What shall be seen in it, "the sizzling steak" of "sizzling steak macro"; null where the film as a whole shall have it. */
  readonly subject: string | null;
}

/** The sizes that a brief asks for. */
export const askedSizes = oncePer(({ reading }: AgreedBrief): readonly AskedSize[] =>
  reading.shotTypes.flatMap(({ value: size, start, end }) => {
    const subject = readsAsEnglish(reading.briefLanguage) ? subjectOf(reading.text, start, end) : null;
    const others = subject === null ? [] : listedBehind(reading, start, end);
    return [{ size, start, end, subject }, ...others.map((other) => ({ size, start, end, subject: other }))];
  }),
);

/** "Macro shots of gears, (a leather strap, sapphire glass)": shots in the plural are of all that is listed. */
function listedBehind({ text, listed }: AgreedBrief["reading"], start: number, end: number): string[] {
  if (!MANY_SHOTS.test(text.slice(start, end + MOST_CHARACTERS))) return [];
  const list = end + (REST_OF_SENTENCE.exec(text.slice(end))?.[0].length ?? 0);
  return listed.filter((one) => one.start > end && one.end <= list).map(({ value }) => value);
}

const MANY_SHOTS =
  /^(?:extreme |tight )?(?:\p{L}+ )?(?:shots|close-?ups|macros|details|close ups)(?: shots)? of /iu;
const REST_OF_SENTENCE = /^[^.;:!?\n]*/;

/** Whether a picture shows what the size was asked for. */
export function isOfSubject({ subject }: AskedSize, shows: string): boolean {
  const words = subject?.match(LONG_WORD) ?? [];
  return words.some((word) => positiveMentions(shows, word).length > 0);
}

const LONG_WORD = /\p{L}{4,}/gu;
const OF_WHAT =
  /^(?: shots?| views?)? of (?:the |an? |his |her |their |its |our )?([\p{L}’'-]+(?: [\p{L}’'-]+){0,3})/iu;
const CLAUSE_BEFORE = /[^,.;:!?\n(]*$/u;

/** "Close-up of ice cubes", "sizzling steak macro"; "close-ups", "macro food shots" are the whole film's. */
function subjectOf(text: string, start: number, end: number): string | null {
  // The words for a size may hold the "of": "macro shots of".
  const from = / of$/i.test(text.slice(start, end)) ? end - " of".length : end;
  const of = OF_WHAT.exec(text.slice(from, from + MOST_CHARACTERS))?.[1];
  if (of !== undefined) return of;
  const isMany =
    /s$/i.test(text.slice(start, end)) || /^ ?\p{L}+s\b/u.test(text.slice(end, end + MOST_CHARACTERS));
  const before =
    CLAUSE_BEFORE.exec(text.slice(Math.max(0, start - MOST_CHARACTERS), start))?.[0]
      .trim()
      .replace(AN_ORDER, "") ?? "";
  const last = before.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return !isMany &&
    before !== "" &&
    isMostlyNoun(last) &&
    !/^(?:film|video|ad|spot|product|shot|camera|every|all)$/.test(last)
    ? before
    : null;
}

/** "Show the harness close up": the harness. */
const AN_ORDER =
  /^(?:and |then |please |also )*(?:shows?|see|feature|film|shoot|get|have|include|keep|start with|begin with|open on|end on|end with)\s(?:me\s|us\s)?(?:(?:the|an?|his|her|our|my)\s)?/i;
const MOST_CHARACTERS = 60;
