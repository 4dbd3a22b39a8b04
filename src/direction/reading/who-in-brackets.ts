import { isNounOf } from "../words/kind-of-noun.ts";
import type { Page } from "./page.ts";

const MOST_TOKENS_IN_BRACKETS = 6;

/** "The lawyer (woman, 40s) explaining": the index of the bracket that closes behind who somebody is, where the deed goes on; -1 elsewhere. */
export function whoInBrackets(page: Page, at: number, after: number): number {
  if (page.tokens[at]?.key !== "(" || !isNounOf(page.tokens[at - 1]?.key ?? "", "person", "animal"))
    return -1;
  const close = page.tokens.findIndex(({ key }, index) => index > at && key === ")");
  const goesOn = close > 0 && close + 1 < after && page.tokens[close + 1]?.kind === "word";
  return goesOn && close - at <= MOST_TOKENS_IN_BRACKETS ? close : -1;
}

/** What they do, whoever they are. */
export function withoutBrackets(words: string): string {
  return words.includes("(") ? words.replace(WHO, "$1") : words;
}

const WHO = /(\p{L}+) \(([^()]{1,40})\)(?= \p{L})/u;
const COUNTED = /\b(?:two|three|four|five|six|both|several)\b/i;
const DECADE = /\b(?:(?:early|mid|late) )?\d0s\b/i;
const SEXES = [
  { told: /\b(?:wom[ae]n|female|girls?|she|lady|ladies)\b/i, word: "female ", whose: "her" },
  { told: /\b(?:m[ae]n|male|boys?|he|guys?)\b/i, word: "male ", whose: "his" },
] as const;

/** The same in plain words: "the female lawyer in her 40s explaining", "two female volunteers pouring soup". */
export function inPlainWords(words: string): string {
  if (!words.includes("(")) return words;
  return words.replace(WHO, (_, noun: string, said: string) => {
    const sex = SEXES.find(({ told }) => told.test(said));
    const count = COUNTED.exec(said)?.[0].toLowerCase();
    const decade = DECADE.exec(said)?.[0];
    const whose = count === undefined ? (sex?.whose ?? "their") : "their";
    const age = decade === undefined ? "" : ` in ${whose} ${decade}`;
    return `${count === undefined ? "" : `${count} `}${sex?.word ?? ""}${noun}${age}`;
  });
}
