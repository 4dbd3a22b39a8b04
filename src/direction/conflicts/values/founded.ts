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

const HOUSE_SINCE =
  /\b(?:since|founded (?:in )?|established (?:in )?|est\.?|opened (?:its doors )?in|family business since)\s*(1[5-9]\d\d|20[0-2]\d)\b/gi;
const YEARS_OF =
  /\b(?:(?:celebrat\w+|proud of|over|more than|for|after|our) )?(\d{2,3})(?:th|st|nd|rd)? (?:years? of (?:experience|tradition|craft\w*|business|service|baking|family)|anniversary|years? in (?:business|the trade)|birthday)\b/gi;
/** Films are made between these years; a house whose years lead out of them is told two ages. */
const EARLIEST = 2015;
const LATEST = 2035;

/** A year in which a house began, and a number of years that does not lead from it to our days; null for none. */
export function yearsThatDoNotAdd(
  reading: BriefReading,
): { readonly begins: string; readonly stands: string } | null {
  const isOfHouse = ({ index }: RegExpExecArray) => !OTHER.test(sentenceAt(reading.text, index));
  const since = saidMatches(reading, HOUSE_SINCE).find(isOfHouse);
  if (since === undefined) return null;
  const years = saidMatches(reading, YEARS_OF).find((match) => {
    const now = Number(since[1]) + Number(match[1]);
    // Who has fewer years of experience than his house is young in it; an anniversary is the house's.
    return isOfHouse(match) && (now > LATEST || (now < EARLIEST && /anniversary|birthday/i.test(match[0])));
  });
  return years === undefined ? null : { begins: since[0], stands: years[0] };
}
