import type { Scene } from "../../../contracts/scene.ts";
import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import { ANGLE_WORDS, CAMERA_ANGLES, type CameraAngle, lookingFrom } from "../knowledge/camera-angles.ts";
import { LENS_WORDS, MOVEMENT_WORDS, SHOT_WORDS } from "../knowledge/camera-words.ts";
import { atDistance } from "../knowledge/shot-sizes.ts";
import { capital } from "../words/capital.ts";
import { changeScenes } from "./change-scene.ts";

/** Ways in which a prompt says a shot size, longest first so that "extreme close-up" is not read as "close-up". */
const SHOT_PHRASES =
  /\b(?:an? )?(?:extreme close[- ]?ups?|medium close[- ]?ups?|extreme wide(?: shots?)?|close[- ]?ups?|medium shots?|mid shots?|wide[- ]shots?|establishing shots?|establishing|macro shots?|full shots?|long shots?)\b/i;
const MOVE_PHRASES =
  /\b(?:(?:an?|the) )?(?:(?:slow|gentle|smooth|rising|steady|subtle|quick|fast|soft|slowly|gently) )*(?:push(?:es|ing)?[- ]in|pull(?:s|ing)?[- ](?:out|back)|panning(?: shot)?|pans?(?: (?:left|right))?|tilt(?:s|ing)?(?: (?:up|down))?|dolly(?: (?:in|out|move|shot))?|tracking shot|crane(?: (?:up|down|move|shot))?|handheld(?: camera)?|locked[- ]off(?: camera)?|static(?: camera| shot)?|orbit(?:ing|al|s)?(?: camera| shot| move)?)\b/i;

/** Sizes that another look at a picture may have, from near to far: nothing is established a second time. */
const SIZES: readonly ShotType[] = [
  "extreme_close_up",
  "close_up",
  "medium_close_up",
  "medium_shot",
  "wide_shot",
];

/** Another size than `size`, `steps` further from near to far and round again. */
export function anotherSize(size: ShotType, steps: number): ShotType {
  return SIZES[(SIZES.indexOf(size) + steps) % SIZES.length] ?? "close_up";
}

/** The next of the moves that the film's camera makes elsewhere; the same where it makes no other. */
export function anotherMove({ scenes }: Film, move: CameraMovement): CameraMovement {
  const moves = [...new Set(scenes.map(({ visual }) => visual.camera_movement))];
  return moves[(moves.indexOf(move) + 1) % moves.length] ?? move;
}

/** The film with the scene of this id in another shot size, in its field and in its prompt. */
export function withShotType(film: Film, sceneId: string, shotType: ShotType): Film {
  return changeScenes(
    film,
    ({ id, visual }) => id === sceneId && visual.shot_type !== shotType,
    (scene) => seenFrom(scene, shotType),
  );
}

/** The film with the camera of the scene of this id moving another way, in its field and in its prompt. */
export function withMovement(film: Film, sceneId: string, movement: CameraMovement): Film {
  return changeScenes(
    film,
    ({ id, visual }) => id === sceneId && visual.camera_movement !== movement,
    (scene) => movedBy(scene, movement),
  );
}

/** The scene in another shot size, and moved another way: in its fields and in its own prompt. */
export function seenAs(scene: Scene, size: ShotType, move: CameraMovement): Scene {
  return movedBy(seenFrom(scene, size), move);
}

/** The prompt's lens goes with its size. */
function seenFrom(scene: Scene, size: ShotType): Scene {
  const { shot_type: was, generation_prompt: prompt } = scene.visual;
  if (was === size) return scene;
  const sized = retold(prompt, phraseOf(prompt, SHOT_WORDS[was], SHOT_PHRASES), SHOT_WORDS[size][0]);
  const lens = phraseOf(sized, LENS_WORDS[was], NO_PHRASE);
  const retaken = lens === null ? sized : retold(sized, lens, LENS_WORDS[size][0]);
  const subject = atDistance(scene.visual.subject, size);
  const generation_prompt = atDistance(retaken, size);
  return { ...scene, visual: { ...scene.visual, shot_type: size, subject, generation_prompt } };
}

function movedBy(scene: Scene, move: CameraMovement): Scene {
  const { camera_movement: was, generation_prompt: prompt } = scene.visual;
  if (was === move) return scene;
  const generation_prompt = retold(
    prompt,
    phraseOf(prompt, MOVEMENT_WORDS[was], MOVE_PHRASES),
    MOVEMENT_WORDS[move][0],
  );
  return { ...scene, visual: { ...scene.visual, camera_movement: move, generation_prompt } };
}

/** The scene looked at from another angle, in its own prompt: the angle's words stand ahead of those of the size. */
export function lookedAtFrom(scene: Scene, angle: CameraAngle, words: string): Scene {
  const { shot_type, generation_prompt: given } = scene.visual;
  const prompt = withoutOtherAngles(lookingFrom(angle, given), angle);
  const size = phraseOf(prompt, SHOT_WORDS[shot_type], SHOT_PHRASES);
  const named = `${words} ${(size?.words ?? SHOT_WORDS[shot_type][0]).replace(/^An? /i, "").toLowerCase()}`;
  const generation_prompt = retold(prompt, size, named);
  return { ...scene, visual: { ...scene.visual, generation_prompt } };
}

/** A prompt in which no other angle leads the size: what looks up does not look straight on as well. */
function withoutOtherAngles(prompt: string, angle: CameraAngle): string {
  return CAMERA_ANGLES.filter((other) => other !== angle).reduce((left, other) => {
    const at = left.toLowerCase().indexOf(`${ANGLE_WORDS[other].toLowerCase()} `);
    if (at < 0) return left;
    const rest = left.slice(at + ANGLE_WORDS[other].length + 1);
    return left.slice(0, at) + (/\p{Lu}/u.test(left.charAt(at)) ? capital(rest) : rest);
  }, prompt);
}

/** What a writer's own lens is called nobody knows. */
const NO_PHRASE = /$^/;

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
