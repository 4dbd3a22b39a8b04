import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedLikeness, Finding } from "./reading.ts";
import { isMatched } from "./sieve.ts";
import { LIKENESS, NAMES_A_REFERENCE } from "./words/likeness.ts";

/** What a brief may want of a reference, with the words for it. */
const ASPECTS: readonly (readonly [AskedLikeness["aspect"], RegExp])[] = [
  ["palette", /\b(?:colou?rs?|palette|farben|farbwelt|couleurs|colores|colori|cores|kleuren)\b/],
  ["lighting", /\b(?:light|lighting|exposure|licht|lumiere|luz|luce)\b/],
  [
    "rhythm",
    /\b(?:pace|pacing|rhythm|cuts?|cutting|editing|tempo|schnitt|rythme|montage|ritmo|montaggio|ritme)\b/,
  ],
  ["movement", /\b(?:camera|movements?|moves|kamera|mouvements?|camara|movimientos?|movimenti)\b/],
];

/** "Match this vibe", "like the attached clip", "the palette of my photo": what the film shall take from the references that come with the brief. */
export function readLikeness(page: Page): Finding<AskedLikeness>[] {
  if (!isMatched(page, NAMES_A_REFERENCE)) return [];
  return [...page.folded.matchAll(LIKENESS)]
    .filter((match) => !isForbidden(page, match.index) && !isQuoted(page, match.index))
    .map((match) => {
      const aspect = ASPECTS.find(([, words]) => words.test(match[0]))?.[0] ?? "whole";
      return finding(page, { aspect }, match.index, match.index + match[0].length, 0.85);
    });
}
