import { describe, expect, test } from "bun:test";
import { factsOf } from "../../../../src/direction/writing/facts.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const dates = (brief: string) =>
  factsOf(agreedOn(brief)).flatMap(({ kind, text }) => (kind === "date" ? [text] : []));

describe("a day and its hour", () => {
  test("are when pictures of goods play, and are neither read nor said", () => {
    const brief = "20s ad for Marl coffee. Sunday morning, window light. Voiceover. CTA: Order now";
    expect(dates(brief)).toEqual([]);
    for (const { audio, text_overlay } of filmOf(brief).scenes)
      expect(`${audio.voiceover_text} ${text_overlay?.text}`).not.toContain("Sunday");
  });

  test.each([
    ["20s ad for the Marl jazz night. Friday evening, Club Blau.", "Friday evening, Club Blau"],
    ["20s ad for Marl gin. Tasting at our bar. Friday night.", "Friday night"],
    ["20s ad for Marl coffee. Sunday morning, 9 am to noon.", "Sunday morning"],
  ])("are told where people may come: %s", (brief, date) => {
    expect(dates(brief)).toContain(date);
  });
});
