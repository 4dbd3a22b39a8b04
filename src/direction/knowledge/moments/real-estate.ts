import { bookOf } from "./book.ts";

/** Pictures for films about houses and flats: their rooms in daylight, one after another. */
export const REAL_ESTATE_MOMENTS = bookOf([
  [
    "arrest cu push_in hands",
    "a key turning in a front door, the door opening on a bright room",
    "the front door",
    "key, latch",
  ],
  ["arrest ws push_in none", "the front of {product} in clear sun", null, "birds"],
  ["world est crane none", "{product} seen from above, trees round it", null, "birds"],
  [
    "world ws dolly none",
    "the camera gliding from room to room towards the garden doors",
    "inside {product}",
    "steps",
  ],
  [
    "process ms pan hero",
    "{hero} opening wide doors onto a terrace",
    "the terrace of {product}",
    "door, birds",
  ],
  [
    "detail cu tilt none",
    "sunlight on a stone worktop, a bowl of fruit beside the sink",
    "the kitchen of {product}",
    "water",
  ],
  [
    "detail cu push_in none",
    "white linen on a made bed, a curtain moving at the window",
    "a bedroom",
    "wind",
  ],
  ["use ms handheld hero", "{hero} walking through the rooms, looking round", "inside {product}", "steps"],
  [
    "use ws dolly hero",
    "{hero} carrying two coffees out into the sun",
    "the terrace of {product}",
    "cups, birds",
  ],
  [
    "reaction cu static hero",
    "{hero} at a wide window, looking out and smiling",
    "a bright room",
    "breath out",
  ],
  [
    "together ms pan crowd",
    "a family round the dining table, passing plates",
    "the dining room of {product}",
    "laughter",
  ],
  [
    "result ws pull_out none",
    "every window of {product} lit from inside in the blue of evening",
    null,
    "evening",
  ],
  ["reveal est push_in none", "{product} straight on, the garden in full light", null, "birds"],
  ["signoff ws static none", "{product} at dusk, warm light behind the open front door", null, "quiet"],
]);
