import { headOfNouns } from "../../words/kind-of-noun.ts";
import type { Token } from "../../words/tokens.ts";

/** Whether the word of a text at `at` is of a class of words that no list can hold. */
export type ClassOfWord = (text: string, words: readonly Token[], at: number) => boolean;

/** The class that a table calls "@vehicle" (nouns of that kind) or "#percent" (figures of that sort); null for a plain word. */
export function classNamed(name: string): ClassOfWord | null {
  if (name.startsWith("@")) return nounsOf(name.slice(1).replaceAll("_", " "));
  return name.startsWith("#") ? (FIGURES[name.slice(1)] ?? null) : null;
}

function nounsOf(kind: string): ClassOfWord {
  return (_text, words, at) => {
    const { word } = words[at] as Token;
    if (NOT_STEERED.test(word)) return false;
    const head = headOfNouns(word);
    return head !== null && !head.isSeldomNoun && head.kind.name === kind;
  };
}

/** Who rides in these does not drive, and these are other things oftener. */
const NOT_STEERED =
  /^(?:taxis?|cabs?|uber|bus|buses|trams?|trains?|coach|coaches|ferry|ferries|lift|elevator|subway|metro)$/;

const WEIGHT_UNIT = /^(?:kg|kgs|kilos?|kilograms?|lbs?|pounds?|stone)$/;
const WEIGHT = /^\d+(?:kg|kgs|kilos?|lbs?|pounds?)$/;
const DIGITS = /^\d/;
const PERCENT_BEHIND = /^[\d.,]*\s?(?:%|percent\b|per cent\b)/i;
const CURRENCY_BEHIND = /^[\d.,]*\s?k?\s?(?:[€$£]|(?:euros?|dollars?|pounds?|bucks|quid|usd|eur|gbp)\b)/i;
const YEARS_BEHIND = /^(?:\s?(?:to|or|and|-|–)\s?\d+)?[\s-]?(?:years?|yrs?)\b|^\s?(?:yo|y\/o)\b/i;
const AGED_BEFORE = /\b(?:aged?|ages)\s(?:\d+\s?(?:to|-|–|and)\s?)?$/i;
const NUMBER_WORDS =
  "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  );
const FIRST_NUMBER_WORD = 3;
const OF_AGE = 18;
const YOUNGEST = 3;
const REACH = 12;
/** What no public road allows, but some motorways. */
const FASTEST: Readonly<Record<string, number>> = { km: 140, kmh: 140, kph: 140, mph: 90 };

const FIGURES: Readonly<Record<string, ClassOfWord>> = {
  percent: (text, words, at) => {
    const { word, end } = words[at] as Token;
    return word === "percent" || (DIGITS.test(word) && PERCENT_BEHIND.test(text.slice(end, end + REACH)));
  },
  money: (text, words, at) => {
    const { word, start, end } = words[at] as Token;
    if (!DIGITS.test(word)) return false;
    return (
      /[€$£]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
      CURRENCY_BEHIND.test(text.slice(end, end + REACH))
    );
  },
  weight: (_text, words, at) => {
    const { word } = words[at] as Token;
    return WEIGHT.test(word) || WEIGHT_UNIT.test(word);
  },
  speeding: (text, words, at) => {
    const { word, end } = words[at] as Token;
    const most =
      FASTEST[/^\s?(km|mph|kmh|kph)/i.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() ?? ""];
    return most !== undefined && Number(word) > most;
  },
  minor: (text, words, at) => {
    const { word, start, end } = words[at] as Token;
    const named = NUMBER_WORDS.indexOf(word);
    const age = named < 0 ? Number(word) : named + FIRST_NUMBER_WORD;
    if (!(age >= YOUNGEST && age < OF_AGE)) return false;
    const isAge = YEARS_BEHIND.test(text.slice(end, end + REACH + REACH));
    return isAge || AGED_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  },
};
