import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import {
  type BlockGrid,
  blockGrid,
  type Luma,
  matchBlocks,
} from "../../../../workers/kernel/block-motion.ts";

const WIDTH = 32;
const HEIGHT = 16;
const RANGE = 3;
/** The search does not begin where a block has changed by no more than this a pixel. */
const STILL_ERROR = 1.5;

const anyPicture = fc
  .uint8Array({ minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT })
  .map((values): Luma => ({ values, width: WIDTH, height: HEIGHT }));

/** The least mean difference of a block over all shifts that stay inside, looked at one by one. */
function leastError(before: Luma, after: Luma, grid: BlockGrid, block: number): number {
  const x = grid.left + (block % grid.columns) * grid.blockWidth;
  const y = grid.top + Math.floor(block / grid.columns) * grid.blockHeight;
  const shifts = Array.from({ length: 2 * RANGE + 1 }, (_, index) => index - RANGE);
  const errors = shifts.flatMap((dy) => shifts.map((dx) => errorAt(before, after, grid, x, y, dx, dy)));
  return Math.min(...errors);
}

function errorAt(
  before: Luma,
  after: Luma,
  { blockWidth, blockHeight }: BlockGrid,
  x: number,
  y: number,
  dx: number,
  dy: number,
): number {
  const [left, top] = [x - dx, y - dy];
  if (left < 0 || top < 0 || left + blockWidth > WIDTH || top + blockHeight > HEIGHT)
    return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let row = 0; row < blockHeight; row += 1) {
    for (let column = 0; column < blockWidth; column += 1) {
      const now = after.values[(y + row) * WIDTH + x + column] ?? 0;
      sum += Math.abs(now - (before.values[(top + row) * WIDTH + left + column] ?? 0));
    }
  }
  return sum / (blockWidth * blockHeight);
}

describe("block search", () => {
  const grid = blockGrid(WIDTH, HEIGHT, 8, 4, RANGE);
  const blocks = Array.from({ length: grid.columns * grid.rows }, (_, block) => block);
  const nowhere = { dx: new Int8Array(blocks.length), dy: new Int8Array(blocks.length) };

  test("finds the least difference of all places, though it looks at few of them", () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (before, after) => {
        const { error } = matchBlocks(before, after, grid, nowhere);
        for (const block of blocks) {
          const found = error[block] ?? Number.NaN;
          if (found > STILL_ERROR) expect(found).toBeCloseTo(leastError(before, after, grid, block), 3);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("follows content that moved", () => {
    const before: Luma = { values: grain(), width: WIDTH, height: HEIGHT };
    const middle = Math.floor(grid.rows / 2) * grid.columns + Math.floor(grid.columns / 2);
    for (let dy = -RANGE; dy <= RANGE; dy += 1) {
      for (let dx = -RANGE; dx <= RANGE; dx += 1) {
        const motion = matchBlocks(before, { ...before, values: shifted(before.values, dx, dy) }, grid);
        expect([motion.dx[middle], motion.dy[middle], motion.error[middle]]).toEqual([dx, dy, 0]);
      }
    }
  });
});

/** Grain, the same each time. */
function grain(): Uint8Array {
  let seed = 1;
  return new Uint8Array(WIDTH * HEIGHT).map(() => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  });
}

/** What leaves at one side comes in at the other. */
function shifted(values: Uint8Array, dx: number, dy: number): Uint8Array {
  return values.map((_, at) => {
    const x = ((at % WIDTH) - dx + WIDTH) % WIDTH;
    const y = (Math.floor(at / WIDTH) - dy + HEIGHT) % HEIGHT;
    return values[y * WIDTH + x] ?? 0;
  });
}
