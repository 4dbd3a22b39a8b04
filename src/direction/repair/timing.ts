import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds, secondsFromFrames } from "../../../contracts/timecode.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { changeScenes, renumbered } from "./change-scene.ts";
import { withTimeToRead } from "./lay-out-cuts.ts";
import { withoutScene } from "./scene-count.ts";
import { neededFrames } from "./scene-needs.ts";
import { fittedTo, sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

const SAME_SECONDS = 1e-6;

/** The film with scenes in order, numbered from 1, abutting, and as long as its direction says, to the frame. */
export function withExactTime(film: Film): Film {
  const ordered = { ...film, scenes: renumbered(film.scenes) };
  const total = totalFrames(ordered);
  if (ordered.scenes.length > total) return withExactTime(withoutScene(ordered, ordered.scenes.length - 2));
  if (isExact(ordered, total)) return sameScenes(ordered.scenes, film.scenes) ? film : ordered;
  const frames = sceneFrames(ordered);
  const sum = frames.reduce((all, length) => all + length, 0);
  if (sum === total) return withSceneFrames(ordered, frames);
  return fittedTo(ordered, total, (scene) => neededFrames(scene, film.direction.technical_specs.fps));
}

/** The film with time moved from scenes that have plenty to those whose words need more, where that is possible at all. */
export function withReadableTimes(film: Film, demands: readonly Demand[]): Film {
  const { fps } = film.direction.technical_specs;
  const hookLimit = hookFrames(demands, fps);
  const frames = sceneFrames(film);
  const needs = film.scenes.map((scene, index) =>
    Math.min(neededFrames(scene, fps), index === 0 ? hookLimit : Number.POSITIVE_INFINITY),
  );
  const isShort = needs.some((need, index) => (frames[index] ?? 0) < need);
  if (!isShort) return film;
  const eased = withTimeToRead(film, demands, needs);
  const first = sceneFrames(eased)[0] ?? 0;
  return first > hookLimit && (frames[0] ?? 0) <= hookLimit ? film : eased;
}

/** Transitions that fit: none in a cut, never longer than half of the shorter of the two scenes, in whole frames. */
export function withFittingTransitions(film: Film): Film {
  const { fps } = film.direction.technical_specs;
  const next = new Map(film.scenes.map((scene, index) => [scene, film.scenes[index + 1]]));
  return changeScenes(
    film,
    (scene) => fittingTransition(scene, next.get(scene), fps) !== scene.transition_to_next.duration,
    (scene) => ({
      ...scene,
      transition_to_next: {
        ...scene.transition_to_next,
        duration: fittingTransition(scene, next.get(scene), fps),
      },
    }),
  );
}

const USUAL_TRANSITION_SECONDS = 0.4;

function fittingTransition(scene: Scene, next: Scene | undefined, fps: number): number {
  const { type, duration } = scene.transition_to_next;
  if (type === "cut") return 0;
  const room = Math.min(scene.duration, next?.duration ?? scene.duration) / 2;
  const wanted = Number.isFinite(duration) && duration > 0 ? duration : USUAL_TRANSITION_SECONDS;
  return secondsFromFrames(Math.max(1, Math.floor(framesFromSeconds(Math.min(wanted, room), fps))), fps);
}

function isExact(film: Film, total: number): boolean {
  const { fps } = film.direction.technical_specs;
  let at = 0;
  for (const scene of film.scenes) {
    const length = framesFromSeconds(scene.duration, fps);
    const end = at + length;
    if (!(length >= 1)) return false;
    if (
      !near(scene.start_time, secondsFromFrames(at, fps)) ||
      !near(scene.end_time, secondsFromFrames(end, fps))
    )
      return false;
    if (!near(scene.duration, secondsFromFrames(length, fps))) return false;
    at = end;
  }
  return at === total;
}

function near(left: number, right: number): boolean {
  return Math.abs(left - right) < SAME_SECONDS;
}

function sameScenes(left: readonly Scene[], right: readonly Scene[]): boolean {
  return left.length === right.length && left.every((scene, index) => scene === right[index]);
}

function hookFrames(demands: readonly Demand[], fps: number): number {
  const limits = demands.flatMap(({ kind, target }) =>
    (kind === "hook_by" || kind === "product_by") &&
    typeof target === "object" &&
    target !== null &&
    "seconds" in target &&
    typeof target.seconds === "number"
      ? [Math.max(1, framesFromSeconds(target.seconds, fps))]
      : [],
  );
  return Math.min(Number.POSITIVE_INFINITY, ...limits);
}
