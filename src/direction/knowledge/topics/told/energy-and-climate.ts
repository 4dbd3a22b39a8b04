import { topicsIn } from "../topic-text.ts";

/** Energy, climate, matter and the kitchen's science, explained. */
export const ENERGY_AND_CLIMATE = topicsIn(`
# microwaves?(?: ovens?)?
c a bowl of soup turning behind a dark pane @ a kitchen = Two minutes, and no flame.
m a magnet tube glowing faintly in an open case @ a workbench = A tube sends out waves, a kind of radio.
m light bouncing to and fro in a metal box @ a dark studio = Metal walls throw them back and forth, so they pass through the food.
x tiny bent needles turning to and fro together @ a dark studio = Water turns to and fro with them, billions of times a second.
c two palms rubbed together quickly @ a kitchen = It jostles its neighbours, and that is heat.
c a dry plate and a wet sponge, steam only from the sponge @ a kitchen = So what is wet gets hot, the plate hardly.
m {hero} stirring the soup and touching the middle with a spoon @ a kitchen = They only reach in a few centimetres. Stir, and wait a minute.

# electricity|electric current|power grid|where (?:does )?(?:our )?electricity comes? from|how (?:does )?(?:the )?(?:grid|electricity)
c a finger on a light switch, the lamp going on @ a hallway = Click. Where does it come from?
m a magnet pushed through a coil, a small bulb glowing @ a workbench = Move a magnet past a wire, and current flows.
w turbines turning in a river dam @ a power station = Water, wind and steam turn it, very large.
w pylons over fields @ wide farmland = High voltage carries it far with little loss.
m a grey box humming by a street @ a street = Near you transformers bring it down.
m a pair of scales kept level by two hands @ a lit tabletop = What is used must be made, in the same second. That is the art.
n {hero} switching the lamp off again @ a hallway = Click.

# nuclear (?:power|energy|fission|reactors?|waste)|radioactiv\\w*
c a grey pellet as small as a fingertip @ a laboratory = As much energy as most of a tonne of coal.
m a marble hitting a ball of marbles, which splits and throws out three more @ a lit tabletop = A neutron splits an atom, and more neutrons fly out.
m mousetraps with balls, one set off, then all @ a glass box = They split more: a chain.
c rods lowered between glowing rods @ a model reactor = Rods that swallow neutrons keep it in hand.
w steam driving a turbine @ a power station = Its heat makes steam, and steam turns a turbine.
c a lead door closing on a yellow cask @ a store deep in rock = No smoke. But waste that stays dangerous for thousands of years.
w a cooling tower and wind turbines in one frame @ a river plain = That is what the argument is about.

# (?:nuclear )?fusion(?: energy| power| reactors?)?
w the sun over a hill @ a hill at dawn = The sun does it all day long.
m two drops pushed together until they become one, a flash @ a dark studio = Two light nuclei become one, and a little mass turns into energy.
c two magnets refusing to touch @ a lit tabletop = But nuclei push each other away.
w a ring of violet glow inside a steel vessel @ a research hall = So it must be hotter than in the sun: a hundred million degrees and more.
m a glowing ring held in the air by magnets @ a dark studio = Nothing can hold that. Magnetic fields can.
c a glass of water and a small grey stone @ a lit tabletop = The fuel: a kind of hydrogen from water, and lithium.
m engineers around an open ring @ a research hall = In tests it works for seconds to minutes. A power station is still to come.

# hydrogen|fuel cells?|green hydrogen
m a bubble rising from a wire in water @ a lit tabletop = The lightest thing there is.
m current sent through water, bubbles on both sides @ a lit tabletop = Current splits water: hydrogen here, oxygen there.
w wind turbines beside white tanks @ a coast = If the current is clean, the hydrogen is green.
c a thick steel bottle under pressure @ a workshop = It is light but bulky, so it is pressed or cooled.
m a small box turning bubbles into a spinning fan, water dripping out @ a lit tabletop = A fuel cell turns it back: current and water.
w a steelworks glowing @ a steelworks = It makes sense where batteries will not do: steel, ships, fertiliser.
c three glasses, each less full than the last @ a lit tabletop = At each step some is lost. So not for everything.

# carbon footprint|co2|carbon dioxide|net zero|carbon (?:neutral|offset\\w*|capture)|greenhouse gas(?:es)?|emissions
m {hero} weighing a bag of air in two hands @ a kitchen = You cannot see it. You can count it.
c a litre of petrol, a large weight set beside it @ a lit tabletop = One litre of petrol makes more than two kilos of it.
m flights, heating, meat and a car as toy blocks of different size @ a lit tabletop = The big pieces: heating, driving, flying, food.
w a bath running, the drain too small @ a bathroom = Nature takes up about half. The rest piles up.
c a tap turned nearly off, a second hand opening the drain wider @ a bathroom = Net zero means: no more in than out.
m seedlings planted in a row @ a hillside = Trees and storage help. Less in helps most.
m {hero} on a bike past a row of roofs with panels @ a street = Begin with your largest piece.

# fossil fuels|oil|coal|natural gas|peak oil
w ferns in a steaming swamp @ a swamp = It was sunlight once.
m plants sinking in mud, layer on layer over them @ a tank = Plants and tiny sea life sank, and mud covered them.
c a hand pressing layers under a weight, the lowest turning black @ a lit tabletop = Weight and heat over millions of years made coal, oil and gas.
w a drilling tower at sea @ the sea = We dig it up and burn it in two centuries.
c a flame under a glass that clouds @ a dark studio = The carbon of all that time goes into the air.
m a plastic comb, a tyre and a jacket on a table @ a lit tabletop = It is in plastic, tyres and jackets, too.
w wind turbines behind an old pit @ an old coal pit = What took millions of years is not made again.

# sea levels?(?: ris\\w+)?|melting ice|ice caps?|glaciers? melt\\w*
c a glass with ice cubes, filled to the brim @ a lit tabletop = When this ice melts, nothing spills.
c a block of ice on a stone in a tank, dripping, the water rising @ a lit tabletop = Ice on land is another thing.
m a flask of water warmed, the level climbing in its thin neck @ a lit tabletop = And warm water takes more room.
w ice breaking off a cliff into the sea @ a glacier by the sea = Both together: some twenty centimetres since 1900, and faster now.
w a high tide over a coast road @ a coast town = Not the mean makes floods, but the storm on top of it.
m a dyke being raised with earth and turf @ a dyke = Dykes, dunes, moving back: all take decades.
m {hero} at the tide mark on a harbour wall @ a harbour = How far it rises is still being decided.

# plastics?(?: pollution| waste)?|microplastics?|ocean plastic
m a beach after a storm, coloured scraps in the weed @ a beach = It lasts longer than those who used it.
c a bag in a hand for a few minutes @ a street = Used for minutes,
x a scrap crumbling to smaller scraps @ a lit tabletop = it breaks into smaller and smaller pieces and hardly rots.
w a river carrying bottles to the sea @ a river = Rain and rivers carry it to the sea.
c grains in the belly of a plastic model fish @ a lit tabletop = Animals take it for food. And it is in us.
m clothes turning in a washing machine @ a laundry room = Much comes from clothes and tyres, unseen.
m {hero} with a cloth bag, a tap and a refilled bottle @ a market = Use less, use again, sort the rest.

# deforestation|rainforests?|amazon
e green to the horizon, mist rising @ a rainforest = It makes its own rain.
m a wet plant under a glass bell, drops running down @ a lit tabletop = Trees breathe out water, and it rains again further on.
x frogs, beetles and orchids on one branch @ a rainforest = Half of all kinds on land are thought to live in such woods.
w a straight edge between wood and bare field @ the edge of a rainforest = It is cleared, mostly for cattle, soy and palm oil.
w smoke over stumps @ a cleared forest = What it stored goes into the air.
c bare red earth washing off in rain @ a cleared forest = The soil is thin. It lasts a few harvests.
m {hero} turning a packet round in a shop @ a supermarket = It is decided on our plates, too.

# water (?:scarcity|shortage|crisis)|drinking water|(?:how )?(?:does )?(?:tap )?water (?:get|gets|is) (?:to|cleaned|treated)|sewage|wastewater|sewers?
c a glass filled at a tap @ a kitchen = Where did it come from, where will it go?
w a lake between wooded hills @ a reservoir = From springs, wells, rivers and lakes.
m water trickling through sand in a glass tube, clear below @ a waterworks = It is filtered through sand and coal, and germs are killed.
m pipes of all sizes, water pushed up to a tower @ a water tower = Pumps and towers give it pressure.
c dirty water running down a drain @ a kitchen = Then it goes down.
m a rake taking rags out, sand settling in a long basin @ a sewage works = Rakes, basins,
x tiny animals eating in brown water @ under a microscope = and bacteria that eat the dirt.
w clear water running into a river @ a river = Cleaned, it goes back. Wipes and fat do not belong in it.

# (?:why )?(?:does )?ice floats?|floating|buoyancy|why (?:do )?ships float|how (?:do )?(?:ships|boats) float
c an ice cube bobbing in a glass @ a kitchen = Nearly everything solid sinks in its own melt. Ice does not.
m a ball of clay sinking, the same clay as a bowl floating @ a tank = It is not weight alone. It is the room it takes.
m a boat pushed down, water rising at its sides @ a tank = It pushes water aside, and the water pushes back.
c two scales, the water pushed out weighing as much as the boat @ a lit tabletop = It floats when that water weighs as much as itself.
x six-cornered frames of beads with gaps inside @ a dark studio = Frozen water builds frames with gaps: lighter than water.
w fish under a frozen lake @ a lake in winter = So lakes freeze from above, and fish live on below.
w a steel ship on a calm sea @ the open sea = And a ship of steel is mostly air.

# (?:states of matter|atoms?|molecules?|chemical reactions?|periodic table|chemistry)
c a sugar cube on a palm @ a kitchen = Halve it, and again, and again.
m the cube crushed to dust in a beam of light @ a dark studio = After some seventy halvings you would hold one molecule.
m marbles packed tight in a tray, shaking on the spot @ a lit tabletop = Solid: they hold each other and tremble.
m marbles rolling over each other @ a lit tabletop = Liquid: they slip past one another.
m marbles flying about in a glass box @ a lit tabletop = Gas: each flies for itself.
c two building blocks taken apart and joined another way @ a lit tabletop = In a reaction they change partners. None gets lost.
m a shelf of ninety-odd jars in rows @ a school lab = All there is, is made of some ninety kinds.

# friction|newton's laws?|forces?|inertia|momentum
m {hero} pulling a tablecloth from under plates @ a kitchen = What rests, wants to rest.
m a puck gliding on ice, on and on @ an ice rink = What moves, wants to go on, straight, until something acts on it.
m one push for an empty cart, one for a full one @ a supermarket = The heavier, the more force it takes.
m two people on skates pushing off each other, both rolling back @ an ice rink = Push, and you are pushed back.
x two brushes sliding into each other @ a lit tabletop = Friction: rough surfaces catch.
c a seat belt tightening on a dummy @ a test hall = In a crash the car stops. You do not, without a belt.
m {hero} walking on ice with sand in one hand @ a street in winter = And without friction you could not take a step.

# magnets?|magnetism|compass(?:es)?
c a key jumping to a magnet @ a workbench = It acts through air.
m iron filings forming arcs round a bar @ a lit tabletop = Its field can be made visible.
x small arrows, all over the place, then in line @ a lit tabletop = In iron are tiny magnets. In line, they add up.
c two red ends pushing each other away @ a lit tabletop = Equal ends repel, unlike ends attract.
m a coil and a battery lifting nails, then dropping them @ a workbench = Current makes a magnet, and you can switch it off.
c a needle on a cork in a bowl turning north @ a lit tabletop = The Earth is one, too.
m a motor opened, a rotor turning @ a workbench = Motors, speakers, power stations: all of them live on it.

# (?:speed of )?light|colou?rs?(?: vision| work)|prisms?|lasers?|optics|mirrors?
c a beam through a dusty room @ an attic = It needs eight minutes from the sun to your nose.
m a prism fanning white light @ a dark studio = White is all colours together.
c a red apple in red, then in green light, nearly black @ a dark studio = A thing has the colour it throws back.
m a straw in a glass, broken at the surface @ a kitchen = In water light is slower, so it bends.
c a beam bouncing off a mirror at the same angle @ a dark studio = From a mirror it comes back at the angle it came.
m a red line of light across a dark hall @ a dark hall = A laser: one colour, all in step.
n {hero} in the light of a window, one half of the face dark @ a room by a window = All you see is light that found your eye.

# (?:how )?(?:do )?(?:soap|detergents?|washing powder)s? works?|soap
c greasy fingers under water, drops running off @ a kitchen = Water alone will not do it.
m oil and water in a glass, two layers @ a lit tabletop = Fat and water want nothing of each other.
x pins with a round head and a long tail @ a lit tabletop = Soap has two ends: one likes water, one likes fat.
x the tails sticking in an oil drop, heads outside @ a dark studio = The tails go into the fat, the heads stay in the water.
m the glass shaken, both mixed to milk @ a lit tabletop = So fat is carried off in tiny balls.
c a spiky ball losing its coat in foam @ a lit tabletop = Many germs have a coat of fat. It is torn off.
c clean fingers squeaking @ a kitchen = Therefore: rub, and take your time.

# (?:why )?(?:do |does )?(?:onions? make|onions?)(?: (?:you|us|me) cry)?|crying onions|chopping onions
n {hero} over a chopping board, eyes streaming @ a kitchen = Nobody has died.
x a knife going through cells that burst @ a lit tabletop = The knife opens cells.
c two liquids running together, mist rising @ a dark studio = Two things meet that were kept apart, and a gas forms.
x an eye watering @ a kitchen = In the eye it stings, and tears wash it out.
m an onion in the fridge door @ a kitchen = Cold onions give off less.
c a very sharp knife, clean slices @ a kitchen = A sharp knife breaks fewer cells.
m {hero} chopping beside an open window, smiling @ a kitchen = And air. Then it is just an onion.

# (?:how )?(?:does )?(?:bak(?:ing|ed)|yeast|ferment(?:ation|ing)?)(?: works?)?|kimchi|sauerkraut|pickl(?:es|ing)
c a jar of cabbage with bubbles rising @ a kitchen shelf = Somebody is at work in there.
x rods and balls in a drop @ under a microscope = Bacteria and yeasts live on every leaf.
c salt rubbed into cut cabbage, juice running @ a kitchen = Salt and no air: only the good ones stand that.
m sugar going in, bubbles and a sour drop coming out @ a lit tabletop = They eat sugar, and leave acid or alcohol, and gas.
c a strip of paper turning red in the juice @ a lit tabletop = Acid keeps the bad ones out for months.
m dough lifted by gas, a jar hissing when opened @ a kitchen = Bread, beer, yoghurt, kimchi: the same trick.
n {hero} tasting a forkful, one eye shut @ a kitchen = Sour, and very much alive.
`);
