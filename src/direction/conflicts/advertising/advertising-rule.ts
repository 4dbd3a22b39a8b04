import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { positiveMentions } from "../../words/mentions.ts";
import { type ConflictRule, demandIds } from "../conflict-rule.ts";
import { placesOf } from "../left-out.ts";
import { withAvoided } from "../settle.ts";

/** What a common rule of advertising finds in a brief. */
interface Breach {
  /** The brief's words that break it. */
  readonly words: readonly string[];
  readonly explanation: string;
  readonly resolution: string;
  /** What the film leaves out for it, one thing or several; null where only a person can decide. */
  readonly avoid: string | readonly string[] | null;
}

/** Makes a rule that names a breach and lets the film go without what breaks it: the safer word wins. */
export function advertisingRule(find: (brief: SettledBrief) => Breach | null): ConflictRule {
  return (brief, demands) => {
    const breach = find(brief);
    if (!breach) return [];
    const { words, explanation, resolution } = breach;
    const avoided = [breach.avoid ?? []].flat();
    const touched = demandIds(
      demands,
      ["must_include", "overlay", "voiceover", "cta"],
      ({ statement, target }) => {
        const wanted = `${statement}\n${JSON.stringify(target) ?? ""}`;
        return avoided.length === 0
          ? words.some((word) => statement.includes(word))
          : avoided.some((avoid) => positiveMentions(wanted, avoid).length > 0);
      },
    );
    return [
      {
        between: touched,
        givenUp: avoided.length === 0 ? [] : touched,
        explanation,
        resolution,
        ...(avoided.length === 0
          ? {}
          : {
              leftOut: words.flatMap((word) => placesOf(brief.reading, word)),
              settle: (settled: SettledBrief) =>
                avoided.reduce((brief, avoid) => withAvoided(brief, avoid, words.join("; ")), settled),
            }),
      },
    ];
  };
}

/** Told acts as the pictures that tell them name them: "hop into the car, race down the road" are two. */
export function picturesOf(words: readonly string[]): readonly string[] {
  return words.flatMap((told) => {
    const parts = told
      .split(/[,;:]|(?<!\s)\s+(?:and|then)\s+/)
      .map((part) => part.trim())
      .filter((part) => part.includes(" "));
    return parts.length > 0 ? parts : [told];
  });
}

/** The matches in quotes, for a sentence. */
export function listed(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.trim()))].map((word) => `"${word}"`).join(", ");
}
