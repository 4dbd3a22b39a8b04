import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for gear that goes where the road stops. */
export const OUTDOORS: readonly ThingBook[] = [
  thing(/\b(?:tent|sleeping bag|camping|hiking|trail|climbing)s?\b/i, [
    ["arrest ws crane none", "{product} as the only straight line in a wild place", null, "wind"],
    [
      "use ms handheld hero",
      "{hero} with {product} and numb fingers, laughing at the weather",
      "a mountain camp",
      "wind",
    ],
    [
      "detail xcu push_in none",
      "frost on {product} going to water in the first sun",
      "a mountain camp",
      "drip",
    ],
    [
      "arrest xcu push_in none",
      "a peg going into hard ground, one blow, two, and holding",
      "a mountain camp",
      "hammer, wind",
    ],
    [
      "world ws crane none",
      "a ridge coming out of cloud like the back of a whale",
      "a ridge above the clouds",
      "wind",
    ],
    [
      "problem ms handheld hero",
      "{hero} with a map the wind wants more",
      "a pass in the wind",
      "paper, wind",
    ],
    [
      "process cu tilt hands",
      "a rope coiled, checked with the thumb, clipped",
      "a rock ledge",
      "rope, click",
    ],
    [
      "use ws dolly hero",
      "{hero} with {product}, one small colour going up a grey slope",
      "a grey slope",
      "breath, gravel",
    ],
    [
      "reaction cu push_in hero",
      "{hero} with tea in a tin cup, watching somebody else's weather",
      "a mountain camp",
      "wind, sip",
    ],
    [
      "together ms orbital crowd",
      "three head torches round one pan, arguing about salt",
      "a mountain camp at night",
      "spoon, laughing",
    ],
    [
      "result ws pull_out hero",
      "{hero} at the edge of a lake nobody has told anyone about",
      "a mountain lake at dawn",
      "silence",
    ],
    [
      "reveal ms push_in none",
      "{product} with the whole valley behind, first sun just touching it",
      "a ridge at dawn",
      "chord",
    ],
    ["signoff ms static none", "{product} by the door, still with grass on it", "a hallway", "quiet"],
  ]),
];
