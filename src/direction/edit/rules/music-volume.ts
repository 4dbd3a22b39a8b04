import type { Film } from "../../film.ts";
import { type Applied, type Clause, partly, type Understood, wholly } from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const LOUDER =
  /\b(?:louder|turn(?:ed)? up|more volume|too (?:quiet|soft|low|faint)|(?:twice|double) (?:the volume|as loud))\b/iu;
const QUIETER =
  /\b(?:quieter|softer|turn(?:ed)? down|less loud|lower volume|too (?:loud|much|dominant|present|overpowering)|half (?:the volume|as loud)|(?:drown|overpower)s?)\b/iu;
/** "Half the volume" is by a share, and no step. */
const HALF = /\bhalf (?:the volume|as loud)\b/iu;
const TWICE = /\b(?:twice|double) (?:the volume|as loud)\b/iu;
const VOLUME_STEP = 0.15;

/** Louder or quieter by so much of the scale; 0 where a wish says nothing of it. */
export function volumeIn(text: string): number {
  if (LOUDER.test(text)) return VOLUME_STEP;
  return QUIETER.test(text) ? -VOLUME_STEP : 0;
}

/** Whether a wish makes the music louder or quieter. */
export function isOfVolume(text: string): boolean {
  return volumeIn(text) !== 0;
}

/** No music in some scenes: it goes on in the others. */
export function silentIn(clause: Clause, scenes: readonly number[], used: string): Understood {
  return partly(clause, used, {
    kind: "music",
    words: clause.text,
    apply: (film) => ({
      film: atVolume(film, scenes, () => 0),
      sentence: `No music plays in ${sceneWords(scenes)}.`,
    }),
  });
}

/** Louder or quieter music in some scenes; null where a clause says neither. */
export function volumeOf({ text }: Clause, scenes: readonly number[]): Understood | null {
  const volume = volumeIn(text);
  if (volume === 0) return null;
  return wholly({
    kind: "music",
    words: text,
    apply: (film) => ({
      film: atVolume(film, scenes, changeBy(volume, text)),
      sentence: `Made the music ${volume > 0 ? "louder" : "quieter"} in ${sceneWords(scenes)}.`,
    }),
  });
}

function changeBy(volume: number, words: string): (intensity: number) => number {
  return (intensity) => {
    if (HALF.test(words)) return intensity / 2;
    return TWICE.test(words) ? intensity * 2 : intensity + volume;
  };
}

/** The change with its music louder or quieter, as `words` say by how much; `sayNothing` is what is said where nothing else changed. */
export function withVolume(applied: Applied, volume: number, sayNothing: string, words = ""): Applied {
  if (volume === 0) return applied;
  const told = applied.sentence === sayNothing ? "" : `${applied.sentence} `;
  return {
    film: atVolume(applied.film, null, changeBy(volume, words)),
    sentence: `${told}Made the music ${volume > 0 ? "louder" : "quieter"}.`,
  };
}

function atVolume(film: Film, scenes: readonly number[] | null, change: (intensity: number) => number): Film {
  return changeNumbered(film, scenes, (scene) => {
    const wanted = Math.round(Math.min(1, Math.max(0, change(scene.audio.music_intensity))) * 100) / 100;
    return wanted === scene.audio.music_intensity
      ? scene
      : { ...scene, audio: { ...scene.audio, music_intensity: wanted } };
  });
}
