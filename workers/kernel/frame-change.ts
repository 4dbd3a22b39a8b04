import { type BlockGrid, type BlockMotion, blockGrid, type Luma, matchBlocks } from "./block-motion.ts";

/** A frame reduced to what shot detection needs: half-size luma with the chroma planes that fit it, and a histogram. */
export interface ThinFrame {
  luma: Luma;
  u: Uint8Array;
  v: Uint8Array;
  /** Joint YUV histogram: shares that sum to 1. */
  histogram: Float32Array;
  meanLuma: number;
  /** Population standard deviation of luma, 0 to 127.5. */
  lumaSpread: number;
}

/** What changed between two frames once the movement of blocks is taken out. */
export interface FrameChange {
  /** Mean residual a pixel, luma plus half the chroma, over the blocks that show anything. 0 to 510. */
  residual: number;
  /** Share of those blocks whose residual is plainly new content. */
  newShare: number;
  /** Share of blocks that show anything in either frame. */
  activeShare: number;
  /** Half the L1 distance of the histograms, 0 to 1. */
  histogramChange: number;
}

const LUMA_BINS = 16;
const CHROMA_BINS = 8;
const BLOCK_WIDTH = 8;
const BLOCK_HEIGHT = 4;
const SEARCH_RANGE = 4;
const CHROMA_WEIGHT = 0.5;
/** A block whose residual is over this shows something new. */
const NEW_CONTENT = 6;
/** A block flatter than this in both frames, and alike, is background: it says nothing for or against a cut. */
const FLAT_SPREAD = 3;
const ALIKE = 2;
/** Histograms that differ less than this cannot hide a cut from block matching. */
const MIN_TELLING_HISTOGRAM = 0.04;
const MOSTLY_NEW = 0.5;

/** Reduces planar YUV 4:2:0 bytes of an even-sided frame. */
export function thinFrame(planes: Uint8Array, width: number, height: number): ThinFrame {
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  const area = halfWidth * halfHeight;
  const values = halve(planes, width, halfWidth, halfHeight);
  const u = planes.subarray(width * height, width * height + area);
  const v = planes.subarray(width * height + area, width * height + 2 * area);
  return {
    luma: { values, width: halfWidth, height: halfHeight },
    u,
    v,
    histogram: histogramOf(values, u, v),
    ...spreadOf(values),
  };
}

/** The grid on which changes of thin frames of this size are measured. */
export function changeGrid(frame: ThinFrame): BlockGrid {
  return blockGrid(frame.luma.width, frame.luma.height, BLOCK_WIDTH, BLOCK_HEIGHT, SEARCH_RANGE);
}

/**
 * What is new in `after`. Where colours change but every block was found (a card gives way to the black around it), what is gone
 * from `before` counts instead. `motion` saves the search where it is known.
 */
export function frameChange(
  before: ThinFrame,
  after: ThinFrame,
  grid: BlockGrid,
  motion: BlockMotion = matchBlocks(before.luma, after.luma, grid),
): FrameChange {
  const histogramChange = histogramDistance(before.histogram, after.histogram);
  const arrived = newContent(before, after, grid, motion);
  if (histogramChange < MIN_TELLING_HISTOGRAM || arrived.newShare > MOSTLY_NEW)
    return { ...arrived, histogramChange };
  const gone = newContent(after, before, grid, matchBlocks(after.luma, before.luma, grid));
  return { ...(gone.residual > arrived.residual ? gone : arrived), histogramChange };
}

/** The residual between a frame and the one before it; 0 outside of the film. */
export function residualAt(changes: readonly FrameChange[], index: number): number {
  return changes[index]?.residual ?? 0;
}

function newContent(
  before: ThinFrame,
  after: ThinFrame,
  grid: BlockGrid,
  motion: BlockMotion,
): Omit<FrameChange, "histogramChange"> {
  let [sum, active, fresh] = [0, 0, 0];
  const count = grid.columns * grid.rows;
  for (let block = 0; block < count; block += 1) {
    const x = grid.left + (block % grid.columns) * grid.blockWidth;
    const y = grid.top + Math.floor(block / grid.columns) * grid.blockHeight;
    const chroma = chromaDifference(before, after, x, y, motion.dx[block] ?? 0, motion.dy[block] ?? 0, grid);
    const residual = (motion.error[block] ?? 0) + CHROMA_WEIGHT * chroma;
    if (residual < ALIKE && isFlat(before.luma, x, y, grid) && isFlat(after.luma, x, y, grid)) continue;
    active += 1;
    sum += residual;
    if (residual > NEW_CONTENT) fresh += 1;
  }
  return {
    residual: active === 0 ? 0 : sum / active,
    newShare: active === 0 ? 0 : fresh / active,
    activeShare: active / count,
  };
}

/** Half the L1 distance between two histograms of shares: 0 the same, 1 nothing in common. */
export function histogramDistance(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let bin = 0; bin < left.length; bin += 1) sum += Math.abs((left[bin] ?? 0) - (right[bin] ?? 0));
  return sum / 2;
}

function halve(planes: Uint8Array, width: number, halfWidth: number, halfHeight: number): Uint8Array {
  const values = new Uint8Array(halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y += 1) {
    for (let x = 0; x < halfWidth; x += 1) {
      const at = 2 * y * width + 2 * x;
      const sum =
        (planes[at] ?? 0) + (planes[at + 1] ?? 0) + (planes[at + width] ?? 0) + (planes[at + width + 1] ?? 0);
      values[y * halfWidth + x] = (sum + 2) >> 2;
    }
  }
  return values;
}

function histogramOf(luma: Uint8Array, u: Uint8Array, v: Uint8Array): Float32Array {
  const histogram = new Float32Array(LUMA_BINS + CHROMA_BINS * CHROMA_BINS);
  const share = 0.5 / luma.length;
  for (let index = 0; index < luma.length; index += 1) {
    const lumaBin = (luma[index] ?? 0) >> 4;
    const chromaBin = LUMA_BINS + ((u[index] ?? 0) >> 5) * CHROMA_BINS + ((v[index] ?? 0) >> 5);
    histogram[lumaBin] = (histogram[lumaBin] ?? 0) + share;
    histogram[chromaBin] = (histogram[chromaBin] ?? 0) + share;
  }
  return histogram;
}

function spreadOf(values: Uint8Array): { meanLuma: number; lumaSpread: number } {
  let [sum, squares] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    sum += value;
    squares += value * value;
  }
  const meanLuma = sum / values.length;
  return { meanLuma, lumaSpread: Math.sqrt(Math.max(0, squares / values.length - meanLuma * meanLuma)) };
}

function chromaDifference(
  before: ThinFrame,
  after: ThinFrame,
  x: number,
  y: number,
  dx: number,
  dy: number,
  grid: BlockGrid,
): number {
  const stride = after.luma.width;
  let sum = 0;
  for (let row = 0; row < grid.blockHeight; row += 1) {
    const at = (y + row) * stride + x;
    const from = at - dy * stride - dx;
    for (let column = 0; column < grid.blockWidth; column += 1) {
      sum += Math.abs((after.u[at + column] ?? 0) - (before.u[from + column] ?? 0));
      sum += Math.abs((after.v[at + column] ?? 0) - (before.v[from + column] ?? 0));
    }
  }
  return sum / (grid.blockWidth * grid.blockHeight);
}

function isFlat(luma: Luma, x: number, y: number, grid: BlockGrid): boolean {
  let [low, high] = [255, 0];
  for (let row = 0; row < grid.blockHeight; row += 1) {
    const at = (y + row) * luma.width + x;
    for (let column = 0; column < grid.blockWidth; column += 1) {
      const value = luma.values[at + column] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return high - low <= FLAT_SPREAD;
}
