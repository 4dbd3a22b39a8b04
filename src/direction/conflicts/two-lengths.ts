import { decisive, lengthsOfFilm } from "../reconcile/length.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** Two lengths for one film: the one marked "exactly", else the later. */
export const twoLengths: ConflictRule = ({ reading, deliverables }, demands) => {
  const lengths = lengthsOfFilm(reading);
  const chosen = decisive(lengths);
  if (!chosen || deliverables.length > 1) return [];
  const others = lengths.filter(({ value }) => value.max < chosen.value.min || value.min > chosen.value.max);
  if (others.length === 0) return [];
  const otherWords = others.map(({ words }) => words);
  const givenUp = demandIds(demands, "duration", ({ statement }) => otherWords.includes(statement));
  const why =
    chosen.value.exact && !others.some(({ value }) => value.exact)
      ? "it is the one that must be exact"
      : "it is the later word";
  return [
    {
      between: demandIds(demands, "duration"),
      givenUp,
      explanation: `The brief gives more than one length for the film: ${[...otherWords, chosen.words].map((words) => `"${words}"`).join(" and ")}.`,
      resolution: `The film lasts ${chosen.value.seconds} s, because ${why}.`,
    },
  ];
};
