import { bookOf } from "./book.ts";

/** Pictures for films about work and those who do it. */
export const BUSINESS_MOMENTS = bookOf([
  [
    "arrest cu push_in hands",
    "a plan unrolled over a table until it hangs off both ends",
    "a workshop",
    "paper",
  ],
  [
    "arrest xcu static none",
    "sparks crossing the frame and going out one by one",
    "a workshop floor",
    "grinder",
  ],
  [
    "world est crane none",
    "a yard at six in the morning, trucks lined up like teeth",
    "an industrial yard",
    "reverse beeps",
  ],
  ["world ws dolly crowd", "a workshop coming alive station by station", "a workshop", "machines"],
  ["problem ms static hero", "{hero} on hold, a wall of yellow notes behind", "a back office", "hold music"],
  ["process cu tilt hands", "measured once, measured again, cut", "a workshop", "saw"],
  [
    "process ms handheld hero",
    "{hero} pencil behind the ear, thinking with both hands",
    "a workshop",
    "tools",
  ],
  [
    "detail xcu orbital none",
    "{product} down to the last fitting, oil on the thread",
    "a workshop",
    "ratchet",
  ],
  ["use ms dolly hero", "{hero} putting {product} to work on the first try", null, "hum"],
  [
    "use ws pan crowd",
    "a shift changing hands with a nod, {product} running on",
    "a workshop floor",
    "machines",
  ],
  ["reaction cu static hero", "{hero} wiping hands and nodding once", null, "breath"],
  [
    "together ms orbital crowd",
    "a crew round the tailgate, coffee and one drawing",
    "an industrial yard",
    "voices",
  ],
  [
    "result ws crane hero",
    "{hero} looking up at the finished thing, hard hat off",
    "a building site at sunset",
    "wind",
  ],
  [
    "reveal ms push_in none",
    "{product} in a cleared space, tools laid square beside it",
    "a workshop",
    "set down",
  ],
  [
    "signoff ms static none",
    "{product} at the end of the shift, lights going off row by row",
    "a workshop",
    "switches",
  ],
]);
