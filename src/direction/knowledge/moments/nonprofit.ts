import { bookOf } from "./book.ts";

/** Pictures for films about causes. */
export const NONPROFIT_MOMENTS = bookOf([
  ["arrest cu static hero", "{hero} looking straight into the lens and not looking away", null, "silence"],
  ["arrest xcu push_in none", "one candle lit from another", "the dark", "match"],
  ["world est crane none", "the place as it is, early, before anyone speaks for it", null, "wind"],
  ["problem ws static none", "an empty chair at a full table", "a long table", "spoons"],
  [
    "process cu handheld hands",
    "hands passing things along a line, faster than one pair could",
    "a loading yard",
    "crates, calls",
  ],
  ["process ms dolly hero", "{hero} kneeling to be at eye level before saying anything", null, "quiet voice"],
  ["detail xcu tilt none", "names written small on a wall, room left for more", "a plaster wall", "chalk"],
  [
    "use ms handheld crowd",
    "volunteers sleeves up, getting in one another's way and laughing",
    null,
    "voices",
  ],
  ["reaction cu push_in hero", "{hero} hearing good news and having to sit down", null, "breath"],
  ["together ws orbital crowd", "a circle of people that opens to let another one in", "a square", "voices"],
  [
    "result ws crane crowd",
    "lights coming on house after house along a dark valley",
    "a valley at dusk",
    "choir, one voice then many",
  ],
  ["reveal ms push_in none", "a hand-painted sign with room for one word", null, "wind"],
  ["signoff ms static hero", "{hero} holding the door open", null, "wind"],
]);
