import type { Blend, Candidate, Overtaking } from "./blend.ts";
import type { BlockGrid, Luma } from "./block-motion.ts";
import { type CoarseFrame, coarseFrame, differenceOf, withEvenDetail } from "./coarse-frame.ts";
import { dissolveIn, isDissolve, isWhipPan } from "./dissolve.ts";
import { isMixture } from "./fine-mixture.ts";
import { type FrameChange, frameChange, type ThinFrame } from "./frame-change.ts";
import { frontIn, isFront } from "./front.ts";
import { type Profiles, profilesOf } from "./profiles.ts";
import { MAYBE_SAME, relitLike, sameness } from "./relight.ts";
import { isSameSceneMoved } from "./same-scene.ts";
import { takeoverIn } from "./takeover.ts";
import { isPassing, isWipe } from "./wipe.ts";

/** Lengths of the windows in seconds: a window may be longer than the blend in it. */
const WINDOW_SECONDS = [0.24, 0.36, 0.52, 0.76, 1.08, 1.52, 2.1];
const MIN_WINDOW_FRAMES = 5;
/** The pictures at both ends must differ by this much (root mean square, levels). */
const MIN_DIFFERENCE = 9;
const MIN_NEW_SHARE = 0.5;
const MIN_NEW_SHARE_IN_DISSOLVE = 0.75;
/** …even when one is put in the light of the other. */
const MIN_RESIDUAL = 12;
/** Looking for fronts costs more, and they show in windows a good deal longer than they are: fewer will do. */
const FRONT_WINDOW_SECONDS = [0.52, 1.08, 1.52];
const FRONT_STRIDE_SHARE = 1 / 8;

/** Whole pictures of new content that a front brings at least: a seam that moves looks new on both its sides. */
const MIN_ARRIVED = 1.8;
const MIN_ARRIVED_IN_DISSOLVE = 1.5;
/** How much more of it a frame brings than the frames this far from the front on either side. */
const OVER_MOVEMENT = 1.7;
const SURE_OVER_MOVEMENT = 0.8;
const BESIDE = { from: 2, to: 5 };
const MIN_DETAIL_KEPT = 0.6;
/** Between two blends a shot stands at least this long; what seems to be two is one that goes over in steps. */
const MIN_STANDING_SECONDS = 0.2;
/** The least score of a dissolve that is not sure: a slow move over a dark scene looks a little like one. */
const MIN_UNSURE_SCORE = 10.4;

/** The film as the search sees it, reduced once. */
interface Seen {
  frames: ThinFrame[];
  times: Float64Array;
  grid: BlockGrid;
  coarse: CoarseFrame[];
  profiles: Profiles[];
  lumas: Luma[];
  /** New content of the frames before each, added up: 1 is a whole picture. */
  arrived: Float64Array;
}

/** The frames [from, to] between two hard cuts. */
interface Span {
  from: number;
  to: number;
}

/**
 * Dissolves, wipes and slides between the hard cuts. In a dissolve every coarse frame lies on the line between the two pictures
 * while fine detail dips, as the mean of two unlike pictures must; a moving camera leaves the line, a change of light keeps the
 * detail.
 */
export function findBlends(
  frames: ThinFrame[],
  times: Float64Array,
  changes: FrameChange[],
  cuts: number[],
  grid: BlockGrid,
  isDrawn: readonly boolean[] = [],
): Blend[] {
  const lumas = frames.map((frame) => frame.luma);
  const coarse = withEvenDetail(frames.map(coarseFrame), isDrawn);
  const seen: Seen = {
    frames,
    times,
    grid,
    coarse,
    profiles: lumas.map(profilesOf),
    lumas,
    arrived: arrivals(changes),
  };
  const candidates: Candidate[] = [];
  const edges = [0, ...cuts, frames.length];
  for (let shot = 1; shot < edges.length; shot += 1) {
    const span = { from: edges[shot - 1] ?? 0, to: (edges[shot] ?? 0) - 1 };
    for (const seconds of WINDOW_SECONDS)
      candidates.push(...foundIn(times, span, seconds, (start, end) => mixing(seen, start, end)));
    for (const seconds of FRONT_WINDOW_SECONDS)
      candidates.push(...foundIn(times, span, seconds, (start, end) => overtaking(seen, span, start, end)));
  }
  return bestApart(candidates, times).filter(
    (blend) => blend.kind === "wipe" || !isPassing(frames, times, blend, grid),
  );
}

/** What `find` finds in the windows of this length. */
function* foundIn(
  times: Float64Array,
  { from, to }: Span,
  seconds: number,
  find: (start: number, end: number) => Candidate | null,
): Generator<Candidate> {
  let end = from;
  for (let start = from; start < to; start += 1) {
    while (end < to && (times[end] ?? 0) - (times[start] ?? 0) < seconds) end += 1;
    if ((times[end] ?? 0) - (times[start] ?? 0) < seconds || end - start < MIN_WINDOW_FRAMES) continue;
    const found = find(start, end);
    if (found !== null) yield found;
  }
}

function mixing(seen: Seen, start: number, end: number): Candidate | null {
  const { coarse, times, lumas } = seen;
  const difference = differenceAcross(seen, start, end);
  if (difference < MIN_DIFFERENCE) return null;
  const dissolve = dissolveIn(coarse, start, end, difference);
  if (dissolve === null || !isDissolve(coarse, times, dissolve)) return null;
  if (!isMixture(lumas, dissolve.from, dissolve.to)) return null;
  // A slow dissolve changes so little from frame to frame that nothing looks new.
  if (!dissolve.isSure) {
    if (dissolve.score < MIN_UNSURE_SCORE) return null;
    if (arrivedIn(seen, dissolve.from, dissolve.to) < MIN_ARRIVED_IN_DISSOLVE) return null;
  }
  return isNewContent(seen, dissolve, MIN_NEW_SHARE_IN_DISSOLVE) ? dissolve : null;
}

function differenceAcross({ coarse }: Seen, start: number, end: number): number {
  const first = coarse[start];
  const last = coarse[end];
  return first === undefined || last === undefined ? 0 : differenceOf(first.values, last.values);
}

/** What takes the picture over piece by piece: fronts of any shape, pictures that push each other out. */
function overtaking(seen: Seen, span: Span, start: number, end: number): Candidate | null {
  const { frames, times, grid, lumas, profiles } = seen;
  if ((start - span.from) % Math.max(1, Math.round((end - start) * FRONT_STRIDE_SHARE)) !== 0) return null;
  if (arrivedIn(seen, start, end) < MIN_ARRIVED || differenceAcross(seen, start, end) < MIN_DIFFERENCE)
    return null;
  const takeover = takeoverIn(lumas, start, end);
  if (takeover !== null && isTakeover(seen, span, takeover)) return takeover;
  const front = frontIn(profiles, start, end);
  if (front === null || !keepsDetail(seen, span, front) || !standsOut(seen, span, front)) return null;
  if (!isFront(profiles, front) || isCameraMove(seen, front)) return null;
  return isNewContent(seen, front) && isWipe(frames, times, front, grid) ? front : null;
}

function isTakeover(seen: Seen, span: Span, takeover: Overtaking): boolean {
  const { coarse, frames, times, grid } = seen;
  if (!keepsDetail(seen, span, takeover) || !standsOut(seen, span, takeover)) return false;
  if (!takeover.isSure && isWhipPan(coarse, times, takeover)) return false;
  if (isCameraMove(seen, takeover)) return false;
  return isNewContent(seen, takeover) && isWipe(frames, times, takeover, grid);
}

/** A front brings new content frame after frame, and more of it than the movement before and after does. */
function standsOut(seen: Seen, span: Span, { from, to, isSure }: Overtaking): boolean {
  const inside = arrivedIn(seen, from, to);
  if (inside < MIN_ARRIVED) return false;
  const earlier = Math.max(span.from, from - BESIDE.to);
  const before = Math.max(earlier, from - BESIDE.from);
  const after = Math.min(span.to, to + BESIDE.from);
  const later = Math.min(span.to, to + BESIDE.to);
  const outside = arrivedIn(seen, earlier, before) + arrivedIn(seen, after, later);
  const frames = Math.max(1, before - earlier + later - after);
  return inside / (to - from) >= ((isSure ? SURE_OVER_MOVEMENT : OVER_MOVEMENT) * outside) / frames;
}

/** A whip pan smears the picture, at its beginning and end, too; in a wipe both pictures are sharp. */
function keepsDetail({ coarse }: Seen, span: Span, { from, to }: Blend): boolean {
  const detailAt = (index: number) => coarse[index]?.detail ?? 0;
  const before = detailAt(Math.max(span.from, from - BESIDE.from));
  const after = detailAt(Math.min(span.to, to + BESIDE.from));
  return detailAt((from + to) >> 1) >= MIN_DETAIL_KEPT * Math.min(before, after);
}

/** A camera that moves on brings new content from one side, and what was there before is still there, moved. */
function isCameraMove({ lumas }: Seen, { from, to }: Blend): boolean {
  const [before, after] = [lumas[from], lumas[to]];
  return before !== undefined && after !== undefined && isSameSceneMoved(before, after);
}

/** How much new content comes in frames (from, to]. */
function arrivedIn({ arrived }: Seen, from: number, to: number): number {
  return (arrived[to + 1] ?? 0) - (arrived[from + 1] ?? 0);
}

function arrivals(changes: FrameChange[]): Float64Array {
  const sums = new Float64Array(changes.length + 1);
  for (const [index, { newShare, activeShare }] of changes.entries())
    sums[index + 1] = (sums[index] ?? 0) + newShare * activeShare;
  return sums;
}

/** The pictures on both sides must be unlike each other, moved or lit differently though they may be. */
function isNewContent({ frames, grid }: Seen, blend: Blend, leastShare = MIN_NEW_SHARE): boolean {
  const before = frames[blend.from];
  const after = frames[blend.to];
  if (before === undefined || after === undefined || sameness(before, after) >= MAYBE_SAME) return false;
  const change = frameChange(relitLike(before, after), after, grid);
  return change.newShare >= leastShare && change.residual >= MIN_RESIDUAL;
}

/** The best blends between which a shot has time to stand. */
function bestApart(candidates: Candidate[], times: Float64Array): Blend[] {
  const kept: Candidate[] = [];
  const isAfter = (later: Candidate, earlier: Candidate) =>
    (times[later.from] ?? 0) - (times[earlier.to] ?? 0) >= MIN_STANDING_SECONDS;
  for (const candidate of candidates.toSorted((left, right) => right.score - left.score)) {
    if (kept.every((other) => isAfter(other, candidate) || isAfter(candidate, other))) kept.push(candidate);
  }
  return kept.sort((left, right) => left.from - right.from).map(({ from, to, kind }) => ({ from, to, kind }));
}
