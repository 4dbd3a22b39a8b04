import type { Luma } from "../kernel/block-motion.ts";
import { histogramDistance, type ThinFrame } from "../kernel/frame-change.ts";
import type { Film, Picture } from "./film.ts";
import type { CutFilm, ShotSpan } from "./shots.ts";

const TYPICAL_WEIGHT = 1.5;
/** Frames beside a cut are often torn between two shots by the encoder. */
const EDGE_FRAMES = 2;

/**
 * The picture that stands for a shot: sharp, and like most of the shot. Pictures inside a transition are passed over where others
 * exist; a shot too short for a picture of its own takes the nearest in time.
 */
export function keyPicture(cut: CutFilm, shot: ShotSpan): Picture | null {
  const { film, thin } = cut;
  const next = cut.shots[cut.shots.indexOf(shot) + 1];
  const [start, end] = spanOf(film, shot, next?.transitionSeconds ?? 0);
  const inside = film.pictures.filter((picture) => picture.time >= start && picture.time < end);
  const candidates = inside.length > 0 ? inside : nearest(film.pictures, (start + end) / 2);
  const mean = meanHistogram(thin, shot);
  const scored = candidates.map((picture) => {
    const frame = thin[frameAt(film, picture.time)];
    if (frame === undefined) return { picture, score: Number.NEGATIVE_INFINITY };
    return {
      picture,
      score: Math.log1p(sharpnessOf(frame.luma)) - TYPICAL_WEIGHT * histogramDistance(frame.histogram, mean),
    };
  });
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (best, next) => (best === null || next.score > best.score ? next : best),
      null,
    )?.picture ?? null
  );
}

/** The index of the frame shown at `time`. */
function frameAt(film: Film, time: number): number {
  let [low, high] = [0, film.times.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((film.times[middle] ?? 0) <= time + 1e-6) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The seconds of a shot in which it alone is seen; `outSeconds` is the length of the transition to the next. */
function spanOf(film: Film, shot: ShotSpan, outSeconds: number): [number, number] {
  const start = film.times[shot.from] ?? 0;
  const end = film.times[shot.to] ?? film.durationSeconds;
  const margin = shot.to - shot.from > 4 * EDGE_FRAMES ? EDGE_FRAMES : 0;
  const inner = film.times[shot.from + margin] ?? start;
  const outer = margin === 0 ? end : (film.times[shot.to - margin] ?? end);
  return [Math.max(inner, start + shot.transitionSeconds / 2), Math.min(outer, end - outSeconds / 2)];
}

function nearest(pictures: Picture[], time: number): Picture[] {
  return pictures
    .toSorted((left, right) => Math.abs(left.time - time) - Math.abs(right.time - time))
    .slice(0, 1);
}

function meanHistogram(thin: ThinFrame[], shot: ShotSpan): Float32Array {
  const mean = new Float32Array(thin[shot.from]?.histogram.length ?? 0);
  for (let index = shot.from; index < shot.to; index += 1) {
    const histogram = thin[index]?.histogram;
    for (let bin = 0; bin < mean.length; bin += 1)
      mean[bin] = (mean[bin] ?? 0) + (histogram?.[bin] ?? 0) / (shot.to - shot.from);
  }
  return mean;
}

/** Mean squared gradient: falls with blur, of focus or of movement. */
function sharpnessOf(luma: Luma): number {
  const { values, width, height } = luma;
  let sum = 0;
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = values[at] ?? 0;
      sum += ((values[at + 1] ?? 0) - value) ** 2 + ((values[at + width] ?? 0) - value) ** 2;
    }
  }
  return sum / (width * height);
}
