import { z } from "zod";
import { coverage } from "../words/mentions.ts";
import { constraintRule, satisfied, unverifiable } from "./constraint-rule.ts";
import { allWords, idsOf } from "./film-words.ts";

const NAMED = 0.6;

/** Whom the film is for: where scenes name them it is kept, otherwise only people can tell. */
export const audienceRule = constraintRule({
  kind: "audience",
  target: z.object({ audience: z.string() }),
  collect: ({ reading }) =>
    reading.audience
      ? [
          {
            statement: reading.audience.words,
            source: "text",
            hard: false,
            target: { audience: reading.audience.value },
          },
        ]
      : [],
  check: ({ audience }, film) => {
    const scenes = film.scenes.filter((scene) => coverage(allWords(scene), audience) >= NAMED);
    return scenes.length > 0
      ? satisfied("Scenes show the audience itself.", idsOf(scenes))
      : unverifiable(`Whether it speaks to ${audience} cannot be computed from a shot list.`);
  },
});
