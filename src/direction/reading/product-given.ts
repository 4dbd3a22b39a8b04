import { isCommonWord } from "./common-words.ts";
import { matchAt } from "./lexicon.ts";
import { INSTRUMENT_LEXICON } from "./music-alone.ts";
import { ABBREVIATED, isProper, type Phrase, phrase, phraseBetween, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import { isProductName } from "./product-names.ts";
import { isAfterPerson, isCityAt, isGivenName } from "./product-people.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { LOGO_OF, NAMED } from "./words/product-cues.ts";

const MAX_QUOTED_NAME_WORDS = 6;

/** The proper name right after a common noun: "sneakers, the Nimbus 2", "single 'Paper Moons'", "our gym, IronHouse". */
export function nameAfterNoun(page: Page, noun: Phrase): Phrase | null {
  const quoted = quotedAfter(page, noun);
  if (quoted !== null) return quoted;
  const lead =
    /^(?: (?:brand|label|company|start-?up))?(?:\s\(|(?:,|:|\s[-–—])?\s)(?:(?:called|named|brand|company|startup|label|maker|business|chain|shop|store|service|agency|platform|gestionale|group|firma|marke|hersteller|marque|maison|azienda|ditta|empresa|marca|merk|bedrijf)\s)?(?:(?:the|der|die|das|le|la|el|il|o|a|de)\s)?/.exec(
      page.text.slice(noun.end, noun.end + 20),
    );
  if (lead === null || lead[0].includes("\n")) return null;
  const at = tokenIndexAt(page, noun.end + lead[0].length);
  // "corso di ceramica a Faenza": without a comma an "a" says where.
  const isOrigin = /^ a $/.test(lead[0]) || (/ de $/.test(lead[0]) && isCityAt(page, at));
  const name = isOrigin ? null : properRun(page, at);
  if (name === null || PLACE_OR_STYLE.test(page.folded.slice(name.end, name.end + 12))) return null;
  const isTown = name.first === name.last && isCityAt(page, at);
  return isTown && !/(?:called|named) $/.test(lead[0]) ? null : name;
}

/** "Electrician, Dundee area", "coffee, Nordic light" */
const PLACE_OR_STYLE =
  /^ (?:area|region|county|district|city centre|style|vibes?|music|light|weather|accent|based)\b/;

/** 'Kefir brand "Gut Feeling"' */
const MOST_BETWEEN = 10;

/** Quoted words right after a noun. */
export function quotedAfter(page: Page, noun: Phrase): Phrase | null {
  const quote = page.quotes.find(
    (one) =>
      one.outerStart >= noun.end &&
      one.outerStart <= noun.end + MOST_BETWEEN &&
      /^(?:\s[–—-]\s|[\s,:(]*(?:の)?(?:브랜드|ブランド|品牌|牌|brand |label |company |chain |firm |start-?up )?[\s]*)$/.test(
        page.text.slice(noun.end, one.outerStart),
      ),
  );
  const words = quote === undefined ? "" : page.text.slice(quote.start, quote.end);
  if (quote === undefined || SENTENCE.test(words) || isLineOfList(page, noun, quote.outerStart, words))
    return null;
  const name = phraseBetween(page, quote.start, quote.end);
  return name !== null && name.last - name.first < MAX_QUOTED_NAME_WORDS ? name : null;
}

/** 'Halden mattresses, "Sleep like a stone"': behind a named maker's goods and a comma, words with one capital are read. */
function isLineOfList(page: Page, { first, last, end }: Phrase, quoted: number, words: string): boolean {
  const isNamed = last > first && page.tokens[first]?.capitalised === true;
  const gap = page.text.slice(end, quoted);
  // 'Orla candles: "Slow down" on screen': whose they are is told, and a title has its capitals.
  if (isNamed && gap.includes(":") && !isTitle(words)) return true;
  return isNamed && gap.includes(",") && A_LINE.test(words);
}

const A_LINE = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){2,}$/u;

/** "Borrow anything." is said by a campaign and names none. */
const SENTENCE = /\s.*[.!?。！？]$/u;

/** "“星河X2”手机": a name in quotes right before a noun of a language without spaces. */
export function quotedBefore(page: Page, noun: Phrase): Phrase | null {
  const quote = page.quotes.find((one) => one.outerEnd === noun.start);
  if (quote === undefined || !["ja", "zh", "ko"].includes(page.language)) return null;
  const name = phraseBetween(page, quote.start, quote.end);
  return name !== null && name.end - name.start <= MAX_QUOTED_SIGNS ? name : null;
}

const MAX_QUOTED_SIGNS = 16;

/** A quoted title that holds the noun ("Stupid Socks"), or stands before it: "'Rust Riders', a racing game". */
export function quotedName(page: Page, noun: Phrase): Phrase | null {
  const head = page.tokens[noun.last]?.key ?? "";
  for (const quote of page.quotes) {
    const name = phraseBetween(page, quote.start, quote.end);
    if (
      name === null ||
      name.last - name.first >= MAX_QUOTED_NAME_WORDS ||
      !isTitle(page.text.slice(quote.start, quote.end))
    )
      continue;
    const holds = name.last > name.first && page.tokens[name.last]?.key === head;
    const gap = page.folded.slice(quote.outerEnd, noun.start);
    const leads =
      quote.outerEnd <= noun.start &&
      /^,?\s(?:(?:an?|our|the)\s)?(?:[\w-]+\s){0,3}$/.test(gap) &&
      /\b(?:trailer|teaser|video|film|ad|spot|promo|for|about|launching|introducing)\s?:?\s*$/.test(
        page.folded.slice(0, quote.outerStart),
      );
    const heads = /\b(?:trailer|teaser|promo|launch film)\s?[:–-]?\s*$/.test(
      page.folded.slice(Math.max(0, quote.outerStart - 24), quote.outerStart),
    );
    if (holds || leads || heads) return name;
  }
  return null;
}

/** Words that are written as a title is. */
export function isTitle(words: string): boolean {
  return (
    words.split(/\s+/).every((word) => /^(?:\p{Lu}|\d|of|the|and|&|de|in|to|a\b)/u.test(word)) &&
    !/[!?.]$/.test(words)
  );
}

/** Capitals that go on for longer name nothing, and would be walked through again from each of them. */
const MOST_NAME_TOKENS = 24;

/** Capitals beside each other that can name something, from a token on; null where they are common words or quoted. */
export function properRun(page: Page, from: number): Phrase | null {
  if (!isProper(page, from) || isCommonStart(page, from)) return null;
  let last = from;
  while (last - from < MOST_NAME_TOKENS && continuesName(page, last + 1)) last++;
  const name = last - from < MOST_NAME_TOKENS ? phrase(page, from, last) : null;
  const isNone =
    name === null || isQuoted(page, name.start) || isDay(page.folded.slice(name.start, name.end));
  return isNone ? null : name;
}

/** "Plant sale, Saturday May 3": when it is, and no name. */
function isDay(words: string): boolean {
  return OF_A_CALENDAR.test(words);
}

const OF_A_CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s|$))?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?)?$/;

const OF_WORDS = new Set("do da de di du des del della of von".split(" "));
const JOINTS = new Set([...OF_WORDS, "&", "x", "×"]);

function isCommonStart(page: Page, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  const goesOn =
    isProper(page, at + 1) || (JOINTS.has(page.tokens[at + 1]?.key ?? "") && isProper(page, at + 2));
  const previous = page.tokens[at - 1];
  const isInside = previous?.kind === "word" && !previous.capitalised;
  return isCommonWord(key) && !goesOn && !isInside;
}

function continuesName(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const previous = page.tokens[at - 1];
  if (token === undefined || previous === undefined || token.start - previous.end > 1) return false;
  if (page.text[previous.end] === "\n") return false;
  if (token.key === "." && ABBREVIATED.test(previous.key)) return isProper(page, at + 1);
  // "Aster x Bold" are two, "Terra X" is one.
  if (/^(?:&|x|×)$/.test(token.key) && !token.capitalised) return isProper(page, at + 1);
  if (OF_WORDS.has(token.key) && !token.capitalised) return isProper(page, at + 1);
  return (
    isProper(page, at) ||
    (/^\d{1,4}[a-z]{0,2}$/.test(token.key) &&
      token.start - previous.end === 1 &&
      !/^(?:s|sec|seconds?)$/.test(page.tokens[at + 1]?.key ?? ""))
  );
}

/** A name the brief gives in so many words: "called Tally", "brand name is Folium", "the RushBox logo". */
export function givenName(page: Page): Phrase | null {
  for (const pattern of [NAMED, LOGO_OF]) {
    for (const match of everyMatch(page, pattern, page.text)) {
      const name = (match[1] ?? match[2] ?? match[3] ?? "").trim().replace(/[.,'’]+$/, "");
      const start = match.index + match[0].lastIndexOf(name);
      const found = phraseBetween(page, start, start + name.length);
      if (
        found !== null &&
        !(pattern === LOGO_OF && isForbidden(page, start)) &&
        (found.last > found.first || isProductName(page, found)) &&
        !isPerson(page, match.index) &&
        !isAfterPerson(page, match.index)
      )
        return found;
    }
  }
  return null;
}

/** "a girl named Ana" names no product. */
function isPerson(page: Page, at: number): boolean {
  return /\bmy $|\b(?:girl|boy|man|woman|dog|cat|kid|child|mother|father|chef|character|hero|guy|lady|robot|dragon|someone)(?:,| is)?\s?$/.test(
    page.folded.slice(Math.max(0, at - 14), at),
  );
}

/** A list item that is nothing but a name: "6s bumper, YouTube, Nike". */
export function* bareName(page: Page): Generator<{ name: Phrase; brand: Phrase; confidence: number }> {
  for (let at = 0; at < page.tokens.length; at++) {
    const previous = page.tokens[at - 1];
    if (previous !== undefined && previous.kind === "word") continue;
    const name = properRun(page, at);
    const next = name === null ? undefined : page.tokens[name.last + 1];
    const stands =
      name !== null && (next === undefined || next.kind === "mark") && !/^['’]/.test(next?.key ?? "");
    const isPlain =
      isCommonWord(page.tokens[at]?.key ?? "") &&
      page.tokens[at + 1]?.key !== "&" &&
      !isNameWithin(page, name) &&
      !isDashedTitle(page, name, previous?.key ?? "");
    // "Xylophone.": what is heard.
    const isHeard = name !== null && matchAt(page.tokens, INSTRUMENT_LEXICON, name.first)?.last === name.last;
    const isNamed = stands && !isHeard && !isGivenName(page, at) && !isPlain && !isCityAt(page, at);
    if (name !== null && isNamed && !isGreeting(page, at)) yield { name, brand: name, confidence: 0.6 };
  }
}

/** "Rouge Encore", "Silver Syntax": a common word before another capital that is none. */
function isNameWithin(page: Page, name: Phrase | null): boolean {
  const isEnglish = /^(?:en|und)$/.test(page.language) && !page.isShouted;
  if (name === null || name.last === name.first || !isEnglish) return false;
  return page.tokens
    .slice(name.first, name.last + 1)
    .some(({ key, capitalised }) => capitalised && !isCommonWord(key) && key.length > 2);
}

/** "A card game about cheese — Gouda Try": two capitals behind a dash. */
function isDashedTitle(page: Page, name: Phrase | null, before: string): boolean {
  return /^[–—]$/.test(before) && name !== null && name.last > name.first && !page.isShouted;
}

function isGreeting(page: Page, at: number): boolean {
  const before = page.folded.slice(Math.max(0, (page.tokens[at]?.start ?? 0) - 24), page.tokens[at]?.start);
  return /(?:thanks|regards|cheers|best|sincerely|hi|hello|dear|hey|love|gruße|merci|gracias|from)[,!.]?\s*(?:\n\s*)?$/.test(
    before,
  );
}

const WITHOUT_GOODS = new Set(["ja", "zh", "ko", "ru", "ar", "pl", "tr", "und"]);
const MAX_NAME_SIGNS = 24;
const MAX_NAME_WORDS = 3;
const LEAD_WINDOW = 24;
const WRITTEN_OR_SAID =
  /(?:最後|最后|结尾|字幕|文字|마지막|자막|конце|надпис[ьюи]+|слоган|текст|фраз[ауой]+|koncu|haslo|napis|sonunda|sonda|slogan|بعبارة|النهاية|end|ends|text|super|says?)[^"“„«「]{0,8}["“„«「]?$/;

/** Where no table knows the goods, the first short name in quotes: "магазин пряжи «Клубок»", "商品は「雪見」". */
export function* quotedNames(
  page: Page,
): Generator<{ name: Phrase; brand: Phrase | null; confidence: number }> {
  if (!WITHOUT_GOODS.has(page.language)) return;
  for (const quote of page.quotes) {
    const words = page.text.slice(quote.start, quote.end);
    const isLong = words.length > MAX_NAME_SIGNS || words.split(/\s+/).length > MAX_NAME_WORDS;
    const isLine =
      /[.!?。！？,，、]/.test(words) ||
      /^["”»」』]?\s?(?:の文字|と表示|yazsin|yazisi|자막|字样)/.test(
        page.folded.slice(quote.end, quote.end + 12),
      );
    const lead = page.folded.slice(Math.max(0, quote.outerStart - LEAD_WINDOW), quote.outerStart);
    if (isLong || isLine || WRITTEN_OR_SAID.test(lead)) continue;
    const name = phraseBetween(page, quote.start, quote.end);
    if (name !== null) yield { name, brand: name, confidence: 0.8 };
  }
}

const BY_WORDS = new Set("by from von par di por door".split(" "));
const BRAND_REACH = 6;

/** "our single 'Paper Moons' by The Lanterns" */
export function brandAfter(page: Page, from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(to, from + BRAND_REACH); at++) {
    const token = page.tokens[at];
    if (token === undefined || token.key === ".") return null;
    if (!BY_WORDS.has(token.key)) continue;
    const the = page.tokens[at + 1];
    const brand = readName(page, at + 1, to);
    if (brand === null || !isProper(page, brand.first)) return null;
    return the?.key === "the" && the.capitalised ? phrase(page, at + 1, brand.last) : brand;
  }
  return null;
}
