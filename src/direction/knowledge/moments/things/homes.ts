import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for homes that are for sale or to let: one room after another, in daylight, as a visitor sees them. */
export const HOMES: readonly ThingBook[] = [
  thing(
    /\b(?:(?:\d+[- ])?(?:bed(?:room)?s? )?(?:victorian |edwardian |georgian |detached |semi-detached |terraced? |family |town ?)?(?:house|terrace|townhouse|cottage|bungalow|farmhouse|villa)s?(?: for sale)?|open house|house listing)\b/i,
    [
      [
        "arrest ws push_in none",
        "the front of {product} in clear sun, the path leading up to the door",
        "the front of the house",
        "birds",
      ],
      [
        "arrest cu push_in hands",
        "a key turning in the front door, the door opening on a bright hall",
        "a front step",
        "key, hinge",
      ],
      ["world est crane none", "{product} from above, its garden and roof in the sun", null, "birds"],
      [
        "process ws dolly none",
        "the camera gliding through an open door into a bright hall",
        "the hall",
        "steps",
      ],
      [
        "detail cu pan none",
        "sunlight moving over a clean worktop and a bowl of fruit",
        "a bright kitchen",
        "clock",
      ],
      [
        "use ws dolly none",
        "a bright living room with large windows and a soft sofa",
        "a living room",
        "room tone",
      ],
      [
        "use ms pan none",
        "a made bed with white linen, the curtains moving at an open window",
        "a bedroom",
        "wind",
      ],
      [
        "use ms handheld hero",
        "{hero} walking slowly through the rooms, looking round and smiling",
        "a living room",
        "steps",
      ],
      [
        "reaction mcu push_in hero",
        "{hero} at the window, looking out at the garden",
        "a bright room",
        "breath",
      ],
      ["together ms pan crowd", "a family at a table in the garden, passing plates", "the garden", "voices"],
      [
        "result ws pull_out none",
        "the lit windows of the house in the evening",
        "the front of the house at dusk",
        "street",
      ],
      ["reveal ws push_in none", "{product} from the garden, the doors open", "the garden", "chord"],
      [
        "signoff ws static none",
        "the front of {product} at dusk, warm light in every window",
        "the front of the house at dusk",
        "quiet",
      ],
    ],
  ),
  thing(
    /\b(?:apartments?|flats?|penthouses?|condos?|lofts?|studio flats?|student housing|co-living|new development|residences?|eigentumswohnung\w*|wohnung\w*|appartements?|pisos?|apartamentos?)\b/i,
    [
      [
        "arrest ws push_in none",
        "a wide window with the city behind it, the curtains drawn open",
        "a room high above the city",
        "soft motor",
      ],
      [
        "arrest cu push_in hands",
        "a key card held to a door, the door opening on a bright room",
        "the door of the flat",
        "click",
      ],
      [
        "world est crane none",
        "the building from outside in clear light, balconies and glass",
        "the street in front of the building",
        "city",
      ],
      [
        "process ws dolly none",
        "the camera gliding from the hall through the living room to the balcony",
        "the hall of the flat",
        "soft steps",
      ],
      [
        "detail cu pan none",
        "a clean stone worktop with morning light moving over it",
        "a bright kitchen",
        "room tone",
      ],
      [
        "detail cu tilt none",
        "a large shower behind clear glass, towels folded beside it",
        "a bright bathroom",
        "water",
      ],
      [
        "use ws dolly none",
        "an open living room with a soft sofa and the skyline in the windows",
        "a living room",
        "room tone",
      ],
      ["use ms pan none", "a made bed with white linen facing a wide window", "a bedroom", "wind"],
      [
        "use ms handheld hero",
        "{hero} with a cup of coffee on the balcony, looking out over the city",
        "a balcony",
        "city",
      ],
      [
        "reaction mcu push_in hero",
        "{hero} walking in and looking round, smiling",
        "a living room",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "friends round a table in the living room, the city lights behind",
        "a living room in the evening",
        "laughing",
      ],
      [
        "result ws pull_out none",
        "the lit windows of the building in the evening",
        "the street in front of the building at dusk",
        "hum",
      ],
      [
        "reveal ws push_in none",
        "{product} from the doorway, light filling the room",
        "the doorway",
        "chord",
      ],
      [
        "signoff ws static none",
        "the balcony at dusk, the lights of the city coming on",
        "a balcony at dusk",
        "quiet",
      ],
    ],
  ),
];
