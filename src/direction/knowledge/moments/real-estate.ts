import { bookOf } from "./book.ts";

/** Pictures for films about houses and flats. */
export const REAL_ESTATE_MOMENTS = bookOf([
  [
    "arrest cu push_in hands",
    "a key turning and a door giving way to a whole room of light",
    "the front door",
    "key, latch",
  ],
  [
    "arrest xcu dolly none",
    "sun crawling over oak boards, dust alive in it",
    "an empty room",
    "boards creak",
  ],
  ["world est crane none", "{product} seen from the street trees as the windows go gold", null, "blackbird"],
  ["world ws dolly none", "room opening into room opening into garden", "inside {product}", "steps"],
  [
    "problem ms static hero",
    "{hero} eating standing up between boxes in a kitchen for nobody",
    "a cramped flat",
    "pipes",
  ],
  [
    "detail xcu tilt none",
    "stone, wood and brass meeting in one corner without a gap",
    "inside {product}",
    "fingertip on brass",
  ],
  [
    "detail cu push_in none",
    "a tap running clear over a deep sink, leaves moving outside",
    "the kitchen of {product}",
    "water",
  ],
  [
    "use ms handheld hero",
    "{hero} marking a child's height on a door frame in pencil",
    "a hallway",
    "pencil, giggle",
  ],
  [
    "use ws dolly hero",
    "{hero} carrying two coffees out to where the sun is",
    "the terrace of {product}",
    "cups, birds",
  ],
  [
    "reaction cu static hero",
    "{hero} lying on the bare floor, looking up, already home",
    "an empty room",
    "breath out",
  ],
  [
    "together ms pan crowd",
    "a first dinner off packing cases, candles in jars",
    "the living room of {product}",
    "laughter",
  ],
  [
    "result ws pull_out none",
    "every window of {product} lit from inside in the blue of evening",
    null,
    "evening",
  ],
  ["reveal est push_in none", "{product} straight on, gate swinging open by itself", null, "gate"],
  ["signoff ws static none", "the door of {product} left ajar, light on the step", null, "quiet"],
]);
