import { expect, test } from "bun:test";
import { placeNamedIn } from "../../../../src/direction/writing/where-it-happens.ts";

test("what is eaten, climbed or sat in holds no scene", () => {
  expect(placeNamedIn("a drop falls on a taco")).toBeNull();
  expect(placeNamedIn("a slice of cheese on a slice of bread")).toBeNull();
  expect(placeNamedIn("a girl in a wheelchair climbs with a rope")).toBeNull();
  expect(placeNamedIn("a man on a ladder paints the wall")).toBeNull();
  expect(placeNamedIn("a boy on a bench eats an ice cream")).toBe("a bench");
});
