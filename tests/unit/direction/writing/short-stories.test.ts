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

describe("a story that says where it plays", () => {
  test("begins and ends there, not in somebody else's town", () => {
    const lake = seen(
      "An old man teaches his granddaughter to swim in the lake where he learned. 40 seconds.",
    );
    expect(lake.join("\n")).not.toMatch(/bridge|a door left open/);
    expect(seen("Short film: a lonely robot in a library discovers poetry. 30s").join("\n")).not.toContain(
      "scrapyard",
    );
  });

  test("makes no cleaners of those who clean one garage", () => {
    const film = seen("Two sisters clean out their late father's garage and find a motorbike. 45s");
    expect(film.every((scene) => scene.includes("@ a garage"))).toBe(true);
  });

  test("is of whoever acts, also where a trade is called so", () => {
    const film = filmOf("A retired bus driver drives his old route one last time, at night, alone. 40s.");
    const told = film.scenes.map(({ visual, text_overlay }) => `${visual.subject} ${text_overlay?.text}`);
    expect(told.join("\n")).not.toMatch(/Learn more|somebody who is running|head asleep/);
    expect(film.scenes.every(({ visual }) => !visual.environment.includes("inside a car"))).toBe(true);
  });
});

describe("a song", () => {
  test.each([
    ["Music video for an acoustic song about an old lighthouse, 40s", /the old lighthouse/],
    [
      "Music video for a slow country song about a broken-down truck and a lost love, 40s.",
      /broken-down truck/,
    ],
    ["Music video for a dreamy synth song about leaving home, 45 s", /flowerpot|bus drives on/],
    ["Music video for a lullaby about the moon, 40s, soft.", /moon low over|the moon above/],
  ])("shows what it is about: %s", (brief, about) => {
    const film = seen(brief).join("\n");
    expect(film).toMatch(about);
    expect(film).not.toContain("the leaving home");
  });
});
