import { audience } from "../audience.ts";

/** People at work: their day, their rooms, what gets in its way. */
export const WORK_AUDIENCES = [
  audience(
    "nurses?|doctors?|hospital (?:staff|workers?)|healthcare workers?|medics?|paramedics?|carers?|midwives|night[- ]shift(?: workers?)?|shift workers?",
    ["a nurse of thirty-five with a pen in her hair", "a nurse in his forties with tired, friendly eyes"],
    ["a hospital corridor at the change of shift", "a staff room with a kettle"],
    [
      [
        "world ws dolly hero",
        "{hero} coming down a long corridor, trolleys passing both ways",
        "a hospital corridor at the change of shift",
        "soles on lino, a bleep",
      ],
      [
        "problem mcu static hero",
        "{hero} sitting down at last, and the bleep going off",
        "a staff room with a kettle",
        "bleep",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} in the four minutes between two calls",
        "a staff room with a kettle",
        "kettle, door",
      ],
      [
        "result ms pull_out hero",
        "{hero} walking out into the first sun at the end of the shift, shoulders easy",
        "a hospital entrance at dawn",
        "doors sliding, birds",
      ],
    ],
  ),
  audience(
    "teachers?|school staff|lecturers?|tutors?|educators?",
    ["a teacher of forty with chalk on one cuff", "a young teacher with a lanyard and quick eyes"],
    ["a classroom with the chairs still up", "a staff room between two bells"],
    [
      [
        "world ws static hero",
        "{hero} alone in a classroom, twenty-eight chairs coming down one by one",
        "a classroom with the chairs still up",
        "chairs",
      ],
      [
        "problem ms handheld hero",
        "{hero} with a pile of exercise books up to the chin and a bell ringing",
        "a school corridor",
        "bell, feet",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} in the only quiet ten minutes of the day",
        "a staff room between two bells",
        "clock, far playground",
      ],
      [
        "result ms static hero",
        "{hero} turning to the class with a straight back, ready",
        "a classroom",
        "a class going quiet",
      ],
    ],
  ),
  audience(
    "office (?:workers?|staff|people|employees)|desk workers?|colleagues|people who work (?:in|at) (?:an? )?(?:office|desk)s?|remote workers?|home office\\w*|freelancers?|nine-to-fivers?|busy professionals?|working people|coworkers?|knowledge workers?",
    [
      "a woman in her thirties with a lanyard in her pocket",
      "a man of forty with rolled-up sleeves and two screens",
    ],
    ["an office with tall windows", "an office kitchen at noon"],
    [
      [
        "world ws dolly hero",
        "{hero} at a desk among rows of desks, every screen with the same blue light",
        "an office with tall windows",
        "keyboards",
      ],
      [
        "problem ms static hero",
        "{hero} looking from the clock to a grey sandwich in plastic",
        "an office with tall windows",
        "plastic, keyboards",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} at the desk, the screen gone to sleep",
        "an office with tall windows",
        "quiet",
      ],
      [
        "together ms handheld crowd",
        "two colleagues rolling nearer on their chairs to see {product}",
        "an office kitchen at noon",
        "castors, a question",
      ],
      [
        "result ms pull_out hero",
        "{hero} leaving on time, the desk clear, the evening still light in the windows",
        "an office with tall windows",
        "chair, coat",
      ],
    ],
  ),
  audience(
    "commuters?|people on (?:the|their) (?:train|way to work)|train travell?ers?",
    ["a commuter in her thirties with one earbud in", "a man of fifty in a raincoat with a folded paper"],
    ["a platform in the morning rush", "a train window seat"],
    [
      [
        "world ws pan crowd",
        "a platform full of people all leaning a little to the left to see if it comes",
        "a platform in the morning rush",
        "announcement, rails",
      ],
      [
        "problem mcu handheld hero",
        "{hero} wedged between two rucksacks, one hand on the rail, one not free",
        "a crowded carriage",
        "rails, elbows",
      ],
      [
        "use mcu push_in hero",
        "{hero} with {product} by the window, suburbs running past behind",
        "a train window seat",
        "rails",
      ],
      [
        "result ms dolly hero",
        "{hero} getting off before everybody else, unhurried",
        "a platform in the morning rush",
        "doors, steps",
      ],
    ],
  ),
  audience(
    "chefs?|(?:professional )?cooks?|restaurants?|kitchen staff|bakers?|caterers?|line cooks?",
    [
      "a chef in her thirties with a burn on one forearm",
      "a head chef of fifty with a towel over the shoulder",
    ],
    ["a restaurant kitchen before service"],
    [
      [
        "world ws dolly hero",
        "{hero} lighting one burner after another along a steel kitchen",
        "a restaurant kitchen before service",
        "gas catching",
      ],
      [
        "problem ms handheld crowd",
        "tickets coming faster than hands, six pans and four arms",
        "a restaurant kitchen in full service",
        "printer, shouts, pans",
      ],
      [
        "use cu handheld hands",
        "quick hands with {product} on the pass, no look wasted on it",
        "a restaurant kitchen in full service",
        "steel, sizzle",
      ],
      [
        "result ms static hero",
        "{hero} leaning on the back door after service, steam rising from both shoulders",
        "an alley behind a kitchen",
        "fan, breath",
      ],
    ],
  ),
  audience(
    "musicians?|guitarists?|drummers?|bands?|djs?|producers?|singers?|songwriters?|bassists?|pianists?",
    ["a guitarist in her twenties with taped fingertips", "a bass player of forty with a patched case"],
    ["a rehearsal room with carpets on the walls", "the side of a small stage"],
    [
      [
        "world ms dolly hero",
        "{hero} carrying far too much gear down a narrow staircase in one go",
        "a back staircase of a club",
        "cases on steps",
      ],
      [
        "problem mcu static hero",
        "{hero} playing the same four bars, stopping at the same spot",
        "a rehearsal room with carpets on the walls",
        "four bars, silence",
      ],
      [
        "use mcu push_in hero",
        "{hero} with {product}, a foot beginning to move by itself",
        "a rehearsal room with carpets on the walls",
        "first bar",
      ],
      [
        "result ws crane crowd",
        "the light coming up on a small stage, {hero} not looking down once",
        "a small stage",
        "first chord, crowd",
      ],
    ],
  ),
  audience(
    "builders?|tradespeople|tradesmen|electricians?|plumbers?|carpenters?|mechanics?|construction workers?|roofers?|contractors?|joiners?|farmers?|truck(?:ers?| drivers?)|lorry drivers?|van drivers?|couriers?|delivery drivers?|warehouse workers?|factory workers?",
    ["a carpenter in her forties with sawdust on her brows", "a roofer of thirty with a sunburnt neck"],
    ["a building site in the early sun", "the open back of a van"],
    [
      [
        "world ws crane hero",
        "{hero} on the site before anybody else, breath white, first tool out of the van",
        "a building site in the early sun",
        "van door, gravel",
      ],
      [
        "problem mcu handheld hero",
        "{hero} with full hands, wet gloves and something in the wrong pocket",
        "a building site in the early sun",
        "wind, tarpaulin",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} on the tailboard of the van, boots hanging",
        "the open back of a van",
        "flask, gulls",
      ],
      [
        "result ws static hero",
        "{hero} packing up with daylight left, one look back at what stands there now",
        "a building site in low sun",
        "doors shut",
      ],
    ],
  ),
  audience(
    "small businesses|shop ?(?:owners|keepers)|cafe owners|restaurant owners|market traders|makers|crafters|etsy sellers|startups?|founders?|entrepreneurs?|self-employed",
    [
      "a shop owner in her forties with keys on her belt",
      "a maker in his thirties with an apron full of pencils",
    ],
    ["a small shop before opening"],
    [
      [
        "world ms dolly hero",
        "{hero} pulling up the shutter, turning the sign, straightening what is straight already",
        "a small shop before opening",
        "shutter, bell",
      ],
      [
        "problem cu static hero",
        "{hero} late at night with a shoebox of receipts",
        "the back room of a shop",
        "paper, clock",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} behind the counter, a customer waiting and not having to wait",
        "a small shop",
        "bell, till",
      ],
      [
        "result ms pull_out hero",
        "the sign turned to closed while the street is still light",
        "a small shop",
        "key, steps",
      ],
    ],
  ),
  audience(
    "developers?|engineers?|programmers?|coders?|designers?|architects?|scientists?|researchers?",
    ["a developer in his thirties in a faded shirt", "an engineer with short grey hair and a pencil"],
    ["a workroom with two screens and a whiteboard"],
    [
      [
        "world ms dolly hero",
        "{hero} in front of a whiteboard that has been wiped and written on too often",
        null,
        "marker",
      ],
      [
        "problem mcu static hero",
        "{hero} with the forehead on the desk, lit red by a screen",
        null,
        "one beep",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product}, thinking going faster than the hands",
        null,
        "quick taps",
      ],
      [
        "result mcu static hero",
        "{hero} rolling back from the desk, arms up, nobody there to see it",
        null,
        "castors, a laugh",
      ],
    ],
  ),
];
