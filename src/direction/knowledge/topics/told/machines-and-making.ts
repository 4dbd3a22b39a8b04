import { topicsIn } from "../topic-text.ts";

/** Machines, vehicles, how things are made, and how some came about, explained. */
export const MACHINES_AND_MAKING = topicsIn(`
# (?:how )?(?:do |does )?(?:an? |the )?(?:aero|air)?planes? (?:fly|stay|work|land|take off)|flight of planes|wings?|lift of (?:a )?wing|why (?:do )?planes fly
w a heavy aeroplane lifting off at dawn @ a runway at dawn = Hundreds of tonnes, carried by air.
n {hero}'s flat hand out of a car window, tilted up, rising @ a moving car = You know it from a car window: tilt the hand, and it goes up.
m threads of smoke bending down behind a wing @ a wind tunnel = A wing pushes air down, and the air pushes it up.
c smoke faster above, slower below @ a wind tunnel = Above it the air is faster and the pressure lower.
m an engine swallowing air and throwing it backwards @ a test hall = Engines throw air back, that drives it on.
c flaps sliding out of a wing @ a wing in flight = For landing it makes its wings larger.
m a wing bending in rough air, springing back @ a wing in flight = In rough air they bend. They are built for far more.
w the aeroplane small above clouds @ above the clouds = Too slow, and it would sink. So it never is.

# helicopters?|drones?(?: work| fly)?|quadcopters?
w a helicopter hanging still over a mountain hut @ mountains = It stands in the air.
m a rotor seen from above, each blade a thin wing @ a hangar = Its blades are wings that go round.
c a blade tilted a little more, the whole thing rising @ a hangar = Tilt them, and it rises.
m the disc of the rotor leaning forward @ a hangar = Lean the disc, and it flies that way.
m a swivel chair turning against {hero}'s arms @ an office = The rotor would turn the body the other way,
c a small rotor at the tail @ a hangar = so there is a small one at the tail.
m a drone's four rotors, two turning each way @ a meadow = A drone has four: two turn left, two turn right.
c a fingertip tilting the drone, rotors on one side speeding up @ a meadow = It steers by turning some faster, hundreds of times a second.

# (?:combustion |car |petrol |diesel |jet )?engines?(?: work)?|how (?:do )?cars work|four[- ]stroke
m a bonnet lifted, heat shimmering @ a garage = Fifty small fires a second.
c a piston of glass going down, mist drawn in @ a workbench = One: in goes air and fuel.
c the piston going up, the mist getting dense @ a workbench = Two: it is pressed together.
x a spark, a flash pushing the piston down @ a workbench = Three: it burns and pushes.
c the piston rising, smoke pushed out @ a workbench = Four: out with it.
m four pistons in turn on a bent shaft @ a workbench = Several take turns on one shaft. It turns the wheels.
c two thirds of a cake cut off and set down by a radiator @ a lit tabletop = Most of the energy is lost as heat.
m an exhaust pipe on a cold morning @ a street in winter = And what is burned, comes out here.

# electric (?:cars?|vehicles?|motors?)|evs?(?: charging| work)?|e-?bikes?|e-?scooters?
m a car pulling away silently from the lights @ a crossing = No gears, no exhaust.
c a coil between magnets beginning to turn @ a workbench = Current makes a magnet, a magnet turns the shaft.
m a flat case the size of a mattress, full of cells @ a garage = The battery lies flat in the floor.
c a foot lifted off a pedal, the shaft turning back, a lamp glowing @ a workbench = When you brake, the motor becomes a generator.
m {hero} plugging in a cable at home in the evening @ a driveway = Charge at home overnight, slowly. It is kind to the battery.
c a bar filling fast up to four fifths, then slowly @ a lit tabletop = On the way charge to about eighty per cent: the rest is slow.
m ice on a windscreen, a heated seat @ a street in winter = In the cold it reaches less far.
w the car passing wind turbines @ a country road = It is as clean as its current.

# brakes?|abs|airbags?|seat ?belts?|crumple zones?|car safety|crash tests?
w a car running into a wall in a test hall @ a test hall = A tenth of a second decides.
m the front folding like paper, the cabin whole @ a test hall = The front folds to slow the crash. The cabin stays hard.
c a belt locking across a dummy @ a test hall = The belt catches you, over bone, not belly.
x a bag bursting open in front of a dummy's face and going soft @ a test hall = The bag softens what is left.
c a disc gripped by pads, glowing @ a workshop = Brakes turn speed into heat.
m a tyre rolling, stopping, rolling on ice @ a test track = ABS lets the wheels roll on a little, so that you can steer.
c two stretches of chalk, the second four times as long @ a test track = Twice as fast needs four times the way to brake.
n {hero} clicking the belt in a back seat @ a car = In the back, too.

# bridges?|how (?:do )?(?:bridges|skyscrapers|arches) (?:work|stand|stay up|are built)|skyscrapers?|arch(?:es)?|concrete|cement
w a long bridge in the mist @ a bay = A heavy thing, on nearly nothing.
m a plank between two chairs sagging under {hero} @ a living room = A plank bends: pressed above, pulled below.
m stones in an arch, each leaning on the next @ a lit tabletop = An arch only presses. Stone likes that.
m a rope between two poles, threads carrying a plank @ a lit tabletop = A rope only pulls. Steel likes that.
c grey paste over steel rods @ a building site = Concrete takes the pressure, the steel in it takes the pull.
m a gap in the roadway between steel teeth @ a bridge = It grows in summer. So there are gaps.
w a tower's model swaying in a wind tunnel @ a wind tunnel = Wind and earthquakes are tried out small.
w {hero} walking out on the bridge @ a bay = And it may move. It must.

# trains?|trams?|maglev|how (?:do )?trains (?:work|turn|stay)|railways?
w a long train leaning into a curve @ a valley = A thousand tonnes, held by two edges.
x a wheel on a rail, touching on a spot as small as a coin @ a railway = Steel on steel touches on a spot like a small coin.
c a cone rolling on two rods, finding the middle @ a lit tabletop = The wheels are cones. That brings them back to the middle.
m a wire above, sparks at a sliding bar @ a railway = Current comes from the wire.
m green and red lamps along a line, one train in each piece @ a model railway = The line is cut in pieces: one train in each.
w a train passing trees with the brakes on for a kilometre @ a railway = It needs a kilometre to stop. Stay off the tracks.
w a train floating on magnets over its track @ a test line = Some float on magnets and touch nothing at all.

# fridges?|refrigerators?|freezers?|air[- ]condition(?:ing|ers?)?|how (?:does )?(?:cold|cooling) (?:get )?(?:made|work)
c a hand into a fridge, mist coming out @ a kitchen = Nobody can make cold.
c a wet finger blown on @ a kitchen = What dries, takes heat along. Feel it.
m a liquid turning to vapour in a thin pipe inside @ a workbench = In the fridge a liquid boils, and takes heat from the food.
c a pump squeezing the vapour @ a workbench = A pump squeezes it: now it is hot.
m a black grid at the back, warm under a palm @ behind a fridge = At the back it gives the heat to the kitchen, and turns liquid.
c a valve letting it through, cold again @ a workbench = A valve lets it expand, and round it goes.
n {hero} shutting the door @ a kitchen = An open door cools nothing: the kitchen gets warmer.

# washing machines?
m {hero} shutting a door on a drum @ a laundry room = Press, and forget.
c water running in through a drawer @ a laundry room = Water takes the powder along.
m clothes lifted and dropped in a glass drum @ a laundry room = The drum lifts and drops them. It is the old beating on stone.
x dirt held in balls of foam @ a dark studio = Soap takes the fat, warmth helps.
m the drum so fast that water flies out of the holes @ a laundry room = Then it spins: water flies out.
c a bent pipe with water standing in it @ a workbench = The bend in the pipe keeps water, and so smells stay below. In a toilet, too.
n {hero} with a shirt to the nose @ a laundry room = Thirty degrees are enough most of the time.

# (?:3d )?print(?:ers?|ing)|3d print\\w*|additive manufacturing|inkjet
m a cup growing layer by layer under a moving nozzle @ a workshop = Not cut out. Laid on.
m a loaf cut in thin slices and put together @ a lit tabletop = A program cuts the shape in thin slices.
c a thread of plastic drawn into a hot nozzle @ a workshop = A thread is melted,
x layer on layer, each finer than paper @ a workshop = and laid down slice by slice.
m a bridge of props under an overhang @ a workshop = Overhangs need props, snapped off later.
m a hand of plastic fitted to a child's arm @ a clinic = So one piece can be made just for one person.
c ten cups poured in a mould beside the one printed @ a workshop = For a thousand the mould is faster.

# elevators?|(?<!to |safe |proper )lifts?(?! (?:an?|the|up|your|heavy|boxes|weights|it|with)\\b)|escalators?|clocks?|watch(?:es)?|mechanical watch
c a door closing, {hero} rising past floors @ a lift = You never fall. Why?
m a cabin and a weight on one rope over a wheel @ a model shaft = A weight on the other side goes down when you go up.
c eight steel ropes side by side @ a shaft = Each single rope could carry it all.
m jaws clamping a rail when the rope goes slack @ a model shaft = Faster than allowed, and jaws grip the rails. That is from 1853.
c a spring wound in a watch @ a watchmaker's bench = In a clock a spring or a weight wants to fall,
x a hook letting one tooth pass at a time @ a watchmaker's bench = and a hook lets one tooth through at a time. Tick.
n {hero} stepping out, checking a wristwatch @ a hall = Two inventions you trusted without thinking.

# (?:how )?(?:is |are )?paper(?: is)?(?: made| recycled)?|papermaking
c a sheet held against the light @ a desk = Look at the threads.
m trunks turned to chips @ a mill = It is wood, taken apart.
m a grey broth stirred @ a mill = Chips are cooked to fibres.
c a fine sieve lifted out of water @ a workshop = On a sieve they mat together.
m a wet sheet pressed between felts @ a workshop = Pressed,
w a paper web running over hot rollers @ a mill = dried, and rolled up, faster than you run.
m old newspapers in a pulper @ a mill = The same fibre can go round several times, getting shorter.

# (?:how )?(?:is |are )?glass(?: is)?(?: made| recycled| blown)?|glass ?blowing
c a drop glowing orange at the end of a pipe @ a glassworks = It was sand.
c sand, soda and lime in three heaps @ a lit tabletop = Sand, soda and lime.
w a furnace mouth, white inside @ a glassworks = At about fifteen hundred degrees they melt together.
m a glassblower turning and blowing @ a glassworks = It is turned and blown, or pressed in a mould.
m a sheet of glass floating on a bath of tin @ a factory hall = Panes float on molten tin, flat as a pond.
m bottles moving slowly through a long oven @ a factory hall = It must cool slowly, or it cracks.
m broken bottles going back in the furnace @ a glassworks = And it can be melted again, as often as you like.

# (?:how )?(?:is |are )?steel(?: is)?(?: made)?|iron ore|blast furnace|alumin(?:i)?um
w a red glow under a hall roof at night @ a steelworks = From red stone.
c ore, coke and lime in three heaps @ a lit tabletop = Iron ore is iron with oxygen: rust, really.
m carbon taking the oxygen away in a blaze @ a steelworks = In the furnace carbon takes the oxygen away.
w white iron running out @ a steelworks = Iron runs out, brittle, with too much carbon.
m oxygen blown in, sparks @ a steelworks = Oxygen burns the excess off: steel.
w a slab rolled thinner and longer @ a rolling mill = Then it is rolled, hot.
m scrap melted by an electric arc @ a steelworks = Scrap becomes new steel with current. Hydrogen could take the coal's place.

# (?:how )?(?:is |are )?(?:cotton|clothes|jeans|denim|t-?shirts?|fabric|yarn)(?: is| are)?(?: made| produced)|fast fashion|textiles?
c a T-shirt's seam turned inside out @ a bedroom = It has travelled more than you.
w white bolls in a field @ a cotton field = It grows on a bush and wants a lot of water.
m fluff drawn out and twisted to a thread @ a spinning mill = Combed, drawn and twisted: yarn.
m a thousand threads up and down, one across @ a weaving mill = Woven or knitted: cloth.
m cloth lifted out of a blue bath @ a dye works = Dyed, with water that must be cleaned.
w rows of sewing machines, a worker's hands at a seam @ a sewing hall = Sewn by people, piece by piece, often for little.
m {hero} mending a cuff under a lamp @ a living room = Wear it twice as long: that helps most.

# (?:how )?(?:is |are )?cheese(?: is)?(?: made)?|cheesemaking
c a wheel knocked with a knuckle @ a cellar = Milk that learned to wait.
m milk poured in a copper kettle @ a dairy = Warm milk,
c a spoon of cultures, a drop of rennet stirred in @ a dairy = bacteria make it sour, rennet makes it set.
m a harp of wires cutting the curd @ a dairy = The curd is cut: small grains for hard cheese, large for soft.
m whey running off, grains pressed in a mould @ a dairy = Whey runs off, the rest is pressed,
c salt rubbed on a rind @ a cellar = salted,
w rows of wheels on boards, one turned and brushed @ a cellar = and turned and brushed for weeks, or years.

# (?:how )?(?:is |are )?(?:beer|whisk(?:e)?y)(?: is)?(?: made| brewed| distilled)|brewing|distill(?:ing|ation)
c a glass against the light @ a brewery = Water, grain, hops, yeast.
m barley sprouting on a floor @ a malt house = Barley sprouts, is dried: malt.
m a steaming kettle stirred @ a brewery = In hot water its starch turns to sugar.
c hops falling in the kettle @ a brewery = Hops make it bitter, and keep it.
x yeast bubbling @ a brewery = Yeast eats the sugar and leaves alcohol and bubbles.
m copper still, a clear drip @ a distillery = Heat it, and alcohol rises first: that is distilling.
w casks in a dim cellar @ a cellar = Then it rests.

# packag\\w+|logistics|supply chains?|container (?:ships?|shipping)|how (?:do )?parcels?
w a ship stacked with boxes @ the open sea = Most of the world's trade goes by sea.
m sacks and crates carried up a plank @ an old harbour = Once everything was carried by hand.
m one steel box lifted from lorry to ship @ a container port = One box that fits on ship, train and lorry changed it.
w a crane working by itself at night @ a container port = A ship is emptied in a day or two.
c dominoes of one part, one ship, one factory @ a lit tabletop = But each waits for the one before.
m an empty shelf @ a supermarket = One canal blocked, and shelves are empty far away.
m a van at a door, {hero} signing @ a doorstep = The last mile is the dearest.

# (?:history|invention|origins?|story) of (?:the )?(?:printing(?: press)?|books?|writing|alphabet|paper)|gutenberg|printing press
c a reed pressed into wet clay @ an archive = It began with counting sheep.
c signs becoming simpler from tablet to tablet @ an archive table = Pictures became signs, signs became sounds.
m a monk copying by a window @ a library = For centuries each book was written by hand, a year's work.
c a letter of lead set in a row @ a workshop = In the fifteenth century Gutenberg cast letters that could be used again and again,
m a press pulled down on paper @ a workshop = and pressed hundreds of sheets a day. In China and Korea they had printed long before.
m people reading aloud in a market @ a market = Suddenly many could know what few had known.
n {hero} with a book in a tram @ a tram = Everything since came out of that.

# (?:the )?(?:industrial revolution|world war (?:i|ii|one|two|1|2)|first world war|second world war|cold war|berlin wall|french revolution|holocaust)
m an archive box opened, a photograph on top @ an archive = It begins in a time that felt like any other.
w the place in an old photograph, people going about their day @ an old photograph = How did people live then?
c a newspaper, an order and a ticket laid in a row @ an archive table = What came first, and who decided?
m a map, pins set one by one @ an archive table = Where did it spread, and how fast?
c a small thing somebody carried: a shoe, a spoon, a letter @ a museum = What did it mean for one single person?
w the same place today @ the same place today = What is left of it?
m {hero} and an old person at a table, the old person speaking @ a living room = Ask those who still remember. Then tell it on.

# (?:how )?(?:do |does )?(?:a |the )?(?:guitar|piano|violin|organ|trumpet|flute|drum|musical instrument|music|voice|singing|vocal cords)s?(?: (?:work|make sound|works))?
x a string, plucked, blurred @ a dark studio = Everything that sounds, trembles.
m a long and a short string, plucked in turn @ a workbench = Short, thin, tight: high. Long, thick, slack: low.
m a bare string, nearly silent, then the same on a box of wood @ a workbench = The box carries it to the air.
c a hammer of felt hitting a string @ a piano, lid open = In a piano hammers strike them,
c air set trembling at an edge, sand dancing in a pipe @ a lit tabletop = in a flute the air itself trembles.
x folds in a throat opening and closing @ a dark studio = In your throat two folds do it, hundreds of times a second.
n {hero} humming with a hand on the chest @ a living room = Hum, and lay a hand on your chest.

# (?:how )?(?:do |does )?(?:olympics?|world cup|offside(?: rule)?|football|cricket|baseball|chess|tennis scoring|rugby)(?: (?:rules?|works?))?
w an empty pitch in the morning @ a pitch in the morning = It needs lines, and people who keep to them.
m a model pitch, blocks set in two colours @ a lit tabletop = Who stands where, and what is the aim?
c one block moved past the last one of the others, a hand raised @ a lit tabletop = What is not allowed?
n a referee's face, whistle at the lips @ a pitch = Who decides?
m the same scene from the side, slowly @ a pitch = What must you look at?
c points as pebbles put in two bowls @ a lit tabletop = How are points counted?
m {hero} in a crowd, up on the feet with all others @ a stand = And when is it over?

# (?:canal )?locks? (?:work|of the panama)|(?:how )?(?:do |does )?(?:the )?(?:panama |suez )?canals?(?: locks?)?(?: works?)?
w a ship between two walls, hills behind @ a canal in green hills = A ship goes over a hill.
m a bath with a toy boat, water let in, the boat rising @ a bathroom = It does not climb. The water lifts it.
w great gates shut behind a ship @ a lock = Gates shut behind it.
c a valve opened, water rushing in from below @ a lock = Water runs in from the higher side, by its own weight, without a pump.
w the ship rising slowly past wet walls @ a lock = The ship rises with it, like a stair of water.
m the front gates opening on the same level @ a lock = Level on both sides: the front gates open.
e several basins in a row like steps, seen from above @ a lock from above = Several in a row make a stair.
m {hero} waving from the wall, the ship sailing on above @ a lock = Down on the other side it goes the same way.
`);
