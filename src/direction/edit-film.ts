import type { Options } from "../../contracts/brief.ts";
import type { ModelCatalogue } from "../../contracts/catalogue.ts";
import type { GenerationPlan } from "../../contracts/clip.ts";
import { CostEstimate } from "../../contracts/cost.ts";
import type { Deliverable, ParseResponse } from "../../contracts/parse.ts";
import { AppError } from "../errors.ts";
import { isRetired } from "../targets/age.ts";
import { brokenDemands, checkDemand } from "./check-film.ts";
import { cutDeliverables } from "./cut-deliverables.ts";
import { type EditedResult, editResult, filmOf } from "./edit/edit-result.ts";
import { modelsNamedIn } from "./edit/models-named.ts";
import { demandOf } from "./edit/standing-demands.ts";
import { estimateCost } from "./estimate-cost.ts";
import type { Film } from "./film.ts";
import { modelsToPlan } from "./named-models.ts";
import { planClips, pricesOf } from "./plan-clips.ts";

/** A finished film, and what shall be changed of it. */
export interface EditTask {
  readonly previous: ParseResponse;
  /** What to change, in free words. */
  readonly instruction: string;
  readonly options: Options;
  readonly catalogue: ModelCatalogue;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * A whole result after an instruction, its plans and prices of clips made anew where the film changed or the options ask
 * for others. Throws INVALID_PARAMETERS for unknown or retired target models.
 */
export function editFilm(given: EditTask): EditedResult {
  const task = withNamedModels(given);
  const edited = editResult(task.previous, task.instruction);
  const isChanged =
    edited.result.scenes !== task.previous.scenes ||
    edited.result.creative_direction !== task.previous.creative_direction;
  const isAsked = task.options.target_models.length > 0 || task.options.include_cost_estimate;
  if (!isChanged && !isAsked) return edited;
  const result = withVersions(withPlans(edited.result, task), task, isChanged);
  const planned = result.generation_plans.map(({ model }) => model);
  const told = task === given || planned.length === 0 ? [] : [`Planned the clips for ${planned.join(", ")}.`];
  return { ...edited, changes: [...edited.changes, ...told], result };
}

/** Models named in the instruction are asked for like those of the options. */
function withNamedModels(task: EditTask): EditTask {
  const named = modelsNamedIn(task.instruction);
  if (named.length === 0) return task;
  const target_models = modelsToPlan(task.options.target_models, named, task.catalogue, task.today);
  return { ...task, options: { ...task.options, target_models } };
}

function withPlans(result: ParseResponse, task: EditTask): ParseResponse {
  const { options } = task;
  const delivery = deliveryOf(result, task);
  const asked = options.target_models;
  const targetModels = asked.length > 0 ? asked : result.generation_plans.map(({ model }) => model);
  const maxCostUsd = options.max_cost_usd ?? budgetIn(result);
  const { plans, warnings } = plansFor({ ...delivery, targetModels, maxCostUsd }, result, asked.length > 0);
  const isOurs = CostEstimate.safeParse(result.cost_estimate).success;
  const cost =
    isOurs || (result.cost_estimate === null && options.include_cost_estimate)
      ? estimateCost({ ...delivery, plans, external: null, cataloguePrices: options.cost_fallback_enabled })
      : result.cost_estimate;
  return withSame(result, rechecked({ ...result, generation_plans: plans, cost_estimate: cost }, warnings));
}

function deliveryOf(result: ParseResponse, { catalogue, today }: EditTask) {
  const { aspect_ratio, resolution, fps } = result.creative_direction.technical_specs;
  return {
    film: filmOf(result),
    aspectRatio: aspect_ratio,
    resolution,
    fps,
    references: result.extracted_references,
    today,
    catalogue,
  };
}

/** The versions are cut anew from the changed film. */
function withVersions(result: ParseResponse, task: EditTask, isChanged: boolean): ParseResponse {
  const { deliverables, constraints, warnings } = result.metadata;
  if (!isChanged || deliverables.length < 2) return result;
  const film = filmOf(result);
  const versions = cutDeliverables({
    film,
    deliverables: [asFilm(deliverables, film), ...deliverables.slice(1).map(plain)],
    demands: constraints.map(demandOf),
    price: pricesOf(deliveryOf(result, task), livingPlans(result, task)),
  });
  const outcome = { totalCostUsd: null, plannedModels: [], deliverables: versions.deliverables };
  const ledger = constraints.map((entry) =>
    entry.kind === "deliverable" && entry.expected !== undefined
      ? checkDemand(demandOf(entry), film, outcome)
      : entry,
  );
  const standing = warnings.filter((warning) => !/^The version "/.test(warning));
  return {
    ...result,
    metadata: {
      ...result.metadata,
      deliverables: versions.deliverables,
      constraints: ledger,
      warnings: [...standing, ...versions.warnings],
    },
  };
}

/** Plans of models that are gone from the catalogue price nothing any more. */
function livingPlans({ generation_plans }: ParseResponse, { catalogue, today }: EditTask): GenerationPlan[] {
  const living = new Set(catalogue.models.filter((model) => !isRetired(model, today)).map(({ id }) => id));
  return generation_plans.filter(({ model }) => living.has(model));
}

/** The first version is the film itself, as it is now. */
function asFilm([first]: readonly Deliverable[], film: Film): Deliverable {
  const { duration, aspect_ratio, platform } = film.direction.technical_specs;
  return { name: first?.name ?? "main", platform, aspect_ratio, duration };
}

function plain({ name, platform, aspect_ratio, duration }: Deliverable): Deliverable {
  return { name, platform, aspect_ratio, duration };
}

type PlanTask = Parameters<typeof planClips>[0];

/** Plans of models that the caller asks for now must be made; those of an earlier answer are kept where they cannot. */
function plansFor(request: PlanTask, { generation_plans }: ParseResponse, isAsked: boolean) {
  if (request.targetModels.length === 0) return { plans: generation_plans, warnings: [] };
  try {
    return { plans: planClips(request), warnings: [] };
  } catch (error) {
    if (isAsked || !(error instanceof AppError)) throw error;
    return {
      plans: generation_plans,
      warnings: [`The plans of clips are those of the film before the edit: ${error.message}`],
    };
  }
}

function budgetIn({ metadata }: ParseResponse): number | null {
  const targets = metadata.constraints
    .filter(({ kind }) => kind === "budget")
    .map(({ expected }) => Number(Object(expected).usd));
  const known = targets.filter(Number.isFinite);
  return known.length > 0 ? Math.min(...known) : null;
}

/** The ledger's entries that only plans and prices can check. */
function rechecked(result: ParseResponse, warnings: readonly string[]): ParseResponse {
  const priced = result.generation_plans.flatMap(({ total_cost_usd }) =>
    total_cost_usd === null ? [] : [total_cost_usd],
  );
  const outcome = {
    totalCostUsd: priced.length > 0 ? Math.min(...priced) : null,
    plannedModels: result.generation_plans.map(({ model }) => model),
    deliverables: result.metadata.deliverables,
  };
  const constraints = result.metadata.constraints.map((entry) =>
    (entry.kind === "budget" || entry.kind === "target_model") && entry.expected !== undefined
      ? checkDemand(demandOf(entry), filmOf(result), outcome)
      : entry,
  );
  const earlier = new Set(brokenDemands(result.metadata.constraints));
  const standing = result.metadata.warnings.filter((warning) => !earlier.has(warning));
  const all = [...new Set([...brokenDemands(constraints), ...standing, ...warnings])];
  return { ...result, metadata: { ...result.metadata, constraints, warnings: all } };
}

/** Parts that came out equal stay the very same. */
function withSame(before: ParseResponse, after: ParseResponse): ParseResponse {
  const isSame = <Key extends keyof ParseResponse>(key: Key) =>
    JSON.stringify(before[key]) === JSON.stringify(after[key]);
  return {
    ...after,
    generation_plans: isSame("generation_plans") ? before.generation_plans : after.generation_plans,
    cost_estimate: isSame("cost_estimate") ? before.cost_estimate : after.cost_estimate,
    metadata: isSame("metadata") ? before.metadata : after.metadata,
  };
}
