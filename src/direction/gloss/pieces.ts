import { isName } from "./is-name.ts";
import type { ToldLanguage } from "./languages.ts";
import type { Dictionary, Meaning } from "./meaning.ts";
import { bestOf } from "./meaning-among.ts";
import { figureInEnglish, wholeNames } from "./names-and-figures.ts";
import { nearMeanings } from "./near-words.ts";
import { orderMeant, shownAcross } from "./orders.ts";
import type { Piece } from "./piece.ts";
import { type ToldToken, tokensToTell } from "./told-tokens.ts";

const WITHIN_PHRASE = /^(?:[^\S\n]*['’]?|-)$/;
const OPENS = /(?:[.!?:\n•*][^\S\n]*|[-–—]\s+)$/;
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
    (one) =>
      one.isOrder !== true &&
      !isOtherWord(one, tokens[at + 1]?.word ?? "", around.language) &&
      !isHalved(one, text, tokens, at),
  );
  if (order !== null && order.rest.length >= (fitting[0]?.rest.length ?? 0)) return order;
  const longest = fitting[0]?.rest.length ?? 0;
  const hyphened = fitting.find(({ rest }) => rest.some((next) => next.startsWith("-")));
  const ofLongest = fitting.filter(({ rest }) => rest.length === longest);
  const next = tokens[at + 1 + longest];
  const isNear = next !== undefined && WITHIN_PHRASE.test(text.slice(tokens[at + longest]?.end, next.start));
  const following = isNear ? around.find(next.word.toLowerCase()) : [];
  const meaning = hyphened ?? bestOf(ofLongest, word, opens, { ...around, following });
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

const HALF = /^(?:ab|an|auf|aus|ein|um|zu|vor|vorbei|aan|af|in|om|op|uit|voor|voorbij)$/;
const JOINS_ON = /^(?:und|oder|aber|en|of|maar)$/i;

/** "Steht auf einem Stein": the half of a verb stands last in its clause, a preposition does not. */
function isHalved(meaning: Meaning, text: string, tokens: readonly ToldToken[], at: number): boolean {
  const { kind, rest } = meaning;
  if (kind !== "verb" || rest.length === 0 || !HALF.test(rest.at(-1) ?? "")) return false;
  const [last, next] = [tokens[at + rest.length], tokens[at + rest.length + 1]];
  if (last === undefined || next === undefined || JOINS_ON.test(next.word)) return false;
  return WITHIN_PHRASE.test(text.slice(last.end, next.start));
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
