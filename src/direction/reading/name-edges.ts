import { readsAsEnglish } from "../words/reads-as-english.ts";
import type { Page } from "./page.ts";

/** Whether a word behind a name's first is what the named thing does: "our herb farm delivers to", "cinnamon rolls come out of". */
export function isDeedInName(page: Page, at: number): boolean {
  return isDeedWithin(page, at) || goesItsWay(page, at);
}

/** "our herb farm delivers to restaurants": a word in -s before an object or a way is a deed. */
export function isDeedWithin(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const isEnglish = readsAsEnglish(page.language);
  if (!isEnglish || token === undefined || token.capitalised || !/[a-z]{2}[^s]s$/.test(token.key))
    return false;
  return OBJECT_OR_WAY.test(page.tokens[at + 1]?.key ?? "") && !page.tokens[at - 1]?.key.endsWith("s");
}

/** "Cinnamon rolls come out of the oven": several things, and where they go. */
function goesItsWay(page: Page, at: number): boolean {
  const isEnglish = readsAsEnglish(page.language);
  const key = (offset: number) => page.tokens[at + offset]?.key ?? "";
  return (
    isEnglish &&
    page.tokens[at]?.capitalised === false &&
    /^(?:come|go|sell|leave|run|roll)$/.test(key(0)) &&
    /[^s]s$/.test(key(-1)) &&
    /^(?:out|off|up|in|on|back|home|straight|fresh|hot|from|to)$/.test(key(1))
  );
}

const OBJECT_OR_WAY =
  /^(?:to|the|an?|its|their|his|her|us|you|your|every|into|off|out|up|itself|themselves)$/;

/** "Our bakery's cinnamon rolls": what is sold is the rolls. */
export function isOwningHouse(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const next = page.tokens[at + 1];
  return (
    token?.possessive === true &&
    !token.capitalised &&
    /^(?:bakery|cafe|deli|farm|brewery|dairy|roastery|pizzeria|restaurant|butcher|shop)(?:['’]s)?$/.test(
      token.key,
    ) &&
    next?.kind === "word" &&
    !next.capitalised
  );
}
