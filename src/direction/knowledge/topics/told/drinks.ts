import { topicsIn } from "../topic-text.ts";

/** Drinks and quick dishes that are asked for by name, in the order in which they are made. */
export const DRINKS_AND_QUICK_DISHES = topicsIn(`
# mojitos?
c lime, mint, sugar, white rum, soda and ice side by side @ a bar = Lime, mint, sugar, white rum, soda.
c half a lime cut in wedges, dropped in a tall glass @ a bar = Half a lime, in wedges.
c two spoons of sugar let fall on them @ a bar = Two spoons of sugar.
x a muddler pressing gently, juice running @ a tall glass = Press, do not pound.
c mint leaves clapped between two palms and dropped in @ a bar = Wake the mint between your palms.
c white rum poured over @ a tall glass = Five centilitres of rum.
c crushed ice filled to the rim @ a tall glass = Crushed ice to the top.
x soda rising through the leaves, bubbles clinging @ a tall glass = Top up with soda, stir once from below.
c a sprig of mint set on it, a straw beside @ a bar = A sprig on top. Cheers.

# old[- ]fashioned
c whiskey, bitters, a sugar cube, an orange and one large ice cube @ a bar = Whiskey, sugar, bitters, orange.
c a sugar cube in a heavy tumbler, dark drops falling on it @ a bar = One cube, three dashes of bitters.
x the cube crushed with a splash of water @ a tumbler = A splash of water. Crush it.
c one large clear cube let down with tongs @ a tumbler = One large cube of ice.
c amber whiskey poured over the ice @ a tumbler = Six centilitres of whiskey.
x a long spoon turning without a sound @ a tumbler = Stir. Thirty times, slowly.
c a strip of orange peel twisted, its oil misting in the light @ a bar = Twist orange peel over it.
c the glass pushed across the wood @ a bar = Sip it slowly.

# espresso martinis?
c espresso, vodka, coffee liqueur, ice and a chilled glass @ a bar = Espresso, vodka, coffee liqueur.
c hot espresso running in a small cup @ an espresso machine = One espresso, fresh.
c vodka and coffee liqueur measured into a shaker @ a bar = Four of vodka, two of liqueur.
c the espresso poured in, ice after it @ a shaker = The coffee, then ice at once.
m {hero} shaking hard until the tin frosts @ a bar = Shake hard: that makes the foam.
c poured through a fine sieve in a chilled glass @ a bar = Strain it twice.
x tan foam settling over black @ a martini glass = Let the foam settle.
c three coffee beans laid on the foam @ a martini glass = Three beans. Health, wealth, happiness.

# negronis?|aperol spritz|gin (?:and|&) tonic|g&t|spritz
c the bottles, ice and an orange in a row @ a bar = Good ice, a large glass.
c ice cubes filled to the rim of a glass @ a bar = Ice to the rim.
c the first measure poured over the ice @ a bar = The spirit first.
c the second poured, colours sinking through each other @ a bar = Then what goes with it.
x bubbles or red threads winding between the cubes @ a glass = Watch the colours meet.
x a long spoon turned once @ a glass = Stir once, gently.
c a slice of orange slid down the inside @ a glass = Orange.
m {hero} and friends lifting their glasses in low sun @ a terrace = To the evening.

# smoothies?|smoothie bowls?|milkshakes?
c fruit, leaves, yoghurt and a glass of milk side by side @ a kitchen worktop = All you need.
c a frozen banana cut in pieces @ a board = A frozen banana makes it creamy.
c berries or leaves dropped in a blender @ a kitchen worktop = Two handfuls of fruit, or one of leaves.
c yoghurt, then milk poured over @ a blender = A spoon of yoghurt, a glass of milk.
x everything whirling into one colour @ a blender = Thirty seconds.
c thick smoothie folding into a glass @ a kitchen worktop = Pour.
c seeds and sliced fruit laid on top @ a kitchen worktop = Something that crunches on top.
m {hero} with a first sip by the window @ a bright kitchen = Good morning.

# guacamole
c avocados, lime, onion, coriander, chilli and salt @ a kitchen worktop = Ripe avocados: they give a little.
c an avocado halved, the stone lifted out @ a board = Halve them, lift out the stone.
c flesh spooned in a bowl @ a kitchen worktop = Scoop.
x a fork crushing it, pieces left @ a bowl = Crush with a fork, leave some lumps.
c lime squeezed over @ a bowl = Lime, at once: it keeps it green.
c onion, chilli and coriander falling in @ a bowl = Onion, chilli, coriander.
c salt from high above @ a bowl = Salt, more than you think.
m {hero} with the first chip @ a kitchen table = Eat it now.

# hummus
c chickpeas, tahini, lemon, garlic and oil @ a kitchen worktop = Chickpeas, tahini, lemon, garlic.
c drained chickpeas tipped in a blender @ a kitchen worktop = Soft chickpeas, drained.
c pale tahini folding over them @ a blender = A good lot of tahini.
c lemon squeezed, garlic dropped in @ a blender = Lemon and a clove of garlic.
x it turning pale and smooth, an ice cube in it @ a blender = Blend it long, with an ice cube. That makes it light.
c swirled on a plate with the back of a spoon @ a kitchen worktop = Swirl it.
c oil running in the grooves, red pepper over it @ a plate = Oil, paprika.
m {hero} tearing warm bread @ a kitchen table = With warm bread.

# overnight oats|porridge|oatmeal|granola(?: bowl)?
c oats, milk, seeds and fruit beside a jar @ a kitchen worktop = Tonight, for tomorrow.
c oats poured in a jar @ a kitchen worktop = Half a jar of oats.
c milk poured over till they are covered @ a jar = Milk, a little more than oats.
c seeds and a spoon of honey @ a jar = Seeds, a spoon of honey.
c stirred, lid on @ a jar = Stir, close.
c the jar set in a fridge, light going out @ a fridge = Sleep on it, both of you.
c fruit sliced over it in the morning @ a bright kitchen = Fresh fruit.
m {hero} with a spoon at the window @ a bright kitchen = Breakfast is waiting for you, for once.

# french toast
c thick bread, eggs, milk, cinnamon and butter @ a kitchen worktop = Old bread is best.
c eggs, milk and cinnamon whisked in a flat dish @ a kitchen worktop = Eggs, milk, cinnamon.
x bread soaking, turned once @ a dish = Soak both sides, half a minute each.
c butter foaming in a pan @ a stove = Butter, till it foams.
c bread laid in, edges sizzling @ a pan = Medium heat.
c turned over, gold @ a pan = Turn at gold.
c berries and syrup falling over it @ a plate = Berries, syrup.
m {hero} cutting in @ a kitchen table = Soft inside, crisp outside.

# banana bread
c three black bananas, flour, sugar, eggs, butter @ a kitchen worktop = The blacker the bananas, the better.
c bananas crushed with a fork @ a mixing bowl = Crush three of them.
c melted butter, sugar and an egg stirred in @ a mixing bowl = Butter, sugar, egg.
c flour and baking powder folded in @ a mixing bowl = Flour, baking powder, salt. Only just fold.
c walnuts or chocolate falling in @ a mixing bowl = Walnuts, if you like.
c batter running in a lined loaf tin @ a tin = In a loaf tin, oven at a hundred and seventy-five.
c a stick coming out clean @ an oven = Near an hour. The stick comes out clean.
m {hero} with a thick slice and butter @ a kitchen table = Let it cool. Well, try.

# mac (?:and|&|n|'n') cheese|macaroni cheese
c macaroni, butter, flour, milk and a hill of cheese @ a kitchen worktop = Cheese. A lot.
c macaroni in boiling salted water @ a stove = Cook the pasta two minutes short.
c flour stirred in foaming butter @ a pan = Butter and flour, one minute.
c milk whisked in, thickening @ a pan = Milk, little by little.
x grated cheese melting into threads @ a pan = Off the heat: cheese.
c pasta folded in @ a pan = All of it together.
c crumbs scattered, the dish in a hot oven @ an oven = Crumbs on top. Oven till gold.
m a spoon lifting long threads, {hero} behind @ a kitchen table = Careful, hot.

# (?:greek|caesar|caprese|italian) salads?|tabbouleh|nicoise
c everything for the salad washed and laid out @ a kitchen worktop = Good things, cut large.
c a ripe tomato cut in wedges @ a board = Tomatoes or leaves: fresh and dry.
c cucumber or bread cubes falling on a board @ a kitchen worktop = Then what crunches.
c cheese crumbled or shaved by hand @ a kitchen worktop = Cheese, by hand.
c oil, lemon and salt shaken in a jar @ a kitchen worktop = Dressing: oil, something sour, salt. Shake.
x the dressing running over it @ a large bowl = Over it at the last moment.
c two hands turning it from below @ a large bowl = Turn it from below.
m {hero} with a fork in the sun @ a table outdoors = Bread, and out into the sun.

# iced (?:coffee|latte|tea|matcha)|lemonade|matcha latte|hot chocolate|chai
c everything for it beside a tall glass or a mug @ a kitchen worktop = Only a few things.
c the base brewed, squeezed or whisked @ a kitchen worktop = First the strong part.
c something sweet stirred in while it dissolves @ a kitchen worktop = Sweeten it now.
c ice dropped in, or milk warmed @ a kitchen worktop = Ice for cold, warm milk for hot.
x one colour sinking through another @ a glass = Pour slowly, and watch.
c something fresh or dusted on top @ a kitchen worktop = A little something on top.
m {hero} with the first sip and a long breath @ a bright kitchen = Sit down for it.

# lasagn[ae]|cannelloni
c sauce, sheets, white sauce and cheese in four bowls @ a kitchen worktop = Four things, in layers.
c onion, carrot and celery sizzling, meat or lentils after @ a pan = The sauce: vegetables, then meat or lentils,
c tomatoes tipped in, bubbling low @ a pan = tomatoes, and an hour of patience.
c milk whisked in butter and flour @ a pan = White sauce: butter, flour, milk, nutmeg.
c sauce, sheet, white sauce laid in a dish, again and again @ a kitchen worktop = Sauce, sheet, white. Four times.
c cheese falling over the top @ a dish = Cheese on top.
m the dish behind an oven door, edges bubbling @ an oven = Forty minutes, till it bubbles.
m {hero} lifting a slice that holds @ a kitchen table = Let it rest for ten, then it holds.
`);
