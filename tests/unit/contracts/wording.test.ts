import { expect, test } from "bun:test";
import { underTitle } from "../../../contracts/wording.ts";

test("what is told under a product's name is not its name again", () => {
  const product = { category: "beverage", price_tier: "mid_range" } as const;
  expect(underTitle({ ...product, name: "Tea shop", description: "tea shop " })).toBe("");
  expect(underTitle({ ...product, name: "Aurora", description: "Cold brew" })).toBe("Cold brew");
});
