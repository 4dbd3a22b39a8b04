import type { SceneTransition } from "../../contracts/vocabulary.ts";
import {
  changeGrid,
  type FrameChange,
  frameChange,
  type ThinFrame,
  thinFrame,
} from "../kernel/frame-change.ts";
import { findHardCuts } from "../kernel/hard-cuts.ts";
import type { Film } from "./film.ts";

/** A shot as frames [from, to), and how it begins. Two shots that dissolve meet in the middle of the dissolve. */
export interface ShotSpan {
  from: number;
  to: number;
  transition: SceneTransition;
  transitionSeconds: number;
}

/** The film's frames as shot detection and movement see them, and its shots. */
export interface CutFilm {
  film: Film;
  thin: ThinFrame[];
  shots: ShotSpan[];
}

const NO_CHANGE: FrameChange = { residual: 0, newShare: 0, activeShare: 0, histogramChange: 0 };

/** Splits a film into shots; at least one. */
export function cutFilm(film: Film): CutFilm {
  const thin = film.frames.map((planes) => thinFrame(planes, film.width, film.height));
  const first = thin[0];
  if (first === undefined) throw new RangeError("a film has at least one frame");
  const grid = changeGrid(first);
  const changes = thin.map((frame, index) => {
    const previous = thin[index - 1];
    return previous === undefined ? NO_CHANGE : frameChange(previous, frame, grid);
  });
  const cuts = findHardCuts(thin, changes, film.times, grid);
  const starts = [0, ...cuts];
  const shots = starts.map(
    (from, index): ShotSpan => ({
      from,
      to: starts[index + 1] ?? thin.length,
      transition: "cut",
      transitionSeconds: 0,
    }),
  );
  return { film, thin, shots };
}
