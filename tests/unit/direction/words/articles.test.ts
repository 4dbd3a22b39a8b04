import { expect, test } from "bun:test";
import { withArticle } from "../../../../src/direction/words/articles.ts";

test.each([
  ["rain beading off the fabric", "rain beading off the fabric"],
  ["stage lights going on", "stage lights going on"],
  ["safety gear", "safety gear"],
  ["everyone at the table", "everyone at the table"],
  ["breeze-block wall", "a breeze-block wall"],
  ["rosemary and sage", "rosemary and sage"],
  ["sage", "sage"],
  ["message", "a message"],
  ["sausage", "a sausage"],
  ["Scottish Highlands in autumn", "the Scottish Highlands in autumn"],
  ["Arctic fox", "Arctic fox"],
])("%s is seen as %s", (thing, seen) => {
  expect(withArticle(thing)).toBe(seen);
});
