import type { MotionStep } from "../../kernel/camera-path.ts";
import { roundTo } from "../../kernel/histogram.ts";
import type { VideoFeature } from "./feature.ts";
import type { SeenShot } from "./view.ts";

/** Half a frame width a second is a lot of movement: it stands in the middle of the scale. */
const MIDDLE_SPEED = 0.25;
/** What block matching sees in a picture that stands still: noise, in frame widths a second. */
const NOISE_SPEED = 0.012;
const CURVE_SECONDS = 0.5;

/** How much moves over the film, camera and subject together: 0 nothing, 0.5 a quarter frame width a second, towards 1 faster. */
export const motion: VideoFeature<"motion" | "motion_curve"> = {
  name: "motion",
  fields: ["motion", "motion_curve"],
  measure: (view) => {
    const steps = view.shots.flatMap((shot) => shot.motion);
    const count = Math.max(1, Math.ceil(view.durationSeconds / CURVE_SECONDS - 1e-6));
    const curve = Array.from({ length: count }, (_, index) => {
      const from = index * CURVE_SECONDS;
      const inside = steps.filter((step) => endOf(step) > from && startOf(step) < from + CURVE_SECONDS);
      return inside.length > 0 ? inside : steps.slice(-1).filter((step) => endOf(step) <= from);
    });
    return {
      motion: roundTo(asMotion(meanSpeed(steps, "total"))),
      motion_curve:
        view.cut === null ? [] : curve.map((inside) => roundTo(asMotion(meanSpeed(inside, "total")))),
    };
  },
};

/** How much the subject moves once the camera's own movement is taken out, on the same scale. */
export function subjectMotion(shot: SeenShot): number {
  return asMotion(meanSpeed(shot.motion, "own"));
}

function startOf(step: MotionStep): number {
  return step.time - step.seconds / 2;
}

function endOf(step: MotionStep): number {
  return step.time + step.seconds / 2;
}

function meanSpeed(steps: MotionStep[], kind: "total" | "own"): number {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return seconds === 0 ? 0 : steps.reduce((sum, step) => sum + step[kind] * step.seconds, 0) / seconds;
}

function asMotion(speed: number): number {
  const seen = Math.max(0, speed - NOISE_SPEED);
  return seen / (seen + MIDDLE_SPEED);
}
