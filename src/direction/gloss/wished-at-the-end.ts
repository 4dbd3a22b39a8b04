import type { ToldLanguage } from "./languages.ts";
import type { Piece } from "./piece.ts";

const WISHES = /^(?:we|I) (?:want|would like)$/i;

/** "Wir wollen einen Strudel, eine Mühle und einen Dackel sehen": what is wished to be done stands behind a whole list, and before it in English. */
export function wishedAtTheEnd(pieces: readonly Piece[], language: ToldLanguage): readonly Piece[] {
  if (language !== "de" && language !== "nl") return pieces;
  return pieces.reduce<readonly Piece[]>(
    (told, piece) => (WISHES.test(piece.english) ? gathered(told, piece) : told),
    pieces,
  );
}

function gathered(pieces: readonly Piece[], wish: Piece): readonly Piece[] {
  const at = pieces.indexOf(wish);
  const length = pieces.slice(at).findIndex(({ kind, said }) => kind === "stop" && !/^\s*,/.test(said));
  const end = length < 0 ? pieces.length : at + length;
  const last = pieces[end - 1];
  const isList = pieces.slice(at, end).some(({ kind }) => kind === "stop");
  if (!isList || last?.kind !== "verb" || last.form !== "base" || last.said.toLowerCase() !== last.base)
    return pieces;
  return [
    ...pieces.slice(0, at),
    { ...wish, english: `${wish.english} to ${last.english}` },
    ...pieces.slice(at + 1, end - 1),
    ...pieces.slice(end),
  ];
}
