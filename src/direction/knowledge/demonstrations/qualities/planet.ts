import { demonstrations } from "../demonstration.ts";

/** What is left over and what is used again: shown by what is not in the bin. */
export const PLANET = demonstrations([
  [
    "refillable|refills?",
    "held",
    [
      [
        "problem ms static none",
        "a bathroom bin full of empty bottles, one more landing on top",
        "beside a full bin",
        "plastic on plastic",
      ],
      [
        "process cu tilt hands",
        "{product} filled up again, the level climbing to the mark",
        null,
        "pouring, pitch rising",
      ],
      [
        "result ms static none",
        "{product} in one place through three seasons of light, the label a little more worn each time",
        null,
        "seasons outside",
      ],
    ],
  ],
  [
    "reusable|single-use|use it again and again|washable and reusable",
    "held",
    [
      [
        "problem cu static none",
        "throw-away ones of its kind piling up in one frame until they slide out of it",
        null,
        "rustle, slide",
      ],
      [
        "process cu handheld hands",
        "{product} rinsed, shaken, hung up to dry for tomorrow",
        null,
        "water, drip",
      ],
      [
        "use ms dolly hero",
        "{hero} with {product} on a Monday in rain, and with it again on a Friday in sun",
        null,
        "rain, then birds",
      ],
    ],
  ],
  [
    "recycled|upcycled|reclaimed|salvaged|ocean plastic|(?:made|built|sewn|cut) (?:from|out of) old (?<what>[\\w -]+)",
    "held",
    [
      [
        "arrest cu static none",
        "a heap of what others threw away, one piece of it picked out and turned in the light",
        "a sorting yard",
        "clatter",
      ],
      [
        "process cu dolly hands",
        "the old piece cut, cleaned and put to new use, the first shape of {product} showing in it",
        "a workshop",
        "cutting, brushing",
      ],
      [
        "detail xcu push_in none",
        "a trace of its first life on the surface of {product}, left there on purpose",
        null,
        "fingertip",
      ],
    ],
  ],
  [
    "compostable|bio-?degradable|home-?compostable|plantable",
    "held",
    [
      [
        "process cu static hands",
        "{product} laid on dark earth and covered with one handful",
        "a compost heap in a garden",
        "earth",
      ],
      [
        "result cu push_in none",
        "the same spot weeks later, nothing of it left, one green shoot pushing up",
        "a compost heap in a garden",
        "birds",
      ],
    ],
  ],
  [
    "zero-?waste|plastic-?free|no plastic|without plastic|package-?free|packaging-?free|unpackaged",
    "anything",
    [
      ["arrest cu static none", "an empty bin with a clean lid, the lid closing on nothing", null, "lid"],
      [
        "use ms handheld hero",
        "{hero} filling a jar from home and putting it straight into a basket",
        null,
        "pouring, jar lid",
      ],
    ],
  ],
  [
    "organic|pesticide-?free|regenerative|biodynamic",
    "anything",
    [
      [
        "world ws crane none",
        "rows with flowers and weeds left standing between them, insects over all of it",
        "a field in the early sun",
        "bees",
      ],
      [
        "detail xcu push_in hands",
        "a handful of dark earth opened, a worm going back into it",
        "a field in the early sun",
        "crumbling earth",
      ],
    ],
  ],
  [
    "second-?hand|pre-?(?:loved|owned)|refurbished|thrifted|restored|renewed",
    "held",
    [
      [
        "arrest cu dolly hands",
        "a cloth drawn over {product}, a stripe of shine appearing in the dust",
        null,
        "cloth",
      ],
      [
        "detail xcu push_in none",
        "a small mark on {product} from somebody's years with it",
        null,
        "fingertip",
      ],
      ["result ms static hero", "{hero} taking {product} home like something found", null, "steps, door"],
    ],
  ],
  [
    "fair-?trade|ethically (?:made|sourced)|direct trade|farmer-?owned",
    "anything",
    [
      [
        "arrest cu static hands",
        "a pair of working hands weighing out and being paid into the palm at the same table",
        "a farm yard",
        "scales, coins",
      ],
      [
        "world ms dolly crowd",
        "the people who grow it looking straight into the lens, one after the other",
        "a farm yard",
        "hens, wind",
      ],
    ],
  ],
  [
    "carbon-?(?:neutral|negative)|low-?carbon|climate-?(?:neutral|positive)|energy-?(?:saving|efficient)|low-?energy",
    "anything",
    [
      [
        "detail xcu static none",
        "the disc of an electricity meter slowing down until single teeth can be counted",
        "a hallway with a meter",
        "tick, slower",
      ],
      [
        "result ws static none",
        "evening windows along a street, the light warm, the meter hardly turning",
        "a street at dusk",
        "quiet",
      ],
    ],
  ],
  [
    "cruelty-?free|not tested on animals",
    "held",
    [
      [
        "use cu static hands",
        "a plain slip of paper with a leaping rabbit laid beside {product}",
        null,
        "paper",
      ],
    ],
  ],
]);
