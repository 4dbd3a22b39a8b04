import { fold } from "../words/tokens.ts";
import { compound } from "./compound.ts";
import { fartherDictionary } from "./farther-dictionary.ts";
import {
  compounds,
  GLOSSED_LANGUAGES,
  type GlossedLanguage,
  isFarther,
  type ToldLanguage,
} from "./languages.ts";
import type { Dictionary, Meaning } from "./meaning.ts";
import { formOfIrregular, formsOf, isInfinitive } from "./word-forms.ts";
import type { Form } from "./word-kinds.ts";
import { DICTIONARY, type WordTable } from "./words/dictionary.ts";

const made = new Map<ToldLanguage, Dictionary>();

/** The dictionary of a language, built when the first text of it is told in English. */
export function dictionaryOf(language: ToldLanguage): Dictionary {
  const known =
    made.get(language) ?? (isFarther(language) ? fartherDictionary(language) : dictionary(language));
  made.set(language, known);
  return known;
}

const NOTHING: readonly Meaning[] = [];

function dictionary(language: GlossedLanguage): Dictionary {
  const byForm = new Map<string, Meaning[]>();
  const column = GLOSSED_LANGUAGES.indexOf(language) + 1;
  const guessed: Meaning[] = [];
  const words: string[] = [];
  const add = (word: string, meaning: Meaning) => {
    const meanings = byForm.get(word) ?? [];
    const isKnown = meanings.some(
      ({ english, kind, form, rest }) =>
        kind === meaning.kind &&
        form === meaning.form &&
        rest.join(" ") === meaning.rest.join(" ") &&
        // Where coffee is drunk has its name from it.
        !(english === "cafe" && meaning.english === "coffee"),
    );
    if (!isKnown) meanings.push(meaning);
    byForm.set(word, meanings);
  };
  const read = ({ kind, rows }: WordTable, take: typeof add) => {
    for (const row of rows.trim().split("\n")) {
      const cells = row.split("|");
      const entries = entriesOf(language, cells[column] ?? "", cells[0] ?? "", kind);
      for (const { word, meaning, isIrregular } of entries) {
        take(word, meaning);
        if (isIrregular) continue;
        guessed.push(meaning);
        words.push(word);
      }
    }
  };
  for (const table of DICTIONARY) if (!table.isLast) read(table, add);
  // What a table says itself comes before what rules make of other words.
  for (const [index, meaning] of guessed.entries()) {
    for (const [form, is] of formsOf(language, words[index] as string, meaning.kind))
      add(form, { ...meaning, form: is });
  }
  const known = new Set(byForm.keys());
  const unlessKnown: typeof add = (word, meaning) => {
    if (!known.has(word) || meaning.rest.length > 0) add(word, meaning);
  };
  for (const table of DICTIONARY) if (table.isLast) read(table, unlessKnown);
  for (const [form, meanings] of [...byForm]) {
    meanings.sort((one, other) => other.rest.length - one.rest.length);
    const plain = plainly(form);
    if (!byForm.has(plain)) byForm.set(plain, meanings);
  }
  const find: Dictionary = (word) => byForm.get(word) ?? byForm.get(plainly(word)) ?? NOTHING;
  return compounds(language) ? (word) => (find(word).length > 0 ? find(word) : compound(find, word)) : find;
}

function* entriesOf(
  language: GlossedLanguage,
  cell: string,
  told: string,
  kind: WordTable["kind"],
): Generator<{ word: string; meaning: Meaning; isIrregular: boolean }> {
  const [english = "", participle = null] = told.split("/");
  const [base = ""] = cell.split(",");
  for (const [index, variant] of cell.split(",").entries()) {
    const [first, ...rest] = variant
      .replace(/['’]|(?<=\S)-/g, " ")
      .replace(/[!+]/, "")
      .trim()
      .split(/\s+/);
    if (!first) continue;
    const isIrregular = kind === "verb" && index > 0 && !isInfinitive(language, variant);
    const form = formInRow(language, cell, index, kind);
    const own = isIrregular ? base : variant;
    const isParticiple = form === "participle" && first.endsWith("o") && language !== "fr";
    if (isParticiple)
      for (const one of formsOf(language, first, "adjective"))
        yield { word: one[0], meaning: { english, participle, kind, form, base, rest }, isIrregular };
    yield { word: first, meaning: { english, participle, kind, form, base: own, rest }, isIrregular };
  }
}

/** Verbs stand in their rows with the infinitive first; "Frucht,Früchte" names one and many. */
function formInRow(language: GlossedLanguage, cell: string, index: number, kind: WordTable["kind"]): Form {
  const variants = cell.split(",");
  const variant = variants[index] ?? "";
  if (kind === "verb")
    return index > 0 && !isInfinitive(language, variant) ? formOfIrregular(language, variant) : "base";
  if (variant.endsWith("+")) return "plural";
  const ofOthers = variants.slice(0, index).flatMap((other) => formsOf(language, other, kind));
  return ofOthers.some(([form, is]) => form === variant && is === "plural") ? "plural" : "plain";
}

function plainly(word: string): string {
  return fold(word).replaceAll("ß", "ss");
}
