import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { PASSING_KINDS, saysLook, withoutAirOf } from "../knowledge/passing-looks.ts";
import { isMeantAt } from "../reading/meant-at.ts";
import type { PartLook } from "../reading/reading.ts";
import { capital } from "../words/capital.ts";
import { airPhrase } from "../writing/place-phrase.ts";
import { withSentence } from "./bring-in.ts";
import { changeScenes } from "./change-scene.ts";
import { AskedPart } from "./scene-lengths.ts";

/** What a demand of the kind "shot" holds that says how a part of the film looks. */
export const AskedPartLook = z.object({
  part: AskedPart,
  kind: z.enum(PASSING_KINDS),
  value: z.string(),
  except: z.array(AskedPart).readonly().optional(),
}) satisfies z.ZodType<PartLook>;

/** The scenes that a look is asked of. */
export function scenesOfLook(look: PartLook, { scenes }: Film): readonly Scene[] {
  return scenes.filter((_, index) => isMeantAt(look, index, scenes.length));
}

/** Whether a scene has the look, in what its fields say of its place and to a model. */
export function hasLook({ visual }: Scene, { value }: PartLook): boolean {
  return saysLook(`${visual.environment} ${visual.generation_prompt}`, value);
}

/** The film whose scenes that are meant have the look, and none other of its kind. */
export function withPartLook(film: Film, look: PartLook): Film {
  const meant = new Set(scenesOfLook(look, film));
  return changeScenes(
    film,
    (scene) => meant.has(scene) && !hasLook(scene, look),
    ({ visual, ...scene }) => ({
      ...scene,
      visual: {
        ...visual,
        environment: isOfTheAir(look)
          ? `${withoutAirOf(look.kind, visual.environment)} ${airPhrase(look.value)}`
          : visual.environment,
        generation_prompt: withSentence(
          withoutAirOf(look.kind, visual.generation_prompt),
          `${capital(isOfTheAir(look) ? airPhrase(look.value) : look.value)}.`,
        ),
      },
    }),
  );
}

function isOfTheAir({ kind }: PartLook): boolean {
  return kind === "hour" || kind === "season" || kind === "weather";
}
