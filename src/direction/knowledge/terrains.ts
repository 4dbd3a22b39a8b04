/** Kinds of surroundings that have their own things in them. */
export type Terrain =
  | "home"
  | "kitchen"
  | "bathroom"
  | "bedroom"
  | "office"
  | "eatery"
  | "shop"
  | "workshop"
  | "hall"
  | "garden"
  | "street"
  | "road"
  | "water"
  | "land";

/** Tells the terrains of a place by its words; "a house by the sea" is of two. A town is of all of them and of none. */
export const TERRAINS_OF_PLACES: readonly { readonly words: RegExp; readonly is: Terrain }[] = [
  {
    words:
      /\b(?:home|(?<!opera |light|green|ware)house|flat|apartment|loft|living room|lounge|cottage|cabin|hallway)\b/i,
    is: "home",
  },
  { words: /\bkitchen\b/i, is: "kitchen" },
  { words: /\b(?:bathroom|shower|spa|sauna)\b/i, is: "bathroom" },
  { words: /\b(?:bedroom|nursery|hotel room|dorm(?:itory)?)\b/i, is: "bedroom" },
  {
    words: /\b(?:office|co-?working|meeting room|boardroom|lab(?:oratory)?|classroom|library)\b/i,
    is: "office",
  },
  {
    words: /\b(?:caf[eé]|restaurant|bar|pub|diner|bistro|tea ?house|canteen|bakery|trattoria)\b/i,
    is: "eatery",
  },
  { words: /\b(?:shop|store|boutique|salon|supermarket|mall)\b/i, is: "shop" },
  { words: /\b(?:workshop|garage|factory|warehouse|barn|atelier|shed)\b/i, is: "workshop" },
  {
    words: /\b(?:hall|stage|theat(?:re|er)|opera|club|gym|stadium|arena|museum|gallery|church|studio)\b/i,
    is: "hall",
  },
  {
    words:
      /\b(?:garden|backyard|patio|terrace|balcony|picnic|lawn|park|playground|allotment|vineyard|orchard)\b/i,
    is: "garden",
  },
  {
    words:
      /\b(?:streets?|alleys?|squares?|sidewalk|pavement|downtown|city|skate ?park|basketball court|rooftops?|underpass|subway|metro|station|bridge|crosswalk|neon)\b/i,
    is: "street",
  },
  { words: /\b(?:roads?|highway|motorway|race ?track|mountain pass|inside (?:a|the) car)\b/i, is: "road" },
  {
    words:
      /\b(?:beach(?:es)?|sea(?:side|shore)?|ocean|coast(?:line)?|lakes?|rivers?|streams?|shores?|harbou?r|pier|island|lagoon|bay|fjords?|waterfalls?|reef|open water)\b/i,
    is: "water",
  },
  {
    words:
      /\b(?:forests?|woods?|mountains?|alps|summit|peaks?|ridge|trails?|meadows?|fields?|farm|hills?|hillside|valleys?|desert|dunes?|canyon|glacier|jungle|savann?ah?|countryside|highlands?|moors?|glen|cliffs?|camp(?:site)?|snowy slope|tundra|steppe|prairie)\b/i,
    is: "land",
  },
];

const ROOMS = [
  "home",
  "kitchen",
  "bathroom",
  "bedroom",
  "office",
  "eatery",
  "shop",
  "workshop",
  "hall",
] as const;
const GREEN = ["garden", "land"] as const;

/** What stands only in certain terrains: a picture that has it in it can be filmed nowhere else. */
export const FIXTURES: readonly { readonly words: RegExp; readonly standsIn: readonly Terrain[] }[] = [
  {
    words:
      /\b(?:windows?|windowsill|sill|curtains?|blinds|floorboards|ceiling|lamps?|hallway|shel(?:f|ves)|cupboard|drawers?|radiator|carpet|rug|indoors|rooms?|armchair|doorbell|parquet|wardrobe|coat ?hook|hook)\b/i,
    standsIn: ROOMS,
  },
  {
    words: /\b(?:doors?|doorway|doorstep|stairs|stairway|staircase|threshold|lift|corridor)\b/i,
    standsIn: [...ROOMS, "street"],
  },
  { words: /\b(?:tables?|tablecloth|chairs?)\b/i, standsIn: [...ROOMS, "garden"] },
  { words: /\b(?:the bar|bar top|pub|stools?)\b/i, standsIn: ["eatery", "hall"] },
  { words: /\bmirrors?\b/i, standsIn: ["home", "bathroom", "bedroom", "shop", "hall"] },
  { words: /\b(?:bath|bathtub|basin|taps?|shower|tiles?|toothbrush)\b/i, standsIn: ["bathroom", "home"] },
  {
    words: /\b(?:beds?|pillows?|duvet|sheets?|bedside|mattress|alarm clock)\b/i,
    standsIn: ["bedroom", "home"],
  },
  {
    words: /\b(?:stove|hob|oven|saucepan|sink|fridge|worktop|chopping board|kettle|dishwasher)\b/i,
    standsIn: ["kitchen", "home", "eatery"],
  },
  { words: /\bcounter\b/i, standsIn: ["kitchen", "home", "eatery", "shop"] },
  {
    words: /\b(?:desks?|keyboard|meeting|printer|whiteboard|spreadsheets?)\b/i,
    standsIn: ["office", "home", "bedroom"],
  },
  { words: /\b(?:sofa|couch|coffee table|fireplaces?|television)\b/i, standsIn: ["home", "eatery"] },
  {
    words:
      /\b(?:streets?|pavement|kerb|gutter|trams?|bus(?:es)?|traffic|lamp ?posts?|shopfronts?|skyscrapers?|tower blocks?|standing cars|row of cars|the (?:town|city)|commuters?|subway|concrete|asphalt)\b/i,
    standsIn: ["street", "road"],
  },
  { words: /\b(?:train|platform|concourse)\b/i, standsIn: ["street"] },
  { words: /\b(?:rooftops|roofs|square)\b/i, standsIn: ["street", "garden"] },
  {
    words: /\b(?:steering wheel|dashboard|windscreen|headlights?|ring road|passenger seat)\b/i,
    standsIn: ["road", "street"],
  },
  { words: /\b(?:bicycles?|bike)\b/i, standsIn: ["street", "road", "garden", "land"] },
  {
    words:
      /\b(?:grass|meadows?|trees?|branch(?:es)?|moss|ferns?|hedges?|soil|blossoms?|petals on the ground|ants?|walnuts?|stone wall|village|shutters?)\b/i,
    standsIn: GREEN,
  },
  {
    words:
      /\b(?:trail|path|hillside|hills?|valley|ridge|mountains?|summit|forest|pines?|tents?|campfire|rucksack)\b/i,
    standsIn: ["land", "water"],
  },
  { words: /\b(?:lake|river|stream|jetty|boats?|shore)\b/i, standsIn: ["water", "land"] },
  { words: /\b(?:against|in) the wind\b/i, standsIn: ["street", "road", "garden", "water", "land"] },
  { words: /\b(?:sea|ocean|waves?|sand|tide|foam|gulls?|shells?)\b/i, standsIn: ["water"] },
  { words: /\b(?:backstage|spotlights?|audience|scoreboard|locker)\b/i, standsIn: ["hall"] },
];
