import { bookOf } from "./book.ts";

/** Pictures for films about what people put on skin and hair. */
export const BEAUTY_MOMENTS = bookOf([
  [
    "arrest xcu push_in none",
    "a drop of {product} stretching from the pipette until it lets go",
    "a pale studio",
    "drop, chime",
  ],
  [
    "arrest xcu dolly hero",
    "light travelling slowly across {hero}'s cheekbone, every pore real",
    "a window seat",
    "soft breath",
  ],
  [
    "arrest cu static none",
    "a smear of {product} drawn through with one finger, the ridge holding its shape",
    "a slab of pale stone",
    "smooth glide",
  ],
  [
    "world ws push_in none",
    "a bathroom in first light, curtains breathing, water running somewhere",
    "a tiled bathroom",
    "water, birds",
  ],
  [
    "world ms dolly hero",
    "{hero} sitting on the edge of the bath, hair still wet, not in a hurry",
    "a tiled bathroom",
    "drip",
  ],
  [
    "problem mcu static hero",
    "{hero} leaning into the mirror, pulling at a cheek, unimpressed",
    "a bathroom under hard light",
    "tube hum",
  ],
  [
    "process cu tilt none",
    "petals and peel turning slowly in clear oil",
    "a glass vessel on white",
    "liquid turn",
  ],
  [
    "process cu handheld hands",
    "palms warming {product} between them, then opening",
    "a window seat",
    "skin on skin",
  ],
  [
    "detail xcu orbital none",
    "the bottle of {product} half under water, light bending through it",
    "a shallow bath of clear water",
    "water lap",
  ],
  [
    "detail xcu push_in none",
    "{product} catching light like wet glass",
    "a slab of pale stone",
    "glass touch",
  ],
  [
    "use cu push_in hero",
    "{hero} pressing {product} in with slow fingertips, eyes closed",
    "a window seat",
    "breath",
  ],
  [
    "reaction mcu static hero",
    "{hero} catching their reflection in passing and stepping back for a second look",
    "a hallway mirror",
    "small laugh",
  ],
  [
    "together ms handheld crowd",
    "two friends sharing one mirror and one lamp, getting ready badly and happily",
    "a small bathroom",
    "laughter, music from a phone",
  ],
  [
    "result cu orbital hero",
    "{hero} turning into the sun, bare skin and nothing hidden",
    "a balcony in the morning",
    "wind",
  ],
  [
    "reveal ms push_in none",
    "{product} among wet stones as the water draws back from it",
    "a shallow bath of clear water",
    "water recedes",
  ],
  [
    "signoff ms static none",
    "{product} on the windowsill, curtain lifting once behind it",
    "a window seat",
    "curtain",
  ],
]);
