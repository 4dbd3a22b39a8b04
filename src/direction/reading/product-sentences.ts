import { headOfNouns, isCommonNoun, isNounOf } from "../words/kind-of-noun.ts";
import { SOLD_KINDS } from "../words/noun-kinds.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { isCommonWord } from "./common-words.ts";
import { isProper, type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt, isGivenName } from "./product-people.ts";
import { JOINING_WORDS } from "./words/grammar.ts";
import { MAKING_VERBS } from "./words/product-cues.ts";

const MOST_WORDS_OF_A_NAME = 4;

/** "Brinewell turns sea water into drinking water.": who opens a sentence by what a firm does is whom the film is for. */
export function* firmsAtWork(page: Page): Generator<Candidate> {
  if (!isWritten(page)) return;
  for (const first of openings(page)) {
    const name = nameAt(page, first);
    if (name === null) continue;
    const verb = page.tokens[name.last + 1]?.key ?? "";
    const isServing = SERVING.has(verb) || (verb === "turns" && isTurnedInto(page, name));
    if (!(isServing || MAKING_VERBS.has(verb)) || isOwn(page, name.last + 2)) continue;
    const candidate = { name, brand: name, confidence: 0.8 };
    yield isServing ? { ...candidate, kind: "firm" } : candidate;
  }
}

const SERVING = new Set(
  "helps lets connects matches replaces tracks recycles automates simplifies".split(" "),
);
const INTO_REACH = 7;

function isTurnedInto(page: Page, { last }: Phrase): boolean {
  return page.tokens.slice(last + 2, last + 2 + INTO_REACH).some(({ key }) => key === "into");
}

/** "Tamsin repairs the boat", "Ova makes her bed": one thing that is somebody's is a story's. */
function isOwn(page: Page, at: number): boolean {
  return /^(?:the|his|her|their|its|it|this|that|him|them|one|up|out|in|off|down)$/.test(
    page.tokens[at]?.key ?? "",
  );
}

/** "Tinder & Flint firelighters.": a sentence of nothing but a name and its goods. */
export function* sentencesOfGoods(page: Page): Generator<Candidate> {
  if (!isWritten(page)) return;
  for (const { first, after } of page.sentences.slice(0, MOST_SENTENCES)) {
    const name = nameAt(page, first);
    if (name === null) continue;
    const end = page.tokens[after - 1]?.kind === "mark" ? after - 1 : after;
    const goods = page.tokens.slice(name.last + 1, end);
    const isPlain = goods.every(
      ({ kind, key, capitalised }) =>
        kind === "word" && !capitalised && !JOINING_WORDS.has(key) && !/\d/.test(key),
    );
    const isGoods = goods.length > 0 && goods.length <= MOST_WORDS_OF_GOODS && isPlain;
    if (isGoods && isSold(goods.at(-1)?.key ?? "", name.last > name.first))
      yield { name: phrase(page, first, end - 1) ?? name, brand: name, confidence: 0.8 };
  }
}

/** "Iron House, Rotterdam.", "Pulse Yard, 30s.": a sentence of nothing but a name and its town, or how long its film is. */
export function* namesWithTheirTown(page: Page): Generator<Candidate> {
  if (!isWritten(page)) return;
  for (const { first, after } of page.sentences) {
    // "Bindle = swap clothes with neighbours."
    const defined = page.tokens[first + 1]?.key === "=" ? nameAt(page, first) : null;
    if (defined !== null) yield { name: defined, brand: defined, confidence: 0.85 };
    const comma = page.tokens.findIndex(({ key }, at) => at > first && at < after && key === ",");
    const isName =
      comma - first > 1 && comma - first <= MOST_WORDS_OF_A_NAME && isCapitalThroughout(page, first, comma);
    const name = isName && !isGivenName(page, first) ? phrase(page, first, comma - 1) : null;
    const end = page.tokens[after - 1]?.kind === "mark" ? after - 1 : after;
    if (name === null) continue;
    const isLength = A_LENGTH.test(
      page.folded.slice(page.tokens[name.last + 2]?.start, page.tokens[end - 1]?.end),
    );
    const isTown = isCityAt(page, name.last + 2) && end - name.last <= MOST_WORDS_OF_A_TOWN + 2;
    if (name.last + 2 < end && (isTown || isLength)) yield { name, brand: name, confidence: 0.85 };
  }
}

const MOST_WORDS_OF_A_TOWN = 3;
const A_LENGTH = /^\d{1,3} ?(?:s|secs?|seconds?)$/;

function isCapitalThroughout(page: Page, first: number, after: number): boolean {
  return page.tokens
    .slice(first, after)
    .every(({ kind, capitalised, key }) => (kind === "word" && capitalised) || key === "&");
}

/** Further down, sentences tell the film. */
const MOST_SENTENCES = 3;
const MOST_WORDS_OF_GOODS = 3;

/** What no table knows is sold where its maker has a name of two: "firelighters". */
function isSold(key: string, isPair: boolean): boolean {
  const head = headOfNouns(key);
  if (head === null) return isPair && /[a-z]{3}s$/.test(key);
  return SOLD_KINDS.has(head.kind.name) && !head.isSeldomNoun && (isPair || !isNounOf(key, "place"));
}

function isWritten(page: Page): boolean {
  return readsAsEnglish(page.language) && !page.isShouted;
}

/** Where a sentence or what follows a colon begins. */
function openings(page: Page): number[] {
  return page.sentences.flatMap(({ first, after }) => {
    const colon = page.tokens.findIndex(({ key }, at) => at > first && at < after && key === ":");
    return colon < 0 ? [first] : [first, colon + 1];
  });
}

/** Capitals that no word of common speech, no town and no person begins; "&" joins two. */
function nameAt(page: Page, first: number): Phrase | null {
  let last = first;
  if (!isProper(page, first)) return null;
  while (
    isProper(page, last + 1) ||
    (/^(?:&|and)$/.test(page.tokens[last + 1]?.key ?? "") && isProper(page, last + 2))
  )
    last++;
  const [key, start] = [page.tokens[first]?.key ?? "", page.tokens[first]?.start ?? 0];
  const isPair = page.tokens.slice(first, last).some((token) => token.key === "&");
  const isCommon = !isPair && (isCommonWord(key) || isCommonNoun(key));
  if (last - first >= MOST_WORDS_OF_A_NAME || isCommon) return null;
  if (isGivenName(page, first) || isCityAt(page, first) || isQuoted(page, start) || isForbidden(page, start))
    return null;
  return phrase(page, first, last);
}
