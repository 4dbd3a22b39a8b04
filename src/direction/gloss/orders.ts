import type { Dictionary, Meaning } from "./meaning.ts";
import type { Piece } from "./piece.ts";
import type { ToldToken } from "./told-tokens.ts";

/** What a brief orders where its sentence opens: "Montre l'application" is shown, a "montre connectée" is sold; null for no order. */
export function orderMeant(
  meanings: readonly Meaning[],
  after: readonly ToldToken[],
  find: Dictionary,
  isBeforeColon: (rest: number) => boolean,
): Meaning | null {
  const label = meanings.find(({ isLabel, rest }) => isLabel === true && isBeforeColon(rest.length));
  if (label !== undefined) return label;
  const order = meanings.find(({ isOrder, isLabel }) => isOrder === true && isLabel !== true);
  if (order === undefined) return null;
  const isThing = meanings.some(({ kind, rest }) => kind === "noun" && rest.length === order.rest.length);
  return !isThing || order.rest.length > 0 || isNamed(after[0], find) ? order : null;
}

/** Whether a noun with its article, number or possessive begins here. */
function isNamed(next: ToldToken | undefined, find: Dictionary): boolean {
  if (next === undefined) return false;
  if (next.isKept) return true;
  return find(next.word.toLowerCase()).some(
    ({ kind }) => kind === "article" || kind === "possessive" || kind === "number",
  );
}

const FARTHEST_HALF = 14;
const CLAUSE_ENDS = /[.!?;:,\n]/;
const GOES_ON = /^(?:die|dat|waar|waarin)$/i;

/** "Laat een moeder zien die…": the two halves of the Dutch order to show, by the places of their tokens. */
export function shownAcross(tokens: readonly ToldToken[], text: string): ReadonlyMap<number, Piece> {
  const halves = new Map<number, Piece>();
  for (const [at, token] of tokens.entries()) {
    if (!/^laat$/i.test(token.word)) continue;
    for (let other = at + 1; other < Math.min(tokens.length, at + FARTHEST_HALF); other += 1) {
      const zien = tokens[other] as ToldToken;
      if (CLAUSE_ENDS.test(text.slice(tokens[other - 1]?.end, zien.start))) break;
      if (!/^zien$/i.test(zien.word)) continue;
      halves.set(at, half(token, "phrase", "show"));
      const next = tokens[other + 1];
      const joint = joinedBy(next);
      if (joint !== null) halves.set(other, { ...half(zien, "stop", joint), said: joint });
      else halves.set(other, half(zien, "phrase", ""));
      break;
    }
  }
  return halves;
}

/** What stands between what is shown and what is told of it. */
function joinedBy(next: ToldToken | undefined): string | null {
  if (next === undefined) return null;
  if (GOES_ON.test(next.word)) return ", ";
  return /^hoe$/i.test(next.word) ? " " : null;
}

function half({ word, start, end }: ToldToken, kind: "phrase" | "stop", english: string): Piece {
  return {
    kind,
    form: "plain",
    english,
    participle: null,
    said: word,
    base: word.toLowerCase(),
    start,
    end,
    isTied: false,
  };
}
