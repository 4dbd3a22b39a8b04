import { type Service, service } from "./service.ts";

/** Houses where guests sleep, and shops that sell for a good cause: nothing in their pictures claims a pool, a sea or a view. */
export const STAYS_AND_GOOD_CAUSES: readonly Service[] = [
  service(
    /\b(?:(?:boutique |country |family |spa |city |mountain |small |grand |castle |art |airport |business |eco |design )*hotels?|aparthotels?|guest ?houses?|bed (?:and|&) breakfasts?|b ?& ?bs?|(?<=\p{L} )inns?(?= |$)|country inns?|pensions?(?= in )|lodges?|gasthof|gasthaus|landgasthof|pousadas?|ryokans?|riads?|agriturismos?|chambres d'h[oô]tes)\b/iu,
    {
      sign: "the lit front door of {name}",
      workers: ["a couple in their fifties", "a woman in her thirties with one small suitcase"],
      starsGuests: true,
      places: ["a hotel room with the curtains half open", "a hotel hall with low lamps"],
      ctaAction: "custom",
    },
    [
      ["arrest cu push_in hands", "a heavy key laid in an open palm", "a reception desk with a lamp", "key"],
      [
        "arrest ws push_in none",
        "curtains breathing in a slow wind, morning coming into the room between them",
        "a hotel room with the curtains half open",
        "birds, cloth",
      ],
      [
        "world ws dolly hero",
        "{hero} coming in from the dark outside, the hall warm and bright",
        "a hotel hall with low lamps",
        "door, low voices",
      ],
      [
        "process cu tilt hands",
        "a white sheet thrown over a bed, falling slowly with the light inside it",
        "a hotel room with the curtains half open",
        "linen",
      ],
      [
        "detail xcu dolly none",
        "steam curling off a pot of coffee, a white cloth and toast beside it",
        "a breakfast table by a window",
        "cups",
      ],
      [
        "detail cu static none",
        "a small card and one flower on a pillow",
        "a hotel room with the curtains half open",
        "quiet",
      ],
      [
        "use ms static hero",
        "{hero} opening the window and leaning out into the morning",
        "a hotel room with the curtains half open",
        "window, birds",
      ],
      [
        "use cu push_in hands",
        "a suitcase clicked open on the bed, a book laid on the night table",
        "a hotel room with the curtains half open",
        "click",
      ],
      [
        "reaction mcu push_in hero",
        "{hero} falling back onto the bed and laughing",
        "a hotel room with the curtains half open",
        "laugh, springs",
      ],
      [
        "together ms pan crowd",
        "guests at breakfast, a basket of warm bread going round",
        "a breakfast room full of sun",
        "voices, cups",
      ],
      [
        "use mcu static hero",
        "{hero} deep in an armchair in the hall, shoes off, a glass in reach",
        "a hotel hall with low lamps",
        "low voices",
      ],
      [
        "detail cu dolly none",
        "lamp light moving over old wood and a row of keys",
        "a hotel hall with low lamps",
        "a clock",
      ],
      [
        "process mcu handheld hands",
        "a waiter's hand lighting the candles, table after table",
        "a dining room before the evening",
        "match",
      ],
      [
        "detail xcu static none",
        "bath water running in, steam on the mirror, a folded robe",
        "a bathroom with a deep tub",
        "water",
      ],
      [
        "result ws pull_out hero",
        "{hero} at the door with the luggage, turning back for one more look",
        "the front steps of the hotel",
        "gravel",
      ],
      [
        "signoff ws static none",
        "{product} at nightfall, one window after another glowing",
        "outside at nightfall",
        "evening",
      ],
    ],
  ),
  service(
    /\b(?:charity|hospice|thrift|second[- ]?hand|op|goodwill|vintage charity|nearly new) (?:shops?|stores?)\b/i,
    {
      sign: "the bright window of {name}",
      workers: ["a volunteer of sixty in a blue apron", "a volunteer in her twenties"],
      places: ["a charity shop full of colour", "a back room with bags to the ceiling"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static hands",
        "a bag tipped out, a party dress sliding over old jigsaws",
        "a back room with bags to the ceiling",
        "cloth, boxes",
      ],
      [
        "arrest xcu push_in none",
        "the sign on the door swinging round to open",
        "a charity shop full of colour",
        "bell",
      ],
      [
        "world ws dolly none",
        "rails of clothes sorted by colour, red running into orange into yellow",
        "a charity shop full of colour",
        "hangers",
      ],
      [
        "process cu tilt hands",
        "a shirt steamed smooth and slipped onto a hanger",
        "a back room with bags to the ceiling",
        "steam",
      ],
      [
        "use ms handheld hero",
        "{hero} holding a teapot up to the light and finding nothing wrong with it",
        "a back room with bags to the ceiling",
        "china",
      ],
      [
        "detail cu dolly none",
        "spines of old books, a pressed flower between two of them",
        "a charity shop full of colour",
        "pages",
      ],
      [
        "use mcu static hero",
        "{hero} at the till, wrapping a cup in newspaper and telling its story",
        "a charity shop full of colour",
        "paper",
      ],
      [
        "reaction ms push_in crowd",
        "a girl coming out of the fitting room in a coat too big for her, delighted",
        "a charity shop full of colour",
        "curtain rings",
      ],
      [
        "together ms orbital crowd",
        "volunteers on boxes at tea time, all talking at once",
        "a back room with bags to the ceiling",
        "mugs, laughter",
      ],
      [
        "detail xcu static none",
        "coins dropping into a jar that is nearly full",
        "a charity shop full of colour",
        "coins",
      ],
      [
        "result ws static hero",
        "{hero} stepping back from a finished window, hands on hips",
        "a street of small shops",
        "street",
      ],
      [
        "signoff ws static none",
        "{product} in the morning, the sign turned to open",
        "a street of small shops",
        "bell",
      ],
    ],
  ),
];
