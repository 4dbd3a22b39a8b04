import { topicsIn } from "../topic-text.ts";

/** Ideas of mathematics, each shown with things that can be taken into the hand. */
export const NUMBERS = topicsIn(`
# pythagoras(?:'s?)?(?: theorem)?|pythagorean theorem|right[- ]angled? triangles?
m {hero} leaning a ladder on a wall and looking at the gap below @ a house wall = How long must the ladder be?
c a wooden triangle with one square corner laid on a table @ a lit tabletop = Wherever a corner is square, there is a rule.
c wooden squares laid against each side of the triangle @ a lit tabletop = Build a square on each side.
x nine small tiles filling one square, sixteen the next @ a lit tabletop = Three by three is nine. Four by four is sixteen.
c all the tiles pushed together, just filling the largest square @ a lit tabletop = Together, twenty-five: exactly the square on the longest side, five by five.
m two hands pouring blue sand from two flat square boxes into one, filling it to the rim @ a lit tabletop = The two small squares always fill the large one.
m {hero} pulling a rope with knots into a triangle with sides of three, four and five knots @ a building site = So a rope with twelve knots makes a square corner.
w {hero} climbing the ladder, which reaches just to the window @ a house wall = And a ladder's length is known before you climb it.

# (?:what is |number |the number |digits of |history of )?pi(?: day)?(?: explained)?$|\\bpi\\b(?! (?:network|coin|zero))
c a bicycle wheel rolled along a strip of sand, a chalk mark at its top @ a yard = Roll a wheel once round. How far does it get?
c a string laid round a plate, then pulled straight @ a kitchen table = Lay a string round any circle,
c the string laid across the plate three times, a small end left over @ a kitchen table = and it goes across it three times, and a bit.
m {hero} doing the same with a coin, a cup and a round table @ a kitchen = With every circle, large or small.
x the small left-over end of the string under a lens @ a kitchen table = That bit is about a seventh. But never exactly.
m a row of dominoes of all colours going on out of the room @ a long corridor = Three point one four one five nine, and on without end, without a pattern.
m an old Greek drawing a circle with corners inside and outside in the sand @ a beach = Archimedes caught it between two polygons with ninety-six corners.
w a big wheel turning at dusk @ a fairground = Every wheel, wave and orbit has it inside.

# fractions?|numerators?|denominators?
c a whole round pizza on a board @ a kitchen table = One whole pizza.
c a knife cutting it once across @ a kitchen table = Cut it in two equal parts: each is one half.
c a second cut across the first, four equal pieces @ a kitchen table = Cut again: quarters. Four of them make the whole.
m three children taking one quarter each, one piece left @ a kitchen table = Three are gone: that is three quarters. One quarter is left.
x two quarters pushed together beside half of another pizza, just alike @ a kitchen table = Two quarters are as much as one half.
c two pizzas, one in four pieces, one in eight, a piece of each side by side @ a kitchen table = More pieces, smaller pieces: an eighth is less than a quarter.
m a measuring cup filled to a third with milk @ a kitchen worktop = A third of a cup, half an hour, a quarter past: they are everywhere.
m children laughing with full mouths, the board empty @ a kitchen table = Top: how many you have. Bottom: how many make a whole.

# percentages?|per ?cents?|vat maths
c a hundred small tiles laid in a ten by ten square @ a lit tabletop = Per cent means: of a hundred.
c ten of them turned to yellow @ a lit tabletop = Ten of a hundred: ten per cent.
m {hero} before a jacket on a rail, a hand on its sleeve @ a clothes shop = A jacket at eighty, twenty-five per cent off?
c eight stacks of coins, two of them moved aside @ a lit tabletop = A quarter of eighty is twenty. You pay sixty.
m a balloon blown up by half, then let down by half, smaller than before @ a bright room = Up by half, then down by half: you do not get back where you were.
m {hero} splitting a restaurant bill with a friend, coins in two piles @ a café table = For ten per cent, move the comma. For five, halve that.
n {hero} looking twice at a shelf of two piles, one larger @ a shop = And always ask: per cent of what?

# algebra|equations?|solving for x|variables
m a pair of scales, a closed box and two weights on one side, five on the other @ a lit tabletop = How much is in the box?
c two weights lifted off each side, the scales still level @ a lit tabletop = Take the same from both sides, and it stays level.
x the box alone against three weights @ a lit tabletop = The box is as heavy as three.
c the lid lifted, three weights inside @ a lit tabletop = That is all an x is: a closed box.
m two equal boxes against eight weights, each side parted in half @ a lit tabletop = Two boxes weigh eight? Then halve both sides.
m {hero} at a market stall, working out one price from three apples @ a street market = You do it whenever you ask what one costs.
n {hero} with a smile, the last box opened @ a lit tabletop = Do the same on both sides, until the box stands alone.

# prime numbers?|primes
c twelve pebbles laid in rows of two, three, four and six @ a lit tabletop = Twelve pebbles can be laid in rows in many ways.
c seven pebbles, tried in rows, one always left over @ a lit tabletop = Seven cannot. Only one single row.
c two, three, five, seven and eleven pebbles in single rows @ a lit tabletop = Such numbers are prime: only one and themselves divide them.
m pebbles in rows struck out one after another, fewer and fewer left @ a sandy floor = Strike out every second, third, fifth: what stays is prime.
m {hero} building a tower from a few kinds of bricks @ a lit tabletop = Every number is built of primes, in just one way.
m an old Greek with a scroll, smiling @ a shaded court = There is no largest one. Euclid proved it over two thousand years ago.
c a padlock snapping shut beside two keys @ a desk = Multiplying two is easy, parting them again is not: that keeps your bank safe.

# infinity|hilbert'?s hotel|infinite
w a corridor of doors going on without an end @ an endless hotel corridor = A hotel with endless rooms. All are taken.
m a guest with a suitcase at the desk, the clerk smiling @ a hotel desk = One more guest comes. No problem.
m guests all along the corridor moving one door on @ an endless hotel corridor = Everybody moves one room on. The first is free.
w a bus without an end drawing up @ a hotel entrance = And a bus with endless guests? Everybody moves to twice their number.
c two mirrors facing each other, a candle between @ a dark room with one lamp = Then all odd rooms are free. Endless ones.
m sand running through fingers @ a beach = All the grains of sand are nothing beside it: they can be counted.
w {hero} under a sky full of stars @ a hill at night = Infinity is no very large number. It is no end at all.
`);
