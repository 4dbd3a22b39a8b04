import { bookOf } from "./book.ts";

/** Pictures for films about training and what helps it. */
export const FITNESS_MOMENTS = bookOf([
  [
    "arrest xcu handheld hands",
    "chalk exploding between two palms, hanging white in a shaft of light",
    "a bare gym",
    "clap, breath",
  ],
  [
    "arrest cu push_in hero",
    "{hero} with eyes shut before the lift, one drop of sweat leaving the chin",
    "a bare gym",
    "heartbeat",
  ],
  [
    "world est crane hero",
    "{hero}, tiny on an empty running track before sunrise",
    "a stadium in blue light",
    "crows, far traffic",
  ],
  [
    "world ws dolly none",
    "rows of iron under buzzing tubes, a single lamp coming on",
    "a basement gym",
    "tube light flicker",
  ],
  [
    "problem ms static hero",
    "the alarm at 5:10 and {hero} looking at it for one beat too long",
    "a dark bedroom",
    "alarm",
  ],
  [
    "process cu handheld hands",
    "laces pulled tight twice, then once more",
    "a locker-room bench",
    "laces, zip",
  ],
  [
    "process ms dolly hero",
    "{hero} driving through the last repetitions, jaw set",
    "a bare gym",
    "iron, breath",
  ],
  [
    "detail xcu tilt none",
    "{product} in hard side light, every fibre and edge of it readable",
    "a concrete floor",
    "low impact",
  ],
  [
    "detail xcu static hero",
    "breath smoking from {hero}'s mouth in cold air",
    "outdoors before dawn",
    "breath",
  ],
  [
    "use ws handheld hero",
    "{hero} taking the stairs two at a time with {product}, city waking behind",
    "a long concrete stairway",
    "steps, pulse",
  ],
  [
    "use mcu orbital hero",
    "{hero} between sets with {product}, chest still heaving",
    "a bare gym",
    "breath, distant plates",
  ],
  [
    "reaction cu push_in hero",
    "{hero} breaking into a grin nobody was meant to see",
    null,
    "music cuts to breath",
  ],
  [
    "together ms handheld crowd",
    "a training partner's hand closing round a wrist and pulling up",
    "a rubber floor",
    "hand slap",
  ],
  [
    "result ws crane hero",
    "{hero} at the top with the whole city below, hands on hips",
    "a hill above the city at sunrise",
    "wind, beat returns",
  ],
  [
    "reveal cu push_in none",
    "{product} standing on wet concrete, dust settling around it",
    "a bare gym",
    "sub drop",
  ],
  [
    "signoff ms pull_out none",
    "{product} beside a pair of worn shoes, the light going from hard to warm",
    "a locker-room bench",
    "door closes",
  ],
]);
