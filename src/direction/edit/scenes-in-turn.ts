import type { Film } from "../film.ts";
import { scenesLedBy } from "./scene-told.ts";
import { scenesNamed } from "./scenes-named.ts";

/** "The bakers look tired, make them livelier": who was spoken of last. */
const OF_THEM = /\b(?:them|him|her|she|he)\b/iu;
/** "The seal is cute, can it stay longer": after a part that only spoke of something. */
const OF_IT = /\b(?:it|that|this)\b/iu;
const SPOKEN_OF =
  /^(?:the|our|that) ((?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+) (?:is|are|looks?|seems?|feels?|was|were|has|have)\b/iu;

/** The scenes that each of the parts of an instruction names, in their order; a pronoun is of whom the part before it spoke. */
export function scenesInTurn(parts: readonly string[], film: Film): (readonly number[] | null)[] {
  let last: readonly number[] | null = null;
  let isSpokenOf = false;
  return parts.map((text) => {
    const isOfLast = OF_THEM.test(text) || (isSpokenOf && OF_IT.test(text));
    const named = scenesNamed(text, film) ?? (isOfLast ? last : null);
    const spokenOf = named === null ? scenesSpokenOf(text, film) : null;
    isSpokenOf = spokenOf !== null;
    last = named ?? spokenOf;
    return named;
  });
}

function scenesSpokenOf(text: string, film: Film): readonly number[] | null {
  const thing = SPOKEN_OF.exec(text)?.[1];
  const found = thing === undefined ? [] : scenesLedBy(thing, film);
  return found.length > 0 && found.length < film.scenes.length ? found : null;
}
