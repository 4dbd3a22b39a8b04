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
  const search: Search = { previous, current, grid, motion, seeds, sums: null };
  for (let block = 0; block < count; block += 1) matchBlock(search, block);
  return motion;
}

interface Search {
  previous: Luma;
  current: Luma;
  grid: BlockGrid;
  motion: BlockMotion;
  seeds: BlockSeeds | undefined;
  /** The sum of the previous picture's pixels under a block at each place; made when the first block has to search. */
  sums: Int32Array | null;
}

/** No shift at all, then where the neighbour went, then everywhere around. */
function matchBlock(search: Search, block: number): void {
  const { previous, current, grid, motion, seeds } = search;
  const { blockWidth, blockHeight, range } = grid;
  const x = grid.left + (block % grid.columns) * blockWidth;
  const y = grid.top + Math.floor(block / grid.columns) * blockHeight;
  const pixels = blockWidth * blockHeight;
  let best = blockDifference(previous, current, grid, x, y, 0, 0, Number.POSITIVE_INFINITY);
  if (best > STILL_ERROR * pixels) {
    const seedX = seeds?.dx[block] ?? 0;
    const seedY = seeds?.dy[block] ?? 0;
    const window: Window = {
      left: Math.max(seedX - range, x + blockWidth - previous.width),
      right: Math.min(seedX + range, x),
      up: Math.max(seedY - range, y + blockHeight - previous.height),
      down: Math.min(seedY + range, y),
    };
    const guess = block % grid.columns > 0 ? block - 1 : Math.max(0, block - grid.columns);
    const guessX = motion.dx[guess] ?? 0;
    const guessY = motion.dy[guess] ?? 0;
    if (isInside(window, guessX, guessY)) {
      const guessed = blockDifference(previous, current, grid, x, y, guessX, guessY, best);
      if (guessed < best) {
        best = guessed;
        motion.dx[block] = guessX;
        motion.dy[block] = guessY;
      }
    }
    if (seeds === undefined && best <= NEAR_ERROR * pixels)
      nearTo(window, motion.dx[block] ?? 0, motion.dy[block] ?? 0);
    best = searchWindow(search, block, x, y, window, best);
  }
  motion.error[block] = best / pixels;
}

/** Shifts, both ends included. */
interface Window {
  left: number;
  right: number;
  up: number;
  down: number;
}

function isInside(window: Window, dx: number, dy: number): boolean {
  return dx >= window.left && dx <= window.right && dy >= window.up && dy <= window.down;
}

/** Leaves the shifts next to one. */
function nearTo(window: Window, dx: number, dy: number): void {
  window.left = Math.max(window.left, dx - 1);
  window.right = Math.min(window.right, dx + 1);
  window.up = Math.max(window.up, dy - 1);
  window.down = Math.min(window.down, dy + 1);
}

/**
 * Writes the shift with the least difference and returns that. Two blocks differ by at least as much as their sums do, so that
 * most places are passed over without a look at their pixels (Li & Salari, "Successive elimination algorithm", 1995).
 */
function searchWindow(
  search: Search,
  block: number,
  x: number,
  y: number,
  window: Window,
  least: number,
): number {
  const { previous, current, grid, motion } = search;
  search.sums ??= sumsUnderBlock(previous, grid);
  const sums = search.sums;
  const own = sumAt(current, grid, x, y);
  const places = previous.width - grid.blockWidth + 1;
  let best = least;
  for (let dy = window.up; dy <= window.down; dy += 1) {
    const row = (y - dy) * places + x;
    for (let dx = window.left; dx <= window.right; dx += 1) {
      if (Math.abs(own - (sums[row - dx] ?? 0)) >= best) continue;
      const difference = blockDifference(previous, current, grid, x, y, dx, dy, best);
      if (difference >= best) continue;
      best = difference;
      motion.dx[block] = dx;
      motion.dy[block] = dy;
    }
  }
  return best;
}

function sumAt(
  { values, width }: Luma,
  { blockWidth, blockHeight }: BlockGrid,
  x: number,
  y: number,
): number {
  let sum = 0;
  for (let row = y; row < y + blockHeight; row += 1) {
    for (let at = row * width + x; at < row * width + x + blockWidth; at += 1) sum += values[at] ?? 0;
  }
  return sum;
}

/** The sum under a block with its corner at each place where it fits, row by row. */
function sumsUnderBlock({ values, width, height }: Luma, { blockWidth, blockHeight }: BlockGrid): Int32Array {
  const places = width - blockWidth + 1;
  const sums = new Int32Array(places * (height - blockHeight + 1));
  const columns = new Int32Array(width);
  for (let y = 0; y < height; y += 1) {
    addRow(columns, values, y * width, 1);
    if (y >= blockHeight) addRow(columns, values, (y - blockHeight) * width, -1);
    if (y >= blockHeight - 1) writeSums(columns, blockWidth, sums, (y - blockHeight + 1) * places);
  }
  return sums;
}

function addRow(columns: Int32Array, values: Uint8Array, start: number, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x += 1)
    columns[x] = (columns[x] ?? 0) + sign * (values[start + x] ?? 0);
}

/** Sums of `length` neighbouring columns, by what enters and what leaves from one to the next. */
function writeSums(columns: Int32Array, length: number, sums: Int32Array, start: number): void {
  let sum = 0;
  for (let x = 0; x < length; x += 1) sum += columns[x] ?? 0;
  sums[start] = sum;
  for (let x = length; x < columns.length; x += 1) {
    sum += (columns[x] ?? 0) - (columns[x - length] ?? 0);
    sums[start + x - length + 1] = sum;
  }
}

/** Sum of absolute differences between a block and the previous picture shifted by (dx, dy); stops once it reaches `limit`. */
export function blockDifference(
  previous: Luma,
  current: Luma,
  grid: BlockGrid,
  x: number,
  y: number,
  dx: number,
  dy: number,
  limit: number,
): number {
  const stride = current.width;
  const width = grid.blockWidth;
  const now = current.values;
  const before = previous.values;
  let sum = 0;
  for (let row = y; row < y + grid.blockHeight && sum < limit; row += 1) {
    const start = row * stride + x;
    const away = dy * stride + dx;
    for (let at = start; at < start + width; at += 1)
      sum += Math.abs((now[at] ?? 0) - (before[at - away] ?? 0));
  }
  return sum;
}
