import { describe, expect, test } from "bun:test";
import { craftOfShot } from "../../../../src/direction/reading/script-craft.ts";

describe("a French size in two letters", () => {
  test.each([
    ["GP sur les mains", "close_up"],
    ["3s, GP mains", "close_up"],
    ["PM: un homme au comptoir", "medium_shot"],
    ["PG - la plage", "wide_shot"],
  ] as const)("leads a shot: %s", (words, size) => {
    expect(craftOfShot(words).shotType).toBe(size);
  });

  test.each(["our GP listens to a patient", "the PM arrives", "a card, rated PG", "tea at 5 pm"])(
    "is somebody or something else further on: %s",
    (words) => {
      expect(craftOfShot(words).shotType).toBeNull();
    },
  );
});
