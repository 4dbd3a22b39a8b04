import type { CategoryName } from "../category-names.ts";
import { goodsOfPlace } from "../places-that-sell.ts";
import { ALCOHOL_MOMENTS } from "./alcohol.ts";
import { AUTOMOTIVE_MOMENTS } from "./automotive.ts";
import { BEAUTY_MOMENTS } from "./beauty.ts";
import { BEVERAGE_MOMENTS } from "./beverage.ts";
import { bookOf, type Moment } from "./book.ts";
import { BUSINESS_MOMENTS } from "./business.ts";
import { EDUCATION_MOMENTS } from "./education.ts";
import { EVENT_MOMENTS } from "./event.ts";
import { EXPLAINER_MOMENTS } from "./explainer.ts";
import { FASHION_MOMENTS } from "./fashion.ts";
import { FINANCE_MOMENTS } from "./finance.ts";
import { FITNESS_MOMENTS } from "./fitness.ts";
import { FOOD_MOMENTS } from "./food.ts";
import { GAMING_MOMENTS } from "./gaming.ts";
import { GENERAL_MOMENTS } from "./general.ts";
import { HEALTH_MOMENTS } from "./health.ts";
import { HOME_MOMENTS } from "./home.ts";
import { KIDS_MOMENTS } from "./kids.ts";
import { LUXURY_MOMENTS } from "./luxury.ts";
import { MUSIC_MOMENTS } from "./music.ts";
import { NONPROFIT_MOMENTS } from "./nonprofit.ts";
import { OUTDOOR_MOMENTS } from "./outdoor.ts";
import { PETS_MOMENTS } from "./pets.ts";
import { PICTURED_MOMENTS } from "./pictured.ts";
import { picturesOfPlaces } from "./place.ts";
import { REAL_ESTATE_MOMENTS } from "./real-estate.ts";
import { SOFTWARE_MOMENTS } from "./software.ts";
import { SPORTS_MOMENTS } from "./sports.ts";
import { TECH_MOMENTS } from "./tech.ts";
import { booksForThing, type ProductPhrases } from "./things/books-for.ts";
import { TOPICS_EXPLAINED } from "./topics-explained.ts";
import { TRAVEL_MOMENTS } from "./travel.ts";
import { UNNAMED_MOMENTS } from "./unnamed.ts";
import { WEDDING_MOMENTS } from "./wedding.ts";

/** The book of pictures of each category. */
const MOMENTS = {
  food: FOOD_MOMENTS,
  beverage: BEVERAGE_MOMENTS,
  alcohol: ALCOHOL_MOMENTS,
  luxury: LUXURY_MOMENTS,
  tech: TECH_MOMENTS,
  software: SOFTWARE_MOMENTS,
  fitness: FITNESS_MOMENTS,
  sports: SPORTS_MOMENTS,
  beauty: BEAUTY_MOMENTS,
  fashion: FASHION_MOMENTS,
  automotive: AUTOMOTIVE_MOMENTS,
  travel: TRAVEL_MOMENTS,
  real_estate: REAL_ESTATE_MOMENTS,
  home: HOME_MOMENTS,
  education: EDUCATION_MOMENTS,
  finance: FINANCE_MOMENTS,
  health: HEALTH_MOMENTS,
  nonprofit: NONPROFIT_MOMENTS,
  gaming: GAMING_MOMENTS,
  pets: PETS_MOMENTS,
  kids: KIDS_MOMENTS,
  music: MUSIC_MOMENTS,
  event: EVENT_MOMENTS,
  wedding: WEDDING_MOMENTS,
  outdoor: OUTDOOR_MOMENTS,
  business: BUSINESS_MOMENTS,
  general: GENERAL_MOMENTS,
} as const satisfies Record<CategoryName, readonly Moment[]>;

/** What a song, a night or a cause is cannot be held up to the lens. */
const NOT_AN_OBJECT: readonly CategoryName[] = ["music", "event", "wedding", "nonprofit", "travel", "gaming"];

/** A trade's category is about other trades' work. */
const RANKS_TO_OTHER_TRADES = 3;

/** A place that only our own tables lend is not worth a picture. */
const UNASKED_PLACE_RANK = 7;
/** Fashion that nobody puts an arm through. */
const CARRIED =
  /\b(?:umbrella|parasol|shoe|sneaker|trainer|boot|heel|sandal|loafer|sock|wallet|bag|backpack|handbag|tote|purse|suitcase|luggage|belt|sunglasses|glasses|eyewear|watch)(?:es|s)?\b/i;
const AS_CLOTHES = /\bin \{product\}|\b(?:sleeve|hem|collar|pocket|wearing|button|zip)\b/;

/** A book and how near it is to the product: 0 is nearest. */
export interface RankedBook {
  readonly book: readonly Moment[];
  readonly rank: number;
}

/** What decides which books fit a film. */
export interface BookWish {
  readonly category: CategoryName;
  readonly productPhrases: ProductPhrases;
  /** Pictures of the trade that the film is for; empty where it is for a thing. */
  readonly ofTrade: readonly Moment[];
  /** Whether an app, a program or an account is shown in use. */
  readonly isOfUse: boolean;
  readonly hasOwnPlace: boolean;
  /** Where the film plays, at least one place. */
  readonly places: readonly string[];
  /** What the film explains; null where it shows a thing. */
  readonly topic: string | null;
  /** No words say what the film is about: only a reference shows it. */
  readonly isOnlyPictured: boolean;
  /** Neither words nor a reference say what the film is about. */
  readonly isUnnamed: boolean;
}

/**
 * The books to choose from: pictures of the product's own kind of thing, of the brief's own place, of its category, and
 * at last of anything. A topic is explained before it is shown.
 */
export function booksFor(wish: BookWish): readonly RankedBook[] {
  const { category, productPhrases, hasOwnPlace, topic } = wish;
  const explains = topic !== null;
  const productText = productPhrases.join(" ");
  if (wish.isOnlyPictured)
    return [
      { book: PICTURED_MOMENTS, rank: 0 },
      { book: picturesOfPlaces(wish.places), rank: 2 },
    ];
  if (wish.isUnnamed && wish.ofTrade.length === 0) return booksForUnnamed(wish);
  const isFirm = wish.isOfUse && A_FIRM.test(productPhrases[0] ?? "");
  const things = ofThing(productPhrases, isFirm);
  const own = wish.ofTrade.length > 0 ? wish.ofTrade : things;
  const toOthers = wish.ofTrade.length > 0 || wish.isOfUse ? RANKS_TO_OTHER_TRADES : 0;
  const isPlace = wish.ofTrade.length > 0 || goodsOfPlace(productText) === "";
  const isWorn = category !== "fashion" || !CARRIED.test(productText);
  const ofCategory = (category === "general" ? [] : MOMENTS[category]).filter(
    (moment) => isWorn || !AS_CLOTHES.test(moment.shows),
  );
  const isObject = !(NOT_AN_OBJECT.includes(category) || isPlace || isFirm || explains);
  const anything = isObject ? MOMENTS.general : MOMENTS.general.filter(showsNoProduct);
  return [
    { book: explains ? picturesOfTopic(topic) : own, rank: 0 },
    { book: explains ? EXPLAINER_MOMENTS : [], rank: 1 },
    {
      book: isPlace || isFirm || explains ? ofCategory.filter(showsNoProduct) : ofCategory,
      rank: (explains ? 2 : 1) + toOthers,
    },
    {
      book: picturesOfPlaces(wish.places),
      rank: (hasOwnPlace || isPlace ? 1 : UNASKED_PLACE_RANK) + toOthers,
    },
    { book: anything, rank: 2 + toOthers },
  ];
}

function ofThing(phrases: ProductPhrases, isFirm: boolean): readonly Moment[] {
  const known = booksForThing(phrases).flatMap((book) => book.moments);
  if (!isFirm) return known;
  const plain = known.filter(showsNoProduct);
  return plain.some(({ beat }) => beat === "signoff") ? plain : [...plain, ...A_FIRMS_LAST];
}

/** Nobody opens a company on a laptop. */
const A_FIRM =
  /\b(?:compan(?:y|ies)|firm|provider|agency|consultanc(?:y|ies)|consultants?|specialists?|startup|broker|lender|bank|insurer)\b/i;
const A_FIRMS_LAST: readonly Moment[] = bookOf([
  [
    "signoff ws static none",
    "a bright office in the morning sun, everything in its place",
    "a bright office",
    "quiet",
  ],
]);

function booksForUnnamed({ category, places, hasOwnPlace }: BookWish): readonly RankedBook[] {
  return [
    { book: category === "general" ? [] : MOMENTS[category].filter(showsNoProduct), rank: 0 },
    { book: UNNAMED_MOMENTS, rank: 1 },
    {
      book: picturesOfPlaces(places).filter(showsNoProduct),
      rank: hasOwnPlace ? 0 : UNASKED_PLACE_RANK,
    },
  ];
}

function showsNoProduct({ shows }: Moment): boolean {
  return !shows.includes("{product}");
}

/** Pictures for a topic of its kind: a body, money, a machine, something that grows; empty where none is known. */
function picturesOfTopic(topic: string): readonly Moment[] {
  return TOPICS_EXPLAINED.find((book) => book.fits.test(topic))?.moments ?? [];
}
