import { isAscii } from "../words/tokens.ts";
import { isCommonWord } from "./common-words.ts";
import { fold } from "./fold.ts";
import type { Token } from "./tokens.ts";
import { FILM_WORDS } from "./words/grammar.ts";
import { type Language, STOP_WORDS } from "./words/languages.ts";

const LANGUAGES = Object.keys(STOP_WORDS) as Language[];
/** The places in `LANGUAGES` of those that have the little word. */
const SPEAKERS = new Map<string, number[]>();
for (const [place, language] of LANGUAGES.entries()) {
  for (const word of new Set(fold(STOP_WORDS[language] ?? "").split(" "))) {
    SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), place]);
  }
}
const SCRIPT_SHARE = 0.2;
const MIN_LEAD = 1;

/** The language a brief is written in, by its script or its little words; "und" when neither tells. */
export function detectLanguage(text: string, tokens: readonly Token[]): Language {
  const written = byScript(text);
  // "Show price 890 000 zł at the end": one foreign word in an English brief.
  if (written === "pl" || written === "tr") {
    const isSpoken = byStopWords(tokens, true);
    return isSpoken === "en" ? isSpoken : written;
  }
  return written ?? byStopWords(tokens, isAscii(text));
}

function byScript(text: string): Language | null {
  if (isAscii(text)) return null;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const enough = letters * SCRIPT_SHARE;
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(text, /\p{Script=Hangul}/gu);
  const han = count(text, /\p{Script=Han}/gu);
  if (hangul > enough) return "ko";
  if (kana + han > enough) return kana > (kana + han) * 0.1 ? "ja" : "zh";
  if (/[ıİğ]/.test(text)) return "tr";
  if (/[łąęśźż]/.test(text)) return "pl";
  if (count(text, /\p{Script=Cyrillic}/gu) > letters / 2) return "ru";
  if (count(text, /\p{Script=Arabic}/gu) > letters / 2) return "ar";
  if (count(text, /\p{Script=Hebrew}/gu) > letters / 2) return "he";
  return count(text, /\p{Script=Latin}/gu) < letters / 2 ? "und" : null;
}

function byStopWords(tokens: readonly Token[], isPlain: boolean): Language {
  let best: Language = "und";
  let bestScore = 0;
  let englishScore = 0;
  const scores = new Uint32Array(LANGUAGES.length);
  for (const token of tokens) {
    if (isLetter(token)) continue;
    for (const place of SPEAKERS.get(token.key) ?? NOBODY) scores[place] = (scores[place] ?? 0) + 1;
  }
  for (const [place, language] of LANGUAGES.entries()) {
    const score = scores[place] ?? 0;
    if (language === "en") englishScore = score;
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  if (best !== "en" && bestScore < englishScore + MIN_LEAD) return englishScore > 0 ? "en" : "und";
  if (best !== "en" && bestScore < SURE_SCORE && isPlain && speaksEnglish(tokens)) return "en";
  return bestScore > 0 ? best : "und";
}

/** "Gen Z" is no Polish. */
function isLetter({ key, capitalised, start, end }: Token): boolean {
  // "Honest Al's" is no Spanish either: a possessive is English.
  const isPossessive = capitalised && end - start > key.length;
  return (key.length === 1 && capitalised) || isPossessive;
}

/** One little word may stand in any name; the other words tell what it is worth. */
const SURE_SCORE = 2;
const ENGLISH_WORDS = 2;

/** A little word of other languages only: "und" is in our tables of stops, too. */
function isForeign(key: string): boolean {
  return SPEAKERS.has(key) && SPEAKERS.get(key)?.includes(LANGUAGES.indexOf("en")) === false;
}

function speaksEnglish(tokens: readonly Token[]): boolean {
  // "Spot" and "film" are said everywhere.
  const telling = tokens.filter(
    ({ key, kind }) => kind === "word" && isCommonWord(key) && !FILM_WORDS.has(key) && !isForeign(key),
  );
  return telling.length >= ENGLISH_WORDS;
}

const NOBODY: readonly number[] = [];

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
