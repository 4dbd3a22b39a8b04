import { worldOf } from "./world-book.ts";

/** People without a calling: a family, children, neighbours, and the animals beside them. */
export const WORLDS_AT_HOME = [
  worldOf(
    "grandmother,grandma,nan,granny,old woman,elderly woman,widow,pensioner,old lady,great-grandmother,abuela,nonna",
    ["a small kitchen with a clock", "a garden gate in the afternoon"],
    "a small kitchen in the morning, a clock, one cup on the table | a house front with lace curtains, one of them moving | a kitchen garden after rain, a pair of clogs by the back door",
    [
      "{actor} setting out a second cup from habit and looking at it",
      "{actor} moving the curtain aside by a hand's width",
      "{actor} at the table, smoothing the cloth where it is smooth already",
    ],
    "a row of photographs on a dresser, the newest long faded",
    "the window from the garden, the lamp on, two shapes behind the curtain",
  ),
  worldOf(
    "grandfather,grandpa,granddad,grandad,old man,elderly man,widower,pensioner,retiree,great-grandfather,abuelo,nonno",
    ["a living room with one worn armchair", "a bench at the end of a path"],
    "a living room in the morning, one worn armchair facing another | a row of small houses, smoke from one chimney | an allotment in the mist, a shed, a chair beside it",
    [
      "{actor} shaving slowly at a small mirror, missing nothing",
      "{actor} laying the table for one, the chair opposite pushed in",
      "{actor} buttoning a coat to the neck, hat last",
    ],
    "a cap on its nail beside an empty nail",
    "{actor} on the bench at the end of the path, the light going",
  ),
  worldOf(
    "boy,girl,child,kid,schoolboy,schoolgirl,little girl,little boy,orphan,toddler,twins,grandson,granddaughter,children,kids",
    ["a child's room", "a street with chalk on its stones"],
    "a row of back gardens from above, one small figure in the last of them | a housing block in the afternoon, a ball bouncing down its steps by itself | a lane between hedges, a small bicycle lying in the grass",
    [
      "{actor} running a stick along the railings on the way home",
      "{actor} lying on the floor, chin on fists, legs in the air",
      "{actor} at the window, breath making a cloud on the glass",
    ],
    "a shelf of treasures: a shell, a key, a marble, a feather",
    "the window from outside in the evening, a small lamp on behind it | the lane in the last light, the bicycle gone | chalk lines on stone, the first drops of rain falling on them",
  ),
  worldOf(
    "teenager,teen,teenage boy,teenage girl,student,pupil,high school student,skateboarder,friends,best friends,classmates,schoolfriends",
    ["a bedroom with everything on the walls", "a bus shelter at the edge of town"],
    "a housing estate in evening light, a bus shelter with somebody in it | a car park roof at dusk, the town laid out below | a long school corridor after the bell, one locker open",
    [
      "{actor} on the top deck of a bus, forehead against the glass",
      "{actor} cutting across the car park, hood up",
      "{actor} lying on a bed in trainers, staring at the ceiling",
    ],
    "a drawing scratched into the paint of a bench",
    "the bus going off with its windows lit, one seat by the window taken | the roof of the car park, a bottle rolling to its edge and stopping | the estate at night, one window with music in it",
  ),
  worldOf(
    "mother,mum,mom,father,dad,parent,parents,single mother,single father,young mother,new mother,young father,stepfather,family,couple,husband,wife,newlyweds,young couple,old couple,elderly couple",
    ["a lived-in kitchen", "a front door with shoes beside it"],
    "a house in the evening, its kitchen window the only bright one | a street of parked cars at dawn, one of them with its inside light on | a washing line full of small clothes, turning in the wind",
    [
      "{actor} at the kitchen sink, tap running, looking out",
      "{actor} picking up shoes in the hall, one pair after another",
      "{actor} in a doorway, watching without being seen",
    ],
    "pencil marks on a door frame, climbing, each with a date too small to read",
    "the kitchen window from the street, somebody crossing it | the hall light going off, the door left open by a hand | the street in the morning, the same door, wide open",
  ),
  worldOf(
    "stranger,strangers,neighbour,neighbor,neighbours,neighbors,tenant,tenants,traveller,traveler,immigrant,refugee,newcomer,tourist,backpacker,homeless man,homeless woman",
    ["a stairwell with many doors", "a street of tall houses"],
    "a block of flats in the evening, every window another life | a bus station at night, people asleep on their bags | a crossing in the rain from above, umbrellas going both ways",
    [
      "{actor} on the stairs, a bag in each hand, stopping on the landing",
      "{actor} looking for the right key among too many",
      "{actor} at a window across the yard, the light going on",
    ],
    "a row of bells, one of them with a new strip of paper",
    "the block of flats at night, one more window lit than before | the bus station in the morning, one bag fewer | the crossing in the sun, nobody in a hurry",
  ),
  worldOf(
    "dog,stray dog,old dog,puppy,cat,stray cat,kitten,fox,horse,pony,bird,crow,owl,goose,duck,donkey,hedgehog,bear,wolf,penguin",
    ["a warm room with a rug", "an empty street in early light"],
    "an empty street in early light, one small shape trotting along it | a back yard from a low height, everything in it enormous | a field in fog, something moving through the grass",
    [
      "{actor} stopping at a corner, nose up",
      "{actor} drinking from a puddle, the sky breaking up in it",
      "{actor} waiting outside a door, looking at the handle",
    ],
    "paw prints drying on stone",
    "{actor} lying curled up at last, one ear still awake",
  ),
];
