import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import { MOVEMENT_WORDS, SHOT_WORDS } from "../knowledge/camera-words.ts";
import { capital } from "../words/capital.ts";
import { changeScenes } from "./change-scene.ts";

/** Ways in which a prompt says a shot size, longest first so that "extreme close-up" is not read as "close-up". */
const SHOT_PHRASES =
  /\b(?:an? )?(?:extreme close[- ]?ups?|medium close[- ]?ups?|extreme wide(?: shots?)?|close[- ]?ups?|medium shots?|mid shots?|wide[- ]shots?|establishing shots?|establishing|macro shots?|full shots?|long shots?)\b/i;
const MOVE_PHRASES =
  /\b(?:(?:an?|the) )?(?:(?:slow|gentle|smooth|rising|steady|subtle|quick|fast|soft|slowly|gently) )*(?:push(?:es|ing)?[- ]in|pull(?:s|ing)?[- ](?:out|back)|panning(?: shot)?|pans?(?: (?:left|right))?|tilt(?:s|ing)?(?: (?:up|down))?|dolly(?: (?:in|out|move|shot))?|tracking shot|crane(?: (?:up|down|move|shot))?|handheld(?: camera)?|locked[- ]off(?: camera)?|static(?: camera| shot)?|orbit(?:ing|al|s)?(?: camera| shot| move)?)\b/i;

/** The film with the scene of this id in another shot size, in its field and in its prompt. */
export function withShotType(film: Film, sceneId: string, shotType: ShotType): Film {
  return changeScenes(
    film,
    ({ id, visual }) => id === sceneId && visual.shot_type !== shotType,
    (scene) => {
      const generation_prompt = retold(
        scene.visual.generation_prompt,
        phraseOf(scene.visual.generation_prompt, SHOT_WORDS[scene.visual.shot_type], SHOT_PHRASES),
        SHOT_WORDS[shotType][0],
      );
      return { ...scene, visual: { ...scene.visual, shot_type: shotType, generation_prompt } };
    },
  );
}

/** The film with the camera of the scene of this id moving another way, in its field and in its prompt. */
export function withMovement(film: Film, sceneId: string, movement: CameraMovement): Film {
  return changeScenes(
    film,
    ({ id, visual }) => id === sceneId && visual.camera_movement !== movement,
    (scene) => {
      const generation_prompt = retold(
        scene.visual.generation_prompt,
        phraseOf(scene.visual.generation_prompt, MOVEMENT_WORDS[scene.visual.camera_movement], MOVE_PHRASES),
        MOVEMENT_WORDS[movement][0],
      );
      return { ...scene, visual: { ...scene.visual, camera_movement: movement, generation_prompt } };
    },
  );
}

/** The words by which the prompt says its shot or movement: the director's own phrases first, then any writer's. */
function phraseOf(
  prompt: string,
  own: readonly string[],
  general: RegExp,
): { at: number; words: string } | null {
  const lower = prompt.toLowerCase();
  const known = own
    .map((words) => ({ at: lower.indexOf(words), words }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  if (known) return { at: known.at, words: prompt.slice(known.at, known.at + known.words.length) };
  const match = general.exec(prompt);
  return match ? { at: match.index, words: match[0] } : null;
}

/** The prompt with the old phrase in the new words, in the same place and case; where there is none, the new words lead. */
function retold(prompt: string, old: { at: number; words: string } | null, words: string): string {
  if (!old) return `${capital(words)}: ${prompt}`;
  const spoken = /^[A-Z]/.test(old.words) ? capital(words) : words;
  return prompt.slice(0, old.at) + spoken + prompt.slice(old.at + old.words.length);
}
