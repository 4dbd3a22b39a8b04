import { describe, expect, test } from "bun:test";
import { settledBy } from "../../../../src/direction/model/settled.ts";

const settled = settledBy({
  "/creative_direction/product/name": { source: "text", confidence: 0.95 },
  "/creative_direction/visual_direction/lighting_style": { source: "default", confidence: 0.4 },
  "/creative_direction/audio_direction": { source: "brand", confidence: 1 },
  "/creative_direction/cta/text": { source: "text", confidence: 0.3 },
  "/scenes/1/audio/voiceover_text": { source: "text", confidence: 1 },
});

describe("what evidence has settled", () => {
  test("is what the brief or the brand says with some confidence", () => {
    expect(settled("/creative_direction/product/name")).toBe(true);
    expect(settled("/scenes/1/audio/voiceover_text")).toBe(true);
  });

  test("is whatever stands inside an object that they settled", () => {
    expect(settled("/creative_direction/audio_direction/mood")).toBe(true);
  });

  test("is not what a table filled in, what was a guess, or what nobody knows", () => {
    expect(settled("/creative_direction/visual_direction/lighting_style")).toBe(false);
    expect(settled("/creative_direction/cta/text")).toBe(false);
    expect(settled("/scenes/0/visual/subject")).toBe(false);
  });
});
