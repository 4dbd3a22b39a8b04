import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { filmOf } from "./film-of.ts";

describe("a film that sells two things", () => {
  test("shows the second one, and both side by side where that is asked", () => {
    const subjects = filmOf("15s for our Lumen lamp and our Arc shelf. Show both together.").scenes.map(
      ({ visual }) => visual.subject,
    );
    expect(subjects.some((one) => /Arc shelf.*Lumen lamp|Lumen lamp.*Arc shelf/.test(one))).toBe(true);
    expect(subjects.join("\n")).not.toMatch(/\bboth\b/);
  });

  test("demands the second one by its name", () => {
    const { mustInclude } = readBrief("30s ad for the Moka kettle and the Pico grinder by Tinwork.");
    expect(mustInclude.map(({ value }) => value)).toEqual([{ subject: "the Pico grinder", hard: true }]);
  });

  test("somebody beside the product is no second product", () => {
    expect(readBrief("15s for the Kessel boots and the sea.").mustInclude).toEqual([]);
    expect(readBrief("20s for the Alder desk and Maria Keller at work.").mustInclude).toEqual([]);
  });
});
