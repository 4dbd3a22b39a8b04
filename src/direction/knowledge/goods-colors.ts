/** What a thing is made of or tastes of, and the colours that it brings into a picture, leading colour first. */
export interface GoodsColors {
  readonly words: RegExp;
  readonly colors: readonly string[];
}

/** Ingredients, flowers and materials by the words of briefs; the first rows are the more particular ones. */
export const GOODS_COLORS: readonly GoodsColors[] = [
  { words: /\b(?:matcha|green tea|sencha)\b/i, colors: ["#7FA650", "#EAF0D6"] },
  {
    words: /\b(?:hot chocolate|cocoa|cacao|chocolates?|brownies?|pralines?)\b/i,
    colors: ["#4A2617", "#D9A066"],
  },
  { words: /\b(?:gazpacho|tomato(?:es)?|ketchup|salsa|passata|marinara)\b/i, colors: ["#C8321F", "#6F8F3A"] },
  { words: /\bpizz(?:a|as|eria)\b/i, colors: ["#C8402A", "#F0D9A6"] },
  {
    words: /\b(?:hot sauce|chill?i(?:es)?|paprika|kimchi|harissa|sriracha|gochujang)\b/i,
    colors: ["#C81D11", "#E9A23B"],
  },
  {
    words: /\b(?:curry|curries|turmeric|saffron|dal|masala|tandoori|tagine)\b/i,
    colors: ["#D98C1F", "#8C3B1B"],
  },
  { words: /\b(?:ramen|noodles?|dumplings?|miso|soy)\b/i, colors: ["#8C4A22", "#EFD9AE"] },
  { words: /\b(?:sushi|sashimi|salmon|poke)\b/i, colors: ["#F08A6B", "#23302F"] },
  { words: /\b(?:oysters?|mussels?|seafood|fishmonger\w*|fish)\b/i, colors: ["#8FB3B8", "#E6EEEC"] },
  {
    words: /\b(?:burgers?|bbq|barbecue|steaks?|grill\w*|smokehouse|kebabs?|butcher\w*)\b/i,
    colors: ["#6B2B1A", "#D9772B"],
  },
  {
    words: /\b(?:salads?|vegetables?|veg box(?:es)?|greens|pesto|avocados?|herbs?|kale|spinach)\b/i,
    colors: ["#5E8C31", "#E9EFCB"],
  },
  {
    words: /\b(?:ice cream|gelato|sorbets?|macarons?|cupcakes?|candy|sweets)\b/i,
    colors: ["#F6B8C6", "#A8DFD0"],
  },
  {
    words:
      /\b(?:bread|sourdough|baker(?:y|ies)|bakehouse|croissants?|pastry|pastries|stollen|panettone|bagels?|buns?|cakes?|cookies|biscuits?|pies?|waffles?|pancakes?)\b/i,
    colors: ["#C98B4A", "#F3E6CF"],
  },
  { words: /\b(?:cheese\w*|butter|cheddar|brie)\b/i, colors: ["#F1C453", "#F8EFD6"] },
  { words: /\b(?:oat milk|milk|yogh?urt|kefir|dairy|vanilla)\b/i, colors: ["#F4EBDD", "#B9CBD6"] },
  {
    words: /\b(?:porridge|granola|muesli|oats?|cereal|protein bars?|flapjacks?)\b/i,
    colors: ["#C9A066", "#7A5230"],
  },
  { words: /\b(?:honey|beekeep\w*|mead|maple syrup|hives?)\b/i, colors: ["#E0A526", "#6B4A1E"] },
  {
    words: /\b(?:strawberr\w+|raspberr\w+|cherr(?:y|ies)|pomegranates?|cranberr\w+|jam)\b/i,
    colors: ["#B0203F", "#F3C9C9"],
  },
  {
    words: /\b(?:blueberr\w+|blackberr\w+|figs?|plums?|elderberr\w+|beetroot)\b/i,
    colors: ["#4A2C5E", "#C98BA6"],
  },
  {
    words: /\b(?:lemons?|lemonade|citrus|limoncello|yuzu|pineapples?|bananas?)\b/i,
    colors: ["#F4D63A", "#8DB33A"],
  },
  {
    words:
      /\b(?:peach(?:es)?|apricots?|mangos?|mangoes|oranges|orange juice|mandarins?|clementines?|marmalade)\b/i,
    colors: ["#F2913D", "#F6D9A8"],
  },
  { words: /\b(?:apples?|cider|pears?|orchards?)\b/i, colors: ["#B5402A", "#A9B84A"] },
  { words: /\b(?:olive oil|olives?)\b/i, colors: ["#8A8B2E", "#EDE6C8"] },
  {
    words: /\b(?:cold brew|coffees?|espresso|cappuccino|barista|roaster\w*|roastery)\b/i,
    colors: ["#3B2416", "#C69C6D"],
  },
  { words: /\b(?:teas?|tea ?(?:shop|house|room)|chai|rooibos)\b/i, colors: ["#A8591F", "#EFE3CF"] },
  {
    words: /\b(?:champagne|prosecco|cava|sparkling wine|white wine|riesling)\b/i,
    colors: ["#E3CF8F", "#F7F2DF"],
  },
  { words: /\b(?:rosé|rose wine)\b/i, colors: ["#F0B0A8", "#F7E6DC"] },
  {
    words: /\b(?:red wine|wines?|winery|vineyards?|vermouth|merlot|rioja)\b/i,
    colors: ["#5E1224", "#D9C3A0"],
  },
  {
    words: /\b(?:beers?|lagers?|ales?|ipa|brewer(?:y|ies)|biergarten|taproom)\b/i,
    colors: ["#D98E04", "#F6E7C3"],
  },
  {
    words: /\b(?:whisk(?:y|ey)|rum|bourbon|cognac|brandy|mezcal|tequila)\b/i,
    colors: ["#A65E1A", "#2B1D14"],
  },
  { words: /\b(?:gin|vodka|tonic|aquavit)\b/i, colors: ["#BFD8D2", "#3F6B5A"] },
  { words: /\b(?:kombucha|juices?|smoothies?)\b/i, colors: ["#E58A3C", "#86A83B"] },
  {
    words: /\b(?:swim\w*|pools?|surf\w*|aqua\w*|sparkling water|spring water|spa)\b/i,
    colors: ["#1FA2C4", "#DFF3F6"],
  },
  { words: /\b(?:silks?|satin|lingerie)\b/i, colors: ["#D9C2B0", "#F3E9E2"] },
  { words: /\b(?:linen|cotton|bedding|towels?)\b/i, colors: ["#E4DCCB", "#A9B3A2"] },
  { words: /\b(?:wool\w*|knit\w*|yarn|cashmere|sweaters?|mittens|socks)\b/i, colors: ["#B7A58F", "#7C3F35"] },
  { words: /\b(?:denim|jeans)\b/i, colors: ["#33527A", "#C9B79C"] },
  { words: /\b(?:leather\w*|waxed|saddles?|boots|saddlery)\b/i, colors: ["#7A4A2B", "#2E241C"] },
  {
    words: /\b(?:oak|wood(?:en)?|walnut|timber|plywood|bamboo|carpent\w*|joiner\w*|furniture)\b/i,
    colors: ["#A9794B", "#E8D9C0"],
  },
  { words: /\b(?:steel|alumini?um|titanium|chrome|stainless)\b/i, colors: ["#9AA3AA", "#2C3136"] },
  { words: /\b(?:brass|bronze)\b/i, colors: ["#B08D3C", "#33291A"] },
  { words: /\bcopper\b/i, colors: ["#B87333", "#2F4A46"] },
  {
    words: /\b(?:ceramics?|clay|pottery|stoneware|terracotta|earthenware|tiles?)\b/i,
    colors: ["#B9694A", "#E8DFD2"],
  },
  { words: /\b(?:glass(?:es|ware)?|crystals?|glassblow\w*)\b/i, colors: ["#CFE0E3", "#6FA3A8"] },
  { words: /\b(?:marble|stone|concrete|granite|slate)\b/i, colors: ["#BDBAB4", "#5B5E60"] },
  {
    words: /\b(?:paper|notebooks?|stationery|books|bookshops?|librar(?:y|ies)|fountain pens?)\b/i,
    colors: ["#EFE8D8", "#2F4858"],
  },
  { words: /\bcork\b/i, colors: ["#C49A6C", "#EFE2CE"] },
  { words: /\b(?:candles?|beeswax|wax)\b/i, colors: ["#F0D9A8", "#8C4A22"] },
  { words: /\b(?:diamonds?|pearls?|engagement rings?)\b/i, colors: ["#E6EEF2", "#3A4A5C"] },
  { words: /\b(?:jasmine|perfum\w*|fragrances?|neroli|orange blossom)\b/i, colors: ["#EFE6C8", "#C7A35A"] },
  { words: /\blavender\b/i, colors: ["#9A86C8", "#DDE3C7"] },
  {
    words: /\b(?:flowers?|florists?|ros(?:es|ebuds?)|peon(?:y|ies)|bouquets?|tulips?|fleuriste|blumen\w*)\b/i,
    colors: ["#D9708A", "#6E8B5A"],
  },
  {
    words: /\b(?:house ?plants?|plants?|seeds?|garden(?:s|ers?|ing)?|allotments?|compost|ferns?|moss)\b/i,
    colors: ["#3F6B4B", "#B9C48A"],
  },
  {
    words: /\b(?:wood ?(?:burner|stove)s?|fireplaces?|fire pits?|log burners?)\b/i,
    colors: ["#D9581E", "#2A211D"],
  },
  { words: /\bsolar\b/i, colors: ["#F2B632", "#1E4E8C"] },
  { words: /\b(?:recycl\w*|refill\w*|compostable|biodegradable)\b/i, colors: ["#5F8F5B", "#D8C9A8"] },
  { words: /\b(?:vinyl|records|jazz)\b/i, colors: ["#1B1A1C", "#C8452E"] },
];
