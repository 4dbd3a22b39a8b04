/** The languages whose briefs are glossed, in the order of the tables' columns after the English one. */
export const GLOSSED_LANGUAGES = ["de", "fr", "es", "it", "pt", "nl"] as const;
/** A language with a column in the tables of the gloss, two letters. */
export type GlossedLanguage = (typeof GLOSSED_LANGUAGES)[number];

/** Languages told in English by stems, in the order of their table's columns after the English one. */
export const FARTHER_LANGUAGES = ["pl", "sv", "da", "tr", "ru", "ja", "zh", "ar", "ko"] as const;
/** A language with a column in the table of stems, two letters. */
export type FartherLanguage = (typeof FARTHER_LANGUAGES)[number];
/** Every language whose briefs are told in English before their film is thought up. */
export type ToldLanguage = GlossedLanguage | FartherLanguage;

/** Whether a language is told by stems and the farther table. */
export function isFarther(language: string): language is FartherLanguage {
  return FARTHER_LANGUAGES.some((one) => one === language);
}

/** Languages that short briefs are taken for one another in. */
const RELATED: readonly (readonly GlossedLanguage[])[] = [
  ["fr", "es", "it", "pt"],
  ["de", "nl"],
];

/** The languages that a brief detected as `language` may be written in; none where no table knows it, all where it could not be told. */
export function languagesNear(language: string): readonly GlossedLanguage[] {
  if (language === "und") return GLOSSED_LANGUAGES;
  const found = GLOSSED_LANGUAGES.find((one) => one === language);
  if (found === undefined) return [];
  const others = RELATED.find((family) => family.includes(found)) ?? [];
  return [found, ...others.filter((one) => one !== found)];
}

/** Endings that a word may have or not, longest first: near enough to meet a table's word in another form. */
const ENDINGS: Readonly<Record<GlossedLanguage, readonly string[]>> = {
  de: ["enden", "ende", "ten", "end", "tet", "en", "er", "es", "em", "te", "st", "et", "e", "n", "s", "t"],
  fr: ["aient", "ant", "ent", "ees", "es", "ee", "er", "ez", "e", "s", "x", "t"],
  es: ["iendo", "ando", "an", "en", "ar", "er", "ir", "as", "os", "es", "a", "o", "e", "s"],
  it: ["ando", "endo", "ano", "ono", "are", "ere", "ire", "a", "o", "e", "i"],
  pt: ["ando", "endo", "indo", "am", "em", "ar", "er", "ir", "as", "os", "es", "a", "o", "e", "s"],
  nl: ["ende", "end", "en", "e", "s", "t"],
};
const SHORTEST_STEM = 3;

/** A folded word without its ending. */
export function stemIn(language: GlossedLanguage, folded: string): string {
  const ending = ENDINGS[language].find(
    (one) => folded.endsWith(one) && folded.length - one.length >= SHORTEST_STEM,
  );
  return ending === undefined ? folded : folded.slice(0, -ending.length);
}

/** Whether a language writes compounds as one word: "Mittagssonne". */
export function compounds(language: GlossedLanguage): boolean {
  return language === "de" || language === "nl";
}
