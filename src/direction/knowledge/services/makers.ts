import { type Service, service } from "./service.ts";

const MADE =
  "umbrella|violin|guitar|piano|organ|bell|furniture|chair|cabinet|knife|clock|watch|shoe|boot|hat|glove|saddle|boat|basket|broom|brush|lamp|leather|glass|rug|carpet|quilt|candle|soap|perfume|paper|toy|puppet|kite|tile|stove|bag|belt|button|lace|rope|sail|ski|surfboard|bicycle frame|fountain pen|jewel\\w*|mosaic|frame|mask|flag|net|barrel";

/** Whoever makes things by hand in a room of their own: the bench, the hands and what becomes of the stuff. */
export const MAKERS_OF_THINGS: readonly Service[] = [
  service(
    new RegExp(
      `\\b(?:(?:${MADE})s?[- ](?:work ?shop|atelier|maker|making|manufactory|restorer|restoration)s?|(?:${MADE})makers?|(?:joiner|cooper|luthier|saddler|cobbler|cartwright|shoemaker|clockmaker|watchmaker|bookbinder|basket weaver|glassblower)s?(?:'s)?(?: workshop)?|joinery|carpentry workshop|cabinetmakers?)\\b`,
      "i",
    ),
    {
      sign: "the workshop window of {name}",
      workers: ["a maker of sixty", "a maker in her thirties", "an old maker in an apron"],
      places: ["a workbench under a north window", "a narrow workshop full of hooks and shelves"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu push_in hands",
        "a thumb drawn slowly along an edge, feeling for what no eye can see",
        "a workbench under a north window",
        "skin on wood",
      ],
      [
        "arrest cu static none",
        "a drawer pulled open: a hundred small parts, every one in its place",
        "a narrow workshop full of hooks and shelves",
        "drawer",
      ],
      [
        "world ws push_in none",
        "a narrow workshop before the day, tools hanging like a family portrait",
        "a narrow workshop full of hooks and shelves",
        "a clock",
      ],
      [
        "world ms static none",
        "a street still shut, one lit window, a shape bent over something small",
        "a street before opening",
        "far scooter",
      ],
      [
        "problem cu static none",
        "an old one come back to be mended, tired in exactly the place where hands held it",
        "a workbench under a north window",
        "paper unwrapped",
      ],
      [
        "process cu tilt hands",
        "two hands bending, pressing, waiting, letting go a little",
        "a workbench under a north window",
        "creak",
      ],
      [
        "process mcu dolly hero",
        "{hero} working by ear, head tilted, one more stroke",
        "a workbench under a north window",
        "a file",
      ],
      [
        "process cu pan hands",
        "a stitch, a rivet or a peg going in, and the next, all the same distance apart",
        "a workbench under a north window",
        "tap, tap",
      ],
      [
        "detail xcu dolly none",
        "a maker's mark pressed into the inside, where nobody will look",
        null,
        "a small press",
      ],
      [
        "detail cu static none",
        "a patch of floor worn into a hollow before the bench",
        "a narrow workshop full of hooks and shelves",
        "steps",
      ],
      [
        "use ms static hero",
        "{hero} trying the finished piece as its owner will, and nodding",
        "a narrow workshop full of hooks and shelves",
        "a click",
      ],
      [
        "reaction cu push_in hero",
        "{hero} holding it up to the window, one eye shut",
        "a workbench under a north window",
        "breath",
      ],
      [
        "together ms pan crowd",
        "the oldest and the youngest of the house at one bench, four hands on one piece",
        "a workbench under a north window",
        "two low voices",
      ],
      [
        "result ws pull_out crowd",
        "somebody carrying it off down the street as if it had always been theirs",
        "a street in low sun",
        "steps",
      ],
      [
        "signoff ms static none",
        "{product} at dusk, one lamp over the bench, tomorrow's piece already begun",
        "a street at dusk",
        "a bolt",
      ],
    ],
  ),
  service(
    /\b(?:(?:pottery|ceramics?|clay)[- ](?:studio|workshop|atelier|school|room|house|barn|classes|class|lessons?|course)s?|pott(?:er|ery)(?:'s)?(?: workshop)?|ceramicists?|ceramists?)\b/i,
    {
      sign: "the studio window of {name}",
      workers: ["a potter in her thirties with clay to the elbows", "a potter of fifty in a stiff apron"],
      places: ["a pottery studio with a wheel by the window", "a studio with long shelves of drying pots"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu push_in hands",
        "wet clay rising between two thumbs, water shining on it",
        "a pottery studio with a wheel by the window",
        "wheel, water",
      ],
      [
        "arrest cu static hands",
        "a lump of clay slapped onto the wheel, drops flying",
        "a pottery studio with a wheel by the window",
        "slap",
      ],
      [
        "world ws dolly none",
        "long shelves of drying bowls, each a little different, early light along the rims",
        "a studio with long shelves of drying pots",
        "quiet",
      ],
      [
        "process cu tilt hands",
        "a wall of clay drawn up thin, the groove of one finger climbing with it",
        "a pottery studio with a wheel by the window",
        "wheel",
      ],
      [
        "process cu dolly hands",
        "a wire pulled under a finished pot, the pot lifted off with flat palms",
        "a pottery studio with a wheel by the window",
        "wire",
      ],
      [
        "detail xcu push_in none",
        "glaze running down a rim and stopping in one thick drop",
        "a pottery studio with a wheel by the window",
        "drip",
      ],
      [
        "use ms handheld hero",
        "{hero} bent over the wheel, breathing out as the pot comes true",
        "a pottery studio with a wheel by the window",
        "wheel, breath",
      ],
      [
        "detail cu static none",
        "the fire of the kiln through a small round hole",
        "a studio with a kiln at the back",
        "roar behind brick",
      ],
      [
        "reaction mcu static crowd",
        "a beginner's pot leaning over and folding in on itself, its maker laughing out loud",
        "a pottery studio with a wheel by the window",
        "laugh",
      ],
      [
        "together ms orbital crowd",
        "people in aprons round one table, each with a bowl of clay, talking without looking up",
        "a studio with long shelves of drying pots",
        "voices, tools",
      ],
      [
        "result cu static hands",
        "a bowl lifted from the cold kiln, the glaze seen for the first time",
        "a studio with a kiln at the back",
        "ring of stoneware",
      ],
      [
        "signoff ms static none",
        "{product} in the evening, one lamp over the wheel, pots drying along the sill",
        "a street at dusk",
        "quiet",
      ],
    ],
  ),
];
