import { isName } from "./is-name.ts";
import type { ToldLanguage } from "./languages.ts";
import type { Dictionary, Meaning } from "./meaning.ts";
import { figureInEnglish, wholeNames } from "./names-and-figures.ts";
import { nearMeanings } from "./near-words.ts";
import { orderMeant, shownAcross } from "./orders.ts";
import type { Piece, PieceKind } from "./piece.ts";
import { type ToldToken, tokensToTell } from "./told-tokens.ts";
import type { WordKind } from "./word-kinds.ts";

const WITHIN_PHRASE = /^(?:[^\S\n]*|['’]|-)$/;
const OPENS = /(?:[.!?:\n•*]\s*|[-–—]\s+)$/;
const LONGEST_OPENING = 6;
const LONGEST_BEHIND = 8;
const BEFORE_COLON = /^\s*:/;

/** The pieces of a text in its own order. */
export function piecesOf(text: string, language: ToldLanguage, find: Dictionary): Piece[] {
  const tokens = tokensToTell(text, language, find);
  const shown = language === "nl" ? shownAcross(tokens, text) : null;
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as ToldToken;
    const gap = text.slice(done, token.start);
    if (!WITHIN_PHRASE.test(gap) || (/^-$/.test(gap) === false && gap.includes("\n")))
      pieces.push(stop(gap, done));
    if (language === "nl" && /^(?:die|dat)$/i.test(token.word) && isToldMore(pieces.at(-1)))
      pieces.push({ ...stop("", done), said: ", ", english: ", " });
    const half = shown?.get(at);
    const { piece, length } = half
      ? { piece: half, length: 1 }
      : pieceAt(text, tokens, at, { language, find, before: pieces, gap });
    pieces.push(piece);
    done = piece.end;
    at += length - 1;
  }
  if (done < text.length) pieces.push(stop(text.slice(done), done));
  return wholeNames(pieces, text);
}

/** "Een man die bloemen koopt": what is told of somebody is a clause of its own. */
function isToldMore(before: Piece | undefined): boolean {
  return before?.kind === "noun" || before?.kind === "person";
}

interface Around {
  readonly language: ToldLanguage;
  readonly find: Dictionary;
  readonly before: readonly Piece[];
  readonly gap: string;
}

function pieceAt(
  text: string,
  tokens: readonly ToldToken[],
  at: number,
  around: Around,
): { piece: Piece; length: number } {
  const token = tokens[at] as ToldToken;
  const isTied = around.gap === "-";
  if (token.isKept && /^\d/.test(token.word)) {
    const figure = kept(token, "figure", isTied);
    return { piece: { ...figure, english: figureInEnglish(token.word) }, length: 1 };
  }
  const meaning = token.isKept ? null : meaningAt(text, tokens, at, around);
  if (meaning === null) return { piece: kept(token, "name", isTied), length: 1 };
  const { kind, form, english, participle, base, rest } = meaning;
  const end = (tokens[at + rest.length] as ToldToken).end;
  const said = text.slice(token.start, end);
  return {
    piece: { kind, form, english, participle, said, base, start: token.start, end, isTied },
    length: rest.length + 1,
  };
}

/** A piece that English has as it was written. */
function kept({ word, start, end }: ToldToken, kind: "name" | "figure", isTied: boolean): Piece {
  return { kind, form: "plain", english: word, participle: null, said: word, base: word, start, end, isTied };
}

/** What the word at `at` begins means here, the longest phrase first; null for a name. */
function meaningAt(text: string, tokens: readonly ToldToken[], at: number, around: Around): Meaning | null {
  const { word, start } = tokens[at] as ToldToken;
  const opens = start === 0 || OPENS.test(text.slice(Math.max(0, start - LONGEST_OPENING), start));
  const known = around.find(word.toLowerCase());
  const all = (known.length > 0 ? known : nearMeanings(word, around.language, around.find)).filter(
    ({ rest }) => follows(text, tokens, at, rest),
  );
  const isBeforeColon = (rest: number) =>
    BEFORE_COLON.test(text.slice(tokens[at + rest]?.end, tokens[at + rest + 1]?.start));
  const order = opens ? orderMeant(all, tokens.slice(at + 1), around.find, isBeforeColon) : null;
  const fitting = all.filter(
    (one) => one.isOrder !== true && !isOtherWord(one, tokens[at + 1]?.word ?? "", around.language),
  );
  if (order !== null && order.rest.length >= (fitting[0]?.rest.length ?? 0)) return order;
  const longest = fitting[0]?.rest.length ?? 0;
  const hyphened = fitting.find(({ rest }) => rest.some((next) => next.startsWith("-")));
  const ofLongest = fitting.filter(({ rest }) => rest.length === longest);
  const meaning = hyphened ?? bestOf(ofLongest, word, opens, around);
  return meaning === null ||
    isName(
      word,
      meaning,
      opens,
      around,
      text.slice(start + word.length, start + word.length + LONGEST_BEHIND),
    )
    ? null
    : meaning;
}

/** "Ein paar" are some, "ein Paar" is a couple. */
function isOtherWord({ rest, english }: Meaning, next: string, language: ToldLanguage): boolean {
  return language === "de" && rest[0] === "paar" && english === "some" && /^\p{Lu}/u.test(next);
}

function follows(text: string, tokens: readonly ToldToken[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => {
    const [one, other] = [tokens[at + offset], tokens[at + offset + 1]];
    return (
      one !== undefined &&
      other !== undefined &&
      // "Petite-fille" is another than a petite fille.
      (word.startsWith("-")
        ? text.slice(one.end, other.end).toLowerCase() === word
        : isSame(other.word.toLowerCase(), word) && WITHIN_PHRASE.test(text.slice(one.end, other.start)))
    );
  });
}

/** "Vélos-cargos" are several of what the table names one of. */
function isSame(said: string, word: string): boolean {
  return said === word || (said.startsWith(word) && /^(?:s|es|x|e|en)$/.test(said.slice(word.length)));
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
function bestOf(
  meanings: readonly Meaning[],
  word: string,
  opens: boolean,
  { language, before }: Around,
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
  // "Ton joyeux": no French clause begins with "your" and a quality.
  if (language === "fr" && word.toLowerCase() === "ton" && last === "stop") return of("noun") ?? first;
  return IS_LITTLE.has(first.kind) ? first : (fitting(language, before, last, meanings) ?? first);
}

function fitting(
  language: ToldLanguage,
  before: readonly Piece[],
  last: PieceKind,
  meanings: readonly Meaning[],
): Meaning | undefined {
  // "Piega la bici e sale": what goes on behind a deed is a deed.
  if (last === "conjunction" && tellsDeed(before)) {
    const deed = meanings.find(({ kind, form }) => kind === "modal" || form === "third");
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
  return before.slice(from + 1).some(({ kind, form }) => kind === "verb" && form === "third");
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

function stop(said: string, start: number): Piece {
  return {
    kind: "stop",
    form: "plain",
    english: said,
    participle: null,
    said,
    base: said,
    start,
    end: start + said.length,
    isTied: false,
  };
}
