import { bookOf } from "./book.ts";

/** Pictures for films about vehicles. */
export const AUTOMOTIVE_MOMENTS = bookOf([
  [
    "arrest xcu dolly none",
    "rain beading and racing backward over the flank of {product}",
    "a dark road",
    "rain, low hum",
  ],
  [
    "arrest cu static none",
    "the lamps of {product} opening in the dark, one after the other",
    "an unlit hall",
    "relay click, whirr",
  ],
  [
    "world est crane none",
    "one road drawn through an empty valley, mist lying on it",
    "a mountain valley at dawn",
    "wind",
  ],
  [
    "world ws pan none",
    "streets washed and empty before the city is up",
    "a city at 5 a.m.",
    "a tram far off",
  ],
  [
    "problem ms static hero",
    "{hero} in a queue of brake lights, forehead on the wheel",
    "a jammed ring road",
    "horns",
  ],
  [
    "process cu tilt hands",
    "a palm following the curve of a clay model and stopping where it is wrong",
    "a design studio",
    "palm on clay",
  ],
  [
    "detail xcu orbital none",
    "the wheel of {product} turning slowly, grit falling from the tread",
    "wet asphalt",
    "tyre grit",
  ],
  [
    "detail cu push_in none",
    "stitching and brushed metal inside {product}, dawn coming across them",
    "the cabin",
    "door seal",
  ],
  [
    "use ws dolly none",
    "{product} running alongside its own reflection",
    "a road beside still water",
    "engine note, wind",
  ],
  [
    "use cu handheld hero",
    "{hero}'s hands light on the wheel, a bend unwinding in the windscreen",
    "the cabin",
    "tyres on a bend",
  ],
  [
    "reaction mcu static hero",
    "{hero} laughing alone in the car at nothing but the road",
    "the cabin",
    "wind, laugh",
  ],
  [
    "together ms handheld crowd",
    "sandy feet on the sill of {product}, a dog in somebody's lap",
    "a beach car park at dusk",
    "waves, tailgate",
  ],
  [
    "result ws crane none",
    "{product} stopped where the road ends, doors open, sea in front",
    "a headland at sunset",
    "waves",
  ],
  [
    "reveal ms orbital none",
    "{product} whole, light rolling from nose to tail",
    "an unlit hall",
    "sub swell",
  ],
  [
    "signoff ws pull_out none",
    "{product} small and sharp in a big landscape, road running on",
    "a mountain valley at dusk",
    "engine fades",
  ],
]);
