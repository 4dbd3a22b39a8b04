/** How fast words can be taken in. Contract, rules of thumb: about 17 characters a second read, 2 to 2.5 words a second spoken. */
export const READ_CHARACTERS_PER_SECOND = 17;
export const SPOKEN_WORDS_PER_SECOND = 2.5;
/** Longer overlays are not read (contract). */
export const MAX_OVERLAY_CHARACTERS = 50;
/** An overlay in a shorter scene is not noticed in time (contract, warnings of the predecessor). */
export const MIN_OVERLAY_SCENE_SECONDS = 2;
/** Scripts without spaces between words are spoken at about this many characters a second (ca. 300 to 400 morae or characters a minute). */
const SPOKEN_IDEOGRAPHS_PER_SECOND = 6;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** Seconds that `text` needs on screen to be read. */
export function readingSeconds(text: string): number {
  return Math.max(MIN_OVERLAY_SCENE_SECONDS, [...text].length / READ_CHARACTERS_PER_SECOND);
}

/** Seconds that `text` takes to be spoken at an easy pace. */
export function speakingSeconds(text: string): number {
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = text
    .replaceAll(IDEOGRAPHS, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words / SPOKEN_WORDS_PER_SECOND + ideographs / SPOKEN_IDEOGRAPHS_PER_SECOND;
}
