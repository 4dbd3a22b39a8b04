import { bookOf } from "./book.ts";

/** Pictures of a song being performed, from the breath before it to the silence after; they play where the film does. */
export const MUSIC_MOMENTS = bookOf([
  [
    "arrest xcu push_in hero",
    "{hero}, mouth a breath away from the microphone, not singing yet",
    null,
    "breath",
  ],
  [
    "arrest cu handheld hands",
    "a hand hitting every string at once, dust jumping off the amp",
    null,
    "first chord",
  ],
  [
    "arrest ws static hero",
    "{hero} standing still while everything around keeps moving",
    null,
    "street under the song",
  ],
  ["world est crane none", "the place at the hour nobody sees it, lamps still on", null, "night"],
  ["world ws dolly hero", "{hero} walking towards the lens with the first line on the lips", null, "wind"],
  ["process cu tilt hands", "a set list written on the back of a hand", null, "pen"],
  ["process ms handheld hands", "a cable run across the floor and plugged in", null, "hum"],
  ["detail xcu orbital none", "a string still moving after it was let go", null, "ring"],
  ["detail cu static none", "a cassette hub turning behind scratched plastic", null, "tape hiss"],
  ["detail xcu static hands", "fingers counting in the beat on a thigh", null, "four taps"],
  ["use ms orbital hero", "{hero} singing to someone just beside the lens", null, "chorus"],
  ["use ws crane hero", "{hero} with arms out and head back, the camera going up and up", null, "chorus"],
  ["use mcu handheld hero", "{hero} mid-verse, light moving through hair", null, "verse"],
  ["use cu static hero", "{hero} singing with closed eyes, hardly above a whisper", null, "verse"],
  ["reaction cu push_in hero", "{hero} listening to the last word go", null, "echo"],
  ["together ws dolly crowd", "everyone there leaving the ground on the same beat", null, "drop"],
  ["problem ms static hero", "{hero} on the edge of a chair, a phone that does not ring", null, "neon buzz"],
  ["result ws pull_out hero", "{hero} walking off as it gets light", null, "last chord"],
  ["reveal ms push_in hero", "{hero} stepping into the one light there is", null, "drum fill"],
  ["signoff ms static none", "a microphone still swinging, nobody behind it", null, "feedback fades"],
]);
