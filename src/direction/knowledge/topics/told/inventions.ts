import { topicsIn } from "../topic-text.ts";

/** Where things of every day come from. Only what is undisputed is told. */
export const INVENTIONS = topicsIn(`
# (?:history|story|invention|origins?) of (?:the )?(?:human )?(?:flight|flying|aviation|airplanes?|aeroplanes?|planes?)|wright brothers|first flight
m a man strapping wooden wings to both arms on a cliff, a crowd below @ a cliff by the sea = For centuries people jumped off towers with wings on. It ended badly.
w a blue and gold balloon over a park, hats in the air @ a park in Paris = In 1783 the Montgolfier brothers used hot air. The first men rose over Paris.
m a man with a beard running down a hill under white wings @ a hill near Berlin = Otto Lilienthal glided some two thousand times, and measured every flight.
w a frail biplane of wood and cloth lifting off sand, a man running beside it @ dunes by the sea = In December 1903 the Wright brothers flew for twelve seconds.
m a man in goggles climbing out of a small monoplane on a meadow @ the cliffs of Dover = Six years later Blériot crossed the Channel.
w a silver plane over a dark ocean at dawn @ above the Atlantic = In 1927 Lindbergh crossed the Atlantic alone in thirty-three hours.
w a sleek early jet on a wet runway, passengers with hats @ an airport of the fifties = Jets made the world small.
w the sky over a city, thin white trails crossing @ a city in the evening = Today over ten thousand planes are in the air at any moment.

# (?:history|story|invention|origins?) of (?:the )?(?:bicycles?|bikes?|cycling)
m a man in a tailcoat pushing a wooden two-wheeler along with his feet @ a country road = In 1817 Karl Drais put two wheels in a row, and ran.
m a man on pedals at the front wheel, shaken over cobbles @ a street in Paris = In the 1860s came pedals, and sore backs.
w a gentleman high up on one huge wheel, a small one behind @ a park = A larger wheel was faster, and the fall higher.
c a chain running from pedals to a back wheel @ a workshop in Coventry = In 1885 the chain brought two equal wheels. It was called the safety.
x a rubber tyre pumped up by hand @ a workshop = Three years later Dunlop filled its tyres with air.
m two women in wide trousers cycling past men who stare @ a country road = For many women it was the first freedom of their own.
w riders bent low on a mountain pass @ a mountain pass = People raced at once, and still do.
w a wide lane full of cyclists in the morning @ Copenhagen = It is still the best machine ever made to move one person.

# (?:history|story|invention|origins?|evolution) of (?:the )?(?:computers?|computing)
c fingers moving beads on rods @ a market stall long ago = Counting machines began with beads.
m a woman in a long dress reading a long sheet beside a machine of brass wheels @ a drawing room in London = In 1843 Ada Lovelace wrote a program for a machine that was never finished.
w a hall of cabinets with glowing tubes, women plugging cables @ a university hall in the forties = In the forties computers filled halls, and women programmed them.
x a small piece of metal with three wires on a fingertip @ a laboratory = Then the transistor replaced the glass tube.
c a square of dark glass with fine gold lines between tweezers @ a laboratory = By 1971 thousands of them fitted on one chip.
m two young men soldering in a garage @ a garage in California = A few years later they were built in garages.
m a family before a beige machine @ a living room of the eighties = In the eighties they came home.
m {hero} lifting a phone from a pocket @ a street = The one in your pocket is millions of times faster than the one that went to the moon.

# (?:history|story|invention|origins?) of (?:photography|the camera|cameras|cinema|film|movies)
m a dark room, a tree upside down on its wall @ a dark room with a small hole in the shutter = Light through a small hole paints a picture, upside down.
c a pewter plate with dim roofs on it @ a workshop in France = In 1826 Niépce held one fast. It took hours at least.
m a family sitting stiffly, a man under a black cloth @ a studio long ago = Then one had to sit still for a minute.
c a hand pressing the button of a small box camera @ a beach long ago = In 1888 Kodak sold a box: press the button, we do the rest.
w a galloping horse in a row of pictures, all hooves off the ground @ a race track = Pictures in a row began to move.
m a crowd in the dark shrinking back from a train of light @ a café in Paris = In 1895 the Lumière brothers showed a train to a paying audience.
c a roll of film beside a small silver chip @ a lit tabletop = In 1975 a camera saw without film.
m {hero} raising a phone to a sunset, a hundred others too @ a beach in the evening = Today we take more than a trillion pictures a year.

# (?:history|story|invention|origins?) of (?:the )?pizza
c flat bread by a fire @ a hearth long ago = Flat bread is as old as fire.
m a sailor carrying tomatoes down a gangway @ a harbour in the south = The tomato came from America, and many thought it poisonous.
m a boy with a tin box on his head selling slices @ a lane in Naples = In Naples the poor ate it, in the street, for breakfast.
c basil, white cheese and tomato side by side on dough @ a wooden peel = The story goes that in 1889 a queen liked the one in her country's colours: Margherita.
m a man in an apron before a brick oven, a queue outside @ a street in New York = Emigrants took it to New York.
w a neon-lit street, boxes carried out @ an American town in the fifties = After the war the whole of America ate it.
m a cook stretching dough high over his knuckles @ a bakery in Naples = In 2017 the art of Naples became a world heritage.
m {hero} and friends pulling slices apart @ a kitchen table = And everybody argues about what belongs on it.

# (?:history|story|invention|origins?) of (?:the )?(?:tea|chocolate|cocoa)
w shrubs in rows on misty slopes @ misty hills = It began as a plant in a far forest.
m a priest holding a bowl with both hands @ a temple = At first it was drunk by priests and kings.
w ships with many sails in a harbour, chests on the quay @ a harbour long ago = Ships carried it across the world.
m ladies with thin cups in a bright room @ a drawing room = In Europe only the rich could pay for it.
m workers bent over on a slope in the heat @ a plantation long ago = It grew on others' land, by others' labour.
w a mill with turning rollers @ a factory = Machines made it cheap.
m a family round one pot or one bar @ a kitchen long ago = Then everybody had it.
m {hero} at a window, both hands round a cup @ a bright kitchen = Now ask who grew it, and what they earn.

# (?:history|story|invention|origins?) of (?:the )?(?:money|coins|currency|banking)
m two farmers, a goat against sacks of grain, both shaking the head @ a market long ago = A goat for grain: who has what the other wants?
c shells, salt and beads on a mat @ a market long ago = So people took what everybody wanted: shells, salt, silver.
x a lump of gold struck with a lion's head @ a workshop in Lydia = Some two thousand six hundred years ago came the first coins.
m a merchant handing over a sheet of paper with a red seal @ a market in China = A thousand years ago China printed it on paper.
m a man at a bench on a square, two merchants before him @ a square in Florence = Italian merchants lent it from a bench, a banco.
c a bar of gold taken away from under a bank note @ a vault = Since 1971 no gold stands behind it. Only trust.
c a card held to a small reader @ a café = Today most of it is figures in computers.
n {hero} looking at a coin in one palm @ a street = It works as long as we all believe in it.

# (?:history|story|invention|origins?|evolution) of (?:the )?(?:telephones?|mobile phones?|phones?|smartphones?)
m a man bent over a wooden box, a wire leading to the next room @ a workshop in Boston = In 1876 Bell called his assistant from the next room.
m rows of women with headsets plugging cables @ a telephone exchange = Women at switchboards joined every call by hand.
c a finger turning a dial @ a hall long ago = Then one could dial oneself.
m a queue before a red box in the rain @ a street long ago = Who had none waited outside a box.
m a man in a suit with a phone as large as a brick @ a street in New York = In 1973 the first mobile call was made. The phone weighed a kilo.
c a small grey phone on a school desk, a thumb on its keys @ a classroom of the nineties = In the nineties we learnt to write with our thumbs.
c a finger sliding over glass @ a stage = From 2007 the screen was the phone.
m {hero} at a table with friends, all phones face down in the middle @ a café = And now we learn to put it down.

# (?:ancient |history of |story of )?(?:ancient )?(?:greece|greeks|athens)(?: history)?
e a hill with white columns above a town @ Athens at first light = Two and a half thousand years ago, a small town tried something new.
m men with raised hands on a hillside @ a hillside in Athens = Every free man could vote. Women and slaves could not.
m an old man asking young ones questions @ a market in Athens = Socrates asked until nobody was sure any more.
w masked actors before a half-circle of stone seats @ a theatre in the hills = They invented the theatre, and cried in it together.
c a compass drawing a circle in sand @ a shaded court = They proved what others only measured.
w long ships with rows of oars meeting in a narrow sea @ the strait of Salamis = Together they stopped the Persians. Then they fought one another.
m a young king on a black horse @ a plain = Alexander carried their words as far as India.
w columns against the evening sky, people looking up @ Athens today = Our words for politics and music are theirs.

# (?:what is |what are )?(?:an? )?apis?(?: explained)?|application programming interfaces?
m {hero} at a restaurant table, looking at the kitchen door @ a restaurant = You are hungry. But you may not go into the kitchen.
m a waiter at the table, writing down an order @ a restaurant = So there is a waiter. You order from a menu.
w the waiter going through the swing door @ a restaurant = He carries it in. How they cook is no concern of yours.
m cooks at work, the order on a hook @ a restaurant kitchen = Inside, the work is done.
c a plate set down before {hero} @ a restaurant = And back comes just what you ordered. An API is the waiter between two programs.
m {hero} looking at a phone by a window, rain outside @ a kitchen = So your weather app asks a weather station for today's forecast,
c a card held to a reader in a shop @ a shop = and a shop asks your bank for the money.
w waiters crossing between many tables and many doors @ a large restaurant = Most of what your phone can do is ordered elsewhere.

# sun ?screen|spf|sun ?protection
m {hero} stretched out on a towel at noon, shoulders turning pink @ a beach = Sunlight is warm. One part of it, UV, burns.
c fair skin under a lens, a cell with a coil inside @ a lit tabletop = UV reaches the cells and breaks their DNA.
c cream drawn over a forearm in a thick line @ a beach = Sunscreen stops it on the way.
x a thin film on glass: some light bounces off, some fades into warmth @ a lit tabletop = Some filters throw it back, some swallow it and turn it into warmth.
c thirty small lamps, all but one dimmed @ a dark room with one lamp = Factor thirty lets about one thirtieth through.
c a palm with a good amount of cream @ a beach = But only with enough: about two fingers long for the face.
m {hero} drying off and creaming again @ a beach = Again every two hours, and after every swim.
w {hero} in the shade with a hat @ a beach at noon = And at noon the best cream is shade.
`);
