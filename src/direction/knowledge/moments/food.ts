import { bookOf } from "./book.ts";

/** Pictures for films about things to eat. */
export const FOOD_MOMENTS = bookOf([
  [
    "arrest xcu push_in none",
    "steam curling off {product} as the crust cracks open",
    null,
    "crust crackle, soft hiss",
  ],
  [
    "arrest cu static hands",
    "two hands tearing {product} apart, strands of it pulling long",
    null,
    "tear, breath in",
  ],
  [
    "arrest xcu dolly none",
    "a glaze sliding slowly over the edge of {product} and hanging there",
    null,
    "low sizzle",
  ],
  [
    "world est crane none",
    "the kitchen before opening, one lamp on, chairs still upside down",
    "a small kitchen with a pass window",
    "extractor hum, distant radio",
  ],
  [
    "world ws pan crowd",
    "a morning queue folding around the corner, breath in the air",
    "outside the door, shutters half up",
    "street murmur, a bell",
  ],
  [
    "problem ms static hero",
    "{hero} staring into a fridge lit like a stage, nothing in it worth eating",
    "a home kitchen at night",
    "fridge hum",
  ],
  [
    "process cu tilt hands",
    "flour-dusted hands folding dough over itself, knuckles first",
    "a scrubbed wooden bench",
    "dough slap, flour brush",
  ],
  [
    "process xcu push_in none",
    "butter foaming and turning hazel at the edge of a black pan",
    "over a blue flame",
    "foaming butter, gas tick",
  ],
  [
    "process cu handheld hands",
    "a knife going through fresh herbs in quick, even strokes",
    "a worn chopping board",
    "knife on wood",
  ],
  [
    "process ms dolly hero",
    "{hero} leaning over the pass and setting one last leaf on {product} with tweezers",
    "the pass, heat lamps above",
    "kitchen calls, plate slide",
  ],
  [
    "detail xcu orbital none",
    "salt flakes landing on {product}, each one catching the light",
    null,
    "salt patter",
  ],
  ["detail cu push_in none", "{product} cut clean through, the layers showing", null, "blade through crust"],
  [
    "use mcu handheld hero",
    "{hero} taking the first bite too early, fanning a hot mouth and laughing",
    null,
    "crunch, laugh",
  ],
  [
    "reaction cu static hero",
    "{hero} closing both eyes for a second and forgetting the room",
    null,
    "room tone drops away",
  ],
  [
    "together ws crane crowd",
    "hands from every side reaching into the middle of one crowded table",
    "a long table under string lights",
    "plates, overlapping voices",
  ],
  [
    "together ms pan crowd",
    "a dish passed down a row of elbows, getting emptier at every stop",
    "a kitchen table for too many people",
    "cutlery, laughter",
  ],
  [
    "result cu static none",
    "an empty plate with one crumb and a fork laid across it",
    null,
    "fork on porcelain",
  ],
  [
    "reveal ms push_in none",
    "{product} coming to rest in a pool of light, steam rising straight up",
    null,
    "plate set down",
  ],
  [
    "signoff ms pull_out none",
    "{product} whole at the centre of the table, everything else falling into shadow",
    null,
    "last sizzle fades",
  ],
]);
