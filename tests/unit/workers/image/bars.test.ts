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
  expect(withoutBars(frame)).toMatchObject({
    frame: { width: 120, height: 100 },
    place: { x: 0.2, y: 0, width: 0.6, height: 1 },
  });
});

test("a night sky, a black picture and a dark edge on one side are no bars", () => {
  for (const paint of [
    (_x: number, y: number): Rgb => grey(y < 0.4 ? 5 : 120),
    (): Rgb => grey(0),
    (x: number): Rgb => grey(x < 0.3 ? 0 : 200),
    (x: number, y: number): Rgb => grey(Math.hypot(x - 0.5, y - 0.5) < 0.1 ? 255 : 0),
  ]) {
    const frame = drawFrame(100, 80, paint);
    expect(withoutBars(frame).frame).toBe(frame);
  }
});

test("places are told in the whole frame, and crops leave the bars out", () => {
  const boxed = drawFrame(320, 240, (x, y) => {
    if (y < 0.125 || y >= 0.875) return grey(0);
    return x > 0.6 && x < 0.8 && y > 0.4 && y < 0.7 ? [230, 120, 40] : [70 + 10 * noise(x, y), 90, 80];
  });
  const { subject_box: subject, safe_crops: crops } = analyzePixels(boxed);
  expect(Math.abs((subject?.x ?? 0) - 0.6)).toBeLessThan(0.06);
  expect(Math.abs((subject?.y ?? 0) - 0.4)).toBeLessThan(0.06);
  for (const { box, aspect_ratio: aspect } of crops) {
    const [wide, tall] = aspect.split(":").map(Number) as [number, number];
    expect((box.width * 320) / (box.height * 240)).toBeCloseTo(wide / tall, 1);
    expect(box.y).toBeGreaterThan(0.12);
    expect(box.y + box.height).toBeLessThan(0.88);
  }
});
