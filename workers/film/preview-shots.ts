import {
  changeGrid,
  type FrameChange,
  frameChange,
  type ThinFrame,
  thinFrame,
} from "../kernel/frame-change.ts";
import { relitLike } from "../kernel/relight.ts";
import type { Film } from "./film.ts";
import type { CutFilm, ShotSpan } from "./shots.ts";

/** Encoders set key frames at even distances and, besides, where a shot begins: one that comes early is probably a cut. */
const EARLY_SHARE = 0.9;
const MIN_NEW_SHARE = 0.5;
const EARLY_HISTOGRAM_CHANGE = 0.1;
const EVEN_HISTOGRAM_CHANGE = 0.3;

/**
 * The likely shots of a film of which only key frames were decoded: a cut is guessed at a key frame that shows something else than
 * the one before. Gradual transitions and movement are not seen.
 */
export function cutPreview(film: Film): CutFilm {
  const thin = film.frames.map((planes) => thinFrame(planes, film.width, film.height));
  const first = thin[0];
  if (first === undefined) throw new RangeError("a film has at least one frame");
  const grid = changeGrid(first);
  const steps = Array.from(film.times, (time, index) => time - (film.times[index - 1] ?? time));
  const evenStep = Math.max(...steps);
  const starts = thin.flatMap((frame, index) => {
    const previous = thin[index - 1];
    if (previous === undefined) return [index];
    const isEarly = (steps[index] ?? 0) < evenStep * EARLY_SHARE;
    return isCut(changeBetween(previous, frame), isEarly) ? [index] : [];
  });
  const shots = starts.map(
    (from, index): ShotSpan => ({
      from,
      to: starts[index + 1] ?? thin.length,
      transition: "cut",
      transitionSeconds: 0,
    }),
  );
  return { film, thin, shots, grid, motions: thin.map(() => null) };

  function changeBetween(before: ThinFrame, after: ThinFrame): FrameChange {
    return frameChange(relitLike(before, after), after, grid);
  }
}

function isCut(change: FrameChange, isEarly: boolean): boolean {
  if (change.newShare < MIN_NEW_SHARE) return false;
  return change.histogramChange >= (isEarly ? EARLY_HISTOGRAM_CHANGE : EVEN_HISTOGRAM_CHANGE);
}
