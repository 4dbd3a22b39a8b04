import type { MomentRow } from "../moments/book.ts";
import { type Service, service } from "./service.ts";

/** What happens in any dining room; a kitchen's own pictures come before. */
const IN_ANY_DINING_ROOM: readonly MomentRow[] = [
  [
    "arrest ws static none",
    "chairs upside down on every table, one lamp on, a radio in the kitchen",
    null,
    "radio far off",
  ],
  ["world ms dolly hands", "a tablecloth shaken out and landing in one breath", null, "cloth"],
  [
    "problem ms static hero",
    "{hero} at home before an open fridge: half a lemon, one light",
    "a dark kitchen at home",
    "fridge hum",
  ],
  [
    "use mcu push_in hero",
    "{hero} pretending to read the menu, watching the next table's plates go by",
    null,
    "cutlery",
  ],
  [
    "reaction cu static hero",
    "{hero} after the first bite, fork in the air, the sentence forgotten",
    null,
    "silence, then a laugh",
  ],
  [
    "together ws orbital crowd",
    "a table for six with nine people at it, every fork in somebody else's plate",
    null,
    "voices, glasses",
  ],
  ["together ms handheld crowd", "two hands fighting politely for the bill", null, "laughter"],
  [
    "result cu static none",
    "a plate wiped clean with the last of the bread, the bread going too",
    null,
    "a chair pushed back",
  ],
  [
    "result ws pull_out crowd",
    "the last table still talking, the waiter sitting down with them",
    null,
    "low voices",
  ],
  [
    "signoff ws static none",
    "{product} from across the street, steam on the glass",
    "the street outside",
    "door, voices",
  ],
];

const GUESTS = ["a woman of forty", "a man in his thirties", "two old friends"];
const EATING_HOUSE =
  "(?:restaurants?|kitchen|place|eatery|bistro|house|bar|grill|caf[eé]|food|cuisine|takeaway|dining|supper club)";

function table(cuisine: string, rooms: readonly string[], rows: readonly MomentRow[]): Service {
  return service(
    new RegExp(cuisine, "i"),
    {
      sign: "the lit window of {name}",
      workers: GUESTS,
      starsGuests: true,
      places: rooms,
      ctaAction: "visit",
    },
    [...rows, ...IN_ANY_DINING_ROOM],
  );
}

/** Houses where one eats, by kitchen. */
export const AT_THE_TABLE: readonly Service[] = [
  table(
    `\\b(?:trattoria|osteria|ristorante|italian ${EATING_HOUSE})\\b`,
    ["a small dining room with checked cloths", "a hot kitchen with copper pans"],
    [
      ["arrest xcu static none", "a tomato sauce letting one slow bubble rise and break", null, "plop"],
      [
        "process cu tilt hands",
        "old hands rolling pasta off a thumb, one ear at a time, without looking",
        "a floured board",
        "soft taps",
      ],
      [
        "process ms handheld hands",
        "spaghetti lifted, twisted, dropped into the pan, the pan thrown",
        "a hot kitchen with copper pans",
        "sizzle",
      ],
      ["detail xcu dolly none", "hard cheese falling like snow on something red", null, "grating"],
      [
        "use ms static hero",
        "{hero} handed a wooden spoon over the counter and told to taste",
        "a hot kitchen with copper pans",
        "a spoon on a pot",
      ],
      [
        "together ws pan crowd",
        "three generations passing one bowl, the smallest one served first",
        null,
        "voices, glasses",
      ],
    ],
  ),
  table(
    `\\b(?:(?:indian|punjabi|bengali|south indian|tandoori|curry|nepalese|pakistani|sri lankan) ${EATING_HOUSE}|curry house|tandoor)\\b`,
    ["a warm dining room with brass lamps", "a kitchen with a clay oven"],
    [
      [
        "arrest xcu static none",
        "mustard seeds starting to jump in hot oil, one, then all of them",
        "a kitchen with a clay oven",
        "crackle",
      ],
      [
        "process cu handheld hands",
        "dough slapped from palm to palm and stuck to the wall of a clay oven",
        "a kitchen with a clay oven",
        "slap",
      ],
      [
        "process cu tilt hands",
        "whole spices tipped into a black pan and shaken until they smoke",
        null,
        "rattle",
      ],
      ["detail xcu dolly none", "butter running into the blisters of a flatbread", null, "soft hiss"],
      [
        "use mcu static hero",
        "{hero} having said extra hot, eyes watering, thumb going up",
        null,
        "a glass put down",
      ],
      [
        "together ms orbital crowd",
        "bread torn across the table by many hands, six little pots between them",
        null,
        "voices",
      ],
    ],
  ),
  table(
    `\\b(?:(?:chinese|szechuan|sichuan|cantonese|thai|vietnamese|korean|asian|malaysian|wok|hot ?pot|bao|dim sum) ${EATING_HOUSE}|korean bbq|hot ?pot)\\b`,
    ["a bright room with round tables", "a narrow kitchen full of fire"],
    [
      [
        "arrest cu static none",
        "a wok going up in flame for one second and coming down again",
        "a narrow kitchen full of fire",
        "roar",
      ],
      [
        "process xcu tilt hands",
        "a cleaver walking through spring onions faster than the eye",
        "a narrow kitchen full of fire",
        "quick chopping",
      ],
      ["process cu dolly hands", "a dumpling pleated shut with eighteen small folds", null, "soft taps"],
      [
        "detail xcu push_in none",
        "a lid lifted off a bamboo basket, the steam hiding everything, then not",
        null,
        "steam",
      ],
      ["use mcu handheld hero", "{hero} chasing one slippery noodle with great dignity", null, "slurp"],
      [
        "together ws crane crowd",
        "a round table from above, the middle of it turning, chopsticks waiting their turn",
        null,
        "voices, porcelain",
      ],
    ],
  ),
  table(
    `\\b(?:(?:mexican|tex-mex|peruvian|brazilian|argentinian|cuban|caribbean|jamaican|latin) ${EATING_HOUSE}|cantina|cevicher[ií]a|churrascaria)\\b`,
    ["a painted room with the doors open", "a kitchen with a long grill"],
    [
      [
        "arrest xcu static hands",
        "a lime crushed in a fist, the drops landing on hot iron",
        "a kitchen with a long grill",
        "hiss",
      ],
      [
        "process cu tilt hands",
        "corn dough pressed flat, turned, dropped on a black plate",
        "a kitchen with a long grill",
        "pat, hiss",
      ],
      [
        "process ms dolly hands",
        "a knife shaving the crust off a turning spit straight into a warm tortilla",
        null,
        "knife",
      ],
      ["detail xcu dolly none", "chillies blackening over a flame, their skins splitting", null, "crackle"],
      [
        "use mcu static hero",
        "{hero} bent over the plate, the taco falling apart and not a drop wasted",
        null,
        "crunch",
      ],
      [
        "together ws handheld crowd",
        "a table starting to sing with the radio, the kitchen joining in",
        null,
        "singing",
      ],
    ],
  ),
  table(
    `\\b(?:brasserie|(?:french|belgian|basque|spanish|portuguese|tapas) ${EATING_HOUSE}|bistro|tapas)\\b`,
    ["a corner room with mirrors and paper cloths", "a kitchen behind a swing door"],
    [
      ["arrest xcu push_in none", "the sugar on a cream cracking under the back of a spoon", null, "crack"],
      [
        "process cu tilt hands",
        "butter swirled into a pan sauce until it shines",
        "a kitchen behind a swing door",
        "whisk",
      ],
      [
        "world ms pan hero",
        "{hero} reading a blackboard that is being wiped and written again",
        null,
        "chalk",
      ],
      ["detail xcu dolly none", "a cork drawn slowly, the first wine running down the glass", null, "pop"],
      [
        "use ms static hero",
        "{hero} tearing bread over a bowl of mussels, sleeves pushed up",
        null,
        "shells in a bowl",
      ],
      ["together ms handheld crowd", "four people each insisting that the others try theirs", null, "voices"],
    ],
  ),
  table(
    `\\b(?:taverna|meze|mezze|(?:greek|turkish|lebanese|mediterranean|persian|israeli|syrian|moroccan|ethiopian|middle eastern) ${EATING_HOUSE}|kebab(?: shop| house)?|falafel(?: shop| bar)?|döner(?:laden)?)\\b`,
    ["a whitewashed room with the windows open", "a courtyard under vines"],
    [
      ["arrest xcu dolly none", "olive oil finding its way round a swirl of hummus", null, "quiet"],
      [
        "process cu tilt hands",
        "skewers turned over coals, fat flaring up between them",
        "a charcoal grill",
        "hiss",
      ],
      [
        "process cu handheld hands",
        "flat dough stretched over the knuckles until light comes through",
        null,
        "slap",
      ],
      ["detail xcu static hands", "pomegranate knocked out of its skin with a wooden spoon", null, "knocks"],
      ["use mcu static hero", "{hero} told to eat with the hands and glad of it", null, "bread torn"],
      [
        "together ws crane crowd",
        "a table from above, twenty small plates and no room for a twenty-first, which is coming",
        null,
        "voices",
      ],
    ],
  ),
  table(
    `\\b(?:steak ?house|chop house|rodizio|smokehouse restaurant)s?\\b`,
    ["a dark room with leather benches", "an open kitchen with a fire"],
    [
      [
        "arrest xcu static none",
        "a thick steak touching iron, its edge turning brown as we watch",
        "an open kitchen with a fire",
        "loud sizzle",
      ],
      ["process cu tilt hands", "salt falling from high up on a marbled cut", null, "grains"],
      [
        "process ms static none",
        "meat resting on a board, nobody allowed near it, a clock above",
        null,
        "clock",
      ],
      [
        "detail xcu dolly none",
        "a knife going through with no effort at all, pink inside",
        null,
        "knife on wood",
      ],
      [
        "use mcu push_in hero",
        "{hero} chewing slowly with eyes shut, one hand asking for silence",
        null,
        "breath",
      ],
      [
        "world ws dolly crowd",
        "a board carried at shoulder height through the room, heads turning one after another",
        null,
        "voices dropping",
      ],
    ],
  ),
  table(
    `\\b(?:(?:seafood|fish|lobster|crab) ${EATING_HOUSE}|fish (?:and|&) chips(?: shop)?|chip shop|chippy)\\b`,
    ["a tiled room by the harbour", "a quay with wooden tables"],
    [
      [
        "arrest xcu static none",
        "batter going gold in hot fat, the bubbles running off it",
        null,
        "roar of frying",
      ],
      [
        "world ws pan none",
        "boats coming in with gulls behind them, lamps going on along the quay",
        "a harbour at first light",
        "gulls, diesel",
      ],
      [
        "process cu tilt hands",
        "a box of ice opened, one silver fish lifted out and looked in the eye",
        null,
        "ice",
      ],
      ["detail xcu dolly none", "lemon squeezed over something still steaming", null, "drip"],
      [
        "use ms handheld hero",
        "{hero} eating out of paper on a wall, one gull coming closer each time",
        "a harbour wall",
        "gull, wind",
      ],
      [
        "together ws static crowd",
        "bibs on, hammers up, a table of grown people going to war with a crab",
        null,
        "cracking",
      ],
    ],
  ),
  table(
    `\\b(?:(?:vegan|vegetarian|plant-based|salad|organic|health food|raw food) ${EATING_HOUSE})\\b`,
    ["a light room full of plants", "an open kitchen with crates of vegetables"],
    [
      ["arrest xcu dolly none", "a beetroot cut in half, rings inside like a tree", null, "knife on wood"],
      [
        "process cu handheld hands",
        "a cauliflower going into fire whole and coming out black and gold",
        null,
        "crackle",
      ],
      [
        "process cu tilt hands",
        "herbs torn by the handful over a plate that was already pretty",
        null,
        "leaves",
      ],
      ["problem mcu static hero", "{hero}, arms folded, eyebrow up: no meat at all?", null, "cutlery"],
      ["use mcu push_in hero", "{hero} lifting the fork with suspicion, then again without", null, "crunch"],
      [
        "together ms orbital crowd",
        "a meat eater hiding the empty plate, too late, everybody has seen",
        null,
        "laughter",
      ],
    ],
  ),
  table(
    `\\b(?:fast food(?: ${EATING_HOUSE}| chain)?|fried chicken(?: ${EATING_HOUSE}| shop)?|chicken shop|drive-?(?:in|thru|through)|hot ?dog (?:stand|shop|cart)|sandwich (?:shop|bar)|deli(?:catessen)?|wrap shop|snack ?bar|imbiss)\\b`,
    ["a bright counter at night", "a bench outside with the traffic going by"],
    [
      ["arrest xcu static none", "a crust breaking, steam and juice coming out of the crack", null, "crunch"],
      [
        "problem ms static hero",
        "{hero} on the last bus, stomach speaking up, everybody pretending not to hear",
        "a night bus",
        "a growl",
      ],
      [
        "process ms dolly hands",
        "paper, bread, filling, fold, fold, tuck: eight seconds without a wasted move",
        null,
        "paper",
      ],
      ["detail xcu dolly none", "sauce running down a wrist, overtaken by a tongue", null, "slurp"],
      [
        "use mcu handheld hero",
        "{hero} on the kerb, both hands full, leaning forward to save the shirt",
        "a kerb at night",
        "traffic",
      ],
      [
        "together ws static crowd",
        "a car with all its doors open in an empty lot, bags being handed round",
        "an empty car park at night",
        "radio",
      ],
    ],
  ),
  table(
    `\\b(?:brunch (?:place|spot|restaurant|caf[eé])|brunch|breakfast (?:place|bar|restaurant|caf[eé])|pancake house|diner)\\b`,
    ["a sunny corner room with steamed windows", "a counter with stools"],
    [
      ["arrest xcu static none", "an egg yolk holding, holding, and letting go", null, "soft tear"],
      [
        "problem cu static hero",
        "{hero} with pillow marks on one cheek, looking at a spoon as if it were homework",
        null,
        "a clock",
      ],
      [
        "process cu tilt hands",
        "a pancake flipped higher than needed and caught behind the back",
        "a counter with stools",
        "hiss, cheer",
      ],
      [
        "detail xcu dolly none",
        "butter sliding off the top of a stack and taking the syrup with it",
        null,
        "quiet",
      ],
      [
        "use mcu push_in hero",
        "{hero} holding a cup in both hands, one eye opening, then the other",
        null,
        "coffee poured",
      ],
      [
        "together ws pan crowd",
        "last night told by four people at once, each with another ending",
        null,
        "laughter",
      ],
    ],
  ),
  table(
    `\\b(?:(?:donut|doughnut|cupcake|cookie|waffle|cr[eê]pe|dessert|sweet|frozen yoghurt) (?:shop|bar|place|stand|house|caf[eé])s?)\\b`,
    ["a small pink-tiled shop", "a counter full of trays"],
    [
      [
        "arrest xcu static none",
        "a ring of dough floating up through hot oil and rolling over by itself",
        null,
        "fizz",
      ],
      [
        "process cu dolly hands",
        "one after another dipped, turned and let drip, a row of wet shine",
        "a counter full of trays",
        "soft drip",
      ],
      ["detail xcu dolly none", "sprinkles landing and staying where they like", null, "tiny patter"],
      [
        "problem cu pan hero",
        "{hero}, nose almost on the glass, unable to decide, the queue growing",
        null,
        "cough",
      ],
      [
        "use mcu static hero",
        "{hero} saying something serious with sugar on the tip of the nose",
        null,
        "laugh",
      ],
      [
        "together ms handheld crowd",
        "an office going quiet as a flat box is opened",
        "an office kitchen",
        "lid",
      ],
    ],
  ),
  table(
    `\\b(?:caterers?|catering|private chefs?|event catering|partyservice|traiteur)\\b`,
    ["a tent with long tables", "a borrowed kitchen five minutes before"],
    [
      [
        "arrest ws crane none",
        "two hundred empty plates on a trestle, and one hand with a spoon",
        "a tent with long tables",
        "wind in canvas",
      ],
      [
        "problem cu static hero",
        "{hero} counting chairs, then guests, then chairs again",
        "a tent with long tables",
        "murmur",
      ],
      [
        "process ms dolly hands",
        "a line of cooks finishing plates, each adding one thing, the row moving",
        "a borrowed kitchen five minutes before",
        "quick words",
      ],
      [
        "process ws handheld none",
        "crates carried across a wet lawn, covered with somebody's jacket",
        "a lawn before the rain",
        "boots",
      ],
      ["detail xcu tilt hands", "a rim wiped clean with the corner of a cloth", null, "cloth"],
      [
        "use ms pan crowd",
        "trays floating through a crowd at shoulder height and coming back empty",
        null,
        "voices",
      ],
    ],
  ),
  table(
    `(?<!\\b(?:sushi|ramen|noodle|pizza|burger|bbq|barbecue|taco|paella|pasta|curry|dumpling) )\\b(?:restaurants?|eatery|gasthaus|gasthof|wirtshaus|gastro ?pub|fine dining|supper club|canteen|mensa|pop-?up restaurant|restaurante)\\b`,
    ["a small dining room before service", "a hot kitchen in full service"],
    [
      [
        "arrest xcu push_in none",
        "a flame going round a pan and out",
        "a hot kitchen in full service",
        "whoosh",
      ],
      [
        "process cu tilt hands",
        "tweezers setting one leaf, taking it off again, setting it better",
        "a hot kitchen in full service",
        "breath",
      ],
      [
        "process ms handheld crowd",
        "a row of cooks calling back one word, plates leaving one after another",
        "a hot kitchen in full service",
        "yes!",
      ],
      [
        "world ws dolly crowd",
        "a waiter with four plates up one arm through a swing door, past elbows, not a drop",
        null,
        "door, voices",
      ],
      [
        "detail xcu dolly none",
        "sauce poured at the table, finding its way round something golden",
        null,
        "pouring",
      ],
      ["use ms static hero", "{hero} ordering what the finger happened to land on", null, "page"],
    ],
  ),
];
