import { z } from "zod";
import { constraintRule, satisfied, unverifiable } from "./constraint-rule.ts";

/** Video models a plan of clips is asked for. */
export const targetModelRule = constraintRule({
  kind: "target_model",
  target: z.object({ model: z.string() }),
  collect: ({ options }) =>
    options.target_models.map((model) => ({
      statement: model,
      source: "options",
      hard: true,
      target: { model },
    })),
  check: ({ model }, _, { plannedModels }) =>
    plannedModels.includes(model)
      ? satisfied(`A plan of clips was made for ${model}.`)
      : unverifiable(`No plan of clips has been made for ${model} in this answer.`),
});
