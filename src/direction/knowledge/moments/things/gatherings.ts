import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what people come together for. */
export const GATHERINGS: readonly ThingBook[] = [
  thing(
    /\b(?:conferences?|summits?|expos?|trade (?:show|fair)s?|congress|hackathons?|meet-?ups?|messe|kongress|feria|foire|salon professionnel)\b/i,
    [
      [
        "arrest ws crane none",
        "a thousand empty chairs, one being straightened",
        "a great hall",
        "chair leg",
      ],
      ["arrest cu push_in none", "a microphone tapped twice in a dark hall", "a great hall", "tap, tap"],
      [
        "world ws dolly crowd",
        "doors held back, a river of coats and coffee finding its seats",
        "the foyer",
        "murmur",
      ],
      [
        "problem ms static hero",
        "{hero} alone at a high table, reading a badge that is their own",
        "the foyer",
        "murmur",
      ],
      [
        "process cu tilt hands",
        "lanyards fanned out in rows, a last cable taped to the floor",
        "backstage",
        "tape",
      ],
      ["detail xcu dolly none", "a stage light warming from ember to white", "above the stage", "hum"],
      [
        "use ms handheld hero",
        "{hero} drawing on a napkin for three strangers who have stopped eating",
        "a buffet table",
        "pens, voices",
      ],
      [
        "use ws static hero",
        "{hero} on stage, small under one word-free wall of colour",
        "the stage",
        "hush",
      ],
      [
        "reaction cu push_in hero",
        "{hero} in the ninth row, pen stopped in the air",
        "a great hall",
        "one line from the stage",
      ],
      [
        "together ms pan crowd",
        "a corridor full of people who should be in a session",
        "a corridor",
        "laughing",
      ],
      [
        "result ws pull_out crowd",
        "the last two still talking as the chairs are stacked round them",
        "a great hall",
        "chairs",
      ],
      [
        "reveal ws push_in none",
        "the stage of {product}, lit, empty, one glass of water on it",
        "the stage",
        "chord",
      ],
      ["signoff ws static none", "the entrance of {product} at night, doors lit", "the entrance", "traffic"],
    ],
  ),
  thing(
    /\b(?:christmas market|night market|flea market|farmers'? market|craft (?:fair|market)|food festival|street (?:food|festival)|beer festival|village f[eê]te|weihnachtsmarkt|flohmarkt|wochenmarkt|marché(?: de noël)?|mercado|mercadillo|sagra)s?\b/i,
    [
      [
        "arrest cu push_in none",
        "a string of bulbs coming on one after the other, the last one hesitating",
        "a square at dusk",
        "clicks",
      ],
      ["arrest xcu tilt none", "sugar falling on something hot", "a stall", "hiss"],
      [
        "world est crane none",
        "a square from above, lanes of light, heads and breath",
        "a square at night",
        "murmur",
      ],
      [
        "problem ms static hero",
        "{hero} at home, coat on, deciding, a smell coming in at the window",
        "a hallway",
        "distant brass",
      ],
      [
        "process cu handheld hands",
        "a stall put up in the dark: poles, cloth, one lamp, apples",
        "a square before opening",
        "poles",
      ],
      [
        "detail xcu dolly none",
        "glass, wool, wax and gingerbread going past at the height of a child's eyes",
        "between the stalls",
        "murmur",
      ],
      [
        "use ms handheld hero",
        "{hero} steering four paper cups through a brass band",
        "between the stalls",
        "tuba",
      ],
      ["use cu static hero", "{hero} biting into something far too hot, hopping", "a stall", "laugh"],
      [
        "reaction cu push_in hero",
        "a child on shoulders, all the lamps in both eyes",
        "between the stalls",
        "wow",
      ],
      [
        "together ms pan crowd",
        "strangers round one standing table, gloves off, sharing the last fork",
        "a standing table",
        "laughing",
      ],
      [
        "result ws pull_out crowd",
        "families going home over the bridge, a lantern still carried",
        "a bridge at night",
        "steps",
      ],
      [
        "reveal ws push_in none",
        "{product} seen from the church steps, all of it glowing",
        "the church steps",
        "bells",
      ],
      [
        "signoff ws static none",
        "the last stall folding its awning, one lamp left on for {product}",
        "a square at night",
        "cloth",
      ],
    ],
  ),
];
