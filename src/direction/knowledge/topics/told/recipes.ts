import { topicsIn } from "../topic-text.ts";

/** Dishes cooked step by step, then the techniques by which any other dish of the kind is made. Amounts are for about four. */
export const RECIPES = topicsIn(`
# shakshuka|shakshouka
c onions, peppers, garlic, tomatoes, eggs and spices laid out @ a kitchen worktop = Onion, pepper, garlic, tomatoes, eggs.
c onions and peppers soft in oil @ a wide pan = Onion and pepper in olive oil, until soft.
x garlic, cumin and paprika stirred in, sizzling @ a wide pan = Garlic, cumin, paprika: one minute.
c tomatoes tipped in, simmering thick @ a wide pan = Tomatoes in. Ten minutes, until thick.
c a spoon pressing six hollows @ a wide pan = Press hollows.
c eggs sliding into the hollows @ a wide pan = An egg in each.
c a lid put on, steam @ a wide pan = Lid on, five minutes: whites set, yolks soft.
c feta and green leaves falling on top @ a wide pan = Feta, coriander.
m bread torn, the first one dipped in the yolk @ a kitchen table = Bread. From the pan.

# pancakes?|cr[eê]pes?|waffles?
c flour, eggs, milk, butter and salt laid out @ a kitchen worktop = Flour, eggs, milk, butter, salt.
c milk whisked in little by little @ a mixing bowl = Milk little by little, or it lumps.
c the bowl covered, a clock turning @ a kitchen worktop = Half an hour's rest.
c butter foaming in a hot pan @ a pan = Hot pan, a little butter. The first one is for the cook.
c batter poured, the pan tilted @ a pan = Pour, tilt.
x bubbles breaking on top, the edge lace @ a pan = Bubbles break, the edge is gold:
m {hero} flipping it @ a kitchen = turn.
c lemon and sugar on a stack @ a kitchen table = Lemon and sugar. Eat at once.

# pizza|pizza dough|focaccia
c flour, water, yeast, salt and oil laid out @ a kitchen worktop = Flour, water, yeast, salt, oil.
c hands pressing and folding dough @ a floured worktop = Ten minutes by hand.
c a window pane of dough held to the light @ a kitchen = Until it stretches thin as a window.
c a bowl covered, the dough twice as high @ a kitchen worktop = Two hours, or a night in the fridge.
c fingertips pushing from the middle, the edge left thick @ a floured worktop = Fingers from the middle out, edge thick.
c tomato in a spiral, mozzarella torn on top @ a floured worktop = Tomato, mozzarella. Less is more.
m {hero} sliding it on a hot stone @ an open oven = Oven as hot as it goes, stone inside.
x a blistered edge, basil laid on @ a board = Seven to ten minutes. Basil now.

# risotto
c rice, stock, onion and butter laid out @ a kitchen worktop = Rice, hot stock, onion, butter.
c onion glassy in butter @ a wide pan = Onion in butter, no colour.
x grains stirred till they shine @ a wide pan = Rice in, stir until it shines.
c wine hissing away @ a wide pan = A glass of wine.
c a ladle of stock, and another @ a wide pan = Stock by the ladle, stir, wait, again.
c a grain bitten through by {hero} @ a kitchen = Eighteen minutes. Bite: soft with a core.
c off the heat, cold butter and cheese beaten in @ a wide pan = Off the heat, butter and parmesan.
c a plate shaken, it flows like a wave @ a kitchen table = It should flow.

# (?:spaghetti )?carbonara|pasta(?: dish(?:es)?| sauce)?|spaghetti|bolognese
c what it needs laid out in the order of use @ a kitchen worktop = Read it once. Lay it all out.
m a large pot at a rolling boil, salt thrown in @ a stove = Much water, salty as a good soup.
c the sauce begun in a wide pan, sizzling @ a stove = The sauce first: it can wait, pasta cannot.
c pasta pushed into the water, stirred @ a stove = Pasta in, stir, no oil.
c one piece bitten by {hero} @ a kitchen = A minute before the packet says: taste.
c a cup of cloudy water taken out @ a stove = Keep a cup of its water.
c pasta tossed in the pan with the sauce and a splash of the water @ a stove = Into the sauce, with a splash, and toss.
m plates, cheese falling, steam @ a kitchen table = At once.

# (?:chicken |vegetable |thai |indian |green |red |chickpea )*curry|tikka masala|chil(?:l)?i(?: con carne| sin carne)?|stews?|goulash|casserole|tagine|gumbo|pot roast|beef bourguignon|braise[sd]?
c everything cut and set in small bowls @ a kitchen worktop = Cut everything first.
c the main pieces browned in a hot pan, with room between @ a heavy pot = Brown it in turns: that is the taste.
c onions slow and golden @ a heavy pot = Onions, slowly, until golden.
x spices toasting, a curl of smoke @ a heavy pot = Spices in the fat, one minute.
c liquid in, the bottom scraped @ a heavy pot = Liquid in, scrape up what sticks.
c a lid on, a small bubble now and then @ a heavy pot = Low. A bubble now and then.
n {hero} tasting: salt, sour, hot @ a kitchen = Taste: salt? sour? heat?
m bowls, something green, something sour on top @ a kitchen table = Something fresh on top.

# soups?|broth|minestrone|pumpkin soup|tomato soup|lentil soup
c vegetables in one size, stock beside them @ a kitchen worktop = Cut it in one size, so it is done at one time.
c onion soft in oil @ a pot = Onion soft, no colour.
c hard things first, stirred @ a pot = What is hard goes in first.
c stock poured over @ a pot = Stock, just to cover.
c a slow simmer, foam skimmed @ a pot = Simmer, do not boil.
c a spoon crushing a piece @ a pot = A spoon goes through? Done.
c half of it blended, poured back @ a pot = Blend it, or half of it.
m a swirl of oil, bread beside it @ a kitchen table = A thread of oil, pepper, bread.

# (?:roast|roasted) (?:chicken|beef|lamb|pork|turkey|vegetables|potatoes)|roast dinner|sunday roast|sheet ?pan(?: dinner)?|traybakes?
c the piece dried with paper, salted @ a kitchen worktop = Dry it, salt it, an hour before.
m an oven heated, tray in it @ a kitchen = Oven hot, tray too.
c oil rubbed in, herbs underneath @ a tray = Oil, herbs below.
c pieces laid apart on the tray @ a tray = Room between: else it steams.
m {hero} turning it once @ an open oven = Turn it once.
c a thermometer in the thickest part @ an open oven = Measure at the thickest. Chicken: seventy-four degrees.
c foil laid loosely over it, a clock @ a board = Rest it, fifteen minutes.
c a slice falling, juices clear @ a board = Now cut.

# steaks?|burgers?|(?:grill|barbecue|bbq)(?:ing|ed)?(?: .{0,20})?|fish(?: fillets?)?|salmon|scallops|pork chops|tofu(?: steaks?)?|sear(?:ing)?|pan[- ]fr(?:y|ied|ying)
c the piece out of the fridge, patted dry @ a kitchen worktop = Out of the fridge early, dried.
c salt from high up @ a kitchen worktop = Salt.
c a pan so hot that a drop dances @ a stove = Hot: a drop dances.
x the piece laid in, away from you, a loud hiss @ a pan = In, and leave it.
c it lets go by itself, turned once @ a pan = It lets go by itself? Turn, once.
c butter, thyme, spooned over @ a pan = Butter, spoon it over.
c a fingertip pressing, then a thermometer @ a pan = Press, or measure.
c resting on a warm plate, then cut across @ a board = Rest. Cut across the grain.

# salads?|caesar salad|greek salad|coleslaw
c what is in season on a board @ a kitchen worktop = Begin with what is ripe.
c leaves washed and spun dry @ a kitchen = Wash, and dry: wet leaves shed the dressing.
c one thing cut coarse, one fine @ a board = One coarse, one fine.
c sour, salt, then oil whisked in a thread @ a small bowl = Sour and salt first, oil last.
n {hero} tasting with a leaf @ a kitchen = Taste with a leaf.
c something crisp toasted in a dry pan @ a pan = Something crisp: nuts, bread.
m mixed by hand, from below @ a large bowl = Mix by hand, from below.
m on the table at once @ a kitchen table = At once.

# (?:\\p{L}+ )*(?:cakes?|cupcakes?|muffins?|loaf cake|victoria sponge|drizzle cake)
c butter soft, eggs warm, flour weighed @ a kitchen worktop = All at room temperature, all weighed.
c a tin lined with paper, oven on @ a kitchen worktop = Oven on, tin lined.
c butter and sugar beaten pale @ a mixing bowl = Butter and sugar, five minutes, pale.
c eggs one at a time @ a mixing bowl = Eggs, one at a time.
c flour sieved, folded in with a spoon @ a mixing bowl = Fold in the flour, no more than needed.
c poured, smoothed, knocked once on the table @ a tin = In the tin, knock it once.
c a stick drawn out clean @ an open oven = A stick comes out clean: done.
m cooling on a rack, {hero} waiting @ a window sill = Cool it. Really.

# (?:butter |sugar |christmas |ginger )*(?:biscuits?|shortbread|gingerbread)|sugar cookies|shortcrust(?: pastry)?
c cold butter in cubes, flour, sugar @ a kitchen worktop = Cold butter, cold hands.
c rubbed to crumbs with the fingertips @ a mixing bowl = Rub to crumbs.
c brought together with a spoon of water @ a mixing bowl = Just bring it together.
c wrapped, into the fridge @ a fridge = An hour in the cold.
c rolled out from the middle @ a floured worktop = Roll from the middle.
c cut, laid apart on a tray @ a tray = Cut, with room between.
m gold at the edges behind the oven door @ an oven = Gold at the edge: out.
c broken in two by {hero}, crumbs @ a kitchen table = They get crisp as they cool.

# omelettes?|omelets?
c eggs, butter, salt and a small pan @ a kitchen worktop = Eggs, butter, salt. Nothing to hide behind.
c eggs beaten with a fork, just mixed @ a bowl = Beat, only just.
c butter foaming, still pale @ a pan = Butter foams: now.
c poured in, stirred in the middle @ a pan = In, stir, draw in the edge.
x soft curds, still shining @ a pan = Stop while it shines.
c folded over in thirds @ a pan = Fold.
c rolled out on a plate @ a plate = Out.
m {hero} eating at the stove @ a kitchen = Two minutes, all in all.

# bread(?: recipe| rolls?)?|bak(?:e|ing) (?:a |your |the )?(?:\\p{L}+ )?bread
c flour, water, salt and yeast on a scale @ a kitchen worktop = Flour, water, salt, yeast. Weighed.
c a rough dough in a bowl @ a mixing bowl = Mix, and leave it half an hour.
c hands folding it over itself @ a floured worktop = Fold or knead until smooth.
c covered, risen, a finger's dent coming back slowly @ a mixing bowl = Let it rise. A dent comes back slowly: ready.
c drawn tight into a ball @ a floured worktop = Shape it tight.
x a blade across the top @ a kitchen worktop = One cut.
m into a hot pot, lid on, steam @ an open oven = Hot pot, lid on, then off.
c a knuckle on the crust, a hollow sound @ a rack = Knock: hollow. Wait to cut.

# jam|marmalade|chutney|pickles?|preserves
c ripe fruit washed and sorted @ a kitchen worktop = Ripe, not bruised.
c weighed, with sugar or salt beside it @ a scale = Weigh it: here amounts matter.
c jars and lids in boiling water @ a pot = Clean jars: boil them.
c heated slowly, stirred @ a wide pot = Slowly warm, stirring.
x a rolling boil, foam taken off @ a wide pot = Boil, skim.
c a drop on a cold plate, wrinkling @ a plate = A drop on a cold plate wrinkles? Done.
c filled to the brim, lid on @ a kitchen worktop = Fill hot, close.
m jars in a row against the light, {hero} tying a ribbon @ a window sill = Cool, dark, and date it.

# tacos?|burritos?|enchiladas?|quesadillas?|wraps?|sandwich(?:es)?|toasties?|grilled cheese|falafel|spring rolls?|dumplings?|gyoza|pierogi|empanadas?|samosas?
c filling, dough and toppings in bowls in a row @ a kitchen worktop = Everything ready in bowls.
c the filling cooked hot and dry, tasted @ a pan = The filling: hot, dry, a little too salty.
c dough or bread warmed, kept under a cloth @ a kitchen worktop = The wrapper warm, under a cloth.
x a spoonful set a little off the middle @ a kitchen worktop = A spoonful. Less than you think.
c folded, rolled, pressed shut @ a kitchen worktop = Fold, roll, press.
c fried or griddled, turned at gold @ a pan = Into the pan till gold.
c something sharp and something green on top @ a plate = Something sharp, something green.
n {hero} taking the first bite over the plate @ a kitchen table = With both hands.

# stir[- ]?fr(?:y|ied|ies)|wok
c everything cut thin, sauce mixed, wok hot @ a kitchen worktop = It takes four minutes, so all is cut before.
c oil smoking at the rim @ a wok = Smoke at the rim: oil in.
x meat or tofu seared in one layer, taken out @ a wok = Sear in small lots, take it out.
c hard vegetables first @ a wok = Hard ones first,
c soft ones, garlic, ginger @ a wok = then soft ones, garlic, ginger.
c all back, tossed @ a wok = All back in.
c sauce round the rim, thickening to a shine @ a wok = Sauce round the rim. It shines.
m on rice, {hero} with chopsticks @ a kitchen table = Now.

# cocktails?|mocktails?|margarita|daiquiri|whiskey sour
c bottles, citrus, ice and a shaker in a row @ a bar = Measure. Always.
c citrus pressed @ a bar = Fresh juice.
c measures tipped in, one by one @ a shaker = Spirit, sour, sweet.
c large clear ice @ a shaker = Much ice: it melts less.
m {hero} shaking hard until the tin frosts @ a bar = Shake what is cloudy, stir what is clear.
c strained in a cold glass @ a bar = Strain in a cold glass.
x a twist of peel over it, oil in the light @ a bar = A twist over it.
c the glass pushed across @ a bar = For grown-ups, and slowly.

# poach(?:ed|ing)? (?:an |some )?eggs?|eggs? benedict
c a very fresh egg on the table @ a kitchen worktop = Fresh. That is half of it.
c water in a wide pan, a spoon of vinegar, barely trembling @ a stove = Water just trembling, a spoon of vinegar.
c the egg cracked in a small cup @ a kitchen worktop = Crack it into a cup first.
m a spoon drawing a slow whirl in the water @ a stove = Stir a slow whirl.
x the egg sliding in, white folding over the yolk @ a stove = Slide it in low.
c a timer at three minutes @ a kitchen worktop = Three minutes. Leave it.
c lifted with a slotted spoon, laid on a cloth @ a kitchen worktop = Lift it, let it drip.
c a knife opening it on toast, yolk running @ a kitchen table = Salt, pepper, cut.

# scrambled eggs?|boil(?:ed|ing)? (?:an |some )?eggs?|soft[- ]boiled eggs?|fried eggs?
c eggs, butter and salt beside a clock @ a kitchen worktop = It is all a matter of minutes.
c eggs let down into boiling water with a spoon @ a stove = Boiled: into boiling water, straight from the fridge.
c a timer at six and a half @ a kitchen worktop = Six and a half minutes for soft, ten for hard.
c eggs in cold water, tapped and rolled @ a basin = Cold water stops it.
c eggs stirred in a pan over low heat, soft curds @ a pan = Scrambled: low heat, keep moving.
x pulled off the heat, still wet @ a pan = Off while it still looks wet.
m {hero} with buttered toast and a spoon @ a kitchen table = Salt at the end.

# (?:chocolate chip |peanut butter |oat(?:meal)? |3[- ]ingredient )+cookies?|cookies?
c butter, sugar, egg, flour and what gives it its name laid out @ a kitchen worktop = All of it weighed, the oven on.
c butter and sugar beaten light @ a mixing bowl = Beat butter and sugar.
c the egg, then the dry things, just mixed @ a mixing bowl = Egg in, then what is dry. Only just mix it.
c chips or nuts folded in @ a mixing bowl = Fold in the rest.
c balls set far apart on paper @ a tray = Balls, far apart: they run.
x a fork pressed on top @ a tray = Press once.
m edges gold, middle soft, behind the oven door @ an oven = Gold at the edge, soft in the middle: out now.
c one broken open, warm, by {hero} @ a kitchen table = They set as they cool. If they live that long.

# brownies?
c chocolate and butter melting over steam @ a pan = Chocolate and butter, melted.
c sugar, then eggs beaten in until it shines @ a mixing bowl = Sugar and eggs, till it shines.
c flour and cocoa folded in @ a mixing bowl = A little flour, cocoa, salt. Fold.
c poured in a lined tin @ a tin = In a square tin.
c a wobble in the middle behind the oven door @ an oven = Take it out while the middle still wobbles.
c a stick with moist crumbs @ a tin = Moist crumbs on the stick are right.
c cooled, cut with a hot knife @ a board = Cool it whole, then cut.
m {hero} with a square and a glass of milk @ a kitchen table = Milk.

`);

/** Any dish that no table knows, by what all cooking has in common; it states no amounts. */
export const ANY_DISH = topicsIn(`
# .*
c everything for {topic} laid out in the order of use @ a kitchen worktop = {question}
c the main ingredient cut in even pieces @ a board = What goes in, and how much of each?
c the pan, pot or bowl made ready @ a kitchen worktop = What comes first?
x the first heat or the first mixing, seen from near @ a kitchen worktop = How should it look now?
c the next thing going in @ a kitchen worktop = What follows, and how long does it take?
n {hero} tasting from a spoon @ a kitchen = How should it taste?
c {topic} brought on a plate, steam or dew on it @ a kitchen table = What is it served with?
m {hero} and a friend taking the first bite @ a kitchen table = Who gets the first one?
`);
