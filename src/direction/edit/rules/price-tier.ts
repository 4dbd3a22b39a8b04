import { PriceTier } from "../../../../contracts/vocabulary.ts";
import { type EditRule, partly } from "../change.ts";

const TIER =
  /\b(?:price ?(?:tier|class|point|range)|tier)\b[^.]*?\b(budget|mid[- _]?range|premium|luxury)\b/iu;

/** The price class of the product. */
export const priceTierRule: EditRule = (clause) => {
  const match = TIER.exec(clause.text);
  const tier = PriceTier.safeParse(match?.[1]?.toLowerCase().replace(/^mid[- _]?range$/, "mid_range"));
  if (!match || !tier.success) return null;
  return partly(clause, match[0], {
    kind: "price_tier",
    words: clause.text,
    apply: (film) => {
      const { product } = film.direction;
      const direction = { ...film.direction, product: { ...product, price_tier: tier.data } };
      return {
        film: { ...film, direction },
        sentence: `Changed the price class from ${product.price_tier} to ${tier.data}.`,
      };
    },
  });
};
