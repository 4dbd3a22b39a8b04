import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const only = (text: string) =>
  readBrief(text).instructions.flatMap(({ value }) => (value.isOnly ? [value.sound] : []));

describe("what is left to hear where nobody speaks or plays", () => {
  const lists: readonly (readonly [string, string])[] = [
    [
      "Documentary for a boat yard. Show his hands planing a plank. No voice over, just gulls, the plane, water.",
      "gulls, the plane, water",
    ],
    ["Headlamp Nordlys, 20s. Music: none, only breath and footsteps.", "breath and footsteps"],
    ["Soap ad, no music just water and birds", "water and birds"],
  ];
  for (const [text, sound] of lists)
    test(sound, () => {
      const reading = readBrief(text);
      expect(only(text)).toEqual([sound]);
      expect(reading.music?.value.genre).toBe("none");
      const seen = reading.mustInclude.map(({ value }) => value.subject).join(" ");
      expect(seen).not.toMatch(/gulls|plane$|water|breath|birds/);
    });

  test("what is only left to see is no sound", () => {
    expect(only("No dialogue, just the two of them walking home. Tea ad.")).toEqual([]);
    expect(only("no music, only text on screen. Tea.")).toEqual([]);
  });

  test("the scenes have these sounds and no others", () => {
    const brief = "Headlamp Nordlys, 20s. Music: none, only breath and footsteps.";
    const { scenes } = repairFilm(agreedOn(brief), filmOf(brief));
    const heard = new Set(scenes.flatMap(({ audio }) => audio.sound_effects));
    expect([...heard].sort()).toEqual(["breath", "footsteps"]);
  });
});

describe("when one may come is not when the film plays", () => {
  test("until midnight", () => {
    expect(readBrief("Chess night, doors 20:00 until midnight. 15s.").timeOfDay).toBeNull();
    expect(readBrief("A film at midnight, 15s, tea.").timeOfDay?.value).toBeDefined();
    const texts = filmOf(
      "Event: Rooftop Chess Night\nWhen: 18 June, doors 20:00 until midnight\n15s",
    ).scenes.map(({ text_overlay }) => text_overlay?.text ?? "");
    expect(texts.join("\n")).toContain("Doors 20:00 until midnight");
  });
});

describe("a film that has no sound, or one", () => {
  const heard = (text: string) => {
    const { scenes } = repairFilm(agreedOn(text), filmOf(text));
    return new Set(scenes.flatMap(({ audio }) => audio.sound_effects));
  };

  test("no audio at all", () => {
    const text =
      "12 second film for the pub screens, landscape, no audio at all. Quiz night. Show people arguing.";
    expect(heard(text).size).toBe(0);
    expect(readBrief(text).music?.value.genre).toBe("none");
  });

  test("works without sound may have some", () => {
    expect(readBrief("15s film for tea, works without sound.").music).toBeNull();
  });

  test("coins only", () => {
    expect([...heard("Our co-op bank wants 15s. Coins rolling to a bakery. Sound: coins only.")]).toEqual([
      "coins",
    ]);
    expect(only("Tea ad, 20s. Music: piano only.")).toEqual([]);
  });
});
