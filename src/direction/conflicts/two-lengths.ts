import type { Demand } from "../agreed-brief.ts";
import { NUMBER, numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { decisive, lengthsOfFilm } from "../reconcile/length.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

/** Two lengths for one film: the one marked "exactly", else the later. */
export const twoLengths: ConflictRule = ({ reading, deliverables }, demands) => {
  const lengths = lengthsOfFilm(reading);
  const chosen = decisive(lengths);
  if (!chosen || deliverables.length > 1) return [];
  const others = lengths.filter(({ value }) => value.max < chosen.value.min || value.min > chosen.value.max);
  if (others.length === 0) return slotApart(reading, chosen, demands);
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

/** Air time that is bought, and how much of it. */
const SLOT = new RegExp(
  `\\b(${NUMBER})[- ]?(?:s|secs?|seconds?)[- ](?:media |ad |tv |air |commercial |time )?(?:slots?|spaces?|placements?|breaks?|windows?|airtime)\\b|\\b(?:sign(?:s|ed)? off(?: on)?|approv(?:es?|ed)|book(?:s|ed)?|bought|pa(?:ys?|id) for|agreed(?: on)?|contract(?: says| is for)?|media plan(?: says| is| has)?|not (?:one|a) second (?:more|longer) than|hard limit(?: of| is)?|absolute (?:limit|maximum)(?: of| is)?)\\s+(?:for |only |exactly |a |just )*(${NUMBER})[- ]?(?:s|secs?|seconds?)\\b(?![- ](?:of|long|shots?|scenes?|clips?|slots?|spaces?|placements?|breaks?|windows?))|\\b(?:only|just) (?:play|show|accept|take|allow|run)s? (?:films?|clips?|spots?|videos?|ads?|files?) (?:of|up to|with|no longer than|that last) (?:at most |exactly )?(${NUMBER})[- ]?(?:s|secs?|seconds?)\\b|\\b(?:slot|placement|media space|airtime|window)\\b[^.;!?\\n]{0,32}?\\b(?:is|of|takes?|allows?|lasts?|holds?|only|exactly|at most)\\s+(?:only |just |exactly |at most )*(${NUMBER})[- ]?(?:s|secs?|seconds?)\\b`,
  "i",
);

/** A film longer than the slot that was bought for it. */
function slotApart(
  reading: BriefReading,
  chosen: NonNullable<ReturnType<typeof decisive>>,
  demands: readonly Demand[],
): Contradiction[] {
  const slot = firstSaid(reading, SLOT);
  const seconds = numberOf((slot?.slice(1).find(Boolean) ?? "").toLowerCase());
  if (!slot || seconds === null || seconds === undefined || chosen.value.min <= seconds) return [];
  return [
    {
      between: demandIds(demands, "duration"),
      givenUp: [],
      explanation: `The place that is bought holds ${seconds} s ("${slot[0]}"), and the film is to last ${chosen.value.seconds} s ("${chosen.words}").`,
      resolution: `The film lasts ${chosen.value.seconds} s, as the brief says of the film itself; for the slot it has to be cut down.`,
    },
  ];
}
