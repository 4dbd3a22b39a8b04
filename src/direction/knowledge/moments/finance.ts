import { bookOf } from "./book.ts";

/** Pictures for films about money and what it is for. */
export const FINANCE_MOMENTS = bookOf([
  [
    "arrest xcu static none",
    "a coin spinning on a table, slower and slower, and not falling",
    "a kitchen table",
    "coin ring",
  ],
  [
    "arrest cu push_in hands",
    "an envelope turned over and over, not opened",
    "a kitchen table at night",
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
    "{hero} with a shoebox of receipts and one lamp",
    "a kitchen table at night",
    "paper, sigh",
  ],
  [
    "process cu tilt hands",
    "small jars being labelled in marker: one, two, three",
    "a kitchen shelf",
    "marker, coins",
  ],
  [
    "detail xcu dolly none",
    "light from {product} moving down a list until the last line is clear",
    null,
    "soft ticks",
  ],
  [
    "use mcu handheld hero",
    "{hero} settling it in {product} between two stops of the bus",
    "a bus seat",
    "bus, tap",
  ],
  [
    "use ms push_in hero",
    "{hero} and a builder bent over one plan on a car bonnet",
    "a building site",
    "wind, paper",
  ],
  [
    "reaction cu static hero",
    "{hero} putting the phone face down and looking out of the window",
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
    "{hero} on the roof of what is theirs, tools put down",
    "a roof at sunset",
    "evening",
  ],
  [
    "reveal ms push_in none",
    "a phone with {product} open, in clear daylight on a plain wooden table",
    "a kitchen table",
    "set down",
  ],
  ["signoff ms static none", "the phone with {product} open beside a set of keys", "a hallway table", "keys"],
]);
