import type { BlockGrid } from "./block-motion.ts";
import { type FrameChange, frameChange, type ThinFrame } from "./frame-change.ts";
import { quantileOfSorted } from "./histogram.ts";

/** Content that is new after motion compensation: thresholds in luma levels, found on spliced and hand-checked footage. */
const MIN_RESIDUAL = 9;
const MIN_NEW_SHARE = 0.55;
const MIN_HISTOGRAM_CHANGE = 0.06;
const MIN_ACTIVE_SHARE = 0.04;
/** A cut stands out from the frames around it. */
const NEIGHBOURS = 5;
const NEIGHBOUR_QUANTILE = 0.75;
const NEIGHBOUR_FACTOR = 2;
const NEIGHBOUR_OFFSET = 2;
/** Two cuts closer than this are one, the stronger. */
const MIN_GAP_FRAMES = 4;
/** A flash is over within this time: the picture from before it comes back. */
const FLASH_SECONDS = 0.35;
/** The share of a cut's residual that is left when the same picture comes back. */
const RETURN_SHARE = 0.5;

/**
 * Indices of the first frames of new shots after a hard cut. `changes[i]` compares frame i-1 with frame i. Flashes and other short
 * interruptions, after which the old picture comes back, are not cuts.
 */
export function findHardCuts(
  frames: ThinFrame[],
  changes: FrameChange[],
  times: Float64Array,
  grid: BlockGrid,
): number[] {
  const cuts: number[] = [];
  for (let index = 1; index < frames.length; index += 1) {
    if (!standsOut(changes, index) || isInterruption(frames, changes, times, index, grid)) continue;
    const last = cuts.at(-1);
    if (last !== undefined && index - last < MIN_GAP_FRAMES) {
      if (residualAt(changes, index) > residualAt(changes, last)) cuts[cuts.length - 1] = index;
    } else {
      cuts.push(index);
    }
  }
  return cuts;
}

function standsOut(changes: FrameChange[], index: number): boolean {
  const change = changes[index];
  if (change === undefined) return false;
  if (change.residual < MIN_RESIDUAL || change.newShare < MIN_NEW_SHARE) return false;
  if (
    change.histogramChange < MIN_HISTOGRAM_CHANGE * change.activeShare ||
    change.activeShare < MIN_ACTIVE_SHARE
  )
    return false;
  const around: number[] = [];
  for (let offset = 1; offset <= NEIGHBOURS; offset += 1) {
    for (const at of [index - offset, index + offset]) {
      if (at >= 1 && at < changes.length) around.push(residualAt(changes, at));
    }
  }
  const typical = quantileOfSorted(
    around.sort((left, right) => left - right),
    NEIGHBOUR_QUANTILE,
  );
  return change.residual >= NEIGHBOUR_FACTOR * typical + NEIGHBOUR_OFFSET;
}

/** Whether the picture from before `index` comes back soon, or this is the way back from such a moment. */
function isInterruption(
  frames: ThinFrame[],
  changes: FrameChange[],
  times: Float64Array,
  index: number,
  grid: BlockGrid,
): boolean {
  const limit = residualAt(changes, index) * RETURN_SHARE;
  const before = frames[index - 1];
  const after = frames[index];
  if (before === undefined || after === undefined) return false;
  const now = times[index] ?? 0;
  for (
    let later = index + 1;
    later < frames.length && (times[later] ?? 0) - now <= FLASH_SECONDS;
    later += 1
  ) {
    if (isSamePicture(before, frames[later], grid, limit)) return true;
  }
  for (let earlier = index - 2; earlier >= 0 && now - (times[earlier] ?? 0) <= FLASH_SECONDS; earlier -= 1) {
    if (isSamePicture(after, frames[earlier], grid, limit)) return true;
  }
  return false;
}

function isSamePicture(
  one: ThinFrame,
  other: ThinFrame | undefined,
  grid: BlockGrid,
  limit: number,
): boolean {
  if (other === undefined) return false;
  const change = frameChange(one, other, grid);
  return change.residual < limit && change.newShare < MIN_NEW_SHARE;
}

function residualAt(changes: FrameChange[], index: number): number {
  return changes[index]?.residual ?? 0;
}
