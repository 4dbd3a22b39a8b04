import { demonstrations } from "../demonstration.ts";

/** What a business promises those who come, or to whom it comes: how it is seen to be kept. {product} is its sign or van. */
export const PROMISES = demonstrations([
  [
    "(?:hand-?(?:made|rolled|cut|stretched|pulled|crafted)|home-?made|house-?made|fresh(?:ly)?(?: made| baked)?) (?<what>pasta|bread|sourdough|gnocchi|ravioli|tagliatelle|dumplings|noodles|ramen|pizzas?|pies?|tortillas|ice cream|gelato|chocolates?|cakes?|pastries|croissants|bagels|scones|sausages|cheeses?|jams?|soups?|sushi|tacos|empanadas|crepes|waffles|doughnuts|donuts|pretzels|flatbreads?|naan)",
    "anything",
    [
      [
        "process xcu push_in hands",
        "two floury hands at work on {what}, seen from very near",
        null,
        "hands at work",
      ],
      [
        "detail cu dolly none",
        "{what} on a plate just set down, steam going up past the light",
        null,
        "a plate put down",
      ],
    ],
  ],
  [
    "(?:we|they|i|who|that|he|she) (?:come|comes|drive|travel|visit|visits) (?:straight |right )?(?:to )?(?:you|your (?<what>[a-z]+(?: [a-z]+)?))|(?:comes?|straight|right) to your (?<what2>driveway|door|office|desk|street|village|house|home)|at your (?<what3>home|door|office|desk|house|place)|home visits?|mobile (?:service|clinic|workshop|salon|studio)",
    "anything",
    [
      [
        "world ws pan none",
        "{product} turning in from the street, a curtain moving, a dog at the window already knowing",
        "a driveway in front of a house",
        "tyres on gravel",
      ],
      [
        "use ms static hero",
        "{hero} on the doorstep with everything that is needed under one arm, the door opening before the knock",
        "a front door",
        "a door",
      ],
    ],
  ],
  [
    "same[- ](?:day|hour)(?: [a-z]+)?|while (?:you|u) wait|(?:done|ready|fitted|fixed|repaired|finished|served|back)(?: \\w+)? (?:in|within|under) (?:an hour|one hour|the hour|half an hour|(?<n>\\d+) (?:minutes|mins|hours))|next[- ]day|by (?:tomorrow|lunchtime|noon|tonight)",
    "anything",
    [
      [
        "use ms static crowd",
        "a customer on the one chair, the coffee not half drunk, as the finished work is put down in front of them",
        null,
        "a cup put down",
      ],
      [
        "detail cu static none",
        "the clock on the wall, its long hand hardly further than before, and the job already done under it",
        null,
        "a clock",
      ],
    ],
  ],
  [
    "(?:free )?(?:loan|courtesy|replacement|spare|borrowed) (?<what>bikes?|cars?|phones?|vans?|laptops?|instruments?|machines?|boards?|skis?|wheelchairs?)",
    "anything",
    [
      [
        "together ms pan crowd",
        "a customer leaving on the borrowed {what}, looking back once and lifting a hand",
        "the street outside",
        "a bell, wheels",
      ],
    ],
  ],
  [
    "open (?:24[- ]?(?:/7|h|hours?(?: a day)?)|all night|day and night|round the clock)",
    "anything",
    [
      [
        "arrest ws static none",
        "a whole street dark at three in the morning, and one lit window in it",
        "a street at night",
        "a far train",
      ],
      [
        "use ms handheld crowd",
        "somebody coming in out of the night, blinking, the only one there and glad of it",
        null,
        "a door",
      ],
    ],
  ],
  [
    "24[- ]?(?:/7|h|hours?)(?: (?:a day|service|call-?out|emergency|line|access))?|round the clock|day and night|all night|any time of (?:the )?(?:day or )?night",
    "anything",
    [
      [
        "arrest ws static none",
        "a whole street dark at three in the morning, and one lit window in it",
        "a street at night",
        "a far train",
      ],
      [
        "use mcu push_in hero",
        "{hero} answering before the second ring, one arm already in a jacket",
        "a room with one lamp on at night",
        "a telephone",
      ],
    ],
  ],
  [
    "open(?:s)? (?:late|(?:till|until|'?til) (?:late|midnight|[1-4](?: ?am)?|1[0-2](?: ?pm)?))|late[- ]night",
    "anything",
    [
      [
        "world ws push_in none",
        "every shutter in the street down but one, light falling out of it onto the pavement",
        "a street late at night",
        "a fan, low voices",
      ],
    ],
  ],
  [
    "(?:nervous|anxious|frightened|worried|shy) (?<what>[a-z]+)(?: (?:welcome|patients|learners))?|no judg(?:e)?ment",
    "anything",
    [
      [
        "problem mcu static crowd",
        "somebody in the doorway, one hand still on the handle, half turned to leave again",
        "just inside the door",
        "a breath held",
      ],
      [
        "reaction mcu push_in crowd",
        "the same shoulders coming down, and a first small laugh",
        null,
        "a laugh",
      ],
    ],
  ],
  [
    "beginners?(?: (?:welcome|only))?|no experience(?: needed)?|all (?:levels|abilities)|first[- ]timers?|complete novices",
    "anything",
    [
      [
        "world ms static crowd",
        "a newcomer doing what the neighbour does, half a second late",
        null,
        "a stifled laugh",
      ],
      [
        "reaction mcu push_in crowd",
        "the newcomer getting it for the first time and looking round to see who saw",
        null,
        "a gasp",
      ],
    ],
  ],
  [
    "dogs?(?: (?:are|very|always))? (?:welcome|friendly)|dog[- ]friendly",
    "anything",
    [
      [
        "reaction ms static none",
        "a dog flat out under a table as if it had booked the place",
        null,
        "a sigh",
      ],
    ],
  ],
  [
    "kids?(?:' menu| welcome| eat free| corner)|children(?: are)? welcome|child[- ]friendly|family[- ]friendly|under[- ]?\\d+s? (?:go )?free|kids go free",
    "anything",
    [
      [
        "together ms handheld crowd",
        "a small girl kneeling up on her chair to see better, everybody else making room",
        null,
        "a child talking",
      ],
    ],
  ],
  [
    "(?:free )?(?:local |home )?deliver(?:y|ies)|(?:we )?deliver(?:ed|s)?(?: (?:straight |right |free )?(?:to|within|across|all over|every|by)(?: (?:your|the))?(?: (?<what>[a-z]+))?)?|delivered to your (?<what2>[a-z]+)",
    "anything",
    [
      [
        "use ms push_in hands",
        "everything carried up to a door and set down there, one knock, steps going away",
        "a front door",
        "a knock",
      ],
    ],
  ],
  [
    "(?:we |free )?(?:collect(?:ion|ed)?|pick(?:ed)?[- ]?ups?)(?: and (?:deliver\\w*|return|drop\\w*|bring))?(?: from your [a-z]+)?",
    "anything",
    [
      [
        "use ms handheld hero",
        "{hero} at a door, taking what is handed out by somebody still in pyjamas",
        "a front door in the morning",
        "a yawn, a laugh",
      ],
    ],
  ],
  [
    "free (?:trials?|tasters?|quotes?|estimates?|consultations?|first (?:lesson|class|visit|session|appointment)|checks?|test|lesson|class|session|survey)|first (?:lesson|class|visit|session|month|week|ride|round|hour) (?:is |are )?(?:free|on us|on the house)",
    "anything",
    [
      [
        "reveal ms push_in none",
        "one chair pulled out and left pulled out, facing the door",
        null,
        "a chair on the floor",
      ],
    ],
  ],
  [
    "(?:money[- ]back |lifetime |\\d+[- ]year )?(?:guarantee[ds]?|warranty)|fixed prices?|no hidden (?:fees|costs|charges)|no call[- ]?out (?:fee|charge)|flat fee|no (?:fix|win),? no fee|price you see",
    "anything",
    [
      [
        "together cu static crowd",
        "a handshake over the finished work, neither of the two looking at the bill",
        null,
        "two words",
      ],
    ],
  ],
  [
    "wheelchair(?: \\w+)?|step[- ]free|accessible|ramps?",
    "anything",
    [
      [
        "use ws dolly crowd",
        "a man in a wheelchair rolling in at the front like everybody else, talking over his shoulder",
        null,
        "wheels, talk",
      ],
    ],
  ],
  [
    "live (?:music|jazz|band|bands|dj|piano|folk)|open mic|(?:jazz|music|a band) (?:on|every) \\w+",
    "anything",
    [
      [
        "together ms dolly crowd",
        "a small band in the corner with no room for its elbows, a foot under every table keeping time",
        null,
        "a double bass",
      ],
    ],
  ],
  [
    "small (?:groups?|classes)|one[- ](?:to|on)[- ]one|(?:max(?:imum)?|only|just) (?<n>\\d+|four|six|eight|ten) (?:people|students|pupils|guests|seats|places|per class|covers)",
    "anything",
    [["world ms push_in none", "a few chairs in a half circle, not one more in the room", null, "a chair"]],
  ],
  [
    "(?:over |more than )?(?:\\d+|twenty|thirty|forty|fifty) years(?:'|’)?(?: of)? (?:experience|in (?:business|the trade))|qualified|certified|(?:fully )?(?:trained|insured|licen[cs]ed)|award[- ]winning|experts?",
    "anything",
    [
      [
        "detail xcu dolly hands",
        "hands that no longer need to be watched, an old white scar across one knuckle",
        null,
        "work",
      ],
    ],
  ],
  [
    "book(?:ing|ed|able)? online|online bookings?|book (?:in|on|by|with) (?:one|two|\\d+) (?:taps?|clicks?|minutes?|seconds?)|book by (?:text|app|whatsapp)",
    "anything",
    [
      [
        "world cu static hands",
        "a thumb on a phone on a bus seat: one tap, the phone put away, eyes back to the window",
        "a bus in the morning",
        "a bus",
      ],
    ],
  ],
  [
    "walk[- ]ins?(?: welcome)?|no appointments?(?: needed| necessary)?|no booking(?: needed)?|just turn up|drop in",
    "anything",
    [
      [
        "world ms push_in crowd",
        "somebody with a dripping umbrella walking straight in and being waved to the free chair",
        null,
        "a door, rain",
      ],
    ],
  ],
  [
    "gift (?:vouchers?|cards?|certificates?)|vouchers?",
    "anything",
    [
      [
        "together cu static hands",
        "a plain envelope slid across a breakfast table, the corner of a card looking out",
        "a breakfast table",
        "paper",
      ],
    ],
  ],
  [
    "bring your own (?<what>jars?|cups?|bags?|containers?|bottles?|tubs?)|refill(?:s|able|ed)?",
    "anything",
    [
      [
        "process cu static hands",
        "a jar from home held under the spout, filling until it has to be tapped level",
        null,
        "a rush of grain",
      ],
    ],
  ],
  [
    "all ages|ages? (?<n>\\d+) (?:to|-) \\d+|from \\d+ to \\d+|(?:toddlers|kids|children) to (?:grand\\w+|pensioners|seniors|adults)|every generation",
    "anything",
    [
      [
        "together ms static crowd",
        "a girl of six and a man of seventy side by side, the tip of the tongue out in both",
        null,
        "breathing",
      ],
    ],
  ],
  [
    "(?:every|each) [a-z]+ (?:is|are|comes) (?:numbered|signed|dated|stamped|one of a kind)|hand[- ]?signed",
    "anything",
    [
      [
        "detail xcu static hands",
        "a small number set into the underside with one tap, wiped with a thumb",
        null,
        "one tap of a hammer",
      ],
    ],
  ],
  [
    "overnight|(?:while|when) (?:the (?:city|town)|you|everyone) sleeps?|through the night|before (?:dawn|sunrise)",
    "anything",
    [
      [
        "world ws static none",
        "{product} with its light on while every other window in the street is black",
        "a street before dawn",
        "a low hum",
      ],
      [
        "process mcu push_in hero",
        "{hero} at work at four in the morning, a radio turned down to almost nothing",
        null,
        "a radio, breath",
      ],
    ],
  ],
  [
    "free parking|parking (?:outside|available|on site)|park (?:right )?outside|five minutes from|\\d+ minutes(?:'|’)? (?:walk )?from|(?:next|close|opposite) to the (?:station|harbour|square|beach|park)",
    "anything",
    [
      [
        "world ws pan crowd",
        "people coming round the corner and finding it sooner than they thought",
        "the street outside",
        "steps, a laugh",
      ],
    ],
  ],
  [
    "(?:sea|river|lake|mountain|harbour|canal|city|garden) views?|(?:by|on|beside|overlooking) the (?:sea|river|lake|canal|harbour|water|beach)",
    "anything",
    [
      [
        "world est crane none",
        "{product} from above with the water right behind it, one door open towards it",
        null,
        "water, gulls",
      ],
    ],
  ],
]);
