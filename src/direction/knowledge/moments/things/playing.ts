import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for instruments, toys and games on a table. */
export const PLAYING: readonly ThingBook[] = [
  thing(/\b(?:guitar|piano|synth(?:esi[sz]er)?|drum|violin|instrument)s?\b/i, [
    [
      "arrest xcu static none",
      "a string of {product} still drawing its curve in the air",
      "a quiet room",
      "one note",
    ],
    [
      "process cu dolly hands",
      "shavings lifting from tonewood, thumb testing the curve",
      "a luthier's workshop",
      "plane",
    ],
    [
      "use ms orbital hero",
      "{hero} playing {product} to an empty room as if it were full",
      "a quiet room",
      "phrase",
    ],
    ["reveal ms push_in none", "{product} on its stand, one lamp, dust settling", "a quiet room", "decay"],
    [
      "world ws dolly none",
      "a rehearsal cellar of carpets on walls, one red light",
      "a rehearsal cellar",
      "amp hum",
    ],
    [
      "problem cu static hero",
      "{hero} on the same bar for the ninth time, the dog leaving",
      "a quiet room",
      "one bar, claws",
    ],
    [
      "detail xcu orbital none",
      "the grain of {product} moving under a raking light like water",
      null,
      "held note",
    ],
    [
      "reaction cu push_in hero",
      "{hero} hearing it come right and not daring to stop",
      "a quiet room",
      "the bar, right",
    ],
    [
      "together ms pan crowd",
      "a kitchen party gone quiet round {product}",
      "a kitchen at night",
      "one instrument",
    ],
    [
      "result ws pull_out hero",
      "{hero} playing {product} at an open window, people stopped in the street",
      "a street at dusk",
      "music opens",
    ],
    [
      "signoff cu static none",
      "{product} still humming after the hand has left it",
      "a quiet room",
      "last overtone",
    ],
  ]),
  thing(/\b(?:board game|puzzle|lego|building blocks|doll|toy|plush)s?\b/i, [
    ["arrest xcu static hands", "the last piece of {product} held a second too long", "a carpet", "breath"],
    [
      "together ms orbital crowd",
      "three generations on the floor round {product}, one of them cheating",
      "a carpet",
      "shouts",
    ],
    ["reveal cu push_in none", "{product} ready to begin, lamp pulled low", "a kitchen table", "dice"],
    ["arrest cu tilt none", "a box lid lifting, a small light coming on under it", "a carpet", "cardboard"],
    [
      "world ws static none",
      "a rainy Sunday, a floor, a house holding its breath",
      "a living room on a rainy Sunday",
      "rain",
    ],
    [
      "problem ms static crowd",
      "two children on a sofa in the geometry of boredom",
      "a living room on a rainy Sunday",
      "clock",
    ],
    [
      "process cu handheld hands",
      "small hands turning {product} every way it was not meant to go",
      "a carpet",
      "clicks",
    ],
    ["detail xcu dolly none", "the painted edge of {product}, giant as a building", null, "soft drone"],
    [
      "use ms handheld hero",
      "{hero} steering {product} under a table that is now a mountain range",
      "under a table",
      "engine noises by mouth",
    ],
    [
      "reaction cu push_in hero",
      "{hero} holding very still beside the tallest thing ever built",
      "a carpet",
      "breath",
    ],
    [
      "result ws pull_out none",
      "the whole floor a city, a cat walking through it like weather",
      "a living room",
      "purr, crash",
    ],
    [
      "signoff cu static none",
      "{product} on the stairs where somebody will step on it",
      "a staircase",
      "distant giggle",
    ],
  ]),
  thing(
    /\b(?:stroller|pram|baby (?:carrier|monitor|food|bottle|formula|clothes|shampoo)|car seat|diaper|nappy|nappies|crib|cot|high chair|kinderwagen|windeln|poussette|cochecito)s?\b/i,
    [
      [
        "arrest xcu push_in none",
        "five fingers closing round one adult thumb",
        "a bright bedroom",
        "small breath",
      ],
      [
        "world ws static none",
        "a street at five in the morning, one lit window walking up and down",
        "a street before dawn",
        "soft humming",
      ],
      [
        "problem ms static hero",
        "{hero} with one shoe, one spoon, a phone under the chin and a baby under the arm",
        "a hallway in the morning",
        "overlapping noise",
      ],
      [
        "process cu tilt hands",
        "something very small folded into something very soft",
        "a changing table",
        "cloth",
      ],
      ["detail xcu dolly none", "the seam and clasp of {product}, closed with one thumb", null, "click"],
      [
        "use ms dolly hero",
        "{hero} steering {product} over cobbles as if carrying nitroglycerine",
        "a cobbled street",
        "wheels",
      ],
      [
        "reaction cu push_in hero",
        "{hero} watching an eyelid close, not daring to breathe",
        "a bright bedroom",
        "silence",
      ],
      [
        "together ms pan crowd",
        "three generations bent over {product}, all making the same face",
        "a living room",
        "cooing",
      ],
      [
        "result ws pull_out hero",
        "{hero} asleep sitting up, the baby awake and delighted",
        "a living room at noon",
        "gurgle",
      ],
      [
        "reveal ms push_in none",
        "{product} in window light, a knitted thing hung on it",
        "a bright bedroom",
        "chord",
      ],
      ["signoff ms static none", "{product} by the door, a small hat on top", "a hallway", "quiet"],
    ],
  ),
];
