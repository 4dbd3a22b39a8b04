import { isMostlyNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { type Phrase, phrase } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";
import { AUXILIARIES, DETERMINERS } from "./words/grammar.ts";

/** "Husband restores old wooden boats": what somebody works on, of a phrase that tells what they do; null where the phrase is only what somebody cannot do. */
export function goodsOfDeed(page: Page, name: Phrase): Phrase | null {
  const opening = page.tokens[name.first];
  if (opening === undefined || opening.capitalised) return name;
  // "Couldn't open jars", "must be seen"
  if (AUXILIARIES.has(opening.key) && name.last > name.first) return null;
  const kind = kindOfNoun(opening.key);
  if (kind?.group !== "person") return name;
  const deed = page.tokens.findIndex(
    ({ key }, at) => at > name.first && at < name.last && verbOf(key)?.form === "third" && !isMostlyNoun(key),
  );
  if (deed < 0) return name;
  let first = deed + 1;
  while (first < name.last && DETERMINERS.has(page.tokens[first]?.key ?? "")) first += 1;
  return phrase(page, first, name.last);
}
