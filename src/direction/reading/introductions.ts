import { isNounOf } from "../words/kind-of-noun.ts";
import { isCommonWord } from "./common-words.ts";
import { fold } from "./fold.ts";
import type { SaidOfBeing } from "./said-of-being.ts";

const NAME = "(\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)?";
const AGE = "(?:, (?:aged )?(\\d{1,2})| \\((\\d{1,2})\\))";
/** What follows goes on telling, in small letters; another article lists on. */
const GOES_ON = "(?= (?!(?:an?|the|two|three|four|some|one|his|her|their|our|and|or)\\b)\\p{Ll})";
/** "Maria, a nurse in her 40s, walks home": who she is, told between two commas. */
const WITH_A_NAME = new RegExp(
  `(?<=^|[.!?:;\\n–—(] ?|\\b(?:[Ff]ollow|follows|[Mm]eet|meets|[Ss]ee|[Ss]how|shows|about|of|introduces?|is|and|where|when|as|then) )${NAME}${AGE}?, (?:an?|the|our) ([^,.;:!?\\n"“”()]{3,70}),${GOES_ON}`,
  "gu",
);
/** "One man, Daniel, 52, from a cold street": what he is called. */
const BEFORE_A_NAME = new RegExp(
  `(?<=\\b(?:[Oo]ne|[Aa]n?|[Tt]he|[Oo]ur|[Hh]is|[Hh]er) (?:\\p{Ll}+[ -]){0,3}?(\\p{Ll}+)), ${NAME}${AGE}?,${GOES_ON}`,
  "gu",
);
/** "A terrier and its owner, a young man, share a walk": the second says more. */
const SAID_BETTER = new RegExp(
  `\\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (\\p{Ll}+), (?=an? ([^,.;:!?\\n"“”()]{3,50}),${GOES_ON})`,
  "gu",
);
/** "An elderly couple, both in their 70s, dances": the commas alone are in the way. */
const OF_AN_AGE = new RegExp(
  `(?<=(\\p{Ll}+)), (?=((?:both |all |each |now )?(?:(?:aged|in (?:his|her|their)) [^,.;:!?\\n]{2,24})),${GOES_ON})`,
  "gu",
);

/** Who somebody is, where commas set it apart from what they do: blanks stand there, and the deed is read with its doer. */
export function introductions(text: string): readonly SaidOfBeing[] {
  return [...withNames(text), ...beforeNames(text), ...saidBetter(text), ...ofAnAge(text)];
}

function withNames(text: string): SaidOfBeing[] {
  return [...text.matchAll(WITH_A_NAME)].flatMap((match) => {
    const [whole, name = "", , , said = ""] = match;
    if (isNoName(name) || !isSomebody(said)) return [];
    const called = /^\p{L}+(?: \p{Lu}\p{Ll}+)?/u.exec(whole)?.[0] ?? name;
    return [{ ...blank(text, match.index + called.length, match.index + whole.length), name }];
  });
}

function beforeNames(text: string): SaidOfBeing[] {
  return [...text.matchAll(BEFORE_A_NAME)].flatMap((match) => {
    const [whole, noun = "", , years, bracketed] = match;
    if (!isBeing(noun)) return [];
    const age = years ?? bracketed;
    const said = blank(text, match.index, match.index + whole.length);
    return [{ ...said, noun, adjective: age === undefined ? "" : `${age}-year-old` }];
  });
}

function saidBetter(text: string): SaidOfBeing[] {
  return [...text.matchAll(SAID_BETTER)].flatMap((match) => {
    const [whole, noun = "", said = ""] = match;
    if (!isBeing(noun) || !isSomebody(said)) return [];
    const end = match.index + whole.length;
    const comma = text.indexOf(",", end);
    return [blank(text, match.index, end), blank(text, comma, comma + 1)];
  });
}

function ofAnAge(text: string): SaidOfBeing[] {
  return [...text.matchAll(OF_AN_AGE)].flatMap((match) => {
    const [whole, noun = "", said = ""] = match;
    if (!isBeing(noun)) return [];
    const comma = match.index + whole.length + said.length;
    return [blank(text, match.index, match.index + 1), blank(text, comma, comma + 1)];
  });
}

function blank(text: string, start: number, end: number): SaidOfBeing {
  return { noun: "", adjective: "", words: text.slice(start, end), start, end };
}

/** "Tonight, a woman, …" names nobody. */
function isNoName(word: string): boolean {
  return isCommonWord(fold(word));
}

/** "Nurse in her 40s", "10-year-old boy with a backpack": the noun before what is said of them. */
function isSomebody(said: string): boolean {
  const head = said.replace(/\s(?:in|with|of|from|who|at|on|and|that|whose)\s.*$/u, "");
  return isBeing(/[\p{L}-]+$/u.exec(head)?.[0] ?? "");
}

function isBeing(noun: string): boolean {
  return noun.length > 2 && isNounOf(noun, "person", "animal");
}
