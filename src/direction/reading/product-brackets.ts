import { goodsNamed } from "./noun-heads.ts";
import { phraseBetween } from "./noun-phrases.ts";
import { isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isGivenName } from "./product-people.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const GLOSS =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}\p{N}'’&-]+(?: (?:& )?\p{Lu}[\p{L}\p{N}'’&-]+){0,2}) \((\p{Ll}[\p{Ll}, -]{3,60})\)/gu;
/** "English (separate versions)" */
const LANGUAGE =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Dutch|Polish|Turkish|Arabic|Japanese|Chinese|Mandarin|Korean|Welsh|Irish|Gaelic|Swedish|Danish|Norwegian|Hindi|Urdu|Russian|Ukrainian)$/;
const NO_GLOSS =
  /^(?:the |or|and|not|see|the same|if|for|in|on|at|who|which|with|by|max|optional|vertical|square|centre|center|end|no |we |our |my |his |her )/;

/** "Orbitly (satellite data)": a name, and in brackets what it is. */
export function* bracketed(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, GLOSS, page.text)) {
    const gloss = match[2] ?? "";
    const at = tokenIndexAt(page, match.index);
    const name = phraseBetween(page, match.index, match.index + (match[1] ?? "").length);
    const isTold =
      LANGUAGE.test(match[1] ?? "") ||
      NO_GLOSS.test(gloss) ||
      page.isShouted ||
      isGivenName(page, at) ||
      isPersonGloss(gloss);
    if (name !== null && !isTold && !isQuoted(page, name.start) && !isSpecField(page, name.start))
      yield { name, brand: name, confidence: 0.85 };
  }
}

const IN_BRACKETS =
  /(?:\b(?:I|[Ww]e) \p{Ll}+ |\bfor (?:us|me)\b|\b(?:sells?|makes?|bakes?|brews?|runs?|owns?|opens?|rents?|repairs?|grows?) )[^.!?\n(]{0,60}\((\p{Lu}[\p{L}\p{N}'’&-]+(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{N}'’-]+)){1,4})\)/gu;

/** "I teach Welsh online (Siarad Studio)": who does it, in brackets behind what is done. */
export function* makersInBrackets(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, IN_BRACKETS, page.text)) {
    const start = match.index + match[0].lastIndexOf("(") + 1;
    const name = phraseBetween(page, start, start + (match[1] ?? "").length);
    if (name !== null && !isQuoted(page, name.start) && !page.isShouted)
      yield { name, brand: name, confidence: 0.9 };
  }
  yield* ownInBrackets(page);
}

/** "The trampoline park (Bouncetown) wants …": what it is, and its name in brackets. */
const HOUSE_IN_BRACKETS =
  /\b(?:the|a|an|this|their|his|her) ((?:\p{Ll}[\p{L}-]+ ){1,3})\((\p{Lu}[\p{L}\p{N}'’&-]+(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{N}'’-]+)){0,4})\)(?=,? (?:wants?|needs?|asked|would like|is|has|are|opens?)\b)/gu;

/** "Recruitment film for a regional hospital (St. Brannoc's)" */
const FILMED_HOUSE =
  /\b(?:for|about|of|from) (?:a|an|the|our) ((?:\p{Ll}[\p{L}-]+ ){1,3})\(((?:St\. )?\p{Lu}[\p{L}\p{N}'’&-]+(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{N}'’-]+)){0,4})\)/gu;

/** A house and its name, where the house is told to want something, or a film is for it. */
export function* housesInBrackets(page: Page): Generator<Candidate> {
  const told = [HOUSE_IN_BRACKETS, FILMED_HOUSE].flatMap((pattern) => everyMatch(page, pattern, page.text));
  for (const match of told) {
    const goods = (match[1] ?? "").trimEnd();
    const from = match.index + match[0].indexOf(goods);
    const start = match.index + match[0].lastIndexOf("(") + 1;
    const name = phraseBetween(page, start, start + (match[2] ?? "").length);
    const house = phraseBetween(page, from, from + goods.length);
    if (name === null || house === null || goodsNamed(page, house.first, house.last + 1).length === 0)
      continue;
    if (isQuoted(page, start) || page.isShouted) continue;
    // What it is goes on to its name by itself.
    yield FILM_FOR.test(match[0])
      ? { name: house, brand: null, confidence: 0.9 }
      : { name, brand: name, confidence: 0.9 };
  }
}

const FILM_FOR = /^(?:for|about|of|from) /;

const OWN_IN_BRACKETS =
  /(?<!\p{L})(?:our|my|unser\p{L}*|mein\p{L}*|notre|nos|mon|ma|nuestr\p{L}|mi|noss\p{L}|minha|nostr\p{L}|mio|mia|onze|mijn|nasz\p{L}*)\s(?:\p{L}+\s){1,3}\((\p{Lu}[\p{L}\p{N}'’&-]+(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{N}'’-]+)){0,4})\)/giu;

/** "unsern foodtruck (Wurst Case)": an owned thing, and its name in brackets. */
function* ownInBrackets(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, OWN_IN_BRACKETS, page.text)) {
    const start = match.index + match[0].lastIndexOf("(") + 1;
    const at = tokenIndexAt(page, start);
    const name = phraseBetween(page, start, start + (match[1] ?? "").length);
    if (
      name !== null &&
      page.tokens[at]?.capitalised === true &&
      !isQuoted(page, name.start) &&
      !page.isShouted
    )
      yield { name, brand: name, confidence: 0.9 };
  }
}

function isPersonGloss(gloss: string): boolean {
  return /\b(?:singer|founder|actor|actress|director|model|dancer|chef|mother|father|lead|hero|narrator|host|aged?|years?|girl|boy|woman|man|formerly|font)\b/.test(
    gloss,
  );
}

/** A platform or a tone with its remark is no product. */
function isSpecField(page: Page, offset: number): boolean {
  return page.fields.some(
    (field) =>
      !["product", "brand", "story", "message"].includes(field.slot) &&
      offset >= field.start &&
      offset < field.end,
  );
}
