import { isCommonNoun, isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { goodsNamed } from "./noun-heads.ts";
import { isProper, type Phrase, phrase, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

/** "Toy ad!!", "Jewelry, 10s pinterest vid:": a word for many goods as on the label of a shelf, and what stands behind it. */
const SHELF =
  /(?:^|[.!?:\n–—-] ?)((?:kids'? )?(?:toys?|jewell?ery|skincare|cosmetics|make-?up|perfumes?|fragrances?|shoes?|sneakers?|furniture|snacks?|drinks?|gadgets?|supplements?|pet food|accessories|homeware|kitchenware|sportswear|electronics|stationery))(?: (?:ad|advert|commercial|spot|video|vid|reel|film|promo|tiktok))?(?:, [^.:!?\n]{2,30})?[.:!?\n]+ {0,2}(?=[\p{L}\p{N}])/gu;
const MOST_PLAIN_WORDS = 4;

/** Goods with a name, or one kind of what such a shelf holds, right behind its label. */
export function* onAShelf(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, SHELF)) {
    const [whole, shelf = ""] = match;
    const from = match.index + whole.length;
    if (isForbidden(page, from) || isQuoted(page, from)) continue;
    const name = readName(page, tokenIndexAt(page, from), page.tokens.length);
    if (name === null || name.start !== from) continue;
    const capitals = namedBy(page, name);
    if (capitals !== null) yield { name, brand: capitals, confidence: 0.9 };
    else if (isOfShelf(page, name, shelf)) yield { name, brand: null, confidence: 0.85 };
  }
}

/** "Dino Diggers" of the Dino Diggers excavation kit; null where no name stands before a common noun. */
function namedBy(page: Page, { first, last }: Phrase): Phrase | null {
  let proper = first;
  while (proper <= last && isProper(page, proper)) proper += 1;
  const noun = page.tokens[last]?.key ?? "";
  const isThing = isCommonNoun(noun) && isNounOf(noun, "thing", "edible");
  return proper > first && proper <= last && isThing ? phrase(page, first, proper - 1) : null;
}

function isOfShelf(page: Page, { first, last, start, end }: Phrase, shelf: string): boolean {
  const kind = kindOfNoun(shelf)?.name;
  const words = page.folded.slice(start, end);
  return (
    last - first < MOST_PLAIN_WORDS &&
    kind !== undefined &&
    kindOfNoun(words)?.name === kind &&
    goodsNamed(page, first, last + 1).length > 0
  );
}
