import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for ears and eyes. */
export const SENSES: readonly ThingBook[] = [
  thing(/\b(?:hearing aids?|hearing test|hörgeräte?|appareils? auditifs?|audífonos?)\b/i, [
    [
      "arrest cu push_in hero",
      "{hero} nodding along, smiling, having understood nothing at all",
      "a family table",
      "muffled voices",
    ],
    [
      "arrest xcu static none",
      "an ear, a collar, a room full of mouths moving out of focus behind",
      "a family table",
      "a sound as if under water",
    ],
    [
      "world ws dolly crowd",
      "a long family table, six conversations, one person laughing half a second late",
      "a family table",
      "muffled laughter",
    ],
    [
      "problem ms static hero",
      "{hero} handing over the salt when asked about the move",
      "a family table",
      "muffled question",
    ],
    [
      "problem cu tilt hero",
      "{hero} turning the television up until the glasses ring",
      "a living room",
      "glasses ringing",
    ],
    [
      "process cu dolly hands",
      "{product} set behind an ear with one finger, a curl of hair put back over it",
      "a hallway mirror",
      "click, then everything",
    ],
    [
      "detail xcu orbital none",
      "{product} in a palm, no bigger than a bean, the window bent in its side",
      null,
      "fine tone",
    ],
    [
      "use ms static hero",
      "{hero} stopping in the middle of the garden because of a blackbird",
      "a garden",
      "blackbird",
    ],
    [
      "use mcu handheld hero",
      "{hero} answering a whisper from the far end of the table",
      "a family table",
      "silence, laughter",
    ],
    [
      "reaction cu push_in hero",
      "{hero} hearing the clock, the tap, the cat, one after the other",
      "a kitchen",
      "clock, drip, purr",
    ],
    [
      "together ms orbital crowd",
      "the same joke told again at the table, {hero} first to laugh",
      "a family table",
      "laughter, on time",
    ],
    [
      "result ws pull_out hero",
      "{hero} on the step with a grandchild's mouth at one ear, being told something enormous",
      "a garden step",
      "whisper",
    ],
    [
      "reveal cu push_in none",
      "{product} on a folded napkin, a glass beside it still humming",
      "a family table",
      "chord",
    ],
    [
      "signoff ms static none",
      "{product} on a night table beside a watch, its tick suddenly there",
      "a night table",
      "tick",
    ],
  ]),
];
