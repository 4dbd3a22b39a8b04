import { isMostlyNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { goodsBehindName } from "./goods-behind-name.ts";
import { goodsNamed, isCompoundHead, soldNouns } from "./noun-heads.ts";
import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase } from "./noun-phrases.ts";
import { isForbidden, type Page } from "./page.ts";
import { tokenIndexAt } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { AUXILIARIES, DETERMINERS, JOINING_WORDS, NAME_STOPS } from "./words/grammar.ts";
import { HOUSES } from "./words/houses.ts";

const QUESTION =
  /^(?:how (?:to |does |do |did |can )?|why (?:do |does |is |are )?|what(?:'s| is| are)? |wie |warum |was ist |comment |pourquoi |como |por que |come |perche |hoe |waarom )(?:an? |the |your |our |my |der |die |das |le |la |les |el |los |las |il |o |a |de |het )?/;
const QUESTION_VERB =
  /\s(?:work|works|worked|is|are|makes?|helps?|saves?|grows?|funktioniert|funktionieren|fonctionne(?:nt)?|funcionan?|funziona(?:no)?|werkt|werken|matters?|happens?|happen|dance|sing|hum|glow|gets?|do|does|can|should|costs?|rises?|forms?|form|spreads?|protects?|stays?|stay|fly|flies|sleep|sleeps|become|becomes|turns?|moves?|generates?|store|stores|produces?)\b.*$/;

/** "tie a bowline knot": what is tied. */
const OBJECT =
  /\s(?:an?|the|your|my)\s((?:(?!(?:before|after|with|without|in|at|on|for|so|and|when)\b)[a-z-]+\s?){1,3})/;

/** What a question asks about: "heat pumps" of "how heat pumps work". */
export function questionNoun(page: Page, phrase: Phrase): string | null {
  const words = page.folded.slice(phrase.start, phrase.end);
  const lead = QUESTION.exec(words);
  if (lead === null) return null;
  const noun = words.slice(lead[0].length).replace(QUESTION_VERB, "").trim();
  const object = /^how to /.test(words) ? OBJECT.exec(noun)?.[1] : undefined;
  return noun === "" ? null : (object?.trim() ?? noun);
}

/** The thing that can be filmed: the last known noun of the phrase with its qualifiers, else its last common words. */
export function nounOf(page: Page, whole: Phrase): string | null {
  const phrase = withoutItsWork(page, whole);
  if (["ja", "zh", "ko"].includes(page.language))
    return page.text.slice(phrase.start, phrase.end).replace(BRAND_SIGNS, "");
  if (isProperThroughout(page, phrase) && productNouns(page, phrase.last, phrase.last + 1).length === 0)
    return houseNoun(page, phrase) ?? houseOfGoods(page, phrase);
  const hits = goodsNamed(page, phrase.first, phrase.last + 1);
  // Where words follow what they describe, the head stands first: "tienda de guitarras".
  const hit = hits.at(ROMANCE.test(page.language) ? 0 : -1);
  const last = hit?.last ?? phrase.last;
  const end = page.tokens[hit === undefined ? last : headAfter(page, wholeHead(page, last, phrase.last))];
  if (end === undefined) return null;
  if (hit === undefined && (isProper(page, last) || end.kind === "mark" || /\d/.test(end.key)))
    return leadingNoun(page, phrase);
  let first = hit?.first ?? last;
  while (first > phrase.first && isQualifier(page, first - 1)) first--;
  // "Swiss-made watch", "small-batch roast": half a word is none.
  while (first < last && (isMaker(page, first) || page.tokens[first]?.joined)) first++;
  const words = asNoun(page.text.slice(page.tokens[first]?.start, romanceEnd(page, last, phrase) ?? end.end));
  return MUSIC_NOUN.test(words) ? "song" : words;
}

const AT_WORK =
  /^(?:doing|making|selling|offering|serving|teaching|producing|providing|running|treating|roasting|brewing|growing|baking|fixing|specialis(?:ing|ed)|specializ(?:ing|ed)|using)$/;

/** "An eye clinic doing cataract surgery" is an eye clinic. */
function withoutItsWork(page: Page, phrase: Phrase): Phrase {
  for (let at = phrase.first + 1; at < phrase.last; at += 1) {
    const before = page.tokens[at - 1]?.key ?? "";
    const isHouse = HOUSES.has(before) || kindOfNoun(before)?.group === "place";
    if (!isHouse || !AT_WORK.test(page.tokens[at]?.key ?? "")) continue;
    return { ...phrase, last: at - 1, end: page.tokens[at - 1]?.end ?? phrase.end };
  }
  return phrase;
}

/** What is spelled and not spoken as a word: "an AI note taking app". */
const SHORT_FOR = /\b(?:ai|hr|vr|led|tv|usb|gps|ev|pc|diy|vpn|crm|sms|rpg|nfc|hvac|suv)\b/g;
/** A word of capitals among others: "SUV", "LEDs". */
const OF_CAPITALS = /\b\p{Lu}{2,4}s?\b/gu;

/** A noun in lower case, what is short for something in capitals; a brief that shouts tells nothing by them. */
function asNoun(words: string): string {
  if (words === words.toUpperCase())
    return words.toLowerCase().replace(SHORT_FOR, (sign) => sign.toUpperCase());
  const short = words.match(OF_CAPITALS) ?? [];
  return short
    .reduce((plain, sign) => plain.replace(new RegExp(`\\b${sign}\\b`, "i"), sign), words.toLowerCase())
    .replace(SHORT_FOR, (sign) => sign.toUpperCase());
}

/** "FreshFold laundry service": a name before its goods; "VR headset" is none. */
function isMaker(page: Page, at: number): boolean {
  const { start = 0, end = 0 } = page.tokens[at] ?? {};
  const written = page.text.slice(start, end);
  const isAlone = page.tokens[at + 1]?.capitalised !== true && !isMostlyNoun(page.tokens[at]?.key ?? "");
  return isAlone && page.language !== "de" && isProper(page, at) && written !== written.toUpperCase();
}

const ROMANCE = /^(?:fr|es|it|pt)$/;

/** "escola de surf", "clínica veterinaria": what the head is of or like follows it, in small letters. */
function romanceEnd(page: Page, head: number, phrase: Phrase): number | null {
  if (!ROMANCE.test(page.language)) return null;
  let last = head;
  while (last < phrase.last && page.tokens[last + 1]?.kind === "word" && !isProper(page, last + 1)) last++;
  while (last > head && JOINTS.test(page.tokens[last]?.key ?? "")) last--;
  return last === head ? null : (page.tokens[last]?.end ?? null);
}

const JOINTS = /^(?:de|d|di|da|do|du|des|del|della|y|et|e|a|en|la|le|les|el|los|las|il|lo|i|o|os|as)$/;

/** "knife sharpening", "lemon drizzle": in English the head is the phrase's last word, whether a table knows it or not. */
function wholeHead(page: Page, known: number, end: number): number {
  if (!readsAsEnglish(page.language)) return known;
  for (let at = known + 1; at <= end; at++) {
    const token = page.tokens[at];
    const touches = (token?.start ?? 0) - (page.tokens[at - 1]?.end ?? 0) === 1 || token?.joined === true;
    const isPart = token?.kind === "word" && touches && isQualifier(page, at);
    if (!isPart || JOINING_WORDS.has(token.key) || NO_HEAD.test(token.key)) return known;
  }
  return end;
}

const NO_HEAD =
  /^(?:online|now|today|again|too|here|there|only|sale|sales|brands?|label|company|startup|business|biz|made|based|\w+ly)$/;

/** "Hotel Miramar": what the house is stands first. */
function houseNoun(page: Page, { first }: Phrase): string | null {
  const key = page.tokens[first]?.key ?? "";
  return HOUSES.has(key) ? key : null;
}

const HOUSE_KINDS: ReadonlySet<string> = new Set(["room", "workplace", "shop", "restaurant", "organisation"]);

/** "Hana's Kimchi Lab": goods, then the house that has them, in capitals. */
function houseOfGoods(page: Page, { first, last }: Phrase): string | null {
  const goods = productNouns(page, first, last).at(-1);
  const head = page.tokens[last];
  const isOfThing = goods?.last === last - 1;
  if (!isOfThing && last > first && kindOfNoun(page.tokens[last]?.key ?? "")?.name === "event")
    return page.tokens[last]?.key ?? null;
  if (!isOfThing || head === undefined || !/^(?:en|und)$/.test(page.language)) return null;
  const kind = kindOfNoun(head.key);
  const isHouse = HOUSE_KINDS.has(kind?.name ?? "") || kind?.group === "happening";
  return isHouse ? asNoun(page.text.slice(goods.start, head.end)) : null;
}

/** "抹茶ブランド": the brand of a thing shows the thing. */
const BRAND_SIGNS = /(?:の)?(?:新)?(?:ブランド|品牌|브랜드)$/;

/** "Slice Republic": a name of two or more capitals says nothing to film, unless its last word does. */
export function isProperThroughout(page: Page, phrase: Phrase): boolean {
  if (phrase.first === phrase.last || page.language === "de" || page.isShouted) return false;
  return page.tokens
    .slice(phrase.first, phrase.last + 1)
    .every((token) => token.capitalised || token.kind === "mark");
}

/** "lemonade stand", "wall hanging kit": the head that follows the known noun. */
export function headAfter(page: Page, last: number): number {
  const next = page.tokens[last + 1];
  const touches = next?.kind === "word" && next.start - (page.tokens[last]?.end ?? 0) === 1;
  return touches && (isCompoundHead(next.key) || isPlainNoun(page, last + 1)) ? last + 1 : last;
}

/** "concert harps", "ice cream mochi": a noun in small letters right behind a noun is the head of both. */
function isPlainNoun(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.capitalised || !/^(?:en|und)$/.test(page.language)) return false;
  const group = kindOfNoun(token.key)?.group;
  return (
    isMostlyNoun(token.key) &&
    verbOf(token.key) === null &&
    !JOINING_WORDS.has(token.key) &&
    !NAME_STOPS.has(token.key) &&
    group !== "abstract" &&
    (group !== "person" || isBeforeAName(page, at))
  );
}

/** "Wedding bagpiper Callum Reid": whoever is named behind it. */
function isBeforeAName(page: Page, at: number): boolean {
  return page.tokens[at + 1]?.capitalised === true;
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
    : asNoun(page.text.slice(phrase.start, end.end));
}

const MUSIC_NOUN =
  /^(?:new |debut |latest )*(?:single|song|track|lied|chanson|cancion|canción|cancao|canção|canzone|brano|titre|morceau|faixa|nummer|liedje)$/;

function isQualifier(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.kind !== "word" || token.possessive) return false;
  // "two-bed flat": a number that a hyphen joins is a part of the word.
  if (DETERMINERS.has(token.key) && page.tokens[at + 1]?.joined !== true) return false;
  return (
    !isProper(page, at) &&
    !/^\d+$/.test(token.key) &&
    (token.joined || !/^(?:by|of|in|and|or|de|di|du|do|da)$/.test(token.key)) &&
    (page.language !== "de" || !token.capitalised)
  );
}

/** Where the name says nothing to film: the first thing sold that the brief mentions, with its qualifiers. */
export function nounElsewhere(page: Page, phrase: Phrase): string | null {
  const called = goodsCalled(page, phrase);
  if (called !== null) return called;
  const others = soldNouns(page).filter(
    (one) => (one.start < phrase.start || one.end > phrase.end) && !isSomebodys(page, one.first),
  );
  const hit = others.find(({ first }) => !isForSomeone(page, first)) ?? others[0];
  const behind = goodsBehindName(page, phrase);
  // "Mudguards for bikes", "cast iron fire grates": neither the bikes nor the iron are sold.
  if (behind !== null && (hit === undefined || hit.last >= behind.first))
    return asNoun(page.text.slice(page.tokens[behind.first]?.start, page.tokens[behind.last]?.end));
  if (hit === undefined) return goodsBefore(page, phrase);
  if (isForbidden(page, hit.start)) return null;
  if (
    /^(?:b2b|b2c|music|song|track|single|band|synth|piano|(?:electric |acoustic )?guitar|drum kit|choir|orchestra)/.test(
      page.folded.slice(hit.start, hit.end),
    )
  )
    return null;
  let first = hit.first;
  while (hit.first - first < MAX_QUALIFIERS && qualifiesElsewhere(page, first - 1)) first--;
  return asNoun(page.text.slice(page.tokens[first]?.start, page.tokens[headAfter(page, hit.last)]?.end));
}

/** "I designed a one-handed jar opener, it's called Grippa": what is called so, before any other thing of the story. */
function goodsCalled(page: Page, { start }: Phrase): string | null {
  const ahead = page.folded.slice(Math.max(0, start - CALLED_WINDOW), start);
  const match = CALLED_SO.exec(ahead);
  if (match === null) return null;
  const from = start - ahead.length + match.index + match[0].indexOf(match[1] ?? "");
  const first = tokenIndexAt(page, from);
  const last = tokenIndexAt(page, from + (match[1] ?? "").length) - 1;
  const goods = goodsNamed(page, first, last + 1).at(-1);
  return goods === undefined || goods.last !== last ? null : asNoun(page.text.slice(from, goods.end));
}

const CALLED_WINDOW = 72;
const CALLED_SO =
  /\b(?:an?|the|our|my|this) ((?:[a-z][a-z-]* ){0,3}[a-z][a-z-]*),? (?:and )?(?:it's |it is |which is |that is |that's |we |i )?(?:called|named|call it|call) ["“'‘]?$/;

const MOST_GOODS_WORDS = 4;

/** "Lost dog finder tag “Homewards”": goods that only a dictionary knows, right before the name. */
export function goodsBefore(page: Page, { first }: Phrase): string | null {
  if (!/^(?:en|und)$/.test(page.language)) return null;
  const after = /^["“„«'‘]$/.test(page.tokens[first - 1]?.key ?? "") ? first - 1 : first;
  let from = after;
  while (after - from < MOST_GOODS_WORDS && qualifiesElsewhere(page, from - 1, from === after)) from--;
  const goods = from < after ? goodsNamed(page, from, after).at(-1) : undefined;
  if (goods === undefined || goods.last !== after - 1) return null;
  return asNoun(page.text.slice(page.tokens[from]?.start, goods.end));
}

/** "His phone shows the loan", "at her desk": what people of the film have is not what is sold. */
function isSomebodys(page: Page, first: number): boolean {
  const before = [1, 2].map((back) => page.tokens[first - back]?.key ?? "");
  return before.some(
    (key, at) => /^(?:his|her)$/.test(key) && (at === 0 || !DETERMINERS.has(before[0] ?? "")),
  );
}

/** "for restaurants", "like a cinema": whom it is for, or what it is like. */
function isForSomeone(page: Page, first: number): boolean {
  const before = page.tokens[first - 1]?.key ?? "";
  return /^(?:for|like|by|near|fur|pour|para|per|voor)$/.test(
    DETERMINERS.has(before) ? (page.tokens[first - 2]?.key ?? "") : before,
  );
}

const MAX_QUALIFIERS = 2;

function qualifiesElsewhere(page: Page, at: number, isLast = false): boolean {
  const token = page.tokens[at];
  const next = page.tokens[at + 1];
  if (token === undefined || next === undefined || !isQualifier(page, at)) return false;
  if (next.start - token.end !== 1 && !isLast) return false;
  if (/^\d/.test(token.key) || /n't$/.test(token.key) || AUXILIARIES.has(token.key)) return false;
  return !JOINING_WORDS.has(token.key) && !NAME_STOPS.has(token.key) && verbOf(token.key) === null;
}
