import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for worlds one plays in. */
export const GAMES: readonly ThingBook[] = [
  thing(
    /\b(?:detective|mystery|noir|puzzle|point-and-click|narrative)(?: \w+)? (?:video ?)?games?\b/i,
    [
      "One lamp still on.",
      "Somebody moved the chair.",
      "Look under the rug.",
      "The kettle is warm. Nobody's home.",
    ],
    [
      [
        "arrest cu push_in none",
        "a painted door in {product} opening by itself, light falling out across wet cobbles",
        "the world of {product}",
        "hinge, rain",
      ],
      [
        "arrest xcu static none",
        "a match struck in the dark of {product}, a painted face beside it, gone again",
        "the world of {product}",
        "match",
      ],
      [
        "world est crane none",
        "the painted roofs of {product}, one chimney smoking the wrong way",
        "the world of {product}",
        "distant bell",
      ],
      [
        "world ws dolly none",
        "a lane of {product} with puddles full of windows",
        "the world of {product}",
        "drip",
      ],
      [
        "problem cu tilt none",
        "a table in {product}: two cups, one chair, a glove",
        "the world of {product}",
        "clock",
      ],
      [
        "process cu tilt hands",
        "a pencil drawing becoming a wash of ink becoming a street that moves",
        "an artist's desk",
        "pencil, brush",
      ],
      [
        "detail xcu dolly none",
        "a drawer of small things in {product}: a key, a ticket, a tooth",
        "the world of {product}",
        "drawer",
      ],
      [
        "detail cu orbital none",
        "a moth circling a lamp in {product}, its shadow ten times its size",
        "the world of {product}",
        "wings",
      ],
      [
        "use ms static hero",
        "{hero} under a blanket with the controller, tea gone cold, one more room to search",
        "a sofa at night",
        "rain",
      ],
      [
        "use ms pan none",
        "a small figure in a long coat in {product} crossing a bridge, stopping, listening",
        "the world of {product}",
        "steps stop",
      ],
      ["reaction cu push_in hero", "{hero} sitting up: of course, the glove", "a sofa at night", "gasp"],
      [
        "together ms handheld crowd",
        "two friends pointing at the same corner of the screen, both sure",
        "a sofa at night",
        "overlapping voices",
      ],
      [
        "result ws pull_out none",
        "dawn over {product}, every shutter opening but one",
        "the world of {product}",
        "birds",
      ],
      [
        "reveal ws push_in none",
        "the town of {product} whole, sea behind, its lamps coming on one by one",
        "the world of {product}",
        "chord",
      ],
      [
        "signoff ms static none",
        "a lit window in {product}, a shape in it turning to look out",
        "the world of {product}",
        "rain",
      ],
    ],
  ),
  thing(
    /\b(?:racing|sports|football|arcade|platform(?:er)?|shooter|battle|action|mobile|party|fighting|strategy|city-builder)(?: \w+)? games?\b|\b(?:shooter|platformer|racing game|city builder)s?\b/i,
    ["Last life.", "Three, two, —", "Again.", "Blame the controller."],
    [
      [
        "arrest xcu push_in hands",
        "a thumb circling a stick, waiting for the light",
        "a dark room",
        "clock ticks",
      ],
      [
        "arrest ws dolly none",
        "the start line of {product}, everything trembling, then not there any more",
        "the world of {product}",
        "engine of sound",
      ],
      [
        "world est crane none",
        "the map of {product} folding out of the dark like a pop-up book",
        "the world of {product}",
        "whoosh",
      ],
      [
        "problem cu static hero",
        "{hero} reading GAME OVER by the light of it",
        "a dark room",
        "descending tone",
      ],
      [
        "process cu tilt hands",
        "a clay model turned, pressed, scanned, winking",
        "a model-maker's bench",
        "clay",
      ],
      [
        "detail xcu orbital none",
        "sparks of {product} hanging in the air, each with its own small shadow",
        "the world of {product}",
        "held note",
      ],
      [
        "use ms handheld hero",
        "{hero} leaning so far into the bend that the sofa goes too",
        "a living room at night",
        "shouts",
      ],
      [
        "use ws dolly none",
        "a chase through {product}, one beat ahead of everything falling down",
        "the world of {product}",
        "drums",
      ],
      [
        "reaction cu push_in hero",
        "{hero} frozen, mouth open, in the half-second before the shout",
        "a living room at night",
        "silence",
      ],
      [
        "together ms pan crowd",
        "four people on a sofa for two, one of them sitting on the winner",
        "a living room at night",
        "shouting",
      ],
      [
        "result ws pull_out none",
        "fireworks over {product}, a tiny figure taking a bow",
        "the world of {product}",
        "fanfare",
      ],
      [
        "reveal ws push_in none",
        "the gate of {product} opening on white light",
        "the world of {product}",
        "chord",
      ],
      [
        "signoff ms static none",
        "a lone controller on the sofa, its light still pulsing",
        "a living room at night",
        "pulse",
      ],
    ],
  ),
];
