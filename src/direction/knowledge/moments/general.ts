import { bookOf } from "./book.ts";

/** Pictures for films about anything else. */
export const GENERAL_MOMENTS = bookOf([
  ["arrest xcu push_in none", "{product} in macro, one edge catching the light", null, "low swell"],
  [
    "arrest cu orbital none",
    "{product} coming out of shadow one edge at a time",
    "a dark studio",
    "single note",
  ],
  [
    "arrest cu handheld hero",
    "{hero} stopping mid-step and turning back for a second look",
    null,
    "steps stop",
  ],
  ["world est crane none", "{place}, nobody there yet, the first light arriving", null, "birds, distance"],
  ["world ws dolly hero", "{hero} on the way through the morning", "an ordinary street", "steps"],
  ["problem ms static hero", "{hero} with both hands full, looking for a third", null, "sigh"],
  ["process cu tilt hands", "careful hands getting {product} ready", null, "hands at work"],
  ["detail xcu dolly none", "surface and edge of {product}, focus moving along it", null, "soft drone"],
  ["detail cu static none", "{product} and its shadow, the shadow moving", null, "room tone"],
  ["use ms handheld hero", "{hero} using {product} without a second thought", null, "natural sound"],
  ["use ws dolly hero", "{hero} on the way with {product}, the background running", null, "steps, street"],
  ["reaction cu push_in hero", "{hero} smiling before noticing it", null, "breath"],
  ["together ms orbital crowd", "a small circle of people drawing in around {product}", null, "voices"],
  ["result ws crane hero", "{hero} seen from above, leaning back with time to spare", null, "music opens"],
  ["reveal ms push_in none", "{product} whole and clear, nothing competing with it", null, "chord"],
  ["signoff ms static none", "{product} at rest, the upper part of the frame left free", null, "last note"],
]);
