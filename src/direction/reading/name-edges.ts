import { isNounOf } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";

/** Whether a word behind a name's first is what the named thing does: "our herb farm delivers to", "cinnamon rolls come out of". */
export function isDeedInName(page: Page, at: number): boolean {
  return isDeedWithin(page, at) || goesItsWay(page, at) || isWorkOfFirm(page, at);
}

/** "Our nonprofit repairs bikes": what a firm does to what stands behind it. */
function isWorkOfFirm(page: Page, at: number): boolean {
  const [token, next] = [page.tokens[at], page.tokens[at + 1]];
  return (
    readsAsEnglish(page.language) &&
    token?.capitalised === false &&
    FIRMS.test(page.tokens[at - 1]?.key ?? "") &&
    verbOf(token.key)?.form === "third" &&
    next?.kind === "word" &&
    !next.capitalised &&
    isNounOf(next.key, "thing", "edible", "animal", "plant", "person")
  );
}

const FIRMS =
  /^(?:nonprofit|non-profit|charity|company|firm|studio|team|agency|workshop|cooperative|co-op|foundation|family|startup|start-up|business|organi[sz]ation|association|club|collective)$/;

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
