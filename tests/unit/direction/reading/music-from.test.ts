import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const repaired = (text: string) => repairFilm(agreedOn(text), filmOf(text));
const playing = (text: string) => repaired(text).scenes.map(({ audio }) => audio.music_intensity > 0);

describe("music that begins late", () => {
  const bakery = "30s for Lark bakery. A baker kneads, a boy waits, the oven opens. Jazz. ";

  test("begins with the picture that it is told with", () => {
    const { scenes } = repaired(`${bakery}No music until the oven opens.`);
    const start = scenes.findIndex(({ visual }) => /oven opens/.test(visual.subject));
    expect(start).toBeGreaterThan(0);
    expect(scenes.map(({ audio }) => audio.music_intensity > 0)).toEqual(
      scenes.map((_, index) => index >= start),
    );
  });

  test.each([
    "No music until the end.",
    "Music only at the end.",
    "The music comes in only at the very end.",
  ])("begins with the last scene: %s", (words) => {
    const heard = playing(`${bakery}${words}`);
    expect(heard.at(-1)).toBe(true);
    expect(heard.slice(0, -1)).not.toContain(true);
  });

  test("leaves no sound before it where all is silent", () => {
    const { scenes } = repaired(
      "20s spot for Nova headphones. A woman puts them on; keep it silent until the last three seconds, then a single piano note.",
    );
    expect(scenes.slice(0, -1).flatMap(({ audio }) => audio.sound_effects)).toEqual([]);
    expect(scenes.map(({ visual }) => visual.subject).join("\n")).not.toMatch(/piano/);
  });

  test("is no demand kept where music plays before", () => {
    const text = `${bakery}No music until the oven opens.`;
    const film = repaired(text);
    const loud = {
      ...film,
      scenes: film.scenes.map((scene) => ({ ...scene, audio: { ...scene.audio, music_intensity: 0.6 } })),
    };
    const entry = checkFilm(agreedOn(text), loud).find(({ statement }) => /until/.test(statement));
    expect(entry?.status).toBe("violated");
  });

  test("is not read where music only starts", () => {
    expect(readBrief(`${bakery}The music starts with a drum.`).musicFrom).toBeNull();
  });
});

describe("labels and figures of everyday briefs", () => {
  test("a few words before a colon are no picture", () => {
    const { events } = readBrief(
      "20s TV for Orla Insurance. Storyline: A man drops his phone in a lake. He sighs.",
    );
    expect(events.map(({ value }) => value.action).join("\n")).not.toMatch(/storyline/i);
  });

  test("shots that are listed as things are pictures, as sizes they are sizes", () => {
    const things = readBrief(
      "12s, Sneaker Volt. Shots: laces pulled tight, wet asphalt, a jump over a puddle.",
    );
    expect(things.mustInclude.map(({ value }) => value.subject)).toContain("wet asphalt");
    const sizes = readBrief("20s for Kiln Café. Shots: wide, close-up, macro.");
    expect(sizes.shotTypes.map(({ value }) => value)).toContain("wide_shot");
  });

  test.each([
    ["can we do a lil 10s thing for my plant stall?", [10]],
    ["Reel for a hairdresser. 20s. Mood: relaxed, a bit 70s.", [20]],
  ])("lengths are told from looks: %s", (brief, seconds) => {
    expect(readBrief(brief).durations.map(({ value }) => value.seconds)).toEqual(seconds);
  });

  test("what somebody says forbids nothing, nor what a thing lacks", () => {
    const said = readBrief('30s for Grünkauf. Lena cooks. She says: "Don\'t throw it, throw it in."');
    expect(said.mustAvoid).toEqual([]);
    expect(said.speech?.value.lines).toEqual(["Don't throw it, throw it in."]);
    expect(readBrief("Escape room, 20s. A hand, a door that has no handle.").mustAvoid).toEqual([]);
  });
});
