import { isNounOf } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { isInField } from "./in-field.ts";
import { type Phrase, phrase, phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import { bareName } from "./product-given.ts";
import { isProductName } from "./product-names.ts";
import { isCityAt } from "./product-people.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

/** Before a name that stands alone: the end of a sentence or line, a dash with blanks, a colon. */
const BEFORE = /(?:^|[.!?\n][^\S\n]*|\s[-–—]\s|:\s)$/;
const COMMA = /,\s$/;
const AFTER_COMMA = /^(?:,|\.?\s*$|\.\s)/;
const AFTER = /^(?:[.!]?\s*$|[.!]\s|[.!]?\n|\s[-–—]\s)/;
/** A single word alone may be a mood or a region: only a dash on each side, or a colon before, says that it names something. */
const BEFORE_ONE_WORD = /(?:\s[-–—]\s|\p{L}:\s)$/u;
const NO_FIRM =
  /^(?:dr|mr|mrs|ms|prof|thanks|best|kind|dear|hi|hello|int|ext|golden|slow|lo|hi|super|blue|film|dolby|adobe|davinci|new|north|south|east|west|northern|southern|san|los|las|saint|lake|mount|cape|shot|style)$/;

/** A name that stands alone after the goods it belongs to: "our beekeeping club. We want members. Thornbury Bees.", "meal kit for diabetics - Balanza - 20 s". */
export function loneName(page: Page, goods: Phrase): Phrase | null {
  for (const { name } of bareName(page)) {
    if (/^(?:city|town|port|county|borough|parish) of /.test(page.folded.slice(name.start, name.end)))
      continue;
    if (name.start < goods.end || NO_FIRM.test(page.tokens[name.first]?.key ?? "")) continue;
    const before = page.text.slice(Math.max(0, name.start - 4), name.start);
    const after = page.text.slice(name.end, name.end + 3);
    // "SipSafe" is written as names only are.
    const isOneWord =
      name.first === name.last && !/\p{Ll}\p{Lu}/u.test(page.text.slice(name.start, name.end));
    const isListed =
      (!isOneWord || isNextItem(page, goods, name)) &&
      COMMA.test(before) &&
      AFTER_COMMA.test(after) &&
      !isPlaceLed(page, goods, name);
    const stands = isOneWord && !isSentenceName(page, name) ? BEFORE_ONE_WORD : BEFORE;
    const isDashed = /\s[-–—]\s$/.test(before) && AFTER_COMMA.test(after);
    // "We sell wheelchair ramps. RampRight, ready in a day."
    const isOpener =
      !isOneWord && name.first === name.last && BEFORE.test(before) && /^,\s\p{Ll}/u.test(after);
    const isAlone = isListed || isDashed || isOpener || (stands.test(before) && AFTER.test(after));
    if (isAlone && !isInField(page, name) && isProductName(page, name)) return name;
  }
  return null;
}

/** "mattress topper sale, Sleepwell, ends Sunday": the first item behind the goods. */
function isNextItem(page: Page, goods: Phrase, name: Phrase): boolean {
  return (
    !/[,.;:!?\n–—(]/.test(page.text.slice(goods.end, name.start).replace(/,\s$/, "")) && isUnknown(page, name)
  );
}

/** "We make legs for dogs. Pawsthetics.": a sentence of one word that no list knows and that describes nothing. */
function isSentenceName(page: Page, name: Phrase): boolean {
  const isEnglish = readsAsEnglish(page.language);
  return isEnglish && isUnknown(page, name);
}

const DESCRIBES = /(?:y|al|ic|ful|ous|ing|ed|ive|less|able|ible|ish|ant|ent|esque|core|wave)$/;
const NO_NAME =
  /^(?:english|french|german|spanish|italian|portuguese|dutch|polish|turkish|arabic|japanese|chinese|korean|swedish|danish|norwegian|finnish|helvetica|futura|christmas|easter|halloween|ramadan|diwali|january|february|march|april|may|june|july|august|september|october|november|december|europe|uk|us|usa|eu|scandinavia|landscape|portrait|stop|motion)$/;

function isUnknown(page: Page, name: Phrase): boolean {
  const key = page.tokens[name.first]?.key ?? "";
  return (
    !(DESCRIBES.test(key) && !isOfAThing(key)) &&
    !NO_NAME.test(key) &&
    !isCommonWord(key) &&
    !isCityAt(page, name.first)
  );
}

/** "Deskly", "Plantify" */
function isOfAThing(key: string): boolean {
  const stem = /^(\p{L}{3,})(?:ly|ify|able)$/u.exec(key)?.[1];
  return stem !== undefined && isNounOf(stem, "thing", "plant", "edible");
}

const MOST_QUOTED_WORDS = 5;
const WRITTEN_OR_SAID =
  /(?:\b(?:text|super|supers|tagline|slogan|line|cta|end card|overlay|title|caption|headline|saying|says?|said|reads?|reading|words?|voiceover|vo|button|claim|motto|lyrics?|font|song|music|track)\b[^.!?\n]{0,24})$/;
const STANDS_BEFORE = /(?:^|[,.;:!?–—-]\s|\n\s*|\(\s?)$/;
const STANDS_AFTER = /^(?:\s*$|\s\d|[,.;!?)]|\s[–—-]\s|\n)/;

/** A title in quotes that stands alone behind the goods: "Payroll for restaurants — “Tipjar”, 20s". */
export function quotedAlone(page: Page, goods: Phrase): Phrase | null {
  for (const { outerStart, outerEnd, start, end } of page.quotes) {
    const words = page.text.slice(start, end);
    const isTitle = /^(?:\p{Lu}|\d)/u.test(words) && !/[.!?,]/.test(words);
    const isShort = words.split(/\s+/).length <= MOST_QUOTED_WORDS;
    const before = page.folded.slice(Math.max(0, outerStart - QUOTE_WINDOW), outerStart);
    const stands = STANDS_BEFORE.test(before) && STANDS_AFTER.test(page.text.slice(outerEnd, outerEnd + 3));
    if (outerStart < goods.end || !isTitle || !isShort || !stands || WRITTEN_OR_SAID.test(before)) continue;
    const name = phraseBetween(page, start, end);
    if (name !== null && !isInField(page, name) && isTitled(page, name)) return name;
  }
  return null;
}

const QUOTE_WINDOW = 40;

/** "Stay Fresh" may be a line; a title of several words has a capital on each that counts. */
function isTitled(page: Page, name: Phrase): boolean {
  const isDemand = verbOf(page.tokens[name.first]?.key ?? "")?.form === "base";
  return (
    !(isDemand && name.last > name.first) &&
    page.tokens
      .slice(name.first, name.last + 1)
      .every(({ key, capitalised, kind }) => capitalised || kind === "mark" || SMALL_IN_TITLES.test(key))
  );
}

const SMALL_IN_TITLES = /^(?:of|the|and|a|an|in|on|for|to|at|by|de|la|le|du|des|und|der|die|das|von|&|\d+)$/;

const CALLED_SMALL =
  /\b(?:called|named|name is|name's|names|its called|it's called|brand is|brand name|brand:|name:)\s(?=[a-z])/g;
/** "we sell diapers. brand cloudbum." */
const BRAND_SMALL = /(?:^|[.,;\n]\s?)brand\s(?=[a-z])/g;
const MOST_SMALL_WORDS = 4;

/** "dog grooming van, pawfection on wheels, 20s": in a brief without capitals, a word that no list knows opens the name. */
export function lowerName(page: Page, goods: Phrase): Phrase | null {
  const isEnglish = readsAsEnglish(page.language);
  if (!isEnglish || page.isShouted || /\p{Lu}\p{Ll}/u.test(unquoted(page))) return null;
  const brand = smallBrand(page);
  if (brand !== null) return brand;
  for (const match of everyMatch(page, CALLED_SMALL)) {
    const name = smallItem(page, tokenIndexAt(page, match.index + match[0].length));
    if (name !== null && isProductName(page, name)) return name;
  }
  for (let at = goods.last + 1; at < page.tokens.length; at++) {
    if (page.tokens[at]?.kind !== "mark" || !/^[,.:;–—-]$/.test(page.tokens[at]?.key ?? "")) continue;
    const name = smallItem(page, at + 1);
    if (name === null || !endsItem(page, name.last + 1)) continue;
    const isFirst = !/[,.;:!?\n–—]\s/.test(page.text.slice(goods.end, name.start - 2));
    if (isFirst && isUnknown(page, name) && isProductName(page, name)) return name;
  }
  return null;
}

/** What is quoted has the capitals of a line. */
function unquoted(page: Page): string {
  return page.quotes.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    page.text,
  );
}

function smallBrand(page: Page): Phrase | null {
  for (const match of everyMatch(page, BRAND_SMALL)) {
    const name = smallItem(page, tokenIndexAt(page, match.index + match[0].length));
    if (name !== null && endsItem(page, name.last + 1) && isUnknown(page, name)) return name;
  }
  return null;
}

function smallItem(page: Page, from: number): Phrase | null {
  let last = from - 1;
  while (last - from + 2 <= MOST_SMALL_WORDS && page.tokens[last + 1]?.kind === "word") {
    if (last >= from && ENDS_SMALL_NAME.test(page.tokens[last + 1]?.key ?? "")) break;
    last++;
  }
  return phrase(page, from, last);
}

const ENDS_SMALL_NAME = /^(?:it|its|is|for|with|we|and|that|which|so|but|pls|please|lol|\d.*)$/;

function endsItem(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token === undefined || token.kind === "mark" || /^(?:pls|please|lol)$/.test(token.key);
}

/** "our bakery in Lyon, Vieux Port": what follows a place is a part of it. */
function isPlaceLed(page: Page, goods: Phrase, name: Phrase): boolean {
  const between = page.text.slice(goods.end, name.start);
  return /[.!?\n]|(?:\b(?:in|at|near|from|on)\s\p{Lu}[^,]*,\s$)/u.test(between);
}

const SITE =
  /(?<![@\w./-])((?:[\w-]+\.)+(?:com|co|io|app|shop|store|net|org|ai|dev|co\.uk|de|fr|es|it|nl|pt|eu|ch|at|be))(?![\w/-])/gi;
const OTHERS_SITE =
  /^(?:www\.)?(?:instagram|youtube|tiktok|facebook|linkedin|twitter|x|pinterest|snapchat|vimeo|dropbox|wetransfer|google|drive\.google|docs\.google|example)\./i;

/** "Sign up at runriverton.org", "visit our site ramenya.jp": where to go, and no name. */
const GOES_THERE =
  /\b(?:at|on|via|visit|to|from|site|website|url|link|online|through|under|see|web|address)[:,]? ?(?:https?:\/\/|www\.)?$/i;
const GOES_WINDOW = 24;

/** "We sell used cameras: shutterloop.com": whose goods have no other name are known by their address. */
export function siteName(page: Page): Phrase | null {
  for (const match of everyMatch(page, SITE, page.text)) {
    const start = match.index;
    if (OTHERS_SITE.test(match[1] ?? "") || isQuoted(page, start) || isForbidden(page, start)) continue;
    if (GOES_THERE.test(page.folded.slice(Math.max(0, start - GOES_WINDOW), start))) continue;
    return phraseBetween(page, start, start + match[0].length);
  }
  return null;
}
