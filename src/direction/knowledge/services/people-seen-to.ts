import { type Service, service } from "./service.ts";

/** Bodies, cars, dinners and pets seen to by people who do it every day. */
export const PEOPLE_SEEN_TO: readonly Service[] = [
  service(
    /\b(?:(?:sports? )?physio(?:therap(?:y|ist|ists))?(?: (?:clinic|practice|studio|cent(?:re|er)))?|osteopath(?:y|s)?|chiropract(?:ic|ors?)|sports? (?:massage|injury clinic)|rehab(?:ilitation)? clinic)\b/i,
    {
      sign: "the door of {name}",
      workers: [
        "a physio of thirty-five in a polo shirt",
        "a physio in her forties with her sleeves pushed up",
      ],
      places: ["a bright treatment room with a padded table", "an exercise room with mats and bands"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static crowd",
        "a hand going down to a sore knee, fingers closing round it",
        "a path beside a river",
        "breath",
      ],
      [
        "world ws dolly none",
        "a treatment room in morning light, a padded table, a rack of coloured bands",
        null,
        "room tone",
      ],
      [
        "process cu handheld hands",
        "two sure hands bending and straightening a knee, slowly",
        null,
        "quiet talk",
      ],
      ["detail xcu dolly hands", "a thumb finding the sore spot beside a kneecap", null, "breath"],
      [
        "use ms static hero",
        "{hero} beside a patient on one leg, a hand held ready and not needed",
        "an exercise room with mats and bands",
        "counting",
      ],
      [
        "use mcu handheld hero",
        "{hero} showing on a model of a knee what moves and what hurts",
        null,
        "quiet talk",
      ],
      [
        "reaction mcu push_in crowd",
        "a patient putting weight on the leg and looking up, surprised",
        null,
        "breath",
      ],
      [
        "together ms handheld hero",
        "{hero} and a patient doing the same stretch side by side, both counting",
        "an exercise room with mats and bands",
        "counting, a laugh",
      ],
      [
        "result ws pan crowd",
        "somebody running easily along the water, small in the morning",
        "a path beside a river",
        "steps",
      ],
      [
        "signoff ms static none",
        "{product} in the morning, a pair of running shoes on the step",
        "a street in the morning",
        "birds",
      ],
    ],
  ),
  service(
    /\b(?:(?:used|new|second-?hand|pre-?owned|classic|family) ?(?:car|van|truck|vehicle|auto(?:mobile)?)s? ?(?:dealer(?:s|ships?)?|sales?|showroom|lot|centre|center|yard)|(?:car|auto|van|truck|motorcycle|motorbike) ?(?:dealer(?:s|ships?)?|showroom|sales)|autohaus|concessionnaire)\b/i,
    {
      sign: "the forecourt of {name}",
      workers: ["a salesman of fifty in a bright tie", "a saleswoman of thirty with a ring of keys"],
      places: ["a forecourt with rows of polished cars", "a small office with keys on hooks"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu dolly none",
        "a chrome bumper sliding into frame, the whole forecourt bent in it",
        null,
        "a cloth on paint",
      ],
      [
        "arrest ms push_in hero",
        "{hero} throwing both arms wide in front of a row of cars",
        null,
        "bunting in the wind",
      ],
      ["world ws pan none", "rows of polished cars under strings of bunting", null, "bunting"],
      [
        "process cu handheld hands",
        "a sponge going round a headlamp, foam running off, the glass clear behind it",
        null,
        "water",
      ],
      ["detail xcu tilt none", "a tyre just blacked, the tread sharp, one drop rolling off", null, "drip"],
      [
        "use ms handheld hero",
        "{hero} holding a car door open for a customer with a small bow",
        null,
        "a door",
      ],
      [
        "use mcu static crowd",
        "a customer behind the wheel, hands on it, eyes shut for a second",
        null,
        "seat leather",
      ],
      ["reaction cu push_in crowd", "a key landing in an open palm, the palm closing", null, "key"],
      [
        "together ms pan crowd",
        "a family climbing into a car that fits all of them, the dog last",
        null,
        "doors, a bark",
      ],
      [
        "result ws pull_out none",
        "a car pulling off the forecourt into the road, its lights on",
        "the road in front of the forecourt",
        "engine",
      ],
      [
        "signoff ws static none",
        "{product} at the end of the day, strings of lights over the rows of cars",
        "a street in the evening",
        "a soft buzz",
      ],
    ],
  ),
  service(
    /\b(?:(?:weekly |fresh |recipe |family |healthy |vegan )*(?:meal|recipe|dinner|cooking)[- ]?(?:kits?|box(?:es)?)(?: (?:delivery|subscription|company|brand))*(?: service)?|(?:veg|vegetable|farm|fruit|organic) ?box(?:es)?(?: (?:delivery|scheme|subscription))*)\b/i,
    {
      sign: "the box from {name}",
      workers: [
        "a mother in her thirties with a tea towel on one shoulder",
        "a father of forty with rolled-up sleeves",
      ],
      starsGuests: true,
      places: ["a lived-in family kitchen"],
      ctaAction: "sign_up",
    },
    [
      [
        "arrest cu tilt none",
        "a cardboard box on a doorstep, green leaves standing out of the top",
        "a front step",
        "a doorbell",
      ],
      [
        "world ws dolly hero",
        "{hero} in front of an open, nearly empty fridge at six in the evening",
        null,
        "fridge hum",
      ],
      [
        "process cu handheld hands",
        "two hands lifting vegetables and small packets out of a box, one by one",
        null,
        "paper",
      ],
      [
        "detail xcu dolly hands",
        "a knife going through a pepper, the slices falling open",
        null,
        "knife on board",
      ],
      ["use ms handheld hero", "{hero} at the stove, tossing a pan, steam going up", null, "sizzle"],
      ["reaction mcu push_in hero", "{hero} tasting from a wooden spoon, eyebrows up", null, "a hum"],
      [
        "together ms pan crowd",
        "a family at the table, plates passing from hand to hand",
        null,
        "cutlery, laughter",
      ],
      [
        "result ws pull_out crowd",
        "clean plates, everybody still sitting, nobody in a hurry",
        null,
        "quiet talk",
      ],
      [
        "signoff ms static none",
        "{product} empty on the worktop, a last leaf in it, the kitchen warm behind",
        null,
        "a radio, low",
      ],
    ],
  ),
  service(
    /\b(?:(?:pet|dog|cat|horse) (?:health )?insurance)\b/i,
    {
      sign: "the phone with {name} open on the arm of a sofa",
      workers: [
        "a dog owner of thirty in a jumper covered in hair",
        "a man of fifty with a lead round his neck",
      ],
      starsGuests: true,
      places: ["a living room with chewed cushions", "a vet's waiting room"],
      ctaAction: "sign_up",
    },
    [
      [
        "arrest cu push_in none",
        "a dog's face from very near, feathers of a cushion on its nose",
        "a living room with chewed cushions",
        "a sniff",
      ],
      [
        "problem ms static hero",
        "{hero} in the doorway of a room full of feathers",
        "a living room with chewed cushions",
        "silence",
      ],
      [
        "world ws static crowd",
        "a row of owners on chairs, a row of animals under them",
        "a vet's waiting room",
        "a whine",
      ],
      [
        "process cu handheld hands",
        "a vet's hands round a paw, a bandage going on, turn by turn",
        "a bright treatment room",
        "tape",
      ],
      ["detail xcu static none", "a wet nose against the glass of a door", null, "breath"],
      [
        "use ms handheld hero",
        "{hero} on the sofa with the phone, the screen at an angle, one thumb coming down",
        "a living room with chewed cushions",
        "tap",
      ],
      [
        "reaction mcu push_in hero",
        "{hero} reading the phone, then letting the head fall back, relieved",
        "a living room with chewed cushions",
        "breath out",
      ],
      [
        "together ms handheld hero",
        "{hero} on the floor, the dog's head in the lap",
        "a living room with chewed cushions",
        "a thump of a tail",
      ],
      [
        "result ws pull_out hero",
        "{hero} and the dog walking off down the middle of a field",
        "a field in the morning",
        "birds",
      ],
      [
        "signoff ms static none",
        "{product}, a dog asleep beside it",
        "a living room with chewed cushions",
        "breath",
      ],
    ],
  ),
];
