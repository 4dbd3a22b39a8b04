import { demonstrations } from "../demonstration.ts";

/** Who makes it, where, since when and how few. */
export const MAKERS = demonstrations([
  [
    "hand-?poured",
    "held",
    [
      [
        "arrest xcu static none",
        "a thin stream coming down from a jug with a dented spout, settling without a ripple",
        "a maker's worktop",
        "pouring",
      ],
      [
        "process cu dolly hands",
        "a row of moulds filled one after the other, the pouring hand never quite stopping",
        "a maker's worktop",
        "pouring, a pot set down",
      ],
      [
        "detail xcu push_in none",
        "the surface of {product} going from clear to cloudy as it sets",
        null,
        "faint tick",
      ],
    ],
  ],
  [
    "hand-?thrown|wheel-?thrown",
    "held",
    [
      [
        "arrest xcu push_in hands",
        "a lump of wet clay slapped onto a turning wheel, two thumbs finding the middle of it",
        "a potter's workshop",
        "slap, wheel",
      ],
      [
        "process cu orbital hands",
        "the wall of {product} rising between two wet hands, wrong for a moment, then right",
        "a potter's workshop",
        "wheel, water",
      ],
      [
        "detail xcu dolly none",
        "the spiral that a thumb left inside {product}, no two alike",
        null,
        "fingertip",
      ],
    ],
  ],
  [
    "(?:hand-?|mouth-?)blown",
    "held",
    [
      [
        "arrest xcu orbital none",
        "a glowing drop at the end of a long pipe, turning, about to fall and not falling",
        "a glassblower's workshop",
        "furnace",
      ],
      [
        "process cu tilt hands",
        "one breath down the pipe and the glow swelling into the shape of {product}",
        "a glassblower's workshop",
        "breath, furnace",
      ],
      ["detail xcu dolly none", "one tiny bubble held in {product}", null, "a thin ring"],
    ],
  ],
  [
    "hand-?(?:forged|hammered)|blacksmith",
    "held",
    [
      [
        "arrest xcu static none",
        "a bar drawn out of the coals, white hot, sparks falling off it",
        "a forge",
        "coals, air",
      ],
      [
        "process cu tilt hands",
        "hammer on anvil, the shape of {product} coming out of the glow blow by blow",
        "a forge",
        "hammer",
      ],
      [
        "detail xcu dolly none",
        "the hammer marks on {product}, each catching light of its own",
        null,
        "a low ring",
      ],
    ],
  ],
  [
    "hand-?(?:turned|carved|cut|shaped|moulded|molded)",
    "held",
    [
      [
        "arrest xcu push_in hands",
        "a blade set to the raw piece, the first curl or crumb lifting off it",
        "a maker's workshop",
        "blade",
      ],
      [
        "process cu orbital hands",
        "the shape of {product} coming out of the raw piece, a palm feeling for it after every cut",
        "a maker's workshop",
        "blade, brush",
      ],
      ["detail xcu dolly none", "the mark of one tool left on {product}, no two alike", null, "fingertip"],
    ],
  ],
  [
    "hand-?(?:painted|lettered|glazed|decorated|drawn|illustrated)",
    "held",
    [
      [
        "arrest xcu static hands",
        "a loaded brush touching down and drawing one line without a tremble",
        "a maker's table by a window",
        "brush",
      ],
      [
        "process cu tilt none",
        "one painted band going round {product} until it meets its own beginning",
        "a maker's table by a window",
        "a turntable, brush",
      ],
      [
        "detail xcu dolly none",
        "a brush stroke on {product}, thick where it began, thin where it ran out",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "hand-?(?:printed|dyed|stamped|pressed|screen-?printed)",
    "held",
    [
      [
        "arrest xcu push_in hands",
        "a block or screen lifted slowly off, the colour underneath wet and whole",
        "a maker's table by a window",
        "a sticky lift",
      ],
      [
        "detail xcu dolly none",
        "the edge of a print on {product}, one corner a hair's breadth off",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "hand-?(?:knit(?:ted)?|woven|stitched|sewn|loomed|embroidered|crocheted|bound)",
    "held",
    [
      [
        "arrest xcu static hands",
        "one thread of {product} drawn tight, then the next",
        "a maker's table by a window",
        "thread",
      ],
      [
        "process cu tilt none",
        "{product} growing row by row in one locked frame, the light in the window going round",
        "a maker's table by a window",
        "clock, thread",
      ],
      [
        "detail xcu dolly none",
        "a small irregularity in {product} that no machine would make",
        null,
        "fingertip",
      ],
    ],
  ],
  [
    "hand-?(?:made|crafted|built|finished|assembled|rolled|packed|mixed)|artisanal?|home-?made|made by hand",
    "anything",
    [
      [
        "arrest xcu push_in hands",
        "two practised hands at work, seen from very near",
        "a maker's worktop",
        "hands at work",
      ],
      [
        "process cu dolly hands",
        "{product} coming together step by step, one step done twice because it was not right",
        "a maker's worktop",
        "tools, a short breath",
      ],
      [
        "detail xcu tilt none",
        "a maker's mark pressed into {product}, or a small thumb print left in it",
        null,
        "press",
      ],
    ],
  ],
  [
    "family[- ](?:run|owned|business|made|recipe)|(?:since|est\\.?|established|founded in) (?<n>1[6-9]\\d\\d|20[01]\\d)|(?<n2>third|fourth|fifth|sixth|second)[- ]generation|for generations|grandm[ao]\\w*'?s? recipe|for over (?<years>\\d+) years",
    "anything",
    [
      [
        "arrest cu push_in none",
        "an old photograph of the same doorway, the same sign, other coats",
        "a wall of old photographs",
        "clock",
      ],
      [
        "process cu dolly hands",
        "old hands and young hands at the same work, the older pair slower and straighter",
        null,
        "work, few words",
      ],
      [
        "result ws static crowd",
        "three generations in one frame on the spot where the old picture was taken",
        null,
        "laughter, shutter",
      ],
    ],
  ],
  [
    "made in (?:the )?(?<what>(?-i:[A-Z])[\\w'-]+(?: (?-i:[A-Z])[\\w'-]+)?)",
    "anything",
    [
      [
        "world est crane none",
        "{what} early in the day, one workshop window already lit",
        "{what}",
        "distance, a shutter",
      ],
      [
        "process cu dolly hands",
        "{product} finished and packed by hand, {what} out of focus behind the window",
        "a workroom in {what}",
        "hands at work",
      ],
    ],
  ],
  [
    "local(?:ly)?(?:[- ](?:made|grown|sourced|produced))?|from (?:local|nearby) (?<what>\\w+)|neighbou?rhood",
    "held",
    [
      [
        "world ws dolly none",
        "a short road from a field or a workshop to a front door, a van on it that everybody waves at",
        "a village road",
        "van, a greeting",
      ],
      [
        "together ms handheld crowd",
        "a handing over at the gate: first names, a joke, {product} changing hands",
        "a front gate",
        "voices, laugh",
      ],
    ],
  ],
  [
    "custom(?:-?made)?|bespoke|made-?to-?(?:measure|order)|tailor-?made",
    "held",
    [
      [
        "process cu dolly hands",
        "a measure laid on, a number pencilled down, the first cut following the line",
        "a workshop",
        "pencil, cut",
      ],
      [
        "result ms push_in none",
        "{product} in the one place it was made for, not a finger's width over on either side",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "personali[sz]ed|engraved|monogrammed|with your (?:name|initials)",
    "held",
    [
      [
        "detail xcu push_in none",
        "initials appearing letter by letter on {product}",
        "a workshop",
        "fine scratching",
      ],
      ["reaction cu static hero", "{hero} finding the letters with one thumb", null, "breath in"],
    ],
  ],
  [
    "limited (?:edition|run|release)|only (?<n>\\d+) (?:pieces|made|bottles|copies|pairs|units)|numbered|one of a kind|one-?off|unique pieces?",
    "held",
    [
      [
        "arrest xcu static hands",
        "a number inked by hand inside {product}, the pen lifted, the ink still wet",
        null,
        "pen",
      ],
      [
        "result ms pull_out none",
        "a shelf of {product} with one gap, then another, then only the last",
        null,
        "taken, taken",
      ],
    ],
  ],
  [
    "small-?batch(?:es)?|made in small batches|micro-?\\w+ery",
    "held",
    [
      [
        "process ms static hands",
        "one small tray of {product} where a factory would have a belt, counted by hand",
        "a maker's workshop",
        "counting under the breath",
      ],
    ],
  ],
  [
    "patented|patent-?pending",
    "held",
    [
      [
        "detail xcu dolly none",
        "the one clever part of {product}, moved slowly so that it can be understood",
        null,
        "click",
      ],
    ],
  ],
  [
    "diy|do-?it-?yourself|build (?:it )?your(?:self| own)|assemble|flat-?pack|easy to assemble|no screws",
    "held",
    [
      [
        "arrest cu crane none",
        "all parts of {product} laid out square on the floor, seen from straight above, none left over",
        null,
        "parts set down",
      ],
      [
        "process ms static hero",
        "{hero} on the floor, {product} growing between both knees in one locked frame",
        null,
        "click, click, a hum",
      ],
      [
        "result mcu handheld hero",
        "{hero} giving {product} a shake, and nothing giving way",
        null,
        "a knock, short laugh",
      ],
    ],
  ],
]);
