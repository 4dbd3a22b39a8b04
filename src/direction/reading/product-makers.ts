import { headOfNouns, isCommonNoun } from "../words/kind-of-noun.ts";
import { SOLD_KINDS } from "../words/noun-kinds.ts";
import { isCommonWord } from "./common-words.ts";
import { goodsNamed } from "./noun-heads.ts";
import { isProper, phrase, phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt, isGivenName } from "./product-people.ts";
import { tokenIndexAt } from "./tokens.ts";
import { JOINING_WORDS } from "./words/grammar.ts";
import { MAKING_VERBS } from "./words/product-cues.ts";

const MOST_WORDS_OF_A_NAME = 4;
const REACH = 6;

/** "Ferrox makes torque sensors for wind turbines": who opens a brief by making goods is whom it is for. */
export function* makersThatOpen(page: Page): Generator<Candidate> {
  if (page.isShouted) return;
  let verb = 0;
  while (verb < MOST_WORDS_OF_A_NAME && isProper(page, verb)) verb++;
  if (verb === 0 || !MAKING_VERBS.has(page.tokens[verb]?.key ?? "")) return;
  const opening = page.tokens[0]?.key ?? "";
  const isPlain = verb === 1 && (isCommonNoun(opening) || isCommonWord(opening) || isGivenName(page, 0));
  const name = phrase(page, 0, verb - 1);
  if (name === null || isPlain || isCityAt(page, 0) || isQuoted(page, 0) || isForbidden(page, 0)) return;
  if (makesGoods(page, verb + 1)) yield { name, brand: name, confidence: 0.8 };
}

const THEN_GOODS = /^\s?(?:[-–—:,(]|\s[-–—])\s?(?=\p{Ll})/u;
const MOST_WORDS_OF_GOODS = 4;

/** "'Tidewrack' - jewellery from beach plastic": a title opens the brief, then what it is. */
export function* quotedOpeners(page: Page): Generator<Candidate> {
  const quote = page.quotes[0];
  if (quote === undefined || quote.outerStart !== 0) return;
  const lead = THEN_GOODS.exec(page.text.slice(quote.outerEnd, quote.outerEnd + 4));
  const name = phraseBetween(page, quote.start, quote.end);
  if (lead === null || name === null) return;
  const first = tokenIndexAt(page, quote.outerEnd + lead[0].length);
  let to = first;
  while (to - first < MOST_WORDS_OF_GOODS && isPlain(page, to)) to++;
  if (goodsNamed(page, first, to).at(-1)?.last === to - 1) yield { name, brand: name, confidence: 0.85 };
}

function isPlain(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token?.kind === "word" && !JOINING_WORDS.has(token.key) && !/\d/.test(token.key);
}

function makesGoods(page: Page, from: number): boolean {
  return page.tokens.slice(from, from + REACH).some(({ key, kind }) => {
    const head = kind === "word" ? headOfNouns(key) : null;
    return head !== null && !head.isSeldomNoun && SOLD_KINDS.has(head.kind.name);
  });
}
