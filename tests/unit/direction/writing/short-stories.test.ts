import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const seen = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);

describe("a story told in one sentence", () => {
  test("shows the second deed of several as well as the first", () => {
    const film = seen("A girl and her grandfather build a kite and fly it on the last day of summer.").join(
      "\n",
    );
    expect(film).toContain("the girl and her grandfather fly the kite");
    expect(film).not.toContain("@ the last day");
  });

  test.each([
    ["A short film about two rival bakers who end up sharing one oven.", "two rival bakers share one oven"],
    ["A shy cellist decides to play on the roof of her building.", "cellist plays on the roof"],
  ])("shows the deed, not how it came about: %s", (brief, deed) => {
    const film = seen(brief).join("\n");
    expect(film).toContain(deed);
    expect(film).not.toMatch(/end up|decides/);
  });

  test("who drives to the sea is in a car until they are there", () => {
    const film = seen("A short film about a mother and daughter driving through the night to the sea.");
    expect(film.filter((scene) => scene.includes("@ inside a car")).length).toBeGreaterThan(2);
  });

  test("two have two faces", () => {
    const film = seen("A boy and his dog find a stray kitten and take it home.").join("\n");
    expect(film).not.toContain("dog's face");
    expect(film).not.toContain("@ a living room");
  });

  test("where several are told to be does not swallow what they do there", () => {
    const film = seen("A short film about two rival bakers on the same street who end up sharing one oven.");
    expect(film.some((scene) => /@.*share/.test(scene))).toBe(false);
  });
});
