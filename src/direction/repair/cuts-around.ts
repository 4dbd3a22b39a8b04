import type { Film } from "../film.ts";
import { lengthsInShare, sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

/** From when to when something stands in the film, in frames. */
export interface FrameSpan {
  readonly start: number;
  readonly end: number;
}

/** A scene, and what it must hold of the film's time. */
export interface HeldSpan extends FrameSpan {
  readonly index: number;
}

/** Shorter than this no scene is made to give another its time. */
const LEAST_SECONDS = 0.5;

/** The frame in which the scene at `index` has ended. */
export function endOf(film: Film, index: number): number {
  return sceneFrames(film)
    .slice(0, index + 1)
    .reduce((sum, length) => sum + length, 0);
}

/** The scene that has most of a stretch of the film; the first where it lies outside. `end` null: as long as the scene itself. */
export function sceneWithMost(film: Film, { start, end }: { start: number; end: number | null }): number {
  let at = 0;
  let best = { index: 0, shared: 0 };
  for (const [index, length] of sceneFrames(film).entries()) {
    const shared = Math.min(end ?? start + length, at + length) - Math.max(start, at);
    if (shared > best.shared) best = { index, shared };
    at += length;
  }
  return best.index;
}

/** The film whose scenes hold their spans whole; what lies between those cuts shares its time as it did. */
export function withCutsAround(film: Film, spans: readonly HeldSpan[]): Film {
  const frames = sceneFrames(film);
  const least = Math.ceil(LEAST_SECONDS * film.direction.technical_specs.fps);
  const cuts = new Map<number, number>([
    [0, 0],
    [frames.length, totalFrames(film)],
  ]);
  for (const { index, start, end } of spans) {
    const oldEnd = endOf(film, index);
    const oldStart = oldEnd - (frames[index] ?? 0);
    if (index > 0) cuts.set(index, Math.min(cuts.get(index) ?? oldStart, start));
    if (index + 1 < frames.length) cuts.set(index + 1, Math.max(cuts.get(index + 1) ?? oldEnd, end));
  }
  const inOrder = [...cuts].toSorted(([one], [other]) => one - other);
  const lengths = inOrder.slice(1).flatMap(([to, until], order) => {
    const [from, since] = inOrder[order] ?? [0, 0];
    return until - since < (to - from) * least
      ? []
      : lengthsInShare(frames.slice(from, to), until - since, least);
  });
  const isSame = lengths.every((length, index) => length === frames[index]);
  return lengths.length !== frames.length || isSame ? film : withSceneFrames(film, lengths);
}
