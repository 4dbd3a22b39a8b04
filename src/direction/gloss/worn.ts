import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { Piece } from "./piece.ts";

const WORN: ReadonlySet<string> = new Set(["garment", "footwear", "headwear", "jewellery"]);
const OF_THE_FACE = /^(?:beard|moustache|hair|eyes?|freckles|curls|braids?|ponytail|glasses)$/;
/** Seen on somebody without "a". */
const NOT_COUNTED = /^(?:hair|glasses)$/;

/** What people have on: "trägt eine Schürze", "usa una camisola" is wears, and "la abuela de delantal" the grandmother in an apron. */
export function worn(clause: readonly Piece[]): Piece[] {
  return clause.map((piece, at) => {
    if (
      piece.kind === "verb" &&
      (piece.english === "carry" || piece.english === "use") &&
      isWorn(nounBehind(clause, at))
    )
      return { ...piece, english: "wear", participle: "worn" };
    return piece.english === "of" && clause[at - 1]?.kind === "person" ? asOutfit(piece, clause, at) : piece;
  });
}

function isWorn(noun: Piece | undefined): boolean {
  return noun !== undefined && WORN.has(kindOfNoun(noun.english)?.name ?? "");
}

/** The thing that is carried, up to the end of its phrase. */
function nounBehind(clause: readonly Piece[], at: number): Piece | undefined {
  const rest = clause.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === "preposition" || kind === "verb");
  return (end < 0 ? rest : rest.slice(0, end)).find(({ kind }) => kind === "noun");
}

/** "De avental xadrez", "de barba blanca": on somebody, and not theirs in a name. */
function asOutfit(of: Piece, clause: readonly Piece[], at: number): Piece {
  let noun = at + 1;
  while (clause[noun]?.kind === "adjective") noun += 1;
  const thing = clause[noun];
  if (thing?.kind !== "noun") return of;
  const isOfFace = OF_THE_FACE.test(thing.english);
  if (!isOfFace && !isWorn(thing)) return of;
  const isOne = thing.form !== "plural" && !NOT_COUNTED.test(thing.english);
  // The quality that stands behind the thing comes before it in English.
  const first = clause[noun + 1]?.kind === "adjective" ? clause[noun + 1] : clause[at + 1];
  const article = /^[aeiou]/i.test(first?.english ?? "") ? " an" : " a";
  return { ...of, english: `${isOfFace ? "with" : "in"}${isOne ? article : ""}` };
}
