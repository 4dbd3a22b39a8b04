import { bookOf } from "./book.ts";

/** Pictures for films about apps and services on a screen. */
export const SOFTWARE_MOMENTS = bookOf([
  [
    "arrest cu push_in hands",
    "a finger hovering over a phone in the dark, then coming down",
    "a bed, late at night",
    "single tap",
  ],
  [
    "arrest xcu dolly none",
    "rows of messy paper notes lifting off a wall one by one and folding into a single card of light",
    "an office wall",
    "paper flutter",
  ],
  [
    "world ws pan crowd",
    "a small team at one long table, every screen a different colour",
    "a loft office in the morning",
    "keys, coffee machine",
  ],
  [
    "world est crane none",
    "one lit window in a dark office block",
    "a street of offices at night",
    "night hum",
  ],
  [
    "problem ms static hero",
    "{hero} behind a rampart of paper, phone pinned to one shoulder",
    "a desk that has disappeared",
    "phones overlapping",
  ],
  [
    "problem cu handheld hero",
    "{hero} rubbing both eyes as another reminder lights up the ceiling",
    "a bedroom at 2 a.m.",
    "buzz, buzz",
  ],
  [
    "process cu tilt hands",
    "hands sketching a flow on glass, arrows finding their boxes",
    "a meeting-room wall",
    "marker squeak",
  ],
  [
    "detail xcu dolly none",
    "light from the screen of {product} moving over a coffee cup as cards slide into order",
    null,
    "soft interface ticks",
  ],
  [
    "detail cu push_in none",
    "a single clear shape on the screen of {product} filling in until it is whole",
    null,
    "rising tone",
  ],
  [
    "use mcu handheld hero",
    "{hero} doing with one thumb in {product} what the paper pile was for",
    "a tram seat by the window",
    "tram hum, tap",
  ],
  [
    "use ms dolly hero",
    "{hero} turning the laptop round to show {product} to the person opposite",
    "a cafe table",
    "cafe murmur",
  ],
  ["reaction cu static hero", "{hero} reading the screen twice, shoulders coming down", null, "music lifts"],
  [
    "together ms orbital crowd",
    "two people high-fiving badly over a laptop with {product} open",
    "a loft office in the morning",
    "laugh, clap",
  ],
  [
    "result ws crane hero",
    "{hero} closing the lid at half past four and walking out into daylight",
    "an office door to the street",
    "door, birds",
  ],
  [
    "reveal ms push_in none",
    "a phone with {product} open standing upright on a plain coloured table, its light the only light",
    null,
    "clean chime",
  ],
  [
    "signoff ms static none",
    "the phone with {product} face up on the table, room for words above it",
    null,
    "resolve chord",
  ],
]);
