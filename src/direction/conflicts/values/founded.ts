import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const FOUNDED =
  /\b(?:since|founded (?:in )?|established (?:in )?|est\.?|family business since|seit|depuis|desde|dal|gegründet)\s*(1[5-9]\d\d|20[0-2]\d)\b/gi;
/** Another house, or another thing that began. */
const OTHER =
  /\b(?:re-?opened|re-?founded|moved|in (?:london|paris|berlin|rome|new york)|online|second|shop in|branch|in (?:this|the same|our present) (?:house|building|place|spot|shop|street|town)|at this address|here since|on this spot)\b/i;

/** The years in which the brief says that the house began. */
export function yearsFounded(reading: BriefReading): Value[] {
  return saidMatches(reading, FOUNDED).flatMap((match) => {
    const sentence = sentenceAt(reading.text, match.index);
    if (OTHER.test(sentence)) return [];
    return [{ key: "founded", value: match[1] ?? "", words: match[0], start: match.index, sentence }];
  });
}
