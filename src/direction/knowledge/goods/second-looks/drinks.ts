/** Second looks at what is drunk, as plain text: see index.ts. */
export const DRINKS_AGAIN = `
coffee + table
w the kitchen before sunrise, one lamp on over {product} ~ quiet room
c a cup filling with coffee, seen straight from above, the dark circle rising ~ pour
x one drop falling into black coffee and drawing a ring to the rim ~ drop
c three cups in a row filled one after the other, on the beat ~ pour
x ground coffee from close by, light raking across every grain ~ quiet
c milk sinking into the cup and coming up again in clouds ~ pour
c a spoon left turning in the cup, the swirl slowing by itself ~ clink
c an empty cup with a ring of foam, the next one already steaming beside it ~ cup
c {product} between two full cups, steam crossing the light ~ quiet

cold brew + table
x one big ice cube dropping into a tall glass and ringing against its side ~ ice
m a tray of ice knocked out over the counter, the cubes skidding into the light ~ ice
c {product} poured from high above, a dark ribbon folding into the ice ~ pour
x frost on the glass, one clear track melting down through it ~ quiet
x cream sinking past the ice in slow clouds ~ pour
c a straw spinning the ice once round, the colours swirling together ~ ice
m a full glass sliding along the counter into frame and stopping dead ~ slide
c coffee beans raining down round {product} and bouncing off the counter ~ beans
c the empty glass, the last ice settling with a click ~ ice
c {product} straight on against one bright colour, cold drops catching the light ~ fizz

tea, matcha + table
w first light crossing the table towards the cup, {product} beside it ~ quiet
c water coming to the boil in a glass kettle, bubbles rising in strings ~ boil
x colour spreading through clear water from one point ~ quiet
x steam folding over itself above the rim of the cup ~ quiet
c a cup seen straight from above, the circle of colour darkening ~ quiet
c honey running off a spoon into the cup in one thread ~ soft
x one last drop falling from the spout, the ring running outward ~ drop
c {product} beside two cups, window light on the table ~ quiet

hot chocolate + table
x dark chocolate shaved in thin curls, piling up ~ scrape
c milk warming in a small pan, a ring of foam rising ~ simmer
c a whisk beating the pan to froth ~ whisk
x cream sliding off a spoon onto the hot surface and starting to melt ~ soft
x cocoa dusted from above, falling slowly through the light ~ quiet
w the warm kitchen from outside, its window steamed up, rain on the glass @ a garden in the rain ~ rain
c two mugs pushed together, steam rising between them ~ cup
c {product} beside a full mug, cocoa dust settling round it ~ quiet

iced tea, energy drink, cider + table
x the first crack of the opening, a burst of spray frozen in the light ~ crack, hiss
c ice tumbling into an empty glass from above, one cube jumping out ~ ice
x bubbles streaming up past the lens, breaking at the surface ~ fizz
c {product} rolling in from the left and stopping upright in the middle of the frame ~ roll
x one cold drop racing another down {product} ~ quiet
c liquid and ice thrown up in one crown of splash, slow motion ~ splash
m {product} in a tub of crushed ice, the sun flashing on it ~ ice
c a glass filled to the brim in one take, foam stopping just in time ~ fizz
c the empty glass turned over, one last drop falling ~ drop
c {product} straight on against a clear bright sky, drops running down it ~ fizz

sparkling water + table
x a single drop falling into still water, the ring running outward ~ drop
c clear water thrown through a beam of sun in slow motion ~ splash
x light bending through the glass and dancing on the wall behind ~ quiet
c ice falling into clear water, seen from below the surface ~ plunge
c a sprig of mint turning slowly on its way down the glass ~ quiet
w an empty bright table, one glass of water throwing a long clear shadow ~ quiet
c the water line rising to the very rim and holding there ~ pour
c {product} with the light straight through it ~ quiet

juice + table
c fruit rolling along the counter one after the other ~ roll
x pulp and juice bursting from close by, slow motion ~ squeeze
c {product} seen straight from above, the colour swirling as it settles ~ pour
c ice dropped into the full glass, the colour leaping over the rim ~ splash
x a slice of fruit held against the sun, every cell alight ~ quiet
m three glasses in a row, filled one after the other, on the beat ~ pour
c peel falling in one long curl beside the glass ~ peel
c {product} in hard sun, its colour thrown long across the counter ~ quiet

milk + table
x one white drop falling into a full glass and throwing up a crown ~ drop
c {product} poured into a clear glass, white climbing the side ~ pour
c strawberries dropping into {product}, splashes standing for a moment ~ splash
x the surface of the full glass trembling and coming to rest ~ quiet
c oats and nuts raining down past the glass ~ patter
c the empty glass, white running slowly down inside ~ quiet
w the breakfast table from above, everything on it, {product} in the middle ~ birds
c {product} on a pale table, a white ring left beside it ~ quiet

beer + table
x bubbles rising in straight lines through gold ~ fizz
c the cap flying off in slow motion, a curl of mist after it ~ hiss
c a heavy glass sliding down the wood into frame, foam swinging ~ slide
x grain running in a stream, dust gold in the light @ a brewery ~ grain
x foam from close by, bubbles closing one by one ~ fizz
m glasses in a row on the bar, low sun through all of them @ a bar ~ low voices
c the empty glass, lace of foam down its inside, the full one beside it ~ glass
c {product} in the last light, foam just over the rim ~ quiet

wine + table
x a drop running down the neck and being stopped by the label's edge ~ quiet
c a cork turning slowly out of the neck ~ cork
w rows of vines in the last sun @ a vineyard ~ wind
x the wine's edge against white cloth, its colour paling to the rim ~ quiet
c the glass filling from below, seen at table height ~ pour
c candle light moving through a full glass onto the cloth ~ quiet
m the table after the meal, crumbs, low candles, two empty glasses ~ quiet
c {product} with one full glass, candle light on both ~ quiet

sparkling wine + table
x one bubble letting go of the glass and rising ~ fizz
c foil peeled back in one long strip ~ foil
c a tower of shallow glasses, filling from the top down ~ pour
x foam rushing up a narrow glass and falling back to a fine line ~ fizz
m gold paper falling over the table and the glasses ~ quiet
c two full glasses side by side, bubbles running in step ~ fizz
c {product} and two full glasses, gold light behind ~ fizz

gin + table
x the liquid sliding down the inside of the glass in slow legs ~ quiet
c a twist of orange peel dropped in, oil spreading on the surface ~ quiet
c one clear block of ice turning slowly, the lamp caught inside ~ ice
w the bar before opening, bottles lit from below, {product} in front ~ low hum
x botanicals and peel falling past the lens onto dark wood ~ patter
c {product} seen through a full glass, bent and doubled ~ glass
c the glass set back empty, ice shifting once ~ ice
c {product} alone on dark wood, one lamp behind it ~ quiet

protein powder + table
c a level scoop of powder tipped in one clean movement ~ soft
x powder bursting outward in slow motion, light behind it ~ soft
c water rushing into the cup from above, spinning the powder round ~ pour
c bananas, oats and ice in a row, {product} at the end of it ~ quiet
x the mix turning smooth, last grains vanishing ~ swirl
c the cup emptied, foam sliding slowly to the bottom ~ quiet
c {product} beside a full cup, early light across both ~ lid
`;
