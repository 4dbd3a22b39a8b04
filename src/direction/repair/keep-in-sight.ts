import type { Film } from "../film.ts";
import { withSentence } from "./bring-in.ts";
import { changeScenes } from "./change-scene.ts";

/** Where a thing is that a picture does not turn on; by turns, so that a film does not say one thing again and again. */
const WHEREABOUTS = ["just behind", "close by", "at the edge of the frame"] as const;

/** The film with `thing` in the picture of the scene of this id, which stays what it is. */
export function keepInSight(film: Film, sceneId: string, thing: string): Film {
  return changeScenes(
    film,
    ({ id }) => id === sceneId,
    (scene) => {
      const { visual, scene_number: number } = scene;
      const named = asSaidIn(film, thing);
      const where = WHEREABOUTS[number % WHEREABOUTS.length] ?? WHEREABOUTS[0];
      const subject = `${visual.subject.replace(/[.,\s]+$/, "")}, with ${named} ${where}`;
      const generation_prompt = visual.generation_prompt.includes(visual.subject)
        ? visual.generation_prompt.replace(visual.subject, () => subject)
        : withSentence(
            visual.generation_prompt,
            `${named.charAt(0).toUpperCase()}${named.slice(1)} ${where}.`,
          );
      return { ...scene, visual: { ...visual, subject, generation_prompt } };
    },
  );
}

/** "Tolla backpacks" are the Tolla backpack where the film has one; "a red umbrella" is one in every scene. */
function asSaidIn({ scenes }: Film, thing: string): string {
  if (/^(?:an?|the|his|her|their|our|its|one|two|some) /i.test(thing)) return thing;
  const one = thing.replace(/s$/, "");
  const isOne = scenes.some(({ visual }) => new RegExp(`\\bthe ${escaped(one)}\\b`).test(visual.subject));
  return `the ${isOne ? one : thing}`;
}

function escaped(words: string): string {
  return words.replace(/[^\p{L}\p{N} ]/gu, "\\$&");
}
