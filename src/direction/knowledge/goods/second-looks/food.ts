/** Second looks at what is eaten, as plain text: see index.ts. */
export const FOOD_AGAIN = `
chocolate + table
x the surface of {product} from close by, light sliding over its gloss ~ quiet
c pieces falling onto slate in slow motion and breaking apart ~ snap
x cocoa powder bursting up in a fine cloud ~ soft
c liquid chocolate filling a mould to its edge and going still @ a chocolate kitchen ~ soft
c {product} built up into a small tower, piece by piece, in stop motion ~ click
x a shaving curling up ahead of the blade ~ scrape
c the wrapper torn open, crumbs on it, one piece left ~ foil
c {product} in low warm light, the paper folded back ~ quiet

ice cream + table
x frost on {product}, melting where the sun reaches it ~ quiet
c a ribbon of sauce falling over {product} and running down ~ pour
c sprinkles raining down in slow motion and bouncing off ~ patter
x one drop letting go and falling ~ drip
c berries rolling past {product} on cold stone ~ roll
c two colours of {product} swirled into each other, seen from above ~ soft
c {product} against a bright wall, melting faster than it should ~ drip
c {product} straight on against one clear colour, first drop about to fall ~ gulls

jerky + table
c smoke rolling past {product} and clearing ~ crackle
x black pepper cracking and falling in slow motion ~ crack
c {product} slapped down on rough wood, dust jumping ~ slap
x embers breathing red, fat hissing on them ~ hiss
c {product} strung on a line over smoke ~ crackle
c the empty bag folded small, one crumb of pepper on it ~ rustle
c {product} on rough wood, smoke drifting past it ~ crackle

crispbread + table
c {product} stacked up one on the other, in stop motion, the pile leaning ~ tap
x rye flour falling through a beam of light ~ quiet
c {product} falling onto the board in slow motion and breaking ~ snap
x seeds bouncing on wood ~ patter
c rye bending in the wind @ a field of rye ~ wind
c three sheets breaking one after the other, on the beat ~ snap, snap, snap
c the board with crumbs and one last corner ~ quiet
c {product} standing on edge, low sun through its holes ~ quiet

cookies + table
x dough spreading and turning gold, seen through the oven window, time-lapse ~ oven
c {product} dropped onto a plate one on the other, the pile swaying ~ plate
x chips and crumbs from close by, warm light raking across ~ quiet
c a glass of milk filling beside {product} ~ pour
c {product} hopping one by one out of the pack, in stop motion ~ tap
c flour thrown across the table, the cloud drifting through the light ~ soft
c the plate with nothing left on it but crumbs ~ quiet
c {product} piled high, one rolling off the top ~ plate

crisps + table
c the bag torn open along the top, the first ones jumping out ~ rip
x one piece snapping in two from close by, crumbs flying ~ crunch
c {product} rattling down into a bowl until it runs over ~ rattle
c {product} sinking into a thick dip and coming out loaded ~ crunch
x salt and spice falling through hard light ~ quiet
c one piece spinning on the table like a coin ~ spin
c {product} bursting up out of the bowl in slow motion ~ crackle
c {product} beside an overfull bowl, one piece leaning out ~ rustle

snack box, nuts + table
x shells cracking open from close by ~ crack
c {product} rolling across the table and gathering into a line ~ patter
c {product} dropping into a bowl from above, one bouncing out ~ patter
x sugar and grain from close by in raking light ~ quiet
c a small bowl emptied and filled again, in stop motion ~ patter
w the table by the window, a bag packed beside {product} ~ birds
c the bowl with one piece left in it ~ quiet
c {product} spread on dark wood, colour beside colour ~ quiet

gummies, chewing gum + table
c {product} raining onto the table and bouncing ~ patter
x light shining through one of them, bubbles inside it ~ quiet
c {product} lining up by colour, in stop motion ~ tap
c the bag tipped over, colours rolling out towards the lens ~ patter
x sugar grains glittering on an edge ~ quiet
c one piece pulled slowly in two, stretching to a thread ~ soft
c a jar filling up to the rim, colour on colour ~ patter
c {product} heaped against one bright colour ~ quiet

bars + table
c the wrapper torn open in one straight pull ~ rip
x nuts, seeds and grain from close by, light moving across ~ quiet
x {product} breaking in two, crumbs jumping ~ snap
c oats, nuts and honey falling into a bowl one after the other ~ patter
x honey running over the grain in one thread ~ soft
c {product} sliding out of a jacket pocket onto the bench ~ slide
c the empty wrapper folded small on the wood ~ rustle
c {product} on the wood, half unwrapped, its grain in full light ~ quiet

cereal + table
c {product} pouring into the bowl, the pile growing to a peak ~ patter
x milk rising between the flakes ~ crackle
c blueberries dropping in, milk leaping up round them ~ splash
x one flake turning slowly in the light ~ quiet
c a spoon going in deep and coming up full ~ spoon
w the table with the morning sun moving across it, one bowl waiting ~ birds
c the empty bowl, a last drop of milk in it, the spoon across ~ spoon
c {product} beside a full bowl, sun across both ~ birds

bread + table
x the crust of {product} from close by, cracks and flour in raking light ~ crackle
c dough swelling slowly over the edge of its bowl, time-lapse ~ quiet
c {product} on a rack, steam rising off it ~ crackle
c butter sliding and melting on a warm slice ~ soft
c a cloud of flour settling on the table ~ soft
x the crumb of a fresh slice, light coming through the holes ~ quiet
w the bakery window still dark outside, loaves glowing inside @ a street before sunrise ~ quiet
c {product} cut open on a board, the knife beside it ~ quiet

cake + table
x layers and filling from close by, the knife just out of frame ~ quiet
c icing falling in a smooth sheet and running over the edge ~ soft
c powdered sugar coming down like snow ~ soft
c {product} turning slowly on a stand ~ quiet
x a fork sinking through the layers ~ soft
c fruit set on top one by one, in stop motion ~ tap
c the plate with crumbs, one smear of cream, the fork laid across ~ fork
c {product} on a stand by the window, one piece missing ~ quiet

yoghurt + table
x a thick fold of {product} falling off a spoon ~ soft
c honey drawing a thread across the white surface ~ soft
c berries dropping in and sinking to their shoulders ~ plop
x the surface of {product}, one smooth peak standing ~ quiet
c granola falling from above, the first grain landing ~ patter
c the lid peeled back, the light falling in ~ peel
c the scraped glass, the spoon standing in it ~ spoon
c {product} beside a full bowl, berries round it ~ quiet

cheese + table
x a long thread of melted cheese stretching and thinning ~ soft
c a thin slice curling off the blade ~ slice
x the rind and the cut of {product} in raking light ~ quiet
c {product} bubbling and turning gold under heat ~ sizzle
c grated curls falling like snow onto something hot ~ soft
c figs and walnuts rolling up beside {product} on the board ~ roll
c the board with only rind and crumbs left ~ quiet
c {product} on the board, one slice leaning away ~ quiet

butter + table
x {product} from close by, one smooth curl rising ~ soft
c {product} sinking into warm toast and shining ~ soft
x a thread of {product} falling and folding over itself ~ soft
c the lid coming off, the untouched surface inside ~ lid
c toast springing up, steam with it ~ pop
c a spoon sinking slowly into {product} and standing there ~ soft
c the empty jar, one streak of light through what is left ~ glass
c {product} on the table, a spread slice before it ~ quiet

olive oil + table
x one gold drop swelling and letting go ~ drop
c {product} swirling in a white dish, sun in it ~ pour
c leaves tossed in slow motion, drops flying off them ~ toss
x oil running over a cut tomato and into its seeds ~ quiet
c bread pulled through a gold pool, the track closing behind it ~ soft
w a grove of old trees in low sun @ an olive grove ~ cicadas
c {product} with the light through it, a green shadow on the wood ~ quiet

sauce, hot sauce + table
x one thick drop swelling at the rim and falling ~ drop
c {product} poured in a slow loop that closes on itself ~ pour
x bubbles rising and bursting in the hot pan ~ blub
c tomatoes, garlic and herbs dropping into water in slow motion ~ splash
x chilli and spice from close by, red in hard light ~ quiet
c bread wiping the last streak off the plate ~ soft
c the lid giving way with a pop ~ pop
c {product} on the table, a red drop running down its side ~ quiet

spices + table
x grains of {product} bouncing on wood in slow motion ~ patter
c a cloud of colour thrown up against the dark ~ soft
c spoons of spice in a row, each another colour, seen from above ~ quiet
x whole spice cracking open under the pestle ~ crack
c {product} falling into hot oil, foam rushing up round it ~ sizzle
x steam carrying specks of {product} through a beam of light ~ quiet
c {product} in a small heap, the jar open behind it ~ quiet

pasta + table
c {product} falling into boiling water in slow motion ~ splash
x starch and bubbles racing over the surface ~ boil
c {product} raining down onto the worktop and bouncing ~ patter
c a fork turning once in the plate, everything winding round it ~ fork
x sauce running down between the pieces ~ soft
c hard cheese falling like snow from above ~ soft
c the empty plate, a last streak of sauce, the fork across ~ fork
c {product} beside a steaming plate ~ quiet

porridge pot + table
c {product} stacked into a tower, in stop motion ~ tap
x steam turning over itself in the light ~ quiet
c berries, seeds and nuts dropping into {product} from above ~ patter
c a kettle coming to the boil beside {product} ~ boil
c the clock on the wall, two minutes gone in a blink, time-lapse ~ tick
c {product} sliding along the worktop into an open bag ~ slide
c the empty pot turned over, one last drop ~ drop
c {product} steaming beside keys and a train ticket ~ quiet

ramen + table
c hot water falling from above, steam rushing up into the light ~ pour
x noodles loosening and swelling, time-lapse ~ quiet
x a slick of red oil spreading over the broth ~ quiet
c spring onion and sesame dropping onto the surface ~ patter
c chopsticks lifting a long curtain of noodles, steam behind ~ slurp
c an egg sliding in, its yolk just holding ~ plop
c the empty bowl tilted, a last pool of broth in it ~ bowl
c {product} beside a steaming bowl, chopsticks laid across ~ quiet

pizza + table
x dough blistering and turning gold in the heat, time-lapse ~ oven
c a slice drawn away, cheese stretching into long threads ~ soft
x cheese bubbling from close by ~ sizzle
c basil leaves floating down onto {product} ~ quiet
c a wheel rolling across {product} and cutting it ~ crunch
c flour bursting up as dough lands on it ~ thud
c the board with crusts only ~ quiet
c {product} seen straight from above, the first slice gone ~ quiet

burgers + table
x the first contact with the hot pan, smoke and spitting fat ~ sizzle
x edges turning crisp and brown from close by ~ sizzle
c layer falling on layer in slow motion, the lid last ~ soft
c sauce running slowly over the edge ~ soft
c {product} turned over, the seared side up ~ sizzle
x smoke curling through a beam of light ~ sizzle
c an empty plate, one leaf left on it ~ quiet
c {product} on a board, steam rising, sauce just starting to run ~ quiet

meal kit + table
c vegetables falling into place in rows, in stop motion ~ tap
x steam pouring off a hot spoonful ~ quiet
c the pan seen from above, colour after colour going in ~ sizzle
c a knife rocking through herbs, close to the board ~ chop
x a squeeze of lemon, drops flying through the light ~ squeeze
c the lid lifted, steam rolling out ~ lid
c the plate scraped clean, fork and knife together ~ fork
c {product} beside a full plate, steam rising ~ quiet

sushi + table
x grain and sheen from close by, light moving across ~ quiet
c a blade drawn through in one long pull ~ slice
x salt falling onto {product} in slow motion ~ quiet
c {product} on crushed ice, mist rolling off it ~ ice
c soy sauce running into a small dish and going still ~ pour
x a drop of lemon hitting the surface ~ drop
c {product} in a row on dark stone, light from one side ~ quiet

eggs + table
x one egg cracking on the rim, the shell giving way ~ crack
c an egg dropping into a hot pan, its edge turning to lace ~ sizzle
x a yolk breaking and running ~ soft
c eggs rolling one by one into the bowl ~ roll
w straw and early light in the coop @ a hen house ~ hens
c a whisk turning yolks to gold ~ whisk
c {product} in a bowl by the window ~ quiet

berries + table
c {product} tumbling into clear water in slow motion ~ splash
x drops standing on {product}, light in each ~ quiet
c {product} cut in two, the halves falling open ~ slice
c {product} rolling across the table towards the lens ~ roll
x seed, peel and flesh from close by ~ quiet
w rows of green in the early sun @ a field ~ birds
c {product} dropping into a bowl until it is full ~ patter
c {product} heaped on the table, the sun full on it ~ quiet

baby food + table
c a small spoon drawn through a bowl, the track closing behind it ~ spoon
x the smooth surface of {product}, light sliding over it ~ quiet
c steamed carrot and pear dropping into a bowl ~ plop
c the lid coming off with a small pop ~ pop
m the tray of the high chair, splashes in every direction ~ spoon
c the empty bowl, the small spoon upside down in it ~ spoon
c {product} on the tray of the high chair ~ quiet
`;
