import type { ThinFrame } from "./frame-change.ts";

/** What blends are looked for in: a coarse picture, which small movements do not disturb, and the strength of fine detail. */
export interface CoarseFrame {
  values: Float32Array;
  detail: number;
}

/** Things move on while pictures dissolve. */
const CELLS = { columns: 8, rows: 5 };

/** Reduces a thin frame for the search. */
export function coarseFrame(frame: ThinFrame): CoarseFrame {
  const { values, width, height } = frame.luma;
  return {
    values: cellsOf(frame),
    detail: detailOf(values, width, height),
  };
}

/**
 * Coarse pictures with the detail of drawn frames taken from those beside them: a mean of two frames is blurred where things move,
 * as a dissolve is.
 */
export function withEvenDetail(coarse: CoarseFrame[], isDrawn: readonly boolean[]): CoarseFrame[] {
  return coarse.map((frame, index) => {
    const [before, after] = [coarse[index - 1], coarse[index + 1]];
    if (!isDrawn[index] || before === undefined || after === undefined) return frame;
    return { ...frame, detail: (before.detail + after.detail) / 2 };
  });
}

/** Root mean square difference of two coarse pictures, in levels. */
export function differenceOf(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let cell = 0; cell < left.length; cell += 1) sum += ((left[cell] ?? 0) - (right[cell] ?? 0)) ** 2;
  return Math.sqrt(sum / left.length);
}

/** The coarse picture of a frame; empty outside the film. */
export function valuesAt(coarse: CoarseFrame[], index: number): Float32Array {
  return coarse[index]?.values ?? new Float32Array();
}

function cellsOf(frame: ThinFrame): Float32Array {
  const { values, width, height } = frame.luma;
  const area = CELLS.columns * CELLS.rows;
  const joined = new Float32Array(3 * area);
  for (const [index, plane] of [values, frame.u, frame.v].entries()) {
    writeCellMeans(plane, width, height, joined.subarray(index * area, (index + 1) * area));
  }
  return joined;
}

function writeCellMeans(plane: Uint8Array, width: number, height: number, means: Float32Array): void {
  for (let row = 0; row < CELLS.rows; row += 1) {
    const top = Math.floor((row * height) / CELLS.rows);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / CELLS.rows));
    for (let column = 0; column < CELLS.columns; column += 1) {
      const left = Math.floor((column * width) / CELLS.columns);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / CELLS.columns));
      let sum = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) sum += plane[y * width + x] ?? 0;
      means[row * CELLS.columns + column] = sum / ((bottom - top) * (right - left));
    }
  }
}

/** Mean squared gradient of luma: what halves in the middle of a dissolve. */
function detailOf(values: Uint8Array, width: number, height: number): number {
  let sum = 0;
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = values[at] ?? 0;
      sum += ((values[at + 1] ?? 0) - value) ** 2 + ((values[at + width] ?? 0) - value) ** 2;
    }
  }
  return sum / (width * height);
}
