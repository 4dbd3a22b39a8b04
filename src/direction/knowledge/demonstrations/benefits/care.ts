import { demonstrations } from "../demonstration.ts";

/** What is removed, kept off, filtered or put right: the before and the after in one frame. */
export const BENEFITS_OF_CARE = demonstrations([
  [
    "removes?(?: (?:even )?(?:the )?(?:toughest |stubborn )?(?<what>[\\w ]{2,24}))?|gets? (?:rid of|out) (?<what2>[\\w ]{2,24})|lifts (?<what3>[\\w ]{2,18}stains?)",
    "anything",
    [
      [
        "problem xcu static none",
        "{what} in hard side light, worse the nearer the camera comes",
        null,
        "a sigh off screen",
      ],
      [
        "use cu dolly hands",
        "{product} drawn once through the middle of {what}, a clean straight path behind it",
        null,
        "one long wipe",
      ],
      [
        "result cu static none",
        "half of the frame as it was, half of it clean, then the other half too",
        null,
        "cloth, quiet",
      ],
    ],
  ],
  [
    "(?:filters?|purif(?:y|ies)|cleans?) (?:tap |drinking |the |your |dirty |pond |river )?(?<what>water|air)(?: [\\w ]*)?",
    "anything",
    [
      [
        "problem cu static none",
        "a glass of cloudy {what} or a beam of sun full of dust, nobody wanting it",
        null,
        "room tone",
      ],
      [
        "process xcu push_in none",
        "the way through {product}, murky at one end and clear at the other",
        null,
        "drip, hum",
      ],
      [
        "result cu static hero",
        "{hero} drinking it in, in front of a window that can be seen through it",
        null,
        "a long breath",
      ],
    ],
  ],
  [
    "(?:protects?|shields?|guards?|keeps? (?:away|off|out))(?: (?:your|the|against|from))? ?(?<what>[\\w ]{2,26})?",
    "anything",
    [
      [
        "problem cu handheld none",
        "what could happen, about to happen: a cup tilting, a cloud, a claw, a wave coming in",
        null,
        "a held breath",
      ],
      ["use ms static none", "it happening, and {product} standing in between", null, "impact, muffled"],
      [
        "result cu push_in none",
        "{product} wet, dented or dusty, and behind it everything untouched",
        null,
        "quiet",
      ],
    ],
  ],
  [
    "(?:blocks?|repels?|kills?|stops?|prevents?) (?<what>[\\w -]{2,26})",
    "anything",
    [
      ["problem mcu handheld hero", "{hero} beset by {what}, one hand already up", null, "a groan"],
      ["use cu static hands", "{product} put to work in one gesture", null, "click or spray"],
      [
        "result ws static hero",
        "{hero} in the same place, unbothered, {what} on the far side of an invisible line",
        null,
        "ease",
      ],
    ],
  ],
  [
    "(?:relieves?|soothes?|eases?|helps? with|reduces?|calms?|fights?) (?<what>(?:back |neck |joint |muscle |knee |foot |period )?(?:pain|aches?|cramps|stress|anxiety|headaches?|stiffness|swelling|itch\\w*|eczema|fatigue|jet lag|wrinkles|redness|nausea|snoring))",
    "anything",
    [
      [
        "problem mcu static hero",
        "{hero} stopping on the third step, a hand going to where it hurts",
        "a staircase at home",
        "a breath through the teeth",
      ],
      [
        "use cu push_in hands",
        "{product} where it is needed, the hands slow, the breath following them",
        null,
        "slow breath",
      ],
      [
        "result ms dolly hero",
        "{hero} on the same stairs, the hand not going there",
        "a staircase at home",
        "even steps",
      ],
    ],
  ],
  [
    "(?:improves?|better|deeper|restful|track(?:s|ing)? (?:your )?)\\s?sleep|sleep tracking|fall asleep(?: faster)?|sleeps? (?:better|through)",
    "anything",
    [
      [
        "problem cu static hero",
        "{hero} awake in the dark, a red clock at ten past three",
        "a bedroom at night",
        "a clock, a car far off",
      ],
      [
        "use mcu push_in hero",
        "{hero} with {product} as the lamp goes out, the chest rising and falling slower",
        "a bedroom at night",
        "slow breath",
      ],
      [
        "result ms static hero",
        "{hero} sitting up before the alarm, sun on the sheets, both eyes open",
        "a bedroom in the morning",
        "birds",
      ],
    ],
  ],
  [
    "tracks? (?:your )?(?<what>[\\w -]{2,26})|monitors? (?:your )?(?<what2>[\\w -]{2,26})|measures? (?:your )?(?<what3>[\\w -]{2,26})",
    "anything",
    [
      ["arrest xcu push_in none", "one number on {product} changing by one", null, "a soft tick"],
      [
        "process ms dolly hero",
        "{hero} going through the day, {product} quietly taking note of {what} at every turn",
        null,
        "steps, doors",
      ],
      [
        "result mcu static hero",
        "{hero} looking at a week of {what} as one line, and the line going the right way",
        null,
        "a small hum",
      ],
    ],
  ],
  [
    "(?:detects?|spots?|alerts?|warns?|notif(?:y|ies))(?: you)?(?: (?:of|about|when|if|to))? ?(?<what>[\\w ]{2,26})?",
    "anything",
    [
      [
        "problem cu static none",
        "something small going wrong where nobody looks",
        null,
        "a drip, a hiss or a creak",
      ],
      ["use cu push_in none", "{product} noticing first, one light, one tone", null, "one clear tone"],
      ["result ms handheld hero", "{hero} there in time, a hand on the switch", null, "steps, click, quiet"],
    ],
  ],
]);
