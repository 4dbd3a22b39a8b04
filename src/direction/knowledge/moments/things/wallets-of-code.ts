import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for money that is only numbers. */
export const WALLETS_OF_CODE: readonly ThingBook[] = [
  thing(
    /\b(?:crypto\w*(?: wallet| exchange)?(?: app)?|bitcoin|blockchain|token|digital wallet|wallet app)s?\b/i,
    [
      [
        "arrest xcu push_in none",
        "a lock cylinder turning in the dark, one pin after another lit from behind",
        "a black void",
        "pins",
      ],
      [
        "arrest cu orbital none",
        "a block of black glass with a thread of light going round inside it",
        "a black void",
        "low hum",
      ],
      [
        "world ws dolly none",
        "a city at night with its windows going on and off like sums",
        "a city at night",
        "hum",
      ],
      [
        "problem ms static hero",
        "{hero} with a dozen slips of paper and one word missing",
        "a kitchen table at night",
        "paper",
      ],
      [
        "process cu tilt none",
        "twelve small steel plates stamped and set in a row",
        "a steel bench",
        "stamp",
      ],
      [
        "detail xcu dolly none",
        "an edge of {product}'s light running along a fingertip and stopping at the print",
        "a dark room",
        "soft tick",
      ],
      [
        "use ms handheld hero",
        "{hero} signing with one thumb in {product} under a bus shelter and walking on",
        "a bus shelter at night",
        "rain, tap",
      ],
      [
        "reaction cu push_in hero",
        "{hero} looking at a phone gone dark, entirely calm",
        "a dark room",
        "breath",
      ],
      [
        "result ws pull_out none",
        "a vault door, its wheel turning shut by itself, no one near it",
        "a black void",
        "bolt",
      ],
      [
        "reveal ms push_in none",
        "a phone with {product} standing on black stone, one point of light on it",
        "black stone",
        "chord",
      ],
      [
        "signoff cu static none",
        "the phone with {product} face down on black stone, a rim of light going round it once",
        "black stone",
        "low tone",
      ],
    ],
  ),
];
