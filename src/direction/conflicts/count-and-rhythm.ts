import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";
import { withoutRhythm } from "./scene-lengths.ts";

/** So many times more or fewer scenes than the rhythm makes are another film. */
const FAR_OFF = 1.5;

/** A number of scenes that cuts of the asked rhythm do not make: "5 scenes, 40 cuts a minute, 30 s". */
export const countAndRhythm: ConflictRule = needing(
  () => ({ read: ["cutsPerMinute"] }),
  ({ reading, sceneCount, durationSeconds }, demands) => {
    const rhythm = reading.cutsPerMinute;
    if (rhythm === null || sceneCount === null || sceneCount.source !== "text" || reading.script !== null)
      return [];
    const { min, max } = sceneCount.value;
    // One scene that is cut is no question of how many: facts tell it.
    if (max === 1) return [];
    const made = Math.max(1, (durationSeconds.value / 60) * rhythm.value);
    if (made <= max * FAR_OFF && made >= min / FAR_OFF) return [];
    return [
      {
        between: demandIds(demands, ["scene_count", "pacing", "duration"]),
        explanation: `"${rhythm.words}" makes about ${Math.round(made)} scenes of ${durationSeconds.value} s, and the brief asks for "${sceneCount.evidence ?? max}".`,
        resolution: `The number of scenes is kept, being the more specific; they share the ${durationSeconds.value} s.`,
        ...withoutRhythm(reading, demands),
      },
    ];
  },
);
