import type { Plane } from "./frame.ts";

/** One tile of a picture: whether it has detail to judge by, and how sharp that detail is (0 to 1). */
interface FocusTile {
  detailed: boolean;
  sharpness: number;
}

const COLUMNS = 12;
const ROWS = 9;
/** Half the width of the blur that a sharp edge suffers from and a soft one hardly notices. */
const REACH = 4;
/** Every second row says enough about a tile. */
const ROW_STEP = 2;
/** Mean step between neighbours below which a tile is plain (sky, wall) and says nothing about focus. */
const LEAST_DETAIL = 0.008;

/**
 * How sharp each tile of a luma plane is: the share of its neighbour-to-neighbour steps that a box blur takes away.
 * After Crété et al., "The blur effect: perception and estimation with a new no-reference perceptual blur metric" (2007).
 */
export function focusTiles(luma: Plane): FocusTile[] {
  const across = tileSums(luma, 1);
  const down = tileSums(luma, luma.width);
  return across.map((own, index) => {
    const other = down[index] ?? own;
    const steps = own.steps + other.steps;
    return {
      detailed: own.count > 0 && steps / (own.count + other.count) >= LEAST_DETAIL,
      sharpness: steps > 0 ? (own.lost + other.lost) / steps : 0,
    };
  });
}

interface TileSum {
  steps: number;
  lost: number;
  count: number;
}

/** Steps along one direction (`stride` 1: rows, width: columns), and how much of them a blur in that direction removes. */
function tileSums({ values, width, height }: Plane, stride: number): TileSum[] {
  const sums: TileSum[] = Array.from({ length: COLUMNS * ROWS }, () => ({ steps: 0, lost: 0, count: 0 }));
  const [marginX, marginY] = stride === 1 ? [REACH + 1, 0] : [0, REACH + 1];
  for (let y = marginY; y < height - marginY; y += ROW_STEP) {
    const tileRow = Math.floor((y * ROWS) / height) * COLUMNS;
    for (let column = 0; column < COLUMNS; column += 1) {
      const sum = sums[tileRow + column];
      const from = Math.max(marginX, Math.ceil((column * width) / COLUMNS));
      const to = Math.min(width - marginX, Math.ceil(((column + 1) * width) / COLUMNS));
      if (sum !== undefined && from < to) addRun(values, y * width + from, y * width + to, stride, sum);
    }
  }
  return sums;
}

const TAPS = 2 * REACH + 1;

/** Adds the steps of the cells [from, to) of one row. Two box blurs one pixel apart differ by what enters and what leaves. */
function addRun(values: Float32Array, from: number, to: number, stride: number, sum: TileSum): void {
  let [steps, lost] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const step = Math.abs((values[at] ?? 0) - (values[at - stride] ?? 0));
    const blurred =
      Math.abs((values[at + REACH * stride] ?? 0) - (values[at - (REACH + 1) * stride] ?? 0)) / TAPS;
    steps += step;
    if (step > blurred) lost += step - blurred;
  }
  sum.steps += steps;
  sum.lost += lost;
  sum.count += to - from;
}
