import { numberOf, ONE_TO_TEN } from "./numbers.ts";
import type { Finding, PartLook, SecondsOfFilm } from "./reading.ts";

/** When something is said of seconds of the film, and how many characters on each side say so. */
export interface SaidOfSeconds extends SecondsOfFilm {
  readonly ahead: number;
  readonly behind: number;
}

const FIGURE = `(\\d{1,2}(?:[.,]\\d)?|${ONE_TO_TEN})`;
const SECONDS = "[ -]?(?:s|secs?|seconds?)\\b";
const POINT = `(?:the )?(?:(?:second|sec) (?=\\d)|0{1,2}:(?=\\d\\d)|(?=(?:\\d{1,2}(?:[.,]\\d)?|${ONE_TO_TEN})${SECONDS}))${FIGURE}(?:${SECONDS})?(?: in| mark)?`;
const FIRST = `the (?:very )?(?:first|opening) ${FIGURE}${SECONDS}`;
const LAST = `the (?:very )?(?:last|final|closing) ${FIGURE}${SECONDS}`;
const RANGE = `(?:(?:seconds?|secs?) )?(?:0{1,2}:)?${FIGURE}(?:${SECONDS})? ?(?:to|until|and|-|–) ?(?:second )?(?:0{1,2}:)?${FIGURE}(?:${SECONDS})?`;
/** "Are shown in", "it turns to": between the seconds and their look. */
const GAP =
  "(?:,? (?:are|is|it|everything|the film|should be|must be|stays?|plays?|runs?|shown|shot|filmed|all|entirely|only|completely|in|of|as|at|with|(?:turns?|changes?|switch(?:es)?|goes) (?:in)?to|becomes?))*[,:]? $";

interface Form {
  readonly pattern: RegExp;
  readonly span: (figures: readonly number[]) => SecondsOfFilm;
}

const early = ([at = 0]: readonly number[]) => ({ from: 0, to: at });
const late = ([length = 0]: readonly number[]) => ({ from: -length, to: null });
const fromThenOn = ([at = 0]: readonly number[]) => ({ from: at, to: null });
const between = ([from = 0, to = 0]: readonly number[]) => ({ from, to });

const BEHIND: readonly Form[] = [
  { pattern: new RegExp(`^ (?:only )?(?:for|in|during|over|throughout) ${FIRST}`), span: early },
  { pattern: new RegExp(`^ (?:only )?(?:for|in|during|over|throughout) ${LAST}`), span: late },
  { pattern: new RegExp(`^ (?:until|till|up to|before) ${POINT}`), span: early },
  { pattern: new RegExp(`^ (?:from|between) (?=(?:second|0)|[^,.]*s)${RANGE}`), span: between },
  { pattern: new RegExp(`^ (?:from|after) ${POINT}(?: on(?:wards?)?\\b)?`), span: fromThenOn },
];

const AHEAD: readonly Form[] = [
  { pattern: new RegExp(`(?:\\b(?:for|in|during|over) )?\\b${FIRST}${GAP}`), span: early },
  { pattern: new RegExp(`(?:\\b(?:for|in|during|over) )?\\b${LAST}${GAP}`), span: late },
  {
    pattern: new RegExp(
      `\\b(?:opens?|starts?|begins?)(?: off)? (?:with|on|in) ${FIGURE}${SECONDS} (?:of|in) $`,
    ),
    span: early,
  },
  { pattern: new RegExp(`\\b(?:ends?|closes?) (?:with|on|in) ${FIGURE}${SECONDS} (?:of|in) $`), span: late },
  { pattern: new RegExp(`\\b(?:from )?(?:seconds|secs) ${RANGE}${GAP}`), span: between },
  { pattern: new RegExp(`\\b(?:until|till|up to) ${POINT}${GAP}`), span: early },
  { pattern: new RegExp(`\\b(?:from|after) ${POINT}(?: on(?:wards?)?\\b)?${GAP}`), span: fromThenOn },
];

/** "The logo in white for the last 3 seconds", "the music is calm until second 5": no look of the pictures. */
const OF_SOMETHING_ELSE =
  /\b(?:texts?|captions?|subtitles?|titles?|logos?|supers?|prices?|cta|claim|slogan|tagline|fonts?|words?|letters|music|track|song|voice|voice-?over|sounds?|narrat[a-z]+)\b[^.;:!?\n]*$/;

/** The seconds that the folded words around a look say it of; null where they say none. */
export function secondsAround(ahead: string, behind: string): SaidOfSeconds | null {
  if (OF_SOMETHING_ELSE.test(ahead)) return null;
  for (const { pattern, span } of BEHIND) {
    const match = pattern.exec(behind);
    if (match !== null) return { ...span(figuresIn(match)), ahead: 0, behind: match[0].length };
  }
  for (const { pattern, span } of AHEAD) {
    const match = pattern.exec(ahead);
    if (match !== null) return { ...span(figuresIn(match)), ahead: match[0].length, behind: 0 };
  }
  return null;
}

function figuresIn(match: RegExpExecArray): readonly number[] {
  return match.slice(1).flatMap((said) => numberOf(said) ?? []);
}

type Look = Finding<PartLook>;

/** The looks, each in its time: what is said of the rest is said of the seconds that are left, and of nothing where none were told. */
export function inTheirTime(looks: readonly Look[]): Look[] {
  const timed: Look[] = [];
  for (const look of looks) {
    // "Black and white for the first 5 seconds, colour after that": the seconds are those of the look before.
    const isTaken = timed.some((other) => other.end > look.start && look.start >= other.start);
    if (look.value.seconds !== undefined && !isTaken) timed.push(look);
  }
  const left = secondsLeft(timed.flatMap(({ value }) => value.seconds ?? []));
  return looks.flatMap((look) => {
    const { part, except = [], seconds } = look.value;
    if (timed.includes(look) || (seconds === undefined && (part !== "each" || except.length > 0)))
      return [look];
    const own = behindOthers(look, timed);
    return left.map((span) => ({ ...own, value: { ...own.value, seconds: span } }));
  });
}

/** A look without the words of the one before it, whose seconds it took for its own. */
function behindOthers(look: Look, timed: readonly Look[]): Look {
  const other = timed.find(({ start, end }) => end > look.start && look.start >= start);
  if (other === undefined) return look;
  const words = look.words.slice(other.end - look.start).replace(/^[ ,]+/, "");
  return { ...look, words, start: look.end - words.length };
}

/** What seconds at the start, at the end and between leave of the film. */
function secondsLeft(spans: readonly SecondsOfFilm[]): readonly SecondsOfFilm[] {
  if (spans.length === 0) return [];
  const start = spans.find(({ from }) => from === 0)?.to ?? 0;
  const end = spans.find(({ to }) => to === null)?.from ?? null;
  const middle = spans.find(({ from, to }) => from !== 0 && to !== null);
  if (middle === undefined) return [{ from: start, to: end }];
  return [
    { from: start, to: middle.from },
    { from: middle.to ?? 0, to: end },
  ];
}
