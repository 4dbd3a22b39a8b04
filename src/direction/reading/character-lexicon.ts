import { lexiconFrom } from "./lexicon.ts";
import { CHARACTER_NOUNS } from "./words/people.ts";

/** People and animals that can act in a film, as a brief names them. */
export const CHARACTER_LEXICON = lexiconFrom(() =>
  CHARACTER_NOUNS.split(",").map((noun) => [noun, true] as const),
);
