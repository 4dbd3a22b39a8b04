import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures that only fit one kind of service or place. */
export const THINGS_TO_USE: readonly ThingBook[] = [
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
  ]),
  thing(
    /\b(?:bank|banking|card|payment|budget|savings?|invest(?:ing|ment)|pension|mortgage|tax|invoice|accounting|insurance)\b/i,
    [
      [
        "problem cu tilt hands",
        "receipts coming out of a pocket, out of a bag, out of a shoe",
        "a kitchen table",
        "paper",
      ],
      [
        "use mcu static hero",
        "{hero} seeing the number in {product} and laughing once, short",
        "a kitchen table",
        "laugh",
      ],
      [
        "result ms dolly hero",
        "{hero} hanging a door on its new hinges and swinging it",
        "a small shop being built",
        "hinge",
      ],
    ],
  ),
  thing(/\b(?:meditation|mindfulness|sleep|breathing|therapy|wellness)\b/i, [
    [
      "arrest ws static hero",
      "{hero} sitting still in the middle of a street that is all motion blur",
      "a crowded street",
      "city, fading",
    ],
    [
      "problem cu push_in hero",
      "a ceiling at 3 a.m. mirrored in {hero}'s open eyes",
      "a dark bedroom",
      "clock",
    ],
    [
      "use cu static hero",
      "{hero} with {product}, one breath in, the light in the room breathing with it",
      "a quiet corner",
      "breath",
    ],
    [
      "result ws crane hero",
      "{hero} asleep, morning walking across the blanket",
      "a bedroom at dawn",
      "birds",
    ],
  ]),
  thing(/\b(?:language|coding|course|class|lessons?|tutor|university|school|bootcamp)\b/i, [
    [
      "arrest cu static hero",
      "{hero} ordering in a new language and being understood",
      "a corner shop",
      "a beat of silence",
    ],
    [
      "use mcu handheld hero",
      "{hero} and {product} on the back step, mouthing words at a cat",
      "a back step",
      "murmur",
    ],
    [
      "result ms orbital hero",
      "{hero} helping a stranger with exactly the thing that was hard",
      "a platform",
      "voices",
    ],
  ]),
  thing(/\b(?:hotel|resort|hostel|villa|spa|retreat|lodge)s?\b/i, [
    ["arrest cu push_in hands", "a heavy key laid in an open palm", "the desk of {product}", "key"],
    [
      "detail xcu dolly none",
      "linen at {product}, one crease left by an afternoon",
      "a shuttered room",
      "fan",
    ],
    [
      "use ws static hero",
      "{hero} floating on {product}'s pool at an hour nobody else is up",
      "a pool at dawn",
      "water",
    ],
    ["reveal est crane none", "{product} among its trees, one window already lit", null, "crickets"],
  ]),
  thing(/\b(?:toothbrush|toothpaste|mouthwash|dental floss)(?:es)?\b/i, [
    ["arrest cu static hero", "{hero} hiding a smile behind one hand", "a photo booth", "flash"],
    [
      "use mcu handheld hero",
      "{hero} brushing with closed eyes, still half asleep",
      "a bathroom mirror",
      "brush",
    ],
    [
      "result cu push_in hero",
      "{hero} in the photo booth again, both hands down",
      "a photo booth",
      "flash, laugh",
    ],
  ]),
  thing(/\b(?:florist|flower|plant|garden(?:ing)?|seed|bouquet)s?\b/i, [
    ["arrest xcu static none", "a bud opening the width of a hair", "a greenhouse", "drip"],
    [
      "process cu tilt hands",
      "stems stripped, turned and crossed until they hold one another",
      "a zinc bench",
      "snip",
    ],
    [
      "use ws dolly hero",
      "{hero} on a tram behind an armful of {product}, everyone leaning to smell",
      "a tram",
      "rails",
    ],
    ["reveal ms push_in none", "{product} on a doorstep, paper still wet", "a doorstep", "bell, steps"],
  ]),
  thing(/\b(?:dog food|cat food|pet food|dog treats?|kibble)\b/i, [
    [
      "arrest xcu static none",
      "two ears turning toward the sound of {product} from three rooms away",
      "a hallway",
      "bag rustle",
    ],
    [
      "use cu static none",
      "a muzzle deep in the bowl, tail out of frame and knocking things over",
      "a kitchen floor",
      "crunch, thump",
    ],
    ["result ws dolly none", "a dog at full stretch beside the sea", "a beach", "paws, waves"],
  ]),
];
