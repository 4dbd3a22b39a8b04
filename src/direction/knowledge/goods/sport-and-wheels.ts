/** Pictures of sport, the outdoors and vehicles, as plain text: see goods-book.ts. */
export const SPORT_AND_WHEELS = `
electric car, ev, electric sedan, electric hatchback, electric vehicle @ a city street at dawn
x the line of light along the side of {product} ~ low hum
c a hand closing round the steering wheel ~ leather
w {product} gliding along an empty road without a sound ~ tyres
n {hero} at the wheel, eyes on the road, calm ~ hum
c a charging cable clicking into the side of {product} ~ click
w {product} leaving the town over a bridge @ a bridge ~ wind
m {hero} getting out and looking back once ~ door
w {product} at rest, the sky reflected along it ~ quiet

car, sedan, hatchback, compact car, city car, hybrid, hybrid car, convertible, estate car @ a city street at dawn
x the line of light along the side of {product} ~ low hum
c a hand closing round the steering wheel ~ leather
w {product} gliding along an empty road ~ tyres
n {hero} at the wheel, eyes on the road, calm ~ hum
c a wheel turning close to the ground, the road rushing by ~ tyres
w {product} leaving the town over a bridge @ a bridge ~ wind
m {hero} getting out and looking back once ~ door
w {product} at rest, the sky reflected along it ~ quiet

electric suv, electric pickup, electric truck, electric van @ a mountain road
x light sliding along the side of {product} ~ low hum
w {product} climbing a bending road, the valley far below ~ tyres
c a charging cable clicking into the side of {product} ~ click
n {hero} looking out of the side window, the land going by ~ wind
c one wheel turning close to the ground, the land a blur behind ~ tyres
m bags and boots loaded in at the back ~ thud
w {product} small on a long road, mountains all round ~ wind
w {product} at rest before the mountains ~ wind

suv, off-roader, pickup, pickup truck, 4x4, jeep, minivan, family car @ a mountain road
x light sliding along the side of {product} ~ low hum
w {product} climbing a bending road, the valley far below ~ tyres
c a wheel finding its way over stones ~ stones
n {hero} looking out of the side window, the land going by ~ wind
m bags and boots loaded in at the back ~ thud
w {product} beside a lake, doors open, people running to the water @ a lake ~ laughter
w {product} at rest before the mountains ~ wind

sports car, supercar, luxury car, race car, roadster, coupe @ a coast road
x a headlight of {product} waking ~ low growl
c a hand on the wheel, knuckles easy ~ leather
w {product} drawing a clean line through a bend ~ engine
c a wheel close to the ground, the road a blur ~ tyres
n {hero} with the road moving over the eyes ~ engine
w {product} from far above, alone on the coast ~ wind
w {product} at rest in the last light, heat rising ~ ticking metal

camper van, campervan, camper, motorhome, caravan, rv, roof tent, van @ a lay-by above the sea
c the side door of {product} sliding open on the view ~ slide
m {hero} sitting in the open door with a cup, feet hanging ~ waves
w {product} on a long empty road ~ tyres
c a small pan on a small flame ~ sizzle
m two people under one blanket, lit from inside ~ laughter
w {product} under the stars, one window glowing ~ crickets
w {product} above the sea in the first light ~ waves

motorcycle, motorbike, electric motorcycle, scooter, moped, vespa, motor scooter @ a street early in the day
x {product} from close by, light along metal and seat ~ low hum
c a glove closing round the grip ~ leather
m {hero} swinging onto {product} ~ cloth
w {product} leaning through a bend ~ whirr
c the front wheel close to the ground ~ tyres
n {hero} looking down the road, smiling ~ wind
w {product} at rest by a wall in the sun ~ quiet

electric scooter, e-scooter, kick scooter, foldable scooter, electric kick scooter, stunt scooter @ a street early in the day
x the front wheel of {product} setting off, a drop flung from the tyre ~ whirr
c a foot pushing off once, then both standing on the deck of {product} ~ soft whirr
w {product} gliding past a row of waiting cars ~ whirr
n {hero} on {product}, hair blown back, grinning ~ wind
c the lamp of {product} coming on at dusk, the street lit in front of it ~ click
m {hero} swinging {product} round a corner, one foot trailing ~ tyres
c {product} leaned into a rack between two cars, its lamp still on ~ click
w {product} leaning on a bright wall, its shadow long ~ city

e-bike, bike, bicycle, electric bike, road bike, city bike, cargo bike, ebike, bikes, e-bikes, kids bike @ a cycle path by the water
x the chain of {product} starting to move ~ chain
c a foot pushing off from the ground ~ soft
m {hero} riding {product}, coat open, at ease ~ wheels
c a wheel through a puddle, drops flying off in a fan ~ splash
w {hero} overtaking a row of standing cars ~ traffic
n {hero} with the wind in the face ~ wind
w {hero} crossing a bridge on {product}, the town behind ~ wheels
c {product} leaning on a railing by the water, one wheel still turning ~ ticking wheel

mountain bike, mountain bikes, gravel bike, gravel bikes, enduro bike, downhill bike, trail bike, e-mtb, bmx, bmx bike @ a trail through the trees
x the knobs of a tyre biting into wet earth ~ earth
c mud flying off the back wheel of {product} in a fan ~ spatter
n {hero} with mud on the cheeks, eyes locked on the trail ~ breath
w {product} and its rider dropping into a bend, leaves flying up ~ tyres
c the fork of {product} sinking in and springing back over a root ~ thud
w {hero} standing on the pedals, climbing out of the trees into the open ~ breath
m two friends sliding to a stop side by side, both laughing, both brown with mud ~ gravel, laugh
w {product} in the air over a ridge, the land far below ~ wind
m {hero} sitting on the ground beside {product}, helmet off, looking at how far it was ~ wind
w {product} leaning on a rock, mud drying on it, the whole land behind ~ wind

folding bike, foldable bike, folding e-bike @ a station entrance
x a hinge of {product} closing ~ click
c {product} folded with three quick movements ~ click, click
m {hero} carrying {product} in one hand down the station stairs ~ steps
m {hero} on a train, {product} folded between the feet @ a train ~ rails
c {product} unfolded on the pavement in seconds ~ click
w {hero} riding off between standing cars ~ wheels
c {product} folded, standing by itself under a desk @ an office desk ~ quiet

bike helmet, helmet, ski helmet @ a street in the morning
x the line of {product} from close by ~ quiet
c the buckle of {product} closing under a chin ~ click
m {hero} riding off in one push ~ wheels
w {hero} in the traffic, easy to see ~ traffic
n {hero} taking a breath at a red light, looking ahead ~ breath
c {product} hanging from the handlebar ~ quiet

tyres, tires, tyre, winter tyres, wheels @ a wet road
x water pushed aside by turning rubber ~ splash
c {product} from close by, depth and edge in side light ~ quiet
w a car taking a wet bend in one clean line ~ tyres
m {hero} at the wheel in heavy rain, calm ~ rain
c a hand passing over {product} ~ soft
c {product} at rest, drops running off ~ drip

tent, tents, hammock tent, camping tent, awning @ a clearing by a lake
c the poles of {product} sliding into place ~ click
x drops on the outside of {product}, warm light within ~ rain
m {hero} coming out of {product} with messy hair and a cup ~ zip
w {product} glowing by the lake under a dark sky ~ water
n {hero} in the opening of {product}, looking out ~ birds
m two people sitting in the opening, steam over two cups ~ voices
w {product} small before the mountains ~ wind

camping chair, folding chair, folding camping chair, beach chair, camp chair, camping table, folding table @ a camp by a lake
c {product} unfolded with two quick movements ~ click
m {hero} dropping into {product} with a long breath ~ sigh
x joint and cloth of {product} from close by ~ quiet
w friends round a small fire, {hero} leaning back in {product} ~ fire, laughter
n {hero} with a cup in both hands, looking over the water ~ water
c {product} folded up and slipped into its bag ~ cloth
w {product} by the water's edge in the low sun ~ water

headlamp, head torch, torch, flashlight, camping lantern, camping light, lantern light @ a forest path at night
x {product} from close by, one small light waking ~ click
c {product} switched on, the beam cutting into the dark ~ click
w a single beam moving between tall trees ~ steps
n {hero} with the light on the face, breath in the air ~ breath
m {hero} reading a map in a circle of light ~ paper
w a tent glowing from within under the stars ~ crickets
c {product} hanging from a branch, still glowing ~ crickets

cooler, cool box, cooler bag, picnic basket, picnic blanket, picnic set @ a meadow by a lake
c {product} opened in the sun ~ click
x cold drops and ice from close by ~ ice
m {hero} carrying {product} down to the water ~ steps
m friends reaching into {product} from all sides ~ laughter
n {hero} lying back with closed eyes ~ birds
w the picnic under one tree, {product} in the middle ~ voices
c {product} in the grass, the lid half open ~ birds

hiking poles, trekking poles, walking poles @ a mountain path
c the tip of {product} set down between two stones ~ click
x grip and strap of {product} in low light ~ quiet
m {hero} climbing steadily with {product} ~ steps
w {hero} small on a ridge path ~ wind
n {hero} stopping, breathing, looking far out ~ wind
c {product} leaning against a rock at the top ~ wind

sleeping bag, camping mat, sleeping mat, camping gear, multi tool @ a camp at the edge of the trees
x cloth, edge and seam of {product} in low light ~ quiet
c {product} taken out of a full pack with one pull ~ zip
m {hero} at the camp, settling down with {product} ~ fire
w the camp small under tall trees ~ wind
n {hero} with breath in the cold air, content ~ breath
m friends round a small fire, {product} in use ~ voices
c {product} on a mossy stone ~ birds

camping stove, camp stove, portable stove, gas stove @ a camp before dawn
x a ring of blue flame catching ~ hiss
c {product} set on a flat stone, a small pot placed on it ~ clink
x bubbles rising to the boil in the pot ~ boil
n {hero} with both hands round a steaming cup ~ breath
w the camp small before the mountains, one thread of steam ~ wind
c {product} on its stone, the flame going out ~ wind

kayak, canoe, paddle board, paddleboard, sup, raft, inflatable kayak, rowing boat, packraft @ a lake shore in the early light
x water running off the edge of {product} ~ water
m {hero} carrying {product} down to the water ~ steps
w {hero} out on the still water with {product}, very small ~ water
c the front of {product} cutting through clear water ~ water
n {hero} resting, looking out over the water ~ birds
w {product} drawing one long line across the lake ~ water
c {product} pulled up on the shore, drops running off ~ water

yacht, sailboat, sailing boat, boat, motorboat, catamaran, dinghy, speedboat, houseboat @ open water off the coast
x light off the water moving along the side of {product} ~ water
c a rope drawn tight round a cleat, drops springing off ~ rope
w {product} cutting a clean line through the water ~ wind, water
n {hero} with wind on the face, looking ahead ~ wind
c the bow of {product} rising and falling, spray in the light ~ splash
m {hero} barefoot on deck, a cup in both hands ~ water
w {product} very small on a wide, calm sea ~ wind
w {product} at anchor in a still bay, its reflection under it ~ water

surfboard, surf board, wakeboard, bodyboard @ the sea near a beach
x water running off the edge of {product} ~ water
m {hero} carrying {product} down to the water ~ steps
w {hero} out on the water with {product}, very small ~ waves
c the front of {product} cutting through clear water ~ splash
n {hero} with wet hair, looking out ahead ~ breath
w {product} in the light of the low sun, spray behind ~ waves
c {product} on the sand, the tide reaching it ~ waves

skateboard, longboard, roller skates, inline skates, rollerblades, skates @ an empty concrete bowl
x a wheel of {product} spinning in side light ~ spin
c a foot setting down on {product} ~ tap
w {hero} drawing a long curve on {product} ~ wheels
c {product} over the edge in slow motion ~ silence
m {hero} falling, sitting up, laughing ~ laugh
n {hero} looking down the slope, ready ~ breath
c {product} rolling slowly to a stop ~ wheels

snowboard, skis, ski @ a snowy slope
x snow crystals on the edge of {product} ~ quiet
c {product} closing with one click ~ click
w {hero} drawing one line down an untouched slope ~ snow
c snow flying up in slow motion ~ whoosh
n {hero} out of breath, snow on the lashes, laughing ~ breath
w {hero} very small on a ridge against the sky ~ wind
c {product} upright in the snow, the valley behind ~ wind

yoga mat, mat, pilates reformer, meditation cushion, yoga block @ a quiet bright room
c {product} laid ready with one movement ~ soft
x the surface of {product} from close by ~ quiet
m {hero} on {product}, arms reaching up slowly ~ breath
c two hands pressing into the floor, fingers spread ~ breath
n {hero} with closed eyes, breathing out ~ breath
w {hero} in a long still pose against the window ~ quiet
c {product} rolled up by the door ~ soft

dumbbells, kettlebell, weights, barbell, home gym, weight bench, pull-up bar, punching bag, boxing gloves, adjustable dumbbells @ a bare training room
x a hand closing round {product}, chalk on the skin ~ grip
c {product} leaving the floor ~ metal
m {hero} lifting {product}, arms trembling at the top ~ breath
x a drop of sweat falling in slow motion ~ silence
n {hero} with set jaw, one more time ~ breath
m {hero} setting {product} down and laughing at the ceiling ~ thud
c {product} at rest on the floor ~ quiet

rowing machine, treadmill, elliptical, walking pad, trampoline fitness @ a room at home
x {product} from close by, the first movement starting ~ whirr
c {product} in full motion, close and steady ~ rhythm
m {hero} training with {product}, window behind ~ breath
n {hero} with sweat on the brow, eyes ahead ~ breath
m {hero} slowing down, then grinning ~ breath
c a towel thrown over one shoulder ~ cloth
c {product} at rest in the room, the light moving on ~ quiet

tennis racket, racket, padel racket, badminton racket, pickleball paddle @ an open court
x {product} from close by, a hand settling on the grip ~ grip
c a ball struck in slow motion ~ strike
w {hero} in the middle of a full swing ~ whoosh
n {hero} following the ball with the eyes ~ breath
m {hero} and an opponent laughing across the middle ~ laughter
c {product} lying on the ground, a ball rolling up to it ~ roll

football, soccer ball, football boots, football shirt, basketball, volleyball, rugby ball, ball, jersey, goalkeeper gloves, shin guards @ a street court
x the surface of {product} from close by, dust on it ~ quiet
c {product} in play in slow motion, dust flying up ~ thud
m {hero} going past two others with one quick turn ~ steps
n {hero} watching the ball go, breath held ~ silence
w players running towards each other, arms wide ~ cheer
m {hero} alone, trying the same thing again ~ thud
c {product} on the ground in the low sun ~ quiet

swim goggles, swimming goggles, swim cap, snorkel, snorkel set, diving mask, fins, life jacket @ clear water
x drops on the glass of {product}, light in them ~ drop
c {product} pulled on and set right with both hands ~ snap
w {hero} diving in one clean line ~ splash
m {hero} under water, bubbles streaming back ~ under water
n {hero} coming up, breathing, laughing ~ breath
c {product} on the wet edge, a drop running off ~ drip

fishing rod, fishing gear, fishing reel, fishing kit, lure, lures @ a still lake shore
x a line drawn out from {product}, shining ~ reel
c a slow throw, the line landing without a sound ~ plop
w {hero} at the edge of the still water ~ water
n {hero} watching the surface, hardly breathing ~ silence
c {product} bending suddenly ~ reel
c {product} leaning on a stone by the water ~ water

massage gun, massager, massage chair, foot massager, heating pad, neck massager @ a quiet room at home
x {product} from close by, edge in soft light ~ quiet
m {hero} coming home with stiff shoulders, bag sliding off ~ sigh
c {product} at work on a tired muscle ~ hum
n {hero} with eyes closed, mouth falling open ~ sigh
m {hero} turning the head left and right, free ~ breath
c {product} on the arm of a chair ~ quiet
`;
