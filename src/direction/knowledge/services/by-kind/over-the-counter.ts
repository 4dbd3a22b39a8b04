import type { KindOfWork } from "./kind-of-work.ts";

/** What is cooked or mixed while one waits. */
const DISHES =
  "dumplings?|gyoza|noodles?|ramen|udon|pho|kebabs?|burgers?|tacos?|burritos?|pizzas?|pies?|pasta|pancakes?|cr[eê]pes?|waffles?|churros?|dough ?nuts?|donuts?|bagels?|sandwich(?:es)?|toasties?|soups?|salads?|curry|curries|falafels?|bao|buns?|sushi|poke|chips|fish and chips|fried chicken|chicken|wings|ribs|bbq|barbecue|hot dogs?|sausages?|oysters?|seafood|lobsters?|crabs?|pierogi|arepas?|empanadas?|samosas?|dosas?|gelato|frozen yogh?urt|milkshakes?|smoothies?|juices?|bubble tea|desserts?|cakes?|cookies?|pastry|pastries|pretzels?|jacket potato(?:es)?|porridge|breakfasts?|street food|food|toast|grilled cheese|mac and cheese|crumpets?|scones?|cannoli|paella|risotto|polenta|raclette|fondue|pizza";

/** Things sold, lent, cooked or sent. */
export const OVER_THE_COUNTER: readonly KindOfWork[] = [
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:hire|rentals?|rent|lending|librar(?:y|ies))(?:[- ](?:shops?|services?|stations?|cent(?:re|er)s?|company|business|firm|points?))?$/i,
    facts: {
      sign: "the racks of {name}",
      workers: ["a woman of thirty", "a man of forty-five"],
      places: ["a hire shop with open doors"],
      ctaAction: "visit",
    },
    rows: [
      ["arrest cu static hands", "a paper tag untied from {a_good} and dropped into a tin", null, "a clink"],
      [
        "world ws dolly hero",
        "{hero} walking along a row of {goods} ready to go, one hand touching each in passing",
        null,
        "footsteps",
      ],
      ["process cu handheld hands", "{a_good} checked over: one wipe, one turn, one nod", null, "a cloth"],
      [
        "use ms handheld crowd",
        "two people choosing between {goods}, each certain of a different one",
        null,
        "laughing argument",
      ],
      [
        "use ws pan crowd",
        "{a_good} going out of the door between two people who cannot wait",
        "the street outside",
        "hurrying steps",
      ],
      ["detail xcu dolly none", "light running along a row of {goods}, one gap in it", null, "none"],
      [
        "together ms static crowd",
        "{a_good} handed back at the end of the day, everybody telling it at once",
        null,
        "voices over each other",
      ],
      [
        "signoff ws static none",
        "{product} at closing time, everything back in its row but one",
        null,
        "a shutter half down",
      ],
    ],
  },
  {
    ends: new RegExp(
      `(?:^|\\s)(?<goods>(?:[\\w'’-]+ ){0,2}(?:${DISHES}))[- ](?:shops?|places?|bars?|kitchens?|stalls?|stands?|trucks?|vans?|carts?|shacks?|joints?|huts?|parlou?rs?|counters?|houses?|canteens?|takeaways?|grills?|deli|trailers?)$`,
      "i",
    ),
    facts: {
      sign: "the hatch of {name}",
      workers: ["a cook of thirty", "a woman of forty"],
      starsGuests: true,
      places: ["a small counter with steam behind it"],
      ctaAction: "visit",
    },
    rows: [
      ["arrest xcu tilt none", "{a_good} lifted into the light, steam rolling off it", null, "a sizzle"],
      [
        "process cu handheld hands",
        "two fast hands finishing {goods}, one after the other, never looking up",
        null,
        "a knife, a pan",
      ],
      [
        "world ws push_in crowd",
        "a queue bending round the corner, everybody reading the same chalked board",
        "the street in front of the counter",
        "talk, a shout of a number",
      ],
      [
        "detail xcu dolly none",
        "sauce running down the side of {a_good} as slowly as it likes",
        null,
        "a drip",
      ],
      ["use cu static crowd", "the first bite of {a_good}, eyes shut, nobody to be talked to", null, "a hum"],
      [
        "reaction mcu handheld crowd",
        "two friends with full mouths nodding at each other, hands over their chins",
        "a kerb beside the counter",
        "muffled laughter",
      ],
      [
        "together ms static crowd",
        "the last piece in the middle, three hands hanging over it",
        null,
        "a gasp",
      ],
      ["result cu static none", "an empty paper tray, wiped clean with a thumb", null, "none"],
      [
        "signoff ws static none",
        "{product} glowing in the dark street, one plate waiting on the ledge",
        "the street at dusk",
        "a fan, far traffic",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:shops?|stores?|merchants?|boutiques?|emporium|dealers?|showrooms?|outlets?|sellers?|stockists?|suppliers?|warehouse|superstore|cent(?:re|er)|specialists?)$/i,
    facts: {
      sign: "the window of {name}",
      workers: ["a shopkeeper of fifty in a cardigan", "a young woman in an apron"],
      places: ["a shop with shelves to the ceiling"],
      ctaAction: "visit",
    },
    rows: [
      [
        "arrest cu dolly hands",
        "a hand moving along {goods} on a shelf, stopping, going back by one",
        null,
        "fingertips",
      ],
      [
        "world ws push_in none",
        "{goods} from the floor to the ceiling, the bell over the door still swinging",
        null,
        "a shop bell",
      ],
      [
        "process ms static hero",
        "{hero} reaching for the highest shelf without having to look",
        null,
        "a ladder rolling",
      ],
      ["detail xcu dolly none", "{goods} side by side in the window light", null, "none"],
      [
        "use mcu static crowd",
        "a customer turning {a_good} over in both hands, already decided",
        null,
        "a small hm",
      ],
      [
        "together ms handheld crowd",
        "two heads bent over {a_good} on the counter, one finger showing the difference",
        "the counter",
        "low voices",
      ],
      [
        "result ms dolly crowd",
        "a paper bag carried home along the street, looked into at the first corner",
        "the street outside",
        "paper, steps",
      ],
      [
        "signoff ws static none",
        "{product} lit at closing time, {goods} in the front row",
        "a street at dusk",
        "a key turning",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:fairs?|(?<!\bstock )markets?|(?<!\bblack friday )sales?|swaps?|fayres?|auctions?|exchanges?|bazaars?|jumbles?|pop-?ups?)$/i,
    facts: {
      sign: "the tables of {name}",
      workers: ["a woman of sixty", "a man of thirty"],
      starsGuests: true,
      places: ["a hall full of trestle tables"],
      ctaAction: "visit",
    },
    rows: [
      [
        "arrest cu dolly hands",
        "a hand closing round {a_good} one second before another hand",
        null,
        "a laugh",
      ],
      [
        "world ws crane crowd",
        "tables of {goods} in long rows, the first people through the doors at a walk that wants to be a run",
        null,
        "doors, many feet",
      ],
      [
        "process ms handheld crowd",
        "boxes carried in from the open boots of cars, {goods} looking out of the top",
        "outside the doors",
        "boots, boxes",
      ],
      [
        "detail xcu dolly none",
        "{goods} close together, a small paper price standing among them",
        null,
        "none",
      ],
      [
        "use mcu static crowd",
        "an old man explaining {a_good} to a girl of nine, both quite serious",
        null,
        "talk",
      ],
      ["reaction cu static hands", "coins counted into a palm, fingers closed over them", null, "coins"],
      [
        "together ms static crowd",
        "three generations behind one table, a flask of tea going round",
        null,
        "voices",
      ],
      [
        "result ms dolly crowd",
        "{a_good} carried home on the front of a bicycle, held like a prize",
        "the street outside",
        "a bicycle bell",
      ],
      [
        "signoff ws static none",
        "{product} nearly bare at the end, one of the {goods} left for somebody",
        null,
        "chairs stacked",
      ],
    ],
  },
  {
    ends: /(?:^|\s)(?<goods>[\w'’ -]+?)[- ](?:deliver(?:y|ies)|pick[- ]?ups?(?: and (?:drop|deliver)[\w -]*)?|couriers?|rounds?)(?:[- ](?:services?|company|business|schemes?|clubs?))?$/i,
    facts: {
      sign: "the delivery bike of {name}",
      workers: ["a rider of twenty-five", "a woman of forty"],
      places: ["a front door"],
      ctaAction: "shop_now",
    },
    rows: [
      ["arrest xcu static none", "a shadow behind frosted glass, and the bell", null, "a doorbell"],
      [
        "process cu handheld hands",
        "{goods} packed close into a box, one last thing laid on top, the lid pressed down",
        "a packing table",
        "paper",
      ],
      [
        "world ws pan hero",
        "{hero} riding up a street before the cars do, the load strapped behind",
        "a street in early light",
        "a freewheel",
      ],
      [
        "use ms push_in hero",
        "{hero} setting a box down on a step, knocking twice, already turning",
        null,
        "a knock",
      ],
      [
        "reaction mcu static crowd",
        "a woman in socks opening the lid right there in the doorway",
        null,
        "a breath in",
      ],
      [
        "detail xcu dolly none",
        "{goods} seen from above as the paper folds back",
        "a kitchen table",
        "paper",
      ],
      [
        "result ms static crowd",
        "a family round {goods}, somebody already reaching across",
        "a kitchen table",
        "voices",
      ],
      [
        "signoff ws static none",
        "{product} turning the corner, an empty step with a box on it behind",
        "a quiet street",
        "a bell, far off",
      ],
    ],
  },
];
