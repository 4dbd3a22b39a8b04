import { isVerbForm, type Matcher, matcherOf, type Run, type Slot } from "./matcher.ts";
import { type Token, tokens } from "./tokens.ts";

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
const CACHE_LIMIT = 4_000;
const tokenCache = new Map<string, Token[]>();

/** Every place in `text` that names `phrase`, by stem, synonym or a case of its kind ("woman" names people). Pure. */
export function mentions(text: string, phrase: string): Mention[] {
  const words = tokensOf(text);
  const matcher = matcherOf(phrase);
  const blocked = exceptionsIn(words, matcher);
  const slots = matcher.slots.map((slot) => hitsOf(words, slot, blocked));
  const [first, ...rest] = slots;
  if (!first || slots.some((hits) => hits.length === 0)) return [];
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
  const words = tokensOf(text);
  const matcher = matcherOf(phrase);
  if (matcher.slots.length === 0) return 0;
  const blocked = exceptionsIn(words, matcher);
  const found = matcher.slots.filter((slot) =>
    hitsOf(words, slot, blocked).some((hit) => !isNegated(words, hit.from, hit.to)),
  );
  return found.length / matcher.slots.length;
}

/** Whether a demand about `phrase` can be broken by the picture only, not by words on screen or spoken. */
export function isSeenOnly(phrase: string): boolean {
  return matcherOf(phrase).scope === "seen";
}

function tokensOf(text: string): Token[] {
  const known = tokenCache.get(text);
  if (known) return known;
  const made = tokens(text);
  if (tokenCache.size >= CACHE_LIMIT) tokenCache.clear();
  tokenCache.set(text, made);
  return made;
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

/** The hottest loop of the director: most words start no run, so nothing is made for them. */
function hitsOf(words: readonly Token[], slot: Slot, blocked: ReadonlySet<number>): Hit[] {
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const runs = slot.runs.get((words[index] as Token).stem);
    if (runs === undefined || blocked.has(index)) continue;
    let longest = 0;
    for (const run of runs) {
      if (run.stems.length > longest && runsAt(words, index, run)) longest = run.stems.length;
    }
    if (longest > 0) hits.push({ from: index, to: index + longest - 1 });
  }
  return hits;
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
function together(words: readonly Token[], hit: Hit, others: readonly Hit[][]): Hit | null {
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
