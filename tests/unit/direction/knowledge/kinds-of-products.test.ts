import { describe, expect, test } from "bun:test";
import { HANDLED_AS } from "../../../../src/direction/knowledge/demonstrations/handled-as.ts";
import { KINDS, kindOfProduct } from "../../../../src/direction/knowledge/demonstrations/index.ts";

describe("how a product is handled", () => {
  test.each([
    ["mackintoshes and parkas", "garment"],
    ["leather brogues", "footwear"],
    ["greengages", "fresh produce"],
    ["wood-fired focaccia", "baked thing"],
    ["smoked haddock", "cut"],
    ["laksa and ramen", "dish"],
    ["saltwater taffy", "sweet thing"],
    ["a refractor telescope", "device"],
    ["roof tiles", "material"],
    ["a rotary tiller lathe", "machine"],
    ["bronze figurines", "thing to look at"],
    ["a fountain pen", "writing thing"],
    ["alpacas", "animal"],
    ["a converted motorhome", "motor vehicle"],
    ["folding bike", "vehicle"],
    ["a clinker dinghy", "watercraft"],
    ["billhooks", "tool"],
  ])("is known of %p: as a %s", (phrase, kind) => {
    expect(kindOfProduct([phrase], "general")?.name).toBe(kind);
  });

  test("is told by the words of the house before the dictionary, where both know the head", () => {
    expect(kindOfProduct(["ceiling fan"], "general")?.name).toBe("appliance");
    expect(kindOfProduct(["baby carrier"], "general")?.name).toBe("bag");
  });

  test("names only kinds that have pictures", () => {
    const kinds = new Set(KINDS.map(({ name }) => name));
    expect(Object.values(HANDLED_AS).filter((name) => !kinds.has(name))).toEqual([]);
  });
});
