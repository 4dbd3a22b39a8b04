import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { excludes } from "./facts/excludes.ts";
import { EXCLUSIONS, type Exclusion } from "./facts/exclusions.ts";
import type { Fact } from "./facts/fact.ts";
import { factsOf, ruledOut } from "./facts/facts-of.ts";

/** Two things said of one picture, or of the whole film, that cannot both be true of it. */
export const factsApart: ConflictRule = (brief, demands) => {
  const facts = factsOf(brief.reading);
  if (facts.length < 2) return [];
  const byTopic = Map.groupBy(facts, ({ topic }) => topic);
  const named = new Set<string>();
  return [...bans(facts), ...EXCLUSIONS].flatMap((row) => {
    const ofTopic = byTopic.get(row.topic);
    if (ofTopic === undefined || ofTopic.length < 2 || named.has(row.topic)) return [];
    const pair = apart(brief, ofTopic, row);
    if (pair === null) return [];
    named.add(row.topic);
    const [first, second] = pair;
    const isBan = BANS.test(first.words) || BANS.test(second.words);
    return [
      {
        between: demandIds(
          demands,
          [
            "must_include",
            "shot",
            "tone",
            "scene_count",
            "pacing",
            "voiceover",
            "music",
            "overlay",
            "sound_off",
          ],
          ({ statement }) =>
            statement !== "" &&
            pair.some(({ words }) => words.includes(statement) || statement.includes(words)),
        ),
        givenUp: [],
        explanation: `"${first.words}" and "${second.words}" cannot both be true of ${row.holds === "film" || row.holds === "whole" ? "one film" : "one picture"}.`,
        resolution: isBan
          ? `What "${BANS.test(first.words) ? first.words : second.words}" rules out stays out wherever the film can do without it; say which one is meant.`
          : `Where a scene has to choose, the later word, "${second.words}", leads; say which one is meant.`,
      },
    ];
  });
};

/** What is ruled out is nowhere in the film. */
function bans(facts: readonly Fact[]): Exclusion[] {
  return ruledOut(facts).map((topic) => ({ topic, left: "none", right: "some", holds: "film" }));
}

const BANS = /^(?:no|not|never|without|zero|nobody|nothing)\b/i;

/** The first two facts of a row that nothing reconciles, in the order written. */
function apart(
  { reading }: SettledBrief,
  ofTopic: readonly Fact[],
  row: Exclusion,
): readonly [Fact, Fact] | null {
  const lefts = ofTopic.filter(({ value }) => value === row.left);
  const rights = ofTopic.filter(({ value }) => value === row.right);
  for (const left of lefts) {
    for (const right of rights) {
      if (left.start < right.end && right.start < left.end) continue;
      const pair = left.start < right.start ? ([left, right] as const) : ([right, left] as const);
      if (excludes({ text: reading.text, row, left, pair, ofTopic, isScript: reading.script !== null }))
        return pair;
    }
  }
  return null;
}
