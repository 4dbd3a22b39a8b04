import type { KindOfWork } from "./kind-of-work.ts";

/** What stands where it is and is worked on there. */
const STANDS =
  "pianos?|organs?|boilers?|roofs?|gutters?|chimneys?|windows?|floors?|carpets?|kitchens?|bathrooms?|baths?|bath|ovens?|fences?|trees?|hedges?|lawns?|ponds?|pools?|hot tubs?|drains?|driveways?|patios?|walls?|doors?|gates?|stairs?|solar panels?|panels?|heat pumps?|radiators?|aerials?|wasp nests?|wasps?|nests?|asbestos|damp|mould|graffiti|houses?|lofts?|sheds?|greenhouses?|conservator(?:y|ies)|blinds?|shutters?|curtains?|wallpaper|tiles?|fireplaces?|stoves?|log burners?|septic tanks?|ev chargers?|chargers?|wifi|broadband|satellite dish(?:es)?|garage doors?|ironing|laundry|bins?|ovens?|barbecues?|caravans?|dogs?|cats?|horses?|knives|knife|tyres?|windscreens?";

/** Things mended, made or put right, at a bench or where they stand. */
export const AT_THE_BENCH: readonly KindOfWork[] = [
  {
    ends: new RegExp(
      `(?:^|\\s)(?<goods>(?:mobile |(?:[\\w-]+ )?)(?:${STANDS}))[- ](?<doing>cleaning|cleaners|washing|tuning|tuners?|servicing|maintenance|repairs?|restoration|install(?:ation|ers?|ing)|fitt(?:ing|ers?)|remov(?:al|als|ers?)|clearance|inspections?|survey(?:s|ors?)?|painting|painters?|laying|layers?|sanding|polishing|sweeping|sweeps?|sharpening|sharpeners|replacement)(?:\\s(?:services?|company|business|firm|team|specialists?|experts?|van|round))?$`,
      "i",
    ),
    facts: {
      sign: "the {name} van",
      workers: ["a woman of thirty in work trousers", "a man of fifty"],
      places: ["a customer's house"],
    },
    rows: [
      [
        "arrest cu dolly none",
        "the back doors of a van opening on rows of tools, every one in its own place",
        "a quiet street",
        "doors, a rattle",
      ],
      [
        "world ws dolly hero",
        "{hero} coming up the path with a case in each hand, {product} at the kerb",
        "a front path in the morning",
        "boots on gravel",
      ],
      [
        "problem ms static crowd",
        "a customer opening the front door wide, already pointing the way in",
        null,
        "a sigh",
      ],
      [
        "process cu handheld hands",
        "two hands {doing} {a_good}, unhurried, sure of every grip",
        null,
        "work",
      ],
      [
        "detail xcu dolly none",
        "{a_good} half done: the line between before and after as sharp as a ruler's edge",
        null,
        "none",
      ],
      [
        "use mcu push_in hero",
        "{hero} {doing} {a_good}, stepping back with the head on one side, then going in once more",
        null,
        "breath",
      ],
      [
        "reaction ms static crowd",
        "the owner coming in with two mugs and forgetting to hand one over",
        null,
        "a laugh",
      ],
      [
        "result ws pull_out none",
        "{a_good} as it should be, the sun coming round onto it",
        null,
        "birds outside",
      ],
      [
        "signoff ws static none",
        "{product} pulling away from the kerb, one curtain moving in the house behind it",
        "a quiet street in late sun",
        "engine, then quiet",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?<doing>repairs?|repairers?|restor(?:ation|ations|ers?|ing)|mend(?:ing|ers?)|servicing|tun(?:ing|ers)|sharpen(?:ing|ers)|(?:re)?upholster(?:y|ers?)|conversions?|refurbishment|refurbishers?|polishing|engrav(?:ing|ers?)|fram(?:ing|ers?))(?:[- ](?:shops?|services?|kiosks?|stalls?|stands?|caf[eé]s?|workshops?|cent(?:re|er)s?|bars?|studios?|company|business|firm|specialists?|experts?))?$/i,
    facts: {
      sign: "the door of {name}",
      workers: [
        "a woman of forty in a leather apron, glasses pushed up into her hair",
        "a man of sixty in a grey work coat",
      ],
      places: ["a workshop bench under a lamp"],
    },
    rows: [
      [
        "arrest xcu push_in hands",
        "a thumb finding the worn place on {a_good} and stopping there",
        null,
        "a small scrape",
      ],
      [
        "problem ms static crowd",
        "{a_good} put down on the counter like a patient, its owner not quite letting go",
        "a workshop counter",
        "a sigh",
      ],
      [
        "world ws dolly hero",
        "{hero} among {goods} on every shelf, each with a paper tag on a string",
        null,
        "a clock, a radio low",
      ],
      ["process cu static hands", "two hands {doing} {a_good}, the lamp pulled close", null, "small tools"],
      [
        "detail xcu dolly none",
        "tools laid out in the order of use beside {a_good}, one space empty",
        null,
        "none",
      ],
      [
        "use mcu push_in hero",
        "{hero} {doing} {a_good}, then trying it, waiting for a fault that does not come",
        null,
        "silence, then a hum",
      ],
      [
        "reaction mcu static crowd",
        "the owner turning {a_good} over and over, looking for the place and not finding it",
        "a workshop counter",
        "a laugh",
      ],
      [
        "result ms static crowd",
        "{a_good} back in its old place at home, in use again as if it had never been away",
        "a lived-in room",
        "home sounds",
      ],
      [
        "signoff ws pull_out none",
        "{product} at dusk, the lamp still on and one last paper tag turning on its string",
        "a side street at dusk",
        "evening",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?<doing>makers|making|(?<=\b(?:furniture|curtain|violin|guitar|kite|umbrella|candle|knife|shoe|boot|saddle|basket|hat|dress|cabinet|instrument|clock|watch|toy|puppet|mask|rug|quilt|soap|cheese|cider|wine|jewellery|pot|barrel|broom|lute|drum|bow|sail|rope|net|flag|sign|tile|brick|paper|perfume|chocolate|pan|lamp|chair|table|bed|mattress|rocking horse|surfboard|ski|bag|glove) )maker|(?<=\bsign )writers?|masons?|carvers?|(?<=\bwood ?)turners?|(?<=\bbook ?)bind(?:ers?|ing)|(?<=\bglass ?)blow(?:ers?|ing)|weavers?|weaving|(?<=\b(?:boat|guitar|canoe|shed|bike|frame|wall|organ|violin|treehouse|yurt|coach) )build(?:ers?|ing)|dyers?|manufacturers?|foundry|engravers?|(?<=\b(?:glass|jewell?ery|print|letterpress|textile|weaving|leather|silver|furniture|wood|candle|ink|stained glass|metal|knitwear|hat) )studio)(?:[- ](?:workshops?|studios?|company|business|firm|co-?op|collective))?$/i,
    facts: {
      sign: "the workbench of {name}",
      workers: ["a woman in her forties", "a man of thirty-five"],
      places: ["a workshop with high windows"],
    },
    rows: [
      [
        "arrest xcu dolly hands",
        "a palm going slowly over the unfinished side of {a_good}",
        null,
        "a dry whisper",
      ],
      [
        "world ws dolly none",
        "a workshop before anybody speaks: {goods} in every state from raw to done, dust in the light",
        null,
        "a stove ticking",
      ],
      [
        "process cu handheld hands",
        "the same stroke made again and again, {a_good} changing a little each time",
        null,
        "a steady stroke",
      ],
      [
        "detail xcu static none",
        "a line drawn in pencil on {a_good}, and the cut that follows it",
        null,
        "a blade",
      ],
      [
        "use mcu push_in hero",
        "{hero} holding {a_good} up to the window, one eye shut, putting it back on the bench",
        null,
        "breath",
      ],
      [
        "process ms static hero",
        "{hero} sweeping the bench clean with one arm and laying out the next {good}",
        null,
        "a brush",
      ],
      [
        "result ms orbital none",
        "the finished {good} alone on the bench, the tools all hung up behind it",
        null,
        "silence",
      ],
      [
        "together ms static crowd",
        "{a_good} changing hands over the bench, four hands on it for one second",
        null,
        "a few low words",
      ],
      [
        "signoff ws pull_out none",
        "{product} with the day's work on it, the light being turned off row by row",
        null,
        "switches",
      ],
    ],
  },
];
