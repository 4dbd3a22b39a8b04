import { oncePer } from "../../once-per.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { stem } from "../../words/stem.ts";
import { type Token, tokens } from "../../words/tokens.ts";
import { ACT_WORDS } from "./act-words.ts";
import type { Fact } from "./fact.ts";
import { FACT_WORDS } from "./fact-words.ts";
import { QUOTED } from "./quoted.ts";

/** What the brief states of its picture and sound, in the order written: one walk over its words. What it denies, quotes or only names is no fact. */
export const factsOf = oncePer((reading: BriefReading): readonly Fact[] => factsIn(reading));

/** What a brand's tone of voice states. */
export function factsOfTone(tone: string): readonly Fact[] {
  return factsIn({ text: tone, product: null, mustAvoid: [], avoidedColors: [] });
}

type Stated = Pick<BriefReading, "text" | "product" | "mustAvoid" | "avoidedColors">;

function factsIn(reading: Stated): readonly Fact[] {
  const words = tokens(reading.text);
  const keys = words.map(keyOf);
  const isMute = muteSpans(reading);
  const facts: Fact[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(words, keys, at);
    if (found === null) continue;
    const first = words[at] as Token;
    const last = words[at + found.length - 1] as Token;
    const isClaim = found.meanings[0]?.topic === ACT;
    if (
      isClaim ||
      (found.meanings[0]?.topic !== MASK && !isMute(first.start) && !isName(reading.text, words, at))
    ) {
      const isDenied = !found.denies && (deniedBefore(words, at) || isForbidden(reading, first.start));
      if (!isDenied)
        facts.push(...found.meanings.map((meaning) => factAt(reading.text, meaning, words, at, last)));
    }
    at += found.length - 1;
  }
  return facts;
}

const MASK = "mask";
/** The topic of claims and acts that rules of advertising bind: in quotes as well they are made. */
export const ACT = "act";

interface Meaning {
  readonly topic: string;
  readonly value: string;
  readonly isOfFilm: boolean;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly length: number;
  readonly meanings: Meaning[];
  /** "no cuts" holds its own denial. */
  readonly denies: boolean;
}

const OWN_DENIAL =
  /^(?:no|not|never|without|zero|nobody|nothing|free|devoid|wordless|soundless)\b|\bnever\b|\bnot\b|n't\b/;

let index: ReadonlyMap<string, readonly Phrase[]> | null = null;

/** Built when the first brief is judged, so that loading the room costs nothing. */
function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  if (index !== null) return index;
  const byFirst = new Map<string, Phrase[]>();
  const byWords = new Map<string, Phrase>();
  for (const [topic, values] of Object.entries({ ...FACT_WORDS, [ACT]: ACT_WORDS })) {
    for (const [value, list] of Object.entries(values)) {
      for (const written of list.split(",")) addPhrase({ byFirst, byWords }, topic, value, written);
    }
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  index = byFirst;
  return byFirst;
}

interface Indexes {
  readonly byFirst: Map<string, Phrase[]>;
  readonly byWords: Map<string, Phrase>;
}

function addPhrase(indexes: Indexes, topic: string, value: string, written: string): void {
  const isOfFilm = written.startsWith("~");
  const said = isOfFilm ? written.slice(1) : written;
  if (said.includes("close up") && !said.includes("ups"))
    addPhrase(indexes, topic, value, written.replace("close up", "close ups"));
  const keys = tokens(said).map(keyOf);
  const whole = keys.join(" ");
  const known = indexes.byWords.get(whole);
  const meaning = { topic, value, isOfFilm };
  if (known) {
    known.meanings.push(meaning);
    return;
  }
  const [first = "", ...rest] = keys;
  const phrase = { rest, length: keys.length, meanings: [meaning], denies: OWN_DENIAL.test(said) };
  indexes.byWords.set(whole, phrase);
  const list = indexes.byFirst.get(first);
  if (list) list.push(phrase);
  else indexes.byFirst.set(first, [phrase]);
}

function longestAt(words: readonly Token[], keys: readonly string[], at: number): Phrase | null {
  for (const phrase of phrases().get(keys[at] as string) ?? NONE) {
    if (areNext(words, keys, at, phrase.rest)) return phrase;
  }
  return null;
}

const NONE: readonly Phrase[] = [];

/** Whether the words after `at` have these keys, all in its clause. */
function areNext(
  words: readonly Token[],
  keys: readonly string[],
  at: number,
  rest: readonly string[],
): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) {
    const next = at + offset + 1;
    if (keys[next] !== rest[offset] || words[next]?.clause !== words[at]?.clause) return false;
  }
  return true;
}

/** The stem of the stem: "shots" leads to "shot", and that to "shoot". */
function keyOf({ stem: once }: Token): string {
  return stem(once);
}

function factAt(text: string, meaning: Meaning, words: readonly Token[], at: number, last: Token): Fact {
  const { start, clause } = words[at] as Token;
  const { topic, value } = meaning;
  const isAll = meaning.isOfFilm || namesTheFilm(words, last) || isSaidOfAll(words, at, last);
  const scope = isAll ? "film" : "moment";
  return { topic, value, scope, start, end: last.end, words: text.slice(start, last.end), clause };
}

const FILM = new Set("film video spot ad clip reel commercial movie".split(" "));

/** "A hushed film": said of the film itself. */
function namesTheFilm(words: readonly Token[], last: Token): boolean {
  const next = words[words.indexOf(last) + 1];
  return next !== undefined && next.clause === last.clause && FILM.has(next.word);
}

const OF_ALL = new Set(
  "100 purely only throughout entirely exclusively always everything whole entire strictly solely never".split(
    " ",
  ),
);
const REACH_OF_ALL = 7;

/** "Everything happens in a submarine", "neon colours throughout". */
function isSaidOfAll(words: readonly Token[], at: number, last: Token): boolean {
  const { clause } = words[at] as Token;
  for (let place = Math.max(0, at - REACH_OF_ALL); place < words.length; place += 1) {
    const word = words[place] as Token;
    if (word.clause > clause || (word.start > last.end && place > at + 2 * REACH_OF_ALL)) return false;
    if (word.clause === clause && OF_ALL.has(word.word)) return true;
  }
  return false;
}

const DENIERS = new Set(
  "no not never without zero avoid avoiding nobody none nor neither don't isn't aren't doesn't won't can't instead than like unlike hardly rarely forget".split(
    " ",
  ),
);
const REACH_OF_DENIAL = 4;

function deniedBefore(words: readonly Token[], at: number): boolean {
  const { clause } = words[at] as Token;
  for (let back = at - 1; back >= Math.max(0, at - REACH_OF_DENIAL); back -= 1) {
    const word = words[back] as Token;
    if (word.clause !== clause || word.word === "but" || word.word === "and") return false;
    // Who never leaves a place is there all the time.
    if (DENIERS.has(word.word)) return words[back + 1]?.stem !== "leave";
  }
  return false;
}

function isForbidden({ mustAvoid, avoidedColors }: Stated, offset: number): boolean {
  return [...mustAvoid, ...avoidedColors].some(({ start, end }) => start <= offset && offset < end);
}

/** Below this the product is guessed from a thing in the story. */
const SURE = 0.7;

/** What is quoted is said by somebody in the film, and a product's name describes no picture. */
function muteSpans({ text, product }: Stated): (offset: number) => boolean {
  const spans = [...text.matchAll(QUOTED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const isSure = product !== null && product.confidence >= SURE;
  for (const name of isSure ? [product.value.name, product.value.brand] : []) {
    if (!name || name.length < 3) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push([at, at + name.length]);
  }
  return (offset) => spans.some(([start, end]) => start <= offset && offset < end);
}

const CAPITAL_ALWAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|cgi|cta|sahara|arctic|antarctica|north|south|vo|led|iphone|mars|times)/;

/** Capitals in the middle of a clause make a name: "the Winter Garden". */
function isName(text: string, words: readonly Token[], at: number): boolean {
  const { start, word, clause } = words[at] as Token;
  const letter = text.charAt(start);
  if (letter === letter.toLowerCase() || CAPITAL_ALWAYS.test(word)) return false;
  const before = words[at - 1];
  return (
    before !== undefined && before.clause === clause && /[\p{L}]\s+$/u.test(text.slice(before.start, start))
  );
}
