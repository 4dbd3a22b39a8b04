/** Pictures of instruments and of what things are made with, as plain text: see goods-book.ts. */
export const MUSIC_AND_MAKING = `
piano, digital piano, synthesizer, midi keyboard @ a room with warm light
x one key of {product} going down, dust jumping off it ~ one note
c two hands spread over a chord, waiting ~ breath
m {hero} at {product}, shoulders moving, eyes shut ~ piano
n {hero} hitting a wrong note, wincing, going back two bars ~ piano
w the dark room, {hero} at {product} by one lamp ~ piano
c {product} with its lid open, the last chord still in the air ~ ringing

drum kit, drums @ a garage with its door open
x a stick hitting a skin, dust leaping up in slow motion ~ drum
c a foot finding the pedal ~ thud
m {hero} behind {product}, all elbows and hair ~ drumming
n {hero} biting the lip, then letting go on the one ~ drumming
w the neighbours' windows lighting up one after another ~ drumming
c a cymbal of {product} still swinging, catching the lamp ~ shimmer

violin, cello, viola @ a room with warm light
x rosin rising like smoke off the strings of {product} ~ one note
c a bow laid on {product}, one long note pulled out of it ~ strings
m {hero} with {product}, swaying a little, eyes closed ~ strings
x the scroll of {product} in side light, old varnish glowing ~ quiet
n {hero} squeaking on one note, laughing, trying again ~ strings
c {product} laid into the blue velvet of its case ~ click

flute, saxophone, harmonica, clarinet, trumpet @ a room with warm light
x breath clouding on {product} ~ breath
c fingers finding their places on {product} ~ click
m {hero} at an open window, playing {product} out over the roofs ~ playing
n {hero} running out of breath on the high note, laughing ~ laugh
w a street below, somebody stopping to listen ~ playing
c {product} on the window sill, one last note dying away ~ ringing

sewing machine, fabric @ a table by a window
x the needle of {product} going through cloth, stitch after stitch ~ stitching
c two hands guiding a seam into the light of {product} ~ stitching
m {hero} bent over {product}, pins between the lips ~ stitching
n {hero} snapping the thread with the teeth ~ snap
m a dress held up by the shoulders against the window ~ cloth
c {product} at rest, a heap of bright scraps beside it ~ quiet

watercolours, watercolors, paint set, oil paints, brushes, paint brushes @ a table by a window
x a loaded brush touching wet paper, the colour running out like a flower ~ quiet
c {product} opened, colour beside colour ~ click
m {hero} with a smear of blue across one cheek, leaning in ~ quiet
c a glass of water turning slowly from clear to violet ~ clink
n {hero} stepping back, head tilted ~ breath
c {product} beside a picture still wet ~ quiet

chalk, crayons, markers @ a pavement in the sun
x {product} drawn over rough ground, dust jumping ~ scratch
m {child} on both knees in the middle of a whale as long as the street ~ scratch
c fingers of every colour ~ quiet
w people walking round the drawing on tiptoe ~ steps
n {child} lying down inside it to see whether it fits ~ giggle
c {product} down to a stump, the first drop of rain beside it ~ rain

label maker, photo printer, printer @ a worktable
c a strip sliding out of {product}, still warm ~ whirr
c {product} woken by one finger ~ soft tone
m {hero} bent over {product}, waiting ~ whirr
n {hero} holding the result up against the window ~ breath
c it pressed into its place with a thumb ~ soft
c {product} on the worktable, the light in it going out ~ quiet

laser cutter @ a worktable
x a point of light drawing a line through wood, a thread of smoke behind it ~ hum
c a shape pushed out of its sheet with one finger ~ click
m {hero} behind tinted glass, chin on both hands ~ hum
n {hero} blowing off the last dust, holding it to the light ~ breath
c {product} at rest, the finished piece in front of it ~ quiet
`;
