import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { CreativeDirection } from "../../../../contracts/direction.ts";
import { Scene } from "../../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../../contracts/timecode.ts";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import type { Film } from "../../../../src/direction/film.ts";
import type { BriefReading } from "../../../../src/direction/reading/reading.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { positiveMentions } from "../../../../src/direction/words/mentions.ts";
import { makeFilm } from "../../../fixtures/film.ts";
import { agreedOf, found } from "../reading-of.ts";

const seconds = (value: number, words = `${value}s`) =>
  found({ seconds: value, min: value, max: value, exact: true }, words);

function brokenHard(said: Partial<BriefReading>, film: Film) {
  const agreed = agreedOf(said);
  return checkFilm(agreed, repairFilm(agreed, film)).filter(
    ({ hard, status }) => hard && status === "violated",
  );
}

describe("repairing a film", () => {
  test("makes six five-second scenes the asked 29 seconds, to the frame", () => {
    const scenes = Array.from({ length: 6 }, () => ({ frames: 240 }));
    const agreed = agreedOf({ durations: [seconds(29)] });
    const film = repairFilm(agreed, makeFilm({ scenes }));
    expect(film.scenes.at(-1)?.end_time).toBe(29);
    expect(film.direction.technical_specs.duration).toBe(29);
    expect(checkFilm(agreed, film)).toMatchObject([{ kind: "duration", status: "satisfied" }]);
  });

  test("takes people out of subjects, prompts and places, and names them in the negative prompt", () => {
    const person = {
      subject: "a barista pours cold brew, her hands steady",
      environment: "a busy café full of customers",
      generation_prompt:
        "Medium shot, handheld: a barista pours cold brew, her hands steady, in a busy café full of customers, warm light, playful mood.",
    };
    const film = makeFilm({ scenes: [{ visual: person }, {}, { visual: person }, {}] });
    const agreed = agreedOf({ mustAvoid: [found({ subject: "people", hard: true }, "No people")] });
    const repaired = repairFilm(agreed, film);
    for (const { visual } of repaired.scenes) {
      expect(
        positiveMentions(`${visual.subject}. ${visual.environment}. ${visual.generation_prompt}`, "people"),
      ).toEqual([]);
      expect(visual.negative_prompt).toContain("people");
    }
    expect(checkFilm(agreed, repaired)[0]?.status).toBe("satisfied");
  });

  test("takes a denied thing out of the prompt too, for a model draws what it reads", () => {
    const film = makeFilm({
      scenes: [
        {
          visual: {
            generation_prompt:
              "Wide shot of an empty beach at dawn, soft light over the dunes, no people in the frame, calm mood.",
          },
        },
        {},
      ],
    });
    const agreed = agreedOf({ mustAvoid: [found({ subject: "people", hard: true }, "no people")] });
    expect(repairFilm(agreed, film).scenes[0]?.visual.generation_prompt).not.toMatch(/people/i);
  });

  test("puts missing colours, fonts, words, music, logo and call to action into the film", () => {
    const broken = brokenHard(
      {
        durations: [seconds(20)],
        colors: [found({ hex: "#0000FF", name: "blue" }, "blue")],
        fonts: [found("Inter", "Inter")],
        cta: found({ text: "Book a table", action: "custom" }, "CTA: Book a table"),
        overlays: [found({ text: "Hello, Tokyo", where: "opening" }, '"Hello, Tokyo"')],
        logo: found("logo at the end", "logo at the end"),
        music: found(
          { genre: "jazz", instruments: ["double bass"], bpm: 96, moods: [] },
          "jazz with double bass, 96 BPM",
        ),
        speech: found({ wanted: true, lines: ["Tonight, we cook."], voice: null }, 'VO: "Tonight, we cook."'),
        mustInclude: [found({ subject: "a red vintage bicycle", hard: true }, "a red vintage bicycle")],
        settings: [found("a rainy Tokyo street", "a rainy Tokyo street")],
        sceneCounts: [found({ min: 6, max: 6, unit: "scenes" }, "six scenes")],
        hookBySeconds: found(2, "hook in 2 s"),
      },
      makeFilm(),
    );
    expect(broken).toEqual([]);
  });

  test("takes out lines too short to tell their language when all of them tell another one", () => {
    const scene = { audio: { voiceover_text: "Look, people and dogs!" } };
    const film = makeFilm({ scenes: [scene, scene, scene, scene] });
    const agreed = agreedOf({ language: found("de", "in German") });
    const checked = checkFilm(agreed, repairFilm(agreed, film)).filter(({ kind }) => kind === "language");
    expect(checked).toHaveLength(1);
    expect(checked[0]?.status).not.toBe("violated");
  });

  test("does not call a version missing that is listed to be cut from the film", () => {
    const version = (
      name: string,
      platform: "youtube" | "tiktok",
      aspectRatio: string,
      durationSeconds: number,
    ) => found({ name, platform, aspectRatio, seconds: durationSeconds }, name);
    const deliverables = [
      version("YouTube 30 s", "youtube", "16:9", 30),
      version("TikTok 15 s", "tiktok", "9:16", 15),
    ];
    const agreed = agreedOf({ durations: [seconds(30)], deliverables });
    expect(agreed.deliverables).toHaveLength(2);
    expect(repairFilm(agreed, makeFilm()).warnings.filter((sentence) => /missing/.test(sentence))).toEqual(
      [],
    );
  });

  test("keeps a film as it is when nothing is wrong with it", () => {
    const agreed = agreedOf({
      durations: [seconds(15)],
      formats: [found({ platform: "tiktok", format: null }, "TikTok")],
    });
    const once = repairFilm(
      agreed,
      makeFilm({ scenes: [{ frames: 150 }, { frames: 150 }, { frames: 150 }] }),
    );
    expect(repairFilm(agreed, once)).toEqual(once);
  });

  test("writes no text on a film that may have none, in spite of its call to action", () => {
    const agreed = agreedOf({ noText: found(true as const, "no text on screen") });
    const film = repairFilm(agreed, makeFilm());
    expect(film.scenes.map(({ text_overlay }) => text_overlay)).toEqual(film.scenes.map(() => null));
    expect(film.direction.text_strategy.overlays).toEqual([]);
  });

  test("drops only advice when validation is skipped", () => {
    const scenes = Array.from({ length: 15 }, () => ({ frames: 30 }));
    const said = { durations: [seconds(15)] };
    expect(repairFilm(agreedOf(said), makeFilm({ scenes })).warnings.join()).toContain("average scene");
    expect(
      repairFilm(agreedOf(said, null, { skip_validation: true }), makeFilm({ scenes })).warnings,
    ).toEqual([]);
  });
});

const anyScene = fc.record({
  duration: fc.oneof(fc.double({ min: -5, max: 60 }), fc.constant(Number.NaN)),
  start: fc.double({ min: -3, max: 90, noNaN: true }),
  overlay: fc.option(fc.string({ minLength: 1, maxLength: 90 })),
  line: fc.option(fc.string({ maxLength: 200 })),
  prompt: fc.string({ minLength: 1, maxLength: 200 }),
  purpose: fc.constantFrom(
    ...(["hook", "context", "product_showcase", "benefit", "cta", "transition"] as const),
  ),
});

type Draft = typeof anyScene extends fc.Arbitrary<infer T> ? T : never;

function wildFilm(drafts: readonly Draft[]): Film {
  const film = makeFilm({
    scenes: drafts.map(({ purpose, prompt, overlay, line }) => ({
      purpose,
      visual: { generation_prompt: prompt },
      overlay: overlay === null ? null : { text: overlay },
      audio: { voiceover_text: line },
    })),
  });
  const scenes = film.scenes.map((scene, index) => ({
    ...scene,
    duration: drafts[index]!.duration,
    start_time: drafts[index]!.start,
    id: "scene_9_hook",
  }));
  return { ...film, scenes };
}

const anySaid = fc.record({
  seconds: fc.integer({ min: 2, max: 90 }),
  fps: fc.constantFrom(23.976, 24, 25, 29.97, 30, 60),
  avoid: fc.option(fc.constantFrom("people", "alcohol", "text", "the colour blue", "cold brew", "")),
  include: fc.option(fc.constantFrom("a dog", "the red door", "#AuroraDay", "x")),
  count: fc.option(fc.integer({ min: 1, max: 9 })),
  hook: fc.option(fc.integer({ min: 1, max: 5 })),
  cta: fc.option(fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "")),
  noText: fc.boolean(),
});

type Said = typeof anySaid extends fc.Arbitrary<infer T> ? T : never;

function readingFor(said: Said): Partial<BriefReading> {
  const some = <T, R>(value: T | null, make: (value: T) => R): R[] => (value === null ? [] : [make(value)]);
  return {
    durations: [seconds(said.seconds)],
    fps: found(said.fps, "fps"),
    mustAvoid: some(said.avoid, (subject) => found({ subject, hard: true }, "avoid")),
    mustInclude: some(said.include, (subject) => found({ subject, hard: true }, "include")),
    sceneCounts: some(said.count, (count) =>
      found({ min: count, max: count, unit: "scenes" as const }, "scenes"),
    ),
    hookBySeconds: some(said.hook, (hook) => found(hook, "hook"))[0] ?? null,
    cta: some(said.cta, (text) => found({ text, action: "custom" as const }, "cta"))[0] ?? null,
    noText: said.noText ? found(true as const, "no text") : null,
  };
}

describe("whatever a writer hands in", () => {
  test("comes out exact to the frame, well-formed and stable", () => {
    fc.assert(
      fc.property(fc.array(anyScene, { minLength: 1, maxLength: 12 }), anySaid, (drafts, said) => {
        const agreed = agreedOf(readingFor(said));
        const film = repairFilm(agreed, wildFilm(drafts));
        const ends = film.scenes.map((scene) => framesFromSeconds(scene.end_time, said.fps));
        const starts = film.scenes.map((scene) => framesFromSeconds(scene.start_time, said.fps));
        expect(starts).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(framesFromSeconds(said.seconds, said.fps));
        for (const scene of film.scenes) expect(Scene.safeParse(scene).error).toBeUndefined();
        expect(CreativeDirection.safeParse(film.direction).error).toBeUndefined();
        expect(
          checkFilm(agreed, film).filter(
            ({ kind, hard, status }) => kind === "duration" && hard && status === "violated",
          ),
        ).toEqual([]);
        expect(repairFilm(agreed, film)).toEqual(film);
      }),
      { numRuns: 60 },
    );
  });
});
