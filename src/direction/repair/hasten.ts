import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import { isGiven } from "./given.ts";
import { sceneFrames, withSceneFrames } from "./timeline.ts";

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
  return withSceneFrames(film, [...sharesOf(early, limit), ...sharesOf(late, sum(late) + used - limit)]);
}

/** Whole shares of `total` in proportion to `lengths`, each at least 1. */
function sharesOf(lengths: readonly number[], total: number): number[] {
  const whole = sum(lengths);
  const spare = total - lengths.length;
  let before = 0;
  let given = 0;
  return lengths.map((length) => {
    before += length;
    const until = Math.round((before / whole) * spare);
    const share = until - given + 1;
    given = until;
    return share;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
