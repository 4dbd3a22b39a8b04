import { uncapital } from "../words/capital.ts";
import { isCommonNoun } from "../words/kind-of-noun.ts";
import { isCommonWord } from "./common-words.ts";
import { fold } from "./fold.ts";
import { withoutSpokenWords } from "./said-to-somebody.ts";
import { verbOf } from "./verbs.ts";
import { inPlainWords } from "./who-in-brackets.ts";
import { DETERMINERS } from "./words/grammar.ts";

/** An event in words for a prompt, and who or what does it. */
export interface Wording {
  readonly action: string;
  readonly subject: string | null;
}

/** What is told as it can be filmed, and who does it. */
export function inWords(present: string, who: string | null): Wording | null {
  const told = withoutSpokenWords(present)
    .replace(/\s+/g, " ")
    .trim()
    .replace(AS_THEY_DO, "$1 ")
    .replace(JOINS, "");
  const action = inPlainWords(lowerFirst(told));
  return action.length < LEAST_CHARACTERS ? null : { action, subject: who };
}

const LEAST_CHARACTERS = 3;

/** "…, and the patient leaves": somebody else begins. */
const JOINS =
  /^(?:and|but|then),? (?:then )?(?=(?:an?|the|two|three|four|his|her|their|its|our|everything|everyone|everybody|nobody|all)\s)/i;
/** "(We follow) Tom as he builds a rocket": Tom builds one. */
const AS_THEY_DO = /^([^,]{3,60}?),? as (?:he|she|they|it) (?=\p{Ll}+s? )/iu;

/** "Muddy spaniel goes in": what stands before a noun is no name; "Ana waves" is. */
function describesANoun(words: string): boolean {
  const second = /^\p{Lu}\p{Ll}+ (\p{Ll}+) \p{Ll}/u.exec(words)?.[1];
  return second !== undefined && isCommonNoun(second) && verbOf(second) === null;
}

/** Without the capital that only opens a sentence; names keep theirs. */
export function lowerFirst(words: string): string {
  const first = /^[\p{L}'’]+/u.exec(words)?.[0] ?? "";
  const opensNoun = describesANoun(words);
  if (!isCommonWord(fold(first)) && !isCommonNoun(fold(first)) && !opensNoun) return words;
  const isName =
    !DETERMINERS.has(fold(first)) && /^\p{Lu}[\p{L}\d]*\p{Lu}|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words);
  return isName ? words : uncapital(words);
}
