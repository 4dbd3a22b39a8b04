import { describe, expect, test } from "bun:test";
import { placeNamedIn } from "../../../../src/direction/writing/where-it-happens.ts";
import { filmOf } from "../film-of.ts";

describe("the place that a happening names", () => {
  test.each([
    ["a dancer crosses the stage, across an empty hall", "an empty hall"],
    ["two friends laugh at three tables", "at three tables"],
    ["a boy runs past the market", "the market"],
    ["a runner stretches on the start line", "the start line"],
    ["fans cheer in the front row", "the front row"],
  ])("%s", (happening, place) => {
    expect(placeNamedIn(happening)).toBe(place);
  });

  test.each(["a baker wakes at three", "the kitchen closes at half past ten", "she sings in the morning"])(
    "an hour is no place: %s",
    (happening) => {
      expect(placeNamedIn(happening)).toBeNull();
    },
  );
});

test("a house whose name does not tell what it is gets its kind beside it", () => {
  const film = filmOf("15s TikTok: our rehearsal studio in Lisbon, Barro & Sal. Hands, cables.");
  expect(film.scenes.map(({ visual }) => visual.environment)).toContain("the Barro & Sal rehearsal studio");
});
