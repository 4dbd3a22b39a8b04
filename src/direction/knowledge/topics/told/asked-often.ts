import { topicsIn } from "../topic-text.ts";

/** Topics of daily talk that clients ask for: work, numbers, computers of today, habits. */
export const ASKED_OFTEN = topicsIn(`
# gig (?:economy|work(?:ers?)?)|freelance economy|platform work
m a courier on a bicycle looking at a lit phone at a crossing @ a city street = A job lasts as long as one delivery.
c a row of small jobs as paper slips on a board, one taken down @ a wall = Work is cut into small pieces, and offered on an app.
m one person cleaning a window, driving a car and tutoring a child, three small scenes side by side @ a bright backdrop = The same person may do three of them in a day.
c a clock without hands beside an open door @ a lit tabletop = You choose the hours. Nobody promises you any.
m {hero} counting a good week's coins, then a thin one's @ a kitchen table = Pay comes by the piece, and it goes up and down.
c an umbrella held over one chair, the next chair in the rain @ a wet street = Sick pay, holiday, pension: often nobody pays them.
w couriers talking at a fountain, bicycles leaning together @ a city square = Freedom on one side, safety on the other. Laws now ask for both.

# leap (?:years?|days?|seconds?)|29th? of february|february 29
c a calendar page with a twenty-ninth day on it @ a wall = Every four years a day appears.
w a small blue globe going round a lamp on a dark table @ a dark studio = Because the earth does not care for whole numbers.
c a stopwatch running on past a finish line for a quarter of its dial @ a dark studio = One trip round the sun takes three hundred and sixty-five days, and about six hours.
m four quarter slices of a cake pushed together into one @ a lit tabletop = Four times six hours: one whole day.
w snow falling on a beach umbrella @ a beach = Without it, summer would slowly slide into winter.
c a row of four centuries as candles, three blown out, one left burning @ a dark table = Six hours is a little too much. So three times in four hundred years we leave it out.
c a new calendar page turned over @ a wall = That is all it is: rounding, done with care.

# circular economy|planned obsolescence|zero waste
c a straight line of things ending in a heap @ a lit tabletop = Take, make, throw away: a line.
m two hands bending the line into a ring @ a lit tabletop = A circle has no end to throw things off.
m {hero} unscrewing a lamp that was built to be opened @ a workbench = It begins with things that can be opened.
c a worn part lifted out, a new one going in @ a workbench = Repair before you replace.
m a washing machine carried out of one door and into the next @ a street of houses = Lend, share, pass on.
c glass, metal and cloth sorted into three trays @ a work hall = And what is really finished becomes the stuff of the next thing.
w a shop full of mended things, people choosing @ a bright shop = Nothing new is needed for that, only another habit.

# universal basic income|basic income
m the same envelope put through every door of a street @ a street of houses = Every month, everybody gets the same sum.
c a form torn in half @ a desk = No test, no form.
m a nurse, a student and a pensioner, each holding the same envelope @ a bright backdrop = Rich or poor, working or not.
c a safety net stretched under a tightrope @ a circus ring = Friends of the idea say: nobody falls.
c a large jar emptied into many small ones @ a lit tabletop = Critics ask: who fills the jar, and who still wants the hard jobs?
m researchers laying two curves over each other @ an office = Towns and countries have tried it. The answers are still coming in.
m {hero} closing the envelope in a drawer, thinking @ a kitchen = What would you do with it?

# large language models?|llms?|chat ?gpt|chatbots?|generative ai|ai assistants?|how ai (?:writes|talks|chats)
c a sentence written on a window with its last word missing @ a window = Guess the next word. You just did what it does.
w a library from high above, its lamps coming on @ a vast library = It has read more than anybody could in a thousand lives.
c words as beads, some pulled together by threads, others apart @ a dark table = It learned which words stand near each other.
m one bead after another laid into a row @ a dark table = So it writes: one word, then the likeliest next.
c a confident hand signing a sheet that is blank @ a desk = It sounds sure, even when it is wrong.
m {hero} checking one line against a book @ a desk by a window = So check what matters.
m {hero} and a screen's light on the same page, pencil in hand @ a desk by a window = It is a tool for a first draft. You are still the author.

# deep ?fakes?|synthetic media|voice cloning|ai scams?
c a face in a mirror smiling a moment too late @ a dark room = You see it, so it is true. Not any more.
m a mask being cast from a face, feature by feature @ a studio = A computer learns a face from pictures, and a voice from a minute of sound.
c the mask laid over another face, fitting @ a studio = Then it puts them on somebody else.
m {hero} on the phone, frowning at a familiar voice that asks for money @ a kitchen = That is how false videos and false calls are made.
x edges of hair, teeth and blinking eyes, close @ a dark room = Look at hair, teeth, light and blinking.
m {hero} hanging up and dialling the number from an old notebook @ a kitchen = Hang up, and call back on a number you know.
m {hero} asking a second person before passing a clip on @ a café table = Ask who shows it, and why now. Then share, or don't.

# self[- ]driving cars?|autonomous (?:cars?|vehicles|driving)|driverless cars?
w a car turning a corner, nobody's hands on its wheel @ a city street = Nobody is steering.
c a small dome on a roof turning, thin beams of light fanning out @ a city street = It measures the street with light, radar and cameras, many times a second.
m the street drawn as simple boxes: a bus, a child, a dog @ a dark backdrop = From that it builds a simple picture: what is there, and where is it going?
m the car slowing before a ball rolls out @ a quiet street = It guesses what each of them will do next, and leaves room.
c rain on a lens, a sign half covered by leaves @ a wet street = Rain, snow and strange things are still hard.
m {hero} with hands folded, watching the road all the same @ inside a car = So for now, in most cars, you stay the driver.

# virtual reality|augmented reality|vr|metaverse
n {hero} lifting a headset to the eyes @ a bright room = Two small screens, one for each eye.
c two slightly different pictures of one apple, side by side @ a dark backdrop = Each shows a slightly different picture. Your brain makes depth of it.
m {hero} turning the head, a landscape turning with it @ a wide bright room = Sensors follow your head, so that the world stays where it is.
m {hero} reaching for something that is not there, fingers closing @ a wide bright room = Controllers bring your hands along.
c a ship's deck tilting while a glass stands still on a table @ a lit tabletop = When eyes and balance disagree, some people feel sick.
m a surgeon, an architect and a pupil, each with a headset @ a bright backdrop = It is for games, but also for practice: operations, houses, history.

# (?:how )?(?:do )?habits?(?: form(?:ation)?| work)?|breaking (?:bad )?habits?|procrastinat\\w+
m {hero} reaching for a phone before the eyes are open @ a bedroom at dawn = You did not decide that. A habit did.
c a path worn into grass by many feet @ a meadow = What we do often makes a path, and the brain likes paths.
c a bell, a step, a sweet in a row @ a lit tabletop = Every habit has three parts: a signal, a deed, a reward.
m {hero} putting running shoes beside the bed @ a bedroom in the evening = To start one: make the signal easy to see,
c a single page turned @ a bedside table = make the deed so small that you cannot say no,
m {hero} ticking one box on a calendar, smiling @ a wall = and enjoy that it is done.
m {hero} putting the biscuits on the highest shelf @ a kitchen = To stop one: move the signal out of sight.
w {hero} walking the new path, the old one growing over @ a meadow = It takes weeks. One missed day breaks nothing.

# burn ?out|stress(?: at work)?|work[- ]life balance
m {hero} at a desk in the last light, everybody else gone @ an open office = At first it looks like being busy.
c a rubber band stretched, let go, stretched again @ a lit tabletop = Stress is no enemy: it tightens, and it lets go.
c the band stretched and nailed down @ a lit tabletop = It becomes one when it never lets go.
n {hero} awake at three, eyes on the ceiling @ a bedroom at night = Then sleep goes, and patience, and joy.
m {hero} looking at a plate of food without eating @ a canteen = When everything is grey and rest does not help, that is a sign.
m {hero} telling somebody, the other one putting down the pen @ a quiet room = Say it early: to a friend, a boss, a doctor.
c a phone put into a drawer at six @ a hall at home = Fix an end to the day, and keep it.
w {hero} on a bench in the middle of a working day, face in the sun @ a park = Rest is part of the work.

# emotional intelligence|empathy|growth mindset|imposter syndrome|self[- ]esteem|confidence
n {hero} before a mirror, straightening up and sinking again @ a hall at home = Everybody has a voice that comments.
c two jars, one full of stones marked as mistakes, one of steps climbed @ a lit tabletop = It counts mistakes, and forgets steps.
m {hero} among others, each with the same worried look nobody else sees @ a meeting room = The others hear it too. They just do not say so.
m {hero} writing down one thing that went well @ a desk = Write down what went well. Facts are louder than feelings.
m {hero} asking a question aloud, others nodding with relief @ a meeting room = Ask. It is how people learn, and how others dare to.
c a small plant turned towards the window @ a window sill = What you cannot do yet, you can learn.
w {hero} walking in as before, only slower @ a corridor = Go in anyway.

# (?:blood pressure|hypertension)
n {hero} with a cuff round the arm, looking away @ a consulting room = Two numbers. What do they say?
c a garden hose, the tap opened a little more @ a garden = Blood presses on the walls it runs through, like water in a hose.
c the hose swelling with each pulse @ a garden = The upper number is the beat, the lower one the pause between.
m {hero} feeling perfectly well on a stair @ a stairwell = Too high does not hurt. That is why it is missed.
c a hose's wall gone stiff and cracked @ a garden = Over years it wears out heart, brain and kidneys.
m {hero} putting the salt back on the shelf and taking the stairs @ a kitchen = Less salt, more walking, less weight, no smoke: each of them brings it down.
m {hero} with a doctor, a small plan between them @ a consulting room = And have it measured. It takes a minute.

# cholesterol
c a pan of fat setting on a cool plate @ a kitchen = It has a bad name. Yet every cell needs it.
c small boats carrying yellow cargo along a canal @ a canal = It travels through the blood in little boats.
c boats unloading on the bank until the canal narrows @ a canal = Some leave it in the walls: those are the ones to have few of.
c other boats collecting it again @ a canal = Others bring it back.
m {hero} with a bowl of oats, nuts and an apple @ a kitchen = Oats, nuts, oil and walking help the good ones.
m {hero} having a drop of blood taken @ a consulting room = You do not feel it. A drop of blood tells.

# caffeine|coffee (?:and sleep|effect)
n {hero} yawning over an empty cup @ a kitchen at dawn = All day long your brain collects tiredness.
c keys sliding into locks, one after another @ a lit tabletop = It is a key that fits into small locks, and makes you sleepy.
c a false key stuck in the lock @ a lit tabletop = Caffeine is a false key: it blocks the lock.
m {hero} at a desk, quick and bright @ a desk by a window = You are not less tired. You just do not notice.
c all the waiting keys dropping in at once @ a lit tabletop = When it goes, they all go in at once.
c a cup at three in the afternoon, its steam reaching into the night @ a bedside table = Half of it is still there five hours later.
m {hero} turning the last cup of the day upside down @ a kitchen = So the last cup belongs to the early afternoon.

# dehydration|drink(?:ing)? (?:enough )?water|hydration
c a grape beside a raisin @ a lit tabletop = More than half of you is water.
m {hero} rubbing both temples at a desk @ an open office = A little too little, and your head says so first.
m {hero} climbing stairs in the heat, slowing @ a stairwell in summer = Sweat, breath and sleep take it away all day.
c a glass filled from a tap @ a kitchen = Six to eight glasses bring it back; more when it is hot.
c a bottle set where it is seen @ a desk by a window = Put it where you see it.
m {hero} drinking before a run @ a park = Drink before you are thirsty.

# (?:solar|lunar) eclipses?|eclipses?
w daylight going thin over a field, birds falling silent @ a field = In the middle of the day it gets dark.
c a coin held before a far lamp until it just covers it @ a dark studio = The moon is small, the sun is huge. But it is exactly as much farther away.
m three balls in one line under a lamp @ a dark studio = When all three stand in one line, its shadow falls on us.
w a round shadow running over hills @ hills from above = The shadow is narrow, and it runs faster than a jet.
c a thin ring of white fire round a black disc @ a dark sky = For a few minutes the sun's crown can be seen.
m {hero} with proper eclipse glasses, mouth open @ a field = Never look without glasses made for it.

# (?:theory of )?relativity|time dilation|einstein
m two clocks side by side, one lifted into a rocket @ a lit tabletop = Time is not the same for everybody.
w a train passing a platform, a ball thrown inside it @ a railway station = Speeds add up. Only light's does not.
c a beam of light between two mirrors on a moving cart, its way a long zigzag @ a dark studio = Seen from outside, its way is longer. So a moving clock must tick more slowly.
c a heavy ball sinking into a stretched cloth @ a dark studio = And heavy things bend space itself.
c marbles rolling along the bend @ a dark studio = What we call gravity is following that bend.
m {hero} finding the way with a phone @ a city street = Your navigation reckons with it, or it would be miles off by evening.

# mars|life on mars|mission to mars
w rust-red plains under a pale sky @ a red desert = A day there is as long as ours. That is where it ends.
c breath freezing on a glass @ a red desert = The air is thin, cold and cannot be breathed.
w a dry river bed from above @ a red desert = Once, water ran here.
m a small six-wheeled vehicle drilling into a stone @ a red desert = Machines look for what it left behind.
c a calendar, nine pages lifted off @ a lit tabletop = The way there takes about nine months, and the next bus goes in two years.
m {hero} watering a plant in a bag under a lamp @ a greenhouse = Whoever goes must grow, make and mend everything.

# probability|odds|statistics|average(?:s| and median)?|lottery odds|gambler'?s fallacy
c a coin spinning on a table @ a lit tabletop = Heads or tails: one half each.
m five heads in a row, a hand stopping before the sixth throw @ a lit tabletop = After five heads, tails is due? The coin does not remember.
w a beach, one single grain marked red @ a beach = Winning the lottery: one grain on a beach.
c ten people's heights as sticks, one a giant @ a lit tabletop = One giant lifts the average. Nobody else has grown.
c the stick in the middle pulled out @ a lit tabletop = The one in the middle tells more.
m {hero} reading a bold claim and asking out of how many @ a kitchen table = So ask: out of how many?

# fibonacci|golden ratio
c the seeds of a sunflower, spirals in both directions @ a garden = There are numbers hidden here.
m pebbles laid in growing rows @ a lit tabletop = Begin with simple things, and look for a rule.
c two hands adding the last two rows to make the next @ a lit tabletop = Once you see the rule, you can go on for ever.
x a shell cut open, its turns growing evenly @ a lit tabletop = Nature uses such rules because they are cheap.
m {hero} measuring a table, a door, a step with one string @ a bright room = So do builders, painters and musicians.
c a pencil going on with a pattern beyond the edge of the sheet @ a desk = Numbers are patterns that can be trusted.

# democracy|separation of powers|capitalism|socialism|communism|populism|propaganda
w a square full of people, each with a small stone in one hand @ a city square = Who decides, when everybody wants something else?
c stones dropped into two bowls @ a stone table = One way: everybody has one stone.
m three keys for one chest, each held by another person @ a stone table = Power is cut in three, and each part watches the others.
m a speaker on a crate, another one answering @ a city square = And everybody may say that it is wrong.
c a clenched hand closing over all the bowls @ a stone table = Where one hand holds everything, nobody counts the stones any more.
m {hero} taking a stone and walking to the bowl @ a city square = It lives from those who come.

# electoral college|gerrymandering|filibuster|lobbying|primar(?:y|ies)
w a map of coloured tiles under a lamp @ a long table = Votes are counted in more than one way.
c pebbles gathered tile by tile @ a long table = First they are counted place by place.
m each tile handing one marker to the middle @ a long table = Each place then speaks with one voice, or with a number of its own.
c a line on the map moved by a finger, one marker changing its colour @ a long table = Move a border, and the same votes give another result.
m two people arguing over the line with respect @ a long table = Some call it balance, others unfair.
m {hero} folding a paper and dropping it into a box @ a school hall = The rules can be changed. By those who vote.

# crispr|gene editing|genetic engineering|stem cells|cloning|mrna
c a long zip of four colours @ a dark backdrop = Every cell carries one long text of four letters.
x one wrong letter glowing in the row @ a dark backdrop = One wrong letter can make somebody ill.
m a small pair of scissors led along the zip by a matching strip @ a dark backdrop = A guide finds the place, scissors cut it.
c the gap closing with a new letter in it @ a dark backdrop = The cell mends the cut, with the letter we offer.
m {hero} in a white coat, a small bottle against the light @ a laboratory = It treats diseases of the blood already.
m several people round a table, weighing with their hands @ a meeting room = What may be changed, and for whom? That is for all of us to say.

# microbiome|gut (?:health|bacteria|flora)|probiotics
w a crowded market from above, stalls of all colours @ a market = Trillions live in you. Most of them are on your side.
c bread, beans and leaves carried in by tiny carts @ a market = They eat what you cannot digest.
c small jars handed back: vitamins, warmth, signals @ a market = And they pay with vitamins and signals, as far as the brain.
m stalls closing one by one after a flood @ a market = Antibiotics and a dull diet empty the stalls.
m {hero} with beans, cabbage, yoghurt and bread @ a kitchen = Fibre and fermented food bring them back.
w the market full again @ a market = Feed them well, and they look after you.
`);
