import type { Plane } from "./frame.ts";

/** A rectangle of whole cells: left and top included, right and bottom not. */
export interface CellBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A connected group of cells above a threshold: its box, size and summed value. */
interface Region {
  box: CellBox;
  cells: number;
  mass: number;
}

/** Connected groups (4 neighbours) of values at or above `threshold`, heaviest first. */
export function regionsAbove(plane: Plane, threshold: number): Region[] {
  const seen = new Uint8Array(plane.values.length);
  const regions: Region[] = [];
  for (let start = 0; start < plane.values.length; start += 1) {
    if (seen[start] === 1 || (plane.values[start] ?? 0) < threshold) continue;
    regions.push(floodFrom(start, plane, threshold, seen));
  }
  return regions.sort((left, right) => right.mass - left.mass);
}

/** Sums over any rectangle in four look-ups: entry (y, x) holds the sum of all cells above and left of it. */
export function summedArea(plane: Plane): (box: CellBox) => number {
  const stride = plane.width + 1;
  const sums = new Float64Array(stride * (plane.height + 1));
  for (let y = 0; y < plane.height; y += 1) {
    let row = 0;
    for (let x = 0; x < plane.width; x += 1) {
      row += plane.values[y * plane.width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  const at = (y: number, x: number) => sums[y * stride + x] ?? 0;
  return ({ left, top, right, bottom }) =>
    at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
}

/** The rectangle with the most cells that are all below `threshold`; null when there is none. Largest rectangle in a histogram, row by row. */
export function largestBoxBelow(plane: Plane, threshold: number): CellBox | null {
  const heights = new Int32Array(plane.width);
  let best: { area: number; box: CellBox } | null = null;
  for (let y = 0; y < plane.height; y += 1) {
    for (let x = 0; x < plane.width; x += 1) {
      heights[x] = (plane.values[y * plane.width + x] ?? 0) < threshold ? (heights[x] ?? 0) + 1 : 0;
    }
    const found = widestUnder(heights, y + 1);
    if (found !== null && (best === null || found.area > best.area)) best = found;
  }
  return best?.box ?? null;
}

function widestUnder(heights: Int32Array, bottom: number): { area: number; box: CellBox } | null {
  const open: { left: number; height: number }[] = [];
  let best: { area: number; box: CellBox } | null = null;
  for (let x = 0; x <= heights.length; x += 1) {
    const height = x < heights.length ? (heights[x] ?? 0) : 0;
    let left = x;
    for (let last = open.at(-1); last !== undefined && last.height > height; last = open.at(-1)) {
      open.pop();
      left = last.left;
      const area = last.height * (x - left);
      if (best === null || area > best.area)
        best = { area, box: { left, top: bottom - last.height, right: x, bottom } };
    }
    if (height > 0 && (open.at(-1)?.height ?? 0) < height) open.push({ left, height });
  }
  return best;
}

function floodFrom(start: number, plane: Plane, threshold: number, seen: Uint8Array): Region {
  const { width, height, values } = plane;
  const region: Region = { box: { left: width, top: height, right: 0, bottom: 0 }, cells: 0, mass: 0 };
  const waiting = [start];
  seen[start] = 1;
  const visit = (at: number) => {
    if (seen[at] === 1 || (values[at] ?? 0) < threshold) return;
    seen[at] = 1;
    waiting.push(at);
  };
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    region.cells += 1;
    region.mass += values[at] ?? 0;
    region.box.left = Math.min(region.box.left, x);
    region.box.right = Math.max(region.box.right, x + 1);
    region.box.top = Math.min(region.box.top, y);
    region.box.bottom = Math.max(region.box.bottom, y + 1);
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (y > 0) visit(at - width);
    if (y < height - 1) visit(at + width);
  }
  return region;
}
