import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

describe("a product that is held back", () => {
  test.each([
    ["20s teaser for Nocturne, a perfume. No product until the last 2 seconds.", 18],
    ["20s spot for Petal cakes. Keep the product hidden for the first 10 seconds.", 10],
    ["15s TikTok for Glimmer nail polish. Product reveal at second 8, not earlier.", 8],
  ])("is seen from its second on, and not before: %s", (text, from) => {
    const agreed = agreedOn(text);
    const film = repairFilm(agreed, filmOf(text));
    const asked = agreed.demands.filter(({ target }) => Object(target).reveal);
    expect(asked.map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status)).toEqual(["satisfied"]);
    const named = film.scenes.filter(({ visual }) =>
      /Nocturne|Petal cakes|Glimmer/.test(`${visual.subject} ${visual.generation_prompt}`),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { start_time } of named) expect(start_time).toBeGreaterThanOrEqual(from - 0.01);
  });

  test("comes just then where its reveal has a second", () => {
    const text = "15s TikTok for Glimmer nail polish. Product reveal at second 8, not earlier.";
    const film = repairFilm(agreedOn(text), filmOf(text));
    const first = film.scenes.find(({ visual }) => visual.subject.includes("Glimmer"));
    const shown = first ?? film.scenes.find(({ visual }) => visual.generation_prompt.includes("Glimmer"));
    expect(shown?.start_time).toBe(8);
  });

  test("is no product to be seen by then, and is said to be broken where it is seen before", () => {
    const text = "30s ad for Ember grills: the grill is only revealed in the final shot.";
    const agreed = agreedOn(text);
    expect(readBrief(text).productBySeconds).toBeNull();
    const film = repairFilm(agreed, filmOf(text));
    const shown = changeScenes(
      film,
      (_, index) => index === 1,
      ({ visual, ...scene }) => ({ ...scene, visual: { ...visual, subject: "the Ember grill in the sun" } }),
    );
    const [asked] = agreed.demands.filter(({ target }) => Object(target).reveal);
    expect(asked && verdictOn(asked, film, NOTHING_KNOWN)?.status).toBe("satisfied");
    expect(asked && verdictOn(asked, shown, NOTHING_KNOWN)?.status).toBe("violated");
  });

  test("is not read of logos, nor of what only happens at the end", () => {
    for (const text of [
      "15s for Brava trainers. Don't show the logo before the end.",
      "20s ad for Nori chips. A boy laughs only at the end.",
    ])
      expect(readBrief(text).reveals).toEqual([]);
  });
});
