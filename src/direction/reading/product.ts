import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase, readName, tokenIndexAt } from "./noun-phrases.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate, Names } from "./product-candidate.ts";
import { describeProduct } from "./product-details.ts";
import { drawnProduct } from "./product-emoji.ts";
import {
  bareName,
  brandAfter,
  eastAsianNames,
  givenName,
  nameAfterNoun,
  quotedAfter,
  quotedBefore,
  quotedName,
  quotedNames,
  titles,
} from "./product-given.ts";
import { afterColon, knownBrands, leadItems, makers } from "./product-leads.ts";
import { isProductName } from "./product-names.ts";
import { houses, knownNouns, properNames } from "./product-nouns.ts";
import { isGivenName } from "./product-people.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import {
  EXPLAIN_CUE,
  FILM_CUE,
  FOR_CUE,
  HEADING_CUE,
  HOW_TO_CUE,
  LAUNCH_CUE,
  MUSIC_CUE,
  OWN_CUE,
  WE_ARE_CUE,
} from "./words/product-cues.ts";

/** What the film is about; null when the brief names nothing. Surest evidence first. */
export function readProduct(page: Page, script: readonly Span[]): Finding<AskedProduct> | null {
  let tried = 0;
  for (const candidate of candidates(page, script)) {
    if (++tried > MAX_CANDIDATES) break;
    if (!isProductName(page, candidate.name)) continue;
    const named = withGivenName(page, candidate);
    const product = describeProduct(page, candidate.name, named);
    if (product === null) continue;
    return finding(
      page,
      product,
      candidate.name.start,
      Math.max(candidate.name.end, adjacentEnd(page, candidate, named)),
      candidate.confidence,
    );
  }
  return drawnProduct(page);
}

/** More names than a brief holds: text that repeats a cue without end. */
const MAX_CANDIDATES = 150;

interface Span {
  readonly start: number;
  readonly end: number;
}

function withGivenName(page: Page, candidate: Candidate): Names {
  const hasProper = anyProper(page, candidate.name);
  const own = hasProper
    ? (quotedAfter(page, candidate.name) ?? nameAfterKnownNoun(page, candidate.name))
    : (nameAfterNoun(page, candidate.name) ??
      quotedBefore(page, candidate.name) ??
      givenName(page) ??
      quotedName(page, candidate.name));
  return { brand: candidate.brand, own };
}

/** "Tourism Iceland": one known noun in a capital, then a name. */
function nameAfterKnownNoun(page: Page, name: Phrase): Phrase | null {
  const isKnown = name.first === name.last && productNouns(page, name.first, name.last + 1).length > 0;
  return isKnown ? nameAfterNoun(page, name) : null;
}

function anyProper(page: Page, name: Phrase): boolean {
  for (let at = name.first; at <= name.last; at++) {
    const isPlace = at > name.first && /^(?:in|en|em|a)$/.test(page.tokens[at - 1]?.key ?? "");
    if (isPlace) return false;
    if (isProper(page, at) && page.tokens[at]?.possessive !== true) return true;
  }
  return false;
}

const ADJACENT = 6;
const CALLED = /^,?\s(?:(?:which|that) is |it's )?(?:called|named)\s["“'‘]?$/;

function adjacentEnd(page: Page, candidate: Candidate, names: Names): number {
  const own = names.own;
  if (own === null || own.start < candidate.name.end) return candidate.name.end;
  const gap = page.text.slice(candidate.name.end, own.start);
  return gap.length <= ADJACENT || CALLED.test(gap) ? own.end : candidate.name.end;
}

function* candidates(page: Page, script: readonly Span[]): Generator<Candidate> {
  yield* labelled(page);
  yield* titles(page);
  yield* afterCue(page, MUSIC_CUE, 0.95);
  yield* afterCue(page, HEADING_CUE, 0.95);
  yield* questions(page);
  yield* ourName(page);
  yield* houses(page);
  yield* bracketed(page);
  yield* makersInBrackets(page);
  yield* afterCue(page, FILM_CUE, 0.95);
  yield* afterCue(page, LAUNCH_CUE, 0.9);
  yield* afterColon(page);
  yield* weAre(page);
  yield* beforeCue(page);
  yield* eastAsianNames(page);
  yield* quotedNames(page);
  yield* specific(afterCue(page, FOR_CUE, 0.75), page);
  yield* ownNouns(page);
  yield* properNames(page, script);
  yield* given(page);
  yield* outside(script, leadItems(page));
  yield* makers(page);
  yield* specific(afterCue(page, OWN_CUE, 0.7), page);
  yield* knownBrands(page);
  if (script.length === 0) yield* loneNames(page);
  yield* knownNouns(page, script);
  if (script.length === 0) yield* bareName(page);
}

/** Names that stand in no shot of the brief's own list. */
function* outside(script: readonly Span[], source: Generator<Candidate>): Generator<Candidate> {
  for (const candidate of source) {
    const { start } = candidate.name;
    if (!script.some((shot) => start >= shot.start && start < shot.end)) yield candidate;
  }
}

function* labelled(page: Page): Generator<Candidate> {
  const product = page.fields.find((field) => field.slot === "product" && !isTitleOfFilm(page, field));
  const brand = page.fields.find((field) => field.slot === "brand");
  const brandName = brand === undefined ? null : nameIn(page, brand.start, brand.end);
  const productName = product === undefined ? null : nameIn(page, product.start, product.end);
  if (productName !== null) yield { name: productName, brand: brandName, confidence: 1 };
  else if (brandName !== null)
    yield { name: brandName, brand: isAllCapitals(page, brandName) ? brandName : null, confidence: 0.95 };
}

/** "Project: 'Window Seat' brand film" beside a client names the film; "song: something soft" names what is heard. */
function isTitleOfFilm(page: Page, { label, start, end }: Page["fields"][number]): boolean {
  const words = page.folded.slice(start, end);
  if (/^(?:project|project name|item)$/.test(label))
    return (
      /\b(?:film|spot|ad|video|campaign|series|promo|teaser|clip)s?\W*$/.test(words) &&
      page.fields.some(({ slot }) => slot === "brand")
    );
  const isMusicFilm = /\b(?:music|lyric) video|visuali[sz]er|\bmv\b|musikvideo|videoclip/.test(page.folded);
  return /^(?:song|track)$/.test(label) && !isMusicFilm;
}

function isAllCapitals(page: Page, name: Phrase): boolean {
  return page.tokens
    .slice(name.first, name.last + 1)
    .every((token) => token.capitalised || token.kind === "mark");
}

function nameIn(page: Page, start: number, end: number): Phrase | null {
  return readName(page, tokenIndexAt(page, start), tokenIndexAt(page, end));
}

function* afterCue(page: Page, cue: RegExp, confidence: number): Generator<Candidate> {
  for (const match of page.folded.matchAll(cue)) {
    const offset = match.index + match[0].length;
    if (FAR_ON.test(match[0])) continue;
    if (isQuoted(page, match.index) || isForbidden(page, match.index) || isForbidden(page, offset)) continue;
    yield* atOffset(page, offset, confidence);
  }
}

/** "Reels: they repaint a boat on land": behind a mark, "on" says where and not of what. */
const FAR_ON = /[,:;][^,:;]* on $/;

const AGAIN_REACH = 24;
const AGAIN = new Set(
  "for about promoting introducing advertising launching fur pour para per voor".split(" "),
);

/** The name at an offset; where the first one is no product, the one after the next "for" or "about". */
function* atOffset(page: Page, offset: number, confidence: number): Generator<Candidate> {
  const sentence = page.sentences.find((one) => offset >= one.start && offset <= one.end);
  if (sentence === undefined) return;
  const first = tokenIndexAt(page, offset);
  yield* nameFrom(page, first, sentence.after, confidence);
  for (let at = first; at < Math.min(sentence.after, first + AGAIN_REACH); at++) {
    if (AGAIN.has(page.tokens[at]?.key ?? ""))
      yield* nameFrom(page, at + 1, sentence.after, confidence - 0.1);
  }
}

function* nameFrom(page: Page, from: number, to: number, confidence: number): Generator<Candidate> {
  if (page.tokens[from]?.key === "@") yield* handled(page, from, to, confidence);
  const read = readName(page, from, to);
  const name = read === null ? null : withKindOfSystem(page, withWholeNoun(page, read));
  if (name !== null) yield { name, brand: brandAfter(page, name.last + 1, to), confidence };
}

/** "the Corvid log-analysis platform": what "platform" alone means is the place to show a film, behind a name it is what is sold. */
function withKindOfSystem(page: Page, name: Phrase): Phrase {
  const next = page.tokens[name.last + 1];
  const isSystem = name.last > name.first && isProper(page, name.first) && next?.key === "platform";
  return isSystem ? (phrase(page, name.first, name.last + 1) ?? name) : name;
}

/** "@moonbeancafe new oat latte": the handle is the maker, what follows the thing. */
function* handled(page: Page, from: number, to: number, confidence: number): Generator<Candidate> {
  const brand = phrase(page, from + 1, from + 1);
  const name = readName(page, from + 2, to);
  if (name !== null && brand !== null) yield { name, brand, confidence };
  else if (brand !== null) yield { name: brand, brand, confidence };
}

/** "zapatillas de correr": a known noun that the cue cut in two is taken whole. */
function withWholeNoun(page: Page, name: Phrase): Phrase {
  const whole = productNouns(page, Math.max(0, name.first - 4), name.last + 1).find(
    (hit) => hit.first < name.first && hit.last >= name.first,
  );
  return whole === undefined ? name : (phrase(page, whole.first, name.last) ?? name);
}

/** "explain how heat pumps work", "what is compound interest?" */
function* questions(page: Page): Generator<Candidate> {
  for (const match of [...page.folded.matchAll(EXPLAIN_CUE), ...page.folded.matchAll(HOW_TO_CUE)]) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    const sentence = page.sentences.find((one) => first >= one.first && first < one.after);
    if (sentence === undefined || isQuoted(page, match.index) || isForbidden(page, match.index)) continue;
    let last = first;
    if (page.tokens[first + 1]?.key === "to") last++;
    while (last + 1 < sentence.after && last - first < 9 && !endsQuestion(page, last + 1)) last++;
    const name = phrase(page, first, last);
    if (name !== null && last > first) yield { name, brand: null, confidence: 0.9 };
  }
}

function endsQuestion(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token === undefined ||
    token.kind === "mark" ||
    /^(?:in|for|to|with|on|using|within|under|and|so|by|because|fur|pour|para|per|en|em|dans|mit)$/.test(
      token.key,
    )
  );
}

const LEAST_NAME_WORDS = 2;

/** "Fashion film SS27, Atelier Noor.": two capitals alone between marks, before any guess at goods. */
function* loneNames(page: Page): Generator<Candidate> {
  for (const candidate of bareName(page)) {
    const { first, last } = candidate.name;
    const isPerson = isGivenName(page, first) || GIVEN_FIRST.test(page.tokens[first]?.key ?? "");
    if (last - first + 1 >= LEAST_NAME_WORDS && !isPerson) yield candidate;
  }
}

const GIVEN_FIRST = /^(?:dr|mr|mrs|ms|prof|thanks|best|kind|dear|hi|hello|int|ext)$/;
const GLOSS =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}\p{N}'’&-]+(?: \p{Lu}[\p{L}\p{N}'’&-]+){0,2}) \((\p{Ll}[\p{Ll} -]{3,40})\)/gu;
const NO_GLOSS =
  /^(?:or|and|not|see|the same|if|for|in|on|at|who|which|with|by|max|optional|vertical|square|centre|center|end|no |we |our |my |his |her )/;

/** "Orbitly (satellite data)": a name, and in brackets what it is. */
function* bracketed(page: Page): Generator<Candidate> {
  for (const match of page.text.matchAll(GLOSS)) {
    const gloss = match[2] ?? "";
    const at = tokenIndexAt(page, match.index);
    const name = phrase(page, at, tokenIndexAt(page, match.index + (match[1] ?? "").length) - 1);
    const isTold = NO_GLOSS.test(gloss) || page.isShouted || isGivenName(page, at) || isPersonGloss(gloss);
    if (name !== null && !isTold && !isQuoted(page, name.start) && !isSpecField(page, name.start))
      yield { name, brand: name, confidence: 0.85 };
  }
}

const IN_BRACKETS =
  /\b(?:I|[Ww]e) \p{Ll}+ [^.!?\n(]{3,60}\((\p{Lu}[\p{L}\p{N}'’&-]+(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{N}'’-]+)){1,4})\)/gu;

/** "I teach Welsh online (Siarad Studio)": who does it, in brackets behind what is done. */
function* makersInBrackets(page: Page): Generator<Candidate> {
  for (const match of page.text.matchAll(IN_BRACKETS)) {
    const start = match.index + match[0].lastIndexOf("(") + 1;
    const name = phrase(
      page,
      tokenIndexAt(page, start),
      tokenIndexAt(page, start + (match[1] ?? "").length) - 1,
    );
    if (name !== null && !isQuoted(page, name.start) && !page.isShouted)
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

/** "we're Pebble, we make a tiny filter": a name alone between "we're" and a mark. */
function* ourName(page: Page): Generator<Candidate> {
  for (const candidate of weAre(page)) {
    const { first, last } = candidate.name;
    const next = page.tokens[last + 1];
    const isName = page.tokens.slice(first, last + 1).every((_, at) => isProper(page, first + at));
    if (isName && next?.key === ",") yield { ...candidate, confidence: 0.95 };
  }
}

/** "We're Brightwell, a B2B SaaS …" */
function* weAre(page: Page): Generator<Candidate> {
  for (const match of page.folded.matchAll(WE_ARE_CUE)) {
    const first = tokenIndexAt(page, match.index + match[0].length);
    if (!isProper(page, first) && !/^(?:an?|une?|una|eine?|uma?|een)$/.test(page.tokens[first]?.key ?? ""))
      continue;
    const name = readName(page, first, page.tokens.length);
    const isNamed =
      isProper(page, first) || (name !== null && productNouns(page, name.first, name.last + 1).length > 0);
    if (name !== null && isNamed) yield { name, brand: null, confidence: 0.9 };
  }
}

/** "Glowup is a vitamin C serum", "Nimbus, a smart lamp": the name stands before. */
function* beforeCue(page: Page): Generator<Candidate> {
  const cue = /(?:,| is| are|:| [-–—]| ist| est| es| e) (?:an?|the|our|your|eine?|une?|una?|uma?) /g;
  for (const match of page.folded.matchAll(cue)) {
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

/** Keeps only names with a capital or a known noun. */
function* specific(source: Generator<Candidate>, page: Page): Generator<Candidate> {
  for (const candidate of source) {
    const { first, last } = candidate.name;
    if (anyProper(page, candidate.name) || productNouns(page, first, last + 1).length > 0) yield candidate;
  }
}

/** "our gym, IronHouse": an owned noun with a name of its own after it. */
function* ownNouns(page: Page): Generator<Candidate> {
  for (const candidate of specific(afterCue(page, OWN_CUE, 0.85), page)) {
    if (anyProper(page, candidate.name) || nameAfterNoun(page, candidate.name) !== null) yield candidate;
  }
}

/** A name alone: "the app is called Tally", "the RushBox logo". */
function* given(page: Page): Generator<Candidate> {
  const name = givenName(page);
  if (name !== null) yield { name, brand: name, confidence: 0.8 };
}
