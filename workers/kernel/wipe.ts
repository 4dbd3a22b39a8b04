import { type Blend, type Candidate, MAX_STEP, rampOf } from "./blend.ts";
import type { BlockGrid } from "./block-motion.ts";
import { type CoarseFrame, wipeValuesAt } from "./coarse-frame.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";

const WIPE_MAX_UNDECIDED = 0.2;
const WIPE_MIN_DIFFERENCE = 18;
const WIPE_MIN_SECONDS = 0.3;
/** How long something may take to pass before the camera; looked at every few frames. */
const PASSING_SECONDS = 1.5;
const PASSING_STEP = 2;
const RETURN_SHARE = 0.5;

/** In a wipe every cell jumps from the old picture to the new one, one after the other, and stays. */
export function wipeIn(
  coarse: CoarseFrame[],
  start: number,
  end: number,
  difference: number,
): Candidate | null {
  if (difference < WIPE_MIN_DIFFERENCE) return null;
  const shares = [0];
  let undecided = 0;
  for (let index = start + 1; index < end; index += 1) {
    const { share, off } = cellsTaken(
      wipeValuesAt(coarse, start),
      wipeValuesAt(coarse, end),
      wipeValuesAt(coarse, index),
    );
    if (
      off > WIPE_MAX_UNDECIDED ||
      share - (shares.at(-1) ?? 0) > MAX_STEP ||
      share < (shares.at(-1) ?? 0) - 0.04
    )
      return null;
    shares.push(share);
    undecided += off;
  }
  shares.push(1);
  if (1 - (shares.at(-2) ?? 0) > MAX_STEP) return null;
  const ramp = rampOf(shares);
  return {
    from: start + ramp.from,
    to: start + ramp.to,
    kind: "wipe",
    score: difference * (1 - undecided / shares.length),
  };
}

/** Something that passes before the camera covers the picture like a wipe, but the old picture comes back, or was there before. */
export function isWipe(frames: ThinFrame[], times: Float64Array, wipe: Blend, grid: BlockGrid): boolean {
  const start = times[wipe.from] ?? 0;
  const end = times[wipe.to] ?? 0;
  const before = frames[wipe.from];
  const after = frames[wipe.to];
  if (before === undefined || after === undefined || end - start < WIPE_MIN_SECONDS) return false;
  const limit = frameChange(before, after, grid).residual * RETURN_SHARE;
  for (
    let later = wipe.to + 1;
    (times[later] ?? Number.POSITIVE_INFINITY) - end <= PASSING_SECONDS;
    later += PASSING_STEP
  ) {
    if (isLike(before, frames[later], grid, limit)) return false;
  }
  for (
    let earlier = wipe.from - 1;
    start - (times[earlier] ?? Number.NEGATIVE_INFINITY) <= PASSING_SECONDS;
    earlier -= PASSING_STEP
  ) {
    if (isLike(after, frames[earlier], grid, limit)) return false;
  }
  return true;
}

function isLike(one: ThinFrame, other: ThinFrame | undefined, grid: BlockGrid, limit: number): boolean {
  return other !== undefined && frameChange(one, other, grid).residual < limit;
}

/** Share of the changed cells that already show the new picture, and how far all cells are from either. */
function cellsTaken(
  before: Float32Array,
  after: Float32Array,
  now: Float32Array,
): { share: number; off: number } {
  let [taken, distance, all] = [0, 0, 0];
  for (let cell = 0; cell < now.length; cell += 1) {
    const change = Math.abs((after[cell] ?? 0) - (before[cell] ?? 0));
    const toBefore = Math.abs((now[cell] ?? 0) - (before[cell] ?? 0));
    const toAfter = Math.abs((now[cell] ?? 0) - (after[cell] ?? 0));
    all += change;
    distance += Math.min(toBefore, toAfter);
    if (toAfter < toBefore) taken += change;
  }
  return all === 0 ? { share: 0, off: 1 } : { share: taken / all, off: distance / all };
}
