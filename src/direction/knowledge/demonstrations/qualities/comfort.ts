import { demonstrations } from "../demonstration.ts";

/** How a thing feels and smells: shown on skin, backs and faces. */
export const COMFORT = demonstrations([
  [
    "ergonomic|back-?friendly|lumbar|good for your (?:back|posture)|supports? (?:your|the) (?:back|neck|spine)|orthop(?:a)?edic",
    "object",
    [
      [
        "problem ms static hero",
        "{hero} seen from the side, the spine bent like a question mark, one hand on the neck",
        null,
        "crack of a neck",
      ],
      [
        "detail xcu dolly none",
        "the curve of {product} beside the curve of a hand or a back, one line fitting the other",
        null,
        "fingertip along it",
      ],
      [
        "result ms static hero",
        "{hero} from the same side with {product}, the spine long, the hand gone from the neck",
        null,
        "easy breath",
      ],
    ],
  ],
  [
    "breathable|airy|ventilated|moisture-?wicking|sweat-?wicking|sweat-?proof",
    "object",
    [
      ["arrest xcu push_in none", "steam rising straight through the weave of {product}", null, "steam"],
      [
        "use mcu handheld hero",
        "{hero} at the end of a climb with {product}, the forehead wet, the collar dry",
        null,
        "breath slowing",
      ],
    ],
  ],
  [
    "(?:ultra-?|super-?)?soft|cosy|cozy|fluffy|cushioned|padded|plush|snug",
    "object",
    [
      [
        "arrest xcu dolly hands",
        "fingertips brushed slowly across {product}, hardly touching",
        null,
        "fabric",
      ],
      [
        "use mcu push_in hero",
        "{hero} running a hand over {product} and breathing out",
        null,
        "long breath out",
      ],
      ["reaction cu static hero", "{hero} with closed eyes, at ease, beginning to smile", null, "quiet"],
    ],
  ],
  [
    "hypo-?allergenic|for sensitive skin|skin-?friendly|fragrance-?free|dermatologically tested|no perfume|gentle",
    "object",
    [
      [
        "problem cu static hero",
        "{hero} reading a long label with a magnifying glass and putting it back",
        null,
        "paper",
      ],
      [
        "use xcu push_in hands",
        "{product} on the inside of a wrist, the skin staying calm",
        null,
        "skin, breath",
      ],
      [
        "result mcu static hero",
        "{hero} in hard morning light from the window, touching a cheek and finding nothing",
        null,
        "morning quiet",
      ],
    ],
  ],
  [
    "weighted|heavy blanket",
    "object",
    [
      [
        "use mcu push_in hero",
        "{product} drawn up over {hero}, the restless foot at the end of it going still",
        null,
        "fabric settling",
      ],
      [
        "result cu static hero",
        "{hero} in the first light exactly as last night, not having turned once",
        null,
        "slow breath",
      ],
    ],
  ],
  [
    "stretchy|elastic|flexible|bendable|bends",
    "object",
    [
      [
        "arrest xcu static hands",
        "{product} pulled to twice its length and let go, back in shape before the eye can follow",
        null,
        "stretch, snap",
      ],
      [
        "use ms handheld hero",
        "{hero} in a deep knee bend with {product}, nothing pulling anywhere",
        null,
        "fabric",
      ],
    ],
  ],
  [
    "scented|fragrant|aromatic|perfumed|smells? (?:of|like) (?<what>[\\w ]+)|essential oils?",
    "object",
    [
      [
        "arrest cu push_in none",
        "a thread of warm air over {product}, turning once and drifting out of frame",
        null,
        "quiet",
      ],
      [
        "world ms dolly hero",
        "{hero} stopping in a doorway, nose first, looking for where it comes from",
        null,
        "steps stop",
      ],
      [
        "reaction cu static hero",
        "{hero} breathing in over {product}, eyes shut, somewhere else for a second",
        null,
        "a long breath in",
      ],
    ],
  ],
  [
    "moisturi[sz]ing|hydrating|nourishing|soothing|anti-?ag(?:e)?ing|healing",
    "object",
    [
      [
        "problem xcu dolly none",
        "dry knuckles in winter light, fine white lines in the skin",
        null,
        "skin on wool",
      ],
      [
        "process xcu push_in hands",
        "{product} melting under one fingertip, the fine lines closing behind it",
        null,
        "skin",
      ],
      [
        "result cu static hero",
        "the hands of {hero} turned over in window light, soft, looked at twice",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "one-?(?:hand(?:ed)?|touch|click|button)|easy to (?:use|open|hold)|easy-?(?:grip|open)|tool-?free|no tools",
    "object",
    [
      [
        "use cu handheld hands",
        "{product} opened with one thumb, the other hand full of shopping",
        null,
        "click",
      ],
      ["reaction mcu static hero", "{hero} ready for a struggle that does not come", null, "short laugh"],
    ],
  ],
]);
