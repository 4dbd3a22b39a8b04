import type { BlockGrid } from "./block-motion.ts";
import { isCardSwap } from "./card-swap.ts";
import { type FrameChange, frameChange, residualAt, type ThinFrame } from "./frame-change.ts";
import { goesOn } from "./goes-on.ts";
import { isLeap } from "./leap.ts";
import { standsOut } from "./stands-out.ts";

/** Two cuts closer than this are one, the stronger. */
const MIN_GAP_FRAMES = 4;
/** So near an end of the film stand a few frames of another shot that the trimming left. */
const LEFTOVER_SECONDS = 0.15;
/** A flash is over within this time: the picture from before it comes back. */
const FLASH_SECONDS = 0.35;
/** The share of a cut's residual that is left when the same picture comes back. */
const RETURN_SHARE = 0.5;
/** Histograms closer than this are those of one scene a moment later. */
const SAME_COLOURS = 0.15;
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
  let index = 1;
  while (index < frames.length) {
    const isSwap = isCardSwap(frames, changes, index, grid);
    const leaps = isLeap(frames, changes, index, grid);
    const isBreak = isSwap || leaps || standsOut(frames, changes, times, index);
    const back = isBreak ? returnOf(frames, changes, times, index, grid) : null;
    if (back !== null) {
      index = back + 1;
      continue;
    }
    if (isBreak && !isLeftover(times, index) && !isReturn(frames, changes, times, index, grid)) {
      if (isSwap || !goesOn(frames, changes, times, index, grid, leaps)) addCut(cuts, changes, index);
    }
    index += 1;
  }
  return cuts;
}

function isLeftover(times: Float64Array, index: number): boolean {
  const now = times[index] ?? 0;
  const last = times.at(-1) ?? now;
  const end = last + last - (times.at(-2) ?? last);
  return now - (times[0] ?? 0) < LEFTOVER_SECONDS || end - now < LEFTOVER_SECONDS;
}

function addCut(cuts: number[], changes: FrameChange[], index: number): void {
  const last = cuts.at(-1);
  if (last === undefined || index - last >= MIN_GAP_FRAMES) cuts.push(index);
  else if (residualAt(changes, index) > residualAt(changes, last)) cuts[cuts.length - 1] = index;
}

/** The first frame at which the picture from before `index` is back, or null when it stays away. */
function returnOf(
  frames: ThinFrame[],
  changes: FrameChange[],
  times: Float64Array,
  index: number,
  grid: BlockGrid,
): number | null {
  const most = mostLeft(frames, changes, index, grid);
  const now = times[index] ?? 0;
  for (
    let later = index + 1;
    later < frames.length && (times[later] ?? 0) - now <= FLASH_SECONDS;
    later += 1
  ) {
    if (isSamePicture(frames[index - 1], frames[later], grid, most)) return later;
  }
  return null;
}

/** Whether the picture at `index` was there shortly before: the way back from an interruption that began softly. */
function isReturn(
  frames: ThinFrame[],
  changes: FrameChange[],
  times: Float64Array,
  index: number,
  grid: BlockGrid,
): boolean {
  const most = mostLeft(frames, changes, index, grid);
  const now = times[index] ?? 0;
  for (let earlier = index - 2; earlier >= 0 && now - (times[earlier] ?? 0) <= FLASH_SECONDS; earlier -= 1) {
    if (isSamePicture(frames[earlier], frames[index], grid, most)) return true;
  }
  return false;
}

/** How much may be new in a picture that comes back: whatever its colours, and in the same colours. */
interface MostLeft {
  anyhow: number;
  inSameColours: number;
}

/** A moment of darkness shows little that is new, the way back from it all the more: colours tell whether things only moved on. */
function mostLeft(frames: ThinFrame[], changes: FrameChange[], index: number, grid: BlockGrid): MostLeft {
  const [before, after] = [frames[index - 1], frames[index]];
  const there = residualAt(changes, index);
  const back = before === undefined || after === undefined ? 0 : frameChange(after, before, grid).residual;
  return { anyhow: there * RETURN_SHARE, inSameColours: Math.max(there, back) * RETURN_SHARE };
}

/** Compares both ways: a card on black finds no match in black, but black finds itself in the card. */
function isSamePicture(
  one: ThinFrame | undefined,
  other: ThinFrame | undefined,
  grid: BlockGrid,
  most: MostLeft,
): boolean {
  if (one === undefined || other === undefined) return false;
  const forth = frameChange(one, other, grid);
  const limit = forth.histogramChange < SAME_COLOURS ? most.inSameColours : most.anyhow;
  return forth.residual < limit && frameChange(other, one, grid).residual < limit;
}
