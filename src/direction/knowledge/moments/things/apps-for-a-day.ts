import type { MomentRow } from "../book.ts";
import { type ThingBook, thing } from "./thing-book.ts";

/** How the films of apps that meet people end: the telephone left lying, the people gone to each other. */
const PHONE_IN_THE_SUN: readonly MomentRow[] = [
  [
    "reveal cu push_in none",
    "a phone with {product} open, leaning on a cup in one patch of sun",
    "a café table",
    "chord",
  ],
  [
    "signoff cu static none",
    "the phone with {product} face up on a warm wall, somebody's laugh out of frame",
    "a warm wall",
    "laugh",
  ],
];

/** Pictures for apps in a pocket: what they do to a day. */
export const APPS_FOR_A_DAY: readonly ThingBook[] = [
  thing(
    /\b(?:language|vocabulary)(?:-learning| learning)? apps?|sprachlern-?app|app de idiomas|application de langues|sprach-?app/i,
    ["Say it wrong first.", "One word at a time.", 'How do you say "again"?', "Order like you mean it."],
    [
      [
        "arrest cu static hero",
        "{hero} at a counter abroad, mouth open, the word not coming, a queue behind",
        "a bakery abroad",
        "queue, clock",
      ],
      [
        "arrest mcu push_in hero",
        "{hero} practising a rolling r in a lift, the doors opening on a full corridor",
        "a lift",
        "rrr, silence",
      ],
      [
        "world ws pan crowd",
        "a market where every sign, shout and joke is in another language",
        "a market abroad",
        "shouts",
      ],
      [
        "problem ms static hero",
        "{hero} laughing along at a table, a second too late",
        "a table abroad",
        "laughter",
      ],
      [
        "process cu tilt hands",
        "paper labels stuck on everything in a flat: door, spoon, dog",
        "a small flat",
        "tape",
      ],
      [
        "detail xcu dolly none",
        "light from {product} moving on a window with rain, lips in the reflection shaping a vowel",
        "a bus window",
        "murmured word",
      ],
      [
        "use ms handheld hero",
        "{hero} with {product} at a bus stop, arguing with a pigeon in a foreign tongue",
        "a bus stop",
        "pigeon",
      ],
      [
        "use mcu static hero",
        "{hero} repeating after {product} over the dishes, sponge for a microphone",
        "a kitchen",
        "water, one word",
      ],
      [
        "reaction cu push_in hero",
        "{hero} hearing the answer and, half a second later, having understood it",
        "a bakery abroad",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "a table abroad, {hero} in the middle of it, telling the story this time",
        "a table abroad",
        "laughter",
      ],
      [
        "result ws pull_out hero",
        "{hero} giving a lost tourist directions with both arms",
        "a square abroad",
        "bells",
      ],
      [
        "reveal cu push_in none",
        "a phone with {product} open, standing against a sugar jar on a café table",
        "a café table abroad",
        "chord",
      ],
      [
        "signoff ms static none",
        "the phone with {product} beside two empty cups, one paper label still on the spoon",
        "a café table",
        "cup",
      ],
    ],
  ),
  thing(
    /\b(?:fitness|workout|running|yoga|training|health|calorie|habit|step)(?: tracker| tracking| counter)? apps?|habit tracker/i,
    ["Day one. Again.", "Just begin.", "The mat is already out.", "No mirror needed."],
    [
      [
        "arrest cu static hero",
        "{hero} on the edge of the bed, one sock, looking at the window",
        "a bedroom before dawn",
        "rain",
      ],
      [
        "world ws static none",
        "a tower block before dawn, one window with somebody jumping in it",
        "a tower block before dawn",
        "thud, thud",
      ],
      ["problem ms handheld hero", "{hero} using a treadmill to dry shirts", "a small flat", "hanger"],
      [
        "process cu tilt hands",
        "a mat rolled out, the curled edge pressed flat with one foot",
        "a living room",
        "mat",
      ],
      [
        "detail xcu push_in none",
        "a ring on the screen of {product} closing, a drop of sweat landing beside it",
        null,
        "soft tone",
      ],
      [
        "use ms dolly hero",
        "{hero} running the length of a supermarket car park with {product} in hand, alone with the trolleys",
        "a car park at dawn",
        "steps",
      ],
      [
        "use mcu static hero",
        "{hero} holding a plank while a toddler drives a car along the back",
        "a living room",
        "toy wheels",
      ],
      [
        "reaction cu push_in hero",
        "{hero} lying flat, arms out, laughing at the ceiling",
        "a living room",
        "breath",
      ],
      [
        "together ms pan crowd",
        "three friends doing the last ten on a jetty, counting in different languages",
        "a jetty",
        "counting",
      ],
      [
        "result ws pull_out hero",
        "{hero} taking the stairs past a full lift without noticing",
        "a stairwell",
        "steps",
      ],
      ["reveal cu push_in none", "a phone with {product} propped on a kettlebell", "a living room", "chord"],
      [
        "signoff cu static none",
        "the phone with {product} on the mat, a pair of trainers beside it",
        "a living room",
        "breath",
      ],
    ],
  ),
  thing(
    /\b(?:delivery|ride(?:-hailing)?|taxi|car sharing|parking|scooter|mobility|navigation|public transport|travel|flight|hotel|booking) apps?/i,
    ["Where to?", "On your way.", "Round the corner.", "Off we go."],
    [
      [
        "arrest ws static none",
        "a city from a high window at night, one moving dot of light among ten thousand",
        "a city at night",
        "hum",
      ],
      [
        "world ws pan crowd",
        "a pavement in the rain, forty people with one arm up",
        "a street in the rain",
        "horns",
      ],
      [
        "problem ms handheld hero",
        "{hero} circling the same block with the windows down and the hazard lights on",
        "a full street",
        "indicator",
      ],
      [
        "detail xcu dolly none",
        "the light of {product} sliding over a wet sleeve as the dot comes nearer",
        null,
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} out of the door, one look at {product}, straight into the seat that is just arriving",
        "a kerb at night",
        "door",
      ],
      [
        "use mcu static hero",
        "{hero} under an awning with {product}, five people beside still waving at traffic",
        "an awning in the rain",
        "rain",
      ],
      [
        "reaction cu push_in hero",
        "{hero} in the back seat, the city sliding over the face",
        "the back of a car at night",
        "hush",
      ],
      [
        "together ms handheld crowd",
        "three strangers and a double bass in one small car, getting on",
        "the back of a car",
        "laughing",
      ],
      [
        "result ws pull_out hero",
        "{hero} on the steps in time, coat dry, the doors just opening",
        "the steps of a theatre",
        "bell",
      ],
      [
        "reveal cu push_in none",
        "a phone with {product} on a wet railing, one warm point on its map",
        "a railing in the rain",
        "chord",
      ],
      [
        "signoff cu static none",
        "the phone with {product} in an open palm, tail lights going away behind it",
        "a kerb at night",
        "car leaving",
      ],
    ],
  ),
  thing(
    /\b(?:dating|friendship|social|community|neighbou?rhood|messaging|chat|photo|video|editing|recipe|cooking|note-taking|notes|reading|journaling|music|podcast|plant|weather|family|parenting|kids) apps?|photo editor|video editor/i,
    ["There it is.", "Show somebody.", "One tap, then look up.", "Who's nearby?"],
    [
      [
        "arrest cu push_in none",
        "a phone lighting up on a night table, the ceiling going the colour of a question",
        "a bedroom at night",
        "buzz",
      ],
      ["world ws pan crowd", "a tram of bowed heads, one of them suddenly grinning", "a tram", "tram hum"],
      [
        "problem ms static hero",
        "{hero} scrolling with one thumb past a whole beautiful evening",
        "a balcony at dusk",
        "swipe",
      ],
      [
        "detail xcu dolly none",
        "colour from the screen of {product} travelling over knuckles, sleeve, cup",
        null,
        "soft tone",
      ],
      [
        "use ms handheld hero",
        "{hero} showing {product} to the person on the next stool, who takes the phone away to see better",
        "a café counter",
        "laugh",
      ],
      [
        "use mcu dolly hero",
        "{hero} walking backwards down a street with {product} held up, directing the sun",
        "a street in low sun",
        "steps",
      ],
      [
        "reaction cu static hero",
        "{hero} reading, stopping, reading it again with a hand over the mouth",
        "a kitchen",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "people who met ten minutes ago arguing about one picture on {product}",
        "a park table",
        "voices",
      ],
      [
        "result ws pull_out crowd",
        "the same table, the phones in a heap in the middle, nobody reaching",
        "a park table at dusk",
        "laughing",
      ],
      ...PHONE_IN_THE_SUN,
    ],
  ),
];
