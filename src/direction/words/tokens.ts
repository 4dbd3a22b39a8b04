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

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)?/gu;
const ASCII_WORD = /[A-Za-z0-9]+(?:'[A-Za-z]+)?/g;
const CLAUSE_END = /[.;!?\n]/;
/** Scripts that write without spaces: every letter counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of `text` in order. Accents are folded away in `stem`, case in both. Pure. */
export function tokens(text: string): Token[] {
  return isAscii(text) ? asciiTokens(text) : anyTokens(text);
}

/** What most briefs need, without asking Unicode of every letter. */
function asciiTokens(text: string): Token[] {
  const found: Token[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(ASCII_WORD)) {
    const start = match.index;
    const word = match[0].toLowerCase();
    if (CLAUSE_END.test(text.slice(last, start))) clause += 1;
    last = start + word.length;
    found.push({ word, stem: stem(word), start, end: last, clause });
  }
  return found;
}

function anyTokens(text: string): Token[] {
  const found: Token[] = [];
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (CLAUSE_END.test(text.slice(last, start))) clause += 1;
    last = start + match[0].length;
    for (const piece of pieces(match[0])) {
      const word = piece.word.toLowerCase();
      found.push({
        word,
        stem: stem(fold(word)),
        start: start + piece.at,
        end: start + piece.at + piece.word.length,
        clause,
      });
    }
  }
  return found;
}

/** `text` in lower case without accents: "Café" and "cafe" compare equal. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > LAST_ASCII) return false;
  return true;
}

const LAST_ASCII = 127;

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
