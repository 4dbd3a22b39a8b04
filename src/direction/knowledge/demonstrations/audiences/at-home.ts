import { audience } from "../audience.ts";

/** People by the stage of life and the home they are in. */
export const HOME_AUDIENCES = [
  audience(
    "new (?:parents?|mums?|moms?|dads?|mothers?|fathers?)|parents of (?:babies|newborns|twins)|expecting (?:parents|mothers)|young (?:parents?|mums?|moms?|families)|breastfeeding (?:mums|moms|mothers)",
    [
      "a mother in her late twenties with a hurried bun",
      "a father of thirty with a muslin cloth on one shoulder",
    ],
    ["a nursery with the blind half down", "a kitchen at an hour without a name"],
    [
      [
        "world ms static hero",
        "{hero} on the edge of a bed at four in the morning, a small head on one shoulder",
        "a nursery with the blind half down",
        "tiny breath",
      ],
      [
        "problem ms handheld hero",
        "{hero} with a baby on one arm, trying to do a thing that needs two hands",
        "a kitchen at an hour without a name",
        "a bottle rolling",
      ],
      [
        "use cu push_in hands",
        "one free hand with {product}, the other not moving under a sleeping head",
        "a nursery with the blind half down",
        "breath, a soft click",
      ],
      [
        "result mcu pull_out hero",
        "{hero} lowering both arms, the cot quiet, a whole minute to spare",
        "a nursery with the blind half down",
        "silence",
      ],
    ],
  ),
  audience(
    "(?:busy |working |single )?(?:parents?|mums?|moms?|dads?|mothers?|fathers?|families)(?: with (?:young |small )?(?:kids|children))?",
    [
      "a mother in her thirties with a child's sticker on her sleeve",
      "a father of forty with rolled-up sleeves",
    ],
    ["a family kitchen before school", "a family kitchen in the evening"],
    [
      [
        "world ws static hero",
        "a kitchen at ten to eight, three lunches, two coats, one missing shoe",
        "a family kitchen before school",
        "cutlery, feet, a shout",
      ],
      [
        "problem ms handheld hero",
        "{hero} on hands and knees, looking for the shoe, somebody small on the back",
        "a family kitchen before school",
        "laughter, a clock",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product}, two children leaning in to see",
        "a family kitchen before school",
        "questions",
      ],
      [
        "result ws pull_out hero",
        "the kitchen after the door has closed, {hero} with a cup that is still hot",
        "a family kitchen before school",
        "silence, a sip",
      ],
    ],
  ),
  audience(
    "(?:university |college )?students?|undergrads?|freshers?|dorms?|flat ?(?:mates|shares)|first-?time renters|renters?",
    ["a woman of twenty-one with a canvas bag", "a student of nineteen with sleep in his hair"],
    ["a student room with the desk under the bed", "a shared kitchen"],
    [
      [
        "world ms dolly hero",
        "{hero} on a bed that is also the desk and the dining table",
        "a student room with the desk under the bed",
        "pages, a laptop fan",
      ],
      [
        "problem cu static hero",
        "{hero} before an open fridge with one labelled shelf, nothing on it",
        "a shared kitchen",
        "fridge hum",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} between two chapters",
        "a student room with the desk under the bed",
        "page, lamp",
      ],
      [
        "together ms handheld crowd",
        "three flatmates in one doorway wanting to know what that is",
        "a shared kitchen",
        "voices, laughter",
      ],
    ],
  ),
  audience(
    "seniors?|(?:the )?elderly|older (?:people|adults)|pensioners?|retire(?:es|d)(?: \\w+)?|grandparents?|over[- ]?(?:60|65|70)s?|people with (?:arthritis|dementia|weak hands|reduced mobility)",
    [
      "a woman in her seventies with bright eyes and good shoes",
      "a silver-haired man with a gardener's hands",
    ],
    ["a kitchen with a radio on", "a bench by the front door"],
    [
      [
        "world ms push_in hero",
        "{hero} at the kitchen table, the radio on low, the paper folded to the crossword",
        "a kitchen with a radio on",
        "radio, pencil",
      ],
      [
        "problem cu static hands",
        "old hands round a lid that will not give",
        "a kitchen with a radio on",
        "a breath held",
      ],
      [
        "use cu handheld hands",
        "the same hands with {product}, no effort in them at all",
        "a kitchen with a radio on",
        "an easy click",
      ],
      [
        "result ms pull_out hero",
        "{hero} out on the bench by the door, nodding to everybody who passes",
        "a bench by the front door",
        "steps, a greeting",
      ],
    ],
  ),
  audience(
    "gamers?|streamers?|esports \\w+",
    ["a gamer in her twenties with headphones round her neck"],
    ["a dark room lit by two screens"],
    [
      [
        "world ms push_in hero",
        "{hero} lit blue and red, leaning in, one leg tucked under",
        "a dark room lit by two screens",
        "quick keys",
      ],
      [
        "problem mcu handheld hero",
        "{hero} throwing both hands up, the screen going grey",
        "a dark room lit by two screens",
        "a groan, voices in a headset",
      ],
      [
        "use cu dolly hands",
        "{product} in the heat of the last round, thumbs not looking",
        "a dark room lit by two screens",
        "clicks",
      ],
      [
        "result mcu static hero",
        "{hero} tearing off the headset, arms up, daylight at the edges of the blind",
        "a dark room lit by two screens",
        "a shout",
      ],
    ],
  ),
  audience(
    "kids|children|toddlers?|pre-?schoolers?|school ?(?:kids|children)|(?:little|young) ones|(?:six|seven|eight|nine|ten)[- ]year[- ]olds?",
    ["a girl of seven with a gap in her teeth", "a boy of eight with grass on his knees"],
    ["a floor with toys on it, afternoon sun"],
    [
      [
        "problem ms static hero",
        "{hero} upside down on the sofa, the rain on the window, the whole afternoon still to come",
        null,
        "rain, a sigh",
      ],
      [
        "use ms handheld hero",
        "{hero} with {product}, tongue in the corner of the mouth",
        null,
        "concentrated breath",
      ],
      [
        "together ws handheld crowd",
        "four children round {product}, all explaining it at once",
        null,
        "voices",
      ],
      [
        "result mcu pull_out hero",
        "{hero} asleep right where it was, one hand still on {product}",
        null,
        "slow breath",
      ],
    ],
  ),
  audience(
    "home ?cooks?|foodies|home bakers?|hobby (?:cooks|bakers)|people who (?:love|hate) (?:to cook|cooking)|baking fans",
    ["a home cook in her fifties with flour on one ear", "a man of thirty with an apron over his work shirt"],
    ["a kitchen with the window open"],
    [
      [
        "world ms dolly hero",
        "{hero} with a radio, a bunch of herbs and no plan yet",
        null,
        "radio, knife on wood",
      ],
      [
        "problem mcu static hero",
        "{hero} reading step nine, then step ten, then sitting down",
        null,
        "something boiling over",
      ],
      ["use cu push_in hands", "floury hands with {product}", null, "hands at work"],
      [
        "together ms handheld crowd",
        "forks coming from all sides before it is on the table",
        null,
        "laughter, forks",
      ],
    ],
  ),
  audience(
    "teen(?:ager)?s?|gen ?z|young people|young adults|twenty-?somethings",
    ["a nineteen-year-old with dyed hair and big headphones", "a twenty-year-old in an oversized shirt"],
    ["a room under the roof", "a wall where everybody meets"],
    [
      [
        "world ms handheld hero",
        "{hero} on the bedroom floor, feet up the wall, music too loud",
        "a room under the roof",
        "bass through a wall",
      ],
      [
        "problem mcu static hero",
        "{hero} deleting the same message for the third time",
        "a room under the roof",
        "taps, a sigh",
      ],
      [
        "use ms dolly hero",
        "{hero} with {product}, not making a thing of it",
        "a wall where everybody meets",
        "skateboard, voices",
      ],
      [
        "together ws handheld crowd",
        "friends grabbing {product} from one another and running",
        "a wall where everybody meets",
        "shouts, laughter",
      ],
    ],
  ),
  audience(
    "deaf(?: people)?|hard[- ]of[- ]hearing|people with hearing loss",
    [
      "a deaf woman in her thirties with quick, speaking hands",
      "a man of twenty-five, a hearing aid behind one ear",
    ],
    ["a bedroom in the first light", "a kitchen at breakfast"],
    [
      [
        "problem cu static hero",
        "{hero} asleep while a telephone shakes itself silently off the table",
        "a bedroom in the first light",
        "no sound at all",
      ],
      [
        "use mcu push_in hero",
        "{hero} feeling {product} before seeing it, eyes opening",
        "a bedroom in the first light",
        "a deep, felt hum",
      ],
      [
        "together ms handheld crowd",
        "two people signing across the breakfast table, both interrupting",
        "a kitchen at breakfast",
        "cups, hands in the air",
      ],
    ],
  ),
  audience(
    "blind(?: people)?|visually impaired|low vision",
    [
      "a blind man of forty with a white cane and a good coat",
      "a woman in her fifties who reads with her fingertips",
    ],
    ["a hallway at home", "a street corner in the morning"],
    [
      [
        "arrest xcu dolly hands",
        "fingertips travelling over {product}, finding one raised mark, stopping",
        null,
        "fingertips",
      ],
      [
        "use ms dolly hero",
        "{hero} with {product}, sure of every step",
        "a street corner in the morning",
        "cane, traffic",
      ],
    ],
  ),
  audience(
    "yogis?|yoga (?:lovers|teachers|students)|gym[- ]?goers?|lifters?|athletes?|crossfitters?|fitness (?:fans|lovers|enthusiasts)|footballers?|players|swimmers",
    ["a strong woman with chalk on her hands", "a man of thirty with a towel round his neck"],
    ["a gym before the crowd", "a changing room bench"],
    [
      [
        "world ws dolly hero",
        "{hero} alone among machines, the lights still coming on",
        "a gym before the crowd",
        "lights humming on",
      ],
      [
        "problem mcu static hero",
        "{hero} hanging on the last repetition, and not getting it",
        "a gym before the crowd",
        "breath, metal",
      ],
      ["use ms handheld hero", "{hero} with {product} between two sets", "a gym before the crowd", "breath"],
      [
        "result mcu push_in hero",
        "{hero} getting it, the bar at the top, one second of stillness",
        "a gym before the crowd",
        "breath, then a roar",
      ],
    ],
  ),
  audience(
    "artists?|painters?|illustrators?|knitters?|sewers?|photographers?|writers?|readers?|book ?worms|book ?lovers|crafters?",
    ["a woman of forty with paint on one sleeve", "a man in his sixties with two pairs of glasses"],
    ["a table by a tall window"],
    [
      [
        "world ms dolly hero",
        "{hero} at a table by a tall window, everything in reach, the tea gone cold long ago",
        null,
        "quiet, a clock",
      ],
      [
        "problem cu static hero",
        "{hero} before an empty page or an empty loom, a pencil turned end over end",
        null,
        "pencil on wood",
      ],
      [
        "use cu push_in hands",
        "{product} in the hand at work, forgotten as a good tool is",
        null,
        "hands at work",
      ],
      [
        "result ms pull_out hero",
        "{hero} stepping back from it, head on one side, leaving it as it is",
        null,
        "breath",
      ],
    ],
  ),
];
