import type { Film } from "../film.ts";
import { layOutTime } from "../lay-out-time.ts";
import { neededFrames } from "../repair/scene-needs.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "../repair/timeline.ts";
import type { Settled } from "./settled.ts";
import type { Treatment } from "./treatment.ts";

/** How far a model may stretch a scene against the draft, whose lengths know the platform's rhythm. */
const WEIGHT = { min: 0.7, max: 1.4 };

/**
 * The film with the relative lengths that the outline asks for, in whole frames; untouched where the brief or a
 * reference film set the rhythm. The hook keeps its length, so that it lands as early as it was planned to.
 */
export function retime(film: Film, outline: Treatment["outline"], settled: Settled): Film {
  const { fps } = film.direction.technical_specs;
  const frames = sceneFrames(film);
  const weights = film.scenes.map((_, index) => weightOf(outline[index]?.weight));
  const isFixed = film.scenes.some((_, index) => settled(`/scenes/${index}/duration`));
  if (
    isFixed ||
    settled("/creative_direction/pacing/cuts_per_minute") ||
    weights.every((weight) => weight === 1)
  )
    return film;
  const wishes = film.scenes.map((scene, index) => ({
    weight: (frames[index] ?? 1) * (weights[index] ?? 1),
    minFrames: neededFrames(scene, fps),
    fixedFrames: index === 0 ? (frames[index] ?? null) : null,
  }));
  return withSceneFrames(film, layOutTime(wishes, totalFrames(film)));
}

function weightOf(offered: number | undefined): number {
  if (offered === undefined || !Number.isFinite(offered)) return 1;
  return Math.min(WEIGHT.max, Math.max(WEIGHT.min, offered));
}
