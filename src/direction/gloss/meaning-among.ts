import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { ToldLanguage } from "./languages.ts";
import type { Meaning } from "./meaning.ts";
import { isAct } from "./order-questions.ts";
import type { Piece, PieceKind } from "./piece.ts";
import type { WordKind } from "./word-kinds.ts";

/** What stands around a word: the pieces before it, and what the next word may mean. */
interface Neighbours {
  readonly language: ToldLanguage;
  readonly before: readonly Piece[];
  readonly following: readonly Meaning[];
}

const LEADS_TO_NOUN: ReadonlySet<PieceKind> = new Set<PieceKind>([
  "article",
  "possessive",
  "preposition",
  "adjective",
  "number",
  "figure",
]);
const LEADS_TO_VERB: ReadonlySet<PieceKind> = new Set<PieceKind>([
  "person",
  "pronoun",
  "noun",
  "relative",
  "name",
]);

const IS_LITTLE: ReadonlySet<WordKind> = new Set<WordKind>([
  "article",
  "preposition",
  "conjunction",
  "relative",
  "number",
  "possessive",
]);

/** Of several meanings of one word the one that what stands before it asks for. */
export function bestOf(
  meanings: readonly Meaning[],
  word: string,
  opens: boolean,
  { language, before, following }: Neighbours,
): Meaning | null {
  const [first] = meanings;
  if (first === undefined || meanings.length === 1) return first ?? null;
  const of = (...kinds: WordKind[]) => meanings.find(({ kind }) => kinds.includes(kind));
  if (first.english === "cafe" && !isHouse(before))
    return meanings.find(({ english }) => english === "coffee") ?? first;
  // German nouns have capitals, and its other words have none.
  if (language === "de" && !opens) {
    const isNoun = /^\p{Lu}/u.test(word);
    return (
      (isNoun ? of("noun", "person") : meanings.find(({ kind }) => kind !== "noun" && kind !== "person")) ??
      first
    );
  }
  const last = before.at(-1)?.kind ?? "stop";
  const told = inRomance(language, before, meanings, following);
  if (told !== undefined) return told;
  // "Ton joyeux": no French clause begins with "your" and a quality.
  if (language === "fr" && word.toLowerCase() === "ton" && last === "stop") return of("noun") ?? first;
  return IS_LITTLE.has(first.kind) ? first : (fitting(language, before, last, meanings) ?? first);
}

const ROMANCE: ReadonlySet<ToldLanguage> = new Set<ToldLanguage>(["fr", "es", "it", "pt"]);
const NAMES_SOMETHING: ReadonlySet<WordKind> = new Set<WordKind>(["noun", "person"]);

/** What a word of several meanings is by its neighbours: a quality before what it qualifies, the deed that a clause lacks. */
function inRomance(
  language: ToldLanguage,
  before: readonly Piece[],
  meanings: readonly Meaning[],
  following: readonly Meaning[],
): Meaning | undefined {
  if (!ROMANCE.has(language)) return undefined;
  const last = before.at(-1);
  const quality = meanings.find(({ kind }) => kind === "adjective");
  // "Une jeune femme", "un lungo tavolo".
  if (quality && last?.kind === "article" && following[0] && NAMES_SOMETHING.has(following[0].kind))
    return quality;
  const deed = meanings.find(({ kind, form }) => kind === "verb" && form === "third");
  if (deed === undefined || last === undefined) return undefined;
  const from = before.findLastIndex(({ kind }) => kind === "stop" || kind === "relative");
  const isTold = before.slice(from + 1).some(isAct);
  // "Un chien court dans le pré", "une femme entre", "fuori nevica".
  const acts = last.kind === "person" || last.kind === "adverb" || isBeing(last);
  if (acts && !isTold && before.at(-2)?.kind !== "preposition") return deed;
  // "…, tombe, se relève": a clause goes on without an article.
  const isListed =
    last.kind === "stop" && last.said.trim() === "," && isAct(before.slice(0, -1).findLast(isAct));
  return isListed && NEVER_BARE.has(language) && tellsDeed(before.slice(0, -1)) ? deed : undefined;
}

/** Languages whose nouns have an article in a sentence. */
const NEVER_BARE: ReadonlySet<ToldLanguage> = new Set<ToldLanguage>(["fr", "it"]);

function isBeing(piece: Piece): boolean {
  return piece.kind === "noun" && kindOfNoun(piece.english)?.group === "animal";
}

function fitting(
  language: ToldLanguage,
  before: readonly Piece[],
  last: PieceKind,
  meanings: readonly Meaning[],
): Meaning | undefined {
  // "Piega la bici e sale": what goes on behind a deed is a deed.
  if (last === "conjunction" && tellsDeed(before)) {
    const deed =
      meanings.find(({ kind, form }) => kind === "modal" || form === "third") ??
      meanings.find(({ kind, form }) => kind === "verb" && form === "base");
    if (deed) return deed;
  }
  const behind = before.at(-2)?.kind;
  // "Castanho e rosa": a list of qualities goes on with one.
  if (last === "conjunction" && behind === "adjective") {
    const quality = meanings.find(({ kind }) => kind === "adjective");
    if (quality) return quality;
  }
  // "Postino anziano consegna": in these languages qualities follow their noun.
  const isAfterQuality =
    last === "adjective" && (behind === "person" || behind === "noun") && /^(?:fr|es|it|pt)$/.test(language);
  return afterKind(isAfterQuality ? behind : last, meanings);
}

function tellsDeed(before: readonly Piece[]): boolean {
  const from = before.findLastIndex(({ kind }) => kind === "stop" || kind === "relative");
  return before.slice(from + 1).some(isAct);
}

/** What may stand behind a word of a kind. */
function afterKind(last: PieceKind, meanings: readonly Meaning[]): Meaning | undefined {
  const of = (...kinds: WordKind[]) => meanings.find(({ kind }) => kinds.includes(kind));
  if (LEADS_TO_NOUN.has(last)) return of("noun", "person", "adjective");
  if (last === "noun")
    return of("adjective") ?? meanings.find(({ form }) => form === "participle") ?? of("modal", "verb");
  if (LEADS_TO_VERB.has(last)) return of("adjective", "modal", "verb");
  // "Boeken en kleren": a list begins with things.
  if (last === "stop" || last === "conjunction") return of("phrase", "noun", "person");
  return undefined;
}

/** "Para nuestro café" is for a house, "le trae un café" brings a drink. */
function isHouse(before: readonly Piece[]): boolean {
  const near = before.slice(-3);
  return near.some(
    ({ kind, english }) =>
      kind === "possessive" || kind === "adjective" || /^(?:for|in|in the)$/.test(english),
  );
}
