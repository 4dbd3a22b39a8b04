import { soldNouns } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, phrase, readName } from "./noun-phrases.ts";
import { isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { WE_ARE_CUE } from "./words/product-cues.ts";

/** "we're Pebble, we make a tiny filter": a name alone between "we're" and a mark. */
export function* ourName(page: Page): Generator<Candidate> {
  for (const candidate of weAre(page)) {
    const { first, last } = candidate.name;
    const next = page.tokens[last + 1];
    const isName = page.tokens.slice(first, last + 1).every((_, at) => isProper(page, first + at));
    if (isName && next?.key === ",") yield { ...candidate, confidence: 0.95 };
  }
}

/** "We're Brightwell, a B2B SaaS …" */
export function* weAre(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, WE_ARE_CUE)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    if (!isProper(page, first) && !/^(?:an?|une?|una|eine?|uma?|een)$/.test(page.tokens[first]?.key ?? ""))
      continue;
    const name = readName(page, first, page.tokens.length);
    const isNamed =
      isProper(page, first) || (name !== null && soldNouns(page, name.first, name.last + 1).length > 0);
    if (name !== null && isNamed) yield { name, brand: null, confidence: 0.9 };
  }
}

const THEN_A = /(?:,| is| are|:| [-–—]| ist| est| es| e) (?:an?|the|our|your|eine?|une?|una?|uma?) /g;

/** "Glowup is a vitamin C serum", "Nimbus, a smart lamp": the name stands before. */
export function* beforeCue(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, THEN_A)) {
    const at = tokenIndexAt(page, match.index);
    let first = at;
    while (first > 0 && (isProper(page, first - 1) || joinsCapitals(page, first - 1))) first--;
    const name = phrase(page, first, at - 1);
    if (name === null || isQuoted(page, name.start)) continue;
    if (productNouns(page, at, Math.min(page.tokens.length, at + 10)).length > 0)
      yield { name, brand: null, confidence: 0.85 };
  }
}

/** "Kettle & Fern" is one name. */
function joinsCapitals(page: Page, at: number): boolean {
  return page.tokens[at]?.key === "&" && isProper(page, at - 1) && isProper(page, at + 1);
}
