import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

const A_FRAME_SECONDS = 0.042;

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
    const demand = agreed.demands.find(({ kind }) => kind === "pacing");
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
