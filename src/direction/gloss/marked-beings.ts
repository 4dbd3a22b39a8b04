import { isAct } from "./order-questions.ts";
import type { Piece } from "./piece.ts";

const SEES = /^(?:show|do not show|we want to see|we must see|avoid showing)$/i;
const GIVES =
  /^(?:give|bring|read|tell|say|sing|show|teach|offer|send|write|explain|go|come|return|run|walk|jump|climb|arrive|get|talk|speak|smile|wave|look)\b/;

/** A Spanish clause without what marks the beings that something is done to: "sigue a un chico", "le lee un cuento a su nieta". */
export function withoutMarks(clause: readonly Piece[]): readonly Piece[] {
  const isSeen = SEES.test(clause[0]?.english ?? "");
  return clause.filter((piece, at) => {
    if (isMark(piece)) return !(isSeen || (isBeing(clause, at + 1) && isObject(clause[at - 1])));
    // "Le lee … a su nieta" says twice to whom.
    const isTwice = /^les?$/i.test(piece.said) && isAct(clause[at + 1]);
    return !(isTwice && clause.some((one, index) => index > at && isMark(one) && isBeing(clause, index + 1)));
  });
}

function isMark({ said, english }: Piece): boolean {
  return said.toLowerCase() === "a" && english === "to";
}

function isObject(before: Piece | undefined): boolean {
  return before?.kind === "verb" && !GIVES.test(before.english);
}

function isBeing(clause: readonly Piece[], from: number): boolean {
  const noun = clause.slice(from, from + 3).find(({ kind }) => kind === "noun" || kind === "person");
  return noun?.kind === "person";
}
