import { lexiconFrom, scan } from "./lexicon.ts";
import { NOUN_LEXICON } from "./noun-lexicon.ts";
import { type Phrase, readName, tokenIndexAt } from "./noun-phrases.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { AskedProduct } from "./reading.ts";
import { DETERMINERS } from "./words/grammar.ts";

const MAX_FEATURES = 8;
const MAX_FEATURE_CHARACTERS = 90;

/** The card of a product from its name in the text: noun, brand, what is said of it. */
export function describeProduct(page: Page, phrase: Phrase, brandPhrase: Phrase | null): AskedProduct | null {
  const name = cleanName(page, phrase);
  if (name === "") return null;
  const apposition = appositionOf(page, phrase);
  const noun = nounOf(page, phrase) ?? apposition?.noun ?? null;
  const brand = brandPhrase === null ? brandOf(page, phrase) : cleanName(page, brandPhrase);
  return { name: capitalise(name), noun, brand, description: apposition?.clause ?? null, features: featuresOf(page, phrase) };
}

function cleanName(page: Page, phrase: Phrase): string {
  return page.text
    .slice(phrase.start, phrase.end)
    .replace(/\s+/g, " ")
    .replace(/["“”„«»*_「」]/g, "")
    .replace(/^['‘]|['’]$/g, "")
    .trim();
}

function capitalise(name: string): string {
  const isStyled = /^\p{Ll}\p{Lu}/u.test(name);
  return isStyled ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The thing that can be filmed: the last known noun of the phrase, with the words that qualify it. */
function nounOf(page: Page, phrase: Phrase): string | null {
  const hits = scan(page.tokens, NOUN_LEXICON, phrase.first, phrase.last + 1);
  const hit = hits.at(-1);
  if (hit !== undefined) {
    let first = hit.first;
    while (first > phrase.first && isCommon(page, first - 1)) first--;
    return page.folded === page.text ? page.text.slice(page.tokens[first]?.start, hit.end) : page.text.slice(page.tokens[first]?.start, hit.end).toLowerCase();
  }
  const last = page.tokens[phrase.last];
  if (last === undefined || last.capitalised || last.kind === "mark" || /\d/.test(last.key)) return null;
  let first = phrase.last;
  while (first > phrase.first && isCommon(page, first - 1)) first--;
  return page.text.slice(page.tokens[first]?.start, last.end).toLowerCase();
}

function isCommon(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token !== undefined && token.kind === "word" && !token.capitalised && !token.possessive && !DETERMINERS.has(token.key) && token.key !== "by";
}

function brandOf(page: Page, phrase: Phrase): string | null {
  let first = phrase.first;
  while (first <= phrase.last && page.tokens[first]?.capitalised !== true) first++;
  let last = first;
  while (last < phrase.last && (page.tokens[last + 1]?.capitalised === true || /^\d/.test(page.tokens[last + 1]?.key ?? ""))) last++;
  const begin = page.tokens[first];
  const end = page.tokens[last];
  if (first > phrase.last || begin === undefined || end === undefined || page.language === "de") return null;
  if (page.text.slice(begin.start, end.end) === page.text.slice(begin.start, end.end).toUpperCase() && isAllCaps(page)) return null;
  return page.text.slice(begin.start, begin.possessive && first === last ? end.end - 2 : end.end);
}

function isAllCaps(page: Page): boolean {
  return !/\p{Ll}/u.test(page.text);
}

interface Apposition {
  readonly clause: string;
  readonly noun: string | null;
}

const APPOSITION = /^["”'’*]?(?:,| is| are|:| [-–—(]|\s?—|\s?\(|, which is| ist| sind| est| es| e)\s?(?=(?:an?|the|our|one of|your|eine?|der|die|das|une?|le|la|una?|el|uma?|um|o|il|lo|een|de|het)\s)/i;
const CLAUSE_END = /[.!?;\n)]|,\s(?:and|with a|for|to|we|it|targeting|aimed|on|in)\b|\s[-–—]\s/;
const MAX_CLAUSE_CHARACTERS = 140;

/** "FizzUp, a prebiotic soda in recycled cans" */
function appositionOf(page: Page, phrase: Phrase): Apposition | null {
  const rest = page.text.slice(phrase.end, phrase.end + MAX_CLAUSE_CHARACTERS);
  const lead = APPOSITION.exec(rest);
  if (lead === null) return null;
  const start = phrase.end + lead[0].length;
  const length = page.text.slice(start, start + MAX_CLAUSE_CHARACTERS).search(CLAUSE_END);
  const end = length < 0 ? Math.min(page.text.length, start + MAX_CLAUSE_CHARACTERS) : start + length;
  const from = tokenIndexAt(page, start);
  const name = readName(page, from, tokenIndexAt(page, end));
  return { clause: page.text.slice(start, end).replace(/\s+/g, " ").trim().replace(/[,:]$/, ""), noun: name === null ? null : nounOf(page, name) };
}

const FEATURE_CUES = lexiconFrom(
  "lasts,with,made of,made from,made with,features,has,contains,packed with,full of,keeps,charges,comes in,comes with,weighs,works,runs on,powered by,free of,helps,lets you,holds,fits,reduces,removes,saves,delivers,protects,offers,includes,boosts,tracks,cleans,cooks,folds"
    .split(",")
    .map((cue) => [cue, true] as const),
);

/** Clauses that say what the product has or does, in the sentences that speak of it, and listed benefits. */
function featuresOf(page: Page, phrase: Phrase): string[] {
  const features: string[] = [];
  for (const field of page.fields) {
    if (field.slot === "usp") features.push(...page.text.slice(field.start, field.end).split(/[,;\n•]|\s-\s/).map((part) => part.replace(/^[\s\-*\d.)]+/, "").trim()));
  }
  const head = (page.tokens[phrase.first]?.key ?? "").toLowerCase();
  for (const sentence of page.sentences) {
    const isAbout = sentenceAt(page, phrase.start) === sentence || /^(?:it|our|the|they|its|this)$/.test(page.tokens[sentence.first]?.key ?? "") || page.tokens[sentence.first]?.key === head;
    if (isAbout) features.push(...clausesOf(page, sentence, phrase));
  }
  for (const prohibition of page.prohibitions) {
    if (prohibition.kind === "claim") for (const item of prohibition.items) features.push(page.text.slice(prohibition.start, item.end));
  }
  return [...new Set(features.map((feature) => feature.replace(/\s+/g, " ").trim()))].filter((feature) => feature.length > 2 && feature.length <= MAX_FEATURE_CHARACTERS).slice(0, MAX_FEATURES);
}

function clausesOf(page: Page, sentence: { first: number; after: number; end: number }, phrase: Phrase): string[] {
  const clauses: string[] = [];
  for (const hit of scan(page.tokens, FEATURE_CUES, Math.max(sentence.first, Math.min(phrase.last + 1, sentence.after)), sentence.after)) {
    const distance = page.text.slice(Math.max(phrase.end, page.tokens[sentence.first]?.start ?? 0), hit.start);
    if (/\b(?:video|ad|film|music|voice|tone|cta|logo|overlay|people|woman|man|we|end|ends|scene|shot)\b/i.test(distance)) break;
    const from = hit.start;
    const length = page.text.slice(from, sentence.end).search(/[,;.!?()]|\s(?:and|but|for|while|so|because)\s/);
    const clause = page.text.slice(from, length < 0 ? sentence.end : from + length);
    if (!/\b(?:music|voice|vibe|tone|text|logo|overlay|cta|colou?rs?|camera|cuts|feel|ending|captions?|lighting|soundtrack|shots?|people|energy|humor|humour)\b/i.test(clause)) clauses.push(clause);
  }
  return clauses;
}
