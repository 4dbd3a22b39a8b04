import { describe, expect, test } from "bun:test";
import { isMixture } from "../../../../workers/kernel/fine-mixture.ts";
import { changeGrid, frameChange, thinFrame } from "../../../../workers/kernel/frame-change.ts";
import { findHardCuts } from "../../../../workers/kernel/hard-cuts.ts";
import { isSameSceneMoved } from "../../../../workers/kernel/same-scene.ts";

const WIDTH = 128;
const HEIGHT = 72;
const GREY = 128;

/** A tall picture of random tiles, some pixels wide; the same seed gives the same one. */
function tallPicture(seed: number, tile = 6): Uint8Array {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const columns = Math.ceil(WIDTH / tile);
  const tiles = Array.from({ length: columns * Math.ceil((3 * HEIGHT) / tile) }, () => 40 + 180 * random());
  return Uint8Array.from(
    { length: WIDTH * 3 * HEIGHT },
    (_, at) =>
      tiles[Math.floor(Math.floor(at / WIDTH) / tile) * columns + Math.floor((at % WIDTH) / tile)] ?? 0,
  );
}

/** A frame of it from row `top` on, black above and below by `bars` rows. */
function frameOf(picture: Uint8Array, top = 0, bars = 0) {
  const planes = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(GREY);
  planes.set(picture.subarray(top * WIDTH, (top + HEIGHT) * WIDTH));
  planes.fill(16, 0, bars * WIDTH);
  planes.fill(16, (HEIGHT - bars) * WIDTH, HEIGHT * WIDTH);
  return thinFrame(planes, WIDTH, HEIGHT);
}

/** The same frame in so much of its light. */
function lit(frame: ReturnType<typeof frameOf>, light: number) {
  const planes = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(GREY);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1)
      planes[y * WIDTH + x] = light * (frame.luma.values[(y >> 1) * (WIDTH >> 1) + (x >> 1)] ?? 0);
  return thinFrame(planes, WIDTH, HEIGHT);
}

/** The cuts of ten frames of one picture and ten of another. */
function cutsBetween(before: ReturnType<typeof frameOf>, after: ReturnType<typeof frameOf>): number[] {
  const frames = [...new Array(10).fill(before), ...new Array(10).fill(after)];
  const grid = changeGrid(before);
  const none = { residual: 0, newShare: 0, activeShare: 0, histogramChange: 0 };
  const changes = frames.map((frame, index) =>
    index === 0 ? none : frameChange(frames[index - 1], frame, grid),
  );
  return findHardCuts(
    frames,
    changes,
    Float64Array.from(frames, (_, index) => index / 25),
    grid,
  );
}

const PAGE = tallPicture(1);
const OTHER = tallPicture(2);

describe("one scene", () => {
  test("is known again where it moved by a third of the frame", () => {
    expect(isSameSceneMoved(frameOf(PAGE).luma, frameOf(PAGE, 24).luma)).toBe(true);
    expect(isSameSceneMoved(frameOf(PAGE).luma, frameOf(OTHER).luma)).toBe(false);
  });

  test("is not made of two by the bars around both", () => {
    expect(isSameSceneMoved(frameOf(PAGE, 0, 16).luma, frameOf(OTHER, 0, 16).luma)).toBe(false);
    expect(isSameSceneMoved(frameOf(PAGE, 0, 12).luma, frameOf(PAGE, 12, 12).luma)).toBe(true);
  });

  test("that jumps on, as a page does, is not cut; another one is", () => {
    const cutsTo = (next: ReturnType<typeof frameOf>) => {
      const frames = [...new Array(10).fill(frameOf(PAGE)), ...new Array(10).fill(next)];
      const grid = changeGrid(frameOf(PAGE));
      const none = { residual: 0, newShare: 0, activeShare: 0, histogramChange: 0 };
      const changes = frames.map((frame, index) =>
        index === 0 ? none : frameChange(frames[index - 1], frame, grid),
      );
      return findHardCuts(
        frames,
        changes,
        Float64Array.from(frames, (_, index) => index / 25),
        grid,
      );
    };
    expect(cutsTo(frameOf(OTHER))).toEqual([10]);
    expect(cutsTo(frameOf(PAGE, 24))).toEqual([]);
    expect(cutsTo(lit(frameOf(PAGE), 0.3))).toEqual([]);
    expect(cutsTo(lit(frameOf(OTHER), 0.3))).toEqual([10]);
  });

  test("with a screen in it on which pictures change is not a row of cards", () => {
    const pictures = [PAGE, OTHER];
    const wall = (at: number) => 118 + ((at * 7) % 19);
    const room = (screen: number) => {
      const planes = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(GREY);
      for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
        const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
        const isOnScreen = x >= 32 && x < 80 && y >= 16 && y < 48;
        planes[at] = isOnScreen ? (pictures[screen]?.[at] ?? 0) : wall((x >> 1) + 31 * (y >> 1));
      }
      return thinFrame(planes, WIDTH, HEIGHT);
    };
    expect(cutsBetween(room(0), room(1))).toEqual([]);
  });

  test("is no mixture of its two ends while it is scrolled", () => {
    const scrolled = Array.from({ length: 13 }, (_, index) => frameOf(PAGE, 5 * index).luma);
    const [one, other] = [frameOf(PAGE).luma, frameOf(OTHER).luma];
    const mixed = Array.from({ length: 13 }, (_, index) => ({
      ...one,
      values: one.values.map((value, at) => value + (((other.values[at] ?? 0) - value) * index) / 12),
    }));
    expect(isMixture(mixed, 0, 12)).toBe(true);
    expect(isMixture(scrolled, 0, 12)).toBe(false);
  });
});
