import { overlap, type Span } from "../words/spans.ts";
import { readTransition } from "./craft.ts";
import { readMusic } from "./music.ts";
import { numberOf } from "./numbers.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import type { BriefReading, Finding, Silence } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { FIGURE, HEARD, heardIn, NONE, POINT, SECONDS, STILL, STRETCH } from "./silence-words.ts";
import { silentScenes } from "./silent-scenes.ts";
import { readSpeech } from "./speech.ts";

const BEGINS =
  "(?:(?:only |first |then |should |must |to )*(?:starts?|begins?|comes? in|kicks? in|sets? in|enters?|speaks?|talks?|plays?|joins?(?: in)?|is heard|are heard)(?: only| first| playing| speaking)?|only)";
const STOPS =
  "(?:(?:should |must |to |then )*(?:stops?|ends?|cuts? (?:out|off)?|fades? out|drops? out|goes (?:silent|quiet|out)|is (?:gone|off|silent)|falls? (?:silent|away)|disappears?)(?: playing| speaking)?)";
const LATE = `(?:in|for|during|at|over|with) the (?:very )?(?:last|final) ${FIGURE} ?${SECONDS}`;
const EARLY = `(?:in|for|during|over|throughout) the (?:very )?first ${FIGURE} ?${SECONDS}`;

interface Form {
  readonly pattern: RegExp;
  /** The groups behind those of HEARD, as seconds; null where the form is not meant. */
  readonly span: (figures: readonly number[]) => Pick<Silence, "from" | "to">;
}

const untilThen = ([at = 0]: readonly number[]) => ({ from: 0, to: at });
const between = ([from = 0, to = 0]: readonly number[]) => ({ from, to });
const fromThenOn = ([at = 0]: readonly number[]) => ({ from: at, to: null });
const untilTheLast = ([length = 0]: readonly number[]) => ({ from: 0, to: -length });
const ofTheLast = ([length = 0]: readonly number[]) => ({ from: -length, to: null });

/** "Voice-over starts after 4 seconds", "music stops in the last 3 seconds", "no voice before second 5". */
const OF_ONE: readonly Form[] = [
  { pattern: new RegExp(`\\b${NONE},? ${STRETCH}`, "g"), span: between },
  {
    pattern: new RegExp(`\\b${HEARD} ${BEGINS}(?: only)? (?:at|after|from|on|with) (?:about )?${POINT}`, "g"),
    span: untilThen,
  },
  { pattern: new RegExp(`\\b${HEARD} (?:only )?(?:from|after) ${POINT}`, "g"), span: untilThen },
  {
    pattern: new RegExp(`\\b${NONE},? (?:before|until|till) (?!the (?:last|final))${POINT}`, "g"),
    span: untilThen,
  },
  { pattern: new RegExp(`\\b${NONE},? ${EARLY}`, "g"), span: untilThen },
  {
    pattern: new RegExp(
      `\\b${NONE},? (?:before|until|till) the (?:very )?(?:last|final) ${FIGURE} ?${SECONDS}`,
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
  { pattern: new RegExp(`\\b${NONE},? ${LATE}`, "g"), span: ofTheLast },
];

const HAVE =
  "(?:,|there|is|are|has|have|plays?|with|should|must|be|of|we hear|contains?|stays?|completely|totally)";
/** "The first 5 seconds have no sound": when stands before what. */
const OF_ONE_BEHIND: readonly Form[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:in|for|during|over) )?the (?:very )?first ${FIGURE} ?${SECONDS}(?: ?${HAVE})* ${NONE}`,
      "g",
    ),
    span: untilThen,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:in|for|during|over) )?the (?:very )?(?:last|final) ${FIGURE} ?${SECONDS}(?: ?${HAVE})* ${NONE}`,
      "g",
    ),
    span: ofTheLast,
  },
  { pattern: new RegExp(`\\b${STRETCH}(?: ?${HAVE})* ${NONE}`, "g"), span: between },
];

/** "Silence for the first two seconds", "the last 3 seconds are silent", "keep it silent until second 4". */
const OF_ALL: readonly Form[] = [
  { pattern: new RegExp(`\\b${STILL},? ${STRETCH}`, "g"), span: between },
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
const CONFIDENCE = 0.9;

/** When the voice, the music or all sound is not heard, told in seconds or by scenes. What these words say is no hook, no ban and no sound of the whole film. */
function readSilences(page: Page): Finding<Silence>[] {
  const found = [
    ...silencesOfOne(page, OF_ONE, "first"),
    ...silencesOfOne(page, OF_ONE_BEHIND, "last"),
    ...OF_ALL.flatMap(({ pattern, span }) =>
      everyMatch(page, pattern).map((match) =>
        silence(page, match, { of: "all", ...span(figuresIn(match.slice(1))) }),
      ),
    ),
    ...silentScenes(page).map(({ value, start, end }) => finding(page, value, start, end, CONFIDENCE)),
  ].filter(({ start }) => !isQuoted(page, start));
  return found.filter((one, at) => !found.slice(0, at).some((other) => overlap(one, other)));
}

function silencesOfOne(page: Page, forms: readonly Form[], side: "first" | "last"): Finding<Silence>[] {
  return forms.flatMap(({ pattern, span }) =>
    everyMatch(page, pattern).map((match) => {
      const [of, when] = heardIn(match, side);
      return silence(page, match, { of, ...span(figuresIn(when)) });
    }),
  );
}

function silence(page: Page, match: RegExpExecArray, value: Silence): Finding<Silence> {
  return finding(page, value, match.index, match.index + match[0].length, CONFIDENCE);
}

function figuresIn(groups: readonly (string | undefined)[]): readonly number[] {
  return groups.flatMap((said) => (said === undefined ? [] : (numberOf(said) ?? [])));
}

/** The reading in which what is told of a silence speaks of no hook, joins no scenes, and forbids neither voice nor music elsewhere. */
export function withSilences(page: Page, soFar: BriefReading): Partial<BriefReading> {
  const silences = readSilences(page);
  if (silences.length === 0) return {};
  const isOf = (one: Span) => silences.some((other) => overlap(one, other));
  const { hookBySeconds, speech, music, musicFrom, transition } = soFar;
  const elsewhere = apartFrom(page, silences);
  return {
    silences,
    hookBySeconds: hookBySeconds !== null && isOf(hookBySeconds) ? null : hookBySeconds,
    speech: speech !== null && !speech.value.wanted && isOf(speech) ? readSpeech(elsewhere) : speech,
    music: music?.value.genre === "none" && isOf(music) ? readMusic(elsewhere) : music,
    musicFrom: musicFrom !== null && isOf(musicFrom) ? null : musicFrom,
    // "The music fades out at 0:15" is no cut.
    transition: transition !== null && isOf(transition) ? readTransition(elsewhere) : transition,
  };
}

/** The page as it is read outside of these stretches: "no music at the start, soft strings later" asks for strings. */
function apartFrom(page: Page, spans: readonly Span[]): Page {
  const forbidden = page.forbidden.slice();
  let { folded } = page;
  for (const { start, end } of spans) {
    forbidden.fill(1, start, end);
    folded = folded.slice(0, start) + " ".repeat(end - start) + folded.slice(end);
  }
  const prohibitions = page.prohibitions.map((one) => ({
    ...one,
    items: one.items.filter((item) => !spans.some((span) => overlap(item, span))),
  }));
  return { ...page, folded, forbidden, prohibitions };
}
