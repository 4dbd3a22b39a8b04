import { CATEGORY_NAMES, CATEGORY_OF_KIND, type CategoryName } from "../knowledge/category-names.ts";
import { oncePer } from "../once-per.ts";
import { remembered } from "../remembered.ts";
import { headOfNouns } from "../words/kind-of-noun.ts";
import { SOLD_KINDS } from "../words/noun-kinds.ts";
import type { Hit } from "./lexicon.ts";
import { GOES, productNouns } from "./noun-lexicon.ts";
import type { Token } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { DETERMINERS, JOINING_WORDS } from "./words/grammar.ts";
import { COMPOUND_HEADS, JOINED_HEADS, JOINED_QUALIFIERS, QUALIFYING_WORDS } from "./words/noun-heads.ts";

interface Text {
  readonly tokens: readonly Token[];
  readonly language: string;
}

/**
 * The goods in a stretch that is already known to name something: known nouns, taken whole with the head that follows them, and
 * compounds whose head alone would say too little ("climbing hall", "Hundekekse").
 */
export function soldNouns(page: Text, from = 0, to = page.tokens.length): readonly Hit<CategoryName>[] {
  const asked = soldOf(page);
  const stretch = `${from}-${to}`;
  const known = asked.get(stretch) ?? findSold(page, from, to);
  asked.set(stretch, known);
  return known;
}

/**
 * The goods in a stretch that would be a name: those that our tables know, and an English head at its end of which a dictionary
 * knows that it is something made, eaten, worn, run or staged ("christening gowns", "harpsichord repair").
 */
export function goodsNamed(page: Text, from: number, to: number): readonly Hit<CategoryName>[] {
  const sold = soldNouns(page, from, to);
  const last = sold.at(-1)?.last ?? null;
  if (!ENGLISH.has(page.language) || last === to - 1) return sold;
  // "A bus tour of street art": what the goods are of is no other goods.
  if (last !== null && page.tokens.slice(last + 1, to).some(({ key }) => JOINING_WORDS.has(key))) return sold;
  const goods = goodsByDictionary(page.tokens, from, to);
  return goods === null ? sold : [...sold.filter((hit) => !shareAToken(hit, goods)), goods];
}

const MOST_WORDS_OF_A_HEAD = 3;

function goodsByDictionary(tokens: readonly Token[], from: number, to: number): Hit<CategoryName> | null {
  const words = tokens.slice(Math.max(from, to - MOST_WORDS_OF_A_HEAD), to).map(({ key }) => key);
  const last = tokens[to - 1];
  if (last?.kind !== "word" || last.possessive || isName(last, to - 1 - from)) return null;
  const head = headOfNouns(words.join(" "));
  if (head === null || head.isSeldomNoun || !SOLD_KINDS.has(head.kind.name) || isDeedAt(tokens, to - 1))
    return null;
  if (verbOf(tokens[to]?.key ?? "")?.form === "gerund") return null;
  const first = to - head.words.split(" ").length;
  return hitOf(tokens, Math.max(from, first), to - 1, CATEGORY_OF_KIND[head.kind.name] ?? "general");
}

/** "Spoke & Wrench", "Anvil": a capital makes a name of a thing, but for goods that open a brief: "Brogues by Halloran". */
function isName(head: Token, wordsBefore: number): boolean {
  return head.capitalised && (wordsBefore > 0 || !/[a-z]{2}[^s]s$/.test(head.key));
}

/** The same stretches are asked about by all that look for a product. */
const soldOf = oncePer((_page: Text) => new Map<string, readonly Hit<CategoryName>[]>());

function findSold(page: Text, from: number, to: number): readonly Hit<CategoryName>[] {
  const known = productNouns(page, from, to);
  const isJoining = JOINING_LANGUAGES.has(page.language);
  const compounds = [
    ...(isJoining ? joinedIn(page.tokens, from, to, known) : []),
    ...(ENGLISH.has(page.language) ? compoundsIn(page.tokens, from, to, known) : []),
    ...(page.language === "en" ? joinedIn(page.tokens, from, to, known, surelyJoined) : []),
  ];
  const others = known.filter((hit) => !compounds.some((one) => shareAToken(one, hit)));
  return [...others.map((hit) => qualified(page.tokens, hit, from, isJoining)), ...compounds].sort(
    (a, b) => a.first - b.first,
  );
}

const ENGLISH = new Set(["en", "und"]);
const JOINING_LANGUAGES = new Set(["de", "nl", "sv", "da", "no", "und"]);

const HEADS = categoriesOf(COMPOUND_HEADS);
const QUALIFIERS = categoriesOf(QUALIFYING_WORDS);
const LAST_PARTS = categoriesOf(JOINED_HEADS);
const FIRST_PARTS = [...categoriesOf(JOINED_QUALIFIERS)];

function categoriesOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, CategoryName> {
  return new Map(
    CATEGORY_NAMES.flatMap((category) =>
      (table[category] ?? "")
        .split(",")
        .filter(Boolean)
        .flatMap((word) => [word, `${word}s`].map((form): [string, CategoryName] => [form, category])),
    ).reverse(),
  );
}

function shareAToken(one: Hit<unknown>, other: Hit<unknown>): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether a word is the head of English compounds, and here no verb: "coffee filters", not "the coffee shows". */
export function isCompoundHead(key: string): boolean {
  return HEADS.has(key) && verbOf(key)?.form !== "third";
}

/** English: a head right behind a word of its own, "knife sharpening service"; heads behind heads are one compound. */
function compoundsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: readonly Hit<CategoryName>[],
): Hit<CategoryName>[] {
  const found: Hit<CategoryName>[] = [];
  for (let at = from + 1; at < to; at++) {
    const category = HEADS.get(tokens[at]?.key ?? "");
    const isKnown = known.some((hit) => hit.first <= at && at <= hit.last);
    if (category === undefined || isKnown || !leansOn(tokens, at) || isDeedAt(tokens, at)) continue;
    const before = [...found, ...known].find((hit) => hit.last === at - 1);
    const first = before?.first ?? at - 1;
    if (found.at(-1)?.last === at - 1) found.pop();
    // "Perfume house": a house of goods is of their kind.
    const saysLittle = SAYS_LITTLE.has(category) || tokens[at]?.key === "house";
    const own = saysLittle ? (before?.value ?? category) : category;
    found.push(qualified(tokens, hitOf(tokens, first, at, own), from));
  }
  return found;
}

/** Whether the word before is a part of the compound: no article, verb or mark, one blank or hyphen away. */
function leansOn(tokens: readonly Token[], at: number): boolean {
  const [before, head] = [tokens[at - 1], tokens[at]];
  if (before === undefined || head === undefined || before.kind !== "word" || before.possessive) return false;
  const form = verbOf(before.key)?.form;
  const isTold = form === "third" || form === "past";
  const isName = head.capitalised && before.capitalised;
  return (
    !isName &&
    head.start - before.end <= 1 &&
    !isTold &&
    !/\d/.test(before.key) &&
    !DETERMINERS.has(before.key) &&
    !JOINING_WORDS.has(before.key)
  );
}

/** "A heron stands in a river" and not "bike stands for schools". */
function isDeedAt(tokens: readonly Token[], at: number): boolean {
  const form = verbOf(tokens[at]?.key ?? "")?.form;
  const next = tokens[at + 1]?.key ?? "";
  return (form === "third" && DEED_GOES_ON.test(next)) || (form === "base" && GOES.test(next));
}

const DEED_GOES_ON =
  /^(?:in|on|at|into|onto|over|under|through|across|along|around|up|down|out|off|to|past|towards?|beside|behind|against|as|while|and|alone|still|an?|the|his|her|its|their|every)$/;

const SHORTEST_WHOLE = 6;
const SHORTEST_FIRST_PART = 3;
const SHORTEST_LAST_PART = 3;
/** "Schülernachhilfe in Chemnitz, 15 s" has nothing else by which to tell its language; few English words end so. */
const SURELY_JOINED = 8;

/** German and Dutch: a word that ends in a known one. */
function joinedIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: readonly Hit<CategoryName>[],
  categoryOf = joined,
): Hit<CategoryName>[] {
  const found: Hit<CategoryName>[] = [];
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key ?? "";
    if (known.some((hit) => hit.first <= at && at <= hit.last)) continue;
    const category = categoryOf(key);
    if (category !== null) found.push(hitOf(tokens, at, at, category));
  }
  return found;
}

const WORDS_KEPT = 4_000;
const joined = joinedAtLeast(SHORTEST_LAST_PART);
const surelyJoined = joinedAtLeast(SURELY_JOINED);

/** Shorter words are no compound, and most are shorter. */
function joinedAtLeast(lastPart: number): (key: string) => CategoryName | null {
  const shortest = Math.max(lastPart, Math.min(SHORTEST_WHOLE, SHORTEST_FIRST_PART + lastPart));
  const categoryOf = remembered((key) => joinedCategory(key, lastPart), WORDS_KEPT);
  return (key) => (key.length < shortest ? null : categoryOf(key));
}

function joinedCategory(key: string, shortestLastPart: number): CategoryName | null {
  const whole = key.length >= Math.max(SHORTEST_WHOLE, shortestLastPart) ? LAST_PARTS.get(key) : undefined;
  if (whole !== undefined) return whole;
  for (let cut = SHORTEST_FIRST_PART; cut <= key.length - shortestLastPart; cut++) {
    const category = LAST_PARTS.get(key.slice(cut));
    if (category === undefined) continue;
    const opening = key.slice(0, cut);
    // "Kaaswinkel", "Blumenladen": a shop is of the kind of what it sells.
    const sold = SAYS_LITTLE.has(category)
      ? (LAST_PARTS.get(opening) ?? LAST_PARTS.get(opening.replace(/s$/, "")))
      : undefined;
    const first = sold ?? FIRST_PARTS.find(([part]) => key.startsWith(part))?.[1];
    return first !== undefined && yieldsTo(category, first) ? first : category;
  }
  return null;
}

function qualified(
  tokens: readonly Token[],
  hit: Hit<CategoryName>,
  from: number,
  isJoining = false,
): Hit<CategoryName> {
  const first = isJoining
    ? FIRST_PARTS.find(([part]) => tokens[hit.last]?.key.startsWith(part))?.[1]
    : undefined;
  if (first !== undefined && yieldsTo(hit.value, first)) return { ...hit, value: first };
  for (let at = hit.last - 1; at >= Math.max(from, hit.first - 1); at--) {
    const whose = QUALIFIERS.get(tokens[at]?.key ?? "");
    const touches = (tokens[hit.first]?.start ?? 0) - (tokens[at]?.end ?? 0) <= 1 || at >= hit.first;
    if (whose !== undefined && touches && yieldsTo(hit.value, whose)) return { ...hit, value: whose };
  }
  return hit;
}

const TAKES_ALL = new Set<CategoryName>(["pets", "wedding", "kids"]);
const KEEPS_ITS_OWN = new Set<CategoryName>(["finance", "software", "gaming", "education"]);
const SAYS_LITTLE = new Set<CategoryName>(["general", "business"]);

function yieldsTo(head: CategoryName, whose: CategoryName): boolean {
  return TAKES_ALL.has(whose) ? !KEEPS_ITS_OWN.has(head) : SAYS_LITTLE.has(head);
}

function hitOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: CategoryName,
): Hit<CategoryName> {
  return { first, last, value, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
