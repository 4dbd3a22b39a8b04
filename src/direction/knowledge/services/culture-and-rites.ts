import { type Service, service } from "./service.ts";

/** Places of pictures, stages, animals and farewells. */
export const CULTURE_AND_RITES: readonly Service[] = [
  service(
    /\b(?:(?:art|photography|sculpture) museums?|museum of (?:modern |contemporary )?art|galler(?:y|ies)|exhibitions?|kunsthalle)\b/i,
    {
      sign: "the entrance of {name}",
      workers: ["a museum guard in a worn blazer", "a girl of nine in a yellow coat"],
      places: ["a tall white gallery", "a dim hall with one lit case"],
      ctaAction: "visit",
    },
    [
      ["arrest xcu push_in none", "cracks in old varnish opening into a landscape", null, "held note"],
      ["world ws dolly crowd", "one small visitor before one enormous canvas", null, "steps echo"],
      ["detail xcu orbital none", "a brush stroke with one bristle still in it", null, "silence"],
      ["process cu tilt hands", "gloved hands lowering a bowl into its case", "a store room", "breath"],
      [
        "use ms static hero",
        "{hero} on the bench in the middle of the room, for longer than usual",
        null,
        "distant steps",
      ],
      ["reaction cu push_in hero", "{hero} looking up, head back, mouth open", null, "breath"],
      ["together ws pan crowd", "a school class copying the same statue's pose", null, "giggles"],
      [
        "result ws pull_out none",
        "night, the lights going off one room after another, the eyes in the portraits staying awake",
        null,
        "switches",
      ],
      [
        "signoff ws static none",
        "{product} in evening light, its doors wide",
        "a street in the evening",
        "city",
      ],
    ],
  ),
  service(
    /\b(?:cinemas?|movie theat(?:re|er)s?|theat(?:re|er)s?|playhouse|opera house|kino|teatro)\b/i,
    {
      sign: "the marquee of {name}",
      workers: ["an usher", "a projectionist in a cardigan"],
      places: ["a dark auditorium", "a foyer with red carpet"],
      ctaAction: "visit",
    },
    [
      ["arrest xcu static none", "dust swimming in a projector's beam", "a dark auditorium", "whirr"],
      [
        "world ws dolly none",
        "rows of red seats folding down one after another",
        "a dark auditorium",
        "seats",
      ],
      [
        "process cu tilt hands",
        "a ticket torn in half, the better half handed back",
        "a foyer with red carpet",
        "tear",
      ],
      ["detail xcu dolly none", "the edge of a velvet curtain as it begins to move", null, "motor"],
      ["use ms static hero", "{hero} at the back wall, mouthing every line", null, "dialogue far off"],
      [
        "reaction mcu push_in crowd",
        "faces lit by something we do not see, all at once surprised",
        null,
        "gasp",
      ],
      ["together ws pan crowd", "a full row passing one bag of popcorn", null, "rustle"],
      [
        "result ws pull_out crowd",
        "people coming out into the street, talking with their hands",
        "a street at night",
        "voices",
      ],
      ["signoff ws static none", "{product} lighting up bulb by bulb", "a street at dusk", "buzz"],
    ],
  ),
  service(
    /\b(?:zoos?|aquariums?|wildlife park|tierpark|animal park)\b/i,
    {
      sign: "the gate of {name}",
      workers: ["a keeper", "a boy of six"],
      places: ["a glass tunnel under water", "an enclosure in morning mist"],
      ctaAction: "visit",
    },
    [
      ["arrest xcu push_in none", "an eye the size of a plate, blinking once", null, "deep breath"],
      [
        "world ws dolly crowd",
        "a child alone in a blue tunnel, a ray passing overhead",
        "a glass tunnel under water",
        "hush",
      ],
      ["process cu handheld hands", "fish thrown one by one, none reaching the water", null, "splash"],
      ["detail xcu static none", "a paw print filling slowly with rain", null, "rain"],
      ["use ms handheld hero", "{hero} walking along the fence, every animal coming up to it", null, "calls"],
      [
        "reaction cu push_in crowd",
        "a small hand on glass, a large one meeting it from the other side",
        null,
        "silence",
      ],
      [
        "result ws pull_out crowd",
        "a father carrying a sleeping child past the flamingos",
        "an avenue at dusk",
        "evening calls",
      ],
      ["signoff ws static none", "{product} closing on the last light", "a street at dusk", "gate"],
    ],
  ),
  service(
    /\b(?:funeral (?:home|director|service|parlou?r)s?|undertakers?|bestatt(?:er|ung|ungshaus)|pompes funèbres)\b/i,
    {
      sign: "the door of {name}",
      workers: ["a woman in a dark coat", "a man of sixty"],
      places: ["a still room with white flowers", "a path between old trees"],
      ctaAction: "learn_more",
    },
    [
      ["arrest cu push_in none", "a hat on a hook that nobody has moved", "a hallway", "clock"],
      [
        "problem ms static none",
        "two cups on a kitchen table, one of them clean",
        "a kitchen in grey light",
        "kettle",
      ],
      [
        "world ws dolly none",
        "a path between old trees, mist lifting off it",
        "a path between old trees",
        "wind",
      ],
      ["process cu tilt hands", "white flowers set into water, one stem at a time", null, "water"],
      ["detail xcu static none", "a flame taking hold of a wick", null, "match"],
      ["use mcu static hero", "{hero} listening, a pencil laid down", "a quiet office", "soft voice"],
      [
        "together ms handheld crowd",
        "a family laughing in spite of themselves over an old photograph",
        "a living room",
        "laughter, a sob",
      ],
      ["result ws pull_out none", "a window opened, a curtain moving", null, "birds"],
      ["signoff ws static none", "{product} standing open, light inside", "early morning", "stillness"],
    ],
  ),
  service(
    /\b(?:photographers?|photo(?:graphy)? studios?|wedding photography|fotograf(?:in|ie)?|fotostudio|photographe)\b/i,
    {
      sign: "the {name} studio door",
      workers: ["a photographer"],
      places: ["a studio with grey paper", "a window with north light"],
      ctaAction: "custom",
    },
    [
      ["arrest xcu static none", "an aperture closing to a star", null, "shutter"],
      ["problem mcu static crowd", "a sitter with a smile that has been held too long", null, "room tone"],
      [
        "process cu tilt hands",
        "a lamp turned by a hand's width, a shadow sliding off the backdrop",
        null,
        "stand",
      ],
      ["detail xcu dolly none", "a print coming up out of white in a tray", "a darkroom", "water"],
      ["use ms orbital hero", "{hero} chatting over the top of the camera, then one click", null, "click"],
      ["reaction cu push_in crowd", "a sitter laughing before remembering the camera", null, "laughter"],
      ["result ws pull_out none", "one photograph on an otherwise empty wall", "a hallway", "quiet"],
      ["signoff ms static none", "{product}, a flash going off behind its glass", null, "pop, hum"],
    ],
  ),
];
