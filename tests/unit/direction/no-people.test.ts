import { describe, expect, test } from "bun:test";
import { mentions } from "../../../src/direction/words/mentions.ts";
import { filmOf } from "./film-of.ts";

describe("a film without people", () => {
  test.each([
    "one figure crossing it diagonally",
    "a tiny figure taking a bow",
    "two figures under one umbrella",
    "a passer-by at the window",
  ])("has no people who are called otherwise: %s", (picture) => {
    expect(mentions(picture, "people")).not.toBeEmpty();
  });

  test("figures on a till slip are numbers", () => {
    expect(mentions("the same figures standing clear on the screen", "people")).toBeEmpty();
  });

  test("shows nobody, from near or from far", () => {
    const film = filmOf(
      "sneakers!!! 6s!!! NO PEOPLE but feet ok, neon, brand VOLTA, cheap. also make it 10s",
    );
    for (const { visual } of film.scenes) expect(visual.subject).not.toMatch(/\bfigure\b/);
  });
});
