import type { AgreedBrief } from "../agreed-brief.ts";
import type { AudienceWorld } from "../knowledge/demonstrations/audience.ts";
import { type Demonstration, momentsOf } from "../knowledge/demonstrations/demonstration.ts";
import {
  BENEFITS,
  headOf,
  kindByHead,
  kindOfProduct,
  MATERIALS,
  placesOfUse,
  QUALITIES,
} from "../knowledge/demonstrations/index.ts";
import type { PhysicalKind } from "../knowledge/demonstrations/kind-of-product.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import type { RankedBook } from "../knowledge/moments/index.ts";
import { booksForThing } from "../knowledge/moments/things/books-for.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import type { Service } from "../knowledge/services/service.ts";
import { oncePer } from "../once-per.ts";
import { audienceWorldOf } from "./audience-world.ts";
import { isToldInEnglish } from "./hero.ts";
import { productPhrases, productWords } from "./product-words.ts";
import { saidIn, saidOfProduct } from "./said-of-product.ts";
import { explains } from "./topic.ts";

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
  if (subject === null) return NOTHING;
  const told = toldBooks(agreed, subject);
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
  ];
  return {
    books,
    demoted: CATEGORY_STANDS_BACK,
    told: told.map(({ book }) => book),
    most: Number.POSITIVE_INFINITY,
  };
}

/** What the brief says the product is and does, shortest first words for a film to open with; null where a book of the product has its own. */
export function wordsDemonstrated(agreed: AgreedBrief, trade: Service | null): readonly string[] | null {
  const subject = subjectOf(agreed, trade);
  if (subject === null || subject.hasBook) return null;
  return toldBooks(agreed, subject).flatMap(({ book }) => book[0]?.because ?? []);
}

/** Where those whom the product is for would use it, else where such a thing is used; null leaves it to the category. */
export function placesWhereUsed(agreed: AgreedBrief, trade: Service | null): readonly string[] | null {
  const subject = subjectOf(agreed, trade);
  if (subject === null) return null;
  if (subject.audience && subject.kind?.substance !== "none") return subject.audience.places;
  return subject.hasBook ? null : placesOfUse(namesOf(agreed), saidOfProduct(agreed));
}

/** What holds other goods may be called by them: a box of tea is tea. */
const HOLDS_GOODS =
  /\b(?:box|hamper|set|kit|pack|subscription|bar|gift|tin|jar|bottle|bag|collection|selection|bundle|sampler|advent calendar|calendar)(?:s|es)?$/i;

/** By what words a book of pictures is looked for: a kayak that "fits in a backpack" is no backpack, a coffee grinder no coffee. */
export const phrasesForBooks = oncePer((agreed: AgreedBrief): readonly string[] => {
  const names = namesOf(agreed);
  const kind = isToldInEnglish(agreed) ? kindByHead(names) : null;
  if (kind === null) return productPhrases(agreed);
  const heads = names.map(headOf);
  const isOfBook = booksForThing(names).some(({ isHead }) => heads.some((head) => isHead.test(head)));
  return isOfBook || heads.some((head) => HOLDS_GOODS.test(head)) ? names : [];
});

function namesOf({ reading }: AgreedBrief): readonly string[] {
  const product = reading.product?.value;
  return [product?.noun ?? "", product?.name ?? ""].filter((name) => name !== "");
}

interface Subject {
  readonly hasBook: boolean;
  readonly kind: PhysicalKind | null;
  readonly audience: AudienceWorld | null;
}

/** null where no product is sold that could be shown: stories, topics, pictures without words, briefs in other languages. */
function subjectOf(agreed: AgreedBrief, trade: Service | null): Subject | null {
  if (agreed.reading.product === null || !isToldInEnglish(agreed) || explains(agreed)) return null;
  const isHouse = trade !== null || goodsOfPlace(productWords(agreed)) === "";
  const hasBook = isHouse || booksForThing(phrasesForBooks(agreed)).length > 0;
  const kind = isHouse ? null : kindOfProduct(namesOf(agreed), agreed.category.value);
  return { hasBook, kind, audience: isHouse ? null : audienceWorldOf(agreed) };
}

function toldBooks(agreed: AgreedBrief, { kind }: Subject): RankedBook[] {
  const clauses = saidOfProduct(agreed);
  const substance = kind?.substance ?? "none";
  const fits = ({ suits }: Demonstration) =>
    suits === "anything" || suits === substance || (suits === "held" && substance !== "none");
  const shown = (table: readonly Demonstration[], rank: number) =>
    table.filter(fits).flatMap((one) => {
      const said = saidIn(clauses, one.says);
      return said ? [{ book: momentsOf(one, said), rank }] : [];
    });
  return [
    ...shown(BENEFITS, BENEFIT_RANK),
    ...shown(QUALITIES, QUALITY_RANK),
    ...shown(MATERIALS, MATERIAL_RANK),
  ].slice(0, MOST_TOLD);
}
