import type { ConflictRule, Contradiction } from "./conflict-rule.ts";
import { glossedBrief } from "./glossed-brief.ts";

/** What rules that read English find in a brief of another language, told in the brief's own words; nothing for an English brief. */
export function contradictionsAbroad(
  brief: Parameters<ConflictRule>[0],
  demands: Parameters<ConflictRule>[1],
  find: ConflictRule,
): readonly Contradiction[] {
  const glossed = glossedBrief(brief, demands);
  if (glossed === null) return [];
  const own = (sentence: string) =>
    sentence.replace(/"([^"]+)"/g, (_, words: string) => `"${glossed.originalOf(words)}"`);
  return find(glossed.brief, glossed.demands).map(({ settle, ...found }) => ({
    ...found,
    explanation: own(found.explanation),
    resolution: own(found.resolution),
    ...(settle ? { settle: (calmed) => glossed.settledAs(settle, calmed) } : {}),
  }));
}
