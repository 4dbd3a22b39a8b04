import { isDeedOfNobody } from "../reading/deed-of-nobody.ts";
import { withArticle } from "../words/articles.ts";
import { uncapital } from "../words/capital.ts";
import { isCommonNoun, isVisibleNoun } from "../words/kind-of-noun.ts";
import { happeningIn } from "../writing/happening.ts";

/** "Each line is one scene", "only illustrations", "your mum": said of the film or to the reader. */
const SAID =
  /\b(?:is|are|scenes?|shots?|film|video)\b|^(?:only|all|each|every|your|no|not|never|give|make|create)\b/i;
const MOST_WORDS = 12;
const OWN = /^(?:my|our) /i;

/** Words of a brief as a picture that stands by itself: somebody, something or a place by its noun, or what is done; null where they only say something. Pure. */
export function pictureOf(words: string): string | null {
  const bare = words.trim().replace(/[.,;:\s]+$/, "");
  if (SAID.test(bare) || isDeedOfNobody(bare) || bare.split(/\s+/).length > MOST_WORDS) return null;
  const plain = inASentence(bare.replace(OWN, "the "));
  if (happeningIn(plain) !== null) return plain;
  return isVisibleNoun(plain) ? withArticle(plain) : null;
}

/** A common noun at the front has no capital within a sentence. */
function inASentence(words: string): string {
  const [first = "", ...others] = words.split(" ");
  const isName = others.some((word) => /^\p{Lu}/u.test(word));
  return !isName && (isCommonNoun(first) || others.length > 0) ? uncapital(words) : words;
}
