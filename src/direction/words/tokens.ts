import { stem } from "./stem.ts";

/** A word of a text with where it stands. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Counts the clauses of the text, split at . ; ! ? and line ends. */
  readonly clause: number;
}

/** Scripts that write without spaces: every letter counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of `text` in order: letters and digits, and one ending after an apostrophe. Accents are folded away in `stem`, case in both. Pure. */
export function tokens(text: string): Token[] {
  return tokensFrom(text, 0, []);
}

/** The words of `text`, of which those of its `head` are known; after the head a new line begins. */
export function tokensAfter(text: string, head: string, known: readonly Token[]): Token[] {
  return tokensFrom(text, head.length, [...known]);
}

function tokensFrom(text: string, from: number, found: Token[]): Token[] {
  return isAscii(text) ? plainTokensFrom(text.toLowerCase(), from, found) : anyTokensFrom(text, from, found);
}

/** Plain text keeps its length in lower case, and no sign of it takes a second look. */
function plainTokensFrom(text: string, from: number, found: Token[]): Token[] {
  const { length } = text;
  let clause = found.at(-1)?.clause ?? 0;
  let isClauseOver = false;
  let at = from;
  while (at < length) {
    const sign = signs[text.charCodeAt(at)] as number;
    if (sign !== LETTER && sign !== DIGIT) {
      if (sign === CLAUSE_END && !isInFigure(text, at)) isClauseOver = true;
      at += 1;
      continue;
    }
    if (isClauseOver) clause += 1;
    isClauseOver = false;
    const start = at;
    at = endOfPlain(text, at + 1, DIGIT);
    if (text.charCodeAt(at) === APOSTROPHE && signs[text.charCodeAt(at + 1)] === LETTER)
      at = endOfPlain(text, at + 1, LETTER);
    const { word, stem } = knownWord(text, start, at);
    found.push({ word, stem, start, end: at, clause });
  }
  return found;
}

const APOSTROPHE = 0x27;

/** The point of "4.90" ends no clause. */
function isInFigure(text: string, at: number): boolean {
  return signs[text.charCodeAt(at - 1)] === DIGIT && signs[text.charCodeAt(at + 1)] === DIGIT;
}

/** Where the letters end that go on at `from`, or the letters and digits. */
function endOfPlain(text: string, from: number, last: number): number {
  let at = from;
  for (let sign = signs[text.charCodeAt(at)]; sign === LETTER || sign === last; )
    sign = signs[text.charCodeAt(++at)];
  return at;
}

function anyTokensFrom(text: string, from: number, found: Token[]): Token[] {
  let clause = found.at(-1)?.clause ?? 0;
  let isClauseOver = false;
  let at = from;
  while (at < text.length) {
    const sign = signAt(text, at);
    if (sign !== LETTER && sign !== DIGIT) {
      if (sign === CLAUSE_END && !isInFigure(text, at)) isClauseOver = true;
      at += 1;
      continue;
    }
    if (isClauseOver) clause += 1;
    isClauseOver = false;
    const end = endOfWord(text, at);
    addWords(found, text, at, end, clause);
    at = end;
  }
  return found;
}

const OTHER = 1;
const CLAUSE_END = 2;
const LETTER = 3;
const DIGIT = 4;
/** An accent that stands on the letter before it. */
const ACCENT = 5;

const LAST_ASCII = 127;

/** The kind of each sign by its code, found when it is first met but for ASCII's; 0 is not met yet. */
const signs = new Uint8Array(0x1_0000);
for (let code = 0; code <= LAST_ASCII; code += 1) signs[code] = classify(String.fromCharCode(code));

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = signs[code];
  if (known) return known;
  const whole = String.fromCodePoint(text.codePointAt(at) ?? code);
  const sign = classify(whole);
  if (whole.length === 1) signs[code] = sign;
  return sign;
}

function classify(sign: string): number {
  if (/[.;!?\n]/.test(sign)) return CLAUSE_END;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return DIGIT;
  return /\p{M}/u.test(sign) ? ACCENT : OTHER;
}

function endOfWord(text: string, from: number): number {
  let at = from + lengthAt(text, from);
  while (at < text.length && signAt(text, at) >= LETTER) at += lengthAt(text, at);
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== "’") return at;
  let end = at + 1;
  while (end < text.length && signAt(text, end) === LETTER) end += lengthAt(text, end);
  return end > at + 1 ? end : at;
}

const FIRST_SURROGATE = 0xd800;

function lengthAt(text: string, at: number): number {
  return text.charCodeAt(at) < FIRST_SURROGATE ? 1 : String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

interface KnownWord {
  readonly word: string;
  readonly stem: string;
}

const HASH_FACTOR = 31;
const WORDS_KEPT = 20_000;
const knownWords = new Map<number, KnownWord>();

/** The word between two offsets of a lower-case text. Films say the same words over and over: one that is known is not cut out again. */
function knownWord(text: string, start: number, end: number): KnownWord {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, HASH_FACTOR) + text.charCodeAt(at)) | 0;
  const known = knownWords.get(hash);
  if (known && known.word.length === end - start && text.startsWith(known.word, start)) return known;
  const word = text.slice(start, end);
  const made = { word, stem: stem(word) };
  if (knownWords.size >= WORDS_KEPT) knownWords.clear();
  knownWords.set(hash, made);
  return made;
}

function addWords(found: Token[], text: string, start: number, end: number, clause: number): void {
  for (const { word: written, at } of pieces(text.slice(start, end))) {
    const word = written.toLowerCase();
    const from = start + at;
    found.push({ word, stem: stem(fold(word)), start: from, end: from + written.length, clause });
  }
}

/** `text` in lower case without accents: "Café" and "cafe" compare equal. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

/** Whether every sign of `text` is one of ASCII's. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > LAST_ASCII) return false;
  return true;
}

function pieces(word: string): { word: string; at: number }[] {
  if (!UNSPACED.test(word)) return [{ word, at: 0 }];
  let at = 0;
  const letters: { word: string; at: number }[] = [];
  for (const letter of word) {
    letters.push({ word: letter, at });
    at += letter.length;
  }
  return letters;
}

const STOP_WORDS = new Set(
  (
    "a an the any some this that these those our your my its their his her of in on at to for with by from into onto over " +
    "and or but as is are was were be been being it we you they he she i do does did not no never nor at all ever " +
    "please should must can could may might will would shall have has had there here so very really just only also " +
    "show shown showing see seen seeing feature featuring include including use using used kind type sort shot scene scenes " +
    "film video ad image images imagery picture pictures visible frame screen depict depicting depiction depictions"
  ).split(" "),
);

/** The words of `phrase` that carry its meaning; all its words when it has no other. */
export function contentTokens(phrase: string): Token[] {
  const all = tokens(phrase);
  const content = all.filter((token) => !STOP_WORDS.has(token.word));
  return content.length > 0 ? content : all;
}
