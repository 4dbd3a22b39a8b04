import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what makes a loud instrument louder. */
export const STAGE_GEAR: readonly ThingBook[] = [
  thing(
    /\b(?:(?:guitar |effects? |fuzz |distortion )?pedals?|amps?|amplifiers?|guitar (?:picks?|strings?)|drum ?sticks?|microphones?|mixers?|synth modules?)\b/i,
    [
      [
        "arrest xcu push_in hands",
        "a worn boot coming down on {product}, a red lamp lighting under it",
        "a rehearsal cellar",
        "click, roar",
      ],
      [
        "arrest cu static none",
        "a glass of water on an amplifier, its surface folding into rings",
        "a rehearsal cellar",
        "one chord",
      ],
      [
        "world ws dolly none",
        "a cellar of carpets and cables, a bare bulb, everything slightly humming",
        "a rehearsal cellar",
        "hum",
      ],
      [
        "problem ms static hero",
        "{hero} playing something clean and polite, a goldfish yawning",
        "a rehearsal cellar",
        "thin guitar",
      ],
      [
        "process cu tilt hands",
        "solder smoking, a board slid into its case, one screw",
        "a workbench",
        "solder",
      ],
      [
        "detail xcu orbital none",
        "scratched paint and a turned knob of {product}, dust jumping off it",
        null,
        "rumble",
      ],
      [
        "use ms handheld hero",
        "{hero} bent over {product}, hair in the face, hunting for the noise",
        "a rehearsal cellar",
        "feedback finding its note",
      ],
      ["reaction cu push_in hero", "{hero} grinning at the floor", "a rehearsal cellar", "sustained note"],
      [
        "together ms pan crowd",
        "a band that has stopped to listen to one of them, then all coming in at once",
        "a rehearsal cellar",
        "everything",
      ],
      [
        "result ws pull_out none",
        "the glass on the amplifier, empty, the floor wet, a string hanging",
        "a rehearsal cellar",
        "ringing",
      ],
      [
        "reveal ms push_in none",
        "{product} on scarred boards, its one red eye open",
        "a bare stage",
        "chord",
      ],
      [
        "signoff cu static none",
        "{product} on the boards, the lamp going out with the last of the note",
        "a bare stage",
        "feedback fades",
      ],
    ],
  ),
];
