import type { SceneTransition } from "../../contracts/vocabulary.ts";
import type { Blend } from "../kernel/blend.ts";
import { type BlockGrid, type BlockMotion, matchBlocks } from "../kernel/block-motion.ts";
import { type FadeThrough, findFades, MIN_RAMP_FRAMES } from "../kernel/fades.ts";
import { type FlashCut, findFlashCuts } from "../kernel/flash-cuts.ts";
import {
  changeGrid,
  type FrameChange,
  frameChange,
  histogramDistance,
  type ThinFrame,
  thinFrame,
} from "../kernel/frame-change.ts";
import { findBlends } from "../kernel/gradual.ts";
import { findHardCuts } from "../kernel/hard-cuts.ts";
import { relitLike } from "../kernel/relight.ts";
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
  /** How the blocks of each frame moved from the frame before it, on `grid`; null for the first. */
  motions: (BlockMotion | null)[];
  grid: BlockGrid;
}

/** Where a shot begins: the frame, and the transition's frames [from, to] around it. */
interface Boundary {
  at: number;
  from: number;
  to: number;
  transition: SceneTransition;
}

/** Black held at least this long between a cut and a fade is a shot of its own. */
const MIN_HELD_SECONDS = 0.3;
/** A cut to or from black is over with one frame: another between them is half a fade. */
const CLEAN_CUT_FRAMES = 1;
/** So far from a fade of which one side is a frame or two stand pictures to compare, and how much is new in another scene. */
const BESIDE_SECONDS = 0.1;
const NEW_SCENE = { newShare: 0.75, colours: 0.15 };
const NO_CHANGE: FrameChange = { residual: 0, newShare: 0, activeShare: 0, histogramChange: 0 };

/** Splits a film into shots; at least one. What counts as a cut is told in docs/decisions/0039-what-is-a-cut.md. */
export function cutFilm(film: Film): CutFilm {
  const thin = film.frames.map((planes) => thinFrame(planes, film.width, film.height));
  const first = thin[0];
  if (first === undefined) throw new RangeError("a film has at least one frame");
  const grid = changeGrid(first);
  const motions = thin.map((frame, index) => {
    const previous = thin[index - 1];
    if (previous === undefined) return null;
    return film.motions[index]?.motion ?? matchBlocks(previous.luma, frame.luma, grid);
  });
  const boundaries = findBoundaries(film, thin, grid, motions);
  const shots = boundaries.map((boundary, index) => ({
    from: boundary.at,
    to: boundaries[index + 1]?.at ?? thin.length,
    transition: boundary.transition,
    transitionSeconds: (film.times[boundary.to] ?? 0) - (film.times[boundary.from] ?? 0),
  }));
  return { film, thin, shots, motions, grid };
}

/** The first boundary is the film's own beginning. */
function findBoundaries(
  { times, motions: known, isDrawn }: Film,
  thin: ThinFrame[],
  grid: BlockGrid,
  motions: (BlockMotion | null)[],
): Boundary[] {
  const changes = thin.map((frame, index) => {
    const previous = thin[index - 1];
    const motion = motions[index];
    if (previous === undefined || !motion) return NO_CHANGE;
    return known[index]?.change ?? frameChange(previous, frame, grid, motion);
  });
  const dimmings = findFades(thin, times, grid);
  const flashes = findFlashCuts(thin, times, grid);
  const fades = dimmings.filter((fade) => !fade.isBlink && !flashes.some((flash) => isUnder(fade, flash)));
  const plain = findHardCuts(thin, changes, times, grid).filter(
    (cut) =>
      !fades.some((fade) => isInRamp(cut, fade, times)) &&
      !flashes.some(({ from, to }) => cut >= from && cut <= to),
  );
  const cuts = [...plain, ...flashes.map(({ at }) => at)].sort((left, right) => left - right);
  const blends = findBlends(thin, times, changes, cuts, grid, isDrawn).filter(
    (blend) => !dimmings.some((dimming) => overlap(blend, dimming)),
  );
  const opening = fades.find((fade) => fade.emptyFrom === 0 && fade.to >= fade.emptyTo + MIN_RAMP_FRAMES);
  const start: Boundary = {
    at: 0,
    from: 0,
    to: opening?.to ?? 0,
    transition: opening === undefined ? "cut" : "fade",
  };
  const inner = [
    ...cuts.map((cut): Boundary => ({ at: cut, from: cut, to: cut, transition: "cut" })),
    ...blends.map(blendBoundary),
    ...fades.flatMap((fade) => fadeBoundary(fade, cuts, times, thin, grid)),
  ];
  return [start, ...inner.sort((left, right) => left.at - right.at)];
}

/** What looks like a fade through white is the flash over a cut. */
function isUnder(fade: FadeThrough, flash: FlashCut): boolean {
  return fade.from >= flash.from - 1 && fade.to <= flash.to + 1;
}

function overlap(blend: Blend, fade: FadeThrough): boolean {
  return blend.from <= fade.to && blend.to >= fade.from;
}

function blendBoundary({ from, to, kind }: Blend): Boundary {
  return { at: (from + to + 1) >> 1, from, to, transition: kind };
}

/**
 * A fade out and in is one boundary, in the middle of the black, be one of them as short as a frame. Where one side is a cut, that
 * cut is the boundary; black that is held is then a shot of its own, and the fade its other end.
 */
function fadeBoundary(
  fade: FadeThrough,
  cuts: readonly number[],
  times: Float64Array,
  thin: ThinFrame[],
  grid: BlockGrid,
): Boundary[] {
  const { from, emptyFrom, emptyTo, to } = fade;
  if (emptyFrom === 0 || emptyTo >= thin.length) return [];
  if (rampsOut(fade) && rampsIn(fade))
    return [{ at: (emptyFrom + emptyTo) >> 1, from, to, transition: "fade" }];
  if (!isHeld(fade, times)) {
    const isCut = cuts.includes(emptyFrom) || cuts.includes(emptyTo);
    if (isCut || isFlicker(fade, times, thin, grid)) return [];
    return [{ at: (emptyFrom + emptyTo) >> 1, from, to, transition: "fade" }];
  }
  return rampsOut(fade)
    ? [{ at: emptyFrom, from, to: emptyFrom, transition: "fade" }]
    : [{ at: emptyTo, from: emptyTo, to, transition: "fade" }];
}

function isHeld({ emptyFrom, emptyTo }: FadeThrough, times: Float64Array): boolean {
  return (times[emptyTo] ?? 0) - (times[emptyFrom] ?? 0) >= MIN_HELD_SECONDS;
}

/** A flash, or a lamp that goes out: a moment before and after it the scene is the same, in whatever light. */
function isFlicker(
  { from, to }: FadeThrough,
  times: Float64Array,
  thin: ThinFrame[],
  grid: BlockGrid,
): boolean {
  let [before, after] = [from, to];
  while (before > 0 && (times[from] ?? 0) - (times[before] ?? 0) < BESIDE_SECONDS) before -= 1;
  while (after < thin.length - 1 && (times[after] ?? 0) - (times[to] ?? 0) < BESIDE_SECONDS) after += 1;
  const [earlier, later] = [thin[before], thin[after]];
  if (earlier === undefined || later === undefined) return true;
  const change = frameChange(relitLike(earlier, later), later, grid);
  const colours = histogramDistance(earlier.histogram, later.histogram);
  return change.newShare < NEW_SCENE.newShare || colours < NEW_SCENE.colours;
}

/** A clean cut into or out of the black stands; one that the ramp of a fade looks like does not. */
function isInRamp(cut: number, fade: FadeThrough, times: Float64Array): boolean {
  const { from, emptyFrom, emptyTo, to } = fade;
  if (cut <= from || cut > to) return false;
  const mostRamp = isHeld(fade, times) ? MIN_RAMP_FRAMES - 1 : CLEAN_CUT_FRAMES;
  if (cut === emptyFrom) return emptyFrom - from > mostRamp;
  if (cut === emptyTo) return to - emptyTo + 1 > mostRamp;
  return true;
}

function rampsOut({ from, emptyFrom }: FadeThrough): boolean {
  return emptyFrom - from >= MIN_RAMP_FRAMES;
}

function rampsIn({ emptyTo, to }: FadeThrough): boolean {
  return to - emptyTo + 1 >= MIN_RAMP_FRAMES;
}
