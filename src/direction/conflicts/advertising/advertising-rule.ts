import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { positiveMentions } from "../../words/mentions.ts";
import { type ConflictRule, demandIds } from "../conflict-rule.ts";
import { withAvoided } from "../settle.ts";

/** What a common rule of advertising finds in a brief. */
interface Breach {
  /** The brief's words that break it. */
  readonly words: readonly string[];
  readonly explanation: string;
  readonly resolution: string;
  /** What the film leaves out for it; null where only a person can decide. */
  readonly avoid: string | null;
}

/** Makes a rule that names a breach and lets the film go without what breaks it: the safer word wins. */
export function advertisingRule(find: (brief: SettledBrief) => Breach | null): ConflictRule {
  return (brief, demands) => {
    const breach = find(brief);
    if (!breach) return [];
    const { words, explanation, resolution, avoid } = breach;
    const touched = demandIds(
      demands,
      ["must_include", "overlay", "voiceover", "cta"],
      ({ statement, target }) => {
        const wanted = `${statement}\n${JSON.stringify(target) ?? ""}`;
        return avoid === null
          ? words.some((word) => statement.includes(word))
          : positiveMentions(wanted, avoid).length > 0;
      },
    );
    return [
      {
        between: touched,
        givenUp: avoid === null ? [] : touched,
        explanation,
        resolution,
        ...(avoid === null
          ? {}
          : { settle: (settled: SettledBrief) => withAvoided(settled, avoid, words.join("; ")) }),
      },
    ];
  };
}

/** The matches in quotes, for a sentence. */
export function listed(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.trim()))].map((word) => `"${word}"`).join(", ");
}
