import { type Service, service } from "./service.ts";

/** Ears and eyes seen to, and pets that have died. */
export const EARS_EYES_AND_FAREWELLS: readonly Service[] = [
  service(
    /\b(?:hearing (?:clinics?|cent(?:re|er)s?|aids? (?:shops?|cent(?:re|er)s?|specialists?)|care|practices?|tests?)|audiolog(?:y|ists?)(?: (?:clinics?|practices?))?|acousticians?|hörakustik\w*)\b/i,
    {
      sign: "the door of {name}",
      workers: ["an audiologist in her forties", "an audiologist of thirty-five with rolled-up sleeves"],
      places: ["a quiet consulting room with soft walls", "a waiting room in daylight"],
      ctaAction: "custom",
    },
    [
      [
        "arrest cu push_in crowd",
        "a man at a full table, everybody laughing, his smile a second late",
        "a family table",
        "muffled voices",
      ],
      [
        "world ws dolly none",
        "a quiet room with soft walls, one chair, a pair of headphones on a hook",
        "a quiet consulting room with soft walls",
        "silence",
      ],
      [
        "process mcu handheld hero",
        "{hero} speaking slowly across a small table, hands open, waiting for the answer",
        "a quiet consulting room with soft walls",
        "quiet talk",
      ],
      [
        "use cu static crowd",
        "a finger lifting each time a tone is heard, then a long pause, then lifting again",
        "a quiet consulting room with soft walls",
        "a faint tone",
      ],
      ["detail xcu dolly hands", "something no bigger than a bean set behind an ear", null, "click"],
      [
        "reaction mcu push_in crowd",
        "an old woman's face as the first sound arrives, her hand going up to her mouth",
        "a quiet consulting room with soft walls",
        "a voice close by",
      ],
      ["result cu static none", "rain on a window, every drop of it heard", "a living room", "rain"],
      [
        "together ms handheld crowd",
        "the same full table, the same man, laughing first",
        "a family table",
        "clear voices",
      ],
      [
        "signoff ms static none",
        "{product} in the morning, a bird singing on the sign above it",
        "a street in the morning",
        "birdsong",
      ],
    ],
  ),
  service(
    /\b(?:(?:laser |cataract )?eye (?:surgery|surgeons?|hospitals?|clinics?)|eye laser (?:clinics?|cent(?:re|er)s?)|ophthalmolog(?:y|ists?)(?: (?:clinics?|practices?))?|cataract (?:clinics?|surgery))\b/i,
    {
      sign: "the entrance of {name}",
      workers: ["an eye doctor in her fifties", "an eye doctor of forty"],
      places: ["a dim examination room", "a bright corridor with wide windows"],
      ctaAction: "custom",
    },
    [
      [
        "arrest cu static none",
        "a street seen through frosted glass, lamps grown into soft stars",
        "a street at dusk",
        "traffic far off",
      ],
      [
        "problem mcu static crowd",
        "a woman of seventy holding a letter at arm's length, then closer, then putting it down",
        "a kitchen in daylight",
        "paper",
      ],
      [
        "world ws dolly none",
        "a bright corridor, a row of chairs, one green plant, nobody in a hurry",
        "a bright corridor with wide windows",
        "soft steps",
      ],
      [
        "process cu push_in none",
        "an eye in a narrow beam of light, every fibre of its colour clear",
        "a dim examination room",
        "near silence",
      ],
      [
        "use mcu handheld hero",
        "{hero} leaning back from the instrument to explain, hands drawing it in the air",
        "a dim examination room",
        "quiet talk",
      ],
      [
        "detail xcu dolly none",
        "lenses clicking through, one after another, until the letters stand still",
        "a dim examination room",
        "click",
      ],
      [
        "together ms static crowd",
        "a nurse walking a patient to the door by the elbow, both laughing at something",
        "a bright corridor with wide windows",
        "soft laugh",
      ],
      [
        "reaction mcu push_in crowd",
        "a woman of seventy lifting a dressing the next morning, looking at her own hands",
        "a kitchen in daylight",
        "a breath",
      ],
      [
        "result cu static crowd",
        "a thread going through the eye of a needle at the first try",
        "a kitchen in daylight",
        "near silence",
      ],
      [
        "signoff ms static none",
        "{product} in clear morning light, every leaf of the tree beside it sharp",
        "a street in the morning",
        "birds",
      ],
    ],
  ),
  service(
    /\b(?:pet (?:cremator(?:ium|ia|y)|cremations?|funerals?|cemeter(?:y|ies)|memorials?|undertakers?)|animal (?:cremator(?:ium|ia)|cremations?)|tierkrematorium|tierbestattung\w*)\b/i,
    {
      sign: "the front door of {name}",
      workers: ["a woman of fifty in a grey cardigan", "a quiet man of forty"],
      places: ["a small room with one lamp", "a garden path in soft light"],
      ctaAction: "custom",
    },
    [
      [
        "arrest cu static none",
        "a lead on its hook by the door, nobody taking it down",
        "a hallway in the morning",
        "a clock",
      ],
      [
        "world ws static none",
        "a patch of sun on a rug, the hollow of a sleeping animal still in it",
        "a living room in the morning",
        "near silence",
      ],
      [
        "process mcu handheld hero",
        "{hero} opening the door before the bell is rung, saying one word",
        "a small room with one lamp",
        "a quiet word",
      ],
      [
        "use cu push_in hands",
        "two hands folding a worn blanket, corner to corner",
        "a small room with one lamp",
        "cloth",
      ],
      ["detail xcu dolly none", "a name on a small metal tag, rubbed thin", null, "near silence"],
      [
        "together ms static crowd",
        "two people side by side on a bench, a hand laid over a hand",
        "a garden path in soft light",
        "birds",
      ],
      [
        "reaction mcu push_in crowd",
        "a man with a photograph, crying a little, then laughing at what it shows",
        "a living room in the morning",
        "a breath",
      ],
      [
        "result ws pull_out crowd",
        "somebody walking the old path through the field, slowly, stopping where they always stopped",
        "a path through a field",
        "wind",
      ],
      [
        "signoff ms static none",
        "{product} in the evening, a lamp beside it, the gate left open",
        "a garden path in soft light",
        "evening",
      ],
    ],
  ),
];
