import { allOf } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";

const SURE = 0.6;

/** What was not asked is no demand; what is not for the film is not in it; what was hardly understood is said so. */
export const restraint: Scorer = (expect, result) => {
  const { metadata, creative_direction, scenes } = result;
  const marks = (expect.not_demands ?? []).map(({ kind, says }): Mark => {
    const wrong = metadata.constraints.find((entry) => entry.kind === kind && says.test(entry.statement));
    return {
      kind: "no_false_demand",
      expected: `no ${kind} of "${says.source}"`,
      found: null,
      kept: !wrong,
      got: wrong?.statement ?? "",
    };
  });
  if (expect.says_nowhere) {
    const { says_nowhere } = expect;
    const words = [...scenes.map(allOf), JSON.stringify(creative_direction)];
    const broken = words.find((text) => says_nowhere.test(text));
    marks.push({
      kind: "no_false_demand",
      expected: `nowhere: ${says_nowhere.source}`,
      found: null,
      kept: !broken,
      got: broken?.match(says_nowhere)?.[0] ?? "",
    });
  }
  if (expect.unsure) {
    const { confidence_score, warnings } = metadata;
    marks.push({
      kind: "honesty",
      expected: "low confidence and a warning",
      found: null,
      kept: confidence_score < SURE && warnings.length > 0,
      got: `${confidence_score}, ${warnings.length} warnings`,
    });
  }
  return marks;
};
