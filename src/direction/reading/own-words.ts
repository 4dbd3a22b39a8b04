import { dictionaryOf } from "../gloss/dictionary.ts";
import type { Telling } from "../gloss/tell-in-english.ts";
import { capital } from "../words/capital.ts";
import type { BriefReading } from "./reading.ts";

/** The brief's own words for what the English text says; null where that is nowhere in it. */
export function originalWords(original: string, telling: Telling, words: string): string | null {
  const at = telling.text.toLowerCase().indexOf(words.trim().toLowerCase());
  if (at < 0 || words.trim() === "") return original.includes(words) ? words : null;
  const span = telling.spanOf(at, at + words.trim().length);
  if (span === null) return null;
  const said = original
    .slice(span.start, span.end)
    .replace(/[\s,;:]+$/, "")
    .trim();
  return capital(uninflected(said, telling.language) ?? said);
}

/** A noun by itself stands on screen as a dictionary has it: "kawiarnia", not "kawiarni". */
const BENDING: ReadonlySet<string> = new Set(["pl", "ru"]);

function uninflected(said: string, language: Telling["language"]): string | null {
  if (!BENDING.has(language) || !/^\p{L}+$/u.test(said)) return null;
  const meaning = dictionaryOf(language)(said.toLowerCase())[0];
  return meaning && (meaning.kind === "noun" || meaning.kind === "person") ? meaning.base : null;
}

/** "Rijschool De Groene Golf" is no golf: where a name sounds like an English word, the brief's own words say what bears it. */
export function withOwnNoun(
  english: BriefReading,
  own: BriefReading,
  inEnglish: (words: string) => string,
): BriefReading {
  const [found, said] = [english.product, own.product];
  const { noun = null, brand = null } = found?.value ?? {};
  const ownNoun = said?.value.noun ?? null;
  const isOfName = noun !== null && brand?.toLowerCase().endsWith(noun.toLowerCase());
  if (found === null || !isOfName || ownNoun === null || said?.value.brand !== brand) return english;
  return {
    ...english,
    product: { ...found, value: { ...found.value, noun: inEnglish(ownNoun) } },
    category:
      own.category && english.category
        ? { ...english.category, value: own.category.value }
        : english.category,
  };
}
