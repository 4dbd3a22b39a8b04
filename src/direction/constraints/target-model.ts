import { z } from "zod";
import { isNamed } from "../named-models.ts";
import { constraintRule, demandedInText, satisfied, unverifiable } from "./constraint-rule.ts";

/** Video models a plan of clips is asked for, by their ids in the options and by their names in the brief. */
export const targetModelRule = constraintRule({
  kind: "target_model",
  target: z.object({ model: z.string() }),
  collect: ({ options, reading }) => [
    ...options.target_models.map((model) => ({
      statement: model,
      source: "options" as const,
      hard: true,
      target: { model },
    })),
    ...demandedInText(reading.targetModels, (model) => ({ model })),
  ],
  check: ({ model }, _, { plannedModels }) => {
    const planned =
      plannedModels.find((id) => id === model) ?? plannedModels.find((id) => isNamed(id, model));
    return planned === undefined
      ? unverifiable(`No plan of clips has been made for ${model} in this answer.`)
      : satisfied(`A plan of clips was made for ${planned}.`);
  },
});
