import { physicalKind } from "../kind-of-product.ts";

/** What nobody holds: it is seen in the hands of people and in what it changes. */
export const NOT_HELD = [
  physicalKind(
    "app",
    "none",
    "service|newsletter|tool for teams|course|online course|assistant|marketplace|bank|insurance|account|wallet|podcast|subscription|membership|network|community|forum|directory",
    [
      [
        "arrest xcu push_in hands",
        "a thumb over a phone, stopping a finger's width above the glass, then touching it",
        null,
        "one tap",
      ],
      [
        "world ms dolly hero",
        "{hero} in the middle of a day with too many small things in it",
        null,
        "street, phones",
      ],
      [
        "problem cu static hero",
        "{hero} with paper notes on the fridge, the wrist and the back of one hand",
        "a kitchen at home",
        "pen, a sigh",
      ],
      [
        "problem ms static hero",
        "{hero} on hold, the phone between ear and shoulder, the pasta boiling over",
        "a kitchen at home",
        "hold music, hiss",
      ],
      [
        "process cu tilt hands",
        "two taps on a phone, the screen turned from the light so that nobody need read it",
        null,
        "tap, tap",
      ],
      [
        "detail xcu dolly none",
        "a small bright shape coming up on a dark phone on the table, and the table glowing with it",
        null,
        "soft tone",
      ],
      [
        "use ms push_in hero",
        "{hero} settling it on the way, one hand in a coat pocket",
        null,
        "steps, one tap",
      ],
      [
        "reaction mcu static hero",
        "{hero} looking at the phone, then up, with nothing left to do about it",
        null,
        "breath out",
      ],
      [
        "together ms handheld crowd",
        "two people comparing phones across a table, both pointing",
        null,
        "voices",
      ],
      [
        "result ws pull_out hero",
        "{hero} out in the afternoon, the phone face down beside on the bench",
        "a park bench",
        "birds",
      ],
      [
        "reveal ms push_in none",
        "a phone upright on a windowsill, its light the colours of {brand}",
        null,
        "soft tone",
      ],
      [
        "signoff ms static none",
        "the phone face down beside a cup, its edge glowing once",
        null,
        "soft tone",
      ],
    ],
  ),
];
