import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One meaning of nouns in WordNet: its words, what it is a case of, how it is explained. */
export interface Synset {
  readonly id: string;
  readonly words: readonly string[];
  /** Ids of the meanings above it, the nearest first; those of a single case ("Paris" of a city) among them. */
  readonly above: readonly string[];
  /** A name of one person, place or thing, no kind of them. */
  readonly isInstance: boolean;
  readonly gloss: string;
}

/** How often a corpus has a word as each part of speech, over all its senses. */
export interface Uses {
  noun: number;
  other: number;
}

/** The nouns of WordNet as its files have them, and how often its tagged texts use each. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Lower-case lemma with underscores to the ids of its noun meanings, the commonest first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  readonly uses: ReadonlyMap<string, Uses>;
  /** How often the corpus has a word in one meaning; key: lemma, a space, id. */
  readonly usesOfSense: ReadonlyMap<string, number>;
  /** How often a word stands in the explanations of all meanings: a measure of how common it is. */
  readonly glossWords: ReadonlyMap<string, number>;
}

/** Reads the database files (`data.noun`, `index.noun`, `index.sense` …) of a folder. */
export function readWordNet(folder: string): WordNet {
  const lines = (name: string) =>
    readFileSync(join(folder, name), "latin1")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("  "));
  const synsets = new Map(
    lines("data.noun")
      .map(synsetOf)
      .map((synset) => [synset.id, synset]),
  );
  const tagged = lines("index.sense").map(taggedOf);
  const glosses = ["data.adj", "data.adv", "data.verb"].flatMap(lines).map(glossOf);
  return {
    synsets,
    senses: new Map(lines("index.noun").map(sensesOf)),
    uses: usesOf(tagged),
    usesOfSense: new Map(tagged.map(({ lemma, id, count }) => [`${lemma} ${id}`, count])),
    glossWords: countWords([...glosses, ...[...synsets.values()].map(({ gloss }) => gloss)]),
  };
}

const HYPERNYM = "@";
const INSTANCE_HYPERNYM = "@i";
const HEXADECIMAL = 16;
const FIELDS_OF_A_WORD = 2;
const FIELDS_OF_A_POINTER = 4;
const FIRST_WORD = 4;

/** A line is: id, file, part of speech, number of words (hexadecimal), words, number of pointers, pointers, | explanation. */
function synsetOf(line: string): Synset {
  const fields = line.split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", HEXADECIMAL);
  const words = Array.from(
    { length: wordCount },
    (_, at) => fields[FIRST_WORD + at * FIELDS_OF_A_WORD] ?? "",
  );
  const afterWords = FIRST_WORD + wordCount * FIELDS_OF_A_WORD;
  const pointers = Array.from({ length: Number(fields[afterWords]) }, (_, at) => {
    const first = afterWords + 1 + at * FIELDS_OF_A_POINTER;
    return { symbol: fields[first] ?? "", id: fields[first + 1] ?? "" };
  });
  const isAbove = ({ symbol }: { symbol: string }) => symbol === HYPERNYM || symbol === INSTANCE_HYPERNYM;
  return {
    id: fields[0] ?? "",
    words,
    above: pointers.filter(isAbove).map(({ id }) => id),
    isInstance: pointers.some(({ symbol }) => symbol === INSTANCE_HYPERNYM),
    gloss: glossOf(line),
  };
}

function glossOf(line: string): string {
  return line.slice(line.indexOf("|") + 1);
}

/** A line is: lemma, part of speech, number of meanings …, and at its end the ids of the meanings. */
function sensesOf(line: string): [string, string[]] {
  const fields = line.trim().split(" ");
  const count = Number(fields[2]);
  return [fields[0] ?? "", fields.slice(-count)];
}

interface Tagged {
  readonly lemma: string;
  readonly isNoun: boolean;
  readonly id: string;
  readonly count: number;
}

/** A line is: lemma%part-of-speech:…, id, number of the meaning, how often a tagged corpus has it. */
function taggedOf(line: string): Tagged {
  const [key = "", id = "", , count = "0"] = line.split(" ");
  const [lemma = "", rest = ""] = key.split("%");
  return { lemma, isNoun: rest.startsWith("1:"), id, count: Number(count) };
}

function usesOf(tagged: readonly Tagged[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { lemma, isNoun, count } of tagged) {
    const known = uses.get(lemma) ?? { noun: 0, other: 0 };
    known[isNoun ? "noun" : "other"] += count;
    uses.set(lemma, known);
  }
  return uses;
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    words.forEach((word, at) => {
      const pair = `${word}_${words[at + 1] ?? ""}`;
      counts.set(word, (counts.get(word) ?? 0) + 1);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
  }
  return counts;
}
