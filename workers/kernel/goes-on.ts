import type { BlockGrid } from "./block-motion.ts";
import { isCovering } from "./covered.ts";
import { detailFound, matchDetail } from "./detail-match.ts";
import { type FrameChange, frameChange, residualAt, type ThinFrame } from "./frame-change.ts";
import { isFramed } from "./framed.ts";
import { mostBeside } from "./leap.ts";
import { MAYBE_SAME, relitLike, sameness } from "./relight.ts";
import { isSameSceneMoved, isScrolled, isTurned, isZoomed } from "./same-scene.ts";

/** Correlation of luma from which two frames are surely one picture in two lights. */
const SURELY_SAME = 0.88;
const MAX_RELIT_RESIDUAL = 12;
/** The share of a change that the light leaves unexplained at most: where it bursts, white is clipped. */
const MAX_UNEXPLAINED = 0.25;
/** Where a good part of the detail stays in its place it may be less light that explains the rest, and less of that. */
const OTHER_LIGHT = { kept: 0.3, unexplained: 0.2 };
/**
 * Correlation of fine detail, at its best place, from which two frames show one scene: across 220 true cuts it reaches 0.59. Where
 * nothing else moves a jump in time keeps much of the frame, so that more is asked.
 */
const LIKENESS = {
  inMovement: { inPlace: 0.74, moved: 0.74 },
  atRest: { inPlace: 0.74, moved: 0.85 },
  afterLeap: { inPlace: Number.POSITIVE_INFINITY, moved: 0.85, overInPlace: 0.1 },
};
/** The mean correlation of detail from which a picture stays in part, and how far a change must stand over those beside to be a cut. */
const STAYS = { textured: 0.4, likeness: 0.4, surely: 0.68, factor: 2.2, offset: 1.5 };
/** A coarse picture boils: all of it is a little like before, hardly a block is found again. */
const BOILS = { likeness: 0.32, found: 0.1 };
/** Frames that repeat the one before, or the seconds and usual steps of a gap; how much moves around; and the detail found again. */
const STUCK = { frames: 3, residual: 0.5, seconds: 0.1, steps: 1.9, found: 0.12 };
const MOVED_BESIDE = { frames: 24, residual: 1.5, share: 0.25 };
/** The frames around a cut that tell whether the picture was moving, and their residual when it was. */
const AROUND = [-3, -2, -1, 1, 2, 3];
const MOVING_RESIDUAL = 4;

/**
 * Whether one scene goes on over the change at `index`: the light was switched, the camera whipped, spun or zoomed, a page was
 * scrolled, a poor stream stuck and jumped, an encoder failed for a moment. `leaps` tells of a change after which the same place
 * may be another take.
 */
export function goesOn(
  frames: ThinFrame[],
  changes: FrameChange[],
  times: Float64Array,
  index: number,
  grid: BlockGrid,
  leaps: boolean,
): boolean {
  const [before, after] = [frames[index - 1], frames[index]];
  if (before === undefined || after === undefined) return false;
  if (!leaps && isNewLight(before, after, grid)) return true;
  if (isScrolled(before.luma, after.luma) || isFramed(before.luma, after.luma)) return true;
  if (isCovering(frames, times, index)) return true;
  if (isKept(before, after, changes, index, grid, leaps)) return true;
  if (isStuck(changes, times, index) && detailFound(before.luma, after.luma) >= STUCK.found) return true;
  const isMoving = isMovingAround(changes, index);
  if (isMoving && isTurned(before.luma, after.luma)) return true;
  if (leaps) return isSameSceneMoved(before.luma, after.luma, LIKENESS.afterLeap);
  if (isMoving && isZoomed(before.luma, after.luma)) return true;
  return isSameSceneMoved(before.luma, after.luma, isMoving ? LIKENESS.inMovement : LIKENESS.atRest);
}

/** The same picture after the light was switched. */
function isNewLight(before: ThinFrame, after: ThinFrame, grid: BlockGrid): boolean {
  const likeness = sameness(before, after);
  if (likeness >= SURELY_SAME) return true;
  if (likeness < MAYBE_SAME) return false;
  const unexplained = frameChange(relitLike(before, after), after, grid).residual;
  return (
    unexplained < MAX_RELIT_RESIDUAL ||
    unexplained < MAX_UNEXPLAINED * frameChange(before, after, grid).residual
  );
}

/** Its detail stays where it was: in part, in another light, or boiling. */
function isKept(
  before: ThinFrame,
  after: ThinFrame,
  changes: FrameChange[],
  index: number,
  grid: BlockGrid,
  leaps: boolean,
): boolean {
  const { textured, kept, likeness } = matchDetail(before.luma, after.luma);
  const residual = residualAt(changes, index);
  if (textured >= STAYS.textured) {
    const isFar = residual >= STAYS.factor * mostBeside(changes, index) + STAYS.offset;
    if (!leaps && likeness >= (isFar ? STAYS.surely : STAYS.likeness)) return true;
    if (likeness >= BOILS.likeness && detailFound(before.luma, after.luma) <= BOILS.found) return true;
  }
  if (kept < OTHER_LIGHT.kept) return false;
  return frameChange(relitLike(before, after), after, grid).residual < OTHER_LIGHT.unexplained * residual;
}

/** A poor stream stood still for some frames or lost them, and jumps to where it ought to be; what is held never moved. */
function isStuck(changes: FrameChange[], times: Float64Array, index: number): boolean {
  const before = Array.from({ length: STUCK.frames }, (_, offset) => residualAt(changes, index - 1 - offset));
  const isHeld = index > STUCK.frames && before.every((residual) => residual < STUCK.residual);
  if (!isHeld && !isLate(times, index)) return false;
  return movesBeside(changes, index, -1) && movesBeside(changes, index, 1);
}

/** The frame comes later than those around it do. */
function isLate(times: Float64Array, index: number): boolean {
  const gapAt = (at: number) => (times[at] ?? 0) - (times[at - 1] ?? 0);
  const usual = AROUND.map((offset) => index + offset)
    .filter((at) => at >= 1 && at < times.length)
    .map(gapAt)
    .sort((left, right) => left - right);
  const step = usual[usual.length >> 1] ?? Number.POSITIVE_INFINITY;
  return gapAt(index) >= Math.max(STUCK.seconds, STUCK.steps * step);
}

function movesBeside(changes: FrameChange[], index: number, step: 1 | -1): boolean {
  const side = Array.from({ length: MOVED_BESIDE.frames }, (_, at) => index + step * (at + 1)).filter(
    (at) => at >= 1 && at < changes.length,
  );
  const moving = side.filter((at) => residualAt(changes, at) >= MOVED_BESIDE.residual);
  return moving.length > 0 && moving.length >= MOVED_BESIDE.share * side.length;
}

function isMovingAround(changes: FrameChange[], index: number): boolean {
  const around = AROUND.map((offset) => residualAt(changes, index + offset)).sort((a, b) => a - b);
  return (around[around.length >> 1] ?? 0) >= MOVING_RESIDUAL;
}
