import { CATEGORY_NAMES, type CategoryName } from "../knowledge/category-names.ts";
import { type Hit, type Lexicon, lexiconFrom, perLanguage, scan } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { KNOWN_BRANDS } from "./words/brands.ts";
import { CATEGORY_HINTS, LANGUAGE_BOUND, PRODUCT_NOUNS } from "./words/categories.ts";
import { GOODS_AND_TRADES } from "./words/goods-and-trades.ts";
import { ROMANCE_HOUSES } from "./words/noun-heads.ts";

/** Things that are sold, with their category, as one language understands them. */
const nounLexicon: (language: string) => Lexicon<CategoryName> = perLanguage((language) =>
  lexiconFrom(() =>
    withPlurals([
      ...categoryEntries(PRODUCT_NOUNS),
      ...categoryEntries(GOODS_AND_TRADES),
      ...(isRomance(language) ? categoryEntries(ROMANCE_HOUSES) : []),
    ]).filter(([noun]) => speaks(noun, language)),
  ),
);

function isRomance(language: string): boolean {
  return /^(?:fr|es|it|pt)$/.test(language);
}

/** Words that lean to a category. */
export const HINT_LEXICON: Lexicon<CategoryName> = lexiconFrom(() => categoryEntries(CATEGORY_HINTS));

/** Names known the world over. */
export const KNOWN_BRAND_LEXICON: Lexicon<CategoryName> = lexiconFrom(() => categoryEntries(KNOWN_BRANDS));

/** Product nouns in a stretch of tokens. */
export function productNouns(
  page: { readonly tokens: readonly Token[]; readonly language: string },
  from = 0,
  to = page.tokens.length,
): Hit<CategoryName>[] {
  return scan(page.tokens, nounLexicon(page.language), from, to).filter(
    (hit) =>
      page.tokens[hit.last + 1]?.joined !== true &&
      !isDeed(page.tokens, hit) &&
      !isVanOfAName(page.tokens, hit) &&
      !isColor(page.tokens, hit) &&
      !countsTheNext(page.tokens, hit),
  );
}

/** "Van Dijk & Zn": a name, and no vehicle. */
function isVanOfAName(tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean {
  return (
    first === last &&
    tokens[first]?.key === "van" &&
    tokens[first]?.capitalised === true &&
    tokens[first + 1]?.capitalised === true
  );
}

function categoryEntries(table: Readonly<Record<string, string>>): [string, CategoryName][] {
  return CATEGORY_NAMES.flatMap((category) =>
    (table[category] ?? "")
      .split(",")
      .filter(Boolean)
      .map((noun): [string, CategoryName] => [noun, category]),
  );
}

/** English plurals that the table leaves out; a plural that stands for something else there keeps its own row. */
function withPlurals(entries: readonly [string, CategoryName][]): [string, CategoryName][] {
  const known = new Set(entries.map(([noun]) => noun));
  const plurals = entries.flatMap(([noun, category]): [string, CategoryName][] => {
    const plural = pluralOf(noun);
    return plural === null || known.has(plural) || verbOf(plural) !== null ? [] : [[plural, category]];
  });
  return [...entries, ...plurals];
}

function pluralOf(noun: string): string | null {
  if (!/[a-z]$/.test(noun) || noun.endsWith("s") || noun.length < 3) return null;
  if (/(?:x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function speaks(noun: string, language: string): boolean {
  const bound = LANGUAGE_BOUND[noun];
  if (bound === undefined) return true;
  return bound.split(" ").includes(language === "und" ? "en" : language);
}

/** "a man drinks beer", "a keeper paints the boat": the word is what someone does. */
function isDeed(tokens: readonly Token[], hit: Hit<CategoryName>): boolean {
  if (hit.first !== hit.last) return false;
  const form = verbOf(tokens[hit.first]?.key ?? "")?.form;
  if (form === "base" && hit.first > 0 && GOES.test(tokens[hit.last + 1]?.key ?? "")) return true;
  if (form !== "third") return false;
  if (hit.first > 0 && OBJECT_NEXT.test(tokens[hit.last + 1]?.key ?? "")) return true;
  const before = tokens[hit.first - 1];
  const article = tokens[hit.first - 2]?.key ?? "";
  return before?.kind === "word" && /^(?:a|an|the|one|he|she|it)$/.test(article);
}

/** "raindrops race down a window": where somebody goes follows a deed and no goods. */
export const GOES = /^(?:into|onto|through|across|along|around|up|down|out|off|past|towards?|away|by)$/;

/** "a keeper paints the boat": what follows a deed and no goods. */
const OBJECT_NEXT = /^(?:an?|the|his|her|its|their|my|our|every|each|him|them|it)$/;

const TAKEN_ALONE =
  /^(?:continuous|unbroken|uninterrupted|uncut|steady|locked|static|long|slow|shot|take|scene|clip|frame|image|picture|photo|camera|lens|location|word|line|colou?r|person|man|woman|actor|character|product|page|use)$/;

/** "one single continuous shot": no record of a singer. */
function countsTheNext(tokens: readonly Token[], hit: Hit<CategoryName>): boolean {
  return tokens[hit.last]?.key === "single" && TAKEN_ALONE.test(tokens[hit.last + 1]?.key ?? "");
}

const COLOR_TOO = new Set("cream creme rust mint rose salmon chocolate wine".split(" "));
const COLORS_NEAR =
  /^(?:amber|red|green|blue|white|black|navy|gold|pink|orange|brown|beige|grey|gray|yellow|purple|teal|lavender|sage|ivory|terracotta|olive|olivgrun|gelb|blau|rot|grun|weiß|schwarz|gold|rosa)$/;

/** "amber and cream", "navy, mint": beside a colour the word is a colour. */
function isColor(tokens: readonly Token[], hit: Hit<CategoryName>): boolean {
  if (hit.first !== hit.last || !COLOR_TOO.has(tokens[hit.first]?.key ?? "")) return false;
  const joins = (at: number) => /^(?:and|&|,|und|\+|on)$/.test(tokens[at]?.key ?? "");
  return (
    (joins(hit.first - 1) && COLORS_NEAR.test(tokens[hit.first - 2]?.key ?? "")) ||
    (joins(hit.last + 1) && COLORS_NEAR.test(tokens[hit.last + 2]?.key ?? ""))
  );
}
