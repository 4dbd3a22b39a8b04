import type { BlockGrid } from "./block-motion.ts";
import { frameChange, type ThinFrame } from "./frame-change.ts";
import { relitLike } from "./relight.ts";

/** A dissolve or a wipe: frames (from, to) are mixtures of the shots on both sides. */
export interface Blend {
  from: number;
  to: number;
  kind: "dissolve" | "wipe";
}

/** What blends are looked for in: a coarse picture, which small movements do not disturb, and the strength of fine detail. */
export interface CoarseFrame {
  values: Float32Array;
  wipeValues: Float32Array;
  detail: number;
}

/** Lengths of the windows in seconds: a window may be longer than the blend in it. */
const WINDOW_SECONDS = [0.24, 0.36, 0.52, 0.76, 1.08, 1.52, 2.1];
const MIN_WINDOW_FRAMES = 5;
/** Coarse for dissolves, in which things move on; finer for the edge of a wipe. */
const DISSOLVE_CELLS = { columns: 8, rows: 5 };
const WIPE_CELLS = { columns: 16, rows: 9 };
/** The pictures at both ends must differ by this much (root mean square, levels). */
const MIN_DIFFERENCE = 9;
/** How far from the straight line between its ends a mixture may lie, as a share of the whole change. */
const MAX_OFF_LINE = 0.6;
const MAX_MEAN_OFF_LINE = 0.45;
/** No single frame may bring more than this share of the change: that would be a cut. */
const MAX_STEP = 0.45;
/** How much closer the detail must follow a mixture's dip than a straight line. */
const MIN_DIP_ADVANTAGE = 0.12;
/** The further off the line, the surer the dip must be. */
const DIP_FOR_OFF_LINE = 0.8;
const MIN_NEW_SHARE = 0.5;
/** …even when one is put in the light of the other. */
const MIN_RESIDUAL = 12;
const NEAR_LINE = 0.15;
const RAMP = { low: 0.06, high: 0.94 };
const WIPE_MAX_UNDECIDED = 0.2;
const WIPE_MIN_DIFFERENCE = 18;
const WIPE_MIN_SECONDS = 0.3;
/** How long something may take to pass before the camera; looked at every few frames. */
const PASSING_SECONDS = 1.5;
const PASSING_STEP = 2;
const RETURN_SHARE = 0.5;

interface Candidate extends Blend {
  score: number;
}

/** Reduces a thin frame for the search. */
export function coarseFrame(frame: ThinFrame): CoarseFrame {
  const { values, width, height } = frame.luma;
  return {
    values: cellsOf(frame, DISSOLVE_CELLS),
    wipeValues: cellsOf(frame, WIPE_CELLS),
    detail: detailOf(values, width, height),
  };
}

/**
 * Dissolves and wipes between the hard cuts. In a dissolve every coarse frame lies on the line between the two pictures while fine
 * detail dips, as the mean of two unlike pictures must; a moving camera leaves the line, a change of light keeps the detail.
 */
export function findBlends(
  frames: ThinFrame[],
  times: Float64Array,
  cuts: number[],
  grid: BlockGrid,
): Blend[] {
  const coarse = frames.map(coarseFrame);
  const candidates: Candidate[] = [];
  const edges = [0, ...cuts, frames.length];
  for (let shot = 1; shot < edges.length; shot += 1) {
    const from = edges[shot - 1] ?? 0;
    const to = (edges[shot] ?? 0) - 1;
    for (const seconds of WINDOW_SECONDS) collect(coarse, frames, times, grid, from, to, seconds, candidates);
  }
  return bestApart(candidates);
}

function collect(
  coarse: CoarseFrame[],
  frames: ThinFrame[],
  times: Float64Array,
  grid: BlockGrid,
  from: number,
  to: number,
  seconds: number,
  candidates: Candidate[],
): void {
  let end = from;
  for (let start = from; start < to; start += 1) {
    while (end < to && (times[end] ?? 0) - (times[start] ?? 0) < seconds) end += 1;
    if ((times[end] ?? 0) - (times[start] ?? 0) < seconds || end - start < MIN_WINDOW_FRAMES) continue;
    const found = blendIn(coarse, start, end);
    if (found === null || !isNewContent(frames, found, grid)) continue;
    if (found.kind === "dissolve" || isWipe(frames, times, found, grid)) candidates.push(found);
  }
}

function blendIn(coarse: CoarseFrame[], start: number, end: number): Candidate | null {
  const first = coarse[start];
  const last = coarse[end];
  const middle = coarse[(start + end) >> 1];
  if (first === undefined || last === undefined || middle === undefined) return null;
  const difference = differenceOf(first.values, last.values);
  if (difference < MIN_DIFFERENCE) return null;
  if (placeOnLine(first.values, last.values, middle.values).off < MAX_OFF_LINE) {
    const dissolve = dissolveIn(coarse, start, end, difference);
    if (dissolve !== null) return dissolve;
  }
  return difference >= WIPE_MIN_DIFFERENCE ? wipeIn(coarse, start, end, difference) : null;
}

function dissolveIn(coarse: CoarseFrame[], start: number, end: number, difference: number): Candidate | null {
  const shares = [0];
  let offSum = 0;
  for (let index = start + 1; index < end; index += 1) {
    const { share, off } = placeOnLine(
      valuesAt(coarse, start),
      valuesAt(coarse, end),
      valuesAt(coarse, index),
    );
    if (off > MAX_OFF_LINE || share - (shares.at(-1) ?? 0) > MAX_STEP) return null;
    shares.push(share);
    offSum += off;
  }
  shares.push(1);
  const meanOff = offSum / (end - start - 1);
  if (meanOff > MAX_MEAN_OFF_LINE || 1 - (shares.at(-2) ?? 0) > MAX_STEP) return null;
  const dip = dipAdvantage(coarse, start, shares);
  if (dip < MIN_DIP_ADVANTAGE + DIP_FOR_OFF_LINE * Math.max(0, meanOff - NEAR_LINE)) return null;
  const ramp = rampOf(shares);
  return {
    from: start + ramp.from,
    to: start + ramp.to,
    kind: "dissolve",
    score: difference * (1 - meanOff) * (0.5 + dip),
  };
}

/** How much better the detail of the mixtures is told by the dip of a dissolve than by a straight line; -1 to 1. */
function dipAdvantage(coarse: CoarseFrame[], start: number, shares: number[]): number {
  const before = coarse[start]?.detail ?? 0;
  const after = coarse[start + shares.length - 1]?.detail ?? 0;
  let [asDissolve, asLine] = [0, 0];
  for (const [index, share] of shares.entries()) {
    const mixed = Math.min(1, Math.max(0, share));
    const seen = coarse[start + index]?.detail ?? 0;
    asDissolve += Math.abs(seen - ((1 - mixed) ** 2 * before + mixed ** 2 * after));
    asLine += Math.abs(seen - ((1 - mixed) * before + mixed * after));
  }
  return asDissolve + asLine === 0 ? 0 : (asLine - asDissolve) / (asLine + asDissolve);
}

/** In a wipe every cell jumps from the old picture to the new one, one after the other, and stays. */
function wipeIn(coarse: CoarseFrame[], start: number, end: number, difference: number): Candidate | null {
  const shares = [0];
  let undecided = 0;
  for (let index = start + 1; index < end; index += 1) {
    const { share, off } = cellsTaken(
      wipeValuesAt(coarse, start),
      wipeValuesAt(coarse, end),
      wipeValuesAt(coarse, index),
    );
    if (
      off > WIPE_MAX_UNDECIDED ||
      share - (shares.at(-1) ?? 0) > MAX_STEP ||
      share < (shares.at(-1) ?? 0) - 0.04
    )
      return null;
    shares.push(share);
    undecided += off;
  }
  shares.push(1);
  if (1 - (shares.at(-2) ?? 0) > MAX_STEP) return null;
  const ramp = rampOf(shares);
  return {
    from: start + ramp.from,
    to: start + ramp.to,
    kind: "wipe",
    score: difference * (1 - undecided / shares.length),
  };
}

/** Share of the changed cells that already show the new picture, and how far all cells are from either. */
function cellsTaken(
  before: Float32Array,
  after: Float32Array,
  now: Float32Array,
): { share: number; off: number } {
  let [taken, distance, all] = [0, 0, 0];
  for (let cell = 0; cell < now.length; cell += 1) {
    const change = Math.abs((after[cell] ?? 0) - (before[cell] ?? 0));
    const toBefore = Math.abs((now[cell] ?? 0) - (before[cell] ?? 0));
    const toAfter = Math.abs((now[cell] ?? 0) - (after[cell] ?? 0));
    all += change;
    distance += Math.min(toBefore, toAfter);
    if (toAfter < toBefore) taken += change;
  }
  return all === 0 ? { share: 0, off: 1 } : { share: taken / all, off: distance / all };
}

/** Where a frame lies on the line between two others: the share of the way, and the distance from the line by the line's length. */
function placeOnLine(
  before: Float32Array,
  after: Float32Array,
  now: Float32Array,
): { share: number; off: number } {
  let [along, length, distance] = [0, 0, 0];
  for (let cell = 0; cell < now.length; cell += 1) {
    const whole = (after[cell] ?? 0) - (before[cell] ?? 0);
    const part = (now[cell] ?? 0) - (before[cell] ?? 0);
    along += whole * part;
    length += whole * whole;
    distance += part * part;
  }
  if (length === 0) return { share: 0, off: 1 };
  const share = along / length;
  return { share, off: Math.sqrt(Math.max(0, distance / length - share * share)) };
}

function rampOf(shares: number[]): { from: number; to: number } {
  let from = 0;
  let to = shares.length - 1;
  while (from < to && (shares[from + 1] ?? 0) < RAMP.low) from += 1;
  while (to > from && (shares[to - 1] ?? 0) > RAMP.high) to -= 1;
  return { from, to };
}

/** The pictures on both sides must be unlike each other, moved or lit differently though they may be. */
function isNewContent(frames: ThinFrame[], blend: Blend, grid: BlockGrid): boolean {
  const before = frames[blend.from];
  const after = frames[blend.to];
  if (before === undefined || after === undefined) return false;
  const change = frameChange(relitLike(before, after), after, grid);
  return change.newShare >= MIN_NEW_SHARE && change.residual >= MIN_RESIDUAL;
}

/** Something that passes before the camera covers the picture like a wipe, but the old picture comes back, or was there before. */
function isWipe(frames: ThinFrame[], times: Float64Array, wipe: Blend, grid: BlockGrid): boolean {
  const start = times[wipe.from] ?? 0;
  const end = times[wipe.to] ?? 0;
  const before = frames[wipe.from];
  const after = frames[wipe.to];
  if (before === undefined || after === undefined || end - start < WIPE_MIN_SECONDS) return false;
  const limit = frameChange(before, after, grid).residual * RETURN_SHARE;
  for (
    let later = wipe.to + 1;
    (times[later] ?? Number.POSITIVE_INFINITY) - end <= PASSING_SECONDS;
    later += PASSING_STEP
  ) {
    if (isLike(before, frames[later], grid, limit)) return false;
  }
  for (
    let earlier = wipe.from - 1;
    start - (times[earlier] ?? Number.NEGATIVE_INFINITY) <= PASSING_SECONDS;
    earlier -= PASSING_STEP
  ) {
    if (isLike(after, frames[earlier], grid, limit)) return false;
  }
  return true;
}

function isLike(one: ThinFrame, other: ThinFrame | undefined, grid: BlockGrid, limit: number): boolean {
  return other !== undefined && frameChange(one, other, grid).residual < limit;
}

/** The best blends that do not overlap. */
function bestApart(candidates: Candidate[]): Blend[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((left, right) => right.score - left.score)) {
    if (kept.every((other) => candidate.to <= other.from || candidate.from >= other.to)) kept.push(candidate);
  }
  return kept.sort((left, right) => left.from - right.from).map(({ from, to, kind }) => ({ from, to, kind }));
}

function valuesAt(coarse: CoarseFrame[], index: number): Float32Array {
  return coarse[index]?.values ?? new Float32Array();
}

function wipeValuesAt(coarse: CoarseFrame[], index: number): Float32Array {
  return coarse[index]?.wipeValues ?? new Float32Array();
}

function differenceOf(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let cell = 0; cell < left.length; cell += 1) sum += ((left[cell] ?? 0) - (right[cell] ?? 0)) ** 2;
  return Math.sqrt(sum / left.length);
}

interface Cells {
  columns: number;
  rows: number;
}

function cellsOf(frame: ThinFrame, cells: Cells): Float32Array {
  const { values, width, height } = frame.luma;
  const area = cells.columns * cells.rows;
  const joined = new Float32Array(3 * area);
  for (const [index, plane] of [values, frame.u, frame.v].entries()) {
    writeCellMeans(plane, width, height, cells, joined.subarray(index * area, (index + 1) * area));
  }
  return joined;
}

function writeCellMeans(
  plane: Uint8Array,
  width: number,
  height: number,
  cells: Cells,
  means: Float32Array,
): void {
  for (let row = 0; row < cells.rows; row += 1) {
    const top = Math.floor((row * height) / cells.rows);
    const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / cells.rows));
    for (let column = 0; column < cells.columns; column += 1) {
      const left = Math.floor((column * width) / cells.columns);
      const right = Math.max(left + 1, Math.floor(((column + 1) * width) / cells.columns));
      let sum = 0;
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) sum += plane[y * width + x] ?? 0;
      means[row * cells.columns + column] = sum / ((bottom - top) * (right - left));
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
