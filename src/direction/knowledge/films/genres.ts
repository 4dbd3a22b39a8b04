import { film } from "./film-book.ts";

/** Pictures that a story of a genre bears between what its brief tells; first the one it may open on, last the one it may close on. */
export const FILMS_OF_GENRES = [
  film(
    {
      words:
        "thriller,horror,suspense,scary,creepy,ghost,haunted,eerie,mystery,psychological,dread,chilling,sinister,stalker,missing",
      fits: /\b(?:thriller|horror|suspense|scary|creepy|ghosts?|haunted|eerie|mystery|dread|chilling|sinister|stalker)\b/,
      places: ["a family home at night"],
    },
    [
      ["est static none", "a house at the end of a road, every window dark but one"],
      ["cu push_in none", "a ceiling lamp swaying very slightly in a still room"],
      ["xcu static none", "a door handle turning, stopping, turning back"],
      ["ms dolly none", "a long hall, the light at its far end going off"],
      ["mcu static crowd", "a mother at the stove lifting her head at a sound from above"],
      ["cu static none", "dust falling from between two ceiling boards, in a line"],
      ["ms static crowd", "a small boy at the foot of the stairs waving at nobody we can see"],
      ["xcu push_in none", "an eye in the dark behind a gap between boards"],
      ["ws pull_out none", "the house again, and now two windows lit"],
    ],
  ),
  film(
    {
      words: "space,spaceship,starship,astronaut,astronauts,orbit,cryosleep,mars,galaxy,spacecraft",
      fits: /\b(?:space(?:ship|craft| station)?|starship|astronauts?|orbit|cryosleep|mars|galaxy)\b/,
      places: ["the dark between the stars"],
    },
    [
      ["est static none", "a ship no bigger than a spark moving across a field of stars"],
      ["ms push_in none", "a corridor of white light, doors closing one after the other towards us"],
      ["xcu static none", "a row of lamps on a panel, one of them changing colour"],
      ["mcu static hero", "{hero} behind a visor, stars moving across the glass"],
      ["cu static none", "a glove floating by itself through an empty cabin"],
      ["ws pull_out none", "a single lit window turning away into the dark"],
    ],
  ),
  film(
    {
      words: "sci-fi,scifi,future,futuristic,dystopian,dystopia,alien,cyberpunk,robot,spaceship",
      fits: /\b(?:sci-?fi|science fiction|space|future|futuristic|dystopi\w+|aliens?|cyberpunk|spaceship)\b/,
      places: ["a corridor of white light"],
    },
    [
      ["est static none", "a city of dark towers under a sky of the wrong colour"],
      ["cu dolly none", "a row of glass tanks, one of them fogged from inside"],
      ["ms push_in none", "a corridor of white light, doors closing one after the other towards us"],
      ["xcu static none", "a red point moving over a black surface, searching"],
      ["ws crane none", "a plain of dust, one line of tracks ending in the middle of it"],
      ["mcu static hero", "{hero} behind a visor, stars moving across the glass"],
      ["cu static none", "a green shoot in a cup of grey earth"],
      ["ws pull_out none", "a single lit window turning away into the dark"],
    ],
  ),
  film(
    {
      words: "fantasy,epic,magic,magical,myth,mythical,legend,dragon,kingdom,quest,sword,witch",
      fits: /\b(?:fantasy|epic|magic(?:al)?|myth\w*|legend|dragons?|kingdom|quest|sword|witch(?:es)?)\b/,
      places: ["a stone hall with one fire"],
    },
    [
      [
        "est crane none",
        "black cliffs from the height of the gulls, the water below them standing strangely still",
      ],
      ["cu push_in none", "a candle flame leaning against the wind instead of with it"],
      ["ws dolly none", "hooded figures along a causeway, torches low"],
      ["xcu static none", "runes in wet stone filling with light, stroke by stroke"],
      ["mcu push_in hero", "{hero} with wind in the hair where there is no wind"],
      ["ws static none", "a crown on an empty chair, water running down its steps"],
      ["ms handheld hero", "{hero} running along the wall as something vast goes by above the clouds"],
      ["ws pull_out none", "one small light on a black shore, and the sea drawing back from it"],
    ],
  ),
  film(
    {
      words: "noir,crime,detective,heist,murder,gangster,spy,robbery,true-crime",
      fits: /\b(?:noir|crime|detective|heist|murder|gangster|spy|robbery)\b/,
      places: ["a wet street under one lamp"],
    },
    [
      ["est static none", "a wet street under one lamp, a parked car, its engine ticking"],
      ["xcu push_in none", "a match flaring behind a windscreen, a face for one second"],
      ["cu static none", "smoke lying flat under a desk lamp"],
      ["ms dolly none", "a long shadow coming up a stair before whoever throws it"],
      ["xcu static hands", "a tape recorder's button pressed by a gloved finger"],
      ["mcu static hero", "{hero} between the slats of a blind, lines of light across the face"],
      ["ws handheld none", "a door left open, papers going over the floor in the draught"],
      ["ws pull_out none", "the street again, the car gone, a dry patch where it stood"],
    ],
  ),
  film(
    {
      words: "comedy,funny,absurd,slapstick,witty,humorous,silly,deadpan,humour,humor,farce",
      fits: /\b(?:comedy|funny|absurd|slapstick|witty|humorous|silly|deadpan|humou?r|farce)\b/,
      places: ["an ordinary street"],
    },
    [
      ["ws static none", "an ordinary street, everything in its place for one more second"],
      ["mcu static hero", "{hero} perfectly calm, eyes going slowly to one side"],
      ["cu static none", "one small thing at the edge of a table, leaning"],
      ["ms pan crowd", "a row of onlookers turning their heads together, and back"],
      ["mcu push_in hero", "{hero} nodding as if all of it had been planned"],
      ["ms static crowd", "a neighbour at a window with a cup halfway to the mouth"],
      ["ws static hero", "{hero} walking out of the picture, coming back for a forgotten hat"],
      ["ws pull_out none", "the same street, one thing in it now quite wrong"],
    ],
  ),
  film(
    {
      words: "romance,romantic,love,lovers,wedding,kiss,heartbreak",
      fits: /\b(?:romance|romantic|love|lovers|kiss|heartbreak)\b/,
      places: ["a street in the rain"],
    },
    [
      ["est static none", "a town in the rain, two umbrellas from far apart on the same street"],
      ["xcu static hands", "two hands on a rail, a finger's width between them"],
      ["mcu push_in hero", "{hero} looking up a second too late, or too early"],
      ["cu static none", "a cup left half full at a table for two, the window behind it running"],
      ["ms dolly hero", "{hero} walking past a door, past it again, stopping"],
      ["xcu push_in none", "breath on a window, a shape drawn in it, already going"],
      ["ws static hero", "{hero} under a lamp, not going home"],
      ["ws pull_out none", "the lamp with nobody under it, the rain stopped"],
    ],
  ),
  film(
    {
      words: "war,western,historical,period,medieval,soldier,1940s,1950s,wartime,frontier",
      fits: /\b(?:war|western|historical|period (?:piece|drama)|medieval|wartime|frontier)\b/,
      places: ["a village street of long ago"],
    },
    [
      ["est static none", "a bare plain, one road, one column of dust a long way off"],
      ["cu static none", "a shutter knocking in the wind, nobody coming to close it"],
      ["mcu static hero", "{hero} at a door frame, counting what comes up the road"],
      ["xcu push_in hands", "a letter unfolded by thumbs black with work"],
      ["ms handheld crowd", "women taking washing off the line, faster, not speaking"],
      ["cu dolly none", "boots going by through mud, pair after pair"],
      ["ws static hero", "{hero} alone in the street, hat in hand"],
      ["ws pull_out none", "the plain, the road, the dust going the other way"],
    ],
  ),
  film(
    {
      words: "",
      fits: /^/,
      places: ["a quiet street"],
    },
    [
      ["est static none", "roofs under a wide sky, one window open"],
      ["mcu push_in hero", "{hero} listening to something that is not said"],
      ["xcu static none", "a drop running down a pane, joining another"],
      ["ms static hero", "{hero} seen through an open door, in the next room, back to us"],
      ["cu dolly none", "light moving over a wall and over what hangs on it"],
      ["ws static hero", "{hero} small at the edge of a wide frame, standing still"],
      ["cu static hands", "hands with nothing to do, then finding each other"],
      ["ws pull_out none", "the place with nobody in it, a curtain moving"],
    ],
  ),
  film({ words: "", fits: /^/, places: ["a quiet street"] }, [
    ["est static none", "a river in the early light, a bridge, nobody on it yet"],
    ["cu static none", "a door left open by a hand, a stripe of sun across the floor"],
    ["mcu push_in hero", "{hero} turning round at a sound, then smiling at nobody"],
    ["xcu dolly none", "a scratched table top, the light finding every mark"],
    ["ms static hero", "{hero} waiting at a window, a breath making a cloud on it"],
    ["ws dolly hero", "{hero} crossing a wide empty square, pigeons going up"],
    ["cu static none", "leaves against a fence, one letting go"],
    ["ws pull_out none", "the bridge again, and somebody on it now"],
  ]),
  film({ words: "", fits: /^/, places: ["a quiet street"] }, [
    ["est crane none", "a town from the hill behind it, one road lit after the other"],
    ["xcu push_in none", "a tap letting go of a drop, the ring going out"],
    ["ms handheld hero", "{hero} on a flight of stairs, stopping between two floors to think"],
    ["cu dolly none", "coats on hooks, one sleeve inside out"],
    ["mcu static hero", "{hero} looking into a mirror as if somebody else stood in it"],
    ["ws static none", "a bus shelter in the rain, a forgotten glove on its bench"],
    ["ms push_in hero", "{hero} beginning to say something and leaving it"],
    ["ws pull_out none", "the town from the hill, the lights going out one road after the other"],
  ]),
];
