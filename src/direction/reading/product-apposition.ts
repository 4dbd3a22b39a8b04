import { isNounOf } from "../words/kind-of-noun.ts";
import { isCommonWord } from "./common-words.ts";
import { phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt, isGivenName } from "./product-people.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

/** A name that opens a line or a sentence, and behind its comma what it is. */
const INTRODUCED =
  /(?:^|[.!?\n]\s*(?:[-–•*]\s)?|:\s+|^[-–•*]\s)(\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:&|and|\p{Lu}[\p{L}\p{N}'’-]*)){0,3}), (?:an?|the|our)((?: [\p{Ll}\p{N}'’-]+){1,5})/gu;

/** "Rollo, the folding wagon for parents": no person, and no town. */
export function* introduced(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, INTRODUCED, page.text)) {
    const [whole, words = "", goods = ""] = match;
    const start = match.index + whole.indexOf(words);
    const name = phraseBetween(page, start, start + words.length);
    const at = tokenIndexAt(page, start);
    if (name === null || isQuoted(page, start) || isForbidden(page, start) || page.isShouted) continue;
    const isPersonOrTown =
      isGivenName(page, at) ||
      isCityAt(page, at) ||
      (!words.includes(" ") && isCommonWord(words.toLowerCase()));
    if (
      !isPersonOrTown &&
      isNounOf(goods.split(/\s(?:that|which|who|for|with)\s/)[0]?.trim() ?? "", "thing", "edible", "plant")
    )
      yield { name, brand: name, confidence: 0.85 };
  }
}
