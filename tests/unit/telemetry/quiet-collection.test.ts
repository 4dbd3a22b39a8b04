import { expect, test } from "bun:test";
import { createQuietWatch } from "../../../src/telemetry/quiet-collection.ts";

/** How often it is collected after each look, given the processor time used between the looks. */
function collectionsOver(usedMs: readonly number[]): number[] {
  let total = 0;
  let collections = 0;
  const look = createQuietWatch(
    () => total,
    () => {
      collections += 1;
      total += 80;
    },
  );
  return usedMs.map((used) => {
    total += used;
    look();
    return collections;
  });
}

test("nothing is collected while there is work, and once when the work is over", () => {
  expect(collectionsOver([500, 3_000, 3_000, 1, 1, 1])).toEqual([0, 0, 0, 1, 1, 1]);
});

test("a process that did little is left alone, and one that did little many times is not", () => {
  expect(collectionsOver([1, 400, 1, 400, 1])).toEqual([0, 0, 0, 0, 0]);
  expect(collectionsOver([2_000, 1, 2_000, 1, 2_000, 1, 1])).toEqual([0, 0, 0, 0, 0, 1, 1]);
});

test("each busy spell is followed by one collection", () => {
  expect(collectionsOver([6_000, 1, 6_000, 1, 1])).toEqual([0, 1, 1, 2, 2]);
});
