import type { VideoFeatures } from "../../../contracts/reference.ts";
import { quantileOfSorted, roundTo } from "../../kernel/histogram.ts";
import type { VideoFeature } from "./feature.ts";
import { type FilmView, shotSeconds } from "./view.ts";

const CURVE_SECONDS = 0.5;
/** The window over which cuts are counted for one point of the curve. */
const WINDOW_SECONDS = 8;
const SECONDS_PER_MINUTE = 60;
/** Fewer shots than this have no trend. */
const MIN_SHOTS_FOR_TREND = 5;
/** Rank correlation of shot length with its number from which the cutting speeds up or slows down. */
const TREND = 0.6;
/** Coefficient of variation of shot lengths up to which the cutting is steady. */
const STEADY_VARIATION = 0.45;

/** How the film is cut: shot lengths (Salt's average shot length), cuts a minute, and how they run. */
export const rhythm: VideoFeature<
  "cuts_per_minute" | "average_shot_length" | "median_shot_length" | "rhythm" | "rhythm_curve"
> = {
  name: "rhythm",
  fields: ["cuts_per_minute", "average_shot_length", "median_shot_length", "rhythm", "rhythm_curve"],
  measure: (view) => {
    const lengths = view.shots.map(shotSeconds);
    const cuts = Math.max(0, lengths.length - 1);
    const minutes = view.durationSeconds / SECONDS_PER_MINUTE;
    const sorted = lengths.toSorted((left, right) => left - right);
    return {
      cuts_per_minute: roundTo(minutes > 0 ? cuts / minutes : 0, 2),
      average_shot_length: roundTo(lengths.length > 0 ? view.durationSeconds / lengths.length : 0),
      median_shot_length: roundTo(quantileOfSorted(sorted, 0.5)),
      rhythm: rhythmOf(lengths),
      rhythm_curve: rhythmCurve(view),
    };
  },
};

function rhythmOf(lengths: number[]): VideoFeatures["rhythm"] {
  if (lengths.length >= MIN_SHOTS_FOR_TREND) {
    const trend = rankCorrelation(lengths);
    if (trend <= -TREND) return "accelerating";
    if (trend >= TREND) return "decelerating";
  }
  return variationOf(lengths) <= STEADY_VARIATION ? "steady" : "varied";
}

/** Spearman's rank correlation of the values with their own order. */
function rankCorrelation(values: number[]): number {
  const order = values
    .map((value, index) => ({ value, index }))
    .sort((left, right) => left.value - right.value || left.index - right.index);
  const squares = order.reduce((sum, { index }, rank) => sum + (rank - index) ** 2, 0);
  const count = values.length;
  return 1 - (6 * squares) / (count * (count * count - 1));
}

function variationOf(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return mean > 0 ? Math.sqrt(variance) / mean : 0;
}

function rhythmCurve(view: FilmView): number[] {
  if (view.cut === null) return [];
  const cuts = view.shots.slice(1).map((shot) => shot.startSeconds);
  const points = Math.max(1, Math.ceil(view.durationSeconds / CURVE_SECONDS - 1e-6));
  return Array.from({ length: points }, (_, index) => {
    const middle = (index + 0.5) * CURVE_SECONDS;
    const from = Math.max(0, middle - WINDOW_SECONDS / 2);
    const to = Math.min(view.durationSeconds, middle + WINDOW_SECONDS / 2);
    const inside = cuts.filter((time) => time >= from && time < to).length;
    return to > from ? roundTo((inside / (to - from)) * SECONDS_PER_MINUTE, 2) : 0;
  });
}
