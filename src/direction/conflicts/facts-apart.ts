import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import type { Finding, Framing } from "../reading/reading.ts";
import { overlap } from "../words/spans.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { choiceOf } from "./facts/choices.ts";
import { excludes } from "./facts/excludes.ts";
import { EXCLUSIONS, type Exclusion } from "./facts/exclusions.ts";
import type { Fact } from "./facts/fact.ts";
import { factsOf, ruledOut } from "./facts/facts-of.ts";
import { hintAgainst, isInAShot } from "./facts/hint-against.ts";
import { isElseThanThese } from "./nobody-else.ts";

/** Two things said of one picture, or of the whole film, that cannot both be true of it. */
export const factsApart: ConflictRule = (brief, demands) => {
  const facts = factsOf(brief.reading);
  if (facts.length === 0) return [];
  const byTopic = Map.groupBy(facts, ({ topic }) => topic);
  const named = new Set<string>();
  return [...bans(facts), ...rowsAbout([...byTopic.keys()])].flatMap((row) => {
    const ofTopic = byTopic.get(row.topic);
    if (ofTopic === undefined || named.has(row.topic)) return [];
    const pair = apart(brief, ofTopic, row) ?? hintAgainst(brief.reading, ofTopic, row);
    if (pair === null || areOfOtherScenes(brief.reading, ...pair)) return [];
    named.add(row.topic);
    const [first, second] = pair;
    // A voice that tells is a narration too: the same two words are named once.
    const both = `${first.start} ${second.start}`;
    if (named.has(both)) return [];
    named.add(both);
    return [
      {
        between: demandIds(
          demands,
          TOUCHED,
          ({ statement }) =>
            statement !== "" &&
            pair.some(({ words }) => words.includes(statement) || statement.includes(words)),
        ),
        explanation: `"${first.words}" and "${second.words}" cannot both be true of ${OF_ONE_PICTURE.has(row.holds) ? "one picture" : "one film"}.`,
        ...choiceOf(brief.reading.text, pair, demands),
      },
    ];
  });
};

const rowsByTopic = Map.groupBy(EXCLUSIONS.entries(), ([, { topic }]) => topic);

/** The rows of the table about the topics of a brief, in its order. */
function rowsAbout(topics: readonly string[]): Exclusion[] {
  return topics
    .flatMap((topic) => rowsByTopic.get(topic) ?? [])
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row);
}

/** Demands that state what facts tell. */
const TOUCHED: readonly Demand["kind"][] = [
  "must_include",
  "shot",
  "tone",
  "scene_count",
  "pacing",
  "voiceover",
  "music",
  "overlay",
  "sound_off",
];
const OF_ONE_PICTURE: ReadonlySet<Exclusion["holds"]> = new Set(["moment", "clause", "breath"]);

/** What is ruled out is nowhere in the film. */
function bans(facts: readonly Fact[]): Exclusion[] {
  return ruledOut(facts).map((topic) => ({ topic, left: "none", right: "some", holds: "film" }));
}

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
      if (overlap(left, right) || areReconciled(reading, left, right, row)) continue;
      const pair = left.start < right.start ? ([left, right] as const) : ([right, left] as const);
      if (excludes({ text: reading.text, row, left, pair, ofTopic, isScript: reading.script !== null }))
        return pair;
    }
  }
  return null;
}

function areReconciled(reading: SettledBrief["reading"], left: Fact, right: Fact, row: Exclusion): boolean {
  // "Camera: static" under the first shot of a script says nothing of the second.
  if (row.holds !== "clause" && isInAShot(reading, left.start) && isInAShot(reading, right.start))
    return true;
  return (
    areOfOtherScenes(reading, left, right) ||
    areAllThereIs(reading, right, left) ||
    areBothAtOnce(reading.text, left, right)
  );
}

/** "Melancholic but hopeful": one mood in the light of the other, as the joint between them says. */
function areBothAtOnce(text: string, left: Fact, right: Fact): boolean {
  if (left.topic !== "mood") return false;
  const between = text.slice(Math.min(left.end, right.end), Math.max(left.start, right.start));
  return /^,? (?:but|yet|and yet|though|if)(?: (?:also|still|ultimately|never without|\p{L}+ly))? $/iu.test(
    between,
  );
}

/** "Scene 3 handheld, all others locked off": each of its own scenes; a camera that never moves has no exception. */
function areOfOtherScenes({ framings }: SettledBrief["reading"], left: Fact, right: Fact): boolean {
  const [one, other] = [left, right].map((fact) => framings.find((framing) => overlap(framing, fact)));
  if (one === undefined || other === undefined || one.value.part === other.value.part) return false;
  return mayHaveExceptions(one, left) && mayHaveExceptions(other, right);
}

/** The facts of a brief told in English speak English; how it is framed is told in its own words. */
function mayHaveExceptions({ value, words }: Finding<Framing>, fact: Fact): boolean {
  return value.part !== "each" || !WITHOUT_EXCEPTION.test(`${words} ${fact.words}`);
}

const WITHOUT_EXCEPTION = /\b(?:never|always|throughout|only|nothing but|every|at all|doesn't|does not)\b/i;

/** "Three friends, nobody else" */
function areAllThereIs({ text }: SettledBrief["reading"], those: Fact, others: Fact): boolean {
  return those.end <= others.start && isElseThanThese(text.slice(those.end, others.start), others.words);
}
