import type { Demand } from "../agreed-brief.ts";
import { holdsWords } from "../constraints/film-words.ts";

/** Words that the brief gives word for word: never cut, never put aside for others. */
export function demandedWords(demands: readonly Demand[]): string[] {
  return demands.flatMap(({ kind, target, givenUp }) => {
    if (typeof target !== "object" || target === null || givenUp) return [];
    const isShown = (kind === "overlay" || kind === "cta") && "text" in target;
    if (isShown && typeof target.text === "string") return [target.text];
    if (kind === "voiceover" && "line" in target && typeof target.line === "string") return [target.line];
    const isWords =
      kind === "must_include" && "part" in target && target.part === "words" && "subject" in target;
    return isWords && typeof target.subject === "string" ? [target.subject] : [];
  });
}

/** Whether `text` holds, or is part of, demanded words. */
export function isDemanded(text: string, kept: readonly string[]): boolean {
  return kept.some((words) => holdsWords(text, words) || holdsWords(words, text));
}
