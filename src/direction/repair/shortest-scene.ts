import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import { layOutTime } from "../lay-out-time.ts";
import { isGiven } from "./given.ts";
import { withSceneCount } from "./scene-count.ts";
import { neededFrames } from "./scene-needs.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

/** The film, as long as before, with no scene under `seconds` but those whose length the brief gives; fewer scenes where there is no room for all. */
export function withShortestScene(film: Film, seconds: number): Film {
  const { fps } = film.direction.technical_specs;
  const total = totalFrames(film);
  const least = Math.max(1, framesFromSeconds(seconds, fps));
  const counted = withSceneCount(film, 1, Math.max(1, Math.floor(total / least)));
  const frames = sceneFrames(counted);
  const needs = counted.scenes.map((scene) => Math.max(least, neededFrames(scene, fps)));
  const hasRoom = needs.reduce((sum, need) => sum + need, 0) <= total;
  const wishes = counted.scenes.map((scene, index) => ({
    weight: frames[index] ?? 1,
    minFrames: hasRoom ? (needs[index] ?? least) : Math.min(least, total),
    fixedFrames: isGiven(counted, scene, "duration") ? (frames[index] ?? 1) : null,
  }));
  return withSceneFrames(counted, layOutTime(wishes, total));
}
