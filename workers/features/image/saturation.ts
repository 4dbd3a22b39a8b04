import { deviationOf, meanOf, roundTo } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { type ImageView, oncePerView, smallColours } from "./view.ts";

/** How much colour there is: mean chroma, and the colourfulness people report. */
export const saturation: ImageFeature<"saturation" | "colorfulness"> = {
  name: "saturation",
  fields: ["saturation", "colorfulness"],
  measure: (view) => ({
    saturation: roundTo(saturationOf(view)),
    colorfulness: roundTo(colourfulness(view), 1),
  }),
};

/** The largest OKLCH chroma in sRGB (its magenta). */
const MOST_CHROMA = 0.3225;

/** Mean OKLCH chroma over the largest of sRGB, 0 to 1. */
export const saturationOf: (view: ImageView) => number = oncePerView((view) => {
  const { a, b } = smallColours(view);
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += Math.sqrt((a[at] ?? 0) ** 2 + (b[at] ?? 0) ** 2);
  return Math.min(1, sum / a.length / MOST_CHROMA);
});

/** Weight of the mean against the spread in the colourfulness figure. */
const MEAN_WEIGHT = 0.3;

/** Colourfulness M of Hasler & Suesstrunk, "Measuring colourfulness in natural images" (2003). */
function colourfulness({ small }: ImageView): number {
  const count = small.width * small.height;
  const redGreen = new Float32Array(count);
  const yellowBlue = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const red = small.pixels[at * 3] ?? 0;
    const green = small.pixels[at * 3 + 1] ?? 0;
    redGreen[at] = red - green;
    yellowBlue[at] = (red + green) / 2 - (small.pixels[at * 3 + 2] ?? 0);
  }
  const spread = Math.hypot(deviationOf(redGreen), deviationOf(yellowBlue));
  return spread + MEAN_WEIGHT * Math.hypot(meanOf(redGreen), meanOf(yellowBlue));
}
