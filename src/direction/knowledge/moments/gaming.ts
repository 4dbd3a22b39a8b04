import { bookOf } from "./book.ts";

/** Pictures for films about games. */
export const GAMING_MOMENTS = bookOf([
  [
    "arrest xcu push_in hero",
    "a world reflected in {hero}'s pupil, something moving in it",
    "a dark room",
    "bass drop",
  ],
  ["arrest cu handheld hands", "two thumbs waiting over sticks, then not waiting", "a dark room", "clicks"],
  [
    "world est crane none",
    "the land of {product} unrolling to a horizon that should not be there",
    "the world of {product}",
    "wind, choir",
  ],
  [
    "world ws dolly none",
    "a bedroom lit only by standby lights, like a ship at night",
    "a bedroom",
    "fan hum",
  ],
  ["problem mcu static hero", "{hero} on the last life, jaw locked", "a dark room", "heartbeat"],
  [
    "process cu tilt hands",
    "a concept sketch inked line by line until it turns its head",
    "an artist's desk",
    "pen",
  ],
  [
    "detail xcu orbital none",
    "armour, rune and rust of one character of {product}, close enough to smell",
    "the world of {product}",
    "metal",
  ],
  [
    "use ws dolly none",
    "a charge across the bridge of {product} as it breaks behind",
    "the world of {product}",
    "stone, horns",
  ],
  ["use ms handheld hero", "{hero} leaning with the controller as if that helped", "a sofa", "shout, clicks"],
  ["reaction cu push_in hero", "{hero} frozen, mouth open, before the shout", "a dark room", "silence"],
  ["together ms orbital crowd", "four friends on a sofa for two, all talking at once", "a sofa", "laughter"],
  [
    "result ws pull_out none",
    "the two moons of {product} over what is left standing",
    "the world of {product}",
    "choir",
  ],
  ["reveal ms push_in none", "a gate in {product} opening on white light", "the world of {product}", "stone"],
  [
    "signoff ms static none",
    "embers falling through black, leaving the middle of the frame free",
    "the dark",
    "last drum",
  ],
]);
