import type { Piece } from "./piece.ts";

/** What German and Dutch leave unsaid: of what something is, and, by the ending of a German quality without an article, that there are many. */
export function byEndings(clause: readonly Piece[], isGerman: boolean): Piece[] {
  return clause.flatMap((piece, at) => {
    if (isGenitive(clause, at) || isMeasured(clause, at)) return [ofWhat(piece), piece];
    const quality = clause[at - 1];
    const isBare =
      quality?.kind === "adjective" &&
      quality.said.endsWith("e") &&
      !DETERMINES.test(clause[at - 2]?.kind ?? "stop");
    const isMany =
      isGerman && piece.kind === "noun" && piece.form === "plain" && isBare && LOOKS_ALIKE.test(piece.said);
    return isMany && !ENDS_FEMININE.test(piece.said) ? [{ ...piece, form: "plural" as const }] : [piece];
  });
}

const DETERMINES = /^(?:article|possessive|number|figure|adjective)$/;
/** Nouns that are one and many in the same form: "Stiefel", "Teller", "Kissen". */
const LOOKS_ALIKE = /(?:el|er|en)$/;
const ENDS_FEMININE =
  /(?:butter|mauer|feder|leiter|schulter|schwester|mutter|tochter|feier|trauer|dauer|nummer|kammer|oper|ader|leber|faser|gabel|nadel|insel|tafel|kugel|wurzel|zwiebel|schüssel|schachtel|regel|ampel|fackel|kartoffel|nudel)$/i;

/** "Strauß roter Tulpen", "Glas kalter Milch" */
function isGenitive(clause: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [clause[at - 1], clause[at], clause[at + 1]];
  return (
    before?.kind === "noun" &&
    piece?.kind === "adjective" &&
    piece.said.endsWith("er") &&
    /^\p{Ll}/u.test(piece.said) &&
    next?.kind === "noun"
  );
}

const HOLDS =
  /^(?:bucket|glass|cup|mug|plate|bowl|basket|box|bunch|bouquet|bag|sack|jar|bottle|pile|stack|slice|piece|handful|spoonful|pot|pan)$/;

/** "Eimer Tulpen", "een emmer tulpen" */
function isMeasured(clause: readonly Piece[], at: number): boolean {
  const [before, piece] = [clause[at - 1], clause[at]];
  return before?.kind === "noun" && HOLDS.test(before.english) && piece?.kind === "noun";
}

function ofWhat({ start }: Piece): Piece {
  return {
    kind: "preposition",
    form: "plain",
    english: "of",
    participle: null,
    said: "",
    base: "",
    start,
    end: start,
    isTied: false,
  };
}
