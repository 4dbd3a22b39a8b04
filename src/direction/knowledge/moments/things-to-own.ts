import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures that only fit one kind of object. */
export const THINGS_TO_OWN: readonly ThingBook[] = [
  thing(/\b(?:watch|timepiece|chronograph)(?:es)?\b/i, [
    [
      "arrest xcu push_in none",
      "the second hand of {product} sweeping through a sliver of light",
      "a black void",
      "one tick, held",
    ],
    [
      "detail xcu orbital none",
      "the crown and case edge of {product}, brushed steel meeting polish",
      "a black void",
      "low string",
    ],
    [
      "process xcu static hands",
      "tweezers lowering a balance wheel that starts to breathe",
      "a watchmaker's bench",
      "fine tick",
    ],
    [
      "use cu dolly hands",
      "a cuff drawn back from {product}, then let fall",
      "before a dark window",
      "cloth",
    ],
    [
      "reveal cu push_in none",
      "the dial of {product} coming whole out of the dark",
      "a black void",
      "chord resolves",
    ],
  ]),
  thing(/\b(?:ring|necklace|bracelet|earring|jewel(?:le)?ry|diamond|pendant)s?\b/i, [
    [
      "arrest xcu orbital none",
      "one facet of {product} throwing a spark across the frame",
      "a black void",
      "glass note",
    ],
    [
      "process xcu static hands",
      "a flame touching gold until it moves like water",
      "a goldsmith's bench",
      "torch",
    ],
    [
      "use cu push_in hero",
      "{hero} fastening {product} by touch, eyes on someone outside the frame",
      "before a dark window",
      "clasp",
    ],
    [
      "reveal xcu push_in none",
      "{product} on grey stone, its light walking across the wall behind",
      "a grey stone",
      "string",
    ],
  ]),
  thing(/\b(?:perfume|fragrance|cologne|parfum|scent)s?\b/i, [
    [
      "arrest xcu static none",
      "a mist of {product} hanging in a beam like weather",
      "a dark room",
      "soft spray",
    ],
    ["detail xcu orbital none", "light folding inside the glass of {product}", "a dark room", "held note"],
    [
      "use cu push_in hero",
      "{hero} touching {product} to the neck and turning away",
      "before a dark window",
      "breath",
    ],
    [
      "result ms pan hero",
      "{hero} gone, a curtain still moving where they passed",
      "a long corridor",
      "steps fade",
    ],
  ]),
  thing(/\b(?:sneaker|shoe|trainer|boot|heel|loafer)s?\b/i, [
    [
      "arrest xcu static none",
      "{product} landing in a puddle, every drop standing still",
      "a wet street",
      "impact",
    ],
    [
      "process cu tilt hands",
      "a sole pressed home and a thread pulled through",
      "a workshop bench",
      "thread",
    ],
    ["detail xcu orbital none", "stitch, edge and tongue of {product} in hard side light", null, "low drone"],
    [
      "use ws dolly hero",
      "{hero} in {product} taking a stairway without touching every step",
      "a concrete stairway",
      "steps on the beat",
    ],
    [
      "reveal cu push_in none",
      "{product} on wet asphalt, a streetlight standing on each toe",
      "a wet street",
      "hum",
    ],
  ]),
  thing(
    /\b(?:jacket|coat|hoodie|jeans|denim|dress|shirt|suit|sweater|knitwear|swimwear|lingerie|scarf|sock|hat|cap|beanie)s?\b/i,
    [
      [
        "arrest cu static hero",
        "wind getting under {product} as {hero} turns into it",
        "a street corner",
        "wind",
      ],
      [
        "detail xcu tilt none",
        "weave and seam of {product}, one loose thread caught by light",
        null,
        "cloth",
      ],
      [
        "use ms handheld hero",
        "{hero} throwing {product} on while already walking",
        "a stairwell",
        "cloth, steps",
      ],
      [
        "reveal ms push_in none",
        "{product} on a plain hook, still holding the shape of a shoulder",
        "a bare wall",
        "room tone",
      ],
    ],
  ),
  thing(/\b(?:bag|backpack|handbag|tote|suitcase|luggage|wallet)s?\b/i, [
    ["arrest xcu push_in hands", "a buckle on {product} closing like a full stop", null, "click"],
    [
      "use ws dolly hero",
      "{hero} running for a train with {product} and making it",
      "a station platform",
      "steps, doors",
    ],
    [
      "detail xcu orbital none",
      "the grain and edge-paint of {product}, a corner already softening",
      null,
      "leather creak",
    ],
    [
      "reveal ms push_in none",
      "{product} alone on a bench in long light",
      "a station platform",
      "announcement far off",
    ],
  ]),
  thing(/\b(?:headphone|earbud|speaker|soundbar|earphone|turntable)s?\b/i, [
    [
      "arrest cu static hero",
      "street noise cut to nothing as {hero} puts {product} on",
      "a crowded crossing",
      "city, then silence, then bass",
    ],
    [
      "detail xcu orbital none",
      "the membrane of {product} trembling, dust dancing on it",
      "a dark studio",
      "sub-bass",
    ],
    ["use ms dolly hero", "{hero} nodding to something only {product} knows", "a tram", "music from inside"],
    [
      "reveal ms push_in none",
      "{product} floating in a slow turn, light along one curve",
      "a dark studio",
      "drop",
    ],
  ]),
  thing(/\b(?:phone|smartphone|tablet|laptop|notebook computer|monitor)s?\b/i, [
    [
      "arrest xcu dolly none",
      "a line of light running the edge of {product} and over",
      "a dark studio",
      "rising tone",
    ],
    [
      "use mcu handheld hero",
      "{hero} lit by {product} under a bus shelter, rain all round",
      "a bus shelter at night",
      "rain",
    ],
    ["detail xcu push_in none", "the lens of {product}, a whole window bent inside it", null, "glass chime"],
    [
      "reveal ms orbital none",
      "{product} standing on its edge on black glass, turning once",
      "black glass",
      "pulse",
    ],
  ]),
  thing(/\b(?:camera|lens|drone)s?\b/i, [
    [
      "arrest xcu push_in none",
      "shutter blades of {product} closing and opening like an eye",
      null,
      "shutter",
    ],
    [
      "use ms handheld hero",
      "{hero} lying in wet grass with {product}, waiting for one second of light",
      "a field at dawn",
      "birds, shutter",
    ],
    ["detail xcu orbital none", "coated glass of {product} going from green to violet", null, "focus ring"],
    [
      "result ws crane none",
      "the picture itself: one bird leaving, everything else still",
      "a field at dawn",
      "wings",
    ],
  ]),
  thing(/\b(?:bike|bicycle|e-?bike|motorbike|motorcycle)s?\b/i, [
    [
      "arrest xcu dolly none",
      "spokes of {product} slicing low sun into the lens",
      "a road into the sun",
      "freewheel",
    ],
    [
      "use ws dolly hero",
      "{hero} on {product} overtaking a whole jam without trying",
      "a city street",
      "wind, chain",
    ],
    ["detail xcu orbital none", "chain and cog of {product} taking up load", null, "chain"],
    [
      "reveal ms push_in none",
      "{product} leaning on a warm wall, front wheel still turning",
      "a warm wall",
      "tick of the wheel",
    ],
  ]),
  thing(/\b(?:electric car|ev|suv|sedan|hatchback|electric vehicle)s?\b/i, [
    [
      "arrest cu static none",
      "{product} passing without a sound, only leaves moving after it",
      "a tree-lined street",
      "leaves",
    ],
    [
      "use cu push_in hands",
      "a charging cable letting go with one click, dew on the door handle",
      "a driveway at dawn",
      "click",
    ],
    [
      "detail xcu orbital none",
      "the shoulder line of {product} drawing dawn along it",
      "a driveway at dawn",
      "hum",
    ],
  ]),
  thing(/\b(?:serum|moisturi[sz]er|skincare|skin care|sunscreen|cream|cleanser|lotion|spf)s?\b/i, [
    [
      "arrest xcu push_in none",
      "one drop of {product} standing on skin before it lets itself in",
      "a window seat",
      "drop",
    ],
    [
      "use cu static hero",
      "{hero} pressing {product} in along the cheekbone, water still on the lashes",
      "a tiled bathroom",
      "breath",
    ],
    [
      "detail xcu tilt none",
      "{product} drawn across glass, thick then thin then gone",
      "a sheet of glass",
      "glide",
    ],
  ]),
  thing(/\b(?:lipstick|mascara|makeup|make-up|nail polish|eyeliner|foundation|blush)\b/i, [
    [
      "arrest xcu tilt none",
      "{product} turning up out of its case into hard light",
      "a dressing table",
      "click",
    ],
    ["use xcu static hero", "one unhurried stroke of {product} on {hero}", "a dressing table", "breath"],
    [
      "result cu push_in hero",
      "{hero} leaving a mark on the glass and going out",
      "a dressing table",
      "door",
    ],
  ]),
  thing(/\b(?:shampoo|conditioner|hair oil|hair care|haircare)\b/i, [
    [
      "arrest cu static hero",
      "wet hair thrown back, a wheel of drops hanging in the sun",
      "an outdoor shower",
      "water",
    ],
    ["detail xcu dolly none", "light running down one strand to the end", null, "soft chime"],
    [
      "use mcu handheld hero",
      "{hero} singing something wrong under the water with {product} in reach",
      "a tiled bathroom",
      "water, humming",
    ],
  ]),
  thing(/\b(?:candle|incense|diffuser)s?\b/i, [
    ["arrest xcu push_in none", "a wick taking its flame and leaning into it", "a dark room", "match"],
    ["detail xcu static none", "wax round the flame going clear as water", "a dark room", "room tone"],
    ["use ms static hero", "{hero} in the bath, {product} the only light", "a tiled bathroom", "water"],
    [
      "reveal cu pull_out none",
      "{product} burning on a sill, snow or rain behind the glass",
      "a window sill at night",
      "wind outside",
    ],
  ]),
  thing(/\b(?:mattress|pillow|bed(?:ding|sheet|s)?|duvet|blanket)s?\b/i, [
    [
      "arrest ws crane hero",
      "{hero} falling backward onto {product} as if from a great height",
      "a white bedroom",
      "air, sigh",
    ],
    [
      "detail xcu push_in none",
      "a palm print on {product} slowly filling itself in",
      "a white bedroom",
      "soft rise",
    ],
    [
      "together ms static crowd",
      "two children and a dog arriving at six in the morning",
      "a white bedroom",
      "springing feet",
    ],
    [
      "result ws static hero",
      "{hero} awake before the alarm and pleased about it",
      "a white bedroom",
      "birds",
    ],
  ]),
  thing(/\b(?:sofa|couch|armchair|chair|table|desk|lamp|furniture|rug|shelf)s?\b/i, [
    [
      "arrest xcu dolly hands",
      "a hand following the edge of {product} until the light runs out",
      "a bright room",
      "skin on wood",
    ],
    [
      "use ms static hero",
      "{hero} asleep on or beside {product}, book on the chest",
      "a lived-in flat",
      "page, breath",
    ],
    [
      "reveal ws push_in none",
      "an empty room, then {product}, then it is not empty",
      "a bright room",
      "set down",
    ],
  ]),
  thing(
    /\b(?:vacuum|washing machine|dishwasher|robot|blender|kettle|oven|air fryer|toaster|cookware|pan|knife|knives)s?\b/i,
    [
      [
        "arrest cu static none",
        "a spill going outward across the floor in slow motion",
        "a kitchen floor",
        "glass, roll",
      ],
      [
        "use ms dolly hero",
        "{hero} letting {product} get on with it and sitting down",
        "a lived-in kitchen",
        "quiet hum",
      ],
      [
        "detail xcu orbital none",
        "the working edge of {product}, clean and exact",
        "a plain counter",
        "steel ring",
      ],
      [
        "reveal ms push_in none",
        "{product} on a cleared counter, tap dripping once behind it",
        "a lived-in kitchen",
        "drip",
      ],
    ],
  ),
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
  thing(/\b(?:tent|sleeping bag|camping|hiking|trail|climbing|ski|snowboard|surfboard|kayak)s?\b/i, [
    ["arrest ws crane none", "{product} as the only straight line in a wild place", null, "wind"],
    [
      "use ms handheld hero",
      "{hero} with {product} and numb fingers, laughing at the weather",
      "a mountain camp",
      "wind",
    ],
    [
      "detail xcu push_in none",
      "frost on {product} going to water in the first sun",
      "a mountain camp",
      "drip",
    ],
  ]),
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
  ]),
  thing(/\b(?:book|novel|magazine|e-?reader)s?\b/i, [
    [
      "arrest xcu push_in none",
      "a page of {product} turning by itself in a draught",
      "a reading chair",
      "page",
    ],
    ["use ms static hero", "{hero} missing the stop because of {product}", "a train seat", "rails, doors"],
    ["reveal cu tilt none", "{product} face down on a warm wall to keep the place", "a warm wall", "birds"],
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
  ]),
];
