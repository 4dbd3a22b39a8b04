import { describe, expect, test } from "bun:test";
import { ConstraintKind } from "../../../../contracts/vocabulary.ts";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { CONSTRAINT_RULES } from "../../../../src/direction/constraints/index.ts";
import type { BriefReading } from "../../../../src/direction/reading/reading.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { type FilmSketch, makeFilm } from "../../../fixtures/film.ts";
import { agreedOn } from "../film-of.ts";
import { agreedOf, found } from "../reading-of.ts";

function check(said: Partial<BriefReading>, sketch: FilmSketch = {}) {
  return checkFilm(agreedOf(said), makeFilm(sketch)).map(({ kind, status, scene_ids }) => ({
    kind,
    status,
    scene_ids,
  }));
}
const statusOf = (said: Partial<BriefReading>, sketch: FilmSketch = {}) => check(said, sketch)[0]?.status;
const avoid = (subject: string) => ({ mustAvoid: [found({ subject, hard: true }, `no ${subject}`)] });
const include = (subject: string) => ({ mustInclude: [found({ subject, hard: true }, subject)] });
const picture = (generation_prompt: string): FilmSketch => ({
  scenes: [{ visual: { generation_prompt } }, {}],
});

describe("the registry", () => {
  test("has one rule for every kind of demand", () => {
    expect(CONSTRAINT_RULES.map(({ kind }) => kind).toSorted()).toEqual(
      [...ConstraintKind.options].toSorted(),
    );
  });
});

describe("length", () => {
  const fifteen = { durations: [found({ seconds: 15, min: 15, max: 15, exact: true }, "15s")] };
  test("is kept to the frame", () => expect(statusOf(fifteen)).toBe("satisfied"));
  test("is broken by one frame too many", () => {
    expect(statusOf(fifteen, { scenes: [{ frames: 225 }, { frames: 226 }] })).toBe("violated");
  });
  test("is broken by a gap between scenes", () => {
    const film = makeFilm();
    const scenes = film.scenes.map((scene, index) =>
      index === 1 ? { ...scene, start_time: scene.start_time + 0.2 } : scene,
    );
    expect(checkFilm(agreedOf(fifteen), { ...film, scenes })[0]?.status).toBe("violated");
  });
});

describe("what may not appear", () => {
  test("is found by other words for it", () => {
    for (const prompt of [
      "a woman smiles",
      "two hands hold a cup",
      "a cheering crowd",
      "the chef's face",
      "Kids run past",
    ]) {
      expect([prompt, statusOf(avoid("people"), picture(prompt))]).toEqual([prompt, "violated"]);
    }
  });
  test("is not found in words that only look like it", () => {
    for (const prompt of [
      "eye-level shot, handheld",
      "palm trees in the wind",
      "hand-poured candles",
      "a clock face",
      "a handmade bowl",
      "an armchair",
      "chairs facing the sea",
      "the face of the watch in raking light",
      "a couple of ice cubes",
      "long shadows cast by the trees",
      "steam rising towards the viewer",
      "palms swaying at dusk",
    ]) {
      expect([prompt, statusOf(avoid("people"), picture(prompt))]).toEqual([prompt, "satisfied"]);
    }
  });
  test("may not even be denied in a prompt", () => {
    expect(statusOf(avoid("people"), picture("an empty beach, no people"))).toBe("violated");
  });
  test("covers the product's kind but not the act when the act is meant", () => {
    expect(statusOf(avoid("alcohol being drunk"), picture("cold beer bottles on ice"))).toBe("satisfied");
    expect(statusOf(avoid("alcohol being drunk"), picture("a man drinks a cold beer"))).toBe("violated");
  });
  test("counts in what is read and heard too", () => {
    expect(statusOf(avoid("alcohol"), { scenes: [{ overlay: { text: "Wine time" } }, {}] })).toBe("violated");
    expect(
      statusOf(avoid("people"), { scenes: [{ overlay: { text: "Made for people who run" } }, {}] }),
    ).toBe("satisfied");
  });
  test("does not take one word for another that begins the same", () => {
    expect(statusOf(avoid("alcohol"), { scenes: [{ overlay: { text: "Win first" } }, {}] })).toBe(
      "satisfied",
    );
    expect(statusOf(avoid("cars"), picture("gentle skin care on a marble shelf"))).toBe("satisfied");
  });
});

describe("what must appear", () => {
  test("is found by plural, synonym or a case of its kind, and names the scenes", () => {
    for (const [subject, prompt] of [
      ["a bicycle", "two bikes lean on a wall"],
      ["dogs", "a samoyed runs"],
      ["the red door", "a door painted red"],
      ["cherries", "a single cherry drops"],
    ] as const) {
      const [entry] = check(include(subject), {
        scenes: [{}, { visual: { generation_prompt: prompt, subject: prompt } }],
      });
      expect([subject, entry?.status]).toEqual([subject, "satisfied"]);
      expect(entry?.scene_ids).toContain("scene_2_context");
    }
  });
  test("is missed where only half of it is there", () => {
    expect(statusOf(include("a red vintage tractor"), picture("a red wall"))).toBe("violated");
  });
});

describe("colours", () => {
  const ask = (hex: string, name: string) => ({ colors: [found({ hex, name }, name)] });
  test("are kept by what people call by the same name", () => {
    expect(statusOf(ask("#0000FF", "blue"), { palette: ["#1E3FD8"] })).toBe("satisfied");
    expect(statusOf(ask("#0000FF", "blue"), { palette: ["#D8601E"] })).toBe("violated");
  });
  test("given as hex allow no other colour", () => {
    expect(statusOf(ask("#0B3D2E", "#0B3D2E"), { palette: ["#0B3D2F"] })).toBe("satisfied");
    expect(statusOf(ask("#0B3D2E", "#0B3D2E"), { palette: ["#1E6B4F"] })).toBe("violated");
  });
  test("to be avoided are found in the palette and in the words of prompts", () => {
    const avoidBlue = { avoidedColors: [found({ hex: "#0000FF", name: "blue" }, "blue")] };
    expect(statusOf(avoidBlue, { palette: ["#12224A", "#FFFFFF"] })).toBe("violated");
    expect(statusOf(avoidBlue, { palette: ["#FF6B35"], ...picture("a navy door in the sun") })).toBe(
      "violated",
    );
    expect(statusOf(avoidBlue, { palette: ["#FF6B35"] })).toBe("satisfied");
  });
});

describe("what a shot list cannot tell", () => {
  test("is said to be unverifiable, never hidden", () => {
    const entries = check({
      audience: found("CTOs", "for CTOs"),
      speech: found({ wanted: true, lines: [], voice: "a warm female voice" }, "a warm female voice"),
    });
    expect(entries.map(({ kind, status }) => `${kind} ${status}`)).toContain("audience unverifiable");
    expect(entries.map(({ kind, status }) => `${kind} ${status}`)).toContain("voiceover unverifiable");
  });
  test("is known once plans and prices are", () => {
    const agreed = agreedOf({}, null, { max_cost_usd: 5, target_models: ["veo-3.1"] });
    expect(checkFilm(agreed, makeFilm()).map(({ status }) => status)).toEqual([
      "unverifiable",
      "unverifiable",
    ]);
    const outcome = { totalCostUsd: 4, plannedModels: ["veo-3.1"] };
    expect(checkFilm(agreed, makeFilm(), outcome).map(({ status }) => status)).toEqual([
      "satisfied",
      "satisfied",
    ]);
  });
});

test("a film in a language that we have no words in ends on the product's name", () => {
  const agreed = agreedOn("We require a 30 second film for the Green Line tram. Narration in Welsh.");
  const film = repairFilm(agreed, writeFilm(agreed));
  expect(film.direction.cta.text).toBe(film.direction.product.name);
  const verdict = checkFilm(agreed, film).find(({ kind }) => kind === "language");
  expect(verdict?.status).not.toBe("violated");
});
