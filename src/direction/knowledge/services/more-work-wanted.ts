import { BUILDING_WORK_WANTED } from "./building-work-wanted.ts";
import { type Service, service } from "./service.ts";

/** Work at heights, on sites and in the field. */
const IN_THE_FIELD = service(
  /\b(?:(?:wind|solar|service|field|network|telecom|lift|railway|aircraft|maintenance|hvac|refrigeration|marine) (?:\p{L}+ )?(?:technicians?|engineers?|installers?|fitters?)|technicians?|(?:apprentice )?(?:electricians?|plumbers?|roofers?|scaffolders?|welders?|crane operators?|bricklayers?|tree surgeons?|linesm[ae]n|line workers?|surveyors?|mechanics)|construction (?:workers?|jobs?|crews?)|site managers?|monteure?(?:innen)?|elektriker(?:innen)?|dachdecker|techniker(?:innen)?|techniciens?|electricistas|técnicos)\b/iu,
  {
    sign: "the van of {name}",
    workers: ["a technician in her twenties", "a fitter of fifty", "an apprentice"],
    places: ["a high place in the wind", "a yard of vans at first light"],
    ctaAction: "learn_more",
  },
  [
    ["arrest xcu static hands", "a karabiner closing, tugged twice, a thumb over the gate", null, "click"],
    [
      "arrest ws crane none",
      "a ladder or tower going straight up out of the fog",
      "a high place in the wind",
      "wind",
    ],
    [
      "world ws pan crowd",
      "vans warming up in a yard, breath and exhaust in the headlights",
      "a yard of vans at first light",
      "diesel",
    ],
    [
      "world est crane none",
      "the whole county from the top, its roads as thin as string",
      "a high place in the wind",
      "wind",
    ],
    [
      "problem ms static hero",
      "{hero} at the foot of it, head back, counting the rungs",
      "the foot of a tower",
      "wind",
    ],
    [
      "process cu tilt hands",
      "tools laid out on a tarpaulin, ticked off one by one",
      "a yard of vans at first light",
      "metal",
    ],
    [
      "process mcu handheld hero",
      "{hero} climbing, even breath, one hand always holding",
      "a ladder inside a tower",
      "rungs",
    ],
    ["detail xcu dolly hands", "a glove turning a bolt the last eighth", null, "a creak, then none"],
    [
      "use ms static hero",
      "{hero} leaning back in the harness as in an armchair, both hands free",
      "a high place in the wind",
      "wind",
    ],
    [
      "reaction cu push_in hero",
      "{hero} looking out where nobody else has the view, saying nothing",
      "a high place in the wind",
      "wind drops",
    ],
    [
      "together ms pan crowd",
      "two of a crew sharing one flask with their legs over the edge",
      "a high place in the wind",
      "laugh",
    ],
    [
      "together mcu static crowd",
      "an old hand re-tying the knot of a young one without a word",
      "a yard of vans at first light",
      "rope",
    ],
    [
      "result ws pull_out none",
      "what stood still starting to turn, to light up, to run",
      "a hillside",
      "a low hum rising",
    ],
    [
      "signoff ms static none",
      "{product} at the end of the day, doors open, one hook still free",
      "a yard of vans at dusk",
      "a kettle",
    ],
  ],
);

/** Work in kitchens and at tables. */
const IN_THE_KITCHEN = service(
  /\b(?:chefs?|cooks?|kitchen (?:staff|porters?|hands?|crew)|wait(?:ers?|resses|staff)|servers|baristas?|bartenders?|bakers?|hotel (?:staff|jobs?)|housekeepers?|köch(?:e|innen)|kellner(?:innen)?|servicekräfte|cuisiniers?|serveurs?|cocineros|camareros)\b/i,
  {
    sign: "the back door of {name}",
    workers: ["a cook in her thirties with a towel over the shoulder", "a waiter of twenty"],
    places: ["a kitchen before service", "a dining room being laid"],
    ctaAction: "learn_more",
  },
  [
    [
      "arrest xcu static none",
      "a blue flame jumping up under black iron",
      "a kitchen before service",
      "gas, whoomph",
    ],
    ["arrest cu static hands", "a printer spitting out one order, then nine", "the pass", "printer"],
    [
      "world ws dolly crowd",
      "a kitchen at full tilt, everyone turning sideways past everyone",
      "a kitchen in service",
      "shouts, pans",
    ],
    [
      "world ws static none",
      "a dining room an hour before, every glass waiting upside down",
      "a dining room being laid",
      "a fan",
    ],
    [
      "problem mcu handheld hero",
      "{hero} with the whole rail full and one hand too few",
      "the pass",
      "bells",
    ],
    ["process cu tilt hands", "an onion falling into dice before it knows", "a chopping board", "knife"],
    [
      "process ms pan hands",
      "a tablecloth thrown, caught by its own air, lying down",
      "a dining room being laid",
      "cloth",
    ],
    ["detail xcu dolly hands", "a plate rim wiped in one turn with a thumb in a towel", "the pass", "cloth"],
    ["use ms handheld hero", "{hero} tasting, stopping, adding three grains of salt", "a stove", "spoon"],
    [
      "reaction cu push_in hero",
      "{hero} watching through the round window as table six goes quiet",
      "a kitchen door",
      "hush",
    ],
    [
      "together ms pan crowd",
      "the whole crew eating from one pot, standing up, five minutes",
      "a back yard with crates",
      "forks, laughter",
    ],
    [
      "result ws pull_out hero",
      "{hero} on a crate by the back door, apron off, steam going up from both arms",
      "a back door at night",
      "night, a fan",
    ],
    [
      "signoff ms static none",
      "{product} ajar, light on the cobbles, one apron on the hook",
      "a back door at night",
      "radio",
    ],
  ],
);

/** Work at desks and screens. */
const AT_SCREENS = service(
  /\b(?:(?:software |data |web |game |cloud |security )?(?:developers|programmers|coders)|software engineers?|data (?:scientists?|analysts?|engineers?)|(?:ux|product|graphic) designers|accountants|analysts|sales (?:people|reps?|team|staff)|marketing (?:people|managers?)|project managers?|office (?:staff|jobs?)|call cent(?:re|er) (?:agents?|staff)|entwickler(?:innen)?|développeurs?|desarrolladores)\b/i,
  {
    sign: "the front door of {name}",
    workers: ["a developer in her thirties in a big grey jumper", "a man of forty"],
    places: ["an office with the windows open", "a small room with a whole wall of notes"],
    ctaAction: "learn_more",
  },
  [
    [
      "arrest cu static hands",
      "a marker drawing one box, an arrow, and then crossing both out",
      "a small room with a whole wall of notes",
      "marker",
    ],
    [
      "arrest ms static none",
      "an empty chair turning a last quarter turn",
      "an office with the windows open",
      "a castor",
    ],
    [
      "world ws pan crowd",
      "a long table of people, every one thinking in another direction",
      "an office with the windows open",
      "keys, street",
    ],
    [
      "problem mcu push_in hero",
      "{hero} with a forehead against the glass, three notes stuck to a sleeve",
      "a small room with a whole wall of notes",
      "hum",
    ],
    [
      "process ms handheld crowd",
      "chairs rolling in from all sides round one screen",
      "an office with the windows open",
      "castors",
    ],
    [
      "process cu pan hands",
      "notes moved from left to right, one by one, faster",
      "a small room with a whole wall of notes",
      "paper",
    ],
    ["detail xcu dolly none", "a cold cup, a ring under it, a ring under that", "a desk", "hum"],
    ["use ms static hero", "{hero} explaining with both hands and a banana", "an office kitchen", "laugh"],
    [
      "reaction cu push_in hero",
      "{hero} in the half-second when it works",
      "a desk",
      "silence, then a breath",
    ],
    [
      "together ms pan crowd",
      "a whole team walking out into the sun mid-argument",
      "a street by the office",
      "voices",
    ],
    [
      "result ws pull_out hero",
      "{hero} at the window, laptop shut, the town lighting up",
      "an office at dusk",
      "evening",
    ],
    [
      "signoff ms static none",
      "{product} open, a chair holding it, a desk with nothing on it yet",
      "an office in the morning",
      "birds",
    ],
  ],
);

/** Work that is done for no pay, and seasons of it. */
const LENDING_A_HAND = service(
  /\b(?:volunteers?|volunteering|helpers?|foster (?:carers?|parents?|families)|mentors?|blood donors?|harvest (?:workers?|helpers?)|season(?:al)? (?:workers?|staff)|stewards?|lifeguards?|ehrenamtliche|freiwillige|bénévoles|voluntarios)\b/i,
  {
    sign: "the table of {name}",
    workers: ["a man of sixty", "a student"],
    places: ["a village hall on a Saturday", "a field at the edge of town"],
    ctaAction: "sign_up",
  },
  [
    [
      "arrest cu static hands",
      "a hand going up at the back before the question is finished",
      "a village hall on a Saturday",
      "a murmur",
    ],
    [
      "arrest ms static none",
      "a row of empty vests on hooks, one already swinging",
      "a village hall on a Saturday",
      "a hook",
    ],
    [
      "world ws pan crowd",
      "people who do not know one another carrying one long table",
      "a field at the edge of town",
      "voices",
    ],
    ["problem ms static none", "a list on a door with more lines than names", "a door", "wind on paper"],
    [
      "process mcu handheld hero",
      "{hero} being shown how, nodding, doing it upside down",
      "a village hall on a Saturday",
      "laugh",
    ],
    ["process cu tilt hands", "crates passed along a line of hands", "a field at the edge of town", "crates"],
    ["detail xcu dolly none", "a name written on tape, stuck on over another name", null, "tape"],
    ["use ms handheld hero", "{hero} kneeling beside somebody, in no hurry at all", "a bench", "two voices"],
    [
      "reaction cu push_in hero",
      "{hero} thanked by a child and not knowing where to look",
      "a field at the edge of town",
      "breath",
    ],
    [
      "together ms pan crowd",
      "everyone round one enormous cake with plastic forks",
      "a village hall on a Saturday",
      "laughter",
    ],
    [
      "result ws pull_out hero",
      "{hero} walking home slowly, tired in the good way",
      "a street in low sun",
      "steps",
    ],
    [
      "signoff ms static none",
      "{product} with a list, a pen on a string and one line free",
      "a village hall on a Saturday",
      "a kettle",
    ],
  ],
);

/** More work that people are wanted for. */
export const MORE_WORK_WANTED: readonly Service[] = [
  BUILDING_WORK_WANTED,
  IN_THE_FIELD,
  IN_THE_KITCHEN,
  AT_SCREENS,
  LENDING_A_HAND,
];
