import { bookOf } from "./book.ts";

/** Pictures for films about gatherings. */
export const EVENT_MOMENTS = bookOf([
  ["arrest xcu push_in hands", "a wristband closing", "a queue at the gate", "click, crowd"],
  ["arrest ws crane crowd", "the second before the curtain, a thousand faces the same colour", null, "hush"],
  ["world est crane none", "the place of {product} from above as the lights come up", null, "sound check"],
  ["world ws dolly crowd", "people arriving from every side as if pulled by a string", null, "voices"],
  ["problem ms static hero", "{hero} scrolling in bed on a Saturday", "a bedroom", "scroll ticks"],
  [
    "process cu handheld hands",
    "cable taped down, a lamp aimed, a thumb up to someone high in the dark",
    "backstage",
    "gaffer tape",
  ],
  ["detail xcu tilt none", "confetti lying on a black floor, one piece still turning", null, "tick"],
  [
    "use ms handheld hero",
    "{hero} in the middle of it, turning round once to take it all in",
    null,
    "crowd, beat",
  ],
  ["use mcu orbital crowd", "hands up against the light", null, "drop"],
  ["reaction cu push_in hero", "{hero} singing or crying, hard to tell", null, "chorus"],
  ["together ms pan crowd", "strangers with arms round each other's shoulders", null, "laughter"],
  [
    "result ws static crowd",
    "shoes in hand, sunrise, nobody going home yet",
    "a field at sunrise",
    "birds, laughter",
  ],
  ["reveal ws push_in none", "the stage of {product}, empty and lit", null, "one kick drum"],
  [
    "signoff ws pull_out none",
    "the lights of {product} seen from the road, getting smaller",
    null,
    "bass through walls",
  ],
]);
