import type { AgreedBrief } from "../agreed-brief.ts";
import type { AudienceWorld } from "../knowledge/demonstrations/audience.ts";
import { type Demonstration, momentsOf } from "../knowledge/demonstrations/demonstration.ts";
import {
  BENEFITS,
  kindByHead,
  kindOfProduct,
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
/** What is told ranks before the product's own book and its kind. */
const TOLD_RANK = -2;
const KIND_RANK = 0;
const CATEGORY_STANDS_BACK = 3;
/** Beside a book that knows the product, so many demonstrations; more in a film of more scenes. */
const BESIDE_A_BOOK = 2;
const IN_A_SHORT_FILM = 1;
const SCENES_OF_A_SHORT_FILM = 5;
/** More things said than this are not shown one by one. */
const MOST_TOLD = 6;

/** The demonstrations for a film of `count` scenes: they carry it where no book knows the product. */
export function demonstrationsFor(agreed: AgreedBrief, trade: Service | null, count: number): Demonstrations {
  const subject = subjectOf(agreed, trade);
  if (subject === null) return NOTHING;
  const told = toldBooks(agreed, subject);
  const audience = subject.audience && !subject.hasBook ? [subject.audience.moments] : [];
  const books = [...told, ...audience].map((book) => ({ book, rank: TOLD_RANK }));
  const most = count <= SCENES_OF_A_SHORT_FILM ? IN_A_SHORT_FILM : BESIDE_A_BOOK;
  if (subject.hasBook) return { books, demoted: 0, told, most };
  const ofKind = subject.kind ? [{ book: subject.kind.moments, rank: KIND_RANK }] : [];
  return {
    books: [...books, ...ofKind],
    demoted: CATEGORY_STANDS_BACK,
    told,
    most: Number.POSITIVE_INFINITY,
  };
}

/** Where those whom the product is for would use it, else where such a thing is used; null leaves it to the category. */
export function placesWhereUsed(agreed: AgreedBrief, trade: Service | null): readonly string[] | null {
  const subject = subjectOf(agreed, trade);
  if (subject === null) return null;
  if (subject.audience && subject.kind?.substance !== "none") return subject.audience.places;
  return subject.hasBook ? null : placesOfUse([...productPhrases(agreed), ...saidOfProduct(agreed)]);
}

/** By what words a book of pictures is looked for: a kayak that "fits in a backpack" is no backpack. */
export const phrasesForBooks = oncePer((agreed: AgreedBrief): readonly string[] => {
  const product = agreed.reading.product?.value;
  const names = [product?.noun ?? "", product?.name ?? ""].filter((name) => name !== "");
  const isKnown = kindByHead(names) !== null || booksForThing(names).length > 0;
  return isKnown && isToldInEnglish(agreed) ? names : productPhrases(agreed);
});

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
  const kind = isHouse ? null : kindOfProduct(productPhrases(agreed), agreed.category.value);
  return { hasBook, kind, audience: isHouse ? null : audienceWorldOf(agreed) };
}

function toldBooks(agreed: AgreedBrief, { kind }: Subject): Moment[][] {
  const clauses = saidOfProduct(agreed);
  const fits = ({ suits }: Demonstration) =>
    suits === "anything" ||
    (kind !== null && (suits === "edible" ? kind.substance === "edible" : kind.substance !== "none"));
  return [...BENEFITS, ...QUALITIES]
    .filter(fits)
    .flatMap((one) => {
      const said = saidIn(clauses, one.says);
      return said ? [[...momentsOf(one, said)]] : [];
    })
    .slice(0, MOST_TOLD);
}
