import type { BriefReading } from "../reading/reading.ts";
import type { LeftOut } from "./left-out.ts";

/** What a product is called where its name stands for it. */
export const THING = "(?:product|bottle|pack|packaging|can|jar|box|packshot|hero product)";

/** The brief with "product" where it says "the desk" of its standing desk. */
export function withProductNamed({ text, product }: BriefReading): string {
  const noun = product?.value.noun?.split(" ").at(-1)?.toLowerCase() ?? "";
  const { name = "", brand } = product?.value ?? {};
  const whole = name.includes(" ") ? text.replaceAll(name, "product") : text;
  const named = withNameReplaced(whole, brand ?? name);
  if (noun.length < SHORTEST_NOUN) return named;
  // "The watch" is the smartwatch too.
  return named.replace(/\b(?:the|our) ([\p{L}-]{3,})(?=[\s,.;!?]|$)/giu, (said, word: string) =>
    noun.replace(PLURAL, "").endsWith(word.toLowerCase().replace(PLURAL, "")) ? "the product" : said,
  );
}

/** "Begin with Ember" begins with the product; where its name is joined to another word, it is a part of something. */
function withNameReplaced(text: string, name: string): string {
  if (name.length < SHORTEST_NOUN) return text;
  return text.replaceAll(
    new RegExp(`\\b(with|on) ${escaped(name)}(?=\\s\\p{Ll}+ing\\b|[.,;!?])`, "gu"),
    "$1 the product",
  );
}

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const SHORTEST_NOUN = 3;
const PLURAL = /s$/;

/** What a match in `text`, the brief with "product" for its names, says in the brief's own words: its sentence where they differ. */
export function ownWords(reading: BriefReading, text: string, match: RegExpExecArray): string {
  if (reading.text.includes(match[0])) return match[0];
  const { start, end } = sentenceWith(reading, text, match);
  return reading.text.slice(start, end).trim();
}

/** The brief's own sentence in which a match in `text` stands: a name is put for by a word of another length, but no sentence is. */
export function sentenceWith({ text: own }: BriefReading, text: string, { index }: RegExpExecArray): LeftOut {
  const order = text.slice(0, index).split(SENTENCE_END).length - 1;
  const sentences = own.split(SENTENCE_END);
  const start = sentences.slice(0, order).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + (sentences[order]?.length ?? 0), takes: "clause" };
}

const SENTENCE_END = /[.;!?\n]/;
