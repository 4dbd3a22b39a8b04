import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { NUMBER as NUMBERS, numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

const HALF = "half a";
const NUMBER = `(${NUMBERS}|${HALF})`;
/** Rounded figures may miss the film's length by so much. */
const GRACE = 1.02;

/** Lengths of the single scenes that, times their number, do not make the film. */
export const sceneLengths: ConflictRule = (
  { reading, sceneCount, durationSeconds, deliverables },
  demands,
) => {
  if (deliverables.length > 1 || isTimed(reading)) return [];
  const film = durationSeconds.value;
  const opposed = limitsApart(reading);
  if (opposed) {
    return [
      {
        between: demandIds(demands, "scene_length"),
        givenUp: demandIds(demands, "scene_length", ({ statement }) => statement === opposed.lost.words),
        explanation: `"${opposed.lost.words}" and "${opposed.kept.words}" leave no length for a scene.`,
        resolution: `"${opposed.kept.words}" is kept: the later word wins.`,
        settle: (brief) => withoutLength(brief, opposed.lost),
      },
    ];
  }
  const counted = countedLengths(reading, film);
  if (counted) {
    return [
      {
        between: demandIds(demands, ["scene_count", "duration", "scene_length"]),
        explanation: `"${counted.words}" make ${counted.seconds} s, and the film lasts ${film} s.`,
        resolution: `The ${film} s are kept, and the scenes share them.`,
        ...withoutRhythm(reading, demands),
      },
    ];
  }
  if (sceneCount === null && reading.script === null) return [];
  const scenes = sceneCount?.value ?? { min: reading.script?.length ?? 0, max: reading.script?.length ?? 0 };
  const each = reading.sceneLengths.findLast(({ value }) => value.part === "each");
  if (each === undefined) return [];
  const { min, max } = each.value;
  const isLess = min * scenes.min > film * GRACE;
  if (!isLess && (max === null || max * scenes.max * GRACE >= film)) return [];
  const count = isLess ? scenes.min : scenes.max;
  const made = Number(((isLess ? min : (max ?? 0)) * count).toFixed(2));
  return [
    {
      between: demandIds(demands, ["scene_count", "duration", "scene_length"]),
      explanation: `"${each.words}" times ${count} scenes makes ${made} s, and the film lasts ${film} s.`,
      resolution: `The ${film} s and the ${count} scenes are kept; a scene lasts ${(film / count).toFixed(2)} s on average instead.`,
      ...withoutRhythm(reading, demands),
    },
  ];
};

type Told = BriefReading["sceneLengths"][number];

/** Two limits for every scene that none can keep: at least five seconds, and at most two. */
function limitsApart({ sceneLengths }: BriefReading): { readonly lost: Told; readonly kept: Told } | null {
  const ofEach = sceneLengths.filter(({ value }) => value.part === "each");
  for (const [at, kept] of ofEach.entries()) {
    const lost = ofEach.slice(0, at).find(({ value }) => areApart(value, kept.value));
    if (lost !== undefined) return { lost, kept };
  }
  return null;
}

function areApart(one: Told["value"], other: Told["value"]): boolean {
  return one.min > (other.max ?? Infinity) || other.min > (one.max ?? Infinity);
}

function withoutLength(brief: SettledBrief, lost: Told): SettledBrief {
  const sceneLengths = brief.reading.sceneLengths.filter((one) => one !== lost);
  return { ...brief, reading: { ...brief.reading, sceneLengths } };
}

/** Shots with times of their own have rules of their own. */
function isTimed({ script }: BriefReading): boolean {
  return script?.some(({ value }) => value.seconds !== null) === true;
}

/** The length of a scene is also a rhythm: what was given up as the one is not worked for as the other. */
export function withoutRhythm(
  { cutsPerMinute }: BriefReading,
  demands: readonly Demand[],
): Pick<Contradiction, "givenUp" | "settle"> {
  return {
    givenUp: demandIds(
      demands,
      ["pacing", "scene_length"],
      ({ kind, statement }) => kind === "scene_length" || statement === cutsPerMinute?.words,
    ),
    settle: (brief) => ({ ...brief, reading: { ...brief.reading, cutsPerMinute: null, sceneLengths: [] } }),
  };
}

/** "Six 10-second scenes": number and length in one breath, where they make more than the film. */
function countedLengths(reading: BriefReading, film: number): { words: string; seconds: number } | null {
  const match =
    firstSaid(reading, COUNTED) ?? firstSaid(reading, COUNTED_EACH) ?? firstSaid(reading, COUNTED_APIECE);
  const seconds = numberSaid(match?.[1]) * numberSaid(match?.[2]);
  return match && seconds > film * GRACE ? { words: match[0], seconds } : null;
}

const COUNTED = new RegExp(
  `\\b${NUMBER} (?:\\w+ )?${NUMBER}[- ]?(?:s|secs?|seconds?) (?:long )?(?:scenes|shots|clips|vignettes|takes)\\b`,
  "i",
);

/** "Ten dishes, each held on screen for three seconds". */
const COUNTED_EACH = new RegExp(
  `\\b${NUMBER} (?!(?:s|secs?|seconds?|minutes?|hours?|years?|days?|people|times)\\b)(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+s\\b(?: [^.;!?\\n\\d]{0,48}?)?(?:,|:| -| –| —|\\(| with)? ?(?:and |to be )?(?:each|every one|every|apiece)\\b[^.,;!?\\n]{0,40}? ${NUMBER} ?-?(?:s|secs?|seconds?)\\b`,
  "iu",
);

/** "Nine pictures, two full seconds apiece". */
const COUNTED_APIECE = new RegExp(
  `\\b${NUMBER} (?:\\p{L}+ )?(?:pictures|images|scenes|shots|clips|moments|takes|vignettes|looks|dishes|products|frames),? (?:with |of |at |for |lasting )?${NUMBER}[- ]?(?:full |whole |long )?(?:s|secs?|seconds?) (?:each|apiece|every one|a piece)\\b`,
  "iu",
);

/** The value of what NUMBER matched; 0 where it matched nothing. */
function numberSaid(said = ""): number {
  return said.toLowerCase() === HALF ? 0.5 : (numberOf(said) ?? 0);
}
