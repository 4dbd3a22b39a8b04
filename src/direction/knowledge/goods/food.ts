/** Pictures of what is eaten, as plain text: see goods-book.ts. */
export const FOOD = `
chocolate, dark chocolate, milk chocolate, chocolate bar, chocolates, truffles, pralines, chocolate truffles @ a kitchen table with soft side light
x {product} breaking in two with a clean edge ~ snap
c paper and foil opened slowly by two fingers ~ foil
x melted chocolate folding over itself in a slow ribbon ~ soft
n {hero} letting a first piece melt, eyes closed ~ breath
m two people on a sofa, one piece left between them, both looking at it ~ giggle
c a piece broken off and passed to another hand ~ snap
c {product} on dark slate, one piece broken off and leaning on the rest ~ quiet

ice cream, frozen yogurt bars, frozen yoghurt bars, ice cream sandwiches, gelato, sorbet, frozen yoghurt, frozen yogurt, ice lollies, popsicles, ice cream bars @ a sunny promenade
x a curl of {product} rolling up ahead of the scoop ~ scoop
c {product} with one drop starting to run down its side ~ drip
n {hero} taking the first lick, eyes wide at the cold ~ gasp
m two friends on a wall, each reaching over for a taste of {product} ~ laughter
c a spoon sinking slowly into {product} ~ soft
w a row of people on a sunny wall, every one with {product} in hand ~ gulls
c {product} against a clear sky, held up in one hand ~ gulls

cookies, biscuits, oat cookies, crackers, shortbread, cookie, brownies, flapjacks, wafers, gingerbread @ a kitchen table
x {product} breaking in two, crumbs jumping in the light ~ crunch
c {product} dipped into a glass of milk, a drop falling back ~ drip
n {hero} taking a bite, crumbs at the corner of the mouth ~ crunch
c a hand coming into frame and taking the last one off the plate ~ plate
m two people at the kitchen table over {product} and two cups, laughing ~ laughter
x the surface of {product} from close by, golden and rough ~ quiet
c a plate of {product} on the table, one with a bite taken ~ plate

crispbread, rye crispbread, knäckebröd, oatcakes, oatcake, flatbread crackers, breadsticks, rusks @ a kitchen table in the morning
x {product} snapping in two, crumbs and seeds flying ~ snap
c butter drawn across {product} in one pull, filling every hollow ~ scrape
x the surface of {product} from close by, holes and grain in raking light ~ quiet
n {hero} biting off a corner, the crunch loud in the quiet room ~ crunch
c cheese and slices of cucumber laid on one after the other ~ soft
m {hero} at the table, breaking one piece in two and passing half across ~ snap
c {product} in an open pack on the table, one piece broken in front ~ crumbs

crisps, chips, potato chips, tortilla chips, nachos, pretzels, popcorn, puffs, rice cakes, veggie chips, snacks, salty snacks @ a living room with friends
x {product} falling in slow motion, salt flying off in the light ~ crackle
n {hero} biting once, the sound filling the room ~ loud crunch
x the surface of {product} from close by, salt grains standing on it ~ quiet
c a hand reaching into the bowl, then a second, then a third ~ rustle
m friends on a sofa passing {product} along without looking away from the screen ~ laughter
c an empty bowl, one last piece, two hands stopping above it ~ silence
c {product} in a full bowl, the open bag beside it ~ rustle

snack box, snack boxes, healthy snack box, healthy snack boxes, snack pack, fruit and nut box @ a bright room with a table *
c the lid of {product} lifted, small colourful compartments inside ~ lid
x nuts, fruit and seeds from close by, light moving across ~ quiet
c two fingers choosing one piece and stopping over the next ~ soft
n {hero} taking a bite and brightening up ~ crunch
m {hero} passing {product} across the table to somebody ~ laughter
c hands reaching in from all sides ~ rustle
c {product} open on the table, nearly empty ~ quiet

nuts, almonds, hazelnuts, pecans, macadamias, chestnuts, cashews, trail mix, peanuts, pistachios, walnuts, dried fruit, dried mango, raisins, dates, seeds, seaweed snacks @ a table by a window *
x {product} pouring into a bowl in slow motion ~ patter
c a hand taking a few and closing round them ~ soft
n {hero} chewing with pleasure, looking out of the window ~ crunch
x colour and grain of {product} from close by ~ quiet
m {hero} sharing {product} from an open hand ~ wind
c {product} in a small bowl in low light ~ patter

jerky, beef jerky, biltong, meat snacks, salami sticks @ a tailgate at the edge of the woods *
x {product} torn in two, the fibres pulling apart ~ tear
c the bag ripped open along the top ~ rip
n {hero} biting off a piece with a jerk of the head ~ tear
x the surface of {product} from close by, pepper and smoke in the grain ~ quiet
m {hero} chewing on the open tailgate, boots hanging, looking out ~ wind
m two friends splitting {product} across a fire ~ crackle
c {product} on rough wood, a folding knife beside it ~ wood

gummies, gummy bears, candy, sweets, liquorice, licorice, lollipops, marshmallows, caramels, toffee, jelly beans, fudge, sour candy @ a bright table top
x {product} tumbling past the lens in slow motion, light shining through the colours ~ patter
c two fingers choosing one out of a colourful heap ~ soft
n {hero} chewing with round cheeks and shining eyes ~ chew
m friends swapping {product} by colour across a table ~ giggle
x sugar crystals on {product} from close by ~ sparkle
c {product} in a heap of colours on a plain ground ~ patter

chewing gum, gum, mints, breath mints, peppermints, mint drops @ a bright street *
x one white piece of {product} turning slowly in the air ~ soft
n {hero} putting {product} in the mouth and breathing in, eyes wide open ~ breath
x a cloud of breath in clear cold air ~ exhale
m {hero} leaning in to whisper to a friend, both laughing ~ whisper
c a piece pushed out of the pack with one thumb ~ click
c {product} on a pale blue ground, one piece lying in front ~ click

bars, protein bars, energy bars, granola bars, cereal bars, snack bars, protein bar, energy bar, fruit bars, snack bar, granola bar @ a bench outside *
c {product} torn open with two fingers ~ rustle
x {product} breaking in two, nuts and grains in the break ~ snap
n {hero} taking a bite while pulling on a jacket, crumbs falling ~ crunch
m {hero} sitting down for a minute, chewing {product} with pleasure ~ birds
c one half held out to somebody else's hand ~ snap
w {hero} walking on with a light step ~ steps
c {product} on top of a packed bag, a water bottle beside it ~ quiet

cereal, granola, muesli, porridge, oats, oatmeal, cornflakes, overnight oats, breakfast cereal @ a kitchen with morning light
x {product} falling into a bowl in slow motion ~ patter
c milk poured into the bowl in a white arc ~ pour
c berries dropping on top one after the other ~ soft
n {hero} taking the first spoonful, hair still tousled ~ spoon
m {hero} at the breakfast table, sleeves over the hands, bowl pulled close ~ morning
x a spoon lifting out, milk running off it ~ drip
c {product} in a full bowl on the table, the spoon standing in it ~ spoon

crumpets, crumpet, pikelets, pikelet, english muffins, english muffin, teacakes, teacake @ a kitchen table in the morning
x butter melting into {product}, running to the edge ~ soft
c {product} jumping out of the toaster, steam rising ~ click
n {hero} biting in, butter running over one thumb ~ crunch
c honey falling in a thread onto {product} ~ quiet
m two people at the table reaching for the last piece at once ~ laughter
c {product} torn open by two hands, the inside steaming ~ soft
c {product} in a stack on a plate, a cup of tea beside it ~ cup

bread, sourdough, sourdough bread, loaf, bagels, rolls, buns, baguette, tortillas, wraps, pita, flatbread @ a kitchen table
x a crust of {product} cracking under the knife, steam coming out ~ crackle
c butter melting into a warm slice ~ soft
c two hands tearing {product} apart ~ crackle
n {hero} biting into a slice, crumbs falling ~ crunch
m people at a table reaching for {product} from all sides ~ voices
x flour on the crust in low side light ~ quiet
c {product} on a wooden board, the knife beside it ~ wood

cake, cakes, pastries, croissants, croissant, doughnuts, donuts, cupcakes, muffins, cinnamon rolls, pie, pies, macarons, waffles, pancakes, pastry, cheesecake, tart @ a table by a bright window
x the surface of {product} from close by, its top catching the light ~ quiet
c a fork going through {product}, soft layers opening ~ soft
c sugar sifted over {product} like snow ~ sieve
n {hero} taking the first bite and closing the eyes ~ breath
m two friends over one plate of {product}, two forks ~ laughter
c crumbs on an empty plate, one fingertip collecting them ~ plate
c {product} on a plate in the window light, a cup beside it ~ cup

yoghurt, yogurt, skyr, kefir, pudding, custard, cottage cheese, dessert, desserts @ a breakfast table
x a spoon drawing a smooth curve through {product} ~ soft
c berries dropped into {product}, sinking a little ~ plop
n {hero} eating the first spoonful slowly ~ spoon
c the lid peeled back with one thumb ~ peel
m {hero} barefoot at the counter, spoon in {product}, looking out of the window ~ morning
c {product} on the table with fruit round it ~ spoon

cheese, cheddar, vegan cheese, mozzarella, goat cheese, halloumi, feta, cream cheese @ a wooden table
x a knife going through {product} with slow pressure ~ knife
c a slice of {product} laid on warm bread, softening at the edge ~ soft
c {product} broken apart by two hands ~ crumble
n {hero} tasting a piece from the tip of the knife ~ breath
m people at a table round a board with {product}, bread and fruit ~ voices
c {product} on a wooden board, one piece cut off ~ wood

honey, maple syrup, syrup @ a breakfast table
x {product} running slowly off a spoon in a shining thread ~ soft
c {product} spread over a warm slice of toast up to the edge ~ knife
c the lid of the jar turned open ~ lid
n {hero} licking one thumb clean, eyes on the jar ~ breath
m a breakfast table, {product} passed across between hands ~ voices
c {product} on the table in the window light, the knife laid across ~ glass

olive oil, oil, cooking oil, vinegar, balsamic vinegar, dressing, salad dressing, vinaigrette, avocado oil @ a kitchen worktop
x {product} falling in a thin shining thread ~ pour
c {product} poured over ripe tomatoes and torn bread ~ pour
c a bowl of green leaves turned over with two hands, the leaves shining ~ leaves
n {hero} dipping bread into {product} and tasting ~ breath
m people at a table, {product} going from hand to hand ~ voices
c {product} on the worktop, light shining through it ~ glass

sauce, pasta sauce, tomato sauce, pesto, curry sauce, gravy, stock, broth, curry paste, salsa, chutney @ a kitchen worktop
x {product} bubbling slowly in a pan, steam rising ~ bubbling
c {product} spooned over a full plate ~ spoon
c a wooden spoon lifted to the mouth and tasted ~ breath
m {hero} at the stove, stirring with one hand, phone put away ~ kitchen
n {hero} tasting, stopping, and going back for a second spoon ~ spoon
c a piece of bread wiped once round the plate ~ bread
w a table of people leaning over full plates ~ voices
c {product} on the worktop beside a steaming pan ~ bubbling

hot sauce, chilli sauce, chili oil, chilli oil, sriracha, ketchup, mustard, mayonnaise, mayo, bbq sauce, barbecue sauce, condiment @ a table with food on it
x one red drop of {product} gathering at the neck of the bottle ~ drop
c {product} shaken over a plate of food in quick strokes ~ shake
n {hero} taking a confident first bite ~ bite
n {hero} stopping in mid-chew, eyes going wide ~ silence
c a hand reaching for the bottle again ~ grab
m friends round the table passing {product} on, daring each other ~ laughter
c {product} on the table among empty plates ~ plate

spices, spice, salt, sea salt, pepper, spice mix, spice blend, herbs, seasoning, stock cubes, vanilla, curry powder @ a kitchen worktop
x a pinch of {product} falling in slow motion through a beam of light ~ soft
c {product} crushed in a mortar, the colour deepening ~ stone
c {product} going into hot oil, sizzling at once ~ sizzle
n {hero} leaning over the pan, breathing in ~ breath
m {hero} tasting from a spoon and adding one pinch more ~ spoon
c {product} on the worktop beside a full, steaming dish ~ steam

pasta, spaghetti, gnocchi, ravioli, lasagne, lasagna, rice, risotto, couscous, quinoa, lentils, beans, chickpeas, grains @ a kitchen worktop
x {product} pouring into a bowl in slow motion ~ patter
c {product} going into boiling water, steam rolling up ~ boil
c {product} turned over in a hot pan with sauce ~ sizzle
n {hero} lifting a full fork out of a steaming plate ~ fork
m people round a table handing plates along ~ voices
c {product} on a deep plate, steam rising straight up ~ steam

porridge pot, porridge pots, oat pot, oat pots, noodle pot, noodle pots, soup pot, soup pots, pasta pot, pasta pots, instant pot meals, cup noodles @ a kitchen worktop *
c the lid of {product} peeled back, the light falling in ~ peel
x hot water rising to the line inside ~ pour
c a spoon going once round, everything thickening ~ stir
m {hero} on a train seat, {product} warm between both hands @ a train in the morning ~ rails
n {hero} taking the first spoonful, steam past the face ~ breath
c the empty pot, the spoon standing in it ~ spoon
c {product} with its lid half back, steam rising past it ~ quiet

ramen, instant ramen, noodles, instant noodles, udon, soup, soups, pho, miso soup, noodle soup, dumplings, gyoza @ a small kitchen table
x {product} lifted out of the steam and held for one second ~ steam
c hot water poured over {product}, steam rolling up ~ pour
n {hero} bent over the bowl, slurping ~ slurp
x steam and small drops of oil on the surface of the bowl ~ bubbling
m two friends on the floor with bowls in their laps, laughing with full mouths ~ laughter
n {hero} drinking the last of it straight from the bowl ~ gulp
c {product} in a full bowl, chopsticks laid across the rim ~ steam

pizza, frozen pizza, pizzas, quiche, focaccia @ a kitchen table
x cheese bubbling and browning on {product} in the heat of the oven ~ sizzle
c a cutter rolling through {product}, crust cracking ~ crackle
c a slice lifted away, long threads of cheese stretching ~ stretch
n {hero} taking a bite while it is still too hot ~ breath
m friends round the table, hands reaching in from all sides ~ laughter
c one slice left on the board, everybody looking at it ~ silence
c {product} on the table, steaming, one slice pulled out ~ steam

burgers, burger, plant-based burgers, veggie burgers, burger patties, patties, sausages, sausage, nuggets, veggie nuggets, chicken nuggets, hot dogs, meatballs, tofu, tempeh, bacon, meat, steak, chicken, seitan, plant-based meat @ a kitchen with a hot pan
x {product} sizzling in a hot pan, the edges browning ~ sizzle
c {product} turned over once, steam flying up ~ sizzle
c fresh leaves, tomato and {product} stacked up by two hands ~ soft
n {hero} taking a huge bite, sauce on one cheek ~ bite
m friends at a table in the garden, plates passed along @ a garden table ~ laughter
c {product} on a plate, steaming, one bite gone ~ plate

meal kit, meal kits, ready meals, ready meal, recipe box, food box, frozen meals, frozen meal, meal box, lunch box meals, curry, stew, chilli, poke bowl, salad, salads @ a kitchen at dinner time
c {product} unpacked on the worktop, fresh and colourful ~ paper
x vegetables cut with a quick clean knife ~ chopping
c everything going into one hot pan, steam rolling up ~ sizzle
m {hero} at the stove, tossing the pan with growing confidence ~ sizzle
c a full plate set down on the table ~ plate
n {hero} taking the first forkful and nodding ~ fork
m two people at the table, elbows in, eating with pleasure ~ voices
c {product} served on two plates, steam rising ~ steam

sushi, sushi kit, fish, salmon, tuna, seafood, shrimp, prawns, fish fingers, sardines, oysters @ a wooden counter
x {product} from close by, moist and shining ~ quiet
c a sharp knife drawn through {product} in one pull ~ knife
c a squeeze of lemon, drops flying in the light ~ squeeze
n {hero} taking the first bite, eyes closed ~ breath
m two people at the counter sharing a plate ~ voices
c {product} on a plain dark plate, lemon beside it ~ plate

eggs @ a kitchen with morning light
x an egg cracked on the edge of a pan, the yolk sliding out whole ~ crack
c {product} frying, the edges turning crisp ~ sizzle
c toast dipped into a soft yolk ~ drip
m {hero} at the stove in the morning, pan in one hand ~ sizzle
n {hero} taking the first bite at the counter ~ bite
c {product} in an open box on the table, morning light on the shells ~ quiet

berries, frozen berries, fruit, apples, oranges, bananas, strawberries, avocados, mangoes, vegetables, tomatoes, potatoes, carrots, mushrooms, vegetable box, veg box, fruit box, frozen vegetables @ a kitchen table
x drops of water on {product}, the colour filling the frame ~ drop
c {product} tipped into a bowl of water, splashing ~ splash
c a knife going through the ripe flesh, juice running out ~ slice
n {hero} biting in, juice on the chin ~ crunch
m {hero} at the worktop, cutting and tasting as they go ~ chopping
c {product} heaped in a bowl on the table ~ quiet

baby food, baby puree, baby cereal, infant formula, baby formula @ a kitchen with a high chair
x a small spoon drawing a curve through {product} ~ soft
m a baby in a high chair leaning towards the spoon, mouth wide open ~ babble
n the baby tasting, thinking, then beaming ~ giggle
m a parent in front of the high chair, making the same open mouth ~ laugh
c a small hand landing in the bowl ~ splat
c {product} on the tray of the high chair, the small spoon beside it ~ spoon
`;
