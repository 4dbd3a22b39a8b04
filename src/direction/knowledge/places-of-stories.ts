import { remembered } from "../remembered.ts";

/** Where a story plays that names no place: by its people, its things and its deeds. The first row that fits is taken. */
const PLACES: readonly { readonly told: RegExp; readonly place: string }[] = [
  { told: /\b(?:bride|bridesmaids?)\b.*\b(?:ready|dress|make-?up|veil)\b/i, place: "a bright bedroom" },
  { told: /\bfirst dance\b|\bguests\b.*\bdancing\b/i, place: "a hall under strings of lamps" },
  { told: /\b(?:bride|groom|vows|altar|aisle)\b/i, place: "a small church" },
  {
    told: /\b(?:kerb|curb|pavement|sidewalk|zebra crossing|crosswalk|traffic lights?)\b/i,
    place: "a city street",
  },
  {
    told: /\bstray\b|\bfinds? (?:an?|the) (?:\p{Ll}+ )?(?:kitten|puppy|dog|cat|bird|fox|hedgehog|wallet|purse|ring)\b/iu,
    place: "a quiet street",
  },
  { told: /\b(?:swing|seesaw|playground|monkey bars)\b/i, place: "an empty playground" },
  {
    told: /\b(?:lies? awake|lying awake|can(?:'t|not) sleep|falls? asleep|alarm clock|wakes? up|waking up)\b/i,
    place: "a bedroom at home",
  },
  {
    told: /\b(?:burst|bursts|leaks?|leaking|flood(?:s|ed)?|puddle|water on the floor|boiler)\b/i,
    place: "a kitchen at home",
  },
  {
    told: /\b(?:home ?owners?|tenants?|flat ?mates?|house ?mates?|room ?mates?)\b/i,
    place: "a lived-in home",
  },
  { told: /\b(?:fridge|refrigerator|oven|kettle|stove|kitchen sink)\b/i, place: "a lived-in kitchen" },
  { told: /\b(?:runners?|joggers?|towpath)\b/i, place: "a path beside a river" },
  { told: /\b(?:physio(?:therapist)?|patient)\b/i, place: "a bright treatment room" },
  { told: /\b(?:office|colleagues?|new hire|team meeting|desk|spreadsheets?)\b/i, place: "a bright office" },
  {
    told: /\b(?:casks?|distillers?|still ?house|(?:oak|whisky|whiskey|wine|rum) barrels?)\b/i,
    place: "a stone warehouse between rows of casks",
  },
  {
    told: /\b(?:fl(?:y|ies|ying)|pilot(?:s|ing)?|lands?|landing) (?:an?|the|his|her|their) (?:\p{Ll}+ )?(?:plane|aeroplane|airplane|glider|helicopter|jet)\b/iu,
    place: "a cockpit above the clouds",
  },
  { told: /\blighthouse\b/i, place: "a lighthouse above the sea" },
  { told: /\b(?:platform|railway|trains?|station ?master)\b/i, place: "a small railway station" },
  { told: /\b(?:bus (?:driver|stop)|busdriver|bus)\b/i, place: "a town bus and its stops" },
  { told: /\b(?:tram)\b/i, place: "a tram through the old town" },
  { told: /\b(?:taxi|cab)\b/i, place: "a taxi and the streets around it" },
  { told: /\b(?:fishing fly|fly[- ]fishing|angler|trout)\b/i, place: "a riverbank with a wooden bench" },
  { told: /\b(?:fishing boat|fisherm[ae]n|fisherwoman|harbou?r|trawler|nets?)\b/i, place: "a small harbour" },
  { told: /\b(?:paper (?:boat|plane)|gutter|marbles?|hopscotch|chalk)\b/i, place: "a street with wet kerbs" },
  {
    told: /\b(?:boat|row(?:s|ing)?(?! of)|canoe|kayak|sail(?:s|ing|or)?)\b/i,
    place: "a boatyard by the water",
  },
  {
    told: /\b(?:postman|postwoman|mail carrier|letterbox|mailbox|delivers? (?:the )?(?:letters?|post|mail))\b/i,
    place: "a row of houses on a quiet street",
  },
  { told: /\b(?:locksmith|padlocks?)\b/i, place: "a small workshop under one lamp" },
  { told: /\b(?:clockmaker|watchmaker|clocks?)\b/i, place: "a clockmaker's workshop" },
  {
    told: /\b(?:cobbler|shoemaker|tailor|seamstress|dressmaker|upholsterer|saddler)\b/i,
    place: "a small workshop under one lamp",
  },
  {
    told: /\b(?:carpenter|joiner|luthier|potter|blacksmith|welder|glassblower|bookbinder|stonemason)\b/i,
    place: "a workshop with one big window",
  },
  { told: /\b(?:mechanic|garage|motorbike|engine)\b/i, place: "a garage with its door open" },
  { told: /\b(?:bak(?:er|es|ing|ery)|dough|bread|cakes?|oven)\b/i, place: "a lived-in kitchen" },
  {
    told: /\b(?:cooks?|soup|stew|recipe|dinner|breakfast|supper|kitchen|dumplings|pancakes)\b/i,
    place: "a lived-in kitchen",
  },
  { told: /\b(?:waiter|waitress|diner|caf[eé]|barista)\b/i, place: "a small café" },
  { told: /\b(?:farmer|shepherd|cows?|sheep|tractor|barn|harvest)\b/i, place: "a farm and its fields" },
  {
    told: /\b(?:garden(?:er|s)?|allotment|tomatoes|seeds?|roses?|orchard|apple tree)\b/i,
    place: "a garden behind a house",
  },
  { told: /\b(?:classroom|in class|teacher|pupils?|homework|school)\b/i, place: "a classroom" },
  { told: /\b(?:librar(?:y|ian)|books?hop)\b/i, place: "a library" },
  { told: /\b(?:nurse|ward|hospital|surgeon|paramedic)\b/i, place: "a hospital ward" },
  { told: /\b(?:recruit|fire ?(?:fighter|service|station|crew)|hose)\b/i, place: "a fire station" },
  { told: /\b(?:janitor|caretaker|museum|skeleton)\b/i, place: "a museum after closing time" },
  {
    told: /\b(?:violinist|cellist|pianist|orchestra|conductor|piano|rehears\w+)\b/i,
    place: "a rehearsal hall",
  },
  { told: /\b(?:ballerina|ballet|dance (?:class|school|studio))\b/i, place: "a dance studio with mirrors" },
  { told: /\b(?:boxers?|boxing|(?:into|in) the ring)\b/i, place: "a boxing gym" },
  { told: /\b(?:goalkeeper|striker|football|penalty|pitch|referee)\b/i, place: "a village football ground" },
  { told: /\b(?:swimmer|pool|lifeguard)\b/i, place: "a public swimming pool" },
  { told: /\b(?:lifeboat|slipway)\b/i, place: "a lifeboat slipway" },
  { told: /\b(?:astronaut|rocket|space ?ship|on the moon)\b/i, place: "a space capsule" },
  { told: /\b(?:soldier|letter home)\b/i, place: "a plain room with one window" },
  {
    told: /\b(?:balcon(?:y|ies)|neighbou?rs?|upstairs|downstairs|stairwell|flat)\b/i,
    place: "a block of flats and its stairwell",
  },
  { told: /\b(?:snow|skis?|sledge|mountain)\b/i, place: "a snowy slope above a village" },
  { told: /\b(?:beach|sand|waves?|surf\w*|sea|shells?)\b/i, place: "a beach" },
  { told: /\b(?:forest|woods|tree house|camp(?:er|fire|ing|s)?)\b/i, place: "the edge of a wood" },
  { told: /\b(?:bench|ducks?|pigeons?|kite)\b/i, place: "a town park" },
  {
    told: /\b(?:blanket|bed|pillow|snor\w+|bedtime|monster|nightlight|coat on the chair)\b/i,
    place: "a bedroom",
  },
  {
    told: /\b(?:attic|suitcase|old photo\w*|photo album|record player|letters?)\b/i,
    place: "an attic full of boxes",
  },
  { told: /\b(?:market|stall(?:holder)?|greengrocer|fishmonger)\b/i, place: "a street market" },
  { told: /\b(?:office|desk|colleagues?|boss|photocopier|meeting)\b/i, place: "an office late in the day" },
  { told: /\b(?:dog|cat|sofa|family|table|grandm\w+|grandp\w+|granddad|grandad)\b/i, place: "a living room" },
  {
    told: /\b(?:bicycle|bike|cycl\w+|courier|scooter|runs|running|runner|street)\b/i,
    place: "the streets of a small town",
  },
];

/** The same deeds of a story are asked about for its setting and for its pictures. */
const STORIES_KEPT = 64;

/** The place that the words of a story make likely; null where they leave it open. */
export const placeOfStory: (told: string) => string | null = remembered(
  (told) => PLACES.find((row) => row.told.test(told))?.place ?? null,
  STORIES_KEPT,
);
