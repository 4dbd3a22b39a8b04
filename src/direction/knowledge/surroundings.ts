/** What a place, the weather, the hour or a season does to the look of a film. */
export interface Surroundings {
  readonly words: RegExp;
  /** Leading colour first. */
  readonly colors: readonly string[];
  /** Key of the lighting table; null leaves the light to something else. */
  readonly light: string | null;
  /** The same where the film plays after dark. */
  readonly lightAtNight?: string;
  /** What the style sentence says of it; no people and no part of them. */
  readonly look: string | null;
  /** Key of the music table; null where it suggests none. */
  readonly music: string | null;
}

/** Weather, by the words of the reading or the brief. */
export const WEATHERS: readonly Surroundings[] = [
  {
    words: /storm|thunder|lightning|gale|gewitter|orage|tormenta/i,
    colors: ["#2E3A46", "#C7CED1"],
    light: "storm_light",
    lightAtNight: "wet_night",
    look: "a heavy sky with one bright edge",
    music: null,
  },
  {
    words: /rain|drizzl|shower|wet|pouring|downpour|regen|pluie|lluvia|pioggia|chuva/i,
    colors: ["#4E6472", "#A9B8BF"],
    light: "rain_light",
    lightAtNight: "wet_night",
    look: "wet surfaces that double every light",
    music: null,
  },
  {
    words: /fog|mist|haze|hazy|nebel|brume|niebla|nebbia/i,
    colors: ["#B8C0C2", "#6F7F84"],
    light: "misty_light",
    lightAtNight: "misty_night",
    look: "shapes before details, the far distance gone",
    music: null,
  },
  {
    words: /snow|blizzard|frost|icy|ice|schnee|neige|nieve|neve/i,
    colors: ["#E6EEF3", "#7E9AB0"],
    light: "snow_light",
    lightAtNight: "snowy_night",
    look: "white ground and muffled colour",
    music: null,
  },
  {
    words: /overcast|cloud|gr[ea]y sky|grau|nuageux/i,
    colors: ["#A7B0B5", "#56616A"],
    light: "natural_cool",
    look: "flat grey light that leaves true colours",
    music: null,
  },
  {
    words: /heat|hot|scorch|blazing|hitze|canicule/i,
    colors: ["#F2B04A", "#F7E7C6"],
    light: "hard_sun",
    lightAtNight: "night_lamps",
    look: "heat shimmer and bleached edges",
    music: null,
  },
  {
    words: /sun|clear sky|blue sk|bright day|sonn|soleil|soleggiat/i,
    colors: ["#FFC94A", "#7CC4EE"],
    light: "bright_sun",
    lightAtNight: "night_lamps",
    look: "clear sun and clean shadows",
    music: null,
  },
  { words: /wind|breez/i, colors: ["#A9C4CE"], light: null, look: "everything loose in motion", music: null },
];

/** Hours, by the words of the reading. */
export const HOURS_SEEN: readonly Surroundings[] = [
  {
    words: /candle|fire ?light|lantern|bougies?|kerzen/i,
    colors: ["#D08A34", "#2A1A12"],
    light: "candlelight",
    look: "small flames and deep warm shadow",
    music: null,
  },
  {
    words: /moon|mondlicht|clair de lune/i,
    colors: ["#1B2740", "#B9C6D6"],
    light: "moonlight",
    look: "silver edges on dark shapes",
    music: null,
  },
  {
    words: /sunset|golden|low sun|evening sun|sonnenuntergang|coucher|atardecer|tramonto/i,
    colors: ["#F08A3C", "#7A3B5E"],
    light: "golden_hour",
    look: "long shadows and honeyed edges",
    music: null,
  },
  {
    words: /sunrise|dawn|daybreak|first light|morgengrauen|aube|amanecer|alba/i,
    colors: ["#F2B6A0", "#7F93B8"],
    light: "first_light",
    look: "colour only just coming into things",
    music: null,
  },
  {
    words: /midnight|night|after dark|nacht|nuit|noche|notte|noite/i,
    colors: ["#0F1730", "#E0A24A"],
    light: "night_lamps",
    look: "pools of lamp light in the dark",
    music: null,
  },
  {
    words: /dusk|twilight|blue hour|evening|nightfall|abend|soir(?:ée)?|tarde-noche|sera|crepúsculo/i,
    colors: ["#2C3E66", "#E8A25C"],
    light: "blue_hour",
    look: "lit windows against a blue sky",
    music: null,
  },
  {
    words: /noon|midday|mittag|midi|mediodía|mezzogiorno/i,
    colors: ["#FFF1CE", "#2F8FD0"],
    light: "hard_sun",
    look: "hard white sun and short shadows",
    music: null,
  },
  {
    words: /afternoon|nachmittag|après-midi|tarde|pomeriggio/i,
    colors: ["#EDBE6A", "#6F8F9A"],
    light: "bright_sun",
    look: "slanting afternoon sun",
    music: null,
  },
  {
    words: /morning|breakfast|early|morgen|matin|mañana|mattina|manhã|ochtend/i,
    colors: ["#F5E3B8", "#A9CBE0"],
    light: "morning_light",
    look: "clean early light on ordinary things",
    music: null,
  },
];

/** Seasons and feasts, by the words of the reading or the brief. */
export const SEASONS_SEEN: readonly Surroundings[] = [
  {
    words: /christmas|xmas|advent|noël|weihnacht|navidad|natale/i,
    colors: ["#1F4D2E", "#A61E2B"],
    light: "festive_lamps",
    look: "fir green, red and small warm lamps",
    music: "festive",
  },
  {
    words: /halloween/i,
    colors: ["#E8721C", "#1A1020"],
    light: "low_key",
    look: "pumpkin glow and deep corners",
    music: "eerie",
  },
  {
    words: /valentine|saint-valentin|san valent/i,
    colors: ["#C2184B", "#F7CFD3"],
    light: "candlelight",
    look: "deep reds and soft edges",
    music: "rnb",
  },
  {
    words: /mother(?:'|’)?s day|muttertag|fête des mères|día de la madre/i,
    colors: ["#E7A6B4", "#F6EBDD"],
    light: "morning_light",
    look: "petal colours and soft morning light",
    music: null,
  },
  {
    words: /easter|ostern|pâques|pascua|pasqua/i,
    colors: ["#F6D55C", "#B8D8A8"],
    light: "soft_even",
    look: "egg-shell colours and new green",
    music: null,
  },
  {
    words: /new year|silvester|nouvel an|año nuevo/i,
    colors: ["#10163A", "#E3C567"],
    light: "night_lamps",
    look: "sparks on a dark sky",
    music: null,
  },
  {
    words: /ramadan|eid\b|iftar/i,
    colors: ["#0F5257", "#E3B75A"],
    light: "blue_hour",
    look: "lantern glow on deep teal",
    music: null,
  },
  {
    words: /diwali/i,
    colors: ["#E08A1E", "#7A1F5C"],
    light: "candlelight",
    look: "rows of small flames and bright cloth",
    music: null,
  },
  {
    words: /spring|frühling|printemps|primavera/i,
    colors: ["#A9CF7F", "#F3B8C8"],
    light: "soft_even",
    look: "new green and rinsed air",
    music: null,
  },
  {
    words: /summer|sommer|été|verano|estate|verão|july|august/i,
    colors: ["#FFD166", "#2FA4C7"],
    light: "bright_sun",
    look: "sun-bleached colour",
    music: null,
  },
  {
    words: /autumn|\bfall\b|herbst|automne|otoño|autunno|october|november/i,
    colors: ["#B5541C", "#6B4A2B"],
    light: "low_autumn_sun",
    look: "rust, smoke and damp wood",
    music: null,
  },
  {
    words: /winter|hiver|invierno|inverno|december|january|february/i,
    colors: ["#D3E0EA", "#56748F"],
    light: "winter_light",
    look: "wool, frost and low pale light",
    music: null,
  },
];

/** Kinds of places, by the words of the brief's settings. */
export const PLACES_SEEN: readonly Surroundings[] = [
  {
    words: /\bneon\b|cyber|arcade|karaoke/i,
    colors: ["#FF2E7E", "#14B8D4"],
    light: "neon",
    look: "coloured light on dark surfaces",
    music: "synthwave",
  },
  {
    words:
      /\b(?:mediterranean|greek|greece|santorini|cyclades|sevill[ae]|andalus\w+|sicil\w+|amalfi|puglia|ibiza|capri|provence|algarve)\b/i,
    colors: ["#F5EFE1", "#2F7FB8"],
    light: "bright_sun",
    look: "white walls and deep blue shade",
    music: null,
  },
  {
    words:
      /\b(?:sea|seaside|beach(?:es)?|coast(?:al)?|shores?|harbou?rs?|islands?|cliffs?|ocean|sailing|lighthouse|jetty|pier|bay)\b/i,
    colors: ["#1C6E8C", "#E3D3AE"],
    light: "bright_sun",
    lightAtNight: "moonlight",
    look: "salt, wind and horizon",
    music: null,
  },
  {
    words: /\b(?:desert|dunes?|canyon|sahara|mojave|savannah?)\b/i,
    colors: ["#C9793D", "#EBCFA3"],
    light: "hard_sun",
    lightAtNight: "moonlight",
    look: "dust, heat and far horizons",
    music: null,
  },
  {
    words: /\b(?:forests?|woods?|woodland|pines?|redwoods?|wald|forêt|bosque)\b/i,
    colors: ["#24452F", "#8A9A5B"],
    light: "forest_light",
    look: "moss and filtered light",
    music: null,
  },
  {
    words: /\b(?:moors?|moorland|heath|highlands?|peat)\b/i,
    colors: ["#6B5B73", "#7C7A4F"],
    light: "natural_cool",
    look: "heather, peat and a low sky",
    music: null,
  },
  {
    words: /\b(?:mountains?|alps|alpine|summits?|peaks?|ridge|glacier|dolomites|pyrenees|via ferrata)\b/i,
    colors: ["#5C7489", "#E1E8EB"],
    light: null,
    look: "bare rock and big distances",
    music: null,
  },
  {
    words: /\b(?:jungle|rainforest|tropical|bali|caribbean)\b/i,
    colors: ["#0E6B4A", "#F26B4E"],
    light: "forest_light",
    look: "wet leaves and saturated green",
    music: null,
  },
  {
    words: /\b(?:lakes?|lakeside|rivers?|riverside|fjords?|canals?|wetlands?)\b/i,
    colors: ["#3F6F7F", "#C9D6CF"],
    light: null,
    look: "still water doubling the sky",
    music: null,
  },
  {
    words:
      /\b(?:meadows?|countryside|orchards?|vineyards?|fields?|farm(?:s|land|house)?|villages?(?! hall)|pasture)\b/i,
    colors: ["#7E9A3F", "#E8D9A0"],
    light: null,
    look: "open country and seasonal colour",
    music: null,
  },
  {
    words: /\b(?:workshops?|garages?|factory|foundry|shipyard|forge|building site|construction site)\b/i,
    colors: ["#4C5257", "#C97B2A"],
    light: "workshop_light",
    look: "tools, dust and worn surfaces",
    music: null,
  },
  {
    words: /\b(?:night ?clubs?|dance ?floors?|stage|concert hall|backstage|warehouse party)\b/i,
    colors: ["#5A189A", "#F72585"],
    light: "neon",
    look: "haze, beams and dark edges",
    music: null,
  },
  {
    words: /\b(?:warehouses?|cold storage|depots?|container port|logistics)\b/i,
    colors: ["#6C7A86", "#C9D3DA"],
    light: "natural_cool",
    look: "long aisles, steel and cold even light",
    music: null,
  },
  {
    words: /\b(?:underground|car park|parking garage|tunnels?|underpass|basements?|bunker)\b/i,
    colors: ["#5E6468", "#C9B24A"],
    light: "low_key",
    lightAtNight: "low_key",
    look: "bare concrete and strip light",
    music: null,
  },
  {
    words:
      /\b(?:(?<!\b(?:brow|lash|nail|snack|protein|cereal|soap|tool|sound|salad|juice|chocolate|candy|granola|energy|task|side|menu|shower|milk) )bars?|pubs?|taverns?|speakeasy|cellars?)\b/i,
    colors: ["#5A2E1B", "#D9A25A"],
    light: "night_lamps",
    look: "dark wood and low lamps",
    music: null,
  },
  {
    words: /\b(?:hospitals?|clinics?|surgery|labs?|laborator(?:y|ies))\b/i,
    colors: ["#BFDCD9", "#4F7F8A"],
    light: "soft_even",
    look: "clean surfaces and soft daylight",
    music: null,
  },
  {
    words:
      /\b(?:city|cities|streets?|downtown|subway|metro|trams?|stations?|alleys?|rush hour|traffic|brooklyn|manhattan|london|manchester|leeds|glasgow|berlin|new york|nyc|chicago|hamburg)\b/i,
    colors: ["#7A5146", "#7F8A93"],
    light: null,
    look: "brick, glass and kerbs, caught in passing",
    music: null,
  },
  {
    words: /\b(?:gardens?|(?<!car )parks?|greenhouses?|allotments?|terraces?)\b/i,
    colors: ["#5C8A3A", "#DDE5B6"],
    light: null,
    look: "leaves and dappled shade",
    music: null,
  },
];
