import type { Film } from "../film.ts";
import { intensityOn } from "../knowledge/music-curve.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";

/** The film without music: none is named, and no scene plays any. */
export function withoutMusic(film: Film): Film {
  const audio = film.direction.audio_direction;
  const bare = { ...audio, music_genre: "none", tempo: 0, instruments: [] };
  return changeScenes(
    audio.music_genre === "none" ? film : changeDirection(film, { audio_direction: bare }),
    (scene) => scene.audio.music_intensity > 0,
    (scene) => ({ ...scene, audio: { ...scene.audio, music_intensity: 0 } }),
  );
}

/** What plays softly where a scene had none. */
const SOFT = 0.4;

/** The film with music from the scene with this index on, and none before; where all is silent until then, no sound either. */
export function withMusicFrom(film: Film, start: number, isSilent: boolean): Film {
  const isPlayed = film.direction.audio_direction.music_genre !== "none";
  return changeScenes(
    film,
    ({ audio }, index) =>
      index < start
        ? audio.music_intensity > 0 || (isSilent && audio.sound_effects.length > 0)
        : isPlayed && audio.music_intensity === 0,
    (scene, index) => {
      const { audio } = scene;
      if (index >= start) return { ...scene, audio: { ...audio, music_intensity: SOFT } };
      const sound_effects = isSilent ? [] : audio.sound_effects;
      return { ...scene, audio: { ...audio, music_intensity: 0, sound_effects } };
    },
  );
}

/** The film with its music heard again where every scene had been without. */
export function withMusicHeard(film: Film): Film {
  const { scenes, direction } = film;
  if (scenes.some((scene) => scene.audio.music_intensity > 0)) return film;
  const last = Math.max(1, scenes.length - 1);
  const intensityAt = (index: number) =>
    Math.round(intensityOn(direction.audio_direction.intensity_curve, index / last) * 100) / 100;
  return {
    ...film,
    scenes: scenes.map((scene, index) => ({
      ...scene,
      audio: { ...scene.audio, music_intensity: intensityAt(index) },
    })),
  };
}
