import { type Service, service } from "./service.ts";

const VISITORS = ["a girl of nine in a yellow coat", "a grandfather and a boy of eight", "a boy of ten"];

/** Museums by what stands in them; galleries with pictures on their walls are told elsewhere. */
export const MUSEUMS: readonly Service[] = [
  service(
    /\b(?:photo(?:graph(?:y|ic|s)?)?|photographers?['’]?) (?:exhibitions?|exhibits?|museums?|galler(?:y|ies)|shows?)\b/i,
    {
      sign: "the entrance of {name}",
      workers: ["a woman of thirty in a long coat", "a man of sixty"],
      starsGuests: true,
      places: ["a quiet room hung with framed photographs"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu push_in none",
        "the grain of a large photographic print, light sliding over it",
        null,
        "held note",
      ],
      [
        "arrest cu dolly none",
        "the edge of one black frame, the next and the next behind it in a row",
        null,
        "slow steps",
      ],
      ["world ws dolly hero", "{hero} small before a long wall of framed photographs", null, "steps echo"],
      [
        "process cu tilt hands",
        "white-gloved hands hanging a framed photograph, two fingers setting it level",
        null,
        "a soft tap",
      ],
      [
        "detail cu push_in none",
        "a framed photograph from the side, the room reflected in its glass",
        null,
        "room tone",
      ],
      [
        "use ms static hero",
        "{hero} seen from behind, standing quite still before one photograph",
        null,
        "breath",
      ],
      [
        "reaction mcu push_in hero",
        "{hero} leaning closer, the light of the picture on the face",
        null,
        "breath",
      ],
      [
        "together ms static crowd",
        "two strangers side by side before the same picture, neither speaking",
        null,
        "room tone",
      ],
      [
        "result ws pull_out crowd",
        "visitors leaving slowly through the last room, one of them turning back",
        null,
        "steps",
      ],
      [
        "signoff ws static none",
        "{product} in the evening, its doors wide, light on the steps",
        "a street in the evening",
        "city",
      ],
    ],
  ),
  service(
    /\b(?:(?:night )?(?:trams?|tramway|trains?|railway|rail|transport|bus|car|automobile|motor|motorcycle|bicycle|aviation|air|fire engine|steam|locomotive|metro|traffic|verkehrs|eisenbahn|straßenbahn|auto) ?museums?|museum of (?:transport|trams|railways|cars|aviation))\b/i,
    {
      sign: "the depot doors of {name}",
      workers: VISITORS,
      starsGuests: true,
      places: ["a long depot with rails in the floor", "a driver's cab"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu static none",
        "a round headlamp warming up, orange, then white, in the dark",
        "a long depot with rails in the floor",
        "hum",
      ],
      [
        "world ws dolly none",
        "noses of old machines in a row, each with a face, one lamp going along them",
        "a long depot with rails in the floor",
        "steps",
      ],
      [
        "problem cu static none",
        "a brass number plate grey with dust, a sleeve wiping one digit free",
        null,
        "sleeve",
      ],
      [
        "process cu tilt hands",
        "an oil can's long spout finding the one place, a wheel giving in",
        "a workshop pit",
        "drip, creak",
      ],
      ["detail xcu dolly none", "a leather strap worn thin where a million hands held it", null, "leather"],
      [
        "use ms handheld hero",
        "{hero} on the driver's stool, both hands out, steering through a town that is not there",
        "a driver's cab",
        "bell",
      ],
      [
        "reaction cu push_in hero",
        "{hero} hearing it hum, one hand laid flat on the metal",
        "a driver's cab",
        "motor hum",
      ],
      [
        "together ms pan crowd",
        "strangers on wooden benches swaying together in a carriage that stands still",
        "an old carriage",
        "laughter",
      ],
      [
        "result ws pull_out none",
        "the doors sliding open and the old thing rolling out by itself into the street lamps",
        "a street with rails",
        "wheels on rail",
      ],
      ["signoff ws static none", "{product} half open, one headlamp looking out", null, "bell"],
    ],
  ),
  service(
    /\b(?:(?:natural history|dinosaur|science|technology|technical|space|geology|mineral|medical|planetarium|maths|computer) ?museums?|planetariums?|museum of (?:natural history|science|technology)|naturkundemuseum|technikmuseum|observator(?:y|ies))\b/i,
    {
      sign: "the tall doors of {name}",
      workers: VISITORS,
      starsGuests: true,
      places: ["a high hall with one skeleton", "a dim room of glass cases"],
      ctaAction: "visit",
    },
    [
      [
        "arrest xcu tilt none",
        "a tooth as long as a forearm, and then the head it belongs to",
        "a high hall with one skeleton",
        "low swell",
      ],
      [
        "world ws dolly hero",
        "{hero} very small between the ribs of something very large",
        "a high hall with one skeleton",
        "steps echo",
      ],
      [
        "problem cu static hero",
        "{hero} asking why, and why, and why, the grown-up running out",
        "a high hall with one skeleton",
        "a small voice",
      ],
      [
        "process cu tilt hands",
        "a brush taking sand off a bone one grain at a time",
        "a workroom with lamps",
        "brush",
      ],
      ["detail xcu dolly none", "a beetle's back, every green there is", "a dim room of glass cases", "hum"],
      [
        "use ms static hero",
        "{hero}, both hands on a glass globe, hair rising",
        "a dim room of glass cases",
        "crackle",
      ],
      [
        "reaction cu push_in hero",
        "{hero} with stars going over the face, mouth open",
        "a dark dome",
        "silence",
      ],
      [
        "together ms pan crowd",
        "a class roaring back at it",
        "a high hall with one skeleton",
        "roar, giggles",
      ],
      [
        "result ws static none",
        "at night the shadow of the ribs walking over the wall as a car goes by",
        "a high hall with one skeleton",
        "car",
      ],
      [
        "signoff ws static none",
        "{product} closing, one very long tail only just inside",
        "a street in the evening",
        "door",
      ],
    ],
  ),
  service(
    /\b(?:(?:history|city|town|local|folk|heritage|war|military|maritime|naval|ship|mining|industrial|archaeolog\w+|jewish|immigration|emigration|textile|fashion|toy|doll|food|beer|wine|chocolate|music|film|sports?|football|open-air|farming|clock|design|craft|literary) ?museums?|(?<!\b(?:art|photography|sculpture) )museums?(?! of (?:modern |contemporary )?art)|musée|museo|memorials?|heimatmuseum|stadtmuseum|freilichtmuseum)\b/i,
    {
      sign: "the worn step of {name}",
      workers: VISITORS,
      starsGuests: true,
      places: ["a low room with things behind glass", "a store of labelled shelves"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu static none",
        "a small worn thing in a case, a fingerprint in its clay older than the town",
        "a low room with things behind glass",
        "held note",
      ],
      [
        "world ws dolly none",
        "shelves rolled apart by a wheel, a thousand labels, one box taken down",
        "a store of labelled shelves",
        "wheel",
      ],
      [
        "process cu tilt hands",
        "cotton gloves unfolding tissue, and tissue, and tissue",
        "a store of labelled shelves",
        "tissue",
      ],
      ["detail xcu dolly none", "a name scratched underneath where nobody was meant to look", null, "quiet"],
      [
        "problem ms static none",
        "the same street today: a parking meter, a shutter, a pigeon",
        "a street outside",
        "traffic",
      ],
      [
        "use ms static hero",
        "{hero} standing exactly where a person in a brown photograph stands",
        "a low room with things behind glass",
        "shutter",
      ],
      [
        "reaction cu push_in hero",
        "{hero} seeing the family name on a list",
        "a low room with things behind glass",
        "breath",
      ],
      [
        "together ms pan crowd",
        "an old woman telling a school class that she used to have one of those",
        "a low room with things behind glass",
        "voices",
      ],
      [
        "result ws static hero",
        "{hero} going home along that street and looking up at every window",
        "a street outside",
        "steps",
      ],
      [
        "signoff ws static none",
        "{product} hollow in the middle, evening light in the hollow",
        "a street in the evening",
        "door",
      ],
    ],
  ),
];
