import type { NounKindName } from "../words/noun-kinds.ts";

/** What a house, a product or a film keeps to, and what has no place there. */
export interface Diet {
  /** The words that say so. */
  readonly said: RegExp;
  /** Kinds of nouns that it rules out, by the dictionary. */
  readonly kinds: ReadonlySet<NounKindName>;
  /** Words that it rules out besides. */
  readonly words: ReadonlySet<string>;
  /** Words that it rules out where they stand together. */
  readonly told?: RegExp;
}

const set = (list: string) => new Set(list.split(" "));
const kinds = (...names: NounKindName[]): ReadonlySet<NounKindName> => new Set(names);

const OF_ANIMALS =
  "ribeye entrecote beef pork veal mutton venison turkey chicken bacon steak ham sausage salami prosciutto chorizo pepperoni salmon tuna cod shrimp shrimps prawn prawns lobster crab oysters mussels squid anchovy anchovies goose gammon";
/** A new one is a row. */
export const DIETS: readonly Diet[] = [
  {
    said: /\b(?:vegan\w*|plant[- ]based|100 ?% plants?|nothing\b[^.;!?]{0,30}\bfrom (?:an |any )?animals?|no animal (?:products?|ingredients?)|free (?:of|from) animal|without animal (?:products?|ingredients?)|animal[- ]free)\b/i,
    kinds: kinds("meat", "seafood", "dairy"),
    words: set(`${OF_ANIMALS} egg eggs omelette honey`),
    told: /\b(?:(?:calf|cow|lamb|goat|sheep|pig|real|genuine|soft|fine|full-?grain|italian)[- ]+(?:\w+ )?(?:leather|skin|suede)|(?:real|genuine) (?:fur|wool|silk|down))\b/i,
  },
  {
    said: /\b(?:vegetarian|meat[- ]free|meatless|no meat|without meat)\b/i,
    kinds: kinds("meat", "seafood"),
    words: set(`${OF_ANIMALS} goose gammon`),
  },
  {
    said: /\b(?:dairy[- ]free|lactose[- ]free|milk[- ]free|no dairy)\b/i,
    kinds: kinds("dairy"),
    words: set("milk cream butter cheese yoghurt yogurt"),
  },
  {
    said: /\b(?:halal|kosher)\b/i,
    kinds: kinds("alcohol"),
    words: set("pork bacon ham prosciutto chorizo salami"),
  },
  {
    said: /\b(?:gluten[- ]free|wheat[- ]free|c(?:o)?eliacs?)\b/i,
    kinds: kinds(),
    words: set("wheat barley rye spelt baguette baguettes croissant croissants"),
  },
  {
    said: /\b(?:nut[- ]free|no nuts|free (?:of|from) nuts)\b/i,
    kinds: kinds(),
    words: set(
      "peanut peanuts almond almonds hazelnut hazelnuts walnut walnuts cashew cashews pistachio pistachios",
    ),
  },
  {
    said: /\b(?:alcohol[- ]free|non[- ]?alcoholic|booze[- ]free|teetotal|zero[- ]proof|0(?:\.0)? ?% (?:alcohol|abv)|free (?:of|from) (?:any )?alcohol|no alcohol|(?:never|not) (?:serves?|serving|pours?|sells?) (?:any )?alcohol|serves? no alcohol|without (?:any )?alcohol|dry (?:bar|january)|sober (?:bar|party|curious))\b/i,
    kinds: kinds("alcohol"),
    words: set(
      "lager lagers pint pints whisky whiskey whiskies whiskys whiskeys vodka vodkas gin rum tequila prosecco champagne bourbon",
    ),
    told: /(?<![\d.,])(?!0(?:[.,]0)? ?%)\d{1,2}(?:[.,]\d)? ?(?:%|percent|per cent) ?(?:vol\b|abv\b|alc\w*|proof\b)/i,
  },
  {
    said: /\b(?:sugar[- ]free|free (?:of|from) sugar|no (?:added )?sugar|zero sugar|without (?:any )?(?:added )?sugar|unsweetened)\b/i,
    kinds: kinds(),
    words: set("sugar sugars syrup caramel"),
  },
  {
    said: /\b(?:caffeine[- ]free|decaf(?:feinated)?|no caffeine|zero caffeine|without (?:any )?caffeine)\b/i,
    kinds: kinds(),
    words: set("caffeine caffeinated guarana"),
  },
  {
    said: /\b(?:plastic[- ]free|free (?:of|from) plastic|no plastic|zero plastic|without (?:any )?plastic)\b/i,
    kinds: kinds(),
    words: set("plastic polystyrene cellophane styrofoam clingfilm polyester nylon"),
  },
  {
    said: /\b(?:cordless|wireless|no (?:cables?|cords?|wires?)|without (?:any )?(?:cables?|cords?|wires?))\b/i,
    kinds: kinds(),
    words: set("cable cables cord cords plug plugs socket"),
  },
  {
    said: /\b(?:fragrance[- ]free|unscented|unperfumed|perfume[- ]free|no (?:fragrance|perfume|scent)|without (?:any )?(?:fragrance|perfume|scent))\b/i,
    kinds: kinds(),
    words: set("perfume perfumed fragrance fragrant scent scented scents"),
  },
  {
    said: /\b(?:hand[- ]?made|made (?:only |entirely |all )?by hand|no machines?|without machines?|hand[- ](?:stitched|sewn|carved|thrown|crafted) only)\b/i,
    kinds: kinds(),
    words: set("robot robots conveyor cnc automated injection assembly"),
  },
  {
    said: /\b(?:cruelty[- ]free|no animal test(?:s|ing)|(?:not|never) tested on animals|without animal test(?:s|ing))\b/i,
    kinds: kinds(),
    words: set("vivisection"),
    told: /\b(?:(?<!(?:not|never|nothing) )tested|tests?|testing|trials?)(?: \w+){0,2} on (?:\w+ )?(?:animals|rabbits?|mice|rats?|beagles?|monkeys?|guinea pigs?)\b/i,
  },
  {
    said: /\b(?:zero[- ]waste|waste[- ]free|no (?:single-use|disposables?)|without (?:any )?(?:packaging|disposables?)|unpackaged|package[- ]free)\b/i,
    kinds: kinds(),
    words: set("styrofoam clingfilm disposable disposables"),
    told: /\b(?:paper|plastic|disposable|single-use|throw-?away|polystyrene) (?:cups?|bags?|plates?|cutlery|straws?|wrap\w*|bottles?|lids?|packaging)\b/i,
  },
  {
    said: /\b(?:fair[- ]?trade|fairly (?:traded|made)|no child labou?r|without child labou?r)\b/i,
    kinds: kinds(),
    words: set("sweatshop sweatshops"),
    told: /\b(?:children|kids|(?:little |small )?(?:boys|girls)|\w+-year-olds?) (?:\w+ )?(?:pick|harvest|sew|carry|haul|weave|work|glue|stitch|dig)(?:s|ing)?\b/i,
  },
  {
    said: /\b(?:waterproof|water[- ]?resistant|swim[- ]?proof)\b/i,
    kinds: kinds(),
    words: new Set(),
    told: /\b(?:tak(?:es?|ing) (?:it|them|the \w+) off before (?:he|she|they|diving|swimming|showering|the (?:rain|pool|shower)|(?:a|the) swim)|(?:the )?water (?:ruins|destroys|kills) (?:it|them|the \w+)|do(?:es)? not get wet|must not get wet)\b/i,
  },
  {
    said: /\b(?:(?:100 ?%|pure(?:ly)?|only|nothing but|all) (?:organic )?(?:cotton|wool|linen|silk|hemp|cashmere|merino)|natural fib(?:re|er)s(?: only)?)\b/i,
    kinds: kinds(),
    words: set("polyester nylon acrylic elastane synthetic synthetics viscose lycra spandex"),
  },
  {
    said: /\b(?:solid|real|genuine|pure|100 ?%) (?:wood|oak|walnut|teak|pine|beech|ash|cherry)\b/i,
    kinds: kinds(),
    words: set("chipboard mdf veneer laminate plywood plastic"),
  },
  {
    said: /\b(?:silent|noiseless|whisper[- ]quiet|noise[- ]free) (?:\w+ )?(?:dishwasher|fridge|vacuum|washing machine|fan|mower|heat pump|extractor|hairdryer|blender)s?\b/i,
    kinds: kinds(),
    words: set("roars roaring rumble rumbles rumbling clatters rattles deafening"),
  },
  {
    said: /\b(?:fully electric|all[- ]electric|100 ?% electric|battery[- ]electric|electric (?:car|suv|van|scooter|motorbike|motorcycle|truck|bus)|e-?scooter|e-?car)\b/i,
    kinds: kinds(),
    words: set("exhaust exhausts petrol gasoline diesel tailpipe tailpipes"),
  },
  {
    said: /\b(?:organic(?:ally)?|pesticide[- ]free|no pesticides|without (?:any )?pesticides)\b/i,
    kinds: kinds(),
    words: set("pesticide pesticides insecticide herbicide herbicides glyphosate"),
  },
  {
    said: /\b(?:never frozen|not frozen|fresh,? never|no frozen (?:food|goods))\b/i,
    kinds: kinds(),
    words: set("freezer freezers thaw thaws thawed defrost defrosts defrosted"),
  },
  {
    said: /\b(?:adults?[- ]only|no (?:kids|children)(?: allowed)?|child[- ]?free|kid[- ]?free) (?:hotel|resort|spa|cruise|club|restaurant|bar|beach|pool)\b/i,
    kinds: kinds(),
    words: set("children kids toddler toddlers baby babies child"),
  },
  {
    said: /\b(?:fur[- ]free|leather[- ]free|cruelty[- ]free fashion|no (?:fur|leather)|without (?:any )?(?:fur|leather))\b/i,
    kinds: kinds(),
    words: set("fur mink leather suede sheepskin cowhide"),
  },
  {
    said: /\b(?:grain[- ]free|free (?:of|from) grains?|no grains?|without (?:any )?grains?)\b/i,
    kinds: kinds(),
    words: set("wheat barley rye oats oat rice corn maize spelt millet"),
  },
];
