import { bookOf } from "./book.ts";

/** Pictures for films about children and their families. */
export const KIDS_MOMENTS = bookOf([
  ["arrest xcu push_in hands", "small fingers lifting the corner of a lid", "a bedroom floor", "whisper"],
  ["arrest cu static hero", "two eyes above the edge of a table", "a kitchen", "giggle"],
  ["world ws dolly none", "a blanket fort with a torch inside it", "a bedroom", "whispers"],
  ["problem ms static hero", "{hero} on a rainy windowsill, chin on knees", "a window in the rain", "rain"],
  [
    "process cu handheld hands",
    "paper, tape and far too much glue becoming a rocket",
    "a kitchen table",
    "tape",
  ],
  ["detail xcu orbital none", "{product} from a child's height, as big as a house", "a carpet", "soft hum"],
  ["use ms handheld hero", "{hero} with {product}, narrating under the breath", "a carpet", "small voice"],
  ["use ws dolly crowd", "a gang of five running {product} the length of the garden", "a garden", "shouts"],
  ["reaction cu static hero", "{hero} laughing so hard that no sound comes out", null, "gasp"],
  ["together ms orbital crowd", "a father being told the rules for the third time", "a carpet", "laughter"],
  ["result ws crane hero", "{hero} asleep in the middle of it all", "a bedroom", "breath"],
  [
    "reveal ms push_in none",
    "{product} in a patch of sun, confetti still coming down",
    "a carpet",
    "confetti",
  ],
  [
    "signoff ms static none",
    "{product} on the shelf at night, torchlight passing over it",
    "a bedroom",
    "lullaby note",
  ],
]);
