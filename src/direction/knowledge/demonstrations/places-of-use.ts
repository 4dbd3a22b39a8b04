/** Where things are used, by words in their names and in what is said of them; the first row that fits is taken. */
interface PlaceOfUse {
  readonly says: RegExp;
  readonly places: readonly string[];
}

const row = (says: string, ...places: string[]): PlaceOfUse => ({
  says: new RegExp(`\\b(?:${says})(?:s|es)?(?![\\w-])`, "i"),
  places,
});

/** By what a thing is called. */
export const PLACES_OF_USE: readonly PlaceOfUse[] = [
  row(
    "umbrella stand|coat rack|shoe rack|doormat|door mat|key holder|coat stand",
    "a hallway with coats in it",
  ),
  row(
    "kayak|canoe|paddle ?board|sup board|raft|rowing boat|dinghy|paddle|packraft",
    "a lake shore in the early light",
    "the middle of a still lake",
  ),
  row("surfboard|wetsuit|snorkel|swim\\w*|boogie board|beach\\w*|sunscreen|parasol", "a quiet beach"),
  row(
    "boat|yacht|sail\\w*|fishing (?:rod|reel|\\w+)|life ?jacket",
    "a small harbour",
    "open water off the harbour",
  ),
  row("ski|snowboard|sledge|sled|snowshoe|toboggan", "a slope with one track in the snow"),
  row(
    "tent|camp\\w*|sleeping (?:bag|mat)|hammock|bivvy|tarp|lantern|hik\\w+|trekking|rucksack|headlamp|firestarter|fire (?:pit|starter)",
    "a clearing by a path",
    "a camp at the edge of the trees",
  ),
  row(
    "bike|bicycle|e-?bike|cycl\\w+|pannier|helmet|scooter|cargo bike|saddle|bike \\w+",
    "a street in the morning",
    "a cycle path by a canal",
  ),
  row(
    "car|van|truck|tyre|tire|dash ?cam|car seat|camper\\w*|motorbike|motorcycle|roof (?:rack|box|tent)|wiper|windscreen",
    "a driveway early in the day",
    "a road out of town",
  ),
  row(
    "stroller|pram|buggy|crib|cot|nappy|nappies|diaper|baby \\w+|pacifier|dummy|high ?chair|bib|swaddle|bottle warmer|nursing \\w+|breast pump",
    "a nursery with the blind half down",
    "a kitchen with a high chair in it",
  ),
  row(
    "dog|puppy|leash|lead|harness|kennel|pet|cat|kitten|litter|scratching \\w+|aquarium|bird ?feeder",
    "a hallway with a dog's bed in it",
    "a park with wet grass",
  ),
  row(
    "garden\\w*|plant\\w*|seed|compost\\w*|trowel|pruner|secateur|hose|watering can|greenhouse|raised bed|lawn\\w*|mower|bird bath|beehive|planter|weed\\w*|wheelbarrow|hedge\\w*|rake",
    "a small garden behind a house",
    "a garden bench by the wall",
  ),
  row(
    "balcony|window box|herb \\w+|microgreens?|sprout\\w*|mushroom \\w+ kit|mushroom kit|hydroponic\\w*",
    "a kitchen window sill",
  ),
  row(
    "grill|barbecue|bbq|pizza oven|smoker|patio \\w+|outdoor (?:kitchen|furniture)|fire bowl|picnic \\w+|deck ?chair|garden furniture",
    "a terrace with friends expected",
  ),
  row(
    "toothbrush|toothpaste|razor|shav\\w+|shampoo|conditioner|soap|shower\\w*|bath\\w*|towel|deodorant|toilet|bidet|mouthwash|floss|comb|hairbrush|hair ?dryer|mirror|face \\w+|serum|cleanser|moisturi[sz]er|cream|lotion|balm|make-?up|lipstick|mascara|perfume|nail \\w+|sponge",
    "a bathroom with morning light",
  ),
  row(
    "mattress|pillow|duvet|bedding|bed ?sheet|bed|night ?light|alarm clock|sleep\\w*|eye mask|blanket|pyjama|pajama|weighted \\w+|white noise \\w+|bunk",
    "a bedroom with the curtains half drawn",
  ),
  row(
    "sofa|couch|armchair|rug|cushion|curtain|lamp|bookshelf|shelf|shelves|coffee table|candle|diffuser|vase|throw|speaker|record player|turntable|tv|projector|fireplace|frame|wall ?art|poster|print|puzzle|board game|card game|game|knitting \\w+|craft kit|jigsaw",
    "a living room with a low lamp",
  ),
  row(
    "desk|monitor|keyboard|mouse|office \\w+|standing desk|laptop\\w*|notebook|planner|pen|pencil|stapler|webcam|headset|microphone|printer|calendar|diary|journal|stationery|organi[sz]er",
    "a desk by a window",
  ),
  row(
    "lunch ?box|bento|thermos|flask|travel mug|food container|lunch bag|snack box",
    "a kitchen in the first light",
    "a bench where people eat their lunch",
  ),
  row(
    "water bottle|bottle|backpack|tote\\w*|bag|umbrella|power ?bank|earbud|headphone|e-?reader|rain\\w*|jacket|coat|shoe|sneaker|boot|glove|scarf|hat|sock|wallet|phone \\w+|suitcase|luggage|glasses|sunglasses",
    "a front door in the morning",
    "a street on the way into town",
  ),
  row(
    "watch|wrist ?watch|timepiece|chronograph",
    "a dressing table by lamplight",
    "a leather armchair at dusk",
  ),
  row(
    "knife|knives|pan|pot|wok|skillet|kettle|toaster|blender|mixer|frother|coffee \\w+|espresso \\w+|grinder|peeler|chopping board|cutting board|apron|dish\\w*|plate|bowl|mug|cup|teapot|cutlery|spoon|fork|oven\\w*|air ?fryer|rice cooker|cookware|bakeware|scale|tin|jar|storage jar|spice\\w*|fridge|freezer|kitchen \\w+|cookbook|recipe\\w*|cook(?:ing|er)|tap|filter jug|lunch|food|sauce|jam|honey|oil|vinegar|salt|pasta|bread|cheese|chocolate|snack|bar|cracker|crisp|granola|muesli|cereal|pickle|kimchi|broth|soup|tea|coffee|juice|syrup|soda|water|butter|mustard|ketchup|chutney|salsa|hummus|tofu|tempeh|noodle|rice|beans?|nut|nut butter|fruit|vegetable|biscuit|cookie|cake|candy|sweets?|gum",
    "a kitchen with the window open",
  ),
  row(
    "dumbbell|kettlebell|yoga \\w+|mat|gym\\w*|resistance band|skipping rope|jump rope|foam roller|exercise \\w+|rowing machine|treadmill|pull-?up bar|weight|fitness \\w+",
    "a living room with the rug rolled up",
  ),
  row(
    "racket|racquet|ball|goal|skateboard|roller ?skate|skate|helmet|climbing \\w+|golf \\w+|boxing \\w+|football|basketball|running \\w+",
    "a court at the end of the street",
  ),
  row(
    "drill|screwdriver|hammer|saw|tool\\w*|workbench|sander|ladder|paint|glue|tape|spirit level|wrench|multi-?tool",
    "a garage with the door up",
  ),
  row(
    "vacuum\\w*|mop|broom|detergent|laundry \\w+|washing \\w+|iron|clean\\w*|duster|bin|air purifier|humidifier|dehumidifier|fan|heater|thermostat|smoke alarm|doorbell|lock|security camera|radiator",
    "a hallway and the room behind it",
  ),
  row(
    "toy|doll|teddy|blocks?|building set|train set|play ?house|swing|slide|trampoline|kids? \\w+|crayon|marble run|play ?mat|tricycle|balance bike|plush",
    "a floor with toys on it, afternoon sun",
  ),
  row(
    "guitar|ukulele|piano|synth\\w*|drum\\w*|pedal|amp|violin|kalimba|harmonica|metronome|instrument",
    "a room with a rug and one lamp",
  ),
  row(
    "wheelchair|walker|walking (?:stick|frame)|cane|hearing aid|stair ?lift|pill \\w+|grab rail|mobility \\w+",
    "a bright hallway at home",
    "a park with a level path",
  ),
  row("home", "a home in the morning"),
];

/** Where the brief itself says that it is used; looked for before the product's own words. */
export const PLACES_SAID: readonly PlaceOfUse[] = [
  row(
    "(?:small|tiny|city|studio|rented) (?:flat|apartment|home|kitchen)|flat dweller|apartment|renter",
    "a small flat with one tall window",
  ),
  row("balcony|balconies", "a balcony over a street"),
  row("window ?sill", "a kitchen window sill"),
  row("small garden|back ?yard|allotment", "a small garden behind a house"),
  row("camper ?van|van ?life|caravan|motorhome", "the open back of a camper van"),
  row("camping|campsite|outdoors|backcountry|wilderness", "a camp at the edge of the trees"),
  row("bedside|nightstand|in bed", "a bedroom with the curtains half drawn"),
  row("in the shower|shower", "a bathroom with morning light"),
  row("at (?:the|your) desk|home office|the office", "a desk by a window"),
  row("classroom|schools", "a classroom"),
  row("flights|plane|travel\\w*|hotel room|on the road", "a hotel room with an open window"),
  row("beach", "a quiet beach"),
  row("festival", "a field between two stages"),
];

/** Where things of a physical kind are at home, where neither their names nor the brief tell; other kinds play where their category does. */
export const PLACES_OF_KINDS: Readonly<Record<string, readonly string[]>> = {
  "fresh produce": ["a field at first light", "a kitchen with the window open"],
  cut: ["a kitchen with a cold stone counter", "a yard with a fire in it"],
  dish: ["a small busy kitchen", "a table under one lamp"],
  "baked thing": ["a bakery before opening", "a kitchen with flour on the table"],
  "sweet thing": ["a kitchen in the afternoon", "a table laid for a few"],
  footwear: ["a city street in the morning", "stone steps to a front door"],
  "thing to look at": ["a living room with one bare wall", "a studio with north light"],
  "fitted part": ["a workshop bench under a lamp", "a yard outside a workshop"],
  machine: ["a factory hall", "a workshop floor"],
  "motor vehicle": ["an open road", "a lay-by with a view"],
  material: ["a building site in the morning", "a half-finished room full of daylight"],
  "writing thing": ["a desk by a window"],
  animal: ["a paddock in low sun", "a stable door"],
  tool: ["a workbench by a window", "a kitchen table cleared for work"],
};
