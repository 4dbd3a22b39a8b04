import { type Service, service } from "./service.ts";

/** Knives ground, instruments built, and lessons to play them. */
export const EDGES_AND_STRINGS: readonly Service[] = [
  service(
    /\b(?:(?:mobile )?(?:knife|knives|blade|scissors?|tool|saw)(?: and (?:tool|scissor)s?)? (?:sharpen(?:ing|ers?)|grind(?:ing|ers?))(?: (?:services?|vans?|business))?)\b/i,
    {
      sign: "the van of {name}",
      workers: ["a knife grinder of fifty", "a knife grinder in her thirties in a canvas apron"],
      places: ["a small van with its side open", "a yard in the morning"],
      ctaAction: "custom",
    },
    [
      [
        "arrest xcu static none",
        "sparks leaving a steel edge in a bright fan",
        "a small van with its side open",
        "grinding",
      ],
      [
        "problem cu handheld hands",
        "a tomato giving way under a blunt knife, seeds everywhere",
        "a kitchen at home",
        "squash",
      ],
      [
        "world ws dolly none",
        "a small van at the kerb, its side open, neighbours coming out with rolled-up tea towels",
        "a street in the morning",
        "voices",
      ],
      [
        "process cu tilt hands",
        "a blade drawn across a wet stone at one steady angle",
        "a small van with its side open",
        "stone",
      ],
      ["use mcu push_in hero", "{hero} sighting along an edge, one eye shut", null, "near silence"],
      ["detail xcu dolly none", "a line of light along an edge, with no break in it", null, "near silence"],
      [
        "reaction mcu static crowd",
        "a cook letting a sheet of paper fall in two across the blade",
        "a kitchen at home",
        "paper",
      ],
      [
        "result cu push_in none",
        "a slice of tomato so thin that the window shows through it",
        "a kitchen at home",
        "slice",
      ],
      [
        "signoff ws static none",
        "{product} in the last light, its side coming down, the stone running out",
        "a street in the evening",
        "a wheel running down",
      ],
    ],
  ),
  service(
    /\b(?:(?:guitar|violin|lute|cello|instrument)(?: makers?'?s?| repairs?)? workshops?|luthiers?|geigenbau\w*)\b(?! (?:for|in|with) )/i,
    {
      sign: "the workshop window of {name}",
      workers: [
        "an instrument maker of fifty in an apron",
        "an instrument maker in her thirties, sawdust in her hair",
      ],
      places: ["a workbench under a north window", "a wall hung with unfinished instruments"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu push_in hands",
        "a knuckle tapping a bare board of spruce, the wood answering",
        null,
        "tap",
      ],
      [
        "world ws dolly none",
        "bodies without necks, necks without strings, hanging in rows to dry",
        "a wall hung with unfinished instruments",
        "near silence",
      ],
      [
        "process cu tilt hands",
        "a plane lifting one curl of wood as long as an arm",
        "a workbench under a north window",
        "plane",
      ],
      [
        "process ms handheld hero",
        "{hero} bending a thin side over a hot iron, steam rising",
        "a workbench under a north window",
        "hiss",
      ],
      ["detail xcu dolly none", "varnish laid on, the grain waking up under it", null, "brush"],
      [
        "use mcu push_in hero",
        "{hero} turning a peg by a hair's width, head tilted, listening",
        null,
        "a string",
      ],
      [
        "reaction mcu static crowd",
        "a player trying the first chord, stopping, looking at the maker",
        null,
        "a chord",
      ],
      [
        "result ws pull_out crowd",
        "somebody going off down the street with a case, walking as if it were full of eggs",
        "a street in low sun",
        "steps",
      ],
      [
        "signoff ms static none",
        "{product} at dusk, one lamp over the bench, tomorrow's piece in its clamps",
        "a street at dusk",
        "near silence",
      ],
    ],
  ),
  service(
    /\bonline (?:(?:violin|guitar|piano|cello|ukulele|drum|flute|singing|music|instrument)(?: and \p{L}+)? ?)(?:courses?|class(?:es)?|lessons?|school|academy)\b/iu,
    {
      sign: "the laptop with {name} open, the screen at an angle",
      workers: ["a woman of forty in a soft jumper", "a man of fifty-five in reading glasses"],
      starsGuests: true,
      places: ["a living room in the evening", "a bedroom corner with a music stand"],
      ctaAction: "sign_up",
    },
    [
      [
        "arrest xcu push_in hands",
        "fingers feeling for the first note, missing it, finding it",
        "a bedroom corner with a music stand",
        "one wrong note, one right",
      ],
      [
        "problem ms static none",
        "an instrument case under a bed, a soft coat of dust on it",
        "a bedroom",
        "near silence",
      ],
      [
        "world ms handheld hero",
        "{hero} in front of a laptop propped on books, pressing pause, starting again",
        "a living room in the evening",
        "the same bar twice",
      ],
      [
        "process cu tilt hands",
        "a pencil ringing one note on a sheet of music",
        "a bedroom corner with a music stand",
        "pencil",
      ],
      [
        "use mcu push_in hero",
        "{hero} playing along with somebody on the screen, half a beat behind",
        "a living room in the evening",
        "two instruments",
      ],
      [
        "problem ms static crowd",
        "a dog getting up and leaving the room",
        "a living room in the evening",
        "a high note",
      ],
      [
        "reaction mcu static hero",
        "{hero} getting through to the end, not daring to move",
        "a bedroom corner with a music stand",
        "the last note",
      ],
      [
        "together ms handheld crowd",
        "a family round {hero}, one birthday candle, the tune just about known",
        "a living room in the evening",
        "singing",
      ],
      [
        "signoff ms static none",
        "{product} in the last light, the instrument leaning beside it, still warm",
        "a living room in the evening",
        "near silence",
      ],
    ],
  ),
];
