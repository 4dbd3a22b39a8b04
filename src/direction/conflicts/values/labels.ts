import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

/** "Music: jazz", "Tagline: …": said of the whole film, once. */
const LABELLED =
  /(?:^|[\n.;!?][^\S\n]*|[-•*]\s*)(music|soundtrack|tone|mood|tagline|slogan|claim|call to action|cta|setting|location|season|time of day|language|voice-?over language|hero|main character|target group|audience|style|visual style|medium|logo position|palette|weather|voice|narrator|ending|final line|closing line|end line|website|url|phone|hashtag)\s*(?::|=)\s*([^\n.;!?]{2,60})/giu;
const SEVERAL = /\b(?:scene|shot|part|version|option|alternative|or|first|second|then|later|a\)|b\))\b/i;

/** What a brief sets down under a label, for all of the film. */
export function labelsTold(reading: BriefReading): Value[] {
  if (reading.script !== null) return [];
  return saidMatches(reading, LABELLED).flatMap((match) => {
    const [words, label = "", said = ""] = match;
    const sentence = sentenceAt(reading.text, match.index + words.length - 1);
    if (SEVERAL.test(sentence)) return [];
    return [
      {
        key: label.toLowerCase().replace(/^call to action$/, "cta"),
        value: plain(said),
        words: `${label}: ${said.trim()}`,
        start: match.index,
        sentence,
      },
    ];
  });
}

const plain = (said: string) =>
  said
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, "")
    .trim();
