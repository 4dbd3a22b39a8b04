import { type Service, service } from "./service.ts";

/** Those who make other people's great days. */
export const WEDDINGS_AND_PARTIES: readonly Service[] = [
  service(
    /\b(?:wedding (?:venues?|locations?|barns?|estates?|planners?|planning|bands?|djs?|caterers?|fairs?|stylists?|celebrants?|ceremon(?:y|ies))|hochzeits(?:location|planer(?:in)?)|wedding|lieu de mariage|finca para bodas)\b/i,
    {
      sign: "the lit doorway of {name}",
      workers: ["a bride", "a groom", "a bride's father"],
      places: ["a long room being laid", "a garden with rows of chairs"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static none",
        "a dress on a hanger in an open window, breathing in and out",
        "an upstairs room",
        "birds",
      ],
      [
        "problem ms static hero",
        "{hero} looking at the sky, a very large cloud looking back",
        "a garden with rows of chairs",
        "far thunder",
      ],
      [
        "world ws dolly none",
        "a long table being laid from the far end towards us, glass by glass",
        "a long room being laid",
        "glasses",
      ],
      [
        "process cu tilt hands",
        "forty tiny buttons up a back, a crochet hook, three pairs of hands",
        "an upstairs room",
        "whispering",
      ],
      [
        "process ms handheld none",
        "lights pulled up into old beams, one string after another",
        "a long room being laid",
        "ladder",
      ],
      [
        "detail xcu dolly none",
        "place cards in somebody's best handwriting, one blotted, kept",
        "a long room being laid",
        "pen",
      ],
      [
        "use mcu push_in hero",
        "{hero} behind a door, hand on it, the music starting on the other side",
        "behind a door",
        "first notes",
      ],
      [
        "reaction cu static crowd",
        "the toughest uncle in the room, lost completely",
        "a garden with rows of chairs",
        "a sniff",
      ],
      [
        "together ws orbital crowd",
        "a dance with no style at all, everyone in it, from four to ninety",
        "a long room at night",
        "band",
      ],
      [
        "result ms static none",
        "chairs at all angles in the morning, a tie in a tree, two shoes by the water",
        "a garden the morning after",
        "birds",
      ],
      [
        "signoff ws static none",
        "{product} at night, two small figures' shadows dancing across it",
        "a street at night",
        "last song",
      ],
    ],
  ),
  service(
    /\b(?:event (?:planners?|planning|agenc(?:y|ies)|company|technology|venues?|locations?)|party (?:planners?|planning|supplies|rental)|conference venues?|eventagentur|balloon (?:shop|artists?)|bouncy castle(?:s| hire)?|children'?s entertainers?|live bands?|cover bands?|bands? for hire|party bands?)\b/i,
    {
      sign: "the van of {name}",
      workers: ["a planner of forty", "a lighting man", "a balloon artist"],
      places: ["an empty hall three hours before", "behind the curtain"],
      ctaAction: "learn_more",
    },
    [
      [
        "arrest ws static none",
        "a huge empty hall, one chair, somebody walking in and clapping once to hear it",
        "an empty hall three hours before",
        "clap, echo",
      ],
      [
        "problem cu handheld hero",
        "{hero} on the phone: what do you mean, the elephant is late?",
        "behind the curtain",
        "radio",
      ],
      [
        "process ms dolly none",
        "cases rolled, cables run, cloths thrown: a room built in one move",
        "an empty hall three hours before",
        "wheels",
      ],
      ["process cu tilt hands", "gaffer tape torn and laid over one last cable", null, "rip"],
      ["detail xcu dolly none", "name badges in rows, one gap", "a table by the door", "quiet"],
      [
        "world ws push_in crowd",
        "doors opening, the first guests stopping with their mouths open",
        "the lit hall",
        "murmur",
      ],
      [
        "use ms handheld hero",
        "{hero} walking backwards, pointing at three things at once, all of them happening",
        "behind the curtain",
        "radio",
      ],
      [
        "reaction cu push_in hero",
        "{hero} in the dark at the back, mouthing the speech along",
        "the lit hall",
        "applause",
      ],
      [
        "together ws crane crowd",
        "a whole room on its feet, paper falling through the light",
        "the lit hall",
        "roar",
      ],
      [
        "result ms static hero",
        "{hero} at two in the morning, feet in the ice bucket, the last song for nobody",
        "an empty hall afterwards",
        "one song",
      ],
      [
        "signoff ws static none",
        "{product} closing on the last case, confetti blowing after it",
        "a loading bay",
        "door",
      ],
    ],
  ),
];
