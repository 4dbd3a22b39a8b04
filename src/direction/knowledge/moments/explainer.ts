import { bookOf } from "./book.ts";

/** Pictures that explain: {topic} is what is explained, shown with hands, paper, light and everyday things. */
export const EXPLAINER_MOMENTS = bookOf([
  [
    "arrest cu push_in none",
    "one question mark of chalk dust on a dark board, {topic} sketched beside it in three lines",
    "a dark board",
    "chalk",
  ],
  [
    "arrest xcu static none",
    "a single drop falling into a model of {topic}, and everything in it starting to move",
    "a lit tabletop",
    "drop, soft tick",
  ],
  [
    "world ws push_in none",
    "{topic} in the middle of an ordinary morning, circled by one thin line of light",
    null,
    "room tone",
  ],
  [
    "world est crane none",
    "a paper landscape seen from above, with {topic} as its smallest part",
    "a paper landscape on a table",
    "paper",
  ],
  [
    "problem ms static none",
    "a tangle of coloured thread with {topic} somewhere inside it",
    "a lit tabletop",
    "thread",
  ],
  [
    "process cu tilt hands",
    "hands laying out {topic} as paper cut-outs, first piece, second piece",
    "a lit tabletop",
    "paper slide",
  ],
  [
    "process cu dolly none",
    "a cut-away of {topic}: what goes in on the left, what comes out on the right, drawn in moving light",
    "dark paper",
    "soft flow",
  ],
  [
    "process ms orbital none",
    "the parts of {topic} hanging apart in the air in the order in which they work",
    "a plain studio",
    "magnetic ticks",
  ],
  [
    "process ms static none",
    "{topic} told with things from a kitchen: cups, string, a spoon standing in for the hard part",
    "a kitchen table",
    "cups, string",
  ],
  [
    "detail xcu push_in none",
    "the one part of {topic} that does the work, lit while the rest goes dim",
    "a plain studio",
    "held tone",
  ],
  [
    "detail cu static none",
    "two pictures of {topic} side by side, before and after, one small thing different",
    "a lit tabletop",
    "click",
  ],
  [
    "detail xcu dolly none",
    "a line of light travelling through {topic} step by step and pausing at each",
    "dark paper",
    "rising ticks",
  ],
  [
    "use ms handheld hero",
    "{hero} meeting {topic} in daily life and this time seeing how it works",
    null,
    "street, then quiet",
  ],
  [
    "use mcu static hero",
    "{hero} explaining {topic} to someone else with two salt shakers and great seriousness",
    "a kitchen table",
    "voices",
  ],
  ["reaction cu static hero", "{hero}'s face in the half-second when it makes sense", null, "breath in"],
  [
    "result ws pull_out none",
    "the tangle of thread again, now one clear loop with {topic} at its centre",
    "a lit tabletop",
    "chord resolves",
  ],
  [
    "result ws crane none",
    "the paper landscape once more, whole, each part of {topic} glowing in turn",
    "a paper landscape on a table",
    "music opens",
  ],
  [
    "signoff ms static none",
    "the finished drawing of {topic} on a clean sheet, room left above it",
    "a lit tabletop",
    "pencil set down",
  ],
]);
