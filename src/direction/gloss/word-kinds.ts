/** How a word stands in its sentence, as far as its English form hangs on it. */
export type Form = "plain" | "plural" | "third" | "base" | "gerund" | "participle";
/** A form of a word, and what it says. */
export type FormOf = readonly [word: string, form: Form];
/** What a word of the tables is. */
export type WordKind = "noun" | "person" | "adjective" | "verb" | "phrase" | GrammarKind;
/** The kinds of little words. */
export type GrammarKind =
  | "article"
  | "preposition"
  | "possessive"
  | "pronoun"
  | "conjunction"
  | "adverb"
  | "number"
  | "relative"
  | "modal";
