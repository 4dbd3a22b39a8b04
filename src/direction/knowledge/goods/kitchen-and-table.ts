/** Pictures of single things of the kitchen and the table, each by its own use, as plain text: see goods-book.ts. */
export const KITCHEN_AND_TABLE = `
butter, peanut butter, almond butter, nut butter, spread, chocolate spread, hummus, jam, marmalade, preserves @ a breakfast table
c a knife going into {product}, its surface folding back ~ knife
c the lid turned open for the first time, a soft pop ~ pop
c {product} spread over a warm slice of toast right up to the edge ~ knife
x the trace of the knife in {product}, its ridges catching the sun ~ quiet
n {hero} biting into toast and shutting both eyes ~ crunch
m a breakfast table, {product} passed across between hands ~ voices
c {product} in the window light, a knife laid across ~ glass

flour, bread flour, cake flour, spelt flour, rye flour, bread mix, baking mix, cake mix, pancake mix, yeast, baking powder @ a kitchen with a floured table
x {product} falling through a sieve in a soft white veil ~ soft
c a well pressed into {product}, an egg dropping into it ~ crack
m {hero} up to the wrists in dough, flour on one cheek ~ kneading
c dough folded over itself, the table dusted again ~ soft
n {hero} on the floor before the oven, watching it rise ~ hum
c a loaf broken open, steam between two thumbs ~ crackle
c {product} on the floured table beside a loaf under a cloth ~ quiet

toaster, toaster oven @ a breakfast table
c two slices leaping out of {product} in slow motion ~ click
x wires inside {product} turning from grey to orange ~ hum
c a lever pressed down with one finger ~ click
n {hero} with a cup in one hand, waiting, nose over the warm air ~ hum
c butter sliding over a hot slice, sinking in ~ knife
c {product} on the table, a thin thread of warm air above it ~ quiet

microwave @ a kitchen worktop
c a plate turning in yellow light behind the door of {product} ~ hum
c one finger setting {product} going ~ click
m {hero} in a coat, leaning on the worktop, watching the plate go round ~ hum
c the door swinging open, steam rolling out past the lens ~ ting
n {hero} blowing on the first spoonful ~ breath
c {product} dark and quiet, a bowl steaming in front of it ~ quiet

slow cooker, rice cooker @ a kitchen worktop
c the lid of {product} lifting, a cloud of steam going up through the light ~ steam
c carrots, onions and herbs tipped into {product} in one go ~ thud
m {hero} turning {product} on and leaving by the back door @ a kitchen in the morning ~ door
x one drop running down the inside of the lid ~ bubbling
n {hero} home again in the evening, stopping on the threshold to smell it ~ breath
c a ladle going deep into {product}, coming up full ~ soft
c {product} in the middle of the table, bowls round it ~ spoons

pressure cooker, multicooker @ a kitchen at dinner time
x steam shooting from the valve of {product} in one white line ~ hiss
c carrots, onions and beans tipped into {product} in one go ~ thud
m {hero} closing the lid with one turn, coat still on ~ click
c a finger setting {product} going ~ click
n {hero} laying the table, stopping, looking round: already done ~ ting
c the lid lifting, a cloud going up through the lamplight ~ steam
c {product} in the middle of the table, bowls round it ~ spoons

bread maker @ a kitchen worktop
x dough turning and stretching behind the glass of {product} ~ hum
c flour poured in, then water, then the lid closed ~ click
m {hero} in pyjamas, following the smell along a hallway @ a hallway in the morning ~ steps
c a loaf slid out of {product}, its crust cracking in the cool air ~ crackle
n {hero} tearing off the heel of the loaf, steam rising ~ crackle
c {product} on the worktop, the loaf beside it in a cloth ~ quiet

waffle maker, sandwich maker, grill pan @ a kitchen worktop
c {product} closing with a hiss, steam pushing out at the sides ~ hiss
c batter poured in one round pool, running into the corners ~ soft
x a golden edge showing where {product} meets ~ crackle
c {product} opened, a crisp grid lifted out with a fork ~ click
n {hero} waiting with plate and fork, chin on the worktop ~ hum
c {product} on the worktop, the last one gone from the plate ~ quiet

dishwasher @ a kitchen
c a stack of greasy plates, and behind it the door of {product} coming down ~ clink
c plates set in one behind another ~ clink
m {hero} closing {product} with one hip, both hands already wet ~ click
x jets of water crossing in the dark, drops running down the lens ~ water
c the door opened a hand's width, steam rolling out into the light ~ steam
n {hero} holding a glass up to the window, nothing on it ~ quiet
c {product} closed, the kitchen tidy round it ~ quiet

washing machine, washer @ a bright laundry room
c colours turning behind the round glass of {product} ~ water
m {hero} lifting a heap of muddy shirts, face turned away ~ cloth
c a handful of laundry pushed in, the round door clicking shut ~ click
x foam sliding down the inside of the glass ~ water
n {hero} on a stool in front of {product}, watching it go round ~ hum
c a white shirt drawn out, dripping nothing ~ cloth
c {product} at rest, a full basket in front of it ~ quiet

dryer, tumble dryer @ a bright laundry room
c towels tumbling over one another in warm light behind glass ~ tumbling
m {hero} at the window, rain running down it, a wet sheet over one arm ~ rain
c the round door pulled open, warm air blurring the picture ~ hum
n {hero} pressing the face into a warm towel ~ breath
c a shirt snapped flat and folded in three moves ~ cloth
c {product} at rest, a folded stack on top of it ~ quiet

chopping board, cutting board, cutting boards @ a kitchen worktop
x the grain of {product} from close by, a drop of oil running along it ~ quiet
c a heap of herbs cut fine on {product} in a quick steady rhythm ~ chopping
m {hero} at the worktop, cutting with calm hands ~ chopping
c everything pushed off {product} into a hot pan ~ sizzle
c {product} wiped clean in one stroke ~ cloth
m bread, cheese and figs on {product}, hands coming in from every side ~ voices
c {product} leaning against the wall in the last sun ~ quiet

rolling pin, cookie cutters @ a kitchen worktop
c {product} coming down on a sheet of dough in a burst of flour ~ thud
x flour hanging in a beam of light above the worktop ~ quiet
m {hero} leaning into the dough with both arms ~ rolling
c a shape lifted out of the dough, its edge clean ~ soft
n {child} with flour on the nose, pressing down hard ~ giggle
c {product} white with flour beside a full baking tray ~ quiet

kitchen scale, kitchen scales, measuring cups @ a kitchen worktop
x one last pinch of flour falling, the measure met exactly ~ soft
c a bowl set down on the worktop beside {product} ~ click
c sugar poured in a thin stream, stopped just in time ~ pour
n {hero} at eye level with {product}, one eye shut ~ quiet
c an egg cracked on the rim of the bowl ~ crack
c {product} on the worktop, everything weighed and waiting ~ quiet

corkscrew @ a table laid for two
x the point of {product} going into a cork, turn by turn ~ creak
c a hand closing firmly round {product} ~ soft
n {hero} with teeth set, then the pop ~ pop
c wine running into a glass in a thin red line ~ pour
m two people across a table, glasses meeting ~ clink
c {product} beside the bottle, the cork still on it ~ quiet

pepper mill, salt mill @ a table with food on it
x grains falling from {product} in slow motion, light between them ~ grinding
c two hands twisting {product} once, twice ~ grinding
c a fried egg, dark flecks landing on the yellow ~ soft
m {hero} at the head of the table, {product} handed along ~ voices
n {hero} taking the first bite, nodding slowly ~ fork
c {product} on the table, three grains beside it ~ quiet

whisk, spatula, tongs @ a kitchen worktop
x cream turning thick round {product}, peaks standing ~ whisking
c a hand taking {product} out of a full jug ~ clatter
m {hero} at the stove, turning something golden in the pan with {product} ~ sizzle
n {hero} licking one finger and thinking about it ~ quiet
c {product} held under the tap, water sheeting off it ~ water
c {product} back in the jug by the stove ~ click

glassware, wine glasses, crystal glasses, drinking glasses, champagne glasses, whisky glasses, tumblers @ a table laid for two
x a fingertip going round the rim of {product}, one clear note ~ ringing
c a thin stream falling into {product}, light breaking in it ~ pour
c {product} held up by the stem against the window, the room upside down in it ~ quiet
m two people across a table, meeting over {product} ~ clink
n {hero} looking through {product} with one eye ~ quiet
c {product} upside down on a white cloth, one drop running ~ drip

cutlery @ a laid table
x light sliding along the edge of {product} ~ quiet
c {product} laid down beside a plate, straightened with one finger ~ click
m {hero} laying the table, one place after another ~ clink
c a knife going through a crust ~ crackle
w people leaning in over full plates ~ voices
c {product} crossed on an empty plate, crumbs in the low sun ~ quiet

vase, vases @ a table by a window
c cold water rising in {product}, light dancing on the wall behind ~ water
x the glaze of {product} in low side light ~ quiet
c stems cut at a slant and set into {product} one by one ~ snip
m {hero} turning {product} a hand's width, stepping back ~ soft
w a plain room, {product} full of flowers the one spot of colour ~ quiet
c one petal falling beside {product} ~ quiet

storage containers, glass containers, jars @ a kitchen with open shelves
c lentils pouring into {product}, filling it layer by layer ~ pouring
x the lid of {product} closing with one click ~ click
m {hero} at a crammed cupboard, a half-open bag spilling over ~ rustle
m {hero} setting {product} on the shelf, one beside the other ~ soft
n {hero} stepping back, hands on the hips ~ quiet
c {product} in a row on the shelf, colour beside colour ~ quiet

food wrap, beeswax wraps @ a kitchen worktop
c two warm hands pressing {product} round half a lemon ~ soft
x the weave of {product} from close by, wax shining in it ~ quiet
c a sandwich folded into {product} in four moves ~ soft
m {hero} slipping the small packet into a bag on the way out ~ zip
c {product} rinsed under the tap and hung over a line ~ water
c {product} round a loaf on the worktop, tied with string ~ quiet
`;
