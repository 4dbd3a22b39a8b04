import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for where guests sleep. */
export const STAYS: readonly ThingBook[] = [
  thing(/\b(?:hotel|(?<!ski )resort|hostel|villa|spa|retreat|lodge)s?\b/i, [
    ["arrest cu push_in hands", "a heavy key laid in an open palm", "the desk of {product}", "key"],
    [
      "detail xcu dolly none",
      "linen at {product}, one crease left by an afternoon",
      "a shuttered room",
      "fan",
    ],
    [
      "use ws static hero",
      "{hero} floating on {product}'s pool at an hour nobody else is up",
      "a pool at dawn",
      "water",
    ],
    ["reveal est crane none", "{product} among its trees, one window already lit", null, "crickets"],
    [
      "arrest ws push_in none",
      "curtains blown in by a warm wind, the sea standing in the gap",
      "a room of {product}",
      "sea, cloth",
    ],
    [
      "world ws dolly none",
      "a corridor of shoes outside doors, someone barefoot at the end of it",
      "a corridor of {product}",
      "soft steps",
    ],
    [
      "problem ms static hero",
      "{hero} on a train, face against the glass, grey suburbs sliding over it",
      "a commuter train",
      "rails",
    ],
    [
      "process cu tilt hands",
      "a sheet thrown over a bed, falling with the light inside it",
      "a shuttered room",
      "linen",
    ],
    [
      "reaction cu push_in hero",
      "{hero} waking, not knowing where, then knowing",
      "a shuttered room",
      "gulls or leaves",
    ],
    [
      "together ms pan crowd",
      "strangers passing the jam at one long breakfast table at {product}",
      "a long breakfast table",
      "cups",
    ],
    [
      "result ws pull_out hero",
      "{hero} with the luggage at the door, turning back for one more look",
      "the steps of {product}",
      "taxi waiting",
    ],
    [
      "signoff ms static none",
      "the desk of {product} at night, one key on its hook, the lamp left on",
      "the desk of {product}",
      "clock",
    ],
  ]),
];
