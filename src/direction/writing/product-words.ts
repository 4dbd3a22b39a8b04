import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { wantsPeople } from "../knowledge/services/index.ts";
import type { Service } from "../knowledge/services/service.ts";
import { oncePer } from "../once-per.ts";
import type { AskedProduct } from "../reading/reading.ts";
import { uncapital } from "../words/capital.ts";
import { possessive } from "../words/possessive.ts";
import { actOf } from "./artist.ts";
import { goodsOfFilm, soldOnline } from "./goods-of-film.ts";
import { isToldInEnglish } from "./hero.ts";
import { isCalledWhatItIs } from "./plain-name.ts";

/** All words by which the brief says what the product is. */
export function productWords(agreed: AgreedBrief): string {
  return productPhrases(agreed).join(" ");
}

/** The same one by one: noun, name, description. Once per brief, so that what is looked up by them is looked up once. */
export const productPhrases = oncePer((agreed: AgreedBrief): readonly string[] => {
  const product = agreed.reading.product?.value;
  if (!product) return [];
  const opening = product.noun === null ? openingWords(agreed.reading.text) : "";
  const { noun, name, description } = product;
  // "The Dead Socks" are nobody's socks.
  const act = actOf(agreed);
  if (act !== null) return [act];
  // A bare brand's words mean nothing: "Summit Outdoor" is no summit.
  const isBareBrand = noun === null && description !== null;
  const phrases = isBareBrand
    ? [description, opening, name]
    : [noun, name, opening, withoutMaker(description)];
  return phrases.filter((phrase) => phrase !== null && phrase !== "").map(String);
});

/** "A rye bread from a small bakery in Leeds" is bread: the house that it comes from is not what is sold. */
function withoutMaker(description: string | null): string | null {
  return description === null ? null : description.replace(MAKER, "");
}

const MAKER =
  /(?<=\p{L}),? (?:(?:hand-?)?(?:made|baked|roasted|brewed|poured|sewn|built|grown|produced|thrown|bottled) (?:in|at|by)|from) (?:an?|our|my|the|their) .+$/iu;

const MOST_OPENING_CHARACTERS = 40;

/** "Electric guitar pedals, 'Hollow Fuzz'": what a brief begins with says what the name is of. */
function openingWords(text: string): string {
  const words = text.split(/[,:.;"“'‘(]/, 1)[0]?.trim() ?? "";
  return words.length <= MOST_OPENING_CHARACTERS ? words : "";
}

/** A phrase that can stand in the middle of a sentence and be filmed: a bare brand name gets its category's noun, a shop its goods. */
export function phraseForProduct(agreed: AgreedBrief, trade: Service | null): string {
  const { reading } = agreed;
  const product = reading.product?.value;
  if (!product) return nameOfProduct(agreed);
  const { name, noun } = product;
  if (trade) {
    const sign = /\b(?:van|truck|mobile)\b/i.test(noun ?? "") ? "the {name} van" : trade.sign;
    return onTheSign(sign, nameOnSign(reading.text, product), isCalledWhatItIs(agreed));
  }
  const place = placeInSentence(agreed, product);
  if (place !== null) return place;
  const owned = OF_A_MAKER.exec(name);
  if (owned !== null) return `the ${owned[1]} ${owned[2]}`;
  if (
    /^(?:(?:the|a|an|my|our|your|his|her|their|le|la|les|der|die|das|el|los|las)\s|\S+['’]s\s)/i.test(name)
  ) {
    return name.replace(/^(?:my|our|your)\s/i, "the ").replace(/^The\s/, "the ");
  }
  if (isCalledWhatItIs(agreed)) return `the ${inSentence(name)}`;
  const isHappening = ["travel", "music", "event", "wedding", "gaming"].includes(agreed.category.value);
  if (isHappening && goodsOfFilm(agreed) === null) return name;
  // "Teaching teenagers to code" is no thing that stands on a table.
  if (noun === null && product.brand === null && /^\p{Lu}\S*\s\p{Ll}/u.test(name))
    return `the ${CATEGORIES[agreed.category.value].noun}`;
  // "Coffee subscription": what is poured is the coffee.
  const goods = noun === null ? undefined : inPlainWords(noun);
  if (noun && goods && !sharesHeadNoun(name, noun)) return `the ${withoutEcho(name, goods)} ${goods}`;
  // "Bloom flower delivery" puts a Bloom bouquet on the table.
  if (noun && goods && soldOnline(noun) !== noun && name.toLowerCase().endsWith(noun.toLowerCase()))
    return `the ${name.slice(0, -noun.length)}${goods}`;
  if (noun) return `the ${name}`;
  return /\s/.test(name) ? `the ${name}` : `the ${name} ${CATEGORIES[agreed.category.value].noun}`;
}

/** "Scoop & Co's new mango sorbet" is the Scoop & Co mango sorbet. */
const OF_A_MAKER = /^(\p{Lu}\S*(?: (?:&|and) \p{Lu}\S*| \p{Lu}\S*)+)['’]s (?:new |latest |own )?(\p{Ll}.*)$/u;

/** "Lumo makeup" with a "makeup palette" is no "makeup makeup palette". */
function withoutEcho(name: string, goods: string): string {
  const [first = ""] = goods.split(" ");
  return name.toLowerCase().endsWith(` ${first.toLowerCase()}`) ? name.slice(0, -first.length - 1) : name;
}

/** What a film shows of a place that sells or is itself the thing; null where the product is neither, nor a name that says all. */
function placeInSentence(agreed: AgreedBrief, { name, noun, brand }: AskedProduct): string | null {
  const goods = goodsOfPlace(productWords(agreed));
  // A German noun in an English picture helps nobody: the name alone is worn by the thing.
  if (!isToldInEnglish(agreed)) {
    if (brand !== null) return goods ? `the ${goods} at ${name}` : name;
    if (goods) return `the ${goods}`;
  }
  const isUnnamed = noun !== null && isCalledWhatItIs(agreed);
  if (goods === null || (goods === "" && isUnnamed)) return null;
  const house = name.replace(/^(?:my|our|your)\s/i, "the ");
  if (goods === "") return withItsKind(agreed, house);
  if (isUnnamed) return `the ${possessive(inSentence(name))} ${goods}`;
  return `the ${goods} ${MAKES_ITS_GOODS.test(productWords(agreed)) ? "from" : "at"} ${house}`;
}

/** What is made here is drunk elsewhere. */
const MAKES_ITS_GOODS =
  /\b(?:roaster(?:y|ies|s)?|brewer(?:y|ies|s)|distiller(?:y|ies)|winer(?:y|ies)|vineyards?|dairy|creamery)\b/i;

/** "The Barro & Sal pottery studio": a house whose name does not tell what it is; "Hotel Miramar" does. */
function withItsKind(agreed: AgreedBrief, house: string): string {
  const { name = "", noun = null } = agreed.reading.product?.value ?? {};
  const head = noun?.toLowerCase().split(/\s/).at(-1) ?? "";
  return !isToldInEnglish(agreed) || noun === null || name.toLowerCase().includes(head)
    ? house
    : `the ${name.replace(/^the\s/i, "")} ${noun}`;
}

/** "The leads of the dog walking business": a house without a name is called what it is. */
function onTheSign(sign: string, name: string, isPlain: boolean): string {
  const bare = name.replace(/^(?:my|our|your|the)\s/i, "").replace(SOLD_BY_A_HOUSE, "");
  return sign.replace("{name}", isPlain ? `the ${inSentence(bare)}` : bare).replace("the the ", "the ");
}

/** "Gym membership": what stands there is the gym. */
const SOLD_BY_A_HOUSE =
  /(?<=\p{L})\s(?:memberships?|season tickets?|season pass(?:es)?|gift cards?|vouchers?)$/iu;

/** "Gin brand", "coffee subscription": what can be filmed of it is the gin, the coffee. */
const SOLD_AS =
  /(?<=\p{L})\s(?:brands?|(?:monthly )?subscription box(?:es)?|subscriptions?|range|collection|line|label|chain|delivery|deliveries|launch|startup|company)$/iu;

/** "New soda" is soda, "cookie subscription box" are cookies. */
function inPlainWords(noun: string): string {
  const bare = soldOnline(noun).replace(SOLD_AS, "").replace(NEWS, "");
  return bare === noun ? noun : bare.replace(SENT_BY_THE_DOZEN, "$1s");
}

const NEWS = /^(?:new|brand[- ]new|latest|all-new) (?=\p{L})/iu;
const SENT_BY_THE_DOZEN =
  /\b(cookie|biscuit|brownie|truffle|macaron|doughnut|cupcake|snack|book|toy|puzzle|candle|plant|sock|sticker|craft)$/i;

function inSentence(noun: string): string {
  const bare = inPlainWords(noun);
  return /^\p{Lu}\p{Ll}+(?!\p{L})/u.test(bare) ? uncapital(bare) : bare;
}

function sharesHeadNoun(name: string, noun: string): boolean {
  const head = noun.toLowerCase().split(/\s+/).at(-1) ?? "";
  const words = name.toLowerCase().split(/[\s-]+/);
  return (
    words.some((word) => word === head || word === `${head}s` || `${word}s` === head) ||
    name.toLowerCase().includes(noun.toLowerCase())
  );
}

/** "Nurses at St. Mary's Hospital": over the door of whoever recruits stands the house, not those it looks for. */
export function nameOnSign(brief: string, { name, brand, noun }: AskedProduct): string {
  const isOfWork = brand !== null && noun !== null && name.endsWith(` ${noun}`) && wantsPeople(brief);
  return isOfWork ? brand : name;
}

/** The name on the card. */
export function nameOfProduct(agreed: AgreedBrief): string {
  const product = agreed.reading.product?.value;
  if (product) return nameOnSign(agreed.reading.text, product);
  if (agreed.references.video) return "the filmed subject";
  if (agreed.references.images.length > 0) return "the pictured subject";
  return "the subject";
}
