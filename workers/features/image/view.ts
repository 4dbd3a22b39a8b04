import type { Box } from "../../../contracts/reference.ts";
import { withoutBars } from "../../kernel/bars.ts";
import { type OklabPlanes, oklabPlanes } from "../../kernel/colour.ts";
import { assertFrame, type Frame, type Plane, shrinkFrame, shrinkPlane } from "../../kernel/frame.ts";
import { lumaPlane } from "../../kernel/gradient.ts";
import { roundTo } from "../../kernel/histogram.ts";
import { saliencyMap } from "../../kernel/saliency.ts";

/** Longer side of the copy that edges and focus are measured on. */
export const WORKING_SIDE = 384;
/** Longer side of the copy that colour and light are measured on. */
const SMALL_SIDE = 128;

/** One picture as the features look at it: two small copies without black bars, and the size of the whole original, upright. */
export interface ImageView {
  readonly working: Frame;
  readonly small: Frame;
  /** The part of the original that the picture takes up: all of it, but for black bars. */
  readonly place: Box;
  readonly sourceWidth: number;
  readonly sourceHeight: number;
}

/** A view of a frame; `source` is the size of the picture that the frame was shrunk from. Throws RangeError on a torn frame. */
export function viewOf(frame: Frame, source: { width: number; height: number } = frame): ImageView {
  assertFrame(frame);
  const { frame: working, place } = withoutBars(shrinkFrame(frame, WORKING_SIDE));
  return {
    working,
    small: shrinkFrame(working, SMALL_SIDE),
    place,
    sourceWidth: source.width,
    sourceHeight: source.height,
  };
}

/** A box of the picture as a box of the whole original, rounded for the wire. */
export function inOriginal(box: Box, { place }: ImageView): Box {
  return {
    x: roundTo(place.x + box.x * place.width),
    y: roundTo(place.y + box.y * place.height),
    width: roundTo(box.width * place.width),
    height: roundTo(box.height * place.height),
  };
}

/** `measure`, run at most once a view: features share what they both need without knowing of each other. */
export function oncePerView<Result>(measure: (view: ImageView) => Result): (view: ImageView) => Result {
  const known = new WeakMap<ImageView, { result: Result }>();
  return (view) => {
    const found = known.get(view) ?? { result: measure(view) };
    known.set(view, found);
    return found.result;
  };
}

/** OKLab and luminance of the small copy. */
export const smallColours: (view: ImageView) => OklabPlanes = oncePerView((view) =>
  oklabPlanes(view.small.pixels),
);

/** Luma (0 to 1) of the working copy. */
export const workingLuma: (view: ImageView) => Plane = oncePerView(({ working }) =>
  lumaPlane(working.pixels, working.width, working.height),
);

/** Where the eye goes, 0 to 1 a cell, on a map of about 64 cells. */
export const saliency: (view: ImageView) => Plane = oncePerView((view) =>
  saliencyOf(smallColours(view), view.small),
);

/** Longer side of the attention map: coarse, so that texture blends into the tone it is seen as. */
const SALIENCY_SIDE = 64;

/** The attention map of a picture whose colours are known. */
export function saliencyOf(
  colours: OklabPlanes,
  { width, height }: { width: number; height: number },
): Plane {
  const scale = Math.min(1, SALIENCY_SIDE / Math.max(width, height));
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const shrink = (values: Float32Array) => shrinkPlane({ values, width, height }, across, down).values;
  const { lightness, a, b, luminance } = colours;
  return saliencyMap({ lightness: shrink(lightness), a: shrink(a), b: shrink(b), luminance }, across, down);
}
