import { describe, expect, test } from "bun:test";
import { coverageOf } from "../../../../src/direction/writing/coverage.ts";
import { filmOf } from "../film-of.ts";

describe("more camera positions on a told picture of things", () => {
  test.each([
    [
      "clear turquoise water with a sea turtle",
      "a sea turtle close to the lens, the clear turquoise water soft behind",
    ],
    ["plastic floats on grey water", "plastic close to the lens, the grey water soft behind"],
    ["plastic floats on grey water", "plastic floats on grey water, seen from straight above"],
    ["an old piano in a barn", "an old piano close to the lens, the barn soft behind"],
  ])("%s: %s", (picture, subject) => {
    expect(coverageOf(picture).map((one) => one.subject)).toContain(subject);
  });

  test.each([
    "silence in the house",
    "children with balloons",
    "a house on a hill",
    "rain on the window",
    "hope",
  ])("'%s' has no near and far of things", (picture) => {
    expect(coverageOf(picture)).toEqual([]);
  });

  test("an appeal that lists its pictures shows these, in order, and none of ours between them", () => {
    const { scenes } = filmOf(
      "A 45-second film for Tidal, an ocean cleanup nonprofit. Start with plastic floating on grey water, then volunteers hauling nets, then clear turquoise water with a sea turtle. CTA: Donate today.",
    );
    const subjects = scenes.map(({ visual }) => visual.subject);
    const firstOf = (words: RegExp) => subjects.findIndex((subject) => words.test(subject));
    expect(firstOf(/plastic/)).toBe(0);
    expect(firstOf(/nets/)).toBeGreaterThan(0);
    expect(firstOf(/turtle/)).toBeGreaterThan(firstOf(/nets/));
    const told = subjects.slice(0, -1).filter((subject) => /plastic|volunteers|turtle/.test(subject));
    expect(told).toEqual(subjects.slice(0, -1));
  });
});
