import type { BriefReading } from "../../reading/reading.ts";
import { kindOfNoun } from "../../words/kind-of-noun.ts";
import { stem } from "../../words/stem.ts";
import { tokens } from "../../words/tokens.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const AMOUNT = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:[.,]\\d{1,2})?)";
const PRICE = new RegExp(
  `([€$£])\\s?${AMOUNT}|${AMOUNT}(?:,-)?\\s?(€|\\$|£|euros?\\b|eur\\b|dollars?\\b|usd\\b|pounds?\\b|gbp\\b|quid\\b|bucks\\b)`,
  "gi",
);
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ["euro", /^(?:€|eur)/i],
  ["dollar", /^(?:\$|dollar|usd|bucks)/i],
  ["pound", /^(?:£|pound|gbp|quid)/i],
];
const PERIOD = /^\s?(?:\/|per|an?|each|every)\s?(\p{L}+)/iu;
/** Prices of which one may follow the other, or which are of two things. */
const SEVERAL =
  /\b(?:was|were|instead of|before|now|previous\w*|usual\w*|normal\w*|regular\w*|rrp|list price|save[sd]?|saving|discount\w*|reduc\w+|drops?|down|from|up to|under|over|between|or|small|large|medium|kids?|child(?:ren)?|adults?|students?|seniors?|single|double|first|second|third|then|after|later|deposit|shipping|delivery|upgrade|premium|basic|plus|pro|gift|voucher|worth|value|budget|competitors?|others?|elsewhere|tip|weekdays?|weekends?|members?|early|turns?|into|saved|raised|donat\w+|wins?|fine|prize|loan|invest\w*|some)\b/i;
/** Words that say that a figure is a price and not of what. */
const BARE =
  /^(?:price|cost|costs|screen|end|card|text|overlay|title|frame|shot|film|offer|euro|euros|dollar|dollars|pound|pounds|eur|quid|bucks|line|closing|cta|spot|ad|video|month|year|voice|super|caption|button|sticker|tag|line)$/;

/** What something costs, wherever nothing says that there are two prices. */
export function pricesTold(reading: BriefReading): Value[] {
  const { text } = reading;
  return saidMatches(reading, PRICE).flatMap((match) => {
    const sentence = sentenceAt(text, match.index);
    if (SEVERAL.test(sentence)) return [];
    const sign = match[1] ?? match[4] ?? "";
    const currency = CURRENCIES.find(([, pattern]) => pattern.test(sign))?.[0] ?? "";
    const period = PERIOD.exec(text.slice(match.index + match[0].length))?.[1] ?? "";
    const value = amountOf(match[2] ?? match[3] ?? "");
    const unit = `${currency} ${stem(period.toLowerCase())}`;
    return thingsIn(partOf(text, match.index, sentence)).map((thing) => ({
      key: `${unit} ${thing}`,
      value,
      words: match[0].trim(),
      start: match.index,
      sentence,
    }));
  });
}

/** The part of the sentence that a price ends: "Haircut 25 euros, colour 35 euros" prices two things. */
function partOf(text: string, at: number, sentence: string): string {
  if ((sentence.match(/[€$£]|\b(?:euros?|dollars?|pounds?)\b/gi)?.length ?? 0) < 2) return sentence;
  return (
    text
      .slice(Math.max(0, at - sentence.length), at)
      .split(/[,;.:\n]|\band\b/)
      .at(-1) ?? sentence
  );
}

function amountOf(said: string): string {
  const plain = /,\d{3}/.test(said) ? said.replaceAll(",", "") : said.replace(",", ".");
  return String(Number(plain));
}

/** What the sentence prices: its nouns, or the product itself where it names none. */
function thingsIn(sentence: string): string[] {
  const nouns = tokens(sentence)
    .filter(({ word }) => !/^\d/.test(word) && !BARE.test(word) && kindOfNoun(word) !== null)
    .map(({ stem: noun }) => noun);
  return nouns.length > 0 ? [...new Set(nouns)] : [""];
}
