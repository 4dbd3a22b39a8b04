import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { cubeRoot } from "../../../../workers/kernel/cube-root.ts";
import { shrinkFrame } from "../../../../workers/kernel/frame.ts";

/** What the table of roots promises. */
const PROMISED = 2e-6;

describe("cube roots of light", () => {
  test("are right to a few millionths from black to white, and beyond", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (light) => {
        expect(Math.abs(cubeRoot(light) - Math.cbrt(light))).toBeLessThan(PROMISED);
      }),
    );
    for (const edge of [0, 1 / 4_096, 1 / 64, 1]) expect(cubeRoot(edge)).toBeCloseTo(Math.cbrt(edge), 6);
  });
});

describe("shrinking a frame", () => {
  const side = fc.integer({ min: 1, max: 70 });

  test("keeps the mean colour and the opacity of any even picture, whatever its sides", () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 80 }), (width, height, most) => {
        const pixels = new Uint8Array(width * height * 3).map((_, at) => [200, 100, 7][at % 3] ?? 0);
        const shrunk = shrinkFrame(
          { pixels, width, height, alpha: new Uint8Array(width * height).fill(90) },
          most,
        );
        expect(Math.max(shrunk.width, shrunk.height)).toBe(Math.min(most, Math.max(width, height)));
        expect([...shrunk.pixels].every((byte, at) => byte === [200, 100, 7][at % 3])).toBe(true);
        expect([...(shrunk.alpha ?? [])].every((byte) => byte === 90)).toBe(true);
      }),
    );
  });

  test("averages the pixels that fall into a cell", () => {
    const pixels = Uint8Array.from([0, 0, 0, 100, 10, 1, 200, 20, 3, 100, 30, 5]);
    expect([...shrinkFrame({ pixels, width: 4, height: 1 }, 2).pixels]).toEqual([50, 5, 1, 150, 25, 4]);
  });
});
