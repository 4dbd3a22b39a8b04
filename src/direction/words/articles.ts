import { withIndefinite } from "./indefinite.ts";

/** Words before which no article stands: names, possessives, counts, places that bring their own. */
const DETERMINED =
  /^(?:[^a-z]|(?:some|every|any|no)(?:one|body|thing)\b|(?:a|an|the|this|that|these|those|some|one|two|three|four|five|many|several|no|my|our|your|his|her|its|their|in|at|on|inside|outside|downtown|under|by|near|along|outdoors|indoors|home|nature|space|el|la|los|las|le|les|un|una|une|der|die|das|ein|eine|einer|il|lo|gli|os|as|um|uma|de|het|een|del|dem|den|au|aux|du|des)\b)/;
/** Heads that are plural, or stuff that is not counted. */
const UNCOUNTED =
  /(?:[^s]s|ed|ing|side|doors|water|blood|flour|dough|sugar|salt|rosemary|basil|thyme|oregano|\bsage|parsley|mint|lavender|ginger|garlic|cinnamon|vanilla|pepper|oil|milk|honey|butter|rice|pasta|hay|straw|ink|paint|chalk|mud|oak|leather|denim|linen|silk|cotton|velvet|jazz|poetry|graffiti|rain|snow|sand|scree|gravel|fog|mist|smoke|steam|dust|fire|light|grass|bread|popcorn|coffee|tea|beer|wine|wheat|rye|crust|dawn|dusk|clay|wool|food|music|nature|^town|people|children|women|men|hair|skin|ice|chocolate|cheese|meat|chicken|beef|fish|seafood|gear|equipment|luggage|furniture|jewellery|jewelry|cutlery|nature|wilderness|teamwork|craftsmanship|technology|software|typography|packaging|sunlight|moonlight|daylight|candlelight|sunshine|weather|mayhem|chaos|face painting|clothing|machinery|pottery|greenery|scenery|nightlife|foliage|fruit|traffic|confetti|glitter|sparkles|foam|waste|litter|rubbish|compost|laughter|thunder|lightning|gaslight|juniper|rugby|football|tennis|hockey|cricket|netball|basketball|volleyball|yoga|ballet|drama|judo|karate|chess|maths|science)$/;

/** "Rural Kenya", "downtown Chicago". */
const A_REGION =
  /^(?:rural|urban|central|northern|southern|eastern|western|old|ancient|medieval|victorian|coastal|inner|greater|upstate|snowy|rainy|sunny|modern) \p{Lu}\p{Ll}+$/u;

/** "Scottish loch", "Norwegian fjord": only the first word is a name's. */
const OF_A_COUNTRY =
  /^(?:\p{Lu}\p{Ll}+(?:ish|ian|ean|ese|can)|Nordic|Baltic|Arctic|Atlantic|French|Dutch|Swiss|Greek|German|Alpine|Thai|Welsh) (?:\p{Ll}+ )?(?:loch|fjord|lake|village|town|beach|island|coast|valley|farm|vineyard|market|street|harbou?r|castle|forest|mountain|hill|bay|caf[eé]|square|alley|garden|house|kitchen|desert|jungle|river|restaurant|tavern)$/u;

/** "Goods unloaded safely", "tables laid for ten" */
const DONE_TO_MANY = /^\p{Ll}*[^s]s \p{Ll}+(?:ed|en|id)\b/u;

/** What only looks like stuff or a deed: "a warm bed", "a building". */
const COUNTED =
  /\b(?:apprentice|office|device|bed|shed|sled|seed|building|ring|earring|(?<!face )painting|drawing|wedding|ceiling|king|wing|swing|meeting|awning|landing|clearing|railing|string|sailing|crossing)$/i;

/** "Kids asleep on the back seat", "climbing a tower": several, and deeds, have no article. */
const SEVERAL_OR_DEED =
  /^(?:[a-z-]+ )?(?:kids|children|people|friends|parents|couples|[a-z]{2,}[^s]s) (?:asleep|awake|alone|alike|together|ready|outside|inside|everywhere|barefoot|aglow|afloat|abroad|outdoors|indoors)\b|^[a-z]{2,}ing (?:an?|the|up|down|into|out|on|off|through|over|across|along|his|her|their) |^[a-z]{3,}ing (?:alone|together|barefoot|home|away|around)$/;

/** "Tired feet", "rides home after the club": several without their "s" at the end, or with where they go behind it. */
const SEVERAL_ALL_THE_SAME =
  /^(?:\p{Ll}+ ){0,3}(?:feet|teeth|geese|mice|hundreds?|thousands?|dozens?)$|^(?:\p{Ll}+ ){0,2}\p{Ll}{2,}[^s]s (?:home|away|back|outside|inside|again|ahead|alone|nearby)(?=\s|$)|^(?:hundred|thousand|dozen)s? /u;

/** What there is one of: "the first tray". */
const ONLY_ONE = /^(?:first|second|third|last|final|next|same|only|very|best|whole)\s/;

/** "Ice cubes dropping in": several that do something. */
const SEVERAL_DOING = /^(?:[a-z-]+ ){0,2}[a-z]{2,}[^s]s [a-z]{2,}ing\b/;

/** "Rain beading off the fabric", "stage lights going on": what does it decides. */
const DOING = /^(\p{Ll}+(?: \p{Ll}+)?) \p{Ll}{2,}ing\s/u;

/** Ranges, regions and waters that are always called with their article. */
const NAMED_WITH_THE =
  /^(?:Alps|Andes|Himalayas?|Dolomites|Pyrenees|Rockies|Rocky Mountains|Highlands|Scottish Highlands|Lake District|Peak District|Cotswolds|Black Forest|Netherlands|Bahamas|Maldives|Hebrides|Azores|Canaries|Carpathians|Caucasus|Appalachians|Outback|Sahara|Serengeti|Amazon|Riviera|Mediterranean|Baltic|Adriatic|Arctic|Antarctic|Atlantic|Pacific|North Sea|Rhine|Danube|Thames|Seine)(?=$|,| (?:in|at|on|from|near|by|with|under|during|before|after|behind)\s)/;

/** There is one sea to look at, and one sky. */
const THE_ONE = /^(?:open )?(?:sea|ocean|sky|moon|horizon|countryside|seaside|underground|wind)$/;

/** "Built in lights", "clip on lamp": no place follows. */
const OF_TWO_WORDS = /^(?:built|plug|walk|clip|slip|pull|fold|roll|pop|push|bolt|screw)[- ](?:in|on|out|up) /;

/** "rainy street" -> "a rainy street"; names, plurals and stuff stay as they are. */
export function withArticle(thing: string): string {
  const head =
    thing
      .replace(OF_TWO_WORDS, "")
      .split(
        /(?<!\s)\s+(?:that|who|which|with|of|in|on|at|from|under|by|for|over|and|around|behind|beside|near|against|about|after|before)\s/,
      )[0] ?? thing;
  if (NAMED_WITH_THE.test(thing) || ONLY_ONE.test(thing) || THE_ONE.test(head)) return `the ${thing}`;
  const doer = DOING.exec(thing)?.[1];
  if (doer !== undefined && UNCOUNTED.test(doer) && !COUNTED.test(doer)) return thing;
  if (SEVERAL_DOING.test(thing) || SEVERAL_OR_DEED.test(thing)) return thing;
  if (OF_A_COUNTRY.test(thing)) return withIndefinite(thing);
  if (
    A_REGION.test(thing) ||
    DONE_TO_MANY.test(thing) ||
    SEVERAL_ALL_THE_SAME.test(thing) ||
    DETERMINED.test(thing) ||
    (UNCOUNTED.test(head) && !COUNTED.test(head))
  )
    return thing;
  return withIndefinite(thing);
}
