import { z } from "zod";
import { constraintRule, unverifiable, verdict } from "./constraint-rule.ts";

/** What making the film may cost; known once its clips are planned and priced. */
export const budgetRule = constraintRule({
  kind: "budget",
  target: z.object({ usd: z.number() }),
  collect: ({ reading, options }) => [
    ...(typeof options.max_cost_usd === "number"
      ? [
          {
            statement: `max_cost_usd ${options.max_cost_usd}`,
            source: "options" as const,
            hard: true,
            target: { usd: options.max_cost_usd },
          },
        ]
      : []),
    ...(reading.maxCostUsd
      ? [
          {
            statement: reading.maxCostUsd.words,
            source: "text" as const,
            hard: true,
            target: { usd: reading.maxCostUsd.value },
          },
        ]
      : []),
  ],
  check: ({ usd }, _, { totalCostUsd, plannedModels }) => {
    if (totalCostUsd === null) return unverifiable("No price was computed for this answer.");
    const over = (totalCostUsd - usd).toFixed(2);
    const why = plannedModels.length > 0 ? ": the plan's notes say why, and what would keep it" : "";
    return verdict(
      totalCostUsd <= usd,
      `The plan costs ${totalCostUsd.toFixed(2)} USD of ${usd.toFixed(2)} USD.`,
      `The plan costs ${totalCostUsd.toFixed(2)} USD, ${over} USD more than the limit of ${usd.toFixed(2)} USD${why}.`,
    );
  },
});
