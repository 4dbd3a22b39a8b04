import { oncePer } from "../../../once-per.ts";
import { fold } from "../../../reading/fold.ts";
import { siftOnce } from "../../../reading/sieve.ts";
import { remembered } from "../../../remembered.ts";
import { THINGS } from "./index.ts";
import type { ThingBook } from "./thing-book.ts";

/** Where a phrase stops naming the thing: "a van for florists". */
const END_OF_NAME =
  /(?:[,;:.(–—]|\s(?:for|from|with|without|in|of|by|at|that|who|which|since|near|on|called|named|für|pour|para|per|voor|mit|avec|protecting|helping|serving|supporting|connecting|teaching|selling|offering|building|making)\s).*$/i;
const MOST_CHARACTERS = 160;

/** Words for one product, the nearest first: its noun, its name, what is said of it. */
export type ProductPhrases = readonly string[];

/** The books whose kind is the head of the first phrase that names one ("oat milk" is milk, no oats); without such a head those that any name fits; of a description only then. */
export const booksForThing = oncePer((phrases: ProductPhrases): readonly ThingBook[] => {
  const said = phrases.map((phrase) => phrase.slice(0, MOST_CHARACTERS)).filter((phrase) => phrase !== "");
  for (const phrase of said) {
    const byHead = booksByHead(phrase.replace(END_OF_NAME, "").trim());
    if (byHead.length > 0) return byHead;
  }
  for (const phrase of said) {
    const named = booksByAnyName(phrase);
    if (named.length > 0) return named;
  }
  return [];
});

/** Whether some book's kind is the head of `phrase`: "knife sharpening" is no knife. */
export function isThingOfABook(phrase: string): boolean {
  return booksByHead(phrase.replace(END_OF_NAME, "").trim()).length > 0;
}

const PHRASES_KEPT = 500;
const booksByHead = remembered((name): readonly ThingBook[] => longestHeads(name), PHRASES_KEPT);
const booksByAnyName = remembered((phrase): readonly ThingBook[] => {
  const named = phrase.replace(MADE_OF, "").replace(WORKER, "");
  const { sieve } = siftOnce(fold(named));
  return THINGS.filter((book) => sieve.lets(book.fits) && book.fits.test(named));
}, PHRASES_KEPT);

/** What a thing is made of is not what it is: a steel lunchbox comes from no steelworks. */
const MADE_OF =
  /\b(?:stainless[ -]steel|steel|iron|cast[ -]iron|alumini?um|copper|brass|titanium|gold|silver|glass|crystal|concrete|oak|pine|walnut|wood(?:en)?|bamboo|cork|leather|suede|wool|woollen|merino|cotton|linen|silk|denim|velvet|canvas|ceramic|clay|porcelain|marble|stone|granite|resin|rubber|silicone|plastic|paper|cardboard|wax)\s(?=\p{Ll})/giu;

/** Who works on wind turbines is neither the wind nor the turbine. */
const WORKER =
  /\b(?:\p{L}+\s){1,2}(?=(?:technicians?|engineers?|fitters?|operators?|drivers?|installers?|mechanics|welders?|inspectors?|apprentices?)\b)/giu;

/** "Protein ice cream" is ice cream before it is cream. */
function longestHeads(name: string): readonly ThingBook[] {
  const { sieve } = siftOnce(fold(name));
  const found = THINGS.flatMap((book) => {
    const head = sieve.lets(book.isHead) ? book.isHead.exec(name)?.[0] : undefined;
    return head === undefined ? [] : [{ book, length: head.length }];
  });
  const longest = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === longest).map(({ book }) => book);
}
