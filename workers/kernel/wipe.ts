import type { Blend } from "./blend.ts";
import type { BlockGrid } from "./block-motion.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";

const WIPE_MIN_SECONDS = 0.3;
/** How long something may take to pass before the camera; looked at every few frames. */
const PASSING_SECONDS = 1.5;
const PASSING_STEP = 2;
const RETURN_SHARE = 0.5;

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
