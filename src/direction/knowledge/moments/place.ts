import { bookOf } from "./book.ts";

/** Pictures of the place itself, for briefs that name one: {place} is the brief's own. Each must hold for a desert as for a kitchen. */
export const PLACE_MOMENTS = bookOf([
  ["arrest ws dolly none", "{place} in the first frame, a single thing in it moving", null, "room tone"],
  ["arrest cu handheld hero", "{hero} turning round at a sound, {place} behind", null, "a sound off screen"],
  ["world est crane none", "{place} seen from high up and far away", null, "wind"],
  ["world ws pan none", "{place} from one end to the other in one slow move", null, "distance"],
  ["world ws push_in hero", "{hero} arriving at {place} and slowing down", null, "steps"],
  ["process ms handheld none", "walking pace through {place}, close to the ground", null, "steps"],
  ["detail xcu dolly none", "one texture of {place} under raking light", null, "soft drone"],
  ["detail cu static none", "wind moving something small and light in {place}", null, "breeze"],
  ["use ms handheld hero", "{hero} at ease, {place} all around", null, "fingers on a surface"],
  [
    "reaction mcu push_in hero",
    "{hero} looking out over {place} and staying a moment longer",
    null,
    "breath",
  ],
  ["result ws crane none", "{place} again, later, the light changed", null, "wind rises"],
  [
    "signoff ws static none",
    "{place} holding still, the upper part of the frame left free",
    null,
    "last tone",
  ],
]);
