import { readFileSync } from "node:fs";
import type { StretchInput, StretchMotion } from "../../contracts/video-task.ts";
import { type BlockGrid, type BlockMotion, matchBlocks } from "../kernel/block-motion.ts";
import { frameSteps } from "../kernel/camera-path.ts";
import { changeGrid, type FrameChange, frameChange, thinFrame } from "../kernel/frame-change.ts";
import type { Similarity } from "../kernel/similarity.ts";

/** What is known of a frame in comparison with the frame before it. */
export interface FrameMotion {
  motion: BlockMotion;
  change: FrameChange;
  step: Similarity;
}

const CHANGE_FIELDS = ["residual", "newShare", "activeShare", "histogramChange"] as const;
const STEP_FIELDS = ["shiftX", "shiftY", "growth", "turn", "agreement"] as const;

/** Compares every frame of a decoded stretch with the one before it, while other stretches are still being decoded. */
export function measureMotion({ segment, small }: StretchInput): StretchMotion {
  const frames = readPlanes(segment.smallPath, small.width, small.height);
  const thin = frames.map((planes) => thinFrame(planes, small.width, small.height));
  const first = thin[0];
  if (first === undefined) return packed([], 0);
  const grid = changeGrid(first);
  const measured: FrameMotion[] = [];
  for (const [index, frame] of thin.entries()) {
    const previous = thin[index - 1];
    if (previous === undefined) continue;
    const motion = matchBlocks(previous.luma, frame.luma, grid);
    const [, step] = frameSteps([previous.luma, frame.luma], grid, [null, motion]);
    if (step !== undefined)
      measured.push({ motion, change: frameChange(previous, frame, grid, motion), step });
  }
  return packed(measured, blocksOf(grid));
}

/** The small frames of a decoded stretch: planar YUV 4:2:0, as many as are whole. */
export function readPlanes(path: string, width: number, height: number): Uint8Array[] {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const frameBytes = width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
  return Array.from({ length: Math.floor(bytes.length / frameBytes) }, (_, index) =>
    bytes.subarray(index * frameBytes, (index + 1) * frameBytes),
  );
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

function packed(measured: FrameMotion[], blocks: number): StretchMotion {
  const stretch: StretchMotion = {
    dx: new Int8Array(measured.length * blocks),
    dy: new Int8Array(measured.length * blocks),
    error: new Float32Array(measured.length * blocks),
    changes: Float64Array.from(measured.flatMap(({ change }) => CHANGE_FIELDS.map((field) => change[field]))),
    steps: Float64Array.from(measured.flatMap(({ step }) => STEP_FIELDS.map((field) => step[field]))),
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
