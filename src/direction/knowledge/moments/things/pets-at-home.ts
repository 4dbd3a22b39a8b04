import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what animals eat and wear. */
export const PETS_AT_HOME: readonly ThingBook[] = [
  thing(/\b(?:dog food|cat food|pet food|dog treats?|kibble)\b/i, [
    [
      "arrest xcu static none",
      "two ears turning toward the sound of {product} from three rooms away",
      "a hallway",
      "bag rustle",
    ],
    [
      "use cu static none",
      "a muzzle deep in the bowl, tail out of frame and knocking things over",
      "a kitchen floor",
      "crunch, thump",
    ],
    ["result ws dolly none", "a dog at full stretch beside the sea", "a beach", "paws, waves"],
    [
      "world ws static none",
      "a kitchen floor at six in the evening, one animal, one bowl, one stare",
      "a kitchen floor",
      "clock",
    ],
    [
      "problem ms static none",
      "a full bowl and a back turned on it with great dignity",
      "a kitchen floor",
      "silence",
    ],
    [
      "process cu tilt hands",
      "fresh things chopped on a board, a wet nose rising over the edge of it",
      "a kitchen counter",
      "knife, sniff",
    ],
    ["detail xcu dolly none", "a wet nose in macro, working", null, "sniff"],
    [
      "reaction cu push_in none",
      "a head tilted one way, then the other, at the sound of {product}",
      "a kitchen floor",
      "rustle",
    ],
    ["together ms handheld hero", "{hero} and a wet dog in a doorway, both shaking", "a hallway", "shake"],
    [
      "reveal cu push_in none",
      "{product} on the floor, four paws arriving at the edge of frame",
      "a kitchen floor",
      "claws",
    ],
    [
      "signoff ms static none",
      "an empty bowl pushed exactly to the middle of the room",
      "a kitchen floor",
      "lick",
    ],
  ]),
  thing(
    /\b(?:dog (?:harness(?:es)?|leash(?:es)?|lead|collar|bed|toys?|coat)|leash(?:es)?|cat (?:tree|toy|litter|bed)s?|litter box|pet (?:tracker|camera|bed|toys?)|hundeleine|hundegeschirr)s?\b/i,
    [
      [
        "arrest xcu static none",
        "a clasp closing with one click, a tail starting out of focus behind it",
        "a hallway",
        "click, thump",
      ],
      [
        "world ws pan none",
        "a park at seven, every kind of dog doing every kind of thing",
        "a park in the morning",
        "barks",
      ],
      [
        "problem ms handheld hero",
        "{hero} spun round a lamp post by something out of frame",
        "a pavement",
        "scrabble",
      ],
      [
        "process cu tilt hands",
        "webbing run under a needle, pulled, tested with a full-weight lean",
        "a workbench",
        "machine",
      ],
      ["detail xcu dolly none", "the stitching of {product} with one hair caught in it", null, "soft tick"],
      [
        "use ws dolly hero",
        "{hero} and a dog in {product}, running the same bend from two sides",
        "a forest track",
        "paws, breath",
      ],
      [
        "reaction cu push_in none",
        "two eyes going from the door to {product} to the door",
        "a hallway",
        "thump, thump",
      ],
      [
        "together ms pan crowd",
        "five owners standing in a circle, tied together without having noticed",
        "a park in the morning",
        "laughing",
      ],
      [
        "result ws pull_out none",
        "a wet dog asleep across the doorway, boots beside it",
        "a hallway",
        "snore",
      ],
      [
        "reveal ms push_in none",
        "{product} on its hook by the door, swinging a little",
        "a hallway",
        "chord",
      ],
      [
        "signoff ms static none",
        "{product} on the hook, a nose coming slowly into frame",
        "a hallway",
        "sniff",
      ],
    ],
  ),
];
