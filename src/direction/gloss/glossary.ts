import { oncePer } from "../once-per.ts";
import { compounds, GLOSSED_LANGUAGES, type GlossedLanguage, stemIn } from "./languages.ts";
import { plainWord } from "./plain-word.ts";
import { BOUND_WORDS } from "./words/bound-words.ts";
import { FACET_WORDS } from "./words/facet-words.ts";
import { FILM_WORDS } from "./words/film-words.ts";
import { PEOPLE_AND_THINGS } from "./words/people-and-things.ts";
import { SMALL_WORDS } from "./words/small-words.ts";

/** A phrase of another language: its words from the second on, and what it is in English. */
interface Entry {
  readonly rest: readonly string[];
  readonly english: string;
}

/** Looks phrases up by their first word: as it is written, without accents, without its ending. */
export interface Glossary {
  /** The longest entry that begins at `at`; its length in words. */
  readonly entryAt: (words: readonly string[], at: number) => { english: string; length: number } | null;
}

/** A list of tables, each a text of rows: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export type Tables = readonly string[];
/** The words of films, of what they show and of what binds them. Of two rows for one phrase the first is taken. */
export const TABLES: Tables = [SMALL_WORDS, FACET_WORDS, PEOPLE_AND_THINGS, FILM_WORDS, BOUND_WORDS];
/** A word or a figure of a text. */
export const WORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;

/** Built when the first text of its language is read. */
export function glossaryOf(language: GlossedLanguage, tables: Tables): Glossary {
  const known = glossariesOf(tables);
  const made = known.get(language) ?? glossary(language, tables);
  known.set(language, made);
  return made;
}

const glossariesOf = oncePer((_tables: Tables) => new Map<GlossedLanguage, Glossary>());

function glossary(language: GlossedLanguage, tables: Tables): Glossary {
  const byFirst = new Map<string, Entry[]>();
  const column = GLOSSED_LANGUAGES.indexOf(language) + 1;
  for (const row of tables.flatMap((table) => table.trim().split("\n"))) {
    const cells = row.split("|");
    for (const said of (cells[column] ?? "").split(",")) addEntry(byFirst, language, said, cells[0] ?? "");
  }
  for (const entries of byFirst.values()) entries.sort((one, other) => other.rest.length - one.rest.length);
  const lookUp = (words: readonly string[], at: number) => {
    for (const form of formsOf(language, words[at] ?? "")) {
      const entry = byFirst
        .get(form)
        ?.find(({ rest }) =>
          rest.every((word, offset) => areSame(language, word, words[at + 1 + offset] ?? "")),
        );
      if (entry) return { english: entry.english, length: entry.rest.length + 1 };
    }
    return null;
  };
  return { entryAt: (words, at) => lookUp(words, at) ?? compound(language, lookUp, words[at] ?? "") };
}

function addEntry(
  byFirst: Map<string, Entry[]>,
  language: GlossedLanguage,
  said: string,
  english: string,
): void {
  const [first, ...rest] = said.toLowerCase().match(WORD) ?? [];
  if (first === undefined) return;
  for (const form of new Set(formsOf(language, first))) {
    const entries = byFirst.get(form) ?? [];
    const isKnown = entries.some((entry) => entry.rest.join(" ") === rest.join(" "));
    if (!isKnown) entries.push({ rest, english });
    byFirst.set(form, entries);
  }
}

/** Forms are marked, so that "wein" and the stem of "weinen" are two, and so are "a" and "à". */
function formsOf(language: GlossedLanguage, word: string): string[] {
  const folded = plainWord(word);
  return [word, `=${folded}`, `${stemIn(language, folded)}~`];
}

function areSame(language: GlossedLanguage, one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [plainWord(one), plainWord(other)];
  return left === right || (left.length > 3 && stemIn(language, left) === stemIn(language, right));
}

const SHORTEST_PART = 4;
const JOINTS = ["", "s", "n", "en"];

/** "Mittagssonne", "Bierwerbung": two words of the tables in one. */
function compound(
  language: GlossedLanguage,
  lookUp: Glossary["entryAt"],
  word: string,
): { english: string; length: number } | null {
  if (!compounds(language)) return null;
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const tail = lookUp([word.slice(cut)], 0);
    if (tail === null) continue;
    for (const joint of JOINTS) {
      const head = word.slice(0, cut);
      const first = head.endsWith(joint) ? lookUp([head.slice(0, head.length - joint.length)], 0) : null;
      if (first) return { english: `${first.english} ${tail.english}`, length: 1 };
    }
  }
  return null;
}
