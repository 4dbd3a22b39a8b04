import type { Scene } from "../../../contracts/scene.ts";
import { holdsWords, sameWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import type { TextPlace } from "../reading/reading.ts";
import { JOINT } from "../words/joint.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { isDemanded } from "./demanded-words.ts";

/**
 * The film with `text` on screen word for word: in the scene that is asked for, or where no other text stands. Words in
 * `kept` stay: where they hold the place already, the text joins them.
 */
export function sayOnScreen(film: Film, text: string, where: TextPlace, kept: readonly string[] = []): Film {
  const scene = sceneFor(film.scenes, where, kept);
  if (!scene) return film;
  const standing = scene.text_overlay?.text;
  // A longer line of ours that happens to hold the words gives way to them.
  const others = kept.filter((words) => !sameWords(words, text));
  const joins = standing !== undefined && isDemanded(standing, others) && !holdsWords(text, standing);
  return sayInScene(film, scene.id, joins ? `${standing}${JOINT}${text}` : text);
}

/** The film with `text` on screen in the scene of this id, in the place of what stood there. */
export function sayInScene(film: Film, sceneId: string, text: string): Film {
  const scene = film.scenes.find(({ id }) => id === sceneId);
  if (!scene) return film;
  const replaced = scene.text_overlay?.text ?? null;
  const sample = scene.text_overlay ?? film.scenes.find((other) => other.text_overlay)?.text_overlay;
  const overlay = {
    text,
    style: sample?.style ?? "bold",
    position: scene.text_overlay?.position ?? ("center" as const),
    animation: sample?.animation ?? ("fade_in" as const),
  };
  const changed = changeScenes(
    film,
    (candidate) => candidate === scene,
    (candidate) => ({ ...candidate, text_overlay: overlay }),
  );
  const { text_strategy } = film.direction;
  const old = (entry: { text: string; start_time: number }) =>
    replaced !== null &&
    sameWords(entry.text, replaced) &&
    entry.start_time >= scene.start_time - 0.01 &&
    entry.start_time < scene.end_time;
  const timed = {
    text,
    start_time: scene.start_time,
    end_time: scene.end_time,
    style: overlay.style,
    position: overlay.position,
    font_size:
      (text_strategy.overlays.find(old) ?? text_strategy.overlays[0])?.font_size ?? ("medium" as const),
    animation: overlay.animation,
  };
  const overlays = [...text_strategy.overlays.filter((entry) => !old(entry)), timed].sort(
    (a, b) => a.start_time - b.start_time,
  );
  return changeDirection(changed, { text_strategy: { ...text_strategy, overlays } });
}

function sceneFor(scenes: readonly Scene[], where: TextPlace, kept: readonly string[]): Scene | undefined {
  if (where !== "anywhere") return sceneAt(scenes, where);
  const byLength = [...scenes].sort((a, b) => b.duration - a.duration);
  const free = byLength.find((scene) => !scene.text_overlay);
  const unasked = byLength.find((scene) => scene.text_overlay && !isDemanded(scene.text_overlay.text, kept));
  return free ?? unasked ?? byLength[0];
}

/** The scene in which words are asked for; undefined where the film has none of that number, or any will do. */
export function sceneAt(scenes: readonly Scene[], where: TextPlace): Scene | undefined {
  if (where === "anywhere") return undefined;
  if (where === "opening") return scenes[0];
  if (where === "middle") return scenes[Math.floor(scenes.length / 2)];
  return where === "ending" ? scenes.at(-1) : scenes[where - 1];
}
