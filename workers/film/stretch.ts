import type { StretchInput, StretchMotion } from "../../contracts/video-task.ts";
import { type BlockGrid, type BlockMotion, matchBlocks } from "../kernel/block-motion.ts";
import { frameSteps } from "../kernel/camera-path.ts";
import {
  changeGrid,
  type FrameChange,
  frameChange,
  type ThinFrame,
  thinFrame,
} from "../kernel/frame-change.ts";
import { type Similarity, STILL } from "../kernel/similarity.ts";
import { hiddenCuts } from "./hidden-cuts.ts";
import { readSegment } from "./segment.ts";

/** What is known of a frame in comparison with the frame before it. */
export interface FrameMotion {
  motion: BlockMotion;
  change: FrameChange;
  step: Similarity;
}

const CHANGE_FIELDS = ["residual", "newShare", "activeShare", "histogramChange"] as const;
const STEP_FIELDS = ["shiftX", "shiftY", "growth", "turn", "agreement"] as const;

/**
 * Compares every frame of a decoded stretch with the one before it, while other stretches are still being decoded, and tells where
 * frames that were left out may hide a cut.
 */
export function measureMotion({ segment, small }: StretchInput): StretchMotion {
  const frames = readSegment(segment, small);
  if (frames === null) return packed([], 0, null);
  const thin = frames.map(({ planes }) => thinFrame(planes, small.width, small.height));
  const first = thin[0];
  if (first === undefined) return packed([], 0, []);
  const grid = changeGrid(first);
  const measured = thin.slice(1).map((frame, index) => measure(thin[index] ?? frame, frame, grid));
  const compared = frames.map((frame, index) => ({ ...frame, change: measured[index - 1]?.change ?? null }));
  return packed(
    measured,
    blocksOf(grid),
    hiddenCuts(compared, (index) => changeAcross(thin, index, grid)),
  );
}

function changeAcross(frames: ThinFrame[], index: number, grid: BlockGrid): FrameChange | null {
  const [before, after] = [frames[index - 1], frames[index + 1]];
  return before === undefined || after === undefined ? null : frameChange(before, after, grid);
}

function measure(previous: ThinFrame, frame: ThinFrame, grid: BlockGrid): FrameMotion {
  const motion = matchBlocks(previous.luma, frame.luma, grid);
  const [, step = STILL] = frameSteps([previous.luma, frame.luma], grid, [null, motion]);
  return { motion, change: frameChange(previous, frame, grid, motion), step };
}

/** What `measureMotion` found for frame `index` of its stretch; null for the first and past the end. */
export function frameMotion(stretch: StretchMotion, index: number): FrameMotion | null {
  const place = index - 1;
  const count = stretch.changes.length / CHANGE_FIELDS.length;
  if (place < 0 || place >= count) return null;
  const blocks = stretch.dx.length / count;
  const part = [place * blocks, (place + 1) * blocks] as const;
  const change = (field: number) => stretch.changes[place * CHANGE_FIELDS.length + field] ?? 0;
  const step = (field: number) => stretch.steps[place * STEP_FIELDS.length + field] ?? 0;
  return {
    motion: {
      dx: stretch.dx.subarray(...part),
      dy: stretch.dy.subarray(...part),
      error: stretch.error.subarray(...part),
    },
    change: {
      residual: change(0),
      newShare: change(1),
      activeShare: change(2),
      histogramChange: change(3),
    },
    step: { shiftX: step(0), shiftY: step(1), growth: step(2), turn: step(3), agreement: step(4) },
  };
}

function packed(measured: FrameMotion[], blocks: number, doubts: number[] | null): StretchMotion {
  const stretch: StretchMotion = {
    dx: new Int8Array(measured.length * blocks),
    dy: new Int8Array(measured.length * blocks),
    error: new Float32Array(measured.length * blocks),
    changes: Float64Array.from(measured.flatMap(({ change }) => CHANGE_FIELDS.map((field) => change[field]))),
    steps: Float64Array.from(measured.flatMap(({ step }) => STEP_FIELDS.map((field) => step[field]))),
    doubts,
  };
  for (const [index, { motion }] of measured.entries()) {
    stretch.dx.set(motion.dx, index * blocks);
    stretch.dy.set(motion.dy, index * blocks);
    stretch.error.set(motion.error, index * blocks);
  }
  return stretch;
}

function blocksOf(grid: BlockGrid): number {
  return grid.columns * grid.rows;
}
