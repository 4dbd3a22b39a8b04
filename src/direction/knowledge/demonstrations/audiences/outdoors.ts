import { audience } from "../audience.ts";

/** People whose day with the product is out of doors. */
export const GARDENS_AND_ROADS = [
  audience(
    "(?:urban |hobby |allotment |home )?gardeners?|allotment (?:holders|owners)|plant (?:lovers|parents|people)|growers?",
    ["a gardener in her sixties with earth on both knees", "a young man with a window full of seedlings"],
    ["an allotment with bean poles", "a shed with the door open"],
    [
      [
        "world ws crane hero",
        "{hero} between the beds in rubber boots, the first to be up",
        "an allotment with bean poles",
        "birds, watering can",
      ],
      [
        "problem mcu static hero",
        "{hero} bending over a chewed leaf, hands on hips, a snail in no hurry",
        "an allotment with bean poles",
        "a sigh, bees",
      ],
      [
        "use cu push_in hands",
        "earthy hands with {product} close to the ground",
        "an allotment with bean poles",
        "earth, roots",
      ],
      [
        "result ms dolly hero",
        "{hero} carrying a basket that needs both arms past the neighbour's fence",
        "an allotment with bean poles",
        "gate, a whistle",
      ],
    ],
  ),
  audience(
    "cyclists?|bike commuters?|mountain bikers?|road riders?|bikepackers?|riders",
    [
      "a cyclist in her thirties with a stripe of rain up her back",
      "a courier of twenty-five with strong calves",
    ],
    ["a wet street at rush hour", "a road over open hills"],
    [
      [
        "world ws dolly hero",
        "{hero} threading a wet street between two rows of standing cars",
        "a wet street at rush hour",
        "tyres on water",
      ],
      [
        "problem mcu handheld hero",
        "{hero} at the kerb, one foot down, squinting into spray",
        "a wet street at rush hour",
        "a lorry passing",
      ],
      [
        "use cu handheld hands",
        "gloved hands with {product} on the bike, one click, off again",
        "a wet street at rush hour",
        "click, chain",
      ],
      [
        "result ws crane hero",
        "{hero} free-wheeling down the far side of a hill, mouth open",
        "a road over open hills",
        "wind, freewheel",
      ],
    ],
  ),
  audience(
    "campers?|hikers?|backpackers?|trekkers?|climbers?|mountaineers?|outdoor (?:lovers|enthusiasts|people|families)|wild campers?|van ?lifers?|adventurers?|explorers?|ramblers?|walkers",
    ["a hiker in her thirties with sun on her nose", "a man of fifty with a patched rucksack"],
    ["a path above the tree line", "a camp at the edge of the trees"],
    [
      [
        "world est crane hero",
        "{hero}, small on a path, everything else large",
        "a path above the tree line",
        "wind, boots",
      ],
      [
        "problem mcu handheld hero",
        "{hero} crouching behind a rock with cold fingers and a flapping map",
        "a path above the tree line",
        "wind, paper",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} outside the tent, the last light behind",
        "a camp at the edge of the trees",
        "zip, fire",
      ],
      [
        "result ws pull_out hero",
        "{hero} in the first sun with nothing left to pack but the cup",
        "a camp at the edge of the trees",
        "birds, boots",
      ],
    ],
  ),
  audience(
    "runners?|joggers?|marathon runners?|trail runners?|triathletes?",
    ["a lean runner in her thirties", "a runner of fifty with a steady, easy stride"],
    ["a riverside path before work"],
    [
      [
        "arrest cu handheld hero",
        "the shoes of {hero} breaking a puddle full of sky",
        "a riverside path before work",
        "steps, splash",
      ],
      [
        "problem mcu static hero",
        "{hero} on the edge of the bed at half past five, rain against the window",
        "a dark bedroom",
        "rain, a groan",
      ],
      [
        "use ms dolly hero",
        "{hero} at full stride with {product}, mist lifting off the river",
        "a riverside path before work",
        "steps, breath",
      ],
      [
        "result mcu pull_out hero",
        "{hero} hands on knees, looking at the watch, then grinning at the ground",
        "a riverside path before work",
        "breath, laugh",
      ],
    ],
  ),
  audience(
    "dog (?:owners?|walkers?|lovers?|parents?|people)|puppy (?:owners?|parents?)|pet (?:owners?|parents?)|cat (?:owners?|lovers?|people|parents?)",
    ["a woman with dog hair on her coat and no regrets", "a man of sixty with treats in every pocket"],
    ["a hallway with muddy paw prints", "a park with wet grass"],
    [
      [
        "arrest cu handheld none",
        "a wet nose pushed right into the lens, then pulled away",
        "a hallway with muddy paw prints",
        "sniff",
      ],
      [
        "problem ms static hero",
        "{hero} by the door with a towel, four muddy paws coming the other way at speed",
        "a hallway with muddy paw prints",
        "claws on tiles",
      ],
      [
        "use ms handheld hero",
        "{hero} with {product}, a tail beating against a leg",
        "a park with wet grass",
        "panting, tail",
      ],
      [
        "result ws static hero",
        "{hero} and the animal both flat out on the floor, equally pleased",
        "a living room floor",
        "two sighs",
      ],
    ],
  ),
  audience(
    "drivers?|car owners?|motorists?|road ?trippers?|bikers|motorcyclists?|caravanners?",
    ["a driver in her forties with sunglasses pushed up", "a man of thirty with a road map on his knees"],
    ["a car at the side of a country road"],
    [
      [
        "world ws dolly hero",
        "a long road through a windscreen, {hero} drumming on the wheel",
        "a car on a long road",
        "engine, fingers",
      ],
      [
        "problem mcu handheld hero",
        "{hero} by the open boot in the rain, a hand over the eyes",
        "a car at the side of a country road",
        "rain on metal",
      ],
      [
        "use cu handheld hands",
        "{product} put to work beside the car, headlights on it",
        "a car at the side of a country road",
        "click, rain",
      ],
      [
        "result ws crane hero",
        "the car small on the road again, the weather behind it",
        "a country road",
        "engine fading",
      ],
    ],
  ),
  audience(
    "travell?ers?|tourists?|frequent fl[iy]ers?|digital nomads?|holidaymakers?|business travell?ers?",
    ["a traveller in her twenties with a boarding card for a bookmark", "a man of forty with one small bag"],
    ["an airport gate", "a hotel room with an open window"],
    [
      [
        "world ws pan crowd",
        "a departures board turning over, heads tilted back under it",
        "an airport gate",
        "flaps, announcement",
      ],
      [
        "problem ms static hero",
        "{hero} kneeling on a suitcase that will not close",
        "a hotel room with an open window",
        "zip, a groan",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} in a window seat, a wing outside",
        "a window seat",
        "cabin hum",
      ],
      [
        "result ws dolly hero",
        "{hero} first through the doors of the arrivals hall, into the sun",
        "an arrivals hall",
        "doors, voices",
      ],
    ],
  ),
  audience(
    "anglers?|fishermen|sailors?|surfers?|swimmers?|wild swimmers?|kayakers?|paddlers?|boaters?",
    ["a swimmer in her fifties with wet grey hair", "a paddler of thirty with salt on his eyebrows"],
    ["a shore in the early light", "cold water with mist on it"],
    [
      [
        "world est crane none",
        "water without a wave, mist walking on it",
        "a shore in the early light",
        "a bird, water",
      ],
      [
        "problem mcu handheld hero",
        "{hero} on the shore, teeth chattering, one sleeve inside out",
        "a shore in the early light",
        "wind, fabric",
      ],
      [
        "use ms push_in hero",
        "{hero} with {product} at the water's edge",
        "a shore in the early light",
        "small waves",
      ],
      [
        "result ws pull_out hero",
        "{hero} out on the water, one straight line drawn behind",
        "cold water with mist on it",
        "a stroke, a stroke",
      ],
    ],
  ),
];
