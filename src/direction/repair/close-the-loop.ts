import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { withSentence } from "./bring-in.ts";
import { changeScenes } from "./change-scene.ts";

/** With fewer scenes the picture would follow on itself. */
export const FEWEST_SCENES_OF_A_LOOP = 3;
const RETURNS = "It ends on exactly the frame with which the film began.";

/** Whether the last scene is the picture of the first: seen the same, and taken the same. */
export function isLoop({ scenes }: Film): boolean {
  const [first, last] = [scenes[0], scenes.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    LOOKS.every((field) => first.visual[field] === last.visual[field]) &&
    last.visual.generation_prompt.includes(RETURNS)
  );
}

const LOOKS = ["subject", "environment", "shot_type", "camera_movement"] as const;

/** The film whose last scene is the picture of its first, its words and its time as they were. */
export function closeTheLoop(film: Film): Film {
  const first = film.scenes[0];
  if (first === undefined || film.scenes.length < FEWEST_SCENES_OF_A_LOOP) return film;
  return changeScenes(
    film,
    (_, index) => index === film.scenes.length - 1,
    (scene): Scene => ({
      ...scene,
      visual: {
        ...first.visual,
        generation_prompt: withSentence(first.visual.generation_prompt, RETURNS),
      },
      audio: { ...scene.audio, sound_effects: first.audio.sound_effects },
    }),
  );
}
