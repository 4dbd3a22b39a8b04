import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what is brewed. */
export const COFFEE_AND_TEA: readonly ThingBook[] = [
  thing(
    /\b(?:kaffee|kaffeerösterei|caffè|café de especialidad|coffee|espresso|latte|cappuccino|flat white|roaster(?:y|ie)?|barista|café|cafe)\b|コーヒー|咖啡|커피/i,
    [
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
      [
        "arrest cu static none",
        "an alarm clock face down, and behind it the first thread of {product} falling into a cup",
        "a kitchen before sunrise",
        "drip, distant bird",
      ],
      [
        "world ws dolly none",
        "a street still dark, one lit doorway and the smell of {product} almost visible in the cold",
        "a street before sunrise",
        "footsteps, steam",
      ],
      [
        "problem mcu static hero",
        "{hero} pouring orange juice over cereal and noticing",
        "a kitchen before sunrise",
        "pour, stop",
      ],
      [
        "process cu dolly hands",
        "a wrist drawing slow circles with a gooseneck kettle, the grounds rising to meet the water",
        null,
        "thin pour",
      ],
      ["detail xcu tilt none", "a single bean of {product}, oil shining in the crease", null, "soft crack"],
      [
        "use ms handheld hero",
        "{hero} on the front step with {product}, one sock, watching the bins being collected",
        "a front step",
        "truck, birds",
      ],
      [
        "reaction cu push_in hero",
        "{hero} after the first sip of {product}, the eyebrows arriving back at work",
        null,
        "long breath out",
      ],
      [
        "together ms pan crowd",
        "four people at one small table, talking only once the cups are half empty",
        "a corner table",
        "cups, low voices",
      ],
      [
        "result ws pull_out hero",
        "{hero} cycling off no-handed, the empty cup left on the sill",
        "a street in low sun",
        "freewheel",
      ],
      [
        "signoff ms static none",
        "{product} on the sill, steam writing something and taking it back",
        "a kitchen window",
        "steam, quiet",
      ],
    ],
  ),
  thing(/(?<!\biced? )\b(?:tee|thé|tè|té|tea|matcha|chai|infusion|rooibos)\b|抹茶|お茶|緑茶|茶/i, [
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
    [
      "arrest cu tilt none",
      "a kettle lid starting to chatter, everything else in the room asleep",
      "a quiet kitchen",
      "lid, rising steam",
    ],
    [
      "world ws crane none",
      "terraces of tea in morning mist, one basket moving between the rows",
      "a hillside of tea",
      "wind, leaves",
    ],
    [
      "problem ms static hero",
      "{hero} with eleven tabs open and the cup beside them long cold",
      "a desk at four in the afternoon",
      "keys, sigh",
    ],
    ["detail xcu orbital none", "colour leaving the leaves of {product} in slow clouds", null, "held note"],
    [
      "use ms static hero",
      "{hero} on the back step with {product}, rain an arm's length away",
      "a back step in the rain",
      "rain",
    ],
    [
      "reaction cu push_in hero",
      "{hero} breathing {product} in before drinking, the glasses fogging",
      null,
      "breath",
    ],
    [
      "together ms handheld crowd",
      "two old friends and one pot, the same biscuit offered back and forth",
      "a kitchen table",
      "spoon, laugh",
    ],
    [
      "result ws static hero",
      "{hero} asleep in the armchair, the cup empty, the cat where the laptop was",
      "an armchair by a window",
      "clock",
    ],
    [
      "signoff ms static none",
      "{product} beside an open window, the last of the steam going out through it",
      "a window sill",
      "garden",
    ],
  ]),
];
