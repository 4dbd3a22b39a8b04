/** Pictures of what is drunk, as plain text: see goods-book.ts. */
export const DRINKS = `
coffee, coffee beans, coffee roaster, coffee roastery, coffee roasters, coffee brand, ground coffee, espresso, coffee blend, coffee roast, filter coffee, instant coffee, coffee capsules, coffee pods, decaf @ a kitchen with morning light *
x coffee beans falling in slow motion, turning over in the light ~ beans
c hot water poured over {product}, the grounds swelling and breathing out steam ~ pour
x dark coffee running in a thin stream into a cup ~ pour
m {hero} at the counter, both hands round a warm cup, waiting for the first sip ~ quiet room
n {hero} taking the first sip with eyes closed ~ sip
c steam curling from the cup into a beam of light ~ quiet
m two people at the table over two cups, talking in low voices ~ voices
c {product} on the counter beside a full cup, steam rising ~ cup

cold brew, cold brew coffee, iced coffee, iced latte @ a sunlit kitchen counter *
x {product} running over ice, the cubes cracking ~ ice
c milk dropping into the dark coffee and unfolding like smoke ~ pour
c a hand lifting the cold glass, drops running down it ~ glass
n {hero} taking the first cold sip, eyes closed ~ sip
m {hero} walking with {product} in hand, sunglasses on @ a street in the sun ~ steps
x an ice cube turning slowly in the glass ~ ice
c {product} in the sun, a wet ring round its foot ~ ice

tea, herbal tea, green tea, black tea, tea bags, chai, loose leaf tea, infusion, fruit tea @ a table by a window
x dry leaves of {product} falling into a warm pot ~ leaves
c hot water poured over {product}, colour drawing slowly through it ~ pour
c steam rising from a cup into window light ~ quiet
n {hero} with the cup under the nose, breathing in ~ breath
m {hero} with feet drawn up, both hands round the cup ~ clock
c tea poured into a second cup across the table ~ pour
c {product} beside a full cup, steam drifting past it ~ cup

matcha, matcha powder @ a kitchen with soft daylight
x bright green powder sifted in a fine cloud into a bowl ~ sieve
c a bamboo whisk beating {product} to a fine foam ~ whisk
c green {product} poured over milk and ice, the two colours folding together ~ pour
n {hero} taking the first sip, a trace of foam on the lip ~ sip
m {hero} at the window with the bowl in both hands, looking out ~ quiet
x fine foam from close by, small bubbles closing one by one ~ fizz
c {product} on a pale counter, the whisk beside it ~ wood

hot chocolate, cocoa, drinking chocolate @ a warm kitchen
x chocolate melting into hot milk in a slow spiral ~ stir
c {product} poured into a thick mug, steam rising ~ pour
n {hero} taking a first sip and coming up with foam on the lip ~ sip
m two people under one blanket, each with a mug ~ fire
c a marshmallow softening at the edge of the cup ~ soft
c {product} in a mug on the window sill, steam on the pane ~ cup

iced tea, lemonade, sparkling lemonade, soda, cola, soft drink, ginger beer, ginger ale, root beer, kombucha, kefir soda, prebiotic soda, canned drink, sparkling drink, tonic, tonic water, mocktail, alcohol-free spritz @ a sunny terrace *
x the opening of {product}, fine spray flying up in the backlight ~ hiss
c {product} poured over ice, bubbles racing up the glass ~ fizz
x drops running down the cold side of {product} ~ ice
n {hero} taking a long sip, eyes closed against the sun ~ gulp
m two friends clinking {product} and laughing ~ clink, laughter
c a slice of lemon dropping through bubbles in slow motion ~ plop
w friends in the sun, every hand with a cold drink ~ laughter
c {product} in the sun, cold drops round its foot ~ fizz

energy drink, energy shot, sports drink, isotonic drink, electrolyte drink, pre-workout drink @ a sports court under bright lights *
x the opening of {product}, fine spray flying up against hard light ~ hiss
c a hand snatching {product} off a bench, cold drops flying ~ thud
n {hero} taking a long sip, sweat on the forehead ~ gulp
m {hero} jumping up from the bench and running back in ~ shoes
x drops running down the cold side of {product} ~ ice
w {hero} sprinting from end to end ~ shoes, breath
m two friends knocking {product} together and laughing ~ clink, laughter
c {product} in hard light, cold drops round its foot ~ hum

sparkling water, mineral water, spring water, water, bottled water, flavoured water, coconut water, alkaline water @ a bright kitchen *
x clear bubbles rising and breaking at the surface ~ fizz
c {product} poured into a tall glass, the light moving in it ~ pour
n {hero} drinking in long gulps, head back ~ gulp
x one drop running down the outside of the glass ~ drop
m {hero} setting down the empty glass with a deep breath ~ glass
c {product} in full daylight, light through it on the table ~ fizz

juice, orange juice, apple juice, smoothie, smoothies, cold-pressed juice, juices, juice shots, ginger shot @ a sunlit kitchen counter *
x fruit cut open, juice running down the blade ~ slice
c {product} poured into a glass, the colour filling it from below ~ pour
n {hero} taking a big sip, a little of it on the upper lip ~ gulp
x drops running down the cold glass ~ drop
m two people at the breakfast table pushing the glass across for more ~ laugh
c {product} on the counter among cut fruit ~ glass

milk, oat milk, almond milk, plant milk, soy milk, oat drink, plant-based milk @ a breakfast table
x {product} falling in a white ribbon and breaking into a crown ~ pour
c {product} going into black coffee and rising as a cloud ~ pour
c {product} poured over a bowl of cereal ~ splash
n {hero} drinking from a tall glass and coming up with a white moustache ~ gulp
m a table at breakfast, {product} passed from hand to hand ~ voices
c {product} on the table in the light, a full glass beside it ~ glass

beer, craft beer, lager, ale, ipa, stout, pilsner, alcohol-free beer, non-alcoholic beer, wheat beer @ a wooden table outside a pub
x foam climbing the inside of a tilted glass and stopping at the rim ~ pour
c {product} opened, a breath of cold mist at its neck ~ hiss
x drops running down a cold glass, gold light behind ~ quiet
m adult friends raising their glasses in the middle of the table ~ clink
n {hero} putting the glass down with a trace of foam on the lip ~ sigh
w a long table at the end of the day, glasses catching the low light ~ voices
c {product} on worn wood, the glass beside it full ~ quiet

cider, hard seltzer, seltzer, spritz, aperitif, aperitivo, canned cocktail, cocktail, cocktails @ a terrace in the low sun
x ice and bubbles in {product}, the low sun shining through ~ fizz
c {product} poured slowly over ice ~ pour
c a slice of fruit slipped onto the rim of the glass ~ glass
m adult friends raising their glasses on the terrace ~ clink
n {hero} taking a slow sip and leaning back ~ ice
c {product} on the terrace wall, the light going gold behind ~ ice

wine, red wine, white wine, rosé, rose wine, natural wine, orange wine, wines @ a table laid for two
x {product} swirling up the side of a glass and running down slowly ~ glass
c {product} poured in a thin shining stream ~ pour
c two glasses touching, the light through the wine ~ clink
n {hero} smelling the glass with eyes half closed ~ breath
w a long table with bread, candles and full glasses ~ voices
m {hero} cutting bread and passing the board across ~ knife
c {product} on the table, one glass poured beside it ~ quiet

sparkling wine, champagne, prosecco, cava, bubbly @ a table with glasses
x fine chains of bubbles rising through {product} ~ fizz
c the cork let out with one soft turn of the hand, a breath of mist after it ~ pop
c {product} poured along the side of a tilted glass, foam rising to the rim ~ pour
m adult friends raising narrow glasses together ~ clink
n {hero} laughing with the glass against the lips ~ laugh
c {product} in a bucket of ice, drops on its neck ~ ice

gin, whisky, whiskey, rum, vodka, tequila, mezcal, bourbon, liqueur, spirit, brandy, cognac, vermouth, alcohol-free spirit @ a bar with low lamps
x a clear cube of ice cracking once as {product} reaches it ~ ice
c {product} poured slowly into a heavy glass, the light swimming in it ~ pour
x the liquid turning in the glass, one lamp reflected in it ~ glass
m {hero} at the bar, turning the glass once before the first sip ~ low voices
n {hero} breathing out slowly after a sip ~ breath
c two glasses set side by side on dark wood ~ wood
c {product} on the bar, a full glass in front of it ~ ice

protein powder, protein shake, pre-workout, meal replacement, shake, electrolytes, electrolyte powder, electrolyte drink, recovery drink, greens powder, hydration tablets @ a kitchen with morning light *
x fine powder falling into clear water and opening like a cloud ~ soft
c {product} shaken hard, liquid climbing the walls of the cup ~ shake
m {hero} in training clothes, drinking {product} in long gulps ~ gulp
w {hero} running along an empty road @ a road early in the day ~ steps
n {hero} out of breath, wiping the mouth with the back of a hand, smiling ~ breath
c {product} on the counter beside a towel and keys ~ lid
`;
