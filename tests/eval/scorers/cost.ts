import type { Scorer } from "./scorer.ts";

/** A plan for every target model and a price on all of it. */
export const cost: Scorer = (expect, result, brief) => {
  if (!expect.cost) return [];
  const wanted = brief.options?.target_models?.length ?? 0;
  const total = Number(result.cost_estimate?.total_usd ?? Number.NaN);
  const plans = result.generation_plans.map(({ model, total_cost_usd }) => `${model}: ${total_cost_usd}`);
  return [
    {
      kind: "cost",
      expected: `${wanted} plans and a price`,
      found: null,
      kept: plans.length === wanted && Number.isFinite(total) && total > 0,
      got: `${total} USD; ${plans.join(", ")}`,
    },
  ];
};
