import { demonstrations } from "../demonstration.ts";

const N = "\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const UP_TO = "(?:for )?(?:up to |at least |over |about |around )?(?:a full )?";

/** Claims with a time in them: begun under one light, proved under another, the clock in the frame. */
export const BENEFITS_OF_TIME = demonstrations([
  [
    `(?:keeps?|stays?|holds?)(?: (?<what>[\\w ]{1,30}?))? (?:hot|warm|steaming)(?:[^,.;]*? (?<hours>${N}) ?(?:hours?|hrs?|h)\\b)?|(?:hot|warm) for (?:up to )?(?<hours3>${N}) ?(?:hours?|hrs?|h)\\b|(?<hours2>${N}) ?(?:hours?|hrs?|h) (?:hot|warm)`,
    "anything",
    [
      [
        "arrest cu static none",
        "the lid of {product} lifted and steam going straight up, a clock behind it at {to}",
        null,
        "lid, steam",
      ],
      [
        "world cu push_in hands",
        "{what} going steaming into {product}, the clock on the wall at {from}",
        "a kitchen in the first light",
        "ladle, lid turned shut",
      ],
      [
        "problem mcu static hero",
        "{hero} at midday in the queue for the only microwave, seventh in line",
        null,
        "microwave hum, a beep",
      ],
      [
        "use ms static hero",
        "{hero} opening {product} in {light}, steam on a pair of glasses, heads lifting at the next tables",
        null,
        "lid, steam, a chair turning",
      ],
      [
        "result cu push_in hero",
        "{hero} blowing on the first spoonful, because it is still too hot",
        null,
        "breath on a spoon",
      ],
    ],
  ],
  [
    `(?:keeps?|stays?|holds?)(?: (?<what>[\\w ]{1,30}?))? (?:cold|cool|chilled|frozen|icy|fresh)(?:[^,.;]*? (?<hours>${N}) ?(?:hours?|hrs?|h)\\b)?|(?:cold|cool|fresh) for (?:up to )?(?<hours3>${N}) ?(?:hours?|hrs?|h)\\b|(?<hours2>${N}) ?(?:hours?|hrs?|h) (?:cold|cool)`,
    "anything",
    [
      [
        "arrest xcu static none",
        "ice still knocking inside {product} as it is opened, the clock behind it at {to}",
        null,
        "ice, lid",
      ],
      [
        "world cu push_in hands",
        "ice dropped into {product} cube by cube, the clock at {from}, the lid turned shut",
        "a kitchen in the first light",
        "ice, lid",
      ],
      [
        "problem ms handheld hero",
        "{hero} in full sun, the grass yellow, everything metal too hot to touch",
        null,
        "cicadas",
      ],
      [
        "result cu handheld hero",
        "{hero} after the first mouthful from {product}, a hand going to the forehead: too cold",
        null,
        "ice, a gasp, a laugh",
      ],
    ],
  ],
  [
    `(?:battery (?:life )?(?:lasts?|of)|lasts?|runs?|plays?|works?|burns?|up to) ${UP_TO}(?<hours>${N})[- ]?(?:hours?|hrs?|h)\\b(?: (?<what>of \\w+|on a (?:single )?charge))?|(?<hours2>${N})[- ]hour (?:battery|burn|playtime)`,
    "anything",
    [
      [
        "arrest cu static none",
        "{product} put to work beside a clock at {from}, {first_light} on both",
        null,
        "click, a clock",
      ],
      [
        "process ms static none",
        "the day passing over {product} in one locked frame, shadows swinging from left to right, {product} still going",
        null,
        "a day speeded up",
      ],
      [
        "result cu push_in none",
        "the clock at {to}, {light} on it, {product} still going beside it",
        null,
        "clock, quiet",
      ],
    ],
  ],
  [
    `keeps? (?:your |the |my )?(?<what>[\\w ]{2,24}?) (?:alive|going|sharp|clean|dry|safe|green|blooming|full|happy|fed|watered|soft|crisp|fresh|smooth)(?: for)? (?:up to |about |over )?(?<days>${N}) ?(?<unit>days?|weeks?|months?|years?)\\b`,
    "anything",
    [
      [
        "problem cu static none",
        "{what} left alone in one locked frame, day after day passing over the wall behind, and not for the better",
        null,
        "a clock, then a sigh",
      ],
      [
        "process ms static none",
        "a wall calendar over {product}, {days} {unit} crossed off one by one, nobody lifting a finger",
        null,
        "pencil on paper",
      ],
      [
        "result cu push_in hero",
        "{hero} coming back to {product} after {days} {unit}, {what} as on the first day",
        null,
        "keys, a surprised hum",
      ],
    ],
  ],
  [
    `lasts? ${UP_TO}(?<days>${N})[- ]?(?<what>days?|weeks?|months?|years?|washes|uses)\\b|(?<days2>${N}) (?<what2>days?|weeks?|months?) (?:on (?:one|a single) charge|of (?:battery|use|wear))`,
    "anything",
    [
      [
        "process ms static none",
        "a wall calendar, {days} {what} crossed off with a pencil, {product} in use on every one of them",
        null,
        "pencil, paper",
      ],
      [
        "result cu push_in none",
        "{product} on the last of {days} {what}, as it was on the first",
        null,
        "quiet",
      ],
    ],
  ],
  [
    `(?:charges?|recharges?|fully charged|boils?|heats?|brews?|cools?)(?: (?<what>[\\w ]{1,24}?))? (?:in|within) (?:under |just |only |less than )?(?<minutes>${N})[- ]?(?:minutes?|mins?|seconds?|secs?|hours?)\\b`,
    "anything",
    [
      [
        "problem mcu handheld hero",
        "{hero} waiting beside an empty cup for something that will not begin",
        null,
        "a clock, fingers drumming",
      ],
      [
        "process cu static none",
        "an egg timer turned to {minutes} beside {product}, its tick filling the room",
        null,
        "ticking",
      ],
      [
        "result cu push_in hands",
        "the timer ringing, {product} done, a hand taking it and gone",
        null,
        "bell, steps",
      ],
    ],
  ],
  [
    `(?:ready|sets? up|set-?up|assembles?|assembled|pitches|up|installs?|installed|done|cooked|cooks|dinner|delivered|packs? away|opens?)(?: [\\w ]{1,16}?)? (?:in|within) (?:under |just |only |less than |about )?(?<minutes>${N})[- ]?(?<what>minutes?|mins?|seconds?|secs?)\\b|(?<minutes2>${N})[- ](?<what2>minute|second)[- ](?:setup|set-?up|assembly|meals?|recipes?|pitch)`,
    "anything",
    [
      [
        "arrest cu static hands",
        "a thumb starting a stopwatch, the other hand already on {product}",
        null,
        "click, ticking",
      ],
      [
        "process ms static hero",
        "{hero} getting {product} ready in one unbroken take, the stopwatch running beside it",
        null,
        "quick sure hands, ticking",
      ],
      [
        "result mcu push_in hero",
        "{hero} stopping the watch at {minutes} {what} and looking round for somebody to show it to",
        null,
        "click, short laugh",
      ],
    ],
  ],
  [
    `(?:grows?|harvest\\w*|sprouts?|ready to eat|first (?:crop|harvest))[^,.;]{0,40}? (?:in|within|after|every) (?:just |only |about |as little as )?(?<days>${N})[- ]?(?<what>days?|weeks?|months?)\\b`,
    "anything",
    [
      [
        "arrest xcu static none",
        "the first pale tip pushing out of {product}, lifting a crumb of earth on its head",
        null,
        "faint crackle",
      ],
      [
        "process cu static none",
        "a locked frame of {product} through {days} {what}, day and night flickering past, everything in it swelling and opening",
        null,
        "days speeded up",
      ],
      [
        "use cu tilt hands",
        "a morning mist from a spray bottle over {product}, a pencil mark on the wall beside it for every day",
        null,
        "spray, pencil",
      ],
      [
        "result ms push_in hero",
        "{hero} twisting off the first harvest over {product}, the pan already warm behind",
        null,
        "a soft snap, butter",
      ],
    ],
  ],
  [
    `(?:works?|results?|visible|asleep|relief|cleans?|clean|dries|dry)[^,.;]{0,30}? (?:in|within|after) (?:just |only |under |about )?(?<n>${N})[- ]?(?<what>seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|nights?)\\b`,
    "anything",
    [
      ["problem cu static none", "how it was before {product}, in one plain locked frame", null, "room tone"],
      [
        "process cu static none",
        "{product} at work in the same locked frame, a clock or a calendar in it moving on by {n} {what}",
        null,
        "ticking",
      ],
      [
        "result cu push_in none",
        "the same frame {n} {what} later, the difference needing no words",
        null,
        "quiet, a small bright sound",
      ],
    ],
  ],
  [
    `saves?(?: you| them| us)? (?:up to |about )?(?:(?<n>${N}|hours|minutes) )?(?:hours?|minutes?|mins?|time|an hour)?(?<= (?:hours?|minutes?|mins?|time|an hour))(?: (?:a|per|every) (?<what>day|week|month))?`,
    "anything",
    [
      [
        "problem ms static hero",
        "{hero} at the old way of doing it, the light in the window going from noon to dusk",
        null,
        "a clock, a sigh",
      ],
      [
        "use ms dolly hero",
        "{hero} done with {product}, the window still full of noon",
        null,
        "a last click",
      ],
      [
        "result ws pull_out hero",
        "{hero} out in the late sun with the hour that is left over, doing nothing at all",
        null,
        "birds",
      ],
    ],
  ],
]);
