import { expect, test } from "bun:test";
import { analyzePixels } from "../../../../workers/features/image/index.ts";
import { withoutBars } from "../../../../workers/kernel/bars.ts";
import { oklabOfHex } from "../../../../workers/kernel/colour.ts";
import { drawFrame, grey, noise, type Rgb } from "../../../fixtures/drawn-frame.ts";

const scene = (x: number, y: number): Rgb => [120 + 100 * noise(x, y), 90, 60 + 40 * y];

test("black bars above and below do not count as the picture's colour or light", () => {
  const plain = analyzePixels(drawFrame(320, 136, scene));
  const boxed = analyzePixels(
    drawFrame(320, 180, (x, y) =>
      y < 22 / 180 || y >= 158 / 180 ? [2, 3, 2] : scene(x, (y * 180 - 22) / 136),
    ),
  );
  expect(boxed.palette.every((color) => oklabOfHex(color.hex).lightness > 0.3)).toBe(true);
  expect(Math.abs(boxed.brightness - plain.brightness)).toBeLessThan(0.02);
  expect(boxed.lighting).toBe(plain.lighting);
  expect([boxed.width, boxed.height]).toEqual([320, 180]);
});

test("bars are cut at both sides, a logo in them notwithstanding", () => {
  const frame = drawFrame(200, 100, (x, y) =>
    x < 0.2 || x >= 0.8 ? grey(x < 0.01 && y < 0.01 ? 255 : 0) : [200, 180, 90],
  );
  expect(withoutBars(frame)).toMatchObject({ width: 120, height: 100 });
});

test("a night sky, a black picture and a dark edge on one side are no bars", () => {
  for (const paint of [
    (_x: number, y: number): Rgb => grey(y < 0.4 ? 5 : 120),
    (): Rgb => grey(0),
    (x: number): Rgb => grey(x < 0.3 ? 0 : 200),
    (x: number, y: number): Rgb => grey(Math.hypot(x - 0.5, y - 0.5) < 0.1 ? 255 : 0),
  ]) {
    const frame = drawFrame(100, 80, paint);
    expect(withoutBars(frame)).toBe(frame);
  }
});
