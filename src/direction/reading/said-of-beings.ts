import { isNounOf } from "../words/kind-of-noun.ts";
import { castingNotes } from "./casting-notes.ts";
import { numberOf } from "./numbers.ts";
import type { SaidOfBeing } from "./said-of-being.ts";
import { everyMatch, type Sifted } from "./sieve.ts";

const NUMBER =
  "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const AGE = `(?:(?:about|nearly|almost|aged?|now) )?(${NUMBER})(?:[ -]?(?:years?[ -]old|yrs?(?:[ -]old)?|y\\.?\\/?o\\.?))?`;
const LOOK =
  "((?:(?:very|quite|really|all|mostly) )?(?:black|white|grey|gray|ginger|orange|brown|red-haired|red|blond|blonde|golden|tabby|spotted|striped|blind|deaf|bald|bearded|tall|tiny|huge|fat|chubby|skinny|old|elderly|young|pregnant|three-legged|one-eyed|barefoot|freckled|grey-haired|white-haired|curly-haired|black and white)(?: and (?:white|black|brown|old|young|tiny|huge|fat|bald))?)";
/** ", he's seventy-three,", ". she is orange.", ", shes called Priya": a clause of its own, and nothing behind it. */
const IN_A_CLAUSE = new RegExp(
  `(?<=[,;.(–—-] ?)(?:and )?(?:he|she)(?:'s|’s|s| is) (?:${AGE}|${LOOK}|(?:called|named) \\p{L}+)(?=\\s?(?:[,;.)!]|$|\\n|and (?:he|she|it)\\b))`,
  "gu",
);
/** "Our donkey Biscuit (grey, 22 years old) walks in". */
const IN_BRACKETS = new RegExp(
  `(?<=\\p{L} )\\((?:${LOOK}|${AGE})(?:, (?:${LOOK}|${AGE}))?\\)(?! ?[:–—-]? ?["“\\d])`,
  "gu",
);

/** "One boy, seven, building a rocket": between two commas, right behind them. */
const BETWEEN_COMMAS = new RegExp(
  `(?<=\\p{L}),\\s(?:aged? )?(${NUMBER}),(?=\\s(?:who|is|has|\\p{L}{3,}ing|\\p{L}{2,}s)\\b)`,
  "gu",
);

/** Everything of the kind that a text says of somebody who is told just before it. */
export function saidOfBeings(page: Sifted): readonly SaidOfBeing[] {
  const told = [IN_A_CLAUSE, IN_BRACKETS, BETWEEN_COMMAS].flatMap((pattern) =>
    everyMatch(page, pattern).flatMap((match) => {
      const noun = beingBefore(page.folded.slice(Math.max(0, match.index - REACH), match.index), pattern);
      if (noun === null) return [];
      const [words] = match;
      const adjective = adjectiveOf(match.slice(1));
      return [{ noun, adjective, words, start: match.index, end: match.index + words.length }];
    }),
  );
  return [...told, ...castingNotes(page)];
}

const REACH = 70;
const MOST_WORDS_TO_A_NAME = 2;

/** The last person or animal of the words before; right before a bracket, or with only its name between. */
function beingBefore(words: string, pattern: RegExp): string | null {
  const all = words.match(/[\p{L}-]+/gu) ?? [];
  if (pattern === BETWEEN_COMMAS) return beingAmong(all.slice(-1));
  return beingAmong(pattern === IN_BRACKETS ? all.slice(-MOST_WORDS_TO_A_NAME) : all);
}

/** The last person or animal that words name; null for none. */
export function lastBeing(words: string): string | null {
  return beingAmong(words.match(/[\p{L}-]+/gu) ?? []);
}

function beingAmong(words: readonly string[]): string | null {
  return words.findLast((word) => word.length > 2 && isNounOf(word, "person", "animal")) ?? null;
}

function adjectiveOf(groups: readonly (string | undefined)[]): string {
  const said = groups.filter((one) => one !== undefined);
  return said
    .map((words) => {
      const years = numberOf(words.replace("-", " "));
      return years === null ? words : `${years}-year-old`;
    })
    .toSorted((a, b) => Number(/^\d/.test(b)) - Number(/^\d/.test(a)))
    .join(" ");
}
