import { type ThingBook, thing } from "./thing-book.ts";

const AT_HOME_PEOPLE = [
  "a woman of forty in a soft jumper",
  "a father in his thirties with rolled-up sleeves",
];

/** Lines and power: what runs through them is seen in the homes it runs to. */
export const CONNECTIONS: readonly ThingBook[] = [
  thing(
    /\b(?:internet(?: provider| plan| service)?s?|broadband|fib(?:re|er)(?: internet| broadband| optic)?|wi-?fi|routers?|mobile (?:plans?|phone plans?|network|provider|operator)|phone plans?|telecom\w*(?: company| provider)?|sim(?: cards?)?|esims?|5g|data plan|roaming|glasfaser|mobilfunk\w*|satellite internet)\b/i,
    [
      [
        "arrest cu push_in hero",
        "{hero} before a laptop in a video call, leaning closer, the face frozen in waiting",
        "a desk at home",
        "silence",
      ],
      [
        "world ws dolly none",
        "a house in the evening, a screen glowing in every window",
        "a house at dusk",
        "crickets",
      ],
      [
        "problem ms handheld hero",
        "{hero} holding a phone up high by the window, turning on the spot",
        "a living room",
        "beep",
      ],
      [
        "process ms handheld none",
        "an engineer kneeling at a wall socket, plugging in a thin cable",
        "a hallway",
        "click",
      ],
      [
        "process cu tilt hands",
        "two hands setting a small white router on a shelf, one green light coming on",
        "a living room shelf",
        "click",
      ],
      ["detail xcu dolly none", "light running along a thread of glass", "a dark studio", "held note"],
      [
        "use ms static hero",
        "{hero} in a video call on a laptop, laughing with the people on the screen",
        "a desk at home",
        "voices",
      ],
      [
        "use mcu handheld none",
        "a girl with headphones playing a game, fingers quick, the picture smooth on her face",
        "a bedroom",
        "game sounds",
      ],
      [
        "reaction cu push_in hero",
        "{hero} blowing a kiss to somebody on the tablet",
        "a kitchen table",
        "a child's laugh",
      ],
      [
        "together ms pan crowd",
        "a family on one sofa, each with another screen, nobody waiting",
        "a living room in the evening",
        "laughter",
      ],
      [
        "result ws pull_out hero",
        "{hero} working at a table in the garden, the house behind",
        "a garden",
        "birds",
      ],
      [
        "reveal cu push_in none",
        "a small white router on a shelf between books, one steady green light",
        "a living room shelf",
        "soft tone",
      ],
      [
        "signoff ms static none",
        "a living room in the evening, one small green light on the shelf",
        "a living room",
        "quiet",
      ],
    ],
    AT_HOME_PEOPLE,
  ),
  thing(
    /\b(?:(?:green |renewable )?(?:electricity|energy|power)(?: provider| supplier| company| tariff| plans?)?|utilit(?:y|ies)|gas (?:supplier|provider|stations?)|petrol stations?|(?:ev |car )?charg(?:ers?|ing)(?: stations?| network| points?)?|wall ?box(?:es)?|batter(?:y|ies)|power banks?|ökostrom|stromanbieter|stadtwerke)\b/i,
    [
      [
        "arrest cu push_in hands",
        "a hand turning on a lamp in a dim room, warm light spreading",
        "a living room at dusk",
        "click",
      ],
      [
        "world est crane none",
        "wind turbines turning slowly over fields in the first sun",
        "fields at sunrise",
        "wind",
      ],
      [
        "world ws pan none",
        "a street of houses at dusk, windows lighting up one after the other",
        "a street at dusk",
        "crickets",
      ],
      [
        "problem ms static hero",
        "{hero} at the kitchen table with an opened bill, looking up at the lamp",
        "a kitchen in the evening",
        "paper",
      ],
      [
        "process ms tilt hands",
        "two gloved hands tightening a cable clamp in an open meter box",
        "a cellar",
        "screw",
      ],
      ["detail xcu dolly none", "the plug of a kettle going into its socket", "a kitchen counter", "click"],
      [
        "use ms static hero",
        "{hero} making tea in a bright kitchen, the kettle steaming",
        "a kitchen",
        "kettle",
      ],
      [
        "use ws dolly none",
        "a tram gliding through a town in the morning, lights on",
        "a town street in the morning",
        "hum",
      ],
      [
        "reaction cu push_in hero",
        "{hero} with a warm cup in both hands, looking out at the sun",
        "a kitchen window",
        "birds",
      ],
      [
        "together ms orbital crowd",
        "a family cooking together under a warm lamp",
        "a kitchen in the evening",
        "laughter",
      ],
      [
        "result ws pull_out none",
        "a town from a hill in the evening, lamp after lamp, turbines turning behind it",
        "a hill above a town",
        "wind",
      ],
      [
        "signoff ms static none",
        "a lamp in a window, the evening sky behind the house",
        "a house at dusk",
        "quiet",
      ],
    ],
    AT_HOME_PEOPLE,
  ),
];
