import { topicsIn } from "../topic-text.ts";

/** Tips that are counted, and beliefs that are put right: each a picture and one sentence. */
export const GOOD_HABITS = topicsIn(`
# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\bsleep(?:ing)?|sleep (?:tips?|hygiene|better)|(?:better|good) (?:night'?s )?sleep|how to (?:sleep|fall asleep)(?: better| faster)?|sleep hygiene|(?:fall|falling) asleep
c a hand setting the same small alarm clock, seven days in a row @ a bedside table = Get up at the same time every day, on Sundays too.
m {hero} walking in bright morning light without a hurry @ a park in the morning = Get daylight in the morning: it sets your inner clock.
c a cup of coffee pushed aside for a glass of water @ a kitchen table in the afternoon = No coffee after lunch. It stays in you for hours.
c a phone laid in a drawer in the hall, the drawer pushed shut @ a hall at home = Let the phone sleep in another room.
m {hero} opening a window by a hand's width and drawing the curtains @ a bedroom at night = Cool, dark and quiet: around eighteen degrees.
m {hero} reading in a chair by a warm lamp @ a bedroom = Give yourself an hour to wind down.
n {hero} awake, getting up and sitting in dim light until drowsy @ a bedroom at night = Cannot sleep? Get up till you are tired. Bed is for sleeping.
w {hero} stretching at an open window, rested @ a bedroom in the morning = Begin with one of them, tonight.

# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\b(?:sav(?:e|ing) money|saving|budget\\w*|money)|money[- ]saving tips|saving tips|how to save money
m {hero} at a table with a month of receipts sorted in piles @ a kitchen table = First, look where it goes: one month, every coin.
c coins dropped in a jar before anything else, the purse after it @ a kitchen shelf = Pay yourself first: save on payday, not what is left.
c a thumb putting away one subscription after another, small coins returning to a bowl @ a kitchen table = Cancel what you do not use.
m {hero} shopping with a short paper list and a basket, passing a full shelf @ a supermarket = Shop with a list, and never hungry.
c a lunch box filled from last night's pot @ a kitchen worktop = Cook for two days at once.
n {hero} in front of a shop window, turning away to sleep on it @ a shopping street = Wait a day before you buy.
c three jars filled to different heights @ a kitchen shelf = Give each goal a jar of its own.
w {hero} by the sea with a small bag, at ease @ a beach = Small sums, every month. That is all the magic.

# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\b(?:productiv\\w*|focus\\w*|time management|get(?:ting)? more done|organi[sz]ed)|productivity (?:tips|hacks)|time management(?: tips)?|how to be (?:more )?productive
m {hero} clearing a desk until only one thing lies on it @ a desk by a window = Choose the one thing that matters today.
c a phone turned over and pushed out of reach @ a desk by a window = Phone away. Every look costs minutes.
c an egg timer set and left ticking @ a desk by a window = Work for twenty-five minutes, then stop.
m {hero} standing at an open window, arms up @ an office = Rest for five. Away from the screen.
m {hero} putting small jobs together in one pile and going through them @ a desk by a window = Do small things together, once a day.
n {hero} shaking the head kindly at a colleague with another folder @ an office = Say no, and say when.
c a hand laying out one sheet for tomorrow @ a desk in the evening = Set out tomorrow's first task tonight.
w {hero} leaving on time, coat over one arm @ an office in the evening = Then go home. Rest is part of it.

# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\b(?:stress|calm|relax\\w*|anxiety|burn-?out)|stress (?:relief|management)(?: tips)?|(?:reduce|manage|beat|relieve) stress|burn-?out prevention(?: tips)?
n {hero} breathing in slowly, one hand on the belly, then out for longer @ a quiet room = Breathe out for longer than you breathe in. Four times.
m {hero} walking round the block, shoulders coming down @ a street with trees = Walk for ten minutes. Stress is made for moving.
c a page with many small notes, one of them picked off and kept @ a desk = Do one thing, and leave the rest for now.
m {hero} and a friend on a bench, talking @ a park = Say it to somebody.
c a phone switched dark and laid face down @ a kitchen table = Be out of reach for an hour every evening.
m {hero} in bed, the window dark, asleep @ a bedroom at night = Sleep first. Everything is heavier without it.
n {hero} shaking the head kindly and closing a folder @ an office = No is a whole sentence.
w {hero} on a hill, looking out, unhurried @ a hill in the evening = If it does not pass, see a doctor. It helps.

# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\b(?:public speaking|speech(?:es)?|present(?:ing|ations?)|talks?)|public speaking(?: tips)?|how to give a (?:great |good )?(?:speech|presentation|talk)
c a hand writing one short sentence on an empty card @ a desk = Know your one sentence. What shall they remember?
m {hero} saying it aloud to a coat stand, walking up and down @ a living room = Rehearse aloud, on your feet.
n {hero} behind a curtain, breathing out slowly, shaking out both hands @ backstage = Nerves are power. Breathe out, long.
m {hero} walking to the middle of a stage and standing still for a moment @ a stage = Stand, look, wait. Then begin.
n {hero} looking at one listener, who nods @ a hall = Speak to one face at a time.
m {hero} holding up a small object, the whole row leaning in @ a stage = Show a thing, tell a story. Leave the bullet points.
n {hero} pausing, the hall quite still @ a stage = And dare to pause.
w the hall on its feet, {hero} with a hand on the heart @ a hall = End with your one sentence.

# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\b(?:healthy|healthier|eat(?:ing)?|health(?:y)? (?:life|lifestyle))|healthy (?:eating|habits|living)(?: tips)?
c half a plate filled with vegetables of all colours @ a kitchen table = Half your plate: vegetables and fruit.
c brown bread, oats and beans set beside white bread @ a kitchen table = Choose whole grain. It keeps you full.
c a jug of water with lemon set before a row of cans, which is taken away @ a kitchen table = Drink water.
m {hero} cooking with a friend, a pan between them @ a kitchen = Cook yourself: then you know what is in it.
m {hero} taking the stairs two at a time @ a stairwell = Move every day, half an hour, any way you like.
n {hero} chewing slowly at a table with no screen @ a kitchen table = Eat slowly. Fullness takes twenty minutes.
c a bowl of sweets with a lid put on it @ a kitchen shelf = Sweets: now and then, with joy.
w {hero} and friends at a long table outdoors @ a garden = And eat together.

# (?:tips?|ways|habits|hacks|tricks|steps)\\b.*\\b(?:environment|planet|plastic|sustainab\\w*|eco|green(?:er)?|carbon|waste|climate)|(?:live|living) (?:more )?(?:greener|sustainably)|reduce (?:plastic|waste|your (?:carbon )?footprint)
m {hero} cycling past a line of waiting cars @ a city street = Leave the car for short ways.
c a pot of lentils and vegetables, steam rising @ a stove = Eat less meat. Your plate weighs more than your bags.
c leftovers turned into soup @ a kitchen worktop = Throw no food away.
c a hand turning a thermostat down by a little @ a hall at home = One degree less heating.
m {hero} sewing a button back on a coat @ a table by a window = Mend it before you replace it.
m {hero} filling glass jars from bins of rice and nuts @ a shop without packaging = Bring your own bag, bottle and box.
m neighbours carrying a ladder from one house to the next @ a street = Share what you seldom use.
w {hero} planting a small tree with others @ a park = Then talk about it. That counts most.

# (?:myths?|misconceptions?|facts|truths?)\\b.*\\bsleep
m {hero} in bed on a sunny Sunday noon, looking worn out @ a bedroom = Myth one: you can catch up on Sunday.
c two alarm clocks with different hands, one turned to match the other @ a bedside table = In truth late Sundays only move your clock. A steady hour helps more.
n {hero} with a glass of wine, eyes falling shut @ a sofa = Myth two: a drink helps you sleep.
m {hero} awake at three, turning over @ a bedroom at night = In truth you fall asleep faster and wake up at three.
m {hero} asleep before a flickering television @ a sofa = Myth three: the brain switches off.
w slow waves of light running over a sleeping shape @ a bedroom at night = In truth it is busy: it sorts and keeps the day.
m an old man and a child, both asleep on one sofa @ a living room = Myth four: the old need less. They need almost as much. It only comes harder.
w {hero} drawing back curtains, rested @ a bedroom in the morning = Seven to nine hours. That is no myth.

# (?:myths?|misconceptions?|facts|truths?)\\b.*\\b(?:flu|vaccin\\w*|flu (?:shot|jab))|(?:flu|vaccine) (?:myths?|facts)
m {hero} with a red nose eyeing a small plaster on one arm @ a waiting room = Myth one: the flu jab gives you the flu.
c a grey ball with its spikes taken apart and laid in a row @ a lit tabletop = It cannot: there is no living flu virus in it. A sore arm is your defence at work.
m a fit runner waving a doctor off @ a running track = Myth two: healthy people do not need it.
m the runner in bed, a grandmother bringing tea @ a bedroom = Flu floors the fit as well, and they pass it on to those who are not.
c last year's key tried in a new lock, not turning @ a front door = Myth three: once is enough for life.
c a set of keys of slightly different shapes, a new one added @ a lit tabletop = The virus changes every year. So does the vaccine.
m a pharmacist and {hero} at a counter, both smiling @ a pharmacy = Not sure? Ask your doctor or pharmacist.

# (?:myths?|misconceptions?|facts|truths?)\\b.*\\b(?:electric (?:cars?|vehicles)|evs?)|ev (?:myths?|facts)
m {hero} on a country road, looking at an imagined empty road ahead @ a country road = Myth one: you will be stranded.
m an electric car at a charger by a café, {hero} with a cup @ a roadside café = Most people drive some forty kilometres a day. A charge lasts for a week of that.
c a battery pack under a lamp, most of its cells bright @ a workshop = Myth two: the battery dies in a few years.
m an old electric car still driving past @ a street = Most makers guarantee eight years. Most batteries last longer.
w smoke from a chimney, a car below it @ a hill above a town = Myth three: it is no cleaner, because of making the battery.
c two jars of grey dust, one growing while the other stays @ a lit tabletop = Making it costs more carbon. After a year or two of driving it is ahead.
w an electric car passing almost without a sound @ a street with trees = Try one, and judge for yourself.

# (?:myths?|misconceptions?|facts|truths?)\\b.*\\b(?:recycl\\w*|plastic|waste)|recycling (?:myths?|facts)
m {hero} holding a yoghurt cup over a bin, unsure @ a kitchen = Myth one: it all gets burnt anyway.
w bottles shredded into bright flakes @ a recycling plant = Glass, metal and paper come back, again and again. Plastic in part.
m {hero} washing a jar for minutes @ a kitchen sink = Myth two: it must be spotless.
c a spoon scraping a jar clean in one move @ a kitchen = Empty is enough.
c a greasy pizza box dropped on clean paper @ a row of bins = Myth three: when in doubt, throw it in.
m a worker pulling a hose out of a belt of paper @ a sorting hall = One wrong thing can spoil a whole load. When in doubt, look it up.
w {hero} with a refillable bottle, the bin staying half empty @ a kitchen = And the best waste is none.

# job interview tips|(?:tips?|ways|steps)\\b.*\\b(?:job )?interviews?|ace (?:a |your |the )?(?:job )?interview
m {hero} reading about a house, one note on a card @ a desk = Know whom you will meet, and why you want it.
m {hero} telling a friend three short stories, counting on three fingers @ a kitchen table = Have three stories ready: something done, something hard, something learnt.
c a shirt on a hanger, shoes beside it, the night before @ a bedroom = Lay everything out the night before.
w {hero} arriving with time to spare @ an entrance hall = Arrive ten minutes early.
m {hero} shaking hands and smiling @ an office = Look up, smile, say the name.
n {hero} listening, waiting a moment, then answering @ an office = Listen. A pause looks like thinking.
m {hero} asking something, both sides leaning in @ an office = Ask two questions of your own.
c a hand sending a short note from a phone on the way home @ a tram = And say thank you the same day.

# (?:write|writing|make|making) (?:a |your )?(?:good |great |better )?(?:cv|resume|résumé)|(?:cv|resume|résumé)(?: tips| writing)?
m {hero} at a desk with an empty sheet and a cup @ a desk by a window = A reader takes seconds. Make them count.
c two sheets of many pages laid aside, one page kept @ a desk by a window = One page, two at the most.
c a hand underlining one line at the very top @ a desk by a window = At the top: who you are and what you bring.
m {hero} turning a stack of old photographs, the newest laid first @ a desk by a window = The newest comes first.
c a small pile of coins beside a bridge of blocks @ a lit tabletop = Write what you achieved, with figures, not what you were supposed to do.
c a job advert and the page side by side, a finger going from one to the other @ a desk by a window = Use the words of the advert.
n a friend reading it aloud, {hero} wincing and correcting @ a kitchen = Let somebody read it aloud.
m {hero} sending it off with one tap and leaning back @ a desk by a window = Then send it. Done beats perfect.
`);
