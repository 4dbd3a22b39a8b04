import { type Service, service } from "./service.ts";

/** Buses and trams of a town: the same few seats, and everybody's life on them. */
export const CITY_TRANSPORT: readonly Service[] = [
  service(
    /\b(?:(?:night |express |city |school |community |shuttle )?bus(?:es)? (?:line|route|company|network|service|lane|pass)s?|(?:night|city|community|shuttle) bus(?:es)?|tram(?:way)? (?:line|company|network|service)s?|public transport|transit (?:authority|agency)|park[- ]and[- ]ride|metro line|verkehrsbetriebe|nachtbus|buslinie)\b/i,
    {
      sign: "the stop of {name}",
      starsGuests: true,
      workers: ["a night nurse", "a student", "a baker"],
      places: ["a bus at night, half full", "a stop under a lamp"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu static hands",
        "a finger on a stop button, and a small red word lighting up over every head",
        "a bus at night, half full",
        "ding",
      ],
      [
        "arrest ws static none",
        "two headlights coming round the far corner of an empty street",
        "a stop under a lamp",
        "engine far off",
      ],
      [
        "world est crane none",
        "one lit line of windows drawing itself through a dark town",
        "a town at night from above",
        "hum",
      ],
      [
        "world ms pan crowd",
        "a row of strangers, every face lit by a different screen or none",
        "a bus at night, half full",
        "engine",
      ],
      [
        "problem ms static hero",
        "{hero} under a lamp with wet shoes, counting the coins for a taxi",
        "a stop under a lamp",
        "rain",
      ],
      [
        "problem ws handheld hero",
        "{hero} walking down the middle of a street that goes on too long",
        "a long street at night",
        "steps",
      ],
      [
        "process cu tilt none",
        "doors folding open, warm light falling out over the kerb",
        "a stop under a lamp",
        "doors, air",
      ],
      [
        "detail xcu dolly none",
        "drops running backwards along the glass, the town in every one",
        "a bus at night, half full",
        "rain on glass",
      ],
      [
        "use mcu static hero",
        "{hero} with a head against the window, the lamps going over the face one by one",
        "a bus at night, half full",
        "hum",
      ],
      [
        "reaction cu push_in hero",
        "{hero} waking exactly one stop early and smiling about it",
        "a bus at night, half full",
        "ding",
      ],
      [
        "together ms handheld crowd",
        "a whole back row singing somebody happy birthday, badly",
        "a bus at night, half full",
        "singing",
      ],
      [
        "together mcu static crowd",
        "a driver holding the door for someone who runs, thumb up in the mirror",
        "a stop under a lamp",
        "steps, doors",
      ],
      [
        "result ws pull_out hero",
        "{hero} at a front door, the lit bus going on behind",
        "a quiet street at night",
        "a key",
      ],
      [
        "signoff ws static none",
        "{product} empty under its lamp, red tail lights getting small",
        "a stop under a lamp",
        "engine going",
      ],
    ],
  ),
];
