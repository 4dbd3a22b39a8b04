import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what grown-ups drink slowly. */
export const BEER_AND_SPIRITS: readonly ThingBook[] = [
  thing(
    /\b(?:bier|brauerei|bière|cerveza|cerveja|birra|beer|lager|ipa|ale|pilsner|stout|brewery|craft beer)\b|ビール|啤酒/i,
    [
      [
        "arrest xcu tilt none",
        "foam climbing the inside of a tilted glass of {product} and stopping at the rim",
        null,
        "pour, fizz",
      ],
      [
        "process cu push_in none",
        "hops rubbed apart, yellow dust in the light",
        "beside the copper kettle",
        "rustle",
      ],
      ["detail xcu orbital none", "one chain of bubbles in {product}, rising without end", null, "fine fizz"],
      [
        "together ms handheld crowd",
        "grown-up friends raising {product} over a table of empty plates",
        "a beer garden under chestnut trees",
        "clink, laughter",
      ],
      [
        "reveal cu push_in none",
        "{product} on a worn bar, condensation writing a line",
        null,
        "glass set down",
      ],
      [
        "world ws pan none",
        "an empty beer garden being wiped down, chairs tipped against tables, chestnut light",
        "a beer garden before opening",
        "cloth, sparrows",
      ],
      [
        "problem ms static hero",
        "{hero} closing a toolbox that will not close, shirt stuck to the back",
        "a building site at five",
        "latch",
      ],
      [
        "process ms tilt hands",
        "malt poured from a sack into the mash, steam swallowing the room",
        "beside the copper kettle",
        "grain, steam",
      ],
      [
        "use ms dolly hero",
        "{hero} carrying four glasses of {product} through a crowd with the concentration of a surgeon",
        "a full pub",
        "voices, glass",
      ],
      [
        "reaction cu static hero",
        "{hero} with foam on the lip, looking at nothing for a good long second",
        null,
        "breath out",
      ],
      [
        "result ws pull_out crowd",
        "the last table still talking, string lights on, everyone's jackets on other people",
        "a beer garden at night",
        "low voices",
      ],
      [
        "signoff ms static none",
        "{product} half full on a wooden table, the low sun standing in it",
        "a wooden table outside",
        "evening",
      ],
    ],
  ),
  thing(
    /\b(?:wein|weingut|vin|vignoble|vino|bodega|vinho|wine|winery|vineyard|champagne|prosecco|rosé|pinot|riesling)\b|ワイン/i,
    [
      [
        "arrest xcu tilt none",
        "{product} climbing the wall of a turned glass and coming down in legs",
        null,
        "glass turn",
      ],
      [
        "world est crane none",
        "rows of vines combed over a hill, mist between them",
        "a vineyard at dawn",
        "birds",
      ],
      [
        "process cu handheld hands",
        "a bunch cut with a short knife, juice on the thumb",
        "between the vines",
        "snip",
      ],
      [
        "detail xcu static none",
        "sediment drifting in {product} like dust in church light",
        null,
        "room tone",
      ],
      [
        "reveal ms push_in none",
        "{product} breathing on an old table, door open to the rows",
        null,
        "cork on wood",
      ],
      [
        "problem cu static hero",
        "{hero} reading the weather off a cloud above the vines, saying nothing",
        "a vineyard at dusk",
        "wind in leaves",
      ],
      [
        "use ms static hero",
        "{hero} pouring {product} for an empty chair just as somebody comes through the door to sit in it",
        "a laid table",
        "pour, door",
      ],
      [
        "reaction cu push_in hero",
        "{hero} tasting {product}, eyes closed, a whole summer crossing the face",
        null,
        "quiet",
      ],
      [
        "together ms orbital crowd",
        "grown-up friends round a long table under vines, bottle going one way, stories the other",
        "a long table under vines",
        "voices, glass",
      ],
      [
        "result ws crane none",
        "candles down to the last finger, chairs at all angles, {product} finished",
        "a long table at night",
        "crickets",
      ],
      [
        "signoff ms static none",
        "{product} and one glass on the stone wall, the rows running away behind",
        "a vineyard wall",
        "crickets",
      ],
    ],
  ),
  thing(
    /\b(?:gin|vodka|rum|whisk(?:e)?y|bourbon|scotch|tequila|mezcal|brandy|cognac|liqueur|aperitif|aperitivo|vermouth|cocktail|spirits?|grappa|schnapps)s?\b/i,
    [
      ["arrest xcu static none", "a clear cube cracking once as {product} reaches it", "a dark bar", "crack"],
      [
        "arrest xcu orbital none",
        "{product} turning in a heavy glass, one lamp swimming in it",
        "a dark bar",
        "low note",
      ],
      [
        "world ws push_in none",
        "a bar before anyone is in, bottles lit from behind like a church window",
        "a dark bar",
        "hum",
      ],
      [
        "problem ms static hero",
        "{hero} at the coat rack with a wet umbrella and a long day still on",
        "the door of a bar",
        "rain, door",
      ],
      [
        "process xcu tilt none",
        "botanicals crushed under a thumb, oil flashing in the light",
        "a copper still room",
        "leaf, drip",
      ],
      [
        "process cu dolly none",
        "the first clear drops leaving a copper still",
        "a copper still room",
        "drip",
      ],
      [
        "detail xcu push_in none",
        "a curl of peel let go over {product}, its oil spreading like weather",
        null,
        "tiny hiss",
      ],
      [
        "use ms static hero",
        "{hero} lifting {product} to the lamp before drinking, as one checks a stamp",
        "a corner of a bar",
        "low voices",
      ],
      [
        "reaction cu push_in hero",
        "{hero} letting the first sip go all the way down before speaking",
        null,
        "breath",
      ],
      [
        "together ms orbital crowd",
        "grown-up friends leaning in over a small table, the story's end drowned in laughing",
        "a corner of a bar",
        "laughing",
      ],
      [
        "result ws pull_out hero",
        "{hero} on the way home, coat open, not needing the umbrella",
        "a wet street at night",
        "slow steps",
      ],
      [
        "reveal ms push_in none",
        "{product} alone on black stone, the light climbing up its shoulder",
        "black stone",
        "chord",
      ],
      [
        "signoff ms static none",
        "{product} on the bar, stool empty, ice still settling",
        "a dark bar",
        "ice",
      ],
    ],
  ),
];
