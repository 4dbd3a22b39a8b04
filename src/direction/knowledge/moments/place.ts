import { bookOf, type Moment, type MomentRow } from "./book.ts";

/** Pictures of one kind of place. */
interface PlaceBook {
  /** Tells the kind by the words for the place. */
  readonly fits: RegExp;
  readonly moments: readonly Moment[];
}

/** {place} is the brief's own: "Seville", "a winter lake", "the workshop". */
const place = (fits: RegExp, rows: readonly MomentRow[]): PlaceBook => ({ fits, moments: bookOf(rows) });

/** Kinds of places, the narrower first; what no row knows is filmed by its light and by who comes into it. */
const PLACES: readonly PlaceBook[] = [
  place(
    /\b(?:empty|drained|disused|abandoned|derelict|deserted|closed)\b.*\b(?:pool|hall|theatre|theater|cinema|factory|station|house|church|hospital|school|car park|mall|warehouse|hangar|ballroom|stadium|club|swimming pool)\b/i,
    [
      ["arrest ws dolly none", "{place}, one leaf scraping across the floor", null, "a leaf on stone"],
      ["arrest cu handheld hero", "{hero} stopping on the threshold of {place}", null, "one step, its echo"],
      [
        "world est crane none",
        "{place} from straight above, lines and stains like a map",
        null,
        "wind, far traffic",
      ],
      ["world ws push_in hero", "{hero} walking into {place}, each step answered by the walls", null, "echo"],
      [
        "detail xcu dolly none",
        "paint coming off a wall of {place} in curls, light behind them",
        null,
        "a flake falling",
      ],
      [
        "detail cu static none",
        "a puddle on the floor, the sky of {place} upside down in it",
        null,
        "a drip",
      ],
      ["process ms pan none", "a stripe of sun moving down the wall of {place}", null, "room tone"],
      ["use ms handheld hero", "{hero} sitting down on the edge of {place}, legs hanging", null, "cloth"],
      ["reaction mcu push_in hero", "{hero} with closed eyes, listening to the echo", null, "echo dying"],
      [
        "result ws crane none",
        "{place} empty again, footprints in the dust where there were none",
        null,
        "wind",
      ],
      [
        "signoff ws static none",
        "{place} with nobody in it, the last light high on one wall",
        null,
        "silence",
      ],
    ],
  ),
  place(
    /\b(?:fishing (?:village|port)|seaside|coastal|lake|sea|ocean|river|stream|beach|shore|coast|bay|fjord|canal|lagoon|harbou?r|port|island|islands|pier|jetty|quay|waterfront|pond|costa|riviera|waterfall|reef|riverbank)\b/i,
    [
      ["arrest ws static none", "one ring going outward over still water at {place}", null, "a drop"],
      ["arrest xcu handheld none", "light breaking on the water of {place} like coins", null, "lapping"],
      ["world est crane none", "{place} from above, the line where land stops", null, "wind, gulls"],
      [
        "world ws push_in hero",
        "{hero} coming down to the water at {place}, shoes in one hand",
        null,
        "pebbles",
      ],
      ["process ms handheld hands", "a rope pulled in wet, coil on coil, at {place}", null, "rope on wood"],
      [
        "detail cu static none",
        "foam going back over small stones, each one darker for it",
        null,
        "hiss of stones",
      ],
      ["detail xcu dolly none", "salt or frost drawn on old planks at {place}", null, "creak"],
      ["use ms pan hero", "{hero} skimming a stone and counting under the breath", null, "three skips"],
      ["use ws dolly hero", "{hero} running along the edge of the water, spray flying", null, "splashing"],
      ["together ms handheld hero", "{hero} sitting close to the water, feet in it", null, "lapping"],
      [
        "reaction mcu push_in hero",
        "{hero} with wind in the face, looking out and not talking",
        null,
        "wind",
      ],
      ["result ws pan none", "{place} gone smooth, the sky lying in it", null, "hush"],
      ["signoff ws static none", "the far shore of {place}, one small light on it", null, "lapping"],
    ],
  ),
  place(
    /\b(?:wood|woods|forest|jungle|grove|orchard|vineyard|garden|park|meadow|field|fields|farm|countryside|moor|heath|valley|hill|hills|mountain|mountains|alps|alpine|ridge|summit|peak|glacier|canyon|desert|dunes?|steppe|savann?ah?|volcano|cliffs?|trail|wilderness|prairie|greenhouse|allotment)\b/i,
    [
      ["arrest ws static none", "a bird leaving {place} and the branch or grass still moving", null, "wings"],
      ["arrest xcu push_in none", "one blade at {place}, bent under a single drop", null, "a drop"],
      ["world est crane none", "{place} from the air, the shadow of a cloud crossing it", null, "wind"],
      ["world ws push_in hero", "{hero} small against {place}, walking steadily in", null, "steps"],
      [
        "process ms handheld none",
        "low through {place} at walking pace, stems brushing the lens",
        null,
        "brush of stems",
      ],
      [
        "detail xcu dolly none",
        "bark, stone or soil of {place} in raking light, an ant on its way",
        null,
        "insects",
      ],
      ["detail cu static none", "seeds drifting through a beam of sun at {place}", null, "breeze"],
      [
        "use ms handheld hero",
        "{hero} running a hand over what grows at {place} without looking",
        null,
        "rustle",
      ],
      ["reaction mcu push_in hero", "{hero} getting their breath back, the view behind", null, "breath"],
      ["together ms static hero", "{hero} sitting down where {place} opens to a view", null, "a breeze"],
      ["use mcu dolly hero", "{hero} walking on, light and shade crossing the face", null, "steps"],
      ["result ws pan none", "long shadows laid across {place}, all pointing home", null, "evening birds"],
      ["signoff ws static none", "one path leading out of {place}, nobody on it", null, "wind drops"],
    ],
  ),
  place(/\bstage\b/i, [
    ["arrest ws static none", "{place} dark, one lamp coming on above the middle", null, "a switch"],
    ["arrest cu handheld hero", "{hero} in the dark beside {place}, bouncing on the heels", null, "a hum"],
    ["world est crane none", "{place} from far back, small and bright in the dark", null, "a hum"],
    ["world ws pan none", "lamps coming on above {place}, one after another", null, "clicks"],
    ["process ms handheld hands", "a cable run along the edge of {place} and taped down", null, "tape"],
    ["process cu tilt none", "a sound desk waking channel by channel", null, "clicks"],
    ["detail cu static none", "dust turning in a beam above {place}", null, "hum"],
    ["detail xcu dolly none", "crosses of tape on the floor of {place}, worn at the edges", null, "hum"],
    ["use ms handheld hero", "{hero} walking out to the middle of {place}", null, "steps"],
    ["reaction mcu push_in hero", "{hero} with eyes closed for one second, the light on", null, "hush"],
    [
      "result ws pull_out none",
      "beams crossing over {place}, then all of them straight down",
      null,
      "a roar",
    ],
    ["signoff ws static none", "{place} empty, one lamp left burning", null, "a switch"],
  ]),
  place(
    /\b(?:hall|arena|stadium|theat(?:re|er)|cinema|opera|club|dome|drome|\w+drom|venue|ballroom|auditorium|church|cathedral|temple|tent|festival|circus|museum|gallery|library|concert)\b/i,
    [
      ["arrest ws static none", "{place} dark, one lamp coming on above the middle", null, "a switch"],
      ["arrest cu handheld hero", "{hero} at the door of {place}, ticket between the teeth", null, "queue"],
      ["world est crane crowd", "{place} at dusk, a line of people bending round its corner", null, "voices"],
      [
        "world ws pan none",
        "rows of empty seats in {place}, one coat already on one of them",
        null,
        "a door far off",
      ],
      ["process ms handheld hands", "a cable run along the floor of {place} and taped down", null, "tape"],
      ["process cu tilt none", "a sound desk waking channel by channel", null, "clicks"],
      ["detail cu static none", "dust turning in a beam above the floor of {place}", null, "hum"],
      ["use ms handheld hero", "{hero} finding the seat, climbing over knees", null, "sorry, sorry"],
      ["reaction mcu push_in hero", "{hero} as the lights go down, face changing", null, "hush"],
      [
        "together ws static crowd",
        "{place} filled to the last seat in the second before it begins",
        null,
        "a thousand breaths",
      ],
      [
        "result ws pull_out crowd",
        "doors thrown open, everyone spilling out of {place}, nobody going home",
        null,
        "voices",
      ],
      ["signoff ws static none", "{place} after, one light left on over the stage", null, "a broom"],
    ],
  ),
  place(
    /\b(?:workshop|factory|warehouse|studio|office|lab|laborator(?:y|ies)|garage|kitchen|bakery|mill|yard|shipyard|foundry|hangar|hospital|clinic|school|classroom|shop|store|salon|bar|caf[eé]|restaurant|brewery|distillery|winery|gym)\b/i,
    [
      ["arrest ws static none", "the lamps of {place} coming on one after another", null, "tubes"],
      ["arrest cu tilt none", "a shutter going up at {place}, daylight climbing the room", null, "shutter"],
      ["world ws pan none", "{place} before anyone is in, everything where it was left", null, "a clock"],
      ["world ws push_in hero", "{hero} coming into {place}, coat off, sleeves up in one go", null, "keys"],
      ["process ms handheld hands", "a surface of {place} wiped down in three strokes", null, "cloth"],
      ["process cu tilt hands", "tools taken from their hooks in the order they are needed", null, "metal"],
      [
        "detail cu static none",
        "light coming in low over the surfaces of {place}, a clock going",
        null,
        "hum",
      ],
      [
        "detail xcu dolly none",
        "a worktop at {place}, every scratch of it lit from the side",
        null,
        "soft drone",
      ],
      ["use ms handheld hero", "{hero} at work in {place}, reaching without looking", null, "work"],
      [
        "reaction mcu push_in hero",
        "{hero} stopping for a moment in the middle of {place}, looking round",
        null,
        "breath",
      ],
      ["result ws pan none", "{place} at the end of the day, swept, one thing finished", null, "a broom"],
      ["signoff ws static none", "{place} through its window, one lamp left on", null, "a lock"],
    ],
  ),
  place(
    /\b(?:house|home|flat|apartment|loft|villa|cottage|cabin|terrace|penthouse|bedroom|living room|bathroom|hallway|room|attic|balcony|porch|studio flat|\d-bed\b.*)/i,
    [
      ["arrest cu tilt none", "a stripe of sun walking up a wall of {place}", null, "room tone"],
      ["arrest ws dolly none", "a door left ajar in {place}, light lying through the gap", null, "a hinge"],
      ["world est push_in none", "{place} from across the way, its windows catching the sky", null, "street"],
      ["world ws pan none", "one room of {place} opening into the next, all doors wide", null, "distance"],
      ["process ms static none", "a kettle coming up to steam in the kitchen of {place}", null, "kettle"],
      ["detail cu static none", "a curtain in {place} lifting and being let go", null, "breeze"],
      [
        "detail xcu dolly none",
        "the grain of a floorboard in {place}, a thin edge of sun on it",
        null,
        "wood",
      ],
      [
        "use ms handheld hero",
        "{hero} crossing {place} barefoot with a cup in both hands",
        null,
        "bare feet",
      ],
      ["reaction mcu push_in hero", "{hero} leaning on the window frame, forgetting the cup", null, "breath"],
      ["result ws crane none", "the windows of {place} lit one by one from inside", null, "evening"],
      ["signoff ws static none", "the front door of {place} left on the latch, a lamp behind", null, "quiet"],
    ],
  ),
  place(
    /\b(?:street|streets|road|alley|lane|market|square|plaza|station|platform|tram|train|bus|bridge|tunnel|crossing|motorway|highway|airport|underground|subway|metro)\b/i,
    [
      ["arrest ws static none", "{place} empty for one second, then a gust and a newspaper", null, "gust"],
      [
        "arrest cu handheld hero",
        "{hero} turning round in {place}, sure of having been called",
        null,
        "a call",
      ],
      ["world est crane crowd", "{place} from above, people threading through one another", null, "city"],
      ["world ws push_in hero", "{hero} walking against the stream in {place}", null, "steps"],
      [
        "process ms handheld crowd",
        "at hip height through {place}, bags and sleeves passing",
        null,
        "voices",
      ],
      [
        "detail cu static crowd",
        "a reflection of {place} in something wet, broken by a foot",
        null,
        "splash",
      ],
      [
        "detail xcu dolly none",
        "worn stone or steel of {place}, polished by ten thousand hands",
        null,
        "hum",
      ],
      ["use ms pan hero", "{hero} stepping aside in {place} to let the hurry pass", null, "rush"],
      [
        "reaction mcu push_in hero",
        "{hero} stock-still in {place} while everyone moves",
        null,
        "sound thins out",
      ],
      ["result ws pan crowd", "{place} as the lamps come on, half of it already going home", null, "evening"],
      ["signoff ws static none", "{place} late, one window or signal still lit", null, "far steps"],
    ],
  ),
];

/** A name that no word explains ("Seville", "Bristol") is a town. */
const TOWN = bookOf([
  ["arrest ws static none", "first sun on the roofs of {place}, one window throwing it back", null, "swifts"],
  ["arrest cu tilt none", "a shutter going up in a side street of {place}", null, "shutter"],
  ["world est crane none", "{place} from the hill or tower that everyone there knows", null, "wind, bells"],
  [
    "world ws pan crowd",
    "a square in {place} being laid out for the day: chairs, crates, an awning",
    null,
    "chairs",
  ],
  ["world ws push_in hero", "{hero} coming up out of a side street into the light of {place}", null, "steps"],
  [
    "process ms handheld crowd",
    "close behind a bicycle through the narrow streets of {place}",
    null,
    "freewheel",
  ],
  ["detail cu static none", "washing between two balconies in {place}, one sleeve waving", null, "cloth"],
  ["detail xcu dolly none", "the old stone of a doorway in {place}, worn round by hands", null, "a key"],
  ["use ms handheld hero", "{hero} asking the way in {place} and being walked there", null, "two voices"],
  ["reaction mcu push_in hero", "{hero} on a wall in {place}, face to the sun", null, "a radio"],
  ["together ms pan crowd", "neighbours in {place} talking from window to window", null, "voices"],
  ["result ws crane none", "lamps coming on street by street across {place}", null, "evening"],
  ["signoff ws static none", "one lit doorway in a quiet street of {place}", null, "far music"],
]);

/** What holds for any place, a spaceship's bridge as well as a kitchen. */
const ANYWHERE = bookOf([
  ["arrest ws static none", "{place} in the dark, light reaching it edge by edge", null, "room tone"],
  ["arrest cu handheld hero", "{hero} turning round at a sound, {place} behind", null, "a sound off screen"],
  ["world ws push_in hero", "{hero} arriving at {place} and slowing down", null, "steps"],
  ["process ms static none", "a shadow travelling the whole length of {place}", null, "a clock"],
  ["detail xcu dolly none", "the surfaces of {place} in low light from the side", null, "soft drone"],
  ["use ms handheld hero", "{hero} moving about {place} as one does at home", null, "cloth"],
  ["reaction mcu push_in hero", "{hero} looking round {place} and staying a moment longer", null, "breath"],
  ["result ws crane none", "{place} again, later, the light changed", null, "wind rises"],
  ["signoff ws static none", "{place} quiet, the last light leaving it", null, "last tone"],
]);

/** What only a name is: "Tempelhof", "Costa Brava"; words of a language begin small. */
const IS_NAME = /^(?:the )?\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}?[\p{L}'-]+)*$/u;

/** Pictures of a film's places by what kind of place their words say they are; of several kinds only what holds for all. */
export function picturesOfPlaces(places: readonly string[]): readonly Moment[] {
  const [kind = ANYWHERE, ...others] = new Set(places.map(picturesOf));
  return others.length === 0 ? kind : ANYWHERE;
}

function picturesOf(words: string): readonly Moment[] {
  const known = PLACES.find(({ fits }) => fits.test(words));
  return known?.moments ?? (IS_NAME.test(words) ? TOWN : ANYWHERE);
}
