import type { SettledBrief } from "../constraints/constraint-rule.ts";
import type { ConflictRule, Contradiction } from "./conflict-rule.ts";
import { ENGLISHES, type GlossedBrief, glossedBrief } from "./glossed-brief.ts";
import { type LeftOut, placesOf } from "./left-out.ts";

/** What rules that read English find in a brief of another language, told in the brief's own words; nothing for an English brief. */
export function contradictionsAbroad(
  brief: Parameters<ConflictRule>[0],
  demands: Parameters<ConflictRule>[1],
  find: ConflictRule,
): readonly Contradiction[] {
  for (const english of ENGLISHES) {
    const made = english(brief.reading);
    const found = made === null ? [] : foundIn(glossedBrief(brief, demands, made), brief, find);
    if (found.length > 0) return found;
  }
  return [];
}

/** Words that were told with a capital, as the brief writes them. */
function asWritten(text: string, words: string): string {
  const at = text.includes(words) ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? words : text.slice(at, at + words.length);
}

function foundIn(glossed: GlossedBrief, brief: SettledBrief, find: ConflictRule): readonly Contradiction[] {
  const own = (sentence: string) =>
    sentence.replace(
      /"([^"]+)"/g,
      (_, words: string) => `"${asWritten(brief.reading.text, glossed.originalOf(words))}"`,
    );
  const { text } = glossed.brief.reading;
  const saidAbroad = ({ start, end, takes }: LeftOut) =>
    placesOf(brief.reading, glossed.originalOf(text.slice(start, end)), takes).slice(0, 1);
  return find(glossed.brief, glossed.demands).map(({ settle, leftOut = [], ...found }) => ({
    ...found,
    leftOut: leftOut.flatMap(saidAbroad),
    explanation: own(found.explanation),
    resolution: own(found.resolution),
    ...(settle ? { settle: (calmed) => glossed.settledAs(settle, calmed) } : {}),
  }));
}
