import { bookOf } from "./book.ts";

/** Pictures for films about things to drink. */
export const BEVERAGE_MOMENTS = bookOf([
  [
    "arrest xcu push_in none",
    "one ice cube splitting with a white flash as {product} reaches it",
    null,
    "ice crack",
  ],
  [
    "arrest xcu static none",
    "a single bead of condensation running down the cold side of {product}, gathering others",
    null,
    "quiet fizz",
  ],
  [
    "arrest cu tilt none",
    "{product} falling in a dark ribbon against backlight, folding on itself",
    null,
    "pour, glug",
  ],
  [
    "world ws pan none",
    "first sun sliding across a counter, glasses throwing long coloured shadows",
    "a kitchen facing east",
    "birds, a tap dripping",
  ],
  [
    "world est crane crowd",
    "a rooftop filling up at the end of a hot day",
    "a rooftop above the city",
    "city hum, soft chatter",
  ],
  [
    "problem mcu static hero",
    "{hero} at the three o'clock slump, chin on hand, a fan turning the same warm air",
    "a stuffy room with the blinds down",
    "fan tick",
  ],
  [
    "process cu dolly hands",
    "a hand twisting citrus so that the oils spark over {product}",
    null,
    "peel snap",
  ],
  [
    "process xcu push_in none",
    "cloud blooming downward as one liquid meets another in a tall glass",
    "against a lit white wall",
    "slow swirl",
  ],
  [
    "process cu handheld hands",
    "the seal of {product} giving way, a wisp of cold mist escaping",
    null,
    "hiss, click",
  ],
  [
    "detail xcu orbital none",
    "bubbles threading upward in single file past the label-side curve",
    null,
    "fine fizz",
  ],
  [
    "detail cu static none",
    "light passing through {product} and painting a moving stain on the table",
    null,
    "glass touch",
  ],
  [
    "use mcu push_in hero",
    "{hero} taking a first long sip, throat moving, the glass coming down half empty",
    null,
    "swallow, exhale",
  ],
  [
    "use ms handheld hero",
    "{hero} walking with {product} in hand, city sliding past out of focus",
    "a bright pavement",
    "steps, traffic far off",
  ],
  [
    "reaction cu static hero",
    "{hero} breaking into a grin and going straight back for another sip",
    null,
    "laugh through the nose",
  ],
  [
    "together ms orbital crowd",
    "four glasses meeting in the middle, one arriving late and spilling a little",
    null,
    "clink, cheer",
  ],
  [
    "result ws dolly hero",
    "{hero} back on their feet and moving, the whole room a notch brighter",
    null,
    "beat comes in",
  ],
  [
    "reveal cu tilt none",
    "{product} from base to rim, frost turning to drops as the light finds it",
    null,
    "cold click on stone",
  ],
  [
    "signoff ms pull_out none",
    "{product} alone, one ring of water where a second one stood",
    null,
    "last ice shift",
  ],
]);
