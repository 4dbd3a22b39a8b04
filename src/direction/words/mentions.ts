import { remembered } from "../remembered.ts";
import { isVerbForm, type Matcher, matcherOf, type Run, type Slot } from "./matcher.ts";
import { type Token, tokens, tokensAfter } from "./tokens.ts";

/** A place in a text where a thing is named. */
export interface Mention {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The words that name it. */
  readonly words: string;
  /** true for "no people", "without people", "alcohol-free". */
  readonly negated: boolean;
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Words apart at most for the parts of one phrase: "alcohol being drunk" is in "he drinks his first cold beer". */
const WINDOW = 7;
const NEGATION_REACH = 6;
const NEGATORS = new Set(
  "no not never without zero avoid avoiding excluding exclude except nor none neither dont don't isn't aren't devoid lacking minus ohne kein keine keinen sans sin senza sem zonder inga utan".split(
    " ",
  ),
);
/** Words that end the reach of a negation before them. */
const TURNS = new Set("but with only just instead rather then and then now however mit avec con".split(" "));
const TEXTS_KEPT = 1_500;
/** Of one text: more than a long ledger asks. */
const ANSWERS_KEPT = 64;

/** Every place in `text` that names `phrase`, by stem, synonym or a case of its kind ("woman" names people). Pure. */
export function mentions(text: string, phrase: string): Mention[] {
  const laid = laidOut(text);
  const { words } = laid;
  const matcher = matcherOf(phrase);
  const slots: (readonly Hit[])[] = [];
  for (const slot of matcher.slots) {
    const hits = hitsOf(laid, slot, matcher);
    if (hits.length === 0) return [];
    slots.push(hits);
  }
  const [first, ...rest] = slots;
  if (!first) return [];
  return first
    .map((hit) => together(words, hit, rest))
    .filter((hit) => hit !== null)
    .map((hit) => mentionAt(text, words, hit));
}

/** The places where `text` says that `phrase` is there; places that deny it are left out. */
export function positiveMentions(text: string, phrase: string): Mention[] {
  return mentions(text, phrase).filter((mention) => !mention.negated);
}

const PHRASE_END = /\s+(?:for|of|in|by|from|with|about|at|on|to|called|named)\s.*$/i;

/** Whether the thing that `phrase` names is itself a `kind`: the last word before "of", "for" … tells, not what goes before it. */
export function isOfKind(phrase: string, kind: string): boolean {
  const head = phrase.trim().replace(PHRASE_END, "");
  return positiveMentions(head, kind).some(({ end }) => end === head.length);
}

/** The share (0 to 1) of the parts of `phrase` that `text` names, in any order; 1 when all are there. */
export function coverage(text: string, phrase: string): number {
  const laid = laidOut(text);
  const { words } = laid;
  const matcher = matcherOf(phrase);
  if (matcher.slots.length === 0) return 0;
  const found = matcher.slots.filter((slot) =>
    hitsOf(laid, slot, matcher).some((hit) => !isNegated(words, hit.from, hit.to)),
  );
  return found.length / matcher.slots.length;
}

/** Whether a demand about `phrase` can be broken by the picture only, not by words on screen or spoken. */
export function isSeenOnly(phrase: string): boolean {
  return matcherOf(phrase).scope === "seen";
}

/** The words of a text, where each stem stands among them, and what was looked up in it already. */
interface LaidOut {
  readonly words: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly found: Map<Slot, readonly Hit[]>;
}

/** Texts that begin with another one, and that one. */
const heads = new Map<string, string>();

/** `head` with `tail` on new lines behind it: what is known of the words of the head serves for the whole. */
export function withMoreLines(head: string, tail: string): string {
  const whole = `${head}\n${tail}`;
  if (heads.size >= TEXTS_KEPT) heads.clear();
  heads.set(whole, head);
  return whole;
}

const laidOut: (text: string) => LaidOut = remembered((text): LaidOut => {
  const head = heads.get(text);
  const words = head === undefined ? tokens(text) : tokensAfter(text, head, laidOut(head).words);
  const places = new Map<string, number[]>();
  for (let index = 0; index < words.length; index += 1) {
    const { stem } = words[index] as Token;
    const known = places.get(stem);
    if (known) known.push(index);
    else places.set(stem, [index]);
  }
  return { words, places, found: new Map() };
}, TEXTS_KEPT);

/**
 * Where `slot`, a part of `matcher`'s phrase, stands in a text. The hottest question of the director: draft, checks and
 * repairs ask the same of the same scenes, and every brief asks it of the same tables, so that answers are kept with the text.
 */
function hitsOf(laid: LaidOut, slot: Slot, matcher: Matcher): readonly Hit[] {
  const known = laid.found.get(slot);
  if (known) return known;
  const met = slot.firsts.length > laid.words.length ? hitsByWord(laid, slot) : hitsByName(laid, slot);
  const blocked = met.length > 0 ? exceptionsIn(laid.words, matcher) : NOTHING_BLOCKED;
  const hits = blocked.size > 0 ? met.filter(({ from }) => !blocked.has(from)) : met;
  if (laid.found.size >= ANSWERS_KEPT) laid.found.clear();
  laid.found.set(slot, hits);
  return hits;
}

/** For a thing of many names. */
function hitsByWord({ words }: LaidOut, slot: Slot): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const runs = slot.runs.get((words[index] as Token).stem);
    if (runs) addHit(hits, words, index, runs);
  }
  return hits;
}

/** For a thing of few names. */
function hitsByName({ words, places }: LaidOut, slot: Slot): Hit[] {
  const hits: Hit[] = [];
  for (const first of slot.firsts) {
    for (const index of places.get(first) ?? NOWHERE) addHit(hits, words, index, slot.runs.get(first) ?? []);
  }
  return hits.length > 1 ? hits.sort((one, other) => one.from - other.from) : hits;
}

const NOWHERE: readonly number[] = [];

function addHit(hits: Hit[], words: readonly Token[], index: number, runs: readonly Run[]): void {
  let longest = 0;
  for (const run of runs) {
    if (run.stems.length > longest && runsAt(words, index, run)) longest = run.stems.length;
  }
  if (longest > 0) hits.push({ from: index, to: index + longest - 1 });
}

const NOTHING_BLOCKED: ReadonlySet<number> = new Set();

function exceptionsIn(words: readonly Token[], matcher: Matcher): ReadonlySet<number> {
  if (matcher.exceptions.size === 0) return NOTHING_BLOCKED;
  const blocked = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const runs = matcher.exceptions.get((words[index] as Token).word);
    if (runs === undefined) continue;
    for (const run of runs) {
      if (isWritten(words, index, run))
        for (let offset = 0; offset < run.length; offset += 1) blocked.add(index + offset);
    }
  }
  return blocked;
}

/** Exceptions hold as they are written: "hand poured" excuses itself, not "hands pouring". */
function isWritten(words: readonly Token[], index: number, run: readonly string[]): boolean {
  return run.every((expected, offset) => {
    const word = words[index + offset]?.word;
    const isLast = offset === run.length - 1;
    return word === expected || (isLast && (word === `${expected}s` || word === `${expected}es`));
  });
}

function runsAt(words: readonly Token[], index: number, { stems, verbForms }: Run): boolean {
  return stems.every((stem, offset) => {
    const word = words[index + offset];
    if (word?.stem !== stem) return false;
    return verbForms === null || verbForms[offset] === true || !isVerbForm(word);
  });
}

/** The stretch from `hit` that holds one hit of every other slot near by in the same clause, or null. */
function together(words: readonly Token[], hit: Hit, others: readonly (readonly Hit[])[]): Hit | null {
  let { from, to } = hit;
  for (const hits of others) {
    const near = hits.find(
      (other) =>
        Math.abs(other.from - hit.from) <= WINDOW &&
        words[other.from]?.clause === words[hit.from]?.clause &&
        other.from !== hit.from,
    );
    if (!near) return null;
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  return { from, to };
}

function mentionAt(text: string, words: readonly Token[], hit: Hit): Mention {
  const start = words[hit.from]?.start ?? 0;
  const end = words[hit.to]?.end ?? start;
  return { start, end, words: text.slice(start, end), negated: isNegated(words, hit.from, hit.to) };
}

function isNegated(words: readonly Token[], from: number, to: number): boolean {
  const clause = words[from]?.clause;
  const next = words[to + 1];
  if (next?.word === "free" && next.clause === clause) return true;
  for (let index = from - 1; index >= Math.max(0, from - NEGATION_REACH); index -= 1) {
    const word = words[index];
    if (!word || word.clause !== clause) return false;
    if (NEGATORS.has(word.word)) return true;
    if (word.word === "of" && words[index - 1]?.word === "free") return true;
    if (word.word === "of" && words[index - 1]?.word === "empty") return true;
    if (TURNS.has(word.word)) return false;
  }
  return false;
}
