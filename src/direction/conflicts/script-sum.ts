import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Rounded timings of a few shots still make the asked length. */
const TOLERANCE_SECONDS = 0.5;

/** A script whose own timings do not make the length that is asked for. */
export const scriptSum: ConflictRule = needing(
  () => ({ read: ["script"] }),
  ({ reading, durationSeconds, deliverables }, demands) => {
    const { script } = reading;
    if (!script || script.length < 2 || durationSeconds.source !== "text" || deliverables.length > 1)
      return [];
    if (reading.durations.length === 0 || script.some(({ value }) => value.seconds === null)) return [];
    const sum = script.reduce((total, { value }) => total + (value.seconds ?? 0), 0);
    const asked = durationSeconds.value;
    const range = reading.durations.find(({ words }) => words === durationSeconds.evidence)?.value;
    const isWithin = range !== undefined && range.min <= sum && sum <= range.max;
    if (isWithin || Math.abs(sum - asked) <= TOLERANCE_SECONDS) return [];
    return [
      {
        between: demandIds(demands, ["duration", "scene_count"]),
        givenUp: [],
        explanation: `The script's ${script.length} shots sum to ${sum} s, and the film is to last ${asked} s.`,
        resolution: `The film lasts ${asked} s, as the brief says of the whole; the shots keep their order and their share of the time.`,
      },
    ];
  },
);
