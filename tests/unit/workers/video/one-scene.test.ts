import { describe, expect, test } from "bun:test";
import { isMixture } from "../../../../workers/kernel/fine-mixture.ts";
import { isSameSceneMoved } from "../../../../workers/kernel/same-scene.ts";
import { cutsIn, drawn, frameOf, tallPicture, WIDTH } from "./pictures.ts";

/** The same frame in so much of its light. */
function lit(frame: ReturnType<typeof frameOf>, light: number) {
  return drawn((x, y) => light * (frame.luma.values[(y >> 1) * (WIDTH >> 1) + (x >> 1)] ?? 0));
}

/** The cuts of ten frames of one picture and ten of another. */
function cutsBetween(before: ReturnType<typeof frameOf>, after: ReturnType<typeof frameOf>): number[] {
  return cutsIn([...new Array(10).fill(before), ...new Array(10).fill(after)]);
}

const PAGE = tallPicture(1);
const OTHER = tallPicture(2);

describe("one scene", () => {
  test("is known again where it moved by a third of the frame", () => {
    expect(isSameSceneMoved(frameOf(PAGE).luma, frameOf(PAGE, 24).luma)).toBe(true);
    expect(isSameSceneMoved(frameOf(PAGE).luma, frameOf(OTHER).luma)).toBe(false);
  });

  test("is not known by the edge of a title bar, which fits itself along its whole length", () => {
    const slide = (picture: Uint8Array) =>
      drawn((x, y) => (y < 20 ? 40 : 225 + (y > 30 ? 0.04 * (picture[y * WIDTH + x] ?? 0) : 0))).luma;
    const moved = { inPlace: Number.POSITIVE_INFINITY, moved: 0.85 };
    expect(isSameSceneMoved(slide(PAGE), slide(OTHER), moved)).toBe(true);
    expect(isSameSceneMoved(slide(PAGE), slide(OTHER), { ...moved, overInPlace: 0.1 })).toBe(false);
  });

  test("is not made of two by the bars around both", () => {
    expect(isSameSceneMoved(frameOf(PAGE, 0, 16).luma, frameOf(OTHER, 0, 16).luma)).toBe(false);
    expect(isSameSceneMoved(frameOf(PAGE, 0, 12).luma, frameOf(PAGE, 12, 12).luma)).toBe(true);
  });

  test("that jumps on, as a page does, is not cut; another one is", () => {
    const cutsTo = (next: ReturnType<typeof frameOf>) => cutsBetween(frameOf(PAGE), next);
    expect(cutsTo(frameOf(OTHER))).toEqual([10]);
    expect(cutsTo(frameOf(PAGE, 24))).toEqual([]);
    expect(cutsTo(lit(frameOf(PAGE), 0.3))).toEqual([]);
    expect(cutsTo(lit(frameOf(OTHER), 0.3))).toEqual([10]);
  });

  test("with a screen in it on which pictures change is not a row of cards", () => {
    const pictures = [PAGE, OTHER];
    const wall = (at: number) => 118 + ((at * 7) % 19);
    const room = (screen: number) =>
      drawn((x, y) => {
        const isOnScreen = x >= 32 && x < 80 && y >= 16 && y < 48;
        return isOnScreen ? (pictures[screen]?.[y * WIDTH + x] ?? 0) : wall((x >> 1) + 31 * (y >> 1));
      });
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
