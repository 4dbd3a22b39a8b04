import { sameWords } from "../constraints/film-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** A typeface of the brief that is not the brand's. */
export const brandFont: ConflictRule = needing(
  () => ({ brand: true }),
  ({ reading, brand }, demands) => {
    const families = brand?.fonts ?? [];
    const others = reading.fonts.filter(({ value }) => !families.some((family) => sameWords(family, value)));
    const [first] = others;
    if (families.length === 0 || !first) return [];
    return [
      {
        between: demandIds(demands, "font"),
        givenUp: demandIds(demands, "font", ({ statement }) =>
          others.some(({ words }) => words === statement),
        ),
        explanation: `The brief asks for "${first.words}", and the brand's typefaces are ${families.join(", ")}.`,
        resolution: `Texts are set in ${families[0]}: the brand's type wins.`,
      },
    ];
  },
);
