import type { Scene } from "../../../../contracts/scene.ts";
import type { CameraMovement, ShotType } from "../../../../contracts/vocabulary.ts";
import type { Film } from "../../film.ts";
import { NEAREST_SIZE } from "../../knowledge/shot-sizes.ts";
import { AskedFraming } from "../../repair/framings.ts";
import { withMovement, withShotType } from "../../repair/reframe.ts";
import { capital } from "../../words/capital.ts";
import { mentions } from "../../words/mentions.ts";
import { type Change, type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { changeNumbered, chosen, promptedWith, sceneWords } from "../scene-choice.ts";
import { subjectRule } from "./subject.ts";

const SIZES: readonly (readonly [RegExp, ShotType])[] = [
  [
    /\b(?:extreme|very tight|super tight)[- ]close[- ]?ups?\b|\bmacro(?: shots?)?\b|\becu\b/iu,
    "extreme_close_up",
  ],
  [/\bmedium close[- ]?ups?\b|\bmcu\b/iu, "medium_close_up"],
  [/\bclose[- ]?ups?\b|\btight(?:er)? shots?\b|\bclose(?:r)? shots?\b|\bcloser\b/iu, "close_up"],
  [/\b(?:medium|mid|waist[- ]up)[- ]shots?\b|\bmedium\b/iu, "medium_shot"],
  [
    /\bestablishing(?: shots?)?\b|\baerial(?: shots?| view)?\b|\bdrone shots?\b|\b(?:from (?:a|the) drone|by drone|from the air|bird[’']?s[- ]eye(?: view)?)\b/iu,
    "establishing",
  ],
  [/\b(?:wide|wider|long|full)[- ](?:shots?|angle|view|framing)\b|\bwider\b|\bwide$/iu, "wide_shot"],
];
const MOVES: readonly (readonly [RegExp, CameraMovement])[] = [
  [/\bhand-?held\b|\bshaky\b/iu, "handheld"],
  [/\b(?:static|still|lock(?:ed)?[- ]off|tripod|fixed)\b(?:\s+(?:camera|shot|frame))?/iu, "static"],
  [/\b(?:push(?:es|ing)?[- ]in|dolly[- ]in|zoom(?:s|ing)?[- ]in|creep(?:ing)? in)\b/iu, "push_in"],
  [/\b(?:pull(?:s|ing)?[- ](?:out|back)|dolly[- ]out|zoom(?:s|ing)?[- ]out)\b/iu, "pull_out"],
  [/\b(?:orbit(?:al|ing|s)?|circl(?:e|ing)|360|arc shot)\b/iu, "orbital"],
  [/\b(?:dolly|tracking(?: shot)?|slider|track(?:s|ing)? (?:alongside|with))\b/iu, "dolly"],
  [/\b(?:crane|jib|boom)(?: shot| move| up| down)?\b/iu, "crane"],
  [/\btilt(?:s|ing)?(?: (?:up|down))?\b/iu, "tilt"],
  [/\bpan(?:s|ning)?(?: (?:left|right|across))?\b/iu, "pan"],
];

/** Another shot size or camera move, in the scenes the clause names; for the film at large only where it says so. */
export const shotRule: EditRule = (clause, film) => {
  const denied = DENIED.exec(clause.text)?.[1];
  if (denied !== undefined && !NOT_HANDHELD.test(clause.text)) return withoutShots(clause, denied, film);
  const changes: Change[] = [];
  let rest = clause.text.replace(NOT_HANDHELD, "static camera").replace(LOCKED_OFF, "static camera");
  const { scenes } = clause;
  const isWhole = scenes === null || scenes.length === film.scenes.length;
  if (scenes === null && !/\b(?:camera|shots?|everything|every|all|film|it|throughout|whole)\b/iu.test(rest))
    return null;
  const size = SIZES.map(([words, shotType]) => ({ match: words.exec(rest), shotType })).find(
    ({ match }) => match,
  );
  if (size?.match && !/\badd\b/iu.test(clause.text)) {
    const shown = pictureOfSize(clause, size.match[0], film);
    if (shown !== null) changes.push(...shown.changes);
    rest = shown === null ? rest.replace(size.match[0], " ") : "";
    changes.push(
      changeOf(clause.text, scenes, isWhole, "shot_type", size.shotType, (film, id) =>
        withShotType(film, id, size.shotType),
      ),
    );
  }
  const move = MOVES.map(([words, movement]) => ({ match: words.exec(rest), movement })).find(
    ({ match }) => match,
  );
  if (move?.match) {
    rest = `${rest.slice(0, move.match.index).replace(MANNER, "")} ${rest.slice(move.match.index + move.match[0].length)}`;
    changes.push(
      changeOf(clause.text, scenes, isWhole, "camera_movement", move.movement, (film, id) =>
        withMovement(film, id, move.movement),
      ),
    );
  }
  const angle = ANGLES.find(([words]) => words.test(rest));
  if (angle !== undefined && scenes !== null) {
    rest = rest.replace(angle[0], " ");
    changes.push(fromAngle(clause, angle[1]));
  }
  return changes.length === 0 ? null : { changes, rest: rest.replace(/\s+/g, " ").trim() };
};

/** Where the camera looks from, and how a prompt says so. */
const ANGLES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:from (?:straight |directly |right )?above|top[- ]down(?: shot| view)?|overhead(?: shot| view)?)\b/iu,
    "Seen from above.",
  ],
  [
    /\b(?:from (?:far )?below|low[- ]angle(?: shot)?|worm['’]?s[- ]eye(?: view)?)\b/iu,
    "Seen from a low angle.",
  ],
  [/\b(?:from (?:the side|one side)|side view|in profile)\b/iu, "Seen from the side."],
  [/\b(?:from behind|over[- ]the[- ]shoulder)\b/iu, "Seen from behind."],
  [/\b(?:at|from) eye[- ]level\b/iu, "Seen at eye level."],
];
const ANGLE_TOLD = / ?Seen (?:from above|from a low angle|from the side|from behind|at eye level)\./gu;

function fromAngle({ text, scenes }: Clause, sentence: string): Change {
  return {
    kind: "camera_movement",
    words: text,
    supersedes: [],
    demands: [],
    apply: (film) => {
      const bare = changeNumbered(film, scenes, (scene) => {
        const prompt = scene.visual.generation_prompt.replace(ANGLE_TOLD, "");
        return { ...scene, visual: { ...scene.visual, generation_prompt: prompt } };
      });
      return {
        film: promptedWith(bare, scenes, sentence),
        sentence: `${capital(sceneWords(scenes))} ${scenes?.length === 1 ? "is" : "are"} ${sentence.toLowerCase()}`,
      };
    },
  };
}

/** "Scene 4 should be a close-up of the cork": what the scene shows from now on, where it did not show it before. */
function pictureOfSize({ scenes, text, ...clause }: Clause, size: string, film: Film): Understood | null {
  const [number, ...more] = scenes ?? [];
  const scene = film.scenes[(number ?? 0) - 1];
  const words = text.slice(text.indexOf(size) + size.length);
  const thing = /^ of ((?:the |an? |his |her |their |some )?[\p{L}][^.,;!?]*)[.!]*$/iu.exec(words)?.[1];
  if (scene === undefined || more.length > 0 || thing === undefined || THE_SCENE.test(thing)) return null;
  if (mentions(scene.visual.subject, thing.replace(/^(?:the|an?|his|her|their|some) /iu, "")).length > 0)
    return null;
  return subjectRule({ ...clause, scenes, text: `scene ${number} shows ${thing}` }, film);
}

/** "A close-up of it", "of scene 3". */
const THE_SCENE = /^(?:it|this|that|them|the same)\b|\b(?:scene|shot)\b/iu;

/** "No drone shots", "without close-ups". */
const DENIED =
  /^(?:please )?(?:no|without|avoid|never|lose|drop|remove|get rid of|not so many|fewer) (?:any |the |more |all )?(.+?)(?: (?:please|any ?more|at all))?$/iu;
const AERIAL = /\b(?:drone|aerial|air)\b/iu;

/** Scenes of a size or movement that is not wanted, and no others, in the nearest other one. */
function withoutShots(clause: Clause, words: string, film: Film): Understood | null {
  const size = SIZES.find(([said]) => said.test(words))?.[1];
  const move = MOVES.find(([said]) => said.test(words))?.[1];
  if (size === undefined && move === undefined) return null;
  const isMeant = ({ visual }: Scene) =>
    AERIAL.test(words)
      ? AERIAL.test(visual.generation_prompt)
      : visual.shot_type === size || visual.camera_movement === move;
  const ids = chosen(film, clause.scenes)
    .filter(isMeant)
    .map(({ id }) => id);
  const change = (before: Film, id: string) =>
    size === undefined ? withMovement(before, id, "static") : withShotType(before, id, NEAREST_SIZE[size]);
  const name = (size ?? move ?? "").replaceAll("_", " ");
  return wholly({
    kind: size === undefined ? "camera_movement" : "shot_type",
    words: clause.text,
    apply: (before) => ({
      film: ids.reduce(change, before),
      sentence: `Took ${ids.length} ${ids.length === 1 ? "shot" : "shots"} out of ${AERIAL.test(words) ? "the air" : name}.`,
    }),
  });
}

/** A camera that nobody holds stands still. */
const NOT_HANDHELD =
  /\b(?:no|without|less|not|drop the|lose the) (?:more )?(?:hand-?held|shak(?:y|iness|e))(?: camera| shots?| look)?/iu;
const LOCKED_OFF = /\block (?:the )?camera off\b|\block off the camera\b/iu;

/** How a camera moves goes with its move: "slow push in". */
const MANNER = /\b(?:(?:slow(?:ly)?|gentl[ey]|steady|steadily|smooth(?:ly)?|subtl[ey]|very) ?)+$/iu;

/** Whether an entry tells how those scenes are taken; what it says of every scene gives way to a later word about one. */
function isOfFramed(
  expected: unknown,
  kind: "shot_type" | "camera_movement",
  scenes: readonly number[] | null,
): boolean {
  const framing = AskedFraming.safeParse(Object(expected).framing).data;
  if (framing === undefined) return false;
  const isOfKind = kind === "shot_type" ? framing.sizes.length > 0 : framing.movement !== null;
  return isOfKind && (scenes === null || typeof framing.part !== "number" || scenes.includes(framing.part));
}

function changeOf(
  words: string,
  scenes: readonly number[] | null,
  isWhole: boolean,
  kind: "shot_type" | "camera_movement",
  name: ShotType | CameraMovement,
  change: (film: Film, id: string) => Film,
): Change {
  return {
    kind,
    words,
    supersedes: [],
    overrules: ({ kind: ofLedger, expected }) =>
      ofLedger === "shot" &&
      ((isWhole && (kind === "shot_type" ? "shotType" : "movement") in Object(expected)) ||
        isOfFramed(expected, kind, scenes)),
    demands: [],
    apply: (film) => {
      const places = chosen(film, scenes);
      if (places.length === 0) return null;
      const next = places.reduce((before, scene) => change(before, scene.id), film);
      const shown = name.replaceAll("_", " ");
      return {
        film: next,
        sentence: `Made ${sceneWords(scenes)} ${kind === "shot_type" ? `${/^[aeiou]/u.test(shown) ? "an" : "a"} ${shown}` : `${shown}, by the camera`}.`,
      };
    },
  };
}
