import type { ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { craftMeant } from "../knowledge/banned-craft.ts";
import type { GoodsKind } from "../knowledge/goods/goods-book.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { isFar } from "../knowledge/shot-sizes.ts";
import { oncePer } from "../once-per.ts";
import { remembered } from "../remembered.ts";
import { singularOf } from "../words/kind-of-noun.ts";
import { isOfKind, positiveMentions } from "../words/mentions.ts";
import { isPlural } from "./agreement.ts";
import { withArticleOfPerson } from "./article-of-person.ts";
import { canBeSeenIn, toldTerrain } from "./at-home-in.ts";
import type { Claim } from "./claim.ts";
import { demonstrationsFor } from "./demonstrate.ts";
import { wholeKind } from "./prohibited.ts";
import { isOfItsTime } from "./time-of-day.ts";
import type { World } from "./world.ts";

/** The pictures of the film's goods that may be shown beside what the brief tells. */
export function goodsPictures(
  kind: GoodsKind,
  agreed: AgreedBrief,
  world: World,
  claims: readonly Claim[],
): readonly Moment[] {
  const told = claims.map(({ subject }) => subject).join(". ");
  const open = fitterFor(
    kind,
    agreed,
    world,
  )(kind.moments).filter((moment) => moment.beat === "signoff" || !tellsTheSame(moment.shows, told));
  const asTaken = open.filter(({ shotType }) => lendsItself(shotType, agreed));
  return asTaken.length >= ENOUGH_PICTURES ? asTaken : open;
}

const ENOUGH_PICTURES = 4;

/** "Only close-ups": a walk through a valley is none. */
function lendsItself(size: ShotType, { reading, mustAvoid }: AgreedBrief): boolean {
  const asked = reading.framings.find(({ value }) => value.part === "each" && value.sizes.length > 0)?.value;
  if (asked !== undefined && !asked.sizes.some((one) => isFar(one) === isFar(size))) return false;
  return !mustAvoid.some(({ value }) => craftMeant(value.subject)?.sizes.includes(size) === true);
}

/** Picks those of any list that the film may show, with its own animal, child and goods in them; made ready once for a film. */
export function fitterFor(
  kind: GoodsKind,
  agreed: AgreedBrief,
  world: World,
): (moments: readonly Moment[]) => readonly Moment[] {
  const [filled, fits] = [filledFor(kind, agreed, world), fitsTheFilm(agreed, world)];
  return (moments) =>
    moments
      .filter(({ cast }) => world.mayShow(cast))
      .map(filled)
      .filter(fits);
}

/** What the brief says of its goods, in `most` pictures: one of each thing said before a second of any. */
export function saidInPictures(
  kind: GoodsKind,
  agreed: AgreedBrief,
  world: World,
  most: number,
  told: string,
): readonly Moment[] {
  const fits = fitsTheFilm(agreed, world);
  const seen = demonstrationsFor(agreed, null, 0).told.filter((book) => {
    const because = book[0]?.because ?? "";
    return CAN_BE_SEEN.test(because) && !isTold(because, told);
  });
  const books = seen.map((book) =>
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

/** "Foldable", of a scooter that is told to unfold. */
function isTold(because: string, told: string): boolean {
  const [stem = ""] = /\p{L}{4}/u.exec(because) ?? [];
  return stem !== "" && told.toLowerCase().includes(stem.toLowerCase());
}

/** What of goods can be put to the test before a lens; what they are made of and how they feel is seen in their own pictures. */
const CAN_BE_SEEN =
  /\b(?:water-?(?:proof|tight|resistant|repellent)|rain-?proof|fold\w*|collapsible|foldable|stack\w*|light-?weight|ultra-?light|fits?|pack(?:s|able)|shatter-?proof|unbreakable|drop-?proof|adjust\w*|reflective|insulated|leak-?proof|spill-?proof|non-?stick|reversible|self-?cleaning|refillable)\b|\b(?:hot|cold|warm|frozen)\b.{0,12}\d/i;

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

const kindsAvoided = oncePer(({ mustAvoid }: AgreedBrief) =>
  mustAvoid.map(({ value }) => wholeKind(value.subject)),
);

const IN_THE_SUN = /\b(?:sun|sunny|sunlit|sunlight|sunshine)\b/i;
/** Nobody does these without hands. */
const HANDLED =
  /\{hero\}.*\b(?:holding|lifting|taking|pouring|drinking|chewing|folding|wiping|opening|cutting|breaking|passing|setting|carrying|drawing|pulling|both hands|at work|sip|bite|lick|spoon)\b|\b(?:friends|people)\b.*\b(?:pushing|reaching|clinking|passing|raising|swapping|sharing|over)\b/;

function fitsTheFilm(agreed: AgreedBrief, world: World): (moment: Moment) => boolean {
  const avoided = kindsAvoided(agreed);
  const terrain = toldTerrain(world);
  const name = agreed.reading.product?.value.name ?? "";
  // A desk that is sold stands wherever its film plays.
  const head = singularOf(world.productPhrase.split(" ").at(-1)?.toLowerCase() ?? "");
  const sold = new RegExp(`\\b${head.replace(/[^\p{L}\p{N}-]/gu, "")}(?:e?s)?\\b`, "giu");
  const isWet = /\b(?:rain|snow|fog|mist|storm|drizzle|overcast)/i.test(world.atmosphere ?? "");
  const isHandless = avoided.some((subject) => /\bhands?\b/i.test(subject));
  const isDry = avoided.some((subject) => /\bdrink/i.test(subject));
  return (moment) => {
    if (isHandless && (HANDLED.test(moment.shows) || moment.cast === "hands")) return false;
    if (isDry && /\b(?:sips?|gulps?|drink(?:s|ing)?)\b/i.test(moment.shows)) return false;
    const words = `${moment.shows} ${moment.place ?? ""}`.replaceAll("{product}", world.productPhrase);
    return (
      world.mayShow(moment.cast) &&
      !(world.placesAreAsked && moment.place !== null) &&
      canBeSeenIn(terrain, moment.shows.replace(sold, "")) &&
      !avoided.some((subject) => positiveMentions(words, subject).length > 0) &&
      !(isWet && IN_THE_SUN.test(words)) &&
      // "Frostbite" lollies are eaten in summer.
      isOfItsTime(words.replaceAll(name, ""), world.timeOfDay, world.season)
    );
  };
}

/** A picture with the animal, the child and the number of the film's goods. */
function filledFor(kind: GoodsKind, agreed: AgreedBrief, world: World): (moment: Moment) => Moment {
  const told = agreed.reading.characters.map(({ value }) => value);
  const child = [world.hero, ...told].find((one) => CHILD.test(one)) ?? "a girl of six";
  const animal = told
    .find((one) => isOfKind(one, "animals") || PET.test(one))
    ?.replace(/^An?\b/, inLowerCase)
    .replace(/^one\b/i, "a");
  const person = personFor(kind, world.hero);
  const phrase = withItsKind(world.productPhrase, kind.head);
  const product = asOne(phrase, kind.head) ?? (phrase === world.productPhrase ? null : phrase);
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

/** Who acts where the film's person cannot: the owner of an animal, a parent of the very small, a whole person for hands and feet; null where the person can. */
function personFor({ moments }: GoodsKind, hero: string): string | null {
  const isFor = (whom: RegExp) => moments.some(({ shows }) => whom.test(shows));
  if (isOfKind(hero, "animals") || PET.test(hero))
    return isFor(/\{(?:pet|cat)\}/) ? "the owner" : "a woman with rolled-up sleeves";
  if (SMALL.test(hero) && !isFor(/\{child\}|\bbaby\b/)) return "a young mother";
  if (PART_OF_A_BODY.test(hero)) return "a woman in her thirties";
  const named = withArticleOfPerson(hero);
  return named === hero ? null : named;
}

const SMALL = /\b(?:baby|newborn|infant|toddler)\b/i;
const PART_OF_A_BODY = /\b(?:hands?|fingers?|feet|foot|lips|eyes|face|legs|teeth)$/i;

function inLowerCase(word: string): string {
  return word.toLowerCase();
}

const CHILD =
  /\b(?:child|children|kids?|girls?|boys?|toddlers?|baby|babies|siblings|sons?|daughters?|twins)\b/i;
const PET =
  /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|retriever|terrier|labrador|spaniel|poodle|bulldog|dachshund|corgi|husky|shepherd|beagle|tabby|rabbit|hamster|parrot)\b/i;

/** "The Maison Verre" is the Maison Verre vase. */
function withItsKind(phrase: string, head: string): string {
  const last = head.split(" ").at(-1) ?? "";
  const words = phrase.toLowerCase();
  const isSaid = words.includes((last.endsWith("s") ? last.slice(0, -1) : last).slice(0, LETTERS_COMPARED));
  return isSaid || !/^the \p{Lu}/u.test(phrase) || /\s\p{Ll}+$/u.test(phrase) ? phrase : `${phrase} ${head}`;
}

/** "The Hearthstone wood stoves": a film shows one of what people own one of; null where the number is right. */
function asOne(phrase: string, head: string): string | null {
  if (!isPlural(phrase) || /[^s]s$/.test(head)) return null;
  const last = head.split(" ").at(-1) ?? "";
  const words = phrase.split(" ").slice(0, -1);
  // "The terrarium kits": the head stands before what only packs it.
  return words.at(-1) === last ? words.join(" ") : [...words, last].join(" ");
}

/** Those of the tables that films of a busy service show. */
const PICTURES_REMEMBERED = 4096;
/** So many long words of a picture in what the brief tells, and it would be told twice. */
const MOST_SHARED_WORDS = 2;
const LONG_WORD = /\p{L}{5,}/gu;

/** Whether a picture shares so many long words with what is shown already that it would be seen twice. */
export function tellsTheSame(shows: string, told: string): boolean {
  if (told === "") return false;
  const others = toldWords(told);
  return shownWords(shows).filter((word) => others.has(word)).length >= MOST_SHARED_WORDS;
}

/** One film's claims are held against many pictures. */
const TOLD_KEPT = 8;

const toldWords = remembered((told): ReadonlySet<string> => new Set(longWords(told)), TOLD_KEPT);
const shownWords = remembered(
  (shows): readonly string[] => longWords(shows.replaceAll(/\{\w+\}/g, "")),
  PICTURES_REMEMBERED,
);

function longWords(text: string): string[] {
  return (text.toLowerCase().match(LONG_WORD) ?? []).map(beginning);
}

/** Words by which no two pictures are alike. */
const OF_ANY_PICTURE = new Set([
  "from",
  "close",
  "into",
  "over",
  "with",
  "slow",
  "motion",
  "light",
  "through",
  "after",
  "other",
  "down",
  "quiet",
  "slowly",
]);

/** Tells of a picture of the tables whether it has so many words in common with one of `others` that they are one picture twice. */
export function looksLikeOneOf(others: readonly string[]): (shows: string) => boolean {
  const known = others.map(picturedWords);
  return (shows) => {
    const words = [...picturedWords(shows)];
    return known.some((own) => words.filter((word) => own.has(word)).length >= MOST_SHARED_WORDS);
  };
}

const picturedWords = remembered(
  (shows: string): ReadonlySet<string> =>
    new Set(
      (
        shows
          .replaceAll(/\{\w+\}/g, "")
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? []
      )
        .filter((word) => !OF_ANY_PICTURE.has(word))
        .map(beginning),
    ),
  PICTURES_REMEMBERED,
);

const LETTERS_COMPARED = 5;

function beginning(word: string): string {
  return word.slice(0, LETTERS_COMPARED);
}
