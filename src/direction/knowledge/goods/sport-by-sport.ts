/** Pictures of single things of sport and the road, each by its own use, as plain text: see goods-book.ts. */
export const SPORT_BY_SPORT = `
bike light, bike lights, bicycle light, bicycle lights, rear light @ a street at dusk
c {product} coming on in the blue hour, the road lit in front of it ~ click
c a thumb clipping {product} to the handlebar ~ click
w {hero} riding out of a dark underpass, first the light, then the bicycle ~ wheels
n {hero} at a red light among wet cars, seen by everybody ~ traffic
x rain crossing the beam of {product}, drop by drop ~ rain
w one small light going away down a long dark road ~ wheels
c {product} still on, the bicycle against a wall at home ~ quiet

bike bag, bike bags, panniers, bicycle bag, saddle bag @ a street in the morning
c {product} hooked on to a rack with one click ~ click
m {hero} loading {product}: bread, a laptop, leeks sticking out ~ soft
w {hero} riding through heavy rain, {product} streaming ~ rain
c {product} opened, everything in it dry ~ zip
m {hero} lifting {product} off and walking straight into the office @ an office entrance ~ steps
c {product} on the rack in the evening light ~ quiet

motorcycle helmet @ a street early in the day
x the visor of {product} coming down, the whole street sliding over it ~ click
c the strap drawn tight under a chin ~ soft
n {hero} behind the visor, eyes only ~ breath
w {hero} leaning through a bend, low and steady ~ engine
c {product} lifted off, hair standing up ~ breath
c {product} on the tank in the last light ~ ticking metal

car wax, car care, car wash kit @ a yard with a parked car
x water breaking into beads on dark paint and running off ~ water
c a cloth moving in small circles, the sky coming up in the door ~ cloth
m {hero} stepping back, then finding one more spot ~ breath
c foam sliding down a wing in slow motion ~ water
w the car in the low sun, the whole street in its side ~ quiet

motor oil @ a garage with its door open
x {product} pouring in one golden rope ~ pour
c a dipstick wiped, dipped, held to the light ~ cloth
m {hero} under an open bonnet, sleeves up, listening ~ engine
w the car pulling out on to an empty road at dawn ~ engine
c {product} on the workbench, one thread running down its side ~ quiet

compass @ a ridge above a forest
x the needle of {product} trembling, then steady ~ quiet
c {product} lying open in a palm, mist behind it ~ wind
m {hero} looking from {product} to the land and back ~ wind
w {hero} walking off between the trees without slowing down ~ steps
c {product} on a mossy stone, its needle at rest ~ birds

sled @ a snowy slope
c runners of {product} cutting the first line into new snow ~ snow
w {child} and {hero} on {product}, flying over a bump ~ shout
n {child} with snow in the face, begging for one more ~ laugh
m {hero} pulling {product} back up, breath like a train ~ steps
c {product} upright in the snow by the door at dusk ~ wind

ice skates @ a frozen lake
x a blade of {product} throwing up a fan of ice ~ scrape
c laces pulled tight with red fingers ~ lace
m {hero} taking three steps like a newborn foal ~ scrape
w {hero} in a long easy curve across the lake, alone ~ wind
n two people hand in hand, turning, the shore a blur ~ laughter
c {product} hanging over a fence, drops falling off the blades ~ drip

ski goggles @ a snowy slope
x the whole mountain sliding across the lens of {product} ~ wind
c {product} pulled down with one glove ~ snap
w {hero} vanishing into flat light and coming out of it again ~ snow
n {hero} with {product} pushed up, a white band across a brown face ~ laugh
c {product} on a wooden table, melted snow round it ~ drip

ski jacket, ski wear @ a snowy slope
x flakes landing on {product} and staying whole ~ quiet
c a zip drawn up to the nose ~ zip
w {hero} in driving snow, one spot of colour, going on ~ wind
n {hero} on the lift, warm, looking down at the treetops ~ hum
c {product} on a hook by the stove, steaming a little ~ fire

foam roller @ a quiet bright room
x {product} rolling slowly under a tight calf ~ soft
n {hero} with a grimace, a held breath, then letting it go ~ breath
m {hero} on the floor, rolling from shoulder to hip ~ breath
c {product} caught with one foot as it rolls away ~ soft
c {product} upright by the door in the window light ~ quiet

resistance bands, resistance band @ a quiet bright room
x {product} stretching thin, the light going through it ~ stretch
c {product} looped round a door handle and pulled tight ~ soft
m {hero} leaning back into {product}, arms shaking, holding on ~ breath
n {hero} counting under the breath: three more ~ breath
c {product} rolled up, going into a coat pocket ~ soft

jump rope, skipping rope @ a yard between brick walls
x {product} hitting the ground in a line of dust ~ snap
c two feet leaving the ground by a hand's width, again and again ~ tap
m {hero} skipping, arms crossed, uncrossed, eyes ahead ~ whirr
n {hero} with sweat on the lip, grinning ~ breath
w three children jumping in from the side, one after the other ~ laughter
c {product} dropped on the stones in a loose curl ~ soft

exercise bike, spin bike, indoor bike @ a room at home
x the flywheel of {product} starting to blur ~ whirr
c a foot pushed into the pedal, a strap drawn ~ click
m {hero} out of the saddle, the city dark in the window behind ~ breath
n {hero} with drops falling off the chin, eyes ahead ~ breath
c the resistance turned up by one finger ~ click
c a towel thrown over the handlebar of {product}, the wheel running down ~ whirr

golf clubs, golf club, golf ball @ a fairway in the early light
x dew jumping off the grass as the ball leaves it ~ strike
c two hands closing round the grip, one finger at a time ~ soft
w {hero} at the end of a full swing, the ball a speck in the sun ~ whoosh
n {hero} shading the eyes, following it ~ breath
c the ball at the lip of the hole, thinking about it, going in ~ rattle
c {product} in the bag, carried off over wet grass ~ steps

cricket bat, baseball bat, baseball glove @ a sunny field with a worn pitch
c wood meeting leather in slow motion, dust jumping ~ crack
x the grain of {product} from close by, marks of old games on it ~ quiet
m {hero} waiting, knees bent, tapping the ground ~ tap
n {hero} watching it go, already running ~ shout
w a fielder running backwards into the sun with one arm up ~ steps
c {product} leaning on a fence, the field empty behind it ~ birds

table tennis, table tennis bat @ a hall with a green table
x a white ball flattening against {product} in slow motion ~ tock
c a serve thrown up, {product} waiting behind it ~ quiet
m two players far back from the table, in a rally that will not end ~ tock
n {hero} diving for the corner, laughing on the floor ~ laugh
c {product} laid on the table, the ball still ticking ~ tock

darts @ a bar with one bright lamp
x {product} going into the board, still trembling ~ thud
c three fingers finding their place on {product} ~ quiet
n {hero} with one eye shut, the whole room holding its breath ~ quiet
m friends leaping up, somebody's drink going over ~ shout
c {product} in the red, chalk dust falling beside it ~ chalk

hockey stick @ an open court
x {product} meeting the ball, water flying off the turf ~ strike
c tape wound round the grip of {product} ~ tape
w {hero} low and fast between two opponents ~ steps
n {hero} with a mouthguard grin ~ breath
c {product} on the wet turf, a ball rolling up to it ~ roll

ice bath @ a garden on a cold morning
x a skin of ice broken by one finger ~ crack
n {hero} on the edge of {product}, breathing out, deciding ~ breath
m {hero} sinking in up to the neck, eyes wide, then closed ~ breath
c a stopwatch on the rim, steam rising off a shoulder ~ ticking
m {hero} out of {product}, red as a lobster, roaring with laughter ~ laugh
c {product} in the first sun, the water going still ~ drip

sauna @ a wooden hut by a lake
c water thrown on hot stones, steam bursting upwards ~ hiss
x sweat gathering and running down one shoulder ~ drip
n {hero} with head back against the wood, eyes closed ~ breath
w {hero} running out of {product} over the jetty into the lake @ a jetty ~ splash
w {product} at dusk, smoke going straight up, one window lit ~ quiet

posture corrector @ a home office
c a clasp closing, two shoulder blades drawing together ~ click
m {hero} curled over a desk like a question mark ~ keys
n {hero} seeing the bent shape in a dark window, sitting up ~ quiet
w {hero} walking down a street a hand taller ~ steps
c {product} over the back of the chair ~ quiet

acupressure mat @ a quiet room at home
x the small points of {product} from close by, their shadows long ~ quiet
n {hero} letting down one vertebra at a time, face pulled tight ~ breath
n {hero} ten minutes later, asleep, mouth open ~ breath
c a red pattern of dots fading on a warm back ~ quiet
c {product} rolled up beside the bed ~ soft
`;
