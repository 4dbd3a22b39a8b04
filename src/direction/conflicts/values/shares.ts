import type { BriefReading } from "../../reading/reading.ts";
import { stem } from "../../words/stem.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const SHARE =
  /(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|per cent\b)\s+(?:of (?:the |its |our )?)?(off|discount|reduction|rabatt|cheaper|\p{L}{3,})/giu;
const OFF = /^(?:off|discount|reduction|rabatt|cheaper)$/i;
/** Shares that grow, or of two things. */
const SEVERAL =
  /\b(?:up to|extra|additional|another|then|first|second|third|members?|newsletter|from|or|early|weekdays?|weekends?|more|less|instead|was|were|used to|only|than|others?|most|average|on top|plus)\b/i;

/** How much off, how much of what: "20% off", "80% cocoa". */
export function sharesTold(reading: BriefReading): Value[] {
  return saidMatches(reading, SHARE).flatMap((match) => {
    const [words, share = "", of = ""] = match;
    const sentence = sentenceAt(reading.text, match.index);
    if (SEVERAL.test(sentence)) return [];
    const key = OFF.test(of) ? "off" : stem(of.toLowerCase());
    return [{ key, value: String(Number(share.replace(",", "."))), words, start: match.index, sentence }];
  });
}
