import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what keeps the rain off. */
export const RAIN: readonly ThingBook[] = [
  thing(/\b(?:raincoat|rain jacket|anorak|waterproof jacket)s?\b/i, [
    [
      "arrest xcu static none",
      "rain beading on the sleeve of {product} and running off in one thread",
      "heavy rain",
      "rain drum",
    ],
    [
      "world est crane none",
      "a grey crowd under umbrellas from above, and one bright hood going the other way",
      "a square in the rain",
      "rain",
    ],
    [
      "process cu tilt hands",
      "a zip drawn up to the chin, the first drops falling",
      "a doorway in the rain",
      "zip",
    ],
    [
      "use ws dolly hero",
      "{hero} in {product} walking against a whole street that is running",
      "a street in heavy rain",
      "rain, steps",
    ],
    ["reaction mcu push_in hero", "{hero} lifting the face into the rain with the hood down", null, "rain"],
    [
      "result ws pull_out hero",
      "{hero} stepping over a puddle and, on the second thought, into it",
      "a wet street",
      "splash",
    ],
    [
      "reveal ms push_in none",
      "{product} on a hook, dry inside, still dripping outside",
      "a hallway",
      "drip",
    ],
    [
      "signoff ms static none",
      "{product} on its hook by the door, a small pool below",
      "a hallway",
      "last drop",
    ],
    [
      "problem ws static crowd",
      "a bus stop of wet newspapers and turned-out umbrellas",
      "a bus stop in the rain",
      "rain, brakes",
    ],
    [
      "detail xcu dolly none",
      "a taped seam of {product}, one drop travelling along it and finding no way in",
      null,
      "rain",
    ],
  ]),
  thing(/\b(?:umbrella|parasol)s?\b/i, [
    ["arrest xcu static none", "drops shattering on {product} into smaller drops", "heavy rain", "rain drum"],
    [
      "use ws dolly hero",
      "{hero} under {product} walking against a whole street that is running",
      "a street in heavy rain",
      "rain, steps",
    ],
    [
      "problem ws static none",
      "a pavement emptying in three seconds, newspapers over heads",
      "a street in sudden rain",
      "thunder",
    ],
    [
      "world est crane none",
      "a grey crowd from above and {product} as the only colour in it",
      "a square in the rain",
      "rain",
    ],
    [
      "process cu handheld hands",
      "{product} shaken out twice, drops flying in an arc",
      "a doorway in the rain",
      "flap",
    ],
    [
      "detail xcu dolly none",
      "water running down one rib of {product} and letting go at the tip",
      null,
      "drip",
    ],
    [
      "reaction mcu push_in hero",
      "{hero} dry under {product}, listening to the rain on it",
      null,
      "rain drum",
    ],
    [
      "result ws pull_out hero",
      "{hero} stepping over a puddle and, on the second thought, into it",
      "a wet street",
      "splash",
    ],
    [
      "signoff ms static none",
      "{product} standing in a corner, a small pool round its tip",
      "a hallway",
      "last drop",
    ],
    ["reveal ms tilt none", "{product} opening like a held breath", "a doorway in the rain", "snap open"],
  ]),
];
