import { bookOf } from "./book.ts";

/** Pictures for films about devices. */
export const TECH_MOMENTS = bookOf([
  [
    "arrest xcu push_in none",
    "{product} waking in the dark, one line of light travelling its edge",
    "a dark studio",
    "rising synth",
  ],
  [
    "arrest cu orbital none",
    "every part of {product} hanging apart in the air, then closing up like a breath",
    "a white infinity studio",
    "magnetic snaps",
  ],
  [
    "world est crane crowd",
    "the city at rush hour seen from above, streams of light crossing",
    "a city of glass",
    "city drone",
  ],
  [
    "world ws dolly hero",
    "{hero} at a desk by the window, the only still thing in a moving office",
    "an office at dusk",
    "keys, distant voices",
  ],
  [
    "problem cu handheld hero",
    "a tangle of cables in {hero}'s hand, a red light blinking nowhere near done",
    "a cluttered desk",
    "error beep",
  ],
  [
    "problem ms static hero",
    "{hero} waiting, the same spinning circle mirrored in both lenses of their glasses",
    "a dim room",
    "clock tick",
  ],
  [
    "process xcu tilt none",
    "machined metal coming up out of coolant, tool marks like rings of a tree",
    "a clean workshop",
    "coolant rush",
  ],
  [
    "detail xcu dolly none",
    "a hair-thin seam on {product}, light bending over it without a break",
    "a white infinity studio",
    "glass chime",
  ],
  [
    "detail cu orbital none",
    "{product} turning a quarter, reflections of softboxes gliding over it",
    "a white infinity studio",
    "soft whoosh",
  ],
  [
    "use cu push_in hands",
    "a thumb finding the one control of {product} without looking",
    null,
    "tactile click",
  ],
  [
    "use ms handheld hero",
    "{hero} using {product} on the move, crossing a street against the flow of people",
    "a wet crossing at night",
    "traffic ducks under music",
  ],
  [
    "reaction mcu push_in hero",
    "{hero} looking up, surprised that it is already done",
    null,
    "music drops to one pulse",
  ],
  [
    "together ms orbital crowd",
    "three friends crowding round {product}, faces lit from below by it",
    "a living room after dark",
    "gasps, laughter",
  ],
  [
    "result ws crane hero",
    "{hero} walking out into the last sun with nothing else to carry",
    "steps in front of the building",
    "beat opens up",
  ],
  [
    "reveal ms push_in none",
    "{product} standing free on a seamless floor, its shadow drawing in to a point",
    "a white infinity studio",
    "sub drop",
  ],
  [
    "signoff ms static none",
    "{product} seen from the front, one light left breathing on it",
    "a dark studio",
    "final pulse",
  ],
]);
