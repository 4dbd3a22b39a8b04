/** Pictures of toys, games, things for babies and for animals, as plain text: see goods-book.ts. */
export const PLAY_AND_PETS = `
puzzle, puzzles, jigsaw, jigsaw puzzle, jigsaws, wooden puzzle, wooden puzzles @ a living room floor
x one piece of {product} sliding into place under a small finger ~ click
c a small hand turning a piece one way and then the other ~ wood
x edge and grain of a piece of {product} in side light ~ quiet
m {child} on the floor, bent low over {product} ~ quiet
n {child} with the tongue between the teeth, thinking ~ breath
m {child} throwing up both arms, the last piece in ~ laugh
c {product} on the floor in a patch of sun, one piece beside it ~ quiet

building blocks, blocks, building set, construction set, construction toy, building bricks, magnetic tiles, building tiles, magnetic building tiles, wooden blocks, model kit @ a living room floor
x two parts of {product} joining in close-up ~ click
c small hands sorting through a heap of parts ~ clatter
m {child} on the floor, building with total concentration ~ clicks
n {child} at eye level behind {product}, one eye shut, checking ~ breath
m two children finishing {product} together ~ whispers
c two hands drawn back, the tower of {product} still standing ~ gasp
w {child} running through the room with what was built held high ~ laugh
c {product} on the floor in the evening light ~ quiet

doll, dolls, plush toy, plush toys, soft toy, soft toys, stuffed animal, stuffed animals, teddy bear, action figure, action figures, figurines, toy figures @ a child's room
x the face of {product} from close by, light in the eyes ~ quiet
c {product} pressed tight in two small arms ~ soft
m {child} on the carpet, making {product} walk and talk ~ whisper
m {child} lifting {product} to the window to look out ~ soft
n {child} telling {product} a secret ~ whisper
w {child} asleep with {product} under one arm ~ breath
c {product} on the pillow, waiting ~ quiet

slime, play dough, modelling clay, kinetic sand, putty @ a kitchen table covered with paper
x {product} pulled slowly apart until it gives ~ stretch
c two small hands squeezing {product} ~ squelch
m {child} bent over {product}, sleeves pushed up ~ squelch
x fingers sinking into {product} ~ squelch
n {child} with a face between disgust and joy ~ giggle
w two children holding up {product} between them ~ laughter
c {product} dropping back into its pot ~ plop

toy car, toy cars, remote control car, rc car, toy truck, toys, toy, wooden toy, wooden toys, playset, musical toy, sandbox toys @ a bright living room floor
c {product} racing towards us close to the ground ~ whirr
x colour and shape of {product} from close by ~ quiet
m {child} playing with {product}, all eyes ~ laugh
n {child} shrieking with joy ~ laugh
w two children chasing each other with {product} ~ laughter
m {child} showing {product} to a smaller one ~ voices
c {product} on the floor, still for once ~ quiet

board game, board games, card game, card games, party game, family game, strategy game, trivia game, dice game, card deck, playing cards, trading cards, tabletop game, chess set, escape game @ a table with friends round it
c {product} opened and laid out on the table by several hands ~ shuffle
x one piece of {product} turned over by two fingers ~ flick
m people round the table leaning in at once ~ gasp
n {hero} keeping a straight face, not quite ~ silence
c a hand stopping over the table, then playing ~ tap
m the whole table bursting into laughter ~ laughter
w friends round a lit table late at night ~ laughter
c {product} on the table in the middle of empty cups ~ quiet

kite, kites @ an open field
w {product} high over an open field ~ wind
c hands letting go of {product} ~ whoosh
m {child} running into the wind ~ wind
n {child} looking straight up, mouth open ~ laugh
m two children sharing {product}, heads together ~ laughter
c {product} lying in the grass ~ wind

stroller, baby stroller, pram, buggy, pushchair, travel system @ a park path
c a clasp of {product} clicking into place ~ click
m {hero} walking with {product} along the path, one hand free ~ birds
x a sleeping baby's face in {product}, light moving over it ~ breath
x the fabric of {product} from close by ~ soft
n the baby looking up wide awake, then laughing ~ babble
w {hero} crossing a bridge in the park with {product} ~ birds
c {product} by the bench under a tree ~ birds

baby sleeping bag, baby sleeping bags, sleep sack, sleep sacks, baby clothes, baby blanket, swaddle, baby @ a bright nursery
x the soft surface of {product} from close by ~ soft
c a small foot held in a large hand ~ breath
m {hero} bent over a laughing baby, {product} within reach ~ giggle
n the baby looking up with round eyes ~ babble
m {hero} walking up and down with the baby on one shoulder ~ humming
w the baby asleep, the parent tiptoeing out ~ breath
c {product} on a low shelf in soft light ~ quiet

baby bottle, baby bottles, feeding bottle, feeding bottles, bottle warmer, sippy cup, sippy cups @ a bright nursery
x one drop of milk falling from {product} onto the inside of a wrist ~ drop
n the baby drinking, eyes wide, both hands round {product} ~ soft swallowing
c milk sinking slowly in {product}, small bubbles rising ~ quiet
m a father in an armchair with the baby in the crook of his arm, {product} tilted, night outside ~ breath
c small fingers closing round one large one ~ breath
w the baby asleep on a shoulder, a slow walk up and down the room ~ steps
c {product} rinsed and set upside down in the morning light ~ drip

car seat, baby car seat, booster seat, child seat @ the back seat of a car
c the buckle of {product} closing with one click ~ click
m {hero} leaning in at the car door, settling {child} in {product} ~ soft
n {child} in {product}, looking out of the window ~ road
x strap and cushion of {product} from close by ~ soft
n {child} asleep in {product}, trees going by ~ road
c {product} in the car, door open, light falling in ~ birds

dog treats, dog treat, dog snacks, dog chews, dog biscuits, puppy treats @ a garden in the sun *
c {product} held out between two fingers, {pet} out of focus behind ~ quiet
n {pet} sitting very still, eyes on the hand ~ silence
x a wet nose working from close by ~ sniff
m {pet} taking {product} gently out of an open palm ~ soft crunch
m {pet} and the owner rolling on the grass together ~ laughter
w {pet} racing across the grass, ears flying ~ paws
n {pet} licking the nose and looking up for more ~ soft
c {product} on an open palm, the tail of {pet} wagging behind ~ quiet

dog food, puppy food, raw dog food @ a kitchen floor
c {product} falling into a bowl, {pet} out of focus behind ~ patter
n {pet} sitting very still, eyes on the bowl ~ silence
c a wet nose coming down into the bowl ~ sniff
m {pet} eating with the tail going ~ eating
m {pet} and the owner rolling on the rug together ~ laughter
w {pet} racing across the grass, ears flying @ a park ~ paws
n {pet} licking the nose and looking up for more ~ soft
c {product} beside an empty, polished bowl ~ quiet

cat food, cat treats, kitten food, wet cat food, cat snacks @ a bright flat
x {cat}'s eye from close by, the pupil growing wide ~ silence
c two paws coming to a stop in front of {product} ~ soft
m {cat} trying {product} with care, then with pleasure ~ soft
n {cat} washing one paw, eyes half shut ~ purr
m {cat} on the owner's lap, a hand moving over its back ~ purr
w {cat} stretched out in a patch of sun ~ purr
c {product} on the floor of the flat, {cat}'s tail leaving the frame ~ quiet

cat toy, cat toys, cat tree, cat trees, scratching post, scratching posts, cat tunnel, catnip toy, cat wand, laser toy @ a bright flat
x two eyes going wide and black ~ silence
c one paw stretched out slowly, a tap at {product}, the paw pulled back ~ tap
m {cat} pressed flat behind a table leg, hind legs shifting, ready ~ quiet
w {cat} flying through the air in slow motion ~ whoosh
c {cat} on its back with {product} between all four paws, kicking ~ thump
m {cat} skidding round the corner on the smooth floor ~ claws
c {cat} asleep with a paw on {product} ~ purr
c {product} on the floor, the tail of {cat} leaving the frame ~ quiet

cat bed, cat litter, litter box, self-cleaning litter box, cat fountain, pet fountain, cat flap @ a bright flat
x a nose coming close to {product}, whiskers forward ~ sniff
c two paws stepping up to {product}, one after the other ~ soft
m {cat} walking once round {product} and nodding off into thought ~ quiet
n {hero} watching {cat} from the sofa, chin on one hand ~ breath
w {cat} stretched out in a patch of sun ~ purr
c {product} in its corner, clean, the morning light on it ~ quiet

dog shampoo, pet shampoo, cat shampoo, dog conditioner @ a bathroom with a full tub
n {pet} in the tub with foam between the ears, looking straight into the lens ~ drip
c {product} worked into wet fur by two hands, foam rising ~ lather
m {pet} shaking hard in the tub, drops and foam flying everywhere ~ shake, splash
n {hero} drenched, foam on the nose, laughing ~ laugh
c clean water running through the fur ~ water
m {pet} rubbed dry in a big towel, only the nose showing ~ towel
n {pet} fluffy and bright-eyed, tongue out ~ panting
c {product} on the edge of the tub, wet paw prints leading away ~ drip

dog toy, dog toys @ a hallway with a lead on a hook
n {pet} with a tilted head, ears up ~ silence
c {product} from close by, a wet nose pushing in ~ sniff
m {pet} with {product}, tail going ~ paws
m the owner kneeling down to {pet}, forehead against forehead ~ soft
w {pet} running across wet grass towards us @ a park ~ paws
n {pet} asleep, one paw twitching ~ breath
c {product} in the hallway, paw prints leading away from it ~ quiet

bird feeder, bird house, birdhouse, bird food, bird bath, bee hotel, insect hotel @ a quiet corner by the window
x {product} from close by, waiting ~ quiet
c {product} filled with careful hands ~ patter
n {hero} behind the window, holding the breath ~ silence
x a small visitor arriving, bright-eyed ~ wings
m {hero} and {child} watching without a word ~ whisper
c {product} alive with small movements ~ wings

pet insurance, pet food, pet treats, pet supplement, pet supplies @ a living room with a pet on the rug
n {pet} looking straight into the lens ~ breath
c a hand moving over warm fur ~ soft
m {pet} and the owner at play on the rug ~ laughter
c {product} set down, a nose arriving at once ~ sniff
w {pet} running along a beach @ a beach ~ waves
c {product} beside a sleeping animal ~ breath
`;
