import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { GenerationPlan } from "../../../contracts/clip.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import { planClips } from "../../../src/direction/plan-clips.ts";
import { builtInCatalogue, withOverride } from "../../../src/targets/catalogue.ts";
import { lengthsFor } from "../../../src/targets/grid.ts";
import { familyOf } from "../../../src/targets/index.ts";
import { priceOf } from "../../../src/targets/price.ts";
import { type FilmSketch, makeFilm, makeReferenceImage } from "../../fixtures/film.ts";

const TODAY = "2026-11-22";
const LIVING = builtInCatalogue()
  .models.filter(({ sunset_at }) => sunset_at === undefined)
  .map(({ id }) => id);
const VERTICAL = { aspectRatio: "9:16", resolution: "1080x1920" } as const;

function plan(sketch: FilmSketch, model: string, more: Partial<Parameters<typeof planClips>[0]> = {}) {
  const film = makeFilm(sketch);
  const { aspect_ratio: aspectRatio, resolution, fps } = film.direction.technical_specs;
  const [made] = planClips({
    film,
    aspectRatio,
    resolution,
    fps,
    targetModels: [model],
    maxCostUsd: null,
    references: null,
    today: TODAY,
    ...more,
  });
  return { film, ...made! };
}

describe("a plan for any living model", () => {
  const sketches = fc.record({
    model: fc.constantFrom(...LIVING),
    fps: fc.constantFrom(23.976, 24, 25, 29.97, 30, 50, 60),
    format: fc.constantFrom(
      ["9:16", "1080x1920"],
      ["16:9", "1920x1080"],
      ["1:1", "1080x1080"],
      ["4:5", "1080x1350"],
      ["2:3", "1000x1500"],
      ["21:9", "2560x1080"],
    ),
    scenes: fc.array(
      fc.record({
        frames: fc.integer({ min: 6, max: 2_000 }),
        transition: fc.constantFrom(
          { type: "cut" as const, duration: 0 },
          { type: "dissolve" as const, duration: 0.4 },
        ),
        overlay: fc.constant(null),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  });

  test("uses each scene's time exactly, in order, inside the generated clips", () => {
    fc.assert(
      fc.property(sketches, ({ model, fps, format: [aspectRatio, resolution], scenes }) => {
        const { film, ...made } = plan(
          { fps, aspectRatio: aspectRatio!, resolution: resolution!, scenes },
          model,
        );
        expect(GenerationPlan.safeParse(made).error).toBeUndefined();
        for (const scene of film.scenes) {
          const own = made.clips.filter(({ scene_id }) => scene_id === scene.id);
          const used = own.reduce((sum, clip) => sum + (clip.use_to - clip.use_from), 0);
          expect(used).toBeCloseTo(scene.duration, 9);
          expect(framesFromSeconds(used, fps)).toBe(framesFromSeconds(scene.duration, fps));
        }
        for (const [index, clip] of made.clips.entries()) {
          expect(clip.clip_number).toBe(index + 1);
          expect(clip.use_from).toBeGreaterThanOrEqual(0);
          expect(clip.use_to).toBeGreaterThan(clip.use_from);
          expect(clip.use_to).toBeLessThanOrEqual(clip.generate_seconds + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("asks only for what the model makes, and sums the catalogue's prices", () => {
    fc.assert(
      fc.property(sketches, ({ model: id, fps, format: [aspectRatio, resolution], scenes }) => {
        const { film: _, ...made } = plan(
          { fps, aspectRatio: aspectRatio!, resolution: resolution!, scenes },
          id,
        );
        const model = builtInCatalogue().models.find((row) => row.id === id)!;
        let total = 0;
        for (const clip of made.clips) {
          expect(lengthsFor(model, { resolution: clip.resolution, subjectPictures: 0 })).toContain(
            clip.generate_seconds,
          );
          expect(model.resolutions).toContain(clip.resolution);
          expect(familyOf(model.family).aspectRatios(model, true)).toContain(clip.aspect_ratio);
          expect(clip.prompt.length).toBeLessThanOrEqual(familyOf(model.family).maxPromptCharacters);
          total += clip.cost_usd ?? Number.NaN;
        }
        if (made.total_cost_usd !== null) expect(made.total_cost_usd).toBeCloseTo(total, 4);
      }),
      { numRuns: 300 },
    );
  });
});

describe("time", () => {
  test("29 s on a grid of 4, 6 and 8 is generated longer and trimmed with handles on both sides", () => {
    const scenes = [{ frames: 150 }, { frames: 210 }, { frames: 210 }, { frames: 150 }, { frames: 150 }];
    const made = plan({ scenes, resolution: "720x1280" }, "veo-3.1-fast");
    expect(made.clips.map(({ generate_seconds }) => generate_seconds)).toEqual([6, 8, 8, 6, 6]);
    expect(made.clips[0]).toMatchObject({ use_from: 0.5, use_to: 5.5 });
    const used = made.clips.reduce((sum, { use_from, use_to }) => sum + use_to - use_from, 0);
    expect(used).toBeCloseTo(29, 9);
  });

  test("a scene longer than any clip goes on from the last frame of the clip before", () => {
    const made = plan({ scenes: [{ frames: 600 }], resolution: "720x1280" }, "veo-3.1-fast");
    expect(made.clips.map(({ generate_seconds }) => generate_seconds)).toEqual([8, 8, 6]);
    const [first, second, third] = made.clips;
    expect(first!.use_to).toBe(8);
    expect(second!.parameters["image"]).toBe("{{last_frame:clip_1}}");
    expect(third!.parameters["image"]).toBe("{{last_frame:clip_2}}");
    expect(second!.prompt).toContain("continues");
    expect(first!.prompt).not.toContain("continues");
    expect(made.notes.join(" ")).toContain("{{last_frame:clip_N}}");
  });

  test("no clip of a split scene is a sliver", () => {
    const made = plan({ scenes: [{ frames: 310 }] }, "kling-2.6");
    expect(made.clips.length).toBe(2);
    for (const { use_from, use_to } of made.clips) expect(use_to - use_from).toBeGreaterThan(2);
  });

  test("a dissolve gets the frames it needs before the scene's start", () => {
    const scenes = [
      { frames: 120, transition: { type: "dissolve" as const, duration: 0.5 } },
      { frames: 120, transition: { type: "cut" as const, duration: 0 } },
    ];
    const made = plan({ scenes }, "kling-3");
    expect(made.clips[1]).toMatchObject({ generate_seconds: 5, use_from: 0.5, use_to: 4.5 });
  });

  test("says where a dissolve has no frames to spare", () => {
    const scenes = [
      { frames: 120, transition: { type: "dissolve" as const, duration: 0.5 } },
      { frames: 300, transition: { type: "cut" as const, duration: 0 } },
    ];
    const made = plan({ scenes }, "kling-2.6");
    expect(made.notes.join(" ")).toContain("No spare pictures for the transition into scene_2");
  });
});

describe("scenes shorter than a model's shortest clip", () => {
  const quick = { scenes: [{ frames: 45 }, { frames: 30 }, { frames: 40 }, { frames: 120 }] };

  test("are shots of one call where the model makes several in a call", () => {
    const made = plan(quick, "kling-3");
    const [first, second, third, fourth] = made.clips;
    expect(made.clips.map(({ packed_into }) => packed_into)).toEqual([undefined, 1, 1, undefined]);
    expect(first!.parameters).toMatchObject({ multi_shot: true, shot_type: "customize", duration: "6" });
    const shots = first!.parameters["multi_prompt"] as { index: number; prompt: string; duration: string }[];
    expect(shots.map(({ index, duration }) => [index, duration])).toEqual([
      [1, "2"],
      [2, "2"],
      [3, "2"],
    ]);
    expect(shots[1]!.prompt).toBe(second!.prompt);
    expect(second).toMatchObject({
      generate_seconds: 6,
      use_from: 2.5,
      use_to: 3.5,
      cost_usd: 0,
      parameters: {},
    });
    expect(third!.use_from).toBeGreaterThanOrEqual(4);
    expect(fourth!.generate_seconds).toBe(4);
    expect(made.notes.join(" ")).toContain("packed_into");
  });

  test("cost the call once, less than calls of their own", () => {
    const packed = plan({ scenes: quick.scenes.slice(0, 3) }, "kling-3");
    expect(packed.total_cost_usd).toBeCloseTo(6 * 0.168, 6);
    expect(packed.total_cost_usd!).toBeLessThan(9 * 0.168);
  });

  test("have calls of their own where a model makes one shot a call", () => {
    const made = plan(quick, "kling-2.6");
    expect(made.clips.every(({ packed_into }) => packed_into === undefined)).toBe(true);
  });

  test("are not packed across a transition or with a picture of their own", () => {
    const dissolved = [
      { frames: 30, transition: { type: "dissolve" as const, duration: 0.2 } },
      { frames: 30 },
    ];
    expect(plan({ scenes: dissolved }, "kling-3").clips[1]!.packed_into).toBeUndefined();
    const references = { images: [makeReferenceImage()], video: null };
    const pictured = [{ frames: 30 }, { frames: 30, visual: { reference_image_index: 0 } }];
    expect(plan({ scenes: pictured }, "kling-3", { references }).clips[1]!.packed_into).toBeUndefined();
  });
});

describe("format", () => {
  test("is composed in the nearest one and cropped where the model lacks it", () => {
    const made = plan({ aspectRatio: "4:5", resolution: "1080x1350" }, "veo-3.1-fast");
    expect(made.clips[0]).toMatchObject({ aspect_ratio: "9:16", resolution: "1080p" });
    expect(made.reframe).toBe(
      "Made in 9:16 (1080x1920) with the action in the middle: crop 1080x1350 at x 0, y 286, then scale to 1080x1350 (4:5).",
    );
    expect(made.clips[0]!.prompt).toContain("central 4:5 area");
  });

  test("is not reframed where the model makes it", () => {
    expect(plan({ aspectRatio: "1:1", resolution: "1080x1080" }, "kling-3").reframe).toBeNull();
  });

  test("is made no larger than the delivery needs", () => {
    expect(plan({ aspectRatio: "9:16", resolution: "720x1280" }, "veo-3.1").clips[0]!.resolution).toBe(
      "720p",
    );
    expect(plan({ aspectRatio: "9:16", resolution: "2160x3840" }, "veo-3.1").clips[0]!.resolution).toBe("4k");
  });

  test("says how far a smaller picture has to be enlarged", () => {
    expect(plan({}, "runway-gen4.5").notes).toContain(
      "Made at 720p: enlarge 1.5 times to deliver 1080x1920.",
    );
  });
});

describe("pictures", () => {
  const references = { images: [makeReferenceImage(), makeReferenceImage()], video: null };
  const pointing = { scenes: [{ frames: 90, visual: { reference_image_index: 1 } }] };

  test("a subject reference makes veo's clip 8 s long", () => {
    const [clip] = plan({ ...pointing, resolution: "720x1280" }, "veo-3.1", { references }).clips;
    expect(clip).toMatchObject({ generate_seconds: 8, reference_image_index: 1 });
    expect(JSON.stringify(clip!.parameters)).toContain("{{reference:1}}");
  });

  test("a start frame leaves the length free", () => {
    const [clip] = plan({ ...pointing, resolution: "720x1280" }, "veo-3.1-fast", { references }).clips;
    expect(clip).toMatchObject({ generate_seconds: 4, reference_image_index: 1 });
  });

  test("an index that points at nothing is not sent", () => {
    const [clip] = plan(pointing, "kling-3").clips;
    expect(clip!.reference_image_index).toBeNull();
  });

  test("a model that only animates pictures asks for stills", () => {
    const made = plan({}, "runway-gen4-turbo");
    expect(made.clips[0]!.parameters["promptImage"]).toBe("{{keyframe:scene_1_hook}}");
    expect(made.notes.join(" ")).toContain("only animates pictures");
  });
});

describe("a limit on the cost", () => {
  test("is kept by the best plan that fits", () => {
    const full = plan({}, "veo-3.1");
    const made = plan({}, "veo-3.1", { maxCostUsd: 5 });
    expect(full.total_cost_usd).toBeGreaterThan(5);
    expect(made.total_cost_usd).toBeLessThanOrEqual(5);
    expect(made.notes[0]).toContain("Made to fit 5 USD");
    expect(made.notes.join(" ")).toContain("Generated silent");
  });

  test("leaves a plan within it as it is", () => {
    expect(plan({}, "kling-3", { maxCostUsd: 100 }).notes[0]).not.toContain("fit");
  });

  test("that cannot be kept is said, with the models that could", () => {
    const made = plan({}, "veo-3.1", { maxCostUsd: 1 });
    expect(made.total_cost_usd).toBeGreaterThan(1);
    expect(made.notes[0]).toMatch(/^Over the limit: .* Within it: /);
    expect(plan({}, "veo-3.1", { maxCostUsd: 0.01 }).notes[0]).toContain("No model of the catalogue");
  });

  test("lowers the resolution where only a lower one has a price", () => {
    const made = plan({}, "kling-4", { maxCostUsd: 10 });
    expect(made.total_cost_usd).toBeLessThanOrEqual(10);
    expect(made.clips[0]!.resolution).toBe("720p");
  });
});

describe("notes", () => {
  test("name the price's source", () => {
    expect(plan({}, "kling-3").notes.join(" ")).toContain("Comfy-Org/docs");
  });

  test("warn of an old row", () => {
    expect(plan({}, "kling-3", { today: "2027-06-01" }).notes.join(" ")).toContain("more than 90 days ago");
    expect(plan({}, "kling-3").notes.join(" ")).not.toContain("90 days");
  });

  test("say when a negative prompt cannot be sent", () => {
    expect(plan({}, "runway-gen4.5").notes.join(" ")).toContain("takes no negative prompt");
    expect(plan({}, "veo-3.1").notes.join(" ")).not.toContain("takes no negative prompt");
  });
});

test("a plan follows the user's own catalogue", () => {
  const catalogue = withOverride(builtInCatalogue(), {
    models: [{ id: "veo-3.1-fast", usd_per_second: { "1080p": 1 } }],
  });
  expect(plan({ ...VERTICAL }, "veo-3.1-fast", { catalogue }).total_cost_usd).toBe(32);
});

test("every clip's price is the catalogue's", () => {
  const made = plan({}, "kling-2.6");
  const model = builtInCatalogue().models.find(({ id }) => id === "kling-2.6")!;
  const silent = made.clips[3]!;
  expect(silent.parameters["sound"]).toBe("off");
  expect(silent.cost_usd).toBe(
    priceOf(model, { seconds: 5, resolution: "1080p", aspectRatio: "9:16", sound: false })!.usd,
  );
});
