import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";

type GivenField = "visual/shot_type" | "visual/camera_movement" | "duration";

/** Whether the brief's own script gives this field of the scene: a repair leaves it as it is. */
export function isGiven(film: Film, scene: Scene, field: GivenField): boolean {
  return film.provenance[`/scenes/${scene.scene_number - 1}/${field}`]?.source === "text";
}
