import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { agreedOn, filmOf } from "../film-of.ts";

describe("what the parts of a film are for", () => {
  test.each([
    "40s explainer for Parcelo, 5 scenes: problem, idea, how it works, proof, call to action.",
    "45s film for Orla candles in four scenes: intro, product, testimonial, end card.",
    "Scene 1: Hook\nScene 2: Problem\nScene 3: Solution\nScene 4: CTA\nBrand: Fixly handyman app, 20s",
  ])("is no picture of them: %s", (brief) => {
    const { script, mustInclude } = readBrief(brief);
    expect(script).toBeNull();
    expect(mustInclude).toEqual([]);
    for (const { visual } of filmOf(brief).scenes)
      expect(visual.subject).not.toMatch(
        /^(?:an? |the )?(?:problem|idea|proof|testimonial|end card|hook|solution)\b/i,
      );
  });

  test("does not keep real shots from being a script", () => {
    expect(readBrief("Scene 1: a cat asleep\nScene 2: the cat wakes\nScene 3: CTA").script).toHaveLength(3);
  });
});

describe("figures that are no such thing", () => {
  test("a hex value is no hashtag, beats are no scenes, free edges are no words", () => {
    expect(readBrief("15s for Peel juice, hex #FF7A00 must appear in every scene.").overlays).toEqual([]);
    expect(readBrief("60s film for Rewild, 92 bpm, no cut shorter than 2 beats.").sceneCounts).toEqual([]);
    const { safeZone } = readBrief("15s Story for Halo lamps, keep the top 250 px and bottom 340 px free.");
    expect(safeZone?.words).toContain("bottom 340 px free");
  });

  test("of two fonts the headlines' is the film's, and its weight is no mood", () => {
    const { fonts, tones } = readBrief(
      "Use Inter for body and Montserrat Bold for headlines. 15s for Halo lamps.",
    );
    expect(fonts.map(({ value }) => value)).toEqual(["Montserrat", "Inter"]);
    expect(tones).toEqual([]);
    const ledger = agreedOn("Fonts: Inter (body), Playfair Display for titles. 15s for Halo lamps.").demands;
    expect(ledger.filter(({ kind }) => kind === "font").map(({ target }) => target)).toEqual([
      { families: ["Playfair Display"] },
      { families: ["Inter"], beside: "Playfair Display" },
    ]);
  });

  test("a line behind goods whose maker is told names none of them", () => {
    for (const brief of [
      '30s spot for Orla candles: "Slow down" on screen in the first 4 seconds.',
      '30s ad for Orla candles: "9 out of 10 nights" must not be claimed.',
    ])
      expect(readBrief(brief).product?.value.name).toBe("Orla candles");
  });

  test("places told behind a film without one are its own, and the bumper is another", () => {
    const { deliverables } = readBrief(
      "20s for Nori chips; three versions: 9:16 for TikTok, 1:1 for Facebook, 16:9 for YouTube, plus a 6s bumper.",
    );
    expect(deliverables.map(({ value }) => [value.platform, value.aspectRatio, value.seconds])).toEqual([
      ["tiktok", "9:16", 20],
      ["facebook", "1:1", 20],
      ["youtube", "16:9", 20],
      ["youtube", "16:9", 6],
    ]);
  });
});
