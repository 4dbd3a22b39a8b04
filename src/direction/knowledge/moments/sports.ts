import { bookOf } from "./book.ts";

/** Pictures for films about games and those who play them. */
export const SPORTS_MOMENTS = bookOf([
  [
    "arrest xcu push_in none",
    "rain drops jumping off the ground in slow motion as a foot lands among them",
    "a floodlit field",
    "impact, splash",
  ],
  [
    "arrest cu handheld hero",
    "{hero}'s eyes behind a visor of breath, then the whistle",
    "a tunnel to the field",
    "whistle, roar",
  ],
  [
    "world est crane none",
    "floodlights coming on one bank at a time over an empty ground",
    "a small-town ground",
    "switches, hum",
  ],
  [
    "world ws pan crowd",
    "kids playing with coats for goalposts as the sun goes",
    "a street between houses",
    "shouts, ball",
  ],
  [
    "problem ms static hero",
    "{hero} on the bench, boots tapping, watching the clock",
    "the sideline",
    "crowd far off",
  ],
  ["process cu tilt hands", "tape going round a wrist in three tight turns", "a changing room", "tape rip"],
  [
    "process ms dolly hero",
    "{hero} alone after training, doing it again, and again",
    "an empty court",
    "ball, net, ball",
  ],
  [
    "detail xcu orbital none",
    "the stitching of {product} turning under floodlight, grass on it",
    "a floodlit field",
    "low drone",
  ],
  [
    "use ws dolly hero",
    "{hero} breaking clear with {product}, two defenders arriving too late",
    "a floodlit field",
    "crowd rises",
  ],
  [
    "use cu handheld hero",
    "{hero} and {product} at the exact moment of contact",
    "a floodlit field",
    "crack of contact",
  ],
  [
    "reaction mcu push_in hero",
    "{hero} not believing it yet, arms still at the sides",
    "a floodlit field",
    "half a second of silence",
  ],
  [
    "together ms orbital crowd",
    "the team going down in a heap of limbs and shouting",
    "a floodlit field",
    "roar",
  ],
  [
    "result ws pull_out hero",
    "{hero} walking off last, lights going out behind",
    "a floodlit field",
    "switches, echo",
  ],
  [
    "reveal cu push_in none",
    "{product} on the centre spot, long shadows in four directions",
    "a floodlit field",
    "wind",
  ],
  ["signoff ms static none", "{product} on the bench, the field empty behind", "the sideline", "last echo"],
]);
