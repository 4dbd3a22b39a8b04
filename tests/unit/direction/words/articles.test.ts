import { expect, test } from "bun:test";
import { withArticle } from "../../../../src/direction/words/articles.ts";

test.each([
  ["rain beading off the fabric", "rain beading off the fabric"],
  ["stage lights going on", "stage lights going on"],
  ["safety gear", "safety gear"],
  ["everyone at the table", "everyone at the table"],
  ["breeze-block wall", "a breeze-block wall"],
])("%s is seen as %s", (thing, seen) => {
  expect(withArticle(thing)).toBe(seen);
});
