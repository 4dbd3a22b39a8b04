import { capital } from "../words/capital.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { tellsDeed } from "./clauses.ts";
import { readMusic } from "./music.ts";
import { soldNouns } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, readName } from "./noun-phrases.ts";
import { isForbidden, isQuoted, MARKUP, type Page } from "./page.ts";
import type { Names } from "./product-candidate.ts";
import { cardName, nameWithinTrade, TRADE_TAIL } from "./product-card-name.ts";
import { saidAlone } from "./product-clause.ts";
import { workOfDeed } from "./product-deeds.ts";
import { featuresOf } from "./product-features.ts";
import { goodsBefore, isProperThroughout, nounElsewhere, nounOf, questionNoun } from "./product-noun.ts";
import type { AskedProduct } from "./reading.ts";
import { isMatched } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { gerundOf, verbOf } from "./verbs.ts";
import { HOUSES } from "./words/houses.ts";

const SONG_FILM = /\b(?:music|lyric) video\b|musikvideo|videoclip/;

/** The card of a product from its words in the text: name, noun, brand, what is said of it. */
export function describeProduct(page: Page, phrase: Phrase, names: Names): AskedProduct | null {
  const written = cleanName(page, phrase);
  if (written === "") return null;
  const words = names.kind === "work" && names.brand !== null ? written.toLowerCase() : written;
  const own = names.own === null ? null : cleanName(page, names.own);
  const apposition =
    appositionOf(page, names.own !== null && names.own.start >= phrase.end ? names.own : phrase) ??
    appositionOf(page, phrase);
  const question = questionNoun(page, phrase);
  const work = names.kind === "deed" ? workOfDeed(words) : null;
  const noun = isTold(page, phrase, names) ? work : (question ?? nounFor(page, phrase, apposition));
  const isSong = (noun === null || isQuoted(page, phrase.start)) && isMatched(page, SONG_FILM);
  const song = isSong ? "song" : noun;
  const brand = makerOf(page, phrase, names, question === null) ?? own?.replace(/\s\d+$/, "") ?? null;
  return {
    name:
      houseWithName(page, phrase, names.own) ??
      own ??
      (names.kind === "deed" ? asDeed(words) : null) ??
      nameWithinTrade(page, words, noun) ??
      cardName(words, brand, noun),
    noun: song?.replace(TRADE_TAIL, "") ?? null,
    brand,
    description: saidOf(apposition, own),
    features: names.kind === "message" ? [] : featuresOf(page, phrase),
  };
}

/** What the brief says it is, unless that is its name or whose it is. */
function saidOf(apposition: Apposition | null, own: string | null): string | null {
  if (apposition === null || /^(?:the|our) (?:client|brand|company)\b/i.test(apposition.clause)) return null;
  return own !== null && apposition.clause.includes(own) ? null : apposition.clause;
}

function nounFor(page: Page, phrase: Phrase, apposition: Apposition | null): string | null {
  const isOneWord = phrase.first === phrase.last && page.tokens[phrase.first]?.capitalised === true;
  const isTitle = isQuoted(page, phrase.start);
  const isName = isOneWord || isTitle || isProperThroughout(page, phrase);
  const goods = isTitle ? goodsBefore(page, phrase) : null;
  if (goods !== null) return goods;
  return (
    (isName ? apposition?.noun : null) ??
    (isTitle && phrase.last > phrase.first ? null : nounOf(page, phrase)) ??
    apposition?.noun ??
    (isName ? houseInName(page, phrase) : null) ??
    nounElsewhere(page, phrase)
  );
}

const HOUSE_IN_NAME =
  / ((?:(?:care|nursing|retirement|children's|funeral|guest|primary|secondary|high|nursery|music) )?(?:homes?|school|museum|hospital|hospice|hotel|inn|church|library|theatre|theater|clinic|college|university|academy|aquarium|zoo|brewery|bakery|gallery|distillery|vineyard|winery|golf club|tennis club|car wash))$/;

/** "Mossbank Care Home": a name that says what it is. */
function houseInName(page: Page, { start, end }: Phrase): string | null {
  const words = page.folded.slice(start, end);
  const tail = words.split(" ").slice(-2).join(" ");
  const isInstitution = words.split(" ").length > 2 && kindOfNoun(tail)?.name === "organisation";
  return HOUSE_IN_NAME.exec(words)?.[1] ?? (isInstitution ? tail : null);
}

/** "Don't text at the wheel", "teach teenagers to code": a demand or a deed, of which there is no thing to film. */
function isTold(page: Page, { first }: Phrase, { kind }: Names): boolean {
  const opening = page.tokens[first]?.key ?? "";
  const isDemand =
    /^(?:don't|do|never|stop|be|give|vote|donate)$/.test(opening) || verbOf(opening)?.form === "base";
  return kind === "deed" || kind === "place" || kind === "firm" || (kind === "message" && isDemand);
}

/** "teach teenagers to code" is called "Teaching teenagers to code". */
function asDeed(words: string): string {
  const [verb = "", ...rest] = words.split(" ");
  const doing = gerundOf(verb.toLowerCase());
  return [capital(doing), ...rest].join(" ");
}

/** Who makes it: named beside it, or by the capitals in its words. */
function makerOf(page: Page, phrase: Phrase, { brand, kind }: Names, isNamed: boolean): string | null {
  if (brand !== null) return cleanName(page, brand);
  return isNamed && kind === undefined ? brandOf(page, phrase) : null;
}

/** "Cafe Altura", "… 15s. Falafel Baron": a house in a capital, or goods that open a sentence, right before the name belong to it. */
function houseWithName(page: Page, { last }: Phrase, own: Phrase | null): string | null {
  if (own === null) return null;
  const house = page.tokens[last];
  const belongs =
    house?.capitalised === true &&
    (HOUSES.has(house.key) || page.text.slice(house.start - 2, house.start) === ". ") &&
    own.first === last + 1 &&
    own.start - house.end === 1;
  return belongs ? page.text.slice(house.start, own.end) : null;
}

/** The words of a phrase without quotes and markup, as a name is written. */
function cleanName(page: Page, phrase: Phrase): string {
  return page.text
    .slice(phrase.start, phrase.end)
    .replace(MARKUP, "")
    .replace(/\s+/g, " ")
    .replace(/["“”„«»*_「」]/g, "")
    .replace(/^['‘]|['’]$/g, "")
    .trim();
}
/** The first run of capitals in the phrase that is no place. */
function brandOf(page: Page, phrase: Phrase): string | null {
  let first = phrase.first;
  const goods = page.language === "de" ? soldNouns(page, phrase.first, phrase.last + 1) : [];
  const isGoods = (at: number) => goods.some((hit) => hit.first <= at && at <= hit.last);
  const isNone = (at: number) =>
    !isProper(page, at) ||
    isPlaceAt(page, at) ||
    isGoods(at) ||
    (page.tokens[at + 1]?.joined === true && isGoods(at + 1));
  while (first <= phrase.last && isNone(first)) first++;
  if (first > phrase.last) return null;
  let last = first;
  while (
    last < phrase.last &&
    (isProper(page, last + 1) || /^(?:&|\+|and)$/.test(page.tokens[last + 1]?.key ?? "")) &&
    !isPlaceAt(page, last + 1)
  )
    last++;
  const begin = page.tokens[first];
  const end = page.tokens[last];
  if (begin === undefined || end === undefined) return null;
  const words = page.text.slice(begin.start, end.possessive ? end.end - 2 : end.end);
  return /\s\d+$/.test(words) ? words.replace(/\s\d+$/, "") : words;
}

function isPlaceAt(page: Page, at: number): boolean {
  return /^(?:in|en|em|a)$/.test(page.tokens[at - 1]?.key ?? "") && at > 1;
}

interface Apposition {
  readonly clause: string;
  readonly noun: string | null;
}

const APPOSITION =
  /^["”'’*]?(?:,| is| are|:| [-–—(]|\s?—|\s?\(|, which is| ist| sind| est| es| e)\s?(?=(?:an?|the|our|one of|your|eine?|der|die|das|une?|le|la|una?|el|uma?|um|o|il|lo|een|de|het)\s)/i;
/** "targeting college students": whom it is sold to, is not what it is. */
const BUYERS = /\s(?:targeting|targeted at|aimed at|marketed to|directed at)\s.*$/i;
const BARE_APPOSITION = /^["”'’*]?(?:,|:| [-–—]|\s?—|\s?\()\s?/;
const CLAUSE_END = /[.!?;\n)]|,\s(?:and|with a|for|to|we|it|targeting|aimed|on|in)\b|\s[-–—]\s/;
const BARE_END = /[.!?;\n),]|\s(?:and|with|for|to)\s|\s[-–—]\s/i;
const MAX_CLAUSE_CHARACTERS = 140;
const MAX_BARE_WORDS = 5;

/** "FizzUp, a prebiotic soda in recycled cans"; "DOORLY, SMART LOCKS FOR RENTERS" */
function appositionOf(page: Page, phrase: Phrase): Apposition | null {
  const rest = page.text.slice(phrase.end, phrase.end + MAX_CLAUSE_CHARACTERS);
  const lead = APPOSITION.exec(rest);
  const bare = lead === null ? BARE_APPOSITION.exec(rest) : null;
  const match = lead ?? bare;
  if (match === null) return null;
  const start = phrase.end + match[0].length;
  const length = page.text
    .slice(start, start + MAX_CLAUSE_CHARACTERS)
    .search(lead === null ? BARE_END : CLAUSE_END);
  const end = length < 0 ? Math.min(page.text.length, start + MAX_CLAUSE_CHARACTERS) : start + length;
  const from = tokenIndexAt(page, start);
  const said = lead === null ? end : saidAlone(page, start, end);
  const clause = page.text
    .slice(start, said)
    .replace(/\s+/g, " ")
    .trim()
    .replace(BUYERS, "")
    .replace(/[,:]$/, "");
  if (lead === null) return bareApposition(page, from, tokenIndexAt(page, end), clause);
  if (tellsDeed(page, from, tokenIndexAt(page, end))) return null;
  const name = readName(page, from, tokenIndexAt(page, end));
  return { clause, noun: name === null ? null : nounOf(page, name) };
}

function bareApposition(page: Page, from: number, to: number, clause: string): Apposition | null {
  const hit = productNouns(page, from, to).at(-1);
  const isForSomeone = page.tokens[to]?.key === "for";
  const isSold = hit !== undefined && hit.last === to - 1;
  if (clause.split(" ").length > MAX_BARE_WORDS || !(isSold || isForSomeone))
    return closingGoods(page, from, to, clause);
  // "Clean Seas: hopeful piano": how the film sounds.
  const music = hit === undefined ? null : readMusic(page);
  if (music !== null && hit !== undefined && overlap(music, hit)) return null;
  const name = readName(page, from, to);
  if (!isSold && name?.last === name?.first) return null;
  return name === null ? null : { clause, noun: nounOf(page, name) };
}

/** "Zibbo, sour gummy worms.": what closes the sentence behind a name says what it is, though no table sells it. */
function closingGoods(page: Page, from: number, to: number, clause: string): Apposition | null {
  const isPlain = page.tokens
    .slice(from, to)
    .every(({ kind, capitalised, key }) => kind === "word" && !capitalised && !/\d/.test(key));
  const isGoods =
    isPlain &&
    !/^(?:no|without|not|never)\b/i.test(clause) &&
    isNounOf(clause, "thing", "edible", "animal", "plant");
  const ends = /^\s*(?:$|[.!\n])/.test(page.text.slice(page.tokens[to - 1]?.end));
  const isOneThing = to - from >= LEAST_GOODS_WORDS && to - from <= MAX_BARE_WORDS;
  return isGoods && ends && isOneThing && !isForbidden(page, page.tokens[from]?.start ?? 0)
    ? { clause, noun: clause.toLowerCase() }
    : null;
}

const LEAST_GOODS_WORDS = 2;
