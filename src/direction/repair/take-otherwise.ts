import type { Scene } from "../../../contracts/scene.ts";
import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import type { Craft } from "../knowledge/banned-craft.ts";
import { saysAngle } from "../knowledge/camera-angles.ts";
import { withMovement, withShotType } from "./reframe.ts";

/** Whether a scene is taken in a way that is not wanted. */
export function isTakenSo({ visual }: Scene, { sizes, movements, angle }: Craft): boolean {
  return (
    sizes.includes(visual.shot_type) ||
    movements.includes(visual.camera_movement) ||
    (angle !== null && saysAngle(visual.generation_prompt.toLowerCase(), angle))
  );
}

/** Sizes that stand in for others, two of each so that neighbours differ. */
const INSTEAD_OF_NEAR: readonly ShotType[] = ["medium_shot", "wide_shot"];
const INSTEAD_OF_FAR: readonly ShotType[] = ["medium_close_up", "medium_shot"];

/** Moves of a camera that may not stand still. */
const INSTEAD_OF_REST: readonly CameraMovement[] = ["push_in", "dolly", "pull_out"];

/** The film with every scene that is taken so in another size, or with the camera at rest; with it moving, where rest is not wanted. */
export function takenOtherwise(film: Film, craft: Craft): Film {
  return film.scenes.reduce((next, scene, index) => {
    const isOfSize = craft.sizes.includes(scene.visual.shot_type);
    const sized = isOfSize ? withShotType(next, scene.id, insteadOf(craft, index)) : next;
    return craft.movements.includes(scene.visual.camera_movement)
      ? withMovement(sized, scene.id, moveInstead(craft, index))
      : sized;
  }, film);
}

function moveInstead({ movements }: Craft, index: number): CameraMovement {
  if (!movements.includes("static")) return "static";
  return INSTEAD_OF_REST[index % INSTEAD_OF_REST.length] ?? "push_in";
}

function insteadOf({ sizes }: Craft, index: number): ShotType {
  const others = sizes.includes("wide_shot") ? INSTEAD_OF_FAR : INSTEAD_OF_NEAR;
  const open = others.filter((size) => !sizes.includes(size));
  return open[index % open.length] ?? (sizes.includes("wide_shot") ? "close_up" : "wide_shot");
}
