import { bookOf } from "./book.ts";

/** Pictures for films about apps and services on a screen, plain ones: what they do no book of their kind knows. */
export const SOFTWARE_MOMENTS = bookOf([
  ["arrest cu push_in hands", "a thumb coming down on a bright phone, light on the fingertips", null, "tap"],
  [
    "world ws pan crowd",
    "a bright office in the morning, people settling in at their desks",
    "a bright office",
    "voices",
  ],
  [
    "problem ms static hero",
    "{hero} at a desk full of paper, a phone held with one shoulder",
    "a desk by a window",
    "paper",
  ],
  [
    "process cu tilt hands",
    "two hands on a keyboard, {product} on the screen at an angle",
    "a desk by a window",
    "keys",
  ],
  [
    "detail cu push_in none",
    "a single clear shape on the screen of {product} filling in until it is whole, seen at an angle",
    null,
    "rising tone",
  ],
  [
    "use mcu handheld hero",
    "{hero} with {product} open, the screen at an angle to us, one hand moving",
    null,
    "tap",
  ],
  [
    "use ms dolly hero",
    "{hero} turning {product} on the screen towards the person opposite",
    "a café table",
    "café murmur",
  ],
  ["reaction cu static hero", "{hero} reading the screen, the shoulders coming down", null, "breath"],
  ["together ms orbital crowd", "colleagues bent over one screen, all nodding", "a bright office", "voices"],
  [
    "result ws crane hero",
    "{hero} going out into the afternoon sun with a light bag",
    "an office entrance",
    "door, birds",
  ],
  [
    "reveal ms push_in none",
    "a phone with {product} open standing upright on a plain table in clear light",
    null,
    "clean chime",
  ],
  [
    "signoff ms static none",
    "the phone with {product} on a table in clear light, calm space above it",
    null,
    "resolve chord",
  ],
]);
