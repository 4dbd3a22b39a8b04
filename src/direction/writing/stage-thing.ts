import type { ShotType } from "../../../contracts/vocabulary.ts";
import { isPlural } from "./agreement.ts";
import { withArticle } from "./articles.ts";

/** Words that show something happening: such a picture needs no staging. */
const HAPPENS = /\b(?:\w{2,}ing|that|who|which|as|while|with|in|on|at|over|under|through|across|from|of)\b/i;

/** How a bare thing is put into a frame of each size: three ways each. `{it}` is it or them. */
const STAGINGS: Readonly<Record<ShotType, readonly [string, string, string]>> = {
  extreme_close_up: [
    "{X} in macro, light moving across {it}",
    "a detail of {X}, everything else out of focus",
    "{X} so near that {it} fills the lens",
  ],
  close_up: [
    "{X} filling the frame",
    "{X} close by, the background falling away",
    "{X}, the light just reaching {it}",
  ],
  medium_close_up: ["{X}, found by the camera", "{X} coming into focus", "{X} at arm's length"],
  medium_shot: ["{X} in the middle of the frame", "{X} and the space around {it}", "{X}, seen in passing"],
  wide_shot: [
    "{X} with the whole place around {it}",
    "{X} at the far end of the frame",
    "{X}, small in a wide frame",
  ],
  establishing: ["{X} from far away", "{X} from above", "{X} on the horizon of the frame"],
};

/** What no lens comes near. */
export const IN_THE_SKY =
  /\b(?:sun|moon|sky|skies|stars?|clouds?|rainbow|northern lights|aurora|horizon|skyline|mountains?|alps|storm|lightning|fireworks)$/i;

const IN_THE_SKY_STAGED = [
  "{X} low over the land",
  "{X} filling the upper half of the frame",
  "{X}, everything under it small",
] as const;

/** A filmable phrase for a thing the brief only names ("brass band"); pictures that already tell something stay as they are. */
export function stageThing(thing: string, shotType: ShotType, turn: number): string {
  if (HAPPENS.test(thing)) return withArticle(thing);
  const named = withArticle(thing);
  const ways = IN_THE_SKY.test(thing) ? IN_THE_SKY_STAGED : STAGINGS[shotType];
  const staged = ways[turn % 3] as string;
  const many = isPlural(`the ${thing}`);
  return staged
    .replaceAll("{X}", named)
    .replaceAll("that {it} fills", many ? "that they fill" : "that it fills")
    .replaceAll("{it}", many ? "them" : "it");
}
