import type { WeightedColor } from "../../../contracts/reference.ts";
import { oklabDistance, oklabOfHex } from "../../kernel/colour.ts";
import { roundTo } from "../../kernel/histogram.ts";
import { filmPalette } from "../image/palette.ts";
import type { VideoFeature } from "./feature.ts";
import { shotSeconds } from "./view.ts";

/** The film's own palette over its key frames, each counted by its shot's length, and how much the palette changes between shots. */
export const palette: VideoFeature<"palette" | "palette_change"> = {
  name: "palette",
  fields: ["palette", "palette_change"],
  measure: ({ shots }) => {
    const frames = shots.map((shot) => ({ frame: shot.keyFrame, weight: shotSeconds(shot) }));
    return {
      palette: frames.length === 0 ? [] : filmPalette(frames),
      palette_change: roundTo(meanChange(shots.map((shot) => shot.keyAnalysis.palette))),
    };
  },
};

function meanChange(palettes: WeightedColor[][]): number {
  const changes = palettes.slice(1).map((next, index) => paletteDistance(palettes[index] ?? [], next));
  return changes.length === 0
    ? 0
    : Math.min(1, changes.reduce((sum, change) => sum + change, 0) / changes.length);
}

/** Mean distance of each colour to the nearest one of the other palette, both ways, by weight. */
function paletteDistance(left: WeightedColor[], right: WeightedColor[]): number {
  return (distanceTo(left, right) + distanceTo(right, left)) / 2;
}

function distanceTo(from: WeightedColor[], to: WeightedColor[]): number {
  if (from.length === 0 || to.length === 0) return 0;
  const targets = to.map((color) => oklabOfHex(color.hex));
  const weight = from.reduce((sum, color) => sum + color.weight, 0);
  const distance = from.reduce((sum, color) => {
    const own = oklabOfHex(color.hex);
    return sum + color.weight * Math.min(...targets.map((target) => oklabDistance(own, target)));
  }, 0);
  return weight > 0 ? distance / weight : 0;
}
