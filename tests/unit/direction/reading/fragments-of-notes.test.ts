import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { withArticle } from "../../../../src/direction/words/articles.ts";

const told = (text: string) => {
  const { events, mustInclude } = readBrief(text);
  return [...events.map(({ value }) => value.action), ...mustInclude.map(({ value }) => value.subject)];
};

describe("fragments of notes", () => {
  test("that only say how it begins are no picture", () => {
    expect(
      told("20s reel for Wagwell dog food. Old labrador, slow at first, then running.").join(),
    ).not.toMatch(/slow at/);
  });

  test("that only say when are no part of what happens", () => {
    expect(told("Ad for the CleanBot S9 robot vacuum. Cat rides on it at some point lol.")).toContain(
      "a cat rides on it",
    );
  });

  test("of two words in front of a plural have no article", () => {
    expect(withArticle("built in lights")).toBe("built in lights");
    expect(withArticle("clip on lamp")).toBe("a clip on lamp");
  });
});
