import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures that only fit one kind of food or drink. */
export const THINGS_TO_EAT_AND_DRINK: readonly ThingBook[] = [
  thing(/\b(?:coffee|espresso|latte|cappuccino|flat white|roaster(?:y|ie)?|barista|café|cafe)\b/i, [
    [
      "arrest xcu push_in none",
      "the first dark drops of {product} falling from the spout and turning to honey",
      null,
      "drip, low hiss",
    ],
    [
      "process cu tilt none",
      "beans tumbling into the grinder, one jumping back out",
      "the counter of a small roastery",
      "beans, grinder",
    ],
    [
      "process xcu static none",
      "a bloom of foam rising and cracking over fresh grounds",
      null,
      "slow bubbling",
    ],
    ["detail xcu orbital none", "crema on {product} swirling shut behind a spoon", null, "spoon on cup"],
    [
      "use mcu static hero",
      "{hero} holding {product} with both hands, steam across half the face",
      null,
      "exhale",
    ],
    [
      "reveal cu push_in none",
      "a full cup of {product} set down in the one patch of sun on the table",
      null,
      "cup on saucer",
    ],
  ]),
  thing(
    /\b(?:cold brew|iced coffee|iced tea|lemonade|soda|cola|kombucha|sparkling|seltzer|spritz|juice|smoothie|energy drink|soft drink)\b/i,
    [
      [
        "arrest xcu static none",
        "the tab of {product} snapping back in a cloud of fine spray",
        null,
        "snap, fizz",
      ],
      [
        "detail xcu tilt none",
        "a bead of water sliding down the cold side of {product}, taking others along",
        null,
        "quiet fizz",
      ],
      [
        "process cu dolly none",
        "ice, then {product}, then one slice of fruit landing a beat late",
        null,
        "ice, splash",
      ],
      [
        "use ms handheld hero",
        "{hero} pressing {product} to the neck before opening it",
        null,
        "cicadas, breath",
      ],
      ["reveal cu orbital none", "{product} in crushed ice, backlit until it glows", null, "ice settling"],
    ],
  ),
  thing(/(?<!\biced? )\b(?:tea|matcha|chai|infusion|rooibos)\b/i, [
    [
      "arrest xcu static none",
      "a curled leaf opening slowly in hot water, letting go of its colour",
      null,
      "water, silence",
    ],
    [
      "process cu tilt hands",
      "a whisk moving through green until it foams",
      "a low wooden table",
      "whisk on clay",
    ],
    ["detail xcu push_in none", "steam over {product} bending when someone breathes", null, "breath"],
    ["use mcu static hero", "{hero} waiting for {product} to cool and not minding", null, "rain outside"],
    ["reveal ms push_in none", "{product} and two cups, only one of them poured", null, "pour"],
  ]),
  thing(/\b(?:beer|lager|ipa|ale|pilsner|stout|brewery|craft beer)\b/i, [
    [
      "arrest xcu tilt none",
      "foam climbing the inside of a tilted glass of {product} and stopping at the rim",
      null,
      "pour, fizz",
    ],
    [
      "process cu push_in none",
      "hops rubbed apart, yellow dust in the light",
      "beside the copper kettle",
      "rustle",
    ],
    ["detail xcu orbital none", "one chain of bubbles in {product}, rising without end", null, "fine fizz"],
    [
      "together ms handheld crowd",
      "grown-up friends raising {product} over a table of empty plates",
      "a beer garden under chestnut trees",
      "clink, laughter",
    ],
    [
      "reveal cu push_in none",
      "{product} on a worn bar, condensation writing a line",
      null,
      "glass set down",
    ],
  ]),
  thing(/\b(?:wine|winery|vineyard|champagne|prosecco|rosé|pinot|riesling)\b/i, [
    [
      "arrest xcu tilt none",
      "{product} climbing the wall of a turned glass and coming down in legs",
      null,
      "glass turn",
    ],
    [
      "world est crane none",
      "rows of vines combed over a hill, mist between them",
      "a vineyard at dawn",
      "birds",
    ],
    [
      "process cu handheld hands",
      "a bunch cut with a short knife, juice on the thumb",
      "between the vines",
      "snip",
    ],
    ["detail xcu static none", "sediment drifting in {product} like dust in church light", null, "room tone"],
    [
      "reveal ms push_in none",
      "{product} breathing on an old table, door open to the rows",
      null,
      "cork on wood",
    ],
  ]),
  thing(/\b(?:pizza|pizzeria)\b/i, [
    [
      "arrest xcu push_in none",
      "the rim of {product} blistering black and gold in front of a wall of embers",
      "the mouth of a wood oven",
      "fire",
    ],
    [
      "process cu tilt hands",
      "dough thrown, thin enough to see the lamp through",
      "a floured counter",
      "slap",
    ],
    ["detail xcu dolly none", "cheese on {product} letting go in long strings", null, "sizzle"],
    [
      "together ms handheld crowd",
      "everybody taking the biggest slice of {product} at once",
      null,
      "laughter",
    ],
  ]),
  thing(/\b(?:burger|bbq|barbecue|grill|steak|smokehouse|ribs)\b/i, [
    [
      "arrest xcu static none",
      "fat hitting coals and a flame jumping to meet it",
      "over the grill",
      "flare, sizzle",
    ],
    ["process cu push_in hands", "a crust scraped off hot iron and turned once", "over the grill", "scrape"],
    ["detail xcu orbital none", "juice running down the side of {product} and stopping", null, "sizzle"],
    [
      "use mcu handheld hero",
      "{hero} leaning over the plate to save the shirt, too late",
      null,
      "bite, laugh",
    ],
  ]),
  thing(
    /\b(?:bakery|bread|sourdough|croissant|pastr(?:y|ies)|boulangerie|bäckerei|panader[ií]a|cake|patisserie)\b/i,
    [
      [
        "arrest xcu push_in hands",
        "a crust pressed with two thumbs, singing as it cools",
        "a bakery before dawn",
        "crust crackle",
      ],
      [
        "process cu tilt hands",
        "dough folded over itself, flour lifting like breath",
        "a scrubbed wooden bench",
        "dough, radio",
      ],
      [
        "process ms static none",
        "loaves rising behind oven glass, light turning them from pale to brown",
        "the oven room",
        "oven hum",
      ],
      ["detail xcu dolly none", "layers of {product} parting, thin as paper", null, "flake"],
      [
        "reveal ms push_in none",
        "the first warm tray of {product} sliding onto the counter, window still dark",
        "the shop counter",
        "tray on wood",
      ],
    ],
  ),
  thing(/\b(?:chocolate|praline|cocoa|cacao)\b/i, [
    [
      "arrest xcu tilt none",
      "a ribbon of molten chocolate folding onto itself without a sound",
      "a marble slab",
      "soft fold",
    ],
    [
      "process cu dolly hands",
      "a spatula drawing chocolate thin over cold marble and back",
      "a marble slab",
      "scrape",
    ],
    ["detail xcu static none", "the clean break of {product}, the grain of it", null, "snap"],
    ["use cu static hero", "{hero} letting a piece of {product} melt and saying nothing", null, "breath"],
  ]),
  thing(/\b(?:ice cream|gelato|sorbet|frozen yog(?:h)?urt|popsicle)\b/i, [
    ["arrest xcu push_in none", "a curl of {product} rolling up ahead of the scoop", null, "scrape"],
    ["detail xcu static none", "one melting drop of {product} deciding which way to go", null, "cicadas"],
    [
      "use mcu handheld hero",
      "{hero} racing the sun to the bottom of the cone",
      "a harbour wall",
      "gulls, laugh",
    ],
    [
      "together ms pan crowd",
      "a bench of people all tilting their heads the same way",
      "a harbour wall",
      "street",
    ],
  ]),
  thing(/\b(?:ramen|noodle|sushi|dumpling|dim sum|pho|izakaya|curry|taco|burrito|paella|pasta)\b/i, [
    [
      "arrest xcu tilt none",
      "{product} lifted out of its steam and held there for one second",
      null,
      "broth, slurp",
    ],
    [
      "process cu handheld hands",
      "quick hands over six small bowls, a pinch of each",
      "an open kitchen",
      "knife, fire",
    ],
    ["detail xcu orbital none", "oil drawing gold coins on the surface of {product}", null, "simmer"],
    ["use mcu static hero", "{hero} behind fogged glasses, not stopping", "a narrow counter", "slurp"],
  ]),
  thing(/\b(?:honey|olive oil|sauce|hot sauce|ketchup|spice|jam|cheese|yog(?:h)?urt|butter)\b/i, [
    [
      "arrest xcu static none",
      "{product} stretching into a thread fine enough to write with",
      null,
      "slow drip",
    ],
    ["detail xcu push_in none", "light standing inside {product} like a lamp", null, "hum"],
    ["process cu tilt hands", "a crust dragged once through {product}, leaving a road", null, "crust"],
    [
      "reveal ms push_in none",
      "{product} in the middle of a bare table, bread on one side, knife on the other",
      null,
      "set down",
    ],
  ]),
  thing(/\b(?:protein|granola|muesli|cereal|snack|bar|chips|crisps|nuts|oat)s?\b/i, [
    ["arrest xcu static none", "{product} breaking in two, crumbs hanging in the light", null, "crunch"],
    [
      "use ms handheld hero",
      "{hero} eating {product} between two things that matter more",
      null,
      "crunch, steps",
    ],
    [
      "detail xcu orbital none",
      "grain, seed and edge of {product}, close as a landscape",
      null,
      "soft drone",
    ],
    ["reveal cu push_in none", "{product} pulled from a coat pocket into low sun", null, "rustle"],
  ]),
  thing(/\b(?:water|mineral water|water bottle)\b/i, [
    ["arrest xcu push_in none", "one drop falling into stillness and the ring going out", null, "drop"],
    ["world est crane none", "snowmelt finding its way down bare rock", "a high valley", "stream"],
    [
      "use mcu handheld hero",
      "{hero} drinking {product} with closed eyes, some of it down the chin",
      null,
      "swallow",
    ],
    [
      "reveal cu tilt none",
      "{product} standing in a shallow stream, light running through it",
      "a shallow stream",
      "water",
    ],
  ]),
];
