import type { IntensityCurve } from "../../../contracts/vocabulary.ts";

/** How loud the music plays, 0 to 1, at a place in the film from 0 (its first scene) to 1 (its last). */
export function intensityOn(curve: IntensityCurve, position: number): number {
  return {
    building: 0.35 + 0.6 * position,
    sustained: 0.6,
    wave: 0.55 + 0.35 * Math.sin(position * 2 * Math.PI - Math.PI / 2),
  }[curve];
}
