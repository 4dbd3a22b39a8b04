import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { NounKindName } from "../words/noun-kinds.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isProper, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isMatched } from "./sieve.ts";
import { verbOf } from "./verbs.ts";
import { FILM_WORDS, JOINING_WORDS } from "./words/grammar.ts";

const MOST_WORDS = 4;
const TRADES: ReadonlySet<NounKindName> = new Set<NounKindName>(["worker", "performer"]);
const GROUPS: ReadonlySet<NounKindName> = new Set<NounKindName>(["people", "organisation"]);
/** What a brief says of work that is for sale; people of a story have none of it. */
const FOR_SALE =
  /\b(?:ads?|advert\w*|promo\w*|clients?|customers?|book(?:s|ing|ings)?|appointments?|hire|website|we|my|our|i|call|commissions?|from £|from \$|prices?|waiting list|since \d{4}|open|by appointment|reel|business|studio)\b/;
const SEEKS = /^(?:looking|seeking|wants|needs|seeks|is|are)$/;

/** "Tattoo artist in Glasgow, only books two people a day", "Community choir looking for basses": a trade or a group opens the brief. */
export function* tradeOpeners(page: Page): Generator<Candidate> {
  if (!readsAsEnglish(page.language)) return;
  const after = endOfOpening(page);
  const name = after > 0 ? phrase(page, 0, after - 1) : null;
  if (name === null || isQuoted(page, 0) || isForbidden(page, 0)) return;
  const kind = kindOfNoun(page.folded.slice(name.start, name.end))?.name ?? "idea";
  const next = page.tokens[after];
  const isTrade = TRADES.has(kind) && (after > 1 || next?.key === "in") && endsTrade(next?.key ?? ".");
  const isGroup = GROUPS.has(kind) && after > 1 && SEEKS.test(next?.key ?? "");
  if (isGroup || (isTrade && isMatched(page, FOR_SALE))) yield { name, brand: null, confidence: 0.8 };
}

function endsTrade(next: string): boolean {
  return /^(?:[,.:;–—-]|in|at|from|based|who|wants|needs|for)$/.test(next);
}

/** Words in small letters, but for the first, that name somebody; 0 where something else opens the brief. */
function endOfOpening(page: Page): number {
  let after = 0;
  while (after < MOST_WORDS && isPartOfTrade(page, after)) after++;
  return after;
}

function isPartOfTrade(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token?.kind !== "word" || (at > 0 && isProper(page, at))) return false;
  if (/\d/.test(token.key) || FILM_WORDS.has(token.key) || JOINING_WORDS.has(token.key)) return false;
  return !SEEKS.test(token.key) && (verbOf(token.key)?.form ?? "base") === "base";
}
