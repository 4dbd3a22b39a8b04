import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const formats = (brief: string) =>
  readBrief(brief).formats.map(({ value }) => [value.platform, value.format]);

describe("platforms", () => {
  const named: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
    ["a YouTube Short about bread", [["youtube", "short"]]],
    [
      "Instagram Reels and TikTok",
      [
        ["instagram", "reel"],
        ["tiktok", null],
      ],
    ],
    ["10s story for our shop", [["instagram", "story"]]],
    ["Facebook Stories ad", [["facebook", "story"]]],
    [
      "an ad for X and LinkedIn",
      [
        ["x", null],
        ["linkedin", null],
      ],
    ],
    ["a TV spot for a bank", [["tv", "spot"]]],
    ["skippable pre-roll", [["youtube", "pre_roll"]]],
    ["Snapchat ad for lip oil", [["snapchat", null]]],
    ["a Pinterest pin", [["pinterest", null]]],
  ];
  test.each(named)("%s", (brief, expected) => {
    expect(formats(brief)).toEqual(expected as [string, string | null][]);
  });

  const innocent = [
    "Tell the story of our farm",
    "X marks the spot where she digs",
    "A man watches TV in running shorts",
    "Generation X loves vinyl",
  ];
  test.each(innocent)("names no platform: %s", (brief) => {
    expect(formats(brief)).toEqual([]);
  });
});

describe("picture formats", () => {
  const ratios: readonly (readonly [string, string])[] = [
    ["vertical video", "9:16"],
    ["a 4:5 ad", "4:5"],
    ["1080x1350 for the feed", "4:5"],
    ["16x9 film", "16:9"],
    ["for cinema 2.39:1", "2.39:1"],
    ["Format vertical pour TikTok", "9:16"],
    ["Hochformat", "9:16"],
    ["竖屏视频", "9:16"],
    ["formato quadrato", "1:1"],
  ];
  test.each(ratios)("%s", (brief, expected) => {
    expect(readBrief(brief).aspectRatios.map((one) => one.value)).toContain(expected);
  });

  test("a rolling landscape and a town square are places", () => {
    expect(readBrief("She walks the snowy landscape to the town square.").aspectRatios).toEqual([]);
  });

  test("reads frame rate, resolution and scene counts", () => {
    const reading = readBrief("4K, 24fps, no more than 3 scenes");
    expect(reading.resolution?.value).toBe("2160p");
    expect(reading.fps?.value).toBe(24);
    expect(reading.sceneCounts[0]?.value).toEqual({ min: 1, max: 3, unit: "scenes" });
    expect(readBrief("six 5-second scenes").sceneCounts[0]?.value).toEqual({
      min: 6,
      max: 6,
      unit: "scenes",
    });
    expect(readBrief("SIX CUTS.").sceneCounts[0]?.value).toEqual({ min: 6, max: 6, unit: "cuts" });
  });
});

describe("deliverables", () => {
  test("gives each format its own length and ratio", () => {
    const { deliverables } = readBrief(
      "15s TikTok (9:16), 30s YouTube pre-roll (16:9) and a 6s bumper for Halo lamps",
    );
    expect(deliverables.map(({ value }) => [value.platform, value.aspectRatio, value.seconds])).toEqual([
      ["tiktok", "9:16", 15],
      ["youtube", "16:9", 30],
      ["youtube", "16:9", 6],
    ]);
  });

  test("one film is no list of deliverables", () => {
    expect(readBrief("15s TikTok for Aurora cold brew").deliverables).toEqual([]);
  });
});

describe("the shape of a version", () => {
  test.each([
    "30s 16:9 for YouTube, a 15s 9:16 TikTok cut and a 6s square bumper for Instagram.",
    "A film for Otter mugs and a square bumper.",
  ])("is no place: %s", (brief) => {
    expect(readBrief(brief).settings).toEqual([]);
  });

  test("leaves a town square where it is", () => {
    expect(readBrief("A 20s film in a town square at noon.").settings[0]?.value).toContain("town square");
  });
});
