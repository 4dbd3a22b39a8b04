import { type Service, service } from "./service.ts";

/** Practices and counters of health, for people and for animals. */
export const HEALTH_TO_VISIT: readonly Service[] = [
  service(
    /\b(?:dent(?:ist|ists|al (?:clinic|practice|care|office|surgery))|orthodontists?|zahnarzt(?:praxis)?|dentiste)\b/i,
    {
      sign: "the door of {name}",
      workers: ["a dentist with laughing eyes above a mask", "a dentist in her forties with rolled sleeves"],
      places: ["a bright treatment room", "a waiting room with plants"],
      ctaAction: "visit",
    },
    [
      ["arrest cu static crowd", "someone laughing behind one raised hand", null, "laughter cut short"],
      [
        "problem mcu static crowd",
        "a patient in the waiting room reading the same line again and again",
        "a waiting room with plants",
        "clock",
      ],
      [
        "process cu tilt hands",
        "small steel mirrors laid out in a row on a blue cloth",
        null,
        "steel on cloth",
      ],
      [
        "detail xcu orbital none",
        "a round mirror catching the lamp, the whole room inside it",
        null,
        "soft hum",
      ],
      [
        "use mcu handheld hero",
        "{hero} showing every tool first and switching nothing on",
        null,
        "quiet talk",
      ],
      ["reaction cu push_in crowd", "two gripping hands on the armrests, opening", null, "breath"],
      ["world ws dolly none", "a chair by a window with a tree behind it", null, "birds"],
      [
        "result ms pull_out crowd",
        "someone laughing out loud, no hand in front of it",
        "a street in daylight",
        "laughter",
      ],
      [
        "signoff ms static none",
        "{product} with morning light on the brass plate",
        "a street in the morning",
        "door bell",
      ],
    ],
  ),
  service(
    /\b(?:(?:medical|health|walk-in|family|physio) ?(?:clinic|practice|centre|center)|(?<!\b(?:veterinary|vet|pet|animal|nail|beauty|skin|repair) )clinic|physiotherap(?:y|ist)s?|osteopaths?|chiropractors?|doctor'?s? (?:office|surgery)|gp (?:practice|surgery)|hospital|arztpraxis|krankenhaus|klinik)s?\b/i,
    {
      sign: "the entrance of {name}",
      workers: ["a nurse with a pen in her hair", "a doctor of fifty with kind creases round the eyes"],
      places: ["a bright consulting room", "a corridor in early light"],
      ctaAction: "learn_more",
    },
    [
      ["arrest cu push_in hands", "a stethoscope warmed in a closed fist before it is used", null, "breath"],
      [
        "world ws dolly hero",
        "{hero} walking into the first light of a long corridor, buttoning a white coat",
        "a corridor in early light",
        "rubber soles",
      ],
      ["process cu handheld hands", "gloves on, one finger at a time", null, "snap"],
      ["detail xcu static none", "a pulse drawn in light on a dark screen, steady", null, "soft beep"],
      [
        "use mcu push_in hero",
        "{hero} on a low stool, eye to eye with a frightened child",
        null,
        "quiet talk",
      ],
      [
        "together ms handheld crowd",
        "a team round a bed, one word from each, everybody moving",
        "a ward",
        "calm voices",
      ],
      [
        "reaction cu static hero",
        "{hero} alone by a window for one breath, then back",
        "a corridor window",
        "exhale",
      ],
      [
        "result ws pull_out crowd",
        "an old man walking to the door on his own, applauded by three nurses",
        "a ward",
        "applause",
      ],
      [
        "signoff ws static none",
        "{product} at daybreak, its doors sliding open",
        "a street at daybreak",
        "doors",
      ],
    ],
  ),
  service(
    /\b(?:vet|vets|veterinar(?:y|ian)s?(?: clinic| practice)?|tierarzt(?:praxis)?|vétérinaire)\b/i,
    {
      sign: "the door of {name}",
      workers: ["a vet with dog hair on the sleeve", "a vet in a green tunic"],
      places: ["a bright examination room", "a waiting room full of leads"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static none",
        "a dog planted on the threshold, all four paws saying no",
        "a doorway",
        "claws on tiles",
      ],
      [
        "world ws pan none",
        "a waiting room: one parrot, one rabbit, one very large dog behind a very small chair",
        "a waiting room full of leads",
        "a sneeze",
      ],
      ["process cu handheld hands", "two fingers finding a heartbeat under fur", null, "heartbeat"],
      ["detail xcu static none", "an ear turned inside out, pink in the light", null, "breath"],
      ["use mcu push_in hero", "{hero} on the floor beside the dog, not on the chair", null, "low voice"],
      ["reaction cu static none", "a lowered tail beginning, carefully, to wag", null, "tail on floor"],
      [
        "result ws pull_out none",
        "a dog pulling its lead towards home, tail up",
        "a street in daylight",
        "claws, lead",
      ],
      ["signoff ms static none", "{product} with one nose print on the glass", null, "bell"],
    ],
  ),
  service(
    /\b(?:(?:dog|pet|cat) groom(?:ing|ers?)|groomers?|hundesalon|toilettage)\b/i,
    {
      sign: "the {name} window",
      workers: ["a groomer in a wet apron", "a groomer with a comb behind the ear"],
      places: ["a grooming table", "a tiled room with a deep tub"],
      ctaAction: "visit",
    },
    [
      [
        "arrest mcu static none",
        "a very dirty dog looking straight into the lens, unrepentant",
        "a doorstep",
        "panting",
      ],
      [
        "process cu tilt hands",
        "foam worked into a beard until only the nose is left",
        "a deep tub",
        "water",
      ],
      ["detail xcu dolly none", "scissors going round one paw, toe by toe", null, "snip"],
      ["use ms orbital hero", "{hero} and a dryer, the dog twice its size", null, "dryer"],
      [
        "arrest ws static none",
        "one great shake in slow motion, water in every direction",
        null,
        "flap of ears",
      ],
      ["reaction cu push_in none", "a dog with closed eyes under a comb, entirely elsewhere", null, "comb"],
      [
        "result ms pull_out none",
        "a dog on the doorstep, fluffy, walking like a star",
        "a doorstep",
        "claws",
      ],
      ["signoff ms static none", "{product} with a clean dog asleep behind it", null, "sigh"],
    ],
  ),
  service(
    /\b(?:dog walk(?:ing|ers?)|pet sitt(?:ing|ers?)|gassiservice|hundesitter)\b/i,
    {
      sign: "the leads of {name} on their hook",
      workers: ["a dog walker with six leads", "a dog walker in a raincoat with biscuits in every pocket"],
      places: ["a park in the morning", "a muddy path"],
    },
    [
      ["arrest cu static none", "a nose under a front door, breathing in the outside", "a hallway", "sniff"],
      ["problem ms static none", "a dog watching a clock", "a hallway", "clock"],
      [
        "world ws dolly none",
        "six dogs of six sizes crossing a road like a school class",
        "a zebra crossing",
        "claws",
      ],
      [
        "process cu handheld hands",
        "one lead after another clipped on, tails hitting the wall",
        "a hallway",
        "clicks",
      ],
      ["detail xcu static none", "wet paws passing the lens, and passing, and passing", null, "splash"],
      ["use ms handheld hero", "{hero} leaning back against all six at once", null, "laughter"],
      ["reaction cu push_in none", "a dog's head out of the grass, one ear inside out", null, "panting"],
      ["result ws pull_out none", "a dog asleep on the mat before the key has turned", "a hallway", "snore"],
      [
        "signoff ms static none",
        "{product}, still swinging a little",
        "a hallway in evening sun",
        "soft jingle",
      ],
    ],
  ),
  service(
    /\b(?:optic(?:ian|ians|al shop)|eye ?(?:clinic|doctor)|optometrists?|optiker)\b/i,
    {
      sign: "the {name} sign",
      workers: [
        "an optician with three pairs on a cord",
        "an optician of fifty with a tape measure in a breast pocket",
      ],
      places: ["a bright shop with glass shelves", "a counter with drawers to the ceiling"],
      ctaAction: "visit",
    },
    [
      [
        "arrest ws static none",
        "a street as a soft blur, one lens sliding in, and every leaf there",
        "a street in daylight",
        "click",
      ],
      [
        "problem cu static crowd",
        "a customer holding a label at arm's length, and a little further",
        null,
        "sigh",
      ],
      ["process cu dolly hands", "a drawer found without looking, one of a hundred", null, "drawer"],
      ["detail xcu orbital none", "light bending through a row of glass", null, "ring of glass"],
      ["use mcu push_in hero", "{hero} leaning over the counter to explain it twice", null, "quiet talk"],
      ["reaction cu push_in crowd", "a customer's frown letting go", null, "breath"],
      [
        "result ms pull_out crowd",
        "an old man reading every single shop sign on the way home",
        "a street in daylight",
        "murmur",
      ],
      ["signoff ms static none", "{product} switching on as the street goes blue", "a street at dusk", "hum"],
    ],
  ),
];
