import { ImageAnalysis } from "../../../contracts/reference.ts";
import type { Frame } from "../../kernel/frame.ts";
import { brightness } from "./brightness.ts";
import { composition } from "./composition.ts";
import { crops } from "./crops.ts";
import type { AnyImageFeature } from "./feature.ts";
import { lighting } from "./lighting.ts";
import { mood } from "./mood.ts";
import { palette } from "./palette.ts";
import { saturation } from "./saturation.ts";
import { sharpness } from "./sharpness.ts";
import { size } from "./size.ts";
import { subject } from "./subject.ts";
import { temperature } from "./temperature.ts";
import { textArea } from "./text-area.ts";
import { transparency } from "./transparency.ts";
import { viewOf } from "./view.ts";

/** Every measured image feature. Adding one: one file beside this, one line here. */
export const IMAGE_FEATURES: readonly AnyImageFeature[] = [
  size,
  palette,
  brightness,
  saturation,
  temperature,
  lighting,
  sharpness,
  subject,
  composition,
  textArea,
  crops,
  transparency,
  mood,
];

/**
 * All image features of one RGB frame. `source` is the size of the picture the frame was shrunk from (the frame's own by
 * default). Deterministic; throws RangeError on a frame whose bytes do not fit its sides.
 */
export function analyzePixels(frame: Frame, source?: { width: number; height: number }): ImageAnalysis {
  const view = viewOf(frame, source);
  return ImageAnalysis.parse(Object.assign({}, ...IMAGE_FEATURES.map((feature) => feature.measure(view))));
}
