import type { BlockGrid } from "./block-motion.ts";
import { detailFound, matchDetail } from "./detail-match.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";
import { isSameSceneMoved } from "./same-scene.ts";

/** A cut under a flash: where the new shot begins, and the frames [from, to] the flash lasts. */
export interface FlashCut {
  at: number;
  from: number;
  to: number;
}

/** From the last frame before the flash to the first after it. */
const FLASH_SECONDS = 0.36;
/** Levels of mean luma: the step a flash begins with, how far it stands over both sides, and what a calm frame changes. */
const LIGHT = { step: 35, over: 40, calm: 12 };
/** A flash is there at once, by this share of its height in one frame; a fade through white rises evenly. */
const ONSET_SHARE = 0.5;
/** What two shots have in common at most; so much unlike ones share by chance. */
const OTHER_SHOT = { likeness: 0.35, found: 0.21, residual: 9, newShare: 0.55 };
/** A picture has at least this spread of luma: a lamp that flares up in the dark lights one scene. */
const MIN_SPREAD = 6;

/**
 * Flashes before and after which stand unlike shots. Under a flash nothing is to be seen of the cut itself: it is told where the
 * light is at its height, as an editor lays it.
 */
export function findFlashCuts(frames: ThinFrame[], times: Float64Array, grid: BlockGrid): FlashCut[] {
  const cuts: FlashCut[] = [];
  for (let index = 1; index < frames.length - 1; index += 1) {
    if (stepAt(frames, index) < LIGHT.step) continue;
    const to = flashEnd(frames, times, index);
    if (to === null) continue;
    if (isOtherShot(frames[index - 1], frames[to], grid))
      cuts.push({ at: brightest(frames, index, to), from: index, to });
    index = to;
  }
  return cuts;
}

/** How much lighter the frame is than the one before. */
function stepAt(frames: ThinFrame[], index: number): number {
  return (frames[index]?.meanLuma ?? 0) - (frames[index - 1]?.meanLuma ?? 0);
}

/** The first calm frame after the flash that begins at `start`; null where the light stays. */
function flashEnd(frames: ThinFrame[], times: Float64Array, start: number): number | null {
  const before = frames[start - 1]?.meanLuma ?? 0;
  let height = 0;
  for (let at = start; at < frames.length; at += 1) {
    const light = frames[at]?.meanLuma ?? 0;
    height = Math.max(height, light);
    if ((times[at] ?? 0) - (times[start - 1] ?? 0) > FLASH_SECONDS) return null;
    const isOver = height - Math.max(before, light) >= LIGHT.over;
    const isSudden = stepAt(frames, start) >= ONSET_SHARE * (height - before);
    if (isOver && isSudden && Math.abs(stepAt(frames, at + 1)) < LIGHT.calm) return at;
  }
  return null;
}

function brightest(frames: ThinFrame[], from: number, to: number): number {
  let best = from;
  for (let at = from; at < to; at += 1)
    if ((frames[at]?.meanLuma ?? 0) > (frames[best]?.meanLuma ?? 0)) best = at;
  return best;
}

function isOtherShot(before: ThinFrame | undefined, after: ThinFrame | undefined, grid: BlockGrid): boolean {
  if (before === undefined || after === undefined) return false;
  if (Math.min(before.lumaSpread, after.lumaSpread) < MIN_SPREAD) return false;
  const change = frameChange(before, after, grid);
  if (change.residual < OTHER_SHOT.residual || change.newShare < OTHER_SHOT.newShare) return false;
  if (matchDetail(before.luma, after.luma).likeness >= OTHER_SHOT.likeness) return false;
  if (detailFound(before.luma, after.luma) > OTHER_SHOT.found) return false;
  return !isSameSceneMoved(before.luma, after.luma);
}
