import { type OklabPlanes, oklabPlanes } from "../../kernel/colour.ts";
import { type Frame, type Plane, assertFrame, shrinkFrame } from "../../kernel/frame.ts";
import { lumaPlane } from "../../kernel/gradient.ts";
import { saliencyMap } from "../../kernel/saliency.ts";

/** Longer side of the copy that edges and focus are measured on. */
export const WORKING_SIDE = 384;
/** Longer side of the copy that colour and light are measured on. */
const SMALL_SIDE = 160;

/** One picture as the features look at it: two small copies, and the size of the original after its orientation. */
export interface ImageView {
  readonly working: Frame;
  readonly small: Frame;
  readonly sourceWidth: number;
  readonly sourceHeight: number;
}

/** A view of a frame; `source` is the size of the picture that the frame was shrunk from. Throws RangeError on a torn frame. */
export function viewOf(frame: Frame, source: { width: number; height: number } = frame): ImageView {
  assertFrame(frame);
  const working = shrinkFrame(frame, WORKING_SIDE);
  return {
    working,
    small: shrinkFrame(working, SMALL_SIDE),
    sourceWidth: source.width,
    sourceHeight: source.height,
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

/** Where the eye goes, 0 to 1 a pixel of the small copy. */
export const saliency: (view: ImageView) => Plane = oncePerView((view) =>
  saliencyMap(smallColours(view), view.small.width, view.small.height),
);
