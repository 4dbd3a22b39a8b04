import type { Luma } from "./block-motion.ts";

/**
 * A frame as seen along one axis: for each place along it, the means of a few bands across. What moves straight along the axis
 * keeps its bands.
 */
export interface Profile {
  length: number;
  /** Place by place, the bands of each. */
  values: Float32Array;
}

/** A frame along x and along y. */
export interface Profiles {
  x: Profile;
  y: Profile;
}

/** How many bands across each place has. */
export const BANDS = 6;
const MAX_PLACES = 32;

/** Reduces half-size luma for the search. */
export function profilesOf(luma: Luma): Profiles {
  return { x: profileAlong(luma, "x"), y: profileAlong(luma, "y") };
}

function profileAlong({ values, width, height }: Luma, axis: "x" | "y"): Profile {
  const [along, across] = axis === "x" ? [width, height] : [height, width];
  const length = Math.min(MAX_PLACES, along);
  const means = new Float32Array(length * BANDS);
  for (let place = 0; place < length; place += 1) {
    const from = Math.floor((place * along) / length);
    const to = Math.max(from + 1, Math.floor(((place + 1) * along) / length));
    for (let band = 0; band < BANDS; band += 1) {
      const top = Math.floor((band * across) / BANDS);
      const bottom = Math.max(top + 1, Math.floor(((band + 1) * across) / BANDS));
      let sum = 0;
      for (let one = from; one < to; one += 1)
        for (let two = top; two < bottom; two += 1)
          sum += (axis === "x" ? values[two * width + one] : values[one * width + two]) ?? 0;
      means[place * BANDS + band] = sum / ((to - from) * (bottom - top));
    }
  }
  return { length, values: means };
}

/** The mean difference of two profiles of one length, in levels by place. */
export function distance(left: Profile, right: Profile): number {
  let sum = 0;
  for (let place = 0; place < left.length; place += 1) sum += placeDistance(left, place, right, place);
  return sum / left.length;
}

/** How unlike place `place` of one profile is to place `other` of another, in levels. */
export function placeDistance(left: Profile, place: number, right: Profile, other: number): number {
  let sum = 0;
  for (let band = 0; band < BANDS; band += 1) {
    sum += Math.abs((left.values[place * BANDS + band] ?? 0) - (right.values[other * BANDS + band] ?? 0));
  }
  return sum / BANDS;
}
