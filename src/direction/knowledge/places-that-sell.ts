import { remembered } from "../remembered.ts";

/** Kinds of places and what a film can show of their trade: a brief for a bakery is a film about bread and a room. */
const TRADES: readonly { readonly place: RegExp; readonly goods: string }[] = [
  { place: /\b(?:tea (?:shop|room|house)s?|teehaus|salon de thé)\b/i, goods: "tea" },
  {
    place:
      /\b(?:coffee (?:shop|house|bar)s?|caf[eé]s?|roaster(?:y|ies|s)?|espresso bars?|kaffeehaus|kaffeerösterei|rösterei|torréfacteur|cafeter[ií]a)\b/i,
    goods: "coffee",
  },
  {
    place: /\b(?:baker(?:y|ies)|boulangerie|bäckerei|panader[ií]a|padaria|panetteria|patisserie)\b/i,
    goods: "bread",
  },
  { place: /\b(?:pizzeria|pizza (?:place|shop|parlou?r))\b/i, goods: "pizza" },
  { place: /\b(?:ramen (?:bar|shop)|noodle (?:bar|shop))\b/i, goods: "bowl of noodles" },
  { place: /\b(?:sushi (?:bar|place|restaurant))\b/i, goods: "sushi" },
  { place: /\b(?:taquer[ií]a|taco (?:truck|stand|shop))\b/i, goods: "taco" },
  { place: /\b(?:ice cream (?:shop|parlou?r|van)|gelateria)\b/i, goods: "ice cream" },
  {
    place:
      /\b(?:restaurant|bistro|brasserie|trattoria|diner|food truck|eatery|gasthaus|steakhouse|canteen)s?\b/i,
    goods: "dish",
  },
  { place: /\b(?:brewery|taproom|pub|biergarten|beer garden)\b/i, goods: "beer" },
  { place: /\b(?:winery|vineyard|wine bar)\b/i, goods: "wine" },
  { place: /\boyster (?:bar|shack|house)\b/i, goods: "oysters" },
  {
    place:
      /\b(?:cocktail bar|(?<!\b(?:snack|energy|protein|granola|cereal|muesli|nut|fruit|chocolate|candy|soap|shampoo|nail|brow|salad|juice|tool|sound) )bar|speakeasy|distillery)\b/i,
    goods: "drink",
  },
  { place: /\b(?:book ?shop|book ?store|librer[ií]a|librairie|buchhandlung)\b/i, goods: "book" },
  {
    place: /\b(?:butchers?(?:'s)?|butchery|metzgerei|fleischerei|boucherie|carnicería|macelleria)\b/i,
    goods: "roast",
  },
  { place: /\b(?:fishmongers?(?:'s)?|fish shop|poissonnerie|pescadería)\b/i, goods: "fish" },
  { place: /\b(?:cheesemongers?(?:'s)?|cheese shop|fromagerie|quesería)\b/i, goods: "cheese" },
  { place: /\b(?:chocolatiers?|chocolate shop|chocolaterie)\b/i, goods: "chocolate" },
  { place: /\b(?:greengrocers?(?:'s)?|fruit shop)\b/i, goods: "fruit" },
  { place: /\b(?:flower shop|florist)\b/i, goods: "bouquet" },
  { place: /\b(?:record (?:shop|store))\b/i, goods: "record" },
  { place: /\b(?:bike shop)\b/i, goods: "bicycle" },
  {
    place:
      /\b(?:hotel|hostel|resort|spa|gym|studio|museum|gallery|clinic|school|university|theat(?:re|er)|cinema|library|salon|barber ?shop|practice|dentist|co-?working|park|zoo|aquarium|farm|market)s?\b/i,
    goods: "",
  },
];

const PRODUCTS_KEPT = 500;

/** What a place sells, "" for a place that is itself the thing; null where `words` name no place. */
export const goodsOfPlace: (words: string) => string | null = remembered(
  // No boundary of a word stands behind "café".
  (words) => TRADES.find(({ place }) => place.test(words.replaceAll(/\bcafé/giu, "cafe")))?.goods ?? null,
  PRODUCTS_KEPT,
);
