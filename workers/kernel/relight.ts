import type { ThinFrame } from "./frame-change.ts";
import { meanOf } from "./histogram.ts";

/** Sameness from which two frames may be one picture in two lights; across 220 true cuts it reaches 0.57. */
export const MAYBE_SAME = 0.68;
/** Gain limits: beyond them a picture is not the same one in another light. */
const MIN_GAIN = 0.2;
const MAX_GAIN = 5;
const MAX_LEVEL = 255;
/** Luma of bars, and the least share of a picture that is left without them. */
const BLACK = 20;
const MIN_SHOWN = 0.2;

/**
 * `frame` in the light of `other`: luma by the gain and offset that fit best pixel by pixel, chroma by its mean. Two unlike
 * pictures fit with no gain at all, which leaves a flat frame.
 */
export function relitLike(frame: ThinFrame, other: ThinFrame): ThinFrame {
  const { gain, offset } = lightBetween(frame.luma.values, other.luma.values);
  return {
    ...frame,
    luma: { ...frame.luma, values: frame.luma.values.map((value) => clip(value * gain + offset)) },
    u: shifted(frame.u, meanOf(other.u) - meanOf(frame.u)),
    v: shifted(frame.v, meanOf(other.v) - meanOf(frame.v)),
  };
}

/** Pearson's correlation of the luma of two frames at the same places: near 1 for the same picture in another light. */
export function sameness(left: ThinFrame, right: ThinFrame): number {
  const [one, two] = withoutBars(left.luma.values, right.luma.values);
  const { covariance, variance, otherVariance } = momentsOf(one, two);
  const spread = Math.sqrt(variance * otherVariance);
  return spread > 0 ? covariance / spread : 0;
}

/** Bars around a picture are alike whatever it shows: places that are black in both frames are left out. */
function withoutBars(one: Uint8Array, other: Uint8Array): [Uint8Array, Uint8Array] {
  const shown = one.map((value, index) => Math.max(value, other[index] ?? 0));
  const keep = (values: Uint8Array) => values.filter((_, index) => (shown[index] ?? 0) > BLACK);
  const kept = keep(one);
  return kept.length < MIN_SHOWN * one.length ? [one, other] : [kept, keep(other)];
}

function lightBetween(values: Uint8Array, other: Uint8Array): { gain: number; offset: number } {
  const { mean, otherMean, covariance, variance } = momentsOf(values, other);
  const slope = variance > 0 ? covariance / variance : 0;
  const gain = slope < MIN_GAIN ? 0 : Math.min(MAX_GAIN, slope);
  return { gain, offset: otherMean - gain * mean };
}

function momentsOf(values: Uint8Array, other: Uint8Array) {
  const mean = meanOf(values);
  const otherMean = meanOf(other);
  let [covariance, variance, otherVariance] = [0, 0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const one = (values[index] ?? 0) - mean;
    const two = (other[index] ?? 0) - otherMean;
    covariance += one * two;
    variance += one * one;
    otherVariance += two * two;
  }
  return { mean, otherMean, covariance, variance, otherVariance };
}

function shifted(plane: Uint8Array, offset: number): Uint8Array {
  return plane.map((value) => clip(value + offset));
}

function clip(value: number): number {
  return Math.max(0, Math.min(MAX_LEVEL, value));
}
