import { describe, expect, test } from "bun:test";
import { BrandGuidelines, Options } from "../../../../contracts/brief.ts";
import type { ConflictRule } from "../../../../src/direction/conflicts/conflict-rule.ts";
import { ALL_RULES } from "../../../../src/direction/conflicts/index.ts";
import { needing, pickerOf } from "../../../../src/direction/conflicts/needs.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../../src/direction/reconcile.ts";
import briefs from "../../../eval/briefs/contradictions.json";

const TEXTS = [
  ...briefs.map(({ text }) => text),
  "25s explainer for Quillo pens. No voice-over. The narrator explains the three nib sizes.",
  "No dialogue. The father says: 'You made it.' 30s Heimkehr rail.",
];

function settled(text: string, brand: Record<string, unknown> | null = null) {
  return reconcile({
    reading: readBrief(text),
    brand: brand && BrandGuidelines.parse(brand),
    options: Options.parse({}),
    references: { images: [], video: null },
  });
}

describe("what a rule of contradictions needs", () => {
  test("a rule that is not asked would have found nothing", () => {
    const pick = pickerOf(ALL_RULES);
    // What is met for the first time is let through.
    pick(settled("A film about apples."));
    for (const text of TEXTS) {
      const brief = settled(text);
      const asked = new Set(pick(brief));
      const missed = ALL_RULES.filter((rule) => !asked.has(rule) && rule(brief, brief.demands).length > 0);
      expect({ text, missed }).toEqual({ text, missed: [] });
    }
  });

  test("words, findings and a brand are looked for, and a rule that needs nothing is asked", () => {
    const nothing: ConflictRule = () => [];
    const rules = [
      needing(
        () => ({ words: [/\bsubmarines?\b/i, /\bzeppelins?\b/i] }),
        () => [],
      ),
      needing(
        () => ({ read: ["script", "cutsPerMinute"] }),
        () => [],
      ),
      needing(
        () => ({ brand: true }),
        () => [],
      ),
      nothing,
    ] as const;
    const pick = pickerOf<ConflictRule>(rules);
    const asked = (...brief: Parameters<typeof settled>) =>
      pick(settled(...brief)).map((rule) => rules.indexOf(rule));
    asked("A film about apples.");
    expect(asked("15 s film for pears.")).toEqual([3]);
    expect(asked("15 s film of a Zeppelin.")).toEqual([0, 3]);
    expect(asked("15 s film for pears, 30 cuts per minute.")).toEqual([1, 3]);
    expect(asked("20 s film for plums.", { fonts: ["Inter"] })).toEqual([2, 3]);
  });
});
