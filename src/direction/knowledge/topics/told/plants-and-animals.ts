import { topicsIn } from "../topic-text.ts";

/** Animals, plants and the land, explained. */
export const PLANTS_AND_ANIMALS = topicsIn(`
# (?:why |how )?(?:do |does )?(?:my |a |the )?(?:cats?|kittens?) (?:knead\\w*|mak\\w+ biscuits)|kneading
c a cat's front paws pushing into a blanket, left, right, left @ a sofa = Left, right, left, right: as if there were dough.
m three tiny kittens at their mother's belly, paws pushing @ a basket = It begins on the first day: pushing makes the milk flow.
n {hero} wincing with a purring cat on both knees @ a sofa = Grown up, they do it when they feel as safe as then.
x small pads between the toes pressing into wool @ a sofa = There are scent glands in the paws: it says, this is mine.
m a cat turning twice on a cushion and treading it flat @ a cushion = And a soft bed must be trodden flat, as in high grass.
c a sleeping cat, one paw still twitching @ a sofa = So if it hurts a little, take it as a compliment.
m {hero} sliding a folded towel under the busy paws @ a sofa = And put a towel there.

# (?:why |how )?(?:do |does )?(?:my |a |the )?cats? (?:purr\\w*|always land\\w*|land on (?:their|its) feet)|purring
n a cat asleep on {hero}'s lap, its chest trembling slightly @ a sofa = It sounds simple.
x a cat's throat, the fur quivering @ a sofa = Muscles in its voice box twitch, dozens of times a second.
c a paper strip held in a stream of air, fluttering @ a lit tabletop = The air it breathes makes the folds tremble, in and out.
m a cat kneading a blanket, eyes half closed @ a sofa = It does it when it is content.
m a cat at the vet's, purring, ears back @ a vet's practice = And sometimes when it is in pain or afraid.
c a kitten drinking at its mother's belly @ a basket = Kittens do it within days: here I am, all is well.
n {hero} scratching the cat under the chin = So look at the ears and the tail as well.

# (?:how |why )?(?:do |does )?(?:a |the )?birds? (?:migrat\\w*|fly\\w*|sing\\w*|know where .*)|(?:bird )?migration
w a long line of geese across an evening sky @ a marsh at dusk = They leave before the cold, and nobody tells them the way.
m shrinking daylight on a clock and a window @ a window in autumn = Shorter days are the sign to go.
x a bird feeding greedily, berry after berry @ a hedge in autumn = First they eat: fat is their fuel.
m stars turning round one fixed point @ a night sky = They steer by the sun and by the stars,
c a compass needle settling @ a lit tabletop = and they sense the Earth's magnetic field.
e a coast and a river from above @ a coast from high above = Coasts, rivers, even smells show them the rest of the way.
w geese in a slanting line, the first one falling back @ a wide sky = In a slanting line each rides on the air of the one before. The first is relieved.
m {hero} with field glasses in spring, the same birds landing @ a marsh in spring = And in spring they come back to where they were born.

# (?:how |why )?(?:do |does )?(?:butterfl(?:y|ies)|caterpillars?)|metamorphosis
c a caterpillar eating a hole into a leaf @ a nettle leaf = It eats, and eats, and sheds its skin.
x tiny eggs under a leaf @ a nettle leaf = It began as an egg the size of a pinhead.
c a caterpillar hanging head down like a hook @ a twig = One day it hangs itself up.
x a skin splitting, a green case underneath @ a twig = Under the skin is a case already: the pupa.
c a soft clay figure melting in a glass and taking another shape @ a lit tabletop = Inside, most of it is taken apart and built anew.
c a butterfly pushing out, wings crumpled @ a twig = After two weeks or so it pushes out and pumps up its wings.
m {hero} quite still, a butterfly on one sleeve @ a garden = And now it drinks, flies, and lays eggs.

# (?:why |how )?(?:do |does )?(?:the )?leaves (?:change|turn|fall)\\w*|autumn (?:leaves|colou?rs)
w a wood in red and gold @ a wood in autumn = Nobody painted it.
x green grains inside a leaf @ under a microscope = In summer green grains catch light and make sugar.
m a low sun and long shadows between trunks @ a wood in autumn = When days get short, that no longer pays.
c green sinking out of a leaf, yellow staying behind @ a lit tabletop = The tree takes the green back, and the yellow that was there all along is seen.
c a leaf turning from yellow to deep red @ a lit tabletop = Red is made new, on sunny days and cold nights.
x a layer of cork closing between stalk and twig @ a twig = Then a layer of cork closes the door.
m {hero} under a tree, leaves coming down @ a wood in autumn = And the wind does the rest.

# (?:how )?(?:do |does )?(?:a |the )?seeds?|germinat\\w*|how (?:do )?plants (?:start|begin)
c a dry bean on a palm @ a kitchen = It looks dead. It is waiting.
c the bean in a wet glass, swelling @ a window sill = First it drinks, until its coat bursts.
x a white root pushing out and bending down @ a wet glass = The root comes first, and always down.
m a shoot bent like a hook breaking through earth @ a flower pot = Then the shoot, bent, to protect its tip.
x two thick first leaves opening @ a flower pot = It lives on what its mother packed for it.
m the first green leaves turning to a window @ a window sill = From the first green leaf on it lives on light.
n {hero} eye to eye with a bean plant taller than the glass @ a window sill = Water, air and warmth: that is all it waited for.

# (?:how )?(?:do |does )?trees (?:talk|communicat\\w*|drink|grow|get)|tree rings?|mycorrhiza\\w*|wood wide web
w a very old oak alone in a field @ a field = It stands still. It is busy all day.
x fine roots wrapped in white threads @ dark earth = At its roots live fungi, finer than hair.
c two children's hands swapping a sugar cube for a pebble @ a forest floor = The tree gives sugar, the fungus gives water and minerals.
m a wet paper strip drawing coloured water up to its top @ a lit tabletop = Leaves lose water, and that pulls more up from the roots.
c a slice of a trunk, a fingertip counting rings @ a workshop = Every year adds a ring: wide in good years, narrow in dry ones.
m leaves eaten by caterpillars, a bird arriving @ a wood = Bitten leaves give off scents, and helpers come.
w {hero} leaning back against the trunk, looking up @ a field = Nearly all of it is made of air and water.

# (?:how )?(?:do |does )?mushrooms?|fungi|fungus
m a ring of mushrooms in wet grass @ a meadow in autumn = They came overnight.
x white threads spreading through dark leaves @ a forest floor = The mushroom is only the fruit. The rest is threads in the ground.
c leaves crumbling to dark earth in a glass @ a lit tabletop = Fungi take apart what has died, and give it back to the soil.
c spores falling from under a cap like smoke @ a dark studio = A cap drops millions of spores.
m a basket with a knife and two mushrooms that look alike @ a forest path = Some are good, some kill, and they look alike.
n {hero} showing a basket to an expert at a table @ a village hall = Eat only what somebody who knows has seen.
w a wood in the mist, one fallen trunk covered with fungi @ a wood in autumn = Without them we would drown in dead leaves.

# (?:how )?(?:do |does )?coral(?: reefs?)?|reefs?|coral bleaching
w a reef full of fish @ a reef under water = It looks like a garden of stones. It is alive.
x a tiny mouth with a ring of arms @ a reef under water = Every bump is an animal, smaller than a pea.
c lime laid down ring on ring under a soft body @ a lit tabletop = It builds a house of lime, and its children build on it.
x golden grains in the skin of a polyp @ under a microscope = Tiny algae live in it. They give it food and colour.
m a thermometer in a glass of warm sea water @ a lit tabletop = When the sea gets too warm, it throws them out,
w a white reef, few fish @ a reef under water = and turns white. It starves, unless it cools in time.
m {hero} under water planting a branch of coral on a frame @ a reef under water = Cooler seas and clean water: then it can come back.

# (?:why |how )?(?:do |does |did )?(?:the )?dinosaurs?|extinction of the dinosaurs|fossils?
w the long neck of a dinosaur above ferns, built of clay @ a model landscape = They were here for more than 160 million years.
c a bone half out of a rock, a brush working @ a quarry = How do we know? From bones turned to stone.
m layers of sand poured over a toy skeleton in a tank @ a lit tabletop = Mud covered the dead, layer on layer, before they fell apart.
x mineral grains taking the place of a bone's own @ a lit tabletop = Over ages minerals took the place of the bone.
w a burning rock falling towards a blue ball @ space = Sixty-six million years ago a rock about ten kilometres wide hit the Earth.
w dust covering a model sun @ a model landscape = Dust hid the sun, plants died, and those who ate them.
m a hen in a yard, turning its head @ a farmyard = One branch lived on. You had it for breakfast: eggs.

# evolution|natural selection|how (?:do |did )?(?:species|animals|humans) evolv\\w*|darwin(?:'s theory)?
w finches on a stony island @ a stony island = They are all finches. Look at the beaks.
c four clay beaks side by side, thick to thin @ a lit tabletop = No two young are quite alike.
m children with tweezers, spoons and pegs picking seeds from a tray @ a classroom = Some beaks fit the food better.
c the tray nearly empty, the peg's heap the biggest @ a classroom = Who eats more has more young,
m peg-shaped clay beaks in a row, each a little stronger @ a lit tabletop = and they get that beak from their parents.
w a tree drawn in sand, one branch parting into many @ a beach = Step by step, over a very long time, one kind becomes several.
n {hero} face to face with a chimpanzee through glass @ a zoo = We are cousins: we share grandparents, far back.

# (?:food (?:chain|web)s?|ecosystems?|predators? and prey|biodiversity)
w a pond at dawn @ a pond = Everyone here is eating or being eaten.
x green algae drifting in a drop @ under a microscope = It begins with light: plants turn it to food.
c a water flea swallowing green specks @ under a microscope = Small ones eat the green,
m a fish taking a fly at the surface @ a pond = bigger ones eat the small,
w a heron striking @ a pond = and the heron eats the fish.
c a tower of wooden blocks, one pulled out low down, all leaning @ a lit tabletop = Take one out, and you never know what falls.
m {hero} with a net and a white tray, counting @ a pond = The more kinds there are, the steadier it stands.

# bees? (?:make|makes|making|produce) honey|(?:how )?honey(?: is| gets)? (?:made|making|produced)|from (?:flower|nectar|bee) to (?:honey|jar)|where honey comes from
c a bee landing on a flower, its tongue reaching deep into the blossom @ a flower meadow = A bee lands on a flower and drinks the sweet nectar.
x a round drop of nectar on a bee's tongue @ a flower meadow = She keeps it in a second little tummy, just for nectar.
w a bee flying over a meadow towards a hive, heavy and slow @ a flower meadow = Full up, she flies home to the hive.
c two bees touching tongues, a drop passing from one to the other @ inside a hive = There she gives it to another bee, and that one to the next.
x a bee filling a six-sided wax cell with a shining drop @ inside a hive = They fill it into little rooms of wax.
c rows of bees fanning their wings over the open cells @ inside a hive = Then they fan with their wings until the water is gone and it turns thick.
x a bee closing a golden cell with a lid of wax @ inside a hive = A lid of wax on top. Now it is honey.
w bees close together on a full comb, snow outside the hive's small door @ inside a hive in winter = In winter, when nothing blooms, the bees eat it. They make enough to share.

# (?:why )?(?:are |do )?(?:bees|insects|pollinators?) (?:important|matter|dying|disappear\\w*)|save the bees|insect decline
m a table laid for breakfast @ a garden table = Fruit, coffee, chocolate, honey.
m the same table, half of it cleared away @ a garden table = Without insects much of it would be missing.
x a bee dusted yellow crawling out of a blossom @ an apple tree = They carry pollen from flower to flower.
w a field of one crop to the horizon @ wide farmland = In large bare fields they find nothing for most of the year.
c a shelf of spray cans @ a garden shed = Poisons weaken them.
m {hero} leaving a strip of lawn uncut, flowers coming up @ a garden = Leave a corner wild, and sow what is native here.
c hollow stems tied to a bundle and hung up @ a sunny wall = Add water and a place to nest. They come.

# (?:how )?(?:do |does )?bats?|echolocation
w bats pouring out of a roof at dusk @ an old barn at dusk = They hunt in the dark and hit nothing.
c a bat's face, mouth open, large ears @ a dark studio = A bat calls, too high for us to hear,
m rings on water running out to a pebble and coming back @ a dark basin = and listens for the echo.
c a moth in the dark, rings closing in on it @ a dark studio = From it it knows where the moth is, how far, how fast.
x a bat catching a moth in its wing @ a night garden = Near the prey it calls almost two hundred times a second.
m {hero} clapping in front of a cliff and cupping an ear @ a valley = Clap before a cliff: you can do a little of it.
w an old barn at dawn, the last bat slipping in @ an old barn at dawn = It sleeps head down, and harms nobody.

# (?:how )?(?:do |does )?(?:ants?|termites?)|ant colon\\w+
x a line of ants carrying leaves @ a forest floor = Nobody gives orders.
c an ant touching the ground with its tail @ a lit glass plate = Who finds food lays a trail of scent on the way home.
m ants parting over two paths of string, more and more on the short one @ a lit tabletop = The shorter way is walked more often, smells stronger, and wins.
c a glass nest with rooms and corridors @ a museum case = Some nurse, some build, some guard.
x a large queen among small workers @ a museum case = One queen lays the eggs. She does not rule.
m ants making a bridge of their own bodies @ a lit tabletop = Together they do what none of them understands.
n {hero} on the belly in the grass, chin on both fists @ a garden = Simple rules, many heads.

# (?:how )?(?:do |does )?fish breathe\\w*|gills|breath(?:e|ing) under ?water
m a fish hanging still in clear water, gills moving @ a stream = It breathes water. How?
x red combs under a gill cover @ a stream = Behind the cover are red combs, finer than hair.
c water drawn in at a model's mouth and out at its sides @ a lit tabletop = Water goes in at the mouth and out past the combs.
x blood red threads with water streaming against them @ under a microscope = Blood takes the oxygen out of it.
m two glasses of water, one warm and flat, one cold with fine bubbles @ a lit tabletop = Cold water holds more of it than warm.
w a whale blowing at the surface @ the open sea = A whale has lungs. It must come up.
n {hero} with a mask, face in the water, breathing through a tube @ a lake = So do we.

# (?:why )?(?:do |does |is )?(?:the )?(?:sea|ocean)s? (?:salty|salt|have salt)|salt in the sea
m {hero} coming up out of a wave, licking the lips @ a beach = Rivers are sweet. The sea is salty. Why?
w rain running down a rock face @ mountains in rain = Rain takes a little from every rock,
w a river meeting the sea @ a river mouth = and rivers carry it down, a trace at a time.
c a hot spring under water @ the sea floor = More comes out of the sea floor.
m a dish of water in the sun, a white rim left behind @ a window sill = The sun takes the water back. The salt stays.
c 35 small spoons of salt beside a jug of water @ a lit tabletop = About thirty-five grams in every litre.
w {hero} floating on the back @ a warm sea = So it carries you a little better.

# waves?|tsunamis?|ocean currents?|gulf stream
w a long wave coming in @ a beach = It comes from far out.
c breath blown over a dish of water, ripples rising @ a lit tabletop = Wind rubs on the water, and pushes up ripples.
m a cork bobbing up and down while waves pass @ a tank = The water goes round in circles. Only the push travels.
w a wave growing steep and breaking @ a beach = In the shallows its foot drags, the top falls over.
c a plate jerked up under a tank of water @ a tank = A tsunami is other: the sea floor jerks, all the water moves.
w the sea drawn back far from a harbour @ a harbour = If the sea draws back suddenly, run uphill, at once.
m {hero} on a dune, watching the swell @ a dune = All other waves: enjoy them.

# (?:how )?(?:do |does |are )?(?:mountains?|valleys?|canyons?)(?: (?:form|are formed|made|move|work|meander)\\w*)|erosion|glaciers?|plate tectonics form\\w* mountains
w a chain of mountains at first light @ mountains at dawn = They look as if they had always been there.
m two towels pushed together on a table, folds rising @ a lit tabletop = Plates of the Earth push together, and folds rise: a few millimetres a year.
c water frozen in a crack, the stone split @ a rock face in winter = Frost splits them, rain wears them.
w a river brown with sand below a gorge @ a gorge = Rivers saw down and carry them off.
w a tongue of ice between peaks @ a glacier = Ice planes broad valleys, and it flows, slowly.
x a grain of sand on a fingertip @ a beach = At the end every mountain is sand.
m {hero} resting on a summit cairn @ a summit = Up and down, all at once. We see a moment of it.

# soil|earthworms?|healthy soil|why soil matters
c a handful of dark earth @ a vegetable garden = A spoonful holds more living things than there are people.
m a cut bank of earth, dark above, pale below @ a garden = The dark layer took centuries.
x an earthworm pulling a leaf into its hole @ dark earth = Worms pull leaves down, and let in air and water.
x white threads and tiny mites between crumbs @ under a microscope = Fungi and bacteria turn them into food for roots.
m rain on bare ground running off, rain on grass sinking in @ two trays of earth = Bare soil washes away. Covered soil drinks.
m {hero} laying straw between rows @ a vegetable garden = Keep it covered, dig little, feed it compost.
c a seedling in dark crumbs @ a vegetable garden = Nearly all we eat begins here.

# desert(?:s|ification)?|droughts?
w a dry lake bed cracked to plates @ a dry lake = It is not heat that makes a desert. It is missing rain.
m damp air as mist stopped by a ridge of clay, raining on one side @ a lit tabletop = Mountains take the rain out of the air.
e a belt of yellow on a globe north and south of the equator @ a globe = Dry air sinks in two belts round the Earth.
c roots reaching very deep in a glass box @ a lit tabletop = Plants go deep, or store, or wait.
w a flowering plain after rain @ a desert in flower = One rain, and the seeds that waited come up.
m goats on bare hills, soil blowing off @ bare hills = Where too much is grazed and felled, it grows.
m {hero} planting a row of bushes along stones @ bare hills = Stones, bushes and trees hold the soil and the water.

# (?:how |why )?(?:do |does )?(?:dogs?|puppies)(?: (?:wag|smell|sniff|bark|howl|see|understand)\\w*)
n a dog with its nose to the ground, following an unseen line @ a park = It is reading.
x a wet black nose, the slits at its sides opening @ a park = It smells tens of thousands of times better than we do.
m coloured threads laid over a lawn, crossing one another @ a lawn = To a dog every passer-by has left a thread.
c a tail wagging loosely, another held stiff and high @ a park = A wag is a word. Loose and low is friendly, stiff and high is not.
m a dog turning its head away and licking its lips @ a park = Looking away and licking the lips: please, calm down.
n {hero} crouching sideways, hand low, letting the dog come @ a park = Let it come to you, sideways, hand low.
m dog and {hero} walking on, both noses up @ a park = Then let it read.

# (?:injured|baby|found|sick|orphaned)? ?(?:wild (?:animals?|birds?)|hedgehogs?|fledglings?)
m {hero} stopping on a path and looking down at a hedgehog by day @ a garden path = Does it need you? Look first, from a few steps off.
c a hedgehog in daylight, lying still, flies about it @ a garden path = Out by day, hurt, thin or cold: then it needs help.
m a young bird hopping on grass, the parent calling from a branch @ a lawn = A young bird with feathers, hopping: leave it. Its parents feed it.
c hands in thick gloves lifting the hedgehog into a high box with a towel @ a garden = Gloves on, into a high box with a towel,
c a wrapped bottle of warm water laid in a corner of the box @ a quiet room = a wrapped warm bottle at one side, quiet and dark.
c a shallow bowl of water beside the box @ a quiet room = Water, and never milk.
m {hero} on the phone beside the box @ a hallway = Then call a wildlife rescue or a vet at once, and do as they say.
w a hedgehog walking off into dusk @ a garden at dusk = The best rescue ends here.
`);
