import type { Box } from "../../../contracts/reference.ts";
import type { Plane } from "../../kernel/frame.ts";
import { roundTo, unitRamp } from "../../kernel/histogram.ts";
import { type CellBox, regionsAbove, summedArea } from "../../kernel/regions.ts";
import type { ImageFeature } from "./feature.ts";
import { type ImageView, inOriginal, oncePerView, saliency } from "./view.ts";

/** The box around what draws the eye, or null where nothing stands out. */
export const subject: ImageFeature<"subject_box"> = {
  name: "subject",
  fields: ["subject_box"],
  measure: (view) => {
    const found = subjectOf(view);
    return { subject_box: found === null ? null : inOriginal(found.box, view) };
  },
};

/** A subject: its box in fractions of the frame, and how clearly it stands out (0 to 1). */
export interface Subject {
  box: Box;
  confidence: number;
}

/** Subjects this unsure are not named. */
const LEAST_CONFIDENCE = 0.4;
/** The map is cut at several heights, since a subject may stand on ground that half draws the eye too. */
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const MOST_CANDIDATES = 4;
/** A second region joins the first when it weighs this much of it (two dogs are one subject). */
const COMPANION_MASS = 0.35;
const LEAST_AREA = 0.004;
const MOST_AREA = 0.7;
/** Between boxes of like contrast the larger wins, gently. */
const SIZE_EXPONENT = 0.35;
/** A thing cut by two rims may be the setting rather than the subject; cut by three it surely is. */
const RIM_DOUBT = 0.25;
const MOST_RIMS = 2;
const AT_RIM = 0.04;
/** What runs through nearly the whole width is ground, sky or a row of things. */
const MOST_WIDTH = 0.85;
const FAINT = 0.12;
const CLEAR = 0.55;

/** The subject of one view: the box with the highest contrast of attention against all outside it. */
export const subjectOf: (view: ImageView) => Subject | null = oncePerView((view) => {
  const map = smoothed(saliency(view));
  const massIn = summedArea(map);
  let best: { score: number; box: CellBox; contrast: number } | null = null;
  for (const box of candidates(map)) {
    const contrast = contrastOf(box, map, massIn) * (1 - RIM_DOUBT * Math.max(0, rimsTouched(box, map) - 1));
    const score = contrast * areaShare(box, map) ** SIZE_EXPONENT;
    if (best === null || score > best.score) best = { score, box, contrast };
  }
  const confidence = best === null ? 0 : unitRamp(best.contrast, FAINT, CLEAR);
  if (best === null || confidence < LEAST_CONFIDENCE) return null;
  return { box: fractionsOf(best.box, map), confidence: roundTo(confidence, 2) };
});

/** Boxes around connected regions, alone and joined with a companion, at each height. */
function candidates(map: Plane): CellBox[] {
  const boxes: CellBox[] = [];
  for (const threshold of THRESHOLDS) {
    const regions = regionsAbove(map, threshold).slice(0, MOST_CANDIDATES);
    for (const [index, region] of regions.entries()) {
      boxes.push(region.box);
      const companion = regions[index + 1];
      if (companion !== undefined && companion.mass >= COMPANION_MASS * region.mass) {
        boxes.push(unionOf(region.box, companion.box));
      }
    }
  }
  return boxes.filter((box) => {
    const area = areaShare(box, map);
    const wide = (box.right - box.left) / map.width;
    return (
      area >= LEAST_AREA && area <= MOST_AREA && wide <= MOST_WIDTH && rimsTouched(box, map) <= MOST_RIMS
    );
  });
}

function contrastOf(box: CellBox, map: Plane, massIn: (box: CellBox) => number): number {
  const cells = (box.right - box.left) * (box.bottom - box.top);
  const all = map.width * map.height;
  const inside = massIn(box);
  const outside = massIn({ left: 0, top: 0, right: map.width, bottom: map.height }) - inside;
  return inside / cells - outside / Math.max(1, all - cells);
}

function rimsTouched(box: CellBox, { width, height }: Plane): number {
  const [across, down] = [width * AT_RIM, height * AT_RIM];
  const touches = [
    box.left <= across,
    box.top <= down,
    box.right >= width - across,
    box.bottom >= height - down,
  ];
  return touches.filter(Boolean).length;
}

function areaShare(box: CellBox, map: Plane): number {
  return ((box.right - box.left) * (box.bottom - box.top)) / (map.width * map.height);
}

function unionOf(one: CellBox, other: CellBox): CellBox {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Smoothing and thresholds bite into the subject's rim; this share of its size is given back on each side. */
const MARGIN = 0.06;

function fractionsOf(tight: CellBox, { width, height }: Plane): Box {
  const across = (tight.right - tight.left) * MARGIN;
  const down = (tight.bottom - tight.top) * MARGIN;
  const box: CellBox = {
    left: Math.max(0, tight.left - across),
    top: Math.max(0, tight.top - down),
    right: Math.min(width, tight.right + across),
    bottom: Math.min(height, tight.bottom + down),
  };
  return {
    x: roundTo(box.left / width),
    y: roundTo(box.top / height),
    width: roundTo((box.right - box.left) / width),
    height: roundTo((box.bottom - box.top) / height),
  };
}

/** Mean over 3 x 3 cells: single bright specks are not subjects. */
function smoothed({ values, width, height }: Plane): Plane {
  const target = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [sum, count] = [0, 0];
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
          sum += values[row * width + column] ?? 0;
          count += 1;
        }
      }
      target[y * width + x] = sum / count;
    }
  }
  return { values: target, width, height };
}
