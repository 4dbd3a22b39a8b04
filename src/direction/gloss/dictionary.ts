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
import { plainWord } from "./plain-word.ts";
import { formOfIrregular, formsOf, isInfinitive } from "./word-forms.ts";
import type { Form } from "./word-kinds.ts";
import { DICTIONARY, type WordTable } from "./words/dictionary.ts";

const made = new Map<ToldLanguage, Dictionary>();

/** The dictionary of a language; its words get their forms when a text first has one that begins as they do. */
export function dictionaryOf(language: ToldLanguage): Dictionary {
  const known = made.get(language);
  if (known !== undefined) return known;
  const dictionary = isFarther(language) ? fartherDictionary(language) : dictionaryByRules(language);
  made.set(language, dictionary);
  return dictionary;
}

const NOTHING: readonly Meaning[] = [];

function dictionaryByRules(language: GlossedLanguage): Dictionary {
  const shelves = shelvesOf(language);
  const opened = new Map<string, ReadonlyMap<string, Meaning[]>>();
  const shelfFor = (word: string): ReadonlyMap<string, Meaning[]> => {
    const name = shelfOf(language, word);
    const known = opened.get(name);
    if (known !== undefined) return known;
    const forms = formsOnShelf(language, shelves.get(name) ?? []);
    opened.set(name, forms);
    return forms;
  };
  const find: Dictionary = (word) => {
    const forms = shelfFor(word);
    return forms.get(word) ?? forms.get(plainWord(word)) ?? NOTHING;
  };
  return compounds(language) ? (word) => (find(word).length > 0 ? find(word) : compound(find, word)) : find;
}

/** A row of a table, in one language. */
interface Row {
  readonly table: WordTable;
  readonly told: string;
  readonly cell: string;
}

/** The rows of a language by how their words begin: forms of a word begin as it does, but for "ge-". */
function shelvesOf(language: GlossedLanguage): ReadonlyMap<string, Row[]> {
  const shelves = new Map<string, Row[]>();
  const column = GLOSSED_LANGUAGES.indexOf(language) + 1;
  for (const table of DICTIONARY) {
    for (const line of table.rows.trim().split("\n")) {
      const cells = line.split("|");
      const cell = cells[column] ?? "";
      if (cell === "") continue;
      const row = { table, told: cells[0] ?? "", cell };
      for (const name of shelvesFor(language, row)) {
        const rows = shelves.get(name);
        if (rows === undefined) shelves.set(name, [row]);
        else rows.push(row);
      }
    }
  }
  return shelves;
}

function shelvesFor(language: GlossedLanguage, { table, cell }: Row): ReadonlySet<string> {
  const names = new Set<string>();
  for (const variant of cell.split(",")) {
    const word = variant.trim();
    names.add(shelfOf(language, word));
    if (table.kind !== "verb" || !compounds(language)) continue;
    names.add(shelfOf(language, `ge${word}`));
    // "Geht" has another fourth letter than "gehen".
    names.add(shelfOf(language, word.replace(/en$/, "t")));
  }
  return names;
}

/** Enough letters to tell shelves apart, few enough that no form of a word has others. */
const LETTERS = 2;
/** Every second participle begins so. */
const GE = "ge";

function shelfOf(language: GlossedLanguage, word: string): string {
  const head = plainWord(word.slice(0, LETTERS + GE.length)).replace(/['’ -].*$/, "");
  return head.slice(0, compounds(language) && head.startsWith(GE) ? LETTERS + GE.length : LETTERS);
}

type Forms = Map<string, Meaning[]>;

/** Every form of the words of some rows, and what it means. */
function formsOnShelf(language: GlossedLanguage, rows: readonly Row[]): Forms {
  const byForm: Forms = new Map();
  const guessed: Meaning[] = [];
  const words: string[] = [];
  const take = ({ table, told, cell }: Row, isLast: boolean) => {
    for (const { word, meaning, isIrregular } of entriesOf(language, cell, told, table)) {
      if (isLast && known.has(word) && meaning.rest.length === 0) continue;
      add(byForm, word, meaning);
      if (isIrregular || isLast) continue;
      guessed.push(meaning);
      words.push(word);
    }
  };
  let known = new Set<string>();
  for (const row of rows) if (!row.table.isLast) take(row, false);
  // What a table says itself comes before what rules make of other words.
  for (const [index, meaning] of guessed.entries()) {
    for (const [form, is] of formsOf(language, words[index] as string, meaning.kind))
      add(byForm, form, { ...meaning, form: is });
  }
  known = new Set(byForm.keys());
  for (const row of rows) if (row.table.isLast) take(row, true);
  for (const [form, meanings] of [...byForm]) {
    if (meanings.length > 1) meanings.sort((one, other) => other.rest.length - one.rest.length);
    const plain = plainWord(form);
    if (!byForm.has(plain)) byForm.set(plain, meanings);
  }
  return byForm;
}

function add(byForm: Forms, word: string, meaning: Meaning): void {
  const meanings = byForm.get(word) ?? [];
  const isKnown = meanings.some(
    ({ english, kind, form, rest, isOrder, isLabel }) =>
      kind === meaning.kind &&
      form === meaning.form &&
      isOrder === meaning.isOrder &&
      isLabel === meaning.isLabel &&
      rest.length === meaning.rest.length &&
      (rest.length === 0 || rest.join(" ") === meaning.rest.join(" ")) &&
      // Where coffee is drunk has its name from it.
      !(english === "cafe" && meaning.english === "coffee"),
  );
  if (!isKnown) meanings.push(meaning);
  byForm.set(word, meanings);
}

function* entriesOf(
  language: GlossedLanguage,
  cell: string,
  told: string,
  { kind, isOrder, isLabel }: WordTable,
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
    const meaning = {
      english,
      participle,
      kind,
      form,
      rest,
      ...(isOrder ? { isOrder } : {}),
      ...(isLabel ? { isLabel } : {}),
    };
    if (isParticiple)
      for (const one of formsOf(language, first, "adjective"))
        yield { word: one[0], meaning: { ...meaning, base }, isIrregular };
    yield { word: first, meaning: { ...meaning, base: own }, isIrregular };
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
