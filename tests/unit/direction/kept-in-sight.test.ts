import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { mentions } from "../../../src/direction/words/mentions.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function sightsIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(
    ({ kind, target }) => kind === "must_include" && "often" in Object(target),
  );
  return { agreed, film, asked };
}

describe("what is seen again and again", () => {
  test.each([
    ["15s for Nori chips. The packet is in every shot.", "packet", 1],
    ["20s for Fenn honey. The jar never leaves the frame.", "jar", 1],
    ["20s for Pico scooters, with a dog in every scene.", "dog", 1],
    ["20s for Tolla backpacks. Keep the backpack on screen at all times.", "Tolla backpack", 1],
    ["30s spot for Harlan whisky, product in at least half the shots.", "Harlan whisky", 0.5],
    ["20s for Nova tea. No shot without the teapot.", "teapot", 1],
    ["20s film for Nova tea with a black cat in most of the shots.", "black cat", 0.6],
    ["20s for Nova tea. The girl with the red scarf appears in all scenes.", "scarf", 1],
  ])("is in so many of them: %s", (text, thing, share) => {
    const { agreed, film, asked } = sightsIn(text);
    const seen = film.scenes.filter(
      ({ visual }) => mentions(`${visual.subject}. ${visual.generation_prompt}`, thing).length > 0,
    );
    expect(seen.length).toBeGreaterThanOrEqual(Math.ceil(film.scenes.length * share));
    expect(asked.map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status)).toEqual(["satisfied"]);
    expect(agreed.reading.product?.value.description ?? "").not.toMatch(/frame|scene|shot/);
    for (const { visual } of film.scenes) {
      expect(visual.environment).not.toContain("the frame");
      expect(visual.subject).not.toMatch(/never leaves|in every|in all/);
    }
  });

  test("is counted, and no number of the film's scenes", () => {
    const { film, asked, agreed } = sightsIn(
      "15s for Juno nail polish. Product must appear in at least three scenes.",
    );
    expect(asked[0]?.target).toMatchObject({ often: { count: 3, share: null } });
    expect(agreed.sceneCount).toBeNull();
    const [demand] = asked;
    expect(demand && verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test("is missed where one scene lacks it, and brought back there", () => {
    const { agreed, film, asked } = sightsIn("15s for Nori chips. The packet is in every shot.");
    const [demand] = asked;
    const lost = changeScenes(
      film,
      ({ scene_number }) => scene_number === 2,
      (scene) => ({
        ...scene,
        visual: {
          ...scene.visual,
          subject: "an empty bowl",
          generation_prompt: "Close-up of an empty bowl.",
        },
      }),
    );
    expect(demand && verdictOn(demand, lost, NOTHING_KNOWN)?.status).toBe("violated");
    expect(repairFilm(agreed, lost).scenes[1]?.visual.generation_prompt).toContain("packet");
  });

  test("is nothing of the film's light, of its words, or of what is praised", () => {
    for (const text of [
      "20s for Nova tea. A change of light in every scene.",
      "20s for Nova tea. The logo in every scene.",
      "20s for Nova tea. Our customers love tea in all pictures of life.",
      "20s for Nova tea. No people in any shot.",
      "Make an explainer of 50 seconds in 8 scenes for Pagekeep.",
      "45s for Nova tea. Hook within 2 seconds in every cut.",
      "20s for Nova tea. A different person in every scene.",
    ])
      expect(agreedOn(text).reading.keptInSight).toEqual([]);
  });
});
