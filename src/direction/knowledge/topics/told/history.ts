import { topicsIn } from "../topic-text.ts";

/** What happened, from its beginning to what is left of it. Only what is undisputed is told. */
export const HISTORY = topicsIn(`
# (?:fall|decline) of (?:the )?(?:western )?(?:ancient )?(?:rome|roman empire)|why (?:did )?rome (?:fall|fell)
w a long Roman road running to the horizon, empty @ Roman countryside = For centuries every road led to one city. Then its empire came apart.
m a Roman general in a red cloak crowned by shouting soldiers, another one led away @ an army camp = In the third century, generals fought one another for the throne.
c worn silver coins beside dull copper ones @ a market counter = Money lost its worth, and trade grew thin.
w two halves of a great painted map drawn apart by two hands @ a marble table = In 395 the empire was divided for good: West and East.
w wagons, families and warriors crossing a wide river in winter @ a frozen river = Whole peoples came over the frontier, seeking land and safety.
w a broken city gate, smoke beyond it @ the gates of an ancient city = In 410 Rome itself was plundered.
m a very young emperor taking off a gold circlet and setting it down @ a marble hall = In 476 the last emperor in the West was deposed. He was a boy.
e a domed city by the sea in golden light @ Constantinople by the sea = In the East, the empire lived on for almost a thousand years.

# (?:history of |story of |rise of )?(?:the )?(?:ancient )?(?:rome|roman empire|romans)(?: republic)?
w huts of clay and straw on a green hill above a bend of a river @ a hill above a river at dawn = It began as a few huts on hills above the Tiber.
m senators in white togas arguing on stone benches @ a Roman senate hall = In 509 before Christ the Romans drove out their king and made a republic.
w a legion marching in step, red shields in a long line @ a stone road through hills = Legions carried its power round the whole Mediterranean.
m a general in a red cloak riding through shallow water at the head of his men @ a small river in Italy = Caesar crossed the Rubicon in 49. The republic did not survive it.
m a calm man in a white toga stepping out before a cheering square @ the Roman forum = His heir Augustus became the first emperor.
w an aqueduct of many arches carrying water over a valley @ a valley in the south of France = Roads, aqueducts, one law: Rome built to last.
w a great round arena full of people, sails stretched over the seats @ the Colosseum = In Rome itself, up to a million people wanted bread and games.
w wagons and families crossing a frontier river in winter @ a frozen river = Then came civil wars, empty coffers, and peoples on the move.
c a gold circlet set down on a marble table by a boy's hand @ a marble hall = In 476 the last emperor in the West lost his throne.
e ruined columns in low sun, swallows between them @ the Roman forum today = Its roads, its laws and its words are still in use.

# (?:history of |story of )?(?:the )?(?:first )?moon[- ]?landings?(?: of)?(?: 1969)?|apollo(?: 11| program(?:me)?)?|(?:first )?man on the moon|space race
w people standing in a dark street, all heads back, looking up @ a small town at night = In 1957 a small metal ball circled the earth, and the race was on.
m three astronauts in white suits walking down a corridor, helmets closed @ a launch centre = July 1969: three men are on their way to a tower as high as a cathedral.
w a huge white rocket rising on a column of fire @ a launch pad by the sea = Apollo 11 lifts off with more than three thousand tonnes.
e the blue earth growing smaller behind a small silver craft @ space = Four days, almost four hundred thousand kilometres.
m a man alone by a small round window, the grey moon turning below @ a spacecraft cabin = Michael Collins stays in orbit, alone behind the moon.
w a lander with thin legs coming down over boulders, dust blowing away @ the surface of the moon = Armstrong flies past a field of boulders, fuel running low.
x a ribbed boot set down in fine grey dust @ the surface of the moon = A first step, and half the world is watching.
m two astronauts in white suits gathering stones in long slow hops @ the surface of the moon = Two and a half hours outside. They bring home twenty-one kilos of moon.
w a capsule under three striped parachutes above the sea @ the Pacific ocean = Eight days after the launch they splash down safely.
x the boot print, untouched, the lander gone @ the surface of the moon = There is no wind up there. The footprints remain.

# (?:history of |story of |origins? of )?(?:how )?coffee (?:history|began|spread|conquered)|(?:history|story|origins?) of coffee
w goats on a green slope among shrubs with red berries @ the highlands of Ethiopia = A legend tells of goats that could not sleep.
m a man in a white robe pouring a dark brew into a small cup @ an inn in Yemen = In the fifteenth century, Sufis in Yemen drank it to stay awake for prayer.
w a crowded room of low tables, cups and board games @ a coffee house in Istanbul = Soon there were coffee houses in Mecca, Cairo and Istanbul.
m merchants carrying sacks down a gangway @ a harbour of Venice = Through Venice it came to Europe.
m men in wigs over newspapers and cups, all of them talking @ a London coffee house = In London's coffee houses people traded news, shares and insurance.
w rows of shrubs on a steep hillside, pickers bent under baskets @ a plantation in the tropics = Then it was planted all over the tropics, and slaves often paid for it.
c steam and a dark thread of coffee falling from a chrome machine @ a bar in Milan = Around 1900, Italy pressed steam through it: espresso.
m {hero} with a cup at a window @ a bright café = Today the world drinks some two billion cups a day.

# (?:history of |story of |who invented |invention of )?(?:the )?(?:internet|world wide web)(?: history| began)|(?:history|story|invention) of the (?:internet|web)|who invented the (?:internet|web)
m two men before a cabinet of blinking lights, a headset on one ear @ a university laboratory = In 1969 two computers in California tried to talk. The first message crashed after two letters.
c a message cut in small packets, each on a way of its own through a net of string @ a lit tabletop = The idea: cut everything in packets, and let each find its way.
m researchers typing at green glowing screens @ an office in the seventies = E-mail came in 1971, and quickly filled half the lines.
m two engineers drawing circles and arrows on a board @ a meeting room = In 1983 all networks agreed on one common language: TCP/IP.
m a man with a plain grey workstation by a window, mountains beyond @ a research centre near Geneva = In 1989 Tim Berners-Lee proposed the web, and later gave it away for free.
m a family round a bulky beige monitor, a modem beside it @ a living room of the nineties = In the nineties it reached the living room, with a whistle.
m a crowd on a street, every face lit by a phone @ a street in the evening = Then it moved into our pockets.
w the earth at night, fine lines of light between its cities @ space = Today more than five billion people are on it.

# (?:history of |story of )?(?:ancient )?egypt(?:ians)?|pyramids?(?: of giza)?|how (?:were )?(?:the )?pyramids (?:were )?built|pharaohs?
w a green strip of fields along a wide brown river, desert on both sides @ the Nile valley = Egypt was a gift of its river.
m farmers knee-deep in black mud, sowing @ the banks of the Nile = Each year the flood left black, rich soil.
m a scribe cross-legged with a reed pen over a scroll @ a shaded court = Whoever could write counted the grain and the taxes.
w a crowd of workers pulling a stone on a sledge, one pouring water on the sand before it @ a building site in the desert = The great pyramid took over two million blocks, moved by paid workers, not slaves.
w the pyramid growing, a ramp of earth leading up its side @ the plateau of Giza = For nearly four thousand years it was the tallest building on earth.
c a gold mask by the light of an oil lamp @ a tomb = Kings were buried with all they might need.
m two hands laying a carved stone beside the same words in another script @ a museum table = In 1822 the Rosetta stone let us read them again.
e the pyramids small behind a modern city in haze @ Cairo at dusk = They still stand at the edge of Cairo.

# (?:history of |story of |the )?industrial revolution|steam engine(?:s)?(?: history)?
m a woman at a spinning wheel by a window @ a cottage in England = For centuries, cloth was made at home, thread by thread.
m rows of spindles turning by themselves, a girl walking along them @ a spinning mill = Around 1770 machines in England began to spin hundreds of threads at once.
x a piston rising and falling, steam escaping @ an engine house = Watt's steam engine gave them power anywhere, day and night.
w a locomotive with a tall chimney passing astonished people @ a green field in England = From 1825 steam carried people, too.
w chimneys over rows of brick houses, smoke @ an English city = Towns grew faster than anybody could build drains.
m children in caps leaving a factory gate at night @ a factory gate = Children worked twelve hours a day, until laws forbade it.
m workers with raised fists in a hall, one speaking @ a meeting hall = Workers joined together for shorter days and fair pay.
w a wind farm beyond an old brick chimney @ a coast in the evening = Goods became cheap. The bill, in carbon, came later.

# (?:fall of |history of |story of )?(?:the )?berlin wall
w soldiers unrolling barbed wire across a street at dawn @ a street in Berlin = On 13 August 1961 Berlin woke up to barbed wire.
m people waving white cloths to others on the far side @ a street in Berlin = Families were parted overnight.
w a grey wall with a strip of raked sand and watchtowers @ a street in Berlin = Wire became concrete: a hundred and fifty-five kilometres round West Berlin.
m a young man running low along a dark wall @ a dark courtyard = Thousands fled, over it and under it. At least a hundred and forty died there.
w a great crowd with candles in a street @ Leipzig at night = In autumn 1989 hundreds of thousands walked the streets, peacefully.
m a man at a table of microphones looking for a sheet of paper @ a press room = On 9 November a spokesman said, by mistake: at once.
w people climbing on a wall, arms round one another, hammers swinging @ the Brandenburg Gate at night = That night the gates opened.
c a small piece of painted concrete in an open hand @ a street in Berlin today = Today a line of stones in the street shows where it stood.

# (?:history of |story of |invention of )?(?:the )?(?:printing press|gutenberg|book printing|printing)
m a monk copying a page by candlelight @ a monastery = A Bible took one man more than a year.
c molten metal poured in a small mould @ a workshop in Mainz = Around 1450 Gutenberg cast single letters of metal.
c fingers setting small metal letters in a row @ a type case = Set them, print, take them apart, set them again.
m two men pulling the bar of a wooden press @ a printing workshop = The press came from the wine-makers.
c a wet sheet lifted off and hung on a line @ a printing workshop = A hundred and eighty Bibles, all alike.
w stalls of books and a crowd @ a market square = Within fifty years there were millions of books in Europe.
m a farmer reading to others by a fire @ a farmhouse = Now ideas could no longer be locked away.
c a thumb moving over a lit page of glass @ a train = Every page since is a grandchild of that press.

# (?:sinking of |story of |history of )?(?:the )?titanic
w a huge ship with four funnels leaving a crowded quay @ the harbour of Southampton = In April 1912 the largest ship of her time set out for New York.
m ladies in long dresses on a grand staircase, a family with bundles below deck @ an ocean liner = On board: two thousand two hundred people, rich and poor.
w the ship, all lights on, in a flat black sea @ the North Atlantic at night = On the fourth night the sea was flat, and there was no moon.
m two men in a crow's nest, one reaching for a bell @ a ship's mast = At twenty to midnight the lookouts saw ice. It was too late to turn.
x cold water spreading over a carpet @ a ship's corridor = Five of her sealed rooms filled. She could float with four.
m half-empty lifeboats let down on ropes @ the side of a ship at night = There were boats for only half of them.
w lights going out one by one, the stern rising @ the North Atlantic at night = At two twenty she went down. Some fifteen hundred people died.
w a modern ship with bright orange lifeboats along both sides @ a harbour = Since then every ship must carry a place in a boat for everyone.

# (?:history of |story of |the )?(?:french revolution)
m a baker's empty shelf, women with baskets talking angrily @ a street in Paris = In 1789 bread cost a day's wage.
w gentlemen and bishops on gilded chairs, plain men in black standing behind @ a hall at Versailles = Those who had least paid all the taxes.
m men in black with raised hands swearing in an empty court @ a tennis court = The third estate swore not to part before France had a constitution.
w a crowd before a dark fortress, smoke @ the Bastille = On 14 July they stormed the Bastille.
c a quill signing a large sheet @ a hall at Versailles = In August: all are born free and equal in rights.
w a silent square full of people, drums @ a square in Paris = In 1793 the king was executed. Terror followed.
m a young general in a grey coat looking over a map by candlelight @ a tent = Ten years on, a general named Bonaparte took power.
w a blue, white and red flag in the wind @ a roof in Paris = Liberty, equality, fraternity: the words stayed.

# (?:history of |story of |the |who were the )?vikings?
w a long narrow ship with a striped sail coming out of the mist @ a fjord = In 793 ships came out of the mist to an English abbey.
m farmers cutting hay on a steep green meadow @ a fjord = At home most of them were farmers and fishermen.
c an axe shaping a long oak plank @ a shipyard by the water = Their ships were light, fast, and flat enough for any river.
m traders weighing silver on a small scale beside furs @ a river market = They traded from Dublin to Baghdad.
w a longship among drifting ice @ the North Atlantic = Five hundred years before Columbus they reached America.
c a plain round iron helmet without horns on a bench @ a longhouse = Their helmets had no horns. That was an opera's idea.
m a woman with keys at her belt telling a story by the fire @ a longhouse = Their sagas are still read.
w a modern ferry leaving a fjord @ a fjord today = By about 1100 they had become Danes, Norwegians, Swedes.

# (?:history of |story of )?(?:the )?(?:olympics|olympic games)
w runners in the dust, a crowd on a grass slope @ ancient Olympia = In 776 before Christ men ran one length of a field at Olympia.
c a wreath of olive leaves laid on a head @ ancient Olympia = The prize was a wreath.
w fallen columns in long grass @ Olympia today = After a thousand years the games ended, and were forgotten.
m gentlemen with moustaches at the start of a race @ a marble stadium in Athens = In 1896 Pierre de Coubertin brought them back to Athens.
m a woman serving with a wooden racket in a long skirt @ a tennis court in 1900 = In 1900 women took part for the first time.
m two athletes of different countries helping each other up @ a running track = They were boycotted and abused, and they brought people together.
m an athlete with a running blade at the start @ a stadium = Since 1960 the Paralympics have followed them.
w a torch carried past cheering people in the evening @ a road by the sea = Every four years a flame sets out from Olympia.
`);
