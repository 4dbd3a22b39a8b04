import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { z } from "zod";
import { CreativeDirection } from "../../../contracts/direction.ts";
import { Scene } from "../../../contracts/scene.ts";
import { positiveMentions } from "../../../src/direction/words/mentions.ts";
import { writeFilm } from "../../../src/direction/write-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

/** Sixty films of any text take seconds where the machine is busy. */
const MANY_FILMS_MS = 30_000;
const TEA = "30s Instagram Reel for Kettle & Fern, a tea shop in Bristol. Cosy and wistful. CTA: Visit us";
const WATCH = "45 second YouTube film for the Helvar steel watch, elegant and slow";
const GYM = "15s TikTok for IronHaus gym, aggressive and fast-paced, no music cliches";

const subjects = (text: string) => filmOf(text).scenes.map((scene) => scene.visual.subject);
const prompts = (text: string) => filmOf(text).scenes.map((scene) => scene.visual.generation_prompt);

describe("the offline director", () => {
  test("writes the same film for the same brief, to the byte", () => {
    for (const text of [TEA, WATCH, GYM])
      expect(JSON.stringify(filmOf(text))).toBe(JSON.stringify(filmOf(text)));
  });

  test("writes different films for different briefs", () => {
    const films = [TEA, WATCH, GYM].map(subjects);
    for (const [index, film] of films.entries()) {
      for (const other of films.slice(index + 1)) {
        expect(film.filter((subject) => other.includes(subject))).toEqual([]);
      }
    }
  });

  test("writes another film of the same brief for another seed", () => {
    expect(filmOf(TEA, { options: { seed: 1 } }).scenes.map((scene) => scene.visual.subject)).not.toEqual(
      filmOf(TEA, { options: { seed: 2 } }).scenes.map((scene) => scene.visual.subject),
    );
  });

  test("never shows the same picture twice in a film, nor the same shot size in neighbours of its own choice", () => {
    for (const text of [TEA, WATCH, GYM]) {
      const film = filmOf(text);
      expect(new Set(subjects(text)).size).toBe(film.scenes.length);
      expect(new Set(prompts(text)).size).toBe(film.scenes.length);
      for (const [index, scene] of film.scenes.slice(1).entries()) {
        expect(scene.visual.shot_type).not.toBe(film.scenes[index]!.visual.shot_type);
      }
    }
  });

  test("shows nobody where the brief wants no people", () => {
    const film = filmOf(`${WATCH}. No people.`);
    for (const scene of film.scenes) {
      expect(positiveMentions(scene.visual.generation_prompt, "people")).toEqual([]);
      expect(scene.visual.negative_prompt).toContain("people");
    }
  });

  test("takes the brand's colours first and leaves avoided colours out", () => {
    const { direction } = filmOf(`${TEA}. Avoid blue.`, { brand: { colors: ["#0B3D2E", "#f2c14e"] } });
    const hexes = direction.visual_direction.color_palette.map((color) => color.hex);
    expect(hexes.slice(0, 2)).toEqual(["#0B3D2E", "#F2C14E"]);
    expect(direction.visual_direction.color_palette[0]?.role).toBe("primary");
  });

  test("keeps the brand colour when a reference disagrees", () => {
    const { direction, provenance } = filmOf(TEA, { brand: { colors: ["#FF00AA"] } });
    expect(direction.visual_direction.color_palette[0]?.hex).toBe("#FF00AA");
    expect(provenance["/creative_direction/visual_direction/color_palette/0"]?.source).toBe("brand");
  });

  test("ends on the brief's own call to action, held until the last frame", () => {
    const { direction, scenes } = filmOf(TEA);
    expect(direction.cta.text).toBe("Visit us");
    expect(direction.cta.start_time + direction.cta.duration).toBeCloseTo(30, 5);
    expect(scenes.at(-1)?.purpose).toBe("cta");
  });

  test("says of every field of the direction where it comes from", () => {
    const { direction, provenance } = filmOf(TEA);
    const isTraced = (pointer: string): boolean =>
      pointer in provenance ||
      Object.keys(provenance).some((known) => known.startsWith(`${pointer}/`)) ||
      (pointer.includes("/") && pointer.length > 1 && isTraced(pointer.slice(0, pointer.lastIndexOf("/"))));
    for (const [group, fields] of Object.entries(direction)) {
      for (const field of Object.keys(fields))
        expect([`${group}/${field}`, isTraced(`/creative_direction/${group}/${field}`)]).toEqual([
          `${group}/${field}`,
          true,
        ]);
    }
  });

  test(
    "answers any text with a film of the contract, exact to the frame",
    () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.lorem({ maxCount: 40 })),
          (text) => {
            const agreed = agreedOn(text);
            const film = writeFilm(agreed);
            CreativeDirection.parse(film.direction);
            z.array(Scene).parse(film.scenes);
            const fps = film.direction.technical_specs.fps;
            const frames = film.scenes.reduce((sum, scene) => sum + Math.round(scene.duration * fps), 0);
            expect(frames).toBe(Math.round(film.direction.technical_specs.duration * fps));
            for (const [index, scene] of film.scenes.entries()) {
              expect(scene.start_time).toBe(index === 0 ? 0 : film.scenes[index - 1]!.end_time);
            }
          },
        ),
        { numRuns: 60 },
      );
    },
    MANY_FILMS_MS,
  );
});
