import { expect, test } from "bun:test";
import { shortName } from "../../../../src/direction/reading/story/short-name.ts";

test.each([
  ["Elena, an old luthier in Cremona", "Elena the old luthier"],
  ["Rust, an old three-legged dog nobody wants", "Rust the old three-legged dog"],
  // A calling that no dictionary holds.
  ["Ola, an aging glassmith", "Ola the aging glassmith"],
  ["Ola, an aging glassmith from Bergen", "Ola the aging glassmith"],
])("%s is called %s", (phrase, name) => {
  expect(shortName(phrase)).toBe(name);
});
