import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const PHONE =
  /(?<![\d.,€$£])(?:\+\d{1,3}[ /-]?)?0?\d{2,5}[ /-]\d{3,8}(?:[ -]\d{2,6})?(?!\d|[.,:]\d|\s?(?:x|km|ml|kg|px|s\b|sec|euros?|€|%))/gu;
const CALLS =
  /\b(?:call|phone|tel|telephone|hotline|ring|whatsapp|anrufen|ruf|telefon|appelez|llama|card|screen|super)\b/i;
const STREET =
  /\b((?:\p{Lu}[\p{L}-]*(?:straße|strasse|gasse|weg|platz|allee|str\.))|(?:(?:rue|avenue|via|calle|plaza|piazza)(?: (?:de |du |della |del )?\p{Lu}\p{L}+)+))[ ,]+(\d{1,4})\b|\b(\d{1,4}) (\p{Lu}\p{L}+ (?:Street|Road|Avenue|Lane|Square|Drive)|\p{Lu}[\p{L}-]*(?:straße|strasse|gasse|weg|platz|allee))(?!\p{L})/gu;
/** Several numbers, or houses, each of its own. */
const SEVERAL =
  /\b(?:or|and|fax|mobile|office|branch|branches|shops|stores|locations|new|moved|moving|formerly|from|next to|opposite|corner|respectively|both)\b/i;

/** Where the house is to be found and reached, each where the brief names one. */
export function contactsTold(reading: BriefReading): Value[] {
  const phones = saidMatches(reading, PHONE).flatMap((match) => {
    const sentence = sentenceAt(reading.text, match.index);
    if (!CALLS.test(sentence) || SEVERAL.test(sentence)) return [];
    return [told("phone", match[0].replace(/\D/g, ""), match[0], match.index, sentence)];
  });
  const houses = saidMatches(reading, STREET).flatMap((match) => {
    const sentence = sentenceAt(reading.text, match.index);
    const [words, street, number, before, named] = match;
    if (SEVERAL.test(sentence)) return [];
    const value = `${street ?? named} ${number ?? before ?? ""}`;
    return [told("address", value, words, match.index, sentence)];
  });
  return [...phones, ...houses];
}

function told(key: string, value: string, words: string, start: number, sentence: string): Value {
  return { key, value, words: words.trim(), start, sentence };
}
