import type { z } from "zod";
import type { MeasuredCameraMovement, MovementDirection } from "../../contracts/reference.ts";
import type { CameraStep } from "../kernel/camera-path.ts";
import { meanOf, quantileOfSorted } from "../kernel/histogram.ts";
import type { Similarity } from "../kernel/similarity.ts";

/** How the camera moves during a shot. */
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
/** Shake of the hand: straying from the smooth path, in frame widths; and the time over which a path is smoothed. */
const HANDHELD_SHAKE = 0.0012;
const SMOOTH_SECONDS = 0.3;
/** A hand never rests, in frame widths a second; what passes before a camera that stands moves the picture only while it passes. */
const RESTLESS_SPEED = 0.015;
const HANDHELD_RESTLESS = 0.6;
/** A move that takes the picture this many times as far in a second as it shakes is a move made by hand, and counts as the move. */
const MOVE_OVER_SHAKE = 12;
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
  const shake = shakeOf(frameSteps, framesPerSecond) / frameWidth;
  const isShaky =
    shake >= HANDHELD_SHAKE && restlessShare(frameSteps, frameWidth, framesPerSecond) >= HANDHELD_RESTLESS;
  if (main === null || (isShaky && rimSpeed(main) < MOVE_OVER_SHAKE * shake)) {
    return isShaky
      ? { movement: "handheld", direction: null, speed: shake, confidence }
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

function restlessShare(steps: Similarity[], frameWidth: number, framesPerSecond: number): number {
  const atLeast = (RESTLESS_SPEED * frameWidth) / framesPerSecond;
  const restless = steps.filter((step) => Math.hypot(step.shiftX, step.shiftY) >= atLeast);
  return steps.length === 0 ? 0 : restless.length / steps.length;
}

/**
 * How far the picture strays from its own smooth path, in pixels: the median distance of the path from its moving mean. A smooth
 * move and its rounding to pixels stray by a small part of a pixel, a hand by several times that.
 */
function shakeOf(steps: Similarity[], framesPerSecond: number): number {
  const reach = Math.max(2, Math.round(SMOOTH_SECONDS * framesPerSecond));
  const x = pathOf(steps.map((step) => step.shiftX));
  const y = pathOf(steps.map((step) => step.shiftY));
  const strays: number[] = [];
  for (let index = reach; index < x.length - reach; index += 1) {
    strays.push(Math.hypot(strayAt(x, index, reach), strayAt(y, index, reach)));
  }
  return quantileOfSorted(
    strays.sort((left, right) => left - right),
    0.5,
  );
}

function pathOf(shifts: number[]): number[] {
  let place = 0;
  return shifts.map((shift) => {
    place += shift;
    return place;
  });
}

function strayAt(path: number[], index: number, reach: number): number {
  return (path[index] ?? 0) - meanOf(path.slice(index - reach, index + reach + 1));
}
