import { describe, expect, test } from "bun:test";
import type { Film } from "../../../src/direction/film.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

const LIST = `Storyboard for the Kestrel e-bike (9:16)
Shot 1 (3s): Wide shot, static: a steep street in haze
Shot 2 (2s): Wide shot, static: the same steep street in haze. VO: "Some hills look taller than they are, and some really are that tall."
Shot 3 (7s): Macro: the motor hub turns. SFX: whirr
Shot 4 (3s): bike at sunset. Text: "Flat is a feeling."
Hook in the first 2 seconds. No people.`;

function repaired(text: string): Film {
  return repairFilm(agreedOn(text), filmOf(text));
}

describe("the film of a script", () => {
  const film = repaired(LIST);

  test("keeps the number, order and length of its shots", () => {
    expect(film.scenes.map(({ duration }) => duration)).toEqual([3, 2, 7, 3]);
    expect(film.direction.technical_specs.duration).toBe(15);
    expect(film.scenes.map(({ visual }) => visual.subject)).toEqual([
      "a steep street in haze",
      "the same steep street in haze",
      "the motor hub turns",
      "bike at sunset",
    ]);
  });

  test("keeps the sizes and movements that it names, also where neighbours are alike", () => {
    expect(film.scenes.slice(0, 3).map(({ visual }) => visual.shot_type)).toEqual([
      "wide_shot",
      "wide_shot",
      "extreme_close_up",
    ]);
    expect(film.scenes.slice(0, 2).map(({ visual }) => visual.camera_movement)).toEqual(["static", "static"]);
  });

  test("keeps lines, texts and sounds word for word in their shots", () => {
    expect(film.scenes.map(({ audio }) => audio.voiceover_text)).toEqual([
      null,
      "Some hills look taller than they are, and some really are that tall.",
      null,
      null,
    ]);
    expect(film.scenes.map(({ text_overlay }) => text_overlay?.text ?? null)).toEqual([
      null,
      null,
      null,
      "Flat is a feeling.",
    ]);
    expect(film.scenes[2]?.audio.sound_effects).toEqual(["whirr"]);
  });

  test("says which fields are the brief's own", () => {
    expect(film.provenance["/scenes/0/visual/shot_type"]?.source).toBe("text");
    expect(film.provenance["/scenes/1/visual/camera_movement"]?.source).toBe("text");
    expect(film.provenance["/scenes/3/duration"]?.source).toBe("text");
    expect(film.provenance["/scenes/3/visual/shot_type"]?.source).not.toBe("text");
  });

  test("has its length, number of shots, lines and texts in the ledger", () => {
    const kinds: string[] = agreedOn(LIST).demands.map(({ kind }) => kind);
    for (const kind of ["duration", "scene_count", "voiceover", "overlay", "aspect_ratio", "must_avoid"])
      expect(kinds).toContain(kind);
  });
});

test("lines without pictures get pictures, a scene each, and stay as they are", () => {
  const film = repaired(
    'VO script for a 24s LinkedIn film for Fieldnote soil sensors. Each line is one scene.\n"The field knows."\n"It knows where the water sits."\n"Now it can tell you."',
  );
  expect(film.scenes.map(({ audio }) => audio.voiceover_text)).toEqual([
    "The field knows.",
    "It knows where the water sits.",
    "Now it can tell you.",
  ]);
  expect(film.scenes.every(({ visual }) => visual.subject.length > 0)).toBe(true);
});

test("a script that the brief asks to last longer is stretched in proportion to itself", () => {
  const film = repaired(
    "Shot 1 (2s): a gate opens\nShot 2 (4s): a dog runs\nShot 3 (4s): a ball rolls\nTotal: 20 seconds",
  );
  expect(film.scenes.map(({ duration }) => duration)).toEqual([4, 8, 8]);
});
