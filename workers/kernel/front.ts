import { type Blend, MAX_STEP, type Overtaking, rampOf } from "./blend.ts";
import { BANDS, distance, type Profile, type Profiles, placeDistance } from "./profiles.ts";
import { movingSums, type StretchSums, stillSums } from "./stretch-sums.ts";

/** Two pictures that differ by less along an axis, in levels, cannot be told apart there. */
const MIN_DIFFERENCE = 14;
/** A frame's distance from its best make-up of the two pictures, as a share of how far these are apart. */
const MAX_OFF = 0.42;
const MAX_MEAN_OFF = 0.3;
const SURELY_OFF = 0.13;
/** How far the front may seem to go back, as a share of the way. */
const MAX_BACK = 0.07;
/** The least score of a front that is not sure: in a tilt over a sky two such pictures nearly make up each other. */
const MIN_UNSURE_SCORE = 28;
/** Pictures that go on where they meet are one picture, over which the camera pans. */
const MIN_SEAM = 0.45;

/** Frames looked at on either side of a front, the part of its speed at which the picture may move there, and a plain gain. */
const REST_FRAMES = 3;
const MAX_REST_SPEED = 0.5;
const CLEARLY_BETTER = 0.9;

/** Moments of the window, as shares of it, that are looked at first, and how much worse than the whole they may fit. */
const PROBES = [0.2, 0.35, 0.5, 0.65, 0.8];
const ABOUT = 1.5;

/** How the two pictures of a transition with a straight front behave. */
interface Layers {
  beforeMoves: boolean;
  afterMoves: boolean;
}

const LAYERS: readonly Layers[] = [
  { beforeMoves: false, afterMoves: false },
  { beforeMoves: true, afterMoves: true },
  { beforeMoves: false, afterMoves: true },
  { beforeMoves: true, afterMoves: false },
];

/**
 * A wipe, slide, cover or uncovering in the window [start, end]: a straight front goes through the picture in one direction, and
 * what lies on each side of it is the old or the new picture, in place or shifted with the front. Null when it is none.
 */
export function frontIn(profiles: Profiles[], start: number, end: number): Overtaking | null {
  let best: Overtaking | null = null;
  for (const axis of ["x", "y"] as const) {
    const view = windowAlong(profiles, axis, start, end);
    if (view === null) continue;
    for (const layers of LAYERS) {
      for (const forward of [true, false]) {
        const found = follow(view, { layers, forward });
        if (found !== null && found.score > (best?.score ?? 0)) best = found;
      }
    }
  }
  return best;
}

/** A window of frames along one axis, between the two pictures of a transition. */
interface WindowAlong {
  start: number;
  end: number;
  before: Profile;
  after: Profile;
  difference: number;
  /** How far frame `index` is from stretches of one of the pictures; null outside the film. Measured once for all kinds of front. */
  sumsAt: (index: number, picture: "before" | "after", moves: boolean) => StretchSums | null;
}

/** Null where the two pictures cannot be told apart along the axis. */
function windowAlong(profiles: Profiles[], axis: "x" | "y", start: number, end: number): WindowAlong | null {
  const before = profiles[start]?.[axis];
  const after = profiles[end]?.[axis];
  if (before === undefined || after === undefined) return null;
  const difference = distance(before, after);
  if (difference < MIN_DIFFERENCE) return null;
  const most = MAX_OFF * difference * before.length * BANDS;
  const known = new Map<string, StretchSums>();
  const sumsAt: WindowAlong["sumsAt"] = (index, picture, moves) => {
    const now = profiles[index]?.[axis];
    if (now === undefined) return null;
    const key = `${index} ${picture} ${moves}`;
    const other = picture === "before" ? before : after;
    const sums = known.get(key) ?? (moves ? movingSums(now, other, most) : stillSums(now, other, most));
    known.set(key, sums);
    return sums;
  };
  return { start, end, before, after, difference, sumsAt };
}

interface Front {
  layers: Layers;
  /** Whether the new picture comes in from the beginning of the axis. */
  forward: boolean;
}

function follow(view: WindowAlong, front: Front): Overtaking | null {
  const { start, end, before, after, difference } = view;
  const { layers, forward } = front;
  if (layers.beforeMoves && layers.afterMoves && seam(before, after, forward) < MIN_SEAM * difference)
    return null;
  if (!goesOn(view, front)) return null;
  const shares = [0];
  let offSum = 0;
  for (let index = start + 1; index < end; index += 1) {
    const place = placeFront(view, index, front);
    const last = shares.at(-1) ?? 0;
    if (place === null || place.share - last > MAX_STEP || place.share < last - MAX_BACK) return null;
    shares.push(place.share);
    offSum += place.off;
  }
  shares.push(1);
  const meanOff = offSum / difference / (end - start - 1);
  if (meanOff > MAX_MEAN_OFF || 1 - (shares.at(-2) ?? 0) > MAX_STEP) return null;
  const score = difference * (1 - meanOff);
  const isSure = meanOff <= SURELY_OFF;
  if (!isSure && score < MIN_UNSURE_SCORE) return null;
  const ramp = rampOf(shares);
  return {
    from: start + ramp.from,
    to: start + ramp.to,
    kind: "wipe",
    score,
    isSure,
  };
}

/** Whether the front can be seen at a few moments of the window, goes on from each to the next, and fits about well enough. */
function goesOn(view: WindowAlong, front: Front): boolean {
  let [share, offSum] = [0, 0];
  for (const moment of PROBES) {
    const place = placeFront(view, Math.round(view.start + moment * (view.end - view.start)), front);
    if (place === null || place.share < share - MAX_BACK) return false;
    share = place.share;
    offSum += place.off;
  }
  return offSum <= ABOUT * mostMeanOff(view.difference) * view.difference * PROBES.length;
}

/** The mean distance, as a share of the difference, over which `follow` finds nothing. */
function mostMeanOff(difference: number): number {
  return Math.min(MAX_MEAN_OFF, Math.max(SURELY_OFF, 1 - MIN_UNSURE_SCORE / difference));
}

/** A camera that pans was moving before and goes on moving after; what slides in comes to a stop. */
export function isFront(profiles: Profiles[], front: Blend): boolean {
  const frames = front.to - front.from;
  return (["x", "y"] as const).every((axis) => {
    const length = profiles[front.from]?.[axis].length ?? 0;
    const limit = (MAX_REST_SPEED * length * REST_FRAMES) / frames;
    return (
      restShift(profiles, axis, front.from - REST_FRAMES, front.from) <= limit &&
      restShift(profiles, axis, front.to, front.to + REST_FRAMES) <= limit
    );
  });
}

/** By how many places the picture moves along the axis between two frames; 0 outside the film. */
function restShift(profiles: Profiles[], axis: "x" | "y", from: number, to: number): number {
  const before = profiles[from]?.[axis];
  const after = profiles[to]?.[axis];
  if (before === undefined || after === undefined) return 0;
  const reach = before.length >> 1;
  let best = { shift: 0, off: Number.POSITIVE_INFINITY };
  for (let size = 0; size <= reach; size += 1) {
    for (const shift of size === 0 ? [0] : [size, -size]) {
      let sum = 0;
      for (let place = Math.max(0, shift); place < Math.min(before.length, before.length + shift); place += 1)
        sum += placeDistance(after, place, before, place - shift);
      const off = sum / (before.length - size);
      if (off < best.off * CLEARLY_BETTER) best = { shift: size, off };
    }
  }
  return best.shift;
}

/** Where the front stands in a frame, as the share that shows the new picture, and how far the frame is from that; null where it is too far. */
function placeFront(
  { before, difference, sumsAt }: WindowAlong,
  index: number,
  { layers, forward }: Front,
): { share: number; off: number } | null {
  const arriving = sumsAt(index, "after", layers.afterMoves);
  const leaving = sumsAt(index, "before", layers.beforeMoves);
  if (arriving === null || leaving === null) return null;
  const { length } = before;
  const [news, rest] = forward ? [arriving.first, leaving.last] : [arriving.last, leaving.first];
  let best: { share: number; off: number } | null = null;
  for (let front = 0; front <= length; front += 1) {
    const off = ((news[front] ?? 0) + (rest[length - front] ?? 0)) / (length * BANDS);
    if (off < (best?.off ?? MAX_OFF * difference)) best = { share: front / length, off };
  }
  return best;
}

/** How unlike the two edges are that meet in a slide. */
function seam(before: Profile, after: Profile, forward: boolean): number {
  const last = before.length - 1;
  return forward ? placeDistance(before, 0, after, last) : placeDistance(before, last, after, 0);
}
