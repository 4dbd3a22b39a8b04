import type { FineMotion } from "./fine-motion.ts";

/** How the whole picture moved: shift in pixels, growth as a share, turn in radians (clockwise on screen), about the middle. */
export interface Similarity {
  shiftX: number;
  shiftY: number;
  growth: number;
  turn: number;
  /** The weight of the blocks that follow the movement, as a share of all textured blocks; 0 when nothing is textured. */
  agreement: number;
}

export const STILL: Similarity = { shiftX: 0, shiftY: 0, growth: 0, turn: 0, agreement: 0 };

const ROUNDS = 5;
/** Blocks this many pixels off the common movement count half (Cauchy weights, Holland & Welsch 1977). */
const SCALE_PIXELS = 0.4;
const AGREES_PIXELS = 0.75;
/** Blocks less sharp than this carry no texture. */
const MIN_SHARPNESS = 1;
const MAX_SHARPNESS = 40;
const MIN_TEXTURED_BLOCKS = 6;
const MEDIAN_REACH = 128;
const MEDIAN_BINS_PER_PIXEL = 4;

/**
 * The similarity transform that most of the blocks follow, by iteratively reweighted least squares, each axis of a block weighted
 * with how sharply its shift is known. Moving subjects are outliers.
 */
export function fitSimilarity(motion: FineMotion): Similarity {
  const count = motion.dx.length;
  const weightX = motion.sharpnessX.map(textureWeight);
  const weightY = motion.sharpnessY.map(textureWeight);
  let textured = 0;
  for (let block = 0; block < count; block += 1)
    if ((weightX[block] ?? 0) + (weightY[block] ?? 0) > 0) textured += 1;
  if (textured < MIN_TEXTURED_BLOCKS) return STILL;
  let fit = startFrom(motion, weightX, weightY);
  for (let round = 0; round < ROUNDS; round += 1) fit = leastSquares(motion, weightX, weightY, fit) ?? fit;
  return { ...fit, agreement: agreementWith(motion, weightX, weightY, fit) };
}

/** Mean lengths of the shifts, in pixels: of the textured blocks as they are, and with the common movement taken out. */
export function meanShifts(motion: FineMotion, fit: Similarity): { total: number; own: number } {
  let [total, own, all] = [0, 0, 0];
  for (let block = 0; block < motion.dx.length; block += 1) {
    const weight = Math.sqrt(
      textureWeight(motion.sharpnessX[block] ?? 0) + textureWeight(motion.sharpnessY[block] ?? 0),
    );
    all += weight;
    total += weight * distanceFrom(motion, STILL, block);
    own += weight * distanceFrom(motion, fit, block);
  }
  return all === 0 ? { total: 0, own: 0 } : { total: total / all, own: own / all };
}

/** The weighted median shift: a start that the largest moving subject does not drag along. */
function startFrom(motion: FineMotion, weightX: Float32Array, weightY: Float32Array): Similarity {
  return { ...STILL, shiftX: weightedMedian(motion.dx, weightX), shiftY: weightedMedian(motion.dy, weightY) };
}

/** By counting: shifts are small, and a fraction of a pixel is near enough for a start. */
function weightedMedian(values: Float32Array, weights: Float32Array): number {
  const bins = new Float32Array(2 * MEDIAN_REACH * MEDIAN_BINS_PER_PIXEL + 1);
  let total = 0;
  for (let index = 0; index < values.length; index += 1) {
    const place = Math.round(((values[index] ?? 0) + MEDIAN_REACH) * MEDIAN_BINS_PER_PIXEL);
    const bin = Math.max(0, Math.min(bins.length - 1, place));
    bins[bin] = (bins[bin] ?? 0) + (weights[index] ?? 0);
    total += weights[index] ?? 0;
  }
  let passed = 0;
  for (let bin = 0; bin < bins.length; bin += 1) {
    passed += bins[bin] ?? 0;
    if (passed >= total / 2) return bin / MEDIAN_BINS_PER_PIXEL - MEDIAN_REACH;
  }
  return 0;
}

function leastSquares(
  motion: FineMotion,
  weightX: Float32Array,
  weightY: Float32Array,
  fit: Similarity,
): Similarity | null {
  let [xx, yy, sumX, sumY, crossX, crossY] = [0, 0, 0, 0, 0, 0];
  let [shiftX, shiftY, growth, turn] = [0, 0, 0, 0];
  let [radius, mixedX, mixedY, mixed] = [0, 0, 0, 0];
  for (let block = 0; block < motion.dx.length; block += 1) {
    const x = motion.x[block] ?? 0;
    const y = motion.y[block] ?? 0;
    const trust = trustIn(motion, fit, block);
    const wx = (weightX[block] ?? 0) * trust;
    const wy = (weightY[block] ?? 0) * trust;
    const dx = motion.dx[block] ?? 0;
    const dy = motion.dy[block] ?? 0;
    xx += wx;
    yy += wy;
    sumX += wx * x;
    sumY += wy * y;
    crossX += wx * y;
    crossY += wy * x;
    radius += wx * x * x + wy * y * y;
    mixed += wx * y * y + wy * x * x;
    mixedX += (wy - wx) * x * y;
    shiftX += wx * dx;
    shiftY += wy * dy;
    growth += wx * x * dx + wy * y * dy;
    turn += wy * x * dy - wx * y * dx;
  }
  mixedY = mixedX;
  const solved = solveFour(
    [
      [xx, 0, sumX, -crossX],
      [0, yy, sumY, crossY],
      [sumX, sumY, radius, mixedX],
      [-crossX, crossY, mixedY, mixed],
    ],
    [shiftX, shiftY, growth, turn],
  );
  if (solved === null) return null;
  return {
    ...fit,
    shiftX: solved[0] ?? 0,
    shiftY: solved[1] ?? 0,
    growth: solved[2] ?? 0,
    turn: solved[3] ?? 0,
  };
}

function agreementWith(
  motion: FineMotion,
  weightX: Float32Array,
  weightY: Float32Array,
  fit: Similarity,
): number {
  let [agreeing, all] = [0, 0];
  for (let block = 0; block < motion.dx.length; block += 1) {
    const weight = Math.sqrt((weightX[block] ?? 0) + (weightY[block] ?? 0));
    all += weight;
    if (distanceFrom(motion, fit, block) < AGREES_PIXELS) agreeing += weight;
  }
  return all === 0 ? 0 : agreeing / all;
}

function trustIn(motion: FineMotion, fit: Similarity, block: number): number {
  return 1 / (1 + (distanceFrom(motion, fit, block) / SCALE_PIXELS) ** 2);
}

/** How far a block's shift is from what the similarity says, in pixels; an axis without texture cannot disagree. */
function distanceFrom(motion: FineMotion, fit: Similarity, block: number): number {
  const x = motion.x[block] ?? 0;
  const y = motion.y[block] ?? 0;
  const offX = (motion.dx[block] ?? 0) - (fit.shiftX + fit.growth * x - fit.turn * y);
  const offY = (motion.dy[block] ?? 0) - (fit.shiftY + fit.growth * y + fit.turn * x);
  const knowsX = (motion.sharpnessX[block] ?? 0) >= MIN_SHARPNESS;
  const knowsY = (motion.sharpnessY[block] ?? 0) >= MIN_SHARPNESS;
  return Math.sqrt((knowsX ? offX * offX : 0) + (knowsY ? offY * offY : 0));
}

function textureWeight(sharpness: number): number {
  return sharpness < MIN_SHARPNESS ? 0 : Math.min(sharpness, MAX_SHARPNESS);
}

/** Gauss elimination with pivots; null for a singular system. */
function solveFour(matrix: number[][], right: number[]): number[] | null {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(rows, column);
    if (pivot === null) return null;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** Moves the row with the largest entry of the column to its place. */
function pivotRow(rows: number[][], column: number): number[] | null {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  }
  const pivot = rows[best];
  const current = rows[column];
  if (pivot === undefined || current === undefined || Math.abs(pivot[column] ?? 0) < 1e-9) return null;
  rows[best] = current;
  rows[column] = pivot;
  return pivot;
}
