import { z } from "zod";
import { changeDirection } from "../repair/change-scene.ts";
import { constraintRule, type DemandDraft, unverifiable, verdict } from "./constraint-rule.ts";
import { sameWords } from "./film-words.ts";

const Target = z.object({
  families: z.array(z.string()).min(1),
  /** The font that the texts are set in, where this one is asked for beside it. */
  beside: z.string().optional(),
});

/** Asked typefaces: the first, or that of the headlines, is the font of the film's texts; a shot list holds no second one. */
export const fontRule = constraintRule({
  kind: "font",
  target: Target,
  collect: ({ reading, brand }): DemandDraft<z.infer<typeof Target>>[] => [
    ...reading.fonts.map(({ value, words }, index) => ({
      statement: words,
      source: "text" as const,
      hard: true,
      target: { families: [value], ...(index > 0 && { beside: reading.fonts[0]?.value ?? "" }) },
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
  check: ({ families, beside }, film) => {
    if (beside !== undefined)
      return unverifiable(
        `Texts are set in ${beside}; where ${families.join(" or ")} stands beside it is for the edit.`,
      );
    const actual = film.direction.text_strategy.font_family;
    const names = actual.split(",").map((name) => name.trim().replace(/^["']|["']$/g, ""));
    const kept = families.some((family) => names.some((name) => sameWords(name, family)));
    return verdict(
      kept,
      `Texts are set in ${actual}.`,
      `Texts are set in ${actual} instead of ${families.join(" or ")}.`,
    );
  },
  repair: ({ families: [family], beside }, film) =>
    family === undefined || beside !== undefined
      ? film
      : changeDirection(film, { text_strategy: { ...film.direction.text_strategy, font_family: family } }),
});
