import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for insurance of what is on its way: cases and cars. */
export const MISHAPS: readonly ThingBook[] = [
  thing(/\b(?:travel|reise|flight|holiday)[ -]?(?:insurance|versicherung)\b/i, [
    [
      "arrest ws static none",
      "one suitcase going round an empty carousel, and round",
      "an empty baggage hall",
      "belt",
    ],
    ["arrest cu push_in none", "a passport sinking slowly in a hotel pool", "a hotel pool", "water"],
    [
      "world est crane none",
      "a beach with a single deckchair, a storm coming up behind it politely",
      "a beach",
      "wind",
    ],
    [
      "problem ms static hero",
      "{hero} at a lost-luggage desk in a snowsuit, thirty degrees outside",
      "an airport hall",
      "announcements",
    ],
    [
      "problem cu handheld hero",
      "{hero} with one foot in plaster on a folded ski",
      "a hospital corridor",
      "ski on tiles",
    ],
    ["process cu tilt hands", "a case packed, sat on, locked with a knee", "a bedroom", "zip"],
    [
      "detail xcu dolly none",
      "a luggage tag of four cities, none of them this one",
      "a baggage hall",
      "paper",
    ],
    [
      "use ms handheld hero",
      "{hero} on a harbour wall with {product} on the phone, drawing the suitcase in the air",
      "a harbour wall",
      "gulls",
    ],
    [
      "reaction cu push_in hero",
      "{hero} listening, nodding, putting the phone away and ordering another lemonade",
      "a harbour café",
      "ice",
    ],
    [
      "result ws pull_out hero",
      "{hero} on the beach in a borrowed, much too large shirt, happy",
      "a beach at sunset",
      "waves",
    ],
    [
      "reveal ms push_in none",
      "a packed case by a front door, keys on top, a taxi's light on the wall",
      "a hallway",
      "chord",
    ],
    [
      "signoff ms static none",
      "the suitcase coming out of the hatch at last, wearing somebody's hat",
      "a baggage hall",
      "thump",
    ],
  ]),
  thing(/\b(?:car|motor|auto|kfz|bike|motorbike)[ -]?(?:insurance|versicherung)\b/i, [
    [
      "arrest xcu static none",
      "a wing mirror and a gatepost, a hair of daylight between them",
      "a narrow drive",
      "engine, breath held",
    ],
    [
      "arrest cu push_in hero",
      "{hero} gripping a wheel at ten to two, the car not yet started",
      "inside a parked car",
      "quiet",
    ],
    [
      "world ws dolly none",
      "a supermarket car park on a Saturday, forty cars all wanting the same space",
      "a supermarket car park",
      "indicators",
    ],
    ["problem ms static hero", "{hero} explaining a dent to a father with both hands", "a drive", "silence"],
    [
      "problem cu tilt none",
      "a shopping trolley setting off by itself down a slope of parked cars",
      "a supermarket car park",
      "rattle",
    ],
    ["process cu dolly hands", "a dent pressed out from inside, the metal popping back", "a garage", "pop"],
    ["detail xcu orbital none", "a scratch in fresh paint, long as a river", "a car door", "soft hum"],
    [
      "use ms handheld hero",
      "{hero} on the kerb with {product} on the phone, photographing a bollard from its good side",
      "a kerb",
      "shutter",
    ],
    ["reaction cu push_in hero", "{hero} hearing that it is done, and patting the car", "a kerb", "breath"],
    [
      "result ws pull_out hero",
      "{hero} parallel parking in one go with nobody there to see it",
      "an empty street",
      "engine off",
    ],
    [
      "reveal ms push_in none",
      "a small car polished to a mirror, one brave new bumper on it",
      "a drive in sun",
      "chord",
    ],
    ["signoff ms static none", "the gatepost, a cushion tied round it", "a narrow drive", "birds"],
  ]),
];
