import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const looseOf = (brief: string) =>
  readBrief(brief)
    .instructions.filter(({ value }) => value.isLoose)
    .map(({ words }) => words);

describe("what a brief says of its film and no reader took apart", () => {
  test.each([
    ["20s reel for our letterpress studio Hamish. Ink, rollers.", ["rollers"]],
    [
      "15s for our phone stall Mendy's. Cracked screen to perfect in one cut.",
      ["Cracked screen to perfect in one cut"],
    ],
    [
      "20s for our D&D podcast Regret. The dragon is only ever a shadow.",
      ["The dragon is only ever a shadow"],
    ],
    ["20s film for the Corran distillery. He doesn't speak.", ["He doesn't speak"]],
    ["Anuncio de 15 segundos para la tienda Surco. Colores cálidos.", ["Colores cálidos"]],
    ["Reel voor hoveniersbedrijf Mos, 25 seconden. Rustige pianomuziek.", ["Rustige pianomuziek"]],
    ["18 Sekunden für unsere Werkstatt Kettenfett. Alles mit Handkamera.", ["Alles mit Handkamera"]],
  ])("stands in the ledger in its own words: %s", (brief, words) => {
    expect(looseOf(brief)).toEqual(words);
  });

  test.each([
    "Hi Marta, as discussed, 30s for our tea Kettle. Best, Owen",
    "30s for our launderette Foam. Service wash £12, dropped off before 10.",
    "20s for our driving school Pace. First lesson free. Open daily.",
    "20s ad for our kayak Arcus, a folding kayak from Bristol.",
    "We make trikes. My invoice contact is Rui. 20s film for our trikes.",
    "20s for the Foxglove hotel. What do you think of it?",
  ])("is neither talk nor background nor what is sold: %s", (brief) => {
    expect(looseOf(brief)).toEqual([]);
  });

  test("a statement of what is seen is a wish, what holds throughout is none", () => {
    const hard = (brief: string) => readBrief(brief).instructions.map(({ value }) => value.hard);
    expect(hard("20s for our podcast Regret. Blood is red.")).toEqual([false]);
    expect(hard("20s for our podcast Regret. Nobody mentions it.")).toEqual([true]);
  });
});

test("a bullet is no part of what is demanded", () => {
  const { instructions } = readBrief("notes – Hob stoves, 15s\n* warm grade creeping in from left to right");
  expect(instructions.map(({ words }) => words)).toContain("warm grade creeping in from left to right");
});
