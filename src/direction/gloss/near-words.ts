import { isMostlyNoun, singularOf } from "../words/kind-of-noun.ts";
import { fold } from "../words/tokens.ts";
import type { ToldLanguage } from "./languages.ts";
import type { Dictionary, Meaning } from "./meaning.ts";

/** What a word that no table has is in English, by its likeness: with a pronoun tied to it, as English writes it, or by its ending; nothing where none is sure. */
export function nearMeanings(word: string, language: ToldLanguage, find: Dictionary): readonly Meaning[] {
  const lower = word.toLowerCase();
  const going = language === "es" ? goingOn(lower, find) : [];
  if (going.length > 0) return going;
  const untied = UNTIED[language] ? withoutPronoun(lower, find) : [];
  if (untied.length > 0) return untied;
  const mayBeCommon = language === "de" || lower === word;
  if (!mayBeCommon) return [];
  const noun = sameNoun(lower) ?? nounByEnding(lower, language);
  return noun === null ? [] : [noun];
}

const UNTIED: Partial<Readonly<Record<ToldLanguage, true>>> = { es: true, it: true, pt: true };
const TIED =
  /^(\p{L}{3,}?(?:[aeiáéí]ndo|[aeiáéí]r))(?:-?(?:se|me|te|nos|lo|la|los|las|le|les|si|gli|li|ne|ci|mi|vi|o|a|os|as))$/u;

/** "Llenándose" is "llenando". */
function withoutPronoun(word: string, find: Dictionary): readonly Meaning[] {
  const bare = TIED.exec(word)?.[1];
  if (bare === undefined) return [];
  return (
    [bare, fold(bare), `${bare}e`].map(find).find((found) => found.some(({ kind }) => kind === "verb")) ?? []
  );
}

/** "Leyendo", "sirviendo", "durmiendo": verbs whose stem changes while they go on. */
function goingOn(word: string, find: Dictionary): readonly Meaning[] {
  const stem = /^(\p{L}+?)[iy]endo$/u.exec(word)?.[1];
  if (stem === undefined) return [];
  const turned = stem.replace(/i(?=[^aeiou]*$)/, "e").replace(/u(?=[^aeiou]*$)/, "o");
  const verbs = [`${stem}er`, `${stem}ir`, `${turned}ir`, `${turned}er`].flatMap((one) => find(one));
  const verb = verbs.find(({ kind, form }) => kind === "verb" && form === "base");
  return verb ? [{ ...verb, form: "gerund" }] : [];
}

const SHORTEST_SAME = 5;

/** "Ricotta", "Podcast", "cannoli": English has the word. */
function sameNoun(word: string): Meaning | null {
  if (word.length < SHORTEST_SAME || fold(word) !== word) return null;
  if (isMostlyNoun(word)) return noun(word, word, "plain");
  const one = singularOf(word);
  return one !== word && isMostlyNoun(one) ? noun(word, one, "plural") : null;
}

type Endings = readonly (readonly [RegExp, readonly string[]])[];

const SPANISH: Endings = [
  [/ciones$/, ["tion"]],
  [/ción$/, ["tion"]],
  [/sión$/, ["sion"]],
  [/dad$/, ["ty"]],
  [/ancia$/, ["ance", "ancy"]],
  [/encia$/, ["ence", "ency"]],
  [/ismo$/, ["ism"]],
  [/ista$/, ["ist"]],
  [/ura$/, ["ure"]],
  [/mento$/, ["ment"]],
  [/ía$/, ["y"]],
];
/** How nouns of the Latin stock end here, and in English. */
const ENDINGS: Partial<Readonly<Record<ToldLanguage, Endings>>> = {
  es: SPANISH,
  pt: [
    [/ções$/, ["tion"]],
    [/ção$/, ["tion"]],
    [/são$/, ["sion"]],
    [/dade$/, ["ty"]],
    [/ância$/, ["ance", "ancy"]],
    [/ência$/, ["ence", "ency"]],
    [/ismo$/, ["ism"]],
    [/ista$/, ["ist"]],
    [/ura$/, ["ure"]],
    [/mento$/, ["ment"]],
  ],
  it: [
    [/zion[ei]$/, ["tion"]],
    [/sion[ei]$/, ["sion"]],
    [/tà$/, ["ty"]],
    [/anza$/, ["ance"]],
    [/enza$/, ["ence", "ency"]],
    [/ismo$/, ["ism"]],
    [/ista$/, ["ist"]],
    [/ura$/, ["ure"]],
    [/mento$/, ["ment"]],
  ],
  fr: [
    [/té$/, ["ty"]],
    [/isme$/, ["ism"]],
    [/iste$/, ["ist"]],
    [/ie$/, ["y"]],
    [/eur$/, ["or"]],
  ],
  de: [
    [/tionen$/, ["tion"]],
    [/tät$/, ["ty"]],
    [/ismus$/, ["ism"]],
    [/ie$/, ["y"]],
  ],
  nl: [
    [/tie$/, ["tion"]],
    [/teit$/, ["ty"]],
    [/isme$/, ["ism"]],
    [/ie$/, ["y"]],
  ],
};
const SHORTEST_STEM = 3;

/** "Tradición", "qualità", "Universität". */
function nounByEnding(word: string, language: ToldLanguage): Meaning | null {
  for (const [ending, others] of ENDINGS[language] ?? []) {
    const stem = word.replace(ending, "");
    if (stem === word || stem.length < SHORTEST_STEM) continue;
    const english = others.map((other) => fold(stem) + other).find((one) => isMostlyNoun(one));
    if (english !== undefined) return noun(word, english, "plain");
  }
  return null;
}

function noun(base: string, english: string, form: "plain" | "plural"): Meaning {
  return { english, participle: null, kind: "noun", form, base, rest: [] };
}
