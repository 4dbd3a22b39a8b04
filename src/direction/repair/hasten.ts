import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import { isGiven } from "./given.ts";
import { lengthsInShare, sceneFrames, withSceneFrames } from "./timeline.ts";

/** The film whose first `count` scenes end by `seconds`; the time they give up goes to the scenes after them. */
export function endScenesBy(film: Film, count: number, seconds: number): Film {
  const { fps } = film.direction.technical_specs;
  const frames = sceneFrames(film);
  const limit = Math.floor(framesFromSeconds(seconds, fps));
  const early = frames.slice(0, count);
  const late = frames.slice(count);
  const used = sum(early);
  if (film.scenes.slice(0, count).every((scene) => isGiven(film, scene, "duration"))) return film;
  if (used <= limit || limit < count || late.length === 0) return film;
  return withSceneFrames(film, [
    ...lengthsInShare(early, limit, 1),
    ...lengthsInShare(late, sum(late) + used - limit, 1),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
