import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { decided } from "../reconcile/decision.ts";
import { changesPace } from "../reconcile/rhythm.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { factsOf } from "./facts/facts-of.ts";

/** Shot lengths that make a pace impossible: a slow film holds its shots, a fast one does not. */
const TOO_QUICK_FOR_SLOW_SECONDS = 2;
const TOO_LONG_FOR_FAST_SECONDS = 8;

/** Slow and fast at once; a slow film of many cuts, a fast one of few. */
export const paceAndCuts: ConflictRule = (brief, demands) => [
  ...twoPaces(brief, demands),
  ...paceAgainstCuts(brief, demands),
];

function twoPaces({ reading, pace }: SettledBrief, demands: readonly Demand[]): readonly Contradiction[] {
  const words = new Set(reading.paces.map(({ value }) => value));
  const isMixed = words.has("slow") && (words.has("fast") || words.has("dynamic"));
  if (!isMixed || changesPace(reading)) return [];
  const lostPaces = reading.paces.filter(({ value }) => value !== pace.value).map((finding) => finding.words);
  return [
    {
      between: demandIds(demands, "pacing", ({ statement }) =>
        reading.paces.some((finding) => finding.words === statement),
      ),
      givenUp: demandIds(demands, "pacing", ({ statement }) => lostPaces.includes(statement)),
      explanation: `The brief asks for a film both slow and fast: ${reading.paces.map((finding) => `"${finding.words}"`).join(" and ")}.`,
      resolution: `The pace is ${pace.value}: the later word wins.`,
    },
  ];
}

function paceAgainstCuts(brief: SettledBrief, demands: readonly Demand[]): readonly Contradiction[] {
  const { reading, pace, sceneCount, durationSeconds } = brief;
  const counted = reading.sceneCounts.at(-1)?.value;
  const ends = counted?.unit === "cuts" ? 1 : 0;
  const count =
    sceneCount?.source === "text"
      ? sceneCount.value
      : counted && { min: counted.min + ends, max: counted.max + ends };
  const cuts = reading.cutsPerMinute?.value ?? null;
  const shot = count
    ? durationSeconds.value / (pace.value === "slow" ? count.min : count.max)
    : 60 / (cuts ?? Number.NaN);
  if (!(shot < TOO_QUICK_FOR_SLOW_SECONDS || shot > TOO_LONG_FOR_FAST_SECONDS)) return [];
  const words = new Set(reading.paces.map(({ value }) => value));
  const unhurried = factsOf(reading).find(({ topic, value }) => topic === "pace" && value === "slow");
  const isSlow = (words.has("slow") || unhurried !== undefined) && shot < TOO_QUICK_FOR_SLOW_SECONDS;
  const isFast = words.has("fast") && !words.has("slow") && shot > TOO_LONG_FOR_FAST_SECONDS;
  if (!isSlow && !isFast) return [];
  const paceWords =
    reading.paces.find(({ value }) => value === (isSlow ? "slow" : "fast"))?.words ??
    (isSlow ? unhurried?.words : undefined) ??
    pace.value;
  const countWords = reading.sceneCounts.at(-1)?.words ?? reading.cutsPerMinute?.words ?? "";
  return [
    {
      between: demandIds(demands, ["pacing", "scene_count"]),
      givenUp: demandIds(demands, "pacing", ({ statement }) => statement === paceWords),
      explanation: `"${paceWords}" and "${countWords}" do not go together: shots of ${shot.toFixed(1)} s are ${isSlow ? "quick" : "long"}.`,
      resolution: `The count is kept, being the more specific; the pace is carried by movement and music instead.`,
      settle: (settled) => ({
        ...settled,
        pace: decided(isSlow ? "fast" : "slow", "computed", 0.7, countWords),
      }),
    },
  ];
}
