import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for homes that are for sale or to let. */
export const HOMES: readonly ThingBook[] = [
  thing(
    /\b(?:(?:\d+[- ])?(?:bed(?:room)?s? )?(?:victorian |edwardian |georgian |detached |semi-detached |terraced? |family |town ?)?(?:house|terrace|townhouse|cottage|bungalow|farmhouse|villa)s?(?: for sale)?|open house|house listing)\b/i,
    [
      [
        "arrest cu push_in hands",
        "a brass key finding its lock, the door giving an inch of warm light",
        "a front step",
        "key, hinge",
      ],
      [
        "arrest ws dolly none",
        "a hallway at a child's height, a long run of boards and a ball rolling down it",
        "a hallway",
        "ball",
      ],
      [
        "world ws crane none",
        "a terrace of brick fronts in low sun, one blue door",
        "a terraced street",
        "blackbird",
      ],
      [
        "problem ms static hero",
        "{hero} doing homework, ironing and dinner at the same table",
        "a cramped flat",
        "pan, pen, iron",
      ],
      [
        "process ms dolly none",
        "one door after another opening ahead of the camera, each room a little brighter",
        "the hall",
        "doors",
      ],
      [
        "detail xcu tilt none",
        "a banister worn to silk at exactly one height",
        "a staircase",
        "hand on wood",
      ],
      [
        "detail cu pan none",
        "stained glass laying a red and a green on the boards, moving as slowly as noon",
        "the hall",
        "clock",
      ],
      [
        "use ms handheld hero",
        "{hero} at the kitchen counter, back door open, the garden coming in",
        "a bright kitchen",
        "kettle, garden",
      ],
      ["use ws static crowd", "children claiming rooms by lying down in them", "an empty bedroom", "shouts"],
      [
        "reaction cu push_in hero",
        "{hero} alone in the empty room, quietly placing the bookshelf",
        "an empty living room",
        "breath",
      ],
      [
        "together ms pan crowd",
        "a table carried out under the tree, neighbours handing chairs over the wall",
        "a walled garden",
        "voices",
      ],
      [
        "result ws pull_out none",
        "evening, every window lit a different yellow",
        "the front of the house at dusk",
        "street",
      ],
      ["reveal ws push_in none", "{product} from the street, gate open", "the street in low sun", "chord"],
      [
        "signoff ms static none",
        "the front door ajar, a stripe of light on the path",
        "a front step at dusk",
        "clock",
      ],
    ],
  ),
  thing(
    /\b(?:apartments?|flats?|penthouses?|condos?|lofts?|studio flats?|student housing|co-living|new development|residences?|eigentumswohnung\w*|wohnung\w*|appartements?|pisos?|apartamentos?)\b/i,
    [
      [
        "arrest ws push_in none",
        "blinds going up by themselves on a city that takes the whole wall",
        "a room high above the city",
        "soft motor",
      ],
      [
        "arrest cu static hands",
        "a light switch pressed in an empty room, the room answering",
        "an empty living room",
        "click",
      ],
      [
        "world est crane none",
        "a block at dusk, forty windows, forty lives, one still dark",
        "a block at dusk",
        "hum",
      ],
      [
        "problem ms static hero",
        "{hero} on a viewing with thirty others on one staircase",
        "a staircase",
        "shuffling",
      ],
      [
        "process ms dolly none",
        "from the door through to the balcony in one unbroken line, light growing",
        "the hall of the flat",
        "soft steps",
      ],
      [
        "detail xcu tilt none",
        "stone, oak and brass meeting at one corner without a gap",
        "a bright kitchen",
        "held note",
      ],
      [
        "use ms handheld hero",
        "{hero} barefoot on warm boards with the first coffee in the only cup unpacked",
        "an empty living room",
        "cup",
      ],
      [
        "use ws static hero",
        "{hero} in the bath with the door open, the whole skyline for a wall",
        "a bathroom above the city",
        "water",
      ],
      [
        "reaction cu push_in hero",
        "{hero} on the balcony, listening for the traffic and not finding it",
        "a balcony at dusk",
        "wind",
      ],
      [
        "together ms orbital crowd",
        "a housewarming without chairs, everybody on the floor round one lamp",
        "an empty living room at night",
        "laughing",
      ],
      ["result ws pull_out none", "one more window lit in the block", "a block at night", "hum"],
      [
        "reveal ws push_in none",
        "{product} from the doorway, evening filling it to the far wall",
        "the doorway",
        "chord",
      ],
      [
        "signoff ms static none",
        "the balcony door open, one chair, the city going blue",
        "a balcony at dusk",
        "wind",
      ],
    ],
  ),
];
