import { numberOf } from "../../reading/numbers.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { kindOfNoun } from "../../words/kind-of-noun.ts";
import { stem } from "../../words/stem.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const SHARE =
  /(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|per cent\b)\s+(?:of (?:the |its |our )?)?(off|discount|reduction|rabatt|cheaper|\p{L}{3,})(?: (?:on |all |the |our )*(\p{L}{3,}))?/giu;
/** "Save fifty percent on everything". */
const SAVED =
  /\bsaves? (?:a full |a whole |as much as )?(\d{1,3}|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety)\s?(?:%|percent\b|per cent\b)(?: (?:on |off |all |the |our )*(\p{L}{3,}))?/giu;
/** "Half price on all shoes" is off everything that a shoe shop has. */
const HALVED = /\bhalf[- ](?:price|off)(?: (?:on|for|off) (?!all\b|every)(?:our |the )?(\p{L}{3,}))?/giu;
const OFF = /^(?:off|discount|reduction|rabatt|cheaper)$/i;
/** Shares that grow, or of two things. */
const SEVERAL =
  /\b(?:up to|extra|additional|another|then|first|second|third|members?|kids?|child(?:ren)?|students?|seniors?|adults?|newsletter|from|or|early|weekdays?|weekends?|more|less|instead|was|were|used to|only|than|others?|most|average|on top|plus)\b/i;

/** How much off, how much of what: "20% off", "80% cocoa". */
export function sharesTold(reading: BriefReading): Value[] {
  const shares = saidMatches(reading, SHARE).flatMap((match) => {
    const [words, share = "", of = "", thing = ""] = match;
    const key = OFF.test(of) ? offOf(thing) : stem(of.toLowerCase());
    return shareSaid(reading, match.index, { key, words, value: share });
  });
  const saved = saidMatches(reading, SAVED).flatMap((match) => {
    const [words, share = "", thing = ""] = match;
    return shareSaid(reading, match.index, {
      key: offOf(thing),
      words,
      value: String(numberOf(share.toLowerCase()) ?? share),
    });
  });
  const halved = saidMatches(reading, HALVED).flatMap((match) =>
    shareSaid(reading, match.index, { key: offOf(match[1] ?? ""), words: match[0], value: "50" }),
  );
  return [...shares, ...saved, ...halved].sort((one, other) => one.start - other.start);
}

function shareSaid(
  { text }: BriefReading,
  start: number,
  { key, words, value }: Pick<Value, "key" | "words" | "value">,
): Value[] {
  const sentence = sentenceAt(text, start);
  if (SEVERAL.test(sentence)) return [];
  return [{ key, value: String(Number(value.replace(",", "."))), words: words.trim(), start, sentence }];
}

/** "20% off pens, 50% off paper" are two discounts; what names no goods is off everything. */
function offOf(thing: string): string {
  return kindOfNoun(thing.toLowerCase()) === null ? "off" : `off ${stem(thing.toLowerCase())}`;
}

const PART =
  /(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|per cent\b)\s+(?:of )?(?!off\b|discount\b|more\b|less\b|faster\b|cheaper\b|of\b)(\p{L}{3,})/giu;
const WHOLE = 100;
const ROUNDED = 1;
/** Parts of one whole, and no growth or comparison. */
const OF_ONE =
  /\b(?:ingredients?|made (?:of|from|with)|mix|blend|composition|consists?|contains?|recipe|fabric|inside|label|screen)\b/i;

/** Parts of one whole that make more than all of it: "50% mango, 40% banana, 30% spinach". */
export function sharesOverAll(
  reading: BriefReading,
): { readonly words: string; readonly sum: number } | null {
  const bySentence = Map.groupBy(
    saidMatches(reading, PART).filter(([, share]) => Number(share) < WHOLE),
    ({ index }) => sentenceAt(reading.text, index),
  );
  for (const [sentence, parts] of bySentence) {
    const sum = parts.reduce((total, [, share = ""]) => total + Number(share.replace(",", ".")), 0);
    const [first, last] = [parts[0], parts.at(-1)];
    const isOfOne = parts.length > 2 || OF_ONE.test(sentence);
    if (first === undefined || last === undefined || parts.length < 2 || !isOfOne || sum <= WHOLE + ROUNDED)
      continue;
    if (SEVERAL.test(sentence)) continue;
    return { words: reading.text.slice(first.index, last.index + last[0].length), sum };
  }
  return null;
}
