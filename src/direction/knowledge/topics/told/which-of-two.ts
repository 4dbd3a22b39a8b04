import { topicsIn } from "../topic-text.ts";

/** Two things that people weigh against each other; what speaks for each, and no verdict that depends on the person. */
export const WHICH_OF_TWO = topicsIn(`
# (?:electric|ev|evs)(?: cars?| vehicles?)? (?:vs\\.?|versus|or|against) (?:a |an )?(?:petrol|gas|gasoline|diesel|combustion|ice|hybrid)(?: (?:powered )?cars?| vehicles?)?|(?:petrol|gas|diesel)(?: cars?)? (?:vs\\.?|versus|or) electric(?: cars?)?
w an electric car on the left and a petrol car on the right, side by side @ a street with trees = Two cars, one way to work. Which costs less to run?
c a charging plug going in on the left, a fuel nozzle on the right @ a driveway beside a petrol station = One fills up at home, one at the pump.
c two stacks of coins for the same distance, the left one lower @ a lit tabletop = Charged at home, the same distance mostly costs clearly less.
m a fast charger in the rain by a motorway, the left stack growing @ a motorway services = At a fast charger the lead shrinks.
c a few parts of an electric motor on a cloth, beside it hundreds of parts of an engine @ a workshop = Fewer parts move, so there is less to service: no oil, no belts, no exhaust.
m two price tags turned face down, the left one heavier on a pair of scales @ a lit tabletop = To buy, the electric car often costs more.
c a calendar's pages lifting while the two stacks draw level @ a lit tabletop = So it depends on how far you drive, and where you charge.
w both cars driving off, one without a sound @ a street with trees = Count your kilometres. Then decide.

# cats? (?:vs\\.?|versus|or|and|against) dogs?|dogs? (?:vs\\.?|versus|or|and|against) cats?
w a cat on the left end of a sofa, a dog on the right, both looking into the lens @ a living room = One will love you at once. One will think about it.
m a dog at full stretch through wet grass after a ball @ a meadow in the morning = A dog needs you outside, two or three times a day, in any weather.
c a cat stretched out in a patch of sun on a sill @ a living room = A cat needs a window, a high place and its peace.
m {hero} coming home, the dog turning round and round for joy @ a hall at home = A dog cannot be alone all day.
m a cat looking up from a chair, then closing its eyes again @ a living room = A cat manages a working day, two cats manage better.
c a bowl, a lead and a brush on one side, a litter tray and a scratching post on the other @ a hall at home = A dog mostly costs more: food, vet, tax in some places.
m {hero} on the floor with the dog's head on one knee, the cat on the back of the sofa @ a living room = Both want care for ten to fifteen years and more.
w the cat and the dog asleep against each other @ a living room = Ask not which you like. Ask which life you have.

# tea (?:vs\\.?|versus|or|and) coffee|coffee (?:vs\\.?|versus|or|and) tea
w a pot of tea on the left, a pot of coffee on the right, steam from both @ a kitchen table in the morning = Two cups rule the morning.
c green leaves picked by two fingers on a misty slope @ a tea garden = One is a leaf,
c red cherries picked from a shrub @ a coffee farm = the other a seed.
c a spoon lifting dark grounds, another lifting leaves @ a kitchen table = A cup of coffee has about twice the caffeine of a cup of black tea.
m {hero} blinking awake over the first sip of coffee @ a kitchen = Coffee comes fast, and goes after some hours.
m {hero} with both hands round a cup of tea at a window, rain outside @ a window seat = Tea brings a substance of its own that calms: the lift is softer.
c sugar and cream pushed aside from both cups @ a kitchen table = Both are good for you in measure, if the sugar stays out.
w the two cups side by side, both empty @ a kitchen table in the evening = In the evening: neither. Sleep wins.

# (?:rent(?:ing)?|hire) (?:vs\\.?|versus|or) (?:buy(?:ing)?|own(?:ing)?)(?: .{0,20})?|buy(?:ing)? (?:vs\\.?|versus|or) rent(?:ing)?(?: .{0,20})?
w two doors side by side, one with a suitcase before it, one with a sapling @ a quiet street = Rent or buy? It is a question of years.
c coins pushed across a table to another hand, month after month @ a lit tabletop = Rent is gone every month. But so are interest, tax and repairs.
m {hero} with a suitcase, closing a door with a light step @ a stairwell = Who rents can leave in a few months.
m {hero} on a ladder repairing a gutter in the rain @ a house = Who owns repairs the roof himself.
c a wooden house in ten slices, most of them still red @ a lit tabletop = In the first years you pay mostly interest.
c a calendar's pages lifting beside the house, slice after slice turning green @ a lit tabletop = The longer you stay, the more it pays to own.
m {hero} and a friend at a kitchen table with two columns of coins @ a kitchen = Compare all costs of each, not rent with instalment.
w {hero} at a window, at home @ a bright room = If you stay less than some years, rent in peace.

# iphone (?:vs\\.?|versus|or) (?:android|samsung|pixel)(?: phones?)?|android (?:vs\\.?|versus|or) (?:iphone|ios|apple)|ios (?:vs\\.?|versus|or) android
w two plain smartphones side by side, one in a left hand, one in a right @ a bright desk = Two kinds of phone. Which suits you?
c one phone of one make lying alone @ a bright desk = One comes from a single maker: phone and system from one hand.
m a whole table of phones of all sizes and colours @ a bright desk = The other from many makers, in every size and at every price.
c a phone laid beside a watch, a tablet and a laptop, all lit at once @ a bright desk = If all your devices are of one family, they talk with ease.
c fingers moving coloured tiles about on a screen @ a bright desk = If you like to arrange everything yourself, the other gives you room.
m two phones in a drawer with some years of wear @ a drawer at home = Ask how long it gets updates. That decides how long it lives.
c two stacks of coins of different heights @ a lit tabletop = Compare the price over all those years.
n {hero} with one phone in hand, putting it away and looking up @ a street = The best one is the one you do not think about.

# (?:trains?|rail) (?:vs\\.?|versus|or) (?:planes?|flights?|flying|cars?)|(?:planes?|flying) (?:vs\\.?|versus|or) (?:trains?|rail)
w a train crossing a viaduct, a plane's white trail above it @ green hills = The same way, twice.
m {hero} in a queue at a security gate, shoes in a tray @ an airport = The flight takes an hour. Getting there and waiting, three.
m {hero} stepping on a train with a cup in hand @ a railway platform = The train leaves from the middle of town.
c two jars filling with grey smoke, one almost empty @ a lit tabletop = A train trip mostly makes only a small part of the carbon of a flight.
c coins in two stacks, the lower one on the side of a paper plane @ a lit tabletop = The ticket is not always cheaper. Book early.
m {hero} with a book, fields passing @ a train by the window = On the train, the hours are yours.
w a sleeper train in the dusk @ a plain at dusk = Over a thousand kilometres: sleep on it.

# (?:running|jogging) (?:vs\\.?|versus|or) (?:walking|cycling)|walking (?:vs\\.?|versus|or) (?:running|jogging)
w a runner and a walker on the same path @ a park in the morning = Same path, same shoes. Which is better for you?
c a chest rising fast, another slowly @ a park = Running makes the heart work harder in less time.
c a foot landing with a jolt, another rolling softly @ a path = Each running step lands with two to three times your weight.
m {hero} walking briskly uphill, cheeks red @ a hill path = Walking does almost the same, if you take longer.
m a doctor bending a knee to and fro @ a consulting room = Knees, heart or weight a worry? Begin by walking.
c shoes by a door, worn evenly @ a hall at home = The best training is the one you still do next year.
w {hero} changing from walking to an easy run @ a park = Or do both: walk, run, walk.

# (?:a )?(?:cold|common cold) (?:vs\\.?|versus|or|and) (?:the )?flu|flu (?:vs\\.?|versus|or|and) (?:a )?cold
m {hero} with a red nose at a window, a mug in both hands @ a living room = Is it a cold, or is it flu?
c a calendar, a small cloud drawing over three of its days @ a kitchen = A cold comes slowly, over some days.
m {hero} sinking on a bed in the middle of the day @ a bedroom = Flu strikes within hours.
c a thermometer under an arm @ a bedroom = High fever, aching limbs, worn out: that is flu.
c a handkerchief and a running nose @ a living room = A running nose, sneezing, a sore throat, and you can still get up: a cold.
m {hero} in bed, a jug of water beside @ a bedroom = With both: rest, drink, keep away from others.
m {hero} on the phone with a doctor @ a bedroom = Trouble breathing, or fever for more than three days? Call a doctor.
c a plaster on an upper arm @ a surgery = Against flu there is a vaccine. Against a cold there is soap.
`);
