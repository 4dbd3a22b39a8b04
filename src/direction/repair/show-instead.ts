import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { capital } from "../words/capital.ts";
import { coverage } from "../words/mentions.ts";
import { changeScenes } from "./change-scene.ts";

/** So much of another demand's words in a scene, and the scene is that demand's. */
const KEPT_BY = 0.5;

/** So many pictures of the goods, and one of them may give way to a picture that is asked for. */
const ENOUGH_OF_THE_GOODS = 3;

/** The film with `picture` in the place of one that nobody asked for, late in the film; null where every picture is asked for or one of the few of the goods. */
export function showInstead(film: Film, picture: string, others: readonly Demand[]): Film | null {
  const name = film.direction.product?.name?.toLowerCase() ?? "";
  const isOfGoods = ({ visual }: Scene) => name !== "" && visual.subject.toLowerCase().includes(name);
  const isFree = ({ purpose, visual, text_overlay }: Scene) =>
    purpose !== "hook" &&
    purpose !== "cta" &&
    !text_overlay &&
    indexIn(visual.generation_prompt, visual.subject) >= 0 &&
    !others.some(({ statement }) => coverage(visual.subject, statement) >= KEPT_BY);
  // What is avoided as well would only be taken out again.
  if (others.some((one) => one.kind === "must_avoid" && isAsked(picture, [one]))) return null;
  const free = film.scenes.filter(isFree);
  const mayLeaveGoods = film.scenes.filter(isOfGoods).length >= ENOUGH_OF_THE_GOODS;
  const scene = free.findLast((one) => !isOfGoods(one)) ?? (mayLeaveGoods ? free.at(-1) : undefined);
  if (scene === undefined) return null;
  return changeScenes(
    film,
    (candidate) => candidate === scene,
    ({ visual, audio, ...kept }) => {
      const { generation_prompt: prompt, subject } = visual;
      const at = indexIn(prompt, subject);
      const isFirst = /^\p{Lu}/u.test(prompt.slice(at));
      const told = isFirst ? capital(picture) : picture;
      const generation_prompt = `${prompt.slice(0, at)}${told}${prompt.slice(at + subject.length)}`;
      // What the other picture sounded like went with it.
      const sound_effects = audio.sound_effects.filter((sound) => isAsked(sound, others));
      return {
        ...kept,
        audio: { ...audio, sound_effects },
        visual: { ...visual, subject: picture, generation_prompt },
      };
    },
  );
}

function isAsked(sound: string, others: readonly Demand[]): boolean {
  return others.some(({ statement }) => coverage(statement, sound) >= KEPT_BY);
}

function indexIn(prompt: string, subject: string): number {
  return prompt.toLowerCase().indexOf(subject.toLowerCase());
}
