import type { ParseResponse } from "../../../contracts/parse.ts";
import type { EvalBrief } from "../brief.ts";

/** Contradictions expected and named, and those named that nobody expected. */
export interface ConflictMarks {
  readonly expected: readonly { readonly words: string; readonly found: boolean }[];
  readonly named: number;
  /** Explanations of contradictions that a producer does not see. */
  readonly falseAlarms: readonly string[];
}

/** Each expected contradiction has an explanation with all its words; an explanation that fits none is a false alarm. */
export function markConflicts({ expect }: EvalBrief, { metadata }: ParseResponse): ConflictMarks {
  const wanted = expect.conflicts ?? [];
  const named = metadata.conflicts.map((conflict) => {
    const ids = new Set(conflict.constraint_ids);
    const statements = metadata.constraints.filter(({ id }) => ids.has(id)).map(({ statement }) => statement);
    return { explanation: conflict.explanation, words: [conflict.explanation, ...statements].join(" ") };
  });
  const fits = (patterns: readonly RegExp[], words: string) =>
    patterns.every((pattern) => pattern.test(words));
  return {
    expected: wanted.map((patterns) => ({
      words: patterns.map(({ source }) => source).join(" against "),
      found: named.some(({ words }) => fits(patterns, words)),
    })),
    named: named.length,
    falseAlarms: expect.conflicts_open
      ? []
      : named
          .filter(({ words }) => !wanted.some((patterns) => fits(patterns, words)))
          .map(({ explanation }) => explanation),
  };
}
