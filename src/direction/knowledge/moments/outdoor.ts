import { bookOf } from "./book.ts";

/** Pictures for films about life outside. */
export const OUTDOOR_MOMENTS = bookOf([
  ["arrest xcu handheld hands", "a glove closing on frozen rope", "a rock face", "rope, wind"],
  ["arrest ws crane hero", "{hero} as one coloured point on a white slope", "a snowfield", "wind"],
  ["world est crane none", "a ridge letting the first sun through in one place", "a mountain ridge", "wind"],
  ["world ws pan none", "mist walking across a lake", "a lake at dawn", "loon"],
  ["problem ms static hero", "{hero} at a desk with a screensaver of mountains", "an office", "tube hum"],
  ["process cu tilt hands", "a match, a hand round it, a fire that takes", "a camp", "match, fire"],
  ["detail xcu push_in none", "rain running off {product} without a mark", "a pine wood in rain", "rain"],
  ["detail cu orbital none", "mud drying on {product} in the morning sun", "a camp", "birds"],
  [
    "use ws dolly hero",
    "{hero} coming down the trail with {product}, dust behind",
    "a forest trail",
    "gravel",
  ],
  [
    "use ms handheld hero",
    "{hero} leaning into the wind with {product} and enjoying it",
    "a mountain ridge",
    "gusts",
  ],
  ["reaction cu static hero", "{hero} grinning with cracked lips", "a summit", "wind"],
  ["together ms orbital crowd", "faces round a fire, one mug going round", "a camp", "fire, voices"],
  ["result ws crane hero", "{hero} on top, nothing higher, arms hanging, done", "a summit", "silence"],
  [
    "reveal ms push_in none",
    "{product} on a rock with weather coming up behind",
    "a mountain ridge",
    "thunder far off",
  ],
  [
    "signoff ws pull_out none",
    "{product} beside a small lit tent under a very big sky",
    "a camp at night",
    "wind, crickets",
  ],
]);
