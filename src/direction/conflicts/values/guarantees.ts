import { NUMBER, numberOf } from "../../reading/numbers.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const GUARANTEE = new RegExp(
  `\\b(${NUMBER})[- ]?(years?|months?)[- ](?:money-back )?(guarantee|warranty)\\b|\\b(guarantee|warranty) (?:of|for) (${NUMBER})[- ](years?|months?)\\b`,
  "giu",
);
/** Of a part, of another class of goods or for some buyers. */
const SEVERAL =
  /\b(?:extend\w*|extra|additional|up to|on parts|battery|motor|engine|frame|members?|registered|or|and|then|used|refurbished)\b/iu;

/** For how long the goods are guaranteed, wherever the brief says it. */
export function guaranteesTold(reading: BriefReading): Value[] {
  return saidMatches(reading, GUARANTEE).flatMap((match) => {
    const [words, first, unit, , , second, otherUnit] = match;
    const sentence = sentenceAt(reading.text, match.index);
    const count = numberOf((first ?? second ?? "").toLowerCase());
    if (count === null || SEVERAL.test(sentence)) return [];
    const of = (unit ?? otherUnit ?? "").toLowerCase().replace(/s$/, "");
    return [{ key: "guarantee", value: `${count} ${of}`, words, start: match.index, sentence }];
  });
}
