import { numberOf, ONE_TO_TEN } from "./numbers.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import type { BriefReading, Finding, Silence } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const VOICE =
  "(?:the |a |any )?(?:voice-?overs?|voice over|voices?|vo|v\\.o\\.|narrator|narration|speaker|speech|dialogue|talking|spoken words?)";
const MUSIC = "(?:the |a |any )?(?:music|soundtrack|score|track|song|beat)";
const SOUND = "(?:the |any )?(?:sounds?|audio|noise)";
/** What is not heard; the first group a voice, the second music, the third any sound. */
const HEARD = `(?:(${VOICE})|(${MUSIC})|(${SOUND}))`;
const SECONDS = "(?:s|secs?|seconds?)\\b";
const FIGURE = `(\\d{1,2}(?:[.,]\\d)?|${ONE_TO_TEN})`;
/** "Second 5", "5 seconds", "0:05". */
const POINT = `(?:the )?(?:(?:second|sec) (\\d{1,2}(?:[.,]\\d)?)|0{1,2}:(\\d{2})|(\\d{1,2}(?:[.,]\\d)?|${ONE_TO_TEN})[ -]?(?:${SECONDS})(?: (?:in|mark))?)`;
const BEGINS =
  "(?:(?:only |first |then |should |must |to )*(?:starts?|begins?|comes? in|kicks? in|sets? in|enters?|speaks?|talks?|plays?|joins?(?: in)?|is heard|are heard)(?: only| first| playing| speaking)?|only)";
const STOPS =
  "(?:(?:should |must |to |then )*(?:stops?|ends?|cuts? (?:out|off)?|fades? out|drops? out|goes (?:silent|quiet|out)|is (?:gone|off|silent)|falls? (?:silent|away)|disappears?)(?: playing| speaking)?)";
const LATE = `(?:in|for|during|at|over|with) the (?:very )?(?:last|final) ${FIGURE} ?${SECONDS}`;
const EARLY = `(?:in|for|during|over|throughout) the (?:very )?first ${FIGURE} ?${SECONDS}`;
const STILL = "(?:complete |total |absolute |dead |pure |full )?(?:silence|silent|quiet)";

interface Form {
  readonly pattern: RegExp;
  /** The groups behind those of HEARD, as seconds; null where the form is not meant. */
  readonly span: (figures: readonly number[]) => Pick<Silence, "from" | "to">;
}

const untilThen = ([at = 0]: readonly number[]) => ({ from: 0, to: at });
const fromThenOn = ([at = 0]: readonly number[]) => ({ from: at, to: null });
const untilTheLast = ([length = 0]: readonly number[]) => ({ from: 0, to: -length });
const ofTheLast = ([length = 0]: readonly number[]) => ({ from: -length, to: null });

/** "Voice-over starts after 4 seconds", "music stops in the last 3 seconds", "no voice before second 5". */
const OF_ONE: readonly Form[] = [
  {
    pattern: new RegExp(`\\b${HEARD} ${BEGINS}(?: only)? (?:at|after|from|on|with) (?:about )?${POINT}`, "g"),
    span: untilThen,
  },
  { pattern: new RegExp(`\\b${HEARD} (?:only )?(?:from|after) ${POINT}`, "g"), span: untilThen },
  {
    pattern: new RegExp(
      `\\b(?:no|without) ${HEARD}(?: at all| whatsoever)?,? (?:before|until|till) (?!the (?:last|final))${POINT}`,
      "g",
    ),
    span: untilThen,
  },
  { pattern: new RegExp(`\\b(?:no|without) ${HEARD}(?: at all)? ${EARLY}`, "g"), span: untilThen },
  {
    pattern: new RegExp(
      `\\b(?:no|without) ${HEARD}(?: at all| whatsoever)?,? (?:before|until|till) the (?:very )?(?:last|final) ${FIGURE} ?${SECONDS}`,
      "g",
    ),
    span: untilTheLast,
  },
  { pattern: new RegExp(`\\b${HEARD} (?:[a-z]+ )?only ${LATE}`, "g"), span: untilTheLast },
  { pattern: new RegExp(`\\b${HEARD} only ${BEGINS} ${LATE}`, "g"), span: untilTheLast },
  { pattern: new RegExp(`\\b${HEARD} ${STOPS} ${LATE}`, "g"), span: ofTheLast },
  {
    pattern: new RegExp(`\\b${HEARD} ${STOPS} (?:at|after|from|by) ${POINT}(?! before)`, "g"),
    span: fromThenOn,
  },
  {
    pattern: new RegExp(`\\b${HEARD} ${STOPS} ${FIGURE} ?${SECONDS} before the end`, "g"),
    span: ofTheLast,
  },
  { pattern: new RegExp(`\\b(?:no|without) ${HEARD}(?: at all)? ${LATE}`, "g"), span: ofTheLast },
];

/** "Silence for the first two seconds", "the last 3 seconds are silent", "keep it silent until second 4". */
const OF_ALL: readonly Form[] = [
  { pattern: new RegExp(`\\b${STILL} ${EARLY}`, "g"), span: untilThen },
  { pattern: new RegExp(`\\b${STILL} ${LATE}`, "g"), span: ofTheLast },
  {
    pattern: new RegExp(
      `\\b(?:in |for )?the first ${FIGURE} ?${SECONDS},? (?:are |is |of |in |should be |must be |stay |we hear |completely |totally )*(?:completely )?(?:${STILL}|without (?:any )?sound|nothing)\\b`,
      "g",
    ),
    span: untilThen,
  },
  {
    pattern: new RegExp(
      `\\b(?:in |for )?the (?:last|final) ${FIGURE} ?${SECONDS},? (?:are |is |of |in |should be |must be |stay |completely |totally )*(?:${STILL}|without (?:any )?sound)\\b`,
      "g",
    ),
    span: ofTheLast,
  },
  {
    pattern: new RegExp(
      `\\b(?:starts?|begins?|opens?) (?:off )?(?:with|in|on) ${FIGURE} ?${SECONDS} of ${STILL}`,
      "g",
    ),
    span: untilThen,
  },
  {
    pattern: new RegExp(
      `\\b(?:ends?|closes?|finish(?:es)?) (?:with|in|on) ${FIGURE} ?${SECONDS} of ${STILL}`,
      "g",
    ),
    span: ofTheLast,
  },
  {
    pattern: new RegExp(`\\b${STILL},? (?:until|till|before) (?!the (?:last|final))${POINT}`, "g"),
    span: untilThen,
  },
  {
    pattern: new RegExp(
      `\\b${STILL},? (?:until|till) the (?:very )?(?:last|final) ${FIGURE} ?${SECONDS}`,
      "g",
    ),
    span: untilTheLast,
  },
];
const GROUPS_OF_HEARD = 3;
const CONFIDENCE = 0.9;

/** When the voice, the music or all sound is not heard, told in seconds. What these words say is no hook, no ban and no sound of a scene. */
export function readSilences(page: Page): Finding<Silence>[] {
  const found = [
    ...OF_ONE.flatMap(({ pattern, span }) =>
      everyMatch(page, pattern).map((match) => {
        return silence(page, match, { of: heardIn(match), ...span(figuresIn(match, GROUPS_OF_HEARD)) });
      }),
    ),
    ...OF_ALL.flatMap(({ pattern, span }) =>
      everyMatch(page, pattern).map((match) =>
        silence(page, match, { of: "all", ...span(figuresIn(match, 0)) }),
      ),
    ),
  ].filter(({ start }) => !isQuoted(page, start));
  return found.filter(
    (one, at) => !found.slice(0, at).some((other) => one.start < other.end && other.start < one.end),
  );
}

function heardIn([, voice, music]: RegExpExecArray): Silence["of"] {
  if (voice !== undefined) return "voice";
  return music === undefined ? "all" : "music";
}

function silence(page: Page, match: RegExpExecArray, value: Silence): Finding<Silence> {
  return finding(page, value, match.index, match.index + match[0].length, CONFIDENCE);
}

function figuresIn(match: RegExpExecArray, from: number): readonly number[] {
  return match.slice(from + 1).flatMap((said) => {
    if (said === undefined) return [];
    const figure = numberOf(said) ?? Number(said.replace(",", "."));
    return Number.isFinite(figure) ? [figure] : [];
  });
}

/** The reading in which what is told of a silence speaks of no hook, and forbids no voice. */
export function withSilences(page: Page, soFar: BriefReading): Partial<BriefReading> {
  const silences = readSilences(page);
  if (silences.length === 0) return {};
  const isOf = (one: { start: number; end: number }) =>
    silences.some(({ start, end }) => start < one.end && one.start < end);
  const { hookBySeconds, speech, musicFrom } = soFar;
  return {
    silences,
    hookBySeconds: hookBySeconds !== null && isOf(hookBySeconds) ? null : hookBySeconds,
    speech: speech !== null && !speech.value.wanted && isOf(speech) ? asWanted(speech) : speech,
    musicFrom: musicFrom !== null && isOf(musicFrom) ? null : musicFrom,
  };
}

/** "No voice before second 5": there is one later. */
function asWanted(speech: NonNullable<BriefReading["speech"]>): BriefReading["speech"] {
  return { ...speech, value: { wanted: true, lines: [], voice: null } };
}
