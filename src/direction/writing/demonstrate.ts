import type { AgreedBrief } from "../agreed-brief.ts";
import type { AudienceWorld } from "../knowledge/demonstrations/audience.ts";
import { type Demonstration, momentsOf } from "../knowledge/demonstrations/demonstration.ts";
import {
  BENEFITS,
  HOME_AUDIENCES,
  headOf,
  kindByHead,
  kindOfProduct,
  MATERIALS,
  PROMISES,
  placesOfUse,
  QUALITIES,
} from "../knowledge/demonstrations/index.ts";
import type { PhysicalKind } from "../knowledge/demonstrations/kind-of-product.ts";
import { isAnotherThing } from "../knowledge/goods/goods-book.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import type { RankedBook } from "../knowledge/moments/index.ts";
import { booksForThing } from "../knowledge/moments/things/books-for.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import type { Service } from "../knowledge/services/service.ts";
import { oncePer } from "../once-per.ts";
import { isOfKind } from "../words/mentions.ts";
import { actOf } from "./artist.ts";
import { audienceWorldOf } from "./audience-world.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { isToldInEnglish } from "./hero.ts";
import { goodsShown } from "./plain-goods.ts";
import { productPhrases, productWords } from "./product-words.ts";
import { saidIn, saidOfProduct, saidSieve } from "./said-of-product.ts";
import { explains } from "./topic.ts";
import { isServiceInABook, placesInBook, usedOnAScreen } from "./used-on-a-screen.ts";

/** What a film can show of what its brief says. */
export interface Demonstrations {
  /** One book for each thing said, then that of the product's physical kind. */
  readonly books: readonly RankedBook[];
  /** How much further the category's pictures stand back behind them. */
  readonly demoted: number;
  /** The pictures of each thing said. */
  readonly told: readonly (readonly Moment[])[];
  /** How many of them the film takes. */
  readonly most: number;
}

const NOTHING: Demonstrations = { books: [], demoted: 0, told: [], most: 0 };
/** What it does ranks before what it is, both before the day of its users and its kind of thing. */
const BENEFIT_RANK = -4;
const QUALITY_RANK = -3;
const MATERIAL_RANK = -2;
const AUDIENCE_RANK = -1;
const KIND_RANK = 0;
const CATEGORY_STANDS_BACK = 3;
/** Beside a book that knows the product, one scene in so many is a demonstration. */
const SCENES_FOR_ONE_BESIDE_A_BOOK = 2.5;
const MOST_BESIDE_A_BOOK = 2;
/** More things said than this are not shown one by one. */
const MOST_TOLD = 6;

/** The demonstrations for a film of `count` scenes: they carry it where no book knows the product. */
export function demonstrationsFor(agreed: AgreedBrief, trade: Service | null, count: number): Demonstrations {
  const subject = subjectOf(agreed, trade);
  if (subject === null || (trade === null && isServiceInABook(namesOf(agreed)))) return NOTHING;
  const told = toldBooks(subject);
  const { hasBook, kind, audience } = subject;
  const beside = Math.max(1, Math.floor(count / SCENES_FOR_ONE_BESIDE_A_BOOK));
  if (hasBook)
    return {
      books: told,
      demoted: 0,
      told: told.map(({ book }) => book),
      most: Math.min(beside, MOST_BESIDE_A_BOOK),
    };
  const books = [
    ...told,
    ...(audience ? [{ book: audience.moments, rank: AUDIENCE_RANK }] : []),
    ...(kind ? [{ book: kind.moments, rank: KIND_RANK }] : []),
    ...(subject.onScreen ? [{ book: subject.onScreen, rank: KIND_RANK }] : []),
  ];
  return {
    books,
    demoted: CATEGORY_STANDS_BACK,
    told: told.map(({ book }) => book),
    most: Number.POSITIVE_INFINITY,
  };
}

/** Whether the film shows people with an app, a program, an account: goods that nobody holds up. */
export function isShownInUse(agreed: AgreedBrief, trade: Service | null): boolean {
  const subject = subjectOf(agreed, trade);
  return (
    subject !== null && (subject.onScreen !== null || (!subject.isHouse && isServiceInABook(namesOf(agreed))))
  );
}

/** What the brief says the product is and does, shortest first words for a film to open with; null where a book of the product has its own. */
export function wordsDemonstrated(agreed: AgreedBrief, trade: Service | null): readonly string[] | null {
  const subject = subjectOf(agreed, trade);
  if (subject === null || subject.hasBook) return null;
  return toldBooks(subject).flatMap(({ book }) => book[0]?.because ?? []);
}

/** Where those whom the product is for would use it, else where such a thing is used; null leaves it to the category. */
export function placesWhereUsed(agreed: AgreedBrief, trade: Service | null): readonly string[] | null {
  const goods = trade === null ? goodsOfFilm(agreed) : null;
  const audience = goods?.isTakenAlong ? audienceWorldOf(agreed) : null;
  if (goods !== null) return audience?.places ?? [goods.place];
  const subject = subjectOf(agreed, trade);
  if (subject === null) return null;
  if (isShownInUse(agreed, trade)) return placesInBook(namesOf(agreed));
  if (subject.audience && subject.kind?.substance !== "none") return subject.audience.places;
  const isNowhere = NOT_IN_A_PLACE.has(agreed.category.value) && goodsShown(agreed) === null;
  return subject.isHouse || isNowhere
    ? null
    : placesOfUse(namesOf(agreed), saidOfProduct(agreed), subject.kind, saidSieve(agreed));
}

/** What is sold by these is no thing that stands somewhere. */
const NOT_IN_A_PLACE: ReadonlySet<string> = new Set([
  "music",
  "event",
  "wedding",
  "nonprofit",
  "travel",
  "gaming",
  "software",
  "finance",
  "real_estate",
  "business",
  "education",
]);

/** So many words beside what is shown, its goods aside, are still no picture of their own. */
const MOST_OTHER_WORDS = 1;
const SMALL_WORDS =
  /^(?:that|which|with|and|the|its?|for|from|has|have|is|are|our|your|made|of|in|at|to|a|an)$/i;

/** Whether words that look like a picture only say of the product what is demonstrated: "blocks snoring", "a refillable tin". */
export function isDemonstrated(agreed: AgreedBrief, trade: Service | null, words: string): boolean {
  const subject = subjectOf(agreed, trade);
  if (subject === null) return false;
  const told = words.toLowerCase();
  const goods = namesOf(agreed).join(" ").toLowerCase();
  return toldBooks(subject).some(({ book, rank }) => {
    if (rank === MATERIAL_RANK) return false;
    const shown = book[0]?.because?.toLowerCase() ?? "";
    if (shown === "" || !told.includes(shown)) return false;
    const others = told
      .replace(shown, " ")
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== "" && !SMALL_WORDS.test(word) && !goods.includes(word));
    return others.length <= MOST_OTHER_WORDS && !others.some((word) => isOfKind(word, "people"));
  });
}

/** What holds other goods may be called by them: a box of tea is tea. */
const HOLDS_GOODS =
  /\b(?:box|hamper|set|kit|pack|subscription|bar|gift|tin|jar|bottle|bag|collection|selection|bundle|sampler|advent calendar|calendar)(?:s|es)?$/i;

/** By what words a book of pictures is looked for: a kayak that "fits in a backpack" is no backpack, a coffee grinder no coffee. */
export const phrasesForBooks = oncePer((agreed: AgreedBrief): readonly string[] => {
  const names = namesOf(agreed);
  if (isAnotherThing(names[0] ?? "")) return [];
  const kind = isToldInEnglish(agreed) ? kindByHead(names) : null;
  if (kind === null) return productPhrases(agreed);
  const heads = names.map(headOf);
  const lengths = booksForThing(names).flatMap(({ isHead }) =>
    heads.map((head) => isHead.exec(head)?.[0].length ?? 0),
  );
  const longest = Math.max(0, ...lengths);
  const isHeldIn = longest === 0 && heads.some((head) => HOLDS_GOODS.test(head));
  // "Cat houses" are no houses: the longer head knows better.
  return (longest > 0 && longest >= kind.length) || isHeldIn ? names : [];
});

function namesOf(agreed: AgreedBrief): readonly string[] {
  const { noun, name } = agreed.reading.product?.value ?? {};
  return [actOf(agreed) ?? noun ?? "", actOf(agreed) === null ? (name ?? "") : ""].filter(Boolean);
}

interface Subject {
  readonly agreed: AgreedBrief;
  readonly isHouse: boolean;
  readonly hasBook: boolean;
  readonly kind: PhysicalKind | null;
  readonly audience: AudienceWorld | null;
  /** How an app or a program is used by those it is for. */
  readonly onScreen: readonly Moment[] | null;
}

/** null where no product is sold that could be shown: stories, topics, pictures without words, briefs in other languages. */
function subjectOf(agreed: AgreedBrief, trade: Service | null): Subject | null {
  const known = SUBJECTS.get(agreed);
  if (known !== undefined) return known;
  const subject = findSubject(agreed, trade);
  SUBJECTS.set(agreed, subject);
  return subject;
}

/** A brief has one trade; what is found is forgotten with the brief. */
const SUBJECTS = new WeakMap<AgreedBrief, Subject | null>();

function findSubject(agreed: AgreedBrief, trade: Service | null): Subject | null {
  if (agreed.reading.product === null || !isToldInEnglish(agreed) || explains(agreed)) return null;
  const isHouse = trade !== null || goodsOfPlace(productWords(agreed)) === "";
  const onScreen = isHouse ? null : usedOnAScreen(agreed, namesOf(agreed));
  const hasBook = isHouse || (onScreen === null && booksForThing(phrasesForBooks(agreed)).length > 0);
  const kind =
    isHouse ||
    onScreen !== null ||
    isOnAScreen(agreed) ||
    NEVER_HELD.has(agreed.category.value) ||
    HELPS.test(namesOf(agreed)[0] ?? "")
      ? null
      : kindOfProduct(namesOf(agreed), agreed.category.value);
  const audience = isHouse ? null : audienceWorldOf(agreed);
  const staysAtHome = kind !== null && STAYS_WHERE_IT_IS.has(kind.name);
  return {
    agreed,
    isHouse,
    hasBook,
    kind,
    onScreen,
    // A nurse's curtain hangs in no hospital.
    audience: audience !== null && staysAtHome && !HOME_AUDIENCES.includes(audience) ? null : audience,
  };
}

/** "A horror game": no box is opened and no piece lies on a carpet, unless the brief speaks of a table. */
function isOnAScreen(agreed: AgreedBrief): boolean {
  const names = namesOf(agreed).join(" ");
  return (
    agreed.category.value === "gaming" &&
    /\bgames?\b/i.test(names) &&
    !ON_A_TABLE.test(`${names} ${agreed.reading.text}`)
  );
}

/** A film festival called Northern Lights is no lamp. */
const NEVER_HELD: ReadonlySet<string> = new Set(["event", "wedding"]);

/** Whoever helps others is no thing, whatever the name says: Wells of Hope. */
const HELPS =
  /\b(?:charit(?:y|ies)(?: appeal)?|appeal|trust|foundation|fund|campaign|ngo|non-?profit|mission|fundraiser)$/i;

const ON_A_TABLE =
  /\b(?:board|cards?|table-?top|tables?|dice|party|parlou?r|family|boxed|box|pieces|wooden|pawns?|tiles|puzzles?|jigsaw|trivia|quiz|garden|lawn|toys?|(?:\d+|two|four|six|eight) players)\b/i;

/** Kinds that nobody takes along to work. */
const STAYS_WHERE_IT_IS: ReadonlySet<string> = new Set([
  "furniture",
  "textile",
  "lamp",
  "appliance",
  "growing thing",
  "candle",
  "pet thing",
  "cleaner",
  "kit",
  "watercraft",
]);

/** Goods whose hours are those of the night. */
const OF_THE_NIGHT =
  /\b(?:sleep\w*|night\w*|snor\w+|lamps?|lanterns?|candles?|torch(?:es)?|headlamps?|(?:bike|fairy) lights?|bed\w*|pillows?)\b/i;

const MOST_WORDS_OF_A_MATERIAL = 5;

/** "Solid oak", "made from recycled glass"; a pen's nib that touches paper is not of paper. */
function saysOfWhat(clause: string): boolean {
  return (
    clause.split(/\s+/).length <= MOST_WORDS_OF_A_MATERIAL ||
    /\b(?:made|built|sewn|woven|knitted|cast|carved|cut|in|from|of) (?:\p{L}+ ){0,3}\p{L}+$/u.test(clause)
  );
}

const isAnything = (_clause: string) => true;

const toldBooks = oncePer((subject: Subject): readonly RankedBook[] => {
  const { agreed, kind } = subject;
  const clauses = saidOfProduct(agreed);
  const substance = kind?.substance ?? "none";
  const isOfTheNight = namesOf(agreed).some((name) => OF_THE_NIGHT.test(name));
  const sieve = saidSieve(agreed);
  const fits = ({ suits }: Demonstration) =>
    suits === "anything" || suits === substance || (suits === "held" && substance !== "none");
  const shown = (table: readonly Demonstration[], rank: number, isAmong = isAnything) =>
    sieve
      .among(table, ({ says }) => says)
      .filter(fits)
      .flatMap((one) => {
        const said = saidIn(clauses.filter(isAmong), one.says);
        return said ? [{ book: momentsOf(one, said, isOfTheNight), rank }] : [];
      });
  return [
    ...(subject.isHouse ? shown(PROMISES, BENEFIT_RANK) : []),
    ...shown(BENEFITS, BENEFIT_RANK),
    ...shown(QUALITIES, QUALITY_RANK),
    ...shown(MATERIALS, MATERIAL_RANK, saysOfWhat),
  ].slice(0, MOST_TOLD);
});
