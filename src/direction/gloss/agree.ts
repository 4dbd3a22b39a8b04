import { kindOfNoun } from "../words/kind-of-noun.ts";
import { formAfter, kinOf } from "./form-after.ts";
import { inPlace, labelWord } from "./in-place.ts";
import { isFarther, type ToldLanguage } from "./languages.ts";
import { isFilm, isPlatform } from "./names-and-figures.ts";
import { isAct } from "./order-questions.ts";
import { isFeminine } from "./order-romance.ts";
import type { Piece } from "./piece.ts";

/** What a piece is among its neighbours, and of whom was told last. */
interface Place {
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly language: ToldLanguage;
  readonly person: Piece | null;
}

/** Pieces in English order, those that hang on their neighbours in the form that these ask for. */
export function agreeing(pieces: readonly Piece[], language: ToldLanguage): Piece[] {
  let person: Piece | null = null;
  return pieces.map((piece, at) => {
    // "Le père prend sa fille sur ses épaules": what is somebody's is the doer's.
    if (piece.kind === "person" && (person === null || !isDoneTo(pieces, at))) person = piece;
    const english = littleWord(piece, { pieces, at, language, person });
    if (english !== null) return { ...piece, english };
    return inForm(piece, { pieces, at, language, person });
  });
}

/** Whether a deed stands before a person in the same sentence: it is done to them. */
function isDoneTo(pieces: readonly Piece[], at: number): boolean {
  const from = pieces.findLastIndex(({ kind }, index) => index < at && kind === "stop");
  return pieces.slice(from + 1, at).some(isAct);
}

/** The English of a little word, of a label or of an hour among its neighbours; null for other words. */
function littleWord(piece: Piece, { pieces, at, language, person }: Place): string | null {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  const { kind, english } = piece;
  const byFigures = amongFigures(piece, before, next);
  if (byFigures !== null) return byFigures;
  const label = labelWord(piece, before, next, { language, other: pieces[at + 2] });
  if (label !== null) return label;
  if (english === "a" && /^(?:minute|hour)$/.test(next?.english ?? "")) return "one";
  if (kind === "relative") return tellsOfSomebody(pieces, at) ? "who" : "that";
  if (kind === "preposition" && english !== "") return placedBy(piece, at, pieces);
  if (english === "the" && next?.kind === "possessive") return "";
  if (english === "no" && before?.kind === "verb" && /^do(?:es)? not$/.test(pieces[at - 2]?.english ?? ""))
    return "any";
  const isRomance = /^(?:fr|es|it|pt)$/.test(language);
  // "Para o Banco Aurora": English names have no article.
  if (isRomance && english === "the" && next?.kind === "name") return "";
  if (kind === "possessive" && english === "his" && isRomance) return ownerOf(person);
  return null;
}

/** "Una niña con gafas que lee": the girl reads, and not her glasses. */
function tellsOfSomebody(pieces: readonly Piece[], at: number): boolean {
  if (whoOf(pieces[at - 1], pieces[at - 2])?.kind === "person") return true;
  const worn = pieces.findLastIndex(({ kind }, index) => index < at && kind === "preposition");
  const isNear = worn > 0 && at - worn <= LONGEST_OUTFIT && pieces[worn]?.english === "with";
  return isNear && pieces[worn - 1]?.kind === "person";
}

/** "With", an article, a quality and the thing. */
const LONGEST_OUTFIT = 4;

/** Whom a clause tells more of: German has a comma before it. */
function whoOf(before: Piece | undefined, other: Piece | undefined): Piece | undefined {
  return before?.kind === "stop" && before.said.trim() === "," ? other : before;
}

/** Little words that mean something else before a figure, a name or a deed. */
function amongFigures(piece: Piece, before: Piece | undefined, next: Piece | undefined): string | null {
  if (next?.kind === "figure") return beforeFigure(piece, before, next.english);
  const { english, said } = piece;
  if (next?.kind === "verb") return beforeDeed(english, next);
  if (english === "for free" && next?.kind === "noun") return "free";
  if (next?.kind === "name" && said.toLowerCase() === "bei") return "near";
  // "Entra in cucina": English enters a room, not in it.
  if (before?.english === "enter" && ENTERED.has(english)) return english.endsWith("the") ? "the" : "";
  if (english === "over" && before?.kind === "verb" && CROSSES.test(before.english)) return "across";
  if (next?.kind === "name" && english === "of" && HOUSE.test(before?.english ?? "")) return "in";
  return english === "through" && before?.form === "participle" ? "by" : null;
}

const ENTERED: ReadonlySet<string> = new Set(["in", "in the", "into", "into the", "to the"]);
const CROSSES = /^(?:run|walk|drive|ride|go|fly|glide|slip|stroll|roll|crawl|creep)\b/;

/** "Hôpital de Rennes": where a house stands. */
const HOUSE =
  /(?:clinic|practice|hospital|school|shop|store|university|museum|theatre|library|company|studio|station|market|bakery|cafe|restaurant|hotel|gym|winery|brewery|distillery|roastery|inn|cellar|workshop|service|farm|centre|home|pharmacy|cinema|club|choir|festival|brigade|shelter)$/;

/** "Du 28 novembre au 24 décembre", "da 15 secondi", "2 à 6 joueurs". */
function beforeFigure({ english, said }: Piece, before: Piece | undefined, next: string): string | null {
  if (english === "to the" || (english === "to" && before?.kind === "figure")) return "to";
  if (english === "of the") return "from";
  if (english === "from" && YEAR.test(next)) return "since";
  if (english === "from" && before?.kind === "person") return "over";
  // "De 30 a 50 anos".
  if (english === "the" && before?.kind === "figure") return "to";
  return english === "on" || said === "da" ? "of" : null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "Como reciclar", "no mostrar". */
function beforeDeed(english: string, deed: Piece): string | null {
  const isOpen = deed.said.toLowerCase() === deed.base;
  if (english === "as") return isOpen ? "how to" : "how";
  // "Al oír la correa" is on hearing the leash.
  if (isOpen && /^(?:to|at) the$/.test(english)) return "on";
  return english === "does not" && (isOpen || deed.said.endsWith("ez")) ? "do not" : null;
}

/** "Su", "son": his or hers; of a thing nobody is told to own it is "the". */
function ownerOf(person: Piece | null): string {
  if (person === null) return "the";
  return isFeminine(person) ? "her" : "his";
}

/** A noun or verb in the form that what stands before it asks for. */
function inForm(piece: Piece, { pieces, at, language }: Place): Piece {
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  const other = inPlace(piece, before, next, { pieces, language });
  if (other !== null) return other;
  const kin = before?.kind === "possessive" ? kinOf(piece) : null;
  if (kin !== null) return kin;
  const form = formAfter(piece, before);
  if (form !== null) return { ...piece, form };
  if (
    piece.kind === "noun" &&
    before?.kind === "figure" &&
    before.english !== "1" &&
    !MONTH.test(piece.english)
  )
    return counted(piece, pieces[at - 2]);
  const isMany =
    piece.kind === "noun" &&
    piece.form === "plain" &&
    before?.kind === "article" &&
    MANY[language]?.test(before.said) === true;
  if (isMany || isPlainPeople(piece, before, language) || isBanned(piece, before, next, language))
    return { ...piece, form: "plural" };
  // "40 Sekunden", but a 40-second film.
  return piece.isTied && piece.form === "plural" && next?.isTied ? { ...piece, form: "plain" } : piece;
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

/** "Le auto": some nouns have one form, and their article tells how many. */
const MANY: Partial<Readonly<Record<ToldLanguage, RegExp>>> = {
  it: /^(?:i|gli|le)$/i,
  es: /^(?:los|las)$/i,
  pt: /^(?:os|as)$/i,
  fr: /^les$/i,
};
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Zielgruppe Berufseinsteiger", "für Einsteiger": many words for people have one form. */
function isPlainPeople(piece: Piece, before: Piece | undefined, language: ToldLanguage): boolean {
  if (piece.kind !== "person" || piece.form !== "plain") return false;
  if (isFarther(language)) return before?.english === "for" || before?.english === "we are looking for";
  if ((language !== "de" && language !== "nl") || !/(?:er|el|en)$/.test(piece.said)) return false;
  return (
    before === undefined ||
    before.kind === "stop" ||
    before.kind === "noun" ||
    before.english === "for" ||
    before.english === "and"
  );
}

/** "Inga barn", "子どもは映さない": none of a kind are none of all. */
function isBanned(
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
  language: ToldLanguage,
): boolean {
  if (!isFarther(language) || piece.kind !== "person" || piece.form !== "plain") return false;
  return before?.english === "no" || before?.english === "without" || next?.english === "must not be seen";
}

const WITH_A_GOAL = /^(?:to|at|at the|to the)$/;
const MOVES =
  /^(?:go|come|walk|run|climb|jump|fall|fly|swim|return|travel|drive|ride|sail|row|move|bring|give|send|carry|throw|show|tell|read|sing|say|speak|write|deliver|donate|offer|follow|invite|lead|take|pull|push)\b/;
const HOURS = /^(?:dawn|noon|night|midnight|sunset|sunrise|work|school|home)$/;

/** "Al mercato" is at the market where nobody goes there, and "a Bologna" in Bologna. */
function placedBy(piece: Piece, at: number, pieces: readonly Piece[]): string {
  const { english } = piece;
  const next = pieces[at + 1];
  if (next === undefined) return english;
  const among = ofWhat(piece, next, at, pieces);
  if (among !== null) return among;
  const deed = nearestVerb(pieces, at);
  if (piece.said.toLowerCase() === "por" && english === "for" && CROSSES.test(deed?.english ?? ""))
    return "across";
  if (/^of(?: the)?$/.test(english) && COMES.test(deed?.english ?? "") && HOURS.test(next.english))
    return "from";
  if (!WITH_A_GOAL.test(english)) return english;
  if (/^[A-Z]\w+day$/.test(next.english)) return "on";
  if (HOURS.test(next.english)) return "at";
  const goes = deed !== undefined && MOVES.test(deed.english);
  if (next.kind === "name") return goes ? "to" : "in";
  if (goes || next.kind === "verb" || next.kind === "person") return english;
  if (english.endsWith("the")) return "at the";
  return english === "to" && next.kind !== "noun" ? "at" : english;
}

const COMES = /^(?:come|return|get|arrive|be back)\b/;

/** The verb before a piece in its clause. */
function nearestVerb(pieces: readonly Piece[], at: number): Piece | undefined {
  const near = pieces
    .slice(Math.max(0, at - FARTHEST_VERB), at)
    .findLast(({ kind }) => kind === "verb" || kind === "stop");
  return near?.kind === "verb" ? near : undefined;
}

/** What a film is about and for, what something is made of or with; null for other little words. */
function ofWhat(piece: Piece, next: Piece, at: number, pieces: readonly Piece[]): string | null {
  const { english, said } = piece;
  const before = pieces[at - 1];
  if (english === "for" && next.kind === "verb" && next.form === "base") return "to";
  if (/^(?:on|over)$/.test(english) && next.kind === "name" && isAboutIt(pieces, at)) return "about";
  const isShownThere = isPlatform(before?.english.replace(/^for /, "") ?? "");
  if (/^of(?: the)?$/.test(english) && isShownThere && next.kind === "name") return "for";
  // "Aus Naturlatex", but steam rises from a pot.
  if (said.toLowerCase() === "aus" && (next.kind === "noun" || next.kind === "adjective")) return "made of";
  const isThing = before?.kind === "noun" || before?.kind === "figure";
  return /^(?:at|to) the$/.test(english) && isThing && isIngredient(pieces, at + 1) ? "with" : null;
}

const FARTHEST_VERB = 7;

/** "Un vídeo sobre Patita", "een spotje over Flits". */
function isAboutIt(pieces: readonly Piece[], at: number): boolean {
  const near = pieces.slice(Math.max(0, at - FARTHEST_VERB), at);
  return near.some((piece) => isFilm(piece) || isPlatform(piece.english.replace(/^for /, "")));
}

/** "Biscuits au beurre", "crema alla camomilla": made with it. */
function isIngredient(pieces: readonly Piece[], from: number): boolean {
  const noun = pieces.slice(from, from + 3).find(({ kind }) => kind !== "adjective");
  const group = noun?.kind === "noun" ? kindOfNoun(noun.english)?.group : undefined;
  return group === "edible" || group === "plant";
}
