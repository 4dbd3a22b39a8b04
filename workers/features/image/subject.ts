import type { Box } from "../../../contracts/reference.ts";
import { otsuThreshold, roundTo, unitRamp } from "../../kernel/histogram.ts";
import { type CellBox, type Region, regionsAbove, summedArea } from "../../kernel/regions.ts";
import type { ImageFeature } from "./feature.ts";
import { type ImageView, oncePerView, saliency } from "./view.ts";

/** The box around what draws the eye, or null where nothing stands out. */
export const subject: ImageFeature<"subject_box"> = {
  name: "subject",
  fields: ["subject_box"],
  measure: (view) => ({ subject_box: subjectOf(view)?.box ?? null }),
};

/** A subject: its box in fractions of the frame, and how clearly it stands out (0 to 1). */
export interface Subject {
  box: Box;
  confidence: number;
}

/** Subjects this unsure are not named. */
const LEAST_CONFIDENCE = 0.25;
/** A second region joins the first when it weighs this much of it (two dogs are one subject). */
const COMPANION_MASS = 0.3;
const LEAST_AREA = 0.004;
const MOST_AREA = 0.85;

/** The subject of one view. */
export const subjectOf: (view: ImageView) => Subject | null = oncePerView((view) => {
  const map = saliency(view);
  const threshold = otsuThreshold(map.values);
  const regions = regionsAbove(map, threshold);
  const [main, ...rest] = regions;
  if (main === undefined) return null;
  const chosen = [main, ...rest.filter((region) => region.mass >= COMPANION_MASS * main.mass)];
  const box = unionOf(chosen);
  const cells = map.width * map.height;
  const area = ((box.right - box.left) * (box.bottom - box.top)) / cells;
  if (area < LEAST_AREA || area > MOST_AREA) return null;
  const confidence = clarity(chosen, box, area, map.values, summedArea(map)(box));
  if (confidence < LEAST_CONFIDENCE) return null;
  return {
    box: {
      x: roundTo(box.left / map.width),
      y: roundTo(box.top / map.height),
      width: roundTo((box.right - box.left) / map.width),
      height: roundTo((box.bottom - box.top) / map.height),
    },
    confidence: roundTo(confidence, 2),
  };
});

/** High when the box holds most of what draws the eye, in a small part of the frame, and is well filled by it. */
function clarity(
  chosen: readonly Region[],
  box: CellBox,
  area: number,
  values: Float32Array,
  inside: number,
): number {
  let total = 0;
  for (const value of values) total += value;
  const held = total === 0 ? 0 : inside / total;
  const filled =
    chosen.reduce((sum, region) => sum + region.cells, 0) / ((box.right - box.left) * (box.bottom - box.top));
  const concentration = unitRamp(held - area, 0.05, 0.55);
  return concentration * (0.5 + 0.5 * unitRamp(filled, 0.15, 0.6));
}

function unionOf(regions: readonly Region[]): CellBox {
  return {
    left: Math.min(...regions.map(({ box }) => box.left)),
    top: Math.min(...regions.map(({ box }) => box.top)),
    right: Math.max(...regions.map(({ box }) => box.right)),
    bottom: Math.max(...regions.map(({ box }) => box.bottom)),
  };
}
