import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { capital } from "../words/capital.ts";
import { coverage } from "../words/mentions.ts";
import { changeScenes } from "./change-scene.ts";

/** So much of another demand's words in a scene, and the scene is that demand's. */
const KEPT_BY = 0.5;

/** The film with `picture` in the place of one that nobody asked for, late in the film; null where every picture is asked for or the goods'. */
export function showInstead(film: Film, picture: string, others: readonly Demand[]): Film | null {
  const name = film.direction.product?.name?.toLowerCase() ?? "";
  const isFree = ({ purpose, visual, text_overlay }: Scene) =>
    purpose !== "hook" &&
    purpose !== "cta" &&
    !text_overlay &&
    (name === "" || !visual.subject.toLowerCase().includes(name)) &&
    indexIn(visual.generation_prompt, visual.subject) >= 0 &&
    !others.some(({ statement }) => coverage(visual.subject, statement) >= KEPT_BY);
  const scene = film.scenes.findLast(isFree);
  if (scene === undefined) return null;
  return changeScenes(
    film,
    (candidate) => candidate === scene,
    ({ visual, ...kept }) => {
      const { generation_prompt: prompt, subject } = visual;
      const at = indexIn(prompt, subject);
      const isFirst = /^\p{Lu}/u.test(prompt.slice(at));
      const told = isFirst ? capital(picture) : picture;
      const generation_prompt = `${prompt.slice(0, at)}${told}${prompt.slice(at + subject.length)}`;
      return { ...kept, visual: { ...visual, subject: picture, generation_prompt } };
    },
  );
}

function indexIn(prompt: string, subject: string): number {
  return prompt.toLowerCase().indexOf(subject.toLowerCase());
}
