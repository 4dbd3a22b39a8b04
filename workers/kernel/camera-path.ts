import { type BlockGrid, type BlockMotion, blockGrid, type Luma, matchBlocks } from "./block-motion.ts";
import { refineMotion } from "./fine-motion.ts";
import { fitSimilarity, meanShifts, type Similarity, STILL } from "./similarity.ts";

/** The camera's movement between two moments, in parts of the frame a second. Positive: content goes right, down, grows, turns clockwise. */
export interface CameraStep {
  time: number;
  seconds: number;
  /** Frame widths a second. */
  x: number;
  /** Frame heights a second. */
  y: number;
  /** Growth a second: 0.1 is ten per cent. */
  growth: number;
  /** Radians a second. */
  turn: number;
  /** Share of the textured picture that follows the camera. */
  agreement: number;
}

/** How fast the picture moves, in frame widths a second: as a whole, and with the camera's movement taken out. */
export interface MotionStep {
  time: number;
  seconds: number;
  total: number;
  own: number;
}

const MOTION_SEARCH_RANGE = 6;
const MOTION_BLOCK = { width: 8, height: 4 };
const MOTION_SECONDS = 0.12;
const FINE_SEARCH_RANGE = 3;
/** Long enough that a slow pan moves a measurable part of a pixel, short enough that the content is still there. */
const BASELINE_SECONDS = 0.4;
/** Where so little of the picture is found again after a baseline, the frames between tell more, if they agree so well. */
const LOST_AGREEMENT = 0.3;
const SURE_AGREEMENT = 0.6;
const FINE_BLOCK = { width: 16, height: 8 };
const MAX_SEED = 100;

/** Frame-to-frame movement on half-size frames, from block motion that is known: what shakes. Still where nothing is known. */
export function frameSteps(lumas: Luma[], grid: BlockGrid, motions: (BlockMotion | null)[]): Similarity[] {
  return lumas.map((luma, index) => {
    const previous = lumas[index - 1];
    const motion = motions[index];
    return previous === undefined || !motion
      ? STILL
      : fitSimilarity(refineMotion(previous, luma, grid, motion));
  });
}

/**
 * The camera's movement over longer baselines inside [from, to), on full-size small frames; the frame steps, added up, say where to
 * look, so that fast and slow movements are both measured to a fraction of a pixel.
 */
export function cameraSteps(
  lumas: Luma[],
  times: Float64Array,
  steps: Similarity[],
  from: number,
  to: number,
): CameraStep[] {
  const found: CameraStep[] = [];
  const first = lumas[from];
  if (first === undefined) return found;
  const grid = blockGrid(first.width, first.height, FINE_BLOCK.width, FINE_BLOCK.height, FINE_SEARCH_RANGE);
  let start = from;
  while (start < to - 1) {
    const end = endOfBaseline(times, start, to, BASELINE_SECONDS);
    const seconds = (times[end] ?? 0) - (times[start] ?? 0);
    const [before, after] = [lumas[start], lumas[end]];
    if (before === undefined || after === undefined || seconds <= 0) break;
    const expected = sumOfSteps(steps, start, end);
    const seen = movementBetween(before, after, grid, expected);
    const isLost = seen.agreement < LOST_AGREEMENT && expected.agreement >= SURE_AGREEMENT;
    const movement = isLost ? expected : seen;
    found.push({
      time: (times[start] ?? 0) + seconds / 2,
      seconds,
      x: movement.shiftX / before.width / seconds,
      y: movement.shiftY / before.height / seconds,
      growth: movement.growth / seconds,
      turn: movement.turn / seconds,
      agreement: movement.agreement,
    });
    start = end;
  }
  return found;
}

/** How much moves inside [from, to), on half-size frames. */
export function motionSteps(lumas: Luma[], times: Float64Array, from: number, to: number): MotionStep[] {
  const found: MotionStep[] = [];
  const first = lumas[from];
  if (first === undefined) return found;
  const grid = blockGrid(
    first.width,
    first.height,
    MOTION_BLOCK.width,
    MOTION_BLOCK.height,
    MOTION_SEARCH_RANGE,
  );
  for (let start = from; start < to - 1; ) {
    const end = endOfBaseline(times, start, to, MOTION_SECONDS);
    const seconds = (times[end] ?? 0) - (times[start] ?? 0);
    const [before, after] = [lumas[start], lumas[end]];
    if (before === undefined || after === undefined || seconds <= 0) break;
    const fine = refineMotion(before, after, grid, matchBlocks(before, after, grid));
    const shifts = meanShifts(fine, fitSimilarity(fine));
    const perSecond = 1 / (before.width * seconds);
    found.push({
      time: (times[start] ?? 0) + seconds / 2,
      seconds,
      total: shifts.total * perSecond,
      own: shifts.own * perSecond,
    });
    start = end;
  }
  return found;
}

function endOfBaseline(times: Float64Array, start: number, to: number, seconds: number): number {
  let end = start + 1;
  while (end < to - 1 && (times[end] ?? 0) - (times[start] ?? 0) < seconds) end += 1;
  return end;
}

/** Frame steps are on half-size frames: shifts count double here. */
function sumOfSteps(steps: Similarity[], start: number, end: number): Similarity {
  const sum = { ...STILL };
  for (let index = start + 1; index <= end; index += 1) {
    const step = steps[index] ?? STILL;
    sum.shiftX += 2 * step.shiftX;
    sum.shiftY += 2 * step.shiftY;
    sum.growth += step.growth;
    sum.turn += step.turn;
    sum.agreement += step.agreement / (end - start);
  }
  return sum;
}

function movementBetween(before: Luma, after: Luma, grid: BlockGrid, expected: Similarity): Similarity {
  const count = grid.columns * grid.rows;
  const seeds = { dx: new Int8Array(count), dy: new Int8Array(count) };
  for (let block = 0; block < count; block += 1) {
    const x = grid.left + (block % grid.columns) * grid.blockWidth + (grid.blockWidth - before.width) / 2;
    const y =
      grid.top + Math.floor(block / grid.columns) * grid.blockHeight + (grid.blockHeight - before.height) / 2;
    seeds.dx[block] = seedOf(expected.shiftX + expected.growth * x - expected.turn * y);
    seeds.dy[block] = seedOf(expected.shiftY + expected.growth * y + expected.turn * x);
  }
  return fitSimilarity(refineMotion(before, after, grid, matchBlocks(before, after, grid, seeds)));
}

function seedOf(pixels: number): number {
  return Math.round(Math.max(-MAX_SEED, Math.min(MAX_SEED, pixels)));
}
