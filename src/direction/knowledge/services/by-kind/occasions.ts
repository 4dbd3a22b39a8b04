import type { KindOfWork } from "./kind-of-work.ts";

/** Evenings and days to come to. */
export const OCCASIONS: readonly KindOfWork[] = [
  {
    ends: /(?:^|\s)(?<goods>quiz|bingo|trivia|games?|board games?|darts|karaoke|open mic)[- ](?:nights?|evenings?|sessions?)$/i,
    facts: {
      sign: "the lit windows of {name}",
      workers: ["a quizmaster of fifty in a waistcoat", "a landlady with a microphone that squeaks"],
      starsGuests: true,
      places: ["a crowded room with small round tables"],
      ctaAction: "visit",
    },
    rows: [
      [
        "arrest cu push_in crowd",
        "a pencil stopping in mid-air: it was on the tip of the tongue",
        null,
        "a hush",
      ],
      [
        "world ws dolly crowd",
        "heads close together over every table, arms curled round sheets of paper",
        null,
        "whispering",
      ],
      [
        "process ms static hero",
        "{hero} tapping a microphone, raising one eyebrow at the far table",
        null,
        "a tap, feedback",
      ],
      ["detail xcu static none", "a pencil with a bitten end across an empty line", null, "none"],
      [
        "use mcu handheld crowd",
        "an answer mouthed without a sound across a table, misunderstood completely",
        null,
        "smothered laughter",
      ],
      ["reaction cu handheld crowd", "one table up on its feet with both fists in the air", null, "a roar"],
      [
        "together ms pan crowd",
        "the losers carrying the winners' glasses to them on a tray, bowing",
        null,
        "laughter",
      ],
      [
        "signoff ws static none",
        "{product} seen from the wet street, a cheer going up inside",
        "a street at night",
        "a muffled cheer",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>half[- ]marathon|marathon|5k|10k|triathlon|(?:fun|charity|night|colour|trail|cycle|open water|obstacle|canoe|sponsored|half|city|beach|forest)(?=[- ](?:runs?|races?|rides?|walks?|swims?|challenges?)$))(?:[- ](?:runs?|races?|rides?|walks?|swims?|challenges?))?$/i,
    facts: {
      sign: "the start line of {name}",
      workers: ["a man of fifty with a number pinned on crooked", "a woman of thirty in odd socks"],
      starsGuests: true,
      places: ["a start line at the edge of a park"],
      ctaAction: "sign_up",
    },
    rows: [
      ["arrest xcu static hands", "four safety pins and a number, the last pin refusing", null, "a small ow"],
      [
        "world est crane crowd",
        "hundreds of people jumping on the spot in the cold, one big breath above them",
        null,
        "a crowd",
      ],
      ["process cu handheld hands", "a lace pulled, doubled, pulled again", null, "a lace"],
      [
        "problem mcu static hero",
        "{hero} at the first hill, looking up it, saying one word",
        "a hill",
        "breath",
      ],
      [
        "use ws pan crowd",
        "the whole field streaming by, somebody in a giraffe suit in the middle",
        null,
        "feet",
      ],
      [
        "reaction cu handheld crowd",
        "a small boy with his arm out for everybody's hand, counting them",
        "the side of the road",
        "slaps, cheering",
      ],
      [
        "together ms static crowd",
        "two strangers finishing with their arms over each other's shoulders",
        "the finish",
        "cheering",
      ],
      [
        "result ms static hero",
        "{hero} on the grass with a medal on the face, laughing at the sky",
        "a field",
        "breath, laughter",
      ],
      [
        "signoff ws static none",
        "{product} empty at the end of the day, one lost glove on the barrier",
        null,
        "a flag",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>bonfire|fireworks?|lantern|carnival|street|christmas lights?|light|torchlight|winter|summer|village|food|beer|harvest)[- ](?:nights?|displays?|parades?|processions?|part(?:y|ies)|switch-?ons?|f[eê]tes?|fairs?|festivals?|shows?)$/i,
    facts: {
      sign: "the lights of {name}",
      workers: ["a father with a girl on his shoulders", "two old friends sharing one blanket"],
      starsGuests: true,
      places: ["a field at nightfall"],
      ctaAction: "visit",
    },
    rows: [
      [
        "arrest cu push_in crowd",
        "upturned faces, every one lit gold for a second, then dark, then green",
        null,
        "a far bang, a gasp",
      ],
      [
        "world est crane crowd",
        "people coming over a dark field from every side, small lights in their hands",
        null,
        "voices",
      ],
      [
        "process ms handheld hands",
        "strings of bulbs hauled up between poles, a thumb raised from a ladder",
        null,
        "rope, a shout",
      ],
      ["detail xcu static none", "sugar and steam round a paper bag in a mittened hand", null, "a rustle"],
      [
        "use ms static crowd",
        "a girl on her father's shoulders with both arms as high as they go",
        null,
        "a shriek",
      ],
      [
        "together mcu push_in crowd",
        "two old people under one blanket, not looking at the sky but at each other",
        null,
        "crackle",
      ],
      [
        "result ws pull_out crowd",
        "the walk back along the lane, everybody talking at once in the dark",
        "a lane at night",
        "talk",
      ],
      ["signoff ws static none", "{product} going out one by one behind the trees", null, "quiet"],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>author|poetry|book|science|history|public|free|lunchtime|evening|lecture|film|outdoor|open[- ]air)[- ](?:talks?|readings?|lectures?|launch(?:es)?|slams?|screenings?|series|cinemas?)$/i,
    facts: {
      sign: "the rows of chairs at {name}",
      workers: [
        "a speaker of forty who has lost her place",
        "a man of seventy in the front row with a notebook",
      ],
      starsGuests: true,
      places: ["a small hall with rows of chairs"],
      ctaAction: "visit",
    },
    rows: [
      ["arrest cu push_in crowd", "a room going quiet from the front to the back", null, "a hush falling"],
      [
        "world ws dolly crowd",
        "coats on knees, the last two chairs carried in over everybody's heads",
        null,
        "chairs",
      ],
      [
        "process cu static hands",
        "a thumb marking a page, a glass of water moved two centimetres to the left",
        null,
        "paper",
      ],
      ["detail xcu dolly none", "dust in the beam over the heads", null, "none"],
      [
        "use mcu push_in crowd",
        "somebody leaning forward until their elbows are on their knees",
        null,
        "one voice",
      ],
      ["reaction ms pan crowd", "one laugh going along a row like a wave", null, "laughter"],
      [
        "together ms static crowd",
        "the argument going on outside under the lamp, nobody on the way home",
        "a pavement at night",
        "talk",
      ],
      [
        "signoff ws static none",
        "{product} empty, one scarf left over the back of the third",
        null,
        "an echo",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>supper|dinner|feast|tasting|brunch|lunch|wine|cheese|whisky|gin|chef)[- ](?:clubs?|evenings?|nights?|events?|feasts?|tastings?|series)$/i,
    facts: {
      sign: "the long table of {name}",
      workers: ["a cook of forty with burnt forearms", "a host of thirty with a stack of plates"],
      starsGuests: true,
      places: ["one long table under low lamps"],
      ctaAction: "visit",
    },
    rows: [
      [
        "arrest xcu tilt none",
        "a ladle of something dark and slow into the first of thirty plates",
        null,
        "a ladle",
      ],
      [
        "world ws dolly none",
        "one long table laid from end to end of a room, candles all the way down",
        null,
        "matches",
      ],
      [
        "process cu handheld hands",
        "the same leaf laid on thirty plates by one quick hand",
        "a narrow kitchen",
        "a pass bell",
      ],
      ["detail xcu dolly none", "a torn crust, a pool of oil, a thumbprint on a glass", null, "none"],
      [
        "use ms static crowd",
        "strangers passing a dish down a table, each taking a little too much",
        null,
        "talk",
      ],
      [
        "reaction mcu push_in crowd",
        "a first mouthful, a look across the table: did you have that?",
        null,
        "a small hm",
      ],
      [
        "together ws crane crowd",
        "the whole table from above, arms crossing in every direction",
        null,
        "voices",
      ],
      [
        "signoff ws pull_out none",
        "{product} afterwards, candles low, chairs every way",
        null,
        "a last laugh outside",
      ],
    ],
  },
];
