import { listedParts } from "../reconcile/listed-parts.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { partsInTime } from "./parts-in-time.ts";

/** Rounded figures may miss the film's length by so much. */
const GRACE_SECONDS = 0.5;

/** Parts listed with lengths that do not add up to the film's. */
export const listedPartsApart: ConflictRule = (brief, demands) => {
  const { reading, durationSeconds } = brief;
  const parts = listedParts(reading);
  if (parts === null || durationSeconds.source !== "text") return [];
  // Parts that are scenes by their names are told of there.
  if (partsInTime(brief, demands).length > 0) return [];
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
