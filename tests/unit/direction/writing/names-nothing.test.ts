import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const NAMELESS = [
  "asdf qwer zxcv",
  "make it pop",
  "?",
  "15s energetic TikTok, no people",
  "something nice for my mom",
];

describe("a brief that names nothing to film", () => {
  test.each(NAMELESS)("%s gets pictures that can be rendered, not a placeholder", (brief) => {
    for (const { visual } of filmOf(brief).scenes) {
      expect(visual.subject).not.toMatch(/\b(?:the|this) (?:subject|product|thing)\b/);
      expect(visual.subject).not.toBe("");
    }
  });

  test("has different pictures in one film", () => {
    const subjects = filmOf("60s video").scenes.map(({ visual }) => visual.subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test("leaves a brief that tells of somebody to its story", () => {
    const subjects = filmOf("30s: an old man feeds the birds and waits for the bus").scenes.map(
      ({ visual }) => visual.subject,
    );
    expect(subjects.join("; ")).toContain("feeds the birds");
    expect(subjects.join("; ")).not.toContain("a puddle holding the whole sky");
  });
});
