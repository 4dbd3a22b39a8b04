import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { Film } from "../film.ts";
import { ANGLE_WORDS, CAMERA_ANGLES, type CameraAngle, saysAngle } from "../knowledge/camera-angles.ts";
import { isMeantAt } from "../reading/meant-at.ts";
import type { Framing } from "../reading/reading.ts";
import { positiveMentions } from "../words/mentions.ts";
import { changeScenes } from "./change-scene.ts";
import { lookedAtFrom, withMovement, withShotType } from "./reframe.ts";
import { AskedPart } from "./scene-lengths.ts";

/** What a demand of the kind "shot" holds that says how single scenes, or all of them, are taken. */
export const AskedFraming = z.object({
  part: z.union([AskedPart, z.literal("any")]),
  sizes: z.array(ShotType).readonly(),
  movement: CameraMovement.nullable(),
  angle: z.enum(CAMERA_ANGLES).nullable(),
  except: z.array(AskedPart).readonly().optional(),
  of: z.string().optional(),
  butFor: z.array(z.string()).readonly().optional(),
}) satisfies z.ZodType<Framing>;

/** The scenes a framing is said of: those that show its subject, all of them where one is enough. */
export function scenesFramed(framing: Framing, { scenes, direction }: Film): readonly Scene[] {
  const { part, of, butFor = [] } = framing;
  // Dog food has no dog in it.
  const shows = ({ visual }: Scene, thing: string) =>
    positiveMentions(visual.subject.replaceAll(direction.product.name, ""), thing).length > 0;
  if (part !== "any")
    return scenes.filter(
      (scene, index) =>
        isMeantAt(framing, index, scenes.length) && !butFor.some((thing) => shows(scene, thing)),
    );
  const showing = of === undefined ? [] : scenes.filter((scene) => shows(scene, of));
  return showing.length > 0 ? showing : scenes;
}

/** Whether every one of the scenes that are meant is to be taken so; else one is enough. */
export function meansEach(framing: Framing, film: Film): boolean {
  return framing.part !== "any" || scenesFramed(framing, film).length < film.scenes.length;
}

/** Whether a scene is taken so, in its fields and, for an angle, in its prompt. */
export function isFramedAs({ visual }: Scene, { sizes, movement, angle }: Framing): boolean {
  return (
    (sizes.length === 0 || sizes.includes(visual.shot_type)) &&
    (movement === null || visual.camera_movement === movement) &&
    (angle === null || saysAngle(visual.generation_prompt.toLowerCase(), angle))
  );
}

/** "Wide shot, low angle". */
export function nameOfFraming({ sizes, movement, angle }: Framing): string {
  return [...sizes.slice(0, 1), movement, angle]
    .filter((one) => one !== null && one !== undefined)
    .join(", ")
    .replaceAll("_", " ");
}

/** The film with the scenes that are meant taken so; of any one, the scene that lends itself best. */
export function withFraming(film: Film, framing: Framing): Film {
  const off = scenesFramed(framing, film).filter((scene) => !isFramedAs(scene, framing));
  const meant = meansEach(framing, film) ? off : [bestFor(off)];
  return meant.reduce((next, { id }) => takenAs(next, id, framing), film);
}

/** A scene of the middle that shows more than a detail. */
function bestFor(scenes: readonly Scene[]): Scene {
  const middle = scenes.filter(({ purpose }) => purpose !== "hook" && purpose !== "cta");
  const far = middle.filter(({ visual }) => !/close_up$/.test(visual.shot_type));
  return far[0] ?? middle[0] ?? (scenes[0] as Scene);
}

function takenAs(film: Film, id: string, { sizes, movement, angle }: Framing): Film {
  const [size] = sizes;
  const scene = film.scenes.find((one) => one.id === id);
  const isRight = size === undefined || (scene !== undefined && sizes.includes(scene.visual.shot_type));
  const sized = isRight ? film : withShotType(film, id, size);
  const moved = movement === null ? sized : withMovement(sized, id, movement);
  return angle === null ? moved : withAngle(moved, id, angle);
}

function withAngle(film: Film, sceneId: string, angle: CameraAngle): Film {
  return changeScenes(
    film,
    ({ id, visual }) => id === sceneId && !saysAngle(visual.generation_prompt.toLowerCase(), angle),
    (scene) => lookedAtFrom(scene, angle, ANGLE_WORDS[angle]),
  );
}
