import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const lookOf = (brief: string) => filmOf(brief).direction.visual_direction;

describe("a drink's film, where its brief says nothing of its look", () => {
  test.each([
    "30s reel for a tea shop",
    "20 second ad for Harbour Street coffee roasters",
    "15s ad for a hot chocolate from Lyon",
  ])("is warm where the drink is hot: %s", (brief) => {
    expect(lookOf(brief)).toMatchObject({ lighting_style: "natural_warm" });
    expect(lookOf(brief).aesthetic).not.toContain("cold");
  });

  test.each([
    "15s ad for an iced tea",
    "20s TikTok for Aurora cold brew coffee",
    "15s ad for a lemonade",
    "20s ad for a canned latte",
  ])("is crisp where it is cold: %s", (brief) => {
    expect(lookOf(brief)).toMatchObject({ lighting_style: "backlit" });
  });
});
