import { demonstrations } from "../demonstration.ts";

/** What a thing is made of, where it is hard: the sound when it is struck, the light when it turns, how it was worked. */
export const HARD_MATERIALS = demonstrations([
  [
    "(?:surgical |brushed )?stainless(?:[ -]steel)?|(?:carbon|damascus) steel|steel|chrome",
    "object",
    [
      [
        "arrest xcu dolly none",
        "a line of light running the length of {product}, the brushed grain showing only where it passes",
        null,
        "a thin ring",
      ],
      [
        "detail xcu static none",
        "{product} cold from the morning, misting over under one breath, then clearing from the edges",
        null,
        "breath",
      ],
      ["use cu static hands", "{product} set down on stone, a clean note hanging in the air", null, "ring"],
    ],
  ],
  [
    "(?:solid )?(?:oak|walnut|beech|birch|ash|maple|cherry|teak|olive|pine|cedar|larch)(?: ?wood)?|wooden|solid wood|(?:made of|from) wood|timber|plywood|driftwood",
    "object",
    [
      [
        "arrest xcu dolly none",
        "a plane taking one long shaving, the grain of the wood opening under it",
        "a joiner's bench",
        "plane, shaving",
      ],
      [
        "detail xcu push_in none",
        "the grain of {product} with oil soaking into it, the colour coming up",
        null,
        "cloth on wood",
      ],
      [
        "process cu tilt hands",
        "two wooden parts of {product} pushed together, the joint closing without glue",
        "a joiner's bench",
        "knock of wood",
      ],
    ],
  ],
  [
    "bamboo|cork|coconut shell",
    "object",
    [
      [
        "arrest ws tilt none",
        "straight green stems or bare trunks going up out of frame, light falling between them",
        "a grove",
        "leaves, a hollow knock",
      ],
      [
        "detail xcu dolly none",
        "the fine natural pattern on the surface of {product}, no two spots alike",
        null,
        "fingertip",
      ],
    ],
  ],
  [
    "(?:hand-?blown |borosilicate |recycled |amber )?glass(?! (?:of|case))|crystal",
    "object",
    [
      [
        "arrest xcu orbital none",
        "the window upside down in the curve of {product}, somebody crossing it",
        null,
        "a thin ring",
      ],
      [
        "detail xcu static hands",
        "a wet finger round the edge of {product}, the note rising",
        null,
        "singing glass",
      ],
      [
        "result ms static none",
        "the shadow of {product} on a white wall, a bright spot of sun in the middle of it",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "ceramics?|stoneware|porcelain|earthenware|terracotta|clay|glazed|pottery|bone china",
    "object",
    [
      [
        "arrest xcu push_in none",
        "glaze running slowly down and stopping by itself just above the foot of {product}",
        "a potter's shelf",
        "drip",
      ],
      [
        "process cu orbital hands",
        "wet clay rising between two thumbs, a ridge for every finger",
        "a potter's workshop",
        "wheel, water",
      ],
      ["detail xcu static hands", "{product} tapped with a knuckle, ringing", null, "a clear ring"],
    ],
  ],
  [
    "brass|copper|bronze",
    "object",
    [
      [
        "arrest xcu dolly none",
        "a warm reflection bending along {product} as somebody walks by",
        null,
        "a low ring",
      ],
      [
        "process cu static hands",
        "a small hammer going round {product}, each dent catching light of its own",
        "a coppersmith's bench",
        "hammer, ring",
      ],
    ],
  ],
  [
    "(?:sterling |recycled )?silver|(?:\\d+ ?k(?:t|arat|arats)? )?gold(?:-plated)?|platinum",
    "object",
    [
      [
        "arrest xcu push_in none",
        "molten metal trembling in a small crucible, brighter than the room",
        "a goldsmith's bench",
        "gas flame",
      ],
      [
        "detail xcu dolly none",
        "a point of light travelling along {product} and leaping to the wall",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "resin|epoxy|acrylic",
    "object",
    [
      [
        "arrest xcu push_in none",
        "colour dropped into clear resin, unfolding like smoke",
        "a maker's worktop",
        "drip",
      ],
      [
        "detail xcu orbital none",
        "light going into {product}, caught on something held deep inside it",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "marble|granite|slate|terrazzo|concrete|stone(?:-carved)?(?!\\w)|soapstone",
    "object",
    [
      [
        "arrest xcu dolly none",
        "a wet sponge drawn over {product}, veins and specks coming up dark behind it",
        null,
        "water on stone",
      ],
      [
        "detail cu static hands",
        "{product} set down, everything else on the table jumping a little",
        null,
        "a heavy knock",
      ],
    ],
  ],
  [
    "titanium|carbon[ -]fib(?:re|er)|alumini?um|magnesium",
    "object",
    [
      [
        "arrest xcu dolly none",
        "a fine machined edge of {product}, the cutter's lines still in it",
        null,
        "a thin metallic tone",
      ],
      ["detail cu static hands", "{product} balanced on two fingertips", null, "quiet"],
    ],
  ],
  [
    "cast[- ]iron|wrought iron|enamel(?:led)?",
    "object",
    [
      [
        "arrest xcu push_in none",
        "a drop of water running down the dark side of {product}, slower and slower",
        null,
        "hiss",
      ],
      [
        "detail cu static hands",
        "{product} put down with both hands, for the weight of it, the table answering",
        null,
        "a deep knock",
      ],
    ],
  ],
]);
