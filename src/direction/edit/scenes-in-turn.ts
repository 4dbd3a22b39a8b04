import type { Film } from "../film.ts";
import { OF_THE_FILM } from "./scene-of-thing.ts";
import { scenesLedBy } from "./scene-told.ts";
import { scenesNamed } from "./scenes-named.ts";

/** "The bakers look tired, make them livelier": who was spoken of last. */
const OF_THEM = /\b(?:them|him|her|she|he)\b/iu;
/** "The seal is cute, can it stay longer": after a part that only spoke of something. */
const OF_IT = /\b(?:it|that|this)\b/iu;
const SPOKEN_OF =
  /^(?:(?:i|we|the client) (?:really |do |all )*(?:love|like|adore|hate)s? )?(?:the|our|that) ((?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+)(?: (?:is|are|looks?|seems?|feels?|was|were|has|have)\b|[.!]*$)/iu;

/**
 * The scenes that each of the parts of an instruction names, in their order; a pronoun is of whom the part before it spoke. An
 * empty list where that is something that no scene shows: the wish is then for none.
 */
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
  const thing = SPOKEN_OF.exec(text)?.[1]?.replace(PART_OF, "");
  if (thing === undefined || OF_THE_FILM.test(thing)) return null;
  const found = scenesLedBy(thing, film);
  return found.length < film.scenes.length ? found : null;
}

/** "The part on the farm" is of the farm. */
const PART_OF =
  /^(?:scenes?|shots?|bits?|parts?|moments?|sequence) (?:with|of|on|in|at|where|when) (?:the |our )?| (?:scenes?|shots?|bits?|parts?|moments?|sequence)$/giu;
