import { headOfNouns, isCommonNoun } from "../words/kind-of-noun.ts";
import { SOLD_KINDS } from "../words/noun-kinds.ts";
import { isCommonWord } from "./common-words.ts";
import { isProper, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt, isGivenName } from "./product-people.ts";
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

function makesGoods(page: Page, from: number): boolean {
  return page.tokens.slice(from, from + REACH).some(({ key, kind }) => {
    const head = kind === "word" ? headOfNouns(key) : null;
    return head !== null && !head.isSeldomNoun && SOLD_KINDS.has(head.kind.name);
  });
}
