import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { isMeantAt } from "../reading/meant-at.ts";
import { NAMED_PARTS, type SceneLength } from "../reading/reading.ts";
import { totalFrames } from "./timeline.ts";

/** Which scenes of a film a demand is about. */
export const AskedPart = z.union([z.enum(NAMED_PARTS), z.number().int().positive()]);

/** What a demand of the kind "scene_length" holds: seconds, and the scenes that have a length of their own. */
export const AskedSceneLength = z.object({
  part: AskedPart,
  min: z.number().min(0),
  max: z.number().positive().nullable(),
  except: z.array(AskedPart).optional(),
}) satisfies z.ZodType<SceneLength>;

/** The lengths of scenes among some demands that are still worked for: those that were too long together keep their shares. */
export function lengthsAmong(demands: readonly Demand[]): SceneLength[] {
  return demands.flatMap(({ kind, target, givenUp, scaledBy = 1 }) => {
    if (kind !== "scene_length" || (givenUp === true && scaledBy === 1)) return [];
    const length = AskedSceneLength.safeParse(target).data;
    if (length === undefined) return [];
    const { min, max } = length;
    return [{ ...length, min: min * scaledBy, max: max === null ? null : max * scaledBy }];
  });
}

/** The fewest and the most frames of a scene. */
export interface FrameLimits {
  readonly least: number;
  readonly most: number;
}

/** The scenes of the film that a length is said of; none where it has no such scene. */
export function scenesMeant(length: SceneLength, { scenes }: Film): readonly Scene[] {
  return scenes.filter((_, index) => isMeantAt(length, index, scenes.length));
}

/**
 * How many frames a scene of that part may have. A length of all scenes that does not divide their share of the film is met
 * as nearly as equal scenes can.
 */
export function frameLimits(
  length: SceneLength,
  film: Film,
  lengths: readonly SceneLength[] = [length],
): FrameLimits {
  const { part, min, max } = length;
  const { fps } = film.direction.technical_specs;
  const total = totalFrames(film);
  const least = framesFromSeconds(min, fps);
  const most = max === null ? total : Math.max(1, framesFromSeconds(max, fps));
  if (part !== "each" || max === null || min === 0) return { least, most };
  const shared = total - framesOfOthers(length, film, lengths);
  const even = shared / Math.max(1, Math.round(shared / ((least + most) / 2)));
  return { least: Math.min(least, Math.floor(even)), most: Math.max(most, Math.ceil(even)) };
}

/** The frames of the scenes that a length of all is not said of: as long as they are told to be, else as they are. */
function framesOfOthers(length: SceneLength, film: Film, lengths: readonly SceneLength[]): number {
  const { fps } = film.direction.technical_specs;
  const meant = new Set(scenesMeant(length, film));
  const others = film.scenes.filter((scene) => !meant.has(scene));
  return others.reduce((sum, scene) => {
    const told = lengths.find((one) => one.part !== "each" && scenesMeant(one, film).includes(scene));
    return sum + framesFromSeconds(told?.min || scene.duration, fps);
  }, 0);
}

/** All that is said of one scene's length. */
export function limitsOf(scene: Scene, film: Film, lengths: readonly SceneLength[]): FrameLimits {
  return lengths
    .filter((length) => scenesMeant(length, film).includes(scene))
    .map((length) => frameLimits(length, film, lengths))
    .reduce(
      (all, { least, most }) => ({ least: Math.max(all.least, least), most: Math.min(all.most, most) }),
      { least: 1, most: totalFrames(film) },
    );
}
