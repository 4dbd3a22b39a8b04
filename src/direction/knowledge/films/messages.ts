import { film } from "./film-book.ts";

/** Public messages, appeals and campaigns: somebody the viewer could be, and the one thing to do. */
export const FILMS_OF_MESSAGES = [
  film(
    {
      words:
        "neighbour,neighbours,neighbor,neighbors,elderly,heatwave,heat,lonely,loneliness,isolation,isolated",
      fits: /\b(?:neighbou?rs?|elderly|old people|older people|heat ?wave|lonel\w+|isolat\w+)\b/,
      places: ["a stairwell with many doors", "a small flat with its curtains drawn"],
      hero: "a young woman from the flat upstairs",
    },
    [
      [
        "cu static none",
        "a curtain that has not moved, a full letterbox below it",
        "the front of a block of flats",
      ],
      [
        "mcu static hero",
        "an old man by a fan that turns its head, a glass he cannot be bothered to get up for",
        "a small flat with its curtains drawn",
      ],
      [
        "ms handheld hero",
        "{hero} coming down the stairs fast, past a door, two steps further, stopping",
        "a stairwell with many doors",
      ],
      [
        "xcu push_in hands",
        "a knuckle held in front of a door, then knocking",
        "a stairwell with many doors",
      ],
      ["cu static none", "slippers behind the door, not moving, then moving", "a narrow hall"],
      [
        "mcu static crowd",
        "the door open on its chain, two faces, one of them relieved",
        "a stairwell with many doors",
      ],
      [
        "cu dolly hands",
        "a glass of water set down, a wet cloth wrung out beside it",
        "a small flat with its curtains drawn",
      ],
      [
        "ms static crowd",
        "the two of them by the open window in the evening, talking about nothing",
        "a small flat in the evening",
      ],
      [
        "ws pull_out crowd",
        "the stairwell from above, a second door opening, then a third",
        "a stairwell with many doors",
      ],
    ],
  ),
  film(
    {
      words: "vote,voting,voters,election,elections,ballot,register,turnout,referendum,polling",
      fits: /\b(?:vot(?:e|es|ing|ers?)|elections?|ballot|turnout|referendum|polling)\b/,
      places: ["a school gym set up with booths", "a street on a Sunday morning"],
      hero: "a first-time voter in a work jacket",
    },
    [
      [
        "cu static none",
        "a folding booth opened out on a gym floor, its legs clicking",
        "a school gym set up with booths",
      ],
      [
        "ms handheld hero",
        "{hero} cutting across the street in work clothes, checking the time",
        "a street on a Sunday morning",
      ],
      [
        "mcu static crowd",
        "a queue of people who would never meet: a baker in flour, a nurse, a man with a dog",
        "a school corridor",
      ],
      ["cu push_in crowd", "an old woman being let ahead, waving it off, going ahead", "a school corridor"],
      ["xcu static hands", "a pencil on a string, taken up", "a school gym set up with booths"],
      ["mcu static hero", "{hero} behind the screen, one breath", "a school gym set up with booths"],
      [
        "xcu dolly hands",
        "folded paper going through a slot, the fingers letting go late",
        "a school gym set up with booths",
      ],
      [
        "ms handheld crowd",
        "{hero} outside on the phone, telling somebody to come down now",
        "a school gate",
      ],
      [
        "ws pull_out crowd",
        "the street from above, people coming from every side towards one open door",
        "a street on a Sunday morning",
      ],
    ],
  ),
  film(
    {
      words: "bullying,bullied,bully,cyberbullying,hate,racism,harassment",
      fits: /\b(?:bull(?:y|ying|ied)|cyber-?bullying|hate speech|racism|harass\w+)\b/,
      places: ["a school corridor", "a school yard with painted lines"],
      hero: "a boy of thirteen with his hood up",
    },
    [
      [
        "ms static hero",
        "a table in a canteen, everybody sliding one seat up, {hero} left at the end",
        "a school canteen",
      ],
      ["cu push_in none", "a phone on a desk lighting up, again, and again", "a classroom"],
      [
        "mcu static hero",
        "{hero} in the locker mirror, practising a face that does not mind",
        "a school corridor",
      ],
      [
        "ws static hero",
        "{hero} taking the long way round the yard, along the fence",
        "a school yard with painted lines",
      ],
      [
        "cu handheld crowd",
        "a laugh going round a group, one girl in it not laughing",
        "a school yard with painted lines",
      ],
      ["mcu push_in crowd", "that girl looking down, then getting up", "a school canteen"],
      ["ms handheld crowd", "her tray set down opposite {hero}", "a school canteen"],
      ["cu static crowd", "two forks, a silence, then the first word", "a school canteen"],
      ["ws pull_out crowd", "the table from above, a third tray coming, a fourth", "a school canteen"],
    ],
  ),
  film(
    {
      words: "fire,smoke,alarm,alarms,detector,detectors",
      fits: /\b(?:smoke (?:alarms?|detectors?)|fire safety|house fires?)\b/,
      places: ["a family home at night", "a hallway with a ceiling lamp"],
      hero: "a father in pyjamas",
    },
    [
      ["xcu static none", "one ember between two cushions, breathing", "a living room at night"],
      [
        "ms pan none",
        "a sleeping house: shoes in the hall, a school bag, a night light",
        "a family home at night",
      ],
      [
        "mcu static crowd",
        "two children asleep head to foot, a hand hanging down",
        "a child's room at night",
      ],
      [
        "ws push_in none",
        "the ceiling over the stairs with a screw hole and a pale ring where something was",
        "a hallway at night",
      ],
      [
        "cu dolly none",
        "a grey thread coming under the door, drawing along the floor",
        "a child's room at night",
      ],
      [
        "ms static hero",
        "daylight, {hero} on a chair with an arm up, a child holding the chair",
        "a hallway with a ceiling lamp",
      ],
      [
        "xcu static hands",
        "a thumb on a small white disc, a red dot coming on",
        "a hallway with a ceiling lamp",
      ],
      [
        "mcu handheld crowd",
        "everybody with fingers in their ears, laughing at the noise",
        "a hallway with a ceiling lamp",
      ],
      ["ws static none", "the house at night again, the small red dot over the stairs", "a hallway at night"],
    ],
  ),
  film(
    {
      words: "blood,plasma",
      fits: /\b(?:blood (?:donors?|donation|drive|service)|(?:give|giving|donate) blood|plasma)\b/,
      places: ["a hall with rows of couches", "a hospital corridor at night"],
      hero: "a bus driver on a lunch break",
    },
    [
      ["xcu static none", "an empty bag on a hook, the light coming through it", "a hospital ward at night"],
      [
        "ms handheld crowd",
        "a trolley going down a corridor at a run, a nurse's hand on the rail",
        "a hospital corridor at night",
      ],
      [
        "mcu static hero",
        "{hero} at the door of a parish hall, reading nothing, just breathing",
        "the door of a hall",
      ],
      ["cu static hands", "a sleeve rolled up, once, twice, past the elbow", "a hall with rows of couches"],
      [
        "mcu push_in hero",
        "{hero} looking the other way, at a child's drawing on the wall",
        "a hall with rows of couches",
      ],
      ["xcu dolly none", "a thin red line moving along a clear tube", "a hall with rows of couches"],
      [
        "ms static crowd",
        "tea and a biscuit, a stranger with the same plaster on the same arm",
        "a hall with rows of couches",
      ],
      [
        "mcu push_in crowd",
        "a mother by a hospital bed, her daughter's eyes opening",
        "a hospital ward in the morning",
      ],
      [
        "ws static hero",
        "{hero} back at the wheel, sleeve down, the doors closing on an ordinary afternoon",
        "a bus",
      ],
    ],
  ),
  film(
    {
      words: "food,leftovers,waste",
      fits: /\b(?:food waste|wast\w+ food|leftovers)\b/,
      places: ["a family kitchen"],
      hero: "a father in an apron with a burnt corner",
    },
    [
      ["cu push_in none", "a carrot at the back of a fridge, bent like an old man, alone on its shelf"],
      [
        "ms static hero",
        "{hero} in the light of the fridge, saying there is nothing to eat, the fridge full",
      ],
      ["xcu dolly none", "a bin lid rising by itself, it seems, waiting"],
      ["mcu static crowd", "a small daughter holding the carrot up, looking it in the face"],
      ["cu handheld hands", "heels of bread, half an onion, the carrot, all of it swept together on a board"],
      ["ms handheld hero", "{hero} at the stove, tossing, tasting, raising one eyebrow at himself"],
      ["xcu push_in none", "something golden coming out of a pan that was nothing an hour ago"],
      ["ms static crowd", "the whole table silent, chewing, then every hand going back at once"],
      ["cu static none", "the bin, empty, its lid coming down with a sigh"],
      [
        "ws pull_out crowd",
        "the kitchen from the garden, the daughter drawing a carrot on the fogged window",
      ],
    ],
  ),
  film(
    {
      words: "litter,littering,rubbish,recycling,recycle,waste,plastic",
      fits: /\b(?:litter\w*|rubbish|recycl\w+|plastic waste)\b/,
      places: ["a street in the morning", "a kitchen with two bins"],
      hero: "a street sweeper of fifty with a red barrow",
    },
    [
      ["cu dolly none", "a paper cup rolling along the kerb by itself", "a street in the morning"],
      [
        "ms handheld none",
        "the cup carried off by the gutter, over a grating, round a bend",
        "a gutter in the rain",
      ],
      [
        "ws static none",
        "the cup among a hundred others against a weir, ducks going round them",
        "a river below a bridge",
      ],
      ["mcu static hero", "{hero} leaning on a broom, looking down from the bridge", "a bridge"],
      ["cu push_in hands", "another cup, a hand about to let it go", "a street in the morning"],
      ["mcu static crowd", "a small boy watching that hand", "a street in the morning"],
      [
        "xcu static hands",
        "the hand turning round, the cup going in where it should",
        "a street corner with a bin",
      ],
      [
        "ms handheld crowd",
        "neighbours along a river bank with sacks, sleeves wet, a radio on",
        "a river bank",
      ],
      [
        "ws pull_out none",
        "the weir with only water going over it, the ducks in a row",
        "a river below a bridge",
      ],
    ],
  ),
  film(
    {
      words: "mental,depression,anxiety,suicide,talk,helpline,burnout,men's",
      fits: /\b(?:mental health|depress\w+|anxiety|suicid\w+|helpline|burn-?out)\b/,
      places: ["a kitchen at night", "a parked car"],
      hero: "a man of forty who is always the funny one",
    },
    [
      ["ms handheld hero", "{hero} in the middle of a laughing table, the loudest of them", "a pub"],
      [
        "mcu static hero",
        "{hero} in the car outside afterwards, the smile going out like a lamp",
        "a parked car at night",
      ],
      ["xcu static none", "a ceiling, a crack in it that he knows by heart", "a bedroom at night"],
      ["ms static hero", "{hero} at the sink, water running over a clean plate", "a kitchen at night"],
      ["cu push_in hands", "a thumb over a friend's name, moving off, moving back", "a kitchen at night"],
      [
        "mcu static crowd",
        "a friend in a doorway, coat over pyjamas, saying nothing yet",
        "a front door at night",
      ],
      [
        "ms static crowd",
        "the two of them on the kitchen floor, backs against the cupboards",
        "a kitchen at night",
      ],
      [
        "mcu push_in hero",
        "{hero} saying the first true sentence, looking at the floor",
        "a kitchen at night",
      ],
      [
        "ws pull_out crowd",
        "the kitchen window from the garden, two shapes, the sky getting light",
        "a garden before dawn",
      ],
    ],
  ),
  film(
    {
      words: "speeding,speed,driving,drunk,drink-driving,drink,texting,seatbelt,seatbelts,belt",
      fits: /\b(?:speeding|slow down|drunk driving|drink[- ]driving|text(?:ing)? (?:and|while|at|behind)|seat ?belts?|don'?t (?:drink|text|speed))\b/,
      places: ["a village street in the morning", "inside a car"],
      hero: "a mother driving home from a late shift",
    },
    [
      ["cu static none", "a football lying by the kerb, rocking a little", "a village street in the morning"],
      ["mcu handheld hero", "{hero} at the wheel, eyes on the clock", "inside a car"],
      ["xcu push_in none", "a needle moving up past where it was", "inside a car"],
      [
        "ms static crowd",
        "two boys choosing sides on the pavement, the ball under one foot",
        "a village street in the morning",
      ],
      ["cu dolly none", "a hedge going by as one green smear", "inside a car"],
      ["xcu static none", "the ball off the kerb, slowly, into the road", "a village street in the morning"],
      ["xcu push_in hero", "{hero}'s foot coming off, going down", "inside a car"],
      [
        "ws static crowd",
        "the car standing, a body's length of empty road, a boy with the ball in both arms",
        "a village street in the morning",
      ],
      ["mcu static hero", "{hero} with both hands on the wheel, not able to drive on yet", "inside a car"],
    ],
  ),
  film(
    {
      words: "scam,scams,phishing,fraud,fraudsters,password,passwords,cyber,cybercrime",
      fits: /\b(?:scams?|phishing|fraud\w*|passwords?|cyber ?(?:crime|security|safety)?)\b/,
      places: ["a living room in the afternoon", "a kitchen table with a laptop"],
      hero: "a retired teacher in a cardigan",
    },
    [
      ["xcu push_in none", "a phone on a crocheted mat, starting to shake", "a living room in the afternoon"],
      [
        "mcu static hero",
        "{hero} listening, the hand with the cup not going on to the mouth",
        "a living room in the afternoon",
      ],
      [
        "cu static none",
        "a shadow on a wall, a headset, a desk lamp, a finger following a script",
        "a dim room of desks",
      ],
      [
        "mcu push_in hero",
        "{hero} looking for glasses, for the card, hurrying",
        "a living room in the afternoon",
      ],
      [
        "xcu static hands",
        "a card lying on the table, a finger under its edge",
        "a living room in the afternoon",
      ],
      [
        "mcu static hero",
        "{hero} stopping, looking at a photograph of a grandson on the wall",
        "a living room in the afternoon",
      ],
      ["xcu push_in hands", "a thumb putting the call to an end", "a living room in the afternoon"],
      [
        "ms handheld crowd",
        "{hero} and the grandson on the sofa, telling it, laughing a little",
        "a living room in the evening",
      ],
      [
        "ws static none",
        "the phone on its mat, quiet, tea steaming beside it",
        "a living room in the evening",
      ],
    ],
  ),
  film(
    {
      words: "refugees,refugee,bikes,bicycles,bike,donated,asylum",
      fits: /\b(?:(?:bikes?|bicycles?)\b.*\b(?:refugees?|donat\w+|charity|appeal|asylum)|(?:refugees?|donat\w+|charity|appeal)\b.*\b(?:bikes?|bicycles?))\b/,
      places: ["a workshop full of bicycles", "a street of terraced houses"],
      hero: "a young man in a borrowed coat",
    },
    [
      ["cu static none", "a bicycle under leaves behind a shed, both tyres flat", "a back garden"],
      ["ms static hero", "{hero} at a bus stop in the dark, the bus going by full", "a bus stop before dawn"],
      [
        "ms handheld hands",
        "the bicycle lifted over a fence and into a van already full of others",
        "a street of terraced houses",
      ],
      [
        "xcu dolly hands",
        "a wheel spun true, a thumbnail listening at the rim",
        "a workshop full of bicycles",
      ],
      [
        "mcu static crowd",
        "a pensioner with oily hands showing a boy how the chain goes on",
        "a workshop full of bicycles",
      ],
      [
        "cu push_in hero",
        "{hero} running one hand along the handlebar, not sure that it is meant",
        "a workshop full of bicycles",
      ],
      [
        "ms handheld hero",
        "the first wobbling yards across the yard, three people running alongside",
        "a yard",
      ],
      [
        "ws dolly hero",
        "{hero} going down a hill with both feet off the pedals, coat flying",
        "a street above the town",
      ],
      [
        "mcu static hero",
        "{hero} arriving at work, early, looking back at the bicycle against the wall",
        "a bakery's back door at dawn",
      ],
      [
        "ws static none",
        "a row of mended bicycles outside the workshop, one gap in it",
        "a workshop door in low sun",
      ],
    ],
  ),
  film(
    {
      words: "teenagers,teens,young,library,libraries,readers,reading",
      fits: /\blibrar(?:y|ies)\b.*\b(?:teen\w*|young|students?|kids|children)\b|\b(?:teen\w*|young people|students?)\b.*\blibrar(?:y|ies)\b/,
      places: ["a library with tall windows", "between two shelves"],
      hero: "a girl of fifteen in a hood",
    },
    [
      [
        "ms static crowd",
        "four teenagers on a wall in the rain, one hood for two of them",
        "a bus shelter in the rain",
      ],
      [
        "cu push_in none",
        "a door across the street, warm light behind the glass, nobody going in",
        "a street in the rain",
      ],
      [
        "mcu handheld hero",
        "{hero} stepping inside only to get dry, dripping on the mat",
        "the entrance of a library",
      ],
      [
        "ms static hero",
        "{hero} being looked at by an old man over his newspaper, looking back",
        "a library with tall windows",
      ],
      [
        "cu dolly hands",
        "a finger going along the spines, not reading, then stopping",
        "between two shelves",
      ],
      [
        "mcu push_in hero",
        "{hero} on the floor between the shelves, shoes off, a third of the way in",
        "between two shelves",
      ],
      [
        "ms handheld crowd",
        "her friends coming to fetch her and being shushed by her",
        "between two shelves",
      ],
      [
        "cu static crowd",
        "the old man and {hero} over the same page, both shaking with silent laughter",
        "a library with tall windows",
      ],
      [
        "xcu static hands",
        "a crumpled card found at the bottom of a school bag, smoothed flat on the counter",
        "a library counter",
      ],
      [
        "ws pull_out crowd",
        "the library from the street, four hoods in the lit window",
        "a street in the evening",
      ],
    ],
  ),
  film(
    {
      words: "homeless,homelessness,shelter,rough",
      fits: /\b(?:homeless\w*|rough sleep\w*|night shelter)\b/,
      places: ["a doorway on a shopping street", "a hall with camp beds"],
      hero: "a man with a neat beard and a rolled blanket",
    },
    [
      [
        "ws static hero",
        "a lit shop window, a dark doorway beside it, {hero} in it",
        "a shopping street at night",
      ],
      ["cu dolly crowd", "legs and bags going by, none of them slowing", "a shopping street at night"],
      ["xcu static hands", "a blanket folded as neatly as in any house", "a doorway on a shopping street"],
      [
        "mcu push_in crowd",
        "a volunteer in a plain jacket going down on her heels, a cup in each hand",
        "a doorway on a shopping street",
      ],
      [
        "mcu static hero",
        "{hero} saying his name, and being asked again to hear it right",
        "a doorway on a shopping street",
      ],
      ["ms handheld crowd", "a door opening on warm light and the noise of plates", "the door of a shelter"],
      ["cu static none", "a towel, a key with a number, a bar of soap on a made bed", "a small plain room"],
      ["mcu push_in hero", "{hero} shaving at a mirror, stopping to look", "a washroom"],
      ["ws static none", "the doorway in the morning, empty, swept", "a shopping street in the morning"],
    ],
  ),
  film(
    {
      words: "dog,dogs,cat,cats,animal,animals,rescue,adopt,adoption",
      fits: /\b(?:rescue|adopt\w*|rehom\w+|shelter)\b.*\b(?:dogs?|cats?|animals?|pets?)\b|\b(?:dogs?|cats?|animals?|pets?)\b.*\b(?:rescue|adopt\w*|rehom\w+|shelter)\b/,
      places: ["a row of kennels", "a hallway with a new basket"],
      hero: "a widower in a tweed cap",
    },
    [
      ["cu push_in none", "one brown eye behind wire", "a row of kennels"],
      [
        "ms pan none",
        "kennel after kennel, tails going, one dog lying with its back to us",
        "a row of kennels",
      ],
      ["mcu static hero", "{hero} walking past all the jumping ones and stopping", "a row of kennels"],
      [
        "xcu static hands",
        "two fingers through the wire, held still, a nose coming, going, coming",
        "a row of kennels",
      ],
      ["ms handheld hero", "{hero} on the back seat beside the dog, nobody in front but the driver", "a car"],
      ["cu static none", "paws on the threshold, not crossing it", "a hallway with a new basket"],
      ["mcu push_in hero", "{hero} sitting down on the hall floor to wait", "a hallway with a new basket"],
      ["ms static hero", "the dog asleep across both his slippers", "a living room in the evening"],
      [
        "ws pull_out hero",
        "{hero} and the dog going down a path, neither of them on a lead, it seems",
        "a path in low sun",
      ],
    ],
  ),
  film(
    {
      words: "drowning,drown,rip,currents,swim,swimming,float,water,lifejacket,lifejackets,pool",
      fits: /\b(?:drown\w*|rip currents?|water safety|life ?jackets?|float (?:to|and|first)|swim between)\b/,
      places: ["a beach with long waves"],
      hero: "a strong swimmer of twenty in a plain swimsuit",
    },
    [
      ["est static none", "a sunny beach from high above, a dark smooth lane between two lines of surf"],
      ["ms handheld hero", "{hero} running in, throwing a look back at friends on the sand"],
      ["cu static none", "a towel and a pair of sandals, the sea behind them out of focus"],
      ["mcu handheld hero", "{hero} looking back at the beach, and it is further than it was"],
      ["xcu handheld hero", "arms pulling, pulling, water over the lens"],
      ["ws static hero", "{hero} very small in the smooth lane, going the wrong way"],
      ["mcu push_in hero", "{hero} stopping, rolling over, arms out, face to the sky"],
      ["cu static hero", "breath, an ear under water, quiet"],
      ["ws crane hero", "{hero} lying still on the water, the lane bending round and letting go of her"],
      ["ms static crowd", "a hand up, a lifeguard already running with a board"],
      [
        "ws pull_out crowd",
        "{hero} sitting in a towel on the sand, somebody's arm round her, the sea as blue as before",
      ],
    ],
  ),
  film(
    {
      words: "organ,stem,marrow,donor,donors",
      fits: /\b(?:organ (?:don\w+|transplant\w*)|stem cell|bone marrow)\b/,
      places: ["a kitchen in the evening", "a playing field"],
      hero: "a man of forty in a cycling top",
    },
    [
      ["cu static none", "two mugs on a kitchen table, a conversation not begun", "a kitchen in the evening"],
      [
        "mcu static hero",
        "{hero} looking at his wife across the table, putting down the cup",
        "a kitchen in the evening",
      ],
      ["cu push_in crowd", "his wife looking up, listening, nodding slowly", "a kitchen in the evening"],
      ["xcu static hands", "one hand laid over the other on the table", "a kitchen in the evening"],
      [
        "ms static crowd",
        "somewhere else: a girl on a sofa under a blanket in the middle of the day, friends going by outside",
        "a living room in the afternoon",
      ],
      ["cu static none", "a telephone in a dark hall, lighting up", "a hallway at night"],
      [
        "ms handheld crowd",
        "the same girl on a bicycle, wobbling, her father running behind with both arms out",
        "a playing field",
      ],
      ["xcu push_in hands", "a palm held flat against a breastbone, feeling it beat", "a playing field"],
      [
        "ws pull_out crowd",
        "the girl going off along the path by herself, ringing the bell",
        "a playing field",
      ],
    ],
  ),
  film(
    {
      words:
        "rewilding,beavers,beaver,wildlife,conservation,nature,species,trees,forest,bees,pollinators,meadow,meadows,otters,wetland,wetlands,peat,birds,hedgehogs,butterflies",
      fits: /\b(?:rewild\w*|beavers?|wildlife|conservation|(?:nature|tree) (?:charity|trust|reserve|planting)|plant(?:ing)? trees|pollinators?|bees|wild ?flower meadows?|otters?|wetlands?|peat\w*|endangered)\b/,
      places: ["a quiet river between old trees", "a field gone back to flowers"],
      hero: "a warden in a faded green jacket",
    },
    [
      ["est static none", "bare fields to the horizon, one straight ditch through them"],
      ["xcu push_in none", "a single shoot coming up beside a cut stump"],
      ["ms static hero", "{hero} crouching at the water's edge, holding up one hand for quiet"],
      ["cu static none", "a ring going out over still water, and no stone that was thrown"],
      ["xcu dolly none", "fresh tooth marks in pale wood, a chip still wet"],
      ["mcu static none", "a wet dark head crossing the pool, a branch in its teeth"],
      [
        "ms handheld crowd",
        "children lying on their stomachs on a bridge, chins on their fists, not talking at all",
      ],
      ["cu dolly none", "flowers where the ditch was, everything in them humming"],
      ["mcu push_in hero", "{hero} lowering the binoculars, grinning like a boy"],
      ["ws crane none", "the straight ditch from above again, broken into pools and loops, birds going up"],
      ["ws pull_out none", "evening mist over the pools, one dark line swimming through it"],
    ],
  ),
  film(
    {
      words: "ocean,oceans,reef,reefs,beach,turtles,whales,coast,plastic",
      fits: /\b(?:ocean|oceans|reefs?|beach clean\w*|turtles?|whales?|marine life)\b/,
      places: ["a beach at low tide", "open water"],
      hero: "a girl of nine with a bucket",
    },
    [
      ["est static none", "a beach at low tide, a line of colours along it that are no shells"],
      ["xcu push_in none", "a bottle top in wet sand, a crab trying it on"],
      ["mcu static hero", "{hero} picking one thing up, looking along the beach, picking up the next"],
      ["ms static crowd", "a man with a dog stopping, looking at her bucket, putting his phone away"],
      ["cu dolly hands", "a net cut loose strand by strand from something that holds still"],
      ["ws handheld crowd", "a whole line of people walking the beach side by side, bent like gleaners"],
      ["xcu static none", "a small flipper finding the first wave"],
      ["mcu push_in hero", "{hero} up to the knees, waving at the water"],
      [
        "ws crane none",
        "the reef from above, clear to its last branch, something large and slow going over it",
      ],
      ["ws pull_out none", "the beach at evening, one line of footprints and nothing else on it"],
    ],
  ),
];
