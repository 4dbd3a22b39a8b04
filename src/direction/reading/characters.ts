import { isCommonNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { beingsIn } from "./beings.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { isInField } from "./in-field.ts";
import { scan } from "./lexicon.ts";
import { productNouns } from "./noun-lexicon.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { verbOf } from "./verbs.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FILM_WORDS,
  PREPOSITIONS,
  PRONOUNS,
} from "./words/grammar.ts";

const MAX_ADJECTIVES = 4;
const MAX_CHARACTERS = 6;
const COUNTS = new Set(
  "a an the two three four five one my our her his their some several ein eine der die das une un la le el los las una uno um uma il lo gli een de het young old elderly".split(
    " ",
  ),
);

interface Taken {
  readonly product: Finding<AskedProduct> | null;
  readonly audience: Finding<string> | null;
  /** Words on screen and the call to action: nobody in them plays a part. */
  readonly written: readonly { readonly start: number; readonly end: number }[];
}

/** People and beings that act: an article or number, adjectives, and a noun of a person or an animal. */
export function readCharacters(page: Page, taken: Taken): Finding<string>[] {
  const characters: Finding<string>[] = [];
  for (const hit of beingsIn(page)) {
    if (characters.length >= MAX_CHARACTERS) break;
    const first = phraseStart(page, hit.first);
    const start = page.tokens[first]?.start ?? hit.start;
    const isTaken = [taken.product, taken.audience, ...taken.written].some(
      (one) => one !== null && overlap(hit, one),
    );
    if (
      first === hit.first ||
      isTaken ||
      isForbidden(page, hit.start) ||
      isQuoted(page, hit.start) ||
      isTeller(page, start, hit.end) ||
      QUOTED_FROM.test(page.folded.slice(Math.max(0, start - QUOTE_WINDOW), start)) ||
      isInField(page, { start }, ["speech", "music", "sound", "overlay", "cta", "budget", "context"]) ||
      qualifies(page, hit.last + 1)
    )
      continue;
    const words = page.text.slice(start, hit.end).replace(/\s+/g, " ").replace(SAME, "");
    const head = page.folded.slice(hit.start, hit.end);
    if (/^(?:hands?|fingers?|feet|eyes?)$/.test(head) || /^as\s/i.test(words)) continue;
    if (isGoods(page, taken.product, hit.first, first)) continue;
    // "One 30s hero and one 10s cut": the longest of the films.
    if (/^(?:hero|star)$/.test(head) && /\d ?s/.test(words)) continue;
    if (isRoleOfProduct(page, head, hit.end) || isVoice(page, start) || isMeasure(page, start, hit.end))
      continue;
    const isKnown = characters.some((one) => one.value.toLowerCase().endsWith(head));
    if (!isKnown) characters.push(finding(page, words, start, hit.end, 0.85));
  }
  return characters;
}

/** "The same girl in every scene" is the girl. */
const SAME = /(?<=^the )same /i;

/** "her turquoise fan" of hand fans, "the Drift 2 model", "the folding kind": what is sold or is said of it, and no one in the film. */
function isGoods(page: Page, product: Taken["product"], at: number, first: number): boolean {
  const head = page.tokens[at]?.key ?? "";
  if (head === "kind" && page.language === "en") return true;
  // "A club that pairs retirees": whom the goods are for.
  if (
    page.tokens[first]?.key === "that" &&
    at > first + 1 &&
    /[a-z]s$/.test(page.tokens[first + 1]?.key ?? "")
  )
    return true;
  const sold = product?.value.noun?.toLowerCase().split(" ").at(-1) ?? "";
  if (sold !== "" && (sold === head || sold === `${head}s` || `${sold}s` === head)) return true;
  return head === "model" && page.tokens.slice(first, at).some(({ key }) => /\d/.test(key));
}

/** "my niece says I should …": who advises the writer plays no part. */
function isTeller(page: Page, start: number, end: number): boolean {
  return (
    /^(?:my|our|his|her) /.test(page.folded.slice(start, end)) &&
    /^ (?:also |always |all )?(?:says?|said|thinks?|thought|told|tells|reckons?|wants?|wanted|insists?|suggest(?:s|ed)?|made|makes|does my|did my|sells?|makes?|runs?|owns?|bakes?|brews?|started|opened)\b/.test(
      page.folded.slice(end, end + 20),
    )
  );
}

/** "A quote from the host": who is quoted is heard. */
const QUOTED_FROM = /\b(?:quotes?|words|lines?|voice|letter|message|advice) (?:from|by|of) $/;

/** "The hero is the bottle": no one plays it. */
function isRoleOfProduct(page: Page, head: string, end: number): boolean {
  return (
    /^(?:hero|protagonist|mascot)$/.test(head) &&
    /^ (?:is|product|shot|will be|should be)\b/.test(page.folded.slice(end, end + 12))
  );
}

/** "à hauteur d'enfant", "at the height of a child": somebody measures how high the camera stands. */
function isMeasure(page: Page, start: number, end: number): boolean {
  return /(?:hauteur|altura|altezza|hohe|hoogte|height|eye level)\b/.test(
    page.folded.slice(Math.max(0, start - MEASURE_WINDOW), end),
  );
}

const MEASURE_WINDOW = 14;
const QUOTE_WINDOW = 24;

/** "voice-over by a calm man": heard and not seen. */
function isVoice(page: Page, start: number): boolean {
  return /\b(?:voice-?over|voice|vo|v\.o\.|narration|narrated|voiced|spoken|sung|read)(?: should be| is)? (?:by|of|from) $|\b(?:voice|voice-?over|vo|narrator|speaker) (?:should|must|has to|needs to|will) (?:be|sound like)(?: that of)? $|\b(?:voix|voz|narrador|narradora|voce|narratore|stimme|sprecher|stem) (?:debe|tiene que|deve|tem de|tem que|doit|soll|muss|moet)(?: (?:ser|essere|etre|sein|zijn))? $|\b(?:locucion|locucao|voz|voix|voce|stimme|stem|off)(?: en off| off| fuori campo)? $/.test(
    page.folded.slice(Math.max(0, start - 32), start),
  );
}

/** Back over adjectives to the article; the noun itself where there is none. */
function phraseStart(page: Page, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MAX_ADJECTIVES); at--) {
    const token = page.tokens[at];
    if (isAge(page, at)) continue;
    if (token === undefined || (token.kind === "mark" && (at === noun - 1 || !isAdjectiveComma(page, at))))
      return noun;
    if (DETERMINERS.has(token.key) || COUNTS.has(token.key)) {
      const previous = page.tokens[at - 1];
      return previous !== undefined &&
        COUNTS.has(token.key) &&
        (previous.key === "a" || previous.key === "an" || previous.key === "the")
        ? at - 1
        : at;
    }
    if (
      PREPOSITIONS.has(token.key) ||
      CONJUNCTIONS.has(token.key) ||
      PRONOUNS.has(token.key) ||
      AUXILIARIES.has(token.key) ||
      FILM_WORDS.has(token.key)
    )
      return noun;
  }
  return noun;
}

/** "34-year-old": part of an adjective, whatever its words are alone. */
function isAge(page: Page, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  const next = page.tokens[at + 1];
  if (/^(?:year|years|old)$/.test(key)) return page.tokens[at]?.joined === true || key !== "old";
  return /^\d{1,3}$/.test(key) && /^years?$/.test(next?.key ?? "");
}

/** "a tired, young man": an article stands two words before the comma. */
function isAdjectiveComma(page: Page, at: number): boolean {
  return page.tokens[at]?.key === "," && /^an?$/.test(page.tokens[at - 2]?.key ?? "");
}

/** "dog food", "family car", "grandmother's bakery": the being only qualifies a thing. */
function qualifies(page: Page, next: number): boolean {
  if (page.tokens[next - 1]?.possessive === true) return true;
  const token = page.tokens[next];
  if (token === undefined || token.kind === "mark") return false;
  return (
    /^(?:harness|harnesses|food|foods|treats?|owners?|lovers?|toys?|bed|collar|leash|car|wagon|club|dinner|business|meal|pack|plan|care|room|clothes|shoes|fashion|skin|shampoo|park|walker|walking|sitter|app|team's|friendly|owned|spirit|crowd|size|sized|name|names|knife|knives|brand|products?|voice|voices|voiceovers?|vo|narrators?|narration|vocals?|vocalist|singing|accent)$/.test(
      token.key,
    ) ||
    token.joined ||
    (isCommonNoun(token.key) && verbOf(token.key) === null) ||
    productNouns(page, next, next + 2).some((hit) => hit.first === next) ||
    scan(page.tokens, CHARACTER_LEXICON, next, next + 1).length > 0
  );
}
