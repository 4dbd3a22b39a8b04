import type { ImageFeature } from "./feature.ts";
import { type ImageView, oncePerView } from "./view.ts";

const OPAQUE = 250;
/** A few soft edge pixels do not make a cut-out. */
const LEAST_SHARE = 0.002;

/** Whether a visible part of the picture lets what lies behind it through. */
export const transparency: ImageFeature<"has_transparency"> = {
  name: "transparency",
  fields: ["has_transparency"],
  measure: (view) => ({ has_transparency: isCutOut(view) }),
};

/** Whether a visible part of one view is see-through. */
export const isCutOut: (view: ImageView) => boolean = oncePerView(({ small }) => {
  const seeThrough = small.alpha?.reduce((count, alpha) => count + (alpha < OPAQUE ? 1 : 0), 0) ?? 0;
  return seeThrough > LEAST_SHARE * small.width * small.height;
});
