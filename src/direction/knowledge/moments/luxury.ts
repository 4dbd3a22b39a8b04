import { bookOf } from "./book.ts";

/** Pictures for films about things made to last. */
export const LUXURY_MOMENTS = bookOf([
  [
    "arrest xcu dolly none",
    "a blade of light sliding along an edge of {product} and going out",
    "a black void",
    "single low note",
  ],
  [
    "arrest xcu static none",
    "black silk falling away from {product} in one slow breath",
    "a black void",
    "silk rush",
  ],
  [
    "arrest cu orbital none",
    "dust hanging in a spotlight, {product} turning through it like a planet",
    "a dark room",
    "sub-bass swell",
  ],
  [
    "world est push_in none",
    "a tall door standing open on a long unlit gallery",
    "a house of pale stone",
    "footstep echo",
  ],
  [
    "world ws dolly hero",
    "{hero} crossing an empty hall, reflections walking underneath",
    "polished stone, evening",
    "heels on stone",
  ],
  [
    "process xcu static hands",
    "a maker's loupe and two steady fingers setting the last part of {product}",
    "a bench worn smooth",
    "fine metal tick",
  ],
  [
    "process cu push_in hands",
    "a cloth passed once over a surface until the lamp stands mirrored in it",
    "a bench worn smooth",
    "cloth on metal",
  ],
  [
    "process xcu tilt none",
    "shavings curling away bright and thin as hair",
    "a workshop window",
    "slow scrape",
  ],
  [
    "detail xcu orbital none",
    "the grain and edge of {product}, depth after depth coming into focus",
    "a black void",
    "held string",
  ],
  [
    "detail cu static none",
    "the clasp of {product} closing with the weight of a good door",
    null,
    "soft click",
  ],
  [
    "use mcu push_in hero",
    "{hero} putting {product} on without looking, the way one does with what is one's own",
    "before a dark window",
    "fabric, breath",
  ],
  [
    "reaction cu static hero",
    "{hero} meeting their own eyes in the glass and holding them",
    "before a dark window",
    "silence",
  ],
  [
    "together ms pan crowd",
    "{hero} coming in, a conversation stopping for half a second",
    "a candlelit table",
    "room falls quiet",
  ],
  [
    "result ws crane hero",
    "{hero} alone above the city at dusk, in no hurry at all",
    "a terrace at blue hour",
    "wind, strings open up",
  ],
  [
    "reveal ms push_in none",
    "{product} complete for the first time, lit from one side, nothing else in the frame",
    "a black void",
    "chord resolves",
  ],
  [
    "signoff cu pull_out none",
    "{product} at rest as the light leaves it, the last glint held",
    "a black void",
    "final note decays",
  ],
]);
