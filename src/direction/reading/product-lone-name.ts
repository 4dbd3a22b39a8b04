import { type Phrase, phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import { bareName } from "./product-given.ts";
import { isProductName } from "./product-names.ts";
import { everyMatch } from "./sieve.ts";

/** Before a name that stands alone: the end of a sentence or line, a dash with blanks, a colon. */
const BEFORE = /(?:^|[.!?\n]\s*|\s[-–—]\s|:\s)$/;
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
    if (name.start < goods.end || NO_FIRM.test(page.tokens[name.first]?.key ?? "")) continue;
    const before = page.text.slice(Math.max(0, name.start - 4), name.start);
    const after = page.text.slice(name.end, name.end + 3);
    // "SipSafe" is written as names only are.
    const isOneWord =
      name.first === name.last && !/\p{Ll}\p{Lu}/u.test(page.text.slice(name.start, name.end));
    const isListed =
      !isOneWord && COMMA.test(before) && AFTER_COMMA.test(after) && !isPlaceLed(page, goods, name);
    const isAlone = isListed || ((isOneWord ? BEFORE_ONE_WORD : BEFORE).test(before) && AFTER.test(after));
    if (isAlone && !isInField(page, name) && isProductName(page, name)) return name;
  }
  return null;
}

/** "our bakery in Lyon, Vieux Port": what follows a place is a part of it. */
function isPlaceLed(page: Page, goods: Phrase, name: Phrase): boolean {
  const between = page.text.slice(goods.end, name.start);
  return /[.!?\n]|(?:\b(?:in|at|near|from|on)\s\p{Lu}[^,]*,\s$)/u.test(between);
}

/** "Font: Futura", "Location: Tuscany" */
function isInField(page: Page, name: Phrase): boolean {
  return page.fields.some((field) => name.start >= field.start && name.end <= field.end);
}

const SITE =
  /(?<![@\w./-])((?:[\w-]+\.)+(?:com|co|io|app|shop|store|net|org|ai|dev|co\.uk|de|fr|es|it|nl|pt|eu|ch|at|be))(?![\w/-])/gi;
const OTHERS_SITE =
  /^(?:www\.)?(?:instagram|youtube|tiktok|facebook|linkedin|twitter|x|pinterest|snapchat|vimeo|dropbox|wetransfer|google|drive\.google|docs\.google|example)\./i;

/** "We sell used cameras: shutterloop.com": whose goods have no other name are known by their address. */
export function siteName(page: Page): Phrase | null {
  for (const match of everyMatch(page, SITE, page.text)) {
    const start = match.index;
    if (OTHERS_SITE.test(match[1] ?? "") || isQuoted(page, start) || isForbidden(page, start)) continue;
    return phraseBetween(page, start, start + match[0].length);
  }
  return null;
}
