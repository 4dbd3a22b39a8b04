import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { tokens } from "../words/tokens.ts";
import { isGiven } from "./given.ts";
import { anotherMove, anotherSize, withMovement, withShotType } from "./reframe.ts";

/** Share of common words from which two prompts are taken for the same picture. */
const LOOK_ALIKE = 0.9;

/** Cuts between pictures that differ: a scene that looks like the one before it is seen from another distance and moved another way. */
export function withDifferentNeighbours(film: Film): Film {
  let next = film;
  for (let index = 1; index < next.scenes.length; index += 1) {
    const before = next.scenes[index - 1];
    const scene = next.scenes[index];
    if (before && scene && areAlike(before, scene)) next = seenAnew(next, before, scene);
  }
  return next;
}

/** Whether a viewer would take the two for one shot cut in half. */
export function areAlike(left: Scene, right: Scene): boolean {
  const isSameFraming =
    left.visual.shot_type === right.visual.shot_type &&
    left.visual.camera_movement === right.visual.camera_movement;
  return (
    isSameFraming && likeness(left.visual.generation_prompt, right.visual.generation_prompt) >= LOOK_ALIKE
  );
}

function seenAnew(film: Film, before: Scene, scene: Scene): Film {
  const size = anotherSize(before.visual.shot_type, 3);
  const move = anotherMove(film, before.visual.camera_movement);
  const sized = isGiven(film, scene, "visual/shot_type") ? film : withShotType(film, scene.id, size);
  return isGiven(film, scene, "visual/camera_movement") ? sized : withMovement(sized, scene.id, move);
}

/** Jaccard likeness of the words of two texts, 0 to 1. */
function likeness(left: string, right: string): number {
  const a = new Set(tokens(left).map((token) => token.stem));
  const b = new Set(tokens(right).map((token) => token.stem));
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
