import type { Deliverable, ParseResponse } from "../../contracts/parse.ts";
import { PLATFORM_WORDS, spokenSeconds } from "../../contracts/wording.ts";
import { element } from "./element.ts";

/** What stands beside the film: warnings, contradictions, versions, the ledger of demands, clip plans and cost. */
export function findingsOf(film: ParseResponse): HTMLElement {
  const { warnings, conflicts, constraints, deliverables } = film.metadata;
  return element(
    "div",
    {},
    section(
      "Warnings",
      warnings.map((warning) => element("li", { class: "violated" }, warning)),
    ),
    section(
      "Contradictions",
      conflicts.map(({ explanation, resolution }) => element("li", {}, `${explanation} ${resolution}`)),
    ),
    section("Versions", deliverables.length > 1 ? deliverables.flatMap(version) : []),
    section("What the brief demands", constraints.map(demand)),
    section("Clips", film.generation_plans.flatMap(clips)),
    section("Cost", costLines(film)),
  );
}

function section(title: string, rows: readonly HTMLElement[]): HTMLElement | null {
  return rows.length === 0
    ? null
    : element("section", {}, element("h2", {}, title), element("ul", { class: "ledger" }, ...rows));
}

function version({ name, platform, aspect_ratio, duration, cuts = [], reframe }: Deliverable): HTMLElement[] {
  const format = [PLATFORM_WORDS[platform], aspect_ratio, spokenSeconds(duration)].join(" · ");
  const parts = cuts.map(
    ({ scene_id, use_from, use_to }) => `${scene_id} ${use_from.toFixed(2)} – ${use_to.toFixed(2)} s`,
  );
  return [
    element("li", {}, `${name}: `, element("span", { class: "quiet" }, format)),
    ...(parts.length > 0 ? [element("li", { class: "quiet" }, parts.join(", "))] : []),
    ...(reframe ? [element("li", { class: "quiet" }, reframe)] : []),
  ];
}

function demand({
  kind,
  statement,
  status,
  detail,
}: ParseResponse["metadata"]["constraints"][number]): HTMLElement {
  const mark = { satisfied: "✓", violated: "✗", unverifiable: "?" }[status];
  return element(
    "li",
    { title: detail },
    element("span", { class: status }, `${mark} `),
    `${kind.replaceAll("_", " ")}: ${statement} `,
    element("span", { class: "quiet" }, detail),
  );
}

function clips(plan: ParseResponse["generation_plans"][number]): HTMLElement[] {
  const price = plan.total_cost_usd === null ? "no known price" : `${plan.total_cost_usd} USD`;
  return [
    element("li", {}, `${plan.model}: ${plan.clips.length} clips, ${price}`),
    ...(plan.reframe ? [element("li", { class: "quiet" }, plan.reframe)] : []),
    ...plan.notes.map((note) => element("li", { class: "quiet" }, note)),
  ];
}

function costLines({ cost_estimate: cost }: ParseResponse): HTMLElement[] {
  if (cost === null) return [];
  const total = "total_usd" in cost ? `${cost["total_usd"]} USD` : JSON.stringify(cost);
  const assumptions = "assumptions" in cost && Array.isArray(cost["assumptions"]) ? cost["assumptions"] : [];
  return [
    element("li", {}, total),
    ...assumptions.map((line) => element("li", { class: "quiet" }, String(line))),
  ];
}
