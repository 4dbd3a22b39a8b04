import { withIndefinite } from "../words/indefinite.ts";
import { isCommonNoun, isNounOf } from "../words/kind-of-noun.ts";
import { verbOf } from "./verbs.ts";

/** "2 kids dig": how many they are stands before them as a word. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^1 (?=\p{L})/u, "one "],
  [/^2 (?=\p{L})/u, "two "],
  [/^3 (?=\p{L})/u, "three "],
  [/^4 (?=\p{L})/u, "four "],
  [/^5 (?=\p{L})/u, "five "],
];
/** Up to two words of what somebody is like, the noun, and what else is said of them before the deed. */
const DOER =
  /^((?:\p{L}[\p{L}'-]* ){0,2}?\p{L}[\p{L}-]+)((?: (?:in|with|of|at|on|from) (?:[\p{L}\d'-]+ ){0,4}?[\p{L}\d'-]+)?) (\p{Ll}+s)(?= |$)/u;
const DETERMINED =
  /^(?:an?|the|this|that|one|two|three|four|five|some|many|every|each|no|his|her|their|its|my|our|your|someone|somebody|everyone|everybody|nobody|he|she|it|they|we|i|you|there|and|then|but|in|on|at|from|with|as|while|when|by|of|to)$/i;

const SEVERAL = /(?:[^s]s|people|men|children|police|crew|staff|folk|audience)$/;

/** A clause in notes, "girl in her early 20s puts it on", with the article or the number word that a sentence has. */
export function asASentence(action: string): string {
  for (const [figure, word] of COUNTED) if (figure.test(action)) return action.replace(figure, word);
  const [, who = "", , deed = ""] = DOER.exec(action) ?? [];
  const words = who.split(" ");
  const noun = words.at(-1) ?? "";
  const isOne =
    who !== "" &&
    who === who.toLowerCase() &&
    !DETERMINED.test(words[0] ?? "") &&
    !SEVERAL.test(noun) &&
    isCommonNoun(noun) &&
    isNounOf(noun, "person", "animal") &&
    words.slice(0, -1).every((word) => verbOf(word)?.form !== "third") &&
    verbOf(deed)?.form === "third";
  return isOne ? withIndefinite(action) : action;
}
