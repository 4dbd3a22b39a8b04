import { holdsWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import { ORDINALS } from "../reading/numbers.ts";
import { JOINT } from "../words/joint.ts";

/** Which of several texts or lines is meant, as a part of a pattern. */
export const EDGE = `(?:${ORDINALS.join("|")}|last|final|opening|closing)`;
const TEXT = "(?:on-?screen )?(?:overlays?|texts?|captions?|titles?|supers?)";
const LINE = "(?:spoken |voice-?over |vo |narrat(?:ion|or['’]?s) )?lines?";
const TEXT_NAMED = new RegExp(`\\b(${EDGE}) ${TEXT}\\b`, "iu");
const LINE_NAMED = new RegExp(`\\b(${EDGE}) ${LINE}\\b`, "iu");

/** The scene whose text or spoken line is named by its place among those of the film: "the first overlay", "the last line". */
export function sceneOfWords(text: string, film: Film): number[] {
  const bare = text.replace(/["“«„][^"”»“]*["”»“]/gu, "");
  const line = LINE_NAMED.exec(bare)?.[1];
  if (line !== undefined) return placed(line, speaking(film));
  const words = TEXT_NAMED.exec(bare)?.[1];
  return words === undefined ? [] : placed(words, written(film));
}

/**
 * "The last line" of a film in which nobody speaks stands on screen: its tagline, or else its call to action. `text` as it is
 * for all others.
 */
export function linesOnScreen(text: string, film: Film): string {
  if (film.scenes.length === 0 || speaking(film).length > 0) return text;
  const { cta, product } = film.direction;
  const parts = film.scenes.flatMap(({ text_overlay }) => text_overlay?.text.split(JOINT) ?? []);
  const isTagline = parts.some((part) => !holdsWords(part, cta.text) && !holdsWords(product.name, part));
  return text.replace(LAST_LINE, isTagline ? "the tagline" : "the cta").replace(OTHER_LINE, "$1 text");
}

const LAST_LINE = /\b(?:the )?(?:last|final|closing|end) line\b(?! of\b)/iu;
const OTHER_LINE = new RegExp(`\\b(${ORDINALS.join("|")}|opening) line\\b(?! of\\b)`, "iu");

function placed(word: string, numbers: readonly number[]): number[] {
  const at = ORDINALS.indexOf(word.toLowerCase());
  if (/^(?:last|final|closing)$/iu.test(word)) return numbers.slice(-1);
  const index = word.toLowerCase() === "opening" ? 0 : at;
  const number = numbers[index];
  return number === undefined ? [] : [number];
}

function speaking({ scenes }: Film): number[] {
  return scenes.flatMap(({ audio }, index) => (audio.voiceover_text ? [index + 1] : []));
}

function written({ scenes }: Film): number[] {
  return scenes.flatMap(({ text_overlay }, index) => (text_overlay ? [index + 1] : []));
}
