import { shrinkPlane } from "../../kernel/frame.ts";
import { deviationOf, meanOf } from "../../kernel/histogram.ts";
import { type ImageView, oncePerView, workingLuma } from "./view.ts";

const COLUMNS = 48;
const ROWS = 36;
const FLAT = 0.02;

/** Likeness of the left half and the mirrored right half, 0 to 1: their correlation on a coarse copy; 0 for a flat picture. */
export const symmetryOf: (view: ImageView) => number = oncePerView((view) => {
  const { values } = shrinkPlane(workingLuma(view), COLUMNS, ROWS);
  const deviation = deviationOf(values);
  if (deviation < FLAT) return 0;
  const mean = meanOf(values);
  let product = 0;
  for (let y = 0; y < ROWS; y += 1) {
    for (let x = 0; x < COLUMNS; x += 1) {
      const here = (values[y * COLUMNS + x] ?? 0) - mean;
      product += here * ((values[y * COLUMNS + COLUMNS - 1 - x] ?? 0) - mean);
    }
  }
  return Math.max(0, product / values.length / deviation ** 2);
});
