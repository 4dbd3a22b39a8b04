import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const shownIn = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);
const storyOf = (brief: string) => readBrief(brief).story.map(({ value }) => value.action);

describe("what a brief tells in plain words", () => {
  test("begins its list behind a colon, with pieces that no table of verbs holds", () => {
    const shown = shownIn(
      "I want a 25 second reel for my pottery studio: clay slapped on the wheel, muddy hands, a bowl collapses, everyone laughs, glaze dripping, the kiln opens. Book a class.",
    );
    for (const picture of ["clay slapped on the wheel", "muddy hands", "a bowl collapses", "the kiln opens"])
      expect(shown.join("\n")).toContain(picture);
  });

  test("has no hero in a spot against something, and covers no bar", () => {
    const told = storyOf(
      'Spot against drunk driving, 30s. Car keys on a bar, a hand reaches, stops. A friend\'s hand covers it. They walk home under street lamps. "Friends take keys."',
    );
    expect(told[0]).toBe("car keys on a bar");
    expect(told.join("\n")).not.toMatch(/Spot|covers the bar/);
    expect(told.at(-1)).toBe("two people walk home under street lamps");
  });

  test("leaves a hair spring out of the seasons, and gives it no face", () => {
    const brief =
      "Brand film for a watchmaker in Glashütte, 60s. No words. A hair spring is placed. He holds his breath. He breathes out. The watch runs.";
    expect(readBrief(brief).season).toBeNull();
    expect(shownIn(brief).join("\n")).not.toContain("face of the hair spring");
  });

  test("tells of whoever's kitchen it is", () => {
    const told = storyOf(
      "Documentary teaser 30s: my grandmother's kitchen in Naples. Her hands, flour, a radio from 1962, tomatoes on the balcony, she laughs.",
    );
    expect(told).toContain("the grandmother laughs");
    expect(told).toContain("a radio from 1962");
  });

  test("parks no garage, and says what several do without an article", () => {
    expect(
      shownIn("Music video, techno, 30s: one dancer in an empty parking garage, neon tubes.").join(),
    ).not.toContain("parks");
    expect(
      shownIn(
        'Trailer for the board game "Foxhole": cute foxes build tunnels while a badger steals. 20s',
      ).join(),
    ).not.toContain("a cute foxes");
  });

  test("happens where half of its pictures are known to be", () => {
    const shown = shownIn(
      "Fundraiser for our school roof: 40 seconds. Buckets under drips, kids with coats in class, a teacher moving a projector, then the architect's model.",
    );
    expect(shown[0]).toBe("buckets under drips @ a classroom");
  });

  test("of a house that is drunk or eaten is not carried by its dog", () => {
    const shown = shownIn(
      "Our coffee roastery turns 10. 30s thank-you video: the old shop, our regulars, the dog, and today's team raising cups.",
    );
    expect(shown.join("\n")).not.toMatch(/dog (?:holding|taking|drinking)/);
  });

  test("is no tale by its minutes alone", () => {
    expect(readBrief("2 minute film for Norra bikes with 30 scenes, fast").tale).toBeNull();
    expect(readBrief("2 minute film about a lighthouse keeper who writes to the sea").tale).not.toBeNull();
  });
});

describe("where a story goes", () => {
  test("is where it drives, packs and stops", () => {
    const shown = shownIn(
      'Music video for "Gravel" (alt-country). A woman packs a truck at dawn, drives through wheat fields, stops at a gas station, burns a letter, keeps driving. 50s',
    );
    expect(shown[0]).toContain("@ a driveway");
    expect(shown.find((one) => one.startsWith("the woman drives"))).toContain(
      "@ a road through wheat fields",
    );
    expect(shown.at(-1)).toContain("@ inside a car");
  });

  test("of a charity is told deed by deed, also where its sentences begin with He", () => {
    expect(
      storyOf(
        "Hospice charity, 40 seconds, gentle. An old man teaches a nurse to play chess. He loses on purpose.",
      ),
    ).toEqual(["an old man teaches a nurse to play chess", "the old man loses on purpose"]);
  });

  test("counts whom it lists", () => {
    expect(
      shownIn(
        "Wine estate promo 30s, Mosel valley: steep slopes, three generations at a table, a glass against the sun.",
      ).join(),
    ).toContain("three generations at a table");
  });

  test("in a food bank is no bank", () => {
    const shown = shownIn(
      "Onboarding clip for new volunteers at our food bank, 60s: sign in, wash hands, check dates.",
    );
    expect(shown.join("\n")).not.toContain("bank branch");
    expect(shown[1]).toContain("food bank");
  });
});

test("a salon for dogs is of pets, a muddy spaniel no name, and sheep stand in no bedroom", () => {
  const salon =
    "20s vertical ad for our dog grooming salon. Muddy spaniel goes in, fluffy spaniel comes out.";
  expect(readBrief(salon).category?.value).toBe("pets");
  expect(shownIn(salon)[0]).toStartWith("a muddy spaniel goes in");
  const wool = shownIn(
    "60s brand film: Halla, wool blankets from Iceland. Sheep, storm, looms, a child asleep.",
  );
  expect(wool.find((one) => one.includes("sheep"))).toContain("@ a farm");
});
