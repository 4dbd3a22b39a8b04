import { demonstrations } from "../demonstration.ts";

/** Shapes that change, weights and sizes: shown against hands, doors, bags and scales. */
export const SHAPE_AND_SIZE = demonstrations([
  [
    "folding|foldable|folds? (?:flat|up|away|down|into)|fold-?(?:up|out|away|flat)|collapsible|packable|packs? (?:flat|down|away)",
    "object",
    [
      [
        "problem ms static hero",
        "{hero} measuring a narrow gap with both arms, the gap much too small",
        null,
        "a breath out",
      ],
      [
        "process cu tilt hands",
        "{product} folded once, twice, three times by two hands, smaller at every fold",
        null,
        "hinge, fabric, click",
      ],
      [
        "use ms static hero",
        "{product} opening out to its full size in one take, {hero} stepping back to make room for it",
        null,
        "unfolding, a last click",
      ],
      [
        "result ms push_in none",
        "{product} folded flat and slid behind a door with a hand's width to spare",
        null,
        "slide, soft knock",
      ],
    ],
  ],
  [
    "inflatable|inflates?",
    "object",
    [
      [
        "arrest cu static none",
        "{product} flat on the ground, twitching, its creases beginning to fill one by one",
        null,
        "air, crackle",
      ],
      [
        "process ms tilt hero",
        "{hero} pumping, {product} rising between two knees with every stroke",
        null,
        "pump strokes",
      ],
      [
        "result ws pull_out hero",
        "{hero} putting full weight on {product}, which only gives a little and pushes back",
        null,
        "firm squeak of rubber",
      ],
    ],
  ],
  [
    "stackable|stacks?|nesting|nests inside",
    "object",
    [
      [
        "arrest cu static hands",
        "one piece of {product} lowered onto another, edges meeting without a gap",
        null,
        "soft knock",
      ],
      [
        "process ms tilt hands",
        "a tower of {product} growing piece by piece in the same locked frame",
        null,
        "knock, knock, knock",
      ],
      [
        "result ms pull_out none",
        "a shelf that was full before, half of it free again beside a neat stack of {product}",
        null,
        "room tone",
      ],
    ],
  ],
  [
    "modular|add-?on (?:modules?|parts)|expandable|interchangeable|swappable|customi[sz]able|configurable",
    "object",
    [
      [
        "process cu tilt hands",
        "one part of {product} taken off and another clicked on in its place, no tool in sight",
        null,
        "click, click",
      ],
      [
        "use ms static hero",
        "the same frame three times: {product} small, then longer, then round a corner, {hero} moving the parts between cuts",
        null,
        "click, slide",
      ],
      [
        "result ws pull_out none",
        "{product} in its largest form, the first small part still recognisable in the middle",
        null,
        "last click",
      ],
    ],
  ],
  [
    "adjustable|height-?adjust\\w*|extendable|extends to|telescopic|one size fits all|tilts?",
    "object",
    [
      [
        "use ms static hero",
        "{product} at its lowest, then at its highest, {hero} standing up along with it in one take",
        null,
        "slide, lock",
      ],
      [
        "process cu push_in hands",
        "a thumb on the catch of {product}, one notch, one more, stop",
        null,
        "click, click",
      ],
      [
        "result ws static crowd",
        "a tall man and a girl of nine using {product} one after the other, each finding it right",
        null,
        "click between them",
      ],
    ],
  ],
  [
    "weighs? (?:only |just |less than |under )?(?<weight>\\d[\\d.,]* ?(?:kg|kilos?|lbs?|pounds?|stone)\\b)|(?:only|just|under) \\d[\\d.,]* ?(?:kg|kilos|lbs)",
    "object",
    [
      [
        "arrest ms static hero",
        "{hero} picking {product} up off the ground with one hand, the other still holding an ice cream",
        null,
        "a lift, a small hum",
      ],
      [
        "detail cu push_in hands",
        "a luggage scale hooked into {product}, the needle stopping at {weight}",
        null,
        "hook, spring",
      ],
      [
        "use ms handheld hero",
        "{hero} up a flight of outside stairs with {product} on one shoulder, not changing sides",
        "a long flight of stone stairs",
        "quick steps",
      ],
    ],
  ],
  [
    "ultra-?light|lightweight|featherweight|feather-?light|weighs? (?:only |just |less than |under )?(?<weight>\\d[\\d.,]* ?(?:g|grams|ounces|oz)\\b)|light as [\\w ]+",
    "object",
    [
      [
        "arrest cu static hands",
        "{product} balanced on two fingertips, hardly pressing on them",
        null,
        "silence, then a short laugh",
      ],
      [
        "detail cu static none",
        "old kitchen scales: {product} on one pan, two apples on the other, the apples sinking",
        "a wooden worktop",
        "scales tick",
      ],
      [
        "use ms handheld hero",
        "{hero} running up a flight of stairs with {product} in one hand and not changing hands",
        "a stairwell",
        "quick steps",
      ],
    ],
  ],
  [
    "portable|compact|pocket-?sized?|travel-?sized?|mini|on the go|space-?saving|small enough",
    "object",
    [
      [
        "arrest cu push_in hands",
        "an open palm with the whole of {product} in it, the fingers closing",
        null,
        "fabric",
      ],
      [
        "process cu tilt hands",
        "a bag already full to the brim, one gap left, {product} dropping into it",
        null,
        "zip closing",
      ],
      [
        "use ms handheld hero",
        "{hero} taking {product} out of a coat pocket on the spot where it is needed",
        null,
        "coat, click",
      ],
    ],
  ],
  [
    "magnetic|magnets?|snaps? (?:on|into place)|clip-?on|clips? (?:on|to)|click-?in",
    "object",
    [
      [
        "arrest xcu static none",
        "a finger's width of air between {product} and its mount, then none: it jumps the gap by itself",
        null,
        "snap",
      ],
      [
        "use cu handheld hands",
        "{product} taken off with two fingers and put back without looking",
        null,
        "snap, snap",
      ],
      [
        "result ms static none",
        "{product} turned upside down and shaken, nothing coming loose",
        null,
        "thud, rattle",
      ],
    ],
  ],
  [
    "extra-?large|oversized|huge|xxl|roomy|spacious|holds? (?<n>\\d+) (?<what>[a-z]+)|room for (?:\\w+ )?(?<things>[a-z]+)",
    "object",
    [
      [
        "process ms static hands",
        "thing after thing laid in a row on the floor and then put into {product}, the row growing shorter",
        null,
        "things set down",
      ],
      [
        "reaction mcu handheld hero",
        "{hero} looking round for something else to put into {product}",
        null,
        "short laugh",
      ],
      [
        "result ms push_in none",
        "{product} with everything in it and still a hand's width free at the top",
        null,
        "close",
      ],
    ],
  ],
  [
    "slim|thin|ultra-?thin|ultra-?flat",
    "object",
    [
      [
        "arrest xcu dolly none",
        "{product} seen edge on, so thin that it is only a line, then turning to show its face",
        null,
        "soft turn",
      ],
      ["use cu static hands", "{product} sliding into a slot between two books", null, "paper against paper"],
    ],
  ],
  [
    "detachable|removable|two-in-one|2-in-1|3-in-1|multi-?(?:tool|purpose|functional?)|convertible|doubles as (?:an? )?(?<what>[\\w -]+)|converts? into (?:an? )?(?<into>[\\w -]+)|reversible",
    "object",
    [
      [
        "process cu static hands",
        "{product} taken apart with one twist and put together as something else with the next",
        null,
        "twist, click",
      ],
      [
        "use ms static hero",
        "a locked frame, two hours in it: {product} doing one job by daylight, the other by lamplight, {hero} beside it both times",
        null,
        "room tone, click",
      ],
    ],
  ],
]);
