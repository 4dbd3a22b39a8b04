import { MAX_STEP, type Overtaking, rampOf } from "./blend.ts";
import type { Luma } from "./block-motion.ts";

/** A pixel that differs by less between the two pictures says nothing, in levels. */
const MIN_TELLING = 12;
/** Changes under this are noise. */
const NOISE = 2;
/** One pixel in so many is looked at; rows are no multiple of it long, so that all columns are. */
const EVERY = 3;
/** The part of the window in which a pixel goes over, as the front of a wipe passes it. */
const PASSING_SHARE = 0.2;
const MIN_PASSING_FRAMES = 2;
/** How much of what telling pixels go through must be that one step, and how many of all must tell. */
const MIN_DOMINANCE = 0.67;
const MIN_TELLING_SHARE = 0.7;
/** From here on it can hardly be anything else. */
const SURE_DOMINANCE = 0.77;
const SURE_TELLING_SHARE = 0.8;
/** The least score of one that is not sure: over a pattern of stripes a pan looks a little like it. */
const MIN_UNSURE_SCORE = 22;

/**
 * A transition in the window [start, end] in which each pixel goes over from the old to the new picture at a moment of its own:
 * wipes of any shape, blinds, an iris. In a dissolve pixels go over slowly, under a moving camera there and back. Null when it is
 * none.
 */
export function takeoverIn(lumas: Luma[], start: number, end: number): Overtaking | null {
  const first = lumas[start]?.values;
  const last = lumas[end]?.values;
  if (first === undefined || last === undefined) return null;
  const looked = Math.ceil(first.length / EVERY);
  const passing = Math.max(MIN_PASSING_FRAMES, Math.round((end - start) * PASSING_SHARE));
  if (tellingShare(first, last) < MIN_TELLING_SHARE) return null;
  const window = lumas.slice(start, end + 1).map((luma) => luma.values);
  const taken = new Float64Array(end - start + 1);
  let [weights, dominance, telling] = [0, 0, 0];
  for (let pixel = 0; pixel < first.length; pixel += EVERY) {
    const change = (last[pixel] ?? 0) - (first[pixel] ?? 0);
    const weight = Math.abs(change);
    if (weight < MIN_TELLING) continue;
    const { step, at, path } = stepOf(window, pixel, Math.sign(change), passing);
    telling += 1;
    weights += weight;
    dominance += weight * Math.min(1, step / path);
    taken[at] = (taken[at] ?? 0) + weight;
  }
  if (dominance < MIN_DOMINANCE * weights) return null;
  const shares = runningShares(taken, weights);
  if (shares.some((share, index) => share - (shares[index - 1] ?? 0) > MAX_STEP)) return null;
  const isSure = dominance >= SURE_DOMINANCE * weights && telling >= SURE_TELLING_SHARE * looked;
  const score = dominance / looked;
  if (!isSure && score < MIN_UNSURE_SCORE) return null;
  const ramp = rampOf(shares);
  return { from: start + ramp.from, to: start + ramp.to, kind: "wipe", score, isSure };
}

function tellingShare(first: Uint8Array, last: Uint8Array): number {
  let [telling, looked] = [0, 0];
  for (let pixel = 0; pixel < first.length; pixel += EVERY) {
    looked += 1;
    if (Math.abs((last[pixel] ?? 0) - (first[pixel] ?? 0)) >= MIN_TELLING) telling += 1;
  }
  return telling / looked;
}

/** The largest step of a pixel in the direction of its change, the frame in its middle, and the way it goes in all. */
function stepOf(
  window: Uint8Array[],
  pixel: number,
  direction: number,
  passing: number,
): { step: number; at: number; path: number } {
  let [step, at, path] = [0, 0, 1];
  for (let index = 1; index < window.length; index += 1) {
    const now = window[index]?.[pixel] ?? 0;
    const change = Math.abs(now - (window[index - 1]?.[pixel] ?? 0));
    if (change > NOISE) path += change;
    const from = Math.max(0, index - passing);
    const far = direction * (now - (window[from]?.[pixel] ?? 0));
    if (far > step) {
      step = far;
      at = (from + index + 1) >> 1;
    }
  }
  return { step, at, path };
}

function runningShares(taken: Float64Array, weights: number): number[] {
  let sum = 0;
  return Array.from(taken, (weight) => {
    sum += weight;
    return sum / weights;
  });
}
