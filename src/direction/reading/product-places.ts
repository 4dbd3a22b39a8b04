import { type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { NAME_STOPS, PREPOSITIONS } from "./words/grammar.ts";

/** Invitations to a place, at the beginning of a brief or a line. */
const VISIT =
  /(?:^|\n|: |\b(?:film|video|spot|ad|reel|clip)[^.\n:]{0,20} (?:to|for people to) )(?:please )?(?:visit|discover|explore|come to|escape to|besuchen sie|besucht|entdecken sie|entdecke|visitez|decouvrez|visita|visite|descubre|descobre|scopri|bezoek|ontdek) (?:the |die |das |den |la |le |les |el |los |las |il |o |a |de |het )?(?=[a-z])/g;

const MOST_WORDS = 5;

/** "Visit Zadar in November", "visit the faroe islands in winter": the place itself is what is sold. */
export function* placesToVisit(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, VISIT)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    const name = placeFrom(page, first);
    if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) continue;
    yield { name, brand: null, confidence: 0.9, kind: "place" };
  }
}

/** In a brief without capitals a place is taken as it stands; elsewhere it has a capital. */
function placeFrom(page: Page, first: number): Phrase | null {
  const hasCapitals = /\p{Lu}\p{Ll}/u.test(page.text);
  let last = first - 1;
  while (last - first + 1 < MOST_WORDS && goesOn(page, last + 1)) last++;
  const isCapital = page.tokens.slice(first, last + 1).some(({ capitalised }) => capitalised);
  return isCapital || !hasCapitals ? phrase(page, first, last) : null;
}

function goesOn(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.kind !== "word" || /^\d/.test(token.key)) return false;
  if (token.key === "of") return page.tokens[at + 1]?.kind === "word";
  return !PREPOSITIONS.has(token.key) && (!NAME_STOPS.has(token.key) || token.capitalised);
}
