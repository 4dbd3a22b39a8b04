import { expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

test.each([
  ["20s ad for the Kelda bottle. It keeps ice cold for a day.", "Bottle: keeps ice cold"],
  ["20s ad for Norra bikes with leather saddles", "Bikes with leather saddles"],
  ["ad for Norra bikes made of bamboo, with leather saddles", "Bikes made of bamboo, with leather saddles"],
  ["Ad for Vio lamp, made from cork, with no cables", "Lamp made from cork, with no cables"],
])("what a product has and does is told as people say it: %s", (brief, description) => {
  expect(filmOf(brief).direction.product.description).toBe(description);
});
