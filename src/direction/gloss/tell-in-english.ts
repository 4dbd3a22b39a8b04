import { capital } from "../words/capital.ts";
import { agreeing } from "./agree.ts";
import { dictionaryOf } from "./dictionary.ts";
import { inflected } from "./english-forms.ts";
import { byEndings } from "./german-endings.ts";
import { isFarther, type ToldLanguage } from "./languages.ts";
import { neverDone } from "./never-done.ts";
import { orderFarther } from "./order-farther.ts";
import { orderGermanic } from "./order-germanic.ts";
import { isAct } from "./order-questions.ts";
import { markFeminine, orderRomance, type People } from "./order-romance.ts";
import type { Piece } from "./piece.ts";
import { piecesOf } from "./pieces.ts";
import { unspacedPieces } from "./pieces-unspaced.ts";
import { wishedAtTheEnd } from "./wished-at-the-end.ts";
import { worn } from "./worn.ts";

/** A text of another language told in English, and the way back to its own words. */
export interface Telling {
  readonly text: string;
  readonly language: ToldLanguage;
  /** The stretch of the original that a stretch of the English text stands for; null where it stands for none. */
  readonly spanOf: (start: number, end: number) => Span | null;
  /** The same the other way round. */
  readonly englishSpanOf: (start: number, end: number) => Span | null;
  /** The share (0 to 1) of its words that are told in English; names and figures are not counted. */
  readonly share: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** `original` in plain English: word for word by the dictionary of its language, in English order. Names and quoted words stay. */
export function tellInEnglish(original: string, language: ToldLanguage): Telling {
  const find = dictionaryOf(language);
  const isUnspaced = language === "ja" || language === "zh";
  const pieces = isUnspaced
    ? unspacedPieces(original, language)
    : wishedAtTheEnd(piecesOf(original, language, find), language);
  const ordered = clausesOf(pieces).flatMap((clause, index, clauses) => {
    const before = clauses[index - 1]?.at(-1);
    if (clause[0]?.kind === "stop") return clause;
    const label = asLabel(clause, clauses);
    if (label !== null) return label;
    // "Der Zug fährt ein, die Türen gehen auf": only what names somebody can be told more of.
    const told = TOLD_MORE.has(clauses[index - 2]?.at(-1)?.kind ?? "stop") ? before : undefined;
    return ordering(language, worn(neverDone(clause)), told, peopleBefore(pieces, clause[0]?.start ?? 0));
  });
  const { text, placed } = written(agreeing(ordered, language));
  return {
    text,
    language,
    spanOf: (start, end) =>
      spanOf(
        placed,
        (one) => one,
        ({ piece }) => piece,
        start,
        end,
      ),
    englishSpanOf: (start, end) =>
      spanOf(
        placed,
        ({ piece }) => piece,
        (one) => one,
        start,
        end,
      ),
    share: shareOf(pieces),
  };
}

const TOLD_MORE: ReadonlySet<Piece["kind"]> = new Set<Piece["kind"]>(["noun", "person", "name", "pronoun"]);
const LABELS = /^(?:mood|tone|style|look)$/;
const SAYS_HOW: ReadonlySet<Piece["kind"]> = new Set<Piece["kind"]>([
  "adjective",
  "adverb",
  "conjunction",
  "article",
]);

/** "Lugn stämning", "ton joyeux" by themselves are no picture: "mood: calm". */
function asLabel(clause: readonly Piece[], all: readonly (readonly Piece[])[]): Piece[] | null {
  const label = clause.find(({ kind, english }) => kind === "noun" && LABELS.test(english));
  const said = clause.filter((piece) => piece !== label && piece.kind !== "article");
  const isAlone = label !== undefined && said.length > 0 && said.every(({ kind }) => SAYS_HOW.has(kind));
  // "Vrolijke, warme toon" is one wish.
  const before = all[all.indexOf(clause) - 2];
  if (isAlone && before?.every(({ kind }) => kind === "adjective" || kind === "adverb")) return null;
  return isAlone ? [{ ...label, form: "plain", english: `${label.english}:` }, ...said] : null;
}

const V2_LANGUAGES: ReadonlySet<ToldLanguage> = new Set<ToldLanguage>(["de", "nl", "sv", "da"]);

function ordering(
  language: ToldLanguage,
  clause: readonly Piece[],
  before: Piece | undefined,
  people: People,
): readonly Piece[] {
  if (V2_LANGUAGES.has(language))
    return orderGermanic(
      language === "de" || language === "nl" ? byEndings(clause, language === "de") : clause,
      dictionaryOf(language),
      before,
    );
  return isFarther(language) ? orderFarther(clause, language) : orderRomance(clause, language, people);
}

/** Stops by themselves, and what stands between them: a deed and the next that "and" joins to it are two. */
function clausesOf(pieces: readonly Piece[]): Piece[][] {
  const clauses: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = clauses.at(-1);
    const isNew = last === undefined || last[0]?.kind === "stop";
    if (piece.kind === "stop" || isNew || joinsDeeds(last, pieces, at) || givesReason(last, piece))
      clauses.push([piece]);
    else last.push(piece);
  }
  return clauses;
}

/** "… zodat ze het kan zien": Dutch needs no comma before it. */
function givesReason(clause: readonly Piece[], { kind, english }: Piece): boolean {
  return kind === "conjunction" && /^(?:so that|because|while|until)$/.test(english) && clause.some(isAct);
}

function joinsDeeds(clause: readonly Piece[], pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:and|or|but)$/.test(pieces[at]?.english ?? "")) return false;
  const end = pieces.findIndex(
    (piece, index) => index > at && (piece.kind === "stop" || piece.kind === "conjunction"),
  );
  return clause.some(isAct) && pieces.slice(at + 1, end < 0 ? undefined : end).some(isAct);
}

/** Who was told of last before an offset, and whom besides. */
function peopleBefore(pieces: readonly Piece[], offset: number): People {
  let people: People = { doer: null, other: null };
  for (const [at, piece] of pieces.entries()) {
    if (piece.start >= offset) break;
    // "Para familias": whom a film is for does not act in it.
    if (piece.kind !== "person" || isForWhom(pieces, at)) continue;
    people = { doer: piece, other: people.doer ?? piece };
    const article = pieces.slice(Math.max(0, at - 3), at).findLast(({ kind }) => kind === "article");
    if (article && /^(?:una|la|une|uma|a)$/i.test(article.said)) markFeminine(piece);
  }
  return people;
}

function isForWhom(pieces: readonly Piece[], at: number): boolean {
  const lead = pieces
    .slice(Math.max(0, at - 3), at)
    .findLast(({ kind }) => kind === "preposition" || kind === "stop");
  return (
    lead?.kind === "preposition" ||
    (pieces[at]?.form === "plural" && pieces[at - 1]?.kind !== "article" && pieces[at - 1]?.kind !== "number")
  );
}

function written(pieces: readonly Piece[]): { text: string; placed: Placed[] } {
  const placed: Placed[] = [];
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    // "Ein Paar, das aufwacht": English has no comma there.
    const isJoint = piece.kind === "stop" && piece.said.trim() === "," && pieces[at + 1]?.kind === "relative";
    const words = isJoint ? " " : wordsOf(piece, pieces[at + 1]);
    if (words === "") continue;
    const joint = jointBefore(text, piece, pieces[at - 1]);
    const opens = /(?:^|[.!?\n][^\S\n]*)$/.test(text + joint);
    text += joint;
    const start = text.length;
    text += opens ? capital(words) : words;
    placed.push({ piece, start, end: text.length });
  }
  return { text, placed };
}

/** "20-second"; but "Bio-Zutaten" are organic ingredients. */
const TIES: ReadonlySet<Piece["kind"]> = new Set<Piece["kind"]>(["figure", "number", "name"]);

function wordsOf(piece: Piece, next: Piece | undefined): string {
  return piece.english === "a" && startsWithVowel(next) ? "an" : inflected(piece);
}

function jointBefore(text: string, piece: Piece, before: Piece | undefined): string {
  if (piece.kind === "stop" || text === "" || (before?.kind === "stop" && /[\s(“„"«¿¡/]$/.test(text)))
    return "";
  return piece.isTied && before !== undefined && TIES.has(before.kind) ? "-" : " ";
}

function startsWithVowel(next: Piece | undefined): boolean {
  return (
    next !== undefined &&
    next.kind !== "stop" &&
    /^(?:[aeio]|u(?!ni|se))/i.test(next.english) &&
    !/^(?:one|euro)/i.test(next.english)
  );
}

/** The stretch on one side of what lies between `from` and `to` on the other. */
function spanOf(
  placed: readonly Placed[],
  here: (one: Placed) => Span,
  there: (one: Placed) => Span,
  from: number,
  to: number,
): Span | null {
  let [start, end] = [Number.POSITIVE_INFINITY, -1];
  for (const one of placed) {
    const { start: first, end: last } = here(one);
    if (first >= to || last <= from || one.piece.kind === "stop" || one.piece.said === "") continue;
    start = Math.min(start, there(one).start);
    end = Math.max(end, there(one).end);
  }
  return end < 0 ? null : { start, end };
}

function shareOf(pieces: readonly Piece[]): number {
  const words = pieces.filter(
    ({ kind, said }) =>
      kind !== "stop" && kind !== "figure" && !(kind === "name" && /^[\p{Lu}"“„«@#]/u.test(said)),
  );
  const known = words.filter(({ kind }) => kind !== "name");
  return words.length === 0 ? 0 : known.length / words.length;
}
