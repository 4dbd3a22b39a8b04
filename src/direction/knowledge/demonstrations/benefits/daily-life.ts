import { demonstrations } from "../demonstration.ts";

/** What gets easier, shown in a day of somebody who has it. */
export const BENEFITS_FOR_LIFE = demonstrations([
  [
    "fits (?:easily |neatly |perfectly )?(?:in|into|inside|under|on|between|behind|through) (?:(?:a|an|any|your|the|every|most|one|\\w+'s) )?(?<what>[\\w ]{2,26})",
    "object",
    [
      [
        "arrest cu static hands",
        "a {what} and {product} side by side, and by the look of it never the one in the other",
        null,
        "a doubtful hum",
      ],
      [
        "use cu tilt hands",
        "{product} going into the {what} in one move, nothing forced",
        null,
        "slide, click",
      ],
      ["result ms pull_out hero", "{hero} walking off, nobody guessing what is in the {what}", null, "steps"],
    ],
  ],
  [
    "turns? (?:your |any |old |the )?(?<what>[\\w -]{2,26}?) into (?:an? )?(?<into>[\\w -]{2,30})",
    "anything",
    [
      ["problem cu static none", "{what}, plain as it is, in a locked frame", null, "room tone"],
      [
        "process cu push_in hands",
        "{product} put to work on it, the first change showing at one edge",
        null,
        "hands at work",
      ],
      [
        "result cu static none",
        "the same locked frame, {into} where {what} used to be",
        null,
        "a small bright sound",
      ],
    ],
  ],
  [
    "charges? (?:a |your |any |up to )?(?:(?<n>\\d+|two|three|four) )?(?:phones?|devices?|laptops?|tablets?)|powers? (?:a |your )?(?<what>[\\w ]{2,24})",
    "object",
    [
      ["problem cu push_in hands", "a phone at one per cent with the map still open", null, "a warning tone"],
      [
        "use cu static hands",
        "one cable from {product} to the dark phone, its screen coming up",
        null,
        "click, chime",
      ],
      ["result ms handheld hero", "{hero} walking on with the map lit, {product} in a pocket", null, "steps"],
    ],
  ],
  [
    "no (?:more )?(?<what>queues?|queuing|waiting|lines?|fuss|hassle|mess|stress|cooking|washing-?up|dishes|drilling|digging|ironing|assembly|subscription|contracts?|paperwork|hidden fees|fees|commitment|spills?|smell|odou?r|smoke|weeds?|guesswork|pans?|chemicals?)(?: (?:needed|required|necessary))?",
    "anything",
    [
      [
        "problem ms static hero",
        "{hero} in the middle of what everybody knows: {what}, and no end of it in sight",
        null,
        "a long sigh",
      ],
      ["use ms dolly hero", "{hero} going straight past all that with {product}", null, "light steps"],
      [
        "result ms pull_out none",
        "the spot where there used to be {what}, empty, swept by the sun",
        null,
        "birds",
      ],
    ],
  ],
  [
    "saves? (?:you )?(?:money|up to [£$€]\\d+|[£$€]\\d+|\\d+ ?%)|cheaper|cuts? (?:your )?(?:bills?|costs?)|lowers? (?:your )?(?:bills?|costs?)|affordable|half the (?:price|cost)",
    "anything",
    [
      [
        "problem cu static hero",
        "{hero} with a bill held to the light, as if it might get smaller",
        "a kitchen table in the evening",
        "paper",
      ],
      [
        "detail xcu push_in none",
        "coins dropping into a jam jar one by one, a strip of paper on it with a wish in pencil",
        "a kitchen shelf",
        "coins on glass",
      ],
      [
        "result mcu static hero",
        "{hero} opening the next bill, reading it twice, pinning it to the fridge",
        "a kitchen table in the evening",
        "magnet, a short laugh",
      ],
    ],
  ],
  [
    "saves? (?:on )?space|for (?:small|tiny) (?:flats?|apartments?|homes?|spaces|kitchens|rooms|balconies|gardens)|takes? up (?:no|little) (?:space|room)|tiny homes?",
    "object",
    [
      [
        "problem ws static hero",
        "{hero} in the middle of a very small room, able to touch two walls at once",
        "a small flat",
        "an elbow on a wall",
      ],
      [
        "use ms crane none",
        "the small room from above, {product} fitting into the one corner that nothing else would",
        "a small flat",
        "slide",
      ],
      [
        "result ws pull_out hero",
        "{hero} dancing three steps in the floor that is left free",
        "a small flat",
        "bare feet",
      ],
    ],
  ],
  [
    "finds? (?:your |the |you |a |an )?(?<what>[\\w ]{2,26})|never lose|helps? (?:you )?find (?:your |a |the )?(?<what2>[\\w ]{2,26})|locates?",
    "anything",
    [
      [
        "problem ms handheld hero",
        "{hero} turning the place upside down for {what}, cushions in the air",
        null,
        "cushions, drawers",
      ],
      [
        "use cu push_in hands",
        "{product} answering, and from somewhere quite near {what}",
        null,
        "one clear tone",
      ],
      [
        "result mcu static hero",
        "{hero} with {what}, looking at the place where it was all the time",
        null,
        "a short laugh",
      ],
    ],
  ],
  [
    "reminds? (?:you |them |us )?(?:to |of |about |when )?(?<what>[\\w ]{2,30})?|never (?:forget|miss)(?: (?:an?|your|the))? (?<what2>[\\w ]{2,26})",
    "anything",
    [
      [
        "problem cu static hero",
        "{hero} halfway out of the door, stopping, patting one pocket after the other",
        null,
        "keys, a groan",
      ],
      [
        "use cu push_in none",
        "{product} giving one small sign at the right moment, on a table full of other things",
        null,
        "one soft tone",
      ],
      ["result ms dolly hero", "{hero} already on the way, nothing forgotten", null, "door, steps"],
    ],
  ],
  [
    "(?:delivered|delivery|comes|arrives|straight) (?:(?:straight |right )?to (?:your|the) (?:door|home|desk|letter-?box|mailbox)|(?:every|each) (?<what>week|month|morning))|through (?:your|the) letter-?box|next-?day delivery|monthly (?:box|delivery|subscription)|subscription box",
    "anything",
    [
      [
        "arrest cu static none",
        "a front door from inside, a shadow on the glass, {product} set down with a knock",
        "a hallway",
        "steps, knock",
      ],
      [
        "use cu tilt hands",
        "the box opened on the hall floor, not even carried to the kitchen first",
        "a hallway",
        "cardboard, paper",
      ],
      [
        "reaction mcu handheld hero",
        "{hero} in socks, holding {product} up to somebody further in",
        "a hallway",
        "a shout, a laugh",
      ],
    ],
  ],
  [
    "teach(?:es)?(?: (?:you|kids|children|your child(?:ren)?))?(?: (?:how )?(?:to )?)?(?<what>[\\w ]{2,26})|learn(?:s|ing)? (?:how )?(?:to )?(?<what2>[\\w ]{2,26})|for beginners|encourages? (?<what3>[\\w ]{2,26})",
    "anything",
    [
      [
        "problem cu handheld hero",
        "{hero} at the very first try, and it going wrong in a way that can be laughed about",
        null,
        "a wrong note or a snap, laugh",
      ],
      [
        "process ms static hero",
        "{hero} at it again with {product} in the same locked frame, a little better every time the light changes",
        null,
        "practice",
      ],
      [
        "result mcu push_in hero",
        "{hero} getting it right, looking up to see whether anybody saw",
        null,
        "one clean success, breath",
      ],
    ],
  ],
  [
    "connects? (?:people|neighbou?rs|friends|families|you)|brings? (?:people|families|friends|everyone|the family) together|for the whole family|shar(?:ing|e) with (?:friends|family)",
    "anything",
    [
      [
        "problem ws static crowd",
        "the same table, everybody on it looking into a palm of their own",
        null,
        "tiny taps",
      ],
      [
        "together ms orbital crowd",
        "{product} in the middle, heads and hands closing in on it from all sides",
        null,
        "voices over each other",
      ],
      ["result ws pull_out crowd", "the table late at night, nobody having got up", null, "laughter, chairs"],
    ],
  ],
  [
    "works? (?:offline|anywhere|without (?:wifi|internet|signal))|off-?grid|no (?:wifi|internet|signal|electricity) (?:needed|required)|(?:use|used|cooks?|charges?|plays?|prints?|brews?|heats?|records?) (?:it )?anywhere",
    "anything",
    [
      [
        "world est crane none",
        "a very wide, very empty place with one small figure in it",
        "a high plain",
        "wind",
      ],
      [
        "use mcu push_in hero",
        "{hero} in the middle of nowhere, {product} working as at home",
        "a high plain",
        "wind, a click",
      ],
    ],
  ],
  [
    "(?<n>\\d+|three|four|five|six|seven|eight|nine|ten|twelve) (?<what>flavou?rs|colou?rs|scents|varieties|settings|modes|speeds|styles|attachments|recipes)",
    "anything",
    [
      [
        "arrest cu crane none",
        "{n} {what} of {product} laid out in one row from straight above, a hand hovering, unable to choose",
        null,
        "a hum",
      ],
      [
        "process cu static hands",
        "the same frame cut {n} times, one of the {what} after the other",
        null,
        "a tap at every cut",
      ],
    ],
  ],
  [
    "grows? (?:your own |fresh )?(?<what>[\\w ]{2,24})|home-?grown|grow-?your-?own",
    "object",
    [
      [
        "arrest xcu static none",
        "the first tip of {what} pushing out of {product}, lifting a crumb with it",
        null,
        "faint crackle",
      ],
      [
        "process cu static none",
        "a locked frame of {product}, days and nights flickering past, everything in it reaching for the window",
        null,
        "days speeded up",
      ],
      [
        "result ms push_in hero",
        "{hero} cutting the first harvest over {product}, straight into the bowl",
        null,
        "snip, bowl",
      ],
    ],
  ],
  [
    "(?:boosts?|increases?|gives? you) (?:your )?(?<what>energy|focus|confidence|productivity|concentration|mood|immunity)|helps? you (?:focus|concentrate|wake up|stay awake)",
    "anything",
    [
      [
        "problem mcu static hero",
        "{hero} reading the same line for the third time, a pencil tapping",
        null,
        "pencil, a fly",
      ],
      [
        "use mcu dolly hero",
        "{hero} with {product}, the noise of the room falling away",
        null,
        "sounds going soft",
      ],
      [
        "result ms pull_out hero",
        "the last page turned, the lamp never needed",
        null,
        "page, chair pushed back",
      ],
    ],
  ],
  [
    "supports? (?<what>[\\w ]{2,30})|every (?:purchase|sale|sold)|(?:\\d+ ?%|a (?:share|part)) of (?:the )?(?:profits|sales|proceeds)|one for one|gives back|plants? a tree",
    "anything",
    [
      ["detail cu static hands", "a coin or a seedling passed from one palm into another", null, "quiet"],
      [
        "result ws crane crowd",
        "what has come of it: a row, a roof, a class, small in a wide frame",
        "where the help arrives",
        "voices far off",
      ],
    ],
  ],
  [
    "(?:open|available) (?:24/7|around the clock|day and night|until (?:late|midnight))|24/7|emergency|within the hour",
    "anything",
    [
      [
        "problem ws static hero",
        "a street of dark windows, one person on the phone in a doorway",
        "a street at night",
        "ringing tone",
      ],
      [
        "arrest cu push_in none",
        "a phone lighting up on a bedside table at night, a hand switching on the lamp",
        "a bedroom at night",
        "buzz, switch",
      ],
    ],
  ],
]);
