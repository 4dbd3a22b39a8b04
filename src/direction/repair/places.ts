import { z } from "zod";
import type { Film } from "../film.ts";
import type { PlaceWish } from "../reading/reading.ts";
import { placesAsked } from "../writing/keep-to-places.ts";
import { placePhrase } from "../writing/place-phrase.ts";
import { withSentence } from "./bring-in.ts";
import { changeScenes } from "./change-scene.ts";

/** What a demand of the kind "place" holds. */
export const AskedPlaces = z.object({
  how: z.enum(["count", "stay", "side", "another_each", "tour"]),
  least: z.number().nullable(),
  most: z.number().nullable(),
  where: z.string().nullable(),
  names: z.array(z.string()).readonly(),
}) satisfies z.ZodType<PlaceWish>;

/** Of the air and not of the place: "in the evening", "at dusk". */
const HOUR =
  /,? (?:in the (?:early |late )?(?:morning|afternoon|evening|rain|snow|fog)|at (?:night|dawn|dusk|noon|sunrise|sunset|daybreak|midnight)|in (?:spring|summer|autumn|winter))\b.*$/i;

/** The place of a scene by itself; null where its picture is so near that it shows none. */
export function placeOf(environment: string): string | null {
  const bare = environment.replace(HOUR, "").trim().toLowerCase();
  return /^(?:close to the subject|its own surroundings)/.test(bare) ? null : bare;
}

/** The film with its scenes where the wish wants them. */
export function inPlacesAsked(film: Film, wish: PlaceWish): Film {
  const now = film.scenes.map(({ visual }) => visual.environment);
  const known = [...new Set(now.filter((place) => placeOf(place) !== null))];
  const asked = placesAsked(wish, now, known);
  return changeScenes(
    film,
    ({ visual }, index) => asked[index] !== undefined && asked[index] !== visual.environment,
    (scene, index) => {
      const environment = asked[index] ?? scene.visual.environment;
      const prompt = scene.visual.generation_prompt;
      const old = placePhrase(scene.visual.environment);
      const generation_prompt = prompt.includes(old)
        ? prompt.replace(old, () => placePhrase(environment))
        : withSentence(prompt, `Set ${placePhrase(environment)}.`);
      return { ...scene, visual: { ...scene.visual, environment, generation_prompt } };
    },
  );
}
