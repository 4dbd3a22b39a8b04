import { type Service, service } from "./service.ts";

/** Books bound and shoes mended at a bench. */
export const PAPER_AND_LEATHER: readonly Service[] = [
  service(
    /\b(?:book[- ]?bind(?:ers?|ing|ery)(?: (?:workshops?|studios?|ateliers?))?|buchbinderei|book (?:restor(?:ers?|ation)|conservation))\b/i,
    {
      sign: "the workshop window of {name}",
      workers: [
        "a bookbinder of fifty in a linen apron",
        "a bookbinder in her thirties, glue on both thumbs",
      ],
      places: ["a bindery with wooden presses", "a bench under a tall window"],
      ctaAction: "visit",
    },
    [
      ["arrest xcu push_in hands", "a needle drawing waxed thread through a fold of paper", null, "thread"],
      [
        "world ws dolly none",
        "iron presses in a row, drawers of type, paper stacked to the ceiling",
        "a bindery with wooden presses",
        "a press creaking",
      ],
      [
        "process cu tilt hands",
        "hot glue brushed along a spine in one long stroke",
        "a bench under a tall window",
        "brush",
      ],
      [
        "problem cu static none",
        "an old book opened on the bench, its back broken, pages slipping out",
        "a bench under a tall window",
        "paper",
      ],
      [
        "use mcu push_in hero",
        "{hero} squaring a stack of pages against the bench, ear tilted to the knock",
        null,
        "paper knocking",
      ],
      ["detail xcu dolly none", "gold leaf settling into letters pressed in leather", null, "near silence"],
      [
        "process ms handheld hero",
        "{hero} leaning on the long bar of a press with both arms",
        "a bindery with wooden presses",
        "iron",
      ],
      [
        "reaction mcu static crowd",
        "an old woman opening a mended book at one page, a finger finding the line",
        null,
        "a breath",
      ],
      [
        "result ms orbital none",
        "a finished book lying on the bench, its spine dark and new",
        "a bench under a tall window",
        "near silence",
      ],
      [
        "together ms static crowd",
        "two generations at one bench, passing the same knife across without looking",
        "a bindery with wooden presses",
        "few words",
      ],
      [
        "signoff ms static none",
        "{product} in the evening, one lamp over the presses, books drying under weights",
        "a street at dusk",
        "near silence",
      ],
    ],
  ),
  service(
    /\b(?:shoe (?:repairs?|menders?|makers?'? repairs?)(?: (?:shops?|services?|kiosks?|workshops?))?|cobblers?|heel bars?|shoemakers?(?: workshops?)?|zapater[ií]a|schuster|cordonnerie)\b/i,
    {
      sign: "the window of {name}",
      workers: ["a cobbler of sixty in a leather apron", "a cobbler in her thirties, pencil behind one ear"],
      places: ["a narrow workshop hung with shoes", "a cobbler's bench under one lamp"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu push_in hands",
        "small brass nails set into a new heel, one tap each",
        "a cobbler's bench under one lamp",
        "tap",
      ],
      [
        "problem cu static none",
        "a favourite shoe turned over on the counter, daylight showing through its sole",
        "a narrow workshop hung with shoes",
        "a sigh",
      ],
      [
        "world ws dolly none",
        "shoes on every hook and shelf, each with a paper tag on its lace",
        "a narrow workshop hung with shoes",
        "a bell over the door",
      ],
      [
        "process cu tilt hands",
        "a strip of leather cut round a paper pattern in one curve",
        "a cobbler's bench under one lamp",
        "a blade",
      ],
      [
        "process ms handheld hero",
        "{hero} with three nails between the lips, a boot upside down on an iron foot",
        "a cobbler's bench under one lamp",
        "hammer",
      ],
      ["detail xcu dolly none", "wax drawn along a seam, the thread behind it disappearing", null, "soft"],
      [
        "use mcu push_in hero",
        "{hero} turning a polished toe towards the lamp, the whole shop bent in it",
        null,
        "brush",
      ],
      [
        "reaction mcu static crowd",
        "a customer stamping twice on the mended sole, then laughing",
        "a narrow workshop hung with shoes",
        "heels",
      ],
      [
        "result ws pull_out crowd",
        "old shoes walking out into the wet street as if they were new",
        "a street after rain",
        "steps",
      ],
      [
        "signoff ms static none",
        "{product} at dusk, a row of finished pairs waiting under the lamp",
        "a street at dusk",
        "near silence",
      ],
    ],
  ),
];
