import { worldOf } from "./world-book.ts";

/** People who make and mend things with their hands. */
export const WORLDS_AT_THE_BENCH = [
  worldOf(
    "clockmaker,watchmaker,clock repairer,watch repairer",
    ["a clockmaker's workshop", "a narrow shop front full of clocks"],
    "a wall of clocks, no two of them at the same minute",
    [
      "{actor} screwing a loupe into one eye, the room going out of focus",
      "{actor} lowering a wheel into its place with tweezers, not breathing",
      "{actor} holding a watch to one ear, eyes shut",
    ],
    "a balance wheel starting to swing by itself",
    "all the clocks striking, a beat apart from one another",
  ),
  worldOf(
    "cobbler,tailor shop,sewing workshop,shoemaker,tailor,seamstress,dressmaker,upholsterer,saddler,umbrella repairer,umbrella mender,umbrella maker,hat maker,milliner,weaver,quilter",
    ["a small workshop under one lamp", "a narrow shop front in an old street"],
    "a narrow shop front in an old street, one lamp on behind the glass",
    [
      "{actor} unlocking the door, turning the sign, reaching for the lamp without looking",
      "{actor} choosing from a wall of small drawers, the third one down",
      "{actor} bent over the work, pins or tacks between {his} lips",
    ],
    "tools on their nails, each with its pale outline on the wall behind",
    "the lamp going out, what was mended hanging by the door to be fetched",
  ),
  worldOf(
    "carpenter,joiner,luthier,violin maker,guitar maker,potter,blacksmith,welder,glassblower,bookbinder,stonemason,toymaker,toy maker,furniture maker,sculptor,ceramicist,instrument factory,violin workshop,carpentry workshop,pottery,instrument maker,knife maker,printer,letterpress printer",
    ["a workshop with one big window", "a workshop door open to the yard"],
    "a workshop with one big window, everything in it the colour of its dust",
    [
      "{actor} tying on an apron as stiff as board",
      "{actor} turning a piece to the window and looking along its edge",
      "{actor} working in small sure movements, a radio low somewhere",
    ],
    "what came off the work lying in a bar of light, still settling",
    "the finished piece alone on the bench, the door open behind it",
  ),
  worldOf(
    "mechanic,car mechanic,bicycle mechanic,bike mechanic,motorcyclist,biker,locksmith,repairman,handyman,elevator repairman,lift engineer,plumber,electrician,radio repairman",
    ["a garage with its door open", "a yard with a row of things waiting"],
    "a garage with its door open, a pair of boots sticking out from under the work",
    [
      "{actor} holding out a hand for the next tool without looking",
      "{actor} listening to the thing run, one palm flat on it",
      "{actor} wiping both hands on a rag that makes them no cleaner",
    ],
    "a bolt rolling in a slow circle on concrete",
    "the door going down, a stripe of light getting thin on the floor",
  ),
  worldOf(
    "miner,mine,building site,steelworks,shipbreaking yard,factory worker,steelworker,construction worker,bricklayer,roofer,builder,crane operator,crane driver,window cleaner,scaffolder,chimney sweep",
    ["a changing room with rows of hooks", "a site against the sky"],
    "a crane against the first light, one figure on the ladder",
    [
      "{actor} knocking mud from one boot against the other",
      "{actor} lifting, setting, tapping it level",
      "{actor} eating from a tin box, legs over the edge, the town below",
    ],
    "a pair of gloves, stiff, in the shape of hands",
    "the site at dusk, everything down, one jacket left on a rail",
  ),
  worldOf(
    "piano maker,piano tuner,piano factory,piano workshop,organ builder",
    ["a hall of unfinished pianos", "a brick factory with tall windows"],
    "a hall of unfinished pianos, lids off, the light coming in low",
    [
      "{actor} knocking on a soundboard with one knuckle, head on one side",
      "{actor} drawing a string tight by a hair, and by another",
      "{actor} striking one key, letting it ring, striking it again",
    ],
    "eighty-eight hammers standing in a row, one of them falling",
    "one piano played somewhere in the empty hall, dust moving on all the others",
  ),
];
