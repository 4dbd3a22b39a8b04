import { lexiconFrom } from "./lexicon.ts";
import { AUDIENCE_NOUNS } from "./words/people.ts";

/** The nouns by which a brief names those whom its film is for. */
export const AUDIENCE_LEXICON = lexiconFrom(() =>
  AUDIENCE_NOUNS.split(",").map((noun) => [noun, true] as const),
);
