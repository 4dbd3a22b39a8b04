import { type ThingBook, thing } from "./thing-book.ts";

/** A weekend in a field and a country seen slowly. */
export const FESTIVALS_AND_REGIONS: readonly ThingBook[] = [
  thing(
    /\b(?:(?:music|rock|techno|electronic|metal|summer|open[- ]air|indie) festivals?|festival (?:of|weekend)[a-z ]*|open airs?|musikfestival)\b/i,
    [
      [
        "arrest xcu static none",
        "a ribbon wound round a wrist and pulled tight with the teeth",
        "a gate in a field",
        "zip",
      ],
      [
        "world ws crane none",
        "an empty field in the dew, one stage, a van crossing to it",
        "a field at first light",
        "larks",
      ],
      [
        "problem ms static hero",
        "{hero} in the last meeting of the week, one foot already dancing under the table",
        "an office",
        "a voice going on",
      ],
      [
        "process cu tilt hands",
        "gaffer tape, a cable, a thumb up to somebody in the dark",
        "the side of a stage",
        "one drum",
      ],
      [
        "detail xcu dolly none",
        "rubber boots, glitter and mud, all on the same beat",
        "a field in front of a stage",
        "bass",
      ],
      [
        "use ms handheld hero",
        "{hero} carried backwards over a sea of hands, shoes first",
        "a field in front of a stage",
        "roar",
      ],
      [
        "reaction cu push_in hero",
        "{hero} hearing the first two bars and grabbing the nearest arm, a stranger's",
        "a field in front of a stage",
        "scream",
      ],
      [
        "together ms orbital crowd",
        "rain starting, nobody leaving, one raincoat over five heads",
        "a field in the rain",
        "rain, singing",
      ],
      ["together ws static crowd", "a queue for noodles becoming a choir", "a row of food stalls", "singing"],
      [
        "result ws pull_out crowd",
        "dawn, bare feet, a guitar somewhere, the field breathing out",
        "a field at dawn",
        "guitar, birds",
      ],
      [
        "signoff ws static none",
        "an empty stage at dawn, one ribbon in the grass in front of it",
        "a field at dawn",
        "wind",
      ],
    ],
  ),
  thing(
    /\b(?:tourism (?:boards?|office|campaign|association)|tourist (?:board|office)|(?:wine|lake|alpine|holiday|cycling|hiking) (?:region|country|district)|countryside|lake district|tourismusverband|office de tourisme|city tourism board)\b/i,
    [
      [
        "arrest xcu static none",
        "a walnut cracked on a stone wall, the valley out of focus behind it",
        "a stone wall above a valley",
        "crack",
      ],
      [
        "world est crane none",
        "fog in a valley, one church tower standing out of it like a mast",
        "a valley in the morning",
        "bells",
      ],
      [
        "problem ms static hero",
        "{hero} at a kitchen table, two calendars, no white square left in either",
        "a kitchen",
        "pen",
      ],
      [
        "world ws dolly none",
        "a small train going round a lake with its windows open",
        "the shore of a lake",
        "wheels",
      ],
      [
        "process cu tilt hands",
        "a loaf cut against the chest, cheese put on it with a pocket knife",
        "a farm table outside",
        "knife",
      ],
      ["detail xcu dolly none", "cold clear water over round stones, a hand going in", "a stream", "water"],
      [
        "use ms handheld hero",
        "{hero} asking the way and being shown it with both arms, and then walked there",
        "a village lane",
        "steps, voices",
      ],
      [
        "use ws dolly hero",
        "{hero} on a path between tall trees, coats over the shoulder",
        "a hill path",
        "leaves",
      ],
      [
        "reaction cu push_in hero",
        "{hero} hearing nothing at all, and noticing it",
        "the shore of a lake",
        "silence",
      ],
      [
        "together ms pan crowd",
        "a stranger's table getting two more chairs and another bottle",
        "a farm table outside",
        "laughter",
      ],
      [
        "result ws static hero",
        "{hero} on the platform, letting the train home leave without them",
        "a country station",
        "whistle",
      ],
      [
        "signoff ws static none",
        "the lake at last light, one boat tied up, two pairs of shoes on the jetty",
        "the shore of a lake",
        "lapping",
      ],
    ],
  ),
];
