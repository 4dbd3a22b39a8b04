import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";

/** What the picture of a scene is made from: the words that end on the screen as things. */
export function seenWords(scene: Scene): string {
  const { subject, environment, generation_prompt } = scene.visual;
  return `${subject}.\n${environment}.\n${generation_prompt}`;
}

/** What the viewer of a scene reads and hears. */
export function toldWords(scene: Scene): string {
  return [scene.text_overlay?.text, scene.audio.voiceover_text].filter((words) => words).join(".\n");
}

/** Picture and words of a scene together. */
export function allWords(scene: Scene): string {
  return `${seenWords(scene)}\n${toldWords(scene)}\n${scene.audio.sound_effects.join(", ")}`;
}

/** The direction's own sentences about the look, which a later step may copy into a prompt. */
export function lookWords(film: Film): string {
  const { aesthetic, lighting_style, camera_style, scene_types } = film.direction.visual_direction;
  return [aesthetic, lighting_style, camera_style, ...scene_types].join(".\n");
}

/** The words on screen that stand outside any scene: timed overlays and the call to action. */
export function cardWords(film: Film): string {
  return [
    ...film.direction.text_strategy.overlays.map((overlay) => overlay.text),
    film.direction.cta.text,
  ].join(".\n");
}

/** Two texts are the same to a reader: case, quotes, dashes, spaces and a closing full stop aside. */
export function sameWords(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

/** Whether `text` holds `words` as they stand, case, quotes and spaces aside. */
export function holdsWords(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

const CACHE_LIMIT = 4_000;
const plainTexts = new Map<string, string>();

function plain(text: string): string {
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const made = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"]/g, "")
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.]+$/, "");
  if (plainTexts.size >= CACHE_LIMIT) plainTexts.clear();
  plainTexts.set(text, made);
  return made;
}

export function idsOf(scenes: readonly Scene[]): string[] {
  return scenes.map((scene) => scene.id);
}
