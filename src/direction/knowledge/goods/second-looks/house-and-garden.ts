/** Second looks at what stands in a house and its garden, as plain text: see index.ts. */
export const HOUSE_AND_GARDEN_AGAIN = `
vacuum, robot vacuum
x dust and crumbs from close by, then a clean edge cutting through them ~ hum
c cereal spilled across the floor in slow motion ~ patter
c a bright lane appearing through the dirt behind {product} ~ hum
w sun through the window, no dust left in its beam ~ quiet
c {product} passing under the sofa and out again ~ hum
x the brush of {product} turning from close by ~ whirr
c the full dust box opened and emptied in one fall ~ click
c {product} back in its corner, the floor shining before it ~ click

air purifier
x fine mist or dust turning in a beam of light ~ quiet
c a ribbon of vapour rising off {product} and thinning out ~ quiet
w the room from hazy to clear in one slow move ~ hum
c flowers and citrus beside {product}, a drop on a leaf ~ quiet
c a curtain breathing at the open window ~ wind
x the surface of {product} from close by in side light ~ quiet
c {product} on the bedside table, one thin line of vapour over it ~ quiet

wood stove, grill, fire pit
x a spark rising and going out ~ crackle
c flames catching from below, the first log turning black ~ fire
x embers breathing red and grey ~ crackle
c wood split in one blow, halves falling open ~ crack
w smoke drawn straight up into the evening ~ crackle
w the dark outside, one warm glow in it ~ wind
c sparks flying up in slow motion as a log drops ~ fire
c {product} glowing in the last light ~ crackle

air fryer, pan
x fat spitting in slow motion, backlit ~ sizzle
c vegetables leaping and falling back ~ toss
x an edge turning gold and crisp, time-lapse ~ sizzle
c steam rolling up past {product} into the light ~ hiss
c butter sliding, foaming, turning brown ~ sizzle
x the surface of {product} from close by, one drop dancing on it ~ hiss
c a full plate set beside {product}, everything on it steaming ~ plate
c {product} clean and shining again, the light along its rim ~ quiet

blender
x fruit struck by the blade, colours bursting apart ~ whirr
c strawberries dropping in from above in slow motion ~ patter
c the colours inside turning to one ~ whirr
x a whirlpool seen from above, its middle sinking ~ whirr
c a thick pour folding into a tall glass ~ pour
c {product} rinsed in one swirl of clear water ~ water
c {product} beside two full glasses ~ quiet

coffee machine, kettle
x water coming to the boil, bubbles breaking ~ boil
c steam shooting up into window light ~ hiss
c a thin stream falling into the cup, foam climbing ~ pour
x a drop gathering at the spout ~ drop
c two cups sliding under {product} one after the other ~ slide
x metal and dial of {product}, light running along ~ click
w the kitchen before sunrise, one small light on {product} ~ hum
c {product} with a full cup before it, steam rising ~ quiet

fridge
c the door opening, cold light falling over the dark kitchen ~ hum
x frost and drops on a row of glasses ~ quiet
c everything inside lining up shelf by shelf, in stop motion ~ tap
c a drum of colours turning, then slowing ~ hum
w the kitchen at night, {product} the only light ~ hum
c {product} closed, clean and quiet in the morning light ~ quiet

knife, garlic press
x the edge of {product}, light running to the tip ~ quiet
c a tomato falling apart in slices thin as paper ~ slice
x juice bursting along the cut ~ slice
c herbs, garlic and pepper flying up off the board ~ chop
c sparks off the grinding stone ~ grind
c {product} washed under clear water, drops flying off ~ water
c peel and curls falling into a heap beside {product} ~ scrape
c {product} on the board among what it has cut ~ quiet

food container
c {product} filling up colour by colour, in stop motion ~ tap
x the seal closing with a snap ~ snap
c {product} turned upside down over the table, not a drop falling ~ quiet
c {product} stacked one on the other, the shelf in order ~ tap
c {product} rinsed clear in one swirl of water ~ water
c {product} closed by the bag at the door ~ lid

water bottle
x cold drops gathering on the side of {product} ~ quiet
c clear water falling into {product}, ice after it ~ pour
c {product} turned upside down over white paper, not a drop falling ~ quiet
c {product} knocked off a wall, bouncing and rolling on, whole ~ clank
x thread and lid closing with one turn ~ lid
c a row of throw-away bottles falling over, {product} left standing ~ clatter
w {product} on a rock, the valley below ~ wind
c {product} in full sun, drops running down it ~ drop

mug
x glaze and rim from close by, light sliding round ~ quiet
c clay rising on the wheel, water shining on it @ a pottery studio ~ wheel
c glaze poured over the edge in one sheet @ a pottery studio ~ pour
x the small mark on the foot of the piece ~ quiet
c {product} stacked one in the other, light between them ~ clink
w the laid table before guests, candles not yet lit ~ quiet
c the fire in the kiln seen through a small hole @ a pottery studio ~ fire
c {product} on the table, one flower in the light beside it ~ quiet

candle + table
x wax running and setting into one drop ~ quiet
c many small flames coming up one after the other ~ match
c melted wax poured in a slow stream @ a workroom ~ pour
x smoke drawing a line, breaking into curls ~ quiet
c dried flowers and peel falling round {product} ~ quiet
w rain on the window, the flame doubled in the glass ~ rain
c {product} burned down by half, time-lapse ~ quiet
c {product} alone in the dark, its light on the wall ~ quiet

mattress, pillow, duvet
x thread and weave from close by in raking light ~ quiet
c {product} falling onto the bed in slow motion, air rushing out ~ soft
c a feather sinking through a beam of sun ~ quiet
c {product} pressed flat and rising back into shape ~ soft
w the bed from above, sheet after sheet drifting down over it ~ cloth
w curtains moving, the first sun reaching the bed ~ birds
c a lamp going out, moonlight on {product} ~ click
w {product} smooth and waiting in the evening light ~ quiet

towel
x loops of cloth from close by, a drop sinking into them ~ drop
c {product} thrown open in slow motion against the light ~ cloth
c {product} rolled and stacked, in stop motion ~ soft
c steam drifting past {product} on its rail ~ quiet
w {product} on a line, filling with wind ~ wind
c {product} folded by the tub ~ quiet

sofa bed, sofa, office chair
x seam, thread and wood of {product} from close by ~ quiet
c a cushion falling onto {product} and settling ~ soft
w the same corner in morning, noon and lamp light, cut on the beat ~ clock
c {product} turning slowly in an empty room ~ quiet
w a bare room, then rug, lamp and {product} sliding into place, in stop motion ~ slide
c a cat stretching across {product} ~ purr
c a cup and an open book left beside {product} ~ quiet
w {product} in the late sun, the room quiet round it ~ quiet

table
x the grain of {product} from close by, oil drawing the colour out ~ soft
c one long shaving curling off a plank @ a workshop ~ plane
c joint sliding into joint without a gap @ a workshop ~ tap
w a bare room, then {product} and all that stands on it, in stop motion ~ tap
c the sun crossing {product} from end to end, time-lapse ~ clock
c a drop of water standing on the surface ~ drop
w {product} in the clear morning light, nothing on it but a bowl ~ quiet

lamp
x the bulb from close by, its light waking ~ click
c shadows swinging across the wall and coming to rest ~ quiet
w the room dark, then one warm circle in it ~ click
c dust turning slowly in the cone of light ~ quiet
w the window from outside, {product} glowing behind it @ a quiet street at dusk ~ crickets
c a page lit, all the rest dark ~ page
w {product} in the blue hour, the only warm light ~ quiet

curtains
x the weave of {product}, sun behind it ~ quiet
c rings running along the rail ~ rings
w a blade of sun narrowing across the floor until it is gone ~ cloth
c the hem moving in a slow wind ~ wind
w the room from bright day to full dark in one pull ~ cloth
w {product} drawn back, the morning standing in the window ~ birds

wallpaper, rug
x pattern and fibre from close by in raking light ~ quiet
c a roll dropping open, the pattern running away from us ~ roll
w the bare room and the finished one, in one match cut ~ thud
w furniture sliding into place on the new ground, in stop motion ~ slide
c leaf shadow moving over {product} ~ leaves
c a chair standing on {product}, its legs sinking in a little ~ soft
w the finished room in evening light, {product} in it ~ quiet

wall art
x brush mark, ink or grain from close by ~ quiet
c one sheet drawn out of the roll, colour appearing ~ paper
w the bare wall, then {product} on it, in one match cut ~ tap
c light moving across {product} from edge to edge ~ quiet
c a nail, a level, a line of pencil on the wall ~ tap
w {product} over the sofa, the room finished by it ~ quiet

seeds
x one seed from close by, ridge and down of it in side light ~ quiet
c a packet torn open, {product} sliding out ~ rustle
x a root reaching down along glass, time-lapse ~ quiet
c drops beading on the first two leaves ~ drop
c a bud splitting, its colour coming out, time-lapse ~ quiet
c butterflies opening and closing their wings on the flowers ~ wings
w the shadow of a fence moving over growing green, time-lapse ~ birds
c {product} in low sun, the full bed behind ~ bees

flowers
x petals opening one after the other, time-lapse ~ quiet
c paper falling open round {product} ~ paper
c stems cut on a slant under running water ~ snip
x one drop rolling along a petal and letting go ~ drop
c petals falling past the lens in slow motion ~ quiet
c a ribbon drawn off {product} in one pull ~ ribbon
w the shadow of {product} moving across the wall over one day ~ birds
c {product} with fresh drops on it, the sun behind ~ quiet

houseplant
x a leaf unrolling, time-lapse ~ quiet
c water running off leaves in slow motion ~ drop
x veins and edges with the sun behind them ~ quiet
c petals opening one after the other, time-lapse ~ quiet
c roots and dark earth falling into a pot ~ soft
c stems cut on a slant under running water ~ snip
w the shadow of {product} moving across the wall over one day ~ birds
c {product} with fresh drops on it, the sun behind ~ quiet

garden tools
x dark earth breaking open ~ earth
c a seedling pushing up and opening, time-lapse ~ quiet
c water fanning out through low sun ~ water
c {product} standing in the earth, the bed raked behind it ~ birds
x a worm turning under in fresh soil ~ quiet
w the garden bare, then full of green, in one match cut ~ bees
c {product} by the shed door, mud drying on it ~ quiet

lawn mower, robot lawn mower
x blades of grass from close by, dew on them ~ birds
c cut grass flying through low sun in slow motion ~ hum
w stripes of light and dark green from straight above ~ hum
c daisies at the edge, left standing ~ bees
w the lawn long and wild, then smooth, in one match cut ~ birds
c {product} at rest, cut grass on its wheels ~ quiet

drill
x the tip biting into wood, a thread of shavings climbing ~ whirr
c {product} dropped onto sawdust, dust jumping up ~ thud
x sparks crossing the dark in slow motion ~ grind
c screws rolling into line, in stop motion ~ tap
x grip, switch and steel of {product} from close by ~ click
c a joint drawn tight, the last gap closing ~ creak
w the workshop, lamp by lamp coming on over the bench ~ click
c {product} on the bench, dust drifting through the light over it ~ quiet

paint
x a drop of colour falling and spreading ~ drop
c {product} poured in a thick shining fold ~ pour
c one broad stroke covering the old wall ~ roller
x the wet edge of the colour from close by ~ quiet
w the grey room and the coloured one, in one match cut ~ roller
c tape pulled off, the line under it razor sharp ~ rip
c {product} open, its lid and a wet brush beside it ~ quiet

laundry sheets
x the edge of {product} from close by, thin as paper, light through it ~ quiet
c {product} fanned out like cards, in stop motion ~ tap
c {product} drifting down in slow motion onto dark water ~ quiet
x a stain dissolving in slow clouds ~ water
x foam and colour rushing past the round window ~ hum
c a heavy plastic bottle tipping over out of frame, {product} standing in its place ~ thud
c a tall pile of white towels growing, fold on fold, in stop motion ~ cloth
c {product} on a shelf in clear daylight, a green leaf beside it ~ quiet

laundry detergent
x a stain dissolving in slow clouds ~ water
c a white shirt turning through clear water ~ water
x foam and colour rushing past the round window ~ hum
w sheets on the line filling with wind and sun ~ wind
c {product} poured in one clean measure ~ pour
c a pile folded edge on edge, in stop motion ~ cloth
c {product} beside a white pile ~ quiet

dishwasher tablets, cleaner
x a drop sliding off clean glass ~ drop
c grease drawing back from one touch of foam ~ fizz
c a clear lane wiped through the dirt ~ squeak
x foam from close by, bubbles breaking ~ fizz
c plates sliding into line, in stop motion ~ clink
w sun through the kitchen, every edge shining ~ quiet
x a glass held against the window, nothing to be seen on it ~ quiet
c {product} on the clean worktop, light round it ~ quiet

toilet paper
c one end rolling away across the floor ~ roll
x softness from close by, light through the edge ~ quiet
c {product} stacked into a tower, in stop motion ~ soft
c a blue drop landing and held where it fell ~ drop
c {product} on a shelf in daylight ~ quiet

sewing machine
x thread passing over thread from close by ~ thread
c a ball rolling off the table, its thread running after it ~ roll
c colours laid out from light to dark, in stop motion ~ soft
c the piece growing row by row, time-lapse ~ clock
x a needle flashing in and out ~ tick
c the finished piece beside {product} ~ quiet
`;
