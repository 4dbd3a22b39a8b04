import { topicsIn } from "../topic-text.ts";

/** Keeping safe, first aid, work and its manners, step by step. */
export const SAFE_AT_WORK = topicsIn(`
# lift(?:ing)?(?: \\p{L}+){0,3} (?:heavy|box(?:es)?|loads|safely|correctly|properly|objects|things|techniques?)|manual handling|heavy (?:lifting|boxes|loads)|lifting (?:safety|training)|back (?:safety|pain at work)
m {hero} in front of a heavy box, hands on the hips @ a storeroom = Before you touch it: is it too heavy?
c a foot tipping the box a little @ a storeroom = Tip it to feel the weight. Is the way clear?
m {hero} stooped over it with a round back, stopping, a hand at the spine @ a storeroom = Not like this: a round back takes the whole load.
m {hero}'s feet a hip's width apart, one a little ahead @ a storeroom = Stand close, feet apart.
m {hero} squatting with knees bent, back straight, both arms round the box @ a storeroom = Bend your knees, back straight, grip it whole.
m {hero} rising from the legs, box at the belly @ a storeroom = Rise from the legs. Keep it close.
m {hero} turning with small steps, feet first @ a storeroom = Turn with your feet, never with your back.
m {hero} and a colleague taking one end each @ a storeroom = Too heavy? Two people, or a trolley.

# forklifts?(?: (?:safety|training|trucks?|drivers?|operators?))?|warehouse safety|safety for (?:\\p{L}+ ){0,2}warehouse .*
w a forklift crossing a wide hall @ a warehouse = It weighs as much as three cars.
m {hero} walking round the truck: tyres, forks, chains, brakes @ a warehouse = Before the shift: tyres, forks, brakes, horn.
c a belt clicking shut @ a forklift's seat = Belt on, always. If it tips, stay in and hold on.
m forks low, load tilted back @ a warehouse = Drive with the load low and tilted back.
m {hero} driving backwards with a tall load, looking over a shoulder @ a warehouse = Cannot see over it? Drive in reverse.
m the truck stopping at a corner, horn, a walker waiting @ a warehouse = At corners: slow, horn, look the walker in the eye.
m {hero} on foot keeping between yellow lines @ a warehouse = On foot: keep to the walkway, never under raised forks.
c forks set down, key drawn @ a warehouse = Parked: forks down, brake on, key out.

# ladders?(?: safety)?|step ?ladders?|work(?:ing)? at height|falls? from height|scaffold(?:s|ing)?(?: safety)?|roof work
m {hero} looking up a ladder leaning on a wall @ a house wall = Must it be a ladder? A platform is safer.
c fingers running over rungs and feet of the ladder @ a yard = Check it: rungs, feet, locks.
m a ladder with its foot one part out for four parts up @ a house wall = One out for every four up.
c the foot on firm level ground, the top tied @ a house wall = Firm ground, top tied, or somebody holds it.
m {hero} climbing, face to the ladder, both hands free @ a house wall = Face to it, three points touching, tools in the belt.
m {hero} leaning far out to one side, a colleague's raised hand @ a house wall = Do not lean out. Climb down and move it.
m {hero} in a harness clipping on to an anchor @ a flat roof = Higher up or at an edge: rail or harness, clipped above you.
m {hero} waving the job off in wind and rain @ a yard = Wind, ice or dizzy? Not today.

# slips?,? (?:and )?trips?(?:,? and falls?)?|wet floors?|trip hazards?|housekeeping at work
w a corridor from floor height @ a corridor = Most accidents begin at the feet.
c a puddle, a shoe coming down beside it @ a corridor = See a spill? It is yours.
m {hero} setting a cone and fetching a mop @ a corridor = Mark it, wipe it, dry it.
c a cable across a way taped down along the wall @ an office = Cables along the wall, never across.
m {hero} carrying a box so high that the eyes are hidden, then a lower one @ a stairwell = Carry so that you can see your feet.
c one hand on a rail @ a stairwell = On stairs one hand for the rail.
c sturdy soles laced up @ a changing room = Shoes with grip, closed.
m {hero} at the end of the shift, floor clear @ a work hall = Leave it as you would like to find it.

# ppe|personal protective equipment|protective (?:gear|equipment|clothing)|put on (?:ppe|protective \\p{L}+)|hard hats?|safety (?:goggles|gloves|glasses)
m pegs with helmet, goggles, gloves, vest and boots @ a changing room = It is the last line. So it must sit right.
c a crack found in a helmet's shell, the helmet put aside @ a changing room = Look it over: a cracked helmet goes in the bin.
m {hero} putting on boots and vest @ a changing room = Boots and vest first.
c a helmet level on the brow, the strap tight @ a changing room = Helmet level, strap closed.
c goggles pulled down, tight all round @ a changing room = Goggles without a gap.
c plugs rolled thin, ear pulled up, plug held in @ a changing room = Plugs: roll, pull the ear up, in, and hold.
c gloves chosen from three pairs @ a changing room = Gloves for the job: cut, heat or chemicals. Never near turning machines.
m {hero} and a colleague checking each other @ a changing room = Check one another. Then go in.

# chemicals?(?: safety)?|hazardous (?:substances?|materials?)|coshh|cleaning (?:products|chemicals)|chemical spills?|hazard symbols?|handl(?:e|ing) chemicals
c a bottle with a red diamond of a plain flame on it @ a store = Small bottle, strong stuff.
c a fingertip on the sign, then on the sheet behind @ a store = Read the sign and the data sheet before you open it.
m {hero} in goggles, gloves and apron @ a store = Goggles, gloves, apron.
m a window opened, a fan turned on @ a workshop = Air in.
c two canisters set far apart @ a store = Never mix. Bleach and acid make a deadly gas.
c a drinking bottle taken off the shelf and replaced by a marked canister @ a store = Never in a drinking bottle.
m {hero} rinsing an eye at a shower @ a workshop = In the eye: rinse, fifteen minutes, and call for help.
m a spill ringed with sand, people kept away @ a workshop = Spilled: keep away, ring it with absorber, tell the supervisor.

# lock ?out|loto|machine (?:safety|guards?|guarding)|isolat(?:e|ing) (?:a |the )?machines?|conveyors?(?: safety)?|electrical safety|electric shock
w a machine standing still, its guard open @ a work hall = It is off. Is it?
m {hero} telling the others at the line @ a work hall = Tell everyone it stops.
c a main switch turned to off @ a work hall = Switch it off at the main switch.
c a padlock hung in, the key pocketed @ a work hall = Your own lock on it, and the key in your pocket.
c a pressure valve opened, a weight lowered @ a work hall = Let out what is stored: pressure, springs, weights, charge.
c a tester's lamp staying dark, then the start button pressed in vain @ a work hall = Test that it is dead. Press start: nothing.
m {hero} working with the guard open, the padlock in sight @ a work hall = Now work.
m guard closed, tools counted, {hero} taking off the own lock @ a work hall = Guard on, tools out. Only you take off your lock.

# fire extinguishers?|us(?:e|ing) (?:a |the )?(?:fire )?extinguishers?|kitchen fires?|pan fires?|fat fires?
m flames the size of a waste basket @ an office kitchen = Small, and your way out is behind you? Only then.
c a hand on an alarm, people leaving @ a corridor = Alarm first.
c signs of water, foam, powder and gas as four plain bottles @ a corridor = The right one: never water on fat or current.
c a pin pulled out @ a corridor = Pull the pin.
m {hero} crouching, nozzle low @ an office kitchen = Aim low, at the base.
m a sweep from side to side @ an office kitchen = Squeeze, and sweep from side to side.
c a lid slid over a burning pan, the heat turned off @ a kitchen = Pan on fire: lid on, heat off. Never water.
m {hero} walking backwards out, door pulled shut @ a corridor = Not out in seconds? Leave, and close the door.

# fire (?:wardens?|marshals?)(?: training)?|fire (?:drills?|evacuation)(?: training)?|evacuation (?:drills?|training)
m {hero} pulling on a bright vest as an alarm lamp flashes @ an office corridor = The alarm goes. You do not ask whether it is a drill.
c a hand pressing the nearest call point, then a phone @ an office corridor = If it was you who saw it: call point, then the emergency number.
m {hero} sweeping rooms from the far end, hand flat on a door first @ an office corridor = Sweep your area from the far end. Feel doors before you open them.
c windows and doors pulled shut behind @ an office corridor = Shut doors and windows. Leave lights on.
m {hero} pointing people to the stairs, a lift standing open and empty @ a stairwell = Everybody to the stairs. Never the lift.
m somebody in a wheelchair at a safe landing, a colleague staying beside @ a stairwell = Who cannot use the stairs, goes to the refuge, and somebody tells the fire service.
m {hero} calling names from a list on a lawn @ an assembly point = At the assembly point: who is missing?
m {hero} reporting to a firefighter, arms pointing at the building @ an assembly point = Report: who, where, what burns. Nobody goes back in.

# smoke (?:alarms?|detectors?)|home fire safety|fire safety at home|carbon monoxide
m a bedroom at night, a thread of smoke under the door @ a bedroom at night = Asleep you smell nothing.
c a smoke alarm screwed to a ceiling @ a hallway = One on every floor, and where people sleep.
c a thumb on its button @ a hallway = Press once a month.
m a door closed at night @ a hallway at night = Doors shut at night: they hold smoke back for minutes.
m a family tracing two ways out @ a landing = Know two ways out.
m {hero} crawling low under smoke @ a hallway = Smoke? Down on the floor, out, door shut.
m the family at a tree in front of the house, {hero} on the phone @ a front garden = Meet, call, and do not go back.

# recovery position|unconscious(?: person)?|fainting|someone (?:faints|collapses)
m somebody lying on the back, {hero} kneeling @ an office = Breathing, and not waking up?
c {hero} with an ear over a mouth, eyes on the chest @ an office = Check: breathing normally? If not, begin CPR.
m the near arm laid out at a right angle @ an office = The near arm out.
c the far hand laid on the near cheek @ an office = The far hand on the cheek.
m the far knee drawn up @ an office = The far knee up.
m the body rolled over by knee and hip @ an office = Roll them towards you by the knee.
c the head tilted back, mouth down @ an office = Head back, mouth down, so that nothing runs in.
m {hero} on the phone, watching the chest @ an office = Call the emergency number, and keep watching the breath.

# chok(?:e|ing)|heimlich|abdominal thrusts|back blows
n {hero} at a table, hand on the throat, silent @ a canteen = Can they cough? Let them cough.
m a colleague bending {hero} forward @ a canteen = No air, no sound: bend them forward.
c the heel of a hand striking between the shoulder blades @ a canteen = Five firm blows between the shoulder blades.
m a look in the mouth @ a canteen = Look after each.
m arms round the belly from behind, fist above the navel @ a canteen = Still stuck: a fist above the navel, five pulls in and up.
m both in turn @ a canteen = Five and five, in turn. Others call the emergency number.
m a baby face down along a forearm, two fingers' width of support @ a living room = A baby: face down on the arm, five blows, then chest thrusts. Never the belly.
m {hero} breathing, a hand on the shoulder @ a canteen = Afterwards see a doctor, even if all is well.

# burns?(?: and scalds?)?|scald(?:s|ed)?|treat(?:ing)? (?:a )?burn
c a pan handle grabbed, the hand drawn back @ a kitchen = Water. At once.
c a hand under a running tap @ a kitchen = Cool with running water, not ice, for twenty minutes.
c a ring and a watch taken off @ a kitchen = Take off rings before it swells. What sticks, stays.
c cling film laid loosely over a forearm @ a kitchen = Cover it loosely with cling film or something clean.
c butter and toothpaste pushed aside @ a kitchen = No butter, no toothpaste, no flour. Leave blisters shut.
m a child wrapped warm, the arm alone under water @ a bathroom = With children: keep the rest warm.
m {hero} on the phone @ a kitchen = Larger than their hand, on the face, deep, or a small child: get medical help.

# bleed(?:ing)?(?! (?:a |an |your |the |my )?(?:radiators?|brakes?|pipes?|heating))|severe bleeding|stop(?:ping)? bleeding|cuts? and wounds?|nose ?bleeds?|wounds?
c red spreading on a sleeve @ a workshop = Press.
c a hand in a glove pressing a cloth on the place @ a workshop = Press hard with a clean cloth. And do not look every minute.
c a bandage wound over it, a second pad on top @ a workshop = Bandage it tight. Bleeding through? Another one on top.
m {hero} on the phone, the hurt person lying @ a workshop = Call the emergency number. Lie them down, keep them warm.
c a shard left standing, pads built round it @ a workshop = Leave what sticks in it. Press beside it.
c a broad band tightened high on a limb, the time noted @ a workshop = It pulses and will not stop: a tourniquet, high and tight, and the time.
n {hero} leaning forward, nostrils pinched @ a kitchen = A nosebleed: lean forward, pinch the soft part, ten minutes.

# allergic (?:reactions?|shock)|anaphyla\\w+|epi ?pens?|adrenaline (?:pens?|auto-?injectors?)
n {hero} with red blotches on the neck, scratching @ a café = It begins within minutes.
c lips swelling, a hand at the throat @ a café = Swollen lips, wheezing, dizzy: that is an emergency.
m a friend going through a bag @ a café = Where is the pen?
c the cap pulled off a pen @ a café = Cap off.
c the pen pressed on the outer thigh @ a café = On the outer thigh, through the trousers, and hold as its leaflet says.
m {hero} lying, legs up, a friend on the phone @ a café = Call an ambulance. Lie down, legs up; sit if breath is short.
c a second pen beside a watch @ a café = No better after five minutes: the second pen.
m an ambulance at the door @ a street = To hospital in any case. It can come back.

# seizures?|epilep\\w+|fits?
m a woman falling stiff in an aisle @ a supermarket = It looks frightening. You can help.
m chairs and a trolley moved away @ a supermarket = Clear away what is hard.
c a folded jacket under the head @ a supermarket = Something soft under the head.
c a watch looked at @ a supermarket = Time it.
m people sent back, one kneeling beside @ a supermarket = Do not hold them. Nothing in the mouth.
m the woman rolled on the side, breathing @ a supermarket = Afterwards on the side, and talk calmly.
m a phone at an ear @ a supermarket = Over five minutes, a second one, the first ever, or hurt: call an ambulance.

# heart attacks?|chest pain
n {hero} with a fist at the breastbone, grey in the face @ a stairwell = It presses, like a weight.
c an arm, a jaw, a back touched in turn @ a stairwell = It can go to arm, jaw, back. Women often feel sick and tired instead.
c a thumb on a phone @ a stairwell = Call the emergency number. Do not drive yourself.
m {hero} sitting against a wall, knees up @ a stairwell = Sit, leaning back, knees bent.
c a collar opened @ a stairwell = Open what is tight. Stay with them.
c a tablet beside a phone, the voice on it listened to @ a stairwell = Give only what the emergency call tells you to.
m somebody running with a small case @ a corridor = Send for the defibrillator. If they collapse: CPR.

# drown(?:ing)?|water safety|beach safety|rip currents?|swim(?:ming)? safely|ice rescue
w a calm bay, one dark lane through the surf @ a beach = Where it looks calm, it may pull out.
m {hero} reading the flags with children @ a beach = Swim between the flags.
m a child in a belt an arm's length from {hero} @ a beach = Children: within reach, always. Drowning is silent.
w {hero} carried out, arm up @ the sea = Caught in a current? Do not fight it.
w {hero} swimming along the beach, then in @ the sea = Float, wave, swim along the shore, then in.
m a ring thrown from a pier @ a pier = Somebody in trouble: call, throw, reach.
m two people holding a third back from jumping @ a pier = Do not jump after them.
m {hero} with a towel, a hot cup @ a beach = Not after drinking, not after dark, never alone.

# lone work(?:ing|ers?)?|personal safety
m {hero} locking up alone, the street dark @ a shop at night = Alone, but not on your own.
c a plan on a board with a name and a time @ a back room = Somebody knows where you are, and until when.
c a phone with one big button @ a back room = Agree when you call in, and what happens if you do not.
m {hero} parking under a lamp, front to the road @ a car park at night = Park in the light, facing the way out.
m {hero} stopping at a door, one hand on the frame @ a doorstep = Feels wrong? Do not go in. Say you forgot something.
m {hero} keeping to the side of the door while talking @ a hallway = Stay between them and the door.
m {hero} walking away fast, phone at the ear @ a street at night = Leave first, report then.
n {hero} telling a colleague over tea @ a back room = And tell somebody, even if nothing happened.

# de-?escalat\\w+|aggressive (?:customers?|patients?|people)|conflict at work|difficult customers?|angry (?:customers?|callers?|guests?)
m somebody leaning over a counter, {hero} with open hands @ a counter = Somebody gets loud. Breathe out first.
n {hero} speaking low and slowly @ a counter = Speak lower and slower than they do.
m {hero} listening, pen laid down @ a counter = Let them finish. Do not explain yet.
n {hero} nodding, repeating it @ a counter = Say what you heard: you have been waiting an hour.
m {hero} with a hand on the own heart @ a counter = Say sorry for what it did to them.
m two choices laid down with two hands @ a counter = Offer two ways, no threat.
c a hand raised flat, calm @ a counter = Insults? Say once where the line is, and what happens then.
m {hero} stepping back through a door @ a back room = It gets worse? Hang up or leave, and get help.
n {hero} telling a colleague over tea @ a back room = And tell somebody. It stays in the bones.

# (?:food (?:hygiene|safety)|haccp|cross[- ]contamination|kitchen hygiene|food handlers?)(?: .{0,20})?
w a kitchen before service @ a restaurant kitchen = Nobody sees it. It is enough for a hundred people.
c sleeves up, hands in foam to the wrists @ a restaurant kitchen = Hands: before, after raw meat, after the bin, after the phone.
c red board for meat, green one for salad @ a restaurant kitchen = Raw and ready never meet: own board, own knife.
c raw meat set on the lowest shelf, covered @ a cold room = In the fridge raw goes below.
c a thermometer in the fridge @ a cold room = Cold: five degrees or less.
c a probe in the middle of a chicken @ a restaurant kitchen = Hot: over seventy in the middle, for two minutes.
c a sticker put on a tub @ a restaurant kitchen = Date it. First in, first out.
m {hero} at home in bed, cancelling the shift @ a bedroom = Sick? Stay home, until two days after it stopped.

# (?:workstation|desk|office) (?:ergonomics|setup|set-?up|safety)|ergonomics|dse|(?:sit(?:ting)?|posture) at (?:a|your|the) desk|set(?:ting)? up (?:your|a) (?:desk|workstation)
m {hero} bent over a laptop like a question mark @ an office = By four o'clock it hurts.
c feet flat, knees at a right angle @ an office = Feet flat, chair so high that knees are square.
c the small of the back touching the rest @ an office = Back to the back of the chair.
c elbows at the side, wrists straight @ an office = Elbows at your side, wrists straight.
m a screen at arm's length, its top at eye height @ an office = Screen at arm's length, top edge at eye height.
c a lamp and a window to the side @ an office = Window to the side, never in front or behind.
n {hero} looking far out of the window @ an office = Every twenty minutes look into the distance.
m {hero} standing up to phone @ an office = The best posture is the next one.

# (?:driv(?:e|ing) (?:at|for|to) work|road safety|defensive driving|drive safely|driver (?:safety|training)|van drivers?|delivery drivers?|drowsy driving|winter driving|reversing)(?: .{0,20})?
m {hero} walking round a van, kicking a tyre @ a depot = Before you start: tyres, lights, load.
c a phone put in the glove box @ a van = The phone goes away.
c a belt, a mirror, a seat set @ a van = Belt, mirrors, seat.
m two seconds counted between a post and the car ahead @ a road = Two seconds' distance. In the wet four.
m {hero} stopping for a child behind a ball @ a street = A ball comes, a child follows.
n {hero} yawning, a window open @ a motorway = An open window does not wake you.
m {hero} asleep in a lay-by for twenty minutes @ a lay-by = Stop, coffee, twenty minutes' sleep.
m a colleague guiding the van back with clear arms @ a yard = Reversing: get out and look, or have somebody guide you.

# (?:construction|building) sites?(?: safety)?|site (?:safety|induction)|excavations?|trench(?:es)?
w a site in the morning, crane turning @ a building site = Every day it is another place.
m {hero} signing in, helmet, vest, boots @ a site gate = Sign in, kit on.
m a briefing round a plan on a board @ a building site = Listen: what is new today?
m {hero} looking up, then round @ a building site = Up, down, round: loads, edges, machines.
m an excavator's driver and {hero} with raised thumbs @ a building site = No machine passes till the driver has seen you.
m a trench with props, a ladder in it @ a building site = No trench without props and a ladder.
c a cover nailed over a hole @ a building site = Cover holes, close gaps in rails.
m {hero} stopping the work with one hand up @ a building site = See something wrong? Anybody may say stop.

# needle ?sticks?|sharps|infection (?:control|prevention)|ward hygiene|hand hygiene for .*|bloodborne
c a drop of gel in a palm, rubbed to the wrists @ a ward = Before the patient, after the patient.
c gloves put on and later peeled off inside out @ a ward = Gloves do not replace washing.
c a needle dropped at once in a yellow box @ a ward = The needle goes in the box, at once, by the one who used it.
c a cap pushed aside, both hands away @ a ward = Never put the cap back on.
m {hero} holding a finger under running water @ a ward = Stuck? Let it bleed, rinse, soap.
m {hero} at the nurse's desk, reporting @ a ward = Report it within the hour: some medicine only helps early.
c a surface wiped from clean to dirty @ a ward = Wipe from clean to dirty.

# safeguarding|child protection|vulnerable adults|reporting abuse
m a child drawing alone, long sleeves in summer @ a classroom = You do not have to be sure.
n {hero} noticing, then looking at the others too @ a classroom = See: bruises, fear, hunger, a sudden change.
m {hero} sitting down beside, at eye level @ a classroom = Listen. Do not press.
n {hero}'s calm face @ a classroom = Never promise to keep it secret.
c words written down as they were said @ a desk = Write it down as it was said, with date and time.
m {hero} with the person in charge, the door closed @ an office = Tell the person in charge the same day.
c a phone @ an office = In danger now: the police.
m {hero} coming back to the child, as always @ a classroom = And stay who you are to them.

# (?:effective |better |good |run(?:ning)? )?meetings?|run a (?:good |better )?meeting|meeting (?:culture|rules|etiquette)
m eight people round a table, three on their phones @ a meeting room = Eight people, one hour: a whole day of work.
n {hero} with a finger over "send", then lifting it @ an office = Could it be a note?
c three lines on a card @ a desk = What shall be decided? Write it in the invitation.
m five chairs, three taken away @ a meeting room = Invite those who decide or know.
c a clock set to twenty-five minutes @ a meeting room = Begin on time, end early.
m {hero} asking the quiet one first @ a meeting room = Ask the quiet ones first.
c who, what, by when on three cards @ a meeting room = At the end: who does what by when?
m the room empty, sun on the table @ a meeting room = And cancel it when it is done.

# (?:giv(?:e|ing) |receiv\\w+ )?feedback|difficult conversations?|performance reviews?|one[- ]to[- ]ones?|active listening
m {hero} in front of a closed door, hand lifted @ a corridor = It will not get easier tomorrow.
c one thought on a card @ a desk = One point. Which one?
m two chairs at a corner of a table @ a quiet room = In private, soon, and side by side.
n {hero} speaking, hands open @ a quiet room = Say what you saw, not what they are.
m a pause, the other one beginning to speak @ a quiet room = Then stop, and listen to the end.
n {hero} saying it back in own words @ a quiet room = Say back what you understood.
c the next step on a card, both hands on it @ a quiet room = Agree on one next step, and a day.
m both leaving by the same door @ a corridor = And thank them. It took courage on both sides.

# (?:anti[- ])?(?:bribery|corruption)|gifts and hospitality|conflicts? of interest|code of conduct|whistle ?blow\\w*|business ethics
n {hero} with a parcel and a bow on the desk @ an office = A present. From somebody who wants something.
m a pair of scales, the bow on one side @ a lit tabletop = Would it sway me? Would it look so?
m {hero} imagining it read aloud in a canteen @ a canteen = Could you tell it in the canteen?
c the parcel sent back with a kind card @ an office = In doubt: thank them, and send it back.
c an entry in a register @ a desk = What is allowed, is written down openly.
m {hero} leaving the table where a cousin's offer lies @ a meeting room = Family, friends, own money in it? Step out, and say so.
m {hero} at a door with a listener behind @ a corridor = Saw something? Tell it. Who tells in good faith is protected.

# customer service|complaints?(?: handling)?|handl(?:e|ing) complaints|call cent(?:re|er)s?|phone manner
m {hero} at a counter, a customer with a broken thing @ a shop = It is not about you.
n {hero} putting everything else down @ a shop = Look up. Put the rest away.
m the customer speaking to the end @ a shop = Let them finish.
n {hero} nodding, saying it back @ a shop = Say it back, and say sorry for the trouble.
m two ways shown on the counter @ a shop = Offer what you can, not what you cannot.
c a name and a day on a card @ a shop = Say who does what by when, and keep to it.
m a call two days later @ a shop = Ask again afterwards. That is what they tell others.

# (?:data|information|cyber|it) security (?:awareness|training|at work|basics)|clean desk|social engineering|tailgating|data breach(?:es)?|report(?:ing)? a breach
m {hero} holding a door for a nice stranger with coffee @ an office door = Nice. And without a badge.
n {hero} smiling, pointing to the front desk @ an office door = May I take you to the front desk?
c a phone: somebody in a hurry, asking for a code @ an office = Hurry, secrecy, a code: hang up, call back yourself.
c a found stick dropped in IT's box @ an office = A found stick goes to IT, not in the slot.
c two keys, the screen dark @ an office = Lock when you leave.
c papers from the printer to a locked drawer @ an office = Nothing left lying.
m {hero} at IT's desk, red in the face @ an office = Clicked? Say so at once. Minutes count, and nobody will bite.

# (?:new|first) (?:managers?|leaders?|time managers?)|leadership(?: training)?|mentor(?:ing)?|buddy system
n {hero} at a new desk, old team across the room @ an office = Yesterday one of them.
m {hero} asking each one for half an hour @ a café = First: listen to each one, alone.
c three questions on a card @ a desk = What should stay, what should stop, what do you need?
m {hero} clearing a stone out of the team's way @ an office = Then clear one thing out of their way.
c a task handed over with its aim, the hand let go @ a desk = Hand over the aim, not the steps.
m praise in the round, a hard word behind a door @ two rooms = Praise before others, criticise alone.
n {hero} admitting a mistake, shrugging @ a meeting room = And say it when you were wrong.

# earthquake (?:safety|drill|preparedness)|what to do (?:in|during) an earthquake|flood(?:s|ing)?(?: safety| preparedness)?|emergency (?:kit|bag|preparedness)|power cuts?|blackouts?|evacuat(?:e|ion) (?:plan|kit)
c water, torch, radio, medicine and papers laid out @ a hallway = Three days without shop, light and tap.
c two litres of water for each and day @ a hallway = Water first: two litres and more for each, a day.
c a rucksack packed, shoes beside it @ a hallway = A bag for the way: papers, medicine, warm clothes.
m {hero} under a table, one hand round its leg @ a living room = The ground shakes: down, under a table, hold on.
m a car stopping before a flooded dip and turning @ a country road = Water on the road: turn round. Half a metre carries a car off.
c a main switch, a gas tap turned off @ a cellar = Water comes: current off, things up, you out.
m {hero} knocking at a neighbour's @ a stairwell = And know who near you needs help.

# asthma attacks?(?: .{0,16})?|inhalers?
n {hero} leaning on a wall, shoulders high, breath whistling @ a school corridor = Short of breath, whistling, hardly a word.
m somebody sitting {hero} down, leaning forward @ a school corridor = Sit them up, leaning forward. Never lie down.
c a blue inhaler shaken, cap off @ a school corridor = The reliever, mostly blue: shake it.
c a puff through a tube-like spacer, slow breaths @ a school corridor = One puff at a time, through the spacer, slow breaths.
c a watch beside it @ a school corridor = A puff every half minute to a minute, up to ten.
n a calm face at eye level @ a school corridor = Stay calm. Breathe with them.
c a phone @ a school corridor = Not better, blue lips, too tired to speak: call an ambulance. Then repeat.
m a note written, a parent called @ a school office = Afterwards write it down, and tell the family.

# bees? stings?|wasp stings?|stings?|tick bites?|ticks?|snake ?bites?|dog bites?|insect bites?
c a red swelling on a forearm @ a garden = Most hurt for an hour, and that is all.
c a sting scraped off with the edge of a card @ a garden = Sting in? Scrape it off at once.
c a cold cloth laid on @ a kitchen = Cool it.
c a tick gripped at the skin with fine tweezers, pulled straight @ a kitchen = A tick: grip it at the skin, pull slowly and straight. No oil.
c a date noted, a small ring drawn round the spot @ a kitchen = Note the date. A growing red ring: see a doctor.
m a bitten arm held still, below the heart @ a path = A snake: keep still, no cutting, no tying off. Call for help.
n {hero} with swelling lips, somebody phoning @ a garden = Swollen face or short breath: ambulance.
`);
