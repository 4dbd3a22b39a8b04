import type { KindOfWork } from "./kind-of-work.ts";

/** Things learned, seen, grown, looked after or talked over with others. */
export const IN_COMPANY: readonly KindOfWork[] = [
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:schools?|(?<!\b(?:business|first|world|economy|[a-z]) )class(?:es)?|lessons?|courses?|academ(?:y|ies)|tuition|tutors?|teachers?|instructors?|coaching|workshops?|bootcamps?|taster days?|training)(?:\s(?:for \p{L}+(?: \p{L}+)?))?$/iu,
    facts: {
      sign: "the door of {name}",
      workers: [
        "a patient teacher of forty-five with chalk or clay or oil on one sleeve",
        "a young teacher in soft shoes who kneels down to talk",
      ],
      places: ["a bright room with everything laid out for a lesson"],
      ctaAction: "sign_up",
    },
    rows: [
      [
        "arrest xcu static hands",
        "a beginner's hands, hovering, not yet sure where {goods} begin",
        null,
        "a breath",
      ],
      [
        "world ws dolly crowd",
        "a first lesson in {goods}: everybody a step too far apart, smiling at the floor",
        null,
        "shuffling",
      ],
      [
        "process mcu push_in hero",
        "{hero} moving a pupil's hand by one centimetre and letting go",
        null,
        "two quiet words",
      ],
      [
        "problem ms static crowd",
        "it goes wrong, loudly; the whole group laughs, the pupil first",
        null,
        "laughter",
      ],
      [
        "use cu handheld hands",
        "the same hands at {goods} a month later, quicker, no longer looked at",
        null,
        "work",
      ],
      [
        "detail xcu dolly none",
        "the marks of a long afternoon of {goods} on a table and a sleeve",
        null,
        "none",
      ],
      ["reaction mcu static crowd", "a pupil looking up because it worked, to see who saw", null, "a gasp"],
      ["together ms static crowd", "all of them bent over what one of them has just done", null, "voices"],
      [
        "signoff ws pull_out none",
        "{product} open to the evening, one light on and one place still free",
        null,
        "evening",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:tours?|rides?|trips?|walks?|experiences?|flights?|cruises?|excursions?|treks?)(?:[- ](?:company|operators?|business|services?))?$/i,
    facts: {
      sign: "the meeting point of {name}",
      workers: [
        "a guide of thirty-five who walks backwards while talking",
        "a guide of sixty with a rolled map",
      ],
      starsGuests: true,
      places: ["the place where everybody meets"],
      ctaAction: "visit",
    },
    rows: [
      ["arrest cu push_in crowd", "a face as it begins: mouth open, nothing said", null, "a breath in"],
      ["world est crane none", "the way ahead from above, waiting, long shadows across it", null, "wind"],
      [
        "process ms static hero",
        "{hero} counting heads, one finger raised, then pointing the way",
        null,
        "a few words",
      ],
      ["process cu handheld hands", "a strap pulled tight and patted twice", null, "a buckle"],
      [
        "use ws pan crowd",
        "the small group in the middle of something much bigger than they are",
        null,
        "wind, a shout",
      ],
      [
        "reaction mcu static crowd",
        "two strangers gripping the same rail, laughing at each other",
        null,
        "laughter",
      ],
      ["detail xcu static none", "hair lifted by the air, a scarf pointing backwards", null, "air"],
      [
        "result ms static crowd",
        "back again, nobody leaving, everybody showing with both hands how big it was",
        null,
        "voices",
      ],
      [
        "signoff ws static none",
        "{product} at the end of the day, the next group already in sight",
        null,
        "evening",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:(?<!\b(?:wind|solar|server|click) )farms?|farmers?|growers?|(?<=\b(?:plant|tree|rose|fruit|palm|herb) )nurser(?:y|ies)|orchards?|smallholdings?|fisher(?:y|ies)|ranch)$/i,
    facts: {
      sign: "the gate of {name}",
      workers: ["a farmer of fifty with a collar turned up", "a young farmer in mud to the knee"],
      places: ["a farm at first light"],
      ctaAction: "visit",
    },
    rows: [
      ["arrest xcu dolly hands", "a cold hand closing round {a_good}, wet still on it", null, "water"],
      ["world est crane none", "rows going away into mist, one lamp moving among them", null, "birds"],
      [
        "process ms handheld hero",
        "{hero} bent over the work, breath showing, a crate half full of {goods}",
        null,
        "boots in mud",
      ],
      ["detail xcu static none", "{goods} close, earth or salt or dew still on them", null, "none"],
      [
        "use cu handheld hands",
        "a knife opened, {a_good} cut in two and held out on the blade",
        null,
        "a blade",
      ],
      ["reaction mcu static hero", "{hero} tasting, looking at the sky, nodding once", null, "wind"],
      [
        "together ws static crowd",
        "everybody sitting on upturned crates at eleven, bread going round",
        null,
        "talk",
      ],
      [
        "result ms dolly none",
        "crates of {goods} stacked in the back of a truck, the first sun on them",
        null,
        "an engine",
      ],
      [
        "signoff ws static none",
        "{product} standing open, a track running out of it to the road",
        null,
        "birds",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>cats?|dogs?|hedgehogs?|donkeys?|horses?|ponies|pony|rabbits?|birds?|owls?|bats?|foxes|fox|seals?|swans?|turtles?|tortoises?|reptiles?|pets?|wildlife|greyhounds?)[- ](?:hotels?|hospitals?|sanctuar(?:y|ies)|rescues?|rescue cent(?:re|er)s?|refuges?|homes?|kenn?els?|catter(?:y|ies)|day ?care|boarding|sitters?|sitting|cr[eè]che)(?:[- ](?:services?|company|business))?$/i,
    facts: {
      sign: "the door of {name}",
      workers: [
        "a woman of fifty with straw on her jumper",
        "a young man with scratched wrists and a soft voice",
      ],
      places: ["a clean warm room with low beds"],
      ctaAction: "visit",
    },
    rows: [
      ["arrest xcu static none", "one eye of {a_good} opening under a blanket", null, "a small breath"],
      [
        "world ws dolly hero",
        "{hero} going along the row at first light, saying every name",
        null,
        "soft steps",
      ],
      [
        "process cu static hands",
        "two hands holding {a_good} as one holds a full cup",
        null,
        "a heartbeat of silence",
      ],
      ["detail xcu dolly none", "a name chalked on a small slate, a paw or a claw beside it", null, "none"],
      [
        "use mcu push_in hero",
        "{hero} sitting on the floor with nothing to do but wait until {a_good} comes nearer",
        null,
        "quiet",
      ],
      [
        "reaction cu static none",
        "{a_good} eating with the whole face, looking up once",
        null,
        "small sounds",
      ],
      ["together ms static crowd", "a family on their knees in the doorway, arms open", null, "a laugh"],
      ["result ws static none", "{a_good} asleep in the one patch of sun", null, "breathing"],
      ["signoff ws pull_out none", "{product} at dusk, a low light on inside", null, "evening"],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:(?<!\b(?:golf|country|beach|health|wine|cheese|coffee|beer|gin|whisky|meat|book|night|strip|fan) )clubs?|societ(?:y|ies)|groups?|circles?|meet-?ups?|choirs?|gatherings?)$/i,
    facts: {
      sign: "the room of {name}",
      workers: ["a woman of sixty with a big key ring", "a man of thirty who came once and stayed"],
      starsGuests: true,
      places: ["a hall with a kettle on"],
      ctaAction: "sign_up",
    },
    rows: [
      [
        "arrest cu static hands",
        "a key with a wooden tag going into the lock of a hall",
        "a hall door",
        "a key",
      ],
      [
        "world ws dolly crowd",
        "people bent over {goods} at long tables, coats over the chairs",
        null,
        "a kettle, voices",
      ],
      ["detail xcu dolly none", "{goods} close, somebody's sleeve resting beside it", null, "none"],
      ["use mcu push_in hero", "{hero} showing a newcomer the small trick of it", null, "low voices"],
      ["reaction mcu static crowd", "a newcomer hiding a smile behind a mug", null, "a laugh nearby"],
      ["together ms handheld crowd", "an argument about {goods} that nobody wants to win", null, "laughter"],
      [
        "result ws static crowd",
        "all of them outside under one lamp, not going home",
        "outside the hall",
        "voices in the cold",
      ],
      ["signoff ws pull_out none", "{product} with the light on, one chair pulled out", null, "a kettle"],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:insurance|insurers?|brokers?|broking|advis(?:ers?|ors?|ory)|consult(?:ants?|ancy|ing)|agenc(?:y|ies)|planners|planning|lawyers?|solicitors?|valuers?|valuation)(?:[- ](?:company|firm|business|services?|specialists?|experts?))?$/i,
    facts: {
      sign: "the desk of {name}",
      workers: [
        "a woman of forty-five with a good listening face",
        "a man of thirty-five with rolled-up sleeves and a notebook",
      ],
      places: ["a plain office with a round table"],
    },
    rows: [
      [
        "arrest cu static hands",
        "a stack of papers about {goods}, and one flat hand put down on top of it",
        "a kitchen table at night",
        "paper, a sigh",
      ],
      [
        "world ms push_in hero",
        "{hero} turning a sheet of paper round so that the people across the table can read it",
        null,
        "a page",
      ],
      ["process cu dolly hands", "a pencil going down a page and stopping at one line", null, "pencil"],
      [
        "use mcu static hero",
        "{hero} on the phone, walking to the window, writing one word on the back of a hand",
        null,
        "low talk",
      ],
      [
        "detail xcu static none",
        "two cups going cold beside a page with one circle drawn on it",
        null,
        "none",
      ],
      [
        "reaction mcu static crowd",
        "a couple looking at each other instead of at the paper",
        null,
        "breath out",
      ],
      [
        "together ms static crowd",
        "hands shaken across the table, the papers forgotten under them",
        null,
        "a chair",
      ],
      [
        "result ws pan crowd",
        "the same couple outside, walking slower than they came",
        "a street in late sun",
        "street",
      ],
      [
        "signoff ws static none",
        "{product} tidy at the end of the day, one chair turned towards the door",
        null,
        "evening",
      ],
    ],
  },
];
