import type { AgreedBrief } from "../agreed-brief.ts";
import { type GoodsKind, goodsNamed } from "../knowledge/goods/goods-book.ts";
import { oncePer } from "../once-per.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { dimmed } from "./dimmed.ts";
import { isLitDark, measuredLight } from "./measured.ts";

/** What is sold by these is nothing to hold, whatever the brief says of its sound and look. */
const NO_THINGS: ReadonlySet<string> = new Set(["software", "finance", "real_estate", "nonprofit", "event"]);
/** In these a name ends on goods by chance: only a noun tells them. */
const NAMED_OTHERWISE: ReadonlySet<string> = new Set(["wedding", "music"]);
const SOLD_AS =
  /\s(?:fillets?|slices?|strips|chunks|cubes|portions?|servings?|flakes|bites|pieces|subscriptions?|brands?|chains?|range|collection|line|sets?|kits?|packs?|bundle|box(?:es)?|launch|(?<=\b(?:perfume|fragrance|fashion|jewell?ery|jewelry|champagne|watch|couture) )houses?)$/i;
/** "Online furniture shop", "flower delivery service": the furniture and the flowers, which nobody fetches over a counter. */
export function soldOnline(noun: string): string {
  if (!/\bonline\b|\sdelivery(?: service)?$/i.test(noun)) return noun;
  return noun
    .replaceAll(/^online | (?:online )?(?:shop|store|retailer)$| (?:home )?delivery(?: service)?$/gi, "")
    .replace(/\bflower$/i, "bouquet");
}

const END_OF_NAME =
  /(?:[,;:.(–—]|\s(?:for|from|with|without|in|of|by|at|that|who|which|made|called|named|delivered)(?:\s|$)).*$/i;

/** The goods that the film sells, where a book shows them in use; null for houses, services, stories and lessons. */
export const goodsOfFilm = oncePer((agreed: AgreedBrief): GoodsKind | null => {
  const { product, briefLanguage, text } = agreed.reading;
  const isInEnglish = readsAsEnglish(briefLanguage);
  if (product === null || !isInEnglish || agreed.filmKind.value !== "ad_creative") return null;
  if (NO_THINGS.has(agreed.category.value)) return null;
  const { noun, name } = product.value;
  // A name by itself is that of a house: only one of several words that ends on its goods tells them.
  const tellsGoods = /\s/.test(name) && !NAMED_OTHERWISE.has(agreed.category.value) && isOf(name, noun);
  const names = [
    inFull(noun === null ? null : soldOnline(noun), text),
    tellsGoods ? name : null,
    besideName(text, product.end),
  ];
  for (const one of names.flatMap((named) => named ?? [])) {
    const told = one.replace(END_OF_NAME, "").trim();
    const known =
      goodsInABox(one) ?? goodsSentIn(told) ?? goodsNamed(told) ?? goodsNamed(told.replace(SOLD_AS, ""));
    if (known !== null) return isLitDark(measuredLight(agreed.references)) ? dimmed(known) : known;
  }
  return null;
});

/** "A subscription box of rare houseplants": the plants are what is sold. */
function goodsInABox(told: string): GoodsKind | null {
  const inside = /\b(?:box(?:es)?|crates?|bags?|hampers?|parcels?) of (.{3,40})$/i.exec(told)?.[1];
  return inside === undefined ? null : goodsNamed(inside.replace(END_OF_NAME, "").trim());
}

/** "Cookie subscription box": what is sent in it is what is sold; null where no box, or one of anything, is named. */
function goodsSentIn(told: string): GoodsKind | null {
  const inside = SENT_IN.exec(told)?.[1];
  return inside === undefined ? null : (goodsNamed(`${inside}s`) ?? goodsNamed(inside));
}

const SENT_IN =
  /^(.{3,40}?)\s(?:subscriptions?|(?:monthly )?subscription box(?:es)?|(?:gift |tasting |selection |discovery )(?:box(?:es)?|sets?|packs?|hampers?)|hampers?)$/i;

/** "Muck Boots", of a wash station: what a name ends on by chance is not sold where a noun says what is. */
function isOf(name: string, noun: string | null): boolean {
  if (noun === null || !isNounOf(noun, "thing", "place")) return true;
  const head = noun.toLowerCase().split(" ").at(-1)?.replace(/s$/, "") ?? "";
  return name.toLowerCase().includes(head);
}

/** "Maison Verre, handmade glass vases from Marseille": what stands beside the name says what it is of. */
function besideName(text: string, end: number): string | null {
  return /^["”'’]?, (?:(?:an?|the|our) )?([\p{Ll}][^,.;:!?\n"“]{2,60})/u.exec(text.slice(end))?.[1] ?? null;
}

const MOST_WORDS_BEFORE = 2;

/** "Game" of a brief that says "the board game": the noun with the words that stand before it. */
function inFull(noun: string | null, text: string): string | null {
  if (noun === null) return null;
  const at = text.toLowerCase().indexOf(noun.toLowerCase());
  const before =
    text
      .slice(0, Math.max(0, at))
      .split(/[^\p{L}\p{N}'’ -]/u)
      .at(-1) ?? "";
  const words = before.trim().split(/\s+/).slice(-MOST_WORDS_BEFORE);
  return [...words, noun].join(" ").trim();
}
