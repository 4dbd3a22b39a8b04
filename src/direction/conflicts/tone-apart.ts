import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { EXCLUSIONS } from "./facts/exclusions.ts";
import type { Fact } from "./facts/fact.ts";
import { factsOf, factsOfTone } from "./facts/facts-of.ts";
import { needing } from "./needs.ts";

/** The brand's tone of voice, and moods of the brief that are its opposite, where the brief has none of its kind. */
export const toneApart: ConflictRule = needing(
  () => ({ brand: true }),
  (brief, demands) => {
    const tone = brief.brand?.tone ?? "";
    if (tone === "") return [];
    const own = factsOfTone(tone).filter(({ topic }) => topic === "mood");
    const told = factsOf(brief.reading).filter(({ topic }) => topic === "mood");
    for (const ours of own) {
      const theirs = told.find((fact) => areOpposed(ours.value, fact.value) && !isOfAThing(brief, fact));
      if (theirs === undefined || told.some(({ value }) => value === ours.value)) continue;
      return [
        {
          between: demandIds(demands, "tone"),
          givenUp: [],
          explanation: `The brief's tone and the brand's "${tone}" pull the film two ways: "${theirs.words}" and "${ours.words}".`,
          resolution: "The brand's tone leads the words, the brief's the pictures.",
        },
      ];
    }
    return [];
  },
);

/** "An old man tells a rude joke": said of the joke. */
function isOfAThing({ reading }: Parameters<ConflictRule>[0], { scope, start }: Fact): boolean {
  return scope !== "film" && /\b(?:an?|the|his|her|their)\s$/i.test(reading.text.slice(0, start));
}

function areOpposed(one: string, other: string): boolean {
  return EXCLUSIONS.some(
    ({ topic, left, right }) =>
      topic === "mood" && ((left === one && right === other) || (left === other && right === one)),
  );
}
