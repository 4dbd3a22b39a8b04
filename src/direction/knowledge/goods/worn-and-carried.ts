/** Pictures of what is worn and carried, as plain text: see goods-book.ts. */
export const WORN_AND_CARRIED = `
sneakers, trainers, canvas shoes, kicks, skate shoes, basketball shoes, shoes @ a street with long shadows *
x the laces of {product} pulled tight with one tug ~ lace
c {product} stepping off a kerb in slow motion ~ step
x stitching and sole of {product} in hard side light ~ quiet
m {hero} walking towards us with an easy step ~ steps
c {product} landing after a jump, dust flying up ~ thud
m {hero} sitting on a wall, feet swinging, looking down at {product} ~ street
w {hero} walking away into the light, {product} leading every step ~ steps
c {product} on a step, toe to the lens ~ quiet

running shoes, trail shoes, trail running shoes, road shoes @ a road early in the day
x the sole of {product} meeting the road in slow motion, small stones jumping ~ step
c a double knot pulled tight ~ lace
w {hero} running along an empty road, the sun low behind ~ steps, breath
c {product} in full stride, close to the ground ~ steps
n {hero} breathing hard, eyes fixed ahead ~ breath
m {hero} bent over, hands on knees, laughing ~ breath
c {product} by the door, laces still tied ~ quiet

boots, leather boots, work boots, hiking boots, ankle boots, chelsea boots, hiking shoes, walking boots, safety boots @ a stony path
x the leather and stitching of {product} from close by ~ quiet
c laces drawn through the hooks and pulled tight ~ lace
c {product} stepping through a puddle in slow motion ~ splash
w {hero} walking up a stony path, the valley behind ~ steps
c {product} finding a hold on wet stone ~ stone
m {hero} sitting on a rock, legs stretched out, looking far away ~ wind
c mud brushed off {product} with firm strokes ~ brush
c {product} by the door, toe to the lens ~ quiet

wellies, rain boots, rubber boots, wellington boots, gumboots @ a path full of puddles
x a raindrop bursting on the toe of {product} ~ rain
c {product} landing in the middle of a puddle, water flying on all sides ~ splash
m {hero} jumping from one puddle into the next, arms out ~ splash, laugh
c {product} sinking into mud and coming out with a loud smack ~ squelch
n {hero} with mud up to the eyebrows, giggling ~ giggle
c water tipped out of {product} in one long stream ~ pour
m two children stamping side by side in the biggest puddle of all ~ splash, laughter
c {product} side by side on the doorstep, a puddle growing round them ~ drip

sandals, heels, high heels, loafers, flats, ballet flats, flip-flops, espadrilles, clogs, pumps @ a warm stone street
c {product} walking past close to the ground, every step clear ~ steps
x the line and finish of {product} in side light ~ quiet
c a foot slipping into {product} in one movement ~ soft
m {hero} walking along a wall, one hand on the stones ~ steps
m {hero} dancing two steps where nobody sees ~ music far away
w {hero} coming down a wide staircase ~ steps
c {product} on warm stone, one leaning on the other ~ quiet

slippers, house shoes, socks, wool socks, tights, compression socks @ a living room *
c a foot slipping into {product} ~ soft
x the knit and edge of {product} from close by ~ quiet
c two feet in {product} crossed on a footstool, toes moving ~ fire
m {hero} on the sofa with a book, legs drawn up ~ page
m {hero} sliding across a wooden floor, arms out ~ slide
c {product} on a wooden floor in a patch of sun ~ quiet

running socks, sports socks, sport socks, cycling socks, hiking socks, athletic socks @ a road early in the day
c {product} pulled up over an ankle with one tug ~ cloth
x the knit of {product} from close by, threads in side light ~ quiet
c a running shoe pulled on over {product}, the laces tied ~ lace
w {hero} running along an empty road ~ steps
c two feet in full stride, {product} flashing past ~ steps
n {hero} out of breath, grinning ~ breath
c {product} drying on a line in the sun ~ wind

jeans, trousers, pants, chinos, shorts, skirt, skirts, cargo pants, denim @ a street in clear light
x thread, seam and button of {product} from close by ~ quiet
c a hand pushed into the pocket of {product} ~ cloth
m {hero} walking towards us in {product}, at an easy pace ~ steps
m {hero} sitting down on a step, elbows on the knees ~ street
c a hem turned up twice ~ cloth
w {hero} riding a bicycle down the street ~ bicycle
m {hero} in {product}, leaning against a wall, looking into the lens ~ quiet
c {product} folded over the back of a chair ~ cloth

t-shirts, t-shirt, shirt, shirts, hoodie, hoodies, sweatshirt, sweatshirts, polo shirt, blouse, blouses, tee, tees, top, tops, streetwear, clothing, clothes, apparel, clothing line, fashion collection, capsule collection, kidswear, kids clothes @ a street in clear light
x the weave of {product} from close by, light raking over it ~ cloth
c {product} pulled over the head, the face coming out ~ cloth
m {hero} walking towards us in {product}, sleeves pushed up ~ steps
n {hero} turning to look over one shoulder ~ breath
c fingers straightening a collar ~ cloth
m two friends in {product}, leaning on each other and laughing ~ laughter
w {hero} crossing the street, the cloth moving in the wind ~ street
c {product} on a hanger in window light ~ hanger

sweater, sweaters, wool sweaters, jumper, jumpers, cardigan, knitwear, pullover, cashmere, fleece, knits @ a room with window light
x the stitches of {product} from close by, soft fibres in the light ~ quiet
c {product} pulled over the head, hair coming out ruffled ~ wool
m {hero} in {product}, hands round a warm cup ~ cup
n {hero} pulling the collar up to the chin ~ wool
w {hero} walking along a windy shore in {product} @ a windy shore ~ wind
c sleeves pushed up over both forearms ~ wool
c {product} folded on a chair in the light ~ quiet

coat, coats, jacket, jackets, winter coat, down jacket, puffer jacket, parka, leather jacket, blazer, trench coat, denim jacket, vest @ a street on a cold day
x the front of {product} closing from bottom to top ~ zip
m {hero} putting on {product} in one swing ~ cloth
w {hero} walking along a cold street, breath in the air ~ steps
c a collar turned up against the wind ~ cloth
n {hero} with hands deep in the pockets, face to the wind, at ease ~ wind
x seam and cloth of {product} in side light ~ quiet
c {product} on a hook by the door ~ hook

rain jacket, raincoat, waterproof jacket, rain coat, shell jacket, poncho, windbreaker, anorak @ a rainy path
x raindrops hitting the sleeve of {product} and rolling off ~ rain
m {hero} pulling up the hood of {product} ~ rain
w {hero} walking through heavy rain at an easy pace ~ rain
c a zip closing up to the chin, drops on it ~ zip
n {hero} looking up into the rain and smiling ~ rain
c {product} shaken out, drops flying off in the light ~ shake
c {product} on a hook, the last drops falling to the floor ~ drip

dress, dresses, wedding dress, gown, evening dress, jumpsuit, maxi dress, sundress, saree, kimono, abaya @ a tall bright room
x the cloth of {product} from close by, light running along a fold ~ cloth
c a hand smoothing {product} down along the side ~ cloth
m {hero} turning once in {product}, the hem lifting ~ cloth
w {hero} walking away from us along tall windows ~ steps
n {hero} looking back over one shoulder ~ breath
m {hero} laughing and gathering up the hem to run ~ laugh
c {product} on a hanger before the window, moving slightly ~ cloth

suit, suits, tuxedo, tailoring, tie, ties, bow tie, cufflinks, waistcoat @ a room with a tall mirror
x cloth and stitching of {product} from close by ~ quiet
c a button closed with two fingers ~ cloth
m {hero} at the mirror, straightening the shoulders ~ cloth
c a cuff drawn out from a sleeve ~ cloth
n {hero} looking into the mirror, then nodding ~ breath
w {hero} crossing a stone lobby with long steps ~ steps
c {product} on a wooden hanger in window light ~ hanger

swimwear, swimsuit, swimsuits, bikini, bikinis, swim shorts, swim trunks, wetsuit @ a beach
w {hero} running into the water, spray all round ~ splash
m {hero} coming up out of the water, drops flying off the hair ~ splash
x drops of water rolling off {product} ~ water
m {hero} lying on warm rock, one arm over the eyes ~ waves
w two friends jumping off a jetty hand in hand ~ splash
c {product} on a line in the wind, dripping ~ wind

underwear, lingerie, bra, bras, boxers, briefs, pyjamas, pajamas, nightwear, loungewear, robe, bathrobe, period underwear, shapewear, sleepwear @ a bedroom with soft daylight
x the edge and cloth of {product} from close by ~ cloth
c a folded pile of {product} taken out of a drawer ~ drawer
m {hero} in {product} and an open shirt, stretching by the window ~ breath
n {hero} smiling with eyes closed in the light ~ breath
m {hero} on the bed with a cup and a book ~ page
c {product} folded on white sheets ~ cloth

leggings, yoga pants, yoga leggings, sports bra, activewear, sportswear, gym wear, athletic wear, tracksuit, joggers, workout clothes, compression wear, running shorts @ a bright training room
x the cloth of {product} stretching and going back ~ cloth
m {hero} in {product}, sinking into a deep lunge ~ breath
w {hero} running up wide stairs @ wide outdoor stairs ~ steps
c a drawstring pulled tight ~ cord
n {hero} with closed eyes, breathing out ~ breath
m {hero} jumping, arms high ~ thud
c {product} folded on a bench beside a water bottle ~ quiet

hat, hats, cap, caps, beanie, beanies, sun hat, straw hat, baseball cap, bucket hat @ a street in clear light
c {product} put on with one hand, the brim pulled straight ~ soft
n {hero} looking out from under {product} ~ breath
x weave and edge of {product} in side light ~ quiet
m {hero} walking into the wind, one hand on {product} ~ wind
m {hero} putting {product} on a friend's head, both laughing ~ laughter
c {product} on a hook in the sun ~ quiet

scarf, scarves, shawl, silk scarf @ a street on a cold day
x the threads of {product} from close by ~ quiet
c {product} drawn on slowly, every fold clear ~ soft
n {hero} with {product} up to the chin, breath in the cold air ~ breath
w {hero} walking across a white park, the one spot of colour @ a park in winter ~ steps
m {hero} taking a friend's cold hands ~ laugh
c {product} over the back of a chair ~ soft

belt, belts, braces, wallet, wallets, purse, card holder @ a hallway table
x grain and seam of {product} from close by ~ leather
c {product} closed with one hand ~ click
c {product} slipped into a back pocket ~ cloth
m {hero} at a counter, laying {product} down for a moment @ a small shop ~ till
x a thumb moving along the edge of {product} ~ leather
c {product} on the hallway table beside keys ~ keys

sunglasses, glasses, eyewear, reading glasses, spectacles, eyeglasses, blue light glasses, shades, frames @ a sunny street
x the sea of light in one lens of {product} ~ quiet
c {product} unfolded with both hands ~ click
n {hero} putting on {product} and lifting the chin ~ soft
w {hero} walking along a white wall in hard sun ~ steps
n {hero} pushing {product} up the nose with one finger, half a smile ~ breath
m {hero} in an open car, hair flying @ an open car ~ wind
c {product} on a stone table, their shadow beside them ~ click

handbag, handbags, bag, bags, tote, tote bag, tote bags, shoulder bag, clutch, reusable bag, reusable bags, shopping bag, leather bag, crossbody bag @ a stone street *
x stitching and clasp of {product} from close by ~ quiet
c the clasp of {product} closing with one finger ~ click
m {hero} walking with {product} on the shoulder ~ steps
c a hand reaching into {product} and finding the keys at once ~ keys
m {hero} at a café table, {product} on the chair beside ~ café
w {hero} crossing a square, coat open, {product} swinging ~ steps
c {product} on a stone step in low sun ~ quiet

backpack, backpacks, rucksack, school bag, laptop bag, daypack, duffel, duffel bag, gym bag, messenger bag, briefcase, commuter backpack, satchel @ a station platform *
x zip and seam of {product} from close by ~ zip
c {product} packed quickly: a laptop, a jacket, a book ~ soft
m {hero} swinging {product} onto the shoulders ~ strap
w {hero} walking through a crowd with an easy step ~ crowd
c a bottle drawn out of the side of {product} without looking ~ soft
m {hero} running for a train and making it ~ doors
c {product} on the seat by the window, the land going by @ a train seat ~ rails

suitcase, suitcases, luggage, carry-on, travel bag, cabin bag, trolley, packing cubes, weekender @ an airport hall
x the wheels of {product} from close by, rolling over stone ~ wheels
c {product} closed with two clicks ~ click
m {hero} walking through the hall, {product} gliding alongside ~ wheels
c folded clothes laid into {product} in neat rows ~ cloth
w {hero} pulling {product} up a narrow old street @ a narrow old street ~ wheels
n {hero} looking out of a plane window @ a plane window ~ cabin
c {product} upright by an open door, light outside ~ quiet

ring, rings, engagement ring, engagement rings, wedding rings, necklace, necklaces, earrings, bracelet, bracelets, jewellery, jewelry, pendant, brooch, charm bracelet, anklet, pearls @ a dressing table by a window
x {product} from so near that a spark runs along the edge ~ ting
c {product} lifted out of its open case with two fingers ~ soft
x the clasp closing in close-up ~ click
n {hero} touching {product} once and looking up ~ breath
n {hero} turning the head, a point of light on {product} ~ breath
m {hero} laughing across a table, {product} catching the light ~ glasses
c {product} in its open case, one point of light on it ~ quiet

watch, watches, wristwatch, timepiece, dive watch, chronograph, luxury watch, pocket watch @ a desk by a window
x the second hand moving over the dial of {product} ~ ticking
x the crown of {product} turned between finger and thumb ~ click
c {product} closed on a wrist, a cuff drawn over it ~ click
x light travelling round the edge of the case ~ ticking
m {hero} at the window, one sleeve pushed back, glancing at {product} ~ ticking
n {hero} looking up from the dial, in no hurry ~ breath
c {product} lying on its side on dark stone, the hand moving ~ ticking

smartwatch, fitness tracker, fitness band, smart ring, sports watch, gps watch, activity tracker @ a road early in the day *
x the dark face of {product} lighting up on a wrist ~ soft tone
m {hero} starting a run with one tap on {product} ~ tap
w {hero} running along the water ~ steps
c {product} on a moving wrist, drops of sweat beside it ~ breath
n {hero} glancing at the wrist and going on faster ~ breath
m {hero} at a desk, turning the wrist to look, then smiling @ a bright office ~ office
c {product} on the bedside table, glowing softly @ a bedside table ~ soft tone

umbrella, umbrellas, parasol @ a rainy street
x raindrops bouncing off {product} in slow motion ~ rain
c {product} opening with one push of the thumb ~ snap
w {hero} under {product} in a street full of rain ~ rain
m {hero} drawing a stranger in under {product} ~ laugh
c {product} shaken out in a doorway ~ shake
c {product} leaning by a door, a small pool under it ~ drip

keychain, key ring @ a hallway table
c {product} thrown up and caught in one hand ~ keys
x metal and leather of {product} in side light ~ quiet
m {hero} searching three pockets and a bag, then hearing it jingle ~ keys
c a key turning, {product} swinging below the lock ~ click
c {product} on the hallway table ~ keys

gloves, mittens @ a street on a cold day
c a hand going into {product}, finger by finger ~ soft
x snow landing on {product}, flake by flake ~ quiet
n {hero} with both hands in {product} round a hot cup ~ breath
w children throwing snow, {product} wet and white ~ laughter
m {hero} giving one of a pair to a friend, each with the other hand in a pocket ~ laugh
c {product} on a radiator, side by side, drying ~ drip
`;
