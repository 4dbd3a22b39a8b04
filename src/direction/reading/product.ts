import { isNounOf } from "../words/kind-of-noun.ts";
import { goodsNamed } from "./noun-heads.ts";
import { isProper, type Phrase, phrase, readName } from "./noun-phrases.ts";
import { finding, type Page } from "./page.ts";
import { announced, introduced } from "./product-apposition.ts";
import { asItIsCalled } from "./product-as-called.ts";
import { bracketed, housesInBrackets, makersInBrackets } from "./product-brackets.ts";
import type { Candidate, Names } from "./product-candidate.ts";
import { causes } from "./product-causes.ts";
import { afterCue, questions } from "./product-cues.ts";
import { describeProduct } from "./product-details.ts";
import { eastAsianNames } from "./product-east-asian.ts";
import { drawnProduct } from "./product-emoji.ts";
import { bareName, givenName, nameAfterNoun, quotedNames } from "./product-given.ts";
import { homesOnOffer } from "./product-homes.ts";
import { housesBeforeColon, namesBeforeColon, whoWants } from "./product-houses.ts";
import { beforeCue, dashedNames, deeds, ourName, weAre } from "./product-introductions.ts";
import { eventsInvitedTo, greetings } from "./product-invitations.ts";
import { afterColon, knownBrands, leadItems, makers } from "./product-leads.ts";
import { makersThatOpen, quotedOpeners } from "./product-makers.ts";
import { isProductName } from "./product-names.ts";
import { houses, knownNouns, properNames } from "./product-nouns.ts";
import { goodsOfDeed } from "./product-of-a-deed.ts";
import { openers } from "./product-openers.ts";
import { anyProper, withGivenName } from "./product-own-name.ts";
import { byItsOwnWords } from "./product-own-words.ts";
import { pairs } from "./product-pairs.ts";
import { isGivenName } from "./product-people.ts";
import { placesToVisit } from "./product-places.ts";
import { calledInQuotes } from "./product-quoted.ts";
import { recruits } from "./product-recruits.ts";
import { firmsAtWork, namesWithTheirTown, sentencesOfGoods } from "./product-sentences.ts";
import { onAShelf } from "./product-shelves.ts";
import { isMusicFilm, titles } from "./product-titles.ts";
import { isTradeAlone, soldByTrade } from "./product-trade-alone.ts";
import { tradeOpeners } from "./product-trades.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import {
  FILM_CUE,
  FOR_CUE,
  HEADING_CUE,
  LAUNCH_CUE,
  MUSIC_CUE,
  OWN_CUE,
  SALE_CUE,
  TIMED_CUE,
} from "./words/product-cues.ts";

/** What the film is about; null when the brief names nothing. Surest evidence first. */
export function readProduct(page: Page, script: readonly Span[]): Finding<AskedProduct> | null {
  let tried = 0;
  let trade: Finding<AskedProduct> | null = null;
  for (const given of candidates(page, script)) {
    if (++tried > MAX_CANDIDATES) break;
    const name = given.kind === undefined ? goodsOfDeed(page, given.name) : given.name;
    if (name === null) continue;
    const candidate = name === given.name ? given : { ...given, name };
    if (candidate.kind === undefined && !candidate.isTold && !isProductName(page, candidate.name)) continue;
    const named = withGivenName(page, candidate);
    const product = describeProduct(page, candidate.name, named);
    if (product === null) continue;
    const end = Math.max(candidate.name.end, adjacentEnd(page, candidate, named));
    const found = finding(
      page,
      asItIsCalled(page, byItsOwnWords(product), end),
      candidate.name.start,
      end,
      candidate.confidence,
    );
    // "Fashion reel. Oversized denim jackets.": the goods say more than the trade.
    if (!isTradeAlone(found.value)) return found;
    trade ??= { ...found, value: soldByTrade(found.value) };
  }
  return trade ?? drawnProduct(page);
}

/** More names than a brief holds: text that repeats a cue without end. */
const MAX_CANDIDATES = 150;

interface Span {
  readonly start: number;
  readonly end: number;
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
  yield* announced(page);
  yield* calledInQuotes(page);
  yield* onAShelf(page);
  yield* afterCue(page, MUSIC_CUE, 0.95);
  yield* afterCue(page, HEADING_CUE, 0.95);
  yield* pairs(page);
  yield* housesInBrackets(page);
  yield* eventsInvitedTo(page);
  yield* recruits(page);
  yield* homesOnOffer(page);
  yield* whoWants(page);
  yield* causes(page);
  yield* placesToVisit(page);
  yield* namesWithTheirTown(page);
  yield* housesBeforeColon(page);
  yield* namesBeforeColon(page);
  yield* specific(afterCue(page, SALE_CUE, 0.85), page);
  yield* openers(page);
  yield* tradeOpeners(page);
  yield* questions(page);
  yield* ourName(page);
  yield* houses(page);
  yield* bracketed(page);
  yield* makersInBrackets(page);
  yield* introduced(page);
  yield* withoutBuyers(page, afterCue(page, FILM_CUE, 0.95));
  yield* afterCue(page, LAUNCH_CUE, 0.9);
  yield* afterColon(page);
  yield* weAre(page);
  yield* dashedNames(page);
  yield* beforeCue(page);
  yield* eastAsianNames(page);
  yield* quotedNames(page);
  yield* beforeItsBuyers(page);
  yield* quotedOpeners(page);
  yield* makersThatOpen(page);
  yield* sentencesOfGoods(page);
  yield* firmsAtWork(page);
  yield* specific(afterCue(page, TIMED_CUE, 0.8), page);
  yield* specific(afterCue(page, FOR_CUE, 0.75), page);
  yield* ownNouns(page);
  yield* deeds(page);
  yield* properNames(page, script);
  yield* calledSo(page);
  yield* outside(script, leadItems(page));
  yield* makers(page);
  yield* specific(afterCue(page, OWN_CUE, 0.7), page);
  yield* knownBrands(page);
  yield* greetings(page);
  if (script.length === 0) yield* loneNames(page);
  yield* knownNouns(page, script);
  if (script.length === 0) yield* bareName(page);
}

/** "A training video for new warehouse employees about forklift safety": many of a trade are whom it is for, where it is about something. */
function* withoutBuyers(page: Page, source: Generator<Candidate>): Generator<Candidate> {
  for (const candidate of source) {
    const { first, start, end } = candidate.name;
    const words = page.text.slice(start, end);
    const isWhose = /^(?:our|my|the|an?|this)$/.test(page.tokens[first - 1]?.key ?? "");
    const areBuyers = !isWhose && /^[a-z -]+s$/.test(words) && isNounOf(words, "person");
    const isAbout = /^ (?:about|on|explaining|showing|introducing) /.test(page.folded.slice(end, end + 13));
    if (!(areBuyers && isAbout)) yield candidate;
  }
}

/** Names that stand in no shot of the brief's own list. */
function* outside(script: readonly Span[], source: Generator<Candidate>): Generator<Candidate> {
  for (const candidate of source) {
    const { start } = candidate.name;
    if (!script.some((shot) => start >= shot.start && start < shot.end)) yield candidate;
  }
}

/** "Reel for The Paper Crane, a bookshop. … Event: poetry night": what is on there is not what the film is for. */
function isEventOfHouse(page: Page, { label, labelStart }: Page["fields"][number]): boolean {
  return /^events?$/i.test(label) && everyMatch(page, FILM_CUE).some(({ index }) => index < labelStart);
}

function* labelled(page: Page): Generator<Candidate> {
  const product = page.fields.find(
    (field) => field.slot === "product" && !isTitleOfFilm(page, field) && !isEventOfHouse(page, field),
  );
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
  // The subject line of a letter.
  if (label === "subject" && OF_FILM.test(words)) return true;
  if (/^(?:project|project name|item)$/.test(label))
    return (
      /\b(?:film|spot|ad|video|campaign|series|promo|teaser|clip)s?\W*$/.test(words) &&
      page.fields.some(({ slot }) => slot === "brand")
    );
  return /^(?:song|track)$/.test(label) && !isMusicFilm(page);
}

const OF_FILM = /\b(?:films?|videos?|vids?|ads?|adverts?|spots?|reels?|clips?|promos?|trailers?|teasers?)\b/;

function isAllCapitals(page: Page, name: Phrase): boolean {
  return page.tokens
    .slice(name.first, name.last + 1)
    .every((token) => token.capitalised || token.kind === "mark");
}

function nameIn(page: Page, start: number, end: number): Phrase | null {
  const first = tokenIndexAt(page, start);
  const stop = page.tokens.findIndex(({ kind }, at) => at >= first && kind === "mark");
  const last = Math.min(tokenIndexAt(page, end), stop < 0 ? page.tokens.length : stop) - 1;
  // "Brand: Tit for Tat": capitals at both ends hold the words between them together.
  const isWhole =
    last > first && last - first < MOST_LABELLED_WORDS && isProper(page, first) && isProper(page, last);
  if (isWhole) return phrase(page, first, last);
  return readName(page, tokenIndexAt(page, start), tokenIndexAt(page, end));
}

const MOST_LABELLED_WORDS = 5;
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
/** Keeps only names with a capital or a known noun. */
function* specific(source: Generator<Candidate>, page: Page): Generator<Candidate> {
  for (const candidate of source) {
    const { first, last } = candidate.name;
    if (anyProper(page, candidate.name) || goodsNamed(page, first, last + 1).length > 0) yield candidate;
  }
}

/** "30s on our inspection drones for the trade fair": what is ours comes before whom or what it is for. */
function* beforeItsBuyers(page: Page): Generator<Candidate> {
  for (const candidate of specific(afterCue(page, OWN_CUE, 0.75), page)) {
    const isFor = page.tokens[candidate.name.last + 1]?.key === "for";
    if (isFor && goodsNamed(page, candidate.name.first, candidate.name.last + 1).length > 0) yield candidate;
  }
}

/** "our gym, IronHouse": an owned noun with a name of its own after it. */
function* ownNouns(page: Page): Generator<Candidate> {
  for (const candidate of specific(afterCue(page, OWN_CUE, 0.85), page)) {
    if (anyProper(page, candidate.name) || nameAfterNoun(page, candidate.name) !== null) yield candidate;
  }
}

/** A name alone: "the app is called Tally", "the RushBox logo". */
function* calledSo(page: Page): Generator<Candidate> {
  const name = givenName(page);
  if (name !== null) yield { name, brand: name, confidence: 0.8 };
}
