import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { changeScenes } from "./change-scene.ts";

/** The film with the pictures of two scenes exchanged; words, voice and time stay where they are. */
export function exchangePictures(film: Film, one: Scene, other: Scene): Film {
  return changeScenes(
    film,
    (scene) => scene === one || scene === other,
    (scene) => withPictureOf(scene, scene === one ? other : one),
  );
}

function withPictureOf(scene: Scene, { visual, audio }: Scene): Scene {
  return { ...scene, visual, audio: { ...scene.audio, sound_effects: audio.sound_effects } };
}
