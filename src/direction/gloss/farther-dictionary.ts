import { fold } from "../words/tokens.ts";
import { compound } from "./compound.ts";
import { FARTHER_LANGUAGES, type FartherLanguage } from "./languages.ts";
import type { Dictionary, Meaning } from "./meaning.ts";
import type { Form, WordKind } from "./word-kinds.ts";
import { FARTHER_MARKET_WORDS } from "./words/farther-market-words.ts";
import { FARTHER_WORDS } from "./words/farther-words.ts";
import { KOREAN_WORDS } from "./words/korean-words.ts";
import { TOWN_WORDS } from "./words/town-words.ts";

/** A dictionary of words found by their stems: these languages put more endings on a word than a table could hold. */
export function fartherDictionary(language: FartherLanguage): Dictionary {
  const byWord = new Map<string, Meaning[]>();
  const byStem = new Map<string, Meaning[]>();
  for (const [word, meaning] of entriesOf(language)) {
    push(byWord, word, meaning);
    push(byWord, fold(word), meaning);
    if (meaning.rest.length === 0) push(byStem, stemOf(word), meaning);
  }
  const find: Dictionary = (word) =>
    byWord.get(word) ?? byWord.get(fold(word)) ?? stemmed(language, word, byWord, byStem);
  return language === "sv" || language === "da"
    ? (word) => (find(word).length > 0 ? find(word) : compound(find, word))
    : find;
}

/** Every entry of a language whose words stand without spaces, the longest first. */
export function unspacedEntries(language: FartherLanguage): [string, Meaning][] {
  return entriesOf(language, "").sort(([one], [other]) => other.length - one.length);
}

function entriesOf(language: FartherLanguage, between = " "): [string, Meaning][] {
  const column = language === "ko" ? 1 : FARTHER_LANGUAGES.indexOf(language) + 1;
  const tables: readonly { readonly kind: WordKind; readonly rows: string }[] =
    language === "ko"
      ? KOREAN_WORDS
      : [...FARTHER_WORDS, ...FARTHER_MARKET_WORDS, { kind: "phrase", rows: TOWN_WORDS }];
  return tables.flatMap(({ kind, rows }) =>
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const cells = row.split("|");
        const [english = "", participle = null] = (cells[0] ?? "").split("/");
        const [base = ""] = (cells[column] ?? "").split(",");
        return (cells[column] ?? "").split(",").flatMap((variant, index): [string, Meaning][] => {
          const [first = "", ...rest] = variant.replace("+", "").replaceAll("-", " ").trim().split(" ");
          const word = between === "" ? [first, ...rest].join("") : first;
          if (word === "") return [];
          const form = formOf(kind, index, variant.endsWith("+"));
          return [[word, { english, participle, kind, form, base, rest: between === "" ? [] : rest }]];
        });
      }),
  );
}

/** Verbs stand in their rows with the infinitive first. */
function formOf(kind: WordKind, index: number, isMany: boolean): Form {
  if (kind === "verb") return index > 0 ? "third" : "base";
  return isMany ? "plural" : "plain";
}

function push(entries: Map<string, Meaning[]>, word: string, meaning: Meaning): void {
  const known = entries.get(word) ?? [];
  if (!known.some(({ kind, rest }) => kind === meaning.kind && rest.join(" ") === meaning.rest.join(" ")))
    entries.set(
      word,
      [...known, meaning].sort((one, other) => other.rest.length - one.rest.length),
    );
}

const SHORTEST_STEM = 3;
const FINAL_VOWELS = /[aąeęioóuyöüıåäæøаяоеёиыйьуюةهى]{1,2}$/u;

function stemOf(word: string): string {
  const stem = fold(word).replace(FINAL_VOWELS, "");
  return stem.length >= SHORTEST_STEM ? stem : fold(word);
}

const LONGEST_ENDING: Readonly<Record<FartherLanguage, number>> = {
  pl: 4,
  sv: 4,
  da: 4,
  tr: 7,
  ru: 4,
  ja: 0,
  zh: 0,
  ar: 3,
  ko: 0,
};
/** Words of one form are not found by stems. */
const BENDS: ReadonlySet<WordKind> = new Set<WordKind>(["noun", "person", "adjective", "verb"]);
const ARABIC_PREFIXES = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف|ك)(?=.{3})/u;

/** What hangs on a Korean noun: topic, object, place, "and", "for". */
const KOREAN_PARTICLES = /(?<=.)(?:에서|에게|으로|이랑|은|는|이|가|을|를|의|에|로|와|과|도|만|용)$/u;

function bareOf(language: FartherLanguage, word: string): string {
  if (language === "ko") return word.replace(KOREAN_PARTICLES, "");
  return language === "ar" ? word.replace(ARABIC_PREFIXES, "") : word;
}

function stemmed(
  language: FartherLanguage,
  word: string,
  byWord: ReadonlyMap<string, Meaning[]>,
  byStem: ReadonlyMap<string, Meaning[]>,
): readonly Meaning[] {
  const bare = bareOf(language, word);
  const plain = fold(bare);
  if (bare !== word && byWord.has(bare)) return byWord.get(bare) ?? [];
  const most = Math.min(LONGEST_ENDING[language], Math.floor(plain.length / 2));
  for (let cut = 0; cut <= most; cut += 1) {
    const stem = plain.slice(0, plain.length - cut);
    const found = stem.length >= SHORTEST_STEM ? (byStem.get(stem) ?? byWord.get(stem)) : undefined;
    const bending = (found ?? []).filter(({ kind }) => BENDS.has(kind));
    if (bending.length > 0) return bending.map((one) => withNumber(language, one, plain.slice(stem.length)));
  }
  return [];
}

const MANY: Partial<Readonly<Record<FartherLanguage, RegExp>>> = {
  tr: /^l[ae]r/,
  sv: /^(?:ar|or|er|arna|orna|erna|na)$/,
  da: /^(?:er|erne|ene)$/,
};

function withNumber(language: FartherLanguage, meaning: Meaning, ending: string): Meaning {
  const isMany = (meaning.kind === "noun" || meaning.kind === "person") && MANY[language]?.test(ending);
  return isMany ? { ...meaning, form: "plural" } : meaning;
}
