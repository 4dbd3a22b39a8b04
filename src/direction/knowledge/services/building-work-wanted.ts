import { type Service, service } from "./service.ts";

/** People are wanted to wire, pipe, build and finish houses: journeymen and apprentices. */
export const BUILDING_WORK_WANTED: Service = service(
  /\b(?:(?:apprentice |trainee |young |qualified )?(?:electricians?|plumbers?|joiners?|carpenters?|bricklayers?|plasterers?|tilers?|painters? and decorators?|decorators?|gas engineers?|heating engineers?|glaziers?|stonemasons?)|apprentice(?:ship)?s? in (?:the )?(?:construction|building|trades)|(?:building|construction) (?:trades|apprentice(?:ship)?s?))\b/iu,
  {
    sign: "the van of {name}",
    workers: ["an apprentice of seventeen", "a young woman with a tool belt", "an apprentice of eighteen"],
    places: ["a house with open walls", "a yard of vans at first light"],
    ctaAction: "learn_more",
  },
  [
    [
      "arrest xcu push_in hands",
      "a first test lamp coming on, a thumb still on the switch",
      "a house with open walls",
      "click",
    ],
    [
      "arrest cu static hands",
      "a new tool belt buckled on, the stiff leather creaking",
      "a yard of vans at first light",
      "buckle",
    ],
    [
      "world ws dolly none",
      "a house with open walls, morning coming through every room at once",
      "a house with open walls",
      "a radio far off",
    ],
    [
      "problem ms static hero",
      "{hero} looking from the plan to the wall and back, turning the plan round",
      "a house with open walls",
      "paper",
    ],
    [
      "process cu tilt hands",
      "two hands guiding two younger ones through one clean cut",
      "a house with open walls",
      "saw",
    ],
    [
      "process mcu handheld hero",
      "{hero} on the third rung, tongue between the teeth, tightening the last screw",
      "a house with open walls",
      "screw",
    ],
    [
      "detail xcu dolly none",
      "a bubble in a spirit level sliding to the middle and staying",
      "a house with open walls",
      "quiet",
    ],
    [
      "detail cu static none",
      "dust turning in a beam of light, a pencil line running across a board",
      "a house with open walls",
      "pencil",
    ],
    [
      "use ms handheld hero",
      "{hero} carrying one end of a long board, learning where the corners are",
      "a house with open walls",
      "laugh",
    ],
    [
      "together ms orbital crowd",
      "a crew on upturned crates at ten in the morning, one sandwich flying through the air",
      "a yard of vans at first light",
      "laughter",
    ],
    [
      "reaction mcu push_in hero",
      "{hero} pressing the switch, the whole room lighting up, a grin nobody ordered",
      "a house with open walls",
      "click, breath",
    ],
    [
      "result ws pull_out hero",
      "{hero} in the street at the end of the day, looking up at the window that is lit because of it",
      "a street at dusk",
      "evening",
    ],
    [
      "signoff ms static none",
      "{product} in the last light, its doors open, one tool belt hanging on the hook",
      "a yard of vans at dusk",
      "a door",
    ],
  ],
);
