import { demonstrations } from "../demonstration.ts";

/** What a thing is made of, where it is soft: seen so close that it can be felt. */
export const SOFT_MATERIALS = demonstrations([
  [
    "(?:merino |lambs?|sheep'?s? )?wool(?:len)?|alpaca|cashmere|mohair|yarn",
    "object",
    [
      [
        "arrest xcu dolly none",
        "loose fibres standing along the edge of {product} in back light, one of them moving in the draught",
        null,
        "faint draught",
      ],
      [
        "process cu tilt hands",
        "raw wool drawn out between two hands into a thread that does not break",
        "a barn with an open door",
        "wheel, sheep far off",
      ],
      [
        "use mcu push_in hero",
        "{hero} drawing {product} closer while the window fogs up",
        null,
        "wool on skin",
      ],
    ],
  ],
  [
    "linen",
    "object",
    [
      [
        "arrest cu static none",
        "the creases of {product} in morning sun, the weave letting the light through",
        null,
        "fabric, birds",
      ],
      [
        "detail xcu dolly hands",
        "a thumb along the weave of {product}, one thicker thread rolling under it",
        null,
        "cloth",
      ],
    ],
  ],
  [
    "flax|hemp|jute|sisal",
    "object",
    [
      [
        "arrest ws crane none",
        "a field of tall thin stems, wind going over it like a hand over fur",
        "a field under a wide sky",
        "wind",
      ],
      [
        "detail xcu dolly none",
        "fine pale fibres lying in the surface of {product}, all of them at their own angle",
        null,
        "fingertip",
      ],
    ],
  ],
  [
    "(?:organic )?cotton|muslin|canvas|denim|corduroy|flannel",
    "object",
    [
      [
        "arrest cu tilt hands",
        "{product} shaken out once against the window, dust and light in the air for a second",
        null,
        "cloth cracking",
      ],
      [
        "detail xcu dolly none",
        "thread over thread in {product}, a seam running straight through the frame",
        null,
        "fingertip on cloth",
      ],
    ],
  ],
  [
    "silk|satin|velvet",
    "object",
    [
      [
        "arrest xcu dolly none",
        "{product} sliding off an edge by its own weight, the light running down it like water",
        null,
        "a whisper of cloth",
      ],
      [
        "detail xcu push_in hands",
        "the back of a finger drawn across {product}, leaving a darker line that closes again",
        null,
        "cloth",
      ],
    ],
  ],
  [
    "(?:full-grain |vegetable-?tanned |veg-?tan )?leather|suede",
    "object",
    [
      [
        "arrest xcu dolly none",
        "the grain of {product} under raking light like a landscape from the air",
        null,
        "low creak",
      ],
      [
        "process cu tilt hands",
        "an awl through two layers, the waxed thread drawn tight from both sides",
        "a saddler's bench",
        "thread, tap",
      ],
      [
        "result cu static hands",
        "the same corner of {product} new and after years, darker, softer, not cracked",
        null,
        "creak",
      ],
    ],
  ],
  [
    "felt|fleece|down-?filled|feathers?|fur",
    "object",
    [
      [
        "arrest xcu push_in hands",
        "{product} pressed flat with one hand and rising again like bread",
        null,
        "soft breath of air",
      ],
      ["detail xcu dolly none", "a tangle of fine hairs in {product} lit from behind", null, "quiet"],
    ],
  ],
  [
    "paper|cardboard|letterpress|papier[- ]m[aâ]ch[eé]",
    "object",
    [
      [
        "arrest xcu dolly none",
        "the torn edge of a sheet against the light, fibres like grass",
        null,
        "paper",
      ],
      [
        "detail xcu tilt hands",
        "a fingertip over {product}, feeling where the surface rises",
        null,
        "paper under a fingertip",
      ],
    ],
  ],
  [
    "silicone|rubber|latex|neoprene",
    "object",
    [
      [
        "arrest xcu static hands",
        "{product} bent double between two fingers and springing back",
        null,
        "a soft pop",
      ],
      [
        "use cu static none",
        "{product} dropped from the table, bouncing once, nobody worried",
        null,
        "dull bounce",
      ],
    ],
  ],
  [
    "(?:soy |bees)?wax|beeswax|soy candles?",
    "object",
    [
      [
        "arrest xcu push_in none",
        "flakes losing their edges in a warm pot, going clear from below",
        "a maker's worktop",
        "faint simmer",
      ],
      [
        "detail xcu dolly none",
        "{product} fresh from the mould, clear going to cloudy from the edge inwards",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "rattan|wicker|willow|seagrass|raffia|straw",
    "object",
    [
      [
        "process cu orbital hands",
        "a wet cane bent round, under, over, the pattern of {product} closing",
        "a basket maker's yard",
        "creak of cane",
      ],
      [
        "detail xcu static none",
        "sun through {product}, its pattern lying on the floor as shadow",
        null,
        "faint creak",
      ],
    ],
  ],
]);
