import type { Piece, PieceKind } from "./piece.ts";

const ASKS = /^(?:how|why|where|when|what)$/;
const LEADS_NOUN: ReadonlySet<PieceKind> = new Set<PieceKind>([
  "article",
  "possessive",
  "number",
  "figure",
  "adjective",
]);

/** Whether a piece is a verb of which somebody is the subject. */
export function isAct(piece: Piece | undefined): piece is Piece {
  return (
    piece !== undefined &&
    (piece.kind === "modal" || (piece.kind === "verb" && (piece.form === "third" || piece.form === "base")))
  );
}

/** Where the noun phrase that begins at `from` ends; `from` where none does. */
export function endOfNoun(clause: readonly Piece[], from: number): number {
  let at = from;
  if (clause[at]?.kind === "pronoun") return at + 1;
  while (LEADS_NOUN.has(clause[at]?.kind ?? "stop")) at += 1;
  const { kind = "stop" } = clause[at] ?? {};
  while (isNoun(clause[at]) && isNoun(clause[at + 1])) at += 1;
  if (kind !== "noun" && kind !== "person" && kind !== "name") return from;
  return clause[at + 1]?.kind === "name" ? at + 2 : at + 1;
}

function isNoun(piece: Piece | undefined): boolean {
  return piece?.kind === "noun" || piece?.kind === "person";
}

/** "How works a heat pump" is how a heat pump works, and "how repair" is how to repair. */
export function asked(clause: readonly Piece[]): Piece[] {
  const at = clause.findIndex((piece, index) => asks(piece) && isAct(clause[index + 1]));
  const lead = clause[at];
  const verb = clause[at + 1];
  if (lead === undefined || !isAct(verb)) return [...clause];
  const how: Piece = lead.english === "as" ? { ...lead, kind: "conjunction", english: "how" } : lead;
  const before = clause.slice(0, at);
  if (verb.kind === "verb" && verb.said.toLowerCase() === verb.base) {
    const to: Piece = {
      ...verb,
      kind: "preposition",
      form: "plain",
      english: "to",
      participle: null,
      said: "",
      end: verb.start,
    };
    return [...before, how, to, ...clause.slice(at + 1)];
  }
  const end = endOfNoun(clause, at + 2);
  return end === at + 2
    ? [...clause]
    : [...before, how, ...clause.slice(at + 2, end), verb, ...clause.slice(end)];
}

/** "Como", "come": as, and how where a deed follows. */
function asks({ kind, english }: Piece): boolean {
  return english === "as" || (kind === "conjunction" && ASKS.test(english));
}
