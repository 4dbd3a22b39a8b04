import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** A hook or a product that is due after the film has ended. */
export const momentsOutOfTime: ConflictRule = ({ reading, durationSeconds }, demands) => {
  const due = [
    { finding: reading.hookBySeconds, kind: "hook_by" as const, what: "The hook" },
    { finding: reading.productBySeconds, kind: "product_by" as const, what: "The product" },
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
};
