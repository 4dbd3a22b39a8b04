/** A thing a brief may ask for or forbid, with the words that are cases of it. */
export interface KindOfThing {
  readonly name: string;
  /** Words (or runs of words) by which a brief names the kind itself. */
  readonly names: readonly string[];
  /** Words that are a case of the kind: whoever sees one has seen the kind. */
  readonly cases: readonly string[];
  /** Runs of words that contain a case but do not mean it: "eye level", "palm tree". */
  readonly except: readonly string[];
  /** `seen`: the demand is about the picture; `anywhere`: words on screen or spoken count as well. */
  readonly scope: "seen" | "anywhere";
}

const list = (words: string): readonly string[] => words.split(",").map((word) => word.trim());

const PERSONS = list(
  "people, person, human being, human, someone, somebody, everyone, man, woman, boy, girl, kid, child, baby, infant, toddler, teen, teenager, adult, guy, lady, " +
    "gentleman, human, crowd, audience, couple, family, friend, mother, father, mum, mom, dad, parent, grandmother, grandfather, " +
    "grandma, grandpa, granny, sister, brother, daughter, son, wife, husband, bride, groom, chef, a cook, the cook, home cook, line cook, barista, bartender, waiter, " +
    "waitress, athlete, runner, jogger, dancer, ballerina, worker, driver, rider, cyclist, biker, courier, customer, shopper, " +
    "tourist, traveler, traveller, passenger, hiker, climber, swimmer, surfer, skater, skateboarder, skier, snowboarder, student, " +
    "pupil, teacher, doctor, nurse, patient, scientist, engineer, musician, singer, guitarist, drummer, pianist, rapper, dj, actor, " +
    "actress, presenter, influencer, founder, colleague, coworker, employee, businessman, businesswoman, boss, farmer, fisherman, " +
    "craftsman, artisan, carpenter, mechanic, soldier, police officer, firefighter, pedestrian, neighbor, neighbour, guest, fan, " +
    "commuter, gamer, boxer, yogi, wrestler, footballer, fashion model, stranger, hero, heroine, senior, elder, youth, women, men, " +
    "crew, staff, queue of customers, lone figure, human figure, one figure, single figure, small figure, tiny figure, distant figure, dark figure, " +
    "two figures, three figures, figures crossing, figures walking, passer-by, passers-by, bystander, onlooker, newcomer, grandchild, grandchildren, villager, visitor, cousin, sommelier, winemaker, gardener, baker, potter, painter, tailor, barber, hairdresser, florist, " +
    "explorer, astronaut, pilot, sailor, cowboy, monk, nun, king, queen, prince, princess, team of workers, teammate, player, coach, " +
    "deckhand, stagehand, farmhand, blacksmith, fishmonger, cheesemonger, shepherd, beekeeper, shopkeeper, innkeeper, gamekeeper, zookeeper, lifeguard, " +
    "postman, mailman, plumber, electrician, roofer, welder, bricklayer, cobbler, butcher, grocer, brewer, distiller, weaver, seamstress, watchmaker, " +
    "glassblower, luthier, tattooist, librarian, judge, lawyer, accountant, janitor, caretaker, midwife, paramedic, dentist, pharmacist, surgeon, " +
    "violinist, cellist, trumpeter, saxophonist, skipper, ferryman, docker, miner, lumberjack, busker, clown, magician, acrobat, juggler, referee, " +
    "goalkeeper, golfer, rower, sprinter, gymnast, " +
    "beginner, learner, apprentice, intern, trainee, attendant, artist, aunt, auntie, uncle, nephew, niece, grandparent, grandson, granddaughter, grandad, granddad, nan, nana, mama, mommy, daddy, stepmother, " +
    "boyfriend, girlfriend, bridegroom, newlywed, widow, widower, housemate, flatmate, roommate, classmate, playmate, schoolboy, schoolgirl, schoolchild, preschooler, youngster, newborn, " +
    "captain, conductor, composer, soloist, comedian, busboy, bellhop, butler, waitstaff, chambermaid, maid, nanny, childminder, carer, caregiver, handyman, repairman, workman, tradesman, foreman, " +
    "locksmith, goldsmith, silversmith, jeweller, jeweler, upholsterer, plasterer, tiler, decorator, landscaper, sculptor, ceramicist, illustrator, woodcarver, stonemason, machinist, logger, trucker, " +
    "stallholder, storekeeper, shop assistant, salesman, saleslady, receptionist, secretary, concierge, hostess, stewardess, flight attendant, professor, scholar, researcher, librarian, instructor, " +
    "veterinarian, physiotherapist, physio, optician, physician, therapist, constable, policeman, sheriff, detective, guardsman, prisoner, politician, mayor, president, journalist, interviewer, " +
    "pensioner, retiree, resident, tenant, homeowner, landlord, villager, townsman, rancher, trekker, mountaineer, kayaker, paraglider, marathoner, triathlete, bodybuilder, jockey, sportsman, sportswoman, " +
    "pilgrim, pirate, knight, warrior, wizard, witch, priest, pastor, vicar, rabbi, spectator, churchgoer, moviegoer, partygoer, festivalgoer, concertgoer, reveller, volunteer, entrepreneur, filmmaker, videographer, storyteller, puppeteer, vlogger, podcaster, " +
    "trainer, diver, owner, seller, vendor, buyer, creator, photographer, cameraman, reporter, speaker, narrator on camera",
);
const BODY_PARTS = list(
  "hand, finger, fingertip, thumb, fist, face, eye, eyelash, eyebrow, lip, mouth, smile, cheek, chin, forehead, hair, shoulder, arm, " +
    "forearm, elbow, wrist, leg, knee, ankle, foot, toe, torso, bare skin, human skin, open palm, his palm, her palm, neck, tattoo, fingernail, barefoot",
);
const BODY_PART_EXCEPTIONS = list(
  "face of, lip of, mouth of, neck of, foot of, skin of, shoulder of, arm of, leg of, eye of, by hand, on hand, at hand, hand blown, hand cut, hand rolled, hand thrown, hand stitched, hand woven, hand carved, hand tied, hand finished, hand printed, hand brewed, hand roasted, hand soap, hand cream, hand towel, hand luggage, hand wash, left hand side, right hand side, catch the eye, catches the eye, eye shadow, eye cream, eye candy, face cream, face mask, face value, rock face, cliff face, square foot, hair care, hair line, crew neck, turtle neck, shoulder bag, lip balm, lip gloss, mouth watering, finger food, foot path, foot print, toe cap, arm rest, leg room, " +
    "eye level, bird's eye, birds eye, bird s eye, eye line, hand held, hand drawn, hand made, hand crafted, hand picked, hand lettered, hand painted, hand poured, hand written, second hand, clock face, watch face, hour hand, minute hand, clock hand, palm tree, palm frond, palm leaf, palm oil, " +
    "arm chair, robot arm, robotic arm, tone arm, crane arm, table leg, chair leg, hair dryer, river mouth, face of the watch, eye catching, on the other hand, rabbit skin, orange skin, grape skin, fruit skin, bottle neck, neck of the bottle, bottle s neck, first hand, over the shoulder of the road",
);

/** The kinds, each with its cases. Adding one is one row. */
export const KINDS_OF_THINGS: readonly KindOfThing[] = [
  {
    name: "people",
    names: list(
      "people, person, human, human being, humans, human presence, actor, cast, talent, model, character, anyone, anybody, human figure, figures, personen, menschen, personnes, gens, personas, gente, persone, pessoas, mensen, ludzi, 人",
    ),
    cases: [...PERSONS, ...BODY_PARTS],
    except: [
      ...BODY_PART_EXCEPTIONS,
      ...list(
        "couple of, family of, family recipe, crew neck, mother of pearl, chef's knife, chefs knife, painter's tape, king prawn, pilot light, baby carrot, baby spinach, baby grand, human centred, human centered, towards the viewer, fan shaped, ceiling fan, electric fan, king size, queen size, hero shot, hero product, hero frame, hero light, hero image, user interface, record player, media player, cd player, music player, family size, baby blue, baby pink, boss fight, screen saver, human scale, man made, guest house, guest room, pressure cooker, cookie, tattoo ink, screwdriver, hard driver",
      ),
    ],
    scope: "seen",
  },
  {
    name: "faces",
    names: list("face, human face, recognisable face, recognizable face, gesichter, visages, caras, rostros"),
    cases: list("face, smile, eye, lip, cheek, grin, laughing woman, laughing man, portrait"),
    except: [
      ...BODY_PART_EXCEPTIONS,
      "portrait format",
      "portrait orientation",
      "portrait mode",
      "portrait frame",
    ],
    scope: "seen",
  },
  {
    name: "hands",
    names: list("hand, human hand, hände, mains, manos"),
    cases: list("hand, finger, fingertip, thumb, fist, palm, fingernail"),
    except: BODY_PART_EXCEPTIONS,
    scope: "seen",
  },
  {
    name: "children",
    names: list("child, kid, minor, underage, infant, kinder, enfants, niños, bambini"),
    cases: list(
      "child, kid, baby, infant, toddler, boy, girl, teen, teenager, schoolchild, schoolboy, schoolgirl, pupil, playground, son, daughter, youngster, minor",
    ),
    except: list("baby blue, baby pink, girl boss, cow boy, son of, minor detail, minor key"),
    scope: "seen",
  },
  {
    name: "animals",
    names: list("animal, pet, tiere, animaux, animales, animali, wildlife"),
    cases: list(
      "dog, puppy, cat, kitten, horse, cow, sheep, goat, pig, bird, fish, rabbit, hamster, lion, tiger, bear, wolf, fox, deer, elephant, monkey, samoyed, retriever, labrador, poodle, terrier, " +
        "parrot, eagle, seagull, duck, chicken, snake, lizard, turtle, frog, insect, bee, butterfly, spider, whale, dolphin, shark, pony, foal, lamb, calf, mouse, rat, squirrel, hound, animal, pet, " +
        "gull, pigeon, dove, sparrow, crow, raven, owl, swan, goose, hen, rooster, stork, heron, peacock, flamingo, penguin, donkey, camel, moose, hedgehog, badger, otter, bull, ox, buffalo, giraffe, zebra, kangaroo, panda, raccoon, crab, octopus, " +
        "paw, tail, muzzle, snout, hoof, wagging tail, ears turning, ears prick",
    ),
    except: list(
      "tail light, tail end, tail fin, tail wind, tailgate, pony tail, ponytail, kite tail, comet tail, tail of the kite, tail of a kite, tail of a comet, tail of the comet, tail of the plane, paw print logo, goose bump, goose feather, crow bar, swan neck, peacock blue, dove grey, hot dog, computer mouse, wireless mouse, gaming mouse, fish eye, fisheye, chicken breast, bear in mind, bear fruit, bears fruit, bears the, bears a, bear the, fox fur, bird's eye, birds eye, cat walk, duck tape, horse power, crane",
    ),
    scope: "seen",
  },
  {
    name: "dogs",
    names: list("dog, hund, hunde, chien, perro, cane"),
    cases: list(
      "dog, puppy, hound, samoyed, retriever, labrador, poodle, terrier, bulldog, beagle, husky, corgi, dachshund, spaniel, collie, shepherd dog, paw, muzzle, wagging tail, tail leaving, ears turning, ears prick",
    ),
    except: list("hot dog, cat s paw"),
    scope: "seen",
  },
  {
    name: "cats",
    names: list("cat, katze, chat, gato, gatto"),
    cases: list("cat, kitten, tabby, tomcat, paw, whisker, ears turning, ears prick"),
    except: list("cat walk"),
    scope: "seen",
  },
  {
    name: "birds",
    names: list("bird, vogel, vögel, oiseau, oiseaux, pájaro, pájaros, uccello, uccelli"),
    cases: list(
      "bird, eagle, seagull, gull, duck, chicken, hen, rooster, parrot, pigeon, dove, sparrow, crow, raven, owl, swan, goose, stork, heron, hawk, falcon, peacock, flamingo, penguin, ostrich, budgie, hummingbird, woodpecker, blackbird, flock of swallows, swallows dart, swallows fly, swallows circle",
    ),
    except: list(
      "bird's eye, birds eye, bird s eye, duck tape, chicken breast, goose bump, goose feather, crow bar, swan neck, peacock blue, dove grey",
    ),
    scope: "seen",
  },
  {
    name: "alcohol",
    names: list("alcohol, alcoholic drink, alcoholic beverage, booze, liquor, alkohol, alcool"),
    cases: list(
      "beer, wine, whisky, whiskey, vodka, gin, rum, tequila, champagne, prosecco, cocktail, lager, ale, stout, cider, spirit bottle, bourbon, cognac, brandy, martini, liqueur, mezcal, sake, vermouth, aperitif, mojito, pint of beer, toast with glasses, alcohol, booze, liquor, champagne flute, shot glass, beer bottle, negroni, aperol spritz, wine spritz, drunk person, brewery, pub, chardonnay, merlot, riesling, sauvignon, pinot noir, pinot grigio, cabernet, cava, sangria, margarita, daiquiri, ouzo, schnapps, grappa, absinthe, ipa, pilsner, pilsener, hard seltzer, hard cider, moonshine, limoncello, soju, mulled wine, sherry glass, beer pong, six pack of beer, aperol, campari, alcopop, tempranillo, rioja, chianti, barolo, shiraz, malbec, syrah, zinfandel, bordeaux wine, weissbier, helles, kölsch, kolsch, radler, pale ale, porter beer, amaretto, pastis, raki, arak, pisco, cachaca, caipirinha, cosmopolitan, old fashioned cocktail, hugo spritz, spritz, whiskey sour, jägermeister, eggnog, glühwein, feuerzangenbowle, bellini, mimosa cocktail, hangover",
    ),
    except: list(
      "cider vinegar, sake of, ginger ale, ginger beer, root beer, alcohol free, non alcoholic, wine red, burgundy wine color, cotton gin, rubbing alcohol, wine red tones, champagne gold, champagne tones, champagne color, champagne colour, mock cocktail",
    ),
    scope: "anywhere",
  },
  {
    name: "smoking",
    names: list("smoking, tobacco, cigarette, vaping, rauchen, fumer, fumar, smoker"),
    cases: list(
      "cigarette, cigar, tobacco, vape, vaping, smoker, smoking, hookah, shisha, ashtray, e cigarette, lighting up a cigarette, pipe smoke",
    ),
    except: list("smoking hot, smoking pan, smoking grill, smoking wood"),
    scope: "anywhere",
  },
  {
    name: "drugs",
    names: list("drug, illegal drug, narcotics"),
    cases: list("cocaine, heroin, cannabis, marijuana, smoking a joint, ecstasy, lsd, drug"),
    except: list("drug store, drugstore, weed killer"),
    scope: "anywhere",
  },
  {
    name: "weapons",
    names: list("weapon, gun, firearm, waffen, armes, armas"),
    cases: list(
      "gun, pistol, rifle, revolver, shotgun, sword, dagger, grenade, bomb, bullet, machete, weapon, firearm, missile, ammunition, handgun",
    ),
    except: list("bath bomb, bullet point, glue gun, bullet time, gun metal, gunmetal, hot glue gun"),
    scope: "anywhere",
  },
  {
    name: "violence",
    names: list("violence, violent, fighting, gewalt"),
    cases: list(
      "violence, fight, punch, blood, bloody, gore, stab, shooting someone, explosion, brawl, attack, kill, murder, wound, beating",
    ),
    except: list(
      "punch of flavor, punch of flavour, punch of color, punch of colour, kill time, fruit punch, shoot, fight gravity, heart beating, flavor explosion, explosion of flavor, explosion of color",
    ),
    scope: "anywhere",
  },
  {
    name: "blood",
    names: list("blood, gore"),
    cases: list("blood, bloody, gore, bleeding, wound"),
    except: list("blood orange"),
    scope: "anywhere",
  },
  {
    name: "nudity",
    names: list("nudity, nude, naked, sexual content, sex"),
    cases: list("nude, naked, topless, lingerie, bare breasts, sexual, undressed, nudity, erotic"),
    except: list("nude palette, nude lipstick, nude tones, naked eye"),
    scope: "anywhere",
  },
  {
    name: "gambling",
    names: list("gambling, betting"),
    cases: list("casino, roulette, poker, slot machine, bet, betting, gamble, gambling, jackpot"),
    except: list("best bet, bet you"),
    scope: "anywhere",
  },
  {
    name: "meat",
    names: list("meat, fleisch, viande, carne"),
    cases: list(
      "beef, pork, steak, bacon, chicken, ham, sausage, hamburger, cheeseburger, beef burger, beef patty, lamb, turkey, meatball, salami, brisket, spare ribs, meat",
    ),
    except: list("plant based burger, veggie burger, vegan burger, meat free"),
    scope: "anywhere",
  },
  {
    name: "dairy",
    names: list("dairy, milk product"),
    cases: list(
      "milk, cheese, butter, yogurt, yoghurt, whipped cream, heavy cream, sour cream, cream cheese, ice cream, dairy",
    ),
    except: list(
      "oat milk, almond milk, soy milk, coconut milk, cream tones, cream color, cream colour, cream background, sun cream, face cream, peanut butter, milk white",
    ),
    scope: "anywhere",
  },
  {
    name: "traffic",
    names: list("traffic, traffic jams, verkehr"),
    cases: list(
      "traffic, traffic jam, rush hour, congestion, gridlock, queue of cars, stream of cars, busy road",
    ),
    except: [],
    scope: "seen",
  },
  {
    name: "vehicles",
    names: list("vehicle, fahrzeuge"),
    cases: list(
      "car, truck, van, bus, motorcycle, motorbike, scooter, taxi, train, tram, bicycle, bike, lorry, suv, sedan, pickup, vehicle",
    ),
    except: list("train of thought"),
    scope: "seen",
  },
  {
    name: "cars",
    names: list("car, auto, automobile, autos, voiture, coche"),
    cases: list(
      "car, automobile, sedan, suv, taxi, coupe, hatchback, convertible, pickup, sports car, traffic jam, rush hour traffic, car park, parking lot, limousine, cabriolet, station wagon, minivan",
    ),
    except: list("coupe glass"),
    scope: "seen",
  },
  {
    name: "screens",
    names: list("screen, device screen, phone screen"),
    cases: list(
      "phone screen, laptop screen, smartphone, tablet, monitor, tv screen, computer screen, touchscreen, television",
    ),
    except: list("sun screen, sunscreen"),
    scope: "seen",
  },
  {
    name: "phones",
    names: list("phone, mobile phone, smartphone, handy"),
    cases: list("phone, smartphone, iphone, cellphone, mobile phone, handset"),
    except: list("head phone"),
    scope: "seen",
  },
  {
    name: "snow",
    names: list("snow, schnee, neige, nieve"),
    cases: list("snow, snowy, snowflake, snowfall, blizzard, snowman, snow covered"),
    except: list("snow white"),
    scope: "seen",
  },
  {
    name: "rain",
    names: list("rain, regen, pluie, lluvia"),
    cases: list("rain, rainy, raindrop, downpour, drizzle, rainfall, rainstorm"),
    except: [],
    scope: "seen",
  },
  {
    name: "fire",
    names: list("fire, flame, feuer, feu, fuego"),
    cases: list("fire, flame, campfire, bonfire, burning, blaze, inferno, firelight"),
    except: list("fire fighter, fire red"),
    scope: "seen",
  },
  {
    name: "water",
    names: list("water, wasser, eau, agua"),
    cases: list("water, river, lake, ocean, sea, wave, waterfall, splash, pool, rain, stream, droplet"),
    except: list(
      "wave of, pool table, sound wave, live stream, water color, watercolor, light pool, pool of light, pools of light",
    ),
    scope: "seen",
  },
  {
    name: "plastic",
    names: list("plastic, plastik, plastique"),
    cases: list(
      "plastic, styrofoam, polystyrene, plastic bag, plastic bottle, plastic straw, plastic cup, cling film",
    ),
    except: list("plastic free"),
    scope: "anywhere",
  },
  {
    name: "crowds",
    names: list("crowd, large groups, mass of people"),
    cases: list("crowd, audience, throng, packed street, mob, spectators, packed stadium"),
    except: [],
    scope: "seen",
  },
  {
    name: "women",
    names: list("woman, frauen, femmes, mujeres"),
    cases: list(
      "woman, girl, lady, mother, mum, mom, grandmother, sister, daughter, wife, bride, actress, waitress, businesswoman, queen, princess, ballerina",
    ),
    except: list("girl boss"),
    scope: "seen",
  },
  {
    name: "men",
    names: list("man, männer, hommes, hombres"),
    cases: list(
      "man, boy, guy, gentleman, father, dad, grandfather, brother, son, husband, groom, businessman, king, prince, fisherman, craftsman",
    ),
    except: list("man made"),
    scope: "seen",
  },
  {
    name: "food",
    names: list("food, essen, nourriture, comida"),
    cases: list(
      "food, meal, dish, bread, pizza, pasta, salad, burger, fruit, vegetable, cake, dessert, snack, sandwich, breakfast, dinner, lunch, soup, rice, noodle, cheese",
    ),
    except: list("satellite dish, dish of light"),
    scope: "seen",
  },
  {
    name: "vegetables",
    names: list("vegetable, veggies, gemüse, légumes, verduras"),
    cases: list(
      "vegetable, carrot, tomato, potato, onion, cucumber, lettuce, cabbage, courgette, zucchini, aubergine, eggplant, broccoli, cauliflower, spinach, leek, radish, beetroot, pumpkin, asparagus, bell pepper, garlic, celery, kale",
    ),
    except: list("carrot cake, potato chip, couch potato, pumpkin spice, tomato red, onion ring"),
    scope: "seen",
  },
  {
    name: "insects",
    names: list("insect, bug, insekten, insectes"),
    cases: list(
      "insect, bug, bee, wasp, butterfly, beetle, ant, mosquito, moth, dragonfly, cockroach, fly swarm, ladybird, cricket, grasshopper",
    ),
    except: list("bug report, software bug, bee line, beetle car, cricket match, cricket bat"),
    scope: "seen",
  },
  {
    name: "furniture",
    names: list("furniture, möbel, meubles, muebles"),
    cases: list(
      "furniture, sofa, couch, armchair, chair, table, bookshelf, wardrobe, dresser, stool, bench, cupboard",
    ),
    except: list("table tennis, time table, chair lift, bench press, table top"),
    scope: "seen",
  },
  {
    name: "instruments",
    names: list("musical instrument, instruments"),
    cases: list(
      "guitar, piano, violin, cello, drum kit, trumpet, saxophone, flute, accordion, harp, double bass, ukulele, banjo",
    ),
    except: list("piano black, guitar case"),
    scope: "seen",
  },
  {
    name: "jewellery",
    names: list("jewellery, jewelry, schmuck, bijoux, joyas"),
    cases: list("ring box, necklace, bracelet, earring, diamond ring, brooch, pendant, wedding ring, tiara"),
    except: list(""),
    scope: "seen",
  },
  {
    name: "sport",
    names: list("sport, sports, sportler"),
    cases: list(
      "football, footballer, goalkeeper, tennis, basketball, hockey, boxing match, marathon, gymnast, rugby, golf, volleyball, stadium, soccer",
    ),
    except: list("sport shoe, golf course hotel"),
    scope: "seen",
  },
  {
    name: "buildings",
    names: list("building, architecture, gebäude"),
    cases: list(
      "building, skyscraper, tower block, house facade, office block, apartment block, cathedral, warehouse",
    ),
    except: list("building block, team building"),
    scope: "seen",
  },
  {
    name: "fruit",
    names: list("fruit, obst"),
    cases: list(
      "apple, orange slice, banana, berry, strawberry, blueberry, raspberry, lemon, lime, mango, peach, pineapple, grape, melon, watermelon, cherry, kiwi, pear, fruit, citrus",
    ),
    except: list("apple watch, apple iphone, lime green, cherry red, peach tones, lemon yellow, lime light"),
    scope: "seen",
  },
  {
    name: "flowers",
    names: list("flower, blumen, fleurs, flores"),
    cases: list(
      "flower, rose, tulip, lily, daisy, blossom, bouquet, petal, sunflower, lavender, orchid, peony",
    ),
    except: list("rose gold, rose tones, rose pink, lavender tones"),
    scope: "seen",
  },
  {
    name: "trees",
    names: list("tree, forest"),
    cases: list("tree, oak, pine, birch, forest, woodland, palm tree, jungle"),
    except: list("pine wood table"),
    scope: "seen",
  },
  {
    name: "logos",
    names: list("logo, brand mark, trademark, brand name"),
    cases: list("logo, wordmark, brand mark, trademark, emblem"),
    except: [],
    scope: "seen",
  },
  {
    name: "money",
    names: list("money, cash, geld, argent, dinero"),
    cases: list("money, cash, banknote, coin, dollar bill, wallet full of cash, bundle of cash"),
    except: list("cash back, bit coin"),
    scope: "seen",
  },
  {
    name: "religion",
    names: list("religion, religious symbols, religious imagery"),
    cases: list(
      "church, mosque, synagogue, cross necklace, crucifix, priest, prayer, bible, quran, buddha, temple, rosary",
    ),
    except: [],
    scope: "anywhere",
  },
  {
    name: "politics",
    names: list("politics, political content, politicians"),
    cases: list("politician, election, ballot, campaign rally, parliament, president, protest, vote"),
    except: [],
    scope: "anywhere",
  },
  {
    name: "flags",
    names: list("flag, national flags"),
    cases: list("flag, banner of a nation"),
    except: list("flag ship, flagship"),
    scope: "seen",
  },
  {
    name: "needles",
    names: list("needle, injection, syringe"),
    cases: list("needle, injection, syringe"),
    except: list("pine needle, sewing needle, vinyl needle, record needle"),
    scope: "seen",
  },
  {
    name: "price",
    names: list("price, price claim, pricing, discount claim, discount"),
    cases: list("price, discount, half price, cheap, cheaper, sale price, save money, deal, bargain"),
    except: list("big deal"),
    scope: "anywhere",
  },
  {
    name: "slow motion",
    names: list("slow motion, slowmo, slow mo"),
    cases: list("slow motion, slowmo, slow mo"),
    except: [],
    scope: "anywhere",
  },
  {
    name: "drone shots",
    names: list("drone, drone shot, aerial"),
    cases: list("drone, aerial, bird's eye view, from the air"),
    except: [],
    scope: "anywhere",
  },
  {
    name: "skyscrapers",
    names: list("skyscraper, city skyline, high rise"),
    cases: list("skyscraper, skyline, high rise, tower block"),
    except: [],
    scope: "seen",
  },
  {
    name: "city",
    names: list("city, urban setting, city scenes"),
    cases: list(
      "city, street, urban, skyline, skyscraper, downtown, metropolis, subway, alley, tokyo, new york, london, paris",
    ),
    except: [],
    scope: "seen",
  },
  {
    name: "night",
    names: list("night, night scenes, darkness"),
    cases: list("night, nighttime, midnight, nocturnal, neon night, moonlight, moonlit"),
    except: list("night cream, night stand"),
    scope: "seen",
  },
  {
    name: "neon",
    names: list("neon, neon lights"),
    cases: list("neon, neon sign, neon lit"),
    except: [],
    scope: "seen",
  },
];
