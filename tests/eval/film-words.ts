import type { ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";

/** What a scene shows, as the video model is told. */
export function pictureOf({ visual }: Scene): string {
  return [visual.subject, visual.environment, visual.generation_prompt].join(" \n ");
}

/** Everything a scene shows, says, writes and sounds like. */
export function allOf(scene: Scene): string {
  return [pictureOf(scene), wordsOf(scene).join(" \n "), scene.audio.sound_effects.join(", ")].join(" \n ");
}

/** The words a scene says and writes. */
export function wordsOf({ audio, text_overlay }: Scene): string[] {
  return [audio.voiceover_text, text_overlay?.text].filter((words) => words != null);
}

/** All texts on screen, those of the scenes and those of the film's text strategy. */
export function overlaysOf({ scenes, creative_direction }: ParseResponse): string[] {
  const own = scenes.flatMap(({ text_overlay }) => (text_overlay ? [text_overlay.text] : []));
  return [...own, ...creative_direction.text_strategy.overlays.map(({ text }) => text)];
}

/** All that is said, in order. */
export function spokenIn({ scenes }: ParseResponse): string[] {
  return scenes.flatMap(({ audio }) => (audio.voiceover_text ? [audio.voiceover_text] : []));
}

/** One spelling for quotes, dashes, spaces and case, so that words are compared and not typography. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

export function contains(texts: readonly string[], part: string): boolean {
  return texts.some((text) => plain(text).includes(plain(part)));
}
