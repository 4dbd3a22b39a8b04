import type { Box, TextZone } from "../../../contracts/reference.ts";
import { type Plane, shrinkPlane } from "../../kernel/frame.ts";
import { gradientMagnitude } from "../../kernel/gradient.ts";
import { roundTo, shareBetween, unitRamp } from "../../kernel/histogram.ts";
import { type CellBox, largestBoxBelow, summedArea } from "../../kernel/regions.ts";
import type { ImageFeature } from "./feature.ts";
import { smallTones } from "./tones.ts";
import { type ImageView, inOriginal, oncePerView, saliency, workingLuma } from "./view.ts";

/** The largest calm rectangle: where an overlay can be read. */
export const textArea: ImageFeature<"text_area"> = {
  name: "text-area",
  fields: ["text_area"],
  measure: (view) => ({ text_area: calmestBox(view) }),
};

const COLUMNS = 24;
const ROWS = 24;
/** Mean luma step between neighbours at which a cell is too busy for text. */
const BUSY_STEP = 0.035;
/** How much of a cell's unrest may come from the subject alone. */
const SUBJECT_UNREST = 0.9;
const CALM = 0.45;
const LEAST_WIDTH = 0.25;
const LEAST_HEIGHT = 0.08;

/** Unrest of each cell, 0 (empty) to 1 (full of detail, or the subject itself). */
const unrest: (view: ImageView) => Plane = oncePerView((view) => {
  const detail = shrinkPlane(gradientMagnitude(workingLuma(view)), COLUMNS, ROWS);
  const attention = shrinkPlane(saliency(view), COLUMNS, ROWS);
  const values = detail.values.map((step, at) =>
    Math.max(unitRamp(step, 0, BUSY_STEP), SUBJECT_UNREST * (attention.values[at] ?? 0)),
  );
  return { values, width: COLUMNS, height: ROWS };
});

/** The share of the frame (0 to 1) with neither detail nor subject. */
export function emptyShare(view: ImageView): number {
  return shareBetween(unrest(view).values, 0, CALM);
}

function calmestBox(view: ImageView): Box | null {
  const box = largestBoxBelow(unrest(view), CALM);
  if (box === null) return null;
  const width = (box.right - box.left) / COLUMNS;
  const height = (box.bottom - box.top) / ROWS;
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return null;
  return inOriginal({ x: box.left / COLUMNS, y: box.top / ROWS, width, height }, view);
}

const BANDS: readonly { position: TextZone["position"]; top: number; bottom: number }[] = [
  { position: "top_third", top: 0, bottom: ROWS / 3 },
  { position: "center", top: ROWS / 3, bottom: (2 * ROWS) / 3 },
  { position: "bottom_third", top: (2 * ROWS) / 3, bottom: ROWS },
];

/** CIE L* at which black and white text have the same WCAG contrast (luminance 0.18). */
const EVEN_TONE = 49.5;

/** How well each of the three bands carries an overlay. */
export function textZones(view: ImageView): TextZone[] {
  const unrestIn = summedArea(unrest(view));
  const toneIn = summedArea(shrinkPlane(smallTones(view), COLUMNS, ROWS));
  return BANDS.map(({ position, top, bottom }) => {
    const band: CellBox = { left: 0, right: COLUMNS, top, bottom };
    const cells = COLUMNS * (bottom - top);
    return {
      position,
      calm: roundTo(1 - unrestIn(band) / cells, 2),
      text_tone: toneIn(band) / cells > EVEN_TONE ? "dark" : "light",
    };
  });
}
