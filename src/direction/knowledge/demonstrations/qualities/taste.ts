import { demonstrations } from "../demonstration.ts";

/** What is eaten and drunk: each taste and method seen and heard, not praised. */
export const TASTE = demonstrations([
  [
    "spicy|fiery|chil(?:l)?i|habanero|jalape[nñ]o|extra hot",
    "edible",
    [
      [
        "arrest xcu push_in hands",
        "a dry red chilli beside {product}, snapped between two fingers, seeds jumping",
        null,
        "silence",
      ],
      [
        "use mcu static hero",
        "{hero} taking a bite with {product}, chewing, then stopping quite still",
        null,
        "chewing stops",
      ],
      [
        "reaction cu handheld hero",
        "{hero} red to the ears, one tear, already reaching for more",
        null,
        "breath through teeth, laugh",
      ],
    ],
  ],
  [
    "crunchy|crispy|crisp|crackling",
    "edible",
    [
      [
        "arrest xcu static hands",
        "{product} broken in two against the light, splinters flying in slow motion",
        null,
        "a crack like dry wood",
      ],
      [
        "reaction mcu static crowd",
        "one bite of {product} in a silent library, every head turning",
        "a hushed reading room",
        "one enormous crunch",
      ],
      [
        "detail xcu dolly none",
        "the broken edge of {product}, layer over layer, a crumb letting go",
        null,
        "faint crackle",
      ],
    ],
  ],
  [
    "creamy|velvety|smooth|silky|buttery|melts? in (?:the|your) mouth|spreadable",
    "edible",
    [
      [
        "arrest xcu push_in none",
        "a spoon drawn through {product}, the track behind it closing slowly",
        null,
        "soft drag",
      ],
      [
        "detail xcu tilt none",
        "{product} falling from a spoon in one thick ribbon, folding on itself",
        null,
        "soft fold",
      ],
      [
        "use cu static hero",
        "{hero} with the spoon upside down in the mouth, not giving it back yet",
        null,
        "a small hum",
      ],
    ],
  ],
  [
    "fizzy|sparkling|carbonated|bubbly|effervescent|bubbles",
    "edible",
    [
      [
        "arrest xcu push_in none",
        "bubbles in {product} letting go of the glass one after the other and racing up",
        null,
        "fizz",
      ],
      [
        "detail xcu static none",
        "the burst of tiny drops over the rim of a glass of {product}, caught against dark",
        null,
        "fine hiss",
      ],
      [
        "reaction cu handheld hero",
        "{hero} after the first gulp, nose wrinkling, eyes wide",
        null,
        "fizz, a laugh",
      ],
    ],
  ],
  [
    "cold-?pressed|freshly pressed|fresh-?pressed|unfiltered",
    "edible",
    [
      [
        "process xcu tilt none",
        "the press coming down by hand, the first slow drops of {product} running together",
        "a press house",
        "wood, drip",
      ],
      [
        "detail xcu static none",
        "{product} held against the window, fine cloud drifting in it, the light coming through coloured",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "(?:slow|small-?batch|drum|fire|wood|fresh(?:ly)?)[- ]?roasted|roasted",
    "edible",
    [
      [
        "process cu orbital none",
        "a drum turning over a low flame, colour deepening with every turn",
        "a roastery",
        "tumbling, crackle",
      ],
      [
        "detail xcu push_in none",
        "{product} steaming on a cooling tray, one piece cracking by itself",
        "a roastery",
        "tick, crack",
      ],
    ],
  ],
  [
    "slow-?cooked|simmered|hand-?stirred|small-?batch|cooked in (?:small )?(?:copper )?(?:pots|batches|kettles)",
    "edible",
    [
      [
        "process cu orbital none",
        "a pot on a low flame, one bubble rising, taking its time, breaking",
        "a kitchen with one lit stove",
        "a slow blip",
      ],
      [
        "process ms static hands",
        "a wooden spoon going round while the light in the window goes from noon to evening",
        "a kitchen with one lit stove",
        "spoon on the pot",
      ],
    ],
  ],
  [
    "aged|matured|barrel-?aged|cellared|vintage",
    "edible",
    [
      [
        "world ws dolly none",
        "rows of chalk dates in a dim cellar, the oldest at the far end",
        "a vaulted cellar",
        "a drip, distance",
      ],
      [
        "detail xcu push_in hands",
        "dust wiped off with one thumb, the year under it readable again",
        "a vaulted cellar",
        "thumb on glass",
      ],
    ],
  ],
  [
    "smoked|smoky|oak-?smoked|beech-?smoked",
    "edible",
    [
      [
        "arrest cu tilt none",
        "the door of a smokehouse opening a hand's width, smoke pouring along the floor",
        "a smokehouse",
        "hinge, embers",
      ],
      [
        "detail xcu dolly none",
        "{product} in a thread of blue smoke, the edge of it dark gold",
        null,
        "embers",
      ],
    ],
  ],
  [
    "fermented|pickled|live cultures|probiotic|raw",
    "edible",
    [
      [
        "arrest xcu static none",
        "a bubble climbing inside a closed jar, then another, nobody touching it",
        null,
        "tiny tick",
      ],
      [
        "process ms static none",
        "jars on a shelf day after day in one locked frame, the colour turning",
        "a cool pantry",
        "lids ticking",
      ],
    ],
  ],
  [
    "sugar-?free|no (?:added )?sugar|zero sugar|unsweetened|low[- ]?sugar|without sugar",
    "edible",
    [
      [
        "arrest cu static hands",
        "a sugar bowl pushed slowly out of frame until there is only {product} in it",
        null,
        "china sliding",
      ],
      [
        "use cu handheld hero",
        "{hero} trying {product}, waiting for something to be missing, nothing missing",
        null,
        "sip or bite, pause",
      ],
    ],
  ],
  [
    "gluten-?free|dairy-?free|lactose-?free|nut-?free|allergen-?free|free from",
    "edible",
    [
      [
        "problem mcu static hero",
        "{hero} at a laid table of guests with an empty plate and a polite smile",
        "a long table",
        "cutlery, voices",
      ],
      [
        "together ms dolly crowd",
        "everybody at the table reaching for the same plate of {product}, {hero} first",
        "a long table",
        "laughter",
      ],
    ],
  ],
  [
    "vegan|plant-?based|meat-?free|made from plants|vegetarian",
    "edible",
    [
      [
        "detail xcu dolly none",
        "beans, leaves and grains spread on wet slate in the colours of {product}",
        "a slate worktop",
        "grains rolling",
      ],
      [
        "reaction mcu static hero",
        "{hero} halfway through, turning the pack of {product} round to read it again",
        null,
        "a surprised hum",
      ],
    ],
  ],
  [
    "caffeine-?free|decaf(?:feinated)?|calming|helps you (?:sleep|unwind|relax)|for (?:better )?sleep",
    "edible",
    [
      [
        "use cu push_in hands",
        "two hands round {product} after sunset, the screen beside them face down",
        null,
        "page, sip",
      ],
      [
        "result ms pull_out hero",
        "one lamp going out, {hero} already asleep",
        "a bedroom",
        "switch, slow breath",
      ],
    ],
  ],
  [
    "high[- ]?protein|protein-?(?:rich|packed)|energy-?boosting|\\d+ ?g (?:of )?protein",
    "edible",
    [
      [
        "problem mcu handheld hero",
        "{hero} at four in the afternoon, forehead on one fist",
        null,
        "clock, yawn",
      ],
      [
        "result ms dolly hero",
        "{hero} taking the last flight of stairs two at a time, the wrapper of {product} in one hand",
        "a stairwell",
        "quick steps",
      ],
    ],
  ],
  [
    "sour|tangy|zesty|tart|bitter",
    "edible",
    [
      [
        "arrest cu static hero",
        "{hero} tasting {product}, one eye closing by itself",
        null,
        "sip or bite, a sharp breath",
      ],
      [
        "detail xcu push_in none",
        "peel bent over {product} until a fine mist jumps off it in the light",
        null,
        "tiny spray",
      ],
    ],
  ],
  [
    "freeze-?dried|dehydrated|just add water|instant|long shelf life",
    "edible",
    [
      [
        "arrest cu static none",
        "water poured over {product}, colour and shape coming back as if waking",
        null,
        "water, soft crackle",
      ],
      [
        "use ms handheld hero",
        "{hero} far from any kitchen with {product}, a pot and one flame",
        "a camp by a path",
        "flame, wind",
      ],
    ],
  ],
  [
    "sourdough|stone-?(?:ground|milled|baked)|wood-?fired",
    "edible",
    [
      [
        "process cu tilt hands",
        "flour thrown across a board, dough turned over on it once",
        "a floured board",
        "flour, thump",
      ],
      [
        "detail xcu push_in none",
        "the crust of {product} singing as it cools, a crack running through it",
        null,
        "fine crackle",
      ],
    ],
  ],
  [
    "wild|foraged|hand-?(?:picked|harvested)|line-?caught|sun-?(?:ripened|dried)",
    "edible",
    [
      [
        "arrest xcu dolly hands",
        "fingers closing on one ripe piece and leaving the green one beside it",
        "where it grows",
        "stem snapping",
      ],
      [
        "world ws crane crowd",
        "a few bent backs and full baskets in the first sun",
        "where it grows",
        "birds, voices far off",
      ],
    ],
  ],
]);
