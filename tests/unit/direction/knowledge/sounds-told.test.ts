import { describe, expect, test } from "bun:test";
import { soundsTold } from "../../../../src/direction/knowledge/sounds-told.ts";
import { filmOf } from "../film-of.ts";

describe("the sounds of a picture", () => {
  test("are told so that they can be made", () => {
    expect(soundsTold("sniff, tail")).toEqual(["sniff", "a tail thumping"]);
    expect(soundsTold("steps on gravel")).toEqual(["steps on gravel"]);
  });

  test("are not taken back by a silence beside them", () => {
    expect(soundsTold("water, silence")).toEqual(["the sound of water"]);
    expect(soundsTold("quiet")).toEqual(["near silence"]);
  });

  test("are none where the picture has none", () => {
    expect(soundsTold("none")).toEqual([]);
    expect(soundsTold("")).toEqual([]);
  });

  test("reach the scenes of a film", () => {
    const heard = filmOf("20s ad for Northpaw, a dog harness").scenes.flatMap(
      ({ audio }) => audio.sound_effects,
    );
    expect(heard.length).toBeGreaterThan(0);
    for (const word of ["soft", "tail", "quiet", "none"]) expect(heard).not.toContain(word);
  });

  test.each(["birds", "rain", "voices", "dough", "traffic", "ice", "music"])(
    "keep the word by which a ban finds them: %s",
    (word) => {
      expect(soundsTold(word)[0]).toMatch(new RegExp(`\\b${word}\\b`));
    },
  );
});
