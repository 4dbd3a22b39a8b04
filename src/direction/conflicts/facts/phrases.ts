import { KINDS_OF_THINGS } from "../../words/kinds-of-things.ts";
import { stem } from "../../words/stem.ts";
import { type Token, tokens } from "../../words/tokens.ts";
import { ACT_WORDS } from "./act-words.ts";
import { FACT_WORDS } from "./fact-words.ts";
import { FACT_WORDS_OF_OFFER } from "./fact-words-of-offer.ts";
import { FACT_WORDS_OF_WORLD } from "./fact-words-of-world.ts";
import { HINT_WORDS } from "./hint-words.ts";
import { NAMES_OF_VALUES, PRESENCES } from "./presences.ts";

/**
 * What a phrase says by itself. "value": this is so. "name": a "no" before it rules the topic out, else nothing. "weak": it is
 * there where something is done with it. "absence": it is not there. "hint": this is so where it is said of the whole film, and
 * elsewhere it may be.
 */
export type Role = "value" | "name" | "weak" | "absence" | "hint";

/** What a phrase states: of which topic which value, and how it has to be said to count. */
export interface Meaning {
  readonly topic: string;
  readonly value: string;
  readonly role: Role;
  readonly isOfFilm: boolean;
}

/** A phrase of the tables as it is looked for in a text. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly length: number;
  readonly meanings: Meaning[];
  /** "no frills" holds its own denial. */
  readonly denies: boolean;
  /** "In the kitchen" says where, and the kitchen says something of its own. */
  readonly isWhere: boolean;
}

/** The topic of claims and acts that rules of advertising bind: in quotes as well they are made. */
export const ACT = "act";
/** Before the name of a kind of thing that may be ruled out. */
export const KIND = "kind ";
/** What a presence is where it is there, and where it is ruled out. */
export const THERE = "some";
/** The value of a presence that a brief rules out. */
export const RULED_OUT = "none";

/** The longest phrase of the tables that begins with the word at `at`; null for none. */
export function longestAt(words: readonly Token[], keys: readonly string[], at: number): Phrase | null {
  return met(candidates(phrases(), keys, at), words, keys, at)[0] ?? null;
}

/** The phrases that stand there, each as long as it stands: "in one single hour" is "in one hour". */
function met(
  among: readonly Phrase[],
  words: readonly Token[],
  keys: readonly string[],
  at: number,
): readonly Phrase[] {
  return among.flatMap((phrase) => {
    const last = lastOf(words, keys, at, phrase.rest);
    if (last === null) return [];
    return [last - at + 1 === phrase.length ? phrase : { ...phrase, length: last - at + 1 }];
  });
}

/** Every phrase that hints at something and begins with the word at `at`. */
export function hintsAt(words: readonly Token[], keys: readonly string[], at: number): readonly Phrase[] {
  return met(candidates(hints(), keys, at), words, keys, at);
}

/** The phrases that begin with the two words at `at`, the longest first, and those of the first alone; most words begin none. */
function candidates(among: Index, keys: readonly string[], at: number): readonly Phrase[] {
  const byNext = among.get(keys[at] as string);
  if (byNext === undefined) return NONE;
  const next = keys[at + 1] ?? "";
  const ofTwo = byNext.get(next) ?? (FILLERS.has(next) ? byNext.get(keys[at + 2] ?? "") : undefined);
  const ofOne = byNext.get(ALONE) ?? NONE;
  return ofTwo === undefined ? ofOne : [...ofTwo, ...ofOne];
}

/** The longest shorter phrase there that names what a "no" may rule out: the "close-ups" of "close-ups of any kind". */
export function nameWithin(
  words: readonly Token[],
  keys: readonly string[],
  at: number,
  whole: Phrase,
): Phrase | null {
  if (whole.meanings.some(({ role }) => role === "name")) return null;
  const shorter = candidates(phrases(), keys, at).find(
    (phrase) =>
      phrase.length < whole.length &&
      phrase.meanings.some(({ role }) => role === "name") &&
      lastOf(words, keys, at, phrase.rest) !== null,
  );
  return shorter ?? null;
}

const NONE: readonly Phrase[] = [];

/** The stem of the stem: "shots" leads to "shot", and that to "shoot". */
export function keyOf({ stem: once }: Token): string {
  return stem(once);
}

/** Phrases by their first word, and those by their second one. */
type Index = Map<string, Map<string, Phrase[]>>;
/** In place of the second word of a phrase of one. */
const ALONE = " ";

let index: Index | null = null;

/** Built when the first brief is judged, so that loading the room costs nothing. */
function phrases(): Index {
  if (index !== null) return index;
  const indexes: Indexes = { byFirst: new Map(), byWords: new Map() };
  for (const [topic, values] of Object.entries({
    ...FACT_WORDS,
    ...FACT_WORDS_OF_WORLD,
    ...FACT_WORDS_OF_OFFER,
    [ACT]: ACT_WORDS,
  })) {
    for (const [value, list] of Object.entries(values)) addAll(indexes, list, topic, value, "value");
  }
  for (const [topic, list] of Object.entries(NAMES_OF_VALUES)) addAll(indexes, list, topic, THERE, "name");
  addPresences(indexes);
  for (const { name, names } of KINDS_OF_THINGS.filter((kind) => LIVING.has(kind.name)))
    for (const said of names)
      addPhrase(indexes, { topic: `${KIND}${name}`, value: THERE, role: "name", isOfFilm: false }, said);
  index = longestFirst(indexes);
  return index;
}

let hintIndex: Index | null = null;

/** Apart, since few briefs have use for it. */
function hints(): Index {
  if (hintIndex !== null) return hintIndex;
  const indexes: Indexes = { byFirst: new Map(), byWords: new Map() };
  for (const [topic, values] of Object.entries(HINT_WORDS)) {
    for (const [value, list] of Object.entries(values)) addAll(indexes, list, topic, value, "hint");
  }
  hintIndex = longestFirst(indexes);
  return hintIndex;
}

function longestFirst({ byFirst }: Indexes): Index {
  for (const byNext of byFirst.values())
    for (const list of byNext.values()) list.sort((one, other) => other.length - one.length);
  return byFirst;
}

/** Kinds whose names are hardly ever part of another thing's. */
const LIVING: ReadonlySet<string> = new Set(["people", "faces", "children", "animals"]);

function addPresences(indexes: Indexes): void {
  for (const [topic, presence] of Object.entries(PRESENCES)) {
    addAll(indexes, presence.names, topic, THERE, "name");
    addAll(indexes, presence.absence ?? "", topic, RULED_OUT, "absence");
    for (const there of withImplied(topic)) {
      addAll(indexes, presence.cases, there, THERE, "value");
      addAll(indexes, presence.weak ?? "", there, THERE, "weak");
    }
  }
}

function withImplied(topic: string): string[] {
  return [topic, ...(PRESENCES[topic]?.implies ?? []).flatMap(withImplied)];
}

interface Indexes {
  readonly byFirst: Index;
  readonly byWords: Map<string, Phrase>;
}

function addAll(indexes: Indexes, list: string, topic: string, value: string, role: Role): void {
  for (const written of list.split(",")) {
    if (written === "") continue;
    if (written.startsWith("?")) {
      addPhrase(indexes, { topic, value, role: "weak", isOfFilm: false }, written.slice(1));
      continue;
    }
    const isWhere = written.startsWith("@");
    const said = isWhere ? INTO.map((words) => words + written.slice(1)) : [written];
    for (const one of said)
      addPhrase(indexes, { topic, value, role, isOfFilm: isOfFilm(one, role) }, one, isWhere);
  }
}

/** What "@" before a place stands for. */
const INTO = [
  "in the ",
  "in a ",
  "in an ",
  "in our ",
  "in her ",
  "in his ",
  "in their ",
  "inside the ",
  "inside a ",
  "inside an ",
  "inside our ",
  "into the ",
  "in ",
  "at ",
];

const OWN_DENIAL =
  /^(?:no|not|never|without|zero|nobody|nothing|free|devoid|wordless|soundless)\b|\bnever\b|\bnot\b|n't\b/;

function isOfFilm(written: string, role: Role): boolean {
  return written.startsWith("~") || role === "absence";
}

function addPhrase(indexes: Indexes, meaning: Meaning, written: string, isWhere = false): void {
  const said = written.startsWith("~") ? written.slice(1) : written;
  if (said.includes("close up") && !said.includes("ups"))
    addPhrase(indexes, meaning, written.replace("close up", "close ups"));
  const keys = tokens(said).map(keyOf);
  const whole = keys.join(" ");
  const known = indexes.byWords.get(whole);
  if (known) {
    const isNew = known.meanings.every(
      ({ topic, value, role }) => topic !== meaning.topic || value !== meaning.value || role !== meaning.role,
    );
    if (isNew) known.meanings.push(meaning);
    return;
  }
  const [first = "", ...rest] = keys;
  const denies = meaning.role === "value" && OWN_DENIAL.test(said);
  const phrase = { rest, length: keys.length, meanings: [meaning], denies, isWhere };
  indexes.byWords.set(whole, phrase);
  const next = rest[0] ?? ALONE;
  const byNext = indexes.byFirst.get(first) ?? new Map<string, Phrase[]>();
  indexes.byFirst.set(first, byNext);
  byNext.set(next, [...(byNext.get(next) ?? []), phrase]);
}

/** Between two words of a phrase stands a comma and a space at most. */
const WIDEST_GAP = 2;

/** Whether the words after `at` have these keys, all in its clause. */
function lastOf(
  words: readonly Token[],
  keys: readonly string[],
  at: number,
  rest: readonly string[],
): number | null {
  let last = at;
  for (const key of rest) {
    const next = keys[last + 1] !== key && FILLERS.has(keys[last + 1] ?? "") ? last + 2 : last + 1;
    if (keys[next] !== key || words[next]?.clause !== words[at]?.clause) return null;
    // "In the picture: 'only 4 euros'": what is quoted is no part of the phrase before it.
    if ((words[next]?.start ?? 0) - (words[next - 1]?.end ?? 0) > WIDEST_GAP) return null;
    last = next;
  }
  return last;
}

/** Words that may stand in a phrase and make it no other: "in one single hour", "one very long take". */
const FILLERS: ReadonlySet<string> = new Set(
  "single very really entire absolute absolutely complete completely total totally truly just own simply extremely super"
    .split(" ")
    .map((word) => stem(stem(word))),
);
