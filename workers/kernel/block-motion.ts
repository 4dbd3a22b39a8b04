/** A picture for motion search: luma bytes row by row. */
export interface Luma {
  values: Uint8Array;
  width: number;
  height: number;
}

/** How to search: block sides and the largest shift in pixels, to each side. */
export interface BlockGrid {
  columns: number;
  rows: number;
  blockWidth: number;
  blockHeight: number;
  left: number;
  top: number;
  range: number;
}

/** The best match of every block of a frame in the frame before it. */
export interface BlockMotion {
  /** Shift of the content from the previous frame to this one, in whole pixels. */
  dx: Int8Array;
  dy: Int8Array;
  /** Mean absolute difference a pixel at the best match, 0 to 255. */
  error: Float32Array;
}

/** Below this mean difference a block has not moved and no search is worth it. */
const STILL_ERROR = 1.5;
/** Below this the block is nearly found where its neighbour went: only the places around are tried. */
const NEAR_ERROR = 3;

/** The grid of whole blocks that covers the middle of a picture. */
export function blockGrid(
  width: number,
  height: number,
  blockWidth: number,
  blockHeight: number,
  range: number,
): BlockGrid {
  const columns = Math.max(1, Math.floor(width / blockWidth));
  const rows = Math.max(1, Math.floor(height / blockHeight));
  return {
    columns,
    rows,
    blockWidth: Math.min(blockWidth, width),
    blockHeight: Math.min(blockHeight, height),
    left: Math.max(0, (width - columns * blockWidth) >> 1),
    top: Math.max(0, (height - rows * blockHeight) >> 1),
    range,
  };
}

/** Where to look for a block's content first: the search goes `range` pixels around it. */
export type BlockSeeds = Pick<BlockMotion, "dx" | "dy">;

/** Full search block matching with early stops; starts from the left neighbour's vector. */
export function matchBlocks(previous: Luma, current: Luma, grid: BlockGrid, seeds?: BlockSeeds): BlockMotion {
  const count = grid.columns * grid.rows;
  const motion = { dx: new Int8Array(count), dy: new Int8Array(count), error: new Float32Array(count) };
  for (let block = 0; block < count; block += 1) {
    matchBlock(
      previous,
      current,
      grid,
      block,
      motion,
      seeds?.dx[block] ?? 0,
      seeds?.dy[block] ?? 0,
      seeds === undefined,
    );
  }
  return motion;
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the innermost loop of the film analysis; calls and tuples in it cost a tenth of the run
function matchBlock(
  previous: Luma,
  current: Luma,
  grid: BlockGrid,
  block: number,
  motion: BlockMotion,
  seedX: number,
  seedY: number,
  mayStayNear: boolean,
): void {
  const x = grid.left + (block % grid.columns) * grid.blockWidth;
  const y = grid.top + Math.floor(block / grid.columns) * grid.blockHeight;
  const { blockWidth, blockHeight, range } = grid;
  const pixels = blockWidth * blockHeight;
  let best = blockDifference(
    previous,
    current,
    x,
    y,
    0,
    0,
    blockWidth,
    blockHeight,
    Number.POSITIVE_INFINITY,
  );
  let bestX = 0;
  let bestY = 0;
  if (best > STILL_ERROR * pixels) {
    const minX = Math.max(seedX - range, x + blockWidth - previous.width);
    const maxX = Math.min(seedX + range, x);
    const minY = Math.max(seedY - range, y + blockHeight - previous.height);
    const maxY = Math.min(seedY + range, y);
    const guess = block % grid.columns > 0 ? block - 1 : Math.max(0, block - grid.columns);
    const guessX = motion.dx[guess] ?? 0;
    const guessY = motion.dy[guess] ?? 0;
    if (guessX >= minX && guessX <= maxX && guessY >= minY && guessY <= maxY) {
      const guessed = blockDifference(previous, current, x, y, guessX, guessY, blockWidth, blockHeight, best);
      if (guessed < best) [best, bestX, bestY] = [guessed, guessX, guessY];
    }
    const isNear = mayStayNear && best <= NEAR_ERROR * pixels;
    const [left, right] = isNear ? [bestX - 1, bestX + 1] : [minX, maxX];
    const [up, down] = isNear ? [bestY - 1, bestY + 1] : [minY, maxY];
    for (let dy = Math.max(minY, up); dy <= Math.min(maxY, down); dy += 1) {
      for (let dx = Math.max(minX, left); dx <= Math.min(maxX, right); dx += 1) {
        const difference = blockDifference(previous, current, x, y, dx, dy, blockWidth, blockHeight, best);
        if (difference < best) [best, bestX, bestY] = [difference, dx, dy];
      }
    }
  }
  motion.dx[block] = bestX;
  motion.dy[block] = bestY;
  motion.error[block] = best / pixels;
}

/** Shifts finer than a pixel, and how sharply each is known: the curvature of the error along each axis. */
export interface FineMotion {
  x: Float32Array;
  y: Float32Array;
  dx: Float32Array;
  dy: Float32Array;
  sharpnessX: Float32Array;
  sharpnessY: Float32Array;
}

/**
 * Fits a parabola through the errors on both sides of every block's best match. Positions are block centres counted from the
 * middle of the picture. A flat block, or one whose texture runs along an axis, gets a sharpness near 0 there.
 */
export function refineMotion(
  previous: Luma,
  current: Luma,
  grid: BlockGrid,
  motion: BlockMotion,
): FineMotion {
  const count = grid.columns * grid.rows;
  const make = () => new Float32Array(count);
  const fine: FineMotion = {
    x: make(),
    y: make(),
    dx: make(),
    dy: make(),
    sharpnessX: make(),
    sharpnessY: make(),
  };
  for (let block = 0; block < count; block += 1) {
    const x = grid.left + (block % grid.columns) * grid.blockWidth;
    const y = grid.top + Math.floor(block / grid.columns) * grid.blockHeight;
    const dx = motion.dx[block] ?? 0;
    const dy = motion.dy[block] ?? 0;
    const errorAt = (shiftX: number, shiftY: number) =>
      errorInside(previous, current, grid, x, y, shiftX, shiftY);
    const centre = motion.error[block] ?? 0;
    const [offsetX, sharpnessX] = vertex(errorAt(dx - 1, dy), centre, errorAt(dx + 1, dy));
    const [offsetY, sharpnessY] = vertex(errorAt(dx, dy - 1), centre, errorAt(dx, dy + 1));
    fine.x[block] = x + (grid.blockWidth - current.width) / 2;
    fine.y[block] = y + (grid.blockHeight - current.height) / 2;
    fine.dx[block] = dx + offsetX;
    fine.dy[block] = dy + offsetY;
    fine.sharpnessX[block] = sharpnessX;
    fine.sharpnessY[block] = sharpnessY;
  }
  return fine;
}

/** Mean difference at a shift, or null where the shifted block leaves the picture. */
function errorInside(
  previous: Luma,
  current: Luma,
  grid: BlockGrid,
  x: number,
  y: number,
  dx: number,
  dy: number,
): number | null {
  const { blockWidth, blockHeight } = grid;
  if (
    x - dx < 0 ||
    y - dy < 0 ||
    x - dx + blockWidth > previous.width ||
    y - dy + blockHeight > previous.height
  )
    return null;
  const sum = blockDifference(
    previous,
    current,
    x,
    y,
    dx,
    dy,
    blockWidth,
    blockHeight,
    Number.POSITIVE_INFINITY,
  );
  return sum / (blockWidth * blockHeight);
}

/** Offset of the minimum through three errors (V-shaped, as sums of absolute differences are), and how sharp it is. */
function vertex(
  left: number | null,
  centre: number,
  right: number | null,
): [offset: number, sharpness: number] {
  if (left === null || right === null) return [0, 0];
  const rise = Math.max(left, right) - centre;
  const sharpness = Math.min(left, right) - centre + rise;
  if (rise <= 0 || sharpness <= 0) return [0, 0];
  const offset = (left - right) / (2 * rise);
  return [Math.max(-0.5, Math.min(0.5, offset)), sharpness];
}

/** Sum of absolute differences between a block and the previous picture shifted by (dx, dy); stops once it reaches `limit`. */
function blockDifference(
  previous: Luma,
  current: Luma,
  x: number,
  y: number,
  dx: number,
  dy: number,
  blockWidth: number,
  blockHeight: number,
  limit: number,
): number {
  const stride = current.width;
  const now = current.values;
  const before = previous.values;
  let sum = 0;
  for (let row = 0; row < blockHeight && sum < limit; row += 1) {
    const at = (y + row) * stride + x;
    const from = at - dy * stride - dx;
    for (let column = 0; column < blockWidth; column += 1) {
      sum += Math.abs((now[at + column] ?? 0) - (before[from + column] ?? 0));
    }
  }
  return sum;
}
