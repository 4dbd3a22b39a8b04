import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const WALK =
  "A 20 second ad for the Northpaw trail harness, a weatherproof dog harness. Follow two white dogs through an autumn park.";

describe("what an ad for goods tells", () => {
  test("is looked at no shorter than what is added to it", () => {
    const { scenes } = filmOf(WALK);
    const walk = scenes.find(({ visual }) => /white dogs walk/.test(visual.subject));
    const added = scenes.filter((scene) => scene !== walk && !["hook", "cta"].includes(scene.purpose));
    expect(walk).toBeDefined();
    for (const { duration } of added) expect(walk?.duration ?? 0).toBeGreaterThanOrEqual(duration);
  });

  test("names the place of the whole film where it names only one", () => {
    const places = filmOf(WALK).scenes.map(({ visual }) => visual.environment.toLowerCase());
    expect(places.filter((place) => !place.includes("autumn park"))).toEqual([]);
  });
});
