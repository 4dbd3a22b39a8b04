/** Pictures of single things of the garden and the yard, each by its own use, as plain text: see goods-book.ts. */
export const GARDEN_AND_YARD = `
watering can, garden hose, hose @ a small garden
x water leaving {product} in a bright arc, the sun in every drop ~ water
c dry earth turning dark, a leaf lifting ~ water
m {hero} walking along the bed with {product} in the early light ~ birds
n {child} looking into the spray, then soaked and shrieking ~ laugh
c {product} put down on the path, one last drop falling ~ drip
w the garden in full growth, wet and steaming in the sun ~ bees

wheelbarrow @ a small garden
c the wheel of {product} bouncing over a root, earth jumping ~ thud
m {hero} leaning into {product}, a mountain of leaves in front ~ wheels
c a full load tipped out in one go ~ soil
m {hero} pushing {product} at a run, a child on top ~ laughter
c {product} upside down against the wall, rain running off it ~ rain

compost, compost bin, potting soil, fertiliser @ a small garden
x dark crumbling earth falling through fingers, a worm turning in it ~ soil
c peelings and coffee tipped out of a kitchen bowl ~ soft
m {hero} turning a steaming heap with a fork in the cold morning ~ soil
c a seedling set into {product} and pressed in with two thumbs ~ soft
n {hero} smelling a handful of earth, nodding ~ breath
w the bed months later, everything waist high ~ bees

raised bed @ a small garden
c the boards of {product} knocked together at a corner ~ hammer
m {hero} tipping dark earth into {product}, sack after sack ~ soil
x a row of green points breaking through ~ quiet
n {child} pulling a carrot out of {product} and holding it up by its hair ~ gasp
m {hero} sitting on the edge of {product} with a cup, legs stretched ~ birds
w {product} overflowing with leaves in the low sun ~ bees

greenhouse @ a small garden
c the door of {product} opening, warm air fogging the lens ~ creak
x a drop running down the glass, the garden upside down in it ~ drip
m {hero} between shelves of seedlings, sleeves rolled up ~ soft
c a tomato turned on its stem, red all round ~ quiet
n {hero} inside in a T-shirt, rain on the roof, smiling up at it ~ rain
w {product} glowing at dusk like a lamp in the garden ~ crickets

secateurs, pruning shears, pruner @ a small garden
x the blades of {product} meeting, a stem falling clean ~ snip
c {product} drawn out of a back pocket, opened with a thumb ~ click
m {hero} half inside a rose bush, only boots to be seen ~ snip
n {hero} with a thorn scratch across the nose, content ~ birds
c roses laid in a basket, one across the others ~ soft
c {product} on the garden table, leaves round it ~ birds

hedge trimmer @ a garden with a tall hedge
c {product} running along the top of a hedge, leaves flying past the lens ~ buzz
w a hedge like a green wave, {hero} very small before it ~ birds
m {hero} stepping back, one eye shut, checking the line ~ quiet
n {hero} pulling a twig out of the hair ~ laugh
w the hedge as straight as a table, the sky resting on it ~ birds

leaf blower @ a garden under bare trees
w a wave of leaves rising before {product} and rolling over the lawn ~ roar
x one leaf spinning upright in the air stream ~ whoosh
m {hero} walking, a storm of yellow in front ~ roar
n {child} throwing the heap into the air again ~ laugh
c {product} by the shed, one leaf coming to rest on it ~ quiet

chainsaw @ a clearing at the edge of the woods
x chips flying from the cut in slow motion, light in them ~ engine
c a gloved hand pulling the cord of {product} once ~ engine
m {hero} in helmet and visor, braced, the log parting ~ engine
c the fresh rings of the wood, sap shining ~ quiet
m {hero} stacking logs against a wall, visor up ~ thud
c {product} on a stump, sawdust all round ~ birds

pressure washer @ a terrace of grey stone
x a fan of water drawing a bright line through years of grey ~ water
m {hero} in rubber boots, writing one clean letter on the terrace ~ water
c moss and mud rolling away in front of the jet ~ water
n {hero} under a cloud of fine spray, a small rainbow across the face ~ water
w half the terrace dark, half of it new ~ drip
c {product} at rest on the clean stone, water running off ~ drip

hammock @ a garden in the evening
c the ropes of {product} taking the weight with a creak ~ creak
m {hero} getting into {product} and nearly out of it again ~ laugh
n {hero} asleep with a book on the face, one hand hanging ~ crickets
x leaves moving above, the sky coming through ~ wind
w {product} between two trees, swaying, a bare foot over the edge ~ birds
c {product} empty, still swinging a little ~ crickets

hot tub @ a garden on a cold evening
x steam rolling over dark water, a light coming on below ~ bubbling
c a foot going in, toes first, then the sigh ~ water
n {hero} up to the chin in {product}, snow landing on the hair ~ breath
m friends in {product}, only heads and glasses above the steam ~ laughter
w {product} glowing blue among dark trees ~ wind

trampoline @ a garden in the sun
w a child against the blue sky, knees up, arms wide ~ springs
x the mat of {product} going down and throwing the light back ~ springs
n {child} upside down for a moment, hair everywhere ~ laugh
m {hero} in office clothes, shoes off, looking round, then jumping ~ springs
c {product} still humming, one sock left on it ~ birds

swing, garden swing @ a garden in the evening
c the ropes of {product} tightening over a branch ~ creak
w {child} flying out over the garden and back into the sun ~ wind
n {child} leaning back, hair sweeping the grass ~ laugh
m {hero} on {product} at dusk, pushing off with one toe ~ creak
c {product} empty, moving a little by itself ~ crickets

patio heater @ a terrace in the evening
x a glow running up inside {product}, orange out of black ~ hiss
n {hero} with breath in the air, then both hands held out to the warmth ~ breath
m friends in shirt sleeves under {product}, frost on the lawn behind them ~ laughter
c a coat slipping off a chair back ~ cloth
w the dark garden, one warm circle in it ~ crickets

gazebo @ a garden in the sun
w the roof of {product} lifting and opening like a hand ~ cloth
c a leg of {product} clicking to its full height ~ click
m friends running in under {product} as the rain starts, plates held high ~ rain
x drops running along the edge of the cloth, the sun behind ~ rain
w {product} on the lawn in the evening, lamps coming on inside ~ laughter

bench, picnic bench, garden bench @ a garden in the evening
x late light moving over the grain of {product} ~ quiet
c a hand brushing leaves off {product} ~ soft
m {hero} sitting down on {product} with a long breath out ~ sigh
m two old friends on {product}, shoulder to shoulder, saying nothing ~ birds
n {hero} looking up at the sky ~ crickets
w {product} under a tree through the seasons, leaves, then snow, then blossom ~ wind

ladder @ a workshop
c the feet of {product} set down, a lock clicking home ~ click
m {hero} on a stack of two chairs and a book, reaching, thinking better of it ~ creak
m {hero} going up {product} in four even steps ~ steps
x a bulb turned, light falling down {product} ~ soft
n {hero} at the top, looking round the room from above ~ quiet
c {product} folded in one move and hung on its hook ~ click

tape measure @ a workshop
x the blade of {product} shooting out, light running along it ~ whirr
c {product} bent into a corner, a pencil mark beside it ~ scratch
m {hero} with a pencil between the teeth, arms as wide as the window ~ quiet
c a board sliding into its place, no gap left and right ~ click
c {product} snapping shut in one hand ~ snap

hammer @ a workshop
c {product} coming down in slow motion, the nail going in straight ~ tap
c a hand weighing {product}, the grip worn to it ~ wood
m {hero} with three nails between the lips, working along a board ~ tap
n {hero} shaking one thumb, laughing at it ~ laugh
w the finished hut in the garden, door swinging ~ birds
c {product} laid on the bench among shavings ~ wood

saw, sander @ a workshop
x sawdust pouring through a beam of light ~ whirr
c {product} following a pencil line, the board falling in two ~ wood
m {hero} leaning into the work, sleeves white with dust ~ whirr
c a palm passing over the fresh wood, stopping, passing again ~ soft
n {hero} blowing along the edge, one eye shut ~ breath
c {product} on the bench, a heap of gold dust under it ~ quiet
`;
