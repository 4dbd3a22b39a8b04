import { NUMBER, numberOf } from "../../reading/numbers.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { kindOfNoun } from "../../words/kind-of-noun.ts";
import { stem } from "../../words/stem.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

const TOTAL = "all|the|our|its|their|these|those|just|only|exactly";
const COUNTED = new RegExp(
  `\\b(?:(${TOTAL})\\s+)?(${NUMBER})\\s+(?:of\\s+(?:the|our|its|them)\\s+)?((?:[\\p{L}-]+\\s+)?)([\\p{L}-]+s|people|men|women|children|(?<=\\b(?:only|exactly|just) (?:one|1|a single) )[\\p{L}-]+)\\b(?:,?\\s+(only|in total|altogether|in all|no more|never more))?`,
  "giu",
);
/** What is counted by rules of its own, or measured. */
const MEASURED =
  /^(?:seconds?|secs|minutes|hours|days|weeks|months|years|times|scenes|shots|cuts|frames|euros|dollars|pounds|bucks|degrees|metres|meters|miles|grams|kilos|litres|words|versions|formats|takes|beats|clips|pictures|images|percent|olds|seasons|generations|thirds|halves|lines|sentences|locations|places|steps|parts)$/i;
/** Groups of which one may be a part of the other, or join it. */
const PARTS =
  /\b(?:more|another|others?|extra|additional|then|joins?|joined|meets?|met|half|each|every|per|remaining|left|loses?|lost|becomes?|grows?|adds?|first|second|third|until|after|before|or|up to|from|out of|at a time|in pairs|between|one of|two of|three of|pack|packs of|sold|sells|over \d|than|almost|about)\b/i;

/** Of these the whole film is one. */
const IN_ALL_PICTURES = /\bin (?:every|each) (?:picture|shot|scene|frame|image)\b/gi;

/** How many there are of something, where a total is told. */
export function countsTold(reading: BriefReading): Value[] {
  if (saidMatches(reading, IN_ALL).length === 0 && saidMatches(reading, NUMBERED).length === 0) return [];
  const counted = saidMatches(reading, COUNTED).flatMap((match) => {
    const [words, before, number = "", between = "", noun = "", after] = match;
    const sentence = sentenceAt(reading.text, match.index);
    const count = numberOf(number.toLowerCase());
    if (
      count === null ||
      (count < 2 && !/^(?:only|exactly|just)$/i.test(before ?? "")) ||
      MEASURED.test(noun) ||
      MEASURED.test(between.trim()) ||
      PARTS.test(sentence.replace(IN_ALL_PICTURES, ""))
    )
      return [];
    if (kindOfNoun(noun) === null || /^\d{4}$/.test(number)) return [];
    const key = stem(noun.toLowerCase());
    const isTotal = before !== undefined || after !== undefined || /\bof\b/i.test(words);
    return [{ key, value: String(count), words: words.trim(), start: match.index, sentence, isTotal }];
  });
  counted.push(...numberedIn(reading));
  // Two friends and three friends are five, but for one total.
  return counted.filter(({ key }) => counted.some((one) => one.key === key && one.isTotal));
}

/** Without such a word no total is told. */
const IN_ALL =
  /\b(?:all|the|our|its|their|these|those|just|only|exactly|in total|altogether)\s+\S+\s+\p{L}|\bof the\b|\b(?:only|in total|altogether)\b/giu;

const NUMBERED =
  /\b(reason|step|tip|rule|benefit|advantage|feature|argument|fact|flavou?r|ingredient|chapter|lesson|trick|secret|sign|way|promise)\s*(?:no\.?\s?|number\s|#)?(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/giu;

/** "Reason one, reason two": the highest of them is their number. */
function numberedIn(reading: BriefReading): (Value & { readonly isTotal: boolean })[] {
  const highest = new Map<string, Value & { readonly isTotal: boolean }>();
  for (const match of saidMatches(reading, NUMBERED)) {
    const [words, noun = "", number = ""] = match;
    const [key, count] = [stem(noun.toLowerCase()), numberOf(number.toLowerCase()) ?? 0];
    if (count <= Number(highest.get(key)?.value ?? 1)) continue;
    const sentence = sentenceAt(reading.text, match.index);
    highest.set(key, { key, value: String(count), words, start: match.index, sentence, isTotal: true });
  }
  return [...highest.values()];
}
