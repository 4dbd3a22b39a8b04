import { focusTiles } from "../../kernel/focus.ts";
import { quantileOfSorted, roundTo, unitRamp } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { type ImageView, oncePerView, workingLuma } from "./view.ts";

/** How sharp the sharpest parts are, and whether only a part of the picture is in focus. */
export const sharpness: ImageFeature<"sharpness" | "depth_of_field"> = {
  name: "sharpness",
  fields: ["sharpness", "depth_of_field"],
  measure: (view) => ({ sharpness: roundTo(sharpnessOf(view)), depth_of_field: depthOfField(view) }),
};

const SHARPEST_SHARE = 0.9;
/** The tile figure of photographs blurred by a sixtieth of their width, and of crisp ones. */
const BLURRED = 0.15;
const CRISP = 0.82;
const LEAST_TILES = 8;

const tiles: (view: ImageView) => number[] = oncePerView((view) =>
  focusTiles(workingLuma(view))
    .filter((tile) => tile.detailed)
    .map((tile) => tile.sharpness)
    .sort((left, right) => left - right),
);

/** 0 to 1; a picture without any detail is 0. Blur finer than a pixel of the working copy does not show. */
export const sharpnessOf: (view: ImageView) => number = oncePerView((view) =>
  unitRamp(quantileOfSorted(tiles(view), SHARPEST_SHARE), BLURRED, CRISP),
);

/** A tile is out of focus when this much less sharp than the sharpest ones. */
const DEFOCUSED = 0.8;
const SHALLOW_SHARE = 0.2;
const DEEP_SHARE = 0.12;
/** A picture this soft all over says nothing about depth. */
const LEAST_SHARPNESS = 0.3;

function depthOfField(view: ImageView): "shallow" | "deep" | "unknown" {
  const known = tiles(view);
  if (known.length < LEAST_TILES || sharpnessOf(view) < LEAST_SHARPNESS) return "unknown";
  const limit = quantileOfSorted(known, SHARPEST_SHARE) * DEFOCUSED;
  const blurred = known.filter((tile) => tile < limit).length / known.length;
  if (blurred >= SHALLOW_SHARE) return "shallow";
  return blurred <= DEEP_SHARE ? "deep" : "unknown";
}
