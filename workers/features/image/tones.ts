import { cieLightness } from "../../kernel/colour.ts";
import type { Plane } from "../../kernel/frame.ts";
import { type ImageView, oncePerView, smallColours } from "./view.ts";

/** CIE L* (0 to 100) of each pixel of the small copy: the scale on which photographers speak of tones. */
export const smallTones: (view: ImageView) => Plane = oncePerView((view) => ({
  values: smallColours(view).luminance.map(cieLightness),
  width: view.small.width,
  height: view.small.height,
}));
