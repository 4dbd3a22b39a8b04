/** Ways to film a thing that a brief only names, near and far; {X} is the thing, "it" stands for it. */
export interface Stagings {
  readonly near: readonly [string, ...string[]];
  readonly far: readonly [string, ...string[]];
}

interface StagedKind extends Stagings {
  /** Tells the kind by the last word of the thing's name. */
  readonly head: RegExp;
}

const kind = (words: string, near: Stagings["near"], far: Stagings["far"]): StagedKind => ({
  head: new RegExp(`\\b(?:${words})$`, "i"),
  near,
  far,
});

/** What things of a kind do by themselves while a camera looks. A new kind is one row. */
export const STAGED_THINGS: readonly StagedKind[] = [
  kind(
    "maps?|letters?|notes?|notebooks?|pages?|papers?|books?|posters?|postcards?|photographs?|photos?|tickets?|receipts?|contracts?|plans?|drawings?|sketches|sketch|envelopes?|newspapers?|diary|diaries|blueprints?",
    ["{X} under a lamp, one corner lifting", "{X} in raking light, every crease a small ridge"],
    ["{X} laid out across a whole table", "{X} stirred by a draught in an otherwise still room"],
  ),
  kind(
    "steam|smoke|mist|fog|vapou?r|haze|incense",
    ["{X} curling through a bar of light", "{X} rising, thinning, gone"],
    ["{X} drifting across the whole frame", "{X} lit from behind, shapes coming and going in it"],
  ),
  kind(
    "waves?|surf|sea|ocean|lake|river|stream|waterfalls?|pool|fountains?|tide|rapids",
    ["{X} breaking up the light", "a single ripple going out over {X}"],
    ["{X} from the height of a gull", "{X} right to the edge of the frame, nothing on it"],
  ),
  kind(
    "rain|drizzle|puddles?|raindrops?",
    ["{X} on glass, the light behind it in pieces", "{X} on dark stone, ring inside ring"],
    ["{X} coming across the street like a curtain", "{X} in the beam of one lamp"],
  ),
  kind(
    "wind|breeze|gale|gusts?|storms?",
    ["grass pressed flat by {X}, springing up again", "a loose thread of cloth snapping in {X}"],
    ["cloud shadows chased over the land by {X}", "everything that can bend, bent by {X}"],
  ),
  kind(
    "scree|boulders?|rocks?|cliffs?|stones?|pebbles?|gravel",
    ["loose stones sliding down {X} and coming to rest", "{X} in raking light, every edge sharp"],
    ["one thread of path crossing {X}", "{X} climbing out of the frame, the sky above it"],
  ),
  kind(
    "summits?|peaks?|mountain ?tops?|ridges?|ridgeline",
    ["the last stones before {X}, nothing but sky behind", "a small cairn on {X}, wind tearing at it"],
    ["{X} coming clear of the cloud", "{X} against the first light"],
  ),
  kind(
    "sunsets?|sunrises?|dawn|dusk|golden hour",
    ["{X} in one pane of glass", "the edge of everything lit by {X}"],
    ["{X} over the whole width of the frame", "{X}, the land below it already dark"],
  ),
  kind(
    "bees?|bumblebees?|honeybees?|butterfl(?:y|ies)|ladybirds?|ladybugs?|dragonfl(?:y|ies)|moths?",
    ["{X} on an open flower, legs yellow with pollen", "{X} lifting off a petal, the petal springing back"],
    ["{X} going from flower to flower", "{X} over a sunlit border"],
  ),
  kind(
    "woodsmoke",
    ["{X} curling through a bar of light", "{X} drifting past the lens, clearing"],
    ["{X} hanging low between trees", "{X} rising straight up from one chimney"],
  ),
  kind(
    "snow|snowflakes?|frost|ice|icicles?",
    ["{X} catching blue and then gold", "{X} giving way, one bright drop"],
    ["{X} over everything, one line of footprints in it", "{X} without a mark, the sky the same white"],
  ),
  kind(
    "candles?|flames?|fire|bonfires?|campfires?|fireplaces?|torch|torches|lanterns?|sparklers?|embers|sparks",
    ["{X}, the flame leaning and standing up again", "{X} with a bright edge and a dark heart"],
    ["{X}, the only light for a long way", "{X} throwing slow shadows on all sides"],
  ),
  kind(
    "lamps?|bulbs?|neon|neon signs?|string lights|fairy lights|lights|headlights?|spotlights?|streetlights?|lampposts?|signs?",
    ["{X} flickering, then steady", "{X} warming from orange to white"],
    ["{X} coming on, the rest of the frame darker", "{X} glowing in the depth of the frame"],
  ),
  kind(
    "flowers?|roses?|tulips?|lavender|sunflowers?|poppies|blossoms?|bouquets?|petals?|daisies|herbs?|leaves|leaf|ferns?|moss|grass|wheat|plants?|houseplants?|trees?|olives?|vines?|grapes|seedlings?|garden|meadow|weeds",
    ["{X} with the dew still on, stirred by a breath of air", "{X} against the sun, every vein drawn"],
    ["a gust going through {X}", "{X} swaying, out of time with the wind by half a beat"],
  ),
  kind(
    "oysters?|mussels?|clams?|prawns?|shrimps?|lobsters?|crabs?|tacos?|burgers?|fries|chips|sushi|ramen|curr(?:y|ies)|steaks?|kebabs?|waffles?|doughnuts?|donuts?|pancakes?|sausages?|hot dogs?|sandwich(?:es)?|wraps?|seafood|street food|snacks?|pastries|cupcakes?|tapas|mezze|food",
    ["{X} just served, seen from very near", "a hand reaching for {X}"],
    ["{X} handed across a counter", "{X} on a shared table, hands coming in from all sides"],
  ),
  kind(
    "laughter|laughs?|smiles?|giggles?|hugs?|high[- ]fives?|grins?|cheers|joy|tears",
    ["{X}, one unposed face filling the frame", "{X}, caught from very near"],
    ["{X}, two people and nothing arranged", "{X}, several people at once, none of them looking at us"],
  ),
  kind(
    "crowds?|audiences?|visitors|fans|spectators|festival-?goers|guests|customers|commuters|shoppers",
    ["faces in the {x}, one after the other", "two friends laughing in the middle of the {x}"],
    ["the {x} from above", "the {x} seen whole, from the side"],
  ),
  kind(
    "(?:live |brass |jazz |rock |folk |steel )?bands?|orchestras?|choirs?|quartets?|djs?|musicians|buskers?|drummers?|guitarists?",
    ["{X} from near, hands and instruments filling the frame", "{X}, one face lost in the music"],
    ["{X} playing, seen over heads and raised hands", "{X} in full swing, the whole stage in the frame"],
  ),
  kind(
    "dogs?|cats?|horses?|foals?|cows?|sheep|goats?|foxes|fox|deer|rabbits?|birds?|gulls?|ducks?|hens?|bees|bee|butterfly|butterflies|fish|whales?|dolphins?|kittens?|puppies|puppy|wolf|wolves|owls?|lambs?|pigs?|donkeys?|tortoise|parrots?",
    ["{X} turning towards a sound", "{X} holding quite still, only the breath moving"],
    ["{X} crossing the frame without hurry", "{X} looking back once before going on"],
  ),
  kind(
    "bread|loaf|loaves|cakes?|cake tin|pies?|croissants?|buns?|pizza|cheese|fruit|apples?|lemons?|oranges?|berries|tomatoes|vegetables|soup|stew|pasta|noodles|rice|dumplings?|chocolate|biscuits|cookies|ice cream|salad|fish and chips|breakfast|dinner|lunch|picnic|feast|spices|honey|eggs|olive oil",
    ["{X} from close by, in soft light", "{X} in low light from the side, every crumb and drop sharp"],
    [
      "{X} in the middle of a laid table, chairs pushed back",
      "{X} on a board by the window, waiting for company",
    ],
  ),
  kind(
    "coffee|tea|espresso|beer|wine|champagne|whisky|whiskey|gin|cocktails?|lemonade|juice|milk|drinks?|glass|glasses|cups?|mugs?|bottles?|jug|teapot|kettle",
    [
      "{X} from close by, one bright line of light along the rim",
      "{X} from close by, in low light from the side",
    ],
    ["{X} on a table, the room soft behind", "{X} in the middle of a calm frame"],
  ),
  kind(
    "cars?|vans?|trucks?|lorry|lorries|bus|buses|trams?|trains?|bicycles?|bikes?|motorbikes?|scooters?|tractors?|taxis?|boats?|ships?|ferry|ferries|kayaks?|canoes?|yachts?|planes?|balloons?|drones?|forklifts?|sledges?|rockets?",
    ["{X} from close by, light sliding along one side", "the front of {X}, filling the frame"],
    ["{X} going past, right across the frame", "{X} going away down the middle of the frame"],
  ),
  kind(
    "coats?|shirts?|dress|dresses|scarf|scarves|hats?|caps?|gloves?|socks?|shoes?|boots?|sneakers?|trainers?|jackets?|jumpers?|sweaters?|jeans|suits?|uniforms?|aprons?|kimonos?|hoodies|sarees?|veils?|hairnets?",
    ["{X}, the weave in light from the side", "a seam of {X}, stitch after stitch"],
    ["{X} laid out, ready to be put on", "{X} seen whole, in light from one side"],
  ),
  kind(
    "blankets?|towels?|sheets|linens?|cushions?|pillows?|rugs?|quilts?",
    ["{X} from near, folded edge on edge", "a hand laid flat on {X}, smoothing"],
    ["{X} in a neat pile", "{X} shaken out once, settling"],
  ),
  kind(
    "curtains?|flags?|banners?|bunting|sails?",
    ["{X} from near, light coming through the cloth", "the edge of {X} lifting in moving air"],
    ["{X} moving in the wind", "{X} seen whole, filling and falling"],
  ),
  kind(
    "hammers?|saws?|drills?|chisels?|planes?|spanners?|knife|knives|scissors|needles?|brush|brushes|pens?|pencils?|tools?|spades?|rakes?|wrench|wrenches|anvils?|workbench|workbenches|loom|looms|ovens?|ladders?|ropes?|buckets?|whisks?|cameras?|telescopes?|microscopes?",
    ["{X}, worn bright where it is held", "the working end of {X}, clean and exact"],
    ["{X} on the bench in the order of use", "{X} leaning in the light of an open door"],
  ),
  kind(
    "guitars?|pianos?|violins?|cellos?|drums?|trumpets?|microphones?|turntables?|records?|vinyl|accordions?|saxophones?|harps?|flutes?|speakers?|amplifiers?|bells?",
    ["{X}, something on it still trembling", "dust jumping on {X}"],
    ["{X} alone in a pool of light", "{X} against a chair in an empty room, one note hanging"],
  ),
  kind(
    "phones?|smartphones?|laptops?|tablets?|screens?|dashboards?|computers?|televisions?|tvs?|monitors?|apps?|keyboards?|robots?|servers?|headsets?|headphones|earbuds|smartwatch|smartwatches|watch|watches|clocks?|alarm clocks?",
    ["{X} lighting up in a dim room", "a line of light running along the edge of {X}"],
    ["{X} on a cleared desk", "{X} lit, the rest of the frame soft behind"],
  ),
  kind(
    "house|houses|towers?|castles?|churches|church|lighthouse|lighthouses|bridges?|skyscrapers?|cathedral|mill|windmills?|barns?|huts?|cabins?|cottages?|temples?|ruins?|walls?|gates?|stairs|staircase|rooftops?|roofs?|village|chimneys?|cranes?|statues?|fountain|monuments?",
    ["{X} from near, every line of the surface in raking light", "part of {X} from near, clear and sharp"],
    ["{X} seen whole, from a few steps off", "{X} seen whole, from low down"],
  ),
  kind(
    "doors?|windows?|keys?|locks?|drawers?|suitcases?|boxes|box|parcels?|gifts?|presents?|bags?|backpacks?|baskets?|jars?|crates?|chests?",
    ["{X} from close by, a stripe of light lying across", "{X} from close by, in light from the side"],
    ["{X} in the middle of a calm frame", "{X} in a long stripe of light"],
  ),
  kind(
    "chairs?|sofas?|armchairs?|tables?|beds?|desks?|benches|bench|mirrors?|carpets?|rugs?|shelves|shelf|hammocks?|swings?|bathtubs?|baths?|sinks?|tents?",
    ["the edge of {X} from close by, in soft light", "light moving slowly over {X}"],
    ["{X} seen whole, from a few steps off", "{X} in the middle of a calm frame"],
  ),
  kind(
    "hands?|fingers?|fingertips|palms?|thumbs?",
    [
      "{X} at work, unhurried, every line of the skin drawn",
      "{X} stopping for a breath, dust still on the knuckles",
    ],
    ["{X} moving through a patch of low sun", "{X} reaching for the next thing without a look"],
  ),
  kind(
    "shavings|sawdust|splinters|filings|crumbs|confetti|feathers|petals falling|dust|flour|glitter|seeds|sand",
    ["{X} falling through a beam of sun", "a breath going through {X}"],
    ["{X} gathered on the floor in a long stripe of light", "{X} drifting down and settling"],
  ),
  kind(
    "rugby|football|tennis|hockey|cricket|netball|basketball|volleyball|badminton|yoga|ballet|drama|choir practice|maths|science|art class|swimming|gardening|cooking|singing|dancing|judo|karate|fencing|rowing|chess",
    ["{X}, close on hands and faces", "{X}, close on one face, wholly taken up by it"],
    ["{X} seen from the side, nobody looking at the camera", "{X} in full swing, seen whole"],
  ),
  kind(
    "balls?|footballs?|rackets?|skateboards?|surfboards?|skis|dumbbells?|kettlebells?|medals?|trophy|trophies|goals?|nets?|kites?|toys?|dolls?|teddy bears?|puzzles?|dice|cards|blocks|marbles",
    ["{X}, scuffed and ready", "{X} rocking to a stop"],
    ["{X} left lying where the game ended", "{X} in the middle of a calm frame"],
  ),
  kind(
    "rings?|necklaces?|earrings?|bracelets?|diamonds?|pearls?|gems?|jewel(?:lery|ry|s)?|gold|silver|brooch|brooches|crowns?|coins?",
    ["{X} throwing one spark across the lens", "{X} turning in the dark, edge by edge into light"],
    ["{X} on a dark cloth, a lamp moving past", "{X} in an open hand-sized box on a wide bare table"],
  ),
];
