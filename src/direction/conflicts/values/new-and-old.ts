import type { BriefReading } from "../../reading/reading.ts";
import { firstSaid } from "../../reading/said-in-brief.ts";
import { sentenceAt } from "./value.ts";

const NEW =
  /\b(?:brand[- ]new|newly (?:founded|opened)|grand opening|opens? (?:\w+ ){0,3}(?:for the (?:very )?first time|its doors for the first time)|just (?:founded|opened|launched)|(?:our|the) (?:new )?start-?up|founded (?:this|last) (?:year|month|week))\b/i;
const OLD =
  /\b(?:(?:celebrat\w+|for|over|more than|after) (?:\w+ )?(?:[2-9]\d|1\d\d|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred) years|since 1[5-9]\d\d|for (?:two|three|four|five|six|\d) generations|in the (?:third|fourth|fifth) generation|\d{2,3} years of (?:tradition|experience|craft))\b/i;
const AGAIN =
  /\b(?:re-?open\w*|branch|second shop|now also|relaunch\w*|model|collection|recipe|flavou?r|line|product|website|app|guarantee|warranty|lasts?)\b/i;

/** A house that begins today, and words by which it is old; null for none. */
export function newAndOld(
  reading: BriefReading,
): { readonly begins: string; readonly stands: string } | null {
  const [begins, stands] = [firstSaid(reading, NEW), firstSaid(reading, OLD)];
  if (begins === null || stands === null) return null;
  const sentences = [begins, stands].map(({ index }) => sentenceAt(reading.text, index));
  return sentences.some((sentence) => AGAIN.test(sentence)) ? null : { begins: begins[0], stands: stands[0] };
}
