import { readsAsEnglish } from "../words/reads-as-english.ts";
import { GOES, productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { brandAfter, nameAfterNoun } from "./product-given.ts";
import { isProductName } from "./product-names.ts";
import { headAfter } from "./product-noun.ts";
import { isMatched } from "./sieve.ts";
import { verbOf } from "./verbs.ts";
import { DETERMINERS, FILM_WORDS, JOINING_WORDS } from "./words/grammar.ts";
import { MAKING_VERBS } from "./words/product-cues.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const NOT_SOLD = new Set(
  "drone drones camera cameras microphone track tracks piano guitar guitars chair table show race app icon screen monitor keyboard phone beds bed kitchen bathroom kitchens house camera lamp lamps mug mugs single ticket tickets sheets".split(
    " ",
  ),
);

/** Houses named for something, before any shorter guess: "Museum of Small Things". */
export function* houses(page: Page): Generator<Candidate> {
  for (const hit of productNouns(page)) {
    const house = houseOf(page, hit);
    if (house === null || isForbidden(page, hit.start) || isQuoted(page, hit.start)) continue;
    yield { name: house, brand: house, confidence: 0.9 };
  }
}

/** Capitals beside a known noun: "Aurora cold brew". */
export function* properNames(page: Page, script: readonly Span[]): Generator<Candidate> {
  const nouns = productNouns(page);
  for (const hit of nouns) {
    if (isForbidden(page, hit.start) || isQuoted(page, hit.start) || isInstrument(page, hit)) continue;
    const isScenery =
      NOT_SOLD.has(page.folded.slice(hit.start, hit.end)) && (nouns.length > 1 || isInside(script, hit));
    if (isScenery) continue;
    const first = nameStart(page, hit.first);
    const name = phrase(page, first, capitalsAfter(page, hit.last, first < hit.first));
    if (name === null) continue;
    if (first < hit.first) yield { name, brand: phrase(page, first, hit.first - 1), confidence: 0.75 };
    else if (nameAfterNoun(page, name) !== null) yield { name, brand: null, confidence: 0.7 };
  }
}

/** "Hana's Kimchi Lab": where the noun itself has a capital, the capitals behind it belong to the name. */
function capitalsAfter(page: Page, noun: number, isNamed: boolean): number {
  let last = noun;
  const isPart = isNamed && page.tokens[noun]?.capitalised === true && !page.isShouted;
  while (isPart && isProper(page, last + 1) && touchesBlank(page, last) && isPlain(page, last + 1)) last++;
  return last;
}

function isPlain(page: Page, at: number): boolean {
  return !FILM_WORDS.has(page.tokens[at]?.key ?? "") && page.tokens[at]?.kind === "word";
}

/** "Museum of Small Things", "House of Kelp": a noun in a capital, then what it is named for. */
function houseOf(page: Page, hit: { first: number; last: number }): Phrase | null {
  // "eine App für Vermieter" is a kind of thing and no house.
  const isKind = /^(?:an?|eine?|une?|una|uma?|um|een|uno)$/.test(page.tokens[hit.first - 1]?.key ?? "");
  const isNamed = page.tokens[hit.first]?.capitalised === true && !page.isShouted && !isKind;
  const joint = page.tokens[hit.last + 1]?.key ?? "";
  const isFilm = FILM_WORDS.has(page.tokens[hit.last]?.key ?? "");
  if (!isNamed || isFilm || !/^(?:of|for|de|du|des|della|di|der|fur)$/.test(joint)) return null;
  const from = /^(?:the|la|le|las|los|die|das)$/.test(page.tokens[hit.last + 2]?.key ?? "")
    ? hit.last + 3
    : hit.last + 2;
  let last = from;
  if (!isProper(page, from)) return null;
  while (isProper(page, last + 1) && touchesBlank(page, last)) last++;
  return phrase(page, hit.first, last);
}

function touchesBlank(page: Page, at: number): boolean {
  return (page.tokens[at + 1]?.start ?? 0) - (page.tokens[at]?.end ?? 0) === 1;
}

/** Back over the capitals before a noun, and over the "St." of a saint. */
function nameStart(page: Page, noun: number): number {
  let first = noun;
  while (first > 0 && (isProper(page, first - 1) || joinsLeft(page, first - 1))) first--;
  first = overQualifiers(page, noun, first);
  const isSaint =
    page.tokens[first - 1]?.key === "." && /^(?:st|dr|mt|mr|mrs)$/.test(page.tokens[first - 2]?.key ?? "");
  return isSaint && first < noun ? first - 2 : first;
}

/** "the Aero One electric cargo bike": small words between the name and the noun, an article before. */
function overQualifiers(page: Page, noun: number, reached: number): number {
  if (reached < noun) return reached;
  let first = noun;
  while (noun - first < MAX_QUALIFIERS && qualifies(page, first - 1) && !isProper(page, first - 1)) first--;
  const name = first - 1;
  if (first === noun || !isProper(page, name)) return reached;
  let start = name;
  while (isProper(page, start - 1)) start--;
  return /^(?:the|our|a|an|my|new)$/.test(page.tokens[start - 1]?.key ?? "") ? start : reached;
}

function isInside(script: readonly Span[], hit: Span): boolean {
  return script.some((shot) => hit.start >= shot.start && hit.end <= shot.end);
}

function isInstrument(page: Page, hit: { start: number; end: number }): boolean {
  return /^(?:(?:acoustic |electric |country )?guitars?|piano|synth|synthesizer|track|song|choir|orchestra|band|drum kit)$/.test(
    page.folded.slice(hit.start, hit.end),
  );
}

function joinsLeft(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token !== undefined &&
    /^(?:and|&|x|×)$/.test(token.key) &&
    isProper(page, at - 1) &&
    isProper(page, at + 1)
  );
}

/** A known noun with its qualifiers, where no name is given. */
export function* knownNouns(page: Page, script: readonly Span[]): Generator<Candidate> {
  const deed = isMatched(page, SOLD) ? page.tokens.length : firstDeed(page);
  const nouns = productNouns(page);
  for (const [index, hit] of nouns.entries()) {
    // "liquorice popcorn": the last of several is the head.
    const next = nouns[index + 1];
    if (next?.start === hit.end + 1 && isProductName(page, next)) continue;
    const isNamed = isForbidden(page, hit.start) || isQuoted(page, hit.start) || isInstrument(page, hit);
    const isScenery =
      script.length > 0 && (NOT_SOLD.has(page.folded.slice(hit.start, hit.end)) || isInside(script, hit));
    const isStation = /^(?:stations?|stop|platform|yard)$/.test(page.tokens[hit.last + 1]?.key ?? "");
    const isPictured = hit.first > deed;
    const name = isNamed || isScenery || isStation || isPictured ? null : withAdjectives(page, hit);
    if (name !== null)
      yield { name, brand: brandAfter(page, hit.last + 1, page.tokens.length), confidence: 0.55 };
  }
}

/** Words by which a brief says that something is sold or filmed for somebody. */
const SOLD =
  /\b(?:ads?|advert\w*|commercial|promo\w*|brand\w*|products?|shops?|stores?|sale|launch\w*|our|my|we|us|buy|order|client|campaign|spot|cta|logo|explain\w*|trailer|teaser|tutorial|recipe|for|werbespot|werbung|anuncio|pub|publicite|reclame|unser\w*|notre|nuestr\w|noss\w|nostr\w|onze|mein\w*|pour|para|fur|voor|per)\b/;

/** Where a brief that sells nothing begins to tell what happens: "ink dissolving in a tank of milk". */
function firstDeed(page: Page): number {
  const isEnglish = readsAsEnglish(page.language);
  if (!isEnglish) return page.tokens.length;
  const at = page.tokens.findIndex(({ key }, index) => {
    const form = verbOf(key)?.form;
    const isGoing = form === "base" && GOES.test(page.tokens[index + 1]?.key ?? "");
    return (
      index > 0 &&
      (isGoing || MAKING_VERBS.has(key) || form === "third" || form === "gerund" || /[a-z]{4}ing$/.test(key))
    );
  });
  // Who bakes or brews is told for what is baked or brewed.
  const isMade = MAKING_VERBS.has(page.tokens[at]?.key ?? "") && !/^an?$/.test(page.tokens[0]?.key ?? "");
  return at < 0 || isMade ? page.tokens.length : at;
}

/** The noun with its lower-case qualifiers to the left, back to an article or a mark. */
function withAdjectives(page: Page, hit: { first: number; last: number }): Phrase | null {
  let first = hit.first;
  while (hit.first - first < MAX_QUALIFIERS && qualifies(page, first - 1)) first--;
  return phrase(page, first, headAfter(page, hit.last));
}

const MAX_QUALIFIERS = 3;

function qualifies(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const next = page.tokens[at + 1];
  if (token === undefined || next === undefined || token.kind !== "word" || next.start - token.end !== 1)
    return false;
  return (
    !DETERMINERS.has(token.key) &&
    !JOINING_WORDS.has(token.key) &&
    verbOf(token.key) === null &&
    !/\d/.test(token.key) &&
    !/ly$/.test(token.key) &&
    !isTone(token.key)
  );
}

const SPOKEN_OF_FILM = new Set(
  "funny playful calm upbeat cinematic slow fast vertical square epic dramatic nothing brand social sexy emotional killer cool need want please do make".split(
    " ",
  ),
);

function isTone(key: string): boolean {
  return SPOKEN_OF_FILM.has(key);
}
