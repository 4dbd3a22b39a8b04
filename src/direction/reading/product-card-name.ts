import { capital } from "../words/capital.ts";
import { isCommonNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { fold } from "./fold.ts";
import type { Page } from "./page.ts";
import { HOUSES } from "./words/houses.ts";

/** A name of its own; else the words, with the maker before a common noun: "Spoonful meal kits". */
export function cardName(words: string, brand: string | null, noun: string | null): string {
  if (noun !== null && A_WEDDING.test(noun) && !/wedding/i.test(words)) return `The wedding of ${words}`;
  if (brand !== null && words.endsWith(brand) && TRADE_BEFORE_NAME.test(words)) return brand;
  const isCommon = words === words.toLowerCase();
  const isMade =
    brand !== null &&
    isCommon &&
    noun !== null &&
    !words.toLowerCase().includes(brand.toLowerCase()) &&
    !/^(?:song|single|album|track|ep)$/.test(noun);
  return capitalise(isMade ? `${brand} ${words}` : words);
}

const A_WEDDING = /^wedding(?: (?:film|video|day|party|celebration|ceremony|clip|movie|trailer))?$/;

/** "bike repair shop Spoke & Wrench in Leeds": a trade in small letters, a name in capitals, a town. */
const TRADE_THEN_NAME =
  /^(\p{Ll}[\p{Ll}\s-]*)\s(\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:&|and|of|the|\+|\p{Lu}[\p{L}\p{N}'’-]*))*?)(?:\s(?:in|at|near|from|à|en|em|a|di|de|te|aus|bei)\s\p{Lu}.*)?$/u;

/** "the Aero One electric cargo bike": a name of several capitals, then a thing of several words. */
const NAME_THEN_THING =
  /^(\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:\p{Lu}|\d)[\p{L}\p{N}'’-]*)+)\s(\p{Ll}+(?:[\s-]\p{Ll}+)+)$/u;

/** "Lumen candle maker": one capital, then what somebody is. */
const NAME_THEN_TRADE = /^(\p{Lu}[\p{L}\p{N}'’-]*)\s(\p{Ll}+(?:[\s-]\p{Ll}+)*[^s\s])$/u;

/** A trade or a thing is no part of the name that stands beside it. */
export function nameWithinTrade(page: Page, words: string, noun: string | null): string | null {
  if (noun === null) return null;
  const trade = TRADE_THEN_NAME.exec(words);
  const isEnglish = readsAsEnglish(page.language);
  // "crème solaire Solea" is a name as a whole; "librairie Les Marées" is a house with one.
  const isTrade = /^(?:en|und|nl|de)$/.test(page.language) || HOUSES.has(fold(trade?.[1] ?? ""));
  if (isTrade && trade?.[1] !== undefined && endsAlike(trade[1], noun)) return trade[2] ?? null;
  if (!isEnglish) return null;
  const thing = NAME_THEN_THING.exec(words);
  if (thing?.[2] === noun) return thing[1]?.replace(/['’]s$/, "") ?? null;
  const [, name = "", work = ""] = NAME_THEN_TRADE.exec(words) ?? [];
  // "Piano tuner": a noun opens the brief, and no name.
  const isNoun = isCommonNoun(name) || isCommonWord(fold(name));
  const isNamed = name !== "" && !isNoun && kindOfNoun(work)?.name === "worker";
  return isNamed ? name : null;
}

function endsAlike(trade: string, noun: string): boolean {
  return trade.toLowerCase().split(/\s/).at(-1) === noun.toLowerCase().split(/\s/).at(-1);
}

/** "dog walking biz Happy Tails": what the name's owner is, before the name. */
const TRADE_BEFORE_NAME = /\s(?:biz|business|company|firm|startup|start-up) (?=\p{Lu})/u;
/** "Happy Tails biz": a word for any house behind its name. */
export const TRADE_TAIL = /(?<=\S)\s(?:biz|business)$/;

function capitalise(name: string): string {
  const isStyled = /^\p{Ll}+\p{Lu}/u.test(name);
  return isStyled ? name : capital(name);
}
