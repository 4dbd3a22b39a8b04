import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function heldIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(({ kind, target }) => kind === "product_by" && Object(target).reveal);
  return { film, asked };
}

describe("what a film holds back", () => {
  test.each([
    ["30 s ad for Brio espresso cups, 6 scenes. The cup appears for the first time in scene 4.", [undefined]],
    ["20 s teaser for the Onyx phone. Don't show the phone before second 12.", [undefined]],
    ["30 s spot for Fable mattresses. The logo must not be seen before second 25.", ["logo"]],
    ["15 s teaser for Arrow e-bikes. The bike is only revealed at the end.", [undefined]],
    ["30 s ad for Halo smart ring, 5 scenes: no product in the first three scenes.", [undefined]],
    ["25 s for Skarv watches. We only find out what it is about in the last five seconds.", [undefined]],
    ["15 s for Gleam toothpaste. Keep the brand name secret until the final shot.", ["name"]],
    ["30 s for Vela sailing school, 6 scenes. The boat turns up in scene 3 for the first time.", ["boat"]],
    [
      "20 s for Bruno dog food. No brand, no logo, no product in the first 10 seconds.",
      ["name", "logo", undefined],
    ],
  ])("comes when it is asked, and is neither shown nor named before: %s", (text, of) => {
    const { film, asked } = heldIn(text);
    expect(asked.map(({ target }) => Object(target).reveal.of)).toEqual(of);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
    expect(film.scenes.map(({ visual }) => visual.subject).join()).not.toMatch(
      /first time|before second|in the first/,
    );
  });

  test.each([
    ["15 s ad for Baro coffee machines. No dialogue before second 10.", "voiceover"],
    ["15 s ad for Baro coffee machines. No speech during the first 5 seconds.", "voiceover"],
    ["20 s ad for Baro coffee machines. Do not show the price until the end.", "instruction"],
    ["20 s ad for Baro coffee machines. Don't mention the price before second 15.", "must_avoid"],
    ["20 s ad for Baro coffee machines. No discount in the first 5 seconds.", "must_avoid"],
    ["15 s ad for Baro coffee machines. No branding in the first 3 seconds.", "product_by"],
    ["15 s ad for Baro coffee machines. No slow motion in the first 5 seconds.", "must_avoid"],
    ["15 s ad for Baro coffee machines. No drone shots in the first 5 seconds.", "must_avoid"],
    ["20 s teaser for the Onyx app. Don't show the app until second 10.", "product_by"],
    ["20 s teaser for Zorpel. Do not reveal Zorpel before second 10.", "product_by"],
  ])("leaves nothing that is said without a demand: %s", (text, kind) => {
    const said = text.split(". ")[1]?.slice(0, -1) ?? "";
    const told = agreedOn(text).demands.filter(({ statement }) => said.includes(statement));
    expect(told.map<string>((one) => one.kind)).toContain(kind);
  });

  test.each([
    ["20 s ad for Vela sailing school. No boat in the first 5 seconds.", /\bwith the boat\b/],
    ["15 s ad for Baro coffee machines. No slow motion in the first 5 seconds.", /slow motion/],
    ["15 s ad for Baro coffee machines. No faces in the first 5 seconds.", /\bfaces\b/],
    ["15 s ad for Baro coffee machines. No logo in the first 5 seconds.", /\blogo\b/],
  ])("is not brought in where it is only banned at the start: %s", (text, thing) => {
    const film = repairFilm(agreedOn(text), filmOf(text));
    expect(film.scenes.map(({ visual }) => visual.subject).join("; ")).not.toMatch(thing);
  });

  test("is a face wherever somebody is seen", () => {
    const text = "15 s ad for Baro coffee machines. No faces in the first 5 seconds.";
    const { film, asked } = heldIn(text);
    expect(asked.map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status)).toEqual(["satisfied"]);
    const early = film.scenes.filter(({ start_time }) => start_time < 5);
    expect(early.map(({ visual }) => visual.subject).join("; ")).not.toMatch(/\b(?:wo)?man\b/);
  });

  test("and all else that is said of the making is kept beside shots of the brief's own", () => {
    const text =
      "Two people only. Voice in German, texts in English. Don't show the tractor before second 5.\nShot list for Baro coffee:\n1. Wide: a man walks through the field, 4s\n2. Close-up: his hand on the wheat, 4s\n3. Tractor drives by, 4s";
    const said = agreedOn(text).demands.map(({ statement }) => statement);
    expect(said).toEqual(
      expect.arrayContaining([
        "Two people only",
        "Voice in German",
        "texts in English",
        "Don't show the tractor before second 5",
      ]),
    );
  });

  test("is given away by a card that names it", () => {
    const { film, asked } = heldIn("20 s teaser for the Onyx phone. Don't show the phone before second 12.");
    const named = changeScenes(
      film,
      (_, index) => index === 0,
      (scene) => ({
        ...scene,
        text_overlay: {
          text: "Onyx phone",
          style: "bold",
          position: "center",
          animation: "fade_in",
        } as const,
      }),
    );
    expect(asked.map((demand) => verdictOn(demand, named, NOTHING_KNOWN)?.status)).toEqual(["violated"]);
  });

  test.each([
    "First time buyers: 20 s ad for Homely mortgages.",
    "It only hurts at the end: 20 s ad for Ink tattoo studio.",
    "Not before nine: 20 s ad for Late, a breakfast cafe.",
    "No logo, no fuss: 20 s ad for Plain T-shirts.",
    "The first scene of your life, the last page of your diary: 20 s ad for Memo notebooks.",
  ])("is not told of by: %s", (text) => {
    expect(heldIn(text).asked).toEqual([]);
  });
});
