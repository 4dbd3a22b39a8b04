import { contains } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** Name, category, price class and audience of what the film is about. */
export const product: Scorer = (expect, result) => {
  const { name, category, price_tier } = result.creative_direction.product;
  const marks: Mark[] = [];
  if (expect.product) {
    const kept = expect.product.some((part) => contains([name], part));
    marks.push({ kind: "product", expected: expect.product.join(" or "), found: null, kept, got: name });
  }
  if (expect.category) {
    const kept = expect.category.some(
      (part) => category.toLowerCase().includes(part.replace("_", " ")) || category.includes(part),
    );
    marks.push({
      kind: "category",
      expected: expect.category.join(" or "),
      found: null,
      kept,
      got: category,
    });
  }
  if (expect.price_tier) {
    const kept = expect.price_tier.includes(price_tier);
    marks.push({
      kind: "price_tier",
      expected: expect.price_tier.join(" or "),
      found: null,
      kept,
      got: price_tier,
    });
  }
  if (expect.audience) {
    const found = inLedger(result, ["audience"], expect.audience);
    const got = result.metadata.constraints
      .filter(({ kind }) => kind === "audience")
      .map(({ statement }) => statement);
    marks.push({
      kind: "audience",
      expected: expect.audience.source,
      found,
      kept: found,
      got: got.join(" | "),
    });
  }
  return marks;
};
