import type { ParseResponse } from "../../../contracts/parse.ts";

/** CONTRACT, rules of thumb: 2 to 2.5 words a second; ideographs about 6 a second. */
const WORDS_PER_SECOND = 2.5;
const IDEOGRAPHS_PER_SECOND = 6;
/** CONTRACT, rules of thumb: 17 characters a second and at most about 50 of them. */
const CHARACTERS_PER_SECOND = 17;
const MOST_CHARACTERS = 50;
const GRACE_SECONDS = 0.1;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export interface SpeedCounts {
  readonly lines: number;
  readonly speakable: number;
  readonly overlays: number;
  readonly readable: number;
}

/** How many lines can be spoken and how many overlays read in the time of their scene. */
export function countSpeeds({ scenes }: ParseResponse): SpeedCounts {
  const lines = scenes.filter(({ audio }) => audio.voiceover_text);
  const overlays = scenes.filter(({ text_overlay }) => text_overlay);
  const canSay = lines.filter(
    ({ audio, duration }) => secondsToSay(audio.voiceover_text ?? "") <= duration + GRACE_SECONDS,
  );
  const canRead = overlays.filter(({ text_overlay, duration }) => {
    const length = [...(text_overlay?.text ?? "")].length;
    return length <= MOST_CHARACTERS && length / CHARACTERS_PER_SECOND <= duration + GRACE_SECONDS;
  });
  return {
    lines: lines.length,
    speakable: canSay.length,
    overlays: overlays.length,
    readable: canRead.length,
  };
}

function secondsToSay(line: string): number {
  const ideographs = line.match(IDEOGRAPH)?.length ?? 0;
  const words = line.replaceAll(IDEOGRAPH, " ").match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return words / WORDS_PER_SECOND + ideographs / IDEOGRAPHS_PER_SECOND;
}
