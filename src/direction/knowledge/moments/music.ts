import { bookOf } from "./book.ts";

/** Pictures for films about songs and those who play them. */
export const MUSIC_MOMENTS = bookOf([
  [
    "arrest xcu push_in hero",
    "{hero}'s mouth a breath away from the microphone, not singing yet",
    "a bare stage",
    "breath",
  ],
  [
    "arrest cu handheld hands",
    "a hand hitting every string at once, dust jumping off the amp",
    "a rehearsal room",
    "first chord",
  ],
  [
    "arrest ws static hero",
    "{hero} standing still while a whole street runs",
    "a street at night",
    "street under the song",
  ],
  ["world est crane none", "the place at the hour nobody sees it, lamps still on", null, "night"],
  ["world ws dolly hero", "{hero} driving with the windows down and nowhere to be", "a coast road", "wind"],
  ["process cu tilt hands", "a set list written on the back of a hand", "a backstage corridor", "pen"],
  ["process ms handheld crowd", "cables, cases, a van door", "a loading dock", "cases"],
  ["detail xcu orbital none", "a string still moving after it was let go", "a rehearsal room", "ring"],
  [
    "detail cu static none",
    "a cassette hub turning behind scratched plastic",
    "a car dashboard",
    "tape hiss",
  ],
  ["use ms orbital hero", "{hero} singing to someone just beside the lens", "a bare stage", "chorus"],
  [
    "use ws crane hero",
    "{hero} on the roof of the car, arms out, dawn behind",
    "an empty car park",
    "chorus",
  ],
  ["use mcu handheld hero", "{hero} mid-verse, lights strobing through hair", "a club", "verse"],
  ["reaction cu push_in crowd", "one face in the front row that knows every word", "a club", "crowd sings"],
  ["together ws dolly crowd", "the whole room leaving the floor on the same beat", "a club", "drop"],
  [
    "problem ms static hero",
    "{hero} on the edge of a bed, a phone that does not ring",
    "a motel room",
    "neon buzz",
  ],
  [
    "result ws pull_out hero",
    "{hero} walking off down the middle of the road as it gets light",
    "a street at dawn",
    "last chord",
  ],
  ["reveal ms push_in hero", "{hero} stepping into the one light there is", "a bare stage", "drum fill"],
  [
    "signoff ms static none",
    "a microphone still swinging, the stage empty",
    "a bare stage",
    "feedback fades",
  ],
]);
