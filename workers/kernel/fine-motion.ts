import { type BlockGrid, type BlockMotion, blockDifference, type Luma } from "./block-motion.ts";

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
  const sum = blockDifference(previous, current, grid, x, y, dx, dy, Number.POSITIVE_INFINITY);
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
