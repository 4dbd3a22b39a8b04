import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for messages to everybody: nothing is sold, so nothing shines. */
export const PUBLIC_MESSAGES: readonly ThingBook[] = [
  thing(
    /\b(?:(?:don'?t|do not|never|no) (?:text|phone|drink|drive|speed)\w*|text(?:ing)? (?:and|while|at|behind)|at the wheel|drink[- ]driv\w*|drunk driving|road safety|seat ?belts?|speeding|slow down|cycle helmets?|distracted driving)\b/i,
    [
      [
        "arrest xcu push_in none",
        "a phone on a passenger seat lighting up, the ceiling of the car going blue",
        "inside a parked car at dusk",
        "buzz",
      ],
      [
        "arrest ws static none",
        "an empty road with a child's ball rolling to a stop on the centre line",
        "a quiet street",
        "ball",
      ],
      [
        "world ws dolly none",
        "a school street at eight, bags, bicycles, a lollipop sign",
        "a school street in the morning",
        "voices",
      ],
      [
        "problem cu static hero",
        "{hero} at the wheel of a standing car, a thumb above the screen, a message half read",
        "inside a car at traffic lights",
        "indicator",
      ],
      [
        "problem cu tilt none",
        "a speedometer needle, then the road in the windscreen out of focus behind it",
        "inside a car",
        "tyres",
      ],
      [
        "detail xcu dolly none",
        "two small shoes side by side on a kerb, toes over the edge",
        "a kerb",
        "traffic",
      ],
      [
        "process cu handheld hands",
        "a phone switched to silent, put in the glove box, the box shut",
        "inside a parked car",
        "click",
      ],
      [
        "use ms static hero",
        "{hero} with both hands on the wheel, letting it buzz",
        "inside a car",
        "buzz, buzz, nothing",
      ],
      [
        "reaction cu push_in hero",
        "{hero}'s eyes in the mirror, up, and staying up",
        "inside a car",
        "breath",
      ],
      [
        "together ms pan crowd",
        "children crossing in pairs, one of them waving at the windscreen",
        "a zebra crossing",
        "steps",
      ],
      [
        "result ws pull_out hero",
        "{hero} parked outside home, only now picking up, somebody in the lit doorway",
        "a drive at dusk",
        "door",
      ],
      [
        "reveal ws static none",
        "the same road, the ball picked up, nobody hurt, evening",
        "a quiet street at dusk",
        "birds",
      ],
      [
        "signoff ms static none",
        "the phone face down on an empty seat, the house lights on beyond",
        "inside a parked car at dusk",
        "quiet",
      ],
    ],
  ),
  thing(
    /\b(?:sav(?:e|ing) (?:water|energy)|water saving|recycl\w*|waste separation|litter(?:ing)?|vot(?:e|ing|er)(?: registration)?|election turnout|bullying|anti-bullying|loneliness|domestic (?:violence|abuse)|racism|hate speech|fire safety|smoke (?:alarm|detector)s?|heat ?wave|census|public service)\b/i,
    [
      ["arrest cu static none", "a single empty swing, still moving", "a playground", "chain"],
      [
        "world est crane none",
        "a town waking, doors opening all along one street",
        "a street at dawn",
        "doors",
      ],
      ["problem ms static hero", "{hero} walking past, slowing, not stopping", "a street", "steps"],
      ["process cu tilt hands", "a hand raised, slowly, in a room where none is raised", "a hall", "cloth"],
      ["detail xcu dolly none", "a name on a list, a pencil beside it", "a table in a hall", "pencil"],
      [
        "use ms handheld hero",
        "{hero} turning back and sitting down beside someone on the kerb",
        "a kerb",
        "traffic",
      ],
      ["reaction cu push_in hero", "the other's face, asked for the first time today", "a kerb", "breath"],
      [
        "together ms pan crowd",
        "one neighbour at a door, then two, then the stairwell full",
        "a stairwell",
        "voices",
      ],
      [
        "result ws pull_out crowd",
        "a street in evening sun with people standing about in it for no reason",
        "a street in evening sun",
        "talk",
      ],
      [
        "reveal ms push_in none",
        "an open door, light from inside on the pavement",
        "a street at dusk",
        "chord",
      ],
      [
        "signoff ms static none",
        "the swing again, somebody's jacket on the frame",
        "a playground at dusk",
        "birds",
      ],
    ],
  ),
  thing(
    /\b(?:literacy|learn(?:s|ing)? to read|adult education|reading (?:help|mentor)|mentoring|scholarship|youth (?:club|work|centre)|illiteracy|alphabétisation|lire aux adultes|lesen lern\w*|after-?school)\b/i,
    [
      [
        "arrest xcu push_in none",
        "a finger under a line of print, moving, stopping, moving",
        "a kitchen table",
        "breath",
      ],
      [
        "world ws dolly none",
        "a classroom at night with grown-up coats on small chairs",
        "a classroom at night",
        "tube hum",
      ],
      [
        "problem cu static hero",
        "{hero} with a form at a counter, patting pockets for glasses that do not exist",
        "a counter",
        "queue",
      ],
      [
        "process cu tilt hands",
        "letters chalked large, one wiped and set right",
        "a classroom at night",
        "chalk",
      ],
      [
        "detail xcu dolly none",
        "a child's picture book with a grown hand spread across the page",
        "a sofa under a lamp",
        "page",
      ],
      [
        "use ms static hero",
        "{hero} sounding out a street sign under the breath, and turning the right way",
        "a street corner",
        "murmur",
      ],
      [
        "reaction cu push_in hero",
        "{hero} reaching the end of a sentence and looking up",
        "a classroom at night",
        "silence",
      ],
      [
        "together ms pan crowd",
        "six adults round one page, one reading, five holding their breath",
        "a classroom at night",
        "one voice",
      ],
      [
        "result ws pull_out hero",
        "{hero} reading aloud in a lamp's circle, a small head asleep on the arm",
        "a sofa under a lamp",
        "low voice",
      ],
      [
        "reveal cu push_in none",
        "an open book under a lamp, a pair of glasses on it",
        "a sofa under a lamp",
        "chord",
      ],
      [
        "signoff ms static none",
        "the book closed, a bus ticket keeping the page",
        "a sofa under a lamp",
        "clock",
      ],
    ],
  ),
];
