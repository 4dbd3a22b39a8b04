import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { placeOfDeed } from "../knowledge/places-of-deeds.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { serviceOf } from "../knowledge/services/index.ts";
import type { Service } from "../knowledge/services/service.ts";
import { oncePer } from "../once-per.ts";
import { type Seeded, seededBy } from "../seeded.ts";
import { withArticle } from "./articles.ts";
import { happeningIn } from "./happening.ts";
import { heroFor } from "./hero.ts";
import { mentionsAny } from "./prohibited.ts";
import { isAtOtherTime } from "./time-of-day.ts";

/** The people, places and names that every scene of one film shares. */
export interface World {
  readonly chance: Seeded;
  /** The trade that the film is for, null where it is for a thing. */
  readonly trade: Service | null;
  /** Where this film begins in lists of phrases that take turns, so that two films do not open with the same words. */
  readonly turn: number;
  /** The name on the card. */
  readonly productName: string;
  /** How a sentence refers to the product: "the Aurora cold brew". */
  readonly productPhrase: string;
  /** Who carries the film, described the same way in every scene so that a video model draws the same person. */
  readonly hero: string;
  readonly places: readonly string[];
  /** Whether the places are the brief's own. */
  readonly placesAreAsked: boolean;
  /** Whether any person, a part of one included, may be seen. */
  readonly mayShow: (cast: Moment["cast"]) => boolean;
  /** Season, weather and time of day in a few words, as they are out of doors; null where the brief leaves them open. */
  readonly atmosphere: string | null;
  /** The same seen from a room. */
  readonly atmosphereInside: string | null;
  /** null where the brief leaves it open. */
  readonly timeOfDay: string | null;
}

/** A multiple of the lengths of all phrase lists. */
const TURNS = 12;

/** Settles who and where for the whole film. Same brief and seed, same world. */
export function imagineWorld(agreed: AgreedBrief): World {
  const { reading, options } = agreed;
  const category = CATEGORIES[agreed.category.value];
  const trade = tradeOf(agreed);
  const chance = seededBy(`${reading.text}|${options.seed ?? ""}|${agreed.category.value}`);
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const places = category.places.filter(
    (place) => !mentionsAny(place, avoided) && !isAtOtherTime(place, hourOf(agreed)),
  );
  const named = reading.settings.map((setting) => withArticle(lowerCased(setting.value)));
  const asked = named.length > 0 && trade ? named : [...named, ...placeItself(agreed, trade)];
  const told = asked.length > 0 ? asked : placesOfDeeds(agreed);
  return {
    chance,
    trade,
    turn: Math.floor(chance.next() * TURNS),
    productName: nameOfProduct(agreed),
    productPhrase: phraseForProduct(agreed, trade),
    hero: heroFor(agreed, trade?.workers ?? [], chance),
    placesAreAsked: told.length > 0,
    places: placesFor(agreed, told, chance.shuffle(places)),
    mayShow: castRule(avoided),
    atmosphere: atmosphereOf(agreed, (weather) => weather),
    atmosphereInside: atmosphereOf(agreed, (weather) => `${weather} outside the window`),
    timeOfDay: hourOf(agreed),
  };
}

function nameOfProduct(agreed: AgreedBrief): string {
  const product = agreed.reading.product?.value;
  if (product) return product.name;
  if (agreed.references.video) return "the filmed subject";
  if (agreed.references.images.length > 0) return "the pictured subject";
  return "the subject";
}

/** "Old orchard" opened a sentence; "Riverside Hall" and "Lisbon" are names. */
function lowerCased(place: string): string {
  const [first = "", second] = place.split(/\s+/);
  const isSentenceCase =
    second !== undefined && /^[A-Z][a-z]+$/.test(first) && /^[a-z]/.test(second) && !PLACE_NAMES.test(first);
  return isSentenceCase ? place.charAt(0).toLowerCase() + place.slice(1) : place;
}

/** Adjectives of countries and towns keep their capital. */
const PLACE_NAMES =
  /(?:an|ese|ish|ian|ic|ch|i)$|^(?:London|Paris|Tokyo|Berlin|Lisbon|York|Kyoto|Rome|Oslo|Seoul|Texas|Alpine|Sahara|Greek|Dutch|Tuscan|Brooklyn|Manhattan)$/;

function placesFor(
  agreed: AgreedBrief,
  asked: readonly string[],
  usual: readonly string[],
): readonly string[] {
  if (asked.length > 0) return asked;
  if (isOnlyPictured(agreed)) return ["the place of the reference"];
  return usual.length > 0 ? usual : ["a plain studio"];
}

/** Whether only a reference, and no word, shows what the film is about. */
export function isOnlyPictured({ reading, references }: AgreedBrief): boolean {
  return reading.product === null && (references.video !== null || references.images.length > 0);
}

/** "A dad fries eggs": in a kitchen, though nobody says so. */
function placesOfDeeds({ reading }: AgreedBrief): readonly string[] {
  const places = reading.events.map(({ value }) => placeOfDeed(happeningIn(value.action)?.verb ?? ""));
  return [...new Set(places.filter((place) => place !== null))];
}

/** "Morning light" tells the hour as "in the morning" does. */
function hourOf({ reading }: AgreedBrief): string | null {
  return reading.timeOfDay?.value ?? reading.lighting?.value ?? null;
}

/** A studio or a hotel is where its own film happens; a trade has its places of work. */
function placeItself(agreed: AgreedBrief, trade: Service | null): readonly string[] {
  if (trade) return trade.places;
  return goodsOfPlace(productWords(agreed)) === "" ? [phraseForProduct(agreed, trade)] : [];
}

function tradeOf(agreed: AgreedBrief): Service | null {
  const product = agreed.reading.product?.value;
  if (!product) return null;
  return serviceOf(
    [product.noun ?? "", product.description ?? "", product.name].filter((words) => words !== ""),
  );
}

/** All words by which the brief says what the product is. */
export function productWords(agreed: AgreedBrief): string {
  return productPhrases(agreed).join(" ");
}

/** The same one by one: noun, name, description. Once per brief, so that what is looked up by them is looked up once. */
export const productPhrases = oncePer((agreed: AgreedBrief): readonly string[] => {
  const product = agreed.reading.product?.value;
  return product
    ? [product.noun ?? "", product.name, product.description ?? ""].filter((phrase) => phrase !== "")
    : [];
});

/** A phrase that can stand in the middle of a sentence and be filmed: a bare brand name gets its category's noun, a shop its goods. */
function phraseForProduct(agreed: AgreedBrief, trade: Service | null): string {
  const product = agreed.reading.product?.value;
  if (!product) return nameOfProduct(agreed);
  const { name, noun } = product;
  if (trade) return trade.sign.replace("{name}", name.replace(/^(?:my|our|your|the)\s/i, ""));
  const goods = goodsOfPlace(productWords(agreed));
  const isUnnamed = noun !== null && product.brand === null && name.toLowerCase() === noun.toLowerCase();
  const house = houseWithin(name, product.brand === null ? noun : null);
  if (goods !== null) return goods === "" ? house : `the ${goods} at ${house}`;
  if (
    /^(?:(?:the|a|an|my|our|your|his|her|their|le|la|les|der|die|das|el|los|las)\s|\S+['’]s\s)/i.test(name)
  ) {
    return name.replace(/^(?:my|our|your)\s/i, "the ").replace(/^The\s/, "the ");
  }
  if (isUnnamed) return `the ${noun}`;
  if (["travel", "music", "event", "wedding", "gaming"].includes(agreed.category.value)) return name;
  if (noun && !sharesHeadNoun(name, noun)) return `the ${name} ${noun}`;
  if (noun) return `the ${name}`;
  return /\s/.test(name) ? `the ${name}` : `the ${name} ${CATEGORIES[agreed.category.value].noun}`;
}

/** "Bakery in Bristol" without a name of its own is "the bakery in Bristol" within a sentence. */
function houseWithin(name: string, noun: string | null): string {
  const isPlain = noun !== null && name.toLowerCase().split(" in ")[0] === noun.toLowerCase();
  return isPlain ? `the ${noun}${name.slice(noun.length)}` : name.replace(/^(?:my|our|your)\s/i, "the ");
}

function sharesHeadNoun(name: string, noun: string): boolean {
  const head = noun.toLowerCase().split(/\s+/).at(-1) ?? "";
  const words = name.toLowerCase().split(/[\s-]+/);
  return (
    words.some((word) => word === head || word === `${head}s` || `${word}s` === head) ||
    name.toLowerCase().includes(noun.toLowerCase())
  );
}

function castRule(avoided: readonly string[]): World["mayShow"] {
  const bansHands = mentionsAny("hands", avoided);
  const bansPeople = mentionsAny("a woman", avoided) && mentionsAny("a man", avoided);
  const bansFaces = mentionsAny("a face", avoided);
  const bansCrowds = mentionsAny("a crowd", avoided);
  const allowed: Record<Moment["cast"], boolean> = {
    none: true,
    hands: !bansHands,
    hero: !bansPeople && !bansFaces,
    crowd: !bansPeople && !bansFaces && !bansCrowds,
  };
  return (cast) => allowed[cast];
}

function atmosphereOf(agreed: AgreedBrief, weatherAs: (weather: string) => string): string | null {
  const { season, weather, timeOfDay } = agreed.reading;
  const parts = [timeOfDay?.value, weather && weatherAs(weather.value), season?.value].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : null;
}

const INDOORS =
  /\b(?:kitchen|table|room|restaurant|bathroom|bedroom|counter|bench|slab|shop|caf[eé]|office|studio|bar|hall|gym|bed|sofa|worktop|bakery|cellar|library|workshop|interior|indoors|inside|desk|shelf|stove|oven)\b/i;
const OUTDOORS =
  /\b(?:street|garden|outside|rooftop|terrace|market|park|beach|forest|road|long table|picnic)\b/i;

/** Season, weather and hour for a scene at `place`: it does not snow on a kitchen table. */
export function airAt(place: string, world: World): string | null {
  if (world.atmosphere === null) return null;
  const air = INDOORS.test(place) && !OUTDOORS.test(place) ? world.atmosphereInside : world.atmosphere;
  // "In the morning the bed is empty", in a film at night: what tells its own hour keeps it.
  const isOtherHour = isAtOtherTime(place, world.timeOfDay);
  const unsaid =
    air
      ?.split(", ")
      .filter((part) => !place.toLowerCase().includes(part.toLowerCase()))
      .filter((part) => !(isOtherHour && part === world.timeOfDay)) ?? [];
  return unsaid.length > 0 ? unsaid.join(", ") : null;
}
