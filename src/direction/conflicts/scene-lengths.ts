import type { Demand } from "../agreed-brief.ts";
import { NUMBER as NUMBERS, numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

const HALF = "half a";
const NUMBER = `(${NUMBERS}|${HALF})`;
const SECONDS = "(?:full |whole |long )?(?:s|secs?|seconds?)\\b";
const EACH =
  "(?:each|every|all|per) (?:of (?:them|the \\w+) )?(?:scene|shot|cut|clip|beat|frame|one|picture|image)?s?\\b ?(?:(?:is|are|should|must|has to|be|lasts?|holds?|to|stays?|remains?|runs?|stands?|on (?:the )?screen|visible|for|of) )*";
const AT_LEAST: readonly RegExp[] = [
  new RegExp(
    `\\b${EACH}(?:at least|no (?:shorter|less) than|a minimum of|minimum|min\\.?|over|more than) ${NUMBER} ?-?${SECONDS}`,
    "i",
  ),
  new RegExp(
    `\\b(?:none|no (?:scene|shot|cut|clip)s?) (?:of them )?(?:is |are |may be |to be )?(?:shorter|faster|quicker|under|below|less) (?:than )?${NUMBER} ?-?${SECONDS}`,
    "i",
  ),
  new RegExp(
    `\\b(?:scenes|shots|clips) of (?:at least |a minimum of )?${NUMBER} ?-?${SECONDS}(?: (?:each|or more))?`,
    "i",
  ),
  new RegExp(`\\b${EACH}(?:exactly )?${NUMBER} ?-?${SECONDS}(?: long)?`, "i"),
  new RegExp(`${NUMBER} ?-?${SECONDS} (?:each|apiece|per (?:scene|shot))\\b`, "i"),
];
const AT_MOST: readonly RegExp[] = [
  new RegExp(
    `\\b${EACH}(?:at most|no (?:longer|more) than|under|below|less than|a maximum of|maximum|max\\.?|up to) ${NUMBER} ?-?${SECONDS}`,
    "i",
  ),
  new RegExp(
    `\\b(?:none|no (?:scene|shot|cut|clip)s?) (?:of them )?(?:is |are |may be |to be )?(?:longer|slower|over|above|more) (?:than )?${NUMBER} ?-?${SECONDS}`,
    "i",
  ),
];
/** Rounded figures may miss the film's length by so much. */
const GRACE = 1.02;

/** Lengths of the single scenes that, times their number, do not make the film. */
export const sceneLengths: ConflictRule = (
  { reading, sceneCount, durationSeconds, deliverables },
  demands,
) => {
  if (deliverables.length > 1 || isTimed(reading)) return [];
  const film = durationSeconds.value;
  const counted = countedLengths(reading, film);
  if (counted) {
    return [
      {
        between: demandIds(demands, ["scene_count", "duration", "pacing"]),
        explanation: `"${counted.words}" make ${counted.seconds} s, and the film lasts ${film} s.`,
        resolution: `The ${film} s are kept, and the scenes share them.`,
        ...withoutRhythm(reading, demands),
      },
    ];
  }
  if (sceneCount === null && reading.script === null) return [];
  const scenes = sceneCount?.value ?? { min: reading.script?.length ?? 0, max: reading.script?.length ?? 0 };
  const least = firstOf(reading.text, AT_LEAST);
  const most = firstOf(reading.text, AT_MOST);
  const isLess = least !== null && least.seconds * scenes.min > film * GRACE;
  const isMore = most !== null && most.seconds * scenes.max * GRACE < film;
  const tooShort = isMore ? most : null;
  const found = isLess ? least : tooShort;
  if (found === null) return [];
  const count = isLess ? scenes.min : scenes.max;
  return [
    {
      between: demandIds(demands, ["scene_count", "duration", "pacing"]),
      explanation: `"${found.words}" times ${count} scenes makes ${Number((found.seconds * count).toFixed(2))} s, and the film lasts ${film} s.`,
      resolution: `The ${film} s and the ${count} scenes are kept; a scene lasts ${(film / count).toFixed(2)} s on average instead.`,
      ...withoutRhythm(reading, demands),
    },
  ];
};

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
    givenUp: demandIds(demands, "pacing", ({ statement }) => statement === cutsPerMinute?.words),
    settle: (brief) => ({ ...brief, reading: { ...brief.reading, cutsPerMinute: null } }),
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

function firstOf(text: string, patterns: readonly RegExp[]): { words: string; seconds: number } | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const seconds = numberSaid(match?.[1]);
    if (match && seconds > 0) return { words: match[0].trim(), seconds };
  }
  return null;
}

/** The value of what NUMBER matched; 0 where it matched nothing. */
function numberSaid(said = ""): number {
  return said.toLowerCase() === HALF ? 0.5 : (numberOf(said) ?? 0);
}
