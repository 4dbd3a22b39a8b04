import { soldNouns } from "./noun-heads.ts";
import { type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { PREPOSITIONS } from "./words/grammar.ts";

/** What a home on offer stands behind: "Open house Sunday for a 4 bedroom terrace", "For sale: stone cottage". */
const ON_OFFER =
  /(?:^|[.!?\n]\s{0,9})(?:[^.:\n]{0,40}\bproperty (?:promo|video|tour|film|advert|ad|reel|clip|walk-?through)|real estate(?: (?:promo|video|tour|film|ad|reel|clip))?,[^:\n]{0,40}(?=:)|real estate (?:promo|video|tour|film|advert|ad|reel|clip|walk-?through)|open house|open home|house viewing|viewings?|(?:house |home |flat |apartment )?for sale|to let|to rent|for rent|just listed|new listing|listing|zu verkaufen|zu vermieten|a vendre|a louer|se vende|se alquila|vendesi|affittasi|te koop|te huur)\b(?:(?: [^.:\n]{0,24}?)?(?: ?: | for | at | of | [-–—] |, )| )(?:an? |the |our |this |eine? |un |une |una )?(?=[a-z\d])/g;

const MOST_WORDS = 7;

/** Homes on offer, with their rooms and make: what an open house shows is the house. */
export function* homesOnOffer(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, ON_OFFER)) {
    const offered = homeFrom(page, tokenIndexAt(page, match.index + match[0].length));
    if (offered === null || isQuoted(page, offered.start) || isForbidden(page, offered.start)) continue;
    yield { name: offered, brand: null, confidence: 0.9, kind: "home" };
  }
}

function homeFrom(page: Page, first: number): Phrase | null {
  let after = first;
  while (after - first < MOST_WORDS && !endsHome(page, after)) after++;
  const home = soldNouns(page, first, after).findLast(({ value }) => value === "real_estate");
  return home === undefined ? null : phrase(page, first, home.last);
}

function endsHome(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token === undefined || token.kind === "mark" || (PREPOSITIONS.has(token.key) && !token.joined);
}
