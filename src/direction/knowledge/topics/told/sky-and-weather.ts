import { topicsIn } from "../topic-text.ts";

/** The sky, the weather and space, explained. */
export const SKY_AND_WEATHER = topicsIn(`
# sky (?:is |look(?:s|ing)? |so )*blue|blue sky|colou?rs? of the sky
m {hero} lying on the grass and looking straight up @ a meadow = Look up on a clear day.
c a glass prism on a sill throwing a band of colours on the wall @ a window sill = Sunlight looks white, but all colours are in it.
w a thin blue rim of air over the round edge of the Earth @ the Earth from orbit = On its way it has to pass through the air.
x tiny clear balls knocking small blue marbles to all sides while red marbles roll past @ a lit tabletop = Air bounces blue light about far more than red light.
c a glass of water with a drop of milk, lit from the side, the water turning bluish @ a dark kitchen table = You can see it in a glass: a drop of milk makes the water bluish.
m {hero} turning once round with spread arms under an open sky @ a meadow = So blue comes at you from every side.
w the sun low and red over flat fields @ fields at sunset = In the evening light takes a longer way, the blue is lost, and red is left.

# sunsets?(?: \\w+){0,3} (?:red|orange)|why (?:are|is) (?:the )?sunsets?|colou?rs? of (?:the )?sunset
w {hero} on a hill facing a low red sun @ a hill at sunset = Every clear evening the light changes.
c a glass prism splitting a white beam into colours @ a dark studio = White sunlight holds every colour.
m a lamp shining through a short glass tank, the light staying white @ a dark studio = At noon it takes the short way through the air.
m the same lamp shining through a tank five times as long, the light at its end orange @ a dark studio = At sunset the way is many times longer.
x blue specks scattered out of a beam, orange ones going straight on @ a dark studio = The air throws the blue light aside on the way.
w dust over a ploughed field glowing deep red @ fields at sunset = Dust and haze make it redder still.
m {hero} walking home with an orange edge of light on one cheek @ a path at dusk = What reaches your eye is what is left: orange and red.

# lightning|thunder(?:storms?)?
w a dark cloud tower over a plain, lit from inside @ a plain before a storm = First there is only a dark cloud.
m warm air drawn as rising steam under a cloud of cotton @ a dark studio = Warm, wet air shoots up inside it.
x grains of ice and soft hail rubbing together in a glass drum @ a dark studio = Ice rubs against soft hail and leaves charge behind, as a balloon does on hair.
c a charged balloon lifting the hair of {hero} @ a living room = Plus gathers at the top, minus at the bottom.
w one bolt of lightning from cloud to ground @ a plain in a storm = When the tension is too great, a spark jumps.
x a wire glowing white for an instant in the dark @ a dark studio = The air in it gets hotter than the surface of the sun and bursts apart: thunder.
n {hero} behind a window counting on fingers after the flash @ a living room at night = Count: three seconds are about one kilometre.
m {hero} getting into a car and pulling the door shut, rain all round @ a car park in a storm = Indoors or in a car you are safest.

# snow(?:flakes?|fall)?(?: form\\w*)?|how (?:does )?snow
w the first flakes falling through the light of a street lamp @ a street in winter = It begins far above the roofs.
c a speck of dust turning in a beam of light @ a dark studio = Every flake starts on a speck of dust.
x a tiny ice plate with six corners growing on the speck @ under a microscope = Water vapour freezes on it, and ice likes six corners.
x six equal arms growing out of the plate @ under a microscope = At every corner an arm grows, all in the same cold.
c a thermometer and a damp sponge side by side in falling snow @ a window sill in winter = Temperature and moisture decide what shape it becomes.
c single flakes of different shapes on dark wool @ a coat sleeve = Each falls its own way, so hardly two are alike.
w a garden under a thick white cover @ a garden in winter = Much air is caught between them. That is why it is so quiet.

# hurricanes?|tropical storms?|cyclones?|typhoons?
e a white spiral over a blue ocean @ the sea from orbit = From above it looks calm.
w warm sea steaming under a low sun @ a tropical sea = It feeds on warm water: about 27 degrees or more.
m steam rising from a wide pan, air drawn in along the table from all sides @ a dark studio = Wet air rises, and new air is pulled in below.
c water turning round the drain of a basin @ a basin = The turning Earth makes the stream of air spin.
c a clear round hole in the middle of a cloud of cotton wool @ a dark studio = In the middle air sinks: the eye, where it is still.
w palms bent flat by wind, sea coming over a road @ a coast road in a storm = Wind breaks roofs, but water does most harm.
w a storm of grey cloud thinning out over hills @ inland hills = Over land its fuel is gone, and it dies.
m {hero} screwing boards over a window @ a house near the coast = So there is time to prepare. Use it.

# tornado(?:e?s)?|twisters?
w a thin dark funnel hanging from a cloud over fields @ wide farmland = It lasts minutes, rarely an hour.
m cold air as mist flowing over warm rising steam @ a dark studio = Warm damp air below, cold dry air above: they turn over.
c a pencil rolled between two palms moving opposite ways @ a lit tabletop = Wind that differs with height sets the air rolling.
m the rolling pencil tilted upright by a stream of air @ a lit tabletop = The updraught tips the roll on its end.
c water whirling faster as it nears the drain @ a glass basin = The narrower it gets, the faster it spins.
w a funnel touching the ground and turning brown with earth @ wide farmland = Where it touches the ground, it is a tornado.
m {hero} going down into a cellar with a torch and a radio @ a cellar stair = Go down, and away from windows.

# (?:northern|southern|polar) lights|auroras?(?: borealis| australis)?
w green curtains of light moving over a snowy lake @ a frozen lake at night = Nobody lit this.
e the sun throwing out a loop of glowing gas @ the sun from space = The sun blows out tiny charged particles all the time.
c iron filings round a magnet drawing arcs from pole to pole @ a lit tabletop = The Earth is a magnet, and it steers them.
m grains sliding along the arcs to both ends of the magnet @ a lit tabletop = It leads them to the poles.
x gas in a glass tube lighting up green when current passes @ a dark studio = Up there they hit the air, and the air glows, as in a neon tube.
w green below, red at the upper edge of the curtain @ a frozen lake at night = Oxygen shines green, and very high up red. Nitrogen adds blue and purple.
m {hero} wrapped in a blanket, head back, mouth open @ a frozen lake at night = About a hundred kilometres above your head.

# (?:four )?seasons(?! in \\w+ city)|why (?:is it|do we have) (?:winter|summer|seasons)|summer and winter
m one tree in blossom, leaf, gold and snow in turn @ a hill with one tree = The same tree, four times a year.
c an orange on a knitting needle stuck through at a slant @ a lit tabletop = The axis of the Earth leans by about 23 degrees.
m the orange carried once round a lamp, leaning always the same way @ a dark room with one lamp = On its way round the sun it always leans to the same side.
c lamp light falling straight on the upper half of the orange @ a dark room with one lamp = When our half leans to the sun, light falls steeply: summer.
c the same beam of a torch, round when straight, long and pale when slanted @ a lit tabletop = Falling flat, the same light has more ground to warm: winter.
m two small figures on the orange, one in a coat, one under a parasol @ a dark room with one lamp = On the other half it is the other way round.
w {hero} walking under bare branches towards a low sun @ a park in winter = Distance is not the reason: in January we are nearest to the sun.

# (?:the )?moon(?!.*eclipse)(?! landing)(?: (?:changes?|look\\w*))?|why .*moon
w a full moon rising behind roofs @ roofs at night = It has no light of its own.
c a white ball lit by one lamp, half of it bright @ a dark room with one lamp = The sun always lights one half of it.
n {hero} holding the ball at arm's length and turning on the spot @ a dark room with one lamp = As it circles us, we see more or less of that half.
m one ball photographed in eight positions from thin to full @ a dark studio = From new to full and back: about twenty-nine and a half days.
c a dancer's face turned to the middle of the circle all the way round @ a dance studio = It turns once while it goes round once, so it shows us one face.
x craters in grey dust under a low light @ the surface of the moon = No wind, no rain: every scar stays.
w sea drawn up a beach at night @ a beach at night = And it pulls at the sea, twice a day.

# (?:the )?(?:northern|night) sky|(?:why )?(?:do )?stars (?:twinkl\\w*|shin\\w*)|how (?:do )?stars (?:are |get )?(?:form|born|die|shine|made)\\w*|life (?:cycle )?of (?:a )?stars?|stars
w {hero} under a sky full of stars @ a dark hill = Every one is a sun far away.
w a dim cloud of gas and dust with a glow in it @ deep space = A star begins as a cloud of gas.
m mist drawn together into a ball between two cupped hands @ a dark studio = Its own weight pulls it together.
x a small spot in the middle of the ball beginning to glow @ a dark studio = It gets so hot inside that hydrogen turns to helium. It shines.
c a red ball and a white-blue ball side by side @ a dark studio = Small ones burn for ages, big ones burn out fast.
w a shell of coloured gas opening round a white dot @ deep space = At the end some swell and fade, some explode.
c a ring of gold on a hand under starlight @ a dark hill = Gold, iron, the calcium in you: made in stars.

# big bang|how (?:did )?the universe (?:began|begin|start\\w*)|(?:origin|beginning) of the universe|expanding universe
w {hero} small under the Milky Way @ a desert at night = Everything you see was once close together.
c a balloon with ink dots, being blown up, the dots moving apart @ a lit tabletop = Galaxies move apart, all of them, like dots on a balloon.
m the same balloon let down slowly until the dots touch @ a lit tabletop = Run it backwards, and all comes together: nearly fourteen billion years ago.
w hot white mist filling the frame and thinning @ a dark studio = It was hot and dense, and it was no explosion in space: space itself grew.
x light breaking through thinning mist @ a dark studio = After some 380,000 years it was cool enough for light to run free.
c an old television showing snow between two channels @ a living room at night = A trace of that light is still here. Old televisions caught a little of it.
w threads of galaxies like lace @ deep space = From small lumps in it came galaxies, stars, and us.

# (?:solar system|planets)|order of the planets
w a melon on a lawn for the sun, {hero} walking away from it with a handful of seeds @ a long lawn = Let us make the sun as big as a melon.
c a poppy seed held on a fingertip @ a long lawn = Mercury, Venus, Earth and Mars are grains.
m {hero} far from the melon, putting down a pinhead @ a long lawn = The Earth is about twenty-five steps away.
w a belt of scattered sand across the lawn @ a long lawn = Then a belt of rocks.
c a cherry and a smaller cherry with a paper ring @ a long lawn = Jupiter and Saturn are great balls of gas.
c two blue peas on a garden wall @ the end of a garden = Uranus and Neptune are cold and far.
e the lawn from above, the melon and the tiny dots @ a long lawn from above = Mostly it is empty. That is the surprise.

# gravity|why (?:do )?things fall
m {hero} letting an apple roll off a table and catching it @ a kitchen = It never once fell up.
c two balls, one heavy, one light, dropped side by side and landing together @ a stairwell = Without air all things fall equally fast.
m a heavy ball on a stretched cloth, marbles rolling towards it @ a lit tabletop = Everything with mass pulls at everything else.
c a ring of marbles going round the dent in the cloth @ a lit tabletop = The Earth holds the moon, the sun holds the Earth.
m a ball on a string swung in a circle, the string tight @ a yard = The moon falls all the time, and always misses us.
w an astronaut floating beside a window @ a space station = In orbit there is gravity, too. You are just falling with your house.
w {hero} jumping and coming down again @ a meadow = On the moon you would jump six times as high.

# rockets?|space ?(?:flight|ships?|travel)|how (?:do )?satellites? stay\\w*|satellites?
w a rocket on its pad in the morning mist @ a launch site at dawn = About nine tenths of its weight is what it burns.
m a blown-up balloon let go, racing round the room @ a living room = Air shoots one way, the balloon the other. That is the whole idea.
c fuel and oxygen as two streams meeting in a flame @ a dark studio = It takes its own oxygen along: up there is none.
w the rocket rising on a pillar of fire @ a launch site at dawn = It pushes gas down, and the gas pushes it up.
w the lowest part falling away, a smaller engine lighting @ the edge of space = Empty tanks are thrown off, to be lighter.
c a ball thrown harder and harder from a toy tower until it goes round the globe @ a lit tabletop = To stay up it must go sideways: almost eight kilometres a second.
e a small satellite gliding over the night side of the Earth @ the Earth from orbit = Then it falls round the Earth and never lands.

# international space station|astronauts?|life in space|weightless\\w*
e a station with wide panels over clouds @ the Earth from orbit = It circles the Earth in about an hour and a half.
m an astronaut gliding head first through a hatch @ a space station = Nothing weighs anything, because all falls together.
c a ball of water floating before a face @ a space station = Water makes balls.
m an astronaut asleep upright in a bag on a wall @ a space station = You sleep tied to the wall.
m an astronaut running on a treadmill in elastic straps @ a space station = Two hours of sport a day, or muscles and bones shrink.
c a pouch of food cut open with scissors, a spoon floating beside it @ a space station = Crumbs are forbidden: they float into everything.
w the sun rising over a thin blue edge @ the Earth from orbit = Sixteen sunrises a day.

# clouds?(?: types| form\\w*)?|types of clouds?|how (?:do )?clouds? (?:form|float|stay)\\w*
w {hero} lying in grass, heaps of white cloud passing @ a meadow = It looks like cotton. It is water.
c a kettle, a clear gap above the spout, then white mist @ a kitchen = Vapour is clear. What you see is tiny drops.
m warm air shown as threads of steam rising off a sunny field @ fields in the sun = The sun warms the ground, damp air rises and cools.
x drops settling on specks of dust in a beam of light @ a dark studio = On specks of dust it turns to drops.
c a pinch of flour hanging in the air over a warm plate @ a dark kitchen = They are so small that rising air holds them up.
w white heaps, a grey sheet, thin feathers of ice, one above another @ a wide sky = Heaps, sheets and feathers: cumulus, stratus, cirrus.
c one drop growing on a window pane until it runs down @ a window = When drops join and grow heavy, it rains.

# (?:weather )?forecasts?|meteorolog\\w*|predict\\w* the weather
m {hero} at a door with an umbrella in one hand and sunglasses in the other @ a hallway = Which one?
w a weather balloon let go over a field @ a field at dawn = Balloons, ships, aircraft and satellites measure, all round the world.
c a globe covered with a net of string @ a lit tabletop = The air is divided into boxes, millions of them.
m rows of humming black cabinets with small lights @ a computer hall = A computer works out for each box what comes next.
c twenty marbles let go from nearly the same spot, fanning out @ a sloping board = It does it many times, each begun a little differently.
c sixteen of twenty marbles ending in one bowl @ a sloping board = If eight of ten say rain, that is an eighty per cent chance.
m {hero} under an open umbrella in the first drops, pleased @ a street in rain = For tomorrow that is good. For two weeks it is a guess.

# fog|mist|why (?:is it|does it get) foggy
w a valley full of fog, one steeple above it @ a valley in the morning = It is a cloud that touches the ground.
c breath turning white on a cold morning @ a cold street = Cool air holds less water than warm air.
m a field at night giving off its warmth, first wisps near the ground @ a field at night = In clear nights the ground cools, and the air above it.
x tiny drops hanging on a spider's thread @ a hedge in the morning = The water turns to fine drops.
m {hero} in a car, low lights on, crawling @ a country road in fog = See fifty metres? Then go slowly, with low lights.
w the sun breaking through and the mist lifting @ a valley in the morning = The sun warms it, and it is gone.

# ozone(?: layer| hole)?|uv (?:rays|index|radiation)|sun ?burn
w a beach at noon, one large parasol @ a beach = You cannot see it, and you cannot feel it at once.
c white light through a prism, a dark stripe beyond the violet where a card begins to glow @ a dark studio = Beyond violet there is light we do not see: ultraviolet.
w a thin shining layer high above the Earth @ the edge of space = High up, ozone holds most of it back.
x skin close to, the upper layer reddening @ a lit studio = What comes through harms the skin, cell by cell.
c hands spreading cream evenly over a forearm @ a beach = Sun cream takes it up or throws it back. Plenty, and again every two hours.
m {hero} in a hat and a long shirt moving into the shade @ a beach = Better still: shade, hat and shirt, most of all from eleven to three.
n a child with a white nose under the parasol @ a beach = Children's skin needs it most.

# jet ?lag|time ?zones?
m {hero} wide awake in a hotel bed, a dark window @ a hotel room at night = The clock says three. The body does not agree.
c an orange turning before a lamp, one side bright @ a dark room with one lamp = While the Earth turns, noon wanders round it.
c twenty-four slices cut into the orange's peel @ a lit tabletop = So there are about twenty-four zones, an hour each.
n light falling on an eye, the pupil closing @ a bathroom = Inside us a clock is set by daylight.
m {hero} at a window at noon, yawning @ an office = It moves by about an hour a day, no faster.
m {hero} walking in the morning sun of a foreign town @ a foreign street in the morning = Morning light after a flight east, evening light after a flight west.
m {hero} asleep in the dark, the phone in another room @ a hotel room at night = A few days, and you are here.

# heat ?waves?|extreme heat|stay(?:ing)? (?:cool|safe) in (?:the )?heat
w an empty street shimmering @ a town at noon = The third day is the hardest.
m {hero} drawing curtains against a white sun @ a flat in summer = By day keep sun and heat out: curtains and windows shut.
m {hero} opening both windows at night, curtains moving @ a flat at night = At night let the cool air through.
c a glass filled again, an empty jug beside it @ a kitchen table = Drink before you are thirsty.
m {hero} knocking at an old neighbour's door with a bottle of water @ a stairwell = Look in on those who live alone.
c a wet cloth laid on a neck @ a flat in summer = Cool the neck, the wrists and the feet.
n somebody sitting down dizzy, {hero} reaching for a phone @ a street in the shade = Confused, hot and no longer sweating: call an ambulance.
`);
