import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { planClips } from "../../../src/direction/plan-clips.ts";
import { renderStoryboardText } from "../../../src/render/storyboard-text.ts";
import { makeFilm, makeResponse } from "../../fixtures/film.ts";

const ESCAPE = "\u001B";

describe("the storyboard in the terminal", () => {
  test("tells each scene with its time, shot, subject, text, voice and sound", () => {
    const text = renderStoryboardText(makeResponse(), { color: false, width: 80 });
    for (const words of [
      "Aurora cold brew",
      "TikTok · 9:16 · 1080x1920 · 30 fps · 15 s · 4 scenes",
      "3  PRODUCT",
      "0:06.5 – 0:11.0  (4.5 s)",
      "Medium close-up · Orbit",
      "The can turns among orange slices, condensation running down",
      "Text  “20 hours slow-steeped” (bottom third)",
      "Voice “Ready the second you are.”",
      "Sound can fizz",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("shows the palette as swatches of its own colours", () => {
    const text = renderStoryboardText(makeResponse({ palette: ["#D4AF37"] }), { color: true, width: 80 });
    expect(text).toContain(`${ESCAPE}[48;2;212;175;55`);
    expect(text).toContain("#D4AF37");
  });

  test("has no escape codes where colour is not wanted", () => {
    expect(renderStoryboardText(makeResponse(), { color: false, width: 80 })).not.toContain(ESCAPE);
  });

  test("lets no control character of a foreign brief through", () => {
    const productName = `Evil ${ESCAPE}]0;title\u0007 \u009B31m \u202Ename`;
    const text = renderStoryboardText(makeResponse({ productName }), { color: false, width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for the characters that must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  });

  test("fits the terminal, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 150 }),
        fc.integer({ min: 40, max: 110 }),
        (words, width) => {
          const scenes = [
            { frames: 60, visual: { subject: words, environment: words }, audio: { voiceover_text: words } },
          ];
          const text = renderStoryboardText(makeResponse({ scenes, productName: words }), {
            color: false,
            width,
          });
          for (const line of text.split("\n")) expect(Bun.stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test("gives each scene a bar as long as its share", () => {
    const text = renderStoryboardText(makeResponse({ scenes: [{ frames: 30 }, { frames: 90 }] }), {
      color: false,
      width: 80,
    });
    const bar = text.split("\n").find((line) => line.startsWith("▏1"))!;
    expect(bar.indexOf("▏2")).toBe(20);
  });

  test("names each plan with its calls and its price", () => {
    const film = makeFilm();
    const request = {
      film,
      aspectRatio: "9:16",
      resolution: "1080x1920",
      fps: 30,
      references: null,
      today: "2026-11-22",
    };
    const plans = planClips({ ...request, targetModels: ["veo-3.1-fast", "kling-4"], maxCostUsd: null });
    const told = renderStoryboardText(
      { ...makeResponse(), generation_plans: plans },
      { color: false, width: 80 },
    );
    expect(told).toContain("Plan with veo-3.1-fast: 4 calls, 32 s generated, 3.84 USD");
    expect(told).toContain("Plan with kling-4: 4 calls, 16 s generated, price unknown");
  });

  test("lays out each other version with its length, frame, cuts and what it does without", () => {
    const response = makeResponse();
    const [first, , , last] = response.scenes;
    const version = {
      name: "Bumper 6 s",
      platform: "facebook" as const,
      aspect_ratio: "1:1",
      duration: 6,
      resolution: "1080x1080",
      reframe: "Crop to the middle.",
      left_out: ["scene_2_context", "scene_3_product_showcase"],
      cuts: [first, last].flatMap((scene, index) =>
        scene
          ? [
              {
                scene_id: scene.id,
                use_from: 0.5,
                use_to: 3.5,
                start_time: index * 3,
                end_time: index * 3 + 3,
                overlay_text: null,
                voiceover_text: null,
              },
            ]
          : [],
      ),
    };
    const metadata = { ...response.metadata, deliverables: [version] };
    const text = renderStoryboardText({ ...response, metadata }, { color: false, width: 80 });
    expect(text).toContain("Version: Bumper 6 s · 6 s · 1:1 · 1080x1080");
    expect(text).toContain("Scenes   1 (0.50 – 3.50 s), 4 (0.50 – 3.50 s)");
    expect(text).toMatch(/Left out \S+, \S+/);
    expect(text).toContain("Frame    Crop to the middle.");
    expect(renderStoryboardText(response, { color: false, width: 80 })).not.toContain("Version:");
  });

  test("ends with the cost and the warnings", () => {
    const response = makeResponse();
    const told = renderStoryboardText(
      {
        ...response,
        cost_estimate: { total_usd: 4.5 },
        metadata: { ...response.metadata, warnings: ["Overlay is long"] },
      },
      { color: false, width: 80 },
    );
    expect(told).toContain("Estimated cost: 4.50 USD");
    expect(told).toContain("! Overlay is long");
  });
});
