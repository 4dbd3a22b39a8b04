import { bookOf } from "./book.ts";

/** Pictures for films about care, body and mind. */
export const HEALTH_MOMENTS = bookOf([
  [
    "arrest xcu static hands",
    "two hands, one old, one young, and the exact moment they close",
    "a quiet room",
    "breath",
  ],
  ["arrest cu push_in hero", "{hero} breathing in as if the air were new", "an open window", "breath, birds"],
  [
    "world ws dolly none",
    "a corridor washed with morning, a trolley parked straight",
    "a clinic in the morning",
    "soft steps",
  ],
  [
    "problem ms static hero",
    "{hero} awake at four, counting lines on the ceiling",
    "a bedroom at night",
    "clock",
  ],
  [
    "process cu tilt hands",
    "a nurse's hands warming a stethoscope before it is laid on",
    "a clinic in the morning",
    "rustle",
  ],
  [
    "detail xcu push_in none",
    "{product} on a plain tray, water glass beside it, light through both",
    "a bedside table",
    "glass",
  ],
  [
    "use mcu handheld hero",
    "{hero} making {product} part of the morning, between kettle and keys",
    "a kitchen",
    "kettle",
  ],
  [
    "use ms dolly hero",
    "{hero} taking the stairs and noticing halfway up that it was easy",
    "a stairwell",
    "steps",
  ],
  ["reaction cu static hero", "{hero}'s shoulders sinking by a centimetre", null, "exhale"],
  ["together ms orbital crowd", "a grandfather being outrun and enjoying it", "a park", "laughter"],
  [
    "result ws crane hero",
    "{hero} in the sea in October, shouting with cold",
    "a grey beach",
    "waves, shout",
  ],
  ["reveal ms push_in none", "{product} in clear even light, nothing beside it", "a plain table", "set down"],
  ["signoff ms static none", "{product} on the windowsill, a garden soft behind", "an open window", "birds"],
]);
