import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("colours by the names that clients give them", () => {
  const names = (brief: string) => readBrief(brief).colors.map(({ value }) => value.name);
  test.each([
    ["Ad for Silver Threads, a club. Berry, mustard and grey.", ["berry", "mustard", "grey"]],
    ["Ad for Holt. Sky grey and hi-vis orange.", ["sky grey", "hi-vis orange"]],
    ["Ad for Holt. Red, white, evergreen.", ["red", "white", "evergreen"]],
    ["Ad for Holt. Faded denim blue and rust.", ["faded denim blue", "rust"]],
    ["Ad for Holt. The MD wants the colour “burnt sienna” somewhere.", ["burnt sienna"]],
    ["Story for Cloudmarch sneakers, the new Drift 2 model in sand and coral.", ["sand", "coral"]],
    ["A smoothie bar, Pulp. Mango and papaya.", []],
  ])("%s", (brief, expected) => {
    expect(names(brief)).toEqual([...expected]);
  });

  test("what is called too obvious is not wanted, what it should go instead is", () => {
    const { colors, avoidedColors } = readBrief(
      "Film for Pollen. Yellow/black is too obvious so go lavender & wheat.",
    );
    expect(colors.map(({ value }) => value.name)).toEqual(["lavender", "wheat"]);
    expect(avoidedColors.map(({ value }) => value.name)).toEqual(["yellow", "black"]);
  });

  test("a hex and its name are one demand with the words of both", () => {
    const { colors, instructions } = readBrief("Ad for Fern. Use leaf green (#4CAF50) and off-white.");
    expect(colors.map(({ words }) => words)).toEqual(["leaf green (#4CAF50)", "off-white"]);
    expect(instructions).toEqual([]);
  });
});

describe("what is not to be seen, said by what is", () => {
  const banned = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);
  test.each([
    ["Ad for Owl glasses. Instead of screens, show a moth circling a lamp.", ["screens"]],
    ["Ad for Owl glasses. Show a dog instead of cats.", ["cats"]],
    ["Ad for Owl glasses. Without ever showing a computer.", ["computer"]],
    ["Ad for Owl. Learn by doing instead of reading. A film that's anything but ordinary.", []],
  ])("%s", (brief, expected) => {
    expect(banned(brief)).toEqual([...expected]);
    expect(readBrief(brief).mustInclude.map(({ value }) => value.subject)).not.toContain("computer");
  });

  test("anything but a colour is a palette without it", () => {
    const { colors, avoidedColors } = readBrief("Ad for Owl. Anything but blue, obviously.");
    expect([colors.length, avoidedColors.map(({ value }) => value.name)]).toEqual([0, ["blue"]]);
  });
});

describe("products told by a sentence of their own", () => {
  test.each([
    ["25s spot, 24fps. Tinder & Flint firelighters. A man lights a fire.", "Tinder & Flint firelighters"],
    ["60s for investors: Brinewell turns sea water into drinking water.", "Brinewell"],
    ["Picture should match: Pascoe's Pasties, Penzance. 22 seconds.", "Pascoe's Pasties"],
  ])("%s", (brief, name) => {
    expect(readBrief(brief).product?.value.name).toBe(name);
  });

  test("a square in a name is no format", () => {
    expect(readBrief("The film for Granary Square Dental should run 28 seconds.").aspectRatios).toEqual([]);
  });
});
