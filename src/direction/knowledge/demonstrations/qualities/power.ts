import { demonstrations } from "../demonstration.ts";

/** Where the power comes from and what it can be heard to do. */
export const POWER = demonstrations([
  [
    "solar(?:-?powered)?|sun-?powered|charges? in the sun",
    "object",
    [
      [
        "arrest xcu static none",
        "the edge of the sunlight creeping over {product} and a tiny light in it waking up",
        null,
        "birds, one soft tone",
      ],
      [
        "process ws static none",
        "{product} out in the open all day in one locked frame, shadows swinging round it",
        null,
        "insects, a day passing",
      ],
      [
        "result ms push_in hero",
        "night all around, {hero} in the glow of {product}, no socket for miles",
        null,
        "crickets",
      ],
    ],
  ],
  [
    "rechargeable|usb-?c|recharges?|built-in battery|no batteries|battery life",
    "object",
    [
      [
        "problem cu static hands",
        "a drawer full of dead batteries, fingers trying one after the other",
        "a kitchen drawer",
        "batteries rolling",
      ],
      [
        "process cu push_in hands",
        "one cable clicking into {product}, a light beginning to breathe",
        null,
        "click",
      ],
      [
        "use ms handheld hero",
        "{hero} pulling the cable out of {product} and walking off with it",
        null,
        "click, steps",
      ],
    ],
  ],
  [
    "wireless|cordless|cable-?free|no (?:cables?|cords?|wires?)|without (?:cables?|cords?|wires?)|hands-?free|bluetooth",
    "object",
    [
      [
        "problem cu dolly none",
        "a knot of cables behind a cupboard, somebody's fingers giving up on it",
        null,
        "plastic, sigh",
      ],
      [
        "use ws dolly hero",
        "{hero} with {product} from room to room in one take, nothing trailing behind",
        null,
        "steps, doors",
      ],
      [
        "result ms static none",
        "an empty socket in a clean wall, {product} at work far from it",
        null,
        "room tone",
      ],
    ],
  ],
  [
    "noise-?cancell?ing|cancels? (?:out )?noise|blocks? (?:out )?(?:the )?noise|sound-?proof\\w*|noise-?(?:reducing|proof)",
    "object",
    [
      [
        "problem ms handheld crowd",
        "a drill, a dog, a phone call and a bus all in one frame, every mouth moving",
        null,
        "all of it at once",
      ],
      [
        "use mcu push_in hero",
        "{hero} with {product}, and at once the whole frame going silent while every mouth keeps moving",
        null,
        "noise cut off, then breath",
      ],
      ["reaction cu static hero", "the shoulders of {hero} sinking by a hand's width", null, "near silence"],
    ],
  ],
  [
    "silent|whisper-?quiet|quiet(?:er|est|ly)?|noiseless|makes no (?:noise|sound)|under \\d+ ?db|\\d+ ?db",
    "object",
    [
      [
        "arrest cu static none",
        "{product} at full work a hand's width from a sleeping cat, the cat not moving an ear",
        null,
        "a cat's breath, nothing else",
      ],
      [
        "problem mcu static hero",
        "{hero} on tiptoe outside a door left ajar, a finger on the lips",
        null,
        "held breath, a floorboard",
      ],
      [
        "detail xcu push_in none",
        "a glass of water beside {product} at work, its surface perfectly still",
        null,
        "a clock in the next room",
      ],
      [
        "result ms pull_out none",
        "{product} running in the foreground, somebody asleep out of focus behind it",
        null,
        "slow breathing",
      ],
    ],
  ],
  [
    "heated|self-?heating|warming|heats? up in (?<time>[\\w ]+)|keeps you warm",
    "object",
    [
      [
        "problem cu handheld hero",
        "{hero} breathing into two closed hands, the breath white",
        "a cold street corner",
        "breath",
      ],
      [
        "arrest xcu push_in none",
        "frost on {product} drawing back from the middle outwards",
        null,
        "faint crackle",
      ],
      [
        "reaction mcu static hero",
        "{hero} with {product}, the shoulders coming down from the ears",
        null,
        "long breath out",
      ],
    ],
  ],
  [
    "cooling|self-?cooling|keeps (?:you|cool)|ice-?cold|cools? down",
    "object",
    [
      [
        "problem mcu handheld hero",
        "{hero} with a damp collar, fanning with a folded newspaper",
        "a room in a heatwave",
        "flies, paper",
      ],
      ["detail xcu push_in none", "tiny beads of cold gathering on {product}", null, "faint tick"],
      [
        "reaction cu static hero",
        "{hero} with {product} against one cheek, eyes closing",
        null,
        "breath out",
      ],
    ],
  ],
  [
    "insulated|insulating|double-?wall(?:ed)?|vacuum-?(?:insulated|sealed)|thermal",
    "object",
    [
      [
        "arrest cu static none",
        "snow lying on top of {product}, steam standing over it the moment it is opened",
        "a snowy bench",
        "lid, steam",
      ],
      [
        "detail xcu dolly none",
        "a thermal picture: everything in it red and yellow, {product} cool blue with one hot core",
        null,
        "low hum",
      ],
      [
        "use cu handheld hands",
        "a bare hand round {product} without flinching, steam rising past the fingers",
        null,
        "steam",
      ],
    ],
  ],
  [
    "smart|app-?controlled|voice-?controlled|connected|with (?:an |its )?app|ai-?powered|automatic(?:ally)?|self-?(?:driving|adjusting|timing)|sensors?|auto-?\\w+",
    "object",
    [
      [
        "arrest cu static none",
        "{product} waking by itself a second before somebody comes into the frame",
        null,
        "soft tone, steps nearer",
      ],
      [
        "use ms static hero",
        "{hero} on the sofa, one word into the room, {product} answering with a light",
        null,
        "one word, soft tone",
      ],
      [
        "result ws pull_out none",
        "an empty home in the afternoon, {product} quietly doing its job for nobody",
        "an empty living room",
        "clock, faint hum",
      ],
    ],
  ],
  [
    "dimmable|led|adjusts? (?:its )?brightness|warm light|daylight lamp",
    "object",
    [
      [
        "arrest cu static none",
        "darkness, then {product} coming up from a glow to full light, the room appearing round it",
        null,
        "room tone swelling",
      ],
      [
        "use cu tilt hands",
        "a fingertip along {product}, the shadows in the room growing soft and long",
        null,
        "faint slide",
      ],
    ],
  ],
  [
    "fast|high-?speed|powerful|turbo",
    "object",
    [
      [
        "use ms dolly hero",
        "{hero} starting {product} beside an egg timer and being done before it has turned a quarter",
        null,
        "ticking, then done",
      ],
      [
        "reaction mcu handheld hero",
        "{hero} looking at a finished job and then at the clock",
        null,
        "short laugh",
      ],
    ],
  ],
  [
    "self-?watering|waters? itself|self-?feeding|automatic feeder",
    "object",
    [
      [
        "problem ms static hero",
        "{hero} with a suitcase in the hall, looking back at a row of pots, one finger in the dry earth",
        null,
        "suitcase wheels stop",
      ],
      [
        "detail xcu tilt none",
        "water climbing through dark earth in {product} as through a sugar cube, from below",
        null,
        "a fine trickle",
      ],
      [
        "result ms push_in hero",
        "{hero} back with the suitcase, everything in {product} a hand taller and greener",
        null,
        "door, a small laugh",
      ],
    ],
  ],
]);
