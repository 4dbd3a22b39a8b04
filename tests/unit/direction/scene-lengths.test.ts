import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { editResult } from "../../../src/direction/edit/edit-result.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { type FilmSketch, makeResponse } from "../../fixtures/film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

const A_FRAME_SECONDS = 0.042;

/** The scenes' lengths, and what the ledger says of those that are asked. */
function lengthsOf(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(({ kind }) => kind === "scene_length");
  return {
    seconds: film.scenes.map(({ duration }) => Math.round(duration * 10) / 10),
    total: film.direction.technical_specs.duration,
    asked: asked.length,
    broken: asked.filter((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status !== "satisfied"),
    others: agreed.demands.map(({ kind }) => kind),
  };
}

describe("how long a part of the film lasts", () => {
  test.each([
    ["20s for Tidal swimwear. End card 3 seconds.", -1, 3, 3],
    ["20s for Tidal swimwear with a 2-second end card and a one second black at the start.", -1, 2, 2],
    ["30s ad for Tidal swimwear. Finish with a three-second logo animation.", -1, 3, 3],
    ["20s for Tidal swimwear. Logo for the last 4 seconds.", -1, 4, 4],
    ["15s ad for Peel juice. Hold the final frame for two seconds.", -1, 2, 15],
    ["25s reel for Tidal swimwear, ends on the logo for at least 3 seconds.", -1, 3, 25],
    ["20s for Tidal swimwear. First shot 5 seconds, no cut.", 0, 5, 5],
    ["A 20-second Arlo coffee ad; the opening shot of the beans should be about 5 seconds.", 0, 3.7, 6.3],
    ["45s film for Orla candles. The opening shot lasts 6 seconds.", 0, 6, 6],
    ['30s for Tidal swimwear. Scene 2 lasts 8 seconds. Voice-over: "The sea is a habit."', 1, 8, 8],
    ["40s for Arlo coffee. The second scene should be no longer than 5 seconds.", 1, 0, 5],
  ])("is kept: %s", (text, index, least, most) => {
    const { seconds, total, asked, broken, others } = lengthsOf(text);
    expect(seconds.at(index)).toBeGreaterThanOrEqual(least - A_FRAME_SECONDS);
    expect(seconds.at(index)).toBeLessThanOrEqual(most + A_FRAME_SECONDS);
    expect({ asked, broken }).toEqual({ asked: 1, broken: [] });
    expect(total).toBe(Number(/\d+/.exec(text)?.[0]));
    expect(others.filter((kind) => kind === "duration")).toHaveLength(1);
    expect(others).not.toContain("must_avoid");
    expect(others).not.toContain("instruction");
  });

  test("is told of every scene, and of one otherwise", () => {
    const { seconds, broken } = lengthsOf("30s Arlo coffee: shots max 3s, and a 4 s pack shot at the end.");
    expect(broken).toEqual([]);
    expect(seconds.at(-1)).toBe(4);
    expect(Math.max(...seconds.slice(0, -1))).toBeLessThanOrEqual(3);
    expect(lengthsOf("30s for Tidal swimwear, 6 scenes of 5 seconds.").seconds).toEqual([5, 5, 5, 5, 5, 5]);
    expect(lengthsOf("20s for Tidal swimwear. No shot longer than 2 seconds.").seconds).toEqual(
      Array(10).fill(2),
    );
  });

  test("makes the film's where all scenes are told and no other length is", () => {
    const { total, seconds } = lengthsOf(
      "Scene 1: 4 seconds. Scene 2: 6 seconds. Scene 3: 5 seconds. Arlo coffee.",
    );
    expect(total).toBe(15);
    expect(seconds).toEqual([4, 6, 5]);
  });

  test("is no part's where it is the film's, a moment or another's", () => {
    for (const text of [
      "Instagram ad for Tidal swimwear, ending with the logo, 15s.",
      "15s for Tidal swimwear, logo within 3 seconds.",
      "15s for Tidal swimwear. Music starts after the first shot, 4 seconds in.",
      "15s for Tidal swimwear, two flavours.",
      "Opening shot: a drone over the bay. 15s film for Tidal swimwear.",
    ]) {
      const { asked, total } = lengthsOf(text);
      expect({ text, asked, total }).toEqual({ text, asked: 0, total: 15 });
    }
  });
});

describe("how long every scene lasts at least", () => {
  test.each([
    ["30s ad for Oda oysters. Calm sea. No shot shorter than 5 seconds.", 5],
    ["20s TikTok for Zing soda. Dancers, bottles, a pool, ice. Every scene at least four seconds.", 4],
    ["Music video, 60 s, for the song 'Slack Water' by Reed & Rush. No cuts faster than 3 seconds.", 3],
  ])("is kept: %s", (text, least) => {
    const agreed = agreedOn(text);
    const film = repairFilm(agreed, filmOf(text));
    expect(Math.min(...film.scenes.map(({ duration }) => duration))).toBeGreaterThanOrEqual(
      least - A_FRAME_SECONDS,
    );
    const demand = agreed.demands.find(({ kind }) => kind === "scene_length");
    expect(demand?.hard).toBe(true);
    expect(demand && verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
    expect(agreed.demands.filter(({ kind }) => kind === "must_avoid")).toEqual([]);
  });

  test("a film that is never cut fast is not fast", () => {
    const { pacing } = filmOf("45s TikTok for Zing soda. No cuts faster than 4 seconds.").direction;
    expect(["slow", "moderate"]).toContain(pacing.overall);
    expect(
      filmOf("15s TikTok for Zing soda, fast pace. Every shot at least 1 second.").direction.pacing.overall,
    ).toBe("fast");
  });
});

describe("a length told in seconds when a film is changed", () => {
  const SKETCH: FilmSketch = {
    scenes: [{ frames: 150 }, { frames: 180 }, { frames: 150 }, { frames: 120, purpose: "cta" }],
  };
  const lengthsAfter = (...instructions: string[]) =>
    instructions
      .reduce((film, instruction) => editResult(film, instruction).result, makeResponse(SKETCH))
      .scenes.map(({ duration }) => duration);

  test("stands when others are changed", () => {
    expect(lengthsAfter("make scene 2 three seconds long", "last scene 5 seconds").at(1)).toBe(3);
    expect(lengthsAfter("scene 2: 2 seconds longer", "make the film 30 seconds").at(1)).toBe(8);
  });

  test("gives way to a later one, and to another order", () => {
    expect(lengthsAfter("make scene 2 three seconds long", "make scene 2 seven seconds long").at(1)).toBe(7);
    expect(lengthsAfter("make scene 2 three seconds long", "swap scenes 2 and 3").at(2)).toBe(3);
  });
});

describe("lengths that no film can keep", () => {
  test("are told as broken, and split it into no thousand scenes", () => {
    const long = lengthsOf("15s for Nori chips. Every scene lasts 20 seconds.");
    expect(long.broken).toHaveLength(1);
    expect(lengthsOf("60s for Nori chips. No shot longer than 0.02 seconds.").seconds.length).toBeLessThan(
      40,
    );
  });

  test("and those of other things are none", () => {
    for (const brief of [
      "20s for Arlo tea. Each steep takes 3 minutes, each cup 20 seconds.",
      "20s for Fade barbers. Every cut takes 15 minutes, each haircut 10 seconds.",
    ])
      expect({ brief, asked: lengthsOf(brief).asked }).toEqual({ brief, asked: 0 });
  });

  test("what the brief fixes is paid before what is only needed", () => {
    const { seconds, broken } = lengthsOf("6s for Nori chips. End card 3 s. First shot 2 s. Five scenes.");
    expect(broken).toEqual([]);
    expect([seconds[0], seconds.at(-1)]).toEqual([2, 3]);
  });

  test("a scene that is excepted has a length of its own", () => {
    const { seconds, broken } = lengthsOf(
      "30s for Nori chips. Every scene 3 seconds except the end card, which lasts 4 s.",
    );
    expect(broken).toEqual([]);
    expect(seconds.at(-1)).toBe(4);
  });
});

describe("lengths of scenes and times of words", () => {
  const laidOut = (text: string) => {
    const agreed = agreedOn(text);
    const film = repairFilm(agreed, filmOf(text));
    const asked = agreed.demands.filter(({ kind }) => kind === "scene_length" || kind === "text_look");
    const statusOf = (kind: string) =>
      asked
        .filter((one) => one.kind === kind)
        .map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status);
    return { film, lengths: statusOf("scene_length"), times: statusOf("text_look") };
  };

  test("both are kept by one laying out, whatever is repaired first", () => {
    for (const text of [
      '15s spot for Hoplite beer. First shot 4 seconds, no shot longer than 3 seconds otherwise. "Brewed twice" from 5 to 7.5 seconds.',
      '20s for Mellow mattresses. "Sleep in" from 2 to 6 seconds, "Wake up" from 10 to 14 seconds, last shot 3 seconds.',
      '18s: Larch desks. No cut faster than 2 seconds, no shot longer than 5. "Stand up" at second 7. "Sit down" at second 11.',
      '30s ad for Tarn hiking boots, scene 1 lasts 5 seconds, scene 2 lasts 3 seconds. "Grip that lasts" from 5 to 8 seconds.',
    ]) {
      const { lengths, times } = laidOut(text);
      expect([text, ...lengths, ...times]).toEqual([
        text,
        ...lengths.map(() => "satisfied"),
        ...times.map(() => "satisfied"),
      ]);
    }
  });

  test("where one scene cannot hold the words the lengths stand, and the time is said to be broken", () => {
    const { lengths, times, film } = laidOut(
      '12s reel for Pico espresso. Every shot exactly 2 seconds. "Five bar" from second 3 to 5.',
    );
    expect(lengths).toEqual(["satisfied"]);
    expect(times).toEqual(["violated"]);
    for (const { duration } of film.scenes) expect(duration).toBeCloseTo(2, 5);
  });

  test("lengths that take more than the film leave no sliver to another scene", () => {
    const { lengths, film } = laidOut(
      "15s for Fizzo lemonade. First shot 6 seconds, second shot 6 seconds, end card 5 seconds.",
    );
    expect(lengths).toContain("violated");
    for (const { duration } of film.scenes) expect(duration).toBeGreaterThan(3);
  });

  test("a call to action has its time without words of its own", () => {
    const { film, times } = laidOut("15s ad for Zest lemonade. CTA from second 12 to the end.");
    expect(film.direction.cta.text).not.toContain("second 12");
    expect(film.direction.cta.start_time).toBe(12);
    expect(times).toEqual(["satisfied"]);
  });
});
