import { describe, expect, test } from "bun:test";
import { cutsIn, drawn, HEIGHT, shotsIn, tallPicture, WIDTH } from "./pictures.ts";

const ROOM = tallPicture(3, 9);
const PERSON = tallPicture(4, 5);
const PAGE = tallPicture(13, 8);
const FRAMES = 12;

/** The picture between its pixels; it repeats itself to the right, its rims go on above and below. */
function pixel(picture: Uint8Array, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (column: number, row: number) =>
    picture[Math.max(0, Math.min(3 * HEIGHT - 1, row)) * WIDTH + ((column + 4 * WIDTH) % WIDTH)] ?? 0;
  const upper = at(left, top) + (x - left) * (at(left + 1, top) - at(left, top));
  const lower = at(left, top + 1) + (x - left) * (at(left + 1, top + 1) - at(left, top + 1));
  return upper + (y - top) * (lower - upper);
}

const take = (frame: (index: number) => ReturnType<typeof drawn>) =>
  Array.from({ length: FRAMES }, (_, index) => frame(index));

/** A person before a wall, who sways a little. */
const sitting = (left: number) => (index: number) =>
  drawn((x, y) => {
    const [px, py] = [x - left - (index % 3 === 0 ? 1 : 0), y - 10];
    return px >= 0 && px < 56 && py >= 0 ? pixel(PERSON, px, py) : pixel(ROOM, x, y);
  });

/** A pan over a picture with tiles of `tile` pixels. */
const panning = (seed: number, tile: number, gain = 1, offset = 0) => {
  const ground = tallPicture(seed, tile);
  return (index: number) => drawn((x, y) => offset + gain * pixel(ground, x, y + index));
};

describe("a picture that leaps", () => {
  test("is cut where a person sits otherwise from one frame to the next, before the same wall", () => {
    expect(cutsIn([...take(sitting(14)), ...take(sitting(58))])).toEqual([FRAMES]);
    expect(cutsIn(Array.from({ length: 2 * FRAMES }, (_, index) => sitting(14 + 2 * index)(index)))).toEqual(
      [],
    );
  });

  test("is cut between two views of one ground, where colours stay", () => {
    const meadow = (seed: number) => panning(seed, 3, 0.25, 90);
    expect(cutsIn([...take(meadow(5)), ...take(meadow(6))])).toEqual([FRAMES]);
  });

  test("is cut in the dark", () => {
    const night = (seed: number) => () => panning(seed, 6, 0.09, 16)(0);
    expect(cutsIn([...take(night(7)), ...take(night(8))])).toEqual([FRAMES]);
  });

  test("is cut at another framing of a still picture, not in the course of a fast zoom", () => {
    const zoomed = (size: number) =>
      drawn((x, y) => pixel(ROOM, 64 + (x - 64) / size, 100 + (y - 36) / size));
    expect(cutsIn([...take(() => zoomed(1)), ...take(() => zoomed(1.5))])).toEqual([FRAMES]);
    const speeds = [
      ...new Array(8).fill(1.01),
      1.06,
      1.12,
      1.18,
      1.4,
      1.2,
      1.12,
      1.06,
      ...new Array(8).fill(1.01),
    ];
    const sizeAt = (index: number) => speeds.slice(0, index + 1).reduce((size, speed) => size * speed, 1);
    const zooming = speeds.map((_, index) => zoomed(sizeAt(index)));
    expect(cutsIn(zooming)).toEqual([]);
  });

  test("is cut from slide to slide, though title bar and ground stay", () => {
    const slide = (seed: number) => {
      const words = tallPicture(seed, 4);
      const isWord = (x: number, y: number) => x > 8 && x < 110 && y > 26 && y % 12 < 4 && y < 66;
      return drawn((x, y) => {
        if (y < 18) return 40;
        return isWord(x, y) && pixel(words, x, y) > 130 ? 60 : 235;
      });
    };
    expect(cutsIn([...take(() => slide(14)), ...take(() => slide(15))])).toEqual([FRAMES]);
  });

  test("goes on where a stream stuck or lost frames and then jumps", () => {
    const walk = (index: number) => drawn((x, y) => pixel(ROOM, x + 1.3 * index, y + 0.9 * index));
    const late = (index: number) => (index < 25 ? 20 : index + 5);
    const stuck = Array.from({ length: 40 }, (_, index) => walk(index < 20 ? index : late(index)));
    expect(cutsIn(stuck)).toEqual([]);
    const seen = Array.from({ length: 46 }, (_, index) => index).filter((index) => index < 20 || index > 29);
    expect(
      cutsIn(
        seen.map(walk),
        Float64Array.from(seen, (index) => index / 25),
      ),
    ).toEqual([]);
    expect(cutsIn(seen.map(walk))).toEqual([20]);
  });

  test("goes on where the camera spins", () => {
    const spinning = Array.from({ length: 24 }, (_, index) => {
      const turn = ((index < 12 ? 7 * index : 7 * index + 20) * Math.PI) / 180;
      return drawn((x, y) => {
        const [awayX, awayY] = [x - 64, y - 36];
        return pixel(
          ROOM,
          64 + Math.cos(turn) * awayX + Math.sin(turn) * awayY,
          100 - Math.sin(turn) * awayX + Math.cos(turn) * awayY,
        );
      });
    });
    expect(cutsIn(spinning)).toEqual([]);
  });
});

describe("a flash", () => {
  const [one, two] = [tallPicture(9, 9), tallPicture(10, 7)];
  /** What a flash at frame 15 adds to each frame, and the shot that is seen from there on. */
  const lit = (light: number[], after: Uint8Array) =>
    shotsIn(
      (index, x, y) => 0.6 * pixel(index < 15 ? one : after, x + 0.2 * index, y) + (light[index - 14] ?? 0),
      30,
    );

  test("over a cut leaves the cut, at the height of the light", () => {
    const cut = [
      { from: 0, transition: "cut" as const },
      { from: 15, transition: "cut" as const },
    ];
    expect(lit([0, 235, 160, 80], two)).toEqual(cut);
    expect(lit([200, 235, 210, 140, 60], two)).toEqual(cut);
  });

  test("in the middle of a shot is none, as often as it comes", () => {
    expect(lit([0, 235, 160, 80], one)).toHaveLength(1);
    expect(lit([200, 235, 210, 140, 60], one)).toHaveLength(1);
  });
});

describe("one place", () => {
  test("is not cut where the picture changes inside a rim that stays", () => {
    const page = (seed: number) => {
      const shown = tallPicture(seed, 8);
      return drawn((x, y) =>
        x > 12 && x < 116 && y > 8 && y < 64 ? pixel(shown, x, y) : 0.5 * pixel(ROOM, x, y),
      );
    };
    expect(cutsIn([...take(() => page(11)), ...take(() => page(12))])).toEqual([]);
  });

  test("is not cut where the light fails for a second and comes back", () => {
    const night = drawn((x, y) => 18 + 0.03 * pixel(PAGE, x, y));
    const lit = (index: number) => drawn((x, y) => pixel(ROOM, x + 0.08 * index, y));
    const dark = Array.from({ length: 25 }, () => night);
    expect(cutsIn([...take(lit), ...dark, ...take((index) => lit(index + 37))])).toEqual([]);
    const elsewhere = take((index) => drawn((x, y) => pixel(PERSON, x + 0.08 * index, y)));
    expect(cutsIn([...take(lit), ...dark, ...elsewhere])).toEqual([FRAMES, FRAMES + 25]);
  });
});
