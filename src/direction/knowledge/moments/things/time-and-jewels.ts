import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what is small, dear and kept for life. */
export const TIME_AND_JEWELS: readonly ThingBook[] = [
  thing(/\b(?:watch|timepiece|chronograph)(?:es)?\b/i, [
    [
      "arrest xcu push_in none",
      "the second hand of {product} sweeping through a sliver of light",
      "a black void",
      "one tick, held",
    ],
    [
      "detail xcu orbital none",
      "the crown and case edge of {product}, brushed steel meeting polish",
      "a black void",
      "low string",
    ],
    [
      "process xcu static hands",
      "tweezers lowering a balance wheel that starts to breathe",
      "a watchmaker's bench",
      "fine tick",
    ],
    [
      "use cu dolly hands",
      "a cuff drawn back from {product}, then let fall",
      "before a dark window",
      "cloth",
    ],
    [
      "reveal cu push_in none",
      "the dial of {product} coming whole out of the dark",
      "a black void",
      "chord resolves",
    ],
    [
      "world ws push_in none",
      "a workshop of dark wood, one lamp per bench, snow on the skylight",
      "a watchmakers' workshop",
      "soft ticking",
    ],
    [
      "problem cu static hero",
      "{hero} checking a dark phone on a platform as the train leaves behind",
      "a station platform",
      "doors, departure",
    ],
    [
      "process cu dolly none",
      "gear settling against gear, a train of brass waking from the first to the last",
      "a watchmaker's bench",
      "rising ticks",
    ],
    [
      "use ms static hero",
      "{hero} in a crowd, everyone hurrying, one glance at {product} and no hurry at all",
      "a station hall",
      "crowd blurred to a hush",
    ],
    [
      "reaction cu push_in hero",
      "{hero} holding {product} to the ear like a shell",
      "before a window",
      "tick",
    ],
    [
      "result ws pull_out hero",
      "{hero} and a child on a jetty, {product} on the wrong wrist, far too big",
      "a jetty at dusk",
      "water",
    ],
    [
      "signoff cu static none",
      "{product} on a nightstand beside a letter, the hand just past twelve",
      "a nightstand",
      "tick",
    ],
  ]),
  thing(/\b(?:ring|necklace|bracelet|earring|jewel(?:le)?ry|diamond|pendant)s?\b/i, [
    [
      "arrest xcu orbital none",
      "one facet of {product} throwing a spark across the frame",
      "a black void",
      "glass note",
    ],
    [
      "process xcu static hands",
      "a flame touching gold until it moves like water",
      "a goldsmith's bench",
      "torch",
    ],
    [
      "use cu push_in hero",
      "{hero} fastening {product} by touch, eyes on someone outside the frame",
      "before a dark window",
      "clasp",
    ],
    [
      "reveal xcu push_in none",
      "{product} on grey stone, its light walking across the wall behind",
      "a grey stone",
      "string",
    ],
    [
      "world ws dolly none",
      "a narrow street of shutters, one bench lit at the back of one shop",
      "a goldsmith's street at night",
      "file on metal",
    ],
    [
      "problem cu static hero",
      "{hero} closing and opening an empty palm, rehearsing",
      "a stairwell",
      "breath",
    ],
    [
      "detail xcu dolly none",
      "the setting of {product}, four claws like a hand that will not let go",
      null,
      "held note",
    ],
    [
      "reaction cu push_in hero",
      "{hero} not looking at {product} at all, looking up",
      "a terrace in evening light",
      "breath",
    ],
    [
      "together ms static crowd",
      "a grandmother's hand over a bride's, the same light on both",
      "a dressing room",
      "low voices",
    ],
    [
      "result ws pull_out hero",
      "{hero} washing dishes, {product} on the windowsill catching the whole garden",
      "a kitchen window",
      "water",
    ],
    [
      "signoff cu static none",
      "{product} in the open box, the lid's shadow just beginning to move",
      "a dark table",
      "box",
    ],
  ]),
];
