import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { IN_THE_HAND, ON_THE_DESK } from "../knowledge/moments/on-a-screen.ts";
import { APPS_IN_USE } from "../knowledge/moments/things/apps-in-use.ts";
import { booksForThing } from "../knowledge/moments/things/books-for.ts";
import { CONNECTIONS } from "../knowledge/moments/things/connections.ts";
import { MONEY } from "../knowledge/moments/things/money.ts";
import { SOFTWARE_FOR_WORK } from "../knowledge/moments/things/software-for-work.ts";
import type { ThingBook } from "../knowledge/moments/things/thing-book.ts";

/** What is used on a phone, and what at a desk, by the end of its noun. */
const IN_A_HAND = /\b(?:apps?|phone|mobile)$/i;
const AT_A_DESK =
  /\b(?:software|platforms?|tools?|systems?|dashboards?|portals?|suites?|crm|saas|plug-?ins?|assistants?|planners?|websites?|marketplaces?|backups?|analytics|hosting|payroll|erp|chatbots?|antivirus|vpn|automation)$/i;

/** Books of what is sold and is no thing to hold: apps, programs, accounts, lines. */
const OF_SERVICES: ReadonlySet<ThingBook> = new Set([
  ...APPS_IN_USE,
  ...SOFTWARE_FOR_WORK,
  ...MONEY,
  ...CONNECTIONS,
]);

/** Pictures of the use of an app or a program by those the brief names; null for other goods and where a book of its `phrases` knows it. */
export function usedOnAScreen(
  { reading: { product } }: AgreedBrief,
  phrases: readonly string[],
): readonly Moment[] | null {
  const noun = product?.value.noun ?? "";
  const isInAHand = IN_A_HAND.test(noun);
  if (!isInAHand && !AT_A_DESK.test(noun)) return null;
  if (booksForThing(phrases).length > 0) return null;
  return isInAHand ? IN_THE_HAND : ON_THE_DESK;
}

/** Whether the `phrases` name an app, a program, an account or a line, of which a book tells how people use it. */
export function isServiceInABook(phrases: readonly string[]): boolean {
  return booksForThing(phrases).some((book) => OF_SERVICES.has(book));
}

/** Where such a thing is used: the places of its book's pictures, those of its use first; null where no book knows it. */
export function placesInBook(phrases: readonly string[]): readonly string[] | null {
  const moments = booksForThing(phrases).flatMap((book) => book.moments);
  const uses = moments.filter(({ beat, place }) => place !== null && IN_USE.has(beat));
  return uses.length === 0 ? null : [...new Set(uses.map(({ place }) => place as string))];
}

const IN_USE: ReadonlySet<Beat> = new Set<Beat>(["use", "process", "together"]);
