/** Second looks at what moves, and at what is taken outdoors, as plain text: see index.ts. */
export const SPORT_AND_WHEELS_AGAIN = `
electric car, car, sports car
x a headlamp waking line by line ~ hum
c street lights sliding over the bonnet one after the other ~ hum
x rain beading on the paint and running back with the wind ~ rain
c the mirror folding out, the street in it ~ click
w {product} crossing wet asphalt, its lights doubled in it ~ tyres
c leaves whirling up behind {product} ~ wind
x stitch and metal of the cabin, light moving across ~ quiet
w the road running out to the horizon, seen low over the bonnet ~ wind
c the tail lights drawing one red line through the dark ~ hum
w {product} from straight above, turning once into the light ~ tyres

electric suv, suv
c dust thrown up by the rear wheel in slow motion ~ stones
x mud drying on the paint, a drop cutting through it ~ drop
w {product} crossing shallow water, two wings of spray ~ splash
c the tailgate rising, the whole valley framed in it ~ hum
w headlamps searching through mist ~ tyres
x the tread of a tyre from close by, stones in it ~ quiet
w {product} on a ridge against the last light ~ wind
c snow running off the roof as {product} brakes ~ snow

camper van
c the side door sliding open on the sea ~ slide
w {product} alone on a coast road, from far above ~ wind
c the kettle starting to sing on the small stove ~ boil
x rain on the roof light, the sky behind it ~ rain
c curtains moving at the open window ~ wind
w {product} under the stars, one warm window ~ crickets
c the road unrolling in the side mirror ~ tyres
w {product} parked above the water, the first sun on it ~ gulls

motorcycle
x light sliding over tank and chrome ~ quiet
c the light of {product} waking in the dark ~ click
c a wheel spinning up, wet road throwing spray ~ tyres
x the needle jumping on its dial ~ engine
w {product} leaning alone on its stand in an empty street ~ city
w city lights sliding along the side of {product} ~ hum
c {product} ticking as it cools, heat rising ~ ticking metal

electric scooter
x the display of {product} waking, one bright figure on it ~ chime
c {product} rolling alone into frame and stopping dead ~ whirr
x the deck of {product} from close by, grip and edge in raking light ~ quiet
w street lights drawing lines past, seen low over the front wheel ~ wind
c a plug clicking in, a ring of light filling ~ click
x the bell of {product} struck once, the sound hanging in the air ~ bell
w the empty cycle lane at dawn, one lamp coming closer ~ whirr
c {product} against one bright wall, its lamp on ~ hum

mountain bike
x the chain running up the cogs, one click after the other ~ click
c a brake disc glowing with heat, drops hissing on it ~ hiss
x gravel bursting away under a tyre in slow motion ~ gravel
w a single line of trail running along a ridge ~ wind
c {product} turning over slowly in the air against the sky ~ air
x drops of mud running down the frame of {product} ~ drip
w cloud pouring over the pass, the trail going into it ~ wind
c clear water washing the mud off {product} in one sheet ~ water
w {product} at the end of the trail, its shadow long ~ wind

e-bike, folding bike
x the chain running over the cogs ~ chain
c spokes turning against the sun ~ whirr
c {product} leaning on a bright wall, a bell ringing once ~ bell
x a drop of water flung off the tyre ~ tyre
w the shadow of {product} running along the path ~ whirr
c the lamp of {product} coming on at dusk ~ click
c basket, bag and bottle clicking into place, in stop motion ~ click
w {product} alone at the railing, the water behind ~ gulls

bike helmet
x the shell of {product}, light sliding over its vents ~ quiet
c {product} dropped onto stone, bouncing, whole ~ knock
c the buckle closing with a click ~ click
c rain running off {product} in beads ~ rain
w {product} on a handlebar, the street waking behind it ~ city
c a red light blinking in the dark ~ tick
c {product} hanging by the door, ready ~ quiet

tyres
x the tread of the tyre parting standing water ~ water
c drops pearling on paint and running off ~ water
w two tracks drawn through fresh snow ~ snow
c a wheel braking hard, gravel flying at the lens ~ stones
x rubber and edge of the profile from close by ~ quiet
w the empty wet road, one car drawing a clean bend ~ tyres
c {product} in hard light, the floor wet below ~ drip

tent, camping chair, sleeping bag, headlamp, camping stove, cooler
w mist lifting off the lake, {product} at its edge ~ birds
x dew on {product}, the sun coming through it ~ quiet
c {product} coming out of its bag and opening, in stop motion ~ zip
c sparks from the fire rising past {product} ~ crackle
x seam and cord from close by ~ quiet
c rain drumming down, {product} dry beneath its cover ~ rain
w stars wheeling over the camp, time-lapse ~ crickets
c {product} packed and strapped to a rucksack ~ strap
w {product} in the first sun, the trees behind ~ birds

hiking poles
x the steel tip biting into rock ~ click
c {product} snapping to full length ~ click
c mud, water and snow thrown off the tip, cut on the beat ~ step
w the path climbing out of the mist ~ wind
c grip and strap from close by, sweat dried on them ~ quiet
c {product} planted at the summit cairn, clouds below ~ wind

kayak, yacht
x drops falling off an edge into still water ~ drip
c the bow of {product} cutting the mirror of the water ~ water
w {product} from straight above, a line drawn across blue ~ wind
x rope, wood or hull from close by, salt on it ~ creak
c light nets moving on the hull ~ water
w {product} small below a wall of rock ~ echo
w {product} at anchor, the sun going down behind ~ water

surfboard
x wax drawn over the deck in small circles ~ wax
w a line of swell rising and standing up ~ surf
c the nose of {product} bursting through white water ~ surf
x drops running down the rail of {product} ~ drop
w the wave from inside, the light at its end ~ roar
c sand blowing past {product} stuck upright in the beach ~ wind
w {product} against the last sun, the sea flat ~ surf

skateboard
x a wheel spinning on after the stop ~ whirr
c {product} rolling alone through the frame ~ wheels
c {product} turning over in the air in slow motion ~ air
x grip and scratch from close by ~ quiet
c sparks and dust off the concrete edge ~ grind
w the bowl in low sun, one long shadow crossing it ~ wheels
c {product} leaning on the wall, one wheel still turning ~ whirr

snowboard
x crystals of snow from close by, the sun in them ~ quiet
c the edge of {product} throwing up a wall of powder ~ snow
w one clean line down an untouched slope ~ wind
c {product} standing in fresh snow, wind pulling streamers off the ridge ~ wind
x bindings, buckles and ice from close by ~ click
w the lift moving through cloud, empty and silent ~ hum
c {product} upright in the snow, the peak behind ~ wind

yoga mat
c {product} unrolling across the floor towards the lens ~ roll
x texture and edge from close by in raking light ~ quiet
w the empty room filling with morning sun ~ birds
c a drop falling on {product} and standing there ~ drop
c incense smoke rising in one straight line ~ quiet
c {product} rolled up by the door, its strap closed ~ soft

dumbbells
x chalk dust hanging in hard light ~ soft
c {product} landing on the mat, dust jumping ~ thud
x steel and grip of {product} from close by ~ quiet
c plates sliding on, one after the other ~ clank
w the dark gym, lamps coming on in rows ~ clack
c a clock on the wall passing six ~ tick
c {product} back on the rack, still swinging a little ~ clank

rowing machine
x wheel, belt or rope from close by, speeding up ~ whirr
c numbers on the display running up ~ beep
w the room at dawn, {product} in its light ~ quiet
c a towel thrown over the frame ~ cloth
c a water bottle shaking in time ~ rhythm
w {product} at rest, the window bright behind it ~ birds

tennis racket, football
x seam and surface from close by, dust in the light ~ quiet
c chalk flying up from the line in slow motion ~ thud
c {product} spinning in the air against the sky ~ air
w the empty ground, floodlights coming on bank by bank ~ clack
c the net shaking and coming to rest ~ net
c a puddle bursting as {product} crosses it ~ splash
w long shadows over the empty court ~ wind
c {product} on the white line, floodlight behind ~ crowd far off

swim goggles
x drops running off the lens of {product} ~ drop
w the surface of the water seen from below, light breaking in it ~ underwater
c {product} sinking slowly through clear blue ~ bubbles
c lane lines running away into the light ~ water
w still water, one drop breaking it ~ drop
c {product} on the wet edge, the water behind ~ water

fishing rod
x line running out through the rings ~ whirr
w mist over the water, one ring spreading ~ drip
c the float standing, trembling, gone ~ plop
x feather, hook and thread from close by ~ quiet
c {product} bent against the light ~ creak
w {product} on its rest, the lake without a wave ~ birds

massage gun
x the head of {product} moving, cloth rippling under it ~ hum
c water in a glass beside {product} shaking in rings ~ hum
c a small light climbing from one to five ~ click
x grip and surface of {product}, light sliding over ~ quiet
w the quiet room, rain on its window ~ rain
c {product} in its case, everything in its place ~ click
`;
