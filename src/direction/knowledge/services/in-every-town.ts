import { type Service, service } from "./service.ts";

const PIZZERIA = service(
  /\b(?:pizzerias?|pizza (?:restaurant|place|house|shop|oven|bar|delivery|kitchen|van|parlou?r|joint)s?)\b/i,
  {
    sign: "the lit window of {name}",
    workers: ["a pizza maker of forty", "a young pizza maker"],
    places: ["a pizzeria with a wood oven", "a small dining room with wooden tables"],
    ctaAction: "visit",
  },
  [
    [
      "arrest xcu push_in none",
      "cheese stretching in long threads as one slice is lifted off a pizza",
      "a small dining room with wooden tables",
      "bubbling",
    ],
    [
      "arrest cu static none",
      "flames curling along the roof of a brick oven",
      "a pizzeria with a wood oven",
      "fire",
    ],
    [
      "world ws dolly crowd",
      "a small dining room full of people, plates of pizza going past",
      "a small dining room with wooden tables",
      "voices",
    ],
    [
      "process mcu handheld hero",
      "{hero} throwing a disc of dough and catching it on the knuckles",
      "a pizzeria with a wood oven",
      "slap of dough",
    ],
    [
      "process cu tilt hands",
      "a hand spreading tomato sauce over dough in one spiral, torn mozzarella falling on it",
      "a pizzeria with a wood oven",
      "spoon",
    ],
    [
      "use ms static hero",
      "{hero} sliding a pizza off a long peel into the fire",
      "a pizzeria with a wood oven",
      "peel, fire",
    ],
    [
      "detail xcu dolly none",
      "a crust rising and blistering beside the embers",
      "a pizzeria with a wood oven",
      "crackle",
    ],
    [
      "reaction mcu push_in crowd",
      "a girl biting into a slice, cheese down to the plate, laughing",
      "a small dining room with wooden tables",
      "laugh",
    ],
    [
      "together ms orbital crowd",
      "four friends taking the slices of one big pizza at the same moment",
      "a small dining room with wooden tables",
      "laughter",
    ],
    [
      "result ms static hero",
      "{hero} setting a steaming pizza on a table, basil on top",
      "a small dining room with wooden tables",
      "plate",
    ],
    [
      "signoff ws static none",
      "{product} from across the street in the evening",
      "a street at dusk",
      "voices inside",
    ],
  ],
);

const SUSHI = service(
  /\b(?:sushi(?: bar| restaurant| place| shop| train| counter)?|omakase(?: restaurant| bar| counter)?|japanese restaurant|izakaya)s?\b/i,
  {
    sign: "the curtained door of {name}",
    workers: ["a sushi chef of fifty in a white jacket", "a young sushi chef"],
    places: ["a sushi counter of pale wood", "a table by the counter"],
    ctaAction: "visit",
  },
  [
    [
      "arrest xcu push_in hands",
      "a long knife drawn once through a block of salmon",
      "a sushi counter of pale wood",
      "blade",
    ],
    [
      "arrest cu static none",
      "a row of glistening nigiri on a dark slate",
      "a sushi counter of pale wood",
      "quiet",
    ],
    [
      "world ws dolly crowd",
      "guests along a counter of pale wood, watching the chef at work",
      "a sushi counter of pale wood",
      "low voices",
    ],
    [
      "process cu tilt hands",
      "two hands pressing rice and a slice of tuna into one small shape",
      "a sushi counter of pale wood",
      "soft tap",
    ],
    [
      "process mcu static hero",
      "{hero} rolling a bamboo mat, then cutting the roll in even pieces",
      "a sushi counter of pale wood",
      "knife on wood",
    ],
    [
      "use ms static hero",
      "{hero} setting one piece before a guest with both hands",
      "a sushi counter of pale wood",
      "quiet",
    ],
    [
      "detail xcu dolly none",
      "soy sauce poured into a small dish, light running over it",
      "a table by the counter",
      "pour",
    ],
    [
      "reaction mcu push_in crowd",
      "a guest lifting a piece with chopsticks and closing her eyes",
      "a sushi counter of pale wood",
      "breath",
    ],
    [
      "together ms orbital crowd",
      "friends sharing a wooden boat full of sushi",
      "a table by the counter",
      "laughter",
    ],
    [
      "result ms static hero",
      "{hero} wiping the knife and bowing slightly over the counter",
      "a sushi counter of pale wood",
      "cloth",
    ],
    [
      "signoff ws static none",
      "{product} lit from inside in the evening",
      "a street at dusk",
      "quiet street",
    ],
  ],
);

const BAKERY = service(
  /\b(?:baker(?:y|ies)|bakers?|boulangeries?|bäckerei(?:en)?|patisseries?|pâtisseries?|bread shops?)\b/i,
  {
    sign: "the lit window of {name}",
    workers: ["a baker of fifty", "a young baker in a white cap"],
    places: ["a bakery before dawn", "a bakery shop with full shelves"],
    ctaAction: "visit",
  },
  [
    [
      "arrest xcu push_in hands",
      "a fresh loaf broken open with two hands, steam coming out",
      "a bakery shop with full shelves",
      "crackle",
    ],
    ["arrest cu static none", "a tray of golden rolls drawn out of the oven", "a bakery before dawn", "tray"],
    [
      "world ws static none",
      "one lit shop window in a dark street before sunrise",
      "a street before sunrise",
      "birds",
    ],
    [
      "process cu tilt hands",
      "two hands folding dough over itself on a floured board",
      "a bakery before dawn",
      "dough",
    ],
    [
      "process mcu handheld hero",
      "{hero} sliding loaves off a long peel into the oven",
      "a bakery before dawn",
      "oven door",
    ],
    [
      "detail xcu dolly none",
      "flour falling through a beam of light onto a wooden board",
      "a bakery before dawn",
      "quiet",
    ],
    [
      "use ms static hero",
      "{hero} handing a loaf in paper over the counter to a customer",
      "a bakery shop with full shelves",
      "paper, bell",
    ],
    [
      "reaction mcu push_in crowd",
      "a boy biting into a warm roll, crumbs on his chin",
      "a bakery shop with full shelves",
      "crunch",
    ],
    [
      "together ms orbital crowd",
      "a family at breakfast, bread and jam going round the table",
      "a kitchen table in the morning",
      "voices",
    ],
    [
      "result ms static hero",
      "{hero} setting the last loaf on a full shelf",
      "a bakery shop with full shelves",
      "bread on wood",
    ],
    [
      "signoff ws static none",
      "{product} in the first sun, loaves in a row behind the glass",
      "a street in the morning",
      "bell",
    ],
  ],
);

const BREWERY = service(
  /\b(?:(?:craft |micro-?|family |local |town )?(?:brewer(?:y|ies)|brewpubs?|tap ?rooms?)|brauerei(?:en)?|brasserie artisanale)(?: tours?)?\b/i,
  {
    sign: "the copper sign of {name}",
    workers: ["a brewer of forty", "a brewer in her thirties in rubber boots"],
    places: ["a brewhouse with copper kettles", "a taproom with long wooden tables"],
    ctaAction: "visit",
  },
  [
    [
      "arrest xcu push_in none",
      "amber beer rising in a glass, foam climbing to the rim",
      "a taproom with long wooden tables",
      "pour",
    ],
    [
      "arrest cu tilt hands",
      "a fistful of green hops rubbed between two palms",
      "a brewhouse with copper kettles",
      "rustle",
    ],
    [
      "world ws dolly none",
      "copper kettles in a row, steam drifting up to high windows",
      "a brewhouse with copper kettles",
      "hiss",
    ],
    [
      "process mcu handheld hero",
      "{hero} stirring a steaming mash with a long wooden paddle",
      "a brewhouse with copper kettles",
      "stirring",
    ],
    [
      "process cu tilt hands",
      "malt poured out of a sack into a mill",
      "a brewhouse with copper kettles",
      "grain",
    ],
    [
      "detail xcu dolly none",
      "bubbles rising through golden beer",
      "a taproom with long wooden tables",
      "fizz",
    ],
    [
      "use ms static hero",
      "{hero} holding a small glass up to the window, then tasting",
      "a brewhouse with copper kettles",
      "glass",
    ],
    [
      "reaction mcu push_in hero",
      "{hero} nodding slowly, foam on the lip",
      "a taproom with long wooden tables",
      "breath",
    ],
    [
      "together ms orbital crowd",
      "friends at a long table raising their glasses",
      "a taproom with long wooden tables",
      "clink, laughter",
    ],
    [
      "result ws static none",
      "a row of full glasses on a wooden bar in low sun",
      "a taproom with long wooden tables",
      "murmur",
    ],
    [
      "signoff ws static none",
      "{product} over the door in evening light",
      "a street at dusk",
      "voices inside",
    ],
  ],
);

const GYM = service(
  /\b(?:gyms?|fitness (?:studio|club|cent(?:re|er))s?|health clubs?)(?: memberships?| offers?| opening| campaigns?)?\b|\bgym memberships?\b/i,
  {
    sign: "the door of {name}",
    workers: [
      "a woman of thirty in a grey T-shirt and training tights",
      "a man of forty with a towel over his shoulder",
    ],
    starsGuests: true,
    places: ["a bright gym in the morning", "the mats by the window of a gym"],
    ctaAction: "sign_up",
  },
  [
    [
      "arrest cu push_in hands",
      "two hands clapping chalk over a bar, dust in the light",
      "a bright gym in the morning",
      "clap",
    ],
    [
      "arrest mcu handheld hero",
      "{hero} tying a shoe on a bench, then standing up",
      "a changing room",
      "laces",
    ],
    [
      "world ws dolly crowd",
      "people of all ages at the machines, sun through high windows",
      "a bright gym in the morning",
      "machines",
    ],
    [
      "problem ms static hero",
      "{hero} on a sofa under a blanket, a sports bag by the door",
      "a living room in the evening",
      "clock",
    ],
    [
      "process mcu static hero",
      "{hero} lifting a small pair of weights, a trainer counting beside",
      "a bright gym in the morning",
      "counting",
    ],
    ["detail xcu dolly none", "a hand closing round a steel bar", "a bright gym in the morning", "metal"],
    [
      "use ms dolly hero",
      "{hero} running on a treadmill by the window, getting faster",
      "a bright gym in the morning",
      "steps",
    ],
    [
      "reaction cu push_in hero",
      "{hero} out of breath, wiping the face with a towel and grinning",
      "a bright gym in the morning",
      "breath",
    ],
    [
      "together ms orbital crowd",
      "a class of different people finishing on the mats, clapping each other's hands",
      "the mats by the window of a gym",
      "clap",
    ],
    [
      "result ws pull_out hero",
      "{hero} walking out into the morning with a bag on the shoulder, standing tall",
      "the street outside",
      "birds",
    ],
    [
      "signoff ws static none",
      "{product} with light behind the glass, early in the morning",
      "the street outside",
      "quiet",
    ],
  ],
);

const FOOTBALL_CLUB = service(
  /\b(?:(?:football|soccer|rugby|hockey|basketball|handball|ice hockey|baseball|cricket) (?:club|team)s?|fc|afc)(?: (?:season tickets?|membership|memberships|home (?:game|match)(?:es)?|match day|kit launch|academy|fans?))*\b|\bseason tickets?\b/i,
  {
    sign: "the stadium of {name}",
    workers: ["a fan of sixty", "a girl of ten"],
    starsGuests: true,
    places: ["the stand of a stadium on match day", "the street to the stadium"],
    ctaAction: "shop_now",
  },
  [
    [
      "arrest cu push_in hero",
      "{hero} with both hands on the head, waiting, the whole stand silent",
      "the stand of a stadium on match day",
      "held breath",
    ],
    [
      "arrest ws static crowd",
      "a stand full of people jumping up at once, scarves in the air",
      "the stand of a stadium on match day",
      "roar",
    ],
    [
      "world ws dolly crowd",
      "fans streaming towards the floodlights, more at every corner",
      "the street to the stadium",
      "singing",
    ],
    [
      "problem ms static hero",
      "{hero} alone before a screen at home, scarf on, the sofa empty beside",
      "a living room",
      "commentary",
    ],
    ["process cu tilt hands", "a scarf lifted off its hook by the door", "a hallway", "cloth"],
    [
      "detail xcu dolly none",
      "studs pressing into wet grass beside a white line",
      "a football pitch",
      "grass",
    ],
    [
      "use ms handheld hero",
      "{hero} going through the turnstile and up the steps into the light",
      "the steps to the stand",
      "crowd",
    ],
    [
      "reaction mcu push_in hero",
      "{hero} shouting with joy, arms thrown up",
      "the stand of a stadium on match day",
      "roar",
    ],
    [
      "together ms orbital crowd",
      "strangers in the same colours hugging in the stand",
      "the stand of a stadium on match day",
      "singing",
    ],
    [
      "result ws pull_out crowd",
      "players running to the stand, the whole stand reaching down to them",
      "the stand of a stadium on match day",
      "cheering",
    ],
    [
      "signoff ws static none",
      "{product} under floodlights against a blue evening",
      "the street to the stadium",
      "distant singing",
    ],
  ],
);

const THEATRE = service(
  /\b(?:theat(?:re|er)(?: (?:season|company|group|production|play|festival|performance)s?)?|playhouses?|opera (?:house|season)s?|ballet season)\b/i,
  {
    sign: "the lit entrance of {name}",
    workers: ["an actress in her forties", "a young actor"],
    places: ["a stage in one beam of light", "a red auditorium"],
    ctaAction: "visit",
  },
  [
    [
      "arrest cu push_in none",
      "a red curtain trembling, a line of light under it",
      "a red auditorium",
      "murmur",
    ],
    [
      "world ws dolly crowd",
      "an auditorium filling up, coats over arms, programmes opening",
      "a red auditorium",
      "murmur",
    ],
    [
      "process cu tilt hands",
      "a brush drawing a dark line along an eyelid at a mirror with bulbs",
      "a dressing room",
      "brush",
    ],
    [
      "process mcu handheld hero",
      "{hero} whispering lines in the wings, breathing in",
      "the wings of a stage",
      "whisper",
    ],
    [
      "detail xcu dolly none",
      "dust turning in the beam of a spotlight",
      "a stage in one beam of light",
      "hum",
    ],
    [
      "use ms static hero",
      "{hero} walking out into the light and beginning to speak",
      "a stage in one beam of light",
      "steps",
    ],
    [
      "use ws crane crowd",
      "a whole company on stage in full costume, mid-scene",
      "a stage in full light",
      "voices",
    ],
    [
      "reaction mcu push_in crowd",
      "an old man in the third row leaning forward, light on his face",
      "a red auditorium",
      "breath",
    ],
    [
      "together ms orbital crowd",
      "the company hand in hand, bowing low",
      "a stage in full light",
      "applause",
    ],
    ["result ws pull_out crowd", "the house on its feet, clapping", "a red auditorium", "applause"],
    [
      "signoff ws static none",
      "{product} in the evening, people coming out talking",
      "a street at night",
      "voices",
    ],
  ],
);

const SUPERMARKET = service(
  /\b(?:supermarkets?|hypermarkets?|grocery (?:stores?|shops?|chains?)|grocers?|greengrocers?|food stores?|farm shops?|convenience stores?)\b/i,
  {
    sign: "the bright front of {name}",
    workers: ["a shop assistant of fifty in a green apron", "a young shop assistant"],
    places: ["a fruit and vegetable aisle", "a supermarket checkout"],
    ctaAction: "visit",
  },
  [
    [
      "arrest xcu push_in none",
      "water drops on a red tomato, a hand picking it up",
      "a fruit and vegetable aisle",
      "drip",
    ],
    [
      "world ws dolly crowd",
      "people with baskets along shelves of fruit and vegetables in every colour",
      "a fruit and vegetable aisle",
      "voices",
    ],
    [
      "process mcu static hero",
      "{hero} stacking apples one by one into a neat pyramid",
      "a fruit and vegetable aisle",
      "apples",
    ],
    [
      "process cu tilt hands",
      "a crate of lettuce set down, leaves still wet",
      "a fruit and vegetable aisle",
      "crate",
    ],
    [
      "detail xcu dolly none",
      "a bunch of herbs shaken, drops flying off",
      "a fruit and vegetable aisle",
      "drops",
    ],
    [
      "use ms handheld crowd",
      "a father lifting a girl so that she can choose a melon",
      "a fruit and vegetable aisle",
      "laughter",
    ],
    [
      "use mcu static hero",
      "{hero} handing a customer a slice of pear to taste",
      "a fruit and vegetable aisle",
      "knife",
    ],
    [
      "reaction cu push_in crowd",
      "a boy biting into an apple in the car park, juice on his chin",
      "a car park in the sun",
      "crunch",
    ],
    [
      "together ms orbital crowd",
      "a family cooking together, vegetables all over the table",
      "a kitchen",
      "voices",
    ],
    [
      "result ws static none",
      "a paper bag of vegetables, bread and flowers on a kitchen table",
      "a kitchen",
      "quiet",
    ],
    [
      "signoff ws static none",
      "{product} in the morning, crates of fruit by the door",
      "a street in the morning",
      "trolley",
    ],
  ],
);

const THERAPY = service(
  /\b(?:(?:talking |family |couples |art |speech |child )?therap(?:y|ists?)(?: (?:practices?|clinics?|rooms?|sessions?|cent(?:re|er)s?|services?|platforms?|online))?|counsell?(?:ing|ors?)(?: (?:service|practice|centre)s?)?|mental health (?:clinic|service|practice|cent(?:re|er))s?)\b/i,
  {
    sign: "the quiet door of {name}",
    workers: ["a therapist in her fifties", "a therapist of forty"],
    places: ["a quiet room with two armchairs", "a bright waiting room with plants"],
    ctaAction: "custom",
  },
  [
    [
      "arrest cu push_in crowd",
      "a young woman looking out of a window, forehead almost touching the glass",
      "a flat in grey light",
      "traffic far off",
    ],
    [
      "world ws static none",
      "two armchairs turned to each other, a lamp and a plant between them",
      "a quiet room with two armchairs",
      "clock",
    ],
    [
      "problem ms static crowd",
      "a man sitting on the edge of his bed in the morning, not getting up",
      "a bedroom in grey light",
      "alarm far off",
    ],
    [
      "process mcu static hero",
      "{hero} pouring a glass of water and setting it down beside the other chair",
      "a quiet room with two armchairs",
      "water",
    ],
    [
      "use ms static hero",
      "{hero} leaning forward a little, listening to the person opposite",
      "a quiet room with two armchairs",
      "low voice",
    ],
    [
      "use mcu push_in crowd",
      "a woman in an armchair speaking, her hands loosening in her lap",
      "a quiet room with two armchairs",
      "low voice",
    ],
    [
      "detail xcu dolly none",
      "light moving over a plain wall and the leaf of a plant",
      "a quiet room with two armchairs",
      "quiet",
    ],
    [
      "reaction cu push_in crowd",
      "a man breathing out, his shoulders coming down",
      "a quiet room with two armchairs",
      "breath",
    ],
    [
      "together ms static crowd",
      "two people on a park bench talking, one of them laughing for the first time",
      "a park bench",
      "birds",
    ],
    [
      "result ws pull_out crowd",
      "a young woman opening her window in the morning and breathing in",
      "a flat in morning light",
      "birds",
    ],
    [
      "signoff ms static none",
      "{product} half open, warm light behind it",
      "a street in the morning",
      "quiet",
    ],
  ],
);

const CRUISE = service(
  /\b(?:(?:river |ocean |sea |luxury |family |mediterranean |danube |rhine |nile |nordic |expedition )*cruises?(?: (?:lines?|ships?|compan(?:y|ies)|holidays?))?)\b/i,
  {
    sign: "the white ship of {name}",
    workers: ["a couple in their sixties in light clothes", "a woman of sixty"],
    starsGuests: true,
    places: ["the deck of a ship in the sun", "the rail of a ship"],
    ctaAction: "visit",
  },
  [
    [
      "arrest ws push_in none",
      "the bow of a white ship cutting through calm water at sunrise",
      "open water at sunrise",
      "water",
    ],
    [
      "world est crane none",
      "a white ship passing below hills, castles and vineyards",
      "a wide river valley",
      "ship's horn",
    ],
    [
      "problem ms static hero",
      "{hero} at a grey window at home, rain running down it",
      "a living room in the rain",
      "rain",
    ],
    [
      "process cu tilt hands",
      "a thick rope cast off a bollard, the gap of water widening",
      "a quay in the morning",
      "rope, water",
    ],
    [
      "use ms dolly hero",
      "{hero} at the rail with a coffee, watching a town glide past",
      "the rail of a ship",
      "water",
    ],
    [
      "use mcu static hero",
      "{hero} drawing back the curtain of a cabin: a new town outside",
      "a cabin with a big window",
      "curtain",
    ],
    [
      "detail xcu dolly none",
      "the wake drawing a white line into the evening",
      "the stern of a ship",
      "wake",
    ],
    [
      "reaction cu push_in hero",
      "{hero} with closed eyes in the wind, smiling",
      "the deck of a ship in the sun",
      "wind",
    ],
    [
      "together ms orbital crowd",
      "passengers at dinner on deck, glasses raised in low sun",
      "the deck of a ship at sunset",
      "clink",
    ],
    [
      "result ws pull_out hero",
      "{hero} walking down the gangway into an old town",
      "a quay of an old town",
      "bells",
    ],
    ["signoff ws static none", "{product} lit from bow to stern on dark water", "a harbour at dusk", "water"],
  ],
);

const NATIONAL_PARK = service(
  /\b(?:national parks?|nature (?:reserves?|parks?)|nationalpark)\b/i,
  {
    sign: "the wooden sign of {name}",
    workers: ["a hiker in her thirties with a small rucksack", "a ranger of fifty in a broad hat"],
    starsGuests: true,
    places: ["a forest path", "a lookout over valleys and woods"],
    ctaAction: "visit",
  },
  [
    [
      "arrest cu push_in none",
      "a drop of dew falling from a fern, the forest upside down in it",
      "a forest at sunrise",
      "drip",
    ],
    ["arrest ws static none", "mist lifting off a lake between dark trees", "a lake at sunrise", "birds"],
    [
      "world est crane none",
      "woods and ridges to the horizon, the first sun on them",
      "a lookout over valleys and woods",
      "wind",
    ],
    ["process cu tilt hands", "two hands lacing a muddy boot on a rock", "a forest path", "laces"],
    [
      "use ms dolly hero",
      "{hero} walking up a path between tall trees, sun through the leaves",
      "a forest path",
      "steps, birds",
    ],
    [
      "use mcu handheld hero",
      "{hero} kneeling by a stream, cupping the clear water",
      "a stream between rocks",
      "water",
    ],
    ["detail xcu dolly none", "moss on bark, an ant crossing it", "a forest path", "quiet"],
    [
      "reaction cu push_in hero",
      "{hero} standing still, eyes following a deer between the trees",
      "a forest clearing",
      "breath",
    ],
    ["together ms static crowd", "a family sharing sandwiches on a log", "a forest clearing", "laughter"],
    [
      "result ws pull_out hero",
      "{hero} small on a rock above valleys and woods, arms out",
      "a lookout over valleys and woods",
      "wind",
    ],
    [
      "signoff ws static none",
      "{product} at the start of a path, evening light through the trees",
      "a forest at sunset",
      "birds",
    ],
  ],
);

const ONLINE_COURSE = service(
  /\b(?:online (?:\p{L}+ ){0,2}(?:courses?|class(?:es)?|lessons?|academ(?:y|ies)|degrees?|programmes?|programs?|schools?|bootcamps?|tutoring|workshops?|learning)|(?:coding|web|data|programming|marketing|design) (?:bootcamps?|courses?)|bootcamps?|e-learning|masterclass(?:es)?|distance learning)\b/iu,
  {
    sign: "the laptop with {name} open, the screen at an angle",
    workers: ["a woman of thirty", "a man of thirty-five in a soft jumper"],
    starsGuests: true,
    places: ["a desk by a window at home", "a kitchen table in the evening"],
    ctaAction: "sign_up",
  },
  [
    [
      "arrest cu push_in hero",
      "{hero} leaning towards a laptop, its light on the face, eyes bright",
      "a kitchen table in the evening",
      "keys",
    ],
    [
      "world ws static hero",
      "{hero} clearing a kitchen table and setting up a laptop, a notebook and a cup",
      "a kitchen table in the evening",
      "cup",
    ],
    [
      "problem ms static hero",
      "{hero} on the train home from work, looking out, tired",
      "a train in the evening",
      "rails",
    ],
    [
      "process cu tilt hands",
      "a pencil writing fast in a notebook beside a keyboard",
      "a desk by a window at home",
      "pencil",
    ],
    [
      "use ms dolly hero",
      "{hero} following a lesson on the laptop, headphones on, nodding",
      "a desk by a window at home",
      "a teacher's voice, faint",
    ],
    [
      "use mcu handheld hero",
      "{hero} trying it out, deleting it, trying again",
      "a desk by a window at home",
      "keys",
    ],
    [
      "detail xcu dolly none",
      "the light of a laptop on the rim of a cup and a page of notes",
      "a kitchen table in the evening",
      "quiet",
    ],
    [
      "reaction cu push_in hero",
      "{hero} throwing up both arms: it works",
      "a desk by a window at home",
      "laugh",
    ],
    [
      "together ms static crowd",
      "a video call with small friendly faces on the screen, seen at an angle, all waving",
      "a desk by a window at home",
      "voices",
    ],
    [
      "result ws pull_out hero",
      "{hero} showing the finished work to colleagues round a table",
      "a bright office",
      "voices",
    ],
    [
      "signoff ms static none",
      "{product} on a tidy desk, morning light",
      "a desk by a window at home",
      "birds",
    ],
  ],
);

/** Houses that every town has, and what a newcomer asks first for. */
export const IN_EVERY_TOWN: readonly Service[] = [
  PIZZERIA,
  SUSHI,
  BAKERY,
  BREWERY,
  GYM,
  FOOTBALL_CLUB,
  THEATRE,
  SUPERMARKET,
  THERAPY,
  CRUISE,
  NATIONAL_PARK,
  ONLINE_COURSE,
];
