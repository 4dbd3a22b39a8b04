import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what people give to. */
export const CAUSES: readonly ThingBook[] = [
  thing(/\b(?:recycl\w*|plastics?|ocean|beach clean\w*|reef|marine|turtles?|whales?)\b/i, [
    ["arrest ws static none", "one bottle coming in on a clean wave, and another", "an empty beach", "waves"],
    [
      "process ms handheld crowd",
      "strangers in a line along the tide, bags filling",
      "a beach in drizzle",
      "voices",
    ],
    ["detail xcu tilt hands", "a net cut open strand by strand", "a shingle beach", "knife, sea"],
    ["result est crane none", "the same shore, nothing on it but footprints", "an empty beach", "waves"],
  ]),
  thing(
    /\b(?:homeless\w*|(?:night |women's |emergency |rough sleepers?' )?shelters?(?! dogs?)|rough sleep\w*|housing charity|hostel for)\b/i,
    [
      [
        "arrest cu static none",
        "frost on a sleeping bag in a doorway, and the bag breathing",
        "a shop doorway before dawn",
        "distant traffic",
      ],
      [
        "problem ws static crowd",
        "a street of lit windows and one person walking past all of them",
        "a street at night",
        "steps",
      ],
      [
        "process cu tilt hands",
        "a clean sheet drawn tight over a narrow bed",
        "a small plain room",
        "cotton",
      ],
      ["detail xcu static none", "a key on a string, a number on its tag", "a small plain room", "key"],
      [
        "use mcu push_in hero",
        "{hero} holding a hot mug with both hands and not drinking yet",
        "a warm kitchen",
        "steam, quiet",
      ],
      [
        "together ms orbital crowd",
        "a long table, bread going round, nobody asking anything",
        "a plain dining hall",
        "spoons, low talk",
      ],
      [
        "reaction cu static hero",
        "{hero} looking at a door that locks from the inside",
        "a small plain room",
        "lock",
      ],
      [
        "result ws pull_out none",
        "one more window lit in the dark front of a house",
        "a street at night",
        "night air",
      ],
      [
        "signoff ms static none",
        "an open door, light falling out across the wet step",
        "a doorway at night",
        "rain",
      ],
    ],
  ),
  thing(/\b(?:food bank|hunger|soup kitchen|school meals?|famine)s?\b/i, [
    ["arrest cu static none", "an empty plate, a fork laid straight beside it", "a kitchen table", "clock"],
    [
      "process cu handheld hands",
      "tins, bread and one bar of chocolate going into a bag",
      "a hall full of crates",
      "tins",
    ],
    [
      "use ms push_in hero",
      "{hero} carrying two bags up three flights without stopping",
      "a stairwell",
      "steps",
    ],
    [
      "together ms orbital crowd",
      "a family at a full table, everyone reaching at once",
      "a small kitchen",
      "laughter",
    ],
    ["result cu pull_out none", "a pan scraped clean", "a small kitchen", "spoon"],
  ]),
  thing(/\b(?:forests?|trees?|reforest\w*|climate|rewild\w*|conservation|wildlife)\b/i, [
    [
      "arrest xcu push_in none",
      "a seed coat splitting, one pale root feeling its way down",
      "dark soil",
      "silence",
    ],
    ["problem est crane none", "a bare hillside, one stump after another", "a cleared hillside", "wind"],
    ["process cu tilt hands", "a sapling heeled in with one boot", "a wet hillside", "spade"],
    [
      "together ws pan crowd",
      "a line of people with spades going up into the mist",
      "a wet hillside",
      "voices",
    ],
    [
      "result est crane none",
      "the same hillside under young trees, birds over it",
      "a green hillside",
      "birds",
    ],
  ]),
  thing(
    /\b(?:animal (?:shelter|rescue|welfare)|dogs? (?:shelter|rescue)|rescue (?:dogs?|cats?)|shelter dogs?|cat rescue)s?\b/i,
    [
      [
        "arrest cu static none",
        "two eyes at the back of a kennel, not coming forward",
        "a kennel",
        "distant barking",
      ],
      ["process cu handheld hands", "a hand laid flat on the floor, palm up, waiting", "a kennel", "silence"],
      [
        "use ms static hero",
        "{hero} sitting on the floor with a book, not looking at the dog",
        "a kennel",
        "page",
      ],
      ["reaction cu push_in none", "a nose arriving in the open palm", "a kennel", "breath"],
      ["result ws pull_out none", "a dog asleep on its back in a patch of sun", "a living room", "snore"],
    ],
  ),
  thing(/\b(?:refugees?|asylum|disaster relief|earthquake|flood relief|war)\b/i, [
    ["arrest cu tilt none", "a house key carried a long way, worn bright", "an open hand", "wind"],
    [
      "world ws dolly crowd",
      "a line of people walking into the light with what they could carry",
      "a long road",
      "steps",
    ],
    ["process cu handheld hands", "a blanket put round two small shoulders", "a tent", "quiet voice"],
    [
      "use mcu push_in hero",
      "{hero} writing a name down and asking how it is spelt",
      "a folding table",
      "pencil",
    ],
    ["result ms pull_out crowd", "children making up a game with a ball of rags", "a dusty yard", "laughter"],
  ]),
];
