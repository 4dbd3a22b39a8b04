import { phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";

const OF_TWO =
  /\b(?:wedding|engagement|anniversary|save[- ]the[- ]date|elopement)s?\b[^.!?\n]{0,40}?[,:] ?(\p{Lu}\p{L}+ (?:&|and|\+) \p{Lu}\p{L}+)(?=[,.;!?\n]|$)/giu;

/** "Wedding invite video, Ana & Tomás, 12 July": whose day it is. */
export function* pairs(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, OF_TWO, page.text)) {
    const said = match[1] ?? "";
    const start = match.index + match[0].length - said.length;
    const name = phraseBetween(page, start, start + said.length);
    const isPair = /^\p{Lu}.* \p{Lu}/u.test(said);
    if (isPair && name !== null && !isQuoted(page, start) && !isForbidden(page, start))
      yield { name, brand: name, confidence: 0.95 };
  }
}
