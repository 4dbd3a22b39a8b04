import type { Blend, Candidate } from "./blend.ts";
import type { BlockGrid } from "./block-motion.ts";
import { type CoarseFrame, coarseFrame, differenceOf } from "./coarse-frame.ts";
import { dissolveIn, isDissolve } from "./dissolve.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";
import { relitLike } from "./relight.ts";
import { isWipe, wipeIn } from "./wipe.ts";

/** Lengths of the windows in seconds: a window may be longer than the blend in it. */
const WINDOW_SECONDS = [0.24, 0.36, 0.52, 0.76, 1.08, 1.52, 2.1];
const MIN_WINDOW_FRAMES = 5;
/** The pictures at both ends must differ by this much (root mean square, levels). */
const MIN_DIFFERENCE = 9;
const MIN_NEW_SHARE = 0.5;
/** …even when one is put in the light of the other. */
const MIN_RESIDUAL = 12;

/**
 * Dissolves and wipes between the hard cuts. In a dissolve every coarse frame lies on the line between the two pictures while fine
 * detail dips, as the mean of two unlike pictures must; a moving camera leaves the line, a change of light keeps the detail.
 */
export function findBlends(
  frames: ThinFrame[],
  times: Float64Array,
  cuts: number[],
  grid: BlockGrid,
): Blend[] {
  const coarse = frames.map(coarseFrame);
  const candidates: Candidate[] = [];
  const edges = [0, ...cuts, frames.length];
  for (let shot = 1; shot < edges.length; shot += 1) {
    const from = edges[shot - 1] ?? 0;
    const to = (edges[shot] ?? 0) - 1;
    for (const seconds of WINDOW_SECONDS) collect(coarse, frames, times, grid, from, to, seconds, candidates);
  }
  return bestApart(candidates);
}

function collect(
  coarse: CoarseFrame[],
  frames: ThinFrame[],
  times: Float64Array,
  grid: BlockGrid,
  from: number,
  to: number,
  seconds: number,
  candidates: Candidate[],
): void {
  let end = from;
  for (let start = from; start < to; start += 1) {
    while (end < to && (times[end] ?? 0) - (times[start] ?? 0) < seconds) end += 1;
    if ((times[end] ?? 0) - (times[start] ?? 0) < seconds || end - start < MIN_WINDOW_FRAMES) continue;
    const found = blendIn(coarse, start, end);
    if (found === null || !isNewContent(frames, found, grid)) continue;
    const isBlend =
      found.kind === "dissolve" ? isDissolve(coarse, times, found) : isWipe(frames, times, found, grid);
    if (isBlend) candidates.push(found);
  }
}

function blendIn(coarse: CoarseFrame[], start: number, end: number): Candidate | null {
  const first = coarse[start];
  const last = coarse[end];
  if (first === undefined || last === undefined) return null;
  const difference = differenceOf(first.values, last.values);
  if (difference < MIN_DIFFERENCE) return null;
  return dissolveIn(coarse, start, end, difference) ?? wipeIn(coarse, start, end, difference);
}

/** The pictures on both sides must be unlike each other, moved or lit differently though they may be. */
function isNewContent(frames: ThinFrame[], blend: Blend, grid: BlockGrid): boolean {
  const before = frames[blend.from];
  const after = frames[blend.to];
  if (before === undefined || after === undefined) return false;
  const change = frameChange(relitLike(before, after), after, grid);
  return change.newShare >= MIN_NEW_SHARE && change.residual >= MIN_RESIDUAL;
}

/** The best blends that do not overlap. */
function bestApart(candidates: Candidate[]): Blend[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((left, right) => right.score - left.score)) {
    if (kept.every((other) => candidate.to <= other.from || candidate.from >= other.to)) kept.push(candidate);
  }
  return kept.sort((left, right) => left.from - right.from).map(({ from, to, kind }) => ({ from, to, kind }));
}
