import { oncePer } from "../../once-per.ts";
import { isNounOf, kindOfNoun } from "../../words/kind-of-noun.ts";
import type { Moment } from "../moments/book.ts";
import { BATH_AND_BEAUTY } from "./bath-and-beauty.ts";
import { CHILDREN_AND_ANIMALS } from "./children-and-animals.ts";
import { DRINKS } from "./drinks.ts";
import { FOOD } from "./food.ts";
import { GADGETS } from "./gadgets.ts";
import { GARDEN_AND_YARD } from "./garden-and-yard.ts";
import { HOUSE_AND_GARDEN } from "./house-and-garden.ts";
import { KITCHEN_AND_TABLE } from "./kitchen-and-table.ts";
import { LOCKS_AND_ALARMS } from "./locks-and-alarms.ts";
import { MUSIC_AND_MAKING } from "./music-and-making.ts";
import { OTHER_THINGS } from "./other-things.ts";
import { PAGES_AND_GIFTS } from "./pages-and-gifts.ts";
import { picturesOfLines } from "./picture-lines.ts";
import { PLAY_AND_PETS } from "./play-and-pets.ts";
import { ROOMS } from "./rooms.ts";
import { type SecondLooks, secondLooksAt } from "./second-looks/index.ts";
import { SPORT_AND_WHEELS } from "./sport-and-wheels.ts";
import { SPORT_BY_SPORT } from "./sport-by-sport.ts";
import { WORN_AND_CARRIED } from "./worn-and-carried.ts";

/**
 * Plain and true pictures of goods in use, in the order of a film: the first opens it, the last closes it. Tables are plain text, one block for each
 * kind: the nouns that name it, "@" and where it is used, "*" where it is taken along; then a picture a line (picture-lines.ts). {product}, {hero}, {pet}, {cat} and {child} stand for those of the film.
 */
const TABLES = [
  BATH_AND_BEAUTY,
  DRINKS,
  FOOD,
  WORN_AND_CARRIED,
  GADGETS,
  HOUSE_AND_GARDEN,
  PLAY_AND_PETS,
  SPORT_AND_WHEELS,
  PAGES_AND_GIFTS,
  KITCHEN_AND_TABLE,
  ROOMS,
  GARDEN_AND_YARD,
  CHILDREN_AND_ANIMALS,
  SPORT_BY_SPORT,
  MUSIC_AND_MAKING,
  LOCKS_AND_ALARMS,
];

/** A kind of goods as its book shows it. */
export interface GoodsKind {
  /** The noun by which it was found, as the table writes it. */
  readonly head: string;
  readonly place: string;
  /** It goes along into the day of whoever owns it. */
  readonly isTakenAlong: boolean;
  readonly moments: readonly Moment[];
  /** What else there is to see of it, where its own pictures do not fill a film. */
  readonly second: SecondLooks;
}

const MOST_WORDS_OF_A_HEAD = 4;

/** The kind of goods that the last words of `name` name, the longest first; null where no book knows them. Pure. */
export function goodsNamed(name: string): GoodsKind | null {
  // "A plush hedgehog" is no hedgehog.
  const soft = /\b(?:plush|stuffed|cuddly)\b/i.test(name) ? heads().get("plush toy") : undefined;
  if (soft !== undefined) return { head: name.split(/\s+/).at(-1) ?? soft.head, ...pagesOf(soft.block) };
  const words = name.toLowerCase().replaceAll("’", "'").replaceAll("s' ", "s ").split(/\s+/);
  for (let length = Math.min(MOST_WORDS_OF_A_HEAD, words.length); length >= 1; length -= 1) {
    const tail = words.slice(-length).join(" ");
    if (length === 1 && (FOR_WORKS.test(name) || isAnotherThing(name))) return null;
    const known = heads().get(tail) ?? heads().get(inOtherNumber(tail));
    if (known !== undefined) return { head: oneOf(known), ...pagesOf(known.block) };
  }
  return null;
}

/** "Conveyor belt", "vitamin tablets": whether the word before its last makes another thing of it than tables know by that. Pure. */
export function isAnotherThing(name: string): boolean {
  const [before = "", noun = ""] = name.toLowerCase().split(/\s+/).slice(-2);
  const words = otherThings().get(noun) ?? otherThings().get(inOtherNumber(noun));
  if (/^tablets?$/.test(noun) && TAKEN_OR_USED_UP.has(kindOfNoun(before)?.name ?? "")) return true;
  return words?.has(before.replace(/s$/, "")) ?? false;
}

/** "Industrial pumps" are no shoes, nor is a surgical mask a beauty mask. */
const FOR_WORKS = /\b(?:industrial|hydraulic|centrifugal|submersible|agricultural|surgical) \p{L}+$/iu;

/** What comes in tablets, and no screen. */
const TAKEN_OR_USED_UP: ReadonlySet<string> = new Set([
  "medicine",
  "cosmetic",
  "cleaner",
  "seasoning",
  "chemical",
]);

let others: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function otherThings() {
  others ??= new Map(
    OTHER_THINGS.trim()
      .split("\n")
      .flatMap((line) => {
        const [nouns = "", words = ""] = line.split(": ");
        const before = new Set(words.split(", ").map((word) => word.replace(/s$/, "")));
        return nouns.split(", ").map((noun) => [noun, before] as const);
      }),
  );
  return others;
}

/** "Sweaters" beside "sweater" in its block: a film shows one. */
function oneOf({ head, block }: { head: string; block: Block }): string {
  // A plate of cookies is no plate of one.
  if (isNounOf(head, "edible")) return head;
  const one = head.endsWith("s") ? inOtherNumber(head) : head;
  return heads().get(one)?.block === block ? one : head;
}

/** "Wood stoves" are found by "wood stove", "cookie" by "cookies". */
function inOtherNumber(noun: string): string {
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("s") ? noun.slice(0, -1) : `${noun}s`;
}

interface Block {
  readonly text: string;
}

let index: ReadonlyMap<string, { readonly head: string; readonly block: Block }> | null = null;

/** Every noun of the tables with its block; made when the first goods are looked up. */
function heads() {
  if (index !== null) return index;
  const made = new Map<string, { head: string; block: Block }>();
  for (const text of TABLES.flatMap((table) => table.trim().split("\n\n"))) {
    const block = { text };
    const [nouns = ""] = text.split(" @ ", 1);
    for (const head of nouns.split(", ")) made.set(head, { head, block });
  }
  index = made;
  return made;
}

const TAKEN_ALONG = / \*$/;

/** The pictures of a block. */
const pagesOf = oncePer(({ text }: Block): Omit<GoodsKind, "head"> => {
  const [title = "", ...lines] = text.split("\n");
  const [, place = ""] = title.split(" @ ");
  return {
    place: place.replace(TAKEN_ALONG, ""),
    isTakenAlong: TAKEN_ALONG.test(place),
    moments: picturesOfLines(lines),
    second: secondLooksAt(title.split(/, | @ /, 1)[0] ?? ""),
  };
});
