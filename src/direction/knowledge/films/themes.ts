import { film } from "./film-book.ts";

/** What a film may be about that nobody does: parts of a life, hours and seasons, feelings. */
export const FILMS_OF_THEMES = [
  film(
    {
      words: "hands",
      fits: /\bhands\b/,
      places: ["a kitchen table by a window"],
      hero: "an old woman in a cotton apron",
    },
    [
      ["xcu dolly hands", "old hands at rest on a tablecloth, the light lying in every line"],
      ["cu static hands", "the same hands picking up crumbs one by one without noticing"],
      ["xcu static hands", "a ring turned by a thumb, too loose now, stopped by the knuckle"],
      ["ms static hands", "flour thrown over a board in one flick of the wrist", "a kitchen worktop"],
      ["cu dolly hands", "a thread going through a needle at the first try", "an armchair by a window"],
      ["xcu push_in none", "a photograph of the same hands at twenty, holding a bicycle"],
      ["cu handheld hands", "earth pressed round a seedling, dark under the nails", "a garden bed"],
      ["mcu static hands", "a child's plait begun and finished, the parting straight", "a doorstep"],
      ["xcu static hands", "a small hand laid into the old one, the fingers closing"],
      ["ws static hands", "the table by the window, the hands folded, the afternoon going over them"],
    ],
  ),
  film(
    {
      words: "city,town,metropolis,berlin,london,paris,tokyo,lisbon,york",
      fits: /\b(?:(?:evening|night|summer|spring|warm|first)\b.*\b(?:city|town|berlin|london|paris|tokyo|lisbon|new york)|(?:city|town|berlin|london|paris|tokyo|lisbon|new york)\b.*\b(?:evening|night|summer|spring|waking|wakes))\b/,
      places: ["a street of tall houses", "a canal bank", "a small square"],
      hero: "a woman on her way home with her jacket over one arm",
    },
    [
      ["est static none", "roofs in the last sun, one window after another pushed open"],
      [
        "cu handheld hero",
        "{hero} stopping on the steps of the underground, face up to the air",
        "the steps of an underground station",
      ],
      [
        "ms static crowd",
        "a café owner carrying out chairs, the first ones taken before they stand",
        "a corner café",
      ],
      ["xcu static none", "a glass set down on a warm stone sill, drops running together", "a window sill"],
      ["ms dolly crowd", "bare legs in a row over the water, shoes beside them", "a canal bank"],
      [
        "mcu static crowd",
        "an old couple on a balcony not saying anything, moving their chairs a little closer",
        "a balcony",
      ],
      ["cu dolly none", "a bicycle bell ringing by itself over cobbles", "a street of tall houses"],
      ["ms handheld crowd", "children still out, one ball, a lamp coming on above them", "a small square"],
      [
        "ws pan crowd",
        "a street where every door is open, music from three windows",
        "a street of tall houses",
      ],
      [
        "mcu push_in hero",
        "{hero} walking the last bit slowly, the long way round",
        "a street of tall houses",
      ],
      ["ws pull_out none", "the city from above as it gets dark, everything still awake"],
    ],
  ),
  film(
    {
      words: "morning,dawn,sunrise,sunday,waking",
      fits: /\b(?:(?:early |first |sunday |monday )?morning|dawn|sunrise|waking up)\b/,
      places: ["a bedroom with thin curtains", "a quiet street"],
      hero: "a man in a striped dressing gown",
    },
    [
      ["est static none", "a row of houses in blue light, one chimney smoking"],
      [
        "cu push_in none",
        "a line of sun coming under a blind, reaching a foot",
        "a bedroom with thin curtains",
      ],
      ["xcu static none", "a kettle beginning to tick", "a small kitchen"],
      ["mcu static hero", "{hero} with both hands round a cup, not awake yet, not sorry", "a small kitchen"],
      ["ms static none", "a cat walking the whole length of a wall", "a quiet street"],
      ["cu dolly hands", "bread torn, butter gone before it is spread", "a small kitchen"],
      ["ws static crowd", "a girl delivering papers, throwing them without stopping", "a quiet street"],
      ["mcu push_in hero", "{hero} opening the window and leaning out on both elbows", "an open window"],
      ["ws pull_out none", "the street in full sun, somebody's radio, the day not begun"],
    ],
  ),
  film(
    {
      words: "night,insomnia,sleepless,midnight,dark,awake,3am",
      fits: /\b(?:insomnia|sleepless\w*|can'?t sleep|at night|night|midnight|3 ?am|after dark)\b/,
      places: ["a bedroom at night", "an empty street at night"],
      hero: "a young woman in an oversized shirt",
    },
    [
      ["xcu push_in none", "the lights of a car travelling over a ceiling and out", "a bedroom at night"],
      ["mcu static hero", "{hero} on her back with open eyes", "a bedroom at night"],
      ["cu static none", "a tap letting go of one drop", "a kitchen at night"],
      ["ms static hero", "{hero} in the light of the fridge, not hungry", "a kitchen at night"],
      ["ws static none", "the house across the street, one other window lit", "a window at night"],
      [
        "ms dolly hero",
        "{hero} walking in a coat over pyjamas, the lamps humming",
        "an empty street at night",
      ],
      ["cu handheld none", "a fox crossing, stopping, going on", "an empty street at night"],
      [
        "mcu static crowd",
        "a baker at a back door, nodding as to somebody expected",
        "a bakery's back door at night",
      ],
      [
        "ms push_in hero",
        "{hero} on the steps with a warm roll, the sky going grey",
        "steps in the street at dawn",
      ],
      ["ws pull_out none", "the two windows, both dark now, the first bus going by", "a street at dawn"],
    ],
  ),
  film(
    {
      words: "seventeen,sixteen,eighteen,fifteen,young,youth,teenage,teenager,adolescence,growing",
      fits: /\b(?:being (?:young|sixteen|seventeen|eighteen|fifteen|a teenager)|seventeen|sixteen|youth|adolescence|growing up|teenage (?:summer|years|life))\b/,
      places: ["a bus shelter at the edge of town", "a bedroom with everything on the walls"],
      hero: "a girl of seventeen in a friend's jacket",
    },
    [
      [
        "ms static crowd",
        "three on a mattress on the floor, six feet up the wall",
        "a bedroom with everything on the walls",
      ],
      ["cu handheld hero", "{hero} cutting her own fringe in a mirror, one eye shut", "a bathroom mirror"],
      ["ws dolly crowd", "a bicycle with two on it, the one behind standing up", "a road out of town"],
      ["xcu static hands", "a name written on the back of a hand, smudged", "a classroom"],
      ["mcu static hero", "{hero} at a family table, looking at everybody as at strangers", "a dining table"],
      ["ms handheld crowd", "a jump from a bridge, the scream longer than the fall", "a bridge over a river"],
      [
        "cu push_in crowd",
        "two faces in the light of one phone, not looking at the phone",
        "a bus shelter at night",
      ],
      ["mcu handheld hero", "{hero} running for no reason, the others behind", "an empty street at night"],
      [
        "ws static crowd",
        "a row of them on a roof, legs over the edge, the town below with its few lights",
        "a flat roof at dusk",
      ],
      ["ws pull_out none", "the bus shelter in the morning, a can, a scratched heart"],
    ],
  ),
  film(
    {
      words: "home,homecoming,coming,return,village,hometown,roots,leaving",
      fits: /\b(?:home ?coming|coming home|going home|home ?town|(?:our|my|the|a) village|roots|leaving home|home)\b/,
      places: ["a village street", "a kitchen that has not changed"],
      hero: "a man of thirty with a rucksack",
    },
    [
      ["est static none", "a village between fields, one road in, the same road out"],
      ["ms static hero", "{hero} left standing as the bus drives on", "a bus stop between fields"],
      ["cu dolly hands", "a hand along a wall that it knows, stone after stone", "a village street"],
      ["mcu static crowd", "a woman looking up from her garden, shading her eyes", "a front garden"],
      ["xcu static none", "a key under the third flowerpot", "a doorstep"],
      [
        "ms push_in hero",
        "{hero} in the kitchen door, everything lower than it was",
        "a kitchen that has not changed",
      ],
      ["cu static hands", "a plate put down before anybody has asked", "a kitchen table"],
      [
        "mcu handheld hero",
        "{hero} on the old swing, knees too high, going all the same",
        "a garden behind a house",
      ],
      [
        "ms static crowd",
        "the whole table talking at once, {hero} in the middle of it",
        "a kitchen table in the evening",
      ],
      ["ws pull_out none", "the house at night, one window more alight than the evening before"],
    ],
  ),
  film(
    {
      words: "friendship,friends,friend",
      fits: /\b(?:friendship|(?:best |old )?friends?)\b/,
      places: ["a bench by a playing field", "a small kitchen"],
      hero: "two friends in their thirties",
    },
    [
      ["cu static none", "two mugs on a hook, one with a broken ear"],
      ["ms handheld hero", "{hero} carrying a sofa up a stairwell, laughing too much to lift", "a stairwell"],
      ["mcu static hero", "{hero} on a bench, a bag of chips, no need to talk", "a bench by a playing field"],
      ["xcu static hands", "a splinter drawn out, the other hand held by the wrist"],
      [
        "ms static hero",
        "{hero} in a hospital corridor, one asleep on the other's shoulder",
        "a hospital corridor at night",
      ],
      ["cu push_in hero", "a look across a crowded table that says all of it", "a crowded table"],
      [
        "ms handheld hero",
        "{hero} running for a train, one pulling the other in by the sleeve",
        "a railway platform",
      ],
      [
        "mcu static hero",
        "a quarrel, two backs, an arm reaching over without turning round",
        "a small kitchen",
      ],
      [
        "ws static hero",
        "{hero} on the same bench, older, the same gap of a hand between them",
        "a bench by a playing field",
      ],
      ["ws pull_out none", "the bench by itself, two hollows in the frost on it"],
    ],
  ),
  film(
    {
      words: "old,age,ageing,aging,time,growing,years",
      fits: /\b(?:growing old|old age|ageing|aging|getting older|passing of time|time passing)\b/,
      places: ["a living room with one worn armchair", "a path through a park"],
      hero: "an old couple",
    },
    [
      ["xcu push_in none", "the second hand of a wall clock, stopping a little on every stroke"],
      ["cu static none", "two pairs of glasses on one bedside table"],
      ["mcu static hero", "{hero} doing up each other's top button", "a narrow hall"],
      ["ms dolly hero", "{hero} on the path, everybody else overtaking", "a path through a park"],
      ["xcu static hands", "a hand steadying another hand on a rail"],
      ["cu dolly none", "a wedding photograph, the frame rubbed bare at one corner"],
      [
        "ms handheld hero",
        "{hero} dancing in the kitchen, four steps, a rest, four steps",
        "a small kitchen",
      ],
      ["mcu push_in hero", "{hero} laughing at something that was said forty years ago"],
      ["ws pull_out none", "two armchairs by a window, turned a little towards each other"],
    ],
  ),
  film(
    {
      words: "sea,ocean,coast,waves,tide,water,river,lake",
      fits: /\b(?:the (?:sea|ocean|coast|tide|river|lake|water)|waves|shoreline)\b/,
      places: ["a shore", "a rocky headland"],
      hero: "a woman in a yellow raincoat",
    },
    [
      ["est static none", "grey water to the edge of the frame, one line of light on it"],
      ["xcu handheld none", "foam going back between stones, each one darker for it"],
      ["ws static hero", "{hero} small on the beach, walking along the line of the wet"],
      ["cu static none", "a rope on a post, weed hanging from it, dripping"],
      ["ms static none", "gulls standing all one way into the wind"],
      ["mcu push_in hero", "{hero} with hair across the face, looking out"],
      ["xcu static hands", "a shell turned over, sand running out of it"],
      ["ws crane none", "the coast from above, the white edge drawing itself again and again"],
      ["cu dolly none", "a wave from inside, green, just before it falls"],
      ["ws pull_out none", "the beach with one track of steps, the water already taking it"],
    ],
  ),
  film(
    {
      words: "autumn,fall,winter,spring,summer,season,seasons,snow,rain",
      fits: /\b(?:autumn|winter|spring|summer|seasons?|first snow|snow|rain)\b/,
      places: ["a park with old trees", "a street of houses"],
      hero: "a child in rubber boots",
    },
    [
      ["est static none", "a line of old trees from far off, the sky low over them", "a park with old trees"],
      ["xcu static none", "a single leaf on a twig, held by almost nothing", "a park with old trees"],
      ["ms static crowd", "a bench, an old man, a bag of bread, no birds yet", "a park with old trees"],
      ["cu dolly none", "breath on a window pane, a finger drawing in it from the other side", "a window"],
      ["ms handheld hero", "{hero} walking only where it makes a noise", "a park with old trees"],
      ["mcu static crowd", "coats being taken from a high shelf, one shaken out", "a hall with coat hooks"],
      ["xcu push_in none", "a drop running along a wire and meeting another", "a street of houses"],
      ["ws static crowd", "two people under one umbrella, hurrying, then not hurrying", "a street of houses"],
      [
        "mcu push_in hero",
        "{hero} with tongue out, head back, waiting for something to land on it",
        "a park with old trees",
      ],
      ["ws pull_out none", "the trees again, the same place, the light another", "a park with old trees"],
    ],
  ),
  film(
    {
      words: "loneliness,alone,solitude,lonely,silence,quiet,grief,loss,mourning",
      fits: /\b(?:loneliness|solitude|being alone|lonely|silence|quiet|grief|loss|mourning)\b/,
      places: ["a small flat", "a street in the rain"],
      hero: "a man of fifty in a grey coat",
    },
    [
      ["ws static hero", "{hero} at a table laid for one, the other chairs pushed in", "a small flat"],
      ["cu static none", "a telephone on its shelf, dust on the receiver", "a small flat"],
      [
        "ms dolly hero",
        "{hero} in a full tram, an empty seat beside him that nobody takes",
        "a tram in the rain",
      ],
      ["xcu push_in none", "a coat on a hook that is not his, untouched", "a narrow hall"],
      ["mcu static hero", "{hero} cutting a loaf in half and putting one half back", "a baker's counter"],
      ["ws static none", "a stairwell, the light going off by itself", "a stairwell"],
      [
        "cu static hero",
        "{hero} listening to the voices through the wall, not to the words",
        "a small flat at night",
      ],
      [
        "ms push_in hero",
        "{hero} holding a door for somebody, a look, a nod, longer than usual",
        "a street door in the rain",
      ],
      [
        "ws pull_out hero",
        "{hero} at the window, and one floor up somebody else at theirs",
        "the front of a house at night",
      ],
    ],
  ),
  film(
    {
      words: "love,romance,falling,kiss,long-distance,distance,couple",
      fits: /\b(?:love|romance|long[- ]distance|first kiss|falling for)\b/,
      places: ["a railway platform", "a small flat"],
      hero: "a young couple",
    },
    [
      [
        "xcu static hands",
        "two little fingers on a railing, a hair's width apart",
        "a railing above a river",
      ],
      [
        "ms static hero",
        "{hero} at two ends of a table of other people, looking at the same moment",
        "a crowded table",
      ],
      ["cu push_in none", "two coats on one hook", "a narrow hall"],
      [
        "mcu handheld hero",
        "{hero} under one umbrella too small for it, shoulders wet",
        "a street in the rain",
      ],
      ["ms dolly hero", "{hero} on either side of a train window, palms on the glass", "a railway platform"],
      ["cu static none", "one toothbrush in a glass, room for another", "a bathroom shelf"],
      [
        "mcu static hero",
        "one of them asleep by a lit screen, a face asleep on it too",
        "a bedroom at night",
      ],
      [
        "ws handheld hero",
        "{hero} coming towards each other through a crowd that will not make way",
        "a railway platform",
      ],
      [
        "mcu orbital hero",
        "{hero} with arms round one another, the crowd gone out of focus",
        "a railway platform",
      ],
      ["ws pull_out none", "the platform empty, two cups on the bench, still steaming", "a railway platform"],
    ],
  ),
  film(
    {
      words:
        "mother,mothers,motherhood,mum,mom,father,fathers,fatherhood,dad,parents,parenthood,baby,newborn",
      fits: /\b(?:motherhood|fatherhood|parenthood|mothers?|fathers?|mums?|moms?|dads?|becoming a (?:mother|father|parent)|newborn|baby)\b/,
      places: ["a bedroom before dawn", "a lived-in kitchen"],
      hero: "a young mother",
    },
    [
      ["xcu push_in hands", "a whole fist closing round one finger", "a bedroom before dawn"],
      [
        "mcu static hero",
        "{hero} in a chair by the window, walking up and down without getting up",
        "a bedroom before dawn",
      ],
      ["cu static none", "a coffee gone cold, a second one gone cold beside it", "a lived-in kitchen"],
      ["ms handheld hero", "{hero} backing out of a room on tiptoe, a board creaking", "a dark hallway"],
      ["xcu dolly none", "tiny socks on a line among big shirts", "a washing line in the sun"],
      [
        "ms handheld hero",
        "{hero} running behind a small bicycle, letting go of the saddle",
        "a path through a park",
      ],
      ["mcu push_in hero", "{hero} standing still with the hand still out", "a path through a park"],
      [
        "ms static hero",
        "{hero} in a doorway, a school bag going off down the street without a look back",
        "a front door in the morning",
      ],
      ["ws pull_out hero", "{hero} sitting on a bed that has been made, a toy in her lap", "a child's room"],
    ],
  ),
  film(
    {
      words: "work,working,labour,craft,factory,shift",
      fits: /\b(?:night shift|working life|manual work|labour|(?:an )?honest work|factory)\b/,
      places: ["a factory hall", "a changing room with rows of hooks"],
      hero: "a woman of fifty in a blue work coat",
    },
    [
      ["est static none", "chimneys against the first light, a gate standing open"],
      ["cu static hands", "a card pushed into a clock, the clock biting it", "a factory gate"],
      [
        "ms dolly hero",
        "{hero} walking down between the machines, greeting with two fingers",
        "a factory hall",
      ],
      ["xcu static hands", "the same movement, the same movement, the same movement", "a factory hall"],
      [
        "mcu push_in hero",
        "{hero} hearing that something sounds wrong before anybody else does",
        "a factory hall",
      ],
      [
        "ms static crowd",
        "six on a bench with their tins open, one of them telling it, all of them waiting for the end",
        "a canteen",
      ],
      ["xcu dolly none", "hot metal going from white to orange to grey", "a factory hall"],
      ["cu static hands", "soap up to the elbows, black water, then pink skin", "a washroom"],
      [
        "ws pull_out hero",
        "{hero} out through the gate into the sun, the others coming the other way",
        "a factory gate",
      ],
    ],
  ),
  film(
    {
      words: "",
      fits: /^/,
      places: ["a chair by a window", "a street with people in it"],
      hero: "a woman of sixty with a calm look",
    },
    [
      ["ws static none", "an empty chair by a window, the light on its seat", "a room with one window"],
      [
        "mcu static hero",
        "{hero} sitting down, looking into the lens, not beginning yet",
        "a chair by a window",
      ],
      [
        "cu static crowd",
        "a boy asked something, laughing, looking off for help",
        "a street with people in it",
      ],
      ["mcu push_in crowd", "an old man thinking about his answer with shut eyes", "a bench in a square"],
      [
        "xcu static hands",
        "hands telling it, opening, closing, drawing something in the air",
        "a chair by a window",
      ],
      ["ms static crowd", "two sisters answering at once, both stopping, both starting again", "a doorstep"],
      [
        "ws handheld crowd",
        "the street going by, each face with its own version of it",
        "a street with people in it",
      ],
      [
        "mcu static hero",
        "{hero} stopping in the middle of a sentence, looking out of the window",
        "a chair by a window",
      ],
      ["cu push_in crowd", "a girl nodding slowly, having understood something", "a doorstep"],
      ["ws pull_out none", "the chair empty again, the window open", "a room with one window"],
    ],
  ),
];
