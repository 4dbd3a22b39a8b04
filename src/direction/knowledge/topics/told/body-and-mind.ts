import { topicsIn } from "../topic-text.ts";

/** Body and mind, explained. */
export const BODY_AND_MIND = topicsIn(`
# immune system|immunity|white blood cells|antibod(?:y|ies)
n {hero} with a small cut on a fingertip @ a kitchen = A small cut, and the door is open.
w a walled town of clay with a gap in its wall @ a model town = Skin is the wall. Here is a gap.
m clay guards running to the gap and swallowing grey balls @ a model town = The first guards eat whatever is foreign. It gets warm, red and swollen.
c a guard carrying a piece of a grey ball to a tower @ a model town = They carry a piece of it to the specialists.
x keys tried one after another on one lock, the last one turning @ a lit tabletop = Among millions one fits it exactly. It is copied, day and night.
m thousands of small hooks closing round grey balls @ a model town = Its antibodies stick to the intruders and mark them.
c one key hung up in a cabinet @ a model town = A few stay for years: the next time it goes quickly.

# (?:how )?(?:does )?(?:the )?(?:human )?brain(?: works?)?|neurons?|nerve cells|neuroscience|nervous system
n {hero} frowning over a chess board @ a living room = A kilo and a half, and it burns a fifth of your energy.
c a walnut on one palm, a sponge on the other @ a lit tabletop = It looks like a walnut and feels like soft tofu.
x a thread of light running along a branch to a gap @ a dark studio = Billions of nerve cells send electric signals along threads.
x bright drops crossing a narrow gap @ a dark studio = From one to the next the message goes as a drop of chemistry.
m a footpath in grass walked again and again until it is bare @ a meadow = Ways that are used often get broad. That is learning.
c a hand jerking back from a hot pan @ a kitchen = Some answers come without asking you: the hand is back before it hurts.
m {hero} asleep, moonlight on the chess board @ a bedroom at night = At night it tidies up.

# memory|how we remember|forgetting|why we forget
n {hero} in a doorway, looking back: what was it? @ a hallway = You came in for something.
c a sieve under running water, a few grains staying @ a lit tabletop = Most of what you see is let go within a second.
m seven balls in two arms, an eighth falling down @ a living room = Only a handful of things fit in at once.
c a path walked through tall grass for the third time @ a meadow = What is repeated, leaves a track.
m {hero} telling a story to a friend with both hands @ a kitchen = What is told, and what moved you, stays best.
c a torn photograph put together with one new piece @ a lit tabletop = Each time you remember, it is put together anew, and may change.
m {hero} asleep, cards sorting themselves on the blanket @ a bedroom at night = And sleep fixes it. So: repeat, tell, sleep.

# teen(?:age|aged)? brains?|puberty|adolescen\\w*|growing up
n {hero} at the mirror, lips pressed together @ a bathroom = Something is changing, and nobody asked you.
c a small gland as a pea on a spoon @ a lit tabletop = A gland the size of a pea sends out the starting signal.
m a shoe rack with one pair of shoes growing larger @ a hallway = Legs, voice, skin, hair: not all at once, and for everybody at another time.
w a building site, the tower up, its control room still open @ a building site = The brain is rebuilt, too, the part for planning last.
m a sled racing down with brakes just being fitted @ a snowy slope = Feelings have full speed; the brakes are still being fitted.
m {hero} asleep at ten in the morning, light on the bed @ a bedroom = The inner clock moves: late to bed, late to rise.
m {hero} with a parent on a step, talking, both looking ahead @ a doorstep = It is normal. Talk about it.

# (?:why )?(?:do )?(?:we )?(?:dream|dreaming|dreams)
n {hero}'s eyes moving under closed lids @ a bedroom at night = Every night, four to six times.
m a room with furniture floating, a door in the floor @ a bare studio = The brain is nearly as awake as by day, but cut off from the world.
c a switch box, one lever down, others glowing @ a dark studio = The part that checks for sense rests. Feeling and seeing are wide awake.
m a limp marionette on a chair @ a dark studio = Muscles are switched off, so that you do not run.
c cards of the day shuffled with old ones @ a lit tabletop = Perhaps it sorts the day and practises for trouble. Nobody knows for sure.
n {hero} with tousled hair, writing in a notebook @ a bedroom in the morning = You forget most within minutes. Write it down at once.

# (?:how )?(?:do |does )?(?:the |our )?(?:human )?eyes?(?: works?| see)?|vision|short[- ]sighted\\w*|why (?:do )?(?:we|people) need glasses|glasses
x an iris in changing light, the pupil narrowing @ a dark studio = It opens in the dark and closes in the light.
m a dark box with a small hole, a candle upside down on its back wall @ a dark room = Light comes through a hole, and the picture stands on its head.
c a glass lens thickening, a blurred flame turning sharp @ a dark room = A lens makes it sharp, thick for near, flat for far.
x rods and cones as a field of light-sensitive blades @ a dark studio = At the back millions of cells catch it, some for colour, some for dusk.
m a cable of light running to the back of a glass head @ a dark studio = The brain turns it over and makes sense of it.
c a longer box, the flame blurred, a glass held before the hole, the flame sharp @ a dark room = Is the eye a little too long, far things blur. A glass puts that right.
n {hero} putting on glasses and looking up at leaves @ a street with trees = Look: every leaf.

# (?:how )?(?:do |does )?(?:the |our )?ears?(?: works?| hear)?|hearing|hearing loss|deafness|balance
n {hero} turning the head towards a sound @ a quiet street = Something is trembling in the air.
c grains jumping on a drum skin beside a loudspeaker @ a lit tabletop = The air strikes a skin.
x three tiny bones rocking like levers @ a dark studio = Three little bones, the smallest you have, pass it on.
m a snail shell filled with water, ripples running in @ a dark studio = In a snail of bone it makes waves in water.
x fine hairs bending in a stream @ a dark studio = Hairs bend, high notes in front, low ones deep inside.
m a field of grass trampled flat in one place @ a meadow = Noise breaks them, and they do not grow again.
n {hero} taking one earphone out and turning the sound down @ a tram = Turn it down. You have them only once.

# skin|why (?:do )?(?:we|people|i) (?:sweat|blush|get goose ?bumps)|sweat(?:ing)?|goose ?bumps|acne|pimples
x skin from very near, fine hairs and lines @ a lit studio = Two square metres of it, your largest organ.
c a wall of bricks with grease between, a drop running off @ a lit tabletop = Outside it is a wall of dead cells, tight with fat.
m bricks flaking off above, new ones pushed up from below @ a lit tabletop = It is new about every month.
x a drop of sweat coming up from a pore and drying @ a lit studio = Sweat cools: water that dries takes heat along.
x hairs rising on a forearm @ a lit studio = In the cold small muscles raise each hair. Once that was fur.
c a blocked spout swelling @ a lit tabletop = If a pore is blocked, fat and germs collect: a pimple. Leave it alone.
n {hero} washing the face gently and patting it dry @ a bathroom = Wash mildly, dry gently, and shade it from the sun.

# bones?|skeleton|how (?:do )?bones (?:heal|grow)|broken bones?|osteoporosis
m an x-ray of a hand held against a window @ a consulting room = Two hundred and six parts.
c a steel tube and a bone side by side, the bone light on a scale @ a lit tabletop = Hollow and light, and for its weight as strong as steel.
x a sponge of bone, red in its gaps @ under a microscope = Inside is marrow. It makes your blood.
m workers with hammers at one end of a wall and masons at the other @ a model building site = It is taken down and built up, all the time.
c a crack bridged by soft clay that hardens @ a lit tabletop = When it breaks, a soft bridge grows, and hardens within weeks.
m {hero} climbing stairs, an old neighbour close behind @ a stairwell = Load makes it strong: stairs, jumps, weights.
c yoghurt, greens and a sunny window @ a kitchen table = And calcium, and sun for vitamin D.

# muscles?|how (?:do )?muscles (?:grow|work)|strength training|sore muscles
n {hero} bending an arm, looking at it @ a gym = It does only one thing: it pulls.
c two combs sliding into each other @ a lit tabletop = Inside, fine threads slide into each other, millions of times.
m two ropes on a model arm, one pulling as the other lets go @ a lit tabletop = They work in pairs: one bends, one stretches.
x tiny tears in a rope @ a lit tabletop = A new load makes tiny tears. That is the ache of the next day.
c a rope wound thicker by two hands @ a lit tabletop = They are mended, a little thicker than before.
m {hero} asleep, a plate of beans and eggs by the bed @ a bedroom = It grows while you rest, and needs protein.
m {hero} lifting the same weight a week later, easier @ a gym = Load, food, rest. Then again.

# breath(?:ing)?|lungs?|asthma attacks?|respiratory system
n {hero} breathing out on a cold morning, a white cloud @ a cold street = Twenty thousand times a day.
m a bottle with a balloon inside, a skin at the bottom pulled down, the balloon filling @ a lit tabletop = A muscle moves down, and air comes in.
m a tree upside down, branching finer and finer @ a dark studio = The air runs into finer and finer branches.
x small bubbles wrapped in red threads @ a dark studio = At the ends are bubbles: unfolded, about half a tennis court.
c red beads changing from dark to bright along a glass tube @ a dark studio = Oxygen goes into the blood, carbon dioxide comes out.
c a straw pinched half shut @ a lit tabletop = In asthma the branches narrow. It whistles, it is hard.
m {hero} breathing in slowly by an open window @ a room by a window = Slowly in, more slowly out. It calms the heart, too.

# blood(?: types?| groups?| donation)?|donat(?:e|ing) blood|blood cells|why (?:is )?blood (?:is )?red
c a red drop on a fingertip @ a consulting room = Five litres or so, once round in about a minute.
m a tube of blood that has settled, yellow above, red below @ a laboratory = Half of it is a yellow juice, half of it cells.
x red discs drifting in a stream @ under a microscope = Red ones carry oxygen. Iron makes them red.
x one white ball among the red ones @ under a microscope = White ones defend you.
c a torn net, sticky plates closing it @ a lit tabletop = Platelets close the leak.
m four cups with coloured lids, two of them matching @ a lit tabletop = There are groups, and not all go together.
m {hero} on a couch, sleeve rolled up, squeezing a soft ball @ a blood bank = Half a litre, a rest and a biscuit. Up to three people may be helped.

# hormones?|thyroid|adrenaline|endocrine system|cortisol
m {hero} leaping back from a dog behind a fence @ a street = Heart up, hands wet, in a second.
m small paper boats set on a stream from an island @ a stream = Glands send letters by the blood.
c a boat landing at one harbour and passing all others @ a stream = Only those who have the right mailbox can read them.
c a thermostat on a wall, a hand at its dial @ a hallway = One sets the heat of the house: the thyroid.
m a tray of sugar rising and falling beside two small gates @ a lit tabletop = Insulin opens the cells for sugar.
m day and night passing at a window, a curtain closing by itself @ a bedroom = Melatonin tells the body that it is night.
n {hero} laughing about the dog, hand on the heart @ a street = And adrenaline lets you jump before you think.

# diabetes|insulin|blood sugar
c a plate of noodles, steam rising @ a kitchen table = After a meal there is sugar in the blood. That is as it should be.
m a stream with white lumps drifting past closed doors @ a model town = It must get into the cells. The doors are shut.
c a key turning, a door opening, a lump going in @ a model town = Insulin is the key.
c an empty key rack @ a model town = Type one: the body makes none. It must be given.
c a key that turns only half way in a rusty lock @ a model town = Type two: the locks get stiff, and keys run short.
m syrup clogging thin tubes @ a lit tabletop = Too much sugar for years harms eyes, kidneys, feet and heart.
m {hero} on a walk, a small sensor on one arm @ a park = Measuring, moving, eating well, medicine: with it one lives well.

# cancer|tumou?rs?|chemotherapy
m a street of neat clay houses @ a model town = Billions of cells, each knows when to stop.
c a builder's plan with one line smudged @ a lit tabletop = Sometimes the plan gets a copying error, and another,
m one house building on and on, into the street @ a model town = until a cell no longer stops dividing.
w crooked houses spreading, a few floating down a stream @ a model town = It takes up room, and may travel.
c a surgeon's gloved hands under a lamp @ an operating theatre = It can be cut out, burned with rays, or stopped with medicine.
m {hero} and a doctor bent over one picture @ a consulting room = The earlier it is found, the better.
m {hero} putting out a cigarette and lacing running shoes @ a doorstep = Not smoking, moving, shade in summer, and going to the check-ups.

# strokes?(?! of)|signs of (?:a )?stroke
m {hero} at breakfast, a cup slipping from one hand @ a kitchen = It happens in the middle of the day.
n a face asked to smile, one corner of the mouth hanging @ a kitchen = Face: does one side hang?
m two arms lifted, one sinking @ a kitchen = Arms: does one sink?
n lips trying to speak, stuck half way @ a kitchen = Speech: is it slurred or odd?
c a thumb on a phone @ a kitchen = Time: call the emergency number at once.
x a clot stopping a stream in a branch @ a dark studio = A clot stops the blood. Every minute cells die.
m an ambulance pulling up, {hero} waving it in @ a street = In hospital it can be dissolved, if it is early. Note when it began.

# concussion|head (?:injury|knock)
m two players' heads knocking together @ a football pitch = Nobody bled. Nobody fell.
c a jelly in a glass bowl, shaken and swaying @ a lit tabletop = The brain swims in water. A knock shakes it.
n {hero} on the grass, blinking, a hand at the temple @ a football pitch = Dizzy, sick, dazed, a headache, no memory of the knock:
m a coach leading {hero} off the pitch by the arm @ a football pitch = one of these is enough. Take them off, and do not let them back that day.
c a phone in a hand, an ambulance light behind @ a touchline = Unconscious, vomiting, worse headache, one pupil larger: call an ambulance.
m {hero} resting in a dim room, the phone out of reach @ a bedroom = A day or two of rest, little screen.
m {hero} walking, then jogging, then with a ball @ a football pitch = Then back step by step. Contact only when a doctor agrees.

# dementia|alzheimer(?:'s)?
n an old man with a key in front of his own door, thinking @ a hallway = It is more than forgetting where the key is. It is what it is for.
m a shelf of books, those on top falling, the lowest staying @ a library = The newest goes first. What is old stays long.
x threads between cells thinning and breaking @ a dark studio = Cells lose their links, and die.
m {hero} laying out clothes in their order on a bed @ a bedroom = Order, light and the same ways help.
c an old record turning, two fingers tapping along @ a living room = Songs stay when words go.
n {hero} sitting down at eye level, a hand on a hand @ a living room = Do not correct. Agree with the feeling.
m {hero} with others in a circle of chairs @ a village hall = And get help, early, for yourself as well.

# depression|mental health|feeling low|anxiety disorders?
n {hero} on the edge of a bed, one sock in the hand @ a bedroom = It is not being sad for a day.
m the same morning through a grey pane @ a bedroom = Two weeks and longer: no joy, no drive, no sleep.
c a heavy coat laid on shoulders @ a hallway = It weighs on body and mind, and has nothing to do with will.
x switches between cells flickering @ a dark studio = Genes, life, loss and chemistry all play a part.
m {hero} beside a friend on a bench, the friend listening @ a park = Say it to one person.
m {hero} across from a therapist @ a therapy room = It can be treated: talking, moving, medicine.
c a phone with a lit screen in a hand at night @ a kitchen at night = If you think of ending it, call a helpline or the emergency number now. Somebody is there.

# adhd|autism|neurodiver\\w*|dyslexia
m four lamps in a room, one of them much brighter @ a dark room = Brains are not built to one plan.
n {hero} in a noisy café, every sound as loud as the next @ a café = For some every sound comes in at the same strength.
c marbles let go all at once from a funnel @ a lit tabletop = For some the thoughts all come at once.
c letters of wood turning on a table @ a lit tabletop = For some letters will not stand still.
m {hero} deep in a model of a railway, hours passing at the window @ a bedroom = And many see what others miss, and stay with it for hours.
m a teacher giving a pupil headphones and one sheet @ a classroom = What helps: one thing at a time, quiet, clear words.
n {hero} being asked, and answering @ a classroom = Best of all: ask what helps you?

# addiction|why (?:is )?(?:nicotine|smoking|alcohol|gambling|it) addictive|(?:quit(?:ting)?|stop) smoking|smoking|vaping
c a cigarette lit, the smoke curling @ a balcony at night = Within seconds it is in the brain.
x a key-shaped grain fitting a lock, light flooding out @ a dark studio = It turns the lock of reward: do that again.
m a pair of scales, weight after weight put on the other side @ a lit tabletop = The brain takes countermeasures. Now you need it to feel normal.
n {hero} restless, fingers tapping on a table @ a kitchen = Without it you are nervous, tired, cross.
c a wave rising and falling in a tank @ a tank = But each craving passes, often within minutes.
m {hero} putting on shoes instead and walking out @ a hallway = Walk, drink water, call somebody.
m {hero} and a doctor over a packet of plasters @ a consulting room = With help more people manage. Try again: most need more than one go.

# (?:the )?(?:common )?cold|flu|influenza|fevers?|covid(?:-19)?|why (?:do )?(?:we|people) get (?:a )?(?:cold|fever)s?
n {hero} sneezing into an elbow @ a tram = It travels on a sneeze.
x fine drops flying through a beam of light @ a dark studio = Drops carry it through the air and on to hands.
c a hand touching a rail, then a nose @ a tram = From there it is a short way.
x a spiky ball slipping into a cell, copies coming out @ under a microscope = It uses your cells to copy itself.
c a thermometer's red thread rising @ a bedroom = Fever is no mistake: warm, your defence works faster.
m {hero} in bed with tea, the window open a little @ a bedroom = Sleep, drink, wait. Antibiotics do nothing against it.
m {hero} washing hands with foam, singing under the breath @ a bathroom = And for the others: stay at home, wash hands, sneeze into the elbow.

# (?:hand ?washing|wash(?:ing)? (?:your )?hands|hand hygiene|germs)
c two hands under a black light, spots glowing @ a dark bathroom = They look clean.
c both hands wet under a running tap @ a bathroom = Wet your hands first.
c soap rubbed palm to palm @ a bathroom = Soap: it takes the coat of fat off many germs.
c backs of the hands, then between the fingers, rubbed with foam @ a bathroom = The backs, then between the fingers,
x thumbs and fingertips rubbed in a palm @ a bathroom = then thumbs, fingertips and nails. Most people forget them.
c a clock's second hand over two hands scrubbing in foam @ a bathroom = Scrub for twenty seconds: two times Happy Birthday.
c both hands rinsed under the tap, foam running off @ a bathroom = Rinse it all off.
c hands drying on a clean towel @ a bathroom = Dry them well. Wet hands pass on more.
m {hero} holding up two clean hands @ a bathroom = Clean, in half a minute.

# pregnan(?:cy|t)|how (?:do )?babies (?:grow|are made|develop)|foetus|fetus
x a round cell dividing in two, four, eight @ under a microscope = It begins with one cell, smaller than a full stop.
c a poppy seed, a raspberry and a lemon in a row @ a lit tabletop = After four weeks a poppy seed, after eight a raspberry, after fourteen a lemon.
x a tiny heart beating on a screen @ a consulting room = After about six weeks a heart beats.
m a cord of light between a large and a small round @ a dark studio = Through the cord come food and oxygen.
n {hero} laughing, a hand on a round belly @ a sofa = From about the fifth month you feel it kick.
m a midwife and {hero} listening together @ a consulting room = Check-ups keep both safe. No alcohol, no smoke.
m a newborn laid on a chest @ a delivery room = About forty weeks, and you meet.

# menstrua\\w*|periods?|menstrual cycle|menopause
c a calendar with small red dots every four weeks @ a bathroom wall = About once a month, and no reason to whisper.
m a nest padded with soft wool @ a dark studio = Each month the womb lines a nest.
c one small pearl rolling along a tube @ a dark studio = One egg ripens and sets out.
m the wool leaving the nest with red water @ a dark studio = If nobody moves in, the lining goes: the bleeding.
n {hero} with a hot-water bottle on the belly @ a sofa = Cramps come from the muscle at work. Warmth and moving help.
c pads, a cup and tampons side by side @ a bathroom shelf = Choose what suits you, and change it in time.
m {hero} and her mother talking at a table @ a kitchen = Very strong pain is not normal. Say so to a doctor.

# nutrition|balanced diet|healthy (?:eating|diet|food)|vitamins?|protein|calories|carbs|carbohydrates|fats?|fibre|fiber
m a wide plate on a wooden table, empty @ a kitchen = What should be on it?
c half the plate filled with vegetables and fruit @ a kitchen = Half of it: vegetables and fruit, in many colours.
c a quarter filled with brown rice @ a kitchen = A quarter: grain, whole if you can. It keeps you full longer.
c beans, fish and an egg laid on the last quarter @ a kitchen = A quarter: protein, to build and mend with.
c a thread of oil running over it @ a kitchen = A little good oil: some vitamins need fat to get in.
c a glass of water set beside it @ a kitchen = And water.
m {hero} eating slowly with others @ a kitchen = Nothing is forbidden. It is the week that counts.

# sugar(?: in food)?|hidden sugar|processed food|salt intake|why (?:is )?sugar (?:is )?bad
c a can of lemonade and nine cubes of sugar stacked beside it @ a lit tabletop = This is in there: about nine cubes.
m ketchup, yoghurt and cereal, a small heap of cubes before each @ a kitchen table = And here, where you do not look for it.
x a tongue tip, red bumps @ a lit studio = We like it: it once meant ripe and safe.
m a wave going steeply up and down in a tank @ a tank = It goes into the blood fast, and down again. You are hungry soon.
c a tooth with a soft brown spot @ a dentist's lamp = Bacteria make acid of it, and that makes holes.
c two packets turned round, a finger on the small print @ a supermarket = Turn it over. What comes first in the list, is most of it.
m {hero} cutting fruit into plain yoghurt @ a kitchen = Your tongue gets used to less in a few weeks.

# teeth|brushing (?:your )?teeth|tooth decay|cavit(?:y|ies)|dental care|gum disease
n {hero} with foam round the mouth @ a bathroom = Two minutes, twice a day. Why?
x a sticky film on a tooth, tiny rods in it @ under a microscope = Bacteria live on them in a sticky film.
c sugar falling on the film, drops of acid coming out @ a lit tabletop = They eat sugar and leave acid.
c an eggshell in vinegar, bubbling and turning soft @ a lit tabletop = Acid softens the hardest thing you have.
c a soft brush in small circles along the gum of a model @ a dentist's lamp = Small circles, softly, along the gum, inside too.
x a thread drawn between two teeth of a model @ a dentist's lamp = Between them only a thread gets in.
n {hero} spitting out and leaving the foam unrinsed @ a bathroom = Spit out, and do not rinse: the fluoride should stay.

# pain|painkillers?|how (?:do )?(?:painkillers|ibuprofen|paracetamol|aspirin|medicines?) work
c a toe hitting the leg of a bed @ a bedroom = It is a message.
m a spark running up a wire to a bell @ a dark studio = Nerves carry it up to the brain, quickly, then dully.
m a loudspeaker with a dial turned up and down @ a dark studio = The brain sets how loud it is. Fear turns it up.
c a small valve shut on a steaming pipe @ a lit tabletop = Ibuprofen stops the stuff that sensitises the nerves, at the place itself.
c a gate closed in front of a row of running sparks @ a dark studio = Strong ones close the gate to the brain. They can make you dependent.
c a packet, a glass of water and a kitchen clock @ a kitchen = Never more or longer than it says. Ask the pharmacist about mixing.
n {hero} walking slowly again @ a garden = If it stays or comes at night, see a doctor.

# exercise|why (?:is )?(?:exercise|sport|moving|walking) (?:is )?good|sitting too (?:much|long)
m {hero} at a desk, the sun moving from left to right @ an office = Eight hours. We were built to walk.
x blood moving sluggishly in a model leg @ a dark studio = Muscles at rest take up little sugar, and blood pools.
m {hero} standing up and climbing stairs @ an office stair = After ten minutes heart and muscles wake.
x new fine branches growing on a red thread @ a dark studio = In weeks new vessels grow, the heart gets stronger,
m {hero} laughing, wet hair, after a run @ a park = mood rises, and sleep gets deeper.
m {hero} getting off a bus one stop early @ a bus stop = It need not be sport: a brisk walk counts, half an hour on most days.
m {hero} on the phone, walking up and down @ an office = And stand up every half hour.

# meditation|mindfulness|yoga benefits|relaxation
n {hero} sitting with closed eyes, a bus roaring past the window @ a flat = It is not about thinking of nothing.
c sand in a glass of water, whirling, then settling @ a window sill = Thoughts whirl. Left alone they settle.
n {hero} breathing in, belly rising @ a flat = Feel one breath, in and out.
c a soap bubble drifting off @ a flat = A thought comes. Note it, let it go.
m {hero} smiling and beginning again @ a flat = You wander off? That is the exercise: come back.
c a kitchen timer at five minutes @ a flat = Five minutes a day are enough to begin.
m {hero} in a queue, calm @ a supermarket = It will help where you least expect it.

# mri(?: scans?)?|magnetic resonance|ct scans?
m {hero} before a large white ring, a nurse beside @ a scanning room = A tube, a bench, half an hour.
c keys, a watch and a belt laid in a tray @ a changing room = No metal: the magnet is always on. Tell them of anything in your body.
c a hand closing round a soft ball on a cord @ a scanning room = Press the ball, and somebody comes at once.
m the bench sliding slowly into the ring @ a scanning room = You lie still. The part to be seen lies in the middle.
x tiny compass needles all turning one way, tipped, swinging back @ a dark studio = The magnet lines up the water in you. Radio pulses tip it, and its echo makes the picture.
n {hero} with large headphones, eyes closed @ a scanning room = It knocks and hums. That is normal. It uses no X-rays.
m {hero} sitting up, the nurse smiling @ a scanning room = Then you get dressed and go home.
m a doctor and {hero} before a grey picture, pointing @ a consulting room = The doctor reads the pictures and calls you in.

# x-?rays?(?: scans?)?|ultrasound(?: scans?)?
m {hero} behind a plate, chest against it @ an X-ray room = Breathe in. Hold.
c a torch shining through a hand, the bones dark @ a dark room = Light goes through a hand a little. X-rays go through nearly all of it.
c bone white, lungs dark on a light box @ an X-ray room = Bone holds them back, so it is white. Air lets them pass.
c a heavy apron laid over a lap @ an X-ray room = The dose is small. What need not be seen, is covered.
m a probe gliding over a belly with gel @ a consulting room = Ultrasound is other: it listens to echoes.
m rings on water coming back from a pebble @ a dark basin = As a bat does. It has no rays at all.
m a doctor and {hero} looking at one grey picture @ a consulting room = Each sees something else. The doctor chooses.

# (?:general )?an(?:a)?esthe(?:sia|tic)s?|going under|before (?:an |your )?(?:operation|surgery)|colonoscop(?:y|ies)|blood tests?
m {hero} in a gown on a bed, a nurse at the side @ a ward = You are not the first one to be nervous.
m a doctor with a list, {hero} answering @ a ward = Say everything: medicines, allergies, last meal, drinks, smoke.
c an empty glass and plate put away @ a ward = Empty, as they told you: it keeps your lungs safe.
c a small needle in the back of a hand, taped @ a ward = A thin tube in a vein.
n a mask held near a face, eyes closing @ an operating theatre = You count, and do not get to ten.
m a screen with calm lines, a doctor watching @ an operating theatre = Somebody watches every breath, all the time.
n {hero} waking, a hand on the shoulder @ a recovery room = You wake up, and it is over.
m {hero} being fetched by a friend at a door @ a hospital door = Do not drive, and let somebody stay with you.

# yawn(?:s|ing)?|why (?:do )?(?:we|people|you) yawn
n {hero} with a mouth opening wider and wider @ a desk = You are about to do it, too.
m a row of people on a bench, one yawn passing from left to right @ a bus stop = It passes from one to the next. Even reading of it is enough.
x a jaw stretched, a chest rising @ a dark studio = Jaw and lungs stretch, the pulse goes up.
c a warm head in cool air, breath in the light @ a window in the morning = One guess: it cools the brain.
c a curtain drawn open in the morning @ a bedroom = Another guess: it wakes you.
m a dog yawning beside its yawning owner @ a sofa = Dogs catch it from us. Those who feel with others catch it more.
n {hero} laughing, a hand in front of the mouth @ a desk = Nobody knows for sure. Did you?

# sneez(?:e|es|ing)|hiccups?|why (?:do )?(?:we|people|you) (?:sneeze|get hiccups|hiccup)
n {hero} with closed eyes, head tipping back @ a meadow = Three, two, one.
x a grain of pollen on a fine hair @ a dark studio = Something tickles a nerve in the nose.
c a switch thrown in a dark box @ a dark studio = The message goes to the brain stem, without asking you.
m a bellows drawn full, shut, then let go @ a workshop = Breath in, throat shut, pressure, and out.
x drops flying through a beam of light @ a dark studio = Thousands of drops, metres far.
m a muscle under the lungs twitching like a plucked skin @ a dark studio = A hiccup is other: the muscle under your lungs twitches.
n {hero} sneezing into an elbow @ a tram = Into the elbow, please.

# (?:why )?(?:do )?(?:we|people|you) (?:cry|laugh|smile)|tears|laughter|crying|laughing
n {hero} with wet eyes in front of an old photograph @ a living room = Salt water. What for?
x a film of tears over an eye @ a lit studio = One kind wets the eye, all day.
c an onion under a knife @ a kitchen = One kind rinses out what stings.
m {hero} sinking against a friend's shoulder @ a hallway = And one kind comes from feeling. As far as we know, only humans have it.
c a hand laid on a back, slow strokes @ a hallway = It says: I need you. Others come.
m a table laughing, one infected by the next @ a kitchen = Laughing binds, too. We do it far more in company than alone.
n {hero} laughing through tears @ a kitchen = Sometimes both at once.

# age?ing|why (?:do )?(?:we|people) (?:age|get old|get wrinkles|go grey)|wrinkles|grey hair
n two hands, one of a child, one very old @ a park bench = The same hand, seventy years apart.
x a thread with a cap at its end, a little shorter each time it is copied @ a dark studio = Cells copy themselves, and a bit of the end is lost each time.
c a copy of a copy of a drawing, blurred @ a lit tabletop = Copying errors add up.
m a net of elastic bands going slack @ a lit tabletop = Skin loses its stretch: wrinkles.
x a hair, pale at its root @ a dark studio = Hair loses its colour when the cells that make it tire.
m {hero} at seventy on a bicycle, laughing @ a country road = Moving, sleeping, not smoking, friends: that slows it.
m both hands holding one cup @ a park bench = And some things get better.

# sepsis|meningitis
n {hero} in bed, shivering, grey @ a bedroom = It begins like flu. It is not.
x one stream in a model body, alarm lamps flickering along it @ a dark studio = The body fights an infection so hard that it harms itself.
c a watch, breaths counted on a chest @ a bedroom = Very fast breath,
n {hero} confused, looking past the one who speaks @ a bedroom = confused or slurred speech,
c mottled skin on an arm, a hand on it @ a bedroom = cold, mottled or bluish skin,
c an empty glass beside a dry bathroom @ a bedroom = no water passed all day, and a feeling as never before.
c a clear glass pressed on a rash that stays @ a bedroom = A rash that stays under a pressed glass: meningitis. Go now.
m a phone at an ear, the door already open @ a hallway = Call the emergency number, and ask: could it be sepsis?

# hearing aids?|cochlear implants?
m {hero} at a noisy table, leaning in, nodding at the wrong moment @ a family table = Louder alone does not help.
x fine hairs in a stream, many of them bent flat @ a dark studio = In the ear fine hairs are missing, mostly those for high sounds.
c a tiny case on a fingertip, two pinholes in it @ a lit tabletop = A hearing aid listens with tiny microphones.
m sliders pushed up at one end, left low at the other @ a sound desk = A chip makes louder only what you miss: mostly the s, the f, the t.
m a table of voices, one face clear, the rest soft @ a family table = Two microphones tell voices in front from noise behind.
c a small receiver in an ear, hair falling over it @ a bathroom = A small loudspeaker plays it into the ear.
m {hero} on a step in the morning, hearing a bird and turning round @ a garden step = The brain needs some weeks to get used to it. Wear it every day.
n {hero} laughing at a child's whisper @ a family table = Come early: what is not heard for years, is forgotten.
`);
