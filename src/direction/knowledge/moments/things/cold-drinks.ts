import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what is drunk cold. */
export const COLD_DRINKS: readonly ThingBook[] = [
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
      [
        "arrest cu handheld hands",
        "a hand going elbow-deep into a tub of ice and coming up with {product}",
        "a kerb at noon",
        "ice, breath in",
      ],
      [
        "world ws static none",
        "asphalt shimmering, a dog asleep in the only shade, {product} just in frame",
        "a street in a heatwave",
        "cicadas",
      ],
      [
        "problem ms static hero",
        "{hero} pressing the forehead against a fridge door",
        "a kitchen in a heatwave",
        "fan",
      ],
      [
        "process xcu tilt none",
        "fruit torn open over a glass, pith and spray in the backlight",
        null,
        "tear, fizz",
      ],
      [
        "detail xcu push_in none",
        "bubbles in {product} letting go of the glass one by one",
        null,
        "fine fizz",
      ],
      [
        "use ws dolly hero",
        "{hero} on the back of a moped with {product} held out into the wind",
        "a coast road",
        "engine, wind",
      ],
      [
        "reaction cu static hero",
        "{hero} shutting one eye at the cold and holding up a finger: wait",
        null,
        "gasp, laugh",
      ],
      [
        "together ms pan crowd",
        "six bare feet along a wall, six drinks, one of them stolen",
        "a harbour wall",
        "water, laughing",
      ],
      [
        "result ws pull_out hero",
        "{hero} walking straight off the jetty in all their clothes",
        "a jetty at the end of the day",
        "splash",
      ],
      [
        "signoff cu static none",
        "{product} on warm stone, its wet ring drying round it",
        "a harbour wall",
        "water, gulls",
      ],
    ],
  ),
  thing(
    /\b(?:(?:oat|almond|soy|soya|coconut|rice|plant|pea|whole|goat)[ -]?milk|milk|milkshake|hafermilch|haferdrink|lait|leche|latte di avena)/i,
    [
      [
        "arrest xcu static none",
        "a white crown standing up where the first drop of {product} lands, and falling back",
        "a bright kitchen counter",
        "drop, splash",
      ],
      [
        "arrest cu handheld hands",
        "{product} shaken so hard that the picture shakes with it, then one still second",
        "a bright kitchen counter",
        "slosh, silence",
      ],
      [
        "world ws pan none",
        "a field of oats bending under the wind like the back of an animal",
        "a field in summer",
        "wind",
      ],
      [
        "problem ms static hero",
        "{hero} tilting an empty carton over the bowl, looking in with one eye",
        "a kitchen in the morning",
        "hollow shake",
      ],
      [
        "process cu tilt none",
        "{product} going into black coffee and coming back up as a cloud",
        null,
        "pour",
      ],
      ["detail xcu dolly none", "foam of {product} settling, a thousand small mirrors closing", null, "fizz"],
      [
        "use ms handheld hero",
        "{hero} drinking {product} straight from the glass in front of the open fridge, in socks, caught",
        "a kitchen at night",
        "fridge hum, gulp",
      ],
      [
        "reaction cu static hero",
        "{hero} with a white moustache, completely serious",
        null,
        "beat of silence",
      ],
      [
        "together ms pan crowd",
        "a breakfast table, one bowl after another pushed forward for more",
        "a breakfast table",
        "spoons",
      ],
      [
        "result ws dolly hero",
        "{hero} dancing the recycling out to the kerb",
        "a front garden in the morning",
        "steps, clink",
      ],
      [
        "reveal ms push_in none",
        "{product} standing between a bowl and a cup as if it owned both",
        "a bright kitchen counter",
        "chord",
      ],
      [
        "signoff ms static none",
        "{product} on the table, one white ring beside it where it stood before",
        "a breakfast table",
        "spoon set down",
      ],
    ],
  ),
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
    ["problem ms static hero", "{hero} turning a dry tap on and off again", "a hot roof", "squeak"],
    [
      "process cu tilt none",
      "water filling a bottle from below, the last bubble taking its time",
      null,
      "fill",
    ],
    [
      "detail xcu orbital none",
      "sunlight thrown through {product} onto a wall, moving like something alive",
      null,
      "glass note",
    ],
    ["reaction mcu push_in hero", "{hero} with wet face, breathing as if it were new", null, "breath"],
    [
      "result ws crane hero",
      "{hero} floating on a lake, arms out, nothing else",
      "a mountain lake",
      "still water",
    ],
    [
      "signoff ms static none",
      "{product} on a flat stone, the stream going on behind it",
      "a shallow stream",
      "stream",
    ],
  ]),
];
