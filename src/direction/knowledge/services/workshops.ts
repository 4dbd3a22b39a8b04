import { type Service, service } from "./service.ts";

/** Workshops: what is broken goes in, what works comes out. */
export const WORKSHOPS_TO_VISIT: readonly Service[] = [
  service(
    /\b(?:(?:bike|bicycle|cycle) (?:repairs?|workshop|mechanic|service|repair shop)|fahrradwerkstatt|fahrradladen)\b/i,
    {
      sign: "the {name} workshop window",
      workers: ["a bike mechanic", "a bike mechanic of sixty"],
      places: ["a bicycle workshop", "a workbench under hanging wheels"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu static none",
        "a wheel spinning in a stand, its wobble getting smaller turn by turn",
        null,
        "tick of a rim",
      ],
      [
        "problem ms handheld none",
        "a bicycle pushed along a wet kerb, chain dragging",
        "a wet street",
        "chain on tarmac",
      ],
      ["process cu tilt hands", "grubby fingers threading a chain back over its cogs", null, "clicks"],
      ["detail xcu dolly none", "one drop of oil running down a chain, link after link", null, "soft whirr"],
      ["world ws dolly none", "wheels hanging from a ceiling like a school of fish", null, "radio"],
      ["use mcu push_in hero", "{hero} plucking a spoke and listening, head on one side", null, "ping"],
      [
        "reaction ms handheld hero",
        "{hero} trying the brakes with two fingers and giving the saddle a pat",
        null,
        "brake",
      ],
      [
        "result ws pull_out crowd",
        "a customer rolling off down the street, standing on the pedals",
        "a street in low sun",
        "freewheel",
      ],
      [
        "signoff ms static none",
        "{product} at closing time, one wheel inside still turning",
        "a street at dusk",
        "freewheel slowing",
      ],
    ],
  ),
  service(
    /\b(?:car (?:repairs?|mechanic|service|workshop)|auto ?(?:repairs?|mechanic|shop|service)|(?:repair |family |local )?garage(?: for cars)?|mot (?:test|centre)|body ?shop|tyre (?:shop|service|centre)|kfz[- ]?werkstatt|autowerkstatt|taller mecánico)\b/i,
    {
      sign: "the {name} garage door",
      workers: ["a mechanic", "a mechanic in her thirties"],
      places: ["a garage with a car on the lift", "a workbench under strip lights"],
      ctaAction: "visit",
    },
    [
      ["arrest ws tilt none", "a car rising on a lift until daylight shows under it", null, "hydraulics"],
      [
        "problem cu static none",
        "one amber light coming on in a dashboard",
        "a car in traffic",
        "soft chime",
      ],
      ["process cu handheld hands", "a spanner working in a space no bigger than a fist", null, "ratchet"],
      ["detail xcu dolly none", "clean oil falling in one gold thread", null, "pour"],
      ["use mcu push_in hero", "{hero} with one ear close to a running engine, eyes shut", null, "idle"],
      ["world ws dolly none", "a wall of tools, each in its painted outline", null, "radio"],
      [
        "reaction ms handheld hero",
        "{hero} showing the worn part in one palm and the new one in the other",
        null,
        "quiet talk",
      ],
      [
        "result ws pull_out none",
        "a car rolling out into the sun, the light on its dashboard gone",
        "a forecourt",
        "tyres",
      ],
      ["signoff ws static none", "{product} coming down on a swept floor", "a street at dusk", "chain, thud"],
    ],
  ),
  service(
    /\b(?:car ?wash|auto detailing|car detailing|valeting|waschstraße|autowäsche|station de lavage)\b/i,
    {
      sign: "the {name} sign",
      workers: ["an attendant in rubber boots", "a detailer"],
      places: ["a wash tunnel", "a forecourt with puddles"],
      ctaAction: "visit",
    },
    [
      [
        "arrest ws static none",
        "foam sliding down a windscreen in one heavy curtain",
        "inside a car",
        "hush of foam",
      ],
      [
        "problem cu dolly hands",
        "a finger writing one word in the dust of a rear window",
        "a parked car",
        "finger on glass",
      ],
      [
        "process ws dolly none",
        "great brushes closing on a car like curtains in a theatre",
        null,
        "brushes, water",
      ],
      [
        "detail xcu static none",
        "water pulling together into beads and racing off the bonnet",
        null,
        "air blower",
      ],
      ["use cu handheld hands", "a cloth finding the last drop under a mirror", null, "cloth"],
      [
        "reaction mcu push_in crowd",
        "a child in the back seat with wide eyes, suds going past",
        "inside a car",
        "muffled water",
      ],
      ["result ws orbital none", "a car standing in the sun so clean that the sky is in it", null, "drip"],
      ["signoff ws static none", "{product} reflected in a spotless car door", null, "water off"],
    ],
  ),
  service(
    /\b(?:dry[- ]?clean(?:er|ers|ing)|tailors?|tailoring|dress ?mak(?:ers?|ing)|alterations|seamstress|reinigung|schneiderei|pressing)\b/i,
    {
      sign: "the {name} window",
      workers: ["a tailor", "a presser"],
      places: ["a small workshop", "a counter with a bell"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu dolly none",
        "a needle coming up through dark cloth, the thread following",
        null,
        "thread",
      ],
      ["problem cu static none", "a button on its last thread", null, "tick"],
      [
        "process cu tilt hands",
        "an iron coming down in a breath of steam, a crease disappearing",
        null,
        "hiss",
      ],
      ["detail xcu static none", "chalk drawing one white curve on grey wool", null, "chalk"],
      [
        "use mcu orbital hero",
        "{hero} walking round a customer on a stool, taking in a finger's width",
        null,
        "pins",
      ],
      ["world ws dolly none", "a rail of finished clothes in paper, each with a name", null, "hangers"],
      [
        "reaction ms push_in crowd",
        "a customer turning once before the mirror, straighter than before",
        null,
        "cloth",
      ],
      [
        "result ws pull_out crowd",
        "a customer on the street in a coat that fits like a glove",
        "a street in daylight",
        "steps",
      ],
      [
        "signoff ms static none",
        "{product} in the evening, one lamp on the workbench",
        "a workshop in the evening",
        "machine stops",
      ],
    ],
  ),
  service(
    /\b(?:phone repairs?|computer repairs?|(?:watch|clock|instrument|violin|piano) (?:repairs?|restor\w+|makers?)|(?<!shoe )repair (?:shop|café|cafe)|reparatur(?:werkstatt|café)?)\b/i,
    {
      sign: "the {name} window",
      workers: ["a repairer", "a repairer of twenty"],
      places: ["a bench under one lamp", "a tiny shop"],
      ctaAction: "visit",
    },
    [
      ["arrest xcu push_in none", "a screw no bigger than a grain of rice, lifted on a magnet", null, "tick"],
      [
        "problem cu static none",
        "a scarf unfolded on a counter, something cracked in its middle",
        null,
        "silence",
      ],
      ["process cu tilt hands", "tweezers setting a part into place and letting go", null, "tiny click"],
      [
        "detail xcu dolly none",
        "a bench seen like a city from above, every part in its street",
        null,
        "lamp hum",
      ],
      [
        "use mcu orbital hero",
        "{hero} bent into a circle of lamplight, the shop dark around it",
        null,
        "breath",
      ],
      [
        "reaction cu push_in hero",
        "{hero} pressing a switch and waiting one second",
        null,
        "silence, a chime",
      ],
      [
        "result ms pull_out crowd",
        "a customer turning the mended thing over and over, looking for the crack",
        null,
        "soft laugh",
      ],
      ["signoff ms static none", "{product} in the evening, the lamp still on", "a street at dusk", "street"],
    ],
  ),
];
