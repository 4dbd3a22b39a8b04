import { describe, expect, test } from "bun:test";
import { withNamedActor } from "../../../../src/direction/writing/named-actor.ts";

describe("who does what a brief tells in shorthand", () => {
  test.each([
    ["golden retriever catches a treat", "a golden retriever catches a treat"],
    ["old couple argues about tea", "an old couple argues about tea"],
    ["chef slices", "a chef slices"],
  ])("%s has an article", (told, named) => expect(withNamedActor(told)).toBe(named));

  test.each([
    "kids pour milk",
    "mum and dad dance",
    "Lucia rolls dough",
    "steam rises from pasta",
    "the chef slices",
    "someone runs along the coast",
  ])("%s stays as it is", (told) => expect(withNamedActor(told)).toBe(told));
});
