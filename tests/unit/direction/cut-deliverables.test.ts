import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { type Deliverable, ParseRequest, ParseResponse } from "../../../contracts/parse.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import { loadConfig } from "../../../src/config.ts";
import { type DirectorTools, direct } from "../../../src/direction/direct.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import { createMediaEngine } from "../../../src/media/index.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";

const config = loadConfig({});
const tools: DirectorTools = {
  media: createMediaEngine(config.media),
  model: createModelClient(config.llm),
  catalogue: builtInCatalogue(),
  today: () => new Date("2026-11-22T12:00:00Z"),
};
const ask = (text: string, more: object = {}) =>
  direct(ParseRequest.parse({ prompt: { text }, ...more }), tools);
const briefly = ({ platform, aspect_ratio, duration }: Deliverable) =>
  `${platform} ${aspect_ratio} ${duration}`;

/** The versions that each brief asks for, the film first. */
const LISTS: readonly (readonly [brief: string, versions: readonly string[]])[] = [
  [
    "A 30 s 16:9 master, a 15 s cut-down and a 6 s 9:16 bumper for Nori chips. CTA: Crunch on",
    ["generic 16:9 30", "generic 16:9 15", "youtube 9:16 6"],
  ],
  [
    "Three formats: 16x9, 1x1, 9x16. 20 s film for Kettle tea.",
    ["generic 16:9 20", "generic 1:1 20", "generic 9:16 20"],
  ],
  ["A 15 second spot for Nori, in 4:5 and 9:16.", ["generic 4:5 15", "generic 9:16 15"]],
  [
    "Deliverables: 30s YouTube 16:9, 15s Instagram Reel 9:16, 6s bumper. Product: Lumen lamp.",
    ["youtube 16:9 30", "instagram 9:16 15", "youtube 16:9 6"],
  ],
  [
    "- 1x 30s 16:9 (YouTube)\n- 2x 15s 9:16 (Reels, TikTok)\n- 1x 6s 1:1 (Facebook)\nProduct: Zing soda.",
    ["youtube 16:9 30", "instagram 9:16 15", "tiktok 9:16 15", "facebook 1:1 6"],
  ],
  [
    "60s hero film for YouTube, 30s cut for LinkedIn, 15s vertical for Stories. Brand: Ferro bank",
    ["youtube 16:9 60", "linkedin 1:1 30", "instagram 9:16 15"],
  ],
  ["Films of 6s, 15s and 30s for Opal watches.", ["generic 16:9 30", "generic 16:9 6", "generic 16:9 15"]],
];

describe("several versions of one film", () => {
  for (const [brief, versions] of LISTS) {
    test(`are read: ${brief.slice(0, 50)}`, async () => {
      const { metadata, creative_direction } = await ask(brief);
      expect(metadata.deliverables.map(briefly)).toEqual([...versions]);
      expect(creative_direction.technical_specs.duration).toBe(metadata.deliverables[0]?.duration ?? 0);
      expect(metadata.conflicts).toEqual([]);
    });
  }

  test("are each cut exactly, open and end as the film does, and keep what must be seen", async () => {
    const answer = await ask(
      "A 30 s 16:9 master, a 15 s cut-down and a 6 s 9:16 bumper for Nori chips. Must include a crab. CTA: Crunch on",
      { options: { target_models: ["veo-3.1"] } },
    );
    expect(ParseResponse.safeParse(answer).error).toBeUndefined();
    for (const version of answer.metadata.deliverables) expectExact(version, answer);
    const [, cutDown, bumper] = answer.metadata.deliverables;
    expect(cutDown?.left_out?.length).toBeGreaterThan(0);
    expect(bumper?.cuts?.at(-1)?.overlay_text).toBe("Crunch on");
    expect(bumper?.reframe).toMatch(/crop 608x1080/);
    expect(bumper?.resolution).toBe("1080x1920");
    expect(bumper?.costs).toEqual([
      { model: "veo-3.1", generated_usd: expect.any(Number), from_master_usd: 0 },
    ]);
    const included = bumper?.constraints?.find(({ kind }) => kind === "must_include");
    expect(included?.status).toBe("satisfied");
    expect(answer.metadata.warnings.filter((warning) => /^The version/.test(warning))).toEqual([]);
  });

  test("put what must be seen before the opening's own words", async () => {
    const answer = await ask(
      "Campaign film for Cloudberry mattresses. Deliverables: 30s 16:9 for YouTube, 15s 9:16 for TikTok and a 6s 1:1 for Facebook. A couple and their toddler in bed. CTA: Try 100 nights",
    );
    const short = answer.metadata.deliverables.find(({ duration }) => duration === 6);
    expect(short?.cuts?.at(-1)?.overlay_text).toBe("Try 100 nights");
    expect(short?.constraints?.filter(({ status }) => status !== "satisfied")).toEqual([]);
    for (const { overlay_text, use_from, use_to } of short?.cuts ?? [])
      if (overlay_text) expect(use_to - use_from).toBeGreaterThanOrEqual(overlay_text.length / 17);
  });

  test("that have no room for a hard demand say so at the top, and the film keeps it", async () => {
    const { metadata } = await ask(
      "30 s film and a 6 s bumper for Opal watches. Voice-over: 'Time is the one gift that nobody can buy, and it is yours to give away to those you love.'",
    );
    const bumper = metadata.deliverables.find(({ duration }) => duration === 6);
    expect(bumper?.constraints?.find(({ kind }) => kind === "voiceover")).toMatchObject({
      status: "violated",
      hard: false,
    });
    expect(metadata.warnings.join("\n")).toMatch(/The version "YouTube bumper 6 s" does without "Time is/);
    const [main, version] = metadata.constraints.filter(({ kind }) => kind === "deliverable");
    expect([main?.status, version?.status]).toEqual(["satisfied", "satisfied"]);
    expect(version?.detail).toMatch(/does without "Time is/);
    expect(metadata.constraints.find(({ kind }) => kind === "voiceover")?.status).toBe("satisfied");
  });

  test("follow an edit of the film", async () => {
    const previous = await ask("A 30 s master and a 15 s cut-down for Nori chips. CTA: Crunch on");
    const edited = await ask("new CTA: Snack now", { context: { previous_config: previous } });
    for (const version of edited.metadata.deliverables) {
      expectExact(version, edited);
      expect(version.cuts?.at(-1)?.overlay_text).toBe("Snack now");
    }
  });

  test("keep their prices after an edit", async () => {
    const options = { target_models: ["veo-3.1"] };
    const previous = await ask("A 30 s master and a 15 s cut-down for Nori chips. CTA: Crunch on", {
      options,
    });
    const edited = await ask("new CTA: Snack now", { context: { previous_config: previous } });
    for (const [index, { costs }] of edited.metadata.deliverables.entries()) {
      expect(costs?.map(({ model }) => model)).toEqual(["veo-3.1"]);
      expect(costs).toEqual(previous.metadata.deliverables[index]?.costs ?? []);
    }
  });

  test("and a limit of cost that no plan keeps is told at the top, until an edit keeps it", async () => {
    const options = { target_models: ["veo-3.1-fast"], max_cost_usd: 1.5 };
    const dear = await ask("40 s 16:9 film for Helvar watch, 3 scenes", { options });
    expect(dear.metadata.warnings[0]).toMatch(/1\.50 USD/);
    const edited = await ask("cut it to 6 seconds", { options, context: { previous_config: dear } });
    expect(edited.metadata.constraints.find(({ kind }) => kind === "budget")?.status).toBe("satisfied");
    expect(edited.metadata.warnings.join()).not.toMatch(/1\.50 USD/);
  });

  test("keep their opening, however short they are", async () => {
    const { metadata, scenes } = await ask("A 40s master and a 3s cut-down for Nori chips. CTA: Crunch on");
    const [, short] = metadata.deliverables;
    expect(short?.cuts?.map(({ scene_id }) => scene_id)).toEqual([
      scenes[0]?.id ?? "",
      scenes.at(-1)?.id ?? "",
    ]);
  });

  test("sum to their length whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 40 }), async (seconds) => {
        const answer = await ask(`A 40s master and a ${seconds}s cut-down for Nori chips. CTA: Crunch on`);
        for (const version of answer.metadata.deliverables) if (version.cuts) expectExact(version, answer);
      }),
      { numRuns: 12 },
    );
  });

  test("a campaign's worth of them is cut, and a warning tells of the rest", async () => {
    const lengths = Array.from({ length: 40 }, (_, index) => `- ${index + 6}s 9:16 version`).join("\n");
    const { metadata } = await ask(`Deliverables for Nori chips:\n${lengths}`);
    const cut = metadata.deliverables.filter(({ cuts }) => cuts !== undefined);
    expect(metadata.deliverables.length).toBe(40);
    expect(cut.length).toBe(24);
    expect(metadata.warnings.join("\n")).toMatch(/40 versions.*first 24.*other 16/);
  });

  test.each([
    ["30s ad for Lumo lamps. Deliver also a 15s cut.", 15],
    ["Lumo lamps, 30s; also deliver a 15 second edit for TikTok", 15],
  ] as const)("a second cut contradicts nothing: %s", async (brief, seconds) => {
    const { metadata } = await ask(brief);
    expect(metadata.conflicts).toEqual([]);
    expect(metadata.deliverables.map(({ duration }) => duration)).toEqual([30, seconds]);
  });

  test("leave one film as it was: no plan of cuts beside it", async () => {
    const { metadata } = await ask("15s TikTok for Aurora cold brew");
    expect(metadata.deliverables).toEqual([
      { name: "main", platform: "tiktok", aspect_ratio: "9:16", duration: 15 },
    ]);
  });
});

function expectExact({ cuts = [], duration, fps = 30 }: Deliverable, { scenes }: ParseResponse) {
  const at = (seconds: number) => framesFromSeconds(seconds, fps);
  let end = 0;
  for (const cut of cuts) {
    const scene = scenes.find(({ id }) => id === cut.scene_id);
    expect(at(cut.start_time)).toBe(end);
    expect(at(cut.use_to) - at(cut.use_from)).toBe(at(cut.end_time) - at(cut.start_time));
    expect(at(cut.use_to)).toBeLessThanOrEqual(at(scene?.duration ?? 0));
    end = at(cut.end_time);
  }
  expect(end).toBe(at(duration));
  expect(cuts[0]?.scene_id).toBe(scenes[0]?.id ?? "");
  expect(cuts.at(-1)?.scene_id).toBe(scenes.at(-1)?.id ?? "");
}

test("words that stand in the last seconds do so in every version", async () => {
  const { metadata } = await ask(
    'Teaser for our exhibition "Giants of the Karoo". 9:16 and 16:9, both 20 seconds. The date "12 May" must appear in the last 3 seconds.',
  );
  const versions = metadata.constraints.filter(({ kind }) => kind === "deliverable");
  expect(versions.map(({ status }) => status)).toEqual(["satisfied", "satisfied"]);
});
