import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function heardIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(({ target }) => Object(target).silence);
  return {
    film,
    statuses: asked.map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status),
    cuts: film.scenes.map(({ start_time }) => start_time),
    music: film.scenes.filter(({ audio }) => audio.music_intensity > 0),
    spoken: film.scenes.filter(({ audio }) => audio.voiceover_text !== null),
  };
}

describe("when nothing is heard", () => {
  test("a voice that starts late says its line after that, and puts no words on screen", () => {
    const { spoken, statuses, film } = heardIn(
      '20s ad for Terra coffee. Voice-over starts after 4 seconds: "Grown slowly."',
    );
    expect(statuses).toEqual(["satisfied"]);
    expect(spoken.map(({ audio }) => audio.voiceover_text)).toEqual(["Grown slowly."]);
    for (const { start_time } of spoken) expect(start_time).toBeGreaterThanOrEqual(4);
    expect(film.scenes.map(({ text_overlay }) => text_overlay?.text)).not.toContain("Grown slowly.");
  });

  test("a voice of the last seconds speaks only there", () => {
    const { spoken, statuses } = heardIn(
      '20s for Roux cookware. The voice speaks only in the last 5 seconds: "Roux. For good."',
    );
    expect(statuses).toEqual(["satisfied"]);
    for (const { start_time } of spoken) expect(start_time).toBeGreaterThanOrEqual(15);
  });

  test("the film is cut where its music begins or stops", () => {
    const late = heardIn("30s film for Orbit headphones. Music only kicks in at second 10.");
    expect(late.cuts).toContain(10);
    for (const { start_time } of late.music) expect(start_time).toBeGreaterThanOrEqual(10);
    const ends = heardIn("30s for Halden Bank. Music stops in the last 3 seconds.");
    expect(ends.cuts).toContain(27);
    for (const { end_time } of ends.music) expect(end_time).toBeLessThanOrEqual(27);
    expect([...late.statuses, ...ends.statuses]).toEqual(["satisfied", "satisfied"]);
  });

  test("a silence leaves neither music, nor voice, nor sounds, and is no hook", () => {
    const text = "15s spot for Aqua filters. Silence for the first two seconds, then a drop falls.";
    expect(readBrief(text).hookBySeconds).toBeNull();
    const { film, statuses } = heardIn(text);
    expect(statuses).toEqual(["satisfied"]);
    const first = film.scenes[0];
    expect(first?.end_time).toBe(2);
    expect([first?.audio.music_intensity, first?.audio.sound_effects, first?.audio.voiceover_text]).toEqual([
      0,
      [],
      null,
    ]);
  });

  test("no voice before a second forbids no voice", () => {
    const { spoken, statuses } = heardIn("25s for Granny's jam, voice-over. No voice before second 5.");
    expect(statuses).toEqual(["satisfied"]);
    expect(spoken.length).toBeGreaterThan(0);
  });
});

describe("what is silent in a part silences no film", () => {
  test("the first seconds have no sound, and the others have", () => {
    const text = "20s ad for Luma lamps. The first 5 seconds have no sound.";
    const { hookBySeconds, soundOff, music } = readBrief(text);
    expect([hookBySeconds, soundOff, music]).toEqual([null, null, null]);
    const { statuses, film } = heardIn(text);
    expect(statuses).toEqual(["satisfied"]);
    for (const { start_time, audio } of film.scenes) expect(audio.music_intensity > 0).toBe(start_time >= 5);
  });

  test.each([
    ["Nobody speaks in scene 2.", "voice", [2]],
    ["No voiceover in scene 3.", "voice", [3]],
    ["Scenes 2 to 4 have no voiceover.", "voice", [2, 3, 4]],
    ["No music in scene 3.", "music", [3]],
    ["No music in scenes two and four.", "music", [2, 4]],
    ["In the last scene there is no music.", "music", [-1]],
    ["Scene 2 is silent.", "all", [2]],
    ["Opens without music.", "music", [1]],
  ] as const)("%s", (said, of, scenes) => {
    const { silences, mustAvoid, speech, music } = readBrief(`20s ad for Luma lamps. ${said}`);
    expect(silences.map(({ value }) => [value.of, value.scenes])).toEqual([[of, [...scenes]]]);
    expect([mustAvoid, speech, music]).toEqual([[], null, null]);
  });

  test.each([
    ["No music from 5 to 10 seconds.", "music", 5, 10],
    ["No sound between 0:05 and 0:08.", "all", 5, 8],
    ["From second 4 to second 9 nobody speaks.", "voice", 4, 9],
    ["The last 3 seconds have no music.", "music", -3, null],
  ] as const)("%s", (said, of, from, to) => {
    const { silences, mustAvoid } = readBrief(`20s ad for Luma lamps. ${said}`);
    expect(silences.map(({ value }) => value)).toEqual([{ of, from, to }]);
    expect(mustAvoid).toEqual([]);
  });

  test("a line is spoken outside of the scene in which nobody speaks", () => {
    const text = '20s ad for Luma lamps. A voiceover says "Light that listens." Nobody speaks in scene 1.';
    const { spoken, statuses } = heardIn(text);
    expect(statuses).toEqual(["satisfied"]);
    expect(spoken.map(({ audio }) => audio.voiceover_text)).toEqual(["Light that listens."]);
    expect(spoken.map(({ scene_number }) => scene_number)).not.toContain(1);
    expect(agreedOn(text).conflicts).toEqual([]);
  });

  test("music that fades out joins no scenes", () => {
    expect(readBrief("20s ad for Luma lamps. The music fades out at 0:15.").transition).toBeNull();
    expect(
      readBrief("20s ad for Luma lamps. The music fades out at 0:15. Hard cuts.").transition?.value,
    ).toBe("cut");
  });

  test("music that starts later is music", () => {
    const text = "20s ad for Luma lamps. No music at the start, soft strings later.";
    expect(readBrief(text).music?.value.instruments).toEqual(["strings"]);
    expect(agreedOn(text).conflicts).toEqual([]);
    const { film, statuses } = heardIn(text);
    expect(statuses).toEqual(["satisfied"]);
    expect(film.scenes.map(({ audio }) => audio.music_intensity > 0)).toEqual(
      film.scenes.map((_, index) => index > 0),
    );
  });

  test("no music at all is none", () =>
    expect(readBrief("20s ad for Luma lamps. No music, no voice-over.").music?.value.genre).toBe("none"));
});

describe("what is not shown before a second", () => {
  test("is shown then", () => {
    const text = "15s ad for Luma lamps; the lamp is not shown before second 9";
    expect(readBrief(text).mustAvoid).toEqual([]);
    const seen = repairFilm(agreedOn(text), filmOf(text)).scenes.filter(({ visual }) =>
      visual.subject.includes("Luma lamp"),
    );
    expect(seen.length).toBeGreaterThan(0);
    for (const { start_time } of seen) expect(start_time).toBeGreaterThanOrEqual(9);
  });
});
