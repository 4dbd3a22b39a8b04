import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { withSentence } from "../repair/bring-in.ts";
import { changeScenes } from "../repair/change-scene.ts";

/** The scenes that a clause speaks of; all of them where it names none. */
export function chosen(film: Film, numbers: readonly number[] | null): Scene[] {
  return numbers === null ? [...film.scenes] : film.scenes.filter((_, index) => numbers.includes(index + 1));
}

/** The film with the named scenes changed. */
export function changeNumbered(
  film: Film,
  numbers: readonly number[] | null,
  change: (scene: Scene) => Scene,
): Film {
  return changeScenes(film, (_, index) => numbers === null || numbers.includes(index + 1), change);
}

/** The film with one more sentence in the prompts of the named scenes, where they do not say it already. */
export function promptedWith(film: Film, numbers: readonly number[] | null, sentence: string): Film {
  return changeNumbered(film, numbers, (scene) => {
    const { generation_prompt: prompt } = scene.visual;
    if (prompt.includes(sentence)) return scene;
    return { ...scene, visual: { ...scene.visual, generation_prompt: withSentence(prompt, sentence) } };
  });
}

/** "scene 2", "scenes 2 and 3", "every scene". */
export function sceneWords(numbers: readonly number[] | null): string {
  if (numbers === null) return "every scene";
  if (numbers.length === 1) return `scene ${numbers[0]}`;
  return `scenes ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}
