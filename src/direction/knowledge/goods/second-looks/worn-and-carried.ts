/** Second looks at what is worn and carried, as plain text: see index.ts. */
export const WORN_AND_CARRIED_AGAIN = `
sneakers, running shoes + table
c the lid of the box lifted off, paper opening over {product} ~ paper
x the sole of {product} from below, its pattern filling the frame ~ quiet
c {product} turning slowly in the air, laces swinging ~ air
c laces threading themselves through the eyelets, in stop motion ~ zip
x mesh and stitching from close by, light raking across ~ quiet
c {product} dropping onto wet asphalt, drops jumping ~ thud
c chalk dust exploding off the sole in slow motion ~ soft
c a row of worn soles and one new pair, {product} ~ quiet
m {product} hanging by the laces from a wire, the sky behind ~ wind
c {product} straight from the side, a hard shadow under it ~ quiet

boots
x water pearling off the leather in slow motion ~ drop
c wax melting into the leather and turning dark @ a workbench ~ quiet
c {product} set down in mud, the print filling with water ~ squelch
x eyelets, hooks and lace from close by ~ quiet
c the sole of {product} knocked against stone, dry earth falling ~ knock
c rain drumming on {product} in slow motion ~ rain
c two prints in the earth, leading out of frame ~ wind
c {product} beside a fire, steaming a little ~ fire

wellies
x rings running over a puddle, one into the other ~ rain
c {product} standing in a row by size, the rain drumming on them ~ rain
c the colour of {product} mirrored in still water, a drop breaking it ~ drop
x the ridged sole of {product}, wet earth dropping out of it ~ squelch
w a grey lane full of puddles, {product} the only colour in it ~ rain
c a line of small prints going straight through the middle of every puddle ~ drip
c {product} upside down on two sticks, drying ~ birds
c {product} on the doorstep, the rain going on behind ~ rain

sandals
x strap and buckle of {product} from close by ~ quiet
c {product} turning slowly on a bright ground ~ quiet
c water running over stone and parting round {product} ~ water
c the shadow of {product} stretching across the steps, time-lapse ~ quiet
c the box opened, paper folding back ~ paper
c {product} at the edge of a pool, light dancing on it ~ water
c {product} on warm stone in low sun ~ quiet

slippers, running socks
c {product} dropping onto wood, one then the other ~ soft
x loops and threads from close by in raking light ~ quiet
c a ball of yarn rolling across the floor ~ roll
c {product} folded into each other, thrown into frame ~ thud
c a drawer sliding open, full of {product} ~ drawer
c {product} pegged to a line, wind pulling at it ~ wind
c {product} side by side in a patch of sun ~ quiet

jeans, t-shirts
x weave and thread from close by, light raking across ~ quiet
c {product} falling onto a bright floor in slow motion ~ cloth
c {product} folding itself in three moves, in stop motion ~ cloth
c a needle running along a seam @ a sewing room ~ machine
x a button pushed through its hole ~ soft
w {product} on a line across the street, filling with wind ~ wind
c {product} on a hanger spinning once and stopping ~ hanger
c colour swirling into water, threads coming out dyed @ a dye house ~ water
c a neat pile, {product} on top ~ cloth
w {product} on a hanger against a bare sunlit wall ~ quiet

sweater, scarf
x the knit from close by, fine hairs standing in the light ~ quiet
c a strand of wool drawn off the ball, the ball turning ~ soft
c needles crossing and a new row growing, time-lapse @ an armchair by a window ~ needles
w sheep on a hill in the mist @ a hillside ~ wind
c {product} falling over the back of a chair and settling ~ cloth
x one drop of mist caught on the wool ~ quiet
c a pile of colours, {product} on top ~ cloth
c {product} over a chair by the window ~ quiet

coat, rain jacket
x drops jumping off the cloth in slow motion ~ rain
c the zip of {product} running up from hem to collar ~ zip
x seam, lining and stitch from close by ~ quiet
c {product} hanging in the wind, one sleeve lifting ~ wind
c water poured over {product}, running off in beads ~ water
w {product} on a peg by the open door, snow drifting past outside ~ wind
c {product} packed into its own small pouch, in stop motion ~ cloth
c {product} on a hook, the last drops falling from it ~ drop

dress
w {product} alone on a hanger in a tall window, the hem moving ~ wind
x cloth sliding over cloth, light running along the fold ~ cloth
c {product} thrown up against the light, floating down ~ cloth
x bead, hem and stitch from close by ~ quiet
c the box opened, paper falling away from the cloth ~ paper
c scissors running through cloth in one long cut @ a sewing room ~ scissors
c a mirror with nothing in it but {product} and the sky ~ quiet
w {product} on its form in the empty room, evening light on it ~ quiet

suit
x the weave of {product} from close by, chalk marks on it ~ quiet
c scissors gliding through dark cloth @ a tailor's workroom ~ scissors
c a needle drawing a single thread tight @ a tailor's workroom ~ thread
x a button hole finished with silk ~ quiet
c a brush passing down {product} on its form ~ brush
c steam rising off a pressed fold ~ steam
w {product} on its form, the door open behind it ~ quiet

swimwear
c {product} thrown onto hot stones, drops flying ~ slap
x water running over the cloth in beads ~ water
c {product} floating in clear water, light nets moving over it ~ water
c salt drying white on warm stone beside {product} ~ quiet
w {product} on a line above the sand, the sea behind ~ wind
c {product} on a wet deck in full sun ~ water

underwear
x the softness of the cloth from close by, light through it ~ quiet
c {product} falling onto white sheets in slow motion ~ cloth
c ribbon and paper coming undone round {product} ~ paper
c a drawer sliding open, everything folded in it ~ drawer
w curtains breathing over an unmade bed ~ wind
c {product} folded on white linen in the first light ~ quiet

leggings
x the knit of {product} stretched and springing back ~ snap
c a drop of water rolling off the cloth ~ drop
c {product} rolled up tight, then unrolling across the floor ~ cloth
c mat, bottle and {product} laid out in a row ~ quiet
x seam and waistband from close by ~ quiet
c {product} over the bar in the empty room, light coming on ~ hum

hat
c {product} spinning through the air in slow motion ~ air
x brim and stitch from close by in raking light ~ quiet
c {product} landing on a hook and swinging ~ tap
c the shadow of {product} moving along a bright wall ~ quiet
w {product} rolling along the empty pavement in the wind ~ wind
c {product} on a post, the sky behind ~ wind

belt + table
x grain and edge of the leather from close by ~ quiet
c {product} unrolling across the table towards the lens ~ roll
x an awl going through the leather, thread following @ a workbench ~ thread
c wax rubbed in, the colour turning deep ~ soft
c metal clicking shut, light jumping off it ~ click
c {product} beside keys and a watch in the morning light ~ keys

sunglasses + table
c the whole street bent in the two lenses of {product} ~ street
x the hinge of {product} from close by, opening ~ click
c {product} dropping onto sand, grains jumping ~ soft
c the sun crossing one lens from edge to edge, time-lapse ~ quiet
c a hard white light turning soft and coloured as the lens passes over it ~ quiet
c {product} sliding across a car bonnet, clouds in the glass ~ slide
c {product} on a stone wall, the sea in both lenses ~ waves

handbag, backpack
x zip and seam of {product} from close by ~ zip
c {product} dropping into frame and settling ~ thud
c everything jumping into {product} one thing after the other, in stop motion ~ tap
x the strap pulled through its buckle ~ strap
c rain running off {product} in beads ~ rain
c a pocket opened, each thing in its place ~ zip
c needle and waxed thread closing the last stitch @ a workbench ~ thread
w {product} alone on a bench, the lights of the city a blur behind ~ city
c {product} upright in low sun, its shadow long ~ quiet

suitcase
c the wheels of {product} turning over polished floor ~ wheels
c clothes folding themselves into {product}, in stop motion ~ cloth
x the lock snapping shut ~ click
c {product} gliding alone along the moving walkway ~ hum
x stickers and scratches on the shell, light sliding over ~ quiet
w {product} first on the carousel, everything behind it empty ~ belt
c {product} upright by the door, handle raised ~ click

ring + table
x light breaking in the stone and jumping from edge to edge ~ quiet
c {product} turning slowly in the dark, one lamp circling it ~ quiet
x metal glowing at the bench, a small flame on it @ a jeweller's bench ~ flame
c {product} falling onto velvet in slow motion ~ soft
c the box opening by itself, the light finding {product} ~ click
x a file drawing one bright line in the metal @ a jeweller's bench ~ file
c {product} hanging on a thread, turning ~ quiet
c {product} on dark velvet, one point of light in it ~ quiet

watch, smartwatch + table
x gears and springs from close by, one wheel turning ~ tick
x the dial of {product}, a sweep of light crossing it ~ tick
c drops bouncing off the glass in slow motion ~ drop
c the strap of {product} laid out straight, the clasp closing ~ click
c the case of {product} turning slowly against the dark ~ quiet
x the crown clicking back by one notch ~ click
c the light of one day crossing the dial, time-lapse ~ tick
c {product} upright on dark stone, the light coming round it ~ tick

umbrella
x rain bursting on the cloth, seen from below ~ rain
c {product} opening towards the lens with one snap ~ snap
c drops thrown off in a circle as {product} spins ~ rain
w a grey square from above, {product} the only colour in it ~ rain
c {product} folded shut, the last water running off its tip ~ drop
c {product} by the door in a small pool ~ drip
`;
