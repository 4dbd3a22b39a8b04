import type { Piece } from "./piece.ts";
import type { Form } from "./word-kinds.ts";

const NUMBERS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)$/;
const ONE = /^(?:everyone|somebody|nobody|something|nothing)$/;
const MANY = /^(?:I|we|you|they)$/;

/** The form that a word has behind the little word before it; null where that asks for none. */
export function formAfter(piece: Piece, before: Piece | undefined): Form | null {
  switch (before?.kind) {
    case "article":
      return afterArticle(piece, before.english);
    case "pronoun":
      if (piece.form === "third" && MANY.test(before.english)) return "base";
      return piece.kind === "verb" && piece.form === "base" && ONE.test(before.english) ? "third" : null;
    case "preposition":
      if (piece.kind !== "verb" || piece.form !== "base") return null;
      return /^(?:to|for)$/.test(before.english) ? "base" : "gerund";
    default:
      return null;
  }
}

/** "Einem Jungen" is one boy though its form is that of many; "due uova" are eggs. */
function afterArticle({ kind, form }: Piece, article: string): Form | null {
  if (form === "plural" && article === "a") return "plain";
  return kind === "noun" && form === "plain" && NUMBERS.test(article) ? "plural" : null;
}

const KIN: Readonly<Record<string, string>> = { girl: "daughter", boy: "son", man: "husband", woman: "wife" };

/** Whoever belongs to somebody: "sa fille", "seine Frau", "zijn man"; null for all others. */
export function kinOf(piece: Piece): Piece | null {
  const english = piece.form === "plural" ? undefined : KIN[piece.english];
  return english === undefined ? null : { ...piece, english, participle: null };
}
