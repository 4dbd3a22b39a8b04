import { topicsIn } from "../topic-text.ts";

/**
 * How things are done that no book of ours knows, by the kind of the deed: what is true of every cleaning, mending, planting.
 * The head fits the deed as a brief tells it ("repot a houseplant"). Slots: {object} as first named, {it} as known, {question}.
 */
export const WAYS_OF_DOING = topicsIn(`
# swaddle|wrap(?= .*\\b(?:baby|newborn|infant)\\b)
m {hero} on the edge of a bed, a newborn lying awake on a soft blanket @ a bright bedroom = {question}
c a thin square blanket laid out like a diamond, its top corner folded down @ a bright bedroom = A thin blanket like a diamond, the top corner folded down.
c the newborn laid on its back, shoulders level with the fold @ a bright bedroom = On the back, shoulders at the fold.
c one small arm held gently at the side, the first corner drawn across and tucked under @ a bright bedroom = One arm down, the corner across and under.
c the lower corner folded up loosely over the feet @ a bright bedroom = The bottom up, loose, so that the hips can move.
x two fingers slipped between blanket and chest @ a bright bedroom = Two fingers must fit at the chest.
n {hero} laying the bundle down on its back in a bare cot @ a nursery = Always to sleep on the back, with nothing else in the cot.
w {hero} in the doorway, looking back at the quiet cot @ a nursery = And stop as soon as your baby tries to roll.

# (?:re)?pot(?: up)?|transplant|plant(?: out)?|sow
m {hero} with {object} on a sheet of newspaper, pots and soil beside @ a bright worktop = {question}
c an empty pot turned over, a thumb showing the hole in its bottom @ a bright worktop = Choose a pot with a hole at the bottom, a little wider than the roots.
c a hand filling dark soil into the pot up to its middle @ a bright worktop = Fresh soil goes in first.
c roots held in one palm, fingers loosening them gently @ a bright worktop = Ease the roots loose, and lose what is dead.
m {hero} setting {it} upright in the middle of the pot @ a bright worktop = Set it in the middle, no deeper than before.
c soil pressed down all round with two fingers @ a bright worktop = Fill up with soil and press it down.
m {hero} watering {it} slowly from a can @ a sink in daylight = Water it well, and let it drain.
w {it} on a sill beside a bright window @ a bright room = A bright place, and a few quiet days.

# prune|trim|cut back|deadhead|propagate|take cuttings(?: from| of)?
m {hero} in front of {object}, walking once round it @ a garden in the morning = {question}
c clean blades wiped with a cloth @ a garden bench = Start with clean, sharp blades.
c a finger moving along one stem to a bud @ a garden in the morning = Look for a healthy bud.
x blades closing a finger's breadth above the bud, at a slant @ a garden in the morning = Cut just above it, at a slant.
m {hero} taking out dead and crossing stems, one after another @ a garden in the morning = Take out what is dead or crossing.
m {hero} stepping back and looking at the shape of {it} @ a garden in the morning = Step back often. Less is more.
c cuttings gathered into a basket @ a garden in the morning = Clear away what you cut.
w {it} open to the light, {hero} closing the blades @ a garden in the morning = Done. Now it can breathe.

# descale
m {hero} in front of {object}, a cup in one hand @ a bright kitchen = {question}
c white chalk on a fingertip, scraped from the inside @ a bright kitchen = This is lime. It makes everything slow and noisy.
c the tank emptied into a sink @ a bright kitchen = Switch it off, let it cool, and empty the tank.
c descaler and water poured into the tank @ a bright kitchen = Fill in descaler and water, as the packet says.
m {hero} setting a big bowl under the spout and pressing a button @ a bright kitchen = A bowl underneath, and run half of it through.
c a clock on the wall, the bowl steaming below @ a bright kitchen = Wait a quarter of an hour, then run the rest.
c clear water filling the tank @ a bright kitchen = Rinse twice with clear water.
w {hero} taking the first sip beside {it} @ a bright kitchen = Every three months, and it tastes as it should.

# clean|wash|scrub|polish|degrease|disinfect|dust|wipe(?: down)?|deep[- ]clean|freshen(?: up)?
m {hero} in front of {object}, a bucket in one hand @ a bright room = {question}
c a cloth, a brush and a bowl of warm water set out in a row @ a bright room = Get everything ready before you begin.
m {hero} taking off and setting aside whatever comes off {it} @ a bright room = Empty it, and take off what comes off.
c foam spread over {it} with a soft brush @ a bright room = Put the cleaner on, and give it time to work.
x a brush going into the corner where the dirt sits @ a bright room = Corners and edges need the brush.
c a damp cloth drawn over {it} in one slow stroke @ a bright room = Wipe or rinse it all off with clear water.
m {hero} drying {it} with a clean towel @ a bright room = Dry it, so that nothing marks.
w {it} spotless in the light from the window @ a bright room = Once a month, and it stays like this.

# fix|repair|mend|patch|replace|change|swap(?: out)?|unjam|unblock|unclog|unfreeze|reset|tighten|fill|seal|regrout|re-?felt|restring
m {hero} in front of {object}, toolbox on the floor @ a lived-in room = {question}
c a lamp moved close to {it}, the floor around it cleared @ a lived-in room = Make it safe first, and have good light.
c tools and the new part laid out on a cloth @ a lived-in room = Have the tools and the right part at hand.
m {hero} opening {it} carefully, taking a photo of how it was @ a lived-in room = Take a picture before you take it apart.
x fingers at the worn place, the rest held still @ a lived-in room = Here is what went wrong.
c the new part going in where the old one came out @ a lived-in room = The new part goes in the way the old one came out.
m {hero} tightening the last screw by hand @ a lived-in room = Tighten it gently. Not by force.
w {hero} trying {it} out with one hand, head tilted @ a lived-in room = Try it out. That is all there is to it.

# bleed(?= .*\\bradiators?\\b)
m {hero} with a palm on {object}, the top half cold @ a living room = {question}
c a heating dial turned down @ a hall at home = Turn the heating off and let it cool.
c a small brass key and a cloth laid out @ a living room = You need a key, a cloth and a cup.
x the key fitted on the little valve at the top corner @ a living room = Find the valve at the top corner.
x the key turned a quarter, a cloth held under it @ a living room = A quarter turn, anticlockwise. It hisses: that is the air.
c the first drops running into a cup @ a living room = When water comes, close it again.
c a pressure gauge on a boiler, a finger beside it @ a boiler cupboard = Check the pressure, and top it up if it is low.
w {hero} with both palms on {it}, warm from top to bottom @ a living room = Warm from top to bottom.

# knit|crochet|purl|cast on|cast off
m {hero} in an armchair with wool and two needles @ a cosy room by a window = {question}
c a loop of wool knotted and slipped on to a needle @ a cosy room by a window = Begin with one loop, and cast on as many as you like.
x the right needle going into the first loop from the front @ a cosy room by a window = In, from the front.
x wool laid round the tip @ a cosy room by a window = Round, with the wool.
x the new loop drawn through @ a cosy room by a window = Through, with the loop.
x the old loop slipping off @ a cosy room by a window = Off, with the old one.
c a whole row done, the work turned round @ a cosy room by a window = At the end of the row, turn, and do the same again.
w {hero} holding up a hand's breadth of even rows @ a cosy room by a window = Row after row. That is the whole of it.

# set up(?= .*\\b(?:tank|aquarium|terrarium)\\b)
m {hero} kneeling beside {object}, still empty @ a living room = {question}
c a spirit level on a sturdy stand @ a living room = A firm, level stand, away from sun and heater.
c gravel rinsed in a sieve until the water runs clear @ a kitchen sink = Rinse gravel and stones. No soap.
c gravel poured in, higher at the back @ a living room = In it goes, a little higher at the back.
m {hero} fixing filter and heater to the back wall @ a living room = Filter and heater next. Do not plug them in yet.
c water poured on to a plate so that nothing is stirred up @ a living room = Fill it gently, over a plate.
c green plants pressed into the gravel @ a living room = Plants, and then switch everything on.
c a calendar with four weeks crossed off @ a wall = Now wait. A few weeks, until the water is ready.
c a floating bag with two small fish in it @ a living room = Let the fish float in their bag first, so that they get used to it.
w {hero} on the carpet in front of {it}, chin in hand @ a living room = A few at first. And look, every day.

# set up|prepare|organi[sz]e|plan|host|run|launch|declutter|tidy|arrange|sort
m {hero} with everything for {object} in one heap @ a bright room = {question}
c a short list, three lines long @ a bright room = Write down what it is for, and what you have.
m {hero} clearing the place where it will be @ a bright room = Make room first.
c things sorted into three groups @ a bright room = Sort it: now, later, not at all.
m {hero} setting the first and biggest thing in its place @ a bright room = The biggest thing first.
c the small things finding their places round it @ a bright room = Then the small ones.
m {hero} going through it once from beginning to end @ a bright room = Go through it once, as if you had never seen it.
w {hero} with {it} ready, one last look round @ a bright room = Ready. And next time it takes half as long.

# install|hang|mount|put up|fit|attach|assemble|build|lay|tile|insulate|wallpaper|connect|wire
m {hero} with the parts of {object} in front, still wrapped @ a bright room = {question}
c parts and screws laid out in rows on a blanket @ a bright room = Lay everything out and count it.
c a pencil making a small cross beside a spirit level @ a bright room = Measure twice, mark once.
m {hero} holding the first piece in place, a helper steadying the other end @ a bright room = Set the first piece loosely. Check that it is level.
x a screw turning home @ a bright room = Then fix it, one screw at a time.
m {hero} working from one side to the other, piece by piece @ a bright room = Go on in order, from one side to the other.
c a palm leaning on {it} to test that it holds @ a bright room = Test that it holds.
w {hero} stepping back from {it}, sweeping up @ a bright room = Sweep up. It is done.

# paint|varnish|stain|sand(?: down)?|strip|oil|wax|upcycle|restore|refinish|plaster|stencil
m {hero} with {object} on a dust sheet, brushes beside @ a bright workroom = {question}
c tape pressed down along an edge with a thumb @ a bright workroom = Cover and tape what must stay clean.
c fine paper moved along the grain, dust lifting @ a bright workroom = Sand it lightly, along the grain.
c a damp cloth taking off the dust @ a bright workroom = Off with the dust.
x a brush's first wet stroke from end to end @ a bright workroom = A thin coat, long strokes, one direction.
m {hero} leaving {it} alone, a window open @ a bright workroom = Let it dry. Really dry.
c a second coat closing over the first @ a bright workroom = Then a second thin coat.
w {it} finished in daylight, {hero} peeling off the tape @ a bright workroom = Tape off, and there it is.

# tie|fold|wrap|braid|plait|knot|lace|roll|bandage|origami|make a bow|gift-?wrap|swaddle|pack
m {hero} at a table with {object} in front @ a plain table = {question}
c everything laid flat and smoothed with one palm @ a plain table = Lay it out flat and smooth.
c two hands making the first turn, slowly @ a plain table = The first turn decides the rest. Keep it even.
x fingers crossing one end over the other @ a plain table = Over, and under, and through.
c the ends pulled snug, both to the same length @ a plain table = Pull it snug, not tight.
m {hero} undoing it and doing it again with a smile @ a plain table = Not right yet? Open it and try again.
c a fingertip straightening the last edge @ a plain table = Straighten the edges.
w {it} finished, held out in both hands @ a plain table = And that is it.

# sharpen|hone|grind
m {hero} with {object} and a wet stone on a folded towel @ a kitchen worktop = {question}
c a dull edge failing on a tomato's skin @ a kitchen worktop = A dull edge slips. That is when fingers get cut.
c water running over a stone @ a kitchen worktop = Wet the stone, and set it on a towel so it cannot slide.
x the edge laid on the stone, a coin's height under its back @ a kitchen worktop = Keep one low angle all the way.
c long even strokes from heel to tip @ a kitchen worktop = Long even strokes, first one side,
c the blade turned over, the same again @ a kitchen worktop = then the other, as many times.
c a sheet of paper cut in one clean line @ a kitchen worktop = It should glide through paper.
w {hero} wiping {it} dry and putting it back in its block @ a kitchen worktop = Wipe it dry and put it away safely.

# (?:apply|put on|do|wear|style|curl|straighten|dye|shave|trim|paint|remove)(?= .*\\b(?:makeup|make-up|mascara|eyeliner|lipstick|foundation|blush|concealer|nails?|hair|beard|brows?|skin\\w*|face|sunscreen|moisturi[sz]er|serum|lashes)\\b)|get (?:a )?(?:smooth|natural|dewy|matte)
n {hero} in front of a mirror, hair clipped back @ a bright bathroom = {question}
c hands washed, face patted with a soft towel @ a bright bathroom = Start clean and dry.
c everything for it laid out on a white towel @ a bright bathroom = Lay out what you need.
c a small dab on the back of a hand @ a bright bathroom = Begin with less than you think.
x one slow stroke from the middle outwards @ a bright bathroom = Work from the middle outwards, lightly.
c edges blended with a fingertip @ a bright bathroom = Soften the edges.
n {hero} turning the head from side to side in daylight @ a window = Check it in daylight.
m {hero} smiling at the mirror and switching off its lamp @ a bright bathroom = Enough. Go.

# (?:do|start|practi[sc]e|learn|improve|master|perform|get better at|begin|run|swim|throw|kick|hit|serve|squat|plank|stretch|warm up|juggle|skate|dance|jump|climb|lift)
m {hero} in light clothes, standing still before the first move @ a wide bright room = {question}
c feet set apart and firm on the floor @ a wide bright room = Find your footing first.
m {hero} breathing in, shoulders coming down @ a wide bright room = Breathe, and let the shoulders drop.
m {hero} doing it very slowly, in parts @ a wide bright room = Take it apart. One part at a time, slowly.
c a hand correcting the line of the back @ a wide bright room = Form first, speed later.
m {hero} failing, laughing, and setting up again @ a wide bright room = It goes wrong? Good. Again.
m {hero} doing the whole of it in one easy go @ a wide bright room = Now all of it, in one go.
w {hero} sitting down with a glass of water @ a wide bright room = A little every day beats a lot on Sunday.

# (?:draw|sketch|write|design|make|create|craft|sew|knit|crochet|carve|print|compose|edit|record|film|photograph|take)
m {hero} at a tidy table with everything for {object} @ a table by a window = {question}
c tools and materials laid out in a row @ a table by a window = Have everything within reach.
c the first light line or cut, a little outside the mark @ a table by a window = Begin lightly. You can always take more away.
c the rough shape taking form under two hands @ a table by a window = Big shapes first.
x one small part worked out close to the eye @ a table by a window = Then the detail.
m {hero} leaning back, head tilted, looking from far @ a table by a window = Lean back and look at it from far.
c the last touch, and the tool laid down @ a table by a window = Know when to stop.
w {object} finished in the window's light, {hero} beside it @ a table by a window = Your first one will not be your last.

# (?:choose|pick|buy|select|find|compare|order|rent|hire|tell|spot|recogni[sz]e|identify|check)
m {hero} in front of several kinds of {object}, hands on the hips @ a bright shop = {question}
c a short list written on the back of a hand @ a bright shop = Know what you need it for before you look.
c two of them side by side, turned over @ a bright shop = Turn them over. Quality hides on the back.
x a fingertip on seam, joint or edge @ a bright shop = Feel the seams and the edges.
m {hero} trying one out for real @ a bright shop = Try it the way you will use it.
m {hero} asking somebody who knows, both bent over it @ a bright shop = Ask the one who sells it what breaks first.
c one put back, the other kept @ a bright shop = Sleep on it, if you can.
w {hero} walking out with the right one under the arm @ a street in daylight = Then buy it once.

# (?:use|operate|open|close|start|turn on|handle|carry|store|keep|read|measure|weigh|charge|load|unload|move|adjust|calibrate|program|save|preserve|freeze|dry|cut|chop|slice|peel|dice|carve|fillet|open|pour|decant|serve|eat|light|put out|water|feed|groom|bathe|walk|brush)
m {hero} with {object} in front, both hands still empty @ a bright worktop = {question}
c everything that belongs to it laid out in a row @ a bright worktop = Lay out what you need, and make room.
c two hands taking hold of {it} the right way @ a bright worktop = Hold it so that your hands are safe and steady.
x the first move, slow enough to follow @ a bright worktop = Slowly at first.
c the same move again, quicker and even @ a bright worktop = Find a rhythm.
m {hero} stopping to look at {it} from the side @ a bright worktop = Stop and look before you go on.
c the last of it done, a cloth wiping round @ a bright worktop = Finish, and wipe down.
w {it} put away, the worktop clear @ a bright worktop = Leave it ready for the next time.

# .*
m {hero} in front of {object}, ready to begin = {question}
c everything that is needed for it laid out in a row @ a tidy worktop = Get everything ready first.
m {hero} with both hands on {object}, beginning = Take the first step slowly.
x fingers at the point that decides the rest = This is the part that matters. Take your time.
c hands at the next step, slowly enough to follow = Go on step by step.
m {hero} stopping, taking one step back and doing it again another way = Something off? Go back one step.
n {hero} looking at {it} from close by, head tilted = Check it before you finish.
w {hero} stepping back from {it}, wiping both hands = And that is how it is done.
`);
