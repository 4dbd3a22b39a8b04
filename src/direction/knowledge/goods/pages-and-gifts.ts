/** Pictures of what is read, written on, played on and given, as plain text: see goods-book.ts. */
export const PAGES_AND_GIFTS = `
notebook, notebooks, journal, planner, diary, sketchbook, stationery, notepad, gratitude journal, calendar @ a desk by a window *
x paper of {product} from close by, a line of ink still wet on it ~ pen
c {product} opened flat with one hand ~ paper
m {hero} writing in {product}, a cup beside ~ pen
n {hero} looking out of the window, pen against the lips ~ quiet
c a ribbon laid between two pages ~ paper
m {hero} writing on a train, the land going by @ a train seat ~ rails
c {product} closed on the desk, the pen on top ~ quiet

pen, pens, fountain pen, ballpoint, pencils, pencil, coloured pencils, art supplies @ a table by a window *
x the tip of {product} touching paper, colour flowing ~ soft
c {product} drawing one long sure line ~ line
m {hero} bent over the paper, all attention ~ quiet
c colours of {product} side by side in the light ~ quiet
n {hero} leaning back to look, one eye shut ~ breath
c a drawing held up against the window ~ paper
c {product} on the table beside a half-finished drawing ~ quiet

cookbook, recipe book, cook book @ a kitchen counter
c {product} opened on the counter, held flat by a wooden spoon ~ paper
x ingredients in small bowls, colours side by side ~ quiet
m {hero} at the stove with one eye on {product} ~ sizzle
x food browning in a hot pan ~ sizzle
c a floury fingertip turning a page ~ paper
n {hero} tasting from the spoon, eyes closing ~ breath
m friends at the table, the dish set down in the middle ~ voices
c {product} on the counter beside a full plate ~ plate

novel, thriller, thriller novel, book, books, crime novel, romance novel, memoir, poetry book, paperback, fantasy novel, biography, self-help book, audiobook, book series @ an armchair by a window
x the edges of the pages of {product} running past a thumb ~ paper
c {product} opened, the shadow of a hand on the page ~ paper
m {hero} deep in {product}, a cup gone cold beside ~ clock
n {hero} stopping, reading one line again, eyes wide ~ breath
m {hero} on a full train, reading, far away @ a train ~ rails
w one lit window in a dark house, somebody reading ~ rain
c {product} face down on the arm of the chair ~ quiet

children's book, picture book, kids book, bedtime book, activity book, colouring book, story book, comic, comics, graphic novel @ a child's bed
c {product} opened on a blanket, a small finger on the page ~ paper
m a parent reading from {product}, {child} leaning in ~ whisper
n {child} with round eyes, lit by the lamp ~ gasp
x colours of the page from close by ~ quiet
m {child} under the blanket with a torch and {product} ~ giggle
w {child} asleep, the book open on the chest ~ breath
c {product} on the pillow, the lamp going out ~ click

greeting cards, greeting card, cards, postcards, gift cards, wrapping paper, stickers, invitations, letter set @ a table with paper and pens
x thick paper of {product} from close by, edge in side light ~ quiet
c a few words written in {product} with a slow pen ~ pen
c {product} slipped into an envelope ~ paper
m {hero} at the letter box, hesitating, then letting go @ a letter box ~ clack
n somebody else opening it and beginning to smile ~ paper
c {product} on a mantelpiece among others ~ quiet

gift box, gift set, gift sets, hamper, advent calendar, subscription box, christmas hamper, care package, gift basket, mystery box @ a table by a window
c a ribbon drawn open with two fingers ~ ribbon
x paper rustling back from what is inside ~ paper
n {hero} looking in, face lit up ~ gasp
c one thing after the other taken out and turned in the hand ~ soft
m {hero} holding {product} up to somebody across the room ~ laugh
m two people on the floor among paper and ribbon ~ laughter
c {product} tied up and waiting by the door ~ quiet

guitar, acoustic guitar, electric guitar, ukulele, bass guitar, banjo @ a room with warm light
x {product} from so near that one note makes it tremble ~ one note
c a hand finding the first notes on {product} ~ notes
m {hero} with {product}, eyes closed ~ playing
x wood and finish of {product} in side light ~ quiet
n {hero} stopping on a wrong note and laughing ~ laugh
w {hero} lost in playing {product} ~ playing
c {product} at rest, one last sound dying away ~ ringing
`;
