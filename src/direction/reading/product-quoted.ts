import { goodsNamed } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const QUOTED = '["“‘«]([^"”’»\\n]{2,60})["”’»]';
const NAME = "\\p{Lu}[\\p{L}\\p{N}&-]*(?: (?:&|\\p{Lu}[\\p{L}\\p{N}-]*|\\d{1,4})){0,3}";
/** 'An online course called "Excel from Zero"' */
const CALLED = new RegExp(
  `\\b(?:an?|the|our|this)(?: [\\p{Ll}\\p{N}'’-]+){1,5} (?:called|named|titled|entitled),? ${QUOTED}`,
  "gu",
);
/** 'Lindgren Toys\' wooden train set "Tuff"' */
const MADE_BY = new RegExp(
  `(?<=\\b[Ff]or |\\babout |^)(${NAME})['’]s?(?: [\\p{Ll}\\p{N}-]+){1,5} ${QUOTED}`,
  "gu",
);
/** "Aerolito Airlines' new route from Madrid": what is new there is no name. */
const NEW_THERE = new RegExp(
  `\\b(?:for|about|promot(?:e|ing)|announc(?:e|ing)|launch(?:ing)?) (${NAME})['’]s? (?:(?:brand[- ])?new |next |latest |first )?(?:(?:non-?stop|direct|daily|summer|winter|spring|autumn|annual|weekly) )?(?:routes?|flights?|season|menu|timetable|opening hours|website|branch|headquarters|factory|campus|terminal|service|loyalty (?:card|program(?:me)?)|anniversary|open day|sale|relaunch)\\b`,
  "gu",
);
/** '"Iron Lanterns" is a tactical adventure': said at the beginning of a sentence of what is no line. */
const IS_ONE = new RegExp(
  `(?:^|[.:!?]\\s)${QUOTED} is (?:an?|our|the)(?: new)? (?!(?:[\\p{Ll}-]+ )?(?:slogan|line|claim|tagline|text|message|song|track|title|headline|name|quote|motto)\\b)\\p{Ll}`,
  "gu",
);
/** "The opening of Volt & Co's new charging hub" */
const OPENING_OF = new RegExp(`\\b[Oo]pening of (${NAME})['’]s? (?:new |first |second |latest )`, "gu");
/** 'About the sofa "Olle"': goods in small letters before their name. */
const GOODS_CALLED = new RegExp(
  `\\b(?:about|for|launch(?:es|ing)?|introduc(?:e|es|ing)|advertis(?:e|es|ing)|promot(?:e|es|ing)|present(?:s|ing)?) (?:the|our|my|this|a|an)(?: new)?((?: [\\p{Ll}-]+){1,3}) ${QUOTED}`,
  "gu",
);
/** '"Nuit Fauve" eau de parfum': a name before its goods. */
const BEFORE_GOODS = new RegExp(`(?:^|[.:–—-] |\\b(?:for|about|our|the|new) )${QUOTED} (?=\\p{Ll})`, "gu");
const WORDS_TO_GOODS = 4;
const SOMEBODY = /\b(?:boy|girl|man|woman|hero|character|dog|cat|song|single|track|album)\b/;

/** Names in quotation marks behind what they name, whole; and whose it is where nothing has a name but its maker. */
export function* calledInQuotes(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, CALLED, page.text)) {
    const name = quotedIn(page, match, match[1] ?? "");
    if (name !== null && !SOMEBODY.test(match[0])) yield { name, brand: name, confidence: 0.9, isTold: true };
  }
  for (const match of everyMatch(page, MADE_BY, page.text)) {
    const [whole, maker = "", words = ""] = match;
    const name = quotedIn(page, match, words);
    const whose = phraseBetween(page, match.index, match.index + maker.length);
    // "Ridgeline's" is Ridgeline.
    const brand = whose && { ...whose, end: match.index + maker.length };
    if (name !== null && !SOMEBODY.test(whole)) yield { name, brand, confidence: 0.9, isTold: true };
  }
  for (const match of everyMatch(page, IS_ONE, page.text)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    const name = isForbidden(page, start) ? null : phraseBetween(page, start, start + words.length);
    if (name !== null) yield { name, brand: name, confidence: 0.9, isTold: true };
  }
  yield* goodsWithNames(page);
  yield* makersOfWhatIsNew(page);
}

function* goodsWithNames(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, GOODS_CALLED, page.text)) {
    const [whole, goods = "", words = ""] = match;
    const start = match.index + whole.indexOf(goods);
    const isGoods =
      goodsNamed(page, tokenIndexAt(page, start), tokenIndexAt(page, start + goods.length + 1)).length > 0;
    const name = isGoods && !SOMEBODY.test(whole) ? quotedIn(page, match, words) : null;
    if (name !== null) yield { name, brand: name, confidence: 0.9, isTold: true };
  }
  for (const match of everyMatch(page, BEFORE_GOODS, page.text)) {
    const [whole, words = ""] = match;
    const start = match.index + whole.indexOf(words);
    const first = tokenIndexAt(page, match.index + whole.length);
    const [goods] = productNouns(page, first, Math.min(page.tokens.length, first + WORDS_TO_GOODS));
    const isNear = goods?.first === first && !isForbidden(page, start);
    const name = isNear ? phraseBetween(page, start, start + words.length) : null;
    if (name !== null) yield { name, brand: name, confidence: 0.9, isTold: true };
  }
}

function* makersOfWhatIsNew(page: Page): Generator<Candidate> {
  for (const pattern of [NEW_THERE, OPENING_OF])
    for (const match of everyMatch(page, pattern, page.text)) {
      const [whole, maker = ""] = match;
      const start = match.index + whole.indexOf(maker);
      const name = phraseBetween(page, start, start + maker.length);
      if (name !== null && !isQuoted(page, start) && !isForbidden(page, start))
        yield { name: { ...name, end: start + maker.length }, brand: null, confidence: 0.9, isTold: true };
    }
}

function quotedIn(page: Page, match: RegExpExecArray, words: string): Candidate["name"] | null {
  const start = match.index + match[0].length - 1 - words.length;
  return isForbidden(page, start) ? null : phraseBetween(page, start, start + words.length);
}
