import { z } from "zod";
import { changeDirection } from "../repair/change-scene.ts";
import { constraintRule, verdict } from "./constraint-rule.ts";
import { sameWords } from "./film-words.ts";

/** Asked typefaces: one of them is the font of the film's texts. */
export const fontRule = constraintRule({
  kind: "font",
  target: z.object({ families: z.array(z.string()).min(1) }),
  collect: ({ reading, brand }) => [
    ...reading.fonts.map(({ value, words }) => ({
      statement: words,
      source: "text" as const,
      hard: true,
      target: { families: [value] },
    })),
    ...(brand && brand.fonts.length > 0
      ? [
          {
            statement: brand.fonts.join(", "),
            source: "brand" as const,
            hard: reading.fonts.length === 0,
            target: { families: brand.fonts },
          },
        ]
      : []),
  ],
  check: ({ families }, film) => {
    const actual = film.direction.text_strategy.font_family;
    const names = actual.split(",").map((name) => name.trim().replace(/^["']|["']$/g, ""));
    const kept = families.some((family) => names.some((name) => sameWords(name, family)));
    return verdict(
      kept,
      `Texts are set in ${actual}.`,
      `Texts are set in ${actual} instead of ${families.join(" or ")}.`,
    );
  },
  repair: ({ families }, film) =>
    changeDirection(film, {
      text_strategy: {
        ...film.direction.text_strategy,
        font_family: families[0] ?? film.direction.text_strategy.font_family,
      },
    }),
});
