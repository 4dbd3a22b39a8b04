import { topicsIn } from "../topic-text.ts";

/** Things to do about the house, the garden and the road, step by step. */
export const AT_HOME = topicsIn(`
# (?:mak(?:e|ing)|brew(?:ing)?) (?:a |an |the |your )?(?:iced |homemade |perfect |good )*cold[- ]brew(?: coffee)?
c dark beans tipped into a grinder @ a bright kitchen = {topic}? Start with good beans.
x coarse grounds, like breadcrumbs, poured into a jar @ a bright kitchen = Grind them coarse, like breadcrumbs.
c cold water filling the jar, the grounds rising @ a bright kitchen = One part coffee, about eight parts cold water.
c a long spoon turning once round @ a bright kitchen = Stir once, and put the lid on.
c the jar slid on to a cold shelf, a clock beside it @ a bright kitchen = Now wait: twelve to eighteen hours.
c brown liquid running through a cloth @ a bright kitchen = Strain it through a cloth or a filter.
x ice cubes cracking in a tall glass as it is poured over them @ a bright kitchen = Over ice, with water or milk.
m {hero} with the first cold sip in the sun @ a balcony = It keeps for a week. It will not last that long.

# (?:chang(?:e|ing)|fix(?:ing)?|repair(?:ing)?|patch(?:ing)?|mend(?:ing)?) (?:a |your |the )?(?:flat |punctured )?(?:bi(?:ke|cycle)) (?:tyre|tire|tube|puncture)|bi(?:ke|cycle) (?:puncture|flat)|fix a puncture
m {hero} beside a bike with a flat wheel @ a yard = Flat. Ten minutes, two levers, a new tube.
c a quick release opened, the wheel lifted out @ a yard = Wheel out, air out.
c two levers lifting one side of the tyre over the rim @ a yard = Lift one side of the tyre over the rim with two levers.
c the tube pulled out, the valve last @ a yard = Pull the tube out.
x fingers feeling along the inside of the tyre, a thorn found @ a yard = Feel for what made the hole, and take it out.
c a new tube, a breath of air in it, valve first into the rim @ a yard = A little air in the new one, valve first.
c two thumbs pushing the tyre back over the rim @ a yard = Push the tyre back with your thumbs, ending at the valve.
m {hero} pumping, then spinning the wheel @ a yard = Pump, spin it, check that nothing is pinched.

# chang(?:e|ing) (?:a |your |the )?(?:flat |car )*(?:tyre|tire|wheel)
m {hero} beside a car with a flat wheel, triangle set up @ a lay-by = Off the road, hazards on, triangle out.
c the handbrake pulled, a stone behind a wheel @ a lay-by = Brake on, a wedge behind a wheel.
m {hero} loosening a nut with a foot on the wrench @ a lay-by = Loosen the nuts while it stands on the ground.
c a jack set under the marked edge @ a lay-by = Jack at the marked point, and up. Never reach under it.
c nuts off, wheel lifted away @ a lay-by = Nuts off, wheel off.
c the spare pushed on, nuts by hand, crosswise @ a lay-by = Spare on, nuts by hand, crosswise.
m the car lowered, nuts pulled tight in a star @ a lay-by = Down, then tight, crosswise.
m {hero} at a pump checking pressure @ a petrol station = Check pressure soon, and the nuts again after fifty kilometres.

# jump[- ]?start(?:ing)?(?: a car)?|jump leads|dead (?:car )?battery|flat (?:car )?battery
m {hero} with a silent car at dawn @ a driveway = Click. Nothing.
m a second car nose to nose, both off @ a driveway = Second car close, both off, not touching.
c a red clamp on the flat battery's plus @ an open bonnet = Red on the flat battery's plus.
c the other red clamp on the good one's plus @ an open bonnet = Red on the good one's plus.
c a black clamp on the good one's minus @ an open bonnet = Black on the good one's minus.
c the last black clamp on bare metal of the engine @ an open bonnet = Black on bare metal of the flat car, away from the battery.
m the good car running, then the flat one starting @ a driveway = Start the good one, wait, then the other.
m clamps taken off in reverse, {hero} driving off @ a street = Off in reverse order, and drive half an hour.

# paint(?:ing)? (?:a |your |the )?(?:room|walls?|ceiling|interior)|hang(?:ing)? wallpaper|decorat(?:e|ing) a room
m {hero} in an emptied room, furniture under sheets @ a room = Half of it is before the first stroke.
c a crack filled, sanded flat @ a room = Fill holes, sand, wipe the dust.
c tape pressed along a skirting @ a room = Tape the edges.
c a brush drawing a line along a corner @ a room = Cut in corners with a brush.
c a roller rolled out on its grid @ a room = Load the roller, roll it off.
m {hero} rolling from top to bottom, lane beside lane @ a room = Lane beside lane, wet into wet, towards the door.
m a second coat after hours @ a room = Let it dry. A second coat.
c tape pulled off at an angle @ a room = Tape off while it is still a little wet.

# (?:hang(?:ing)?|put(?:ting)? up|mount(?:ing)?|install(?:ing)?) (?:a |your |the |up )?(?:shelf|shelves|pictures?|mirror|tv|television|curtain (?:rail|rod)s?)|drill(?:ing)? (?:a hole|into)
m {hero} holding a shelf to a wall, head tilted @ a room = A little to the left?
c a knuckle knocking, then a detector along the wall @ a room = What is in the wall? Look for pipes and wires first.
c a level's bubble, two pencil marks @ a room = Level it, mark two points.
c a drill square to the wall, a cup catching dust @ a room = Drill straight. Stone with hammer, plasterboard without.
c a plug pushed in flush @ a room = The plug must fit hole, screw and wall.
c a screw turned in, the bracket firm @ a room = Screw in the bracket.
c the level again on the shelf @ a room = Level again, before the second one.
m {hero} leaning on it, then putting one book on @ a room = Test it. Then load it.

# (?:fix(?:ing)?|repair(?:ing)?|stop(?:ping)?) (?:a |your |the )?(?:dripping|leaky|leaking) (?:tap|faucet)|dripping tap
c a drop, and another one, in a basin @ a bathroom = A bath full every week.
c a stop valve turned under the basin @ under a basin = Water off, tap open until it is empty.
c a cloth in the drain @ a bathroom = Cloth in the drain: small parts roll.
c the cap lifted, a screw undone @ a bathroom = Cap off, screw out, handle off.
c a worn rubber ring on a fingertip @ a bathroom = Here it is: a hard, worn washer.
c a new one of the same size pressed in @ a bathroom = Take it to the shop. The new one must match.
m put together in reverse, water slowly on @ a bathroom = Back in reverse, water on slowly.
n {hero} watching the tap, which stays dry @ a bathroom = Wait. Nothing.

# unblock(?:ing)? (?:a |your |the )?(?:sink|drain|toilet|shower)|(?:clear(?:ing)?|unclog(?:ging)?) (?:a |your |the )?(?:sink|drain|toilet)|blocked (?:drain|sink|toilet)
m {hero} before a basin full of grey water @ a kitchen = It will not go down.
c hair and bits lifted out of the drain @ a bathroom = Take out what you can see.
c very hot tap water with soap poured in @ a kitchen = Hot water and soap dissolve fat.
c the overflow closed with a wet cloth @ a bathroom = Close the overflow,
m {hero} pumping a plunger with short strokes @ a kitchen = and pump, short and firm.
c a bucket under the bend, the nut undone @ under a sink = Still stuck? Bucket under the bend, unscrew, clean.
c a spiral turned into a pipe @ under a sink = Further in only a spiral helps.
m water whirling down, a sieve laid over @ a kitchen = A sieve on top. And no fat, no wipes.

# (?:clean(?:ing)?|wash(?:ing)?) (?:a |your |the )?(?:windows?|oven|bathroom|fridge|kitchen|washing machine|shower|carpet|mattress)|spring[- ]clean(?:ing)?|declutter(?:ing)?|tidy(?:ing)? up
m {hero} at the door of a room, sleeves up @ a flat = From top to bottom, from dry to wet.
m three baskets: keep, give, throw @ a flat = First clear it: keep, give, throw.
c a cloth along the upper edge, dust falling @ a flat = Dust above first.
c spray on a surface, a clock beside it @ a flat = Spray, and wait: the stuff works, not your arm.
c wiped in one direction with a wrung cloth @ a flat = Wipe in one direction.
c a dry cloth after it, a gleam @ a flat = Dry it, or it spots.
m {hero} mopping backwards out of the door @ a flat = The floor last, backwards out.
m an open window, {hero} on the sill with tea @ a flat = Open a window. Done.

# remov(?:e|ing) (?:a |red wine |coffee |grass |blood |ink )*stains?|stain removal|get (?:\\p{L}+ )?(?:wine|coffee|blood|grass) out
c red wine spreading on a white cloth @ a dining table = Now, not tomorrow.
c a cloth dabbing from the edge inwards @ a dining table = Dab, never rub, from the edge in.
c cold water run through from the back @ a basin = Cold water, from the back.
c salt or soda heaped on it @ a kitchen = Wine: soda or salt draws it out.
c a drop of dish soap on a greasy spot @ a kitchen = Fat: dish soap.
c blood rinsed in cold water @ a basin = Blood: cold only, heat fixes it.
c a hidden seam tested with a drop @ a kitchen = Anything stronger: try it on a seam.
c the cloth held to the light, clean @ a laundry room = Look before you dry it: the dryer makes it stay.

# iron(?:ing)? (?:a |your |the )?shirts?
m {hero} with a creased shirt on a hanger @ a bedroom = Five minutes to the door.
c a damp collar laid flat, inside first @ an ironing board = Collar first, from the tips to the middle.
c a cuff opened, pressed @ an ironing board = Cuffs, open.
c a sleeve along its seam @ an ironing board = Sleeves along the seam.
c a shoulder over the board's tip @ an ironing board = Shoulders over the tip.
c between buttons, from below @ an ironing board = Front, then back, round the buttons.
c hung up at once, top button closed @ a wardrobe = Hang it warm, top button shut.
n {hero} at the mirror @ a hallway = Go.

# (?:sew(?:ing)?|sew on) (?:on )?(?:a |your )?buttons?
c a thread where a button was @ a lap under a lamp = It takes four minutes.
c thread doubled, knotted, an arm's length @ a table under a lamp = Double the thread, an arm long, a knot.
c the needle up from behind at the mark @ a table under a lamp = Up from behind, at the old mark.
c a match laid under the button @ a table under a lamp = A match below it keeps room.
c through and back, five times @ a table under a lamp = Five times through and back.
c the match out, thread wound round the stem @ a table under a lamp = Match out, wind the thread round the stem.
c a knot behind, cut @ a table under a lamp = Knot it behind.
n {hero} buttoning up @ a hallway = Holds for years.

# (?:start(?:ing)?|mak(?:e|ing)) (?:a |your )?(?:compost(?: heap| bin)?)|compost(?:ing)? at home
m {hero} with a bowl of peelings at a corner of the garden @ a garden = This is not waste.
m an open-floored bin on bare earth, half in shade @ a garden = Half shade, on bare earth.
c twigs laid below @ a garden = Twigs below, for air.
c green and brown in layers @ a garden = Green and brown in turns: peelings, then leaves or card.
c meat, cheese and cooked food set aside @ a kitchen = No meat, no cheese, nothing cooked.
c squeezed in the fist: one single drop @ a garden = Damp as a wrung sponge.
m a fork turning it, steam rising @ a garden = Turn it now and then.
c dark crumbs on a palm @ a garden = After some months: earth.

# (?:plant(?:ing)?|grow(?:ing)?) (?:a |your |your own |the )?(?:tomato(?:es)?|potatoes|herbs|vegetables?|veg|seeds|tree|trees|lettuce|strawberries|flowers|garlic)|start(?:ing)? a (?:vegetable )?garden|raised beds?
m {hero} with a packet of seed at a bare bed @ a garden in spring = Six hours of sun. That is all it asks.
c earth loosened with a fork, stones out @ a garden = Loosen the soil, mix in compost.
c a seed laid in, as deep as it is thick twice over @ a garden = Twice as deep as the seed is thick.
c a fine rose of water @ a garden = Water gently.
c small ones thinned out @ a garden = Too close? Pull every second one.
m a young plant tied loosely to a stick @ a garden = Tall ones want a stick.
c water at the root in the morning @ a garden = Water in the morning, at the root, rarely and well.
c something ripe picked @ a garden in summer = Pick often. It makes more.

# pack(?:ing)? (?:a |your )?(?:suitcase|bag)|pack light(?:ly)?
m everything laid out on the bed @ a bedroom = Lay it all out. Now take a third away.
c shoes with socks in them along the edge @ a suitcase = Heavy things below, near the wheels, socks in the shoes.
c shirts rolled tight @ a suitcase = Roll what is soft.
c bundles in small bags by kind @ a suitcase = Bags by kind: you will find it.
c bottles in a sealed pouch @ a suitcase = Liquids sealed.
c gaps filled with small things @ a suitcase = Fill the gaps.
c papers, medicine and a shirt in a hand bag @ a bedroom = What you cannot lose goes in your hand luggage.
m {hero} closing it with one hand @ a bedroom = It closes by itself. Good.

# train(?:ing)? (?:a |your |the |my )?(?:dog|puppy)|teach (?:a |your )?(?:dog|puppy)(?: to)? .{2,20}|puppy training|train a dog
m a puppy looking up at {hero}, tail going @ a living room = It wants to. It only does not know what.
c a treat at its nose, lifted slowly over its head @ a living room = A treat at the nose, up and back.
m the puppy sitting by itself @ a living room = It sits by itself.
c the treat given in the same second @ a living room = Praise in that very second.
n {hero} saying one word, once @ a living room = Only then add the word, once.
m the same in a garden, then beside a street @ a garden = Five minutes, three times a day, first where it is quiet.
m {hero} turning away from a jumping puppy @ a hallway = What you do not want: look away.
m both asleep on the floor @ a living room = End while it still works.

# (?:build(?:ing)?|make|making|light(?:ing)?|start(?:ing)?) (?:a |your )?(?:camp ?)?fire|campfires?|bonfires?
m {hero} on the knees before a ring of stones @ a clearing by a lake = Is it allowed, and is it dry? Then leave it.
c a ring of stones on bare earth, a bucket beside it @ a clearing by a lake = Bare earth, stones round it, water beside it.
c birch bark and dry grass in a loose nest @ a clearing by a lake = Tinder: bark, grass.
c thin twigs as a tent @ a clearing by a lake = Thin twigs as a tent.
c a match held low on the wind side @ a clearing by a lake = Light it low, from the wind's side.
m thicker pieces added when it burns @ a clearing by a lake = Thicker ones only when it burns.
m {hero} and friends with sticks, faces lit @ a clearing by a lake at night = Stay with it.
c water poured, stirred, a palm over the ash @ a clearing by a lake = Out: water, stir, water. Cold to the hand.

# (?:pitch(?:ing)?|put(?:ting)? up|set(?:ting)? up) (?:a |your |the )?tent
m {hero} with a bag and a sky that may rain @ a meadow = An hour before dark.
m a flat spot, stones picked away @ a meadow = Flat, not in a hollow, not under dead branches.
c the groundsheet's edge folded under @ a meadow = Groundsheet down.
m poles pushed through sleeves @ a meadow = Push the poles, do not pull.
m two people raising it, back to the wind @ a meadow = Its back to the wind.
c pegs in at a slant, away from the tent @ a meadow = Pegs slanting away.
c lines tight in a straight run from the seam @ a meadow = Lines in the run of the seam.
n {hero} looking out, rain beginning @ a tent = Let it rain.

# (?:chang(?:e|ing)|sooth(?:e|ing)|bath(?:e|ing)|hold(?:ing)?|burp(?:ing)?|feed(?:ing)?) (?:a |your |the )?(?:baby|newborn|nappy|diaper|baby's nappy)|nappy changing|put(?:ting)? (?:a |your )?baby to sleep|safe sleep for bab(?:y|ies)|newborn care
m a small cry, {hero} getting up @ a nursery at night = Hungry, wet, tired, or alone.
c warm hands, everything within reach @ a changing table = Everything within reach first.
c one hand always on the belly @ a changing table = One hand on the child, always.
c wiped from front to back @ a changing table = From front to back.
c a fresh nappy, two fingers of room @ a changing table = Two fingers of room at the belly.
m {hero} with the child upright against a shoulder @ a nursery = Up on the shoulder, the head held.
m the child laid on its back in a bare cot @ a nursery at night = To sleep: on the back, own cot, nothing soft in it.
m {hero} in the doorway, light off @ a nursery at night = Too tired, too angry? Lay it down safely, and step out for a minute.

# (?:heating|energy|electricity|gas) bills?(?: (?:is|are) (?:so )?high)?|sav(?:e|ing) (?:energy|electricity|water|gas)(?: at home)?|energy saving|(?:lower|cut|reduce|reducing) (?:your |the )?(?:energy|heating|electricity|water|gas) (?:bills?|use)|insulat(?:e|ing|ion)(?: (?:a |your )?(?:house|home|loft))?|draught[- ]?proof\\w*
m {hero} in a coat at the kitchen table, a bill in hand @ a kitchen in winter = Most of it goes into heat.
c a dial turned down by one mark @ a hallway = One degree less saves some six per cent of heating.
c a candle flickering at a window's edge @ a window = Find the draught with a candle.
c a strip pressed into the frame @ a window = Seal it.
m windows wide open for five minutes, then shut @ a bedroom = Air it: five minutes wide open, not all day tilted.
c a new shower head, a timer @ a bathroom = Hot water is next: shorter, with less.
m rolls of wool laid between beams @ a loft = The loft: the cheapest warm hat there is.
c a plug strip switched off @ a living room = And off means off.

# job interviews?|interview tips|prepare for (?:a |an |your )?(?:job )?interview
n {hero} smoothing a collar in a lift mirror @ a lift = They want you to be good. Believe it.
m {hero} reading what the firm does, pencil in hand @ a kitchen = Know what they do, and for whom.
c three cards: what was, what I did, what came of it @ a desk = Three stories: what was, what you did, what came of it.
m {hero} telling them aloud to a friend @ a kitchen = Tell them aloud once.
m {hero} arriving ten minutes early, phone off @ a reception = Ten minutes early, phone off.
n {hero} pausing, then answering @ a meeting room = Pause before you answer. You may ask back.
c two questions on a card @ a meeting room = Two questions of your own.
m {hero} writing a short thank-you @ a tram = Thank them the same day.

# (?:study(?:ing)?|learn(?:ing)?|revis(?:e|ing)|tak(?:e|ing) notes|focus(?:ing)?|concentrat(?:e|ing)|stop(?:ping)? procrastinating|procrastinat\\w+|time management|manage (?:your |my )?time|prioriti[sz]\\w+|pomodoro)(?: (?:for|better|an? |your |tips|skills|technique|faster|effectively).{0,24})?
n {hero} before a heap of books, the phone lighting up @ a desk = All of it? Tomorrow?
c the phone carried to another room @ a hallway = Phone in another room.
c the heap cut in five small piles @ a desk = Cut it small. Which is the first half hour?
c a timer at twenty-five @ a desk = Twenty-five minutes, then five off.
m {hero} with the book shut, saying it to the wall @ a room = Book shut: say it from memory. That is what makes it stay.
c the same card after a day, a week @ a desk = Again after a day, after a week.
m {hero} explaining it to a younger brother @ a kitchen = Explain it to somebody.
m {hero} asleep, books closed @ a bedroom = And sleep. It works for you.

# (?:brew(?:ing)?|make|making|pour(?:ing)?) (?:a |an |the |your )?(?:perfect |good |better |pour[- ]over |filter |cup of |french press |espresso )*(?:coffee|espresso|tea|cold brew)|pour[- ]over|latte art|french press
c beans on a scale, a kettle beside it @ a kitchen in the morning = Sixty grams to a litre.
c beans ground, medium, like sand @ a kitchen = Grind it fresh, like coarse sand.
c a paper filter rinsed with hot water @ a kitchen = Rinse the paper, warm the pot.
c a kettle just off the boil @ a kitchen = Water just off the boil.
x the grounds wetted, swelling @ a kitchen = A little water first. Let it swell half a minute.
c a thin stream in slow circles @ a kitchen = Then in slow circles.
c the last drops, the pot swirled @ a kitchen = Three to four minutes in all.
n {hero} with the first sip at the window @ a kitchen = Bitter? Grind coarser. Sour? Finer.

# (?:us(?:e|ing)|install(?:ing)?|set(?:ting)? up) (?:a |an |your |the )?(?:new )?(?:phone|smartphone|printer|router|wi-?fi|laptop|tablet|smart ?watch|thermostat)
m {hero} with a box and a cup of tea @ a kitchen table = Half an hour. No rush.
c everything lifted out and laid in a row @ a kitchen table = What is there, what is missing?
c a plug in, a small light @ a kitchen table = Charge it, or plug it in, first.
c a thumb choosing a language @ a kitchen table = Language, network, account: it asks one after another.
c a strong lock set, noted at home @ a kitchen table = A strong lock, and a note of it at home.
c a bar filling slowly @ a kitchen table = Let it update. It may take a while.
c old things carried over, one at a time @ a kitchen table = Then bring over what you need.
n {hero} trying one thing out, pleased @ a kitchen table = Try one thing. That is enough for today.
`);
