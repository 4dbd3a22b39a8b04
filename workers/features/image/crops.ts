import type { Box, SafeCrop } from "../../../contracts/reference.ts";
import { roundTo } from "../../kernel/histogram.ts";
import { summedArea } from "../../kernel/regions.ts";
import type { ImageFeature } from "./feature.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type ImageView, inOriginal, saliency } from "./view.ts";

/** The output formats of the platforms, widest last. */
const FORMATS = ["9:16", "4:5", "1:1", "16:9"] as const;

/** For each output format the crop that keeps most of what draws the eye, the subject before all. */
export const crops: ImageFeature<"safe_crops"> = {
  name: "crops",
  fields: ["safe_crops"],
  measure: (view) => ({ safe_crops: FORMATS.map((format) => cropTo(format, view)) }),
};

function cropTo(format: string, view: ImageView): SafeCrop {
  const [wide = 1, tall = 1] = format.split(":").map(Number);
  const pictureShape = (view.sourceWidth * view.place.width) / (view.sourceHeight * view.place.height);
  const shape = wide / tall / pictureShape;
  const width = Math.min(1, shape);
  const height = Math.min(1, 1 / shape);
  const subject = subjectOf(view);
  const box = bestWindow(view, width, height, subject);
  return {
    aspect_ratio: format,
    box: inOriginal(box, view),
    keeps_subject: subject === null ? 1 : roundTo(coverage(subject.box, box), 2),
  };
}

const POSITIONS = 48;
const SUBJECT_WEIGHT = 2;
/** Between equals the crop nearer the middle wins. */
const CENTRE_WEIGHT = 0.05;

function bestWindow(view: ImageView, width: number, height: number, subject: Subject | null): Box {
  const map = saliency(view);
  const within = summedArea(map);
  const total = Math.max(1e-9, within({ left: 0, top: 0, right: map.width, bottom: map.height }));
  let best = { score: Number.NEGATIVE_INFINITY, box: { x: 0, y: 0, width, height } };
  for (let step = 0; step <= POSITIONS; step += 1) {
    const share = step / POSITIONS;
    const box = { x: (1 - width) * share, y: (1 - height) * share, width, height };
    const cells = {
      left: Math.round(box.x * map.width),
      top: Math.round(box.y * map.height),
      right: Math.round((box.x + width) * map.width),
      bottom: Math.round((box.y + height) * map.height),
    };
    const kept = subject === null ? 0 : SUBJECT_WEIGHT * subject.confidence * keptEvenly(subject.box, box);
    const score = within(cells) / total + kept - CENTRE_WEIGHT * Math.abs(share - 1 / 2);
    if (score > best.score) best = { score, box };
  }
  return best.box;
}

/** Coverage, with a little more for windows that have the subject's centre near their own. */
function keptEvenly(subject: Box, window: Box): number {
  const offX = Math.abs(subject.x + subject.width / 2 - window.x - window.width / 2) / window.width;
  const offY = Math.abs(subject.y + subject.height / 2 - window.y - window.height / 2) / window.height;
  return coverage(subject, window) - 0.2 * (offX + offY);
}

/** The share of `inner` that lies within `outer`. */
function coverage(inner: Box, outer: Box): number {
  const across = Math.min(inner.x + inner.width, outer.x + outer.width) - Math.max(inner.x, outer.x);
  const down = Math.min(inner.y + inner.height, outer.y + outer.height) - Math.max(inner.y, outer.y);
  return Math.min(1, (Math.max(0, across) * Math.max(0, down)) / (inner.width * inner.height));
}
