import { bookOf } from "./book.ts";

/** Pictures for a brief that is only a reference: what it shows is the film, brought to life from its own frame. */
export const PICTURED_MOMENTS = bookOf([
  [
    "arrest cu push_in none",
    "the reference picture exactly as it is framed, then the first thing in it starting to move",
    null,
    "room tone comes up",
  ],
  [
    "arrest xcu static none",
    "one detail of {product}, so close that it could be anything",
    null,
    "low swell",
  ],
  [
    "world ws pull_out none",
    "the frame opening wider than the reference ever was, its place going on past the edges",
    null,
    "distance",
  ],
  [
    "world est crane none",
    "the place of the reference from above, {product} small in the middle of it",
    null,
    "air",
  ],
  ["problem ms static none", "the place of the reference without {product}, waiting for it", null, "silence"],
  [
    "process ms dolly none",
    "moving past {product} from the side that the reference does not show",
    null,
    "steps",
  ],
  [
    "process cu tilt none",
    "the light of the reference changing over {product}, an hour in a few seconds",
    null,
    "soft drone",
  ],
  [
    "detail xcu dolly none",
    "the surfaces of {product} one after another, focus travelling with the camera",
    null,
    "texture sounds",
  ],
  ["detail cu orbital none", "{product} turning slowly in the light it was found in", null, "held note"],
  ["use ms handheld none", "{product} in motion, followed at arm's length", null, "natural sound"],
  [
    "reaction mcu push_in none",
    "{product} straight on, held until it becomes a portrait",
    null,
    "breath of the room",
  ],
  ["together ws pan none", "{product} and everything around it, found in one slow move", null, "distance"],
  [
    "result ws crane none",
    "the reference's own view once more, later, the light come round",
    null,
    "music opens",
  ],
  [
    "reveal ms push_in none",
    "{product} whole, in the composition of the reference, nothing added",
    null,
    "chord",
  ],
  [
    "signoff ms static none",
    "the reference's frame again, almost still, its calmest part left free for words",
    null,
    "last note",
  ],
]);
