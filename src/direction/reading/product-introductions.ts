import { isCommonWord } from "./common-words.ts";
import { goodsNamed } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase, phraseBetween, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { WE_ARE_CUE } from "./words/product-cues.ts";

/** "we're Pebble, we make a tiny filter": a name alone between "we're" and a mark. */
export function* ourName(page: Page): Generator<Candidate> {
  for (const candidate of weAre(page)) {
    const { first, last } = candidate.name;
    const next = page.tokens[last + 1];
    const isName = page.tokens
      .slice(first, last + 1)
      .every((_, at) => isProper(page, first + at) || joinsCapitals(page, first + at));
    if (isName && next?.key === ",") yield { ...candidate, confidence: 0.95 };
  }
}

/** "We're Brightwell, a B2B SaaS …" */
export function* weAre(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, WE_ARE_CUE)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    if (
      !isProper(page, first) &&
      !/^(?:an?|the|une?|una|eine?|uma?|een)$/.test(page.tokens[first]?.key ?? "")
    )
      continue;
    const name = readName(page, first, page.tokens.length);
    const isNamed =
      isProper(page, first) ||
      (name !== null && (goodsNamed(page, name.first, name.last + 1).length > 0 || isTrade(page, name)));
    const house = name === null ? null : houseOf(page, name);
    if (house !== null) yield { name: house, brand: null, confidence: 0.95 };
    if (name !== null && isNamed) yield { name, brand: null, confidence: 0.9 };
  }
}

/** "I'm Priya from Riverside Physio": who writes is not what the film is for. */
function houseOf(page: Page, { last }: Phrase): Phrase | null {
  const isOf = /^(?:from|at|of|with)$/.test(page.tokens[last + 1]?.key ?? "");
  return isOf && isProper(page, last + 2) ? readName(page, last + 2, page.tokens.length) : null;
}

/** "I'm a voice coach in Bergen": somebody's trade, and not how somebody is. */
function isTrade(page: Page, { last }: { readonly last: number }): boolean {
  const next = page.tokens[last + 1];
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    /^(?:in|from|based|and|who|that|with|near|at|specialising|specializing)$/.test(next.key);
  const key = page.tokens[last]?.key ?? "";
  // "We're a tiny observatory in the Borders": what one can only be in a figure is where one works.
  if (ends && A_HOUSE.test(key)) return true;
  return (
    ends &&
    /[a-z]{3}(?:er|or|ist|ian|ess|smith|wright|man|woman|coach|vet|chef|firm|duo|guild)s?$/.test(key) &&
    !NO_TRADE.test(key)
  );
}

const A_HOUSE =
  /^(?:observatory|museum|gallery|library|theatre|theater|school|college|university|hospital|hospice|clinic|surgery|practice|church|chapel|choir|orchestra|orchard|farm|dairy|vineyard|winery|brewery|distillery|bakery|foundry|forge|mill|workshop|studio|nursery|sanctuary|shelter|charity|co-?op|cooperative|club|hostel|hotel|inn|pub|campsite|marina|harbour|boatyard|zoo|aquarium|archive|planetarium|laboratory|lab|garage|stables|kennels|cinema|circus|festival)$/;

const NO_TRADE =
  /^(?:filmmaker|film-maker|director|producer|marketer|marketing manager|manager|freelancer|founder|owner|customer|beginner|mother|father|sister|brother|teenager|newcomer|lover|follower|partner|member|number|bit|first-timer|video editor|editor|user|letter|winner|outsider|volunteer|woman|man|copywriter)s?$/;

const THEN_A = /(?:,| is| are|:| [-–—]| ist| est| es| e) (?:an?|the|our|your|eine?|une?|una?|uma?) /g;

/** "Glowup is a vitamin C serum", "Nimbus, a smart lamp": the name stands before. */
export function* beforeCue(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, THEN_A)) {
    const at = tokenIndexAt(page, match.index);
    let first = at;
    while (first > 0 && (isProper(page, first - 1) || joinsCapitals(page, first - 1))) first--;
    const name = phrase(page, first, at - 1);
    if (name === null || isQuoted(page, name.start)) continue;
    if (productNouns(page, at, Math.min(page.tokens.length, at + 10)).length > 0)
      yield { name, brand: null, confidence: 0.85 };
  }
}

/** "Kettle & Fern" is one name. */
function joinsCapitals(page: Page, at: number): boolean {
  return page.tokens[at]?.key === "&" && isProper(page, at - 1) && isProper(page, at + 1);
}

const OPENS_THEN_DASH =
  /(?:^|\n)((?:The |Das |Die |Der |La |Le |El |Il |De )?(?:\p{Lu}[\p{L}\p{N}'’&-]*)(?: (?:(?:of|and|&|de|du|des|und) )?\p{Lu}[\p{L}\p{N}'’&-]*){1,4})\s[–—-]\s(?=\p{Ll})/gu;

/** "The Lantern Room – candle-lit jazz every Thursday": what a brief begins with, before it says what it is. */
export function* dashedNames(page: Page): Generator<Candidate> {
  if (page.isShouted) return;
  for (const match of everyMatch(page, OPENS_THEN_DASH, page.text)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const name = phraseBetween(page, start, start + (match[1] ?? "").length);
    const isName = holdsArticle(page, start) || !isCommonWord(page.tokens[name?.last ?? 0]?.key ?? "");
    if (name !== null && isName && !isQuoted(page, start)) yield { name, brand: name, confidence: 0.75 };
  }
}

/** "The Lantern Room": an article in a capital opens a name whatever its words are. */
function holdsArticle(page: Page, start: number): boolean {
  return /^(?:The|Das|Die|Der|La|Le|El|Il|De) \p{Lu}/u.test(page.text.slice(start, start + 8));
}

const WE_DO =
  /(?<![a-z])(?:we|i) (?=(?:teach|train|repair|restore|fix|clean|rent|plant|rescue|translate|print|deliver|host|tune|sharpen|paint|move|groom|walk|install|insure|recycle|collect|organise|organize|coach|help|foster|rehome|record|publish|import|breed|raise|cook|sew|knit|weave|tailor|upholster|photograph|film|bind|frame|catalogue|test|inspect|protect|map|digitise|digitize)\b)/g;

/** "We teach coding to retirees. Silver Syntax.": the deed is what is sold, where only it is told. */
export function* deeds(page: Page): Generator<Candidate> {
  for (const match of everyMatch(page, WE_DO)) {
    if (isQuoted(page, match.index) || isForbidden(page, match.index)) continue;
    const first = tokenIndexAt(page, match.index + match[0].length);
    let last = first;
    while (last - first < MOST_DEED_WORDS && goesOn(page, last + 1)) last++;
    const name = last > first ? phrase(page, first, last) : null;
    if (name !== null) yield { name, brand: null, confidence: 0.75, kind: "deed" };
  }
}

const MOST_DEED_WORDS = 5;

function goesOn(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token?.kind === "word" &&
    !/^(?:in|on|at|for|with|from|and|so|because|who|that|since|every|by|out)$/.test(token.key)
  );
}
