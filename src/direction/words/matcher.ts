import { KINDS_OF_THINGS, type KindOfThing } from "./kinds-of-things.ts";
import { SYNONYMS } from "./synonyms.ts";
import { contentTokens, type Token, tokens } from "./tokens.ts";

/** A run of words, such as "palm tree". */
export interface Run {
  readonly stems: readonly string[];
  /** For cases of a kind, which are nouns: whether each word may be met as a verb's -ing or -ed form; null for any form. */
  readonly verbForms: readonly boolean[] | null;
}

/** One part of a phrase's meaning: any of these runs stands for it. */
export interface Slot {
  /** By the stem of their first word. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  /** The keys of `runs`. */
  readonly firsts: readonly string[];
}

/** A phrase made ready for matching. */
export interface Matcher {
  readonly slots: readonly Slot[];
  /** Runs of words as written (only the last one may be a plural), by their first word. */
  readonly exceptions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** `seen` when the phrase names a kind that only the picture can break. */
  readonly scope: "seen" | "anywhere";
}

const LONGEST_NAME = 3;
const CACHE_LIMIT = 2_000;
const cache = new Map<string, Matcher>();

/** The matcher of `phrase`: its meaning-bearing words, each with synonyms and, for kinds of things, their cases. Cached. */
export function matcherOf(phrase: string): Matcher {
  const known = cache.get(phrase);
  if (known) return known;
  const made = compile(phrase);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(phrase, made);
  return made;
}

function compile(whole: string): Matcher {
  const [phrase = whole, spared] = whole.split(SPARING);
  const stems = stemsOf(contentTokens(phrase));
  const slots: Slot[] = [];
  const exceptions = new Map<string, string[][]>();
  const scopes: KindOfThing["scope"][] = [];
  let at = 0;
  while (at < stems.length) {
    const { kind, length } = longestKind(stems, at);
    const own = stems.slice(at, at + length);
    const runs: Run[] = [{ stems: own, verbForms: null }, ...synonymsOf(own.join(" "))];
    if (kind) {
      runs.push(...kind.cases.map(nounRun));
      addExceptions(exceptions, kind.except);
      scopes.push(kind.scope);
    }
    const index = byFirst(runs);
    slots.push({ runs: index, firsts: [...index.keys()] });
    at += length;
  }
  if (spared !== undefined) addExceptions(exceptions, [spared, spared.split(" ").at(-1) ?? spared]);
  const seenOnly = slots.length === 1 && scopes[0] === "seen";
  return { slots, exceptions, scope: seenOnly ? "seen" : "anywhere" };
}

/** "people except a guard": the guard is no case of what is meant. */
const SPARING =
  /\s(?:except|other than|apart from|besides|save for|but for)(?: for)?\s(?:an?\s|the\s|our\s|one\s)?/i;

function addExceptions(exceptions: Map<string, string[][]>, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    const words = tokens(phrase).map((token) => token.word);
    const [first] = words;
    if (first !== undefined) exceptions.set(first, [...(exceptions.get(first) ?? []), words]);
  }
}

function longestKind(
  stems: readonly string[],
  at: number,
): { kind: KindOfThing | undefined; length: number } {
  for (let length = Math.min(LONGEST_NAME, stems.length - at); length > 0; length -= 1) {
    const kind = kindsByName().get(stems.slice(at, at + length).join(" "));
    if (kind) return { kind, length };
  }
  return { kind: undefined, length: 1 };
}

/** Whether a phrase is the name of a kind of thing: "people", "animals". */
export function isNameOfKind(phrase: string): boolean {
  return kindsByName().has(stemsOf(tokens(phrase)).join(" "));
}

let kindIndex: Map<string, KindOfThing> | undefined;
function kindsByName(): Map<string, KindOfThing> {
  kindIndex ??= new Map(
    KINDS_OF_THINGS.flatMap((kind) =>
      kind.names.map((name) => [stemsOf(tokens(name)).join(" "), kind] as const),
    ).reverse(),
  );
  return kindIndex;
}

let synonymIndex: Map<string, Run[]> | undefined;
function synonymsOf(word: string): readonly Run[] {
  synonymIndex ??= indexOfSynonyms();
  return synonymIndex.get(word) ?? [];
}

function indexOfSynonyms(): Map<string, Run[]> {
  const index = new Map<string, Run[]>();
  for (const set of SYNONYMS) {
    const runs = set.map((words): Run => ({ stems: stemsOf(tokens(words)), verbForms: null }));
    for (const { stems } of runs)
      index.set(stems.join(" "), [...(index.get(stems.join(" ")) ?? []), ...runs]);
  }
  return index;
}

function nounRun(words: string): Run {
  const all = tokens(words);
  return { stems: stemsOf(all), verbForms: all.map(isVerbForm) };
}

/** "facing" and "faced" are forms of a verb, also where the noun "face" is meant by the table. */
export function isVerbForm({ word, stem }: Pick<Token, "word" | "stem">): boolean {
  return word !== stem && /(?:ing|ed)$/.test(word);
}

function stemsOf(words: readonly Token[]): string[] {
  return words.map((token) => token.stem);
}

function byFirst(runs: readonly Run[]): Map<string, Run[]> {
  const index = new Map<string, Run[]>();
  for (const run of runs) {
    const first = run.stems[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), run]);
  }
  return index;
}
