import { describe, expect, test } from "bun:test";
import type { Pace } from "../../../../contracts/vocabulary.ts";
import { agreedOn } from "../film-of.ts";
import { agreedOf, found } from "../reading-of.ts";

const length = (seconds: number, min = seconds, max = seconds, exact = false) =>
  found({ seconds, min, max, exact }, `${seconds}s`);

describe("settling the format", () => {
  test("takes a format of a platform for its shape", () => {
    const agreed = agreedOf({ formats: [found({ platform: "youtube", format: "short" }, "YouTube Shorts")] });
    expect([agreed.platform.value, agreed.aspectRatio.value, agreed.resolution.value]).toEqual([
      "youtube",
      "9:16",
      "1080x1920",
    ]);
    expect(agreed.aspectRatio).toMatchObject({ source: "text", evidence: "YouTube Shorts" });
  });

  test("makes 1080x1350 of 4:5, and 4:5 of 1080x1350", () => {
    expect(agreedOf({ aspectRatios: [found("4:5", "4:5")] }).resolution.value).toBe("1080x1350");
    expect(agreedOf({ resolution: found("1080x1350", "1080x1350") }).aspectRatio.value).toBe("4:5");
  });

  test("gives a size named by its lines the shape of the film", () => {
    const sized = (lines: string, ratio: string) =>
      agreedOf({ resolution: found(lines, lines), aspectRatios: [found(ratio, ratio)] }).resolution.value;
    expect(sized("2160p", "16:9")).toBe("3840x2160");
    expect(sized("720p", "9:16")).toBe("720x1280");
    expect(agreedOf({ resolution: found("1080p", "1080p") }).resolution.value).toBe("1920x1080");
  });

  test("gives even pixel numbers whatever the shape", () => {
    for (const ratio of ["2.39:1", "7:5", "1.85:1", "3:7", "17:9"]) {
      const [width, height] = agreedOf({ aspectRatios: [found(ratio, ratio)] })
        .resolution.value.split("x")
        .map(Number);
      expect([ratio, width! % 2, height! % 2]).toEqual([ratio, 0, 0]);
    }
  });

  test("takes the platform's table where only a platform is named", () => {
    const agreed = agreedOf({ formats: [found({ platform: "facebook", format: null }, "Facebook")] });
    expect([agreed.aspectRatio.value, agreed.durationSeconds.value, agreed.fps.value]).toEqual([
      "1:1",
      15,
      30,
    ]);
    expect(agreed.aspectRatio.source).toBe("default");
  });
});

describe("settling the length", () => {
  test("keeps the target of a range inside it", () => {
    expect(agreedOf({ durations: [length(20, 15, 20)] }).durationSeconds.value).toBe(20);
    expect(agreedOf({ durations: [length(40, 15, 20)] }).durationSeconds.value).toBe(20);
  });

  test("makes the first deliverable the film", () => {
    const deliverable = (name: string, seconds: number) =>
      found({ name, platform: "youtube" as const, aspectRatio: "16:9", seconds }, name);
    const agreed = agreedOf({
      deliverables: [deliverable("spot", 30), deliverable("bumper", 6)],
      durations: [length(30), length(6)],
    });
    expect(agreed.durationSeconds.value).toBe(30);
    expect(agreed.deliverables.map(({ name, duration }) => [name, duration])).toEqual([
      ["spot", 30],
      ["bumper", 6],
    ]);
    expect(agreed.demands.filter(({ kind }) => kind === "deliverable")).toHaveLength(2);
    expect(agreed.conflicts).toEqual([]);
  });

  test("is a whole number of frames", () => {
    const { durationSeconds, fps } = agreedOf({ durations: [length(29)], fps: found(23.976, "23.976 fps") });
    expect(
      Math.abs(durationSeconds.value * fps.value - Math.round(durationSeconds.value * fps.value)),
    ).toBeLessThan(0.001);
  });
});

describe("the ledger", () => {
  test("has an entry for every demand of text, brand and options, with its words and source", () => {
    const agreed = agreedOf(
      {
        sceneCounts: [found({ min: 6, max: 6, unit: "cuts" }, "six cuts")],
        audience: found("parents", "for parents"),
      },
      {
        colors: ["#112233"],
        fonts: ["Inter", "Lora"],
        tone: "calm, precise",
        must_avoid: ["No alcohol"],
        must_include: ["the red door"],
      },
      { target_models: ["veo-3.1"], max_cost_usd: 5 },
    );
    expect(agreed.sceneCount?.value).toEqual({ min: 7, max: 7 });
    expect(agreed.demands.map(({ kind, source, statement }) => `${kind} ${source} ${statement}`)).toEqual([
      "scene_count text six cuts",
      "color brand #112233",
      "font brand Inter, Lora",
      "tone brand calm",
      "tone brand precise",
      "must_include brand the red door",
      "audience text for parents",
      "must_avoid brand alcohol",
      "budget options max_cost_usd 5",
      "target_model options veo-3.1",
    ]);
  });

  test("lists nothing for a brief that asks for nothing", () => {
    expect(agreedOf().demands).toEqual([]);
  });

  test("takes the colour of a thing for a part of the thing, not for the film's palette", () => {
    const door = found({ subject: "a red door", hard: true }, "a red door", 10);
    const red = found({ hex: "#FF0000", name: "red" }, "red", 12);
    expect(agreedOf({ mustInclude: [door], colors: [red] }).demands.map(({ kind }) => kind)).toEqual([
      "must_include",
    ]);
  });
});

describe("the pace that nobody names", () => {
  test.each([
    ["30s ad for a cordless drill, energetic", "fast"],
    ["30s ad for a cordless drill, calm", "slow"],
    ["30s ad for a cordless drill, calm but bold", "moderate"],
    ["15s TikTok for a candle, calm", "dynamic"],
    ["15s Instagram reel for a candle, calm", "moderate"],
    ["15s TikTok for a sofa", "fast"],
    ["30s ad for a cordless drill", "moderate"],
  ])("follows tone and platform: %s", (brief, pace) => {
    expect(agreedOn(brief).pace.value).toBe(pace as Pace);
  });
});
