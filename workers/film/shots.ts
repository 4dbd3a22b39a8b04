import type { SceneTransition } from "../../contracts/vocabulary.ts";
import { type FadeThrough, findFades } from "../kernel/fades.ts";
import {
  changeGrid,
  type FrameChange,
  frameChange,
  type ThinFrame,
  thinFrame,
} from "../kernel/frame-change.ts";
import { type Blend, findBlends } from "../kernel/gradual.ts";
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

/** Where a shot begins: the frame, and the transition's frames [from, to] around it. */
interface Boundary {
  at: number;
  from: number;
  to: number;
  transition: SceneTransition;
}

const NO_CHANGE: FrameChange = { residual: 0, newShare: 0, activeShare: 0, histogramChange: 0 };

/** Splits a film into shots; at least one. */
export function cutFilm(film: Film): CutFilm {
  const thin = film.frames.map((planes) => thinFrame(planes, film.width, film.height));
  const boundaries = findBoundaries(thin, film.times);
  const shots = boundaries.map((boundary, index) => ({
    from: boundary.at,
    to: boundaries[index + 1]?.at ?? thin.length,
    transition: boundary.transition,
    transitionSeconds: (film.times[boundary.to] ?? 0) - (film.times[boundary.from] ?? 0),
  }));
  return { film, thin, shots };
}

/** The first boundary is the film's own beginning. */
function findBoundaries(thin: ThinFrame[], times: Float64Array): Boundary[] {
  const first = thin[0];
  if (first === undefined) throw new RangeError("a film has at least one frame");
  const grid = changeGrid(first);
  const changes = thin.map((frame, index) => {
    const previous = thin[index - 1];
    return previous === undefined ? NO_CHANGE : frameChange(previous, frame, grid);
  });
  const fades = findFades(thin, times, grid);
  const cuts = findHardCuts(thin, changes, times, grid).filter(
    (cut) => !fades.some((fade) => cut > fade.from && cut <= fade.to),
  );
  const blends = findBlends(thin, times, cuts, grid).filter(
    (blend) => !fades.some((fade) => overlap(blend, fade)),
  );
  const opening = fades.find((fade) => fade.emptyFrom === 0);
  const start: Boundary =
    opening === undefined
      ? { at: 0, from: 0, to: 0, transition: "cut" }
      : { at: 0, from: 0, to: opening.to, transition: "fade" };
  const inner = [
    ...cuts.map((cut): Boundary => ({ at: cut, from: cut, to: cut, transition: "cut" })),
    ...blends.map(blendBoundary),
    ...fades.filter((fade) => fade.emptyFrom > 0 && fade.emptyTo < thin.length).map(fadeBoundary),
  ];
  return [start, ...inner.sort((left, right) => left.at - right.at)];
}

function overlap(blend: Blend, fade: FadeThrough): boolean {
  return blend.from <= fade.to && blend.to >= fade.from;
}

function blendBoundary({ from, to, kind }: Blend): Boundary {
  return { at: (from + to + 1) >> 1, from, to, transition: kind };
}

function fadeBoundary({ from, emptyFrom, emptyTo, to }: FadeThrough): Boundary {
  return { at: (emptyFrom + emptyTo) >> 1, from, to, transition: "fade" };
}
