import type { Page } from "./page.ts";

/** How many words stand from one token to another, marks left out. */
export function wordsIn(page: Page, first: number, last: number): number {
  let words = 0;
  for (let at = first; at <= last; at++) if (page.tokens[at]?.kind === "word") words++;
  return words;
}
