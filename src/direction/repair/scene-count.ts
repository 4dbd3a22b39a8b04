import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { renumbered } from "./change-scene.ts";
import { anotherMove, anotherSize, seenAs } from "./reframe.ts";
import { lengthsInShare, sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

/** The film with between `min` and `max` scenes, as long as before: the longest are split, the least telling are merged. */
export function withSceneCount(film: Film, min: number, max: number): Film {
  const split = withLongestSplit(film, min);
  const merged = withLeastTellingMerged(split, Math.max(1, max));
  return merged === film ? film : { ...merged, scenes: renumbered(merged.scenes) };
}

/** The film with the scene at `index` gone and its time given to the others in proportion. */
export function withoutScene(film: Film, index: number): Film {
  return withoutScenes(film, new Set([index]));
}

function withoutScenes(film: Film, gone: ReadonlySet<number>): Film {
  const frames = sceneFrames(film);
  const total = frames.reduce((sum, length) => sum + length, 0);
  const rest = { ...film, scenes: film.scenes.filter((_, at) => !gone.has(at)) };
  const kept = frames.filter((_, at) => !gone.has(at));
  return withSceneFrames(rest, lengthsInShare(kept, total));
}

/** The longest scenes cut in two until there are `least`; the times are laid out once, for there may be a thousand scenes. */
function withLongestSplit(film: Film, least: number): Film {
  const enough = Math.min(least, totalFrames(film));
  if (film.scenes.length >= enough) return film;
  const frames = sceneFrames(film);
  const scenes = [...film.scenes];
  while (scenes.length < enough) {
    const index = longestOf(frames);
    if (!splitAt(film, scenes, frames, index)) break;
  }
  return scenes.length === film.scenes.length ? film : withSceneFrames({ ...film, scenes }, frames);
}

/** The film with the scene at `index` as two views of it, in the time that it had; the same film where it is too short. */
export function withSceneSplit(film: Film, index: number): Film {
  const scenes = [...film.scenes];
  const frames = sceneFrames(film);
  return splitAt(film, scenes, frames, index) ? withSceneFrames({ ...film, scenes }, frames) : film;
}

/** Splits one of `scenes`, and its length among `frames`; false where there is nothing to split. */
function splitAt(film: Film, scenes: Scene[], frames: number[], index: number): boolean {
  const scene = scenes[index];
  const length = frames[index] ?? 1;
  if (!scene || length < 2) return false;
  const first = Math.ceil(length / 2);
  const middle = scene.start_time + (scene.end_time - scene.start_time) * (first / length);
  const opening = { ...scene, transition_to_next: CUT, end_time: middle };
  scenes.splice(index, 1, opening, { ...anotherView(scene, film), start_time: middle });
  frames.splice(index, 1, first, length - first);
  return true;
}

/** Where the greatest of some numbers is, the first of equals. */
function longestOf(frames: readonly number[]): number {
  let longest = 0;
  for (const [index, length] of frames.entries()) {
    if (length > (frames[longest] ?? 0)) longest = index;
  }
  return longest;
}

const CUT = { type: "cut", duration: 0 } as const;

/** What is said of the further looks at one picture, in this order and round again. */
const LOOKS = ["seen from a new side", "seen from low down", "seen from further round", "seen from above"];

/** The same moment from another distance, so that the cut has a reason, and moved as the film moves elsewhere. */
function anotherView(scene: Scene, film: Film): Scene {
  const { visual } = scene;
  const size = anotherSize(visual.shot_type, 2);
  const seen = seenAs(scene, size, anotherMove(film, visual.camera_movement));
  return {
    ...seen,
    purpose: scene.purpose === "hook" ? "context" : scene.purpose,
    visual: { ...seen.visual, subject: fromElsewhere(visual.subject) },
    audio: { ...scene.audio, voiceover_text: null },
    text_overlay: null,
  };
}

/** The subject with the next of the looks said of it, in the place of the last. */
function fromElsewhere(subject: string): string {
  const last = LOOKS.findIndex((look) => subject.endsWith(`, ${look}`));
  const plain = last < 0 ? subject : subject.slice(0, -`, ${LOOKS[last]}`.length);
  return `${plain}, ${LOOKS[(last + 1) % LOOKS.length]}`;
}

/** How much a film loses with a scene of each purpose. */
const WORTH = { hook: 6, cta: 6, product_showcase: 4, benefit: 3, context: 2, transition: 1 } as const;

/** The film without its least telling scenes, the later first of equals, until `most` are left. */
function withLeastTellingMerged(film: Film, most: number): Film {
  const tooMany = film.scenes.length - most;
  if (tooMany <= 0) return film;
  const byWorth = film.scenes
    .map((scene, index) => ({ index, worth: worth(scene) }))
    .toSorted((a, b) => a.worth - b.worth || b.index - a.index);
  return withoutScenes(film, new Set(byWorth.slice(0, tooMany).map(({ index }) => index)));
}

function worth(scene: Scene): number {
  const words = (scene.text_overlay ? 1 : 0) + (scene.audio.voiceover_text ? 1 : 0);
  return WORTH[scene.purpose] * 2 + words;
}
