import { isProper, type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { NAME_STOPS, PREPOSITIONS } from "./words/grammar.ts";

/** Invitations to a place, at the beginning of a brief or a line. */
const VISIT =
  /(?:^|\n|: |\b(?:film|video|spot|ad|reel|clip)[^.\n:]{0,20} (?:to|for people to) )(?:please )?(?:visit|discover|explore|come to|escape to|besuchen sie|besucht|entdecken sie|entdecke|visitez|decouvrez|visita|visite|descubre|descobre|scopri|bezoek|ontdek) (?:the |die |das |den |la |le |les |el |los |las |il |o |a |de |het )?(?=[a-z])/g;

const FILM =
  "(?:reels?|videos?|films?|vlogs?|diar(?:y|ies)|montages?|clips?|shorts?|teasers?|promos?|spots?|tiktoks?)";
/** "Travel reel Lisbon", "travel film about the Dolomites" */
const TRAVEL_FILM = new RegExp(
  `\\btravel ${FILM},?:? (?:of |about |for |from |on |in |through )?(?:the )?(?=[a-z])`,
  "g",
);
/** "Kyoto travel film" at the beginning of a line */
const OF_TRAVEL = new RegExp(
  `(?:^|\\n)(?:a |an |my |our |\\d+ ?s(?:ec(?:onds?)?)? )?([a-z]+(?: [a-z]+)?) (?=travel ${FILM}(?:$|[.,:;!(\\n]| (?:in|with|of|for|from|about)\\b))`,
  "g",
);
/** "A week in Morocco.", "reel from our trip to Japan": the film of a journey. */
const JOURNEY = new RegExp(
  `(?:(?:^|\\n)(?:\\d+ ?s(?:ec(?:onds?)?)?[:,]? )?|\\b${FILM}(?:,[^.\\n:]{0,24})?[:,]? (?:of |from |about )?)(?:an?|our|my|the|one|two|three|four|five|ten|\\d+) (?:\\w+ )?(?:trips?|holidays?|weekend|weeks?|days|road ?trip|journey|honeymoon|getaway|vacation) (?:to|in|through|across|around) (?:the )?(?=[a-z])`,
  "g",
);

const MOST_WORDS = 5;

/** "Visit Zadar in November", "visit the faroe islands in winter", "travel reel Lisbon": the place itself is what is sold. */
export function* placesToVisit(page: Page): Generator<Candidate> {
  for (const name of placesNamed(page)) {
    if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) continue;
    yield { name, brand: null, confidence: 0.9, kind: "place" };
  }
}

function* placesNamed(page: Page): Generator<Phrase | null> {
  for (const match of everyMatch(page, VISIT)) yield placeFrom(page, endOf(match, page));
  for (const pattern of [TRAVEL_FILM, JOURNEY]) {
    for (const match of everyMatch(page, pattern)) {
      const first = endOf(match, page);
      // "Two weeks in July" says when.
      if (isProper(page, first)) yield placeFrom(page, first);
    }
  }
  for (const match of everyMatch(page, OF_TRAVEL)) {
    const last = tokenIndexAt(page, match.index + match[0].trimEnd().length) - 1;
    const first = tokenIndexAt(page, match.index + match[0].lastIndexOf(match[1] ?? ""));
    if (page.tokens[first]?.capitalised && page.tokens[last]?.capitalised) yield phrase(page, first, last);
  }
}

function endOf(match: RegExpExecArray, page: Page): number {
  return tokenIndexAt(page, match.index + match[0].length);
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
