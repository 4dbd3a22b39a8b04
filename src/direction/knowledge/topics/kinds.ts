import { explained, type TopicBook } from "./topic-book.ts";

/** How films of a kind explain a topic that no table knows; {topic} is what is explained. The first that fits is taken, the last fits anything. */
export const KINDS_OF_TOPICS: readonly TopicBook[] = [
  explained(
    /\b(?:history|story of|origins?|since|how .{2,40} (?:began|came|started|was invented|were invented|became))\b/i,
    [
      [
        "ms push_in none",
        "an archive box lifted from its shelf and opened, {topic} written on its side in pencil",
        "an archive",
        "Where does it come from?",
      ],
      [
        "cu static none",
        "the oldest photograph in the box laid on the table by itself",
        "an archive table",
        "At the beginning there is not much to see.",
      ],
      [
        "ms dolly none",
        "a long table on which one picture after another is laid, each a little newer",
        "an archive table",
        "Then one thing leads to the next.",
      ],
      [
        "cu static hands",
        "two hands holding an old tool beside the one that took its place",
        "an archive table",
        "Somebody finds a better way. Somebody always objects.",
      ],
      [
        "ws pan none",
        "the table seen whole, black and white at one end, colour at the other",
        "an archive table",
        "Step by step it becomes what we know.",
      ],
      [
        "mcu static hero",
        "{hero} bent over the last picture, comparing it with the first",
        "an archive table",
        "What has changed? What has stayed?",
      ],
      [
        "ms static hero",
        "{hero} putting an empty frame at the end of the row",
        "an archive table",
        "And the next picture is not taken yet.",
      ],
    ],
  ),
  explained(/\bhow to\b|\bstep[- ]by[- ]step\b|\btutorial\b|\bguide\b|\binstructions?\b/i, [
    [
      "ms static hero",
      "{hero} in front of {topic}, sleeves rolled up",
      "a tidy worktop",
      "It looks harder than it is.",
    ],
    [
      "cu pan none",
      "everything that is needed set out in a row in the order of its use",
      "a tidy worktop",
      "First, have everything at hand.",
    ],
    [
      "cu push_in hands",
      "hands making the first small move, slowly enough to follow",
      "a tidy worktop",
      "Begin with the part that holds the rest.",
    ],
    [
      "xcu dolly hands",
      "the next move close to, done once wrong and once right",
      "a tidy worktop",
      "Here most people slip. Take your time.",
    ],
    [
      "ms static hero",
      "{hero} waiting, a timer on the worktop",
      "a tidy worktop",
      "Then give it the time it needs.",
    ],
    [
      "cu orbital none",
      "the result turned in the light and looked at from all sides",
      "a tidy worktop",
      "Check it from every side.",
    ],
    [
      "ms pull_out hero",
      "{hero} stepping back, wiping both hands",
      "a tidy worktop",
      "Done. The second time it takes half as long.",
    ],
  ]),
  explained(/\bversus\b|\bvs\b|\bdifference between\b|\bcompared? (?:to|with)\b|\bor\b.{2,30}\?/i, [
    [
      "ms static hero",
      "{hero} at a fork in a path, looking one way and the other",
      "a fork in a path",
      "Two ways. Which one is yours?",
    ],
    [
      "ms static none",
      "two plain boxes side by side on a table, one pale, one dark",
      "a lit tabletop",
      "From outside they look alike.",
    ],
    [
      "cu push_in none",
      "the pale box opened, what is in it lifted out piece by piece",
      "a lit tabletop",
      "Look into the first one.",
    ],
    ["cu push_in none", "the dark box opened the same way", "a lit tabletop", "And into the second."],
    [
      "cu static none",
      "an old pair of scales, first one side down, then the other",
      "a lit tabletop",
      "One is stronger here, the other there.",
    ],
    [
      "mcu static hero",
      "{hero} putting a hand on one of the boxes",
      "a lit tabletop",
      "It depends on what you need it for.",
    ],
    [
      "ws pull_out hero",
      "{hero} walking down one of the two ways without hurry",
      "a fork in a path",
      "Now choose.",
    ],
  ]),
  explained(
    /\b(?:policy|policies|our rules?|procedures?|compliance|code of conduct|guidelines?|staff rules?)\b/i,
    [
      [
        "mcu push_in hero",
        "{hero} looking up from a desk with a question in the face",
        "an open office",
        "What does it mean for you?",
      ],
      [
        "ms static hero",
        "{hero} asking a colleague, both bent over the same page",
        "an open office",
        "Rules are there because something went wrong once.",
      ],
      [
        "cu static none",
        "a door with a clear handle and one with a red cord across it",
        "a corridor",
        "They say what is open to you, and what is not.",
      ],
      [
        "ms handheld hero",
        "{hero} taking the open door without hesitating",
        "a corridor",
        "Most days you won't notice them.",
      ],
      [
        "cu static hands",
        "a hand picking up a phone instead of guessing",
        "an open office",
        "If you are not sure, ask first.",
      ],
      [
        "ms static crowd",
        "two people at a table sorting a thing out calmly",
        "a meeting room",
        "And if something goes wrong, say so early.",
      ],
      [
        "ws pull_out hero",
        "{hero} back at work, the page in the drawer",
        "an open office",
        "That is all you need to remember.",
      ],
    ],
  ),
  explained(
    /\bhow\b.{2,60}\b(?:works?|made|makes?|functions?|happens?|moves?|forms?|grows?)\b|\bprocess\b/i,
    [
      [
        "cu push_in none",
        "{topic} at work in an ordinary moment, nobody looking",
        null,
        "You meet it every week. What goes on inside?",
      ],
      [
        "ms orbital none",
        "{topic} as a small model on a table, its shell lifted off",
        "a lit tabletop",
        "Open it, and it comes down to a few parts.",
      ],
      [
        "cu dolly none",
        "the first part lit while the others stay dark, something going in",
        "a lit tabletop",
        "Here something goes in.",
      ],
      [
        "xcu push_in none",
        "the middle part moving, light passing through it",
        "a lit tabletop",
        "Here it is changed. This is the heart of it.",
      ],
      [
        "cu pan none",
        "the last part lit, what comes out set down beside what went in",
        "a lit tabletop",
        "And here it comes out, different.",
      ],
      [
        "mcu static hero",
        "{hero} turning the model round and following the way with a finger",
        "a lit tabletop",
        "Follow it once with a finger, and you have it.",
      ],
      [
        "ws pull_out hero",
        "{hero} back in that ordinary moment, seeing it now",
        null,
        "The next time you will see it.",
      ],
    ],
  ),
  explained(/./, [
    [
      "mcu push_in hero",
      "{hero} stopping in the middle of an ordinary day over a word",
      null,
      "Everybody talks about it. What is it?",
    ],
    [
      "cu static none",
      "a knot of coloured threads on a table",
      "a lit tabletop",
      "It sounds like one big thing. It is several small ones.",
    ],
    [
      "cu static hands",
      "one thread drawn out of the knot and laid straight",
      "a lit tabletop",
      "Take the first thread: where it begins.",
    ],
    [
      "cu dolly hands",
      "a second thread laid beside the first, touching it at one point",
      "a lit tabletop",
      "The second: what it changes.",
    ],
    ["cu pan hands", "a third thread laid across both", "a lit tabletop", "The third: whom it concerns."],
    [
      "ws crane none",
      "the threads seen from above, now a clear pattern",
      "a lit tabletop",
      "Put together, they make a pattern.",
    ],
    [
      "ms static hero",
      "{hero} telling it to somebody in three sentences",
      null,
      "You have understood it when you can tell it in three sentences.",
    ],
  ]),
];
