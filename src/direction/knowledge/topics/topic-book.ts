import type { CameraMovement } from "../../../../contracts/vocabulary.ts";
import { type Beat, bookOf, type Cast, type Moment } from "../moments/book.ts";
import type { ShotSize } from "../shot-sizes.ts";

/** One topic explained from the first step to the last; each step is a picture and the line a narrator says over it. */
export interface TopicBook {
  readonly fits: RegExp;
  readonly steps: readonly Moment[];
}

/** "cu push_in hands", what is seen, where, the narrator's line. */
export type StepRow = readonly [`${ShotSize} ${CameraMovement} ${Cast}`, string, string | null, string];

/** The steps of the topic whose name matches `fits`, in the order in which they make sense. */
export function explained(fits: RegExp, rows: readonly StepRow[]): TopicBook {
  return {
    fits,
    steps: bookOf(
      rows.map(
        ([staging, shows, place, line], index) =>
          [`${beatOfStep(index, rows.length)} ${staging}`, shows, place, "", line] as const,
      ),
    ),
  };
}

/** What the step at `index` of `count` does for its film. */
export function beatOfStep(index: number, count: number): Beat {
  if (index === 0) return "arrest";
  if (index === 1) return "world";
  if (index === count - 1) return "signoff";
  return index === count - 2 ? "result" : "process";
}
