import type { Luma } from "./block-motion.ts";
import { insideBarsOf } from "./picture-area.ts";

/** How the detail of two frames agrees in place, over the blocks of both that have any. */
export interface DetailMatch {
  /** Share of all blocks that have detail, in the frame with more of it, 0 to 1. */
  textured: number;
  /** Of those, the share that shows the same where it was, 0 to 1. */
  kept: number;
  /** Mean correlation of the textured blocks in their places, -1 to 1. */
  likeness: number;
}

const BLOCK = 8;
const REACH = 6;
/** Correlation from which a block shows the same in its place, in whatever light, and somewhere else, where chance has many tries. */
const KEPT = 0.7;
const FOUND = 0.85;
/** Spread of luma, in levels, from which a block has detail: a share of the picture's own, so that dark films have some too. */
const DETAIL_SPREAD = { least: 1.2, most: 4, ofPicture: 0.2 };

/**
 * Compares block by block by normalised correlation, which neither the light nor the exposure changes. Across 200 cuts between
 * unlike shots at most 0.2 of the detail is kept by chance, half of the time none; bars are left out.
 */
export function matchDetail(one: Luma, other: Luma): DetailMatch {
  const [before, after] = insideBarsOf(one, other);
  const sides = [inPlace(before, after), inPlace(after, before)];
  const all = sides.flat();
  const blocks = columnsOf(after) * rowsOf(after);
  const kept = all.filter((correlation) => correlation >= KEPT).length;
  return {
    textured: Math.max(...sides.map((side) => side.length)) / Math.max(1, blocks),
    kept: all.length === 0 ? 0 : kept / all.length,
    likeness: all.length === 0 ? 0 : all.reduce((sum, correlation) => sum + correlation, 0) / all.length,
  };
}

/** Share of the detail of both frames that the other shows in the same place or some pixels away, 0 to 1: by chance at most 0.21. */
export function detailFound(one: Luma, other: Luma): number {
  const [before, after] = insideBarsOf(one, other);
  const sides = [foundIn(before, after), foundIn(after, before)].flat();
  return sides.length === 0 ? 0 : sides.filter(Boolean).length / sides.length;
}

/** Of each textured block of `after` whether it stands in `before`. */
function foundIn(before: Luma, after: Luma): boolean[] {
  const places = placesOf(before);
  return texturedBlocks(after).map(([x, y]) => isNearby(places, before, after, x, y));
}

/** The correlation of each textured block of `after` with its place in `before`. */
function inPlace(before: Luma, after: Luma): number[] {
  return texturedBlocks(after).map(([x, y]) => correlation(before, x, y, after, x, y));
}

/** The corners of the blocks that have detail. */
function texturedBlocks(luma: Luma): [x: number, y: number][] {
  const [columns, rows] = [columnsOf(luma), rowsOf(luma)];
  const [left, top] = [(luma.width - columns * BLOCK) >> 1, (luma.height - rows * BLOCK) >> 1];
  const least = leastSpreadOf(luma);
  return Array.from({ length: columns * rows }, (_, block): [number, number] => [
    left + (block % columns) * BLOCK,
    top + Math.floor(block / columns) * BLOCK,
  ]).filter(([x, y]) => spreadAt(luma, x, y) >= least);
}

function columnsOf({ width }: Luma): number {
  return Math.floor(width / BLOCK);
}

function rowsOf({ height }: Luma): number {
  return Math.floor(height / BLOCK);
}

function leastSpreadOf({ values }: Luma): number {
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const spread = Math.sqrt(Math.max(0, squares / values.length - (sum / values.length) ** 2));
  const { least, most, ofPicture } = DETAIL_SPREAD;
  return Math.max(least, Math.min(most, ofPicture * spread));
}

function isNearby(places: Places, before: Luma, after: Luma, x: number, y: number): boolean {
  if (correlation(before, x, y, after, x, y) >= FOUND) return true;
  const { mean, squares } = momentsAt(after, x, y);
  const least = FOUND * Math.sqrt(Math.max(0, squares - mean * mean));
  for (let fromY = Math.max(0, y - REACH); fromY <= Math.min(before.height - BLOCK, y + REACH); fromY += 1) {
    for (let fromX = Math.max(0, x - REACH); fromX <= Math.min(before.width - BLOCK, x + REACH); fromX += 1) {
      const place = fromY * places.width + fromX;
      const common = meanProduct(before, fromX, fromY, after, x, y) - mean * (places.means[place] ?? 0);
      if (common > 0 && common >= least * (places.spreads[place] ?? 0)) return true;
    }
  }
  return false;
}

/** Mean and spread of luma of a block at each place where one fits, row by row. */
interface Places {
  width: number;
  means: Float32Array;
  spreads: Float32Array;
}

function placesOf(luma: Luma): Places {
  const [width, height] = [luma.width - BLOCK + 1, luma.height - BLOCK + 1];
  const places = {
    width,
    means: new Float32Array(width * height),
    spreads: new Float32Array(width * height),
  };
  for (let place = 0; place < width * height; place += 1) {
    const { mean, squares } = momentsAt(luma, place % width, Math.floor(place / width));
    places.means[place] = mean;
    places.spreads[place] = Math.sqrt(Math.max(0, squares - mean * mean));
  }
  return places;
}

function spreadAt(luma: Luma, x: number, y: number): number {
  const { mean, squares } = momentsAt(luma, x, y);
  return Math.sqrt(Math.max(0, squares - mean * mean));
}

function momentsAt({ values, width }: Luma, x: number, y: number): { mean: number; squares: number } {
  let [sum, squares] = [0, 0];
  for (let row = y; row < y + BLOCK; row += 1) {
    for (let at = row * width + x; at < row * width + x + BLOCK; at += 1) {
      const value = values[at] ?? 0;
      sum += value;
      squares += value * value;
    }
  }
  return { mean: sum / (BLOCK * BLOCK), squares: squares / (BLOCK * BLOCK) };
}

/** Pearson's, -1 to 1; 0 where one of the blocks is flat. */
function correlation(one: Luma, oneX: number, oneY: number, two: Luma, twoX: number, twoY: number): number {
  const [left, right] = [momentsAt(one, oneX, oneY), momentsAt(two, twoX, twoY)];
  const spread = Math.sqrt(
    Math.max(0, left.squares - left.mean ** 2) * Math.max(0, right.squares - right.mean ** 2),
  );
  if (spread === 0) return 0;
  return (meanProduct(one, oneX, oneY, two, twoX, twoY) - left.mean * right.mean) / spread;
}

function meanProduct(one: Luma, oneX: number, oneY: number, two: Luma, twoX: number, twoY: number): number {
  let products = 0;
  for (let row = 0; row < BLOCK; row += 1) {
    const [from, to] = [(oneY + row) * one.width + oneX, (twoY + row) * two.width + twoX];
    for (let column = 0; column < BLOCK; column += 1)
      products += (one.values[from + column] ?? 0) * (two.values[to + column] ?? 0);
  }
  return products / (BLOCK * BLOCK);
}
