import type { AgreedBrief } from "../agreed-brief.ts";
import { type GoodsKind, goodsNamed } from "../knowledge/goods/goods-book.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { oncePer } from "../once-per.ts";
import { isOfKind, positiveMentions } from "../words/mentions.ts";
import { isPlural } from "./agreement.ts";
import { isAtHomeIn, toldTerrain } from "./at-home-in.ts";
import type { Claim } from "./claims.ts";
import { demonstrationsFor } from "./demonstrate.ts";
import { isToldInEnglish } from "./hero.ts";
import { isAtOtherTime, isOutOfSeason } from "./time-of-day.ts";
import type { World } from "./world.ts";

/** What is sold by these is no thing on a table, whatever it is called. */
const NO_GOODS: ReadonlySet<string> = new Set([
  "software",
  "finance",
  "real_estate",
  "event",
  "wedding",
  "nonprofit",
  "music",
]);
const SOLD_AS =
  /\s(?:subscriptions?|brands?|range|collection|line|sets?|kits?|packs?|bundle|box(?:es)?|launch)$/i;
const END_OF_NAME =
  /(?:[,;:.(–—]|\s(?:for|from|with|without|in|of|by|at|that|who|which|made|called|named)\s).*$/i;

/** The goods that the film sells, where a book shows them in use; null for houses, services, stories and lessons. */
export const goodsOfFilm = oncePer((agreed: AgreedBrief): GoodsKind | null => {
  const product = agreed.reading.product?.value;
  if (!product || !isToldInEnglish(agreed) || agreed.filmKind.value !== "ad_creative") return null;
  if (NO_GOODS.has(agreed.category.value)) return null;
  const { noun, name, description } = product;
  // A name by itself is that of a house: only one that ends on its goods tells them.
  const names = [noun, /\s/.test(name) ? name : null, noun === null ? description : null];
  for (const told of names.flatMap((one) => (one ? [one.replace(END_OF_NAME, "").trim()] : []))) {
    const known = goodsNamed(told) ?? goodsNamed(told.replace(SOLD_AS, ""));
    if (known !== null) return known;
  }
  return null;
});

/** The pictures of the film's goods that may be shown beside what the brief tells. */
export function goodsPictures(
  kind: GoodsKind,
  agreed: AgreedBrief,
  world: World,
  claims: readonly Claim[],
): readonly Moment[] {
  const told = claims.map(({ subject }) => subject).join(". ");
  const fits = fitsTheFilm(agreed, world);
  return kind.moments
    .map(filledFor(kind, agreed, world))
    .filter((moment) => fits(moment) && (moment.beat === "signoff" || !tellsTheSame(moment.shows, told)));
}

/** What the brief says of its goods, in `most` pictures: one of each thing said before a second of any. */
export function saidInPictures(
  kind: GoodsKind,
  agreed: AgreedBrief,
  world: World,
  most: number,
): readonly Moment[] {
  const fits = fitsTheFilm(agreed, world);
  const books = demonstrationsFor(agreed, null, 0).told.map((book) =>
    book
      .filter(({ beat }) => !OF_THE_WHOLE.has(beat))
      .map(filledFor(kind, agreed, world))
      .filter(fits),
  );
  const [first, ...others] = books.filter((book) => book.length > 0);
  if (first === undefined) return [];
  const isPair = first.some(({ beat }) => beat === "world");
  if (isPair || others.length === 0) return first.toSorted((a, b) => orderOf(a) - orderOf(b)).slice(0, most);
  return [first, ...others].map((book) => book[0] as Moment).slice(0, most);
}

/** Soup goes in before it comes out steaming. */
const IN_ORDER: readonly Beat[] = [
  "world",
  "process",
  "detail",
  "arrest",
  "use",
  "reaction",
  "together",
  "result",
];

function orderOf({ beat }: Moment): number {
  return IN_ORDER.indexOf(beat);
}

/** Trouble, and the product at rest, are no picture of what it does. */
const OF_THE_WHOLE: ReadonlySet<Beat> = new Set<Beat>(["problem", "reveal", "signoff"]);

function fitsTheFilm(agreed: AgreedBrief, world: World): (moment: Moment) => boolean {
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const terrain = toldTerrain(world);
  return (moment) => {
    const words = `${moment.shows} ${moment.place ?? ""}`;
    return (
      world.mayShow(moment.cast) &&
      (terrain === null ? !(world.placesAreAsked && moment.place !== null) : isAtHomeIn(terrain, moment)) &&
      !avoided.some((subject) => positiveMentions(words, subject).length > 0) &&
      !isAtOtherTime(words, world.timeOfDay) &&
      !isOutOfSeason(words, world.season)
    );
  };
}

/** A picture with the animal, the child and the number of the film's goods. */
function filledFor(kind: GoodsKind, agreed: AgreedBrief, world: World): (moment: Moment) => Moment {
  const named = [world.hero, ...agreed.reading.characters.map(({ value }) => value)];
  const child = named.find((one) => CHILD.test(one)) ?? "a girl of six";
  const animal = named.find((one) => isOfKind(one, "animals") || PET.test(one));
  const person = animal === world.hero ? "the owner" : null;
  const product = asOne(world.productPhrase, kind.head);
  const fill = (text: string) => {
    const filled = text
      .replaceAll("{child}", child)
      .replaceAll("{pet}", animal ?? "a brown dog")
      .replaceAll("{cat}", animal ?? "a grey cat");
    const staffed = person === null ? filled : filled.replaceAll("{hero}", person);
    return product === null ? staffed : staffed.replaceAll("{product}", product);
  };
  return (moment) => ({ ...moment, shows: fill(moment.shows) });
}

const CHILD =
  /\b(?:child|children|kids?|girls?|boys?|toddlers?|baby|babies|siblings|sons?|daughters?|twins)\b/i;
const PET =
  /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|retriever|terrier|labrador|spaniel|poodle|bulldog|dachshund|corgi|husky|shepherd|beagle|tabby|rabbit|hamster|parrot)\b/i;

/** "The Hearthstone wood stoves": a film shows one of what people own one of; null where the number is right. */
function asOne(phrase: string, head: string): string | null {
  if (!isPlural(phrase) || /s$/.test(head)) return null;
  const last = head.split(" ").at(-1) ?? "";
  const words = phrase.split(" ");
  return [...words.slice(0, -1), last].join(" ");
}

/** So many long words of a picture in what the brief tells, and it would be told twice. */
const MOST_SHARED_WORDS = 2;
const LONG_WORD = /\p{L}{5,}/gu;

function tellsTheSame(shows: string, told: string): boolean {
  if (told === "") return false;
  const words =
    shows
      .replaceAll(/\{\w+\}/g, "")
      .toLowerCase()
      .match(LONG_WORD) ?? [];
  const others = new Set((told.toLowerCase().match(LONG_WORD) ?? []).map(beginning));
  return words.filter((word) => others.has(beginning(word))).length >= MOST_SHARED_WORDS;
}

const LETTERS_COMPARED = 5;

function beginning(word: string): string {
  return word.slice(0, LETTERS_COMPARED);
}
