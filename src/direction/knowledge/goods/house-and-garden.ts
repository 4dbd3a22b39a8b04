/** Pictures of what stands and is used in houses and gardens, as plain text: see goods-book.ts. */
export const HOUSE_AND_GARDEN = `
vacuum, hoover, vacuum cleaner, cordless vacuum, cordless vacuum cleaner, stick vacuum, handheld vacuum @ a bright living room
x crumbs on a wooden floor, then a clean line drawn through them ~ hum
c {product} turning under a sofa, close to the floor ~ hum
m {hero} moving {product} with one hand, dancing a little ~ hum
x dust in a beam of light, then none ~ hum
n {hero} looking back over a clean floor, satisfied ~ breath
c a child's feet running across the clean floor ~ steps
c {product} back in its place against the wall ~ click

robot vacuum, vacuum robot, robot vacuum cleaner, robot hoover, cleaning robot, robot mop @ a bright living room
c {product} setting off from its place, close to the floor ~ whirr
x crumbs on the floor, then a clean line through them ~ whirr
m {hero} on the sofa lifting both feet as {product} passes ~ whirr
w {product} crossing a sunny floor, drawing straight lines ~ whirr
m a cat on a chair watching {product} go by ~ whirr
n {hero} asleep with a book on the chest ~ breath
c {product} rolling back to its place, one light on ~ soft tone

air purifier, humidifier, dehumidifier @ a bedroom with soft light
x fine dust and light moving in the air above {product} ~ soft hum
c one finger waking {product} ~ soft tone
m {hero} on the bed with a book, breathing easily ~ page
x leaves of a plant moving slightly ~ soft hum
n {hero} with eyes closed, taking a deep breath ~ breath
w the room in soft light, curtains hardly moving ~ quiet
c {product} on a low shelf, quiet ~ soft hum

wood stove, stove, fireplace, wood burner, log burner, pellet stove, heating stove @ a living room in the evening
x a match touching kindling, the first flame climbing ~ match
c a log laid on the fire behind the glass of {product} ~ crackle
x embers glowing and falling together ~ crackle
n {hero} with firelight moving over the face ~ fire
m people on a rug in front of {product}, hands held out to the warmth ~ fire
w the room from the doorway, glowing round {product} ~ fire
c {product} with a calm fire behind its glass, a basket of logs beside it ~ crackle

air fryer, oven, induction hob, cooker @ a kitchen worktop
c {product} opening, steam rolling out into the light ~ steam
x a crisp golden edge of food from close by ~ crackle
m {hero} sliding food into {product} with one quick movement ~ click
c a finger setting {product} going ~ click
n {hero} bending to look inside, nose nearly on the glass ~ hum
m {hero} setting a steaming dish down in the middle of the table ~ plate
c {product} on the worktop, a full plate in front of it ~ ting

blender, juicer, food processor, smoothie maker, portable blender, hand blender, mixer, stand mixer @ a kitchen worktop
x fruit and ice whirled into one colour ~ whirr
c berries and leaves dropped into {product} one after the other ~ plop
c one press, everything rising along the walls ~ whirr
m {hero} pouring a thick drink into two glasses ~ pour
n {hero} taking the first sip with raised eyebrows ~ sip
c {product} on the worktop, a full glass beside it ~ click

coffee machine, coffee maker, espresso maker, portable espresso maker, portable coffee maker, travel coffee maker, espresso machine, moka pot, french press, coffee grinder, grinder, aeropress, pour-over, milk frother @ a kitchen with morning light
x the first dark drops falling from {product} into a cup ~ drip
c fresh beans tumbling, one jumping back out ~ beans
c steam and foam rising in a small jug ~ hiss
m {hero} at {product} with eyes half closed, waiting ~ drip
n {hero} taking the first sip by the window ~ sip
c milk folding into coffee in a slow spiral ~ pour
c {product} with a full cup under it, steam rising ~ quiet

kettle, teapot, electric kettle, tea set, teapots @ a kitchen with morning light
c {product} filled under the tap ~ water
x steam rising from {product} into the light ~ boil
c water poured over leaves in a cup ~ pour
m {hero} leaning on the worktop, waiting with a cup ready ~ quiet
n {hero} with both hands round the cup, eyes closed ~ breath
c {product} on the worktop, the last steam leaving it ~ click

fridge, refrigerator, freezer, wine cooler @ a kitchen
c the door of {product} opening with a soft pull, light falling out ~ soft
x cold light and glass from close by, one drop running down ~ hum
m {hero} loading {product} with quick easy movements ~ clink
m {hero} closing {product} with one hip, arms full ~ click
n {hero} smelling something clean and fresh ~ breath
w the kitchen in late light, {product} quiet in its place ~ hum
c a hand resting a moment on the closed door of {product} ~ click

knife, knives, chef's knife, kitchen knife, chef knife, knife set @ a kitchen worktop
x a blade going through a ripe tomato with no pressure ~ slice
c herbs cut fine in a quick steady rhythm ~ chopping
x the grain of {product} from close by, light along it ~ quiet
m {hero} at the worktop, cutting with calm hands ~ chopping
c everything pushed off the board into a hot pan ~ sizzle
c {product} wiped clean in one stroke ~ cloth
c {product} on the worktop beside a halved lemon ~ wood

garlic press, peeler, vegetable peeler, grater, can opener, tin opener, salad spinner, citrus juicer, kitchen gadget, kitchen tool, mandoline @ a kitchen worktop
x {product} from close by, light running along its edge ~ quiet
c a hand closing firmly round {product} ~ click
x {product} at work on fresh food, small drops flying ~ crunch
c fingers sweeping the finished work into a hot pan ~ sizzle
n {hero} leaning in over the pan, breathing in ~ breath
c {product} rinsed under the tap, water running off clean ~ water
c {product} on the worktop among fresh herbs ~ quiet

pan, pans, frying pan, cast iron pan, cast iron skillet, skillet, cookware, cookware set, pot, pots and pans, saucepan, wok, dutch oven, casserole, baking tray, bakeware @ a kitchen at dinner time
x butter melting and foaming in {product} ~ sizzle
c food going into {product}, steam flying up ~ sizzle
m {hero} tossing {product} with one turn of the wrist ~ sizzle
c a finished dish slid out of {product} onto a plate ~ soft
m people at the table, {product} set down in the middle ~ voices
c {product} wiped clean in one stroke ~ cloth
c {product} hanging by the stove, still warm ~ quiet

food container, food containers, lunch box, lunchbox, bento box, lunch boxes, lunch bowl @ a kitchen worktop *
c {product} filled with a colourful lunch ~ soft
x the lid of {product} closing with one click ~ click
m {hero} slipping {product} into a bag on the way out ~ zip
m {hero} opening {product} at the end of a long morning ~ birds
n {hero} taking the first bite and closing the eyes ~ breath
c {product}, empty, a fork laid across it ~ drip

water bottle, water bottles, reusable bottle, reusable water bottle, bottle, travel mug, thermos, tumbler, flask, insulated bottle, drinking bottle, coffee cup, reusable cup, hydration pack @ a park path *
c {product} filled at a tap, the water catching the light ~ water
x the lid of {product} turned shut ~ click
m {hero} drinking from {product} in long gulps ~ gulp
c {product} slipped into the side of a bag ~ cloth
w {hero} walking along with friends, {product} in hand ~ voices
n {hero} lowering {product}, a drop on the chin, refreshed ~ breath
c {product} standing in the sun, drops running down ~ birds

mug, mugs, cup, cups, plate, plates, bowl, bowls, ceramics, tableware, dinnerware, bowl set, pottery, stoneware, crockery @ a laid table
x the rim and glaze of {product} in low side light ~ quiet
c {product} set down on a wooden table ~ soft
c a thumb moving along the edge of {product} ~ soft
m {hero} laying the table, one piece after the other ~ clink
n {hero} holding {product} with both hands at the window ~ breath
w people at a long table, {product} passing from hand to hand ~ voices
c {product} drying in the sun on a cloth ~ drip

candle, candles, scented candle, scented candles, soy candles, tealights, wax melts @ a living room in the evening
x a match touching the wick of {product}, the flame standing up ~ match
x the wax round the flame turning clear ~ crackle
c {product} on a table, shadows moving on the wall ~ quiet
m {hero} in an armchair, face in the warm light ~ page
n {hero} leaning in with closed eyes to smell {product} ~ breath
w a room with only the light of {product} in it ~ quiet
c {product} blown out, one thread of smoke rising ~ breath

mattress, bed, beds, topper, mattress topper @ a bright bedroom
x a hand pressed into {product} and lifted, the surface coming back ~ soft
c a white sheet falling over {product} in slow motion ~ cloth
m {hero} falling back onto {product}, arms wide ~ soft
n {hero} asleep, one cheek on the pillow, first light on the wall ~ breath
w the bed in the middle of the bright room, curtains breathing in the window ~ birds
m {hero} sitting up, stretching, rested ~ breath
c {product} on the freshly made bed, light moving over the folds ~ birds

pillow, pillows, neck pillow, body pillow, memory foam pillow @ a bright bedroom
x a hand pressed into {product} and lifted, the surface coming back ~ soft
c a fresh white cover drawn over {product} and shaken smooth ~ cloth
m {hero} falling sideways onto {product}, eyes already closing ~ soft
n {hero} sinking the face into {product} ~ breath
n {hero} asleep, one arm round {product} ~ breath
w the bedroom in the first light, curtains moving ~ birds
c {product} on the made bed, one soft dent in it ~ quiet

duvet, duvets, comforter, sheets, bed sheets, bedding, bed linen, weighted blanket, blanket, blankets, throw, quilt, linen, cushions, cushion @ a bright bedroom
x the weave of {product} from close by, light over its folds ~ cloth
c {product} shaken out in slow motion against the window ~ cloth
m {hero} pulling {product} up to the chin ~ soft
n {hero} sinking the face into {product} ~ breath
m two people under {product}, a book between them ~ page
w the bed in the first light, {product} half turned back ~ birds
c {product} folded on the bed ~ quiet

towel, towels, beach towel @ a bathroom with soft light
x the loops of {product} from close by ~ soft
c {product} drawn from a stack with one pull ~ cloth
m {hero} wrapped in {product}, hair wet ~ breath
n {hero} pressing the face into {product} ~ breath
c {product} falling over a rail in slow motion ~ cloth
c {product} folded in a stack by the basin ~ quiet

sofa bed, sleeper sofa, futon, convertible sofa, daybed @ a small living room with a big window
w a small bright room, {product} against the wall, everything in its place ~ quiet
c two hands pulling {product} open in one movement ~ soft slide
m {hero} laying a white sheet over {product} ~ linen
c a pillow set down on {product}, a lamp beside it ~ soft
n {hero} under a blanket on {product}, eyes closed, smiling ~ breath
m {hero} folding {product} back into a sofa in the morning sun ~ soft click
m two friends sitting on {product} with a cup each ~ voices
w {product} in the evening light of the small room, one cushion on it ~ quiet

sofa, sofas, couch, armchair, chair, chairs, recliner, rocking chair, bean bag, stool, dining chair @ a living room with a big window
x the cover and seam of {product} from close by ~ cloth
c a hand moving along the back of {product} ~ cloth
m {hero} sinking into {product} with a long breath ~ sigh
m friends crowding onto {product}, laughing ~ laughter
n {hero} asleep in {product}, a book on the chest ~ breath
w the room in late light, {product} in the middle of it ~ quiet
c {product} with one cushion pressed in, light moving over it ~ quiet

table, dining table, coffee table, furniture, kitchen island @ a bright room
x the surface of {product} from close by, a hand moving along the grain ~ wood
c a corner of {product}, joint and edge in side light ~ wood
m {hero} setting down a bowl of fruit on {product} and stepping back ~ soft
m {hero} at work with {product}, sleeves rolled up ~ page
w the room with {product} in its place, light coming in from the side ~ quiet
m people gathered round {product}, elbow to elbow ~ voices
c {product} in the last light, one cup left on it ~ quiet

office chair, ergonomic chair, desk chair, kneeling chair @ a home office
x the line of the back of {product} in side light ~ quiet
c a lever pressed, {product} coming down a little ~ hiss
m {hero} at the desk in {product}, back straight, at ease ~ keys
n {hero} leaning back with both hands behind the head ~ breath
m {hero} rolling across the room in {product} with one push ~ wheels
c {product} at the desk, turning slowly to a stop ~ wheels

lamp, lamps, desk lamp, floor lamp, table lamp, pendant lamp, lighting, chandelier, lantern @ a room at dusk
c a hand finding the switch of {product} ~ click
x the first warm glow growing in {product} ~ soft hum
w a dark corner coming to life round {product} ~ quiet
m {hero} reading in the circle of light of {product} ~ page
x the shadow of a hand moving across the wall ~ quiet
n {hero} looking up from the book, half the face in warm light ~ breath
c {product} alone, glowing in the dusk ~ quiet

curtains, blackout curtains, curtain, blinds, roller blinds, shutters, drapes @ a bedroom
x the surface of {product} from close by, light along the edge ~ cloth
c a hand drawing {product} slowly across the window ~ curtain
w the room turning from bright to soft shade as {product} closes ~ curtain
n {hero} with eyes closed in the quiet, half-dark room ~ breath
w the room at rest, one thin line of light at the edge of {product} ~ quiet
m {hero} opening {product} wide, daylight pouring in ~ curtain
c {product} falling in straight folds ~ quiet

wallpaper, wall panels @ a bright living room
x the surface of {product} from close by, light raking across it ~ quiet
c a hand smoothing {product} into place ~ soft
m {hero} stepping back to look at the finished piece ~ breath
w the room transformed, light moving over {product} ~ quiet
c an edge of {product} meeting another exactly ~ click
w the room in late light, {product} all through it ~ quiet

rug, rugs, carpet, carpets @ a bright living room
x threads and colours of {product} from close by ~ cloth
c {product} unrolled in one long movement ~ soft
c bare feet walking over {product} ~ soft
m {hero} lying on {product} with both arms out ~ breath
w the room with {product} in it, the light moving across ~ quiet
m children playing on {product} ~ voices
c a corner of {product} in low sun ~ quiet

wall art, poster, posters, print, prints, art print, painting, paintings, picture frame, photo frame, canvas print @ a room with a bare wall
c {product} lifted out of its paper ~ paper
x the surface of {product} from close by ~ quiet
m {hero} holding {product} up against the wall, head tilted ~ quiet
c a nail going in with two taps ~ tap
n {hero} stepping back and looking ~ breath
w the room with {product} on the wall, the light on it ~ quiet
c {product} on the wall, a hand setting it straight ~ soft

houseplant, houseplants, plants, plant, plant pots, plant pot, planter, planters, seed kit, grow kit, growing kit, mushroom kit, mushroom grow kit, mushroom growing kit, herb garden, indoor garden, succulents, bonsai, terrarium @ a bright window sill
x a new leaf unrolling, light shining through it ~ quiet
c earth pressed down with two thumbs ~ soil
c water running into {product}, the earth turning dark ~ water
m {hero} turning {product} a little towards the light ~ soft
n {hero} breathing in among the leaves ~ breath
w a room full of green by the window ~ birds
c {product} on the window sill, drops on the leaves ~ drip

seeds, wildflower seeds, flower seeds, vegetable seeds, seed packets, seed bombs, bulbs, flower bulbs, seedlings @ a small garden
x {product} falling from an open hand, turning in the light ~ patter
c dark earth drawn over {product} with two fingers ~ earth
x a green hook pushing up through the soil, time-lapse ~ quiet
c rain falling on bare earth, the first leaves opening, time-lapse ~ rain
w a bare patch filling with colour from edge to edge, time-lapse ~ bees
m {hero} on both knees in the border, nose in the flowers ~ bees
x a bee landing on an open flower, its legs yellow ~ bee
w {hero} in the middle of the full garden in the evening light ~ birds
c {product} beside a watering can, flowers out of focus behind ~ bees

flowers, bouquet, bouquets, flower bouquet, roses, dried flowers, flower subscription, wreath @ a table by a window
x petals of {product} from close by, one drop on them ~ quiet
c stems cut at a slant and set in water ~ snip
c paper folded back from {product} ~ paper
m {hero} at the door, arms full of {product} ~ laugh
n {hero} burying the face in {product} ~ breath
w a plain room changed by {product} on the table ~ quiet
c {product} in a vase, one petal on the table ~ quiet

garden tools, trowel, spade, rake, garden gloves @ a small garden
x dark earth turned over, roots and light in it ~ soil
c {product} at work in the bed, close to the ground ~ soil
m {hero} kneeling among the plants, sleeves rolled up ~ birds
c a small plant set into the earth and pressed in ~ soil
n {hero} wiping the forehead with the back of a hand, smiling ~ birds
w the garden in full growth, {hero} in the middle ~ bees
c {product} against a wall, earth on it, in the sun ~ birds

lawn mower, mower, strimmer @ a garden lawn
x cut grass flying up in slow motion ~ hum
c {product} drawing one clean line along the lawn ~ hum
m {hero} walking behind {product} at an easy pace ~ hum
w the lawn in neat stripes, the house behind ~ birds
c bare feet stepping onto short grass ~ soft
c {product} by the shed, a few blades of grass on it ~ birds

robot lawn mower, robot lawnmower, robot mower, robotic mower, robotic lawn mower @ a garden lawn
c {product} setting off across the grass, close to the ground ~ soft whirr
x short grass falling to both sides ~ soft whirr
m {hero} stretched out in a garden chair, {product} passing behind ~ birds
w {product} drawing even lines across the lawn ~ soft whirr
n {hero} lifting the sunglasses for a moment, then letting them drop ~ birds
c bare feet stepping onto short grass ~ soft
c {product} rolling into its shelter at the edge of the lawn ~ soft tone

grill, barbecue, bbq, pizza oven, smoker, charcoal, outdoor kitchen, gas grill, charcoal grill @ a garden in the evening
x fat dripping onto embers, a flame jumping up ~ sizzle
c food turned over on {product}, smoke rolling up ~ sizzle
m {hero} at {product}, tongs in hand, squinting through the smoke ~ fire
c a finished piece lifted off and cut open ~ knife
w friends round a garden table, {product} smoking behind ~ laughter
n {hero} tasting a piece from the fingers, eyes closed ~ breath
c {product} in the late light, embers glowing ~ crackle

fire pit, garden furniture, patio furniture, outdoor furniture, parasol stand, deck chair, picnic table, garden table, garden chair @ a garden in the evening
x late light moving over {product} ~ crackle
c a hand brushing leaves off {product} ~ soft
m {hero} settling down with a blanket and a cup ~ sigh
w friends round {product}, faces lit from one side ~ laughter
n {hero} looking up at the sky ~ crickets
c {product} in the last light, one cup left beside it ~ crickets

chisels, chisel, hand tools, drill, power drill, cordless drill, screwdriver, tool set, toolbox, tools, multi-tool, multitool, tool kit, workbench @ a workshop
x a screw turning into wood, a curl of shavings rising ~ whirr
c {product} taken from its hook with a sure hand ~ click
m {hero} at the bench, leaning into the work ~ whirr
x sawdust flying through a beam of light ~ whirr
n {hero} blowing the dust off and checking the edge with a thumb ~ breath
m {hero} hanging up the finished shelf and stepping back ~ tap
c {product} laid on the bench among shavings ~ wood

paint, paints, wall paint, primer paint, varnish, wood stain, chalk paint @ an empty room with dust sheets
x {product} folding slowly off a stirring stick ~ drip
c a roller drawing the first wide stripe across a wall ~ roller
m {hero} on a ladder, paint on one cheek ~ roller
c two hands comparing a card of colours with the wall ~ soft
w the room before and then filled with one clear colour ~ quiet
n {hero} stepping back, hands on hips, smiling ~ breath
c {product} with its lid half open, the brush across it ~ soft

laundry detergent, detergent, washing powder, fabric softener, stain remover @ a bright laundry room
c {product} measured out and poured in one movement ~ pour
x water and foam turning behind round glass ~ turning
m {hero} lifting warm, clean washing against the face ~ breath
w white sheets on a line in the wind, sun through them ~ wind
m {hero} shaking out a bright shirt ~ cloth
c two hands folding a soft towel ~ cloth
c {product} beside a stack of folded linen ~ quiet

laundry sheets, laundry sheet, laundry pods, laundry pod, laundry capsules, laundry strips, laundry tabs @ a bright laundry room
c {product} dropped into the drum, the clothes falling in after ~ soft
x {product} meeting water and dissolving in slow white clouds ~ water
c a drum of colours turning behind round glass ~ hum
n {hero} with warm, clean washing against the face ~ breath
w white sheets on a line in the wind, sun through them ~ wind
m {hero} folding a bright shirt edge on edge ~ cloth
c {product} in an open pack beside a white folded pile ~ quiet

dishwasher tablets, dishwasher tablet, dishwasher pods, dish soap, washing-up liquid, dishwashing liquid, sponge, sponges, dish brush @ a bright kitchen
x a drop of water running off a shining plate ~ drip
c {product} taken out between two fingers ~ click
c clean glasses lifted out, the window reflected in them ~ clink
m {hero} holding a glass up against the light and smiling ~ ting
x bubbles from close by, the window in each ~ fizz
w a table laid with sparkling plates and glasses ~ voices
c {product} on the worktop beside one gleaming glass ~ ting

cleaner, cleaning spray, all-purpose cleaner, surface cleaner, glass cleaner, bathroom cleaner, disinfectant, cleaning tablets, cleaning kit, oven cleaner, floor cleaner, toilet cleaner, polish @ a bright kitchen
c {product} sprayed in a fine fan against the light ~ spray
x a cloth drawing one clean shining path ~ wipe
m {hero} wiping the worktop in long easy strokes ~ wipe
x sunlight on a spotless surface ~ quiet
n {hero} looking round the room, hands on hips ~ breath
w the kitchen shining, a bowl of fruit in the middle ~ birds
c {product} on the clean worktop, folded cloth beside it ~ soft

toilet paper, toilet roll @ a bright bathroom
c a hand taking {product} from its shelf ~ soft
x the soft structure of {product} from close by ~ soft
m {hero} stacking {product} on the shelf with one arm ~ soft
n {hero} leaving the room with a light step ~ steps
c {product} on a wooden shelf, a small plant beside it ~ quiet

knitting kit, yarn, wool, embroidery kit, craft kit, crochet kit, pottery kit, candle making kit, diy kit @ a table by a window
x fine threads from close by, fibres in the light ~ soft
c two hands at work with {product}, sure and quick ~ soft
m {hero} bent over the work, tongue between the teeth ~ quiet
c the shape growing row by row ~ soft
n {hero} holding up the finished piece and laughing ~ laugh
c {product} on the table, colours spread round it ~ quiet
`;
