import { bookOf } from "./book.ts";

/** Pictures for films about two people's day. */
export const WEDDING_MOMENTS = bookOf([
  [
    "arrest xcu push_in hands",
    "a thumb turning a ring that was not there yesterday",
    null,
    "breath, distant bells",
  ],
  ["arrest cu static none", "a veil on a hanger, lifted by the window's draught", null, "curtain"],
  [
    "world est crane none",
    "rows of empty chairs on a lawn, ribbons moving, the aisle still untouched",
    "a garden in early light",
    "birds, ribbon",
  ],
  ["world ws dolly none", "a long table being caught by the sun, glass after glass", null, "glass"],
  [
    "problem mcu handheld hero",
    "{hero} in front of a mirror, breathing out slowly",
    "an upstairs room, morning",
    "floorboards, a laugh downstairs",
  ],
  [
    "process cu handheld hands",
    "a row of tiny buttons being closed from below, one after the other",
    "an upstairs room, morning",
    "fabric",
  ],
  [
    "process cu dolly hands",
    "stems cut and bound into a bouquet, leaves left on the table",
    "a kitchen full of flowers",
    "scissors",
  ],
  ["detail xcu tilt none", "two rings on an open book, light sliding over them", null, "a page settling"],
  [
    "detail cu static none",
    "a handwritten place card leaning on a glass, petals round its foot",
    null,
    "cutlery",
  ],
  ["detail xcu push_in none", "lace and skin-coloured light, every thread readable", null, "fabric"],
  [
    "use ws static crowd",
    "two people walking down the aisle against the light, every head turning after them",
    null,
    "steps on gravel, strings",
  ],
  [
    "use cu push_in hands",
    "one hand sliding a ring on the other's finger, both shaking a little",
    null,
    "a held breath",
  ],
  ["reaction mcu handheld hero", "{hero} laughing with wet eyes and not wiping them", null, "quiet laughter"],
  [
    "together ws orbital crowd",
    "the first dance, guests in a ring round it, one child dancing alone in front",
    "a barn under strings of lights",
    "band, clapping",
  ],
  [
    "together ms pan crowd",
    "glasses raised along the long table, the last one by someone very old",
    null,
    "glasses, cheers",
  ],
  [
    "result ws pull_out none",
    "petals on an empty aisle, the evening sun low across them",
    "a garden at sunset",
    "wind, music far off",
  ],
  [
    "reveal ws crane none",
    "the place of {product} at dusk, lights strung from tree to tree",
    null,
    "strings open up",
  ],
  [
    "signoff cu static none",
    "two pairs of shoes side by side in the grass, the sky above them left free",
    null,
    "crickets",
  ],
  [
    "signoff ws pull_out none",
    "one window lit in the dark house, lanterns going out in the garden",
    null,
    "crickets, last chord",
  ],
]);
