import { matchDetail } from "./detail-match.ts";
import type { ThinFrame } from "./frame-change.ts";

/** So flat is what covers a lens or is left when the light goes out, in levels of spread. */
const PLAIN_SPREAD = 6;
/** How long something covers the picture at most, and how long the light may be out; below this luma it is dark. */
const SECONDS = { covered: 1.2, dark: 3 };
const DARK_LUMA = 32;
/** Mean correlation of detail from which the picture from before is back; unlike shots reach 0.25. */
const BACK = 0.5;
/** How far beyond the plain frames it may take until it is seen whole, and how many times their spread it has at least. */
const WHOLE = { seconds: 0.6, spreads: 3 };

/**
 * Whether the cut at `index` only covers the picture or uncovers it again: a trunk close to the lens, a lamp that fails, a hand. One
 * side of it is plain, and beyond the plain frames stands the same scene. A card has letters, and a shot more than one tone.
 */
export function isCovering(frames: ThinFrame[], times: Float64Array, index: number): boolean {
  return isSameBeyond(frames, times, index, 1) || isSameBeyond(frames, times, index - 1, -1);
}

/** Follows the plain frames from `plain` on and compares what stands at both their ends. */
function isSameBeyond(frames: ThinFrame[], times: Float64Array, plain: number, step: 1 | -1): boolean {
  const first = frames[plain];
  const near = frames[plain - step];
  if (first === undefined || near === undefined || !isPlain(first)) return false;
  if (isPlain(near) || near.lumaSpread < WHOLE.spreads * first.lumaSpread) return false;
  const seconds = first.meanLuma < DARK_LUMA ? SECONDS.dark : SECONDS.covered;
  let at = plain;
  while (isPlain(frames[at]) && Math.abs((times[at] ?? 0) - (times[plain] ?? 0)) <= seconds) at += step;
  if (isPlain(frames[at])) return false;
  const start = times[at] ?? 0;
  for (let far = frames[at]; far !== undefined && isWithin(times, at, start); far = frames[at]) {
    if (matchDetail(near.luma, far.luma).likeness >= BACK) return true;
    at += step;
  }
  return false;
}

function isWithin(times: Float64Array, at: number, start: number): boolean {
  return Math.abs((times[at] ?? 0) - start) <= WHOLE.seconds;
}

function isPlain(frame: ThinFrame | undefined): boolean {
  return frame !== undefined && frame.lumaSpread < PLAIN_SPREAD;
}
