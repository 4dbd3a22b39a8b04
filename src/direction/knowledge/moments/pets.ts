import { bookOf } from "./book.ts";

/** Pictures for films about animals and their people. */
export const PETS_MOMENTS = bookOf([
  ["arrest xcu static none", "one ear going up, then the other", "a sunlit floor", "a bag rustles"],
  ["arrest cu handheld none", "a wet nose arriving much too close to the lens", "a sunlit floor", "sniff"],
  [
    "world ws dolly none",
    "a hallway with a lead on a hook and a tail going past underneath",
    "a hallway",
    "claws on wood",
  ],
  ["problem ms static none", "a bowl pushed away with great dignity", "a kitchen floor", "bowl scrape"],
  [
    "process cu tilt hands",
    "a scoop, a measured fall into the bowl, an audience of one",
    "a kitchen floor",
    "kibble",
  ],
  ["detail xcu push_in none", "whiskers, light through every one of them", "a sunlit floor", "breath"],
  [
    "detail cu orbital none",
    "{product} at floor height, a shadow with ears falling over it",
    "a kitchen floor",
    "sniff",
  ],
  [
    "use ws dolly none",
    "a dog at full stretch through shallow water, every drop in the air",
    "a beach",
    "splash, bark",
  ],
  ["use cu static none", "a cat and {product}, dignity abandoned", "a sunlit floor", "purr"],
  ["reaction cu static hero", "{hero} pinned to the sofa by somebody asleep", "a sofa", "snore"],
  [
    "together ms handheld hero",
    "{hero} and dog arguing over a stick on level terms",
    "a park",
    "growl, laugh",
  ],
  ["result ws crane none", "a very good dog, very tired, in the last sun", "a hill", "wind"],
  [
    "reveal ms push_in none",
    "{product} centre floor, four paws coming to a stop in front of it",
    "a kitchen floor",
    "claws stop",
  ],
  [
    "signoff ms static none",
    "an empty bowl beside {product} and a tail leaving the frame",
    "a kitchen floor",
    "tail thump",
  ],
]);
