import { expect, test } from "bun:test";
import { inPlural } from "../../../../src/direction/writing/agreement.ts";

test("a picture of one thing is told of several with all its pronouns", () => {
  expect(inPlural("{product} by itself, nothing else near it")).toBe(
    "{product} by themselves, nothing else near them",
  );
  expect(inPlural("{product} and its shadow, as if it had grown")).toBe(
    "{product} and their shadow, as if they had grown",
  );
});
