import type { z } from "zod";
import type { MeasuredCameraMovement, MovementDirection } from "../../contracts/reference.ts";
import type { CameraStep } from "../kernel/camera-path.ts";
import { quantileOfSorted } from "../kernel/histogram.ts";
import type { Similarity } from "../kernel/similarity.ts";

export interface CameraMove {
  movement: MeasuredCameraMovement;
  direction: z.infer<typeof MovementDirection>;
  /** Pan: frame widths a second; tilt: frame heights; push and pull: growth; roll: turns. */
  speed: number;
  /** Share of the textured picture that follows the camera, 0 to 1. */
  confidence: number;
}

type Axis = "x" | "y" | "growth" | "turn";

/** Below these speeds a viewer takes the camera for standing (per second: frame widths, heights, growth, radians). */
const STANDS: Readonly<Record<Axis, number>> = { x: 0.008, y: 0.012, growth: 0.012, turn: 0.012 };
/** What each axis moves at the rim of the frame, in frame widths, so that axes can be compared. */
const AT_RIM: Readonly<Record<Axis, number>> = { x: 1, y: 0.6, growth: 0.4, turn: 0.4 };
/** Steps where hardly anything follows the camera say nothing about it. */
const MIN_AGREEMENT = 0.3;
/** Shake of the hand: frame-to-frame change of shift, as a share of the half-size frame's width. */
const HANDHELD_SHAKE = 0.0025;
/** A move that is this much larger than the shake is a move made by hand, and counts as the move. */
const MOVE_OVER_SHAKE = 3;
const FULL_TURN = 2 * Math.PI;
const STANDING = { movement: "static", direction: null, speed: 0 } as const;

/** Names the camera movement of a shot from its steps: the axis that moves the picture most, steadily and fast enough to be seen. */
export function nameCameraMove(
  steps: CameraStep[],
  frameSteps: Similarity[],
  frameWidth: number,
  framesPerSecond: number,
): CameraMove {
  const trusted = steps.filter((step) => step.agreement >= MIN_AGREEMENT);
  const confidence = meanOf(steps.map((step) => step.agreement));
  if (trusted.length === 0) return { ...STANDING, confidence };
  const moves = (["x", "y", "growth", "turn"] as const).map((axis) => ({
    axis,
    speed: steadySpeed(trusted, axis),
  }));
  const moving = moves.filter((move) => Math.abs(move.speed) >= STANDS[move.axis]);
  const main = moving.reduce<(typeof moves)[number] | null>(
    (best, next) => (best === null || rimSpeed(next) > rimSpeed(best) ? next : best),
    null,
  );
  const shake = shakeOf(frameSteps) / frameWidth;
  const isShaky = shake >= HANDHELD_SHAKE;
  if (main === null || (isShaky && rimSpeed(main) < MOVE_OVER_SHAKE * shake * framesPerSecond)) {
    return isShaky
      ? { movement: "handheld", direction: null, speed: shake * framesPerSecond, confidence }
      : { ...STANDING, confidence };
  }
  return { ...named(main.axis, main.speed), confidence };
}

/** The mean of the middle half of the steps: a move that goes both ways is no move. */
function steadySpeed(steps: CameraStep[], axis: Axis): number {
  const sorted = steps.map((step) => step[axis]).sort((left, right) => left - right);
  const inner = sorted.slice(Math.floor(sorted.length / 4), Math.ceil((sorted.length * 3) / 4));
  return meanOf(inner.length > 0 ? inner : sorted);
}

function rimSpeed(move: { axis: Axis; speed: number }): number {
  return Math.abs(move.speed) * AT_RIM[move.axis];
}

/** Content that goes left means a camera that goes right, content that turns clockwise a camera that rolls the other way. */
function named(axis: Axis, speed: number): Omit<CameraMove, "confidence"> {
  if (axis === "x")
    return { movement: "pan", direction: speed < 0 ? "right" : "left", speed: Math.abs(speed) };
  if (axis === "y") return { movement: "tilt", direction: speed < 0 ? "down" : "up", speed: Math.abs(speed) };
  if (axis === "turn") {
    return {
      movement: "roll",
      direction: speed < 0 ? "clockwise" : "counterclockwise",
      speed: Math.abs(speed) / FULL_TURN,
    };
  }
  return {
    movement: speed > 0 ? "push_in" : "pull_out",
    direction: speed > 0 ? "in" : "out",
    speed: Math.abs(speed),
  };
}

/** The typical change of velocity between frames, in pixels: zero for any smooth move. Robust against single jumps. */
function shakeOf(steps: Similarity[]): number {
  const jerks: number[] = [];
  for (let index = 1; index < steps.length; index += 1) {
    const [now, before] = [steps[index], steps[index - 1]];
    if (now === undefined || before === undefined) continue;
    jerks.push(Math.hypot(now.shiftX - before.shiftX, now.shiftY - before.shiftY));
  }
  return quantileOfSorted(
    jerks.sort((left, right) => left - right),
    0.5,
  );
}

function meanOf(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
