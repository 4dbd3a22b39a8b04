import { describe, expect, test } from "bun:test";
import { deedsOf } from "../../../../src/direction/reading/split-deeds.ts";
import { filmOf } from "../film-of.ts";

describe("the deeds of one sentence", () => {
  test.each([
    [
      "a young woman finds a map with a street that does not exist, follows it through the old town and reaches a door as the ground begins to shake",
      [
        "a young woman finds a map with a street that does not exist",
        "the young woman follows it through the old town",
        "the young woman reaches a door as the ground begins to shake",
      ],
    ],
    ["it gathers its courage and rains", ["it gathers its courage", "it rains"]],
    [
      "two friends steal a boat, row across the lake and wake up on an island",
      [
        "two friends steal a boat",
        "the two friends row across the lake",
        "the two friends wake up on an island",
      ],
    ],
    [
      "a tram driver in Porto who rides his line, gets off at the last stop",
      ["a tram driver in Porto who rides his line", "the tram driver gets off at the last stop"],
    ],
  ])("%s", (clause, deeds) => expect(deedsOf(clause)).toEqual(deeds));

  test.each([
    "a girl finds a map that shows a street and leads to a door",
    "they laugh and cry",
    "a boy practises one sentence in front of the mirror, on the bus, to his dog",
  ])("%s stays whole", (clause) => expect(deedsOf(clause)).toEqual([clause]));
});

describe("a story told deed by deed", () => {
  const subjects = filmOf(
    "Create a 45-second short film about a lighthouse keeper in Brittany who turns the lamp off for the first time. He packs one suitcase, writes a last line in the logbook, climbs down the stairs and walks along the causeway without looking back.",
  ).scenes.map(({ visual }) => visual.subject);

  test("has a scene for each, in their order, and ends on the last", () => {
    const at = [
      "turns the lamp off",
      "packs one suitcase",
      "writes a last line",
      "climbs down",
      "walks along",
    ].map((deed) => subjects.findIndex((subject) => subject.includes(deed)));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    expect(at.at(-1)).toBe(subjects.length - 1);
  });

  test("is told by its narrator in its own words", () => {
    const { scenes } = filmOf(
      "Animated short film, 40 seconds. A small cloud is afraid of thunder. One night it sees a field of thirsty sunflowers, gathers its courage and rains. A narrator tells the story.",
    );
    const spoken = scenes.map(({ audio }) => audio.voiceover_text ?? "").join(" ");
    expect(spoken).toContain("The small cloud gathers its courage.");
    expect(spoken).not.toContain(" it sees");
  });
});

describe("who does what in a told story", () => {
  const subjectsOf = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

  test("several doers of one sentence have a scene each, and nothing said of the film has one", () => {
    const told = subjectsOf(
      'Create a 30-second public service message about blind spots. A driver adjusts his mirror at a red light, a cyclist rolls up beside the cab, the light turns green and he looks once more before he turns. End with "Look again."',
    );
    expect(told.join("; ")).not.toContain("message");
    expect(told.some((subject) => subject === "a cyclist rolls up beside the cab")).toBe(true);
    expect(told.at(-1)).toContain("looks once more");
  });

  test("the last of something keeps its name", () => {
    const told = subjectsOf(
      "Documentary portrait, 90 seconds, of the last ferryman on the river Minho. He rows the first passengers across in the fog, repairs his boat with tar and rings the old bell.",
    );
    expect(told).toContain("the last ferryman repairs his boat with tar");
  });

  test("a thing that goes through generations is named in each", () => {
    const told = subjectsOf(
      "Brand film, 40 seconds, for Fjellro, a wool blanket maker. It follows a blanket through four generations: a fisherman wrapped in it on deck, a baby asleep under it, a teenager crying into it, and a woman on a terrace looking at the northern lights. Solo piano.",
    );
    expect(told[0]).toBe("a fisherman wrapped in the blanket on deck");
    expect(told).toContain("a baby asleep under the blanket");
    expect(told.at(-1)).toContain("a woman on a terrace");
  });
});
