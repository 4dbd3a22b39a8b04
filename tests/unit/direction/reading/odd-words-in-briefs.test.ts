import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "../film-of.ts";

test("one foreign word makes no English brief foreign", () => {
  const reading = readBrief(
    "Real estate: 2-bed flat in Gdansk, 25 seconds, vertical. Rooms in this order: hallway, kitchen, balcony. No people, no logos. Show price 890 000 zł at the end.",
  );
  expect(reading.briefLanguage).toBe("en");
  expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["people", "logos"]);
  expect(reading.overlays.map(({ value }) => [value.text, value.where])).toEqual([["890 000 zł", "ending"]]);
  expect(readBrief("Potrzebujemy filmu dla piekarni, pokażcie chleb i mąkę na stole.").briefLanguage).toBe(
    "pl",
  );
});

describe("how long a film is", () => {
  test("an age is no length", () => {
    const seconds = (text: string) => readBrief(text).durations.map(({ value }) => value.seconds);
    expect(seconds("Film for tyres. Man in 40s, minivan. 20 sec.")).toEqual([20]);
    expect(seconds("20 sec. A woman in her 60s.")).toEqual([20]);
  });

  test("a spot for television beside its cutdown", () => {
    const { deliverables } = readBrief('Tourism board of Lofoten. 30" TV + 15". Winter.');
    expect(deliverables.map(({ value }) => value.seconds)).toEqual([30, 15]);
    expect(readBrief('An ad for a 55" TV, 20 seconds.').durations.map(({ value }) => value.seconds)).toEqual([
      20,
    ]);
  });
});

describe("words with a place of their own", () => {
  test("a title at the beginning opens", () => {
    const { overlays } = readBrief(
      'Mini-documentary, 2 minutes. A keeper winds the clockwork. Title at the beginning: "Keeper".',
    );
    expect(overlays.map(({ value }) => [value.text, value.where])).toEqual([["Keeper", "opening"]]);
  });
});

describe("sounds and silence", () => {
  test("wind and waves only, no music", () => {
    const reading = readBrief("Mini-documentary, 2 minutes. Wind and waves only, no music, no narration.");
    expect(reading.instructions.map(({ value }) => value.sound)).toEqual(["wind and waves"]);
  });

  test("a silent film without text wants no words", () => {
    const text = "Ring Ondine, 8 seconds. Drop of water falling. silent. 1:1. no text at all.";
    const { scenes } = repairFilm(agreedOn(text), filmOf(text));
    expect(scenes.every(({ text_overlay, audio }) => !text_overlay && audio.sound_effects.length === 0)).toBe(
      true,
    );
  });
});

test("how an app's film is cut is no step of its use", () => {
  const brief =
    'Promo for chess app "Kingside". 15s. Fast cuts, glitch transitions, drum & bass. Grandma beats teenager on a bus.';
  const seen = filmOf(brief)
    .scenes.map(({ visual }) => visual.subject)
    .join("\n");
  expect(seen).not.toMatch(/user (?:glitches|drums)/);
  expect(seen).toMatch(/grandma beats/i);
});

describe("words that only look like a mood or a deed", () => {
  const tones = (text: string) => readBrief(text).tones.map(({ words }) => words.toLowerCase());

  test("a name and an hour say no mood", () => {
    expect(
      tones(
        'Trailer for the podcast "The Quiet Verdict". Title card: THE QUIET VERDICT, new episodes weekly.',
      ),
    ).toEqual([]);
    expect(tones("20s bar promo, happy hour mon-thu 5 to 7, 2 for 1 spritz.")).toEqual([]);
    expect(tones("Fern & Fable tea, 20s, quiet and warm.")).toEqual(["quiet", "warm"]);
  });

  test("who somebody is makes no picture beside what she does", () => {
    const { scenes } = filmOf(
      "Pickle stall Gert & Daughter, 15 sec. Gert is 71 and she is the star. Show her tasting a gherkin and winking.",
    );
    const seen = scenes.map(({ visual }) => `${visual.subject} ${visual.environment}`).join("\n");
    expect(seen).not.toMatch(/is 71|is the star/);
    expect(seen).toMatch(/Gert tastes a gherkin/);
    expect(seen).toMatch(/Gert winks/);
  });
});
