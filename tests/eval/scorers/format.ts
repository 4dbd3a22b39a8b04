import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

const FIELDS = ["aspect_ratio", "platform", "resolution", "fps"] as const;

/** Shape, place, size and frame rate; the ledger may hold a shape as the size that gives it. */
export const format: Scorer = (expect, result) =>
  FIELDS.flatMap((field): Mark[] => {
    const wanted = expect[field];
    if (wanted === undefined) return [];
    const got = result.creative_direction.technical_specs[field];
    const kept = typeof wanted === "number" ? Math.abs(Number(got) - wanted) < FPS_STEP : got === wanted;
    const isFollowing = field === "aspect_ratio" && !inLedger(result, ["aspect_ratio", "resolution"]);
    return [
      {
        kind: field,
        expected: String(wanted),
        found: isFollowing ? null : inLedger(result, [field, "aspect_ratio", "resolution"]),
        kept,
        got: String(got),
      },
    ];
  });

/** 23.976 and 24 are different frame rates, 23.976 and 24000/1001 are not. */
const FPS_STEP = 0.005;
