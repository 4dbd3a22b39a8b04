import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import { changeScenes } from "./change-scene.ts";
import { MOVEMENT_WORDS, SHOT_WORDS } from "./plain-prompt.ts";

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
      const generation_prompt = retold(scene.visual.generation_prompt, SHOT_PHRASES, SHOT_WORDS[shotType]);
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
        MOVE_PHRASES,
        MOVEMENT_WORDS[movement],
      );
      return { ...scene, visual: { ...scene.visual, camera_movement: movement, generation_prompt } };
    },
  );
}

/** The prompt with the old phrase in the new words, in the same place and case; where there is none, the new words lead. */
function retold(prompt: string, phrase: RegExp, words: string): string {
  const match = phrase.exec(prompt);
  if (!match) return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${prompt}`;
  const isCapital = match.index === 0 || /^[A-Z]/.test(match[0]);
  const first = isCapital ? words.charAt(0).toUpperCase() : words.charAt(0).toLowerCase();
  return prompt.replace(match[0], first + words.slice(1));
}
