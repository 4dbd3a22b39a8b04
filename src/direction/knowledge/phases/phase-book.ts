import type { CameraMovement, ShotType } from "../../../../contracts/vocabulary.ts";
import { SHOT_SIZES, type ShotSize } from "../shot-sizes.ts";

/** When a phase happens: before the told moment, in the middle of it, or after it. */
export type When = "before" | "during" | "after";

/** One filmable step of a deed. `shows` may hold {actor}, {object}, {his}, {he}, {him}; a phase with {object} needs one that is a thing. */
export interface Phase {
  readonly when: When;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  readonly shows: string;
}

/** The steps of deeds of one class, in the order in which they happen. */
export interface PhaseBook {
  /** Base forms. */
  readonly verbs: ReadonlySet<string>;
  readonly phases: readonly Phase[];
}

/** "before ws tilt": when, shot size, camera; then what is seen. */
export type PhaseRow = readonly [`${When} ${ShotSize} ${CameraMovement}`, string];

/** The book of deeds named by comma-separated `verbs`. */
export function phasesOfDeed(verbs: string, rows: readonly PhaseRow[]): PhaseBook {
  return {
    verbs: new Set(verbs.split(",")),
    phases: rows.map(([staging, shows]) => {
      const [when, size, cameraMovement] = staging.split(" ") as [When, ShotSize, CameraMovement];
      return { when, shotType: SHOT_SIZES[size], cameraMovement, shows };
    }),
  };
}
