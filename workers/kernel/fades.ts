import type { BlockGrid } from "./block-motion.ts";
import { matchDetail } from "./detail-match.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";
import { type Levels, levelsInPicture } from "./picture-area.ts";
import { sameness } from "./relight.ts";

/** A fade through black or white: the picture goes from frame `from`, is empty in [emptyFrom, emptyTo), and is back at `to`. */
export interface FadeThrough {
  from: number;
  emptyFrom: number;
  emptyTo: number;
  to: number;
  /** The picture from before comes back: the camera blinked, and the shot goes on. */
  isBlink: boolean;
}

/** Video levels run from 16 (black) to 235 (white); a frame this flat and this near an end is empty. */
const EMPTY_SPREAD = 5;
/** So flat a frame is empty whatever its colour: films also fade through grey, fog and colour. */
const UNIFORM_SPREAD = 2.5;
const BLACK_LUMA = 32;
const WHITE_LUMA = 222;
/** A fade is over where the spread of luma stops rising by this share a frame… */
const STILL_RISING = 1.02;
/** …and its mean stops going away from that of the empty frame by so many levels a frame… */
const STILL_LEAVING = 1.5;
/** …and lasts this long at most. */
const MAX_RAMP_SECONDS = 3;
/** A ramp of fewer frames is a cut to or from black. */
export const MIN_RAMP_FRAMES = 3;
/** Residual under which the picture after the gap is the one from before it. */
const SAME_RESIDUAL = 7;
const SAME_NEW_SHARE = 0.4;
/** Mean correlation of its detail from which it is the same scene; unlike shots reach 0.25. */
const SAME_DETAIL = 0.5;
/** The same where things in it have moved on meanwhile: as a whole, and in its colours, it hardly differs. */
const MOVED_ON_RESIDUAL = 20;
const MOVED_ON_HISTOGRAM = 0.1;
const MOVED_ON_SAMENESS = 0.75;

/** Fades between two pictures, blinks, and those at the film's ends (with `from` or `to` at the end itself). */
export function findFades(frames: ThinFrame[], times: Float64Array, grid: BlockGrid): FadeThrough[] {
  const fades: FadeThrough[] = [];
  const levels = levelsInPicture(frames);
  for (let index = 0; index < levels.length; index += 1) {
    if (!isEmpty(levels[index])) continue;
    let end = index;
    while (end < levels.length && isEmpty(levels[end])) end += 1;
    const from = rampEnd(levels, times, index, -1);
    const to = rampEnd(levels, times, end - 1, 1);
    const isRamp = index - from >= MIN_RAMP_FRAMES || to - (end - 1) >= MIN_RAMP_FRAMES;
    const isBlink =
      !isEmpty(levels[from]) && !isEmpty(levels[to]) && isSameAgain(frames[from], frames[to], grid);
    if (isRamp) fades.push({ from, emptyFrom: index, emptyTo: end, to, isBlink });
    index = end;
  }
  return fades;
}

function isEmpty(frame: Levels | undefined): boolean {
  if (frame === undefined) return false;
  if (frame.lumaSpread < UNIFORM_SPREAD) return true;
  return frame.lumaSpread < EMPTY_SPREAD && (frame.meanLuma < BLACK_LUMA || frame.meanLuma > WHITE_LUMA);
}

/** Follows the rising spread of luma away from an empty frame to where the picture stands in full. */
function rampEnd(frames: Levels[], times: Float64Array, empty: number, step: 1 | -1): number {
  let at = empty;
  const start = times[empty] ?? 0;
  const level = frames[empty]?.meanLuma ?? 0;
  for (;;) {
    const next = frames[at + step];
    if (next === undefined || Math.abs((times[at + step] ?? 0) - start) > MAX_RAMP_SECONDS) return at;
    const now = frames[at];
    const isRising = next.lumaSpread >= (now?.lumaSpread ?? 0) * STILL_RISING;
    const isLeaving =
      Math.abs(next.meanLuma - level) >= Math.abs((now?.meanLuma ?? level) - level) + STILL_LEAVING;
    if (at !== empty && !isRising && !isLeaving) return at;
    at += step;
  }
}

function isSameAgain(before: ThinFrame | undefined, after: ThinFrame | undefined, grid: BlockGrid): boolean {
  if (before === undefined || after === undefined) return false;
  const change = frameChange(before, after, grid);
  if (change.residual < SAME_RESIDUAL && change.newShare < SAME_NEW_SHARE) return true;
  if (matchDetail(before.luma, after.luma).likeness >= SAME_DETAIL) return true;
  if (change.residual >= MOVED_ON_RESIDUAL || change.histogramChange >= MOVED_ON_HISTOGRAM) return false;
  return sameness(before, after) >= MOVED_ON_SAMENESS;
}
