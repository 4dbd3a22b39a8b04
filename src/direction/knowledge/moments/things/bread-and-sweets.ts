import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what comes out of an oven, a mould or a freezer. */
export const BREAD_AND_SWEETS: readonly ThingBook[] = [
  thing(
    /\b(?:bakery|bread|sourdough|croissant|pastr(?:y|ies)|boulangerie|bäckerei|panader[ií]a|cake|patisserie)\b/i,
    [
      [
        "arrest xcu push_in hands",
        "a crust pressed with two thumbs, singing as it cools",
        "a bakery before dawn",
        "crust crackle",
      ],
      [
        "process cu tilt hands",
        "dough folded over itself, flour lifting like breath",
        "a scrubbed wooden bench",
        "dough, radio",
      ],
      [
        "process ms static none",
        "loaves rising behind oven glass, light turning them from pale to brown",
        "the oven room",
        "oven hum",
      ],
      ["detail xcu dolly none", "layers of {product} parting, thin as paper", null, "flake"],
      [
        "reveal ms push_in none",
        "the first warm tray of {product} sliding onto the counter, window still dark",
        "the shop counter",
        "tray on wood",
      ],
      [
        "world ws dolly none",
        "a sleeping street with one window on, a white shape moving behind the steamed glass",
        "a street at four in the morning",
        "distant machine",
      ],
      [
        "problem ms static crowd",
        "a queue looking at an empty shelf, then all at the oven door",
        "the shop before opening",
        "shuffle",
      ],
      [
        "use ms handheld hero",
        "{hero} on a bicycle with {product} under the arm, one end already missing",
        "a street in early light",
        "chain, crust",
      ],
      ["reaction cu static hero", "{hero} with a mouthful of {product} and both eyebrows up", null, "crunch"],
      [
        "together ms pan crowd",
        "a table before breakfast, hands breaking {product} and passing it on",
        "a kitchen table",
        "crust, voices",
      ],
      [
        "result ws pull_out none",
        "the shelf empty again, a trail of crumbs to the door",
        "the shop at noon",
        "bell",
      ],
      [
        "signoff ms static none",
        "{product} in paper on the counter, flour dust still falling through the light",
        "the shop counter",
        "bell",
      ],
    ],
  ),
  thing(/\b(?:schokolade|chocolat|cioccolato|chocolates|chocolate|praline|cocoa|cacao)\b|チョコ|巧克力/i, [
    [
      "arrest xcu tilt none",
      "a ribbon of molten chocolate folding onto itself without a sound",
      "a marble slab",
      "soft fold",
    ],
    [
      "process cu dolly hands",
      "a spatula drawing chocolate thin over cold marble and back",
      "a marble slab",
      "scrape",
    ],
    ["detail xcu static none", "the clean break of {product}, the grain of it", null, "snap"],
    ["use cu static hero", "{hero} letting a piece of {product} melt and saying nothing", null, "breath"],
    [
      "arrest cu static hands",
      "foil peeled back with one thumbnail, slowly, as if somebody might hear",
      "a kitchen at night",
      "foil",
    ],
    [
      "world ws dolly none",
      "cocoa pods cut open on a table, white fruit inside, dark hands sorting",
      "under a tin roof, rain outside",
      "rain, knife",
    ],
    [
      "problem ms static hero",
      "{hero} looking at the last piece of {product}, then over one shoulder",
      "a kitchen at night",
      "clock",
    ],
    [
      "process xcu orbital none",
      "roasted beans cracking, husks blown off like moths",
      "a roasting room",
      "crackle",
    ],
    [
      "detail xcu tilt none",
      "the sheen of {product} going from mirror to velvet as breath passes over it",
      null,
      "soft drone",
    ],
    ["reaction cu push_in hero", "{hero} with closed eyes, counting how long it lasts", null, "quiet"],
    [
      "together ms handheld crowd",
      "children round one bar of {product}, dividing it with the justice of a court",
      "a staircase",
      "snap, protest",
    ],
    [
      "result cu pull_out none",
      "an empty wrapper folded into a small, guilty boat",
      "a window sill",
      "paper",
    ],
    [
      "reveal ms push_in none",
      "{product} on dark slate, one square broken off and leaning on the rest",
      "dark slate",
      "chord",
    ],
    [
      "signoff cu static none",
      "{product} half unwrapped, the light just touching the edge",
      "a window sill",
      "foil settling",
    ],
  ]),
  thing(
    /\b(?:eis|glace|helado|heladería|gelateria|sorvete|ice cream|gelato|sorbet|frozen yog(?:h)?urt|popsicle)\b|アイス/i,
    [
      ["arrest xcu push_in none", "a curl of {product} rolling up ahead of the scoop", null, "scrape"],
      ["detail xcu static none", "one melting drop of {product} deciding which way to go", null, "cicadas"],
      [
        "use mcu handheld hero",
        "{hero} racing the sun to the bottom of the cone",
        "a harbour wall",
        "gulls, laugh",
      ],
      [
        "together ms pan crowd",
        "a bench of people all tilting their heads the same way",
        "a harbour wall",
        "street",
      ],
      [
        "world ws static none",
        "a kiosk shutter going up, a line of children already there",
        "a seaside promenade",
        "shutter, gulls",
      ],
      [
        "problem cu static none",
        "one perfect scoop of {product} on hot pavement, a small shadow arriving above it",
        "a seaside promenade",
        "splat",
      ],
      [
        "process cu tilt none",
        "fruit folded into cream until the colour runs through in one long ribbon",
        "a small kitchen",
        "paddle",
      ],
      [
        "reaction cu push_in hero",
        "{hero} holding the temples, eyes shut, already going back for more",
        null,
        "hiss, laugh",
      ],
      [
        "result ws pull_out crowd",
        "a family walking home along the wall, every shirt telling what they had",
        "a seaside promenade at sunset",
        "sandals",
      ],
      [
        "reveal ms push_in none",
        "{product} in a paper cup against a sky of the same colour",
        "a harbour wall",
        "chord",
      ],
      [
        "signoff cu static none",
        "{product} with two spoons standing in it, one of them moving",
        "a harbour wall",
        "gulls",
      ],
    ],
  ),
];
