import { worldOf } from "./world-book.ts";

/** Figures of tales: courts, quests and machines with a heart. */
export const WORLDS_OF_TALES = [
  worldOf(
    "king,queen,princess,prince,knight,warrior,witch,wizard,sorcerer,sorceress,thief,elf,dragon,dragon rider,squire,blacksmith's daughter,heir,emperor,empress,priestess,healer,assassin",
    ["a stone hall with one fire", "a castle above a valley in mist"],
    "a fortress above a valley in mist, one torch moving along its wall",
    [
      "{actor} crossing a stone hall, torches bending as {he} pass{es}",
      "{actor} kneeling before a low fire, something wrapped in cloth across {his} knees",
      "{actor} at the top of the wall, cloak pulling in the wind",
    ],
    "a blade laid on stone, firelight running along it",
    "one rider on the ridge against a breaking sky",
  ),
  worldOf(
    "robot,android,ai,cyborg,little robot,old robot",
    ["a workshop lit by small lamps", "a scrapyard under a big sky"],
    "a scrapyard under a big sky, one thing in it moving",
    [
      "{actor} rolling between the heaps, stopping, rolling back",
      "{actor} lifting a small thing with great care and turning it to its lens",
      "{actor} standing in the rain, drops ticking on the metal",
    ],
    "a small lamp behind scratched glass, dimming, then brighter",
    "two small lights side by side on the heap, the sun coming up behind",
  ),
];
