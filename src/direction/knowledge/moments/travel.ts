import { bookOf } from "./book.ts";

/** Pictures for films about places to go. */
export const TRAVEL_MOMENTS = bookOf([
  [
    "arrest ws push_in hero",
    "{hero} coming round a last bend and stopping: all of {product} lies below",
    null,
    "wind, breath",
  ],
  [
    "arrest xcu static hands",
    "wooden shutters pushed open with two hands, light falling in",
    "a room with a view of {product}",
    "shutters, swifts",
  ],
  [
    "world est crane none",
    "{product} from above at first light, roofs and water just apart",
    null,
    "bells far off",
  ],
  ["world ws pan none", "a ferry drawing one white line across still water", null, "engine, gulls"],
  [
    "problem ms static hero",
    "{hero} behind a wet bus window, a travel poster passing outside",
    "a grey city bus",
    "wipers",
  ],
  ["process cu handheld hands", "a rucksack zipped, a key laid under a pot", "a flat, early", "zip, key"],
  ["detail xcu push_in none", "salt drying on tiled steps in the sun", null, "waves"],
  [
    "detail cu tilt none",
    "grilled fish, a cut lemon, a paper cloth held down by glasses",
    "a table over the water",
    "cutlery, voices",
  ],
  [
    "use ms handheld hero",
    "{hero} taking the wrong alley on purpose",
    "the old lanes of {product}",
    "steps, a radio",
  ],
  [
    "use ws dolly hero",
    "{hero} running the length of the jetty and not stopping at the end",
    "a jetty",
    "feet, splash",
  ],
  [
    "reaction cu static hero",
    "{hero} salt-haired with eyes closed, doing nothing at all",
    "a warm wall",
    "cicadas",
  ],
  [
    "together ms orbital crowd",
    "strangers pulling a second table up to the first",
    "a square at night",
    "chairs, a guitar",
  ],
  [
    "result ws crane hero",
    "{hero} on a rooftop as the lights of {product} come on one by one",
    "a rooftop",
    "night air",
  ],
  ["reveal est pull_out none", "{product} opening out as the mist lifts off it", null, "wind, strings"],
  ["signoff ws static none", "{product} at the last light, one boat coming home", null, "water"],
]);
