import { listedParts } from "../reconcile/listed-parts.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** Rounded figures may miss the film's length by so much. */
const GRACE_SECONDS = 0.5;

/** Parts listed with lengths that do not add up to the film's. */
export const listedPartsApart: ConflictRule = ({ reading, durationSeconds }, demands) => {
  const parts = listedParts(reading);
  if (parts === null || durationSeconds.source !== "text") return [];
  if (Math.abs(parts.seconds - durationSeconds.value) <= GRACE_SECONDS) return [];
  return [
    {
      between: demandIds(demands, ["duration", "pacing"]),
      givenUp: [],
      explanation: `The listed parts, "${parts.words}", add up to ${parts.seconds} s, and the film lasts ${durationSeconds.value} s.`,
      resolution: `The film lasts ${durationSeconds.value} s, as the brief says of the whole; its parts share them.`,
    },
  ];
};
