import { tokens } from "../words/tokens.ts";

/** Characters a second that a viewer reads on screen (wire contract v1; near the subtitle guides of broadcasters). */
export const READING_CHARACTERS_PER_SECOND = 17;
/** The longest overlay that is still a glance (wire contract v1). */
export const MAX_OVERLAY_CHARACTERS = 50;
/** A voice-over's words a second at most (wire contract v1: 2 to 2.5). */
export const SPOKEN_WORDS_PER_SECOND = 2.5;
/** A voice-over at an unhurried pace (wire contract v1). */
export const CALM_WORDS_PER_SECOND = 2;
/** A text shorter than this is a flash, whatever its length. */
export const MIN_OVERLAY_SECONDS = 0.8;
/** Letters of scripts without spaces that are spoken in the time of one English word (Japanese about 7 to 8 morae a second). */
const LETTERS_PER_WORD = 2.5;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words as a speaker's time counts them. */
export function spokenWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return tokens(text.replace(UNSPACED, " ")).length + unspaced / LETTERS_PER_WORD;
}

/** Seconds that `text` takes to speak, at the fast end of comfortable. */
export function secondsToSpeak(text: string): number {
  return spokenWords(text) / SPOKEN_WORDS_PER_SECOND;
}

/** Seconds that `text` must stand on screen to be read once. */
export function secondsToRead(text: string): number {
  return Math.max(MIN_OVERLAY_SECONDS, [...text].length / READING_CHARACTERS_PER_SECOND);
}
