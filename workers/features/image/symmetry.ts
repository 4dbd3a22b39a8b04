import { shrinkPlane } from "../../kernel/frame.ts";
import { meanOf } from "../../kernel/histogram.ts";
import { type ImageView, oncePerView, workingLuma } from "./view.ts";

const COLUMNS = 48;
const ROWS = 36;
const FLAT = 0.02;

/**
 * Likeness of the left half and the mirrored right half, 0 to 1: their correlation on a coarse copy. Each row counts
 * about its own mean, so that a mere horizon is not symmetry; 0 for a picture that is flat from left to right.
 */
export const symmetryOf: (view: ImageView) => number = oncePerView((view) => {
  const { values } = shrinkPlane(workingLuma(view), COLUMNS, ROWS);
  let [product, squares] = [0, 0];
  for (let y = 0; y < ROWS; y += 1) {
    const row = values.subarray(y * COLUMNS, (y + 1) * COLUMNS);
    const mean = meanOf(row);
    for (let x = 0; x < COLUMNS; x += 1) {
      const here = (row[x] ?? 0) - mean;
      product += here * ((row[COLUMNS - 1 - x] ?? 0) - mean);
      squares += here * here;
    }
  }
  return Math.sqrt(squares / values.length) < FLAT ? 0 : Math.max(0, product / squares);
});
