import type { BlockGrid } from "./block-motion.ts";
import { type DetailMatch, detailFound, matchDetail } from "./detail-match.ts";
import { type FrameChange, frameChange, residualAt, type ThinFrame } from "./frame-change.ts";
import { relitLike, sameness } from "./relight.ts";

/** The frames on each side that tell how calm the picture is. */
const BESIDE = 5;
/** How far a change must stand over the largest beside it to be looked at. */
const GATE = { residual: 2.5, factor: 1.15, offset: 0.8 };
/** Of the detail next to nothing is found again: the least change that is then a cut, of large parts or far over those beside. */
const ALL_NEW = {
  textured: 0.4,
  likeness: 0.2,
  kept: 0.07,
  found: 0.07,
  newShare: 0.9,
  factor: 2.5,
  leastFactor: 1.4,
  offset: 1,
};
/** Where a take is cut short much may stay: the background, or the person a step further. */
const SAME_PLACE = { residual: 5, newShare: 0.36, kept: 0.72, found: 0.92, sameness: 0.95 };
/** Between pictures that stand, as slides do, less will do. */
const HELD = { most: 1, residual: 4.5, kept: 0.68, sameness: 0.985 };
/** A frame of one tone is no picture: the first that comes after it is coarse in a poor stream. */
const MIN_SPREAD = 0.8;
/** How many times as much of the detail goes as between the frames beside, and what always goes. */
const STEADY = { frames: 3, factor: 3.5, always: 0.05 };
/** Frames that repeat the one before tell nothing of how the picture moves: they are passed over, up to so many on each side. */
const REPEATS = { residual: 0.5, reach: 14 };
/** At least so much of the change must be left when the light is made the same. */
const NOT_LIGHT = 0.5;

/**
 * Whether the picture at `index` leaps: it goes on steadily before and after, and in between it is another one, though the colours
 * may stay. So look jump cuts within one take, other framings of one scene, two views of one meadow, and cuts in the dark. Found on
 * 244 cuts of these kinds against 88 single-shot clips that move, flash, jerk and drop frames.
 */
export function isLeap(frames: ThinFrame[], changes: FrameChange[], index: number, grid: BlockGrid): boolean {
  const change = changes[index];
  const [before, after] = [frames[index - 1], frames[index]];
  if (change === undefined || before === undefined || after === undefined) return false;
  if (Math.min(before.lumaSpread, after.lumaSpread) < MIN_SPREAD) return false;
  const most = mostBeside(changes, index);
  if (change.residual < Math.max(GATE.residual, GATE.factor * most + GATE.offset)) return false;
  const detail = matchDetail(before.luma, after.luma);
  if (isAllNew(change, most, detail, before, after)) return true;
  return (
    isOtherPicture(change, most, detail, before, after) &&
    isSteadyAround(frames, changes, index, detail) &&
    detailFound(before.luma, after.luma) < SAME_PLACE.found &&
    frameChange(relitLike(before, after), after, grid).residual >= NOT_LIGHT * change.residual
  );
}

/** The largest change among the frames beside. */
export function mostBeside(changes: FrameChange[], index: number): number {
  let most = 0;
  for (let offset = 1; offset <= BESIDE; offset += 1) {
    for (const at of [index - offset, index + offset]) most = Math.max(most, residualAt(changes, at));
  }
  return most;
}

function isAllNew(
  { residual, newShare }: FrameChange,
  most: number,
  { textured, kept, likeness }: DetailMatch,
  before: ThinFrame,
  after: ThinFrame,
): boolean {
  if (residual < ALL_NEW.leastFactor * most + ALL_NEW.offset) return false;
  if (newShare < ALL_NEW.newShare && residual < ALL_NEW.factor * most) return false;
  if (textured < ALL_NEW.textured || likeness >= ALL_NEW.likeness || kept > ALL_NEW.kept) return false;
  return detailFound(before.luma, after.luma) <= ALL_NEW.found;
}

function isOtherPicture(
  { residual, newShare }: FrameChange,
  most: number,
  { textured, kept }: DetailMatch,
  before: ThinFrame,
  after: ThinFrame,
): boolean {
  const least = most < HELD.most ? HELD : SAME_PLACE;
  if (residual < least.residual || newShare < SAME_PLACE.newShare) return false;
  if (textured < ALL_NEW.textured || kept >= least.kept) return false;
  return sameness(before, after) < least.sameness;
}

/** Beside it much less of the detail goes from frame to frame. */
function isSteadyAround(
  frames: ThinFrame[],
  changes: FrameChange[],
  index: number,
  { likeness }: DetailMatch,
): boolean {
  const most = (1 - likeness) / STEADY.factor - STEADY.always;
  return [...movingBeside(changes, index, -1), ...movingBeside(changes, index, 1)].every((at) => {
    const [earlier, later] = [frames[at - 1], frames[at]];
    if (earlier === undefined || later === undefined) return true;
    return 1 - matchDetail(earlier.luma, later.luma).likeness <= most;
  });
}

/** The nearest frames on one side that moved. */
function movingBeside(changes: FrameChange[], index: number, step: 1 | -1): number[] {
  const moving: number[] = [];
  for (let offset = 1; offset <= REPEATS.reach && moving.length < STEADY.frames; offset += 1) {
    const at = index + step * offset;
    if (residualAt(changes, at) >= REPEATS.residual) moving.push(at);
  }
  return moving;
}
