import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const musicOf = (brief: string) => readBrief(brief).music;

describe("music in a list of wishes", () => {
  test.each([
    ["20s ad for Bean coffee. Warm browns, soft acoustic music. Show a cup.", "soft acoustic music"],
    ["30s ad for Meridian watches. Slow motion, no voice-over, deep cello music.", "deep cello music"],
    ["Film for Hotel Arno. Couple in their 50s, wooden boat, Italian piano.", "Italian piano"],
    ["25s charity film for Clean Seas: hopeful piano, blue and sand tones", "hopeful piano"],
  ])("is read with what it sounds like, and is no picture: %s", (brief, words) => {
    const reading = readBrief(brief);
    expect(reading.music?.words).toBe(words);
    expect(reading.mustInclude.map(({ words: wanted }) => wanted)).not.toContain(words);
    for (const { visual } of filmOf(brief).scenes)
      expect(visual.generation_prompt).not.toMatch(/\b(?:piano|cello|acoustic)\b/i);
  });

  test("does not take the mood of the light for its own", () => {
    expect(musicOf("Ad for Korg chairs. Piano music, dreamy lighting")?.value.moods).toEqual([]);
  });

  test("is the genre of the instrument where only an instrument is asked", () => {
    const genre = (brief: string) => filmOf(brief).direction.audio_direction.music_genre;
    expect(genre("Promo for the Riverside Jazz Festival, 25 seconds, saxophone music, crowd shots")).toBe(
      "jazz",
    );
    expect(genre("30s ad for Grandma Rosa's tomato sauce, mandolin music")).toBe("folk");
  });
});
