import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { colorDistance } from "../words/color-families.ts";
import { changeDirection } from "./change-scene.ts";
import { MAX_PALETTE } from "./palette.ts";

const SAME_COLOR = 2.3;

/** The film whose average scene length and cuts a minute are those of its scenes. */
export function withTrueFigures(film: Film): Film {
  const { pacing, technical_specs } = film.direction;
  const count = Math.max(1, film.scenes.length);
  const scene_duration_avg = rounded(technical_specs.duration / count, 1000);
  const cuts_per_minute = rounded(((count - 1) * 60) / technical_specs.duration, 10);
  if (pacing.scene_duration_avg === scene_duration_avg && pacing.cuts_per_minute === cuts_per_minute)
    return film;
  return changeDirection(film, { pacing: { ...pacing, scene_duration_avg, cuts_per_minute } });
}

/** The film with each palette colour once and no more than six of those that nobody asks for. */
export function withLeanPalette(film: Film, demands: readonly Demand[]): Film {
  const { visual_direction } = film.direction;
  const asked = demands.flatMap(({ kind, target }) =>
    kind === "color" &&
    typeof target === "object" &&
    target !== null &&
    "hex" in target &&
    typeof target.hex === "string"
      ? [target.hex]
      : [],
  );
  const isAsked = (hex: string) => asked.some((color) => colorDistance(color, hex) <= SAME_COLOR);
  const distinct = visual_direction.color_palette.filter(
    (color, index, all) =>
      all.findIndex(({ hex }) => hex.toLowerCase() === color.hex.toLowerCase()) === index,
  );
  let surplus = distinct.length - MAX_PALETTE;
  const lean = distinct
    .toReversed()
    .filter(({ hex }) => {
      if (surplus <= 0 || isAsked(hex)) return true;
      surplus -= 1;
      return false;
    })
    .toReversed();
  if (lean.length === visual_direction.color_palette.length) return film;
  return changeDirection(film, { visual_direction: { ...visual_direction, color_palette: lean } });
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
