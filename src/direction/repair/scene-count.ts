import type { Scene } from "../../../contracts/scene.ts";
import { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import { renumbered } from "./change-scene.ts";
import { plainPrompt } from "./plain-prompt.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

/** The film with between `min` and `max` scenes, as long as before: the longest are split, the least telling are merged. */
export function withSceneCount(film: Film, min: number, max: number): Film {
  let next = film;
  while (next.scenes.length < min && next.scenes.length < totalFrames(next)) next = withLongestSplit(next);
  while (next.scenes.length > Math.max(1, max)) next = withLeastTellingMerged(next);
  return next === film ? film : { ...next, scenes: renumbered(next.scenes) };
}

/** The film with the scene at `index` gone and its time given to the others in proportion. */
export function withoutScene(film: Film, index: number): Film {
  const frames = sceneFrames(film);
  const total = frames.reduce((sum, length) => sum + length, 0);
  const rest = { ...film, scenes: film.scenes.filter((_, at) => at !== index) };
  const left = total - (frames[index] ?? 0);
  const kept = frames.filter((_, at) => at !== index);
  let given = 0;
  let before = 0;
  const grown = kept.map((length) => {
    before += length;
    const until = Math.round((before / left) * total);
    const share = until - given;
    given = until;
    return share;
  });
  return withSceneFrames(rest, grown);
}

function withLongestSplit(film: Film): Film {
  const frames = sceneFrames(film);
  const index = frames.indexOf(Math.max(...frames));
  const scene = film.scenes[index];
  const length = frames[index] ?? 1;
  if (!scene || length < 2) return film;
  const second = anotherView(scene, film);
  const scenes = [
    ...film.scenes.slice(0, index),
    { ...scene, transition_to_next: CUT },
    second,
    ...film.scenes.slice(index + 1),
  ];
  const first = Math.ceil(length / 2);
  const middle = scene.start_time + (scene.end_time - scene.start_time) * (first / length);
  const timed = scenes.map((each, at) => {
    if (at === index) return { ...each, end_time: middle };
    return at === index + 1 ? { ...each, start_time: middle } : each;
  });
  return withSceneFrames(
    { ...film, scenes: timed },
    frames.flatMap((each, at) => (at === index ? [first, length - first] : [each])),
  );
}

const CUT = { type: "cut", duration: 0 } as const;

/** The same moment from another distance, so that the cut has a reason. */
function anotherView(scene: Scene, film: Film): Scene {
  const sizes = ShotType.options;
  const moves = CameraMovement.options;
  const size = sizes[(sizes.indexOf(scene.visual.shot_type) + 2) % sizes.length] ?? "close_up";
  const move = moves[(moves.indexOf(scene.visual.camera_movement) + 3) % moves.length] ?? "static";
  const visual = {
    ...scene.visual,
    shot_type: size,
    camera_movement: move,
    subject: `${scene.visual.subject}, seen from a new side`,
  };
  return {
    ...scene,
    purpose: scene.purpose === "hook" ? "context" : scene.purpose,
    visual: { ...visual, generation_prompt: plainPrompt(visual, film.direction) },
    audio: { ...scene.audio, voiceover_text: null },
    text_overlay: null,
  };
}

/** How much a film loses with a scene of each purpose. */
const WORTH = { hook: 6, cta: 6, product_showcase: 4, benefit: 3, context: 2, transition: 1 } as const;

function withLeastTellingMerged(film: Film): Film {
  let least = 0;
  for (const [index, scene] of film.scenes.entries()) {
    const current = film.scenes[least];
    if (current && worth(scene) <= worth(current)) least = index;
  }
  return withoutScene(film, least);
}

function worth(scene: Scene): number {
  const words = (scene.text_overlay ? 1 : 0) + (scene.audio.voiceover_text ? 1 : 0);
  return WORTH[scene.purpose] * 2 + words;
}
