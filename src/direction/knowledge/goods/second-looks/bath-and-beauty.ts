/** Second looks at what is used in bathrooms and on skin and hair, as plain text: see index.ts. */
export const BATH_AND_BEAUTY_AGAIN = `
hand soap, body wash, shampoo, cleanser + table
x one drop of {product} hanging at the spout, stretching, letting go ~ drop
c {product} running slowly down clear glass, light through it ~ quiet
x a bubble growing until the whole room is curved in it ~ faint fizz
c water bursting from the tap in slow motion, each drop separate ~ water
c foam piling up in a white peak and leaning over ~ faint fizz
c {product} poured in a slow thread that coils on itself ~ quiet
x a bubble drifting past {product} and bursting on its corner ~ pop
w the bathroom with the sun coming through steam ~ drip
c the drain taking the last turn of foam ~ water
c {product} wet and shining, one drop running down it ~ drop

soap + table
x the stamped surface of {product} from close by, water beading on it ~ drop
c the paper falling open round {product} ~ paper
c {product} dropped into clear water, bubbles streaming off it ~ plunge
x foam sliding off an edge in slow motion ~ faint fizz
c flowers and oils beside {product} on wet stone ~ quiet
w the bathroom with the sun coming through steam ~ drip
c {product} on wet stone, foam still on it ~ drop

hair dryer + table
c {product} rising off the table into the light, its line seen from end to end ~ low hum
x the switch of {product}, one small light coming on ~ click
c a silk ribbon flying in the stream of air ~ air
x vents and curves of {product}, light sliding over them ~ quiet
c powder blown off the table in one long plume ~ air
c {product} mirrored in the dressing table, both ends of it in view ~ quiet
c {product} laid down, its cable in one loose loop ~ click

hair oil, serum, beard oil + table
x the drop falling through dark in slow motion, light inside it ~ quiet
c {product} spreading on glass, seen from below ~ quiet
x a ring running outward where one drop has fallen ~ drop
c light travelling round the bottle of {product} as it turns ~ quiet
x the pipette filling, a thread of bubbles rising in it ~ glass
c leaves and petals floating on water round {product} ~ water
c the shadow of {product} growing long across stone, time-lapse ~ quiet
c {product} on wet stone, the light through it ~ quiet

cream, body lotion, sunscreen, shaving cream + table
x a thick swirl of {product}, one peak folding over ~ soft
c {product} drawn across clear glass in one broad stroke ~ soft
c the lid turning off, the untouched surface inside ~ lid
x the edge of the stroke from close by, fine as silk ~ quiet
c water running over the stroke and pearling off ~ water
c {product} standing in shallow water, rings running out from it ~ water
c light and leaf shadow moving over {product} ~ leaves
c {product} open, its lid leaning against it ~ quiet

lip balm + table
x a soft shine spreading along glass in one slow stroke ~ soft
c {product} rolling across the table towards the lens ~ roll
x light sliding through {product} from end to end ~ quiet
c cherries and honey falling past {product} in slow motion ~ quiet
c {product} dropping out of a coat pocket onto a bench ~ tap
x frost on the pane, {product} on the sill before it ~ wind
c the cap coming off with a click ~ click
c {product} standing on a windowsill, the bright cold street behind ~ wind

lipstick + table
x the slanted tip of {product}, light sliding down its edge ~ quiet
c the cap coming off with a click and rolling out of frame ~ click
c {product} standing in a row of its own colours, one rising after the other ~ click
x a smear of colour on glass from close by, thick and shining ~ soft
c the case of {product} spinning to a stop on the mirror @ a dressing table with a mirror ~ spin
c red petals falling round {product} in slow motion ~ quiet
c a kiss-shaped print left on the mirror @ a dressing table with a mirror ~ quiet
x the colour breaking like wet paint under a blade ~ soft
c {product} straight on against its own colour ~ click

mascara, makeup + table
x pigment breaking apart in slow motion, colour flying ~ soft
c {product} opening by itself, the colours inside catching the light ~ click
x fine powder floating through a beam of light ~ quiet
c one broad stroke of colour drawn across white paper ~ stroke
c brushes rolling across the dressing table ~ roll
x the bristles of a brush springing back, colour leaping off them ~ flick
c the mirror with the light bulbs coming on round it ~ hum
c {product} on the mirror, doubled in it ~ quiet

nail polish + table
x a drop of {product} stretching from its brush ~ drop
c colour poured over glass in one shining sheet ~ soft
c small bottles knocked over like dominoes, colour after colour ~ clink
x the surface drying to a mirror, a window in it ~ quiet
c one stroke on white paper, thick and wet ~ stroke
c bottle and cap turning against each other ~ glass
c {product} straight on against its own colour ~ quiet

perfume, deodorant + table
x the mist hanging in backlight, falling slowly ~ hiss
c light breaking through the glass of {product} into colours on the wall ~ quiet
c flowers and peel falling past {product} in slow motion ~ quiet
x the cap lifting off, metal catching the light ~ click
c smoke winding once round {product} and letting go ~ quiet
x liquid rocking inside the glass and coming to rest ~ quiet
c a curtain breathing in the wind, {product} on the sill before it ~ wind
c {product} in one hard ray of light, the room dark behind ~ quiet

razor + table
x the edge of {product}, light running along it ~ quiet
c foam parting in one clean track on glass ~ scrape
c water drumming on {product} in slow motion ~ water
x the head of {product} from close by, turning slowly ~ hum
c {product} lifted out of its stand, the light sliding along the handle ~ click
c drops shaken off {product} against the dark ~ water
c {product} laid on folded linen, drops round it ~ quiet

toothpaste, toothbrush + table
x a ribbon of colour laid along the bristles in one stroke ~ soft
x bristles springing back one row after the other ~ flick
c water rushing into a clear glass ~ water
c mint leaves dropping into water in slow motion ~ splash
c {product} in the glass by the mirror, the first sun on it ~ quiet
c foam swirling once round the basin and away ~ water
c {product} at the edge of the basin, one drop under it ~ drop

bath bombs + table
c {product} dropping into the water, the splash standing ~ splash
x colour rushing outward in rings ~ fizz
c the whole tub from above, colours winding into each other ~ fizz
x salt and petals from close by ~ quiet
c steam rolling over the edge of the tub ~ quiet
c candles on the edge, their light broken by the water ~ water
c {product} beside the full tub, steam drifting past ~ quiet

wipes
c {product} drawn out in one soft pull, the next one standing up ~ soft
x the weave of {product} from close by ~ quiet
c one sheet drifting down in slow motion ~ quiet
c a spot of red on white wiped away in one stroke ~ soft
x a drop landing and spreading through the weave ~ drop
c {product} on a folded towel in window light ~ quiet

vitamins + table
c {product} falling in slow motion, turning over in the light ~ patter
x one of {product} lit from behind, glowing through ~ quiet
c {product} lining up for each day of the week, in stop motion ~ tap
c a glass of water filling beside {product}, sun in it ~ pour
x fizz rising past the lens ~ fizz
c orange and leaf shadow moving over the counter ~ quiet
c the lid turned shut with a click ~ click
c {product} beside a full glass, the sun through both ~ quiet

hair clips + table
c {product} dropping onto the dressing table one by one ~ tap
x colour and shine of {product} from close by ~ quiet
c {product} laid out in the shape of a sun, in stop motion ~ tap
c the mirror with all of {product} clipped along its edge ~ click
c {product} spread on pale cloth ~ quiet

contact lenses
x one clear curve balanced on a drop of water ~ drop
c a blurred street of lights sliding into focus @ a street at night ~ quiet
x liquid closing over the lens of {product} without a sound ~ quiet
c the case clicking shut ~ click
c {product} beside the basin in the morning light ~ quiet
`;
