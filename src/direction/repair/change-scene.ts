import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";

/** The film with the scenes that `chosen` names changed by `change`; every other scene stays the same object. */
export function changeScenes(
  film: Film,
  chosen: (scene: Scene, index: number) => boolean,
  change: (scene: Scene, index: number) => Scene,
): Film {
  let changed = false;
  const scenes = film.scenes.map((scene, index) => {
    if (!chosen(scene, index)) return scene;
    const next = change(scene, index);
    changed ||= next !== scene;
    return next;
  });
  return changed ? { ...film, scenes } : film;
}

/** The film with the first-level parts of its direction in `parts` replaced. */
export function changeDirection(film: Film, parts: Partial<Film["direction"]>): Film {
  return { ...film, direction: { ...film.direction, ...parts } };
}

/** Scenes numbered from 1 with ids that say number and purpose. */
export function renumbered(scenes: readonly Scene[]): Scene[] {
  return scenes.map((scene, index) => {
    const number = index + 1;
    const id = `scene_${number}_${scene.purpose}`;
    return scene.id === id && scene.scene_number === number ? scene : { ...scene, id, scene_number: number };
  });
}
