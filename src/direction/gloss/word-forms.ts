import { germanicAdjectives, germanicPlurals, germanicVerbs } from "./inflect-germanic.ts";
import { romanceAdjectives, romancePlurals, romanceVerbs } from "./inflect-romance.ts";
import type { GlossedLanguage } from "./languages.ts";
import type { Form, FormOf, WordKind } from "./word-kinds.ts";

/** The forms of a word besides the one of its table, by the rules of its language: more than it has, never fewer. */
export function formsOf(language: GlossedLanguage, word: string, kind: WordKind): FormOf[] {
  const isGermanic = language === "de" || language === "nl";
  switch (kind) {
    case "noun":
    case "person":
      return [
        ...(language === "nl" ? diminutives(word).map((form): FormOf => [form, "plain"]) : []),
        ...(isGermanic ? germanicPlurals(language, word) : romancePlurals(language, word)).map(
          (form): FormOf => [form, isGenitive(language, word, form) ? "plain" : "plural"],
        ),
      ];
    case "adjective":
      return (isGermanic ? germanicAdjectives(language, word) : romanceAdjectives(language, word)).map(
        (form): FormOf => [form, "plain"],
      );
    case "verb":
      return isGermanic ? germanicVerbs(language, word) : romanceVerbs(language, word);
    default:
      return [];
  }
}

/** "Spotje": small, or said fondly; one all the same. */
function diminutives(noun: string): string[] {
  return ["je", "tje", "etje", "pje"].map((end) => noun + end);
}

/** "Des Films", "des Hauses". */
function isGenitive(language: GlossedLanguage, noun: string, form: string): boolean {
  return (
    language === "de" &&
    (form === `${noun}es` || form === `${noun}se` || (form === `${noun}s` && !/[aeiouy]$/.test(noun)))
  );
}

const INFINITIVES: Readonly<Record<GlossedLanguage, RegExp>> = {
  // "Gegangen" is a participle, "gehen" and "gewinnen" are none.
  de: /^(?!ge(?!(?:h|b|lt|hör|nieß|winn|ling|scheh|stalt|deih)en$).*en$).*(?:en|ern|eln)$/,
  nl: /^(?!ge.*en$).*(?:en|aan|oen|zien|staan)$/,
  fr: /(?:er|ir|oir|dre|tre|ire|[^u]vre|rre)$/,
  es: /[aeií]r(?:se)?$/,
  it: /(?:[aei]re|rsi)$/,
  pt: /[aeiô]r(?:-se)?$/,
};

/** Whether a form of a verb's row is an infinitive, too: "buscar,hallar". */
export function isInfinitive(language: GlossedLanguage, word: string): boolean {
  return !/[!\s]/.test(word) && INFINITIVES[language].test(word);
}

/** The form that an irregular one of a verb's row is, by the ending of its verb; its infinitive comes first in the row. */
export function formOfIrregular(language: GlossedLanguage, said: string): Form {
  if (said.endsWith("!")) return "participle";
  const word = verbOf(said);
  return word !== said && isInfinitive(language, word) ? "base" : formByEnding(language, word);
}

function formByEnding(language: GlossedLanguage, word: string): Form {
  switch (language) {
    case "de":
    case "nl":
      if (/^ge.+(?:en|t|d)$/.test(word)) return "participle";
      return word.endsWith("t") ? "third" : "base";
    case "fr":
      return /(?:nt|ns|ez)$/.test(word) ? "base" : "third";
    case "it":
      if (word.endsWith("ndo")) return "gerund";
      return /no$/.test(word) ? "base" : "third";
    case "es":
      if (word.endsWith("ndo")) return "gerund";
      return word.endsWith("n") ? "base" : "third";
    case "pt":
      if (word.endsWith("ndo")) return "gerund";
      return word.endsWith("m") ? "base" : "third";
  }
}

/** "Se cae al suelo" is a form of "caer", "steht auf" one of "stehen". */
function verbOf(said: string): string {
  const [first = "", second] = said.split(" ");
  return second !== undefined && /^(?:se|si|s|sich|zich)$/.test(first) ? second : first;
}
