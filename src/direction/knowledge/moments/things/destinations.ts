import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for places people travel to. */
export const DESTINATIONS: readonly ThingBook[] = [
  thing(/\b(?:islands?|archipelago|coast|riviera|beach (?:town|holidays?)|seaside|fjords?|isles?)\b/i, [
    ["arrest ws static none", "a ferry ramp coming down on white light", "a ferry deck", "chains, gulls"],
    [
      "world est crane none",
      "a coastline torn like paper, white along the tear",
      "a coast from above",
      "surf",
    ],
    [
      "problem ms static hero",
      "{hero} at a window over a car park, a shell used as a paperweight",
      "an office",
      "air conditioning",
    ],
    [
      "process cu handheld hands",
      "nets mended on a quay, a needle of wood going in and out",
      "a quay",
      "twine",
    ],
    ["detail xcu dolly none", "salt crystals on a black rail, a whole sun in each", "a ferry deck", "sea"],
    [
      "use ws dolly hero",
      "{hero} on a rusty bicycle downhill between two walls, sea at the end of it",
      "a lane to the sea",
      "freewheel",
    ],
    [
      "use ms handheld hero",
      "{hero} pulled out of the water onto a hot rock by three local children",
      "bathing rocks",
      "laughing",
    ],
    [
      "reaction cu push_in hero",
      "{hero} eating a peach over the railing, hair stiff with salt",
      "a harbour railing",
      "gulls",
    ],
    [
      "together ms pan crowd",
      "one table on a quay growing chair by chair until it is the village",
      "a quay at dusk",
      "voices, plates",
    ],
    [
      "result ws pull_out hero",
      "{hero} on the last ferry, facing backward",
      "a ferry deck at dusk",
      "engine, wake",
    ],
    [
      "reveal est push_in none",
      "{product} rising out of haze, one white house, then a hundred",
      "the open sea",
      "chord",
    ],
    [
      "signoff ws static none",
      "an empty bathing rock with one towel on it, evening",
      "bathing rocks at dusk",
      "water",
    ],
  ]),
  thing(
    /\b(?:mountains?|alps?|ski (?:resort|region|area)s?|valley|national park|nature park|wilderness|lapland|highlands?|glacier|wandergebiet|skigebiet)s?\b/i,
    [
      ["arrest ws static none", "a ridge line, then the sun tearing it", "a ridge at dawn", "wind"],
      [
        "world est crane none",
        "a valley under fog with one church tower for a mast",
        "a valley under fog",
        "bell",
      ],
      [
        "problem ms static hero",
        "{hero} at a red light, breathing on the window and drawing a peak in it",
        "a car in traffic",
        "wipers",
      ],
      [
        "process cu handheld hands",
        "cheese turned in a cellar, a palm slapped on the rind",
        "a stone cellar",
        "slap",
      ],
      [
        "detail xcu dolly none",
        "frost feathers on a fence wire, going in the first ray",
        "an alpine meadow",
        "drip",
      ],
      [
        "use ws pan hero",
        "{hero} crossing a field of untouched snow, a zip fastener drawn behind",
        "a snowfield",
        "breath, snow",
      ],
      [
        "reaction cu push_in hero",
        "{hero} at the hut, cup in both hands, ears red, saying nothing useful",
        "a hut bench",
        "wind",
      ],
      [
        "together ms pan crowd",
        "boots in a row on a stove rail, their owners in a row on the bench",
        "a hut",
        "stove, laughing",
      ],
      [
        "result ws pull_out hero",
        "{hero} on the last bench of the path, the valley switching its lights on",
        "a bench above the valley",
        "bells",
      ],
      ["reveal est push_in none", "{product} with the cloud going up like a curtain", "a valley", "chord"],
      ["signoff ws static none", "a hut window lit under a great deal of stars", "a hut at night", "stove"],
    ],
  ),
  thing(
    /\b(?:city (?:break|tour|guide|trip)s?|walking tours?|old town|stadtmarketing)\b|^(?:visit )?(?:lisbon|porto|paris|rome|berlin|vienna|prague|budapest|istanbul|kyoto|tokyo|osaka|seoul|marrakech|mexico city|new york|london|barcelona|seville|naples|athens|copenhagen|amsterdam|ghent|leipzig|glasgow|krak[oó]w)(?: tourism| tourist board)?$/i,
    [
      [
        "arrest ws push_in none",
        "a tram filling a whole street like a cork, then gone",
        "a steep street",
        "bell, rails",
      ],
      [
        "world est crane none",
        "roofs and washing at six in the evening, swifts sewing it all together",
        "roofs in the evening",
        "swifts",
      ],
      [
        "problem ms static crowd",
        "forty raised phones in front of one monument",
        "a crowded square",
        "shutters",
      ],
      [
        "process cu tilt hands",
        "a shop sign painted freehand, gold going on in one breath",
        "a side street",
        "brush",
      ],
      [
        "detail xcu dolly none",
        "one worn tile in a wall of tiles, two hundred years of sleeves",
        "a side street",
        "steps",
      ],
      [
        "use ms handheld hero",
        "{hero} following a smell round three corners",
        "a side street",
        "pans, radio",
      ],
      ["use ws dolly hero", "{hero} under an arch from shade into noise", "an archway to a market", "market"],
      [
        "reaction cu push_in hero",
        "{hero} being corrected on the pronunciation by an old woman and getting it right",
        "a market stall",
        "laugh",
      ],
      [
        "together ms pan crowd",
        "people who met on a doorstep sharing the doorstep",
        "a doorstep at night",
        "guitar",
      ],
      [
        "result ws pull_out hero",
        "{hero} on a wall above the river with paper-wrapped dinner, the bridges lit",
        "a wall above the river",
        "city hum",
      ],
      [
        "reveal est push_in none",
        "{product} at the minute the street lamps win",
        "a hill above the city",
        "chord",
      ],
      [
        "signoff ws static none",
        "one café chair left out, the square finally empty",
        "a square at night",
        "fountain",
      ],
    ],
  ),
];
