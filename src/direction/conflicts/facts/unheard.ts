import type { Token } from "../../words/tokens.ts";
import type { Stated } from "./fact-of-phrase.ts";
import { QUOTED } from "./quoted.ts";

/** Below this the product is guessed from a thing in the story. */
const SURE = 0.7;

/** What is quoted is said by somebody in the film, and a product's name describes no picture. */
export function muteSpans({ text, product }: Stated): (offset: number) => boolean {
  const spans = [...text.matchAll(QUOTED), ...text.matchAll(IN_SAFE_ZONES)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const isSure = product !== null && product.confidence >= SURE;
  for (const name of isSure ? [product.value.name, product.value.brand] : []) {
    if (!name || name.length < 3) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push([at, at + name.length]);
  }
  return (offset) => spans.some(([start, end]) => start <= offset && offset < end);
}

/** "Keep everything inside the safe zones": where words stand, and nothing indoors. */
const IN_SAFE_ZONES =
  /[^.,;!?\n]{0,60}\b(?:inside|within|in|into|out of|outside)(?: of)? (?:the |all |its |platform )?(?:[\w'’-]+ )?(?:safe[- ](?:zones?|areas?|margins?)|title[- ]safe)/gi;

const CAPITAL_ALWAYS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|cgi|cta|sahara|arctic|antarctica|north|south|vo|led|iphone|mars|times|victorian|medieval|edwardian|renaissance|ancient|vikings?)/;

/** "The DJ", "a TV". */
const ACRONYM = /^\p{Lu}{2,3}(?!\p{L})/u;

/** Capitals in the middle of a clause make a name: "the Winter Garden". */
export function isName(text: string, words: readonly Token[], at: number): boolean {
  const { start, word, clause } = words[at] as Token;
  const letter = text.charAt(start);
  if (letter === letter.toLowerCase() || CAPITAL_ALWAYS.test(word)) return false;
  const before = words[at - 1];
  if (ACRONYM.test(text.slice(start, start + word.length + 1))) return false;
  return (
    before !== undefined && before.clause === clause && /[\p{L}]\s+$/u.test(text.slice(before.start, start))
  );
}
