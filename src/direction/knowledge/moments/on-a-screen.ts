import { bookOf, type Moment } from "./book.ts";

/**
 * Pictures for an app or a program that a brief makes for people it names: what is in the way, the moment of use, what is
 * better after it. They play where those people are; the screen is seen at an angle, so that nobody need read it.
 */
export const IN_THE_HAND: readonly Moment[] = bookOf([
  ["arrest cu push_in hands", "a thumb coming down on a bright phone, light on the fingertips", null, "tap"],
  [
    "arrest mcu handheld hero",
    "{hero} stopping in the middle of everything to take out the phone",
    null,
    "a sigh",
  ],
  [
    "world ws dolly hero",
    "{hero} in the middle of an ordinary busy day, one hand always full",
    null,
    "room sounds",
  ],
  [
    "problem ms handheld hero",
    "{hero} with too much to do at once, looking from one thing to the next",
    null,
    "clutter",
  ],
  ["problem mcu static hero", "{hero} rubbing both eyes over a pile of loose notes", null, "paper"],
  [
    "detail xcu dolly hands",
    "a thumb moving over the screen of {product}, seen at a low angle, shapes and colour sliding into place",
    null,
    "soft ticks",
  ],
  [
    "detail cu push_in none",
    "a single bright shape filling in on the screen of {product}, seen at an angle",
    null,
    "rising tone",
  ],
  [
    "use ms dolly hero",
    "{hero} with {product} open on the phone, the screen at an angle to us, one thumb moving",
    null,
    "tap",
  ],
  [
    "use mcu handheld hero",
    "over the shoulder of {hero}: {product} on the phone in one hand, blocks of colour, one of them ticked off",
    null,
    "soft tone",
  ],
  [
    "process cu tilt hands",
    "two hands round a phone with {product} open, a thumb dragging one card to the top",
    null,
    "soft ticks",
  ],
  [
    "reaction mcu push_in hero",
    "{hero} looking up from {product}, shoulders coming down, a smile beginning",
    null,
    "breath out",
  ],
  [
    "together ms handheld hero",
    "{hero} holding out the phone with {product} to somebody beside, both bending over it",
    null,
    "a short laugh",
  ],
  [
    "result ws pull_out hero",
    "{hero} putting the phone away and going on with the day, both hands free",
    null,
    "steps",
  ],
  [
    "result ms static hero",
    "{hero} sitting back in a tidy, quiet place, nothing left to chase",
    null,
    "a cup put down",
  ],
  [
    "reveal cu push_in hands",
    "one hand holding up a phone with {product} open, the screen at an angle to the light",
    null,
    "chord",
  ],
  [
    "signoff cu static none",
    "the phone with {product} leaning on a cup in daylight, calm space beside it",
    null,
    "soft tone",
  ],
]);

/** The same for what is used at a desk. */
export const ON_THE_DESK: readonly Moment[] = bookOf([
  [
    "arrest mcu push_in hero",
    "{hero} pushing back from the desk, both hands flat on the paper",
    null,
    "chair",
  ],
  [
    "arrest cu tilt none",
    "a desk seen from above, hardly any of it left under notes, cables and cold cups",
    null,
    "paper",
  ],
  ["world ws dolly hero", "{hero} at work, a laptop open among the papers of the day", null, "keys"],
  [
    "problem ms handheld hero",
    "{hero} going through the same pile for the third time, phone held against one shoulder",
    null,
    "paper, a ringtone",
  ],
  [
    "problem mcu static hero",
    "{hero} counting on the fingers, losing the thread, beginning again",
    null,
    "a sigh",
  ],
  [
    "detail xcu dolly none",
    "the screen of {product} at a low angle, rows of colour sliding level one after the other",
    null,
    "soft ticks",
  ],
  [
    "detail cu push_in none",
    "a single line rising on the screen of {product}, its light on the edge of the desk",
    null,
    "rising tone",
  ],
  [
    "process cu tilt hands",
    "two hands at a laptop with {product} open, one short run of keys and a click",
    null,
    "keys, click",
  ],
  [
    "use ms dolly hero",
    "{hero} with {product} on the laptop, the screen at an angle to us, one finger moving",
    null,
    "keys",
  ],
  [
    "use mcu handheld hero",
    "over the shoulder of {hero}: {product} on the laptop, calm blocks of colour, one of them turning bright",
    null,
    "soft tone",
  ],
  [
    "reaction mcu push_in hero",
    "{hero} leaning back from {product}, shoulders coming down, a smile beginning",
    null,
    "breath out",
  ],
  [
    "together ms handheld hero",
    "{hero} turning the laptop with {product} round to somebody opposite, both nodding",
    null,
    "a short laugh",
  ],
  [
    "result ws pull_out hero",
    "{hero} closing the laptop in good daylight and getting up, jacket over one arm",
    null,
    "lid, steps",
  ],
  [
    "result ms static none",
    "the same desk, cleared, one closed laptop and one cup in the sun",
    null,
    "birds",
  ],
  [
    "reveal cu push_in none",
    "a laptop with {product} open on a clear desk, the screen at an angle to the window",
    null,
    "chord",
  ],
  [
    "signoff ms static none",
    "the laptop with {product} on the clear desk, calm space beside it",
    null,
    "soft tone",
  ],
]);
