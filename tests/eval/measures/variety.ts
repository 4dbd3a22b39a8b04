import type { ParseResponse } from "../../../contracts/parse.ts";

const WORDS_IN_A_GRAM = 3;

/** The share of three-word runs that two texts have in common, of all that either has: 0 nothing, 1 the same text. */
export function overlapOf(left: string, right: string): number {
  const [a, b] = [gramsOf(left), gramsOf(right)];
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((gram) => b.has(gram)).length;
  return common / (a.size + b.size - common);
}

/** What the scenes show, without the look that they share by design. */
export function contentOf({ scenes }: ParseResponse): string {
  return scenes.map(({ visual }) => `${visual.subject} . ${visual.environment}`).join(" . ");
}

/** The overlap of each scene's subject with the next one's. */
export function neighbourOverlaps({ scenes }: ParseResponse): number[] {
  return scenes
    .slice(1)
    .map((scene, index) => overlapOf(scene.visual.subject, scenes[index]?.visual.subject ?? ""));
}

/** Neighbours that stand for the same picture: same size, same movement and half of the same words. */
export function sameNeighbours({ scenes }: ParseResponse): number {
  return scenes.slice(1).filter(({ visual }, index) => {
    const before = scenes[index]?.visual;
    return (
      before?.shot_type === visual.shot_type &&
      before.camera_movement === visual.camera_movement &&
      overlapOf(before.subject, visual.subject) > HALF
    );
  }).length;
}

const HALF = 0.5;

function gramsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = words
    .slice(WORDS_IN_A_GRAM - 1)
    .map((_, index) => words.slice(index, index + WORDS_IN_A_GRAM).join(" "));
  return new Set(grams);
}
