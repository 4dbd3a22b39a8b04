import { bookOf } from "./book.ts";

/** Pictures for money matters that no book of their kind knows: people at tables, in daylight. */
export const FINANCE_MOMENTS = bookOf([
  [
    "arrest cu push_in hands",
    "two hands opening a letter at a table in daylight",
    "a kitchen table",
    "paper",
  ],
  [
    "world ws dolly hero",
    "{hero} rolling up the shutter of a small shop",
    "a street of small shops",
    "shutter",
  ],
  [
    "problem ms static hero",
    "{hero} with a pile of papers and one lamp",
    "a kitchen table in the evening",
    "paper",
  ],
  ["process cu tilt hands", "a pen going down a page, line by line", "a kitchen table", "pen"],
  [
    "detail xcu dolly none",
    "a row of coins beside a notebook, daylight over them",
    "a kitchen table",
    "quiet",
  ],
  [
    "use mcu handheld hero",
    "{hero} settling it on the phone between two stops of the bus",
    "a bus seat",
    "bus, tap",
  ],
  [
    "use ms push_in hero",
    "{hero} at a table with an adviser, both bent over one page",
    "a bright office",
    "voices",
  ],
  [
    "reaction cu static hero",
    "{hero} putting the pen down and looking out of the window, content",
    "a kitchen table",
    "birds",
  ],
  [
    "together ms pan crowd",
    "a family measuring an empty room with outstretched arms",
    "a new house",
    "echo, laughter",
  ],
  [
    "result ws crane hero",
    "{hero} closing the garden gate in evening light, keys in hand",
    "a front garden",
    "evening",
  ],
  [
    "reveal ms push_in none",
    "a phone and a notebook in clear daylight on a plain wooden table",
    "a kitchen table",
    "set down",
  ],
  ["signoff ms static none", "a set of keys and a phone on a plain wooden table", "a hallway table", "keys"],
]);
