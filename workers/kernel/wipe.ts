import type { Blend } from "./blend.ts";
import type { BlockGrid } from "./block-motion.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";

const WIPE_MIN_SECONDS = 0.3;
/** How long something may take to pass before the camera; looked at every few frames. */
const PASSING_SECONDS = 1.5;
const PASSING_STEP = 2;
const RETURN_SHARE = 0.5;

/** A wipe takes its time, and nothing that passes before the camera: that covers the picture like a wipe. */
export function isWipe(frames: ThinFrame[], times: Float64Array, wipe: Blend, grid: BlockGrid): boolean {
  const seconds = (times[wipe.to] ?? 0) - (times[wipe.from] ?? 0);
  return seconds >= WIPE_MIN_SECONDS && !isPassing(frames, times, wipe, grid);
}

/** Whether the old picture comes back soon after, or the new one was there shortly before. */
export function isPassing(frames: ThinFrame[], times: Float64Array, blend: Blend, grid: BlockGrid): boolean {
  const [start, end] = [times[blend.from] ?? 0, times[blend.to] ?? 0];
  const [before, after] = [frames[blend.from], frames[blend.to]];
  if (before === undefined || after === undefined) return false;
  const limit = frameChange(before, after, grid).residual * RETURN_SHARE;
  for (
    let later = blend.to + 1;
    (times[later] ?? Number.POSITIVE_INFINITY) - end <= PASSING_SECONDS;
    later += PASSING_STEP
  ) {
    if (isLike(before, frames[later], grid, limit)) return true;
  }
  for (
    let earlier = blend.from - 1;
    start - (times[earlier] ?? Number.NEGATIVE_INFINITY) <= PASSING_SECONDS;
    earlier -= PASSING_STEP
  ) {
    if (isLike(after, frames[earlier], grid, limit)) return true;
  }
  return false;
}

function isLike(one: ThinFrame, other: ThinFrame | undefined, grid: BlockGrid, limit: number): boolean {
  return other !== undefined && frameChange(one, other, grid).residual < limit;
}
