/**
 * Goods that no book knows by name, by the way in which a hand or a room has to do with them: pictures that are true of all such goods, however odd,
 * in the order of a film. One block for each way: its name; then a picture a line (picture-lines.ts), the first opens the film, the last closes
 * it; behind "+" other looks, of which a film takes some. A line with {it} is for goods whose name tells
 * what they hold, treat or are for; one that begins with "-" for those whose name does not.
 */
export const PLAIN_GOODS = `
holds
x {product} from very near, light moving along one edge ~ quiet
-c two hands opening {product} ~ soft click
c {it} going into {product} ~ set down
m {hero} with {product}, all that belongs in it at hand ~ quiet work
-c a hand reaching into {product} without looking ~ rustle
c {it} taken out of {product} again ~ rustle
n {hero} from close by, looking down at {product}, content ~ breath
w {product} in the middle of the place, everything round it tidy ~ room tone
c {product} closed and in its place, nothing else near ~ quiet
+
c {product} from straight above, hands on both sides ~ quiet
x the rim of {product}, sharp, the rest soft behind ~ quiet
c {it} and {product} side by side ~ quiet
m {hero} carrying {product} across the frame ~ steps

bears
x {product} from very near, light moving along one edge ~ quiet
c two hands setting {product} up ~ set down
c {product} with {it} in place, seen from near ~ quiet
-c {product} in use, close on the hands ~ quiet work
m {hero} with {product}, all that belongs to it at hand ~ quiet work
c a hand reaching towards {product} without looking ~ rustle
n {hero} from close by, looking at {product}, content ~ breath
w {product} in the middle of the place, everything round it tidy ~ room tone
c {product} in its place, nothing else near ~ quiet
+
x one line of {product}, sharp, the rest soft behind ~ quiet
c {it} and {product} side by side ~ quiet
m {hero} carrying {product} across the frame ~ steps

treats
x {product} from very near, light moving along one edge ~ quiet
c {it} before the work, nobody at it yet ~ quiet
c a hand picking up {product} ~ picked up
-c {product} at work, close on the hands ~ steady work
c {product} at work on {it}, close on the hands ~ steady work
m {hero} bent over the work with {product}, unhurried ~ steady work
-x where {product} meets the work, clear and sharp ~ steady work
x where {product} meets {it}, clear and sharp ~ steady work
n {hero} from close by, eyes on the work ~ breath
c {it}, the work done, clean light on it ~ quiet
c {product} laid down beside the finished work ~ set down
+
c {it} and {product} side by side ~ quiet
m the work from the side, {product} in two sure hands ~ steady work
n {hero} looking at the result, one small nod ~ breath
w {hero} at work with {product}, the whole place around ~ steady work

body
x {product} from very near, light moving along one edge ~ quiet
m {hero} in front of a mirror with {product} ~ room tone
c {product} in one hand, ready ~ quiet
c one slow stroke with {product}, seen from near ~ soft stroke
n {hero} turning the head left and right in the mirror ~ breath
c a hand going once over the result ~ quiet
m {hero} seen from behind, the mirror full of light ~ room tone
c {product} back in its place by the mirror ~ set down
+
c water running, {product} beside the basin ~ water
n {hero} from close by, beginning to smile ~ breath

fitted
x {product} from very near, every line sharp ~ quiet
c two hands setting {product} in place ~ set in place
m {hero} fitting {product}, tools laid out beside ~ tools
x one fixing of {product} tightened by hand ~ small turn
w {product} in place, seen whole with everything round ~ room tone
n {hero} stepping back to look at {product} ~ breath
c a flat hand against {product}, firm ~ quiet
c {product} finished and in place, clean light from the side ~ quiet
+
c {product} measured, a pencil mark made ~ pencil
c light moving slowly over {product} ~ quiet
w the place from a few steps off, {product} part of it ~ room tone

runs
x one part of {product} in motion, the rest soft behind ~ hum
c a hand starting {product} ~ click, hum
w {product} seen whole, running, the room around ~ hum
m {hero} beside {product}, watching it run ~ hum
c {product} at work, seen from near ~ hum
n {hero} from close by, checking the result, satisfied ~ breath
c a gloved hand wiping {product} down ~ cloth
w {product} at rest, clean, light from the side ~ quiet
+
c a hand setting {product}, turn by turn ~ clicks
m two of the crew at {product}, talking it over ~ voices, hum
x {product} from very near, light moving along one edge ~ hum

switched
x {product} from very near, one small light coming on ~ soft tone
c a finger pressing {product} once ~ click
m {hero} with {product}, hands busy and at ease ~ room tone
c {product} in use, close on the hands ~ soft tones
n {hero} looking up from {product}, pleased ~ breath
w {hero} going on with the day, {product} within reach ~ steps
c {product} seen once all round ~ soft hum
c {product} in its place, one small light on ~ soft tone
+
c {product} taken out of its box ~ cardboard
x light moving along one edge of {product} ~ quiet
m {hero} showing {product} to somebody out of frame ~ a few words

worn
x the surface of {product} from very near ~ quiet
c two hands taking up {product} ~ quiet
c {product} put on in one easy move ~ soft rustle
m {hero} wearing {product}, at the day's work ~ natural sound
n {hero} from close by, at ease in {product} ~ breath
w {hero} on the way in {product} ~ steps
c a hand adjusting {product} once ~ soft rustle
c {product} taken off and laid down with care ~ set down
+
c {product} laid out on a plain cloth ~ quiet
m {hero} busy with both hands, {product} part of the picture ~ natural sound

stands
x one edge of {product} from very near, light running along it ~ quiet
m two people carrying {product} into the room ~ steps
c two hands setting {product} straight ~ set down
m {hero} using {product} for the first time ~ room tone
c a hand resting on {product} ~ quiet
n {hero} from close by, at ease beside {product} ~ breath
w the room with {product} in the place made for it ~ room tone
c {product} by itself, soft light from the side ~ quiet
+
c {product} seen once all round ~ quiet
w one day round {product} in one locked frame, the light moving ~ room tone

spread
x {product} from so near that its texture fills the frame ~ quiet
c {product} opened ~ lid
c {product} going on, one even stroke ~ soft stroke
m {hero} at work with {product}, sleeves rolled up ~ steady work
c a steady hand finishing one edge ~ soft stroke
n {hero} looking along the finished surface ~ breath
c the finished surface from very near ~ quiet
c {product} closed, the finished work behind ~ quiet
+
w the finished work seen whole ~ room tone
c two hands wiping clean after the work ~ cloth
c {it} and {product} side by side ~ quiet

outdoors
w {product} and the wide place around ~ wind
c two hands getting {product} ready ~ natural sound
m {hero} setting out with {product} ~ steps
c {product} in use, close on the hands ~ natural sound
w {hero} with {product}, small in the place around ~ wind
n {hero} from close by, breathing out, smiling ~ breath
x {product} from very near, weather on it ~ quiet
c {product} at rest at the end of the outing ~ quiet
+
m {hero} in full swing with {product} ~ natural sound
m a friend beside {hero}, {product} between them ~ voices

moves
c {product} from near, light along one side ~ quiet
c two hands taking hold of {product} ~ grip
m {hero} setting off with {product} ~ movement
w {hero} and {product} on the move, right across the frame ~ movement
x where {product} meets the ground ~ a soft roll
n {hero} from close by, on the move, eyes ahead ~ breath
w {hero} arriving with {product} ~ steps
c {product} at rest, seen once all round ~ quiet
+
w the way ahead, long and open ~ wind
m {hero} stopping for a moment beside {product} ~ breath

played
x {product} from very near, low to the floor ~ quiet
c hands laying out {product} ~ small knocks
m {hero} bent over {product}, wholly taken up by it ~ small knocks
c the next move with {product}, close on the hands ~ small knocks
n the face of {hero} from close by, eyes wide ~ a gasp
m a second pair of hands joining in with {product} ~ voices
w the room with {product} in the middle ~ laughter
c {product} left as it is, the game done ~ quiet
+
c {product} from straight above, hands on all sides ~ small knocks

put together
c everything in {product} laid out in rows, seen from straight above ~ last piece set down
c the first part taken from {product} ~ picked up
m {hero} at work with {product}, step after step ~ small busy sounds
x two small parts from {product} between two fingers ~ quiet
c hands busy with {product}, sure of the next step ~ small busy sounds
n {hero} from close by, reading the result ~ breath
w {hero} with {product}, the whole place around ~ room tone
c {product} packed up again beside the finished work ~ set down
+
c {product} opened for the first time ~ lid
c {it} and {product} side by side ~ quiet

taken
x {product} from very near, clear and sharp ~ quiet
c a hand reaching for {product} ~ quiet
c {product} beside a clear glass of water ~ water
m {hero} with {product}, unhurried ~ room tone
n {hero} from close by, a deep breath ~ breath
c {product} in an open palm ~ quiet
w {hero} going on, lighter on both feet ~ steps
c {product} back in its place, soft light from the side ~ set down
+
c {product} turned round once in the hand ~ quiet
c light moving slowly over {product} ~ quiet

leafed
x the edge of {product}, pages falling past a thumb ~ pages
c {product} opened for the first time ~ a crack of paper
m {hero} with {product} in a quiet corner ~ page
x print and paper of {product} from very near ~ quiet
c a finger following one line of {product} ~ paper
n {hero} from close by, smiling at what is in {product} ~ breath
c {product} handed across a table ~ paper
c {product} closed on a wooden table ~ quiet
+
w {hero} and {product}, the room quiet around ~ room tone

for animals
c {product} from near, one curious nose coming into the frame ~ sniffing
m {hero} setting {product} up, the animal looking on ~ set down
c {product} from close by, clear and sharp ~ quiet
m the animal with {product}, wholly busy ~ paws
c {product} in use, seen from low down ~ paws
n {hero} laughing at what the animal does ~ laugh
m {hero} and the animal side by side with {product} ~ breath
c {product} in its place, the animal resting beside ~ a deep breath
+
x a paw beside {product} ~ quiet

used
x {product} from very near, light moving along one edge ~ quiet
c two hands taking up {product} ~ picked up
m {hero} putting {product} to use ~ natural sound
c {product} in use, close on the hands ~ natural sound
n {hero} from close by, eyes on what the hands are doing ~ breath
w {hero} with {product}, the whole place around ~ room tone
c {it} and {product} side by side ~ quiet
c a hand laying down {product} ~ set down
c {product} in its place, soft light from the side ~ quiet
+
c {product} seen once all round ~ quiet
c {product} from straight above, one hand beside it ~ quiet
n {hero} looking up with a short smile ~ breath
`;

/** The way of a thing by the last word of its name, where its physical kind tells less. */
export const WAYS_BY_HEAD: readonly (readonly [way: string, heads: string])[] = [
  [
    "holds",
    "bin|pouch|case|box|organi[sz]er|crate|caddy|dispenser|bag|sack|cabinet|locker|canister|tub|pocket|wallet|folder",
  ],
  [
    "bears",
    "rack|holder|stand|basket|tray|block|divider|stopper|saver|feeder|mount|cradle|gimbal|tripod|hook|hanger|rest|shelf",
  ],
  [
    "treats",
    "cleaner|sharpener|opener|peeler|cutter|clippers?|trimmer|tester|remover|unblocker|scraper|stripper|slicer|file|comb|brush|roller|level|gauge|meter|press|clamp|pliers|scissors|shears|wrench|iron|lighter|firelighter|grinder|plane|gun|pump|tool",
  ],
  [
    "spread",
    "glue|paint|varnish|polish|spray|wax|filler|sealant|sealer|primer|stain|coating|cement|mortar|grout|putty|adhesive|de-?icer|fertili[sz]er|compost|soil|grease|lubricant|cleaning tablets?",
  ],
  [
    "fitted",
    "rail|blind|door|gate|gutter|guttering|panel|tile|window|radiator|hinge|fence|fencing|film|guard|mudguard|excluder|lock|shutter|vent|skylight|handle|bracket|tap|cladding|insulation|gasket|seal|valve|pipe|gravestone|headstone|plaque|sign|grate|ramp|handrail|belt",
  ],
  [
    "switched",
    "light|lamp|monitor|sensor|alarm|tracker|scanner|reader|router|charger|battery|controller|remote|doorbell|camera|screen|display",
  ],
  [
    "worn",
    "plug|protection|insole|brace|vest|apron|mask|wristband|bib|workwear|overalls?|uniform|goggles|gloves?|helmet|bra|robe",
  ],
  [
    "for animals",
    "litter tray|scratching post|aquarium|kennel|hutch|terrarium|(?:dog|cat|pet|horse|bird|hamster|rabbit|chicken) \\p{L}+",
  ],
  ["put together", "kit|set"],
  ["used", "saddle|anvil|wheel|rope|net"],
];

/** The way of all goods of a physical kind. */
export const WAYS_OF_KINDS: Readonly<Record<string, string>> = {
  garment: "worn",
  "device on the body": "worn",
  ornament: "worn",
  bag: "holds",
  container: "holds",
  tool: "treats",
  cosmetic: "body",
  remedy: "taken",
  cleaner: "treats",
  kit: "put together",
  toy: "played",
  "printed thing": "leafed",
  furniture: "stands",
  "fitted part": "fitted",
  material: "spread",
  machine: "runs",
  appliance: "runs",
  device: "switched",
  lamp: "switched",
  "sports gear": "outdoors",
  "outdoor gear": "outdoors",
  vehicle: "moves",
  "pet thing": "for animals",
  "animal gear": "for animals",
  object: "used",
};
