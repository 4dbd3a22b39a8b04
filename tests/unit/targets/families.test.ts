import { describe, expect, test } from "bun:test";
import { promptBody } from "../../../src/direction/clips/prompt-body.ts";
import { builtInCatalogue } from "../../../src/targets/catalogue.ts";
import { FAMILIES, familyOf } from "../../../src/targets/index.ts";
import type { ClipCall } from "../../../src/targets/target.ts";
import { makeFilm } from "../../fixtures/film.ts";

const film = makeFilm();
const scene = film.scenes[2]!;
const brief = { scene, body: promptBody(scene, false), continues: false, sound: true, cropTo: null };

function call(id: string, more: Partial<ClipCall> = {}): ClipCall {
  const model = builtInCatalogue().models.find((row) => row.id === id)!;
  return {
    model,
    prompt: "a can turns",
    negativePrompt: "people",
    seconds: 5,
    aspectRatio: "9:16",
    resolution: "1080p",
    sound: true,
    picture: null,
    shots: [],
    ...more,
  };
}

function parameters(id: string, more: Partial<ClipCall> = {}): Record<string, unknown> {
  const made = call(id, more);
  return familyOf(made.model.family).parameters(made);
}

describe("every family", () => {
  for (const family of FAMILIES) {
    test(`${family.name} keeps the scene's own words in its prompt`, () => {
      const prompt = family.writePrompt(brief);
      for (const words of ["condensation running down", "soft warm side light", "85mm"])
        expect(prompt).toContain(words);
      expect(prompt.toLowerCase()).toContain("close-up");
      expect(prompt.toLowerCase()).toContain("orbit");
    });

    test(`${family.name} never puts what to leave out into the prompt`, () => {
      expect(family.writePrompt(brief)).not.toMatch(/people|watermark/i);
    });

    test(`${family.name} says that a clip continues the one before`, () => {
      expect(family.writePrompt({ ...brief, continues: true })).toContain("continues seamlessly");
    });

    test(`${family.name} keeps the action in the crop`, () => {
      expect(family.writePrompt({ ...brief, cropTo: "4:5" })).toContain("central 4:5 area");
    });
  }

  test("writes in a style of its own", () => {
    const prompts = FAMILIES.map((family) => family.writePrompt(brief));
    expect(new Set(prompts).size).toBe(FAMILIES.length);
  });

  test("says the camera once", () => {
    for (const family of FAMILIES) {
      const prompt = family.writePrompt(brief).toLowerCase();
      expect(prompt.split("close-up").length - 1).toBe(1);
    }
  });
});

describe("parameters by the API's own names", () => {
  test("veo", () => {
    expect(parameters("veo-3.1", { seconds: 8 })).toEqual({
      prompt: "a can turns",
      negativePrompt: "people",
      durationSeconds: 8,
      aspectRatio: "9:16",
      resolution: "1080p",
      generateAudio: true,
    });
  });

  test("veo follows subject references, its fast model takes a first frame", () => {
    const picture = { placeholder: "{{reference:0}}", use: "subject" } as const;
    expect(parameters("veo-3.1", { picture })["referenceImages"]).toEqual([
      { image: "{{reference:0}}", referenceType: "asset" },
    ]);
    expect(parameters("veo-3.1-fast", { picture: { ...picture, use: "start" } })["image"]).toBe(
      "{{reference:0}}",
    );
  });

  test("sora", () => {
    expect(parameters("sora-2-pro", { seconds: 8 })).toEqual({
      model: "sora-2-pro",
      prompt: "a can turns",
      seconds: "8",
      size: "1080x1920",
    });
    expect(parameters("sora-2-pro", { resolution: "1024p", aspectRatio: "16:9" })["size"]).toBe("1792x1024");
  });

  test("kling", () => {
    expect(parameters("kling-2.6")).toEqual({
      model_name: "kling-v2-6",
      prompt: "a can turns",
      negative_prompt: "people",
      mode: "pro",
      duration: "5",
      aspect_ratio: "9:16",
      sound: "on",
    });
    expect(parameters("kling-2.5-turbo")["model_name"]).toBe("kling-v2-5-turbo");
  });

  test("runway", () => {
    expect(parameters("runway-gen4-turbo", { resolution: "720p" })).toEqual({
      model: "gen4_turbo",
      promptText: "a can turns",
      ratio: "720:1280",
      duration: 5,
    });
    expect(parameters("runway-gen4.5")["model"]).toBe("gen4.5");
  });

  test("luma", () => {
    expect(parameters("luma-ray-3.2")).toMatchObject({
      model: "ray-3.2",
      duration: "5s",
      aspect_ratio: "9:16",
    });
  });

  test("wan", () => {
    expect(parameters("wan-2.7")).toMatchObject({
      model: "wan2.7-t2v",
      input: { prompt: "a can turns", negative_prompt: "people" },
      parameters: { resolution: "1080P", ratio: "9:16", duration: 5 },
    });
  });

  test("minimax", () => {
    expect(parameters("hailuo-2.3", { seconds: 6 })).toEqual({
      model: "MiniMax-Hailuo-2.3",
      prompt: "a can turns",
      duration: 6,
      resolution: "1080P",
      prompt_optimizer: false,
    });
  });

  test("minimax says the camera as a command where it has one", () => {
    const pushed = { ...brief, scene: film.scenes[0]! };
    expect(familyOf("minimax").writePrompt(pushed)).toStartWith("[Push in]");
  });

  test("seedance", () => {
    expect(parameters("seedance-2.0")).toMatchObject({
      content: [{ type: "text", text: "a can turns" }],
      ratio: "9:16",
      duration: 5,
      generate_audio: true,
    });
  });

  test("gemini", () => {
    expect(parameters("gemini-omni-flash-1.1")).toMatchObject({
      input: "a can turns",
      response_format: { type: "video", aspect_ratio: "9:16", resolution: "1080p" },
    });
  });

  test("a family that is not listed is spoken to by common names", () => {
    const { model } = call("veo-3.1");
    expect(
      familyOf("house").parameters(call("veo-3.1", { model: { ...model, family: "house" } })),
    ).toMatchObject({
      prompt: "a can turns",
      duration: 5,
      aspect_ratio: "9:16",
    });
  });

  test("runway makes other formats only from a picture", () => {
    const { model } = call("runway-gen4.5");
    expect(familyOf("runway").aspectRatios(model, false)).toEqual(["16:9", "9:16"]);
    expect(familyOf("runway").aspectRatios(model, true)).toContain("1:1");
  });
});
