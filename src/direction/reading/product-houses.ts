import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import type { NounKindName } from "../words/noun-kinds.ts";
import { isProper, type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { FILM_WORDS } from "./words/grammar.ts";

/** The colon stands in the first line, not far from its beginning. */
const MOST_WORDS_BEFORE_COLON = 12;
const HOUSE_KINDS: ReadonlySet<NounKindName> = new Set<NounKindName>([
  "shop",
  "restaurant",
  "workplace",
  "organisation",
  "room",
  "building",
]);

/** "Bike workshop: same-day repair", "Zero waste shop Jar & Ladle in Totnes: refill oats": the house before the colon is what the film is for. */
export function* housesBeforeColon(page: Page): Generator<Candidate> {
  if (page.language !== "en" && page.language !== "und") return;
  const colon = page.tokens.slice(0, MOST_WORDS_BEFORE_COLON).findIndex(({ key }) => key === ":");
  const first = /^(?:an?|the|our|my|new)$/.test(page.tokens[0]?.key ?? "") ? 1 : 0;
  let after = first;
  while (after < colon && goesOn(page, after, first)) after++;
  const name = colon > 0 && after > first ? phrase(page, first, after - 1) : null;
  if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) return;
  if (after < colon && !isProper(page, after) && !LIES.test(page.tokens[after]?.key ?? "")) return;
  if (isHouse(page, name)) yield { name, brand: null, confidence: 0.85 };
}

const LIES = /^(?:in|at|on|near|by|from|called|named)$/;

function goesOn(page: Page, at: number, first: number): boolean {
  const token = page.tokens[at];
  if (
    token?.kind !== "word" ||
    LIES.test(token.key) ||
    /^(?:of|for)$/.test(token.key) ||
    FILM_WORDS.has(token.key)
  )
    return false;
  return at === first || !isProper(page, at);
}

function isHouse(page: Page, name: Phrase): boolean {
  const words = page.folded.slice(name.start, name.end);
  const kind = kindOfNoun(words);
  return kind !== null && HOUSE_KINDS.has(kind.name) && !isNounOf(words, "person") && !NO_HOUSE.test(words);
}

/** What labels call the client, the room they film in or a part of the brief. */
const NO_HOUSE =
  /(?:^|\s)(?:brand|client|company|business|agency|product|team|studio|location|room|kitchen|set|background|office|organisation|organization|platform|campaign|market|station|line|series|collection|plan|structure|base|keep|department|section|unit|group|stage|hook|library|system)$/;
