import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { capital } from "../words/capital.ts";

const ASKED =
  /\b(?:mention|mentions|mentioning|stress|emphasi[sz]e|highlight|include the (?:phrase|words|line))\s(?:that\s)?["“]([^"”\n]{3,90})["”]/giu;

/** "Mention that it also cools in summer." */
const TOLD = /\bmention(?:ing)?(?: also)? that ((?:it|they|we|you|the|our)\s[^."“”\n]{6,90})(?=[.\n]|$)/giu;

/** What a brief wants mentioned in words of its own ("must mention "no hidden fees""), each as a sentence to be spoken among others. */
export const mentionsAsked = oncePer(({ reading }: AgreedBrief): readonly string[] =>
  [...reading.text.matchAll(ASKED), ...reading.text.matchAll(TOLD)].map(
    ([, words = ""]) => `${capital(words.trim()).replace(/[.!?]$/, "")}.`,
  ),
);
