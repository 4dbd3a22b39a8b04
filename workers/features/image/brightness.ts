import { meanOf, quantileOfSorted, roundTo, sortedCopy } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { smallColours } from "./view.ts";

const LOW_TAIL = 0.05;
const HIGH_TAIL = 0.95;

/** Mean lightness and the spread between its tails, in OKLab. */
export const brightness: ImageFeature<"brightness" | "contrast"> = {
  name: "brightness",
  fields: ["brightness", "contrast"],
  measure: (view) => {
    const { lightness } = smallColours(view);
    const sorted = sortedCopy(lightness);
    const spread = quantileOfSorted(sorted, HIGH_TAIL) - quantileOfSorted(sorted, LOW_TAIL);
    return { brightness: unit(meanOf(lightness)), contrast: unit(spread) };
  },
};

function unit(value: number): number {
  return roundTo(Math.min(1, Math.max(0, value)));
}
