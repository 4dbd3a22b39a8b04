import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { placeOfDeed } from "../knowledge/places-of-deeds.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import type { Service } from "../knowledge/services/service.ts";
import type { BriefReading, Finding } from "../reading/reading.ts";
import { type Seeded, seededBy } from "../seeded.ts";
import { withArticle } from "../words/articles.ts";
import { uncapital } from "../words/capital.ts";
import { isCommonNoun, isNounOf } from "../words/kind-of-noun.ts";
import { isShownInUse, placesWhereUsed } from "./demonstrate.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { happeningIn } from "./happening.ts";
import { heroFor, isToldInEnglish } from "./hero.ts";
import { onlyPlaceTold, placesTold } from "./places-told.ts";
import { goodsShown } from "./plain-goods.ts";
import { nameOfProduct, phraseForProduct, productWords } from "./product-words.ts";
import { mentionsAny } from "./prohibited.ts";
import { EVERY_HOUR, isAtOtherTime, isOfItsTime } from "./time-of-day.ts";
import { explains } from "./topic.ts";
import { houseOf, isOfOnePicture, placesOfTrade, tradeOf } from "./trade-of-film.ts";
import { usualOfFilm } from "./usual-of-film.ts";

/** The people, places and names that every scene of one film shares. */
export interface World {
  readonly chance: Seeded;
  /** The trade that the film is for, null where it is for a thing. */
  readonly trade: Service | null;
  /** Whether the film is about goods or a house, and not only about what it tells. */
  readonly sells: boolean;
  /** Where this film begins in lists of phrases that take turns, so that two films do not open with the same words. */
  readonly turn: number;
  /** The name on the card. */
  readonly productName: string;
  /** Whether the brief is told in the language of our pictures. */
  readonly isInEnglish: boolean;
  /** The shop that the film is for: where its story plays unless it says another place; null for things. */
  readonly house: string | null;
  /** How a sentence refers to the product: "the Aurora cold brew". */
  readonly productPhrase: string;
  /** Who carries the film, described the same way in every scene so that a video model draws the same person. */
  readonly hero: string;
  readonly places: readonly string[];
  /** Where such films mostly play, at least one place: for what cannot stand in the places that the brief names. */
  readonly usualPlaces: readonly string[];
  /** Whether the film shows goods that a book knows: what is told of them happens where they are used. */
  readonly isOfGoods: boolean;
  /** Whether the film shows people with an app, a program or an account: it goes where they go. */
  readonly isOfUse: boolean;
  /** Where the story of a book that is sold plays; absent elsewhere. */
  readonly storyPlaces?: readonly string[];
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
  /** null where the brief leaves it open. */
  readonly season: string | null;
}

/** A multiple of the lengths of all phrase lists. */
const TURNS = 12;

/** Settles who and where for the whole film. Same brief and seed, same world. */
export function imagineWorld(agreed: AgreedBrief): World {
  const { reading, options } = agreed;
  const category = usualOfFilm(agreed);
  const trade = tradeOf(agreed);
  const house = houseOf(agreed);
  const chance = seededBy(`${reading.text}|${options.seed ?? ""}|${agreed.category.value}`);
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const whereUsed = placesWhereUsed(agreed, trade);
  const hour = hourOf(agreed);
  const usual = whereUsed ?? category.places;
  const anyHour = hour === EVERY_HOUR ? usual.map((place) => place.replace(OF_AN_HOUR, "")) : usual;
  const places = anyHour.filter(
    (place) => !mentionsAny(place, avoided) && isOfItsTime(place, hour, seasonOf(agreed)),
  );
  const named = placesTold(agreed).map((place) => placeAsSaid(agreed, place, trade));
  const isOfUse = isShownInUse(agreed, trade);
  const ofTheFilm = isOfUse ? named.filter((place) => !isOfOnePicture(place, agreed)) : named;
  const asked = trade ? placesOfTrade(agreed, trade, named) : [...ofTheFilm, ...placeItself(agreed)];
  const told = [asked, onlyPlaceOfGoods(agreed), placesOfDeeds(agreed)].find((some) => some.length > 0) ?? [];
  const usualPlaces = whereUsed ? places : chance.shuffle(places);
  return {
    chance,
    trade,
    sells: reading.product !== null,
    turn: Math.floor(chance.next() * TURNS),
    productName: house?.name ?? nameOfProduct(agreed),
    isInEnglish: isToldInEnglish(agreed),
    house: shopOf(agreed),
    productPhrase: house ? onTheSign(house.trade, house.name) : phraseForProduct(agreed, trade),
    hero: heroFor(agreed, trade, chance),
    isOfGoods: trade === null && house === null && goodsShown(agreed) !== null,
    isOfUse,
    placesAreAsked: told.length > 0,
    places: placesFor(agreed, told, usualPlaces),
    usualPlaces,
    mayShow: castRule(avoided, reading.casts),
    ...airOf(agreed),
  };
}

/** The same world in the season, weather and hour of another brief. */
export function inTheAirOf(agreed: AgreedBrief, world: World): World {
  return { ...world, ...airOf({ ...agreed, reading: { ...agreed.reading, partLooks: [] } }) };
}

function airOf(agreed: AgreedBrief): Pick<World, "atmosphere" | "atmosphereInside" | "timeOfDay" | "season"> {
  return {
    atmosphere: atmosphereOf(agreed, (weather) => weather),
    atmosphereInside: atmosphereOf(agreed, (weather) => `${weather} outside the window`),
    timeOfDay: hourOf(agreed),
    season: seasonOf(agreed),
  };
}

/** "Follow two dogs through an autumn park": the only place that an ad for goods tells is where its goods are. */
function onlyPlaceOfGoods(agreed: AgreedBrief): readonly string[] {
  if (goodsOfFilm(agreed) === null || !isToldInEnglish(agreed)) return [];
  const place = onlyPlaceTold(agreed);
  return place === null ? [] : [placeAsSaid(agreed, place, null)];
}

function placeAsSaid(agreed: AgreedBrief, { value, start }: Finding<string>, trade: Service | null): string {
  if (!isToldInEnglish(agreed)) return value;
  const { text, product } = agreed.reading;
  const noun = product?.value.noun ?? "";
  // "A family vineyard in Tuscany": among its vines, and not anywhere in Tuscany. A trade has rooms of its own.
  const isWhereItIs =
    trade === null && text.slice(0, start).endsWith(`${noun} in `) && isNounOf(noun, "place");
  if (isWhereItIs && /^\p{Lu}/u.test(value)) return `the ${noun} in ${value}`;
  return withArticle(opensSentence(text, start) ? lowerCased(value) : value);
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:\n"“][^\S\n]*)$/.test(text.slice(Math.max(0, start - 3), start));
}

/** "Old orchard" opened a sentence; "Riverside Hall" and "Lisbon" are names. */
function lowerCased(place: string): string {
  const [first = "", second] = place.split(/\s+/);
  // "Gym, chalk": a word that opens a sentence by itself; "Wells" is a town.
  const isNoName = !/s$/.test(first) || MANY_OF_A_KIND.test(first);
  if (second === undefined && isCommonNoun(first) && isNounOf(first, "place") && isNoName)
    return uncapital(place);
  const isSentenceCase =
    second !== undefined && /^[A-Z][a-z]+$/.test(first) && /^[a-z]/.test(second) && !isOfAPlace(first);
  return isSentenceCase ? uncapital(place) : place;
}

const MANY_OF_A_KIND =
  /^(?:mountains|hills|woods|dunes|fields|streets|rooftops|cliffs|ruins|meadows|islands)$/i;

/** Adjectives of countries and towns keep their capital; "clean" and "rustic" only end like them. */
function isOfAPlace(word: string): boolean {
  return PLACE_NAMES.test(word) && !ENDS_LIKE_A_PLACE.test(word);
}

const ENDS_LIKE_A_PLACE =
  /^(?:Clean|(?:Sub)?urban|Rustic|Scenic|Classic|Stylish|Lavish|Exotic|Romantic|Public|Futuristic|Artistic|Rich|Gothic|Chaotic|Majestic|Panoramic|Dramatic|Domestic|Academic|Electric|Basic|Open-plan|Artisan|Spartan|Beach|Church|Ranch)$/;
const PLACE_NAMES =
  /(?:an|ese|ish|ian|ic|ch|i)$|^(?:London|Paris|Tokyo|Berlin|Lisbon|York|Kyoto|Rome|Oslo|Seoul|Texas|Alpine|Sahara|Greek|Dutch|Tuscan|Brooklyn|Manhattan)$/;

/** What of a place is true at one hour only. */
const OF_AN_HOUR =
  /\b(?:sunny|sunlit|bright) |\s(?:with (?:\p{L}+ )?(?:light|daylight)|in the (?:morning|evening|sun|low sun|early light)|early in the day|at (?:dusk|dawn|dinner time)|before dawn|in clear light|with long shadows)$/giu;

function placesFor(
  agreed: AgreedBrief,
  asked: readonly string[],
  usual: readonly string[],
): readonly string[] {
  if (asked.length > 0) return asked;
  if (isOnlyPictured(agreed)) return ["the place of the reference"];
  if (usual.length > 0) return usual;
  const ofGoods = goodsOfFilm(agreed)?.place.replace(OF_AN_HOUR, "") ?? "";
  return [ofGoods === "" ? "a plain studio" : withArticle(ofGoods.replace(/^an?\s/, ""))];
}

/** Whether only a reference, and no word, shows what the film is about. */
export function isOnlyPictured({ reading, references }: AgreedBrief): boolean {
  return reading.product === null && (references.video !== null || references.images.length > 0);
}

/** Whether nothing says what the film is about: no product, no person, no picture told, no reference. */
export function isUnnamed(agreed: AgreedBrief): boolean {
  const { reading } = agreed;
  const isTold = reading.events.length > 0 || reading.script !== null || explains(agreed);
  return reading.product === null && !isOnlyPictured(agreed) && !isTold;
}

/** "A dad fries eggs": in a kitchen, though nobody says so. */
function placesOfDeeds(agreed: AgreedBrief): readonly string[] {
  const { reading } = agreed;
  // Deeds of goods play each where it is done.
  if (reading.events.length > 1 && goodsOfFilm(agreed) !== null) return [];
  const places = reading.events.map(({ value }) => placeOfDeed(happeningIn(value.action)?.verb ?? ""));
  return [...new Set(places.filter((place) => place !== null))];
}

/** "Morning light" tells the hour as "in the morning" does. */
function hourOf({ reading }: AgreedBrief): string | null {
  if (reading.partLooks.some(({ value }) => value.kind === "hour")) return EVERY_HOUR;
  return reading.timeOfDay?.value ?? reading.lighting?.value ?? null;
}

/** The season; all of them, where the film passes through several. */
function seasonOf({ reading }: AgreedBrief): string | null {
  const passed = reading.partLooks.flatMap(({ value }) => (value.kind === "season" ? [value.value] : []));
  return passed.length > 0 ? passed.join(" ") : (reading.season?.value ?? null);
}

/** A studio or a hotel is where its own film happens. */
function placeItself(agreed: AgreedBrief): readonly string[] {
  const product = agreed.reading.product?.value;
  if (agreed.reading.tale !== null) return [];
  if (agreed.category.value === "travel" && product?.noun === null) return [product.name];
  const isPlace = goodsOfPlace(productWords(agreed)) === "" && goodsOfFilm(agreed) === null;
  return isPlace ? [phraseForProduct(agreed, null)] : [];
}

function shopOf(agreed: AgreedBrief): string | null {
  const noun = agreed.reading.product?.value.noun;
  const sells = goodsOfPlace(noun ?? "");
  return noun && sells !== null && sells !== "" && isToldInEnglish(agreed) ? `the ${noun}` : null;
}

/** "the church", "Church of St Aidan". */
function onTheSign({ sign }: Service, name: string): string {
  return sign.replace("{name}", /\s\p{Lu}/u.test(name) ? name : `the ${name.toLowerCase()}`);
}

/** "People's faces" */
const OF_FACES =
  /^(?:any |the |clear |visible |identifiable |human |recogni[sz]able )*(?:\p{L}+['’]s? )?faces?$/iu;

/** "People drinking" bans what they do, not them. */
const DOING_SOMETHING = /\b(?:people|persons?|anyone|anybody|men|women|faces|models|actors)\s+\p{L}+ing\b/iu;

function castRule(subjects: readonly string[], casts: BriefReading["casts"]): World["mayShow"] {
  const avoided = subjects.filter((subject) => !DOING_SOMETHING.test(subject) && !HIRED.test(subject));
  const bansHands = mentionsAny("hands", avoided);
  const bansPeople = mentionsAny("a woman", avoided) && mentionsAny("a man", avoided);
  const bansFaces = mentionsAny("a face", avoided) || avoided.some((subject) => OF_FACES.test(subject));
  const bansCrowds = mentionsAny("a crowd", avoided);
  const isSmall = casts.some(({ value }) => value.how === "only" || value.how === "nobody_else");
  const allowed: Record<Moment["cast"], boolean> = {
    none: true,
    hands: !bansHands,
    hero: !bansPeople && !bansFaces,
    crowd: !bansPeople && !bansFaces && !bansCrowds && !isSmall,
  };
  return (cast) => allowed[cast];
}

/** "Real people, no models": who is hired to be looked at is out, people are not. */
const HIRED = /^(?:\p{L}+ )?(?:models?|actors?|influencers?|celebrit(?:y|ies))$/iu;

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
