import type { ToldLanguage } from "./languages.ts";
import type { Meaning } from "./meaning.ts";
import type { Piece } from "./piece.ts";

/** What stands before a word. */
interface Before {
  readonly language: ToldLanguage;
  readonly before: readonly Piece[];
  readonly gap: string;
}

/** Words that say how much of a thing, or of which field of a brief; behind them stands no name. */
const NO_HOUSES =
  /^(?:cup|glass|piece|slice|pair|box|bottle|kind|group|part|minute|second|hour|day|week|month|year|audience|tone|style|mood|format|music|film|video|text|voice-over|voice|look|start|end|colours?|colour|tones|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Seniorenheim Lindenhof", "De Groene Golf": known words may be parts of a name. */
export function isName(
  word: string,
  meaning: Meaning,
  opens: boolean,
  { language, before, gap }: Before,
  after: string,
): boolean {
  if (!/^\p{Lu}/u.test(word) || /^[A-Z]/.test(meaning.english)) return false;
  const previous = before.at(-1);
  const follows = previous !== undefined && /^[^\S\n]+$/.test(gap);
  const isMade = meaning.base === word.toLowerCase() && meaning.english.includes(" ");
  // "Lohnwerk, eine Software": what a name sells is told behind it.
  if (isMade && /^, (?:ein|eine|der|die|das|een|de|het) /.test(after)) return true;
  if (/^\s?[&+]\s?\p{Lu}/u.test(after)) return true;
  // "In Freiburg" plays in no free castle.
  if (isMade && follows && /^(?:in|nach|bei|te)$/i.test(previous.said) && meaning.form === "plain")
    return true;
  if (language === "de") {
    if (!follows || (meaning.kind !== "noun" && meaning.kind !== "person" && meaning.kind !== "adjective"))
      return false;
    // "Hopfengarten Alkoholfrei": within a sentence a quality has no capital.
    if (previous.kind === "name") return meaning.kind === "adjective" || isNameOfMany(before);
    return (previous.kind === "noun" || previous.kind === "person") && !NO_HOUSES.test(previous.english);
  }
  return !opens && !/^\p{Lu}{2,}$/u.test(word);
}

/** "Haus Abendfrieden Nord" goes on; "in Freiburg Reparatur" does not. */
function isNameOfMany(before: readonly Piece[]): boolean {
  const lead = before.at(-2)?.kind;
  return lead === "noun" || lead === "name";
}
