import { isNounOf, isVisibleNoun } from "../words/kind-of-noun.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";

const LEAST_PICTURES = 2;

/** "…: our office moves. Colleagues carrying plants, the coffee machine in a taxi, everybody on the roof": an announcement that lists its pictures is filmed by them. */
export function listsPictures(page: Page): boolean {
  return page.sentences.some(({ start, end }) => {
    const pieces = page.text
      .slice(start, end)
      .replace(/[.!?\s]+$/, "")
      .split(/,\s(?:and\s)?/);
    return (
      pieces.length >= LEAST_PICTURES &&
      pieces.every(isListedPicture) &&
      pieces.some((piece) => DOING.test(piece)) &&
      !page.quotes.some((quote) => quote.start >= start && quote.end <= end)
    );
  });
}

/** Somebody or something with what it does or where it is, and no statement. */
export function isListedPicture(piece: string): boolean {
  const [head = ""] = `${piece} `.split(BEHIND_A_NOUN);
  const noun = head.trim().toLowerCase();
  if (/^no\s/i.test(piece)) return false;
  const isSeen = ANYBODY.test(noun) || isNounOf(noun, "person", "animal") || isVisibleNoun(noun);
  return isSeen && piece.split(" ").every((word) => verbOf(word)?.form !== "third" || isVisibleNoun(word));
}

const BEHIND_A_NOUN =
  /\s(?:[\p{Ll}-]{2,}(?:ing|ed|en|wn)|in|on|at|with|of|through|under|over|by|from|into|behind)\s/u;
const DOING = /\s[\p{Ll}-]{3,}ing(?:\s|$)/u;
const ANYBODY = /^(?:every|some)(?:body|one)$/;
