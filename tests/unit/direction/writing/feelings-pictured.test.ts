import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const subjects = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

describe("somebody of whom a brief tells only how they feel", () => {
  test.each([
    [
      "20s ad for Oatside oat milk, funny. A cow that is jealous.",
      "a jealous cow staring at",
      "the jealous cow turning away",
    ],
    [
      "20s ad for Lull mattresses: an exhausted dad. Warm.",
      "an exhausted dad nodding off",
      "the exhausted dad awake before",
    ],
    [
      "20s ad for Brio granola with a bored office worker.",
      "a bored office worker with the chin",
      "the bored office worker sitting bolt",
    ],
  ])("opens the film feeling so, and has changed before its end: %s", (brief, first, after) => {
    const shown = subjects(brief);
    expect(shown[0]).toStartWith(first);
    expect(shown.at(-2)).toStartWith(after);
    expect(shown.slice(1, -2).join()).toMatch(/Oatside|Lull|Brio/);
  });

  test("does what is told where a deed is told", () =>
    expect(
      subjects("20s ad for Brio granola. A bored office worker opens a drawer and finds the bag.").join(),
    ).not.toContain("chin sunk"));

  test("is no feature of what is sold", () =>
    expect(
      filmOf("20s ad for Brio granola with a bored office worker.").scenes.map(
        ({ text_overlay }) => text_overlay?.text,
      ),
    ).not.toContain("Bored office worker"));

  test("an audience is nobody of the film", () =>
    expect(subjects("20s ad for Lull mattresses for exhausted parents.")[0]).not.toContain("nodding off"));
});
