/** Pictures of what is used in bathrooms and on skin and hair, as plain text: see goods-book.ts. */
export const BATH_AND_BEAUTY = `
hand soap, liquid soap, hand wash, foaming soap, foam soap @ a bathroom with morning light
c a hand pressing the pump of {product}, one ribbon of soap landing in a wet palm ~ pump, water
c two hands turning over each other under a thin stream of water, lather rising between the fingers ~ running water
x foam from close by, hundreds of small bubbles with the window reflected in each ~ faint fizz
m {hero} at the basin, sleeves pushed up, washing hands without hurry ~ water
c clear water running over two hands, the last foam sliding off the knuckles ~ water
n {hero} drying both hands on a linen towel and smelling the fingertips ~ cloth
c the bottle of {product} beside the basin, one drop hanging from its spout ~ one drop

soap, soap bar, bar soap, bar of soap @ a bathroom with morning light
x the edge of {product} with water running along it, a first bubble opening ~ water
c two wet hands turning {product} over until the lather covers the fingers ~ lather
m {hero} at the basin, both forearms white with foam ~ water
x lather from close by, light caught in every bubble ~ faint fizz
c clear water taking the foam off two hands ~ running water
n {hero} with a towel against the face, breathing in ~ cloth
c {product} on a wooden dish, wet and shining, a small puddle round it ~ one drop

body wash, shower gel, shower cream, shower oil @ a tiled shower
c {product} poured into an open palm, catching the light as it spreads ~ water behind
m {hero} under the shower with eyes closed, water over the face ~ shower
x foam sliding slowly down a shoulder, water cutting paths through it ~ water
c two hands rubbing up a thick lather ~ lather
n {hero} breathing out, steam curling past the face ~ breath
m {hero} in a bathrobe at the steamed mirror, wiping a clear patch with one hand ~ squeak of glass
c the bottle of {product} on the shower shelf, drops running down its side ~ drops

shampoo, conditioner, shampoo bar, hair mask, dry shampoo, hair wash @ a tiled bathroom
x water running through dark hair in slow motion, every strand separate ~ water
c {product} worked into lather between two palms ~ lather
m {hero} with both hands in foaming hair, eyes closed, smiling ~ shower
c foam rinsing out of long hair in one smooth sheet ~ water
n {hero} squeezing the water out of the hair with a towel ~ cloth
m {hero} shaking out dry, shining hair in front of a window ~ hair
w {hero} walking through a doorway into daylight, hair moving with every step @ a bright doorway ~ steps
c {product} on a wet tile ledge, one drop running down ~ drip

hair dryer, hairdryer, straightener, hair straightener, curling iron, curler, styler, hair styler, airbrush, air styler @ a dressing table with a mirror
x a strand of hair in close-up, sliding smooth and shining past the lens ~ hair
m {hero} at the mirror, {product} in one hand, hair lifting with the movement ~ soft hum
c {product} moving slowly along a section of hair from root to tip ~ hum
c fingers combing through the finished hair ~ hair
n {hero} turning the head left and right in the mirror, pleased ~ breath
w {hero} crossing the room to the door, coat over one arm, hair falling into place @ a bright hallway ~ steps
c {product} laid down beside the brush on the dressing table ~ click

hair oil, hair serum, hair spray, hairspray, hair gel, hair wax, pomade, styling cream @ a dressing table with a mirror
x light travelling along one strand of hair ~ hair
c {product} warmed between two palms ~ skin
m {hero} running both hands through the hair from front to back ~ hair
c fingertips shaping a few strands into place ~ hair
n {hero} meeting the eyes in the mirror and nodding once ~ breath
w {hero} stepping outside, hair moving in the wind @ a street in clear light ~ wind
c {product} on the dressing table, a comb beside it ~ click

serum, skincare, skin care, skincare line, skincare routine, skin care line, night serum, face serum, facial oil, face oil, facial serum, vitamin c serum, retinol, essence, ampoule @ a bathroom with soft light
x one clear drop of {product} gathering at the tip of a glass pipette ~ one low note
x the drop falling and spreading over a fingertip ~ drop
c the glass bottle of {product} lit from behind, the liquid glowing in it ~ soft hum
c fingertips pressing {product} along a cheekbone, skin catching the light ~ skin
n {hero} with eyes closed, both palms resting on the cheeks ~ breath
x skin from close by, fine and moist in low side light ~ breath
m {hero} at the mirror, turning the face slowly into the light ~ breath
c {product} on a stone shelf, its pipette laid beside it ~ glass

cream, skin cream, day and night cream, face cream, moisturiser, moisturizer, night cream, day cream, eye cream, face mask, sleeping mask, clay mask, sheet mask, facial mask, primer, balm, cleansing balm, skin balm @ a bathroom with soft light
x the smooth surface of {product}, then one fingertip drawing a curve through it ~ soft touch
c a small swirl of {product} on the back of a hand ~ skin
m {hero} at the mirror, dotting {product} on forehead and cheeks ~ breath
c two fingers smoothing {product} in slow circles along the cheek ~ skin
x the skin afterwards, soft and even, light sliding across it ~ breath
n {hero} with eyes closed, breathing out, shoulders dropping ~ breath
c the open jar of {product} on a stone shelf, its lid beside it ~ lid

cleanser, face wash, micellar water, toner, face scrub, exfoliator, cleansing gel, cleansing foam @ a bathroom with soft light
x water splashing up from two cupped hands in slow motion ~ splash
c {product} in a wet palm, turning to a light foam ~ lather
m {hero} over the basin, foam on both cheeks ~ water
c water thrown over the face, drops flying off the chin ~ splash
n {hero} looking up from the towel, the skin fresh and wet ~ breath
x drops standing on a clean cheek ~ one drop
c {product} beside the basin, water beading on its side ~ drip

body lotion, hand cream, body butter, body oil, body cream, hand lotion, body milk, massage oil @ a bedroom with soft daylight
x a ribbon of {product} folding onto the back of a hand ~ soft
c two hands smoothing {product} over each other, the skin beginning to shine ~ skin
m {hero} on the edge of the bed, working {product} along one arm ~ breath
x skin from close by, light moving across it ~ breath
n {hero} smelling the wrist with eyes closed ~ breath
w {hero} opening the curtains, sleeves rolled up @ a bedroom window ~ curtain
c {product} on a bedside table, folded linen next to it ~ cloth

sunscreen, sun cream, suncream, sunblock, sun lotion, sun spray, spf, spf spray, spf cream, after sun, tanning oil @ a beach
c a hand shaking {product} and pressing once, the stroke of it white against the sky ~ shake
c {product} smoothed over a shoulder until nothing is left to see ~ skin
m {hero} rubbing {product} onto an arm, the sea behind ~ waves
n {hero} squinting into the sun, then putting on a hat with a grin ~ gulls
w {hero} running into the shallow water, spray all round ~ splash
x drops of sea water standing on a shoulder in the sun ~ water
c {product} upright in the sand beside a rolled towel and sunglasses ~ waves

lip balm, lip gloss, lip oil, lip mask @ a windy street *
x {product} sliding along a lower lip, leaving a soft shine ~ soft
n {hero} pressing the lips together and smiling ~ breath
m {hero} walking against the wind, scarf flying, quite at ease ~ wind
c a hand taking {product} out of a coat pocket and pulling off the cap ~ click
x the tip of {product}, turned up, its edge catching the light ~ click
c {product} on a windowsill beside keys and a scarf ~ keys

lipstick, lip liner, lip tint, liquid lipstick @ a dressing table with a mirror
x {product} turning slowly up out of its case ~ click
x the colour drawn along a lip in one clean stroke ~ soft
n {hero} close to the mirror, mouth a little open, concentrating ~ breath
c {product} drawing one bold line of colour on white paper ~ stroke
n {hero} looking straight into the lens, then smiling ~ breath
m {hero} taking a coat from the chair and leaving with a last look in the mirror ~ heels
c {product} upright on the dressing table, cap beside it ~ click

mascara, eyeliner, brow gel, brow pencil, eyebrow pencil, false lashes, lash serum @ a dressing table with a mirror
x an eye opening in close-up, lashes dark and separate ~ breath
x the brush of {product} moving upwards through the lashes ~ soft
n {hero} leaning into the mirror, chin up, perfectly still ~ breath
c the wand drawn slowly out of its tube ~ click
n {hero} blinking twice and looking into the lens ~ breath
c {product} lying on a mirror, its reflection under it ~ click

nail polish, gel polish, nail varnish, press-on nails, nail lacquer @ a table by a window
x the brush of {product} drawing one shining stroke along a nail ~ soft
c a drop of colour running back down the neck of the bottle ~ drop
c a hand with fingers spread, each nail glossy ~ breath
n {hero} blowing softly on the fingertips ~ breath
c freshly painted fingers closing round a warm cup ~ cup
m {hero} talking with both hands, the colour flashing with every gesture ~ laugh
c {product} on the table, its brush leaning in the neck ~ click

makeup, makeup palette, eyeshadow, eyeshadow palette, foundation, concealer, blush, bronzer, highlighter, powder, makeup brush, makeup kit, makeup set @ a dressing table with a mirror
x a soft brush touching {product}, fine powder lifting into the light ~ soft
x colour swept across an eyelid in one stroke ~ brush
c shades of {product} drawn side by side on the inside of a forearm ~ skin
n {hero} close to the mirror, blending with one finger ~ breath
n {hero} opening the eyes and looking into the lens ~ breath
m {hero} leaning back from the mirror, head tilted, content ~ breath
c {product} open on the dressing table, a brush lying across it ~ click

perfume, cologne, eau de toilette, eau de parfum, fragrance, body mist, aftershave, scent @ a room with one low lamp
x the bottle of {product} from so near that it is all edges and inner light ~ low note
c a fine mist of {product} hanging in a beam of light ~ spray
c {product} touched to the inside of a wrist ~ skin
n {hero} turning the head, the neck in a line of light ~ breath
m {hero} passing slowly in front of a window, the fabric moving a moment later ~ fabric
x one drop running down the glass of the bottle ~ drop
c a hand setting the stopper back with one finger ~ glass
c {product} standing alone, light moving slowly through the glass ~ low note

deodorant, antiperspirant, deodorant stick @ a bedroom in the morning
c a hand taking {product} from a shelf and pulling off the cap ~ click
m {hero} in front of the wardrobe, one arm raised, using {product} ~ soft
m {hero} pulling on a clean white shirt and buttoning it ~ cloth
w {hero} running up a flight of stairs two at a time @ a bright staircase ~ steps
n {hero} arms up to hold the rail of a crowded tram, at ease @ a tram ~ tram
m {hero} laughing with friends, arms in the air @ a park ~ laughter
c {product} on the shelf, a folded shirt beside it ~ cloth

beard oil, beard balm, beard kit, beard care @ a bathroom with a mirror
x one drop of {product} falling into an open palm ~ drop
c two hands warming {product} and drawing it through a beard ~ skin
m a bearded man at the mirror, combing with care ~ comb
x the beard from close by, every hair in side light ~ breath
n the bearded man turning his jaw left and right, content ~ breath
c {product} on the edge of the basin, a wooden comb beside it ~ wood

razor, shaver, electric razor, electric shaver, trimmer, beard trimmer, safety razor @ a bathroom with a mirror
x {product} from close by, light running along its edge ~ water
c one clean path drawn through white foam ~ scrape
m {hero} at the mirror, face half in foam, chin raised ~ water
c {product} rinsed under the tap, foam turning in the water ~ tap
n {hero} running the back of a hand along a smooth cheek ~ skin
m {hero} drying the face and meeting the mirror with a grin ~ towel
c {product} set down beside the basin, one drop running off it ~ click

shaving cream, shaving foam, shaving gel, shaving soap @ a bathroom with a mirror
x white foam swelling out of a palm ~ foam
c a brush turning the foam in circles over a cheek ~ brush
m {hero} at the mirror, half the face white, chin raised ~ water
c one clean path drawn through the foam ~ scrape
n {hero} splashing water and looking up with a smooth face ~ splash
c {product} beside the basin, a curl of foam on the brush ~ drip

toothpaste @ a bathroom with a mirror
x a stripe of {product} laid along the bristles of a toothbrush ~ soft
m {hero} brushing in front of the mirror, cheeks full of foam ~ brushing
x bristles moving over white teeth, foam between them ~ brushing
n {hero} making a face in the mirror, foam round the mouth ~ giggle
c water swirling down the basin, the last foam with it ~ water
n {hero} showing a wide clean smile to the mirror ~ ting
c {product} beside a glass with one toothbrush, a drop on the rim ~ drip

toothbrush, electric toothbrush, sonic toothbrush @ a bathroom with a mirror
x {product} from close by, water beading on it ~ water
m {hero} at the mirror, half awake, using {product} ~ soft hum
x white teeth from close by, wet and shining ~ water
n {hero} humming along with foam at the corner of the mouth ~ humming
c water swirling down the basin ~ water
n {hero} running the tongue over the teeth, then smiling at the mirror ~ breath
c {product} back in its place by the mirror, one drop running down ~ drip

bath bombs, bath salts, bubble bath, bath oil, bath bomb, bath foam @ a bathroom with a full tub
c {product} going into the bath, colour and foam spreading out ~ fizz
x colour unfolding under the surface like a slow cloud ~ fizz
w steam over a full tub, a candle on the edge ~ water
n {hero} sliding down until the water touches the chin ~ water
c one foot coming up out of the foam, toes spreading ~ drip
n {hero} with eyes closed, head against the edge, smiling ~ breath
c {product} on the edge of the tub, a folded towel beside it ~ drip

wipes, baby wipes, wet wipes @ a bright bedroom
c a hand drawing one sheet of {product} out in a single pull ~ soft
x the sheet unfolding, its soft structure in side light ~ soft
c a gentle stroke over the back of a small hand ~ skin
m {hero} laughing and wiping something sticky off the chin ~ laugh
c {product} on a low shelf within reach ~ soft

vitamins, vitamin gummies, supplements, multivitamins, omega-3, probiotic, probiotics, capsules, collagen, magnesium @ a kitchen with morning light *
c {product} tipped into an open palm ~ rattle
x one of them between finger and thumb, light shining through it ~ soft
m {hero} at the kitchen counter with {product} and a glass of water ~ water
c a glass of water filled to the brim, bubbles rising ~ water
n {hero} swallowing, then stretching both arms ~ breath
m {hero} lacing a shoe by the door, jacket over one shoulder ~ lace
c {product} beside a bowl of fruit on the counter ~ lid

hair clips, hair ties, hair accessories, scrunchies, headbands @ a bedroom mirror
x {product} from close by in soft light, edge and colour clear ~ click
c a hand gathering the hair and closing it with {product} ~ click
n {hero} turning to look at the back of the head in a second mirror ~ breath
m {hero} shaking the head hard, nothing moving out of place ~ laugh
c {product} spread on a tray by the mirror ~ click

contact lenses, contacts, eye drops @ a bathroom with a mirror
x an eye opening in close-up, the window reflected in the iris ~ breath
c a clear lens balanced on a fingertip ~ drop
m {hero} at the mirror, blinking once and looking up ~ breath
n {hero} looking out of the window, reading something far away ~ birds
c {product} beside the basin, closed ~ click
`;
