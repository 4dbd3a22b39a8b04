import { type Service, service } from "./service.ts";

/** Things on wheels and keels, for a day. */
export const HIRE: readonly Service[] = [
  service(
    /\b(?:boat (?:rentals?|hire|clubs?|charters?)|(?:yacht|sailing|sailboat|houseboat|motorboat|narrowboat) (?:charters?|rentals?|hire|holidays?)|bare ?boat|canal boats?|house ?boats?|bootsverleih|bootscharter|hausboot(?:e|urlaub)?|(?:kayak|canoe|sup|paddle ?board) (?:rentals?|hire|tours?|trips?)|location de bateaux?|alquiler de barcos?)\b/i,
    {
      sign: "the little flag of {name}",
      workers: ["two friends in their thirties", "a couple of forty", "a grandmother"],
      starsGuests: true,
      places: ["a wooden jetty", "open water with no hurry in it"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static hands",
        "a knot coming undone with one pull, the jetty starting to move away",
        "a wooden jetty",
        "rope, water",
      ],
      [
        "problem ms static hero",
        "{hero} on a hot quay, ice melting in the bag, looking at other people's boats",
        "a hot quay",
        "gulls",
      ],
      [
        "process cu handheld hands",
        "a key with a cork ball on it, turned: nothing; turned: life",
        "a wooden jetty",
        "cough of a motor",
      ],
      [
        "world ws crane none",
        "one white line drawn across green water, the shore letting go",
        "open water with no hurry in it",
        "motor",
      ],
      [
        "detail xcu dolly none",
        "bare toes over the side, each cutting its own line",
        "open water with no hurry in it",
        "trickle",
      ],
      [
        "use ms handheld hero",
        "{hero} steering with one foot, very proud of it",
        "open water with no hurry in it",
        "motor",
      ],
      [
        "reaction cu pan hero",
        "{hero} bracing for the jetty, hands over the eyes, and touching it like a kiss",
        "a wooden jetty",
        "soft bump",
      ],
      [
        "together ws static crowd",
        "one, two, three off the side, the fourth pushed",
        "a quiet bay",
        "splashes, shrieks",
      ],
      [
        "together ms orbital crowd",
        "a melon cut on the deck, everybody's chin wet",
        "a quiet bay",
        "laughter",
      ],
      [
        "result ws static crowd",
        "engine off, drifting, the cap over somebody's face",
        "open water with no hurry in it",
        "lapping",
      ],
      [
        "signoff ws static none",
        "{product} over an empty jetty, wet footprints going up the planks",
        "a wooden jetty",
        "rope creak",
      ],
    ],
  ),
  service(
    /\b(?:(?:rv|camper ?vans?|motor ?homes?|caravan|camper) (?:rentals?|hire|rental company)|rv|camper ?vans?|motor ?homes?|wohnmobil(?:e|vermietung)?|(?:car|van|motorbike) (?:rentals?|hire|sharing|subscriptions?)|car ?sharing|autovermietung|location de voitures?|alquiler de coches)\b/i,
    {
      sign: "the key of {name}",
      workers: ["a couple in their thirties", "a woman of fifty", "three friends"],
      starsGuests: true,
      places: ["a road with no houses", "a lay-by with a view"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu static hands",
        "a key dropped into an open palm, the fingers closing before it lands",
        "a forecourt in the morning",
        "keys",
      ],
      [
        "problem ms static hero",
        "{hero} at a bus stop with a timetable and no bus in it",
        "a bus stop",
        "wind",
      ],
      [
        "world ws crane none",
        "one road, one pair of headlights, hills making room",
        "a road with no houses",
        "tyres",
      ],
      [
        "process cu tilt hands",
        "seat back, mirror down, window open, dog in: ready",
        null,
        "clicks, panting",
      ],
      ["detail xcu dolly none", "a hand riding the wind outside the window", "a road with no houses", "wind"],
      [
        "use ms handheld hero",
        "{hero} singing the wrong words with total conviction",
        "a road with no houses",
        "singing",
      ],
      [
        "reaction cu push_in hero",
        "{hero} coming round a bend, foot off, mouth open: the sea",
        "a coast road",
        "wind",
      ],
      [
        "together ms static crowd",
        "breakfast on the tailgate, one cup going round",
        "a lay-by with a view",
        "gas flame, birds",
      ],
      [
        "together ms handheld crowd",
        "a map held upside down by two people who are both sure",
        "a crossroads",
        "argument",
      ],
      [
        "result ws static hero",
        "{hero} on the roof at night, the whole sky, tomorrow not planned",
        "a lay-by with a view",
        "crickets",
      ],
      [
        "signoff cu static none",
        "{product} on a warm bonnet, dust and one flower beside it",
        "a lay-by with a view",
        "ticking engine",
      ],
    ],
  ),
  service(
    /\b(?:limousines?(?: service)?|chauffeurs?(?: service)?|airport (?:shuttles?|transfers?|parking)|shuttle (?:bus|service)|private (?:driver|transfer|jet)s?|minicabs?|jet charter)\b/i,
    {
      sign: "the waiting car of {name}",
      workers: ["a driver of fifty", "a driver in her forties"],
      places: ["a kerb outside arrivals", "a quiet back seat"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static hands",
        "a name being written on a board, the last letter with care",
        "a kerb outside arrivals",
        "marker",
      ],
      [
        "problem ms static crowd",
        "a taxi queue in the rain that goes round a corner and comes back",
        "a kerb outside arrivals",
        "rain",
      ],
      [
        "world ws dolly none",
        "runway lights going past a wet window one by one",
        "a road at night",
        "tyres on rain",
      ],
      [
        "process cu tilt hands",
        "a case lifted without a sound, the boot closing like a book",
        "a kerb outside arrivals",
        "soft thud",
      ],
      ["detail xcu dolly none", "rain standing in beads on black paint", null, "rain"],
      [
        "use mcu static hero",
        "{hero} turning the radio down one notch, seeing in the mirror that somebody sleeps",
        "a quiet back seat",
        "engine hum",
      ],
      [
        "reaction cu push_in none",
        "a shoulder going down for the first time today, city lights crossing it",
        "a quiet back seat",
        "breath",
      ],
      [
        "result ms static crowd",
        "a door opened at home, a child in pyjamas running barefoot down the path",
        "a front path at night",
        "running feet",
      ],
      [
        "signoff ws static none",
        "{product}, lights on, everything else in a hurry around it",
        "a kerb outside arrivals",
        "traffic",
      ],
    ],
  ),
];
