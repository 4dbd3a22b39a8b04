import { lexiconFrom, matchAt, scan } from "./lexicon.ts";
import { tokenIndexAt } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import { CHARACTER_NOUNS } from "./words/people.ts";
import { CITIES } from "./words/places.ts";

/** Whether the words right before an offset name a person or an animal: "a golden retriever named". */
export function isAfterPerson(page: Page, offset: number): boolean {
  const at = tokenIndexAt(page, offset) - 1;
  return scan(page.tokens, PEOPLE, Math.max(0, at - 2), at + 1).some((hit) => hit.last === at);
}

const PEOPLE = lexiconFrom(() => CHARACTER_NOUNS.split(",").map((noun) => [noun, true] as const));
const PLACES = lexiconFrom(() => CITIES.split(",").map((city) => [city, true] as const));

/** "Lisbon, night": a city is where the film plays and not what it sells. */
export function isCityAt(page: Page, at: number): boolean {
  return matchAt(page.tokens, PLACES, at) !== null;
}
