import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { layOutTime, type TimeWish } from "../../../src/direction/lay-out-time.ts";

const free = (weight: number, minFrames = 1): TimeWish => ({ weight, minFrames, fixedFrames: null });
const total = (frames: readonly number[]) => frames.reduce((a, b) => a + b, 0);

const wishes = fc.array(
  fc.record({
    weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    minFrames: fc.integer({ min: 0, max: 200 }),
    fixedFrames: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
  }),
  { minLength: 1, maxLength: 20 },
);

describe("layOutTime", () => {
  test("sums to the asked length to the frame, whatever the scenes want", () => {
    fc.assert(
      fc.property(
        wishes,
        fc.integer({ min: 20, max: 4_000 }),
        fc.option(fc.double({ min: 1, max: 60, noNaN: true })),
        (list, frames, beat) => {
          const laidOut = layOutTime(list, frames, beat);
          expect(total(laidOut)).toBe(frames);
          expect(laidOut.every((length) => Number.isInteger(length) && length >= 1)).toBe(true);
        },
      ),
    );
  });

  test("gives every scene its minimum when all of them fit", () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const open = list.map((wish) => ({ ...wish, fixedFrames: null }));
        const needed = total(open.map((wish) => Math.max(1, wish.minFrames)));
        const laidOut = layOutTime(open, needed + 137, 11);
        expect(laidOut.every((length, index) => length >= (open[index]?.minFrames ?? 0))).toBe(true);
      }),
    );
  });

  test("shares time by weight", () => {
    expect(layOutTime([free(1), free(2), free(1)], 400)).toEqual([100, 200, 100]);
  });

  test("gives what a scene would have beyond its most to those that may last", () => {
    expect(layOutTime([free(1), free(1), { ...free(2), maxFrames: 60 }], 400)).toEqual([170, 170, 60]);
  });

  test("lets a scene last where no other can take its time", () => {
    expect(layOutTime([{ ...free(1), maxFrames: 60 }], 400)).toEqual([400]);
  });

  test("keeps lengths that the brief fixed and gives the rest to the others", () => {
    expect(layOutTime([{ weight: 1, minFrames: 1, fixedFrames: 90 }, free(1), free(1)], 300)).toEqual([
      90, 105, 105,
    ]);
  });

  test("moves cuts to the nearest beat", () => {
    expect(layOutTime([free(1), free(1), free(1)], 300, 15)).toEqual([105, 90, 105]);
  });

  test("refuses more scenes than frames", () => {
    expect(() => layOutTime([free(1), free(1)], 1)).toThrow(RangeError);
  });
});
