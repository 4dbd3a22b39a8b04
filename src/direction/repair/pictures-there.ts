import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { INSIDE_A_CABIN, INSIDE_A_CAR } from "../knowledge/pictures-inside.ts";
import type { PlaceWish } from "../reading/reading.ts";
import { coverage } from "../words/mentions.ts";
import { isAway } from "../writing/away-from-place.ts";
import { changeScenes } from "./change-scene.ts";
import { stagingFor } from "./leave-out.ts";
import { plainPrompt } from "./plain-prompt.ts";

const CAR = /\b(?:car|van|taxi|cab|truck|lorry|camper|limousine)$/;
/** So much of what the brief asks for in a picture, and it is the brief's own. */
const TOLD_BY = 0.5;

/** A film that stays in one place, with pictures from there where it had pictures that can only be had elsewhere; the brief's own stay. */
export function withPicturesThere(film: Film, { how, where }: PlaceWish, others: readonly Demand[]): Film {
  if (how !== "stay" || where === null) return film;
  const isTold = ({ visual }: Scene) =>
    others.some(
      ({ kind, statement }) =>
        kind === "must_include" && isDeed(statement) && coverage(visual.subject, statement) >= TOLD_BY,
    );
  const seen = new Set(film.scenes.map(({ visual }) => visual.subject));
  return changeScenes(
    film,
    (scene) => isAway(scene.visual.subject, where) && !isTold(scene),
    (scene) => {
      const subject = insideOf(where)?.find((picture) => !seen.has(picture)) ?? stagingFor(scene, null, film);
      seen.add(subject);
      const visual = { ...scene.visual, subject };
      return {
        ...scene,
        audio: { ...scene.audio, sound_effects: [] },
        visual: { ...visual, generation_prompt: plainPrompt(visual, film.direction) },
      };
    },
  );
}

/** Who is asked for may be seen in another picture; what they do is a picture of its own. */
function isDeed(statement: string): boolean {
  return statement.trim().split(/\s+/).length >= WORDS_OF_A_DEED;
}

const WORDS_OF_A_DEED = 4;

function insideOf(where: string): readonly string[] | undefined {
  if (!where.includes("inside of ")) return undefined;
  return CAR.test(where) ? INSIDE_A_CAR : INSIDE_A_CABIN;
}
