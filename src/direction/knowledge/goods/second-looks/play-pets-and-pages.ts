/** Second looks at toys, what animals need, paper and instruments, as plain text: see index.ts. */
export const PLAY_PETS_AND_PAGES_AGAIN = `
puzzle + table
c pieces raining onto the floor in slow motion ~ patter
c pieces sliding together by themselves, in stop motion ~ click
x the cut edge of one piece from close by ~ quiet
c a corner found, the frame closing side by side, time-lapse ~ click
c one gap left in the finished picture ~ silence
w the finished picture from straight above ~ quiet
c {product} with its lid leaning on it ~ quiet

building blocks, toy car + table
c {product} tumbling out of the box towards the lens ~ clatter
c {product} racing along the skirting board, seen at floor height ~ whirr
c a tower of books and blocks swaying and coming down ~ clatter
x wheel, edge and colour of {product} from close by ~ quiet
c a whole town growing across the floor, in stop motion ~ click
c {product} crossing a bridge made of rulers ~ tap
w sun through the window, long shadows of {product} on the wall ~ quiet
c {product} lined up by size, the last one tipping over ~ tap

doll + table
x stitch, thread and button of {product} from close by ~ quiet
c {product} sitting up out of its box, in stop motion ~ paper
c a tea party laid for {product} and five others ~ cups
c {product} peering over the edge of a drawer ~ drawer
w a blanket tent glowing from inside, the shadow of {product} on it ~ giggle far off
c {product} riding across the room on a toy train ~ whirr
c {product} tucked in under a blanket, the lamp going out ~ click

board game + table
c the box opening, light coming out over the table ~ lid
c dice tumbling in slow motion and stopping ~ dice
c cards flying across the table into neat fans of five ~ cards
x the printed detail of one piece from close by ~ quiet
c pieces moving over the board by themselves, in stop motion ~ tap
c one card turned over slowly ~ card
c the last piece falling, everything else still ~ tap
c {product} set up and waiting, one lamp above ~ quiet

kite
w {product} pulling up into a huge sky ~ wind
c the line humming, drawn tight ~ hum
x cloth with the sun behind it ~ flutter
c its shadow racing over the grass ~ wind
c tail and ribbon whipping in slow motion ~ flutter
w {product} small against towering clouds ~ wind

stroller
x the wheel of {product} rolling over leaves ~ leaves
c {product} folding itself in one move, in stop motion ~ click
c light and leaf shadow moving over the hood ~ birds
x buckle, cloth and stitch from close by ~ click
c a soft rabbit hanging over the side, swinging ~ quiet
w {product} under a big tree, blossoms coming down ~ birds

baby bottle
x the curve of {product} from close by, light through it ~ quiet
c milk poured into {product}, the line rising ~ pour
c {product} rolling slowly across soft cloth ~ roll
c a night lamp, {product} warming in a bowl of water, steam rising ~ quiet
x a single drop at the tip of {product}, then falling ~ drop
c a soft rabbit leaning against {product} ~ quiet
c {product} on a low shelf in soft morning light ~ quiet

baby sleeping bag
x softness of {product} from close by, light through it ~ quiet
c a mobile turning slowly over the cot ~ music box
c {product} folded in a small pile, a soft rabbit on it ~ soft
w the nursery in first light, curtains moving ~ birds
c a night lamp throwing stars on the ceiling ~ quiet
c {product} on the changing table in clear light ~ quiet

car seat
x strap and buckle clicking home ~ click
c {product} sliding into its base, a small light turning green ~ click
x cloth and seam from close by ~ quiet
c a soft rabbit belted in on {product} ~ soft
w trees and sun passing over {product} through the window ~ tyres
c {product} on the back seat in the morning light ~ quiet

dog treats, dog food, dog toy
x a wet nose filling the frame, sniffing ~ sniff
c {pet} sliding round the corner on a polished floor ~ claws
x two ears going up at a rustle ~ rustle
c {product} jumping off the shelf one after the other, in stop motion ~ tap
m {pet} staring at {product} without blinking, a tail sweeping the floor ~ tail
c a tongue going once round the whole nose ~ lick
c an empty bowl pushed across the floor by a nose ~ scrape
w {pet} flying across the grass in slow motion ~ wind
c {product} in front, {pet} waiting out of focus behind it ~ tail

cat toy
x a tail twitching at its tip ~ quiet
c {product} rolling out from under the sofa by itself ~ roll
m {cat} on top of the bookcase, looking down at {product} ~ silence
c two ears turning, one after the other ~ tap
c a cushion, then {cat} bursting out from behind it ~ whoosh
x claws letting go of {product}, one by one ~ snap
c {product} dead still in the middle of the floor, two eyes glowing behind it ~ purr

cat food, cat bed
x whiskers and one slow blink ~ purr
c {cat} rising from a cushion at a single sound ~ tap
c a tail passing behind the sofa like a periscope ~ quiet
m {cat} on the worktop, staring at {product} ~ silence
c one paw drawing {product} slowly towards the edge ~ scrape
c {cat} washing a paw beside the empty bowl ~ lick
c {product} in front, two green eyes behind it ~ purr

dog shampoo
x foam sliding over wet fur ~ water
c {pet} shaking in slow motion, drops flying in a ring ~ shake
x a soap bubble landing on a nose and bursting ~ pop
c wet paw prints leading out of the bathroom ~ claws
m {pet} wrapped in a towel, only nose and eyes out ~ sigh
c {product} beside the tub, foam round it ~ drip

aquarium
x feather, fin or wing from close by, colour flashing ~ quiet
c light moving through water or leaves onto {product} ~ water
w the quiet corner from dawn to dusk, time-lapse ~ birds
c a small wing flashing in the light, gone again ~ flutter
x grain and glass of {product} from close by ~ quiet
c {product} in the clear morning ~ birds

pet insurance
x a wet nose against the lens ~ sniff
m {pet} asleep upside down on the sofa ~ snore
c a chewed shoe, two eyes looking away from it ~ silence
w {pet} racing along the water's edge @ a beach ~ waves
c a collar jingling on its hook, {pet} already at the door ~ jingle
m {pet} safe on the rug, the lamp low ~ breath

notebook, pen + table
x ink sinking into the grain of the paper ~ scratch
c pages running past like a wing ~ pages
c one line drawn from edge to edge ~ scratch
x spine, thread and paper from close by ~ quiet
c pencils, clips and {product} falling into order, in stop motion ~ tap
c an empty page filling with writing, time-lapse ~ scratch
w the desk from morning to lamp light, {product} open on it ~ clock
c {product} closed, the last of the light across it ~ quiet

cookbook, novel
x letters on the page from close by, paper grain round them ~ quiet
c pages turning by themselves in the wind of an open window ~ pages
c {product} falling open in slow motion ~ pages
c the spine of {product} drawn out of a row ~ shelf
w rain on the glass, one lamp, {product} open beneath it ~ rain
c a cup going cold beside the open page ~ clock
x a folded corner, a ticket used to mark the place ~ quiet
c light moving down the cover of {product} ~ quiet
c {product} closed on the sill, the pane behind it ~ quiet

children's book
x colour and line of one drawing from close by ~ quiet
c pages standing up in a fan, shadows growing out of them on the wall ~ pages
c a torch beam wandering over a picture in the dark ~ click
c {product} on top of a swaying tower of books ~ tap
w toys sitting in a ring round the open {product} ~ quiet
c {product} closed under a night lamp ~ click

greeting cards, gift box + table
c ribbon pulled, the bow falling apart in slow motion ~ ribbon
c paper folding itself round a box, in stop motion ~ paper
x edge, ink and paper from close by ~ quiet
c the lid rising, light coming out from under it ~ lid
c wax dripping and pressed to a seal ~ soft
c tissue paper opening like a flower ~ paper
w the table with ribbon and paper left all over it ~ quiet
c {product} tied and ready, the ribbon in the light ~ quiet

guitar
x {product} trembling from close by with the first sound ~ one note
c dust leaping off at the first hit ~ beat
x wood, lacquer and wear in raking light ~ quiet
c {product} turning slowly on its stand ~ one note
w the empty room, one lamp, {product} waiting in it ~ hum
c the case falling open, red lining, {product} in it ~ click
w {product} against the amplifier's one red light ~ hum
`;
