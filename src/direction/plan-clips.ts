import type { ModelCatalogue, VideoModel } from "../../contracts/catalogue.ts";
import type { GenerationPlan } from "../../contracts/clip.ts";
import type { Deliverable } from "../../contracts/parse.ts";
import { isRetired } from "../targets/age.ts";
import { builtInCatalogue } from "../targets/catalogue.ts";
import { sameRatio } from "../targets/frame-size.ts";
import { pickModels } from "../targets/pick-model.ts";
import { hasSilentPrice } from "../targets/price.ts";
import type { Delivery } from "./clips/delivery-frame.ts";
import type { LaidPlan, PlanSettings } from "./clips/laid-plan.ts";
import { layOutClips, resolutionSteps, writePlan } from "./clips/plan-for-model.ts";
import { planNotes } from "./clips/plan-notes.ts";
import type { PlanRequest } from "./clips/plan-request.ts";
import type { Film } from "./film.ts";

const FULL: PlanSettings = { resolutionSteps: 0, sound: true, handles: true };

/**
 * One plan of clips for each asked model, of calls that it really takes. With a limit, the best plan within it, or the
 * cheapest with a note why none fits. Throws INVALID_PARAMETERS for unknown and retired models.
 */
export function planClips(request: PlanRequest): GenerationPlan[] {
  const catalogue = request.catalogue ?? builtInCatalogue();
  const models = pickModels(request.targetModels, catalogue, request.today);
  return models.map((model) => {
    const best = fullPlan(request, model);
    const chosen = withinLimit(request, model, best);
    const plan = writePlan(chosen);
    const alternatives = overLimit(request, chosen) ? modelsWithin(request, catalogue) : [];
    return { ...plan, notes: planNotes({ request, catalogue, model, best, chosen, plan, alternatives }) };
  });
}

/** The cheapest honest way to make the film with the model: smallest resolution, silent where that is cheaper, no handles. */
export function cheapestPlan(request: PlanRequest, model: VideoModel): LaidPlan {
  return settingsFrom(request, model)
    .map((settings) => layOut(request, model, settings))
    .reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

/** The plan with every wish kept, whatever it costs. */
export function fullPlan(request: PlanRequest, model: VideoModel): LaidPlan {
  return layOut(request, model, FULL);
}

/** Whether the model can be called on the day and makes films from text alone in this very format. */
export function makesFormat(
  model: VideoModel,
  { today, aspectRatio }: Pick<PlanRequest, "today" | "aspectRatio">,
): boolean {
  if (isRetired(model, today) || model.image_to_video_only === true) return false;
  return (model.aspect_ratios ?? []).some((ratio) => sameRatio(ratio, aspectRatio));
}

/** What every planned model takes for a version of the film as a film of its own. */
export function pricesOf(
  delivery: Omit<PlanRequest, "targetModels" | "maxCostUsd">,
  plans: readonly GenerationPlan[],
): (film: Film, version: Deliverable) => { model: string; usd: number | null }[] {
  return (film, { aspect_ratio, resolution }) =>
    plans.length === 0
      ? []
      : planClips({
          ...delivery,
          film,
          aspectRatio: aspect_ratio,
          resolution: resolution ?? delivery.resolution,
          targetModels: plans.map(({ model }) => model),
          maxCostUsd: null,
        }).map(({ model, total_cost_usd }) => ({ model, usd: total_cost_usd }));
}

function withinLimit(request: PlanRequest, model: VideoModel, best: LaidPlan): LaidPlan {
  const { maxCostUsd } = request;
  if (maxCostUsd === null || cost(best) <= maxCostUsd) return best;
  for (const settings of settingsFrom(request, model)) {
    const candidate = layOut(request, model, settings);
    if (cost(candidate) <= maxCostUsd) return candidate;
  }
  return cheapestPlan(request, model);
}

function overLimit({ maxCostUsd }: PlanRequest, chosen: LaidPlan): boolean {
  return maxCostUsd !== null && cost(chosen) > maxCostUsd;
}

/** Living models of the format whose cheapest plan keeps the limit, the cheapest first. */
function modelsWithin(request: PlanRequest, catalogue: ModelCatalogue): LaidPlan[] {
  return catalogue.models
    .filter((model) => makesFormat(model, request))
    .map((model) => cheapestPlan(request, model))
    .filter((laid) => !overLimit(request, laid))
    .sort((one, other) => cost(one) - cost(other));
}

/** From the best to the poorest: handles go first, then sound where silence is cheaper, then the resolution. */
function settingsFrom(request: PlanRequest, model: VideoModel): PlanSettings[] {
  const hasTransitions = request.film.scenes.some(
    ({ transition_to_next }) => transition_to_next.type !== "cut",
  );
  const isCheaperSilent = model.resolutions.some((resolution) => hasSilentPrice(model, resolution));
  const sounds = isCheaperSilent ? [true, false] : [true];
  const handlings = hasTransitions ? [true, false] : [true];
  return resolutionSteps(deliveryOf(request), model).flatMap((step) =>
    sounds.flatMap((sound) => handlings.map((handles) => ({ resolutionSteps: step, sound, handles }))),
  );
}

function layOut(request: PlanRequest, model: VideoModel, settings: PlanSettings): LaidPlan {
  const delivery = deliveryOf(request);
  const referenceCount = request.references?.images.length ?? 0;
  return layOutClips({ film: request.film, delivery, fps: request.fps, model, referenceCount, settings });
}

function deliveryOf({ aspectRatio, resolution }: PlanRequest): Delivery {
  return { aspectRatio, resolution };
}

function cost({ totalUsd }: LaidPlan): number {
  return totalUsd ?? Number.POSITIVE_INFINITY;
}
