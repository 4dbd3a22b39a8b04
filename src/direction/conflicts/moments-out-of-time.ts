import { NUMBER, numberOf } from "../reading/numbers.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** "The first 10 seconds are a black screen": nothing is to be seen before their end. */
const NOTHING_YET = new RegExp(
  `\\b(?:first|opening) (${NUMBER}) (?:s|secs?|seconds?)\\b[^.;!?\\n]{0,24}\\b(?:black|blank|empty|nothing|dark(?:ness)?|white) ?(?:screen|frame|picture|image)?\\b|\\b(?:black|blank|empty|dark) (?:screen|frame|picture|image)\\b[^.;!?\\n]{0,24}\\b(?:for|in|during) (?:the )?(?:first |opening )?(${NUMBER}) (?:s|secs?|seconds?)\\b`,
  "iu",
);

/** A hook or a product that is due after the film has ended. */
export const momentsOutOfTime: ConflictRule = needing(
  () => ({ read: ["hookBySeconds", "productBySeconds"] }),
  ({ reading, durationSeconds }, demands) => {
    const due = [
      { finding: reading.hookBySeconds, kind: "hook_by" as const, what: "The hook" },
      { finding: reading.productBySeconds, kind: "product_by" as const, what: "The product" },
    ];
    if (due.every(({ finding }) => finding === null)) return [];
    const nothing = firstSaid(reading, NOTHING_YET);
    const seen = numberOf((nothing?.[1] ?? nothing?.[2] ?? "").toLowerCase()) ?? 0;
    const early = due.find(({ finding }) => finding !== null && finding.value < seen);
    if (nothing && early?.finding)
      return [
        {
          between: demandIds(demands, early.kind),
          givenUp: [],
          explanation: `${early.what} is due by ${early.finding.value} s, and "${nothing[0]}" shows nothing for ${seen} s.`,
          resolution: `${early.what} comes by ${early.finding.value} s, the demand that can be checked; say which one is meant.`,
        },
      ];
    return due.flatMap(({ finding, kind, what }) =>
      finding && finding.value > durationSeconds.value
        ? [
            {
              between: [...demandIds(demands, kind), ...demandIds(demands, "duration")],
              givenUp: [],
              explanation: `${what} is due by ${finding.value} s, and the film lasts ${durationSeconds.value} s.`,
              resolution: "The length is kept; the moment comes within it.",
            },
          ]
        : [],
    );
  },
);
