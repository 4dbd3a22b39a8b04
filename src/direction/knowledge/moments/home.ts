import { bookOf } from "./book.ts";

/** Pictures for films about things to live with. */
export const HOME_MOMENTS = bookOf([
  [
    "arrest xcu push_in hands",
    "fingertips reading the surface of {product} like a page",
    "a bright room",
    "soft touch",
  ],
  ["arrest cu static none", "a cat deciding, after all, for {product}", "a bright room", "paw, purr"],
  [
    "world ws dolly none",
    "a quiet flat before anyone is up, light finding one thing after another",
    "a lived-in flat",
    "clock, birds",
  ],
  [
    "problem ms static hero",
    "{hero} stepping over the same thing for the hundredth time",
    "a cluttered room",
    "stumble",
  ],
  ["process cu tilt hands", "a plane taking one long curl off pale wood", "a workshop", "plane"],
  [
    "process cu handheld hands",
    "a cord knotted, a last screw turned flush",
    "a half-finished room",
    "screw, tap",
  ],
  [
    "detail xcu orbital none",
    "weave, joint and edge of {product} in raking light",
    "a bright room",
    "room tone",
  ],
  [
    "detail cu dolly none",
    "the shadow of {product} lengthening across the wall in one afternoon",
    "a bright room",
    "clock",
  ],
  [
    "use ms push_in hero",
    "{hero} settling in with {product} and losing track of the book",
    "a lived-in flat",
    "page",
  ],
  [
    "use ws static hero",
    "{hero} dancing badly round {product} with socks on",
    "a lived-in flat",
    "socks on wood, radio",
  ],
  ["reaction cu static hero", "{hero} exhaling for what looks like the first time today", null, "exhale"],
  [
    "together ms pan crowd",
    "three generations around {product}, nobody looking at a phone",
    "a lived-in flat",
    "voices",
  ],
  [
    "result ws pull_out none",
    "the same room in order, evening lamp on, {product} as if it had always been there",
    "a lived-in flat",
    "lamp click",
  ],
  ["reveal ms push_in none", "a dust sheet drawn away from {product}", "a bright room", "sheet"],
  ["signoff ms static none", "{product} by the window, curtain moving once", "a bright room", "curtain"],
]);
