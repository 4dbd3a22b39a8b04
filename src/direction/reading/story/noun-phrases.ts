import { isNounOf } from "../../words/kind-of-noun.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/grammar.ts";
import { type Word, wordsOf } from "./chunks.ts";

/** "Elena", "Monday": one word with a capital. */
export const A_NAME = /^\p{Lu}\p{Ll}+$/u;
const MOST_WORDS_BEFORE_A_HEAD = 4;

/** A phrase that names something, and whether it stands behind a preposition. */
export interface NounPhrase {
  readonly phrase: string;
  readonly isBehind: boolean;
}

/** "the old fisherman", "a wooden boat", "Pim": every phrase of a text that names something by its noun. */
export function nounPhrases(text: string): NounPhrase[] {
  const words = wordsOf(text);
  return words.flatMap(({ key, text: own }, at) => {
    const before = words[at - 1];
    const isBehind = before !== undefined && PREPOSITIONS.has(before.key);
    if (before !== undefined && A_NAME.test(own) && !A_DAY.test(own) && isOfAName(before))
      return [{ phrase: own, isBehind }];
    const phrase = OPENS.test(key) ? phraseAt(words, at) : null;
    return phrase === null ? [] : [{ phrase, isBehind }];
  });
}

/** The longest phrase from a determiner on that ends in a noun one can see. */
function phraseAt(words: readonly Word[], at: number): string | null {
  for (let head = Math.min(at + MOST_WORDS_BEFORE_A_HEAD, words.length - 1); head > at; head -= 1) {
    const inner = words.slice(at + 1, head + 1);
    const last = inner.at(-1);
    if (last === undefined || LESS.test(last.key) || !inner.every(isOfAPhrase)) continue;
    if (
      isNounOf(last.key, "person", "animal", "thing", "plant", "edible", "place") ||
      IS_WRITTEN.test(last.key)
    )
      return words
        .slice(at, head + 1)
        .map(({ text }) => text)
        .join(" ");
  }
  return null;
}

/** Words that somebody holds, reads or throws into the sea. */
const IS_WRITTEN =
  /^(?:messages?|letters?|answers?|repl(?:y|ies)|notes?|songs?|poems?|stor(?:y|ies)|recipes?|wish(?:es)?|plans?|lists?|melod(?:y|ies)|tunes?|invitations?)$/;
const A_DAY =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)s?$/u;

function isOfAPhrase({ key, text }: Word): boolean {
  return (
    /^[\p{L}'’-]+$/u.test(text) &&
    !DETERMINERS.has(key) &&
    !PREPOSITIONS.has(key) &&
    !/^(?:and|who|that|is|are|has|it|him|them|he|she|they)$/.test(key)
  );
}

/** "In Norway" is no name of somebody; "with Anna" is. */
function isOfAName({ key, text }: Word): boolean {
  return !A_NAME.test(text) && (!PREPOSITIONS.has(key) || /^(?:with|for|to|beside|behind)$/.test(key));
}

const OPENS =
  /^(?:an?|the|his|her|their|its|one|another|two|three|four|five|six|some|several|every|each|my|our)$/;
const LESS = /^(?:very|most|only|other|own|last|first|next)$/;
