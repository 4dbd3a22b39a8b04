/** Pictures of single things for children and animals, each by its own use, as plain text: see goods-book.ts. */
export const CHILDREN_AND_ANIMALS = `
baby carrier, baby sling, baby wrap @ a street early in the day
c {product} drawn snug, a small head settling under a chin ~ breath
x a tiny foot in a sock hanging out at the side, kicking once ~ quiet
m {hero} with both hands free, reaching for an apple at a market stall @ a market ~ voices
n the baby awake, round eyes going over everything ~ babble
w {hero} climbing a flight of steps without slowing down ~ steps
c {product} over the back of a chair, still warm in the sun ~ quiet

baby monitor @ a bright nursery
c {product} on a shelf, one small steady light ~ soft tone
w a sleeping baby in a dim room, a mobile turning ~ breath
m {hero} in the kitchen with wet hands, going still to listen ~ quiet
n {hero} hearing one small sigh, smiling, going on ~ breath
c {product} on the kitchen table beside a cup that is still hot ~ quiet

high chair @ a kitchen table
c a small hand slapping down on the tray of {product}, peas jumping ~ slap
c {product} pulled up to the table, a strap clicking ~ click
n the baby with a whole spoonful on the nose ~ giggle
m a family at one table, the smallest in {product} at the head of it ~ voices
c the tray of {product} wiped clean in one stroke ~ cloth
c {product} by the window, one pea left on the floor under it ~ quiet

bib, bibs @ a kitchen table
c orange purée landing on {product} in slow motion ~ splat
c {product} closed behind a small neck with one press ~ click
n the baby looking down at the damage, delighted ~ giggle
c {product} held under the tap, all of it running off ~ water
c {product} on a line between two clothes pegs ~ wind

pacifier, teether @ a bright nursery
x {product} from close by, a wet gleam on it ~ quiet
n the baby with a trembling lip, the storm about to break ~ whimper
c a small fist closing round {product} ~ soft
n the baby gone quiet, eyes sliding shut ~ breath
c {product} in an open sleeping hand ~ quiet

diapers, nappies, nappy, diaper @ a bright nursery
c two feet kicking in the air above a changing mat ~ giggle
x the soft inside of {product} from close by ~ quiet
m {hero} with hair standing up, closing {product} in one practised move ~ soft
w a baby crawling off at full speed, {product} and nothing else ~ laugh
n the baby waking up dry in the first light, babbling at the ceiling ~ babble
c {product} in a low stack on the shelf ~ quiet

breast pump, nursing pillow @ an armchair by a window
c {product} set down within reach, a glass of water beside it ~ soft
n a young mother in an armchair at dawn, eyes closed, at rest ~ breath
x a small hand spread on a warm jumper ~ quiet
m the young mother with the baby asleep on one arm, turning a page with the other hand ~ page
c {product} on the arm of the chair in the first sun ~ birds

baby shampoo, baby lotion, baby bath @ a bathroom with soft light
c foam shaped into a crown on a small wet head ~ water
x drops hanging on eyelashes ~ drip
n the baby slapping the water with both hands ~ splash
m {hero} soaked to the elbows, laughing ~ laugh
m the baby in a towel like a small monk, held close ~ breath
c {product} on the edge of the bath, one bubble sitting on it ~ quiet

baby toys @ a bright nursery
c a small hand closing round {product} for the first time ~ rattle
n the baby following {product} with the eyes, mouth open ~ babble
m {hero} lying on the floor, nose to nose with the baby ~ giggle
x colour and edge of {product} in window light ~ quiet
c {product} left in the middle of the carpet in the evening light ~ quiet

balance bike, tricycle, ride-on @ a path in the park
c two small boots pushing off, the wheels of {product} starting to turn ~ wheels
m a man running bent double behind {product}, one hand out ~ steps
n {child} with teeth set, then the shout ~ laugh
w {child} going away down the path, not looking back ~ wheels
c {product} dropped in the grass, one wheel still spinning ~ birds

bubbles @ a park in the sun
x a film of soap trembling in a ring, colours running over it ~ quiet
c one long breath, and a string of {product} leaving the ring ~ breath
n {child} going cross-eyed over one on the nose ~ giggle
w children running through a cloud of {product} ~ laughter
c the last one sinking towards the grass, the whole park in it ~ quiet

bath toy, bath toys @ a bathroom with a full tub
c {product} bursting up out of a hill of foam ~ splash
n {child} up to the chin in bubbles, eye to eye with {product} ~ giggle
x drops running down the side of {product} ~ drip
m {hero} on the bathroom floor, sleeves wet, making the sound of a ship ~ laugh
c {product} turning slowly as the water runs out ~ water

water gun @ a garden in the sun
c a jet coming straight at the lens ~ splash
n {child} behind a tree, {product} held upright, breathing hard ~ breath
w two children chasing each other across wet grass ~ laughter
m {hero} in a deck chair with a newspaper, about to be hit ~ paper
c {product} in the grass, dripping empty ~ drip

train set, toy train, wooden train, wooden toy train @ a living room floor
x wheels of {product} running over a joint in the track ~ clack
c small hands fitting a bend on to a straight ~ click
n {child} lying flat, cheek on the floor, the train coming closer ~ clack
w a track running under the sofa, round the chair and out of the door ~ clack
m {hero} stepping over the bridge with a full tray ~ laugh
c {product} in its station, the lamp beside it going out ~ quiet

marble run @ a living room floor
x a marble dropping into the funnel of {product}, round and round and gone ~ rolling
c small hands setting the last piece, holding their breath ~ click
w marble after marble racing down, turning the wheel, ringing the bell ~ rolling
n {child} with both fists up at the last drop ~ shout
c one marble rolling out across the floor to a stop ~ rolling

robot kit, coding robot, coding toy @ a table by a window
c {product} turning its head for the first time ~ whirr
c a wire pressed into place by a small careful finger ~ click
n {child} at eye level with {product}, whispering an order ~ whisper
w {product} rolling off the rug, bumping, turning, going on ~ whirr
m two children on their stomachs behind {product}, pointing ~ laughter
c {product} on the table, one light still blinking ~ quiet

science kit, stem kit, stem toy, stem toy kit @ a kitchen table
c a column of foam climbing out of a glass and over the table ~ fizz
c three drops, counted aloud, changing the colour of everything ~ drip
n {child} in huge goggles, mouth open ~ gasp
m {hero} pulling the tablecloth away just in time ~ laugh
x crystals growing along a thread ~ quiet
c {product} on the table, everything used, one glass still fizzing ~ fizz

dollhouse, dolls house @ a child's room
c a front wall opening, a whole evening going on inside ~ click
x a lamp no bigger than a pea coming on ~ click
n {child} behind {product}, one eye at a window ~ whisper
m two children on their knees on both sides of {product} ~ whispers
w the dark room, {product} glowing from inside ~ quiet

puppet @ a child's room
c {product} rising slowly behind the back of a chair ~ quiet
n {child} answering it with great seriousness ~ whisper
m {hero} under a blanket with one arm up, doing three voices ~ laugh
x the stitched face of {product} from close by ~ quiet
c {product} lying down for the night, one arm over its eyes ~ quiet

frisbee @ a wide lawn in the sun
w {product} hanging in the blue, hardly turning ~ wind
c the flick of a wrist, {product} gone ~ whoosh
m {hero} leaping sideways with one arm out ~ shout
w a dog overtaking everybody, taking it out of the air ~ paws
c {product} in the grass, toothmarks along its rim ~ birds

yo-yo @ a schoolyard wall
x {product} spinning at the end of its string, perfectly still ~ whirr
c a finger through a loop, one flick ~ whirr
n {child} with the tongue between the teeth, three others leaning in ~ gasp
m {hero} in a suit trying it and tangling up ~ laughter
c {product} climbing back into a palm ~ slap

dog collar, collar, dog tag, pet collar @ a hallway in the morning
c {product} closing round a furry neck with one click, a tail hitting the wall ~ click
n {pet} with {product} on, head tilted, ears up, looking straight into the lens ~ quiet
m {hero} kneeling to turn {product} the right way round, nose to nose with {pet} ~ panting
x {product} from close by, fur moving behind it ~ quiet
w {pet} racing towards us over wet grass, {product} the brightest thing in the picture @ a park ~ paws
n {pet} asleep, {product} rising and sinking with the breath ~ breath
c {product} on its hook by the door, still swinging ~ click

dog leash, leash, dog lead @ a path at the edge of the park
c the clip of {product} closing with one click, a tail wagging behind ~ click
n {pet} at the front door, head tilted, ears up ~ quiet
m {hero} and {pet} walking side by side, {product} hanging in an easy curve ~ steps
x the stitching of {product} from close by, wet with dew ~ quiet
w {pet} stopping dead at a smell, {hero} turning round and waiting ~ birds
m {hero} kneeling to rub {pet} behind both ears ~ panting
c {product} in an easy coil on a bench, drops of dew on it ~ birds

dog harness, harness, pet harness @ a path at the edge of the park
c the clip of {product} closing with one click, a tail wagging behind ~ click
n {pet} with {product} on, head tilted, ears up, looking straight into the lens ~ quiet
m {hero} and {pet} walking side by side, {product} snug round the chest ~ steps
x the stitching of {product} from close by, wet with dew ~ quiet
w {pet} racing towards us over wet grass, {product} the brightest thing in the picture ~ paws
m {hero} kneeling to rub {pet} behind both ears ~ panting
c {pet} lying in the grass with {product} on, tongue out, the walk done ~ panting

dog bed, pet bed, cat basket @ a living room in the evening
n {pet} turning round once, twice, three times ~ paws
c {pet} dropping into {product} with a groan ~ sigh
x the edge of {product} giving way under a chin ~ breath
m {hero} tiptoeing past with both shoes in one hand ~ floorboard
n {pet} asleep in {product}, one paw running in a dream ~ breath
c {product} in a patch of sun, the hollow still in it ~ quiet

dog bowl @ a kitchen floor
c dry food rattling into {product}, paws skidding into frame ~ rattle
n {pet} sitting bolt upright, one thread of drool ~ breath
x a tongue polishing the bottom of {product} ~ licking
m {pet} carrying {product} across the room to {hero} ~ clatter
c {product} empty and shining on the floor ~ quiet

dog coat, dog jacket @ a rainy path
c a buckle closed under a belly, a shake from nose to tail ~ flap
n {pet} on the threshold, looking out at the rain, then up ~ rain
w {pet} racing through puddles, {product} bright in the grey ~ splash
x drops rolling off {product} ~ rain
m {hero} drenched beside {pet}, who is dry ~ laugh
c {product} on a hook in the hallway, dripping ~ drip

pet camera @ a quiet living room
c {product} on a shelf, turning a little ~ soft tone
n {pet} looking straight up into {product}, head tilted ~ silence
m {hero} at a desk in town, hiding a laugh behind one hand @ an office ~ voices
w {pet} alone on the sofa where no pet may lie, four paws in the air ~ breath
c {product} on its shelf, {pet} asleep behind it ~ quiet

pet hair remover, pet brush @ a living room floor
c a cloud of loose hair lifting off a warm back in the sun ~ brush
n {pet} leaning into {product}, eyes shut ~ breath
x {product} drawn along a dark sleeve, one clean stripe behind it ~ soft
m {hero} holding up a second dog made of hair ~ laugh
c {product} on the arm of a clean sofa ~ quiet

dog crate, dog carrier, pet carrier, dog backpack @ a station platform
c a nose pressed through the mesh of {product}, taking in everything ~ sniff
c a door of {product} clicking open ~ click
m {hero} on a train, {product} on the next seat, an ear sticking out @ a train seat ~ rails
n {pet} looking out at the land going by ~ rails
w {product} put down on a beach, {pet} out of it like a shot @ a beach ~ waves
c {product} open and empty in the sand ~ waves

aquarium, fish tank @ a living room at dusk
x a fish turning, one scale after another catching the light ~ bubbling
w blue light moving over a dark room ~ bubbling
c a hand setting one green plant into the sand of {product} ~ water
n {child} with the nose flat against the glass, a fish on the other side doing the same ~ breath
c {product} glowing in the dark, everything in it slow ~ bubbling

rabbit hutch, hamster cage, chicken coop @ a corner of the garden
c a small door of {product} opening, a nose coming round it ~ creak
c straw shaken out, light in the dust ~ straw
n {child} lying in the grass, face to face with whoever lives in {product} ~ whisper
m {hero} lifting something warm out of {product} with both hands ~ soft
w {product} at dusk, everybody home, the latch going down ~ click
`;
