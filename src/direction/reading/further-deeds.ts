import { isNounOf } from "../words/kind-of-noun.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";
import { PREPOSITIONS } from "./words/grammar.ts";

/** "A freelancer leaving the kitchen, arriving at a desk and focusing": further deeds of the same people, each a picture; "laughing and playing" is one. */
export function goesOnToDo(page: Page, first: number, at: number, isGoingOn: boolean): boolean {
  const key = page.tokens[at]?.key ?? "";
  const next = page.tokens[at + 1]?.key ?? "";
  const isDeed = verbOf(next)?.form === "gerund" || (isGoingOn && /^[a-z]{3,}ing$/.test(next));
  if ((key !== "," && key !== "and") || !isDeed) return false;
  if (isGoingOn && first < at - 1 && verbOf(page.tokens[first]?.key ?? "")?.form === "gerund") return true;
  const before = page.tokens.slice(first, at);
  const deed = before.findIndex(({ key: word }, index) => index > 0 && isDoing(word));
  if (deed < 1 || before.some(({ key: word }) => word === "without" || word === "by")) return false;
  // "Runners of all ages warming up"
  const isDoneBySomebody = before.slice(0, deed).some(({ key: word }) => isNounOf(word, "person", "animal"));
  return isDoneBySomebody && (key === "," || deed < before.length - 1);
}

/** "Warming up": a deed, though no table of verbs has it. */
function isDoing(word: string): boolean {
  if (verbOf(word)?.form === "gerund") return true;
  return /^[a-z]{3,}ing$/.test(word) && !isNounOf(word, "thing", "person", "place", "edible");
}

const MOST_WORDS_BEFORE_GERUND = 5;

/** "A family at breakfast and an electricity meter running backwards": two pictures, for the second has somebody or something of its own that acts. */
export function isAnotherActing(page: Page, clauseStart: number, and: number, to: number): boolean {
  const end = Math.min(to, and + 2 + MOST_WORDS_BEFORE_GERUND);
  if (!page.tokens.slice(and + 3, end).some(({ key }) => verbOf(key)?.form === "gerund")) return false;
  const before = page.tokens.slice(clauseStart, and).map(({ key }) => key);
  if (before.some((key) => verbOf(key)?.form === "gerund")) return false;
  return before.slice(1).some((key) => PREPOSITIONS.has(key) && key !== "of");
}
