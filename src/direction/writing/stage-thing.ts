import type { ShotType } from "../../../contracts/vocabulary.ts";
import { STAGED_THINGS, type Stagings } from "../knowledge/staged-things.ts";
import { isOfKind } from "../words/mentions.ts";
import { inPlural, isPlural } from "./agreement.ts";
import { withArticle } from "./articles.ts";

/** Words that show something happening: such a picture needs no staging. */
const HAPPENS = /\b(?:\w{2,}ing|that|who|which|as|while|with|in|on|at|over|under|through|across|from|of)\b/i;

/** What no lens comes near. */
export const IN_THE_SKY =
  /\b(?:sun|moon|sky|skies|stars?|clouds?|rainbow|northern lights|aurora|horizon|skyline|mountains?|alps|storms?|thunderstorms?|lightning|fireworks)$/i;

const STAGED_IN_THE_SKY: Stagings = {
  near: ["{X} low over the land", "{X} filling the upper half of the frame"],
  far: ["{X}, everything under it small", "{X} over one dark line of roofs or trees"],
};

const STAGED_PEOPLE: Stagings = {
  near: ["{X} close to, caught between two words", "{X} looking up and then past the camera"],
  far: ["{X} coming towards us out of the depth of the frame", "{X} seen from across the way"],
};

/** A thing that no row knows. */
const STAGED: Stagings = {
  near: ["{X}, the light just reaching it", "light moving slowly over {X}", "a shadow passing over {X}"],
  far: ["{X}, lit from one side, nothing beside it", "{X} alone in a wide, quiet frame"],
};

const FAR_SIZES: readonly ShotType[] = ["medium_shot", "wide_shot", "establishing"];

/** A filmable phrase for a thing the brief only names ("brass band"); pictures that already tell something stay as they are. */
export function stageThing(thing: string, shotType: ShotType, turn: number): string {
  if (HAPPENS.test(thing)) return withArticle(thing);
  const { near, far } = stagingsOf(thing);
  const ways = FAR_SIZES.includes(shotType) ? far : near;
  const staged = ways[turn % ways.length] ?? ways[0];
  const agreeing = isPlural(`the ${thing}`) ? inPlural(staged) : staged;
  return agreeing.replace("{X}", withArticle(thing));
}

function stagingsOf(thing: string): Stagings {
  if (IN_THE_SKY.test(thing)) return STAGED_IN_THE_SKY;
  const known = STAGED_THINGS.find(({ head }) => head.test(thing));
  return known ?? (isOfKind(thing, "people") ? STAGED_PEOPLE : STAGED);
}
