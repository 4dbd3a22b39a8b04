import { describe, expect, test } from "bun:test";
import { positiveMentions } from "../../../../src/direction/words/mentions.ts";
import { stem } from "../../../../src/direction/words/stem.ts";

const names = (text: string, kind: string) => positiveMentions(text, kind).length > 0;

describe("kinds of things", () => {
  test("a tail that leaves the frame and ears that turn are an animal", () => {
    expect(names("a bowl on the floor and a tail leaving the frame", "animals")).toBe(true);
    expect(names("two ears turning toward a sound", "dogs")).toBe(true);
    expect(names("tail lights in the rain", "animals")).toBe(false);
  });

  test("a bird is a bird by its name", () => {
    expect(names("Swallows dart over the barn", "birds")).toBe(true);
    expect(names("he swallows hard", "birds")).toBe(false);
    expect(names("from a bird's-eye view", "birds")).toBe(false);
  });

  test("a skyscraper is one of the buildings, by singular and plural", () => {
    expect(stem("buildings")).toBe(stem("building"));
    expect(names("a skyscraper at sunrise", "buildings")).toBe(true);
  });
});
