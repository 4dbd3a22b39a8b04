import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const avoided = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);
const tones = (brief: string) => readBrief(brief).tones.map(({ value }) => value);

describe("what stands beside the point", () => {
  test("when a thing is banned is no part of the thing", () => {
    expect(avoided("A 20 second film for a hatchback. No drones this time, please.")).toEqual(["drones"]);
    expect(avoided("20s ad for Olo tea. We want no snow this year.")).toEqual(["snow"]);
  });

  test("a colour banned for this time is in no prompt", () => {
    const film = filmOf(
      "We had a blue campaign last year, so please no blue this time, forest green instead. 30s for the Voltera S1, an electric hatchback.",
    );
    for (const { visual } of film.scenes) expect(visual.generation_prompt).not.toMatch(/\bblue\b/i);
  });

  test("people banned among short items are no audience", () => {
    const brief = "A 30 second tour of a penthouse. Slow moves, no people, no voiceover.";
    expect(readBrief(brief).audience).toBeNull();
    expect(avoided(brief)).toEqual(["people"]);
    for (const { visual } of filmOf(brief).scenes)
      expect(visual.subject).not.toMatch(/\b(?:couple|woman|man)\b/);
  });

  test("to ask somebody is a call to action, and no point of the lesson", () => {
    const { cta, lessonParts } = readBrief(
      "Explainer: how a heat pump works, 60 seconds, 16:9. End: Ask your installer.",
    );
    expect(cta?.value.text).toBe("Ask your installer");
    expect(lessonParts).toEqual([]);
  });

  test("a tone named as such is one, whatever its word", () => {
    expect(tones("30s ad for a lamp, vertical, curious and wondering tone.")).toEqual([
      "curious",
      "wondering",
    ]);
    expect(tones("20s ad for a lamp, vertical, in a mournful tone, piano.")).toEqual(["mournful"]);
    expect(tones("A 20 second ad for foundation, for every skin tone.")).toEqual([]);
  });

  test("a size by its lines is wide where only the platform's habit is square", () => {
    const sizeOf = (brief: string) => agreedOn(brief).resolution.value;
    expect(sizeOf("90s on LinkedIn for Stratus, encrypted backup. 1080p.")).toBe("1920x1080");
    expect(sizeOf("90s on LinkedIn for Stratus, encrypted backup. 1:1, 1080p.")).toBe("1080x1080");
    expect(sizeOf("90s on TikTok for Stratus, encrypted backup. 1080p.")).toBe("1080x1920");
  });
});
