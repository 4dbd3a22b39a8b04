import { fold } from "../reading/fold.ts";
import { namedModels } from "../reading/model-names.ts";
import { sift } from "../reading/sieve.ts";

/** The names of the video models that an instruction asks to plan for: "also give me a plan for Veo 3.1". */
export function modelsNamedIn(instruction: string): string[] {
  return namedModels(sift(fold(instruction)), instruction).map(({ value }) => value);
}

/** Whether a clause asks for nothing but plans of video models: the film stays as it is. */
export function asksForPlansOnly(clause: string): boolean {
  const names = modelsNamedIn(clause);
  if (names.length === 0) return false;
  const rest = names.reduce((text, name) => text.replace(name, " "), fold(clause));
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => SMALL.has(word));
}

/** Words by which plans are asked for. */
const SMALL = new Set(
  (
    "please also and now can could you give me us make add create plan plans planned generate prepare i we need want use target do it this the film " +
    "video a an prompts prompt version versions clip clips too as well for with in on using instead switch to of model models one"
  ).split(" "),
);
