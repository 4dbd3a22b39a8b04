import { film } from "./film-book.ts";

/** What a song's pictures are of: music videos turn round one picture and come back to it. */
export const FILMS_OF_SONGS = [
  film(
    {
      words: "drive,drives,driving,car,road,highway,motorway,taxi,cab,headlights,convertible",
      fits: /\b(?:drives?|driving|highway|motorway|taxi|cab|headlights|convertible|road trip|open road|car)\b/,
      places: ["inside a car at night", "a coast road"],
      travels: true,
      hero: "a woman of thirty at the wheel",
    },
    [
      [
        "xcu push_in hands",
        "a key turned, needles jumping up behind glass, their light on two fingers",
        "inside a car",
      ],
      [
        "ms static hero",
        "{hero} behind the windscreen, signs of the city sliding up over the glass and off",
        "a city street at night",
      ],
      ["cu dolly none", "neon in a wet bonnet, running backwards along the paint", "a city street at night"],
      [
        "est crane none",
        "the last street lamps from above, one pair of tail lights leaving them behind",
        "the edge of a city at night",
      ],
      ["mcu handheld hero", "{hero} in a tunnel, light and dark going over the face in time", "a tunnel"],
      [
        "xcu static none",
        "an eye in the mirror, a pair of headlights far behind it",
        "inside a car at night",
      ],
      [
        "ws static none",
        "a petrol station by itself in the dark, one car under its white roof",
        "a petrol station at night",
      ],
      [
        "mcu static hero",
        "{hero} against the car with a paper cup, the pump's numbers lighting one cheek",
        "a petrol station at night",
      ],
      [
        "est crane none",
        "the coast road from high above, one moving light between rock and black water",
        "a coast road at night",
      ],
      [
        "cu handheld hero",
        "a hand out of the window, riding up and down on the wind",
        "a coast road at night",
      ],
      [
        "ms dolly hero",
        "{hero} singing under the breath to nobody, the sea going by behind the glass",
        "a coast road at night",
      ],
      [
        "ws static hero",
        "the car stopped with its doors open, {hero} at the rail above the water",
        "a lay-by above the sea",
      ],
      [
        "mcu push_in hero",
        "{hero} with shut eyes, the lamp of a far ship moving along behind",
        "a lay-by above the sea before dawn",
      ],
      [
        "ws pull_out none",
        "first grey on the sea, the road empty, the sound of an engine long gone",
        "a coast road at dawn",
      ],
    ],
  ),
  film(
    {
      words: "dance,dances,dancing,dancer,dancers,club,party,disco,rave,choreography,edm,techno,house",
      fits: /\b(?:dance (?:video|track|floor|music|song|crew|performance|break)|dancers?|club|party|disco|rave|choreograph\w+|edm|techno|house music)\b/,
      places: ["an empty car park on a roof", "a corridor with flickering tubes"],
      hero: "a dancer in a white vest",
    },
    [
      ["xcu static hands", "a bare foot, one toe tapping a beat that nobody else hears"],
      ["ms push_in hero", "{hero} standing quite still in the middle of the frame, then one shoulder"],
      ["ws static hero", "{hero} small on a wide floor, the first turn taken slowly"],
      ["cu handheld hands", "wrists crossing, fingers opening one by one"],
      ["ms handheld crowd", "others coming in from the edges, each with a step of their own"],
      ["ws orbital crowd", "all of them falling into the same move in the same second"],
      ["xcu dolly none", "sweat flying off hair, lit from behind"],
      ["ms orbital hero", "{hero} spinning, the lights drawn out into rings"],
      ["cu static hero", "{hero} out of breath, looking straight at us for one line"],
      ["ws crane crowd", "the pattern from above, opening and closing like a hand"],
      ["ms handheld hero", "{hero} dropping to the floor and coming up as if pulled"],
      ["ws static hero", "{hero} quite still again, the last move hardly a move"],
      ["ws pull_out none", "the empty floor, marks of shoes all over it"],
    ],
  ),
  film(
    {
      words:
        "childhood,siblings,brother,sister,home,mother,father,family,growing,memory,memories,grandmother,grandfather",
      fits: /\b(?:childhood|childhood memories|siblings|brothers?|sisters?|growing up|memor(?:y|ies)|home ?town|family|mother|father|parents|grandmother|grandfather)\b/,
      places: ["an old house with bare rooms", "a garden gone wild"],
      hero: "a child of nine with a plaster on one knee",
    },
    [
      ["xcu push_in none", "pencil marks on a door frame, climbing"],
      ["ms handheld hero", "{hero} running through room after room, doors banging"],
      ["cu static hands", "a torch under a blanket, fingers glowing red round it", "a den of blankets"],
      ["ws static none", "a swing going by itself, the grass flat under it", "a garden gone wild"],
      ["mcu static hero", "{hero} on the stairs at night, listening to voices below", "a dark staircase"],
      ["cu dolly none", "a stripe of light under a door, two shadows moving in it", "a dark staircase"],
      ["ms handheld hero", "{hero} on a bicycle too big, standing on the pedals", "a lane in low sun"],
      ["xcu static hands", "a treasure taken from a tin: a marble, a key, a ticket"],
      [
        "mcu push_in hero",
        "{hero} at the back window of a car, the house getting smaller in the glass",
        "the back seat of a car",
      ],
      ["ws dolly none", "the same rooms grown-up and empty, dust where the beds stood"],
      ["ms static crowd", "somebody grown up, a hand on the door frame, as high as the last mark"],
      ["ws pull_out none", "the house in the evening, one window lit that has been dark for years"],
    ],
  ),
  film(
    {
      words: "hip,hip-hop,rap,rapper,trap,drill,grime",
      fits: /\b(?:hip[- ]?hop|rap(?:per)?|trap|drill|grime)\b(?!.*\b(?:basketball|hoops?)\b)/,
      places: ["a street between tower blocks"],
      hero: "a rapper in a plain dark hoodie",
    },
    [
      ["mcu push_in hero", "{hero} lifting the head, looking straight at us, first line"],
      [
        "ms orbital hero",
        "{hero} rapping, one arm cutting the air on the beat, the place going round behind",
      ],
      ["ws handheld crowd", "the crew behind {hero}, nodding as one"],
      ["xcu static hero", "the mouth of {hero} on the fast part, every word shaped"],
      ["cu handheld hands", "two hands meeting in a grip, rings catching the light"],
      ["ws crane crowd", "the whole crew from straight above, heads and shoulders moving on the beat"],
      ["ms handheld crowd", "one of the crew dancing inside a ring of the others"],
      ["cu static hero", "{hero} in profile, eyes down, a breath before the last verse"],
      ["ms dolly hero", "{hero} walking towards the camera, the crew spread out on both sides"],
      ["ws pull_out hero", "{hero} alone in the wide frame, back to us, one arm going up on the last beat"],
    ],
  ),
  film(
    {
      words: "hip,hip-hop,rap,rapper,trap,drill,grime,block,basketball,court,crew,estate",
      fits: /\b(?:hip[- ]?hop|rap(?:per)?|trap|drill|grime|the block|basketball|estate)\b/,
      places: ["a basketball court between tower blocks", "a flat roof above the estate"],
      hero: "a young man in a plain hoodie",
    },
    [
      ["cu handheld hands", "a ball slapped down hard on painted ground, dust jumping"],
      [
        "ms push_in hero",
        "{hero} on the top step of a stairwell, looking straight at us, first line",
        "the stairs of a tower block",
      ],
      ["ws crane crowd", "the court from straight above, bodies breaking and closing round the ball"],
      ["xcu dolly none", "chain net shaking in slow motion, light through it"],
      [
        "ms handheld crowd",
        "kids on bicycles coming round the corner standing on the pedals",
        "a street between tower blocks",
      ],
      [
        "ms orbital hero",
        "{hero} on the roof, one arm cutting the air on the beat, the towers going round behind",
        "a flat roof above the estate",
      ],
      ["mcu static crowd", "a grandmother on a balcony, shaking her head, nodding along", "a balcony"],
      [
        "cu static hands",
        "a fresh line shaved into the back of a head, the brush after it",
        "a barber's shop",
      ],
      [
        "ws dolly crowd",
        "the whole block walking behind {hero} towards the camera",
        "a street between tower blocks",
      ],
      ["xcu push_in hero", "{hero}'s mouth on the fast part, every word shaped"],
      ["ms handheld crowd", "a dance breaking out in the ring, a small boy winning it"],
      ["ws pull_out none", "the court at dusk, one ball rolling to a stop under the ring"],
    ],
  ),
  film(
    {
      words:
        "heartbreak,breakup,break-up,ex,goodbye,leaving,left,missing,lonely,splitting,divorce,loss,grief,ballad",
      fits: /\b(?:heartbreak|break-?up|breaking up|my ex|goodbye|missing (?:you|someone)|lonely|splitting up|divorce|loss|grief|ballad)\b/,
      places: ["a flat with boxes in it", "a bedroom with one side of the bed untouched"],
      hero: "a young man in yesterday's shirt",
    },
    [
      ["ws static none", "a bed with one side slept in"],
      ["cu static hands", "two cups taken from the shelf, one of them put back", "a small kitchen"],
      ["mcu push_in hero", "{hero} at the window, the street going on below"],
      ["xcu dolly none", "the pale square on a wall where a picture was"],
      [
        "ms handheld hero",
        "{hero} in the hall with a coat that is not his, holding it by the collar",
        "a narrow hall",
      ],
      [
        "cu handheld crowd",
        "two pairs of feet dancing on kitchen tiles, golden, a while ago",
        "a small kitchen in low sun",
      ],
      ["ms static hero", "{hero} on the same tiles alone, the tap dripping", "a small kitchen"],
      [
        "mcu handheld crowd",
        "a laugh over a shoulder on a beach, hair across the face",
        "a beach in low sun",
      ],
      ["cu static hero", "{hero} mouthing the line, hardly a sound in it"],
      ["xcu static hands", "a key worked off its ring with a thumbnail"],
      [
        "ws dolly hero",
        "{hero} walking down the middle of an empty street as the lamps go off",
        "a street at dawn",
      ],
      ["ms push_in hero", "{hero} on the stairs, forehead on the cold rail, then getting up", "a stairwell"],
      ["ws pull_out none", "the room with the window open and the curtain out in the wind"],
    ],
  ),
  film(
    {
      words: "summer,holiday,sun,surf,pool,happy,upbeat,road-trip",
      fits: /\b(?:summer|holiday|sunshine|surf|pool party|feel-?good)\b/,
      places: ["a beach in low sun", "a street shimmering with heat"],
      hero: "a girl in a faded swimming team shirt",
    },
    [
      [
        "cu static none",
        "a fan turning its head in a hot room, a page lifting and lying down",
        "a room with its shutters closed",
      ],
      ["ms handheld crowd", "friends tumbling down a stairwell, towels flying", "a stairwell"],
      [
        "ws dolly crowd",
        "five on three bicycles down the middle of the road",
        "a street shimmering with heat",
      ],
      ["xcu handheld hands", "an ice melting faster than anybody can eat it"],
      ["ws static crowd", "a run over the sand and straight in, the splash taller than they are", "a beach"],
      ["mcu handheld hero", "{hero} coming up with hair over her face, laughing at the lens"],
      ["cu dolly none", "salt drying white on a brown shoulder"],
      ["ms orbital crowd", "one guitar, everybody out of tune, nobody minding", "a beach at dusk"],
      ["mcu static hero", "{hero} lying on warm stone, one arm over the eyes, singing up at the sky"],
      ["ws crane crowd", "a ring of people round a fire from above", "a beach at night"],
      ["cu push_in crowd", "two faces in the light of the fire, about to say it"],
      ["ws pull_out none", "the beach in the morning, a ring of ash, one towel"],
    ],
  ),
  film(
    {
      words:
        "city,town,rooftops,streets,street,night,subway,metro,tube,rooftop,neon,train,walk,walks,walking",
      fits: /\b(?:city|town|streets?|subway|metro|tube|rooftops?|neon|night bus|train|walk(?:s|ing)?)\b/,
      places: ["a city street at night", "an underpass with tiled walls"],
      hero: "a young woman in headphones and a long coat",
    },
    [
      ["ws static hero", "{hero} standing still on a crossing, everybody else a blur"],
      ["cu handheld hero", "{hero} from behind, hood, headphones, signs breaking up in puddles ahead"],
      ["xcu dolly none", "rain running down a window, each drop with a whole street in it"],
      [
        "ms dolly hero",
        "{hero} against the window of a night train, two reflections of the same face",
        "a night train",
      ],
      ["ms static crowd", "strangers asleep on each other's shoulders, all rocking in time", "a night train"],
      [
        "ws dolly hero",
        "{hero} walking through an underpass, tubes coming on above, one after the other",
        "an underpass",
      ],
      ["mcu push_in hero", "{hero} giving the line to the dark glass of a shop front"],
      ["cu static none", "steam going up from a grating through red, then green"],
      [
        "ms handheld crowd",
        "a kitchen door open on an alley, cooks smoking, one of them drumming on a crate",
        "an alley",
      ],
      ["ws crane hero", "{hero} on a roof, the city lying all round like embers", "a roof above the city"],
      [
        "mcu orbital hero",
        "{hero} with arms a little out, eyes shut, the skyline going round",
        "a roof above the city",
      ],
      [
        "ws pull_out none",
        "the street as it gets light, a cleaning cart, one lamp still on",
        "a city street at dawn",
      ],
    ],
  ),
  film(
    {
      words: "punk,rock,metal,band,grunge,hardcore,garage,indie,guitars,amps",
      fits: /\b(?:punk|rock|metal|grunge|hardcore|garage|band|amps)\b/,
      places: ["a rehearsal room with mattresses on the walls", "a house about to be pulled down"],
      hero: "a singer with a split lip and a grin",
    },
    [
      ["xcu static hands", "a plug pushed into an amp, the hum coming up"],
      ["ms push_in hero", "{hero} with back to us, shoulders going up and down, turning on the first beat"],
      ["cu handheld hands", "a hand hitting every string at once, dust jumping off the amp"],
      ["ms handheld crowd", "all of them in too small a room, hair and elbows and cable"],
      ["xcu handheld hands", "drumsticks splintering on the rim, nobody stopping"],
      ["mcu handheld hero", "{hero} nose to the lens, every word spat clear"],
      [
        "ws static crowd",
        "friends coming in through the window, then through the door, then through the wall, it seems",
      ],
      ["cu dolly none", "wallpaper hanging in strips, shaking with the bass"],
      ["ms orbital crowd", "the whole room going up and down as one"],
      [
        "mcu static crowd",
        "the neighbour on the other side of the wall, a cup dancing on its saucer",
        "a tidy room next door",
      ],
      ["ws crane crowd", "everybody flat on the floor on the last chord, looking at the ceiling, laughing"],
      ["ms static none", "the room empty, one cymbal still going round on the boards"],
    ],
  ),
  film(
    {
      words: "",
      fits: /^/,
      places: ["a room with taped-up windows", "a field behind the last houses"],
    },
    [
      [
        "xcu push_in none",
        "the surface of a glass of water trembling with the bass",
        "a room with taped-up windows",
      ],
      [
        "ms static hero",
        "{hero} against a bare wall, not singing yet, looking straight at us",
        "a room with taped-up windows",
      ],
      [
        "ws dolly hero",
        "{hero} walking along a long wall, the shadow running ahead",
        "a street of blank walls",
      ],
      ["cu dolly none", "dust turning in one beam of light, in time"],
      ["mcu handheld hero", "{hero} mid-line, light moving over the face as under leaves"],
      [
        "ws static none",
        "a field of dry grass going down in the wind and up again",
        "a field behind the last houses",
      ],
      [
        "ms orbital hero",
        "{hero} in the middle of that field, the camera going round, the sky going the other way",
        "a field behind the last houses",
      ],
      ["xcu static hands", "a hand opening, and what was in it blowing off"],
      ["cu push_in hero", "{hero} giving the quiet line with eyes shut"],
      ["ws crane hero", "{hero} from high above, lying on bare ground, arms out"],
      [
        "ms handheld hero",
        "{hero} running, looking back once, the picture hardly keeping up",
        "a street of blank walls at dusk",
      ],
      [
        "ms static hero",
        "{hero} against the bare wall again, out of breath, the same look",
        "a room with taped-up windows",
      ],
      [
        "ws pull_out none",
        "the wall with nobody in front of it, the mark of a shoulder on the plaster",
        "a room with taped-up windows",
      ],
    ],
  ),
];
