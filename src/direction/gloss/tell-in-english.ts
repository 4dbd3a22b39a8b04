import { dictionaryOf } from "./dictionary.ts";
import { inflected } from "./english-forms.ts";
import type { GlossedLanguage } from "./languages.ts";
import { orderGermanic } from "./order-germanic.ts";
import { isFeminine, markFeminine, orderRomance } from "./order-romance.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** A text of another language told in English, and the way back to its own words. */
export interface Telling {
  readonly text: string;
  readonly language: GlossedLanguage;
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
export function tellInEnglish(original: string, language: GlossedLanguage): Telling {
  const find = dictionaryOf(language);
  const pieces = piecesOf(original, language, find);
  const ordered = clausesOf(pieces).flatMap((clause, index, clauses) => {
    const before = clauses[index - 1]?.at(-1);
    if (clause[0]?.kind === "stop") return clause;
    return language === "de" || language === "nl"
      ? orderGermanic(clause, find, before)
      : orderRomance(clause, language, personBefore(pieces, clause[0]?.start ?? 0));
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

/** Stops by themselves, and what stands between them. */
function clausesOf(pieces: readonly Piece[]): Piece[][] {
  const clauses: Piece[][] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (piece.kind === "stop" || last === undefined || last[0]?.kind === "stop") clauses.push([piece]);
    else last.push(piece);
  }
  return clauses;
}

/** Who was told of last before an offset, in the same story. */
function personBefore(pieces: readonly Piece[], offset: number): Piece | null {
  let found: Piece | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.start >= offset) break;
    // "Para familias": whom a film is for does not act in it.
    if (piece.kind !== "person" || isForWhom(pieces, at)) continue;
    found = piece;
    const article = pieces.slice(Math.max(0, at - 3), at).findLast(({ kind }) => kind === "article");
    if (article && /^(?:una|la|une|uma|a)$/i.test(article.said)) markFeminine(piece);
  }
  return found;
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

/** Little words that hang on their neighbours. */
function agreeing(pieces: readonly Piece[], language: GlossedLanguage): Piece[] {
  let person: Piece | null = null;
  return pieces.map((piece, at) => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind === "person") person = piece;
    const as = (english: string): Piece => ({ ...piece, english });
    if (piece.kind === "possessive" && piece.english === "his" && language !== "de" && language !== "nl")
      return person !== null && isFeminine(person) ? as("her") : piece;
    if (piece.english === "audience" && next !== undefined && next.kind !== "stop")
      return as("target audience:");
    if (piece.english === "a" && /^(?:minute|hour)$/.test(next?.english ?? "")) return as("one");
    if (piece.kind === "relative") return as(before?.kind === "person" ? "who" : "that");
    if (piece.kind === "preposition") return as(placedBy(piece, at, pieces));
    if (
      piece.kind === "verb" &&
      piece.form === "base" &&
      before?.kind === "preposition" &&
      before.english !== "to"
    )
      return { ...piece, form: "gerund" as const };
    if (piece.kind === "article" && piece.english === "the" && next?.kind === "possessive") return as("");
    if (piece.kind === "noun" && before?.kind === "figure" && before.english !== "1")
      return counted(piece, pieces[at - 2]);
    if (isPlainPeople(piece, before, language)) return { ...piece, form: "plural" as const };
    // "40 Sekunden", but a 40-second film.
    if (piece.isTied && piece.form === "plural" && next?.isTied) return { ...piece, form: "plain" as const };
    return piece;
  });
}

/** "6 h" is an hour of the clock behind "from", and a time elsewhere. */
function counted(piece: Piece, lead: Piece | undefined): Piece {
  if (piece.isTied) return { ...piece, form: "plain" };
  const isOfClock =
    piece.english === "hour" &&
    lead?.kind === "preposition" &&
    /^(?:from|at|until|to|since)\b/.test(lead.english);
  return isOfClock ? { ...piece, form: "plain", english: "o'clock" } : { ...piece, form: "plural" };
}

/** "Zielgruppe Berufseinsteiger", "für Einsteiger": many words for people have one form. */
function isPlainPeople(piece: Piece, before: Piece | undefined, language: GlossedLanguage): boolean {
  if (piece.kind !== "person" || piece.form !== "plain" || (language !== "de" && language !== "nl"))
    return false;
  if (!/(?:er|el|en)$/.test(piece.said)) return false;
  return (
    before === undefined ||
    before.kind === "stop" ||
    before.kind === "noun" ||
    before.english === "for" ||
    before.english === "and"
  );
}

const WITH_A_GOAL = /^(?:to|at|at the|to the)$/;
const MOVES =
  /^(?:go|come|walk|run|climb|jump|fall|fly|swim|return|travel|drive|ride|sail|row|move|bring|give|send|carry|throw|show|tell|say|speak|write|deliver|donate|offer|follow|invite|lead|take|pull|push)\b/;
const HOURS = /^(?:dawn|noon|night|midnight|sunset|sunrise|work|school|home)$/;

/** "Al mercato" is at the market where nobody goes there, and "a Bologna" in Bologna. */
function placedBy({ english }: Piece, at: number, pieces: readonly Piece[]): string {
  const next = pieces[at + 1];
  if (next === undefined) return english;
  if (english === "for" && next.kind === "verb" && next.form === "base") return "to";
  if (!WITH_A_GOAL.test(english)) return english;
  if (/^[A-Z]\w+day$/.test(next.english)) return "on";
  if (HOURS.test(next.english)) return "at";
  const verb = pieces
    .slice(Math.max(0, at - FARTHEST_VERB), at)
    .findLast(({ kind }) => kind === "verb" || kind === "stop");
  const goes = verb?.kind === "verb" && MOVES.test(verb.english);
  if (next.kind === "name") return goes ? "to" : "in";
  if (goes || next.kind === "verb" || next.kind === "person") return english;
  return english.endsWith("the") ? "at the" : english === "to" && next.kind !== "noun" ? "at" : english;
}

const FARTHEST_VERB = 7;

function written(pieces: readonly Piece[]): { text: string; placed: Placed[] } {
  const placed: Placed[] = [];
  let text = "";
  for (const [at, piece] of pieces.entries()) {
    const words = piece.english === "a" && startsWithVowel(pieces[at + 1]) ? "an" : inflected(piece);
    if (words === "") continue;
    const joint =
      piece.kind === "stop" || text === "" || /[\s(“„"«¿¡/]$/.test(text)
        ? ""
        : piece.isTied && pieces[at - 1]?.kind !== "noun"
          ? "-"
          : " ";
    const opens = /(?:^|[.!?\n]\s*)$/.test(text + joint);
    text += joint;
    const start = text.length;
    text += opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    placed.push({ piece, start, end: text.length });
  }
  return { text, placed };
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
