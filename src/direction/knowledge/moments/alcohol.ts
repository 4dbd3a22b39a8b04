import { bookOf } from "./book.ts";

/** Pictures for films about drinks for grown-ups. */
export const ALCOHOL_MOMENTS = bookOf([
  [
    "arrest xcu push_in none",
    "a heavy cork leaving the neck of {product} a millimetre at a time",
    null,
    "cork creak, pop",
  ],
  [
    "arrest cu static none",
    "{product} turning once in a thick-bottomed glass, legs running down the wall",
    null,
    "glass turn",
  ],
  [
    "world est crane none",
    "barrels in the half-dark of the cellar, one shaft of light with dust in it",
    "a stone cellar",
    "drip, old wood",
  ],
  [
    "world ws dolly crowd",
    "a bar at the blue hour, lamps just lit, the first guests hanging up coats",
    "a wood-panelled bar",
    "low jazz, coat hangers",
  ],
  [
    "process cu tilt hands",
    "copper shining where a hand has wiped it, a valve turning a quarter",
    "beside a copper still",
    "valve, slow drip",
  ],
  [
    "process cu handheld hands",
    "a bartender's hands cutting clear ice into a block that fits the glass exactly",
    "a dark bar top",
    "ice saw, crack",
  ],
  [
    "process xcu push_in none",
    "grain pouring through the light like sand",
    "the malting floor",
    "grain rush",
  ],
  [
    "detail xcu orbital none",
    "the embossing on the bottle of {product} sliding in and out of shadow",
    null,
    "soft drone",
  ],
  ["detail cu push_in none", "amber light through {product} landing on old oak", null, "room tone"],
  [
    "use mcu static hero",
    "{hero}, well over thirty, raising a glass of {product} to the light before anything else",
    null,
    "ice shift",
  ],
  ["reaction cu static hero", "{hero} letting a slow smile arrive", null, "breath out"],
  [
    "together ms orbital crowd",
    "old friends around a low table, glasses set down, a story being told with both hands",
    "a room with a fire",
    "laughter, fire crackle",
  ],
  [
    "result ws static crowd",
    "the table late in the evening, coats still on their hooks, nobody leaving",
    "a room with a fire",
    "low voices",
  ],
  [
    "reveal ms push_in none",
    "the bottle of {product} standing in a ring of warm light as the dark around it settles",
    null,
    "bottle set down",
  ],
  [
    "signoff ms pull_out none",
    "{product} and one poured glass on the bar, the room soft behind them",
    null,
    "last note held",
  ],
]);
