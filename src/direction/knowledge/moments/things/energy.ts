import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for warmth and current. */
export const ENERGY: readonly ThingBook[] = [
  thing(/\b(?:heat pump|boiler|insulation|furnace)s?\b/i, [
    [
      "arrest xcu static none",
      "frost flowers on a window pane, and a clear round patch growing in them",
      "a house in winter",
      "crackle",
    ],
    ["problem ms static hero", "{hero} at breakfast in coat and scarf", "a cold kitchen", "spoon, shiver"],
    [
      "process cu dolly none",
      "cut-away of a loop: cold air drawn in, warmth carried out, drawn as moving light",
      "a clear diagram on dark paper",
      "soft flow",
    ],
    [
      "detail xcu orbital none",
      "a quiet fan of {product} turning outside in falling snow",
      "a snowy garden",
      "low hum",
    ],
    [
      "result ms static hero",
      "{hero} barefoot on the boards, snow at the window",
      "a warm living room",
      "kettle",
    ],
    [
      "world est crane none",
      "a village under snow from above, smoke from every roof but one",
      "a village under snow",
      "wind",
    ],
    [
      "use ms handheld hero",
      "{hero} turning {product} down, for once, not up",
      "a hallway in winter",
      "dial",
    ],
    [
      "reaction cu push_in hero",
      "{hero} laying a palm flat on the wall and leaving it there",
      "a warm living room",
      "quiet",
    ],
    [
      "reveal ms push_in none",
      "{product} beside the house in falling snow, doing its work without a word",
      "a snowy garden",
      "soft hum",
    ],
    [
      "signoff ws static none",
      "the house at night, every window warm, snow whole on the steps",
      "a house at night in snow",
      "snow",
    ],
  ]),
  thing(/\b(?:solar|wind turbine|battery storage|renewable|photovoltaic)s?\b/i, [
    ["arrest xcu dolly none", "sunrise running along a dark panel like a fuse", "a roof at dawn", "hum"],
    [
      "process cu tilt none",
      "light drawn as a line from roof to wall to lamp",
      "a clear diagram on dark paper",
      "soft ticks",
    ],
    [
      "result ws crane none",
      "one street lit, evening, the meter turning the other way",
      "a street at dusk",
      "evening",
    ],
    [
      "world est crane none",
      "a town of roofs at noon, every one of them idle, then one blinking",
      "roofs at noon",
      "wind",
    ],
    ["problem ms static hero", "{hero} unfolding a bill that keeps unfolding", "a kitchen table", "paper"],
    ["detail xcu orbital none", "cells of {product} in macro, blue as deep water", null, "low hum"],
    [
      "use ms handheld hero",
      "{hero} plugging in a kettle, a drill and a neighbour, all at noon",
      "a garage",
      "kettle, drill",
    ],
    [
      "reaction cu push_in hero",
      "{hero} watching the meter stand still and tapping it to be sure",
      "a cellar",
      "tap",
    ],
    ["together ms pan crowd", "a street party off one extension cord", "a street in summer", "music"],
    [
      "reveal ws push_in none",
      "{product} against a clean sky, one cloud deciding against it",
      "a roof at noon",
      "chord",
    ],
    [
      "signoff ws static none",
      "{product} at sunset, a lamp coming on in the window below",
      "a house at dusk",
      "crickets",
    ],
  ]),
];
