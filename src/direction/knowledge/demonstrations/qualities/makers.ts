import { demonstrations } from "../demonstration.ts";

/** Who makes it, where, since when and how few. */
export const MAKERS = demonstrations([
  [
    "hand-?poured",
    "object",
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
    "hand-?(?:thrown|turned|carved|cut|blown|forged|hammered|shaped|moulded|molded)",
    "object",
    [
      [
        "arrest xcu push_in none",
        "raw material spinning or waiting, then two thumbs finding the middle",
        "a maker's workshop",
        "wheel, breath",
      ],
      [
        "process cu orbital hands",
        "the shape of {product} coming up under the hands, wrong for a moment, then right",
        "a maker's workshop",
        "tools",
      ],
      ["detail xcu dolly none", "the mark of one tool left on {product}, no two alike", null, "fingertip"],
    ],
  ],
  [
    "hand-?(?:knit(?:ted)?|woven|stitched|sewn|loomed|embroidered|crocheted|dyed|printed|painted|lettered|bound)",
    "object",
    [
      [
        "arrest xcu static hands",
        "one stitch, one stroke or one thread of {product} drawn tight, then the next",
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
        "two hands with the traces of the work on them, beginning",
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
    "made in (?:the )?(?<what>[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?)",
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
        "{product} being finished at a bench by the window, {what} out of focus behind the glass",
        "a workshop in {what}",
        "tools",
      ],
    ],
  ],
  [
    "local(?:ly)?(?:[- ](?:made|grown|sourced|produced))?|from (?:local|nearby) (?<what>\\w+)|neighbou?rhood",
    "anything",
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
    "custom(?:-?made|i[sz]ed)?|bespoke|made-?to-?(?:measure|order)|personali[sz]ed|engraved|monogrammed|tailor-?made|with your name",
    "object",
    [
      [
        "process cu dolly hands",
        "a measure laid on, a number pencilled down, the first cut following the line",
        "a workshop",
        "pencil, cut",
      ],
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
    "object",
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
    "object",
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
    "award-?winning|patented|prize-?winning",
    "object",
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
    "object",
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
        "{hero} giving the finished {product} a shake, and it holding",
        null,
        "a knock, short laugh",
      ],
    ],
  ],
]);
