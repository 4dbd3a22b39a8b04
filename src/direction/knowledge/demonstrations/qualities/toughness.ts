import { demonstrations } from "../demonstration.ts";

/** What a thing withstands: put to the test in one take. */
export const TOUGHNESS = demonstrations([
  [
    "waterproof|water-?(?:resistant|repellent|tight)|rain-?proof|weather-?proof|all-?weather|submersible|floats?",
    "object",
    [
      [
        "arrest xcu static none",
        "a drop landing on {product}, standing there round as a bead and rolling off",
        null,
        "single drop",
      ],
      [
        "problem ws static hero",
        "the first heavy drops darkening the ground round {hero}, who does not hurry",
        null,
        "rain starting",
      ],
      [
        "use cu tilt hands",
        "a full jug of water poured over {product}, the water running off in one sheet",
        null,
        "water",
      ],
      [
        "result cu static hands",
        "a dry hand wiped across {product} after the rain and held up to the light, still dry",
        null,
        "last drips",
      ],
    ],
  ],
  [
    "unbreakable|shatter-?proof|shock-?proof|drop-?proof|crush-?proof|indestructible|rugged|heavy-?duty|virtually indestructible|tear-?proof|rip-?stop|built to last|tough|durable|lifetime (?:guarantee|warranty)",
    "object",
    [
      [
        "arrest cu tilt none",
        "{product} falling the full height of the frame, hitting stone, bouncing once, lying there whole",
        "a stone floor",
        "fall, knock, silence",
      ],
      [
        "use ms handheld hero",
        "{hero} leaning on {product} with full weight, then harder",
        null,
        "creak that does not come",
      ],
      [
        "detail xcu dolly none",
        "years of small scratches on {product}, none of them deep",
        null,
        "fingertip along a surface",
      ],
      [
        "result ms static none",
        "{product} among other things of its age, all of them taped, bent or chipped but this one",
        null,
        "room tone",
      ],
    ],
  ],
  [
    "leak-?proof|spill-?proof|leak-?free|never (?:leaks|spills)|no (?:leaks|spills)",
    "object",
    [
      [
        "arrest cu static hands",
        "{product}, full to the rim, turned upside down over a white shirt and held there",
        null,
        "held breath",
      ],
      [
        "use cu handheld none",
        "{product} lying on its side at the bottom of a bag among papers, the bag shaken",
        null,
        "paper, keys",
      ],
      ["result cu static hands", "the papers taken out of the bag one by one, every page dry", null, "paper"],
    ],
  ],
  [
    "non-?slip|anti-?slip|slip-?resistant|grippy|non-?skid|firm grip",
    "object",
    [
      [
        "arrest cu static none",
        "a board tilted further and further, everything sliding off save {product}",
        null,
        "things sliding, one staying",
      ],
      [
        "use cu handheld hands",
        "a wet, soapy hand closing round {product} and not slipping",
        null,
        "water, squeak",
      ],
    ],
  ],
  [
    "scratch-?(?:proof|resistant)|stain-?(?:proof|resistant|free|repellent)|dirt-?repellent|fingerprint-?proof|easy to clean|wipe-?clean|easy-?clean",
    "object",
    [
      [
        "problem cu static none",
        "a red splash spreading on {product} in slow motion",
        null,
        "splash, a gasp off screen",
      ],
      [
        "use cu dolly hands",
        "one wipe of a cloth across {product}, the splash gone behind it as if it had never been",
        null,
        "cloth",
      ],
      [
        "result ms push_in none",
        "{product} clean in the same frame, the red cloth lying beside it",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "fire-?proof|heat-?(?:proof|resistant)|flame-?(?:retardant|resistant)|oven-?(?:safe|proof)",
    "object",
    [
      [
        "arrest cu static none",
        "a row of flames reaching for {product} and finding nothing to hold on to",
        "a dark stone hearth",
        "fire",
      ],
      [
        "use ms tilt hands",
        "{product} out of the heat and straight into a bare hand's reach, held without a cloth",
        null,
        "hiss, then calm",
      ],
    ],
  ],
  [
    "wind-?proof|storm-?proof|wind-?resistant",
    "object",
    [
      [
        "arrest ws static none",
        "leaves, paper and a hat blown across the frame from left to right, {product} standing still in the middle",
        null,
        "gusts",
      ],
      [
        "use mcu handheld hero",
        "{hero} in the wind behind {product}, hair not moving",
        null,
        "wind going muffled",
      ],
    ],
  ],
  [
    "reflective|hi-?vis|high-?visibility|glow-?in-?the-?dark|glows? in the dark|luminous|phosphorescent",
    "object",
    [
      [
        "problem ws static none",
        "a dark road seen through a windscreen, something out there that cannot be made out",
        "a dark road at night",
        "engine, wipers",
      ],
      [
        "arrest cu push_in none",
        "headlights sweeping in and {product} lighting up white out of black",
        "a dark road at night",
        "car passing",
      ],
      [
        "result ws static hero",
        "{hero} at two hundred paces, unmistakable, every car giving room",
        "a dark road at night",
        "tyres swinging wide",
      ],
    ],
  ],
  [
    "child-?(?:safe|proof|resistant|friendly)|baby-?(?:safe|proof)|kid-?(?:safe|proof|friendly)|rounded (?:edges|corners)|choke-?proof",
    "object",
    [
      [
        "arrest cu handheld hands",
        "a toddler's hand exploring every edge of {product} and finding none that is sharp",
        null,
        "small breath, fingertips",
      ],
      [
        "use cu static hands",
        "small fingers pulling, twisting and pressing at {product} and getting nowhere",
        null,
        "rattle",
      ],
      [
        "result ms pull_out hero",
        "{hero} on the other side of the room with a hot cup of tea, not getting up",
        null,
        "a child humming",
      ],
    ],
  ],
  [
    "quick-?dry(?:ing)?|dries (?:fast|quickly|in (?<time>[\\w ]+))|fast-?drying",
    "object",
    [
      [
        "arrest cu static hands",
        "{product} wrung out over a basin, water running off two fists",
        null,
        "water",
      ],
      [
        "process ms static none",
        "{product} on a line beside a cotton towel, the light moving: {product} swinging dry, the towel still dripping",
        "a balcony",
        "drip, breeze",
      ],
      ["result cu handheld hero", "{hero} putting {product} on again and noticing nothing", null, "fabric"],
    ],
  ],
  [
    "(?:machine-?)?washable|dishwasher-?(?:safe|proof)|machine wash",
    "object",
    [
      [
        "problem cu handheld none",
        "{product} after a hard day: mud, sauce and one unexplained green stain",
        null,
        "a sigh off screen",
      ],
      [
        "process cu push_in none",
        "{product} going round behind the glass of the machine, suds climbing",
        "a bright utility room",
        "drum turning",
      ],
      [
        "result ms tilt hands",
        "{product} out of the machine, shaken once and as good as on the first day",
        null,
        "shake",
      ],
    ],
  ],
  [
    "self-?cleaning|cleans itself|non-?stick|nothing sticks",
    "object",
    [
      [
        "arrest cu tilt none",
        "the last mess in {product} letting go by itself and sliding off in one piece",
        null,
        "slide",
      ],
      [
        "process cu static none",
        "{product} at work on itself, nobody there, the water going from cloudy to clear",
        null,
        "water, hum",
      ],
      [
        "result mcu static hero",
        "{hero} with the sponge already in hand, putting it back",
        null,
        "short laugh",
      ],
    ],
  ],
  [
    "cut-?(?:proof|resistant)|puncture-?(?:proof|resistant)|thorn-?proof|bite-?proof|chew-?proof",
    "object",
    [
      [
        "arrest xcu static none",
        "a sharp point pressed against {product}, the surface denting and springing back",
        null,
        "pressure, creak",
      ],
      [
        "result cu handheld hands",
        "bare fingers searching {product} for a hole and finding none",
        null,
        "fingertips",
      ],
    ],
  ],
]);
