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
