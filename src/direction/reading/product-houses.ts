import { isCommonNoun, isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import type { NounKindName } from "../words/noun-kinds.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { goodsNamed } from "./noun-heads.ts";
import { isProper, type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt } from "./product-people.ts";
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
  if (!readsAsEnglish(page.language)) return;
  const colon = page.tokens.slice(0, MOST_WORDS_BEFORE_COLON).findIndex(({ key }) => key === ":");
  const first = /^(?:an?|the|our|my|new)$/.test(page.tokens[0]?.key ?? "") ? 1 : 0;
  let after = first;
  while (after < colon && goesOn(page, after, first)) after++;
  const name = colon > 0 && after > first ? phrase(page, first, after - 1) : null;
  if (name === null || isQuoted(page, name.start) || isForbidden(page, name.start)) return;
  if (after < colon && !isProper(page, after) && !LIES.test(page.tokens[after]?.key ?? "")) return;
  if (isHouse(page, name)) yield { name, brand: null, confidence: 0.85 };
}

/** "UrbanRoots: rooftop greenhouse kits": a name that nobody takes for a label, then goods. */
export function* namesBeforeColon(page: Page): Generator<Candidate> {
  if (page.isShouted) return;
  let after = 0;
  while (after < MOST_WORDS_OF_A_NAME && isProper(page, after)) after++;
  const name = page.tokens[after]?.key === ":" ? phrase(page, 0, after - 1) : null;
  if (name === null || isQuoted(page, 0) || isCommonWord(page.tokens[0]?.key ?? "")) return;
  if (after === 1 && (isCommonNoun(page.tokens[0]?.key ?? "") || isCityAt(page, 0))) return;
  const to = endOfItem(page, after + 1);
  const goods = goodsNamed(page, after + 1, to).at(-1);
  if (goods?.last === to - 1 && page.tokens[after + 1]?.capitalised === false)
    yield { name, brand: name, confidence: 0.85 };
}

const MOST_WORDS_OF_A_NAME = 4;
const MOST_WORDS_OF_GOODS = 6;

function endOfItem(page: Page, from: number): number {
  let to = from;
  while (
    to - from < MOST_WORDS_OF_GOODS &&
    page.tokens[to]?.kind === "word" &&
    !LIES.test(page.tokens[to]?.key ?? "")
  )
    to++;
  return to;
}

/** "Ivory Coast cocoa co-op Yapo wants 40s": whoever wants the film, told by a name. */
export function* whoWants(page: Page): Generator<Candidate> {
  if (page.isShouted || !readsAsEnglish(page.language)) return;
  const wants = page.tokens
    .slice(0, MOST_WORDS_BEFORE_WANTS)
    .findIndex(({ key }) => key === "wants" || key === "needs");
  let first = wants;
  while (first > 0 && isPartOfName(page, first - 1, wants)) first--;
  while (first < wants && !isProper(page, first)) first++;
  const name = first < wants ? phrase(page, first, wants - 1) : null;
  if (name === null || LIES.test(page.tokens[first - 1]?.key ?? "") || isQuoted(page, name.start)) return;
  const [key = "", isAlone] = [page.tokens[first]?.key, first === wants - 1];
  if (isAlone && (isCommonNoun(key) || isCommonWord(key) || isCityAt(page, first))) return;
  yield { name, brand: name, confidence: 0.85 };
}

const MOST_WORDS_BEFORE_WANTS = 14;

function isPartOfName(page: Page, at: number, wants: number): boolean {
  const isJoint = /^(?:&|of|the|for|and|de)$/.test(page.tokens[at]?.key ?? "");
  return isProper(page, at) || (isJoint && at < wants - 1 && at > 0);
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
  // "LAW FIRM: Ortega": capitals throughout are a label's.
  const written = page.text.slice(token.start, token.end);
  return at === first || !isProper(page, at) || (written.length > 1 && written === written.toUpperCase());
}

function isHouse(page: Page, name: Phrase): boolean {
  const words = page.folded.slice(name.start, name.end);
  const kind = kindOfNoun(words);
  return kind !== null && HOUSE_KINDS.has(kind.name) && !isNounOf(words, "person") && !NO_HOUSE.test(words);
}

/** What labels call the client, the room they film in or a part of the brief. */
const NO_HOUSE =
  /(?:^|\s)(?:brand|client|company|business|agency|product|team|studio|location|room|kitchen|set|background|office|organisation|organization|platform|campaign|market|station|line|series|collection|plan|structure|base|keep|department|section|unit|group|stage|hook|library|system)$/;
