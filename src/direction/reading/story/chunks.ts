import { isCommonNoun, isMostlyNoun, isNounOf } from "../../words/kind-of-noun.ts";
import { areThingsActing } from "../things-acting.ts";
import { areThingsOf } from "../things-of.ts";
import { type Verb, verbBefore, verbOf } from "../verbs.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/grammar.ts";

/** A word or a mark of a sentence. */
export interface Word {
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  /** Offset in the sentence. */
  readonly start: number;
}

/** What a stretch between two joints is: a clause of its own, a deed of who acted before, a noun, or what belongs to another. */
export type ChunkKind = "clause" | "deed" | "doing" | "noun" | "nounDoing" | "when" | "rest";

/** A stretch between two joints. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly text: string;
  /** The joint before it: a mark, "and", "but", "then"; empty at the start. */
  readonly joint: string;
  readonly start: number;
}

const A_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|must|can|cannot|can't|could|will|would|does|doesn't|do|don't|did|didn't|isn't|aren't|never|keeps?|becomes?)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|both|everyone|everybody|nobody|someone|somebody|who)$/;
const RELATIVE = /^(?:who|that|which|whose|where|whom)$/;
const SUBORDINATE =
  /^(?:as|when|while|until|till|because|although|though|once|if|since|before|after|so|where|whenever|unless|like)$/;
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|both|all|they|we|people|children)$/;
const MANY_AT_THE_END =
  /^(?:.*[^s'’u]s|people|children|men|women|kids|couple|family|crew|band|crowd|they|both|all)$/;
/** Plurals that look like a verb in the present. */
const PLURAL_AS_WELL = new Set(
  "lights waves steps stairs hands eyes faces shoulders glasses flowers leaves boats cars trains buses streets roads stars clouds shadows footsteps notes pages letters photos paintings drawings candles lamps doors windows drinks roses plants tracks wheels tools nets ropes horses dogs cats birds bees cooks guards pilots songs beats cuts shots tents fires drums rivers tears names dreams sounds parts clubs books waters peaks sails masks ships docks ports watches mirrors pictures prints signs marks traps cases boxes presses spots pets shops types crowds scales circles cycles sweets".split(
    " ",
  ),
);
/** The same, oftener verbs. */
const VERB_OFTENER = new Set(
  "shows looks rings falls turns stops runs walks rides drops returns calls swings slides rocks plays balances dances works smiles watches waves steps lights opens closes".split(
    " ",
  ),
);
const ONE_OF_MANY = /^(?:an?|one|another|every|each)$/;

/** The words and marks of `sentence`. */
export function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(A_WORD)].map(({ 0: text, index }) => ({
    text,
    key: text.toLowerCase().replaceAll("’", "'"),
    start: index,
  }));
}

/** The main verb of `words`, not one of a relative clause; null where there is none. */
export function mainVerb(words: readonly Word[]): Found | null {
  let from = 0;
  const relative = words.findIndex(({ key }, at) => at > 0 && RELATIVE.test(key) && !opens(words, at));
  const first = firstVerb(words, from, relative < 0 ? words.length : relative);
  if (first !== null || relative < 0) return first;
  const inner = firstVerb(words, relative, words.length, true);
  if (inner === null) return null;
  from = inner.at + 1;
  return firstVerb(words, from, words.length, false, relative);
}

/** "That" before a noun points at it. */
function opens(words: readonly Word[], at: number): boolean {
  return words[at]?.key === "that" && /^(?:is|was)$/.test(words[at + 1]?.key ?? "") && at === 0;
}

/** A verb and where it stands. */
interface Found {
  readonly at: number;
  readonly verb: Verb | null;
}

function firstVerb(
  words: readonly Word[],
  from: number,
  to: number,
  isRelative = false,
  subjectEnds = -1,
): Found | null {
  for (let at = Math.max(from, 1); at < to; at += 1) {
    const word = words[at]?.key ?? "";
    if (SUBORDINATE.test(word) && at > 1) return null;
    const subject = words.slice(0, subjectEnds < 0 ? at : subjectEnds);
    if (at === 1 && areThingsActing(words[0]?.key ?? "", word)) return { at, verb: verbOf(word) };
    const found = verbHere(words, at, subject, isRelative);
    if (found !== null) return found;
  }
  return null;
}

function verbHere(
  words: readonly Word[],
  at: number,
  subject: readonly Word[],
  isRelative: boolean,
): Found | null {
  const [word, before, next] = keysAround(words, at);
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before)) return null;
  if (AUXILIARY.test(word)) return { at, verb: verbOf(word) };
  if (/['’]s$/.test(before)) return null;
  const verb =
    verbBefore(word, next) ?? goesOnTo(words, at) ?? behindPronoun(word, before, next) ?? atTheEnd(words, at);
  if (verb === null) return null;
  const isVerb =
    (verb.form === "third" && isThird(words, at, subject)) ||
    (verb.form === "base" && (isRelative || areMany(subject)) && isNoNoun(words, at)) ||
    (verb.form === "past" && PRONOUN.test(before));
  return isVerb ? { at, verb } : null;
}

/** The word at `at` with its neighbours. */
function keysAround(words: readonly Word[], at: number): readonly [string, string, string] {
  return [words[at]?.key ?? "", words[at - 1]?.key ?? "", words[at + 1]?.key ?? ""];
}

/** "The plant flowers." */
function atTheEnd(words: readonly Word[], at: number): Verb | null {
  const [first, last] = [words[0]?.key ?? "", words[at]?.key ?? ""];
  const isWhole = words.length === 3 && at === 2 && /^(?:an?|the|his|her)$/.test(first);
  return isWhole && /^\p{Ll}+[^s]s$/u.test(last) ? { base: last.slice(0, -1), form: "third" } : null;
}

/** "They face each other": what stands behind a pronoun is what is done. */
function behindPronoun(word: string, before: string, next: string): Verb | null {
  if (
    !/^\p{Ll}{3,}$/u.test(word) ||
    next === "" ||
    /^(?:and|all|both|each|too|who|alone|together|now|then|also|still|just)$/.test(word)
  )
    return null;
  if (before === "they") return { base: word, form: "base" };
  return /^(?:he|she|it)$/.test(before) && /[^s]s$/.test(word)
    ? { base: word.slice(0, -1), form: "third" }
    : null;
}

/** "Four thieves plan to steal" */
function goesOnTo(words: readonly Word[], at: number): Verb | null {
  const [word, next, deed] = [words[at], words[at + 1], words[at + 2]].map((one) => one?.key ?? "");
  const isDeed = next === "to" && verbOf(deed ?? "")?.form === "base";
  if (isDeed && at > 1 && word !== undefined && /^\p{Ll}+[^s]s$/u.test(word))
    return { base: word.slice(0, -1), form: "third" };
  const isMeant = isDeed && MANY.test(words[0]?.key ?? "");
  return isMeant && word !== undefined && !/s$/.test(word) ? { base: word, form: "base" } : null;
}

function isThird(words: readonly Word[], at: number, subject: readonly Word[]): boolean {
  const [word, before, next] = keysAround(words, at);
  if (PRONOUN.test(before) || RELATIVE.test(before)) return true;
  if (verbOf(next)?.form === "third" && !DETERMINERS.has(next)) return false;
  if (!PLURAL_AS_WELL.has(word) && !VERB_OFTENER.has(word)) return true;
  // "An armada of black sails"
  if (words[at - 2]?.key === "of" && !isMostlyNoun(before) && !VERB_OFTENER.has(word)) return false;
  // Behind "a television" stands no plural.
  if (ONE_OF_MANY.test(subject[0]?.key ?? "") || isName(subject[0])) return !PREPOSITIONS.has(before);
  if (words.length === 3 && at === 2 && /^(?:the|his|her)$/.test(subject[0]?.key ?? "")) return true;
  if (subject.length === 1 && VERB_OFTENER.has(word)) return true;
  const isBehindOne = /^(?:the|his|her|their|its)$/.test(subject[0]?.key ?? "");
  if (!isBehindOne) return false;
  return VERB_OFTENER.has(word) || (isNounOf(before, "person", "animal") && !/ing$/.test(next));
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}+/u.test(word.text) && !isCommonNoun(word.key);
}

function areMany(subject: readonly Word[]): boolean {
  const keys = subject.map(({ key }) => key);
  if (keys.at(-1) === "they" || keys.at(-1) === "we") return true;
  if (MANY.test(keys[0] ?? "") || keys.includes("and")) return true;
  const upTo = keys.findIndex((key, at) => at > 0 && PREPOSITIONS.has(key));
  const head = keys[upTo < 0 ? keys.length - 1 : upTo - 1] ?? "";
  return MANY_AT_THE_END.test(head) && !/^(?:an?|one|each|every)$/.test(keys[0] ?? "");
}

/** "The boys school": a base form is a verb where something follows that a noun would not have. */
function isNoNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.key ?? "";
  const isSurelyOne = !isMostlyNoun(words[at]?.key ?? "") || PRONOUN.test(words[at - 1]?.key ?? "");
  return isSurelyOne || next === "" || !isCommonNoun(next) || DETERMINERS.has(next) || PREPOSITIONS.has(next);
}

const JOINT = /^(?:[,;:()–—]|and|but|then)$/;

/** Cuts a sentence at its marks and joints; hyphens and points inside words cut nothing. */
export function chunksOf(sentence: string): Chunk[] {
  const words = wordsOf(sentence);
  const chunks: Chunk[] = [];
  let first = 0;
  let joint = "";
  const close = (at: number) => {
    const inner = words.slice(first, at);
    const [opening, last] = [inner[0], inner.at(-1)];
    if (opening !== undefined && last !== undefined) {
      const text = sentence.slice(opening.start, last.start + last.text.length);
      const before = chunks.at(-1)?.kind;
      const goesOn = (before === "clause" || before === "deed") && /^(?:,|and|, and)$/.test(joint);
      chunks.push({ kind: kindOf(wordsOf(text), goesOn), text, joint, start: opening.start });
    }
  };
  for (const [at, { key, start }] of words.entries()) {
    const isDash = key === "-" && sentence[start - 1] === " " && sentence[start + 1] === " ";
    if (!JOINT.test(key) && !isDash) continue;
    close(at);
    joint = at > first ? key : `${joint} ${key}`.trim();
    first = at + 1;
  }
  close(words.length);
  return chunks;
}

/** `goesOn`: behind a deed another of the same doer may stand. */
function kindOf(words: readonly Word[], goesOn: boolean): ChunkKind {
  const [first, second] = [words[0]?.key ?? "", words[1]?.key ?? ""];
  if (RELATIVE.test(first) && first !== "that" && first !== "where") return "rest";
  if (SUBORDINATE.test(first) && words.length > 2 && mainVerb(words.slice(1)) !== null) return "when";
  if (isDeed(words, goesOn)) return "deed";
  const isNounBehind = isCommonNoun(second) && !DETERMINERS.has(second) && words.length <= 2;
  if (verbOf(first)?.form === "gerund" && !isNounBehind) return "doing";
  if (mainVerb(words) !== null) return "clause";
  if (PREPOSITIONS.has(first)) return "rest";
  return doesSomething(words) ? "nounDoing" : "noun";
}

/** "Opens the door": what somebody does who was named before. */
function isDeed(words: readonly Word[], goesOn: boolean): boolean {
  const [first, second] = [words[0]?.key ?? "", words[1]?.key ?? ""];
  if (areThingsActing(first, second)) return false;
  const opening = verbOf(first);
  if (areThingsOf(first, second)) return false;
  if (opening === null && verbBefore(first, second)?.form === "third") return true;
  if (LEADS_TO_A_DEED.test(first) && deedBehind(words)) return true;
  if (opening?.form !== "third") return false;
  if (!PLURAL_AS_WELL.has(first) && !VERB_OFTENER.has(first) && !isThings(first))
    return second === "" || DETERMINERS.has(second) || PREPOSITIONS.has(second) || !isCommonNoun(second);
  const isBehind =
    goesOn && verbOf(second)?.form !== "gerund" && (PREPOSITIONS.has(second) || VERB_OFTENER.has(first));
  return DETERMINERS.has(second) || (isBehind && !isThings(first));
}

/** "Boots on wooden planks" */
function isThings(word: string): boolean {
  return isMostlyNoun(word) && isNounOf(word, "thing", "animal", "edible", "plant", "person");
}

const LEADS_TO_A_DEED = /^(?:is|has|never|always|slowly|quietly|finally|suddenly|gently|carefully)$/;

/** "Lights switching on" */
function doesSomething(words: readonly Word[]): boolean {
  const gerund = words.findIndex(({ key }, at) => at > 0 && verbOf(key)?.form === "gerund");
  const before = words[gerund - 1]?.key ?? "";
  return gerund > 0 && !DETERMINERS.has(before) && !PREPOSITIONS.has(before);
}

function deedBehind(words: readonly Word[]): boolean {
  const next = words[1]?.key ?? "";
  return /^(?:is|has)$/.test(words[0]?.key ?? "") || verbOf(next)?.form === "third";
}
