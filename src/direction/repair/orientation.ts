import { isTall } from "../constraints/safe-zone.ts";
import type { Film } from "../film.ts";
import { remembered } from "../remembered.ts";
import { changeScenes } from "./change-scene.ts";

/** Words that ask a video model for a lying frame, each with what says the same of a standing one. Scenery is not meant. */
const LYING_FRAME: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:landscape|horizontal)[- ](?:format|orientation|frame|framing|video|composition|aspect(?: ratio)?|mode)\b/gi,
    "vertical framing",
  ],
  [/\b(?:ultra[- ]?)?wide[- ]?screen\b/gi, "vertical"],
  [/\b(?:cinemascope|letter[- ]?box(?:ed)?)\b/gi, "tall frame"],
  [/\b(?:16:9|21:9|2\.39:1|2\.35:1|1\.85:1)\b/g, "9:16"],
  [/\bpanoramic\b/gi, "towering"],
];

/** Any of them: hardly a prompt has one, so that one look is enough for nearly all. */
const ANY_LYING_FRAME = new RegExp(LYING_FRAME.map(([words]) => words.source).join("|"), "i");
const PROMPTS_KEPT = 500;
const asksToLie = remembered((prompt) => ANY_LYING_FRAME.test(prompt), PROMPTS_KEPT);

/** The film whose prompts do not ask for a lying frame when it stands upright. */
export function withUprightWords(film: Film): Film {
  if (!isTall(film.direction.technical_specs.aspect_ratio)) return film;
  return changeScenes(
    film,
    ({ visual }) => asksToLie(visual.generation_prompt),
    (scene) => ({
      ...scene,
      visual: { ...scene.visual, generation_prompt: upright(scene.visual.generation_prompt) },
    }),
  );
}

/** Words in a standing film's prompts that a model may take for a lying frame, for a warning. */
export function lyingWords(film: Film): string[] {
  if (!isTall(film.direction.technical_specs.aspect_ratio)) return [];
  return film.scenes
    .filter(({ visual }) => asksToLie(visual.generation_prompt))
    .flatMap(({ visual }) => LYING_FRAME.flatMap(([words]) => visual.generation_prompt.match(words) ?? []));
}

function upright(prompt: string): string {
  return LYING_FRAME.reduce((text, [words, instead]) => text.replace(words, instead), prompt);
}
