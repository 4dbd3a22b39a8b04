import { expect, test } from "bun:test";
import fc from "fast-check";
import { MOOD_TABLE, moodWords, type Tone } from "../../../../workers/features/image/mood.ts";

const signed = fc.double({ min: -1, max: 1, noNaN: true });
const tones: fc.Arbitrary<Tone> = fc.record({
  pleasure: signed,
  arousal: signed,
  dominance: signed,
  key: fc.constantFrom("high", "medium", "low"),
  quality: fc.constantFrom("hard", "mixed", "soft"),
  contrastStops: fc.double({ min: 0, max: 9, noNaN: true }),
  warmth: fc.constantFrom("warm", "neutral", "cool"),
  saturation: fc.double({ min: 0, max: 1, noNaN: true }),
  greyscale: fc.boolean(),
});

const ORDINARY: Tone = {
  pleasure: 0,
  arousal: 0,
  dominance: 0,
  key: "medium",
  quality: "mixed",
  contrastStops: 4,
  warmth: "neutral",
  saturation: 0.15,
  greyscale: false,
};

test("any tone has one to three words, none twice", () => {
  fc.assert(
    fc.property(tones, (tone) => {
      const words = moodWords(tone);
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(3);
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});

test("every row names its source and can be reached", () => {
  const samples = fc.sample(tones, { numRuns: 3_000, seed: 7 });
  for (const row of MOOD_TABLE) {
    expect(row.source.length).toBeGreaterThan(5);
    expect([row.word, samples.some(row.when)]).toEqual([row.word, true]);
  }
});

test("low warm light is intimate, low cold light mysterious, high light airy, an ordinary picture natural", () => {
  expect(moodWords({ ...ORDINARY, key: "low", warmth: "warm" })).toContain("intimate");
  expect(moodWords({ ...ORDINARY, key: "low", warmth: "cool" })).toContain("mysterious");
  expect(moodWords({ ...ORDINARY, key: "high" })).toContain("airy");
  expect(moodWords(ORDINARY)).toEqual(["natural"]);
});
