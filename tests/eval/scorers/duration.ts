import type { Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** The asked length: to the nearest frame where it is one figure, inside where it is a range. */
export const duration: Scorer = (expect, result) => {
  if (expect.duration === undefined) return [];
  const { fps } = result.creative_direction.technical_specs;
  const got = result.scenes.at(-1)?.end_time ?? 0;
  const [least, most] =
    typeof expect.duration === "number" ? [expect.duration, expect.duration] : expect.duration;
  const slack = HALF_A_FRAME / fps + ROUNDING;
  return [
    {
      kind: "duration",
      expected: [...new Set([least, most])].join(" to "),
      found: inLedger(result, ["duration"]),
      kept: got >= least - slack && got <= most + slack,
      got: String(got),
    },
  ];
};

const HALF_A_FRAME = 0.5;
const ROUNDING = 0.001;
