import { bookOf } from "./book.ts";

/** Pictures for films about gatherings of any kind: whatever is celebrated, taught or looked at, people come, listen, talk and go. */
export const EVENT_MOMENTS = bookOf([
  ["arrest mcu push_in crowd", "a face turning round and lighting up at somebody coming in", null, "voices"],
  ["arrest cu handheld hands", "a sign put up at the way in, straightened by two hands", null, "tape"],
  ["world ws dolly crowd", "people arriving from every side as if pulled by a string", null, "voices"],
  ["world ms pan crowd", "guests finding each other, arms up, a hug in passing", null, "laughter"],
  [
    "problem ms static hero",
    "{hero} with one arm in a coat sleeve, checking the time and the address once more",
    "a hallway",
    "keys",
  ],
  [
    "process cu handheld hands",
    "the last things carried in and set down, a thumb up to somebody out of frame",
    null,
    "steps",
  ],
  ["detail xcu static hands", "a hand laid on a shoulder, the talk going on behind it", null, "murmur"],
  [
    "use ms handheld hero",
    "{hero} in the middle of it, turning round once to take it all in",
    null,
    "voices all round",
  ],
  [
    "use mcu static crowd",
    "three people bent over the same thing, one of them explaining with both hands",
    null,
    "talk",
  ],
  [
    "reaction cu push_in crowd",
    "a row of faces listening, one of them beginning to smile",
    null,
    "one voice",
  ],
  ["together ms pan crowd", "people standing close and talking across each other", null, "laughter"],
  [
    "result ws static crowd",
    "the last ones still talking, the place half empty around them",
    null,
    "a voice, steps",
  ],
  ["reveal ws push_in none", "everything ready, nobody there yet", null, "quiet"],
  ["signoff ws pull_out none", "the doors standing open, light and voices coming out", null, "voices inside"],
]);
