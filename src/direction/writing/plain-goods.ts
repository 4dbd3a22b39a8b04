import type { AgreedBrief } from "../agreed-brief.ts";
import { kindByHead, kindOfProduct } from "../knowledge/demonstrations/index.ts";
import { type GoodsKind, isAnotherThing } from "../knowledge/goods/goods-book.ts";
import { plainGoods, wayOfGoods } from "../knowledge/goods/plain-goods-book.ts";
import { isThingOfABook } from "../knowledge/moments/things/books-for.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { oncePer } from "../once-per.ts";
import { withArticle } from "../words/articles.ts";
import { headOfNouns, kindOfNoun } from "../words/kind-of-noun.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { isToldInEnglish } from "./hero.ts";
import { usedOnAScreen } from "./used-on-a-screen.ts";

/** What is sold by these is no thing to hold. */
const NO_THINGS: ReadonlySet<string> = new Set([
  "software",
  "finance",
  "real_estate",
  "nonprofit",
  "event",
  "wedding",
  "music",
  "travel",
  "gaming",
]);
/** Heads that name work, places, people and ideas. */
const NO_GOODS: ReadonlySet<string> = new Set(["person", "animal", "plant", "edible", "happening"]);

/** The goods of a film by a book that knows them, else in plain pictures that are true of all such goods; null for food, services, houses and stories. A film of a trade asks before. */
export const goodsShown = oncePer(
  (agreed: AgreedBrief): GoodsKind | null => goodsOfFilm(agreed) ?? plainGoodsOf(agreed),
);

function plainGoodsOf(agreed: AgreedBrief): GoodsKind | null {
  const { product, tale, lesson } = agreed.reading;
  const noun = product?.value.noun ?? null;
  if (noun === null || tale !== null || lesson !== null || agreed.filmKind.value !== "ad_creative")
    return null;
  if (!isToldInEnglish(agreed) || NO_THINGS.has(agreed.category.value)) return null;
  if (!isSaidOfTheName(agreed, noun)) return null;
  const isKnown = isThingOfABook(noun) && !isAnotherThing(noun);
  if (isKnown || goodsOfPlace(noun) !== null || usedOnAScreen(agreed, [noun]) !== null) return null;
  const name = noun.toLowerCase();
  if (isNoGoods(name)) return null;
  const known = kindByHead([name])?.kind ?? null;
  if (known !== null && known.substance !== "object" && known.name !== "remedy") return null;
  const it = whatItIsFor(name);
  const way =
    wayOfGoods(name, handledAs(agreed, name, known?.name ?? null), it !== null && isOfABody(it)) ??
    wayOfAThing(agreed, name);
  if (way === null) return null;
  const pictured = it === null || way === "body" ? null : seenAs(it);
  const head = headOfNouns(name)?.words ?? name.split(" ").at(-1) ?? name;
  return { head, place: "", isTakenAlong: false, ...plainGoods(way, pictured) };
}

/** "Saddlery", "iron works" */
const IS_A_HOUSE = /(?:saddlery|bindery|tannery|joinery|foundry|forge|smithy|works|house|lab|studio)$/;

/** A house, or work: "horse grooming" is nothing to set down. */
function isNoGoods(name: string): boolean {
  return IS_A_HOUSE.test(name) || (name.endsWith("ing") && kindOfNoun(name)?.group !== "thing");
}

/** A spoon is a tool that nobody works with, and no crew stands beside a machine at home. */
function handledAs(agreed: AgreedBrief, name: string, kind: string | null): string | null {
  if (kindOfNoun(name)?.name === "kitchenware") return "object";
  const isAtWork = agreed.category.value === "business";
  return /^(?:machine|appliance)$/.test(kind ?? "") && !isAtWork ? "device" : kind;
}

/** "Tarn waterproof phone pouch", "Fendr, mudguards for bikes", "the jar opener Grippa": goods, and no thing that the brief speaks of elsewhere. */
function isSaidOfTheName({ reading }: AgreedBrief, noun: string): boolean {
  const { product, text } = reading;
  if (product === null) return false;
  const { name, description } = product.value;
  const told = noun.toLowerCase();
  if (name.toLowerCase().includes(told) || description?.toLowerCase().includes(told)) return true;
  const before = text.slice(0, product.start).toLowerCase();
  const behind = text.slice(product.end).toLowerCase();
  const at = behind.indexOf(told);
  return (
    (at >= 0 && BETWEEN.test(behind.slice(0, at))) ||
    /^,?(?: (?:called|named|by|from))?[\s"“'‘]*$/.test(before.slice(before.lastIndexOf(told) + told.length))
  );
}

const BETWEEN = /^["”'’]?(?:[,:]|\s[-–—]|\s(?:is|are))?\s(?:an? |the |our |my )?(?:[\p{L}-]+ ){0,2}$/u;

/** What no list knows by its head is a thing like any other where its noun is one, or where the brief's category sells things. */
function wayOfAThing(agreed: AgreedBrief, name: string): string | null {
  const group = kindOfNoun(name)?.group ?? null;
  if (group !== null) return null;
  if (/(?:ing|ion|ment|ance|ence|ice|ure|ity|ship|ness|storage|rental|hire)s?$/.test(name)) return null;
  return kindOfProduct([name], agreed.category.value)?.substance === "object" ? "used" : null;
}

/** "Phone" of a phone pouch, "hair" of hair clippers: the noun before the head; null where that only says how or of what the thing is. */
function whatItIsFor(name: string): string | null {
  const before = name.split(" ").slice(0, -1).join(" ");
  const told = before.replace(/ (?:testing|cleaning|wrapping|building|growing|storage|repair|care)$/, "");
  if (told === "") return null;
  const last = told.split(" ").at(-1) ?? "";
  const kind = kindOfNoun(last);
  if (kind === null || NO_GOODS.has(kind.group) || NOT_FOR.has(kind.name)) return null;
  return kind.group === "thing" ? last : null;
}

/** Of what a thing is, when and where it is used. */
const NOT_FOR: ReadonlySet<string> = new Set(["fabric", "metal", "stone", "fuel", "electronics"]);

function isOfABody(it: string): boolean {
  return kindOfNoun(it)?.name === "body part";
}

/** "A phone", "cables", "compost" */
function seenAs(it: string): string {
  const name = kindOfNoun(it)?.name ?? "";
  return /^(?:liquid|chemical|material|medicine|cosmetic|cleaner)$/.test(name) ? it : withArticle(it);
}
