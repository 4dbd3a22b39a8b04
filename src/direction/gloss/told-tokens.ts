import type { ToldLanguage } from "./languages.ts";
import type { Dictionary } from "./meaning.ts";

/** A word, a figure, or words that nobody translates, and where they stand. */
export interface ToldToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Told as it is written. */
  readonly isKept: boolean;
}

/** Quoted words, addresses and tags are nobody's to translate. */
const TOKENS =
  /["“„«][^"“”«»\n]{1,200}["”“»]|(?<!\p{L})['‘][^'‘’\n]{1,60}['’](?!\p{L})|(?:https?:\/\/|www\.)\S+|[\p{L}\d._-]+@[\p{L}\d.-]+|[@#][\p{L}\d_]+|[\p{L}\d-]+\.(?:com|org|net|io|de|fr|es|it|pt|br|nl|be|at|ch|app|pl|se|dk|ru)\b(?:\/[\p{L}\d./_-]*[\p{L}\d])?|\p{L}{2,}['’]s(?!\p{L})|\p{Lu}\p{L}{2,}(?<!\b(?:Dell|Nell|Sull|Dall|Quell|Bell|Jusqu|Lorsqu|Puisqu|Quelqu|Presqu|Aujourd|Cent|Sant))['’]\p{Ll}{1,2}(?!\p{L})|\p{L}[\p{L}\p{M}]*|(?:\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d+(?:[.,:]\d+)*)(?:[\u00a0\u202f ]?[€£$%])?/gu;

/** The tokens of a text, Arabic prefixes being tokens of their own. */
export function tokensToTell(text: string, language: ToldLanguage, find: Dictionary): ToldToken[] {
  const tokens = tokensOf(text, language === "nl");
  return language === "ar" ? tokens.flatMap((token) => withoutPrefix(token, find)) : tokens;
}

function tokensOf(text: string, isDutch: boolean): ToldToken[] {
  return [...text.matchAll(TOKENS)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isKept: !(isDutch ? /^\p{L}[\p{L}\p{M}]*(?:['’]s)?$/u : /^\p{L}[\p{L}\p{M}]*$/u).test(match[0]),
  }));
}

/** Arabic writes "for", "and", "with" on to the next word: a token of their own where that is known. */
function withoutPrefix(token: ToldToken, find: Dictionary): ToldToken[] {
  const [, prefix = "", article = ""] = /^([ولب])(ال)?(?=\p{L}{3})/u.exec(token.word) ?? [];
  const rest = token.word.slice(prefix.length);
  if (
    prefix === "" ||
    find(article + token.word).some(({ base }) => base === token.word) ||
    find(rest).length === 0
  )
    return [token];
  const cut = token.start + prefix.length;
  return [
    { ...token, word: prefix, end: cut },
    { ...token, word: rest, start: cut },
  ];
}
