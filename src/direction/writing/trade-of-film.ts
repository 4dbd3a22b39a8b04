import type { AgreedBrief } from "../agreed-brief.ts";
import type { CategoryName } from "../knowledge/category-names.ts";
import { headOf } from "../knowledge/demonstrations/index.ts";
import { goodsNamed } from "../knowledge/goods/goods-book.ts";
import { isThingOfABook } from "../knowledge/moments/things/books-for.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { tradeByKind } from "../knowledge/services/by-kind/index.ts";
import { houseNamedIn, serviceOf, workWantedIn } from "../knowledge/services/index.ts";
import type { Service } from "../knowledge/services/service.ts";
import { oncePer } from "../once-per.ts";
import type { AskedProduct, Finding } from "../reading/reading.ts";
import { says } from "../reading/said-in-brief.ts";
import { isUnseenDeed } from "./deeds-of-things.ts";
import { goodsOfFilm, soldOnline } from "./goods-of-film.ts";
import { isToldInEnglish } from "./hero.ts";
import { whereabouts } from "./town.ts";

/** The trade that a film is for: one that the tables know, else one made from the kind of its work; null where it is for a thing. */
export function tradeOf(agreed: AgreedBrief): Service | null {
  // A song called "Corner Shop" sells nothing over a counter.
  if (agreed.filmKind.value === "music_video" || agreed.reading.tale !== null) return null;
  const product = agreed.reading.product?.value;
  const { text } = agreed.reading;
  const wanted = workWantedIn(text);
  if (wanted) return wanted;
  const phrases = product ? phrasesOfTrade(product) : [];
  const shows =
    phrases.length > 0 && says(agreed.reading, SHOWS_PHOTOGRAPHS) ? ["photography exhibition"] : [];
  if (isOnlyGoods(agreed) || isGoodsByName(agreed)) return null;
  const known = houseOf(agreed)?.trade ?? serviceOf(shows) ?? ofWhatKind(agreed) ?? serviceOf(phrases);
  return known ?? tradeMadeUp(agreed);
}

/** What may name a trade: a vineyard called "Castello Arbia" is no castle. */
function phrasesOfTrade({ noun, description, name }: AskedProduct): string[] {
  const isOnlyCalledSo =
    noun !== null &&
    NAMED_AFTER.test(name) &&
    !name.toLowerCase().includes(noun.toLowerCase()) &&
    serviceOf([noun]) === null;
  return [noun ?? "", description ?? "", isOnlyCalledSo ? "" : name].filter((words) => words !== "");
}

/** What goods and houses are called after and seldom are. */
const NAMED_AFTER =
  /\b(?:castles?|palace|abbey|lighthouse|cathedral|castello|castillo|castelo|ch[aâ]teau|schloss|burg)\b/i;

/** "Salon" of a brief that says "my dog grooming salon": the words before a house's plain word tell what is done in it. */
function ofWhatKind({ reading }: AgreedBrief): Service | null {
  const noun = reading.product?.value.noun ?? "";
  if (!A_PLAIN_HOUSE.test(noun)) return null;
  const before = new RegExp(`((?:[a-z-]+ ){1,2})${noun}\\b`, "i").exec(reading.text)?.[1];
  return before === undefined ? null : serviceOf([`${before}${noun}`]);
}

const A_PLAIN_HOUSE =
  /^(?:salon|studio|shop|store|school|clinic|club|company|service|business|practice|centre|center)$/i;

/** "Noise cancelling earbuds, gym": where goods are used, a house's word in passing, makes no house of them. */
function isGoodsByName({ reading }: AgreedBrief): boolean {
  const { noun = null, description = "" } = reading.product?.value ?? {};
  if (noun !== null && soldOnline(noun) !== noun) return goodsNamed(soldOnline(noun)) !== null;
  if (noun === null || !description || serviceOf([description]) === null) return false;
  return goodsNamed(noun) !== null && serviceOf([noun]) === null;
}

/** "A smart lock", "golf clubs": goods of so plain a name are sold, not served, unless the brief speaks of work done with them. */
function isOnlyGoods(agreed: AgreedBrief): boolean {
  const goods = goodsOfFilm(agreed);
  return goods !== null && /\s/.test(goods.head) && !says(agreed.reading, WORK_IS_DONE);
}

const WORK_IS_DONE =
  /\b(?:hire|rent\w*|repair\w*|shops?|stores?|service\w*|salons?|class(?:es)?|workshops?|install\w*|fitt(?:ed|ing)|deliver\w*|cleaning|maintenance|members?\w*|book(?:ing)? now|visit|studio|school|lessons?|clinic|museum)\b/i;

/** "New exhibition: Norwegian photographers": what hangs there decides what is seen. */
const SHOWS_PHOTOGRAPHS =
  /\bexhibitions?\b[^.;!?\n]{0,60}\bphotograph(?:y|s|ers?)\b|\bphoto(?:graphy|graphic)? exhibitions?\b/i;

/** A trade that no table knows, by the kind of its work; what a book knows as a thing, or a place by its goods, is filmed as that. */
function tradeMadeUp(agreed: AgreedBrief): Service | null {
  const { noun = null, name = "" } = agreed.reading.product?.value ?? {};
  if (!isToldInEnglish(agreed) || NO_TRADES.has(agreed.category.value)) return null;
  for (const phrase of [noun, name, workIn(agreed)]) {
    if (!phrase || goodsOfPlace(phrase)) continue;
    const isGoods = isThingOfABook(phrase) && !SERVED_FROM.test(headOf(phrase));
    const trade = isGoods ? null : tradeByKind(headOf(phrase));
    if (trade !== null) return trade;
  }
  if (noun === null) return null;
  if (says(agreed.reading, IS_LET) && IS_A_HOUSE.test(noun)) return serviceOf([`holiday home`]);
  return says(agreed.reading, IS_FITTED) ? tradeByKind(`${headOf(noun)} fitting`) : null;
}

/** "Frozen yoghurt truck", "taco cart": where food is sold that stands on wheels. */
const SERVED_FROM = /\p{L} (?:truck|van|cart|trailer|stand|stall|kiosk)$/iu;

/** "A company that installs rooftop solar panels for homeowners" is a rooftop solar panels installation; null where a description says no work. */
function workIn({ reading }: AgreedBrief): string | null {
  const { groups } = DOES_WORK.exec(reading.product?.value.description ?? "") ?? {};
  const work = WORK_OF_VERBS[groups?.verb?.replace(/(?:e?s|ing)$/, "") ?? ""];
  return work === undefined ? null : `${groups?.goods ?? ""} ${work}`;
}

const DOES_WORK =
  /\b(?:company|business|firm|service|start-?up|team|crew|people|agency|family|specialists?|who|that|which),? (?:(?:that|which|who) )?(?<verb>install(?:s|ing)|fit(?:s|ting)|repair(?:s|ing)|restor(?:es|ing)|clean(?:s|ing)|deliver(?:s|ing)|rent(?:s|ing)|sell(?:s|ing)|teach(?:es|ing)|servic(?:es|ing)|paint(?:s|ing)|sharpen(?:s|ing)) (?<goods>(?:[a-z-]+ ){0,2}[a-z-]+?)(?= (?:for|to|in|from|at|with|across|near|on|by|and|within)\b|[,.;]|$)/i;
const WORK_OF_VERBS: Readonly<Record<string, string>> = {
  install: "installation",
  fit: "fitting",
  fitt: "fitting",
  repair: "repair",
  restor: "restoration",
  clean: "cleaning",
  deliver: "delivery",
  rent: "hire",
  sell: "shop",
  teach: "lessons",
  servic: "servicing",
  paint: "painting",
  sharpen: "sharpening",
};

const NO_TRADES: ReadonlySet<CategoryName> = new Set<CategoryName>(["software", "gaming"]);
/** "Sleeps 4", "£140/night": a house that one stays in. */
const IS_LET =
  /\bsleeps (?:up to )?(?:\d+|two|three|four|five|six|eight|ten|twelve)\b|\bself[- ]catering\b|[£$€]\s?\d+\s?(?:\/|per |a )\s?night\b|\bholiday (?:let|home)\b/i;
const IS_A_HOUSE =
  /\b(?:lighthouse|windmill|mill|chapel|barn|farmhouse|house|cottage|cabin|bothy|chalet|hut|tower|boathouse|houseboat|villa|loft|apartment|flat|castle|treehouse|yurt|dome|train carriage|railway carriage|station)\b/i;
/** "Fitted in a day", "free survey": goods that somebody comes to put in. */
const IS_FITTED =
  /\b(?:fitted (?:in|by|within|from)|(?:we|our \p{L}+) (?:fit|install)|installed (?:in|by|within|from)|supply and fit|supplied and fitted|free (?:home )?(?:survey|quote|measure))\b/iu;

/** The house that a brief without a product, or with one named only by and by, is about, where it tells no story besides. */
export const houseOf = oncePer((agreed: AgreedBrief): ReturnType<typeof houseNamedIn> => {
  const { product, events, text } = agreed.reading;
  const isOfTheHouse = product !== null && OUR_HOUSE_IS.test(text.slice(0, product.start));
  if ((product !== null && !isOfTheHouse) || events.some(({ value }) => !isUnseenDeed(value.action, agreed)))
    return null;
  return houseNamedIn(text);
});

/** "Our launderette has been open since 1974. … We also do duvets": who opens a brief as its subject is whom it is about. */
const OUR_HOUSE_IS =
  /^(?:our|my|the) [^.;:!?]{3,60}?\s(?:is|are|has|have|was|turns|opens|reopens|celebrates|does|do|sells?|offers?)\s[^.;!?]*[.;!?]/i;

/** "Rotterdam", "the Cotswolds": a town or a region, in which a trade has its rooms all the same. */
const A_REGION = /^(?:the\s)?\p{Lu}/u;

/** Where a trade's work is done: its own rooms, in the town that the brief names; where the brief names a kind of place, there. */
export function placesOfTrade(
  agreed: AgreedBrief,
  trade: Service,
  settings: readonly string[],
): readonly string[] {
  const named = settings.filter((place) => !isTheHouse(place, agreed) && !isOfOnePicture(place, agreed));
  const where = whereabouts(agreed);
  const kinds = named.filter((place) => !A_REGION.test(place));
  const [town] = named;
  const [onlyKind, ...others] = kinds;
  const beside = onlyKind === undefined || others.length > 0 ? null : standsBeside(onlyKind, agreed);
  if (beside !== null) return trade.places.map((room) => `${room} ${beside}`);
  if (kinds.length > 0) return kinds;
  // "On Lake Como" keeps its own preposition.
  const isNamedThere = town !== undefined && (where?.endsWith(town) ?? false);
  const whereItIs = town === undefined || isNamedThere ? where : `in ${town}`;
  return whereItIs === null ? trade.places : trade.places.map((place) => `${place} ${whereItIs}`);
}

/** "The truck drives across the bridge", one of several pictures: the bridge is that one's place and not the film's. */
export function isOfOnePicture(place: string, { reading }: AgreedBrief): boolean {
  const pictures = [
    ...reading.events,
    ...reading.mustInclude,
    ...reading.instructions.filter(({ value }) => value.picture),
  ];
  if (pictures.length < FEWEST_PICTURES) return false;
  const named = place.toLowerCase();
  const told = reading.settings.filter(({ value }) => named.endsWith(value.toLowerCase()));
  return told.length > 0 && told.every((setting) => pictures.some((one) => holds(one, setting)));
}

/** "A fountain pen shop on a canal": by what its rooms stand; null where the film plays there itself. */
function standsBeside(place: string, { reading }: AgreedBrief): string | null {
  const noun = reading.product?.value.noun?.toLowerCase() ?? "";
  const text = reading.text.toLowerCase();
  const bare = place.toLowerCase().replace(/^(?:an?|the) /, "");
  const at = noun === "" ? -1 : text.indexOf(noun);
  const between = at < 0 ? "" : text.slice(at + noun.length, text.indexOf(bare, at + noun.length));
  const by = STANDS_BY.exec(between)?.[1];
  return by === undefined ? null : `${by} ${place}`;
}

const STANDS_BY = /^ (on|by|near|beside|along|overlooking|next to|above|behind) (?:an?|the) (?:\p{Ll}+ )?$/u;

const FEWEST_PICTURES = 2;

function holds(one: Finding<unknown>, other: Finding<unknown>): boolean {
  return one.start <= other.start && other.end <= one.end;
}

/** "A ski hire shop": what the house is, no place besides. */
function isTheHouse(place: string, { reading }: AgreedBrief): boolean {
  const noun = reading.product?.value.noun?.toLowerCase() ?? "";
  return noun.endsWith(place.toLowerCase().replace(/^(?:the|an?|our)\s/, ""));
}
