/** What is done with a thing that a dish is made of: when it comes, what is seen and what a cook says. */
export interface PartOfDish {
  readonly fits: RegExp;
  /** 1 prepared, 2 into the heat first, 3 added, 4 liquids, 5 at the end. */
  readonly stage: 1 | 2 | 3 | 4 | 5;
  readonly shows: string;
  readonly line: string;
}

type Row = readonly [string, PartOfDish["stage"], string, string];

const ROWS: readonly Row[] = [
  [
    "(?:soft[- ])?boiled eggs?|ramen eggs?|jammy eggs?",
    5,
    "a boiled egg halved, its yolk still running",
    "Halve the egg on top.",
  ],
  ["corn|sweetcorn", 5, "golden corn scattered over the bowl", "Corn for sweetness."],
  [
    "noodles|ramen|udon|soba|rice noodles|pho",
    3,
    "noodles loosened in boiling water with long chopsticks",
    "Cook the noodles, and drain them early.",
  ],
  ["chicken|turkey|duck", 2, "pieces of chicken browning in a wide pan", "Brown the chicken on both sides."],
  [
    "beef|steak|lamb|pork|mince(?:d meat)?|veal|meatballs?",
    2,
    "meat browning in a hot pan, turned with tongs",
    "Sear the meat until it is brown all over.",
  ],
  [
    "sausages?|chorizo|bacon|pancetta|ham",
    2,
    "slices sizzling in their own fat",
    "Let it crisp in the pan first.",
  ],
  [
    "salmon|cod|trout|tuna|fish|halibut|sea bass|mackerel",
    3,
    "a fish fillet laid into the pan, skin down",
    "The fish goes in skin side down.",
  ],
  [
    "shrimps?|prawns?|scallops|mussels|clams|squid|calamari|lobster|crab",
    3,
    "prawns turning pink in the pan",
    "Seafood needs only a few minutes.",
  ],
  ["tofu|tempeh|seitan", 2, "cubes of tofu turning golden in a pan", "Fry the tofu until it is golden."],
  ["halloumi|paneer", 2, "slices of white cheese browning in a pan", "Brown the cheese on both sides."],
  ["eggs?|omelette", 3, "an egg cracked on the rim of a bowl", "Crack in the eggs."],
  ["garlic", 1, "garlic sliced thin under a broad knife", "Slice the garlic thin."],
  [
    "onions?|shallots?|leeks?|spring onions?|scallions?",
    1,
    "an onion chopped fine on a board",
    "Chop the onion fine.",
  ],
  ["ginger|turmeric|lemongrass", 1, "ginger grated into a small bowl", "Grate the ginger."],
  [
    "carrots?|parsnips?|celery|fennel|beets?|beetroots?",
    1,
    "root vegetables cut into even sticks",
    "Cut the vegetables into even pieces.",
  ],
  [
    "(?:bell |red |green |roasted )*peppers?|courgettes?|zucchini|aubergines?|eggplants?|vegetables|veggies|veg",
    1,
    "bright vegetables cut into even pieces on a board",
    "Cut the vegetables into even pieces.",
  ],
  [
    "broccoli|cauliflower|asparagus|green beans|brussels sprouts",
    3,
    "green florets dropped into the pan",
    "Add the greens while they are still crisp.",
  ],
  [
    "mushrooms?|porcini|shiitake",
    2,
    "sliced mushrooms browning in butter",
    "Give the mushrooms room, and let them brown.",
  ],
  [
    "spinach|kale|chard|rocket|arugula|cabbage|pak choi|bok choy",
    4,
    "a heap of green leaves wilting down in the pan",
    "Fold in the leaves until they wilt.",
  ],
  [
    "(?:cherry |tinned |roasted |sun-dried )*tomato(?:es)?",
    3,
    "ripe tomatoes tipped into the pan",
    "In with the tomatoes.",
  ],
  [
    "sweet potato(?:es)?|potato(?:es)?|gnocchi",
    1,
    "potatoes cut into even pieces",
    "Cut the potatoes into even pieces.",
  ],
  [
    "pumpkin|(?:butternut )?squash",
    1,
    "a squash cut open, seeds scooped out with a spoon",
    "Halve the squash and scoop out the seeds.",
  ],
  ["peas|edamame", 4, "peas poured into the pan like green beads", "Peas come last. They need no time."],
  [
    "(?:black |white |kidney |butter |cannellini )*beans|chickpeas|lentils|dal|dhal",
    3,
    "beans rinsed in a sieve and tipped in",
    "Rinse the beans and stir them in.",
  ],
  [
    "rice|quinoa|couscous|bulgur|barley|farro|orzo|risoni",
    3,
    "a cup of grains poured into the pot in a thin stream",
    "Pour in the {part} and stir until it shines.",
  ],
  [
    "pasta|spaghetti|penne|linguine|tagliatelle|macaroni|lasagne",
    3,
    "pasta sliding into boiling water",
    "Cook the {part} until it still has a bite.",
  ],
  ["stock|broth|bouillon", 4, "hot broth ladled in, steam rising", "Pour in hot broth, a ladle at a time."],
  ["coconut(?: milk| cream)?", 4, "coconut milk swirling into the pan", "Pour in the coconut milk."],
  [
    "cream|cr[eè]me fra[iî]che|mascarpone",
    4,
    "cream running into the pan in a white ribbon",
    "Stir in the cream.",
  ],
  ["yogh?urt|skyr|kefir|buttermilk", 5, "a spoon of yoghurt set on top", "Finish it with yoghurt."],
  ["(?:oat |almond |soy )?milk", 4, "milk poured in a thin stream", "Pour in the milk."],
  ["butter", 2, "butter foaming in a pan", "Melt the butter until it foams."],
  [
    "wine|vermouth|beer|cider",
    4,
    "a splash of wine hissing in the pan",
    "A splash of wine, and let it boil off.",
  ],
  [
    "soy sauce|miso|tamari|fish sauce|teriyaki|gochujang|harissa|curry paste|pesto|tahini|peanut butter",
    4,
    "a spoon of {part} stirred in",
    "Stir in the {part}.",
  ],
  [
    "chill?i(?:es)?|paprika|cumin|curry powder|spices?|za'?atar|cajun|jerk",
    3,
    "spices sprinkled in from between two fingers",
    "Now the spices. Let them warm until you smell them.",
  ],
  [
    "lemons?|limes?|oranges?|citrus|yuzu",
    5,
    "half a lemon squeezed over the dish, its zest grated on top",
    "Finish it with zest and juice.",
  ],
  [
    "basil|parsley|coriander|cilantro|mint|dill|thyme|rosemary|sage|chives|herbs?|tarragon",
    5,
    "green herbs torn over the dish",
    "Tear the herbs over it at the end.",
  ],
  [
    "parmesan|pecorino|cheddar|mozzarella|gruy[eè]re|cheese|mac and cheese|gouda|brie|camembert",
    5,
    "cheese grated over the dish in a loose snow",
    "Grate the cheese over it.",
  ],
  [
    "feta|goat'?s? cheese|ricotta|burrata|cottage cheese",
    5,
    "white cheese crumbled over the dish",
    "Crumble the cheese over it.",
  ],
  [
    "almonds?|walnuts?|pecans?|hazelnuts?|pistachios?|cashews?|pine nuts|sesame|seeds|granola",
    5,
    "toasted nuts scattered over it",
    "Scatter the nuts on top.",
  ],
  [
    "honey|maple syrup|agave|date syrup",
    5,
    "{part} falling from a spoon in one thread",
    "A thread of {part}.",
  ],
  [
    "chocolate|cocoa|cacao|nutella",
    4,
    "dark chocolate melting in a bowl, stirred slowly",
    "Melt the chocolate gently.",
  ],
  ["cinnamon|vanilla|cardamom|nutmeg", 3, "a pinch of spice falling into the bowl", "A pinch of spice."],
  [
    "baking (?:powder|soda)|bicarbonate(?: of soda)?",
    2,
    "a level spoon of {part} tapped into the flour",
    "A spoon of {part}.",
  ],
  ["flour|oats?|porridge", 1, "{part} tipped from a cup into a wide bowl", "Weigh out the {part}."],
  ["sugar", 1, "sugar running into a bowl", "Add the sugar."],
  [
    "bananas?|apples?|pears?|peach(?:es)?|plums?|mangos?|mangoes|pineapples?|apricots?|figs?",
    1,
    "fruit peeled and sliced on a board",
    "Peel and slice the fruit.",
  ],
  [
    "(?:straw|blue|rasp|black)?berr(?:y|ies)|cherr(?:y|ies)|pomegranate",
    5,
    "{part} tumbling over it from an open hand",
    "Add the {part} whole.",
  ],
  ["avocados?|guacamole", 5, "an avocado halved, its flesh scooped out", "Scoop out the avocado."],
  [
    "toast|(?<!banana |soda |sourdough |garlic |corn)bread|sourdough|baguette|bagels?|buns?|pita|naan|flatbreads?",
    2,
    "slices of bread toasting until golden",
    "Toast the bread.",
  ],
  [
    "tortillas?|tacos?|wraps?|quesadillas?|burritos?",
    2,
    "a tortilla warming in a dry pan",
    "Warm the tortillas in a dry pan.",
  ],
  [
    "(?:puff |filo |phyllo |shortcrust )?pastry|pie crust|tart shell|dough",
    1,
    "pastry rolled out thin on a floured board",
    "Roll the pastry out thin.",
  ],
  [
    "cucumbers?|radish(?:es)?|lettuce|salad leaves|greens",
    1,
    "crisp leaves and slices tumbling into a bowl",
    "Slice everything crisp.",
  ],
  ["olives?|capers|anchov(?:y|ies)|sun-dried", 4, "olives scattered in", "Olives for salt."],
];

/** What dishes are made of, each as a brief may name it. */
export const PARTS_OF_DISHES: readonly PartOfDish[] = ROWS.map(([words, stage, shows, line]) => ({
  fits: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, "iu"),
  stage,
  shows,
  line,
}));

/** How a dish comes together at the end, by what its name says of it; the last fits any. */
export const WAYS_OF_COOKING: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:soups?|bisque|chowder|stews?|broth|curry|chil[il]i|ragu|bolognese|dal|ramen|risotto)\b/i,
    "a deep pot at a low simmer, steam rising round a wooden spoon",
    "Let it simmer gently until everything is soft.",
  ],
  [
    /\b(?:mousse|puddings?|panna cotta|cheesecake|tiramisu|ice cream|sorbet|semifreddo|trifle|popsicles?|energy balls|truffles|fudge)\b/i,
    "small glasses slid on to a cold shelf",
    "Stir it smooth, and into the cold for an hour.",
  ],
  [
    /\b(?:pancakes?|fritters|crepes?|waffles?|blini|hotcakes)\b/i,
    "small rounds of batter in a hot pan, bubbles breaking on top, one flipped",
    "Small rounds in a hot pan. Turn them when bubbles break.",
  ],
  [
    /\b(?:smoothies?|shakes?|juices?|dips?|hummus|lassi|pur[eé]e)\b/i,
    "everything whirling smooth in a blender",
    "Blend it until it is smooth.",
  ],
  [
    /\b(?:salads?|slaw|poke|bowls?|ceviche|bruschetta|overnight|no-?bake|toast|sandwich(?:es)?|wraps?|parfait)\b/i,
    "all of it turned over gently in a wide bowl",
    "Toss everything together, gently.",
  ],
  [
    /\b(?:bake[ds]?|baking|traybakes?|roast(?:ed)?|gratin|casserole|pies?|tarts?|quiche|cakes?|bread|muffins?|cookies|crumble|cobbler|galette|lasagne|sheet[- ]?pan|oven|pizza|loaf|scones?|brownies|granola)\b/i,
    "a dish slid into a hot oven, its glass door closing",
    "Into the hot oven until it is golden.",
  ],
  [
    /\b(?:grill(?:ed)?|bbq|barbecue|skewers?|kebabs?)\b/i,
    "everything turned once over glowing coals",
    "Grill it hot and short.",
  ],
  [
    /\b(?:fried|shrimps?|prawns?|scallops?|salmon|cod|fish tacos|stir[- ]?fry|pan[- ]?fried|fritters|crispy|schnitzel|air[- ]?fryer)\b/i,
    "the pan shaken once over a high flame",
    "High heat, and keep it moving.",
  ],
  [/./, "the lid set on the pot, steam at its rim", "Lid on, and let it simmer until everything is tender."],
];
