/** Pictures of single things of a home, each by its own use, as plain text: see goods-book.ts. */
export const ROOMS = `
mouthwash @ a bathroom with a mirror
x {product} filling a small cup, its colour full of light ~ pour
m {hero} at the mirror, cheeks round, eyes wide ~ swilling
c a thin stream going down a white basin ~ water
n {hero} breathing out and grinning at the mirror ~ breath
c {product} by the mirror, the small cup upside down beside it ~ drip

dental floss, floss, water flosser @ a bathroom with a mirror
x {product} from close by, one fine bright line ~ soft
m {hero} close to the mirror, head tilted, careful ~ quiet
c a tap turned off with one wrist ~ water
n {hero} running the tongue along the teeth, then smiling ~ breath
c {product} back in its place by the mirror ~ click

cotton pads, make-up remover @ a dressing table with a mirror
c a round white pad turning dark with one stroke ~ soft
x the soft edge of {product} in side light ~ quiet
n {hero} with one eye made up and one bare, looking from one to the other ~ quiet
c water over closed fingers ~ water
n {hero} bare-faced in the lamplight, at ease ~ breath
c {product} beside the mirror, the lamp turned low ~ click

tissues @ a bedroom on a grey day
c a hand drawing one white sheet out, the next one standing up at once ~ soft
n {hero} with a red nose, one finger raised, waiting for the sneeze ~ breath
x the soft structure of {product} in window light ~ quiet
m {hero} under a blanket with a cup, a box of {product} in the lap ~ rain
n {hero} wiping away a tear and laughing ~ laugh
c {product} on the bedside table, one sheet standing ~ quiet

cot, crib @ a bright nursery
c a small fist through the bars of {product}, opening and closing ~ babble
c two hands tightening the last screw of {product} ~ click
m {hero} lowering a sleeping baby into {product} in slow motion ~ breath
x paper stars turning above {product} ~ quiet
n {hero} on the floor beside {product}, one hand still through the bars, asleep ~ breath
w the nursery in the first light, somebody standing up in {product} ~ babble

bed frame, bunk bed @ a bright bedroom
c a joint of {product} closing without a gap ~ click
x the grain of {product} in side light ~ quiet
m {hero} pushing {product} against the wall with one knee ~ wood
w a mattress dropping into {product}, dust going up in the sun ~ thud
n {hero} flat on the back, arms wide, listening: nothing creaks ~ quiet
w the room with {product} in its place, morning across it ~ birds

shower curtain @ a bathroom with soft light
c {product} drawn along its rail in one long pull ~ rings
x drops running down {product}, each with the window in it ~ water
w steam rising behind {product}, a shadow singing ~ humming
n {hero} looking round the edge of {product}, hair full of foam ~ water
c {product} falling straight, the last drops leaving it ~ drip

bath mat @ a bathroom with soft light
c a wet foot coming down on {product}, toes spreading ~ soft
x the loops of {product} from close by, a drop sinking in ~ drip
m {hero} on {product} with a towel round the head, humming ~ humming
c {product} shaken out of the window once ~ cloth
c {product} flat on the tiles, two footprints fading in it ~ drip

wardrobe, cabinet, dresser, sideboard, nightstand, shoe rack, chest of drawers @ a bright bedroom
c a drawer of {product} gliding shut by itself over the last hand's width ~ soft
x the grain of {product} from close by, a hand moving along it ~ wood
m {hero} in front of a chair buried in clothes, one sleeve hanging out of everything ~ cloth
c shirts sliding along a rail, colour after colour ~ hangers
m {hero} closing {product} with two fingers ~ click
w the room calm, {product} against the wall, a clear floor before it ~ quiet

bookshelf, shelf, shelves, bookcase @ a bright room
c a book pushed into the last gap on {product} ~ soft
x an edge of {product} in side light, wood and joint ~ quiet
m {hero} among boxes on the floor, reading instead of unpacking ~ page
c two hands setting {product} level, a bubble coming to rest ~ tap
n {hero} running one finger along the spines ~ soft
w the wall full of books, {hero} small in front of it ~ quiet

desk, standing desk @ a bright room
c a hand sweeping the top of {product} clear ~ paper
x the edge of {product} from close by, light along the grain ~ wood
m {hero} at {product}, sleeves rolled up, not looking up ~ pencil
n {hero} leaning back, pen behind one ear ~ breath
c a cup set down on {product}, ring of light beside it ~ soft
w the room in the evening, the lamp on {product} the last light ~ quiet

standing mat @ a home office
c two bare feet settling on {product}, heels sinking in ~ soft
x the surface of {product} giving under a toe and coming back ~ quiet
m {hero} at a raised desk, shifting from one foot to the other as in a slow dance ~ keys
n {hero} rolling both shoulders and going on ~ breath
c {product} under the desk, two faint footprints fading ~ quiet

monitor arm @ a home office
c a screen gliding up on {product} under one fingertip ~ soft
x a joint of {product} turning without a sound ~ quiet
m {hero} hunched over a pile of books under a screen, rubbing the neck ~ keys
m {hero} sitting upright, the screen before the eyes, the desk empty below ~ keys
c {product} at rest, a cup standing where the books were ~ quiet

flooring, wood flooring, wooden flooring, parquet, parquet flooring, laminate, floorboards @ a bright room without furniture
x low sun running along {product}, every grain standing up ~ quiet
c a board of {product} slid against the next, the gap closing to nothing ~ click
m {hero} on both knees with a mallet, one tap, one look ~ tap
c bare feet crossing {product}, heel and toe ~ steps
m two people dancing in socks in the empty room ~ laughter
w the finished room in late light, {product} from wall to wall ~ quiet

tiles, wall tiles, bathroom tiles, kitchen tiles @ a half-tiled room
c a tile of {product} pressed into place, two fingers levelling it ~ tap
x glaze and edge of {product} in raking light ~ quiet
m {hero} dusted white to the elbows, a trowel drawing even lines ~ scrape
c a wet cloth wiped across {product}, the pattern coming up bright ~ cloth
n {hero} sitting back on the heels to look ~ breath
w the finished wall of {product}, light moving over it ~ quiet

clock, wall clock, alarm clock @ a kitchen in the morning
x a hand of {product} jumping forward by one ~ tick
c {product} hung on its nail, set straight with one finger ~ tap
m {hero} with one shoe on, looking up at {product}, then running ~ steps
n {hero} in the quiet after, a cup in both hands ~ tick
w one room through a day, the light moving and {product} in the middle of it ~ tick
c {product} on the wall, the last sun on its face ~ tick

mirror @ a bright hallway
c a cloth drawn across {product}, a room coming up clear in it ~ cloth
x the edge of {product} splitting the light into colours ~ quiet
m {hero} carrying {product} sideways through a door, the street moving in it ~ steps
n {hero} catching sight of {product}, pulling a face at it ~ quiet
w a narrow hall made twice as wide by {product} ~ quiet
c {product} on the wall, the window and the sky in it ~ quiet

photo book @ a sofa by a window
c a page of {product} turned slowly, faces going by ~ page
x a thumb resting beside a small face in a picture ~ quiet
m {hero} scrolling and scrolling on a phone, then putting it down ~ soft
m two people on a sofa, {product} across both laps, one pointing ~ laughter
n an old woman looking closer, then covering her mouth ~ breath
c {product} closed on the table, glasses laid on it ~ quiet

fairy lights, string lights @ a garden in the evening
x {product} coming on one after another, out of focus ~ quiet
c two hands untangling {product} in the half dark ~ soft
m {hero} on a chair, stretching to hang the last arm's length ~ cloth
w friends at a long table, {product} over their heads ~ laughter
n {hero} looking up, small lights in both eyes ~ crickets
w the table left empty, {product} still glowing ~ crickets

night light @ a child's room at night
c {product} beginning to glow beside a bed, a small circle of warm light ~ soft hum
n {child} with the blanket up to the nose, eyes going from corner to corner ~ breath
x the shadow of a toy rabbit, huge and kind on the wall ~ quiet
m {hero} backing out of the door on tiptoe ~ creak
n {child} asleep, one hand towards {product} ~ breath
w the dark house from outside, one window softly lit ~ crickets

electric blanket, hot water bottle @ a bedroom on a cold night
c cold toes creeping under a blanket and stopping on something warm ~ soft
x frost on the window, a warm room behind it ~ wind
n {hero} with the blanket up to the chin, breath just visible ~ breath
m {hero} slipping {product} in at the foot of the bed ~ cloth
n {hero} with eyes falling shut in the middle of a page ~ page
c {product} on the bed, a cat already lying on it ~ purring

heat pump @ a house in winter
c snow melting on a step beside {product} ~ drip
w the house in blue cold, every window warm ~ wind
c a hand laid on a radiator, staying there ~ quiet
m {hero} coming in from the snow, pulling off a jumper ~ door
m a family barefoot on the floor round a board game ~ voices
w {product} by the wall in the first light, snow on it, hardly a sound ~ soft hum

diffuser, reed diffuser, aroma diffuser, incense, essential oils, room spray @ a room with soft light
x a fine thread of scent rising through a beam of sun ~ quiet
c three drops falling, rings running outwards ~ drop
m {hero} dropping a bag in the hallway, standing still, breathing in ~ breath
n {hero} with eyes closed, shoulders coming down ~ breath
w the room in the evening, a curtain moving once ~ quiet
c {product} on a shelf in the last light ~ quiet

mop, steam mop, broom, carpet cleaner @ a bright living room
c {product} drawing one clean line across a muddy floor ~ soft
x a paw print, then the shine where it was ~ quiet
m {hero} sweeping backwards through a doorway, dancing a little ~ humming
n {hero} leaning on {product}, looking back over the floor ~ breath
c a child's bare feet running across the clean floor ~ steps
c {product} against the wall, the floor shining away from it ~ quiet

bin bags @ a kitchen
c {product} snapped open, filling with air ~ snap
x two hands drawing the cord tight, the stretch holding ~ soft
m {hero} carrying {product} out at arm's length, something sharp poking and not coming through ~ steps
c {product} dropped beside the bin, standing by itself ~ thud
c a roll of {product} on the shelf, the next one ready ~ quiet

kitchen roll, paper towels, napkins @ a kitchen table
c red juice running towards the edge of a table, {product} coming down on it ~ splash
x the sheet drinking it up, the edge of the stain stopping ~ soft
m {hero} tearing off a sheet without looking ~ tear
n {child} with sauce from ear to ear, wiped in one go ~ giggle
c {product} on the table, a clean dry surface round it ~ quiet

period pads, tampons, menstrual cup, pads, period products @ a bright bedroom
c {product} slipped into the side of a sports bag ~ zip
x the soft surface of {product} from close by ~ quiet
m {hero} on the floor with a hot drink, laughing at a friend's joke ~ laughter
w {hero} running down a hill with both arms out @ a hill above the town ~ wind
n {hero} asleep on the back, peaceful ~ breath
c {product} on a shelf, plain and in good light ~ quiet
`;
