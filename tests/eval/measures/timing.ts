import type { ParseResponse } from "../../../contracts/parse.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";

/** Whether scenes begin at 0, abut, and sum to the stated duration, each counted in whole frames. */
export function isTimedExactly({ creative_direction, scenes }: ParseResponse): boolean {
  const { fps, duration } = creative_direction.technical_specs;
  const frames = (seconds: number) => framesFromSeconds(seconds, fps);
  const abuts = scenes.every(
    (scene, index) => frames(scene.start_time) === frames(scenes[index - 1]?.end_time ?? 0),
  );
  const sum = scenes.reduce((total, scene) => total + frames(scene.duration), 0);
  return abuts && sum === frames(duration) && frames(scenes.at(-1)?.end_time ?? 0) === sum;
}
