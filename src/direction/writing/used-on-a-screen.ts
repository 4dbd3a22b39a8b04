import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { IN_THE_HAND, ON_THE_DESK } from "../knowledge/moments/on-a-screen.ts";
import { booksForThing } from "../knowledge/moments/things/books-for.ts";
import { SOFTWARE_FOR_WORK } from "../knowledge/moments/things/software-for-work.ts";

/** What is used on a phone, and what at a desk, by the end of its noun. */
const IN_A_HAND = /\b(?:apps?|phone|mobile)$/i;
const AT_A_DESK =
  /\b(?:software|platforms?|tools?|systems?|dashboards?|portals?|suites?|crm|saas|plug-?ins?|assistants?|planners?|websites?|marketplaces?|backups?|analytics|hosting|payroll|erp|chatbots?|antivirus|vpn|automation)$/i;

/** Pictures of the use of an app or a program by those the brief names; null for other goods and where a book of its `phrases` knows what it does to a day. */
export function usedOnAScreen(
  { reading: { product, audience } }: AgreedBrief,
  phrases: readonly string[],
): readonly Moment[] | null {
  const noun = product?.value.noun ?? "";
  const isInAHand = IN_A_HAND.test(noun);
  if (!isInAHand && !AT_A_DESK.test(noun)) return null;
  const known = booksForThing(phrases);
  const isForWork = known.every((book) => SOFTWARE_FOR_WORK.includes(book));
  // Rooms of a shop, a bakery and a van are no place for whom a brief names.
  if (!isForWork || (known.length > 0 && audience === null)) return null;
  return isInAHand ? IN_THE_HAND : ON_THE_DESK;
}
