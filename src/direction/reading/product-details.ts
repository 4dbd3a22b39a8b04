import { tellsDeed } from "./clauses.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, readName } from "./noun-phrases.ts";
import { isForbidden, MARKUP, type Page } from "./page.ts";
import type { Names } from "./product-candidate.ts";
import { cardName, nameWithinTrade, TRADE_TAIL } from "./product-card-name.ts";
import { featuresOf } from "./product-features.ts";
import type { AskedProduct } from "./reading.ts";
import { isMatched } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { DETERMINERS, JOINING_WORDS, NAME_STOPS } from "./words/grammar.ts";
import { HOUSES } from "./words/houses.ts";

const SONG_FILM = /\b(?:music|lyric) video\b|musikvideo|videoclip/;

/** The card of a product from its words in the text: name, noun, brand, what is said of it. */
export function describeProduct(page: Page, phrase: Phrase, names: Names): AskedProduct | null {
  const words = cleanName(page, phrase);
  if (words === "") return null;
  const own = names.own === null ? null : cleanName(page, names.own);
  const apposition =
    appositionOf(page, names.own !== null && names.own.start >= phrase.end ? names.own : phrase) ??
    appositionOf(page, phrase);
  const question = questionNoun(page, phrase);
  const isOneWord = phrase.first === phrase.last && page.tokens[phrase.first]?.capitalised === true;
  const noun =
    question ??
    (isOneWord ? apposition?.noun : null) ??
    nounOf(page, phrase) ??
    apposition?.noun ??
    nounElsewhere(page, phrase);
  const song = noun === null && isMatched(page, SONG_FILM) ? "song" : noun;
  const brand =
    names.brand === null
      ? ((question === null ? brandOf(page, phrase) : null) ?? own?.replace(/\s\d+$/, "") ?? null)
      : cleanName(page, names.brand);
  const description =
    apposition === null ||
    /^(?:the|our) (?:client|brand|company)\b/i.test(apposition.clause) ||
    (own !== null && apposition.clause.includes(own))
      ? null
      : apposition.clause;
  return {
    name:
      houseWithName(page, phrase, names.own) ??
      own ??
      nameWithinTrade(page, words, noun) ??
      cardName(words, brand, noun),
    noun: song?.replace(TRADE_TAIL, "") ?? null,
    brand,
    description,
    features: featuresOf(page, phrase),
  };
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

export function cleanName(page: Page, phrase: Phrase): string {
  return page.text
    .slice(phrase.start, phrase.end)
    .replace(MARKUP, "")
    .replace(/\s+/g, " ")
    .replace(/["“”„«»*_「」]/g, "")
    .replace(/^['‘]|['’]$/g, "")
    .trim();
}

const QUESTION =
  /^(?:how (?:to |does |do |did |can )?|why (?:do |does |is |are )?|what(?:'s| is| are)? |wie |warum |was ist |comment |pourquoi |como |por que |come |perche |hoe |waarom )(?:an? |the |your |der |die |das |le |la |les |el |los |las |il |o |a |de |het )?/;
const QUESTION_VERB =
  /\s(?:work|works|worked|is|are|makes?|helps?|saves?|grows?|funktioniert|funktionieren|fonctionne(?:nt)?|funcionan?|funziona(?:no)?|werkt|werken|matters?|happens?|happen|dance|sing|hum|glow|gets?|do|does|can|should|costs?|rises?|forms?|form|spreads?|protects?|stays?|stay|fly|flies|sleep|sleeps|become|becomes|turns?|moves?|generates?|store|stores|produces?)\b.*$/;

/** "tie a bowline knot": what is tied. */
const OBJECT =
  /\s(?:an?|the|your|my)\s((?:(?!(?:before|after|with|without|in|at|on|for|so|and|when)\b)[a-z-]+\s?){1,3})/;

/** What a question asks about: "heat pumps" of "how heat pumps work". */
function questionNoun(page: Page, phrase: Phrase): string | null {
  const words = page.folded.slice(phrase.start, phrase.end);
  const lead = QUESTION.exec(words);
  if (lead === null) return null;
  const noun = words.slice(lead[0].length).replace(QUESTION_VERB, "").trim();
  const object = /^how to /.test(words) ? OBJECT.exec(noun)?.[1] : undefined;
  return noun === "" ? null : (object?.trim() ?? noun);
}

/** The thing that can be filmed: the last known noun of the phrase with its qualifiers, else its last common words. */
function nounOf(page: Page, phrase: Phrase): string | null {
  if (["ja", "zh", "ko"].includes(page.language))
    return page.text.slice(phrase.start, phrase.end).replace(BRAND_SIGNS, "");
  if (isProperThroughout(page, phrase) && productNouns(page, phrase.last, phrase.last + 1).length === 0)
    return houseNoun(page, phrase);
  const hit = productNouns(page, phrase.first, phrase.last + 1).at(-1);
  const last = hit?.last ?? phrase.last;
  const end = page.tokens[hit === undefined ? last : headAfter(page, last)];
  if (end === undefined) return null;
  if (hit === undefined && isPlaceTail(page, phrase))
    return nounOf(page, { ...phrase, last: phrase.last - 2 });
  if (hit === undefined && (isProper(page, last) || end.kind === "mark" || /\d/.test(end.key)))
    return leadingNoun(page, phrase);
  let first = hit?.first ?? last;
  while (first > phrase.first && isQualifier(page, first - 1)) first--;
  const words = page.text.slice(page.tokens[first]?.start, end.end).toLowerCase();
  return MUSIC_NOUN.test(words) ? "song" : words;
}

/** "Hotel Miramar": what the house is stands first. */
function houseNoun(page: Page, { first }: Phrase): string | null {
  const key = page.tokens[first]?.key ?? "";
  return HOUSES.has(key) ? key : null;
}

/** "抹茶ブランド": the brand of a thing shows the thing. */
const BRAND_SIGNS = /(?:の)?(?:新)?(?:ブランド|品牌|브랜드)$/;

/** "Slice Republic": a name of two or more capitals says nothing to film, unless its last word does. */
function isProperThroughout(page: Page, phrase: Phrase): boolean {
  if (phrase.first === phrase.last || page.language === "de" || page.isShouted) return false;
  return page.tokens
    .slice(phrase.first, phrase.last + 1)
    .every((token) => token.capitalised || token.kind === "mark");
}

const HEADS = new Set(
  "kit kits set stand shop store studio bar truck club service subscription festival course line collection maker machine holder box boxes stall factory farm school academy house roaster tour tours app range bundle club pods capsules beans powder bar bars spray oil".split(
    " ",
  ),
);

/** "lemonade stand", "wall hanging kit": the head that follows the known noun. */
export function headAfter(page: Page, last: number): number {
  const next = page.tokens[last + 1];
  return next !== undefined && HEADS.has(next.key) && next.start - (page.tokens[last]?.end ?? 0) === 1
    ? last + 1
    : last;
}

/** "fietsenwinkel De Trapper": the common words that the name follows. */
function leadingNoun(page: Page, phrase: Phrase): string | null {
  let last = phrase.first - 1;
  while (
    last < phrase.last &&
    !isProper(page, last + 1) &&
    page.tokens[last + 1]?.kind === "word" &&
    !/\d/.test(page.tokens[last + 1]?.key ?? "")
  )
    last++;
  const end = page.tokens[last];
  return last < phrase.first || end === undefined || end.joined
    ? null
    : page.text.slice(phrase.start, end.end).toLowerCase();
}

const MUSIC_NOUN =
  /^(?:new |debut |latest )*(?:single|song|track|lied|chanson|cancion|canción|cancao|canção|canzone|brano|titre|morceau|faixa|nummer|liedje)$/;

function isPlaceTail(page: Page, phrase: Phrase): boolean {
  return phrase.last - phrase.first >= 2 && /^(?:in|en|em|a)$/.test(page.tokens[phrase.last - 1]?.key ?? "");
}

function isQualifier(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.kind !== "word" || token.possessive || DETERMINERS.has(token.key))
    return false;
  return (
    !isProper(page, at) &&
    !/^(?:by|of|in|and|or|de|di|du|do|da)$/.test(token.key) &&
    (page.language !== "de" || !token.capitalised)
  );
}

/** The first run of capitals in the phrase that is no place. */
function brandOf(page: Page, phrase: Phrase): string | null {
  let first = phrase.first;
  while (first <= phrase.last && (!isProper(page, first) || isPlaceAt(page, first))) first++;
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

/** Where the name says nothing to film: the first thing sold that the brief mentions, with its qualifiers. */
function nounElsewhere(page: Page, phrase: Phrase): string | null {
  const hit = productNouns(page).find((one) => one.start < phrase.start || one.end > phrase.end);
  if (hit === undefined || isForbidden(page, hit.start)) return null;
  if (
    /^(?:music|song|track|single|band|synth|piano|(?:electric |acoustic )?guitar|drum kit|choir|orchestra)/.test(
      page.folded.slice(hit.start, hit.end),
    )
  )
    return null;
  let first = hit.first;
  while (hit.first - first < MAX_QUALIFIERS && qualifiesElsewhere(page, first - 1)) first--;
  return page.text
    .slice(page.tokens[first]?.start, page.tokens[headAfter(page, hit.last)]?.end)
    .toLowerCase();
}

const MAX_QUALIFIERS = 2;

function qualifiesElsewhere(page: Page, at: number): boolean {
  const token = page.tokens[at];
  const next = page.tokens[at + 1];
  if (token === undefined || next === undefined || next.start - token.end !== 1 || !isQualifier(page, at))
    return false;
  if (/^\d/.test(token.key)) return false;
  return !JOINING_WORDS.has(token.key) && !NAME_STOPS.has(token.key) && verbOf(token.key) === null;
}

interface Apposition {
  readonly clause: string;
  readonly noun: string | null;
}

const APPOSITION =
  /^["”'’*]?(?:,| is| are|:| [-–—(]|\s?—|\s?\(|, which is| ist| sind| est| es| e)\s?(?=(?:an?|the|our|one of|your|eine?|der|die|das|une?|le|la|una?|el|uma?|um|o|il|lo|een|de|het)\s)/i;
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
  const clause = page.text.slice(start, end).replace(/\s+/g, " ").trim().replace(/[,:]$/, "");
  if (lead === null) return bareApposition(page, from, tokenIndexAt(page, end), clause);
  if (tellsDeed(page, from, tokenIndexAt(page, end))) return null;
  const name = readName(page, from, tokenIndexAt(page, end));
  return { clause, noun: name === null ? null : nounOf(page, name) };
}

function bareApposition(page: Page, from: number, to: number, clause: string): Apposition | null {
  const hit = productNouns(page, from, to).at(-1);
  const isForSomeone = page.tokens[to]?.key === "for";
  const isSold = hit !== undefined && hit.last === to - 1;
  if (clause.split(" ").length > MAX_BARE_WORDS || !(isSold || isForSomeone)) return null;
  const name = readName(page, from, to);
  if (!isSold && name?.last === name?.first) return null;
  return name === null ? null : { clause, noun: nounOf(page, name) };
}
