import { expect, test } from "bun:test";
import { filmOf } from "./film-of.ts";

const scenes = (brief: string) => filmOf(brief).scenes;

test("goods are filmed where a film stays, though they stand in rooms", () => {
  for (const brief of [
    "20s ad for Halo lamps. It all plays in a kitchen.",
    "20s film for Halo lamps. We never leave the kitchen.",
  ]) {
    const shown = scenes(brief);
    expect(shown.filter(({ visual }) => visual.subject.includes("Halo lamp")).length).toBeGreaterThan(1);
    for (const { visual } of shown) expect(visual.environment).toContain("kitchen");
  }
});

test("no other room comes into a garden", () =>
  expect(
    scenes("20s ad for Lull sofas. It all takes place in a garden.")
      .map(({ visual }) => visual.subject)
      .join(),
  ).not.toContain("room"));

test("who alone has a name and looks carries the film", () =>
  expect(
    scenes("20s film for Halo lamps. One actor throughout: Emma (35, long blond hair, green coat).")
      .map(({ visual }) => visual.subject)
      .filter((subject) => /\b(?:an?|the) (?:man|woman)\b/.test(subject)),
  ).toEqual([]));
