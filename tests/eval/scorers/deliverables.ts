import type { Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** Every version that the brief asks for is named with its place, shape and length. */
export const deliverables: Scorer = (expect, result) =>
  (expect.deliverables ?? []).map((asked) => ({
    kind: "deliverable",
    expected: Object.values(asked).join(" "),
    found: inLedger(result, ["deliverable"]),
    kept: result.metadata.deliverables.some(
      (own) =>
        (asked.platform === undefined || own.platform === asked.platform) &&
        (asked.aspect_ratio === undefined || own.aspect_ratio === asked.aspect_ratio) &&
        (asked.duration === undefined || own.duration === asked.duration),
    ),
    got: result.metadata.deliverables
      .map(({ platform, aspect_ratio, duration }) => `${platform} ${aspect_ratio} ${duration}`)
      .join(" | "),
  }));
